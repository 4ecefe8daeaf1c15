/// A whole number for each spatial axis: the size of a window, its stride, a factor.
///
/// A list speaks of the axes that there are, `[3]` of the width, `[3, 3]` of height and width,
/// `[3, 3, 3]` of all; what it leaves out is 1.
public struct Extent: Hashable, Sendable, ExpressibleByArrayLiteral {
  public let depth: Int
  public let height: Int
  public let width: Int

  public init(depth: Int = 1, height: Int = 1, width: Int) {
    self.depth = depth
    self.height = height
    self.width = width
  }

  /// - Requires: at most three elements.
  public init(arrayLiteral elements: Int...) {
    precondition(elements.count <= 3, "there are at most three spatial axes")
    let all = Array(repeating: 1, count: 3 - elements.count) + elements
    self.init(depth: all[0], height: all[1], width: all[2])
  }

  /// 1 on every axis.
  public static let one = Extent(width: 1)
}

/// How many positions stand before and after a tensor on each spatial axis.
public struct Border: Hashable, Sendable {
  /// The two ends of one axis.
  public struct Side: Hashable, Sendable {
    public let before: Int
    public let after: Int

    public init(_ before: Int, _ after: Int) {
      self.before = before
      self.after = after
    }

    /// Nothing at either end.
    public static let none = Side(0, 0)

    var total: Int { before + after }
  }

  public let depth: Side
  public let height: Side
  public let width: Side

  public init(depth: Side = .none, height: Side = .none, width: Side = .none) {
    self.depth = depth
    self.height = height
    self.width = width
  }

  /// No border.
  public static let none = Border()

  /// As many positions at both ends of the width.
  public static func series(_ count: Int) -> Border { Border(width: Side(count, count)) }

  /// As many positions at all ends of height and width.
  public static func image(_ count: Int) -> Border {
    Border(height: Side(count, count), width: Side(count, count))
  }

  /// As many positions at all ends of depth, height and width.
  public static func volume(_ count: Int) -> Border {
    let side = Side(count, count)
    return Border(depth: side, height: side, width: side)
  }

  /// Returns how many positions the padding `same` puts around an input: so many that ⌈n/s⌉ windows
  /// fit, the smaller half first.
  static func same(
    _ input: View, window: Extent, strides: Extent, dilations: Extent
  ) -> Border {
    func side(_ size: Int, _ window: Int, _ stride: Int, _ dilation: Int) -> Side {
      let steps = (size + stride - 1) / stride - 1
      let total = max(steps * stride + (window - 1) * dilation + 1 - size, 0)
      return Side(total / 2, total - total / 2)
    }
    return Border(
      depth: side(input.depth, window.depth, strides.depth, dilations.depth),
      height: side(input.height, window.height, strides.height, dilations.height),
      width: side(input.width, window.width, strides.width, dilations.width))
  }
}

/// How a window meets the border of its input.
public enum Padding: Hashable, Sendable {
  /// So many zeros on each side; none is `valid`.
  case explicit(Border)
  /// As many zeros as make the output ⌈n/s⌉ long, the smaller half first.
  case same

  /// No padding: every window lies within the input.
  public static let valid = Padding.explicit(.none)

  /// Returns how many positions it puts around an input.
  func border(
    of input: View, window: Extent, strides: Extent, dilations: Extent = .one
  ) -> Border {
    switch self {
    case .explicit(let border): border
    case .same:
      .same(input, window: window, strides: strides, dilations: dilations)
    }
  }
}
