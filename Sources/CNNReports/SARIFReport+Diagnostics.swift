import CNNSource

extension SARIFReport {
  /// Describes `diagnostics`, whose ranges lie in `files`, and all `kinds` that there are.
  package init(
    _ diagnostics: [Diagnostic], files: [SourceFile], kinds: [DiagnosticKind], version: String,
    informationURI: String? = nil
  ) {
    let artifacts = files.map(Artifact.init)
    let indices = Dictionary(
      kinds.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let driver = Driver(
      version: version, informationUri: informationURI, rules: kinds.map(Rule.init))
    let results = diagnostics.map { Result($0, indices[$0.kind], artifacts) }
    runs = [Run(tool: Tool(driver: driver), results: results)]
  }
}

/// A source file as the format sees it.
private struct Artifact {
  let location: SARIFReport.ArtifactLocation
  private let file: SourceFile
  private let columns: UTF16Columns

  init(_ file: SourceFile) {
    self.file = file
    columns = UTF16Columns(file)
    let path = file.path.percentEncoding { !$0.isPlainInPath }
    location = SARIFReport.ArtifactLocation(
      uri: path.utf8.first == UInt8(ascii: "/") ? "file://\(path)" : path)
  }

  func region(_ range: SourceRange) -> SARIFReport.Region {
    let start = position(at: range.start)
    let end = position(at: range.end)
    return SARIFReport.Region(
      startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column)
  }

  /// Returns line and column, where the format has rules of its own for the ends of the file: a
  /// byte order mark has no column, and what follows the last line break belongs to its line.
  private func position(at offset: UInt32) -> (line: Int, column: Int) {
    let line = file.line(at: offset)
    let column = columns.column(at: offset)
    if line == 1 {
      return (1, column > 1 && file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? column - 1 : column)
    }
    guard offset == file.bytes.count, column == 1 else { return (line, column) }
    let breakOffset = offset - 1
    return (line - 1, columns.column(at: breakOffset) + 1)
  }
}

extension SARIFReport.Rule {
  fileprivate init(_ kind: DiagnosticKind) {
    id = kind.code
    shortDescription = SARIFReport.Text(text: kind.title, markdown: nil)
    fullDescription = SARIFReport.Text(text: kind.explanation, markdown: nil)
    let markdown = """
      \(kind.explanation)

      Wrong:

      ```cnn
      \(kind.wrong)
      ```

      Right:

      ```cnn
      \(kind.right)
      ```
      """
    help = SARIFReport.Text(text: kind.explanation, markdown: markdown)
    defaultConfiguration = SARIFReport.Configuration(level: kind.severity.rawValue)
  }
}

extension SARIFReport.Result {
  fileprivate init(_ diagnostic: Diagnostic, _ ruleIndex: Int?, _ artifacts: [Artifact]) {
    ruleId = diagnostic.kind.code
    self.ruleIndex = ruleIndex
    level = diagnostic.severity.rawValue
    // A location must be somewhere, so notes without a place follow the message.
    let remarks = diagnostic.notes.filter { $0.range == nil }.map(\.message)
    message = SARIFReport.Text(message: ([diagnostic.message] + remarks).joined(separator: "\n"))
    let network = diagnostic.network.map {
      [SARIFReport.LogicalLocation(name: $0, kind: "function")]
    }
    locations = [
      SARIFReport.Location(
        id: nil, physicalLocation: artifacts.location(of: diagnostic.range),
        logicalLocations: network, message: nil)
    ]
    let places = diagnostic.notes.compactMap { note in note.range.map { (note.message, $0) } }
    relatedLocations = places.enumerated().map { index, place in
      SARIFReport.Location(
        id: index + 1, physicalLocation: artifacts.location(of: place.1), logicalLocations: nil,
        message: SARIFReport.Text(message: place.0))
    }
    fixes = diagnostic.fixes.filter { !$0.edits.isEmpty }.map { SARIFReport.Fix($0, artifacts) }
  }
}

extension SARIFReport.Fix {
  fileprivate init(_ fix: Diagnostic.Fix, _ artifacts: [Artifact]) {
    description = SARIFReport.Text(message: fix.message)
    let files = Set(fix.edits.map(\.range.file)).sorted()
    artifactChanges = files.map { file in
      let artifact = artifacts[Int(file.index)]
      let replacements = fix.edits.filter { $0.range.file == file }.map {
        SARIFReport.Replacement(
          deletedRegion: artifact.region($0.range),
          insertedContent: SARIFReport.Content(text: $0.text))
      }
      return SARIFReport.ArtifactChange(
        artifactLocation: artifact.location, replacements: replacements)
    }
  }
}

extension SARIFReport.Text {
  /// A message that stands for itself: a brace in it begins no placeholder (section 3.11.5).
  fileprivate init(message: String) {
    var text = ""
    for scalar in message.unicodeScalars {
      text.unicodeScalars.append(scalar)
      if scalar == "{" || scalar == "}" { text.unicodeScalars.append(scalar) }
    }
    self.init(text: text, markdown: nil)
  }
}

extension [Artifact] {
  fileprivate func location(of range: SourceRange) -> SARIFReport.PhysicalLocation {
    let artifact = self[Int(range.file.index)]
    return SARIFReport.PhysicalLocation(
      artifactLocation: artifact.location, region: artifact.region(range))
  }
}

extension UInt8 {
  /// `true` iff the byte stands for itself in the path of a URI, and parts it only where it is `/`.
  fileprivate var isPlainInPath: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~/".utf8.contains(self)
    }
  }
}
