import CNNSource
import TestSupport
import Testing

@Suite struct SummaryLineTests {
  @Test(arguments: [
    ([DiagnosticKind](), String?.none),
    ([.windowTooLarge], "1 error"),
    ([.unusedName, .unusedName], "2 warnings"),
    ([.unusedName, .windowTooLarge, .windowTooLarge, .windowTooLarge], "3 errors, 1 warning"),
    ([.droppedRows, .windowTooLarge, .unusedName, .droppedRows], "1 error, 1 warning, 2 notes"),
  ])
  func counts(_ kinds: [DiagnosticKind], _ expected: String?) {
    let range = MarkedSource("«a»").ranges[0]
    let diagnostics = kinds.map { Diagnostic($0, "wrong", at: range) }
    #expect(TerminalRenderer.summary(of: diagnostics) == expected)
  }
}
