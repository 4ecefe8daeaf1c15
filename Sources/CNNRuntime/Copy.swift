/// The numbers of a tensor, somewhere else.
public struct Copy: Sendable {
  public init() {}

  /// y = x.
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
    memory.threads.forEach(y.depth * y.height) { index in
      let (z, row) = index.quotientAndRemainder(dividingBy: y.height)
      let (source, target) = (x.row(z, row), y.row(z, row))
      if x.pixelStride == x.channels, y.pixelStride == y.channels {
        target.update(from: source, count: y.width * y.channels)
      } else {
        for column in 0..<y.width {
          (target + column * y.pixelStride).update(
            from: source + column * x.pixelStride, count: y.channels)
        }
      }
    }
  }
}
