extension View {
  /// Some of the positions along one axis, at every position of the others.
  public func positions(from first: Int, count: Int, along axis: Axes) -> View {
    if axis == .channels { return channels(from: first, count: count) }
    let stride =
      switch axis {
      case .width: pixelStride
      case .height: rowStride
      default: planeStride
      }
    return View(
      base + first * stride, depth: axis == .depth ? count : depth,
      height: axis == .height ? count : height, width: axis == .width ? count : width,
      channels: channels, pixelStride: pixelStride, rowStride: rowStride,
      planeStride: planeStride)
  }

  /// How many positions it has.
  var positionCount: Int { depth * height * width }

  /// The size of one axis.
  func size(of axis: Axes) -> Int {
    switch axis {
    case .channels: channels
    case .width: width
    case .height: height
    default: depth
    }
  }

  /// How many numbers lie along some axes at each place on the others.
  func count(along axes: Axes) -> Int {
    (axes.contains(.depth) ? depth : 1) * (axes.contains(.height) ? height : 1)
      * (axes.contains(.width) ? width : 1) * (axes.contains(.channels) ? channels : 1)
  }

  /// The part that lies along some spatial axes, with all channels, at a place on the others, which
  /// are counted in their order.
  @inline(__always)
  func part(_ index: Int, along axes: Axes) -> View {
    var rest = index
    func take(_ axis: Axes, _ size: Int, _ stride: Int) -> Int {
      guard !axes.contains(axis), size > 1 else { return 0 }
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: size)
      rest = quotient
      return remainder * stride
    }
    let offset =
      take(.width, width, pixelStride) + take(.height, height, rowStride)
      + take(.depth, depth, planeStride)
    return View(
      base + offset, depth: axes.contains(.depth) ? depth : 1,
      height: axes.contains(.height) ? height : 1, width: axes.contains(.width) ? width : 1,
      channels: channels, pixelStride: pixelStride, rowStride: rowStride,
      planeStride: planeStride)
  }

  /// A place among all numbers, counted in the order of the axes.
  func number(_ index: Int) -> UnsafeMutablePointer<Float> {
    let (position, channel) = index.quotientAndRemainder(dividingBy: channels)
    return part(position, along: []).base + channel
  }

  /// Calls `body` with the first number of each run without gaps, with the number's place in the
  /// order of the axes, and with how many there are.
  @inline(__always)
  func forEachRun(_ body: (_ run: UnsafeMutablePointer<Float>, _ place: Int, _ count: Int) -> Void)
  {
    forEachRun(with: self) { run, _, place, count in body(run, place, count) }
  }

  /// Calls `body` with the first numbers of each run that has no gap here and in a view of the same
  /// shape, with their place in the order of the axes, and with how many there are.
  @inline(__always)
  func forEachRun(
    with other: View,
    _ body: (
      _ run: UnsafeMutablePointer<Float>, _ other: UnsafeMutablePointer<Float>, _ place: Int,
      _ count: Int
    ) -> Void
  ) {
    if isContiguous && other.isContiguous {
      body(base, other.base, 0, count)
      return
    }
    var place = 0
    forEachPosition(with: other) { run, other in
      body(run, other, place, channels)
      place += channels
    }
  }

  /// Calls `body` with the first number of each position.
  @inline(__always)
  func forEachPosition(_ body: (UnsafeMutablePointer<Float>) -> Void) {
    forEachPosition(with: self) { position, _ in body(position) }
  }

  /// Calls `body` with the first number of each position, here and in a view of the same shape.
  @inline(__always)
  func forEachPosition(
    with other: View, _ body: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>) -> Void
  ) {
    for z in 0..<depth {
      for y in 0..<height {
        let (row, otherRow) = (row(z, y), other.row(z, y))
        for x in 0..<width { body(row + x * pixelStride, otherRow + x * other.pixelStride) }
      }
    }
  }
}

extension ThreadPool {
  /// Calls `body` for each of `0..<count`; so many of them that together they make at least 8192
  /// steps, of which each has `work`, are left to one thread.
  @inline(__always)
  func forEach(_ count: Int, work: Int, _ body: (Int) -> Void) {
    let together = max(1, 8192 / max(work, 1))
    forEach((count + together - 1) / together) { task in
      for index in (task * together)..<min((task + 1) * together, count) { body(index) }
    }
  }
}
