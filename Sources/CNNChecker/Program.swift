import CNNSource
import CNNSyntax

/// The index of a file's syntax tree in a program, which is also the file's ``FileID``.
typealias ModuleID = Int

/// The index of a block or network in a program.
struct BlockID: Hashable, Sendable {
  let index: Int
}

/// A block or network, and the file that declares it.
struct BlockDeclaration: Sendable {
  let syntax: BlockSyntax
  let isNetwork: Bool
  let module: ModuleID
}

/// What a name stands for at the top level of a file.
enum Definition: Hashable, Sendable {
  case block(BlockID)
  case function(index: Int)
  case binding(index: Int)

  /// `true` iff it is a block or network.
  var isBlock: Bool {
    if case .block = self { true } else { false }
  }
}

/// A function, and the file that declares it.
struct FunctionDeclaration: Sendable {
  let syntax: FunctionSyntax
  let module: ModuleID
}

/// A `let` of a file.
struct BindingDeclaration: Sendable {
  let syntax: LetSyntax
  let module: ModuleID
}

/// One file: what it declares, and the files that it imports.
struct Module: Sendable {
  let tree: SyntaxTree
  fileprivate(set) var definitions: [String: Definition] = [:]
  fileprivate(set) var imports: [ModuleID] = []
}

/// All files of a compilation, with their declarations gathered.
package struct Program: Sendable {
  private(set) var modules: [Module] = []
  private(set) var blocks: [BlockDeclaration] = []
  private(set) var functions: [FunctionDeclaration] = []
  private(set) var bindings: [BindingDeclaration] = []
  /// What is wrong with the syntax, the imports and the declared names.
  package private(set) var diagnostics: [Diagnostic] = []

  /// The files, by their ``FileID``.
  package var files: [SourceFile] { modules.map(\.tree.file) }

  /// How many of the files, from the first, were given; the others are imported.
  package let rootCount: Int

  /// The syntax trees of the files, by their ``FileID``.
  package var trees: [SyntaxTree] { modules.map(\.tree) }

  /// Reads the files that are given and all that they import, each once.
  ///
  /// - Parameters:
  ///   - roots: the files by the path that they are called by, to which imports are relative.
  ///   - read: gives the bytes of an imported file, or says why it cannot.
  package init(roots: [(path: String, bytes: [UInt8])], read: ReadFile) {
    var loaded: [String: ModuleID] = [:]
    var sources: [SourceFile] = []
    for (path, bytes) in roots where loaded[path.normalizedPath] == nil {
      loaded[path.normalizedPath] = sources.count
      sources.append(SourceFile(id: FileID(UInt32(sources.count)), path: path, bytes: bytes))
    }
    rootCount = sources.count
    for source in sources { add(source) }
    var next = 0
    while next < modules.count {
      for case .importing(let syntax) in modules[next].tree.declarations {
        importFile(syntax, into: next, loaded: &loaded, read: read)
      }
      next += 1
    }
  }

  /// `true` iff a file was given rather than imported.
  func isRoot(_ module: ModuleID) -> Bool { module < rootCount }

  private mutating func importFile(
    _ syntax: ImportSyntax, into module: ModuleID, loaded: inout [String: ModuleID],
    read: ReadFile
  ) {
    let path = modules[module].tree.file.path.sibling(syntax.path)
    if let known = loaded[path] {
      modules[module].imports.append(known)
      return
    }
    do throws(FileError) {
      let bytes = try read(path)
      loaded[path] = modules.count
      modules[module].imports.append(modules.count)
      add(SourceFile(id: FileID(UInt32(modules.count)), path: path, bytes: bytes))
    } catch {
      diagnostics.append(.importFailed(syntax, path: path, error))
    }
  }

  private mutating func add(_ file: SourceFile) {
    let (tree, problems) = Parser.parse(file)
    diagnostics += problems
    let id = modules.count
    modules.append(Module(tree: tree))
    for declaration in tree.declarations { declare(declaration, in: id) }
  }

  private mutating func declare(_ declaration: Declaration, in module: ModuleID) {
    switch declaration {
    case .importing: break
    case .network(let syntax), .block(let syntax):
      define(syntax.name, .block(BlockID(index: blocks.count)), in: module)
      let isNetwork = if case .network = declaration { true } else { false }
      blocks.append(BlockDeclaration(syntax: syntax, isNetwork: isNetwork, module: module))
    case .function(let syntax):
      define(syntax.name, .function(index: functions.count), in: module)
      functions.append(FunctionDeclaration(syntax: syntax, module: module))
    case .binding(let syntax):
      bindings.append(BindingDeclaration(syntax: syntax, module: module))
      for name in syntax.pattern.names {
        define(name, .binding(index: bindings.count - 1), in: module)
      }
    }
  }

  private mutating func define(_ name: Name, _ definition: Definition, in module: ModuleID) {
    guard !name.text.isEmpty else { return }
    if let first = modules[module].definitions[name.text] {
      // A pattern that gives a name twice is reported when it is bound.
      guard first != definition else { return }
      diagnostics.append(.nameGivenTwice(name, first: range(of: first, named: name.text)))
    } else {
      modules[module].definitions[name.text] = definition
    }
  }

  /// Returns where the name of a definition is written.
  func range(of definition: Definition, named name: String) -> SourceRange {
    switch definition {
    case .block(let id): blocks[id.index].syntax.name.range
    case .function(let index): functions[index].syntax.name.range
    case .binding(let index):
      bindings[index].syntax.pattern.names.first { $0.text == name }?.range
        ?? bindings[index].syntax.range
    }
  }
}

extension Pattern {
  /// The names that the pattern binds, in order.
  var names: [Name] {
    switch self {
    case .wildcard: []
    case .name(let name): [name]
    case .list(let patterns, _): patterns.flatMap(\.names)
    }
  }
}
