/// Sums of products along an axis of each of two tensors: Keras's `Dot`.
///
/// All views stand without gaps. The output has the other axes of the first, then those of the
/// second.
public struct DotProduct: Sendable {
  private let axis: Axes
  private let otherAxis: Axes

  public init(axis: Axes, otherAxis: Axes) {
    self.axis = axis
    self.otherAxis = otherAxis
  }

  /// Computes `y` of `a` and `b`.
  public func callAsFunction(_ a: View, _ b: View, into y: View, _ memory: Memory) {
    assert(a.isContiguous && b.isContiguous && y.isContiguous)
    let length = a.size(of: axis)
    let (inner, otherInner) = (a.inner(axis), b.inner(otherAxis))
    let (rows, columns) = (a.count / length, b.count / length)
    memory.threads.forEach(rows, work: columns * length) { row in
      let (outer, place) = row.quotientAndRemainder(dividingBy: inner)
      let first = a.base + (outer * length * inner + place)
      let target = y.base + row * columns
      if otherInner == 1 {
        for column in 0..<columns {
          target[column] = sum(first, by: inner, b.base + column * length, count: length)
        }
      } else {
        for outer in 0..<(columns / otherInner) {
          combine(
            first, by: inner, b.base + outer * length * otherInner, count: length,
            into: target + outer * otherInner, width: otherInner)
        }
      }
    }
  }

  /// The sum of the products of numbers that lie a stride apart and others that lie together.
  private func sum(
    _ a: UnsafeMutablePointer<Float>, by stride: Int, _ b: UnsafeMutablePointer<Float>, count: Int
  ) -> Float {
    var sum = LaneSum()
    forEachLanes(count) { place, count in
      var numbers = Lanes.zero
      if stride == 1 {
        numbers = Lanes(a + place, count: count)
      } else {
        for lane in 0..<count { numbers[lane] = a[(place + lane) * stride] }
      }
      sum.add(numbers * Lanes(b + place, count: count))
    }
    return Float(sum.total)
  }

  /// The sum of the rows of a matrix, each times a number.
  private func combine(
    _ a: UnsafeMutablePointer<Float>, by stride: Int, _ b: UnsafeMutablePointer<Float>, count: Int,
    into y: UnsafeMutablePointer<Float>, width: Int
  ) {
    forEachLanes(width) { place, lanes in
      var sum = LaneSum()
      for row in 0..<count {
        sum.add(a[row * stride] * Lanes(b + (row * width + place), count: lanes))
      }
      Lanes(sum.lanes).store(to: y + place, count: lanes)
    }
  }
}

extension View {
  /// How many numbers the axes behind one have.
  fileprivate func inner(_ axis: Axes) -> Int {
    switch axis {
    case .channels: 1
    case .width: channels
    case .height: width * channels
    default: height * width * channels
    }
  }
}
