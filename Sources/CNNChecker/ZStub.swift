import CNNLayers
import CNNShapes
import CNNSource
import CNNSyntax

enum Parser {
  static func parse(_ file: SourceFile) -> (tree: SyntaxTree, diagnostics: [Diagnostic]) {
    (SyntaxTree(file: file, tokens: [], declarations: []), [])
  }
}
struct W {
  var kind: DiagnosticKind; var message: String; var notes: [String]; var parameter: String? = nil;
  var operand: Int? = nil
}
extension Violation {
  func wording(layer: String, inputs: [Shape], operandNames: [String]) -> W {
    W(kind: .overflow, message: "", notes: [])
  }
}
extension ArgumentProblem {
  func wording(layer: String) -> W { W(kind: .overflow, message: "", notes: []) }
}
extension Formula { var text: String { "" } }
func nearest(_ n: String, among: some Sequence<String>) -> String? { nil }
extension Diagnostic {
  static func belowMinimum(_ n: Int, minimum: Int, what: String, at range: SourceRange)
    -> Diagnostic
  { Diagnostic(.overflow, "", at: range) }
}
