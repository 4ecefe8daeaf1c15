import CNNChecker
import CNNNetwork
import CNNSource
import CNNSyntax

/// The whole way from source text to checked graphs.
///
/// `[UInt8]` → `SourceFile` → `[Token]` → `SyntaxTree` (``Program``) → `Graph`
/// (``CheckedProgram``) → text (the backends). No step fails: each gives what it can, and
/// diagnostics.
package struct Compilation: Sendable {
  /// The syntax trees of all files, by their `FileID`.
  package let trees: [SyntaxTree]
  /// The networks of the files that were given, and everything that was found.
  package let program: CheckedProgram
  private let loaded: Program
  private let options: CheckOptions

  /// Compiles files.
  ///
  /// - Parameters:
  ///   - roots: the files with the paths that they are called by.
  ///   - options: what the command line adds.
  ///   - read: gives the bytes of an imported file, or says why it cannot.
  package init(
    roots: [(path: String, bytes: [UInt8])], options: CheckOptions = CheckOptions(),
    read: ReadFile
  ) {
    loaded = Program(roots: roots, read: read)
    self.options = options
    trees = loaded.trees
    program = check(loaded, options: options)
  }

  /// Finds for each network the open sizes for which it checks, whatever its `where` clause says.
  package func acceptedSizes() -> [AcceptedSizes] {
    CNNChecker.acceptedSizes(of: loaded, options: options)
  }
}
