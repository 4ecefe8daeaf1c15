import CNNSource

/// The mistakes that the lexer and the parser find; each is declared beside its wording.
package enum SyntaxDiagnostics {
  /// All of them, in the order of their codes.
  package static let all: [DiagnosticKind] = [
    .argumentEquals, .assignment, .braceOnOwnLine, .callParentheses, .chainedComparison,
    .equalsSign, .foreignSpelling, .functionBody, .indexSpacing, .invalidUTF8, .keywordAsName,
    .malformedNumber, .misplacedStatement, .missingArrow, .missingBody, .missingBrackets,
    .missingColon, .missingComma, .missingIn, .missingName, .missingParameters, .missingQuotes,
    .missingSeparator, .missingSignature, .missingStage, .missingValue, .nestedDeclaration,
    .nestingTooDeep, .nothingToContinue, .numberTooLarge, .positionalAfterNamed,
    .statementOutsideNetwork, .strayBracket, .strayElse, .unclosedBracket, .unexpectedToken,
    .unknownCharacter, .unnamedPort, .unterminatedString, .wrongArrow,
  ]

  /// Returns a whole program of one network with `statements`, for the pages of diagnostics.
  static func network(_ statements: String...) -> String {
    let lines = statements.map { "    \($0)\n" }.joined()
    return "network Example: [28, 28, 1] -> [10] {\n\(lines)}\n"
  }

  /// The same for `statements` that keep the axes of an image.
  static func imageNetwork(_ statements: String...) -> String {
    let lines = statements.map { "    \($0)\n" }.joined()
    return "network Example: [28, 28, 1] -> [_, _, _] {\n\(lines)}\n"
  }
}

extension Diagnostic.Fix {
  /// Returns a fix of one edit.
  package static func replace(
    _ range: SourceRange, with text: String, _ message: String, isSafe: Bool = false
  ) -> Diagnostic.Fix {
    Diagnostic.Fix(message, isSafe: isSafe, edits: [Diagnostic.Edit(range, text)])
  }
}
