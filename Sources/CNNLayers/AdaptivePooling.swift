import CNNShapes

/// `adaptivemaxpool` and `adaptiveavgpool`: pools whose windows follow from the size they give.
struct AdaptivePooling: Layer {
  static let definitions = [
    LayerDefinition(
      "adaptivemaxpool", className: "AdaptiveMaxPooling#D",
      summary: "Splits each axis into `size` parts and keeps the largest number of each.",
      details: rule, parameters: [size], make: { AdaptivePooling($0, .maximum) }),
    LayerDefinition(
      "adaptiveavgpool", className: "AdaptiveAveragePooling#D",
      summary: "Splits each axis into `size` parts and takes the mean of each.",
      details: rule, parameters: [size], make: { AdaptivePooling($0, .mean) }),
  ]

  private static let rule = """
    Takes `[L, C]`, `[H, W, C]` or `[D, H, W, C]`; each axis becomes `size`, the channels stay. \
    Part i of an axis of n, from 0, begins at ⌊i·n/size⌋ and ends before ⌈(i + 1)·n/size⌉: parts \
    overlap where `size` does not divide n, and repeat where it is above n. No weights.
    """
  private static let size = Parameter(
    "size", .sizes, display: .value, "how long each axis becomes")

  let size: Sizes
  let reducer: Operation.Reducer

  init(_ arguments: Arguments, _ reducer: Operation.Reducer) {
    self.reducer = reducer
    size = arguments.sizes("size")
  }

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing()
    _ = typing.mapAxes(of: inputs[0], by: "size", count: size.count) { .size(size[$1]) }
    return typing
  }

  func access(_ inputs: [Shape]) -> Access {
    .axes(inputs[0].dimensions.dropLast().enumerated().map { parts(of: $1, $0) })
  }

  /// Which positions of an axis its parts take.
  private func parts(of length: Dimension, _ axis: Int) -> AxisAccess {
    guard let length = length.value, let count = size[axis].value else {
      let isOpen = length.isOpen || size[axis].isOpen
      return isOpen && size[axis] != 1 ? .part : .whole
    }
    if length % count == 0 {
      return .window(AxisWindow(size: length / count, stride: length / count))
    }
    return .part
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    [.adaptivePooling(reducer)]
  }

  /// Where the parts of an axis do not end between two places, both take that place.
  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    let read = inputs[0].dimensions.dropLast().enumerated().map { axis, length in
      if size[axis] == 1 { return length }
      guard let length = length.value, let count = size[axis].value else {
        return length.isOpen || size[axis].isOpen ? Dimension.irregular : .unknown
      }
      let shared = count - greatestCommonDivisor(length, count)
      return Dimension(length) + Dimension(shared)
    }
    return [ElementwiseWork(.pooling, .product(of: read + [output.channels]))]
  }
}
