import Foundation

/// The texts in `Tests/Golden`, which people have read and found right.
///
/// With `UPDATE_GOLDEN=1` in the environment they are written instead of compared, and the run
/// fails all the same: what has changed is to be read before it counts.
package struct Golden {
  /// The folder of the files, in the package.
  private let folder: String
  private let isUpdating: Bool

  package init(
    folder: String = "Tests/Golden",
    isUpdating: Bool = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
  ) {
    self.folder = folder
    self.isUpdating = isUpdating
  }

  /// Returns how a text differs from the file of that name; `nil` where it does not.
  package func difference(of text: String, from name: String) throws -> String? {
    let path = "\(folder)/\(name)"
    let expected = try? Fixtures.bytes(path)
    if expected == Array(text.utf8) { return nil }
    if isUpdating {
      try write(text, to: "\(Fixtures.root)/\(path)")
      return "\(path) has been written; read it, then run the tests again"
    }
    guard let expected else { return "\(path) does not exist; UPDATE_GOLDEN=1 writes it" }
    return path + Self.firstDifference(of: text, from: String(decoding: expected, as: UTF8.self))
  }

  /// Returns the files that belong to none of these names.
  package func orphans(besides names: some Sequence<String>) -> [String] {
    let known = Set(names.map { "\(folder)/\($0)" })
    return Fixtures.paths(in: folder).filter { !known.contains($0) }
  }

  private func write(_ text: String, to path: String) throws {
    let file = URL(filePath: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private static func firstDifference(of text: String, from expected: String) -> String {
    let actual = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(actual, expected).enumerated().first { $1.0 != $1.1 }?.offset
    guard let line else { return " has \(expected.count) lines, not \(actual.count)" }
    return ":\(line + 1) is\n\(expected[line])\nand not\n\(actual[line])"
  }
}
