import CNNChecker
import CNNCompiler
import CNNSource
import TestSupport
import Testing

/// The numbers in the warnings of windows, against windows that are laid out one by one.
@Suite struct WarningCountingTests {
  /// A padded line, and a window that steps along it.
  struct Line: CustomStringConvertible {
    var size: Int
    let before: Int
    let after: Int
    let window: Int
    let stride: Int
    let dilation: Int

    var description: String {
      "\(size) padded by \(before) and \(after), window \(window)/\(stride), dilation \(dilation)"
    }

    /// The positions of each window's elements; those of the padding lie outside `0..<size`.
    var windows: [[Int]] {
      let span = (window - 1) * dilation + 1
      return Swift.stride(from: -before, through: size + after - span, by: stride).map { start in
        (0..<window).map { start + $0 * dilation }
      }
    }

    var blindCount: Int { windows.count { !$0.contains { (0..<size).contains($0) } } }

    var unread: [Int] {
      let read = Set(windows.joined())
      return (0..<size).filter { !read.contains($0) }
    }

    var unreadAtEnd: Int { size - 1 - max(-1, windows.joined().max() ?? -1) }

    /// `true` iff endless windows would leave elements out.
    var passesOver: Bool {
      let remainders = Set((0..<window).map { $0 * dilation % stride })
      return window > 1 && remainders.count < stride
    }
  }

  static let lines: [Line] = (6...14).flatMap { size in
    (1...4).flatMap { window in
      (1...4).flatMap { stride in
        [(1, 0, 0), (1, 1, 1), (1, 3, 0), (1, 0, 5), (2, 0, 0), (2, 4, 4), (3, 1, 8)].map {
          Line(
            size: size, before: $0.1, after: $0.2, window: window, stride: stride, dilation: $0.0)
        }
      }
    }
  }.filter { !$0.windows.isEmpty }

  private func messages(_ line: Line) -> [String: String] {
    var options = CheckOptions()
    options.levels.set(.warn, for: "unread-border")
    let compilation = Compilation(
      text: """
        network Net: [\(line.size), 1] -> [_, 1] {
            conv 1, \(line.window), stride: \(line.stride), dilation: \(line.dilation), padding: \
        [[\(line.before), \(line.after)]]
        }
        """, options: options)
    let found = compilation.program.diagnostics
    return Dictionary(uniqueKeysWithValues: found.map { ($0.kind.code, $0.message) })
  }

  @Test func numbers() {
    var fired: [String: Int] = [:]
    for line in Properties.some(of: Self.lines) {
      var expected: [String: String] = [:]
      if line.blindCount > 0 {
        expected["padding-only"] = "\(line.blindCount) of the \(line.windows.count) positions"
      }
      if line.passesOver {
        expected["unread-pixels"] = "\(line.unread.count) of \(line.size) positions"
      } else if line.unreadAtEnd > 0, line.window > 1 {
        expected["unread-border"] = "the last \(line.unreadAtEnd) of \(line.size) positions"
      }
      let found = messages(line)
      #expect(found.keys.sorted() == expected.keys.sorted(), "\(line)")
      for (code, words) in expected {
        #expect(found[code]?.contains(words) ?? false, "\(line): \(found[code] ?? "")")
        fired[code, default: 0] += 1
      }
    }
    #expect(fired.count == 3)
  }

  /// The sizes that a note proposes are read up to their end, and no size between them is; without
  /// a dilation that is all of them.
  @Test func proposedSizes() throws {
    var count = 0
    for line in Properties.some(of: Self.lines) {
      guard let message = messages(line)["unread-border"] else { continue }
      let words = message.split { !$0.isNumber }.compactMap { Int($0) }
      try #require(words.count == 4)
      func leavesNothing(_ size: Int) -> Bool {
        var other = line
        other.size = size
        return line.dilation == 1 ? other.unread.isEmpty : other.unreadAtEnd <= 0
      }
      let whole = (words[2]...words[3]).filter(leavesNothing)
      #expect(whole == [words[2], words[3]], "\(line): \(message)")
      count += 1
    }
    #expect(count > 0)
  }
}
