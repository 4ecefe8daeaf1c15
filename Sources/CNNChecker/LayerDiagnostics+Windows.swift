import CNNSource

/// What can be wrong with a window and the input that it slides over.
extension DiagnosticKind {
  static let windowTooLarge = DiagnosticKind(
    "window-too-large", .error, "a window larger than its padded input",
    explanation: """
      With e = (k − 1)·d + 1, an axis of n gives ⌊(n + p₀ + p₁ − e)/s⌋ + 1 outputs, and none where \
      the window, spread by its dilation, is longer than the padded axis. Deep in a network the \
      cause is often a pool or a stride too many.
      """,
    wrong: """
      network Net: [4, 4, 1] -> [1, 1, 8] {
          conv 8, 5x5
      }
      """,
    right: """
      network Net: [4, 4, 1] -> [1, 1, 8] {
          conv 8, 4x4
      }
      """)

  static let emptyOutput = DiagnosticKind(
    "empty-output", .error, "an output with an axis below 1",
    explanation: """
      The padding of a transposed convolution is cut off from its output, \
      (n − 1)·s − p₀ − p₁ + e + o, and must leave something of it. So must what `crop` cuts off, \
      and a `slice` ends behind its beginning.
      """,
    wrong: """
      network Net: [2, 2, 8] -> [2, 2, 4] {
          convtranspose 4, 3x3, padding: 3
      }
      """,
    right: """
      network Net: [2, 2, 8] -> [2, 2, 4] {
          convtranspose 4, 3x3, padding: 1
      }
      """)

  static let paddingTooLarge = DiagnosticKind(
    "padding-too-large", .error, "a padding too large for its window or its input",
    explanation: """
      A pool is padded on each side by at most half its window, because a window that sees the \
      padding alone has nothing to pool. `reflect` mirrors the inside without its border, so it \
      needs a larger size than it adds; `circular` needs at least what it adds.
      """,
    wrong: """
      network Net: [28, 28, 8] -> [14, 14, 8] {
          maxpool 2, padding: 2
      }
      """,
    right: """
      network Net: [28, 28, 8] -> [15, 15, 8] {
          maxpool 2, padding: 1
      }
      """)

  static let outputPaddingTooLarge = DiagnosticKind(
    "output-padding-too-large", .error, "an output padding not below the stride or the dilation",
    explanation: """
      Several sizes of an image give one size after a stride; the output padding chooses among \
      them on the way back, so it is below the larger of stride and dilation.
      """,
    wrong: """
      network Net: [7, 7, 8] -> [14, 14, 4] {
          convtranspose 4, 4x4, stride: 2, padding: same, output_padding: 2
      }
      """,
    right: """
      network Net: [7, 7, 8] -> [13, 13, 4] {
          convtranspose 4, 4x4, stride: 2, padding: same, output_padding: 1
      }
      """)

  static let groupsDoNotDivide = DiagnosticKind(
    "groups-do-not-divide", .error, "groups that do not divide the channels or the filters",
    explanation: """
      A convolution in groups splits the channels of its input and its filters into as many equal \
      parts, and each part of the filters sees one part of the channels. `shuffle` takes a channel \
      of each part in turn; `groupnorm`, which has 32 groups where nothing is said, splits the \
      channels alike.
      """,
    wrong: """
      network Net: [28, 28, 16] -> [26, 26, 32] {
          conv 32, 3x3, groups: 3
      }
      """,
    right: """
      network Net: [28, 28, 16] -> [26, 26, 32] {
          conv 32, 3x3, groups: 4
      }
      """)

  static let factorDoesNotDivide = DiagnosticKind(
    "factor-does-not-divide", .error, "a factor that does not divide what it splits",
    explanation: """
      `pixelshuffle` lays channels out as blocks of pixels, 2·2 of them for a factor of 2 on an \
      image, so the channels are a multiple of that. `pixelunshuffle` lays blocks of pixels out as \
      channels, so the factor divides the height and the width; `crop` or `pad` before it.
      """,
    wrong: """
      network Net: [14, 14, 30] -> [28, 28, 7] {
          pixelshuffle 2
      }
      """,
    right: """
      network Net: [14, 14, 28] -> [28, 28, 7] {
          pixelshuffle 2
      }
      """)

  static let strideWithDilation = DiagnosticKind(
    "stride-with-dilation", .error, "`same` with a stride and a dilation on one axis",
    explanation: """
      No framework runs a convolution with `padding: same` that has both a stride and a dilation \
      above 1 on one axis. With the padding in numbers it is well defined.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [14, 14, 8] {
          conv 8, 3x3, stride: 2, padding: same, dilation: 3
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [14, 14, 8] {
          conv 8, 3x3, stride: 2, padding: 3, dilation: 3
      }
      """)

  static let causalOnSeveralAxes = DiagnosticKind(
    "causal-on-several-axes", .error, "`causal` on more than one axis",
    explanation: """
      A causal convolution sees what came before and never what comes after, which has a meaning \
      along time, a single axis. On more, pairs say where each is padded.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [28, 28, 8] {
          conv 8, 3x3, padding: causal
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [28, 28, 8] {
          conv 8, 3x3, padding: [[2, 0], [2, 0]]
      }
      """)

  static let ceilWithSame = DiagnosticKind(
    "ceil-with-same", .error, "`ceil` with `same`",
    explanation: """
      `padding: same` pads so that the output is ⌈n/s⌉ long: it rounds up already. `ceil` is for \
      a pool that would leave elements at the end unseen.
      """,
    wrong: """
      network Net: [7, 7, 8] -> [4, 4, 8] {
          maxpool 2, padding: same, ceil: true
      }
      """,
    right: """
      network Net: [7, 7, 8] -> [4, 4, 8] {
          maxpool 2, ceil: true
      }
      """)
}
