import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource

extension DiagnosticKind {
  static let notInKeras = DiagnosticKind(
    "not-in-keras", .note, "what Keras cannot run as it stands",
    explanation: """
      Keras's `Conv` and `ConvTranspose` take a stride or a dilation above 1, not both, and its \
      pools take no dilation. Shown by `cnn explain`, and told with `--warn not-in-keras`.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [11, 11, 8] {
          conv 8, 3x3, stride: 2, dilation: 3
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [13, 13, 8] {
          conv 8, 3x3, stride: 2
      }
      """)

  static let notInTorch = DiagnosticKind(
    "not-in-torch", .note, "what PyTorch cannot run as it stands",
    explanation: """
      PyTorch's `padding="same"` takes a stride of 1 alone, and its pools do not know it at all: \
      what `same` adds here has to be added by a layer before. Shown by `cnn explain`, and told \
      with `--warn not-in-torch`.
      """,
    wrong: """
      network Net: [28, 28, 1] -> [14, 14, 8] {
          conv 8, 3x3, stride: 2, padding: same
      }
      """,
    right: """
      network Net: [28, 28, 1] -> [14, 14, 8] {
          conv 8, 3x3, stride: 2, padding: 1
      }
      """)
}

extension GraphRule {
  static let notInKeras = GraphRule(.notInKeras) { use, _ in
    guard case .axes(let accesses) = use.access else { return nil }
    let windows = accesses.compactMap(\.window)
    guard let dilated = windows.first(where: { $0.dilation > 1 }) else { return nil }
    if use.windowParameter == "window" { return { .dilatedPool(use, dilated, at: $0) } }
    // Its depthwise and separable convolutions take both.
    guard use.call.definition.className(spatialRank: accesses.count).hasPrefix("Conv"),
      let strided = windows.first(where: { $0.stride > 1 })
    else { return nil }
    return { .strideWithDilation(use, strided, dilated, at: $0) }
  }

  static let notInTorch = GraphRule(.notInTorch) { use, _ in
    guard use.argument("padding") == .symbol("same"), case .axes(let accesses) = use.access,
      let strided = accesses.lazy.compactMap(\.window).first(where: { $0.stride > 1 })
    else { return nil }
    return { .strideWithSame(use, strided, at: $0) }
  }
}

extension AxisAccess {
  /// The window that slides along the axis, or paints it.
  fileprivate var window: AxisWindow? {
    switch self {
    case .window(let window), .spread(let window): window
    case .covering, .shifted, .resampled, .part, .whole: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func dilatedPool(_ use: LayerUse, _ window: AxisWindow, at place: CallPlace)
    -> Diagnostic
  {
    Diagnostic(
      .notInKeras,
      "Keras's pools take no dilation, and `\(use.name)` has one of \(window.dilation)",
      at: place.range(of: "dilation"))
  }

  fileprivate static func strideWithDilation(
    _ use: LayerUse, _ strided: AxisWindow, _ dilated: AxisWindow, at place: CallPlace
  ) -> Diagnostic {
    Diagnostic(
      .notInKeras,
      "Keras takes a stride or a dilation above 1, not both, and `\(use.name)` has a stride of"
        + " \(strided.stride) and a dilation of \(dilated.dilation)",
      at: place.range(of: "stride"))
  }

  fileprivate static func strideWithSame(_ use: LayerUse, _ window: AxisWindow, at place: CallPlace)
    -> Diagnostic
  {
    Diagnostic(
      .notInTorch,
      "PyTorch has no `same` for a stride of \(window.stride), which `\(use.name)` has here",
      at: place.range(of: "padding"),
      notes: [Note("a layer before it has to pad, or `padding` as a number where the sizes allow")])
  }
}
