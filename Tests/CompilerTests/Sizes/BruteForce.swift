import CNNChecker
import CNNNetwork
import CNNShapes
import CNNSource
import CNNSyntax
import TestSupport

/// Decides by trial for which sizes a network with open sizes is valid.
///
/// The network is parsed once and then checked with each size given, as `--size` does it, and
/// without its `where` clause. Other networks of its file count as blocks.
struct BruteForce: Sendable {
  /// The name of the network.
  let network: String
  /// The open sizes, each once, in the order of the signature.
  ///
  /// The `_` of inputs are called `_1`, `_2` and so on.
  let symbols: [String]
  private let program: Program

  /// A node of the network with its sizes.
  struct LayerShape: Hashable, Sendable {
    /// The unique name of the layer, or of the input; empty for an input without one.
    let name: String
    /// The sizes; `nil` where the network is wrong and the check does not know them.
    let sizes: [Int]?
  }

  /// Takes the network of this name, or the first of the text.
  init?(source: String, network name: String? = nil) {
    self.init(path: "text.cnn", bytes: Array(source.utf8), network: name)
  }

  /// Takes the network of this name, or the first; the path is relative to the package.
  init?(path: String, bytes: [UInt8], network name: String? = nil) {
    let file = SourceFile(id: FileID(0), path: path, bytes: bytes)
    let tree = Parser.parse(file).tree
    guard let chosen = tree.networks.first(where: { name == nil || $0.name.text == name }),
      let signature = chosen.signature
    else { return nil }
    network = chosen.name.text
    var edits = tree.networks.filter { $0.name.range != chosen.name.range }.compactMap {
      Edit(blockInPlaceOf: $0, in: file)
    }
    edits += Edit(conditionsOf: chosen, in: file).map { [$0] } ?? []
    let known = Set(chosen.parameters.map(\.name.text) + tree.bindings)
    var symbols: [String] = []
    for dimension in signature.inputs.flatMap(\.shape.dimensions) {
      switch dimension.kind {
      case .name(let text) where !known.contains(text):
        if !symbols.contains(text) { symbols.append(text) }
      case .wildcard:
        let text = "_\(symbols.count + 1)"
        symbols.append(text)
        edits.append(Edit(range: dimension.range.bytes, text: text))
      default: break
      }
    }
    self.symbols = symbols
    program = Program(roots: [(path, Edit.apply(edits, to: bytes))]) { path throws(FileError) in
      do {
        return try Fixtures.bytes(path)
      } catch {
        throw FileError.notFound
      }
    }
  }

  private func options(_ sizes: [String: Int]) -> CheckOptions {
    var options = CheckOptions()
    options.sizes = sizes
    options.levels.set(.allow, for: DiagnosticLevels.warnings)
    return options
  }

  /// Returns the codes of all errors at these sizes, one for each symbol, in the order of places.
  func errors(at sizes: [String: Int]) -> [String] {
    check(program, options: options(sizes)).diagnostics.filter { $0.severity == .error }
      .map(\.kind.code)
  }

  /// `true` iff the network checks without an error at these sizes, one for each symbol.
  func isValid(_ sizes: [String: Int]) -> Bool {
    check(program, options: options(sizes)).isValid
  }

  /// Returns the shapes of all nodes at these sizes, in the order of the graph.
  func shapes(at sizes: [String: Int]) -> [LayerShape] {
    let checked = check(program, options: options(sizes))
    guard let graph = checked.networks.first(where: { $0.graph.name == network })?.graph else {
      return []
    }
    return graph.nodes.map { node in
      let dimensions = node.shape?.dimensions ?? []
      let known = dimensions.compactMap(\.value)
      let isKnown = node.shape != nil && known.count == dimensions.count
      return LayerShape(name: graph.name(of: node), sizes: isKnown ? known : nil)
    }
  }

