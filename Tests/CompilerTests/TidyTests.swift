import TestSupport
import Testing

import class Foundation.Pipe
import class Foundation.Process
import struct Foundation.URL

/// What no compiler checks, and every reader relies on.
@Suite struct TidyTests {
  private static let sources = SwiftFile.all(in: "Sources")
  /// But for the code that is emitted.
  private static let all =
    sources
    + SwiftFile.all(in: "Tests").filter { !$0.path.hasPrefix("Tests/EmittedNetworks/Code/") }

  /// The targets that talk to the system; all others only turn values into values.
  private static let executables = ["cnn", "benchmarks", "inference", "empty"] + buildSteps
  /// The targets that only builds run.
  private static let buildSteps = ["CNNPlugin", "CNNCommandPlugin"]

  @Test func formatLintIsClean() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "swift", "format", "lint", "--strict", "--recursive", "Package.swift", "Sources", "Tests",
      "Samples/Classifier/Package.swift", "Samples/Classifier/Sources", "Samples/Classifier/Tests",
    ]
    process.currentDirectoryURL = URL(filePath: Fixtures.root)
    let output = Pipe()
    process.standardError = output
    try process.run()
    let complaints = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(String(decoding: complaints, as: UTF8.self) == "")
    #expect(process.terminationStatus == 0)
  }

  @Test func filesAreShort() {
    #expect(Self.all.count > 100)
    let long = Self.all.filter { $0.lines.count > 400 }
    #expect(long.map { "\($0.path): \($0.lines.count) lines" } == [])
  }

  @Test func functionsAreShort() {
    let lengths = Self.all.flatMap { file in file.functions.map { (file, $0) } }
    #expect(lengths.count > 1000)
    let long = lengths.filter { $1.count > 60 }
    #expect(long.map { "\($0.path):\($1.lowerBound + 1): \($1.count) lines" } == [])
  }

  @Test func declarationsAreDocumented() {
    let undocumented = Self.sources.flatMap { file in
      file.undocumentedDeclarations.map { "\(file.path):\($0 + 1): \(file.lines[$0])" }
    }
    #expect(undocumented == [])
  }

  /// Foundation costs a start-up of its own; its JSON encoder, in one file, is worth that.
  @Test func foundationStaysOutside() {
    let files = Self.sources.filter { !Self.buildSteps.contains($0.target) }.filter { file in
      file.lines.contains { $0.contains("import") && $0.contains("Foundation") }
    }
    #expect(files.map(\.path) == ["Sources/CNNReports/JSON.swift"])
  }

  /// The same bytes and options give the same result: libraries see no file, clock or chance.
  @Test func librariesDoNotTouchTheSystem() {
    let chance = ["CommandLine", "Clock", "print(", "readLine(", "randomElement(", "shuffled("]
    let system = [
      "import Glibc", "import Darwin", "import Musl", "import Dispatch", "import Synchronization",
      ".random(", "(unsafe)", "unsafe ", "Unsafe",
    ]
    let libraries = Self.sources.filter { !Self.executables.contains($0.target) }
    #expect(libraries.count > 100)
    let touches = libraries.flatMap { file in
      // What runs networks works in memory and with threads of its own.
      let words = file.target == "CNNRuntime" ? chance : chance + system
      return file.code.filter { line in words.contains(where: line.contains) }.map {
        "\(file.path): \($0)"
      }
    }
    #expect(touches == [])
  }

  @Test func architectureNamesEveryTarget() throws {
    let architecture = try Fixtures.text("Docs/Architecture.md")
    let targets = Set(Self.all.map(\.target))
    #expect(targets.count > 15)
    #expect(targets.filter { !architecture.contains("`\($0)`") } == [])
  }
}

/// The lines of a Swift file, as the formatter has laid them out.
private struct SwiftFile {
  let path: String
  let lines: [Substring]

  static func all(in folder: String) -> [SwiftFile] {
    Fixtures.paths(in: folder, ending: ".swift").compactMap { path in
      guard let text = try? Fixtures.text(path) else { return nil }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return SwiftFile(path: path, lines: lines.last == "" ? lines.dropLast() : lines)
    }
  }

  /// The target that the file belongs to.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// The lines that are no comments.
  var code: [Substring] { lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") } }

  /// The lines of each function, computed property and initializer.
  var functions: [Range<Int>] {
    lines.indices.compactMap { start in
      let words = words(ofLine: start)
      guard let keyword = words.first(where: { !Self.modifiers.contains($0) }),
        ["func", "init", "var", "subscript", "deinit"].contains(keyword),
        let opening = lines[start...].firstIndex(where: { $0.hasSuffix("{") || $0.hasSuffix("}") }),
        lines[opening].hasSuffix("{"),
        lines[start...opening].dropFirst().allSatisfy({ continues($0, indentation(ofLine: start)) }
        ),
        let end = lines[opening...].firstIndex(where: {
          $0 == String(repeating: " ", count: indentation(ofLine: start)) + "}"
        })
      else { return nil }
      return start..<end + 1
    }
  }

  /// The lines of types and of functions of at least `package` access above which no comment
  /// stands, but for what the protocol of their extension documents.
  var undocumentedDeclarations: [Int] {
    var conformanceIndentation: Int?
    return lines.indices.filter { index in
      let indentation = indentation(ofLine: index)
      if let outer = conformanceIndentation, lines[index] != "", indentation <= outer {
        conformanceIndentation = nil
      }
      let words = words(ofLine: index)
      if words.first == "extension", lines[index].contains(": ") {
        conformanceIndentation = indentation
      }
      guard conformanceIndentation == nil,
        let keyword = words.first(where: { !Self.modifiers.contains($0) })
      else { return false }
      let isHidden = words.contains { ["private", "fileprivate"].contains($0) }
      let isType = ["struct", "enum", "class", "protocol", "typealias"].contains(keyword)
      // What an operator or a hash does is known.
      let isShared = words.first == "package" && keyword == "func"
      let name = words.drop { $0 != "func" }.dropFirst().first ?? ""
      let isKnown = name == "hash" || !(name.first?.isLetter ?? false)
      return !isHidden && (isType || isShared && !isKnown) && !isDocumented(line: index)
    }
  }

  private func isDocumented(line: Int) -> Bool {
    let above = lines[..<line].last { !$0.drop { $0 == " " }.hasPrefix("@") } ?? ""
    return above.drop { $0 == " " }.hasPrefix("///")
  }

  private static let modifiers = [
    "package", "private", "fileprivate", "static", "mutating", "consuming", "final", "indirect",
    "override", "convenience", "private(set)", "fileprivate(set)", "lazy", "@discardableResult",
  ]

  private func words(ofLine line: Int) -> [String] {
    lines[line].split(separator: " ").map { word in
      String(word.prefix { $0 != "(" || word.hasSuffix("(set)") })
    }
  }

  private func indentation(ofLine line: Int) -> Int {
    lines[line].prefix { $0 == " " }.count
  }

  /// `true` iff a line goes on with the head of a declaration.
  private func continues(_ line: Substring, _ indentation: Int) -> Bool {
    let rest = line.drop { $0 == " " }
    return line.count - rest.count > indentation
      || ["{", ")", "->"].contains(where: rest.hasPrefix)
  }
}
