import Foundation

/// The files that decide what code comes of some networks: their own, and those that they import.
struct Imports {
  private(set) var files: [URL]

  /// Follows the imports of `files`, wherever they lead.
  init(of files: [URL]) {
    self.files = files
    var known = Set(files.map(\.standardizedFileURL.path))
    var next = 0
    while next < self.files.count {
      let folder = self.files[next].deletingLastPathComponent()
      for path in Self.paths(in: self.files[next]) {
        let file = URL(filePath: path, relativeTo: folder).standardizedFileURL
        if known.insert(file.path).inserted { self.files.append(file) }
      }
      next += 1
    }
  }

  /// Returns what a file imports, as it is written there: in lines `import "path"`.
  ///
  /// A line of a comment may look the same; then a file is followed that does not matter.
  private static func paths(in file: URL) -> [String] {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.matches(of: /(?m)^\s*import\s*"([^"\n]+)"/).map { String($0.output.1) }
  }
}
