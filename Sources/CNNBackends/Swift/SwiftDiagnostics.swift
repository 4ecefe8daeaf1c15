import CNNSource

/// What may keep a network from being written in Swift.
package enum SwiftDiagnostics {
  package static let all: [DiagnosticKind] = [.notInSwift]
}

extension DiagnosticKind {
  static let notInSwift = DiagnosticKind(
    "not-in-swift", .error, "something that Swift code cannot express",
    explanation: """
      The code that `cnn swift` writes sees a tensor of more than four axes with the first ones \
      folded into one, and transposes eight axes at most. An open size must be that of an input's \
      axis by itself, since nothing else tells it when the network runs, and what the code is made \
      of, such as the paddings of windows, cannot depend on one. No tensor, and no array of weights, \
      may have more than 2⁴⁸ numbers. Only `cnn swift` has this error: the network is valid.
      """,
    wrong: """
      network Net: [2, 3, 4, 5, 6] -> [2, 3, 4, 5, 6] {
          softmax axis: 1
      }
      """,
    right: """
      network Net: [2, 3, 4, 5, 6] -> [2, 3, 4, 5, 6] {
          softmax axis: -1
      }
      """)
}
