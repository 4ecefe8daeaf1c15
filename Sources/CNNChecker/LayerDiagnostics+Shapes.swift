import CNNSource

/// What can be wrong with the number of axes and elements, and between the tensors of a merge.
extension DiagnosticKind {
  static let wrongRank = DiagnosticKind(
    "wrong-rank", .error, "a shape with too few or too many axes for a layer",
    explanation: """
      A window slides over the axes before the channels, so convolutions and pools need one to \
      three of those. After `flatten` or a global pool none is left. `repeatvector` takes what \
      such a layer leaves, and `interpolation: bicubic` an image.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [10] {
          flatten
          conv 10, 3
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [10] {
          conv 10, 3
          globalavgpool
      }
      """)

  static let wrongCount = DiagnosticKind(
    "wrong-count", .error, "a list with more or fewer entries than there are axes",
    explanation: """
      A list gives one entry to each axis before the channels: two for `[28, 28, 1]`. A number \
      alone serves them all. What is added before and after an axis is a pair, so on one axis \
      `padding: [[1, 0]]`. A list of `permute` names every axis, the channels included. Factors and \
      offsets of `rescale`, and the mean and variance of `normalize`, have an entry for each channel.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8, 3x3x3
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [26, 26, 8] {
          conv 8, 3x3
      }
      """)

  static let axisOutOfRange = DiagnosticKind(
    "axis-out-of-range", .error, "an axis that the input does not have",
    explanation: """
      Axes count from 1, or from −1 at the end. The batch is none of them: the channels of \
      `[28, 28, 3]` are axis 3 or −1.
      """,
    wrong: """
      network Net: [28, 28, 3] -> [28, 28, 1] {
          sum axis: 4
      }
      """,
    right: """
      network Net: [28, 28, 3] -> [28, 28, 1] {
          sum axis: 3
      }
      """)

  static let elementCount = DiagnosticKind(
    "element-count", .error, "a reshape that changes the number of elements",
    explanation: """
      `reshape` arranges the same numbers on other axes, so the product of the sizes stays. One \
      size may be written `_`; it becomes what the others leave, which must be whole.
      """,
    wrong: """
      network Net: [7, 7, 64] -> [14, 14, 8] {
          reshape [14, 14, 8]
      }
      """,
    right: """
      network Net: [7, 7, 64] -> [14, 14, 16] {
          reshape [14, 14, _]
      }
      """)

  static let ranksDiffer = DiagnosticKind(
    "ranks-differ", .error, "a merge of tensors with different numbers of axes",
    explanation: """
      The tensors of a merge correspond axis by axis, so all have the same number of them. A \
      global pool removes axes; with `keepdims: true` they stay, with a size of 1.
      """,
    wrong: """
      network Net: [8, 8, 16] -> [8, 8, 16] {
          multiply {
              identity
              globalavgpool
          }
      }
      """,
    right: """
      network Net: [8, 8, 16] -> [8, 8, 16] {
          multiply {
              identity
              globalavgpool keepdims: true
          }
      }
      """)

  static let shapesDiffer = DiagnosticKind(
    "shapes-differ", .error, "a merge of tensors of different sizes",
    explanation: """
      `add` and its kin work number by number, so every axis agrees or is 1; `concat` lets the \
      joined axis differ alone, and `maxunpool` takes what the pool made of the tensor that it \
      names. Look for a stride, a window without `padding: same` or a number of filters that one \
      path has and the other lacks.
      """,
    wrong: """
      network Net: [8, 8, 16] -> [8, 8, 32] {
          add {
              identity
              conv 32, 3x3, padding: same
          }
      }
      """,
    right: """
      network Net: [8, 8, 16] -> [8, 8, 32] {
          add {
              conv 32, 1x1
              conv 32, 3x3, padding: same
          }
      }
      """)

  static let operandCount = DiagnosticKind(
    "operand-count", .error, "a merge of too many or too few tensors",
    explanation: "`subtract` takes the second tensor from the first; a third has no place.",
    wrong: """
      network Net: (a: [8], b: [8], c: [8]) -> [8] {
          subtract b, c
      }
      """,
    right: """
      network Net: (a: [8], b: [8], c: [8]) -> [8] {
          subtract b
          subtract c
      }
      """)
}
