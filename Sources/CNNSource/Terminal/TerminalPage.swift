/// The text for a terminal as it grows, line by line, with its colours and its gutter.
struct TerminalPage {
  /// What a piece of text is, which decides its colour.
  enum Role {
    case plain, strong, error, warning, note, frame, secondPlace, addition
  }

  /// A character below a source line that marks something in it.
  struct Mark {
    let symbol: Unicode.Scalar
    let role: Role
  }

  private(set) var text = ""
  private let style: TerminalRenderer.Style
  /// The digits of the largest line number in the gutter.
  var gutterWidth = 1

  init(style: TerminalRenderer.Style) {
    self.style = style
  }

  /// Writes `piece`, which must hold nothing that a terminal acts on.
  mutating func write(_ piece: String, as role: Role = .plain) {
    guard style == .ansi, let code = role.ansiCode else {
      text += piece
      return
    }
    text += "\u{1B}[\(code)m"
    text += piece
    text += "\u{1B}[0m"
  }

  /// Ends the row.
  mutating func endLine() {
    text += "\n"
  }

  /// Writes the gutter of a row, with a line number or what else stands there.
  mutating func writeGutter(_ number: String = "") {
    let padding = String(repeating: " ", count: max(0, gutterWidth - number.unicodeScalars.count))
    write(" \(padding)\(number) |", as: .frame)
  }

  /// Writes a row of which only the gutter is filled.
  mutating func writeEmptyRow() {
    writeGutter()
    endLine()
  }

  /// Writes where the lines that follow are found.
  mutating func writePlace(_ path: String, _ position: SourcePosition) {
    write(String(repeating: " ", count: gutterWidth + 1) + "-->", as: .frame)
    write(" \(path.visible):\(position.line):\(position.column)")
    endLine()
  }

  /// Writes a message below the lines, as in `= note: …`.
  mutating func writeRemark(_ title: String, _ message: String) {
    let margin = String(repeating: " ", count: gutterWidth + 2)
    write(margin + "= ", as: .frame)
    write(title, as: .strong)
    write(": ")
    writeMessage(message, as: .plain, indentation: gutterWidth + title.utf8.count + 6)
  }

  /// Writes `message`, with the lines after its first indented by `indentation`.
  mutating func writeMessage(_ message: String, as role: Role, indentation: Int) {
    var isFirst = true
    for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
      if !isFirst {
        endLine()
        write(String(repeating: " ", count: indentation))
      }
      write(String(line).visible, as: role)
      isFirst = false
    }
    endLine()
  }

  /// Writes marks, where `nil` stands for an empty column.
  mutating func writeMarks(_ marks: ArraySlice<Mark?>) {
    var rest = marks
    while let first = rest.first {
      let run = rest.prefix { $0?.role == first?.role }
      var piece = ""
      for mark in run { piece.unicodeScalars.append(mark?.symbol ?? " ") }
      write(piece, as: first?.role ?? .plain)
      rest = rest.dropFirst(run.count)
    }
  }
}

extension TerminalPage.Role {
  /// The parameters of the escape sequence that switches the colour on.
  fileprivate var ansiCode: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    case .frame: "34"
    case .secondPlace: "1;34"
    case .addition: "1;32"
    }
  }

  /// The role of what is said with this severity.
  init(_ severity: Severity) {
    switch severity {
    case .note: self = .note
    case .warning: self = .warning
    case .error: self = .error
    }
  }
}
