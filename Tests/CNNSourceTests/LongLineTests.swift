import CNNSource
import TestSupport
import Testing

/// Lines too long to be shown whole.
@Suite struct LongLineTests {
  /// 1,000 columns of digits, so that a column can be read off: `0123456789…`.
  private static let digits = String(repeating: "0123456789", count: 100)

  @Test func aPlaceNearTheStartShowsTheStart() {
    #expect(
      rows(range: 20..<23) == [
        "1 | " + Self.digits.prefix(100) + "…",
        "  | " + String(repeating: " ", count: 20) + "^^^",
      ])
  }

  @Test func aPlaceInTheMiddleShowsWhatIsAroundIt() {
    #expect(
      rows(range: 500..<503) == [
        "1 | …" + Self.digits.prefix(99) + "…",
        "  | " + String(repeating: " ", count: 41) + "^^^",
      ])
  }

  @Test func aPlaceNearTheEndShowsTheEnd() {
    #expect(
      rows(range: 1000..<1000) == [
        "1 | …" + Self.digits.prefix(40),
        "  | " + String(repeating: " ", count: 41) + "^",
      ])
  }

  @Test func aPlaceLongerThanTheWindowIsMarkedToItsEnd() {
    #expect(
      rows(range: 500..<900) == [
        "1 | …" + Self.digits.prefix(99) + "…",
        "  | " + String(repeating: " ", count: 41) + String(repeating: "^", count: 60),
      ])
  }

  @Test func aSecondPlaceOutsideStandsAtTheEllipsis() {
    #expect(
      rows(range: 500..<503, note: 0..<4) == [
        "1 | …" + Self.digits.prefix(99) + "…",
        "  | -" + String(repeating: " ", count: 40) + "^^^",
        "  | |",
        "  | here",
      ])
    #expect(
      rows(range: 500..<503, note: 990..<994).dropFirst() == [
        "  | " + String(repeating: " ", count: 41) + "^^^" + String(repeating: " ", count: 56)
          + "- here"
      ])
  }

  @Test func theCutFallsBetweenCharacters() {
    let text = String(repeating: "é", count: 500)
    let file = SourceFile(id: FileID(0), path: "net.cnn", bytes: Array(text.utf8))
    #expect(
      rows(in: file, range: 801..<802) == [
        "1 | …" + String(repeating: "é", count: 99) + "…",
        "  | " + String(repeating: " ", count: 21) + "^",
      ])
  }

  @Test func marksThatCombineWithoutEndAreCut() {
    let text = "a" + String(repeating: "\u{301}", count: 100_000)
    let file = SourceFile(id: FileID(0), path: "net.cnn", bytes: Array(text.utf8))
    #expect((rows(in: file, range: 0..<1).first?.unicodeScalars.count ?? .max) < 500)
  }

  private func rows(range: Range<Int>, note: Range<Int>? = nil) -> [String] {
    let file = SourceFile(id: FileID(0), path: "net.cnn", bytes: Array(Self.digits.utf8))
    return rows(in: file, range: range, note: note)
  }

  /// Returns the rows below the header, without the blank at their start.
  private func rows(in file: SourceFile, range: Range<Int>, note: Range<Int>? = nil) -> [String] {
    let diagnostic = Diagnostic(
      .windowTooLarge, "wrong", at: file.range(range),
      notes: note.map { [Diagnostic.Note("here", at: file.range($0))] } ?? [])
    return TerminalRenderer(files: [file], style: .plain).render([diagnostic])
      .split(separator: "\n").dropFirst(3).map { String($0.dropFirst()) }
  }
}

extension SourceFile {
  fileprivate func range(_ offsets: Range<Int>) -> SourceRange {
    SourceRange(file: id, start: UInt32(offsets.lowerBound), end: UInt32(offsets.upperBound))
  }
}
