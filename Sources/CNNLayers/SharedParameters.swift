import CNNShapes

/// The parameters that several families have, with the same meaning in each.
extension Parameter {
  static let filters = Parameter(
    "filters", .count, display: .value, "number of filters, the output's channels")
  static let kernel = Parameter(
    "kernel", .extents(minimum: 1), display: .value, "size of the window")
  static let activation = Parameter(
    "activation", .activation, .value(.symbol("linear")), display: .value,
    "layer applied to each element of the result")
  static let multiplier = Parameter(
    "multiplier", .count, .value(.whole(1)), isNamed: true, display: .prefixed("×"),
    "number of filters for each channel")
  static let stride = Parameter(
    "stride", .extents(minimum: 1), .value(.whole(1)), isNamed: true, display: .prefixed("/"),
    "step of the window")
  static let dilation = Parameter(
    "dilation", .extents(minimum: 1), .value(.whole(1)), isNamed: true,
    display: .prefixed("dilation "), "distance between the window's elements")
  static let groups = Parameter(
    "groups", .count, .value(.whole(1)), isNamed: true, display: .prefixed("groups "),
    "number of groups that channels and filters are split into")
  static let bias = Parameter(
    "bias", .flag, .value(.flag(true)), isNamed: true, "whether a number is added per filter")
  static let axis = Parameter(
    "axis", .axis, .value(.whole(-1)), isNamed: true,
    "axis it works along, from 1, or from −1 at the end")

  static let axes = Parameter(
    "axis", .axes, .value(.whole(-1)), "axis, or list of axes, that it works along")
  static let center = Parameter(
    "center", .flag, .value(.flag(true)), isNamed: true, "whether a learnt number is added")
  static let scale = Parameter(
    "scale", .flag, .value(.flag(true)), isNamed: true, "whether a learnt number multiplies")

  /// What is added to a variance: 10 to the power of `exponent` where nothing is said.
  static func epsilon(exponent: Int = -3) -> Parameter {
    Parameter(
      "epsilon", .nonnegative, .value(.decimal(1, exponent: exponent)), isNamed: true,
      "added to the variance, against division by zero")
  }

  static func padding(allowsCausal: Bool) -> Parameter {
    Parameter(
      "padding", .padding(allowsCausal: allowsCausal), .value(.symbol("valid")), isNamed: true,
      "how the window meets the border: zeros around the input, or none")
  }

  static func keepdims(_ value: Bool) -> Parameter {
    Parameter(
      "keepdims", .flag, .value(.flag(value)), isNamed: true,
      "whether the axis stays, with a size of 1")
  }
}

/// The rules that several families have.
extension Typing {
  /// Returns the spatial axes of an input with `count` of them, or fails with its rank.
  mutating func spatialAxes(of input: Shape, count: ClosedRange<Int> = 1...3)
    -> ArraySlice<Dimension>?
  {
    guard count.contains(input.spatialRank) else {
      fail(.wrongRank(expected: (count.lowerBound + 1)...(count.upperBound + 1)))
      return nil
    }
    return input.dimensions.dropLast()
  }

  /// Gives each spatial axis, from 0, the size that `output` makes of it, and keeps the channels.
  ///
  /// - Returns: those sizes; `nil` where the list that `parameter` takes, of `count` entries, does
  ///   not fit the input.
  mutating func mapAxes(
    of input: Shape, by parameter: String, count: Int?,
    _ output: (_ size: Dimension, _ axis: Int) -> Formula
  ) -> [Formula]? {
    guard let spatial = spatialAxes(of: input) else { return nil }
    let fits = requireCounts([(parameter, count)], spatialRank: spatial.count)
    let sizes = spatial.enumerated().map { fits ? output($1, $0) : .size(.unknown) }
    self.output = sizes + [.size(input.channels)]
    return fits ? sizes : nil
  }

  /// Adds that lists with one entry per axis have as many; `nil` for what is no list.
  ///
  /// - Returns: `true` iff they do.
  mutating func requireCounts(_ counts: [(parameter: String, found: Int?)], spatialRank: Int)
    -> Bool
  {
    var agree = true
    for case (let parameter, let found?) in counts where found != spatialRank {
      agree = false
      fail(.wrongCount(parameter: parameter, expected: spatialRank, found: found))
    }
    return agree
  }

  /// Adds that the groups divide both the channels and the filters.
  mutating func requireGroups(_ groups: Int, divide channels: Dimension, and filters: Int) {
    require(
      .divisible(channels, by: Dimension(groups)),
      .groupsDoNotDivideChannels(groups: groups, channels: channels))
    require(
      .divisible(Dimension(filters), by: Dimension(groups)),
      .groupsDoNotDivideFilters(groups: groups, filters: filters))
  }

  /// Returns the position, from 0, of an axis counted from 1 or −1, or fails where none is there.
  mutating func position(of axis: Int, _ parameter: String, in input: Shape) -> Int? {
    if let position = input.position(of: axis) { return position }
    fail(.axisOutOfRange(parameter: parameter, axis: axis, rank: input.rank))
    return nil
  }

  /// Returns the positions, from 0, of several axes, or fails where one is not there, or is there
  /// twice, as −1 and 3 may be; such ones are left out.
  @discardableResult
  mutating func positions(of axes: [Int], _ parameter: String, in input: Shape) -> [Int] {
    var positions: [Int] = []
    for axis in axes {
      guard let position = position(of: axis, parameter, in: input) else { continue }
      guard !positions.contains(position) else {
        fail(.axisTwice(parameter: parameter, axis: position))
        continue
      }
      positions.append(position)
    }
    return positions
  }

  /// Adds what the layer that serves as activation asks of the output.
  mutating func apply(_ activation: LayerCall?) {
    guard let activation, let output else { return }
    let result = Shape(output.map(\.value))
    for requirement in activation.makeLayer().typing([result]).requirements {
      require(
        requirement.condition, .activation(activation.definition.name, requirement.violation))
    }
  }
}

extension Shape {
  /// The position, from 0, of an axis counted from 1 or from −1 at the end.
  package func position(of axis: Int) -> Int? {
    let position = axis > 0 ? axis - 1 : rank + axis
    return axis != 0 && dimensions.indices.contains(position) ? position : nil
  }

  /// The sizes of axes counted from 1 or −1, in the order of the shape; those that are not there
  /// are left out.
  func sizes(of axes: [Int]) -> [Dimension] {
    positions(of: axes).map { self[$0] }
  }

  /// The positions, from 0 and in the order of the shape, of axes counted from 1 or −1; those that
  /// are not there are left out.
  func positions(of axes: [Int]) -> [Int] {
    Set(axes.compactMap(position)).sorted()
  }
}
