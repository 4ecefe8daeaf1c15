/// The spatial axes brought to the sizes of `y`: Keras's `Resizing` and `UpSampling`.
///
/// A position i of m lies at (i + ½)·n/m − ½ of n. Nothing is smoothed where sizes shrink. Rows are
/// interpolated first, into the scratch memory, then what stands in them.
public struct Resize: Sendable {
  /// How numbers between those of the input come about.
  public enum Interpolation: Hashable, Sendable {
    case nearest, bilinear, bicubic, lanczos3, lanczos5
  }

  private let interpolation: Interpolation

  public init(_ interpolation: Interpolation) {
    self.interpolation = interpolation
  }

  /// Into how many parts, each with memory of its own, so many rows are split.
  private static func stripes(_ rows: Int) -> Int { min(rows, 8) }

  /// Computes `y` of `x`.
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
    if interpolation == .nearest {
      repeatNearest(x, into: y, memory)
      return
    }
    let entry = interpolation.taps + 1
    let rows = y.depth * y.height
    let stripes = Self.stripes(rows)
    let table = memory.scratch(y.width * entry + stripes * x.width * x.channels)
    for column in 0..<y.width {
      let first = interpolation.weigh(
        column, from: x.width, to: y.width, table + (column * entry + 1))
      // A large index is no exact number in single precision.
      table[column * entry] = Float(bitPattern: UInt32(truncatingIfNeeded: first))
    }
    memory.threads.forEach(stripes) { stripe in
      let line = table + (y.width * entry + stripe * x.width * x.channels)
      for row in (stripe * rows / stripes)..<((stripe + 1) * rows / stripes) {
        interpolateRow(row, x, y, into: line)
        interpolateColumns(line, y.row(row / y.height, row % y.height), y, table)
      }
    }
  }

  /// Copies for each position the one that it falls on.
  private func repeatNearest(_ x: View, into y: View, _ memory: Memory) {
    memory.threads.forEach(y.depth * y.height, work: y.width * y.channels) { row in
      let (plane, line) = row.quotientAndRemainder(dividingBy: y.height)
      let source = x.row(
        Self.nearest(plane, from: x.depth, to: y.depth),
        Self.nearest(line, from: x.height, to: y.height))
      let target = y.row(plane, line)
      for column in 0..<y.width {
        let nearest = Self.nearest(column, from: x.width, to: y.width)
        (target + column * y.pixelStride)
          .update(from: source + nearest * x.pixelStride, count: y.channels)
      }
    }
  }

  /// The position that one of `target` falls on: each one so many times where that is a multiple of
  /// `size`, and otherwise with the rounding of single precision as TensorFlow has it.
  private static func nearest(_ index: Int, from size: Int, to target: Int) -> Int {
    if target.isMultiple(of: size) { return index / (target / size) }
    let scale = Float(size) / Float(target)
    return min(Int((Float(index) + 0.5) * scale), size - 1)
  }

  /// Writes the row of an input that is interpolated for one of the output, its pixels without gaps.
  private func interpolateRow(
    _ row: Int, _ x: View, _ y: View, into line: UnsafeMutablePointer<Float>
  ) {
    let count = x.width * x.channels
    line.update(repeating: 0, count: count)
    withWeights(row / y.height, from: x.depth, to: y.depth) { plane, outer in
      withWeights(row % y.height, from: x.height, to: y.height) { height, inner in
        let weight = outer * inner
        let source = x.row(plane, height)
        if x.pixelStride == x.channels {
          Self.add(source, times: weight, to: line, count: count)
        } else {
          for column in 0..<x.width {
            Self.add(
              source + column * x.pixelStride, times: weight, to: line + column * x.channels,
              count: x.channels)
          }
        }
      }
    }
  }

  /// Calls `body` with each position that counts for one of `target`, and with its weight.
  private func withWeights(
    _ index: Int, from size: Int, to target: Int, _ body: (_ place: Int, _ weight: Float) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 16) { weights in
      guard let weights = weights.baseAddress else { return }
      let first = interpolation.weigh(index, from: size, to: target, weights)
      for tap in 0..<interpolation.taps where weights[tap] != 0 { body(first + tap, weights[tap]) }
    }
  }

  /// Writes a row of the output.
  private func interpolateColumns(
    _ line: UnsafeMutablePointer<Float>, _ target: UnsafeMutablePointer<Float>, _ y: View,
    _ table: UnsafeMutablePointer<Float>
  ) {
    for column in 0..<y.width {
      let entry = table + column * (interpolation.taps + 1)
      let source = line + Int(Int32(bitPattern: entry[0].bitPattern)) * y.channels
      let pixel = target + column * y.pixelStride
      pixel.update(repeating: 0, count: y.channels)
      for tap in 0..<interpolation.taps where entry[tap + 1] != 0 {
        Self.add(source + tap * y.channels, times: entry[tap + 1], to: pixel, count: y.channels)
      }
    }
  }

  /// Adds numbers times a weight.
  @inline(__always)
  private static func add(
    _ source: UnsafeMutablePointer<Float>, times weight: Float,
    to target: UnsafeMutablePointer<Float>, count: Int
  ) {
    let whole = count & ~7
    for place in stride(from: 0, to: whole, by: 8) {
      (Lanes(target + place) + weight * Lanes(source + place)).store(to: target + place)
    }
    for place in whole..<count { target[place] += weight * source[place] }
  }
}
