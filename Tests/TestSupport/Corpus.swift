import CNNBackends
import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNSource

/// The annotated files in `Tests/Corpus`, and what is wrong with one.
package enum Corpus {
  package static let paths = Fixtures.paths(in: "Tests/Corpus", ending: ".cnn")

  /// Something that does not agree with the annotations, at a place of a file.
  package struct Problem: Hashable {
    package let path: String
    package let position: SourcePosition
    package let message: String
  }

  /// The codes that the annotations of all files speak of.
  package static let codes = Set(
    paths.flatMap { path in
      let bytes = (try? Fixtures.bytes(path)) ?? []
      return AnnotatedSource(path: path, bytes: bytes).expectations.map(\.code)
    })

  /// Compiles a file with what it imports, and compares what is found with the annotations.
  package static func problems(in path: String) throws -> [Problem] {
    try problems(in: path, bytes: Fixtures.bytes(path))
  }

  /// Compiles a file of these bytes, and compares what is found with the annotations.
  package static func problems(in path: String, bytes: [UInt8]) -> [Problem] {
    let source = AnnotatedSource(path: path, bytes: bytes)
    let compilation = Compilation(roots: [(path, bytes)], options: source.checkOptions) {
      path throws(FileError) in
      do {
        return try Fixtures.bytes(path)
      } catch {
        throw FileError.notFound
      }
    }
    let further = source.asksForSwift ? compilation.program.swiftDiagnostics : []
    return problems(in: compilation.program, further)
  }

  private static func problems(in program: CheckedProgram, _ further: [Diagnostic]) -> [Problem] {
    var problems: [Problem] = []
    var missing: [AnnotatedSource.Expectation] = []
    for file in program.files {
      let source = AnnotatedSource(path: file.path, bytes: file.bytes)
      missing += source.expectations
      problems += source.unreadableLines.map {
        Problem(file.path, line: $0, "this annotation cannot be read")
      }
    }
    for diagnostic in program.diagnostics + further {
      let found = Found(diagnostic, in: program.files)
      if let index = missing.firstIndex(where: found.meets) {
        missing.remove(at: index)
      } else {
        problems.append(Problem(found.path, found.start, "unexpected:\n\(found.annotation)"))
      }
    }
    for expectation in missing {
      let message = "missing: \(expectation.severity)[\(expectation.code)]: \(expectation.text)"
      problems.append(Problem(expectation.path, line: expectation.line, message))
    }
    for graph in program.networks.map(\.graph) {
      let file = program.files[Int(graph.range.file.index)]
      let position = file.position(at: graph.range.start)
      problems += graph.verify().map { Problem(file.path, position, "\(graph.name): \($0)") }
    }
    return problems
  }
}

extension CheckedProgram {
  /// What code in Swift cannot express.
  package var swiftDiagnostics: [Diagnostic] {
    let graphs = networks.compactMap { CompleteGraph($0.graph) }
    return SwiftFile(graphs, files: files, origin: "").diagnostics
  }
}

extension Corpus.Problem {
  fileprivate init(_ path: String, _ position: SourcePosition, _ message: String) {
    self.init(path: path, position: position, message: message)
  }

  fileprivate init(_ path: String, line: Int, _ message: String) {
    self.init(path, SourcePosition(line: line, column: 1), message)
  }
}

/// A diagnostic with its place as annotations give it.
private struct Found {
  let diagnostic: Diagnostic
  let file: SourceFile
  let start: SourcePosition
  let end: SourcePosition

  init(_ diagnostic: Diagnostic, in files: [SourceFile]) {
    self.diagnostic = diagnostic
    file = files[Int(diagnostic.range.file.index)]
    start = file.position(at: diagnostic.range.start)
    end = file.position(at: diagnostic.range.end)
  }

  var path: String { file.path }

  func meets(_ expectation: AnnotatedSource.Expectation) -> Bool {
    expectation.path == path && expectation.start == start && expectation.end == end
      && expectation.code == diagnostic.kind.code && expectation.severity == diagnostic.severity
      && diagnostic.message.contains(expectation.text)
  }

  /// The line that would expect it, to be read and then put under the source line.
  var annotation: String {
    let text = "\(diagnostic.severity)[\(diagnostic.kind.code)]: \(diagnostic.message)"
    let line = file.bytes[file.offsets(ofLine: start.line)]
    let before = String(decoding: line.prefix(start.column - 1), as: UTF8.self)
    guard start.line == end.line, start != end, before.unicodeScalars.count >= 2 else {
      let lines = start.line == end.line ? "" : "\(end.line):"
      return "//! \(start.line):\(start.column)-\(lines)\(end.column) \(text)"
    }
    let marked = String(decoding: line.prefix(end.column - 1), as: UTF8.self)
    let width = before.unicodeScalars.count
    return "//" + String(repeating: " ", count: width - 2)
      + String(repeating: "^", count: marked.unicodeScalars.count - width) + " " + text
  }
}

extension AnnotatedSource {
  fileprivate var checkOptions: CheckOptions {
    var checkOptions = CheckOptions()
    for (name, value) in options {
      if let level = DiagnosticLevels.Level(rawValue: name) {
        checkOptions.levels.set(level, for: value)
        continue
      }
      let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      if name == "set" {
        checkOptions.settings.append((parts[0], parts[1]))
      } else {
        checkOptions.sizes[parts[0]] = Int(parts[1])
      }
    }
    return checkOptions
  }
}
