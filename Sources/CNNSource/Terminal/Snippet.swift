/// Lines of one file, with everything that a diagnostic says about them.
struct Snippet {
  /// How many lines from the others a place may lie to be shown with them.
  private static let reach = 8

  let file: SourceFile
  /// The place whose position heads the snippet.
  let head: Label
  private var others: [Label] = []

  init(_ head: Label, in file: SourceFile) {
    self.file = file
    self.head = head
  }

  /// Adds a second place.
  mutating func add(_ label: Label) {
    others.append(label)
  }

  private var labels: [Label] { [head] + others }

  /// The largest line number that is shown.
  var lastLine: Int { labels.map(\.lines.upperBound).max() ?? head.lines.upperBound }

  /// Returns whether a place in `other` is near enough to be shown here.
  func isNear(_ label: Label, in other: SourceFile) -> Bool {
    file.id == other.id
      && labels.contains {
        $0.lines.lowerBound - Self.reach <= label.lines.lowerBound
          && label.lines.lowerBound <= $0.lines.upperBound + Self.reach
      }
  }

  /// The bracket at the side of the lines, where the head spans several.
  var bracket: Bracket? { head.spansLines ? Bracket(head, in: file) : nil }

  /// The lines to show in their order: of a bracket both ends, and one line where only that one
  /// would be left out.
  var shownLines: [Int] {
    var wanted = Set(labels.map(\.lines.lowerBound))
    if head.spansLines {
      let last = head.lines.upperBound
      wanted.formUnion([head.lines.lowerBound + 1, last - 1, last])
    }
    let between = wanted.filter { wanted.contains($0 + 2) }.map { $0 + 1 }
    return wanted.union(between).sorted()
  }

  /// Returns `line` as it is shown: around the first place that touches it.
  func display(_ line: Int) -> DisplayLine {
    let offsets = file.offsets(ofLine: line)
    let focus = labels.first { $0.lines.contains(line) }?.range.clamped(to: offsets)
    return DisplayLine(
      file.bytes, line: offsets, around: focus ?? offsets.lowerBound..<offsets.lowerBound)
  }

  /// Returns the places whose marks stand right below `line`.
  func labels(markedBelow line: Int) -> [Label] {
    labels.filter { $0.lines.lowerBound == line && !$0.spansLines }
  }
}
