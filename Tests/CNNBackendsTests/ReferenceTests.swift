import CNNBackends
import CNNLayers
import CNNShapes
import CNNSource
import Testing

@Suite("The references")
struct ReferenceTests {
  /// A layer with a parameter of each sort of default.
  private static let blur = LayerDefinition(
    "blur", className: "Blur#D", summary: "Averages every window with its neighbours.",
    details: "An axis of n becomes n − k + 1.\n\nNo weights.",
    parameters: [
      Parameter("window", .extents(minimum: 1), .value(.list(3, 3)), "size | of the window"),
      Parameter("rate", .rate, .required, "share that is kept"),
      Parameter("stride", .extents(minimum: 1), .sameAs("window"), isNamed: true, "step"),
      Parameter(
        "mode", .choice(["zeros", "wrap"]), .value(.symbol("zeros")), isNamed: true, "edge"),
      Parameter("shift", .number, .none, isNamed: true, "what is added"),
    ]
  ) { _ in preconditionFailure("this layer is only documented") }

  private static let kind = DiagnosticKind(
    "window-too-large", .error, "a window is larger than its padded input",
    explanation: "No window fits.\n\nMake it smaller, or pad the input.",
    wrong: "network Net: [4, 4, 1] -> [1] {\n    conv 1, 5x5\n}\n",
    right: "network Net: [4, 4, 1] -> [1] {\n    conv 1, 4x4\n}")

  private static func plain(
    _ name: String, _ form: LayerDefinition.Form, _ summary: String
  ) -> LayerDefinition {
    LayerDefinition(name, form, className: "Test", summary: summary) { _ in
      preconditionFailure("this layer is only documented")
    }
  }

  @Test("A layer's page in the terminal")
  func layerPage() {
    let expected = """
      blur window = 3x3, rate; stride = window, mode = zeros, shift = none

      Averages every window with its neighbours.

        window = 3x3     size | of the window
                         a whole number of at least 1 for every axis, or a list with one for each
        rate             share that is kept
                         a number of at least 0 and below 1
        stride = window  step
                         a whole number of at least 1 for every axis, or a list with one for each
        mode = zeros     edge
                         `zeros` or `wrap`
        shift = none     what is added
                         a number

      An axis of n becomes n − k + 1.

      No weights.

      In summaries: Blur2D on an image

      """
    #expect(LayerReference.page(of: Self.blur) == expected)
  }

  @Test("The list of layers in the terminal")
  func overview() {
    let expected = """
      Layers
        dropout   Sets a share of the elements to zero.
        flatten   Puts all elements on one axis.

      Activations
        relu      Works on each element.

      Merges
        add       Adds tensors.
        residual  Adds what its braces make.

      `cnn layers NAME` shows a layer with its parameters.

      """
    let layers = [
      Self.plain("dropout", .transform, "Sets a share of the elements to zero."),
      Self.plain("relu", .activation, "Works on each element."),
      Self.plain("add", .merge, "Adds tensors."),
      Self.plain("residual", .residual, "Adds what its braces make."),
      Self.plain("flatten", .transform, "Puts all elements on one axis."),
    ]
    #expect(LayerReference.overview(of: layers) == expected)
  }

  @Test("The document of the layers")
  func layersDocument() {
    let text = LayerReference.markdown(of: [
      Self.blur, Self.plain("add", .merge, "Adds tensors."),
    ])
    let expected = """

      **Layers**: [`blur`](#blur)

      **Merges**: [`add`](#add)

      ## Layers

      ### blur

      ```
      blur window = 3x3, rate; stride = window, mode = zeros, shift = none
      ```

      Averages every window with its neighbours.

      | parameter | meaning | takes | default |
      | --- | --- | --- | --- |
      | `window` | size \\| of the window | a whole number of at least 1 for every axis, or a list with one for each | `3x3` |
      | `rate` | share that is kept | a number of at least 0 and below 1 | required |
      | `stride` | step | a whole number of at least 1 for every axis, or a list with one for each | as `window` |
      | `mode` | edge | `zeros` or `wrap` | `zeros` |
      | `shift` | what is added | a number | none |

      An axis of n becomes n − k + 1.

      No weights.

      In summaries: `Blur2D` on an image

      ## Merges

      ### add

      ```
      add tensors, or { paths }
      ```

      Adds tensors.

      In summaries: `Test`

      """
    #expect(text.hasPrefix("# The layers\n"))
    #expect(text.hasSuffix(expected), "\(text)")
  }

  @Test("Every layer's page fits a terminal and has all its parameters", arguments: Catalogue.all)
  func catalogue(layer: LayerDefinition) {
    let page = LayerReference.page(of: layer)
    #expect(page.split(separator: "\n").filter { $0.count > 100 } == [])
    let document = LayerReference.markdown(of: [layer])
    for parameter in layer.parameters {
      #expect(page.contains("\n  \(parameter.name) "))
      #expect(document.contains("\n| `\(parameter.name)` | "))
    }
  }

  @Test("A diagnostic's page in the terminal")
  func diagnosticPage() {
    let expected = """
      error[window-too-large]: a window is larger than its padded input

      No window fits.

      Make it smaller, or pad the input.

      Wrong:

          network Net: [4, 4, 1] -> [1] {
              conv 1, 5x5
          }

      Right:

          network Net: [4, 4, 1] -> [1] {
              conv 1, 4x4
          }

      """
    #expect(DiagnosticReference.page(of: Self.kind) == expected)
  }

  @Test("The document of the diagnostics")
  func diagnosticsDocument() {
    let text = DiagnosticReference.markdown(of: [Self.kind])
    let expected = """

      | code | severity | what is wrong |
      | --- | --- | --- |
      | [`window-too-large`](#window-too-large) | error | a window is larger than its padded input |

      ## window-too-large

      **error**: a window is larger than its padded input

      No window fits.

      Make it smaller, or pad the input.

      Wrong:

      ```cnn
      network Net: [4, 4, 1] -> [1] {
          conv 1, 5x5
      }
      ```

      Right:

      ```cnn
      network Net: [4, 4, 1] -> [1] {
          conv 1, 4x4
      }
      ```

      """
    #expect(text.hasPrefix("# The diagnostics\n"))
    #expect(text.hasSuffix(expected), "\(text)")
  }
}
