/// Why a file cannot be read.
package enum FileError: Error, Hashable, Sendable {
  case notFound
  case isFolder
  case notPermitted
  /// It is larger than ``SourceFile/maximumSize``.
  case tooLarge
  /// Nobody reads what is written any more.
  case closedPipe
  /// Any other reason, in the words of the system.
  case other(String)

  /// The reason as the end of a sentence: "`a.cnn` cannot be read: it does not exist".
  package var reason: String {
    switch self {
    case .notFound: "it does not exist"
    case .isFolder: "it is a folder"
    case .notPermitted: "permission is denied"
    case .tooLarge: "it is larger than \(SourceFile.maximumSize >> 20) MiB"
    case .closedPipe: "nobody reads it any more"
    case .other(let text): text
    }
  }
}

/// Gives the bytes of the file at a path, which is relative to the working folder or absolute.
package typealias ReadFile = (_ path: String) throws(FileError) -> [UInt8]

extension String {
  /// The path of a file that is named relative to the folder of the file at this path.
  ///
  /// The path `-`, standard input, lies in the working folder.
  package func sibling(_ relative: String) -> String {
    if relative.hasPrefix("/") { return relative.normalizedPath }
    let folder = split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder + [relative[...]]).joined(separator: "/").normalizedPath
  }

  /// The path with `.` and `..` worked out, so that one file has one path.
  package var normalizedPath: String {
    var parts: [Substring] = []
    for part in split(separator: "/", omittingEmptySubsequences: false) {
      if part == "." || (part.isEmpty && !parts.isEmpty) { continue }
      if part == "..", let last = parts.last, last != "..", !last.isEmpty {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    // `joined` takes a tenth of a small run: the first generic call of its kind looks up types.
    guard let first = parts.first else { return "" }
    return parts.dropFirst().reduce(into: String(first)) { $0 += "/" + $1 }
  }
}
