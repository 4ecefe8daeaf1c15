#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// JSON as the command writes it.
package enum JSON {
  /// Returns `report` as one line of JSON with its line break, keys in alphabetical order.
  package static func bytes(of report: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return try [UInt8](encoder.encode(report)) + [UInt8(ascii: "\n")]
    } catch {
      // Only a number that is not finite has no JSON, and no report holds one.
      preconditionFailure("a report cannot be written as JSON: \(error)")
    }
  }
}
