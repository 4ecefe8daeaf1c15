import CNNShapes

/// The parameters that several families have, with the same meaning in each.
extension Parameter {
  static let activation = Parameter(
    "activation", .activation, .value(.symbol("linear")), display: .value,
    "layer applied to each element of the result")
  static let stride = Parameter(
    "stride", .extents(minimum: 1), .value(.whole(1)), isNamed: true, display: .prefixed("/"),
    "step of the window, one number or one per axis")
  static let dilation = Parameter(
    "dilation", .extents(minimum: 1), .value(.whole(1)), isNamed: true,
    display: .prefixed("dilation "), "distance between the window's elements")
  static let bias = Parameter(
    "bias", .flag, .value(.flag(true)), isNamed: true, "whether a number is added per filter")

  static func padding(allowsCausal: Bool) -> Parameter {
    Parameter(
      "padding", .padding(allowsCausal: allowsCausal), .value(.symbol("valid")), isNamed: true,
      allowsCausal
        ? "`valid`, `same`, `causal`, a number, one per axis, or a pair per axis"
        : "`valid`, `same`, a number, one per axis, or a pair per axis")
  }
}

extension Typing {
  /// Returns the spatial axes of an input of one to three of them, or fails with its rank.
  mutating func spatialAxes(of input: Shape) -> ArraySlice<Dimension>? {
    guard (2...4).contains(input.rank) else {
      fail(.wrongRank(expected: 2...4))
      return nil
    }
    return input.dimensions.dropLast()
  }
}

extension Window {
  /// Gives the output of a window that slides over `spatial` axes and makes `channels`.
  ///
  /// - Returns: `true` iff every list speaks of as many axes as there are.
  @discardableResult
  func slide(
    over spatial: ArraySlice<Dimension>, channels: Formula, named name: String,
    in typing: inout Typing
  ) -> Bool {
    guard checkCounts(spatialRank: spatial.count, named: name, in: &typing) else {
      typing.output = spatial.map { _ in .size(.unknown) } + [channels]
      return false
    }
    if case .causal = padding, spatial.count > 1 {
      typing.fail(.causalOnSeveralAxes(spatialRank: spatial.count))
    }
    for (axis, size) in spatial.enumerated() { requireFit(size, axis, in: &typing) }
    typing.output = spatial.enumerated().map { output($1, $0) } + [channels]
    return true
  }

  /// The window's sizes as dimensions of a weight; unknown where their number is wrong.
  func sizes(_ spatialRank: Int) -> [Dimension] {
    guard (size.count ?? spatialRank) == spatialRank else {
      return Array(repeating: .unknown, count: spatialRank)
    }
    return (0..<spatialRank).map { Dimension(size[$0]) }
  }
}
