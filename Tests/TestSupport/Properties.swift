import Foundation

/// How thoroughly properties are tried.
package enum Properties {
  /// The part of all cases that is tried: three in a hundred, or what `CNN_PROPERTY_FACTOR` says.
  private static let factor =
    ProcessInfo.processInfo.environment["CNN_PROPERTY_FACTOR"].flatMap(Double.init) ?? 0.03

  /// Returns how many of `all` cases to try.
  package static func count(of all: Int) -> Int {
    max(1, Int(Double(all) * factor))
  }

  /// Returns the cases to try, evenly spread.
  package static func some<Case>(of all: [Case]) -> [Case] {
    let step = max(1, Int((1 / factor).rounded()))
    return stride(from: 0, to: all.count, by: step).map { all[$0] }
  }
}
