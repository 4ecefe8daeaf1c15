import CNNSource
import TestSupport
import Testing

/// Nothing that a program, a path or a message holds may act on the terminal.
@Suite struct VisibleTextTests {
  private static let hostile = "a\u{1B}]0;title\u{7}\u{9B}31m\u{202E}\r\u{8}b"

  @Test func hostileTextStaysText() {
    #expect(Self.hostile.visible == "a␛]0;title␇<U+009B>31m<U+202E>␍␈b")
    #expect("plain `text`, ⌊7/2⌋ = 3".visible == "plain `text`, ⌊7/2⌋ = 3")
  }

  @Test func everyPartOfADiagnosticIsMadeVisible() {
    let source = MarkedSource("\(Self.hostile)«\(Self.hostile)»\(Self.hostile)", path: Self.hostile)
    let place = source.ranges[0]
    let diagnostic = Diagnostic(
      .windowTooLarge, Self.hostile, at: place,
      notes: [Diagnostic.Note(Self.hostile, at: place), Diagnostic.Note(Self.hostile)],
      fixes: [
        Diagnostic.Fix(Self.hostile, edits: [Diagnostic.Edit(place.startPoint, "\u{1B}c")])
      ])
    let text = TerminalRenderer(files: [source.file], style: .plain).render([diagnostic])
    let acting = text.unicodeScalars.filter {
      $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
    }
    #expect(acting.isEmpty)
    #expect(text.contains("␛c"))
  }

  /// Every range of every short run of awkward bytes is rendered, and every row has its gutter.
  @Test func anyBytesAndAnyRange() {
    let pieces: [[UInt8]] = [
      [0x0A], [0x0D], [0x09], [0x61], [0xFF], Array("é".utf8), [0xE2, 0x82], Array("😀".utf8),
      [0x1B],
    ]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          let bytes = first + second + third
          let file = SourceFile(id: FileID(0), path: "a", bytes: bytes)
          for start in 0...bytes.count {
            for end in start...bytes.count { expectRows(file, UInt32(start), UInt32(end)) }
          }
        }
      }
    }
  }

  private func expectRows(_ file: SourceFile, _ start: UInt32, _ end: UInt32) {
    let range = SourceRange(file: file.id, start: start, end: end)
    let diagnostic = Diagnostic(
      .windowTooLarge, "wrong", at: range, notes: [Diagnostic.Note("here", at: range)],
      fixes: [Diagnostic.Fix("do this", edits: [Diagnostic.Edit(range, "b")])])
    let text = TerminalRenderer(files: [file], style: .plain).render([diagnostic])
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).dropLast()
    let areInGutter = rows.allSatisfy { $0.dropFirst(3).first == "|" || $0.hasPrefix("   = ") }
    #expect(areInGutter && text.contains("^") && text.contains("here"), "\(file.bytes) \(range)")
  }
}
