@testable import CNNRuntime

/// Numbers that are the same in every run of a test.
struct Dice {
  private var state: UInt64

  init(_ seed: Int) {
    state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  /// One of `range`.
  mutating func roll(_ range: ClosedRange<Int>) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return range.lowerBound + Int(state >> 33) % range.count
  }

  mutating func flip() -> Bool { roll(0...1) == 1 }

  /// A number between −1 and 1.
  mutating func number() -> Float { Float(roll(-1000...1000)) / 1000 }

  mutating func numbers(_ count: Int) -> [Float] { (0..<count).map { _ in number() } }
}

/// A tensor in memory of its own, with a border of zeros, in the midst of numbers that are none.
final class Block {
  let view: View
  private let memory: UnsafeMutableBufferPointer<Float>

  /// Makes depth, height, width and channels of a size, with numbers from the dice.
  ///
  /// At each position follow `gap` channels that nobody may touch.
  init(_ size: [Int], border: Border = .none, gap: Int = 0, _ dice: inout Dice) {
    let stride = size[3] + gap
    let width = size[2] + border.width.total
    let height = size[1] + border.height.total
    let depth = size[0] + border.depth.total
    memory = .allocate(capacity: depth * height * width * stride + gap + 2)
    memory.initialize(repeating: .nan)
    let whole = View(
      (memory.baseAddress ?? .allocate(capacity: 1)) + gap, depth: depth, height: height,
      width: width, channels: size[3], pixelStride: stride, rowStride: width * stride,
      planeStride: height * width * stride)
    view = whole.cropped(by: border)
    Self.forEach(whole) { $0.pointee = 0 }
    var numbers = dice
    Self.forEach(view) { $0.pointee = numbers.number() }
    dice = numbers
  }

  deinit { memory.deallocate() }

  static func forEach(_ view: View, _ body: (UnsafeMutablePointer<Float>) -> Void) {
    for z in 0..<view.depth {
      for y in 0..<view.height {
        for x in 0..<view.width {
          for c in 0..<view.channels { body(view.row(z, y) + (x * view.pixelStride + c)) }
        }
      }
    }
  }

  /// All numbers, the channels of a position together.
  var numbers: [Float] {
    var all: [Float] = []
    Self.forEach(view) { all.append($0.pointee) }
    return all
  }

  /// Sets all numbers to what is none.
  func forget() { Self.forEach(view) { $0.pointee = .nan } }

  /// How many numbers outside of the tensor are none.
  var untouched: Int { memory.count { $0.isNaN } }
}

extension View {
  /// The number of a place; 0 outside.
  func at(_ z: Int, _ y: Int, _ x: Int, _ c: Int) -> Double {
    let isInside =
      (0..<depth).contains(z) && (0..<height).contains(y) && (0..<width).contains(x)
    return isInside ? Double(row(z, y)[x * pixelStride + c]) : 0
  }
}

/// Calls `body` with memory whose scratch is no number at first, and a number of threads.
func withMemory<Result>(threads: Int = 1, _ body: (Memory) -> Result) -> Result {
  var number = Float.nan
  return withUnsafeMutablePointer(to: &number) {
    body(Memory(base: $0, scratch: Scratch(filledWith: .nan), threads: ThreadPool(count: threads)))
  }
}
