import CNNShapes

/// What all paths from an input to a tensor read along one axis.
struct AxisPaths {
  /// The paths on which a tensor still has places along the axis.
  struct Placed {
    /// What all paths read together; where their positions advance unlike, what the widest reads.
    var all: Reach
    /// What the narrowest path reads.
    var narrowest: Reach
    /// How far apart neighbours read, by the steps of the layers on the way.
    var jump: ClosedRange<Rational>
    /// Where the centre of position 0 lies, by the centres of the layers on the way.
    var offset: ClosedRange<Rational>
  }

  private(set) var extent: ReceptiveField.Axis.Extent
  /// The paths; those of the last tensor that had places where `extent` is all.
  private var paths: Placed

  /// The paths to the input itself.
  static let start = AxisPaths(
    extent: .window,
    paths: Placed(
      all: .itself, narrowest: .itself, jump: Rational(1)...Rational(1),
      offset: Rational(0)...Rational(0)))

  /// The paths, where the tensor has places.
  var placed: Placed? {
    switch extent {
    case .window, .windowAndAll: paths
    case .all: nil
    }
  }

  /// The paths on through a layer whose every position reads everything.
  var everywhere: AxisPaths { AxisPaths(extent: .all, paths: paths) }

  /// What they say of the tensor.
  var field: ReceptiveField.Axis {
    ReceptiveField.Axis(
      extent: extent, size: paths.all.size, narrowest: paths.narrowest.size, jump: paths.jump,
      offset: paths.offset)
  }

  /// Returns the paths on through a layer.
  func read(by taps: AxisTaps) throws(TooLarge) -> AxisPaths {
    guard var paths = placed else { return self }
    let isOne = paths.all == paths.narrowest
    paths.all = try paths.all.read(by: taps)
    paths.narrowest = isOne ? paths.all : try paths.narrowest.read(by: taps)
    let shift = try paths.jump.times(taps.center)
    paths.offset =
      try paths.offset.lowerBound.adding(shift.lowerBound)
      .orTooLarge()...paths.offset.upperBound.adding(shift.upperBound).orTooLarge()
    paths.jump = try paths.jump.times(taps.factor)
    return AxisPaths(extent: extent, paths: paths)
  }

  /// Adds the paths to another tensor, which meets this one place by place.
  mutating func formUnion(_ other: AxisPaths) throws(TooLarge) {
    switch (placed, other.placed) {
    case (let left?, let right?):
      paths = try left.union(right)
      if case .windowAndAll = other.extent { extent = .windowAndAll }
    case (_?, nil): extent = .windowAndAll
    case (nil, _?): self = AxisPaths(extent: .windowAndAll, paths: other.paths)
    case (nil, nil):
      if other.paths.all.size > paths.all.size { paths = other.paths }
    }
  }
}

extension AxisPaths.Placed {
  /// `true` iff positions advance alike and lie over each other's centre, or end at one place.
  ///
  /// Causal paths do the latter: none of them looks ahead, and each looks back as far as it likes.
  func isAligned(with other: Self) -> Bool {
    jump == other.jump && (offset == other.offset || all.ends(with: other.all))
  }

  fileprivate func union(_ other: Self) throws(TooLarge) -> Self {
    let widest = all.size >= other.all.size ? all : other.all
    return Self(
      all: try all.union(other.all) ?? widest,
      narrowest: narrowest.size <= other.narrowest.size ? narrowest : other.narrowest,
      jump: min(
        jump.lowerBound, other.jump.lowerBound)...max(
          jump.upperBound, other.jump.upperBound),
      offset: min(
        offset.lowerBound, other.offset.lowerBound)...max(
          offset.upperBound, other.offset.upperBound))
  }
}

extension ClosedRange<Rational> {
  /// Returns the range of the products with a number.
  fileprivate func times(_ factor: Rational) throws(TooLarge) -> Self {
    let ends = [
      try lowerBound.multiplied(by: factor).orTooLarge(),
      try upperBound.multiplied(by: factor).orTooLarge(),
    ]
    return Swift.min(ends[0], ends[1])...Swift.max(ends[0], ends[1])
  }
}
