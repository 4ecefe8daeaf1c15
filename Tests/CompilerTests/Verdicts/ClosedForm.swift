import TestSupport

/// What a layer must make of its input where the framework refuses and so gives no answer: sizes by
/// counting windows, and parameters.
struct ClosedForm: Hashable {
  var shape: [Int]
  var parameters: Int

  init(_ shape: [Int], parameters: Int = 0) {
    self.shape = shape
    self.parameters = parameters
  }
}

/// What is laid before and after an axis.
struct Sides {
  var before = 0
  var after = 0
}

/// A window on one axis.
struct WindowOnAxis {
  var size: Int
  var window: Int
  var stride = 1
  var dilation = 1

  /// The length of the window once its dilation has spread it.
  var span: Int { (window - 1) * dilation + 1 }

  /// The number of windows, which are tried one after another; `nil` where there is none.
  ///
  /// With `ceil`, a last window counts that begins before the end of the input and ends less than
  /// a step behind the padding.
  func count(before: Int, after: Int, ceil: Bool = false) -> Int? {
    var (count, start) = (0, -before)
    while start + span <= size + after {
      count += 1
      start += stride
    }
    if ceil, start < size, start + span < size + after + stride { count += 1 }
    return count > 0 ? count : nil
  }

  /// How often a step fits, where the borders are padded as far as it takes.
  var countOfSteps: Int { Swift.stride(from: 0, to: size, by: stride).reduce(0) { n, _ in n + 1 } }

  /// The length that a transposed convolution gives, by the last element that a window reaches.
  func transposed(cropped: Int, extra: Int) -> Int? {
    let length = (size - 1) * stride + span - cropped + extra
    return length > 0 ? length : nil
  }
}

extension OracleLine {
  /// The sizes of the input but for its channels.
  var spatial: [Int] {
    let sizes = input.compactMap(\.self)
    return operation.framework == .keras ? sizes.dropLast() : Array(sizes.dropFirst())
  }

  var channels: Int? {
    (operation.framework == .keras ? input.last : input.first) ?? nil
  }

  /// The numbers of an argument for each axis; `nil` where one is missing or below the minimum.
  func extents(_ name: String, rank: Int, usual: Int, minimum: Int = 1) -> [Int]? {
    guard let value = args[name], !value.isNull else { return Array(repeating: usual, count: rank) }
    let numbers =
      value.list?.compactMap(\.whole)
      ?? value.whole.map { number in
        Array(repeating: number, count: rank)
      }
    guard let numbers, numbers.count == rank, numbers.allSatisfy({ $0 >= minimum }) else {
      return nil
    }
    return numbers
  }

  /// What is laid around each axis, by a number, a list of numbers or one of pairs.
  func sides(rank: Int) -> [Sides]? {
    if let pairs = args["padding"]?.list, pairs.contains(where: { $0.list != nil }) {
      let sides = pairs.compactMap { pair -> Sides? in
        guard let pair = pair.list, pair.count == 2, let before = pair[0].whole,
          let after = pair[1].whole, before >= 0, after >= 0
        else { return nil }
        return Sides(before: before, after: after)
      }
      return pairs.count == rank && sides.count == rank ? sides : nil
    }
    return extents("padding", rank: rank, usual: 0, minimum: 0)?.map {
      Sides(before: $0, after: $0)
    }
  }

  /// The sizes that windows leave, with any padding that the language knows.
  func sizes(of windows: [WindowOnAxis], ceil: Bool = false) -> [Int]? {
    switch args["padding"]?.text {
    case "same"?:
      return !ceil && windows.allSatisfy { $0.stride == 1 || $0.dilation == 1 }
        ? windows.map(\.countOfSteps) : nil
    case "causal"?: return windows.count == 1 ? windows.map(\.countOfSteps) : nil
    case "valid"?: return sizes(of: windows, windows.map { _ in Sides() }, ceil: ceil)
    case nil: return sides(rank: windows.count).flatMap { sizes(of: windows, $0, ceil: ceil) }
    case _?: return nil
    }
  }

  private func sizes(of windows: [WindowOnAxis], _ sides: [Sides], ceil: Bool) -> [Int]? {
    let sizes = zip(windows, sides).compactMap {
      $0.count(before: $1.before, after: $1.after, ceil: ceil)
    }
    return sizes.count == windows.count ? sizes : nil
  }

  /// A number above 0; `nil` where it is none.
  func positive(_ name: String, usual: Int? = nil) -> Int? {
    guard let value = args[name] else { return usual }
    return value.whole.flatMap { $0 > 0 ? $0 : nil }
  }

  /// `false` iff an argument says so.
  func flag(_ name: String) -> Bool {
    if case .flag(false)? = args[name] { false } else { true }
  }

  /// The window on each axis; `nil` where an argument is not a number above 0.
  var windows: [WindowOnAxis]? {
    let sizes = spatial
    let isPool = operation.base.lowercased().contains("pool")
    let names =
      operation.framework == .keras
      ? [isPool ? "pool_size" : "kernel_size", "strides", "dilation_rate"]
      : ["kernel_size", "stride", "dilation"]
    guard let window = extents(names[0], rank: sizes.count, usual: 2),
      let stride = extents(names[1], rank: sizes.count, usual: 1),
      let dilation = extents(names[2], rank: sizes.count, usual: 1)
    else { return nil }
    let stepsByWindow = isPool && args[names[1]].map(\.isNull) ?? true
    return sizes.indices.map {
      WindowOnAxis(
        size: sizes[$0], window: window[$0], stride: stepsByWindow ? window[$0] : stride[$0],
        dilation: dilation[$0])
    }
  }
}
