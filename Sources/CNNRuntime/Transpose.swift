/// A tensor's axes in another order: `permute`, and what lays channels out as pixels, pixels as
/// channels, or groups of channels in turn.
///
/// Both views stand without gaps. What the input's numbers are taken for has up to eight axes.
public struct Transpose: Sendable {
  private let shape: Sizes
  private let transpose: OpenTranspose

  /// - Parameters:
  ///   - shape: the sizes of the axes that the input is taken to have.
  ///   - order: for each axis of the output, which of them it is.
  public init(shape: [Int], order: [Int]) {
    self.shape = Sizes(shape)
    transpose = OpenTranspose(order: order)
  }

  /// Computes `y` of `x`.
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
    transpose(x, into: y, memory, shape: shape)
  }
}

/// A ``Transpose`` that gets the sizes with each call.
public struct OpenTranspose: Sendable {
  private let order: Sizes

  /// - Parameter order: for each axis of the output, which one of the input it is.
  public init(order: [Int]) {
    self.order = Sizes(order)
  }

  /// Computes `y` of `x`.
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory, shape: Sizes) {
    assert(x.isContiguous && y.isContiguous && shape.count == order.count)
    let walk = Walk(shape: shape, order: order)
    memory.threads.forEach(walk.outer, work: walk.block) { index in
      walk.copyBlock(index, from: x.base, to: y.base)
    }
  }
}

/// The output's axes from the first to the last, and how far apart their numbers lie in the input.
private struct Walk {
  private(set) var sizes = SIMD8<Int>(repeating: 1)
  private(set) var strides = SIMD8<Int>(repeating: 0)

  /// The axes are put to the end of eight; those of size 1 vanish, and those that stay neighbours
  /// become one.
  init(shape: Sizes, order: Sizes) {
    var inputStrides = SIMD8<Int>(repeating: 0)
    var stride = 1
    for axis in (0..<shape.count).reversed() {
      inputStrides[axis] = stride
      stride *= shape[axis]
    }
    var place = 8
    for axis in (0..<order.count).reversed() {
      let (size, stride) = (shape[order[axis]], inputStrides[order[axis]])
      if size == 1 { continue }
      if place < 8, stride == strides[place] * sizes[place] {
        sizes[place] *= size
        continue
      }
      place -= 1
      sizes[place] = size
      strides[place] = stride
    }
    if place == 8 { strides[7] = 1 }
  }

  /// How many numbers the two last axes have.
  var block: Int { sizes[6] * sizes[7] }

  /// How many places the axes before them have.
  var outer: Int { (0..<6).reduce(1) { $0 * sizes[$1] } }

  /// Copies the numbers of the two last axes at one place on the others.
  func copyBlock(
    _ index: Int, from x: UnsafeMutablePointer<Float>, to y: UnsafeMutablePointer<Float>
  ) {
    var (rest, offset) = (index, 0)
    for axis in (0..<6).reversed() where sizes[axis] > 1 {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: sizes[axis])
      offset += remainder * strides[axis]
      rest = quotient
    }
    let (rows, count) = (sizes[6], sizes[7])
    let (rowStride, stride) = (strides[6], strides[7])
    for row in 0..<rows {
      let source = x + offset + row * rowStride
      let target = y + (index * rows + row) * count
      if stride == 1 {
        target.update(from: source, count: count)
      } else {
        for place in 0..<count { target[place] = source[place * stride] }
      }
    }
  }
}
