/// Numbers at the places of the largest in the windows of another tensor, and 0 elsewhere: PyTorch's
/// `MaxUnpool` behind a `MaxPool`.
///
/// Of equal numbers the first counts, and of numbers for one place the last one stays, both in the
/// order of the axes. NaN counts as the largest.
public struct MaxUnpooling: Sendable {
  private let window: Extent
  private let strides: Extent
  private let padding: Padding

  /// The window, the strides and the padding of the pool that it undoes.
  public init(window: Extent, strides: Extent? = nil, padding: Padding = .valid) {
    self.window = window
    self.strides = strides ?? window
    self.padding = padding
  }

  /// Puts the numbers where they belong, and zeros elsewhere.
  ///
  /// - Parameters:
  ///   - x: what the pool makes of `before`, or a tensor of the same shape.
  ///   - before: what was pooled.
  ///   - y: of the shape of `before`.
  ///   - memory: whose threads compute.
  public func callAsFunction(
    _ x: View, indicesOf before: View, into y: View, _ memory: Memory
  ) {
    let border = padding.border(of: before, window: window, strides: strides)
    // Each thread has channels of its own, since windows may overlap.
    memory.threads.forEach((x.channels + 7) / 8, work: 16 * y.positionCount) { column in
      let (channel, count) = (column * 8, min(8, x.channels - column * 8))
      y.forEachPosition { ($0 + channel).update(repeating: 0, count: count) }
      for z in 0..<x.depth {
        let planes = Self.range(z, strides.depth, window.depth, border.depth, before.depth)
        for line in 0..<x.height {
          let lines = Self.range(
            line, strides.height, window.height, border.height, before.height)
          for column in 0..<x.width {
            let columns = Self.range(
              column, strides.width, window.width, border.width, before.width)
            let pixel = x.row(z, line) + (column * x.pixelStride + channel)
            put(pixel, before, planes, lines, columns, y, channel: channel, count: count)
          }
        }
      }
    }
  }

  /// The positions of a window that lie within the input.
  private static func range(
    _ index: Int, _ stride: Int, _ window: Int, _ side: Border.Side, _ size: Int
  ) -> Range<Int> {
    let first = index * stride - side.before
    return max(first, 0)..<max(min(first + window, size), max(first, 0))
  }

  /// Puts up to eight channels of a number to where the largest of its window is.
  private func put(
    _ x: UnsafeMutablePointer<Float>, _ before: View, _ planes: Range<Int>, _ lines: Range<Int>,
    _ columns: Range<Int>, _ y: View, channel: Int, count: Int
  ) {
    guard !planes.isEmpty, !lines.isEmpty, !columns.isEmpty else { return }
    var largest = Lanes(repeating: -.infinity)
    // Counted within the window, since the positions of a tensor may be more than 32 bits hold.
    var place: UInt32 = 0
    var places = SIMD8<UInt32>(repeating: 0)
    for z in planes {
      for line in lines {
        for column in columns {
          let source = before.row(z, line) + (column * before.pixelStride + channel)
          let numbers = Lanes(source, count: count)
          let isLarger = (numbers .> largest) .| (numbers .!= numbers)
          largest = largest.replacing(with: numbers, where: isLarger)
          places = places.replacing(with: SIMD8(repeating: place), where: isLarger)
          place &+= 1
        }
      }
    }
    for lane in 0..<count {
      let (row, column) = Int(places[lane]).quotientAndRemainder(dividingBy: columns.count)
      let (plane, line) = row.quotientAndRemainder(dividingBy: lines.count)
      let target = y.row(planes.lowerBound + plane, lines.lowerBound + line)
      target[(columns.lowerBound + column) * y.pixelStride + channel + lane] = x[lane]
    }
  }
}