  /// Returns the sizes of one symbol at which the network is valid, with those of the others.
  func validSizes(
    of symbol: String, among candidates: ClosedRange<Int> = 1...400,
    others: [String: Int] = [:]
  ) -> [Int] {
    candidates.filter { size in
      var sizes = others
      sizes[symbol] = size
      return isValid(sizes)
    }
  }

  /// Returns the sizes at which the network is valid where all symbols have the same.
  func validDiagonal(among candidates: ClosedRange<Int> = 1...400) -> [Int] {
    candidates.filter { isValid(diagonal($0)) }
  }

  /// Returns the same size for each symbol.
  func diagonal(_ size: Int) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: symbols.map { ($0, size) })
  }
}

/// A network in a file or text, whose inputs leave sizes open.
struct OpenNetwork: Sendable {
  /// The path in the package, to which imports are relative.
  var path = "text.cnn"
  let source: String
  let name: String

  /// Returns all such networks of a file of the package.
  static func all(in path: String) throws -> [OpenNetwork] {
    let bytes = try Fixtures.bytes(path)
    let file = SourceFile(id: FileID(0), path: path, bytes: bytes)
    return Parser.parse(file).tree.networks.map(\.name.text).compactMap { name in
      let force = BruteForce(path: path, bytes: bytes, network: name)
      guard let force, !force.symbols.isEmpty else { return nil }
      return OpenNetwork(path: path, source: String(decoding: bytes, as: UTF8.self), name: name)
    }
  }

  /// What trials show of it.
  var force: BruteForce? { BruteForce(path: path, bytes: Array(source.utf8), network: name) }
}

/// A change of the bytes of a source text.
private struct Edit {
  let range: Range<Int>
  let text: String

  init(range: Range<Int>, text: String) {
    self.range = range
    self.text = text
  }

  /// Makes a block of a network that is not asked about: it may still be used as a stage.
  init?(blockInPlaceOf network: BlockSyntax, in file: SourceFile) {
    let tokens = Lexer.tokenize(file: file).tokens
    guard
      let keyword = tokens.last(where: {
        $0.kind == .network && $0.start < network.name.range.start
      })
    else { return nil }
    self.init(range: Int(keyword.start)..<Int(keyword.end), text: "block")
  }

  /// Takes the `where` clause away; `nil` where there is none.
  init?(conditionsOf network: BlockSyntax, in file: SourceFile) {
    guard let first = network.signature?.conditions.first else { return nil }
    let tokens = Lexer.tokenize(file: file).tokens
    guard
      let keyword = tokens.lastIndex(where: {
        $0.kind == .where && $0.start < first.range.start
      })
    else { return nil }
    // The brace of the body stands on the line of what is before the clause.
    let start = keyword == 0 ? 0 : Int(tokens[keyword - 1].end)
    self.init(range: start..<Int(network.body.range.start), text: " ")
  }

  /// Returns the bytes after all changes, which do not overlap.
  static func apply(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(edit.range, with: edit.text.utf8)
    }
    return bytes
  }
}

extension SyntaxTree {
  /// The networks that the file declares.
  fileprivate var networks: [BlockSyntax] {
    declarations.compactMap { if case .network(let syntax) = $0 { syntax } else { nil } }
  }

  /// The names that the `let`s of the file give.
  fileprivate var bindings: [String] {
    declarations.flatMap { declaration -> [String] in
      if case .binding(let syntax) = declaration { syntax.pattern.boundNames } else { [] }
    }
  }
}

extension Pattern {
  /// The names that it gives.
  fileprivate var boundNames: [String] {
    switch self {
    case .wildcard: []
    case .name(let name): [name.text]
    case .list(let patterns, _): patterns.flatMap(\.boundNames)
    }
  }
}

extension SourceRange {
  fileprivate var bytes: Range<Int> { Int(start)..<Int(end) }
}

extension Graph {
  /// The unique name of a node's layer, or the name of an input.
  func name(of node: Node) -> String {
    switch node.origin {
    case .input(let name): name ?? ""
    case .layer(let id): self[id].name
    }
  }
}
