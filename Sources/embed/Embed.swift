import Foundation

/// Writes Swift code that holds the texts of files.
///
/// `embed OUT FILE…`
@main
enum Embed {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst().map { URL(filePath: $0) }
    guard let output = arguments.first else { return fail("embed OUT FILE…") }
    do {
      let files = try arguments.dropFirst().map { url in
        (name: url.lastPathComponent, text: try String(contentsOf: url, encoding: .utf8))
      }
      try Data(code(for: files).utf8).write(to: output, options: .atomic)
    } catch {
      fail("\(error)")
    }
  }

  private static func fail(_ message: String) {
    FileHandle.standardError.write(Data("embed: error: \(message)\n".utf8))
    exit(1)
  }

  /// Returns Swift code for `RuntimeSources`, whose `files` are these.
  static func code(for files: [(name: String, text: String)]) -> String {
    let entries = files.map { file in
      "    (\n\(literal(file.name)),\n\(literal(file.text))\n    ),\n"
    }
    return """
      extension RuntimeSources {
        /// The files in the order of their names, which have no folder.
        package static let files: [(name: String, text: String)] = [
      \(entries.joined())  ]
      }

      """
  }

  /// Returns a literal of several lines, whatever the text holds.
  ///
  /// Its delimiters have more number signs than stand together anywhere in the text, so that no
  /// quotation mark and no backslash of the text means anything. Line breaks other than line feeds
  /// would be read as such, and a null is refused.
  static func literal(_ text: String) -> String {
    let longest = text.split { $0 != "#" }.map(\.count).max() ?? 0
    let signs = String(repeating: "#", count: longest + 1)
    var body = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r": body += "\\\(signs)r"
      case "\0": body += "\\\(signs)0"
      default: body.unicodeScalars.append(scalar)
      }
    }
    return "\(signs)\"\"\"\n\(body)\n\"\"\"\(signs)"
  }
}
