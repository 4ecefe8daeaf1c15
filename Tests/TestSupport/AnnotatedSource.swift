import CNNSource

/// A `.cnn` file whose comments say which diagnostics it has, and where.
///
/// A line of carets stands under the line that is complained of, and marks the range exactly; its
/// text is a part of the message:
///
///         conv 0, 3x3
///     //       ^ error[value-out-of-range]: the least is 1
///
/// Where carets cannot reach (the first two columns, an empty range, several lines, the end of the
/// file), a line anywhere gives the range in numbers. Columns count bytes from 1, and the end is
/// exclusive: `//! 3:1-2 error[…]: …`, `//! 3:1-5:2 error[…]: …`. A path before it names another
/// file: `//! --set classes:1:5-6 error[…]: …`.
package struct AnnotatedSource {
  /// A diagnostic that a comment promises.
  package struct Expectation: Hashable {
    /// The path of the file in which it lies.
    package let path: String
    package let start: SourcePosition
    package let end: SourcePosition
    package let severity: Severity
    package let code: String
    /// A part of the message.
    package let text: String
    /// The line of the comment.
    package let line: Int
  }

  package private(set) var expectations: [Expectation] = []
  /// The lines of comments that look like expectations and cannot be read as one.
  package private(set) var unreadableLines: [Int] = []
  /// What the comments add to the command line: `//! --set classes=10`, `//! --size H=32`,
  /// `//! --warn unread-border`.
  package private(set) var options: [(name: String, value: String)] = []
  /// `true` iff a line `//! --swift` asks for what code in Swift cannot express, too.
  package private(set) var asksForSwift = false

  private let path: String
  /// The last line that is no annotation.
  private var subject: (number: Int, text: String) = (1, "")

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, bytes) in lines.enumerated() {
      read(line: index + 1, String(decoding: bytes, as: UTF8.self))
    }
  }

  private mutating func read(line number: Int, _ text: String) {
    let indentation = text.prefix { $0 == " " }
    let rest = text[indentation.endIndex...]
    guard rest.hasPrefix("//") else {
      subject = (number, text)
      return
    }
    let comment = rest.dropFirst(2)
    if comment.hasPrefix("! --"), !comment.contains("[") {
      readOption(comment.dropFirst(4), line: number)
    } else if let expectation = expectation(in: comment, of: text, line: number) {
      expectations.append(expectation)
    } else if comment.hasPrefix("!") || comment.drop(while: { $0 == " " }).hasPrefix("^")
      || Severity.all.contains(where: { comment.contains(" \($0.rawValue)[") })
    {
      unreadableLines.append(number)
    } else {
      subject = (number, text)
    }
  }

  private mutating func readOption(_ text: Substring, line: Int) {
    let parts = text.split(separator: " ")
    if parts.count == 2, ["set", "size", "deny", "warn", "allow"].contains(parts[0]) {
      options.append((String(parts[0]), String(parts[1])))
    } else if parts == ["swift"] {
      asksForSwift = true
    } else {
      unreadableLines.append(line)
    }
  }

  private func expectation(in comment: Substring, of line: String, line number: Int)
    -> Expectation?
  {
    for severity in Severity.all {
      guard let mark = comment.firstRange(of: " \(severity.rawValue)["),
        let end = comment[mark.upperBound...].firstRange(of: "]: "),
        end.upperBound < comment.endIndex
      else { continue }
      let place = comment[..<mark.lowerBound]
      guard let range = place.hasPrefix("!") ? numbers(place) : carets(place, of: line) else {
        return nil
      }
      return Expectation(
        path: range.path ?? path, start: range.start, end: range.end, severity: severity,
        code: String(comment[mark.upperBound..<end.lowerBound]),
        text: String(comment[end.upperBound...]), line: number)
    }
    return nil
  }

  private typealias Place = (path: String?, start: SourcePosition, end: SourcePosition)

  /// Returns the range under which carets stand; each stands for one Unicode scalar.
  private func carets(_ place: Substring, of line: String) -> Place? {
    let marks = place.drop { $0 == " " }
    guard !marks.isEmpty, marks.allSatisfy({ $0 == "^" }) else { return nil }
    let before = line.unicodeScalars.distance(from: line.startIndex, to: marks.startIndex)
    let scalars = subject.text.unicodeScalars
    guard before + marks.count <= scalars.count else { return nil }
    let width = { (count: Int) in String(scalars.prefix(count)).utf8.count }
    return (
      nil, SourcePosition(line: subject.number, column: width(before) + 1),
      SourcePosition(line: subject.number, column: width(before + marks.count) + 1)
    )
  }

  /// Reads `! 3:1-2`, `! 3:1-5:2`, or the same behind a path and a colon.
  private func numbers(_ place: Substring) -> Place? {
    guard let dash = place.lastIndex(of: "-") else { return nil }
    let start = place[..<dash].dropFirst().split(separator: ":")
    let startNumbers = start.suffix(2).compactMap(Self.number)
    let end = place[place.index(after: dash)...].split(separator: ":")
    let endNumbers = end.compactMap(Self.number)
    guard startNumbers.count == 2, let endColumn = endNumbers.last, endNumbers.count == end.count,
      endNumbers.count <= 2
    else { return nil }
    let path = start.dropLast(2).joined(separator: ":").drop { $0 == " " }
    return (
      path.isEmpty ? nil : String(path),
      SourcePosition(line: startNumbers[0], column: startNumbers[1]),
      SourcePosition(
        line: endNumbers.count == 2 ? endNumbers[0] : startNumbers[0], column: endColumn)
    )
  }

  private static func number(_ text: Substring) -> Int? {
    Int(text.drop { $0 == " " })
  }
}

extension Severity {
  fileprivate static let all: [Severity] = [.note, .warning, .error]
}
