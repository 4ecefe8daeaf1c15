/// Numbers around the spatial axes: zeros, or copies of those inside.
public struct Pad: Sendable {
  /// What is put there.
  public enum Mode: Hashable, Sendable {
    case zeros
    /// The inside, mirrored without its border; there are fewer numbers than inside.
    case reflect
    /// The border, again and again.
    case replicate
    /// What stands at the other end; there are no more numbers than inside.
    case circular
  }

  private let border: Border
  private let mode: Mode

  public init(_ border: Border, mode: Mode = .zeros) {
    self.border = border
    self.mode = mode
  }

  /// `y` is larger than `x` by the border.
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
    memory.threads.forEach(y.depth * y.height, work: y.width * y.channels) { index in
      let (plane, line) = index.quotientAndRemainder(dividingBy: y.height)
      let target = y.row(plane, line)
      let sourcePlane = mode.place(plane - border.depth.before, in: x.depth)
      let sourceLine = mode.place(line - border.height.before, in: x.height)
      for column in 0..<y.width {
        let pixel = target + column * y.pixelStride
        let sourceColumn = mode.place(column - border.width.before, in: x.width)
        if let sourcePlane, let sourceLine, let sourceColumn {
          let source = x.row(sourcePlane, sourceLine) + sourceColumn * x.pixelStride
          pixel.update(from: source, count: y.channels)
        } else {
          pixel.update(repeating: 0, count: y.channels)
        }
      }
    }
  }
}

extension Pad.Mode {
  /// Which of `count` positions stands at a place that may lie before or behind them; `nil` for none.
  fileprivate func place(_ place: Int, in count: Int) -> Int? {
    if (0..<count).contains(place) { return place }
    return switch self {
    case .zeros: nil
    case .reflect: place < 0 ? -place : 2 * (count - 1) - place
    case .replicate: place < 0 ? 0 : count - 1
    case .circular: place < 0 ? place + count : place - count
    }
  }
}
