import Testing

@testable import CNNRuntime

/// Numbers that follow from a seed, the same on every system.
struct Randomness {
  private var state: UInt64

  init(_ seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() >> 11) % range.count
  }

  /// Between −2 and 2.
  mutating func number() -> Float {
    Float(Int(next() >> 40) % 4096) / 1024 - 2
  }

  mutating func numbers(_ count: Int) -> [Float] {
    (0..<count).map { _ in number() }
  }
}

/// The sizes of the four axes of a view.
struct Shape: Hashable, CustomStringConvertible {
  var depth = 1
  var height = 1
  var width = 1
  var channels: Int

  init(depth: Int = 1, height: Int = 1, width: Int = 1, channels: Int) {
    (self.depth, self.height, self.width, self.channels) = (depth, height, width, channels)
  }

  /// - Requires: one to four sizes.
  init(_ sizes: [Int]) {
    let all = [Int](repeating: 1, count: 4 - sizes.count) + sizes
    self.init(depth: all[0], height: all[1], width: all[2], channels: all[3])
  }

  init(random: inout Randomness, spatial: ClosedRange<Int> = 1...6, channels: ClosedRange<Int>) {
    self.init(
      depth: random.whole(1...3), height: random.whole(spatial), width: random.whole(spatial),
      channels: random.whole(channels))
  }

  var count: Int { depth * height * width * channels }
  var sizes: [Int] { [depth, height, width, channels] }
  var description: String { "\(sizes)" }
}

/// A tensor of doubles, for plain loops.
struct Cube {
  let shape: Shape
  var numbers: [Double]

  init(_ shape: Shape, _ numbers: [Float]) {
    self.shape = shape
    self.numbers = numbers.map(Double.init)
  }

  init(_ shape: Shape) {
    self.shape = shape
    numbers = Array(repeating: 0, count: shape.count)
  }

  /// All places, in their order.
  var places: [[Int]] {
    (0..<shape.count).map { index in
      let (rest, channel) = index.quotientAndRemainder(dividingBy: shape.channels)
      let row = rest / shape.width
      return [row / shape.height, row % shape.height, rest % shape.width, channel]
    }
  }

  subscript(_ place: [Int]) -> Double {
    get { numbers[index(place)] }
    set { numbers[index(place)] = newValue }
  }

  func contains(_ place: [Int]) -> Bool {
    zip(place, shape.sizes).allSatisfy { (0..<$1).contains($0) }
  }

  private func index(_ place: [Int]) -> Int {
    ((place[0] * shape.height + place[1]) * shape.width + place[2]) * shape.channels + place[3]
  }
}

/// The axes by their positions.
let everyAxis: [Axes] = [.depth, .height, .width, .channels]

extension Axes {
  /// The axes at positions from 1 in a tensor of `rank` axes.
  init(positions: [Int], rank: Int) {
    self = positions.reduce(into: []) { $0.insert(everyAxis[4 - rank + $1 - 1]) }
  }

  /// The place with 0 for the axes that are not among these.
  func keep(_ place: [Int]) -> [Int] {
    place.enumerated().map { contains(everyAxis[$0]) ? $1 : 0 }
  }
}

/// Memory with a view of it, and with NaN wherever the view is not.
final class Held {
  let view: View
  private let base: UnsafeMutablePointer<Float>
  private let count: Int
  private let border: Border
  private static let unused = Float(bitPattern: 0x7fc1_2345)

  /// A view, which with `hasGaps` lies among other channels and in a border.
  init(_ shape: Shape, hasGaps: Bool) {
    let side = hasGaps ? Border.Side(1, 2) : .none
    border = Border(depth: side, height: side, width: side)
    let extra = hasGaps ? 5 : 0
    let whole = Shape(
      depth: shape.depth + side.total, height: shape.height + side.total,
      width: shape.width + side.total, channels: shape.channels + extra)
    count = whole.count
    base = .allocate(capacity: count)
    base.initialize(repeating: Self.unused, count: count)
    view = View(
      base, depth: whole.depth, height: whole.height, width: whole.width, channels: whole.channels
    ).cropped(by: border).channels(from: hasGaps ? 3 : 0, count: shape.channels)
  }

  convenience init(_ shape: Shape, _ numbers: [Float], hasGaps: Bool) {
    self.init(shape, hasGaps: hasGaps)
    for index in 0..<shape.count { view.number(index).pointee = numbers[index] }
  }

  deinit { base.deallocate() }

  var numbers: [Float] { (0..<view.count).map { view.number($0).pointee } }

  /// `true` iff nothing was written beside the view.
  var isIntactOutside: Bool {
    let written = (0..<count).count { base[$0].bitPattern != Self.unused.bitPattern }
    let inside = numbers.count { $0.bitPattern != Self.unused.bitPattern }
    return written == inside
  }
}

/// Calls a layer through `body`, with an output and with memory whose scratch holds NaN, and returns
/// what it wrote.
func compute(
  _ shape: Shape, hasGaps: Bool = false, threads: Int = 2, _ body: (View, Memory) -> Void
) -> [Float] {
  let output = Held(shape, hasGaps: hasGaps)
  withMemory(threads: threads) { body(output.view, $0) }
  #expect(output.isIntactOutside)
  return output.numbers
}

/// Expects that numbers agree with those computed with more places: each within `tolerance` of its own
/// size, or of `scale` where it is smaller.
func expectClose(
  _ found: [Float], _ expected: [Double], tolerance: Double = 2e-6, scale: Double = 1,
  _ comment: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard found.count == expected.count else {
    Issue.record(
      "\(comment): \(found.count) numbers for \(expected.count)", sourceLocation: sourceLocation)
    return
  }
  for (index, (number, expected)) in zip(found, expected).enumerated() {
    // What single precision cannot hold is infinite.
    let expected = Float(expected).isInfinite ? Double(Float(expected)) : expected
    let bound = tolerance * max(expected.magnitude, scale)
    let agrees =
      expected.isNaN
      ? number.isNaN : Double(number) == expected || (Double(number) - expected).magnitude <= bound
    guard agrees else {
      Issue.record(
        "\(comment): \(number) at \(index), not \(expected)", sourceLocation: sourceLocation)
      return
    }
  }
}
