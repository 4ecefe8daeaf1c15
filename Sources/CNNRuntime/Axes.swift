/// Some of the axes of a tensor.
public struct Axes: OptionSet, Hashable, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  public static let depth = Axes(rawValue: 1)
  public static let height = Axes(rawValue: 2)
  public static let width = Axes(rawValue: 4)
  public static let channels = Axes(rawValue: 8)

  /// All axes but the channels.
  public static let spatial: Axes = [.depth, .height, .width]
  /// All axes.
  public static let all: Axes = [.depth, .height, .width, .channels]
}
