import TestSupport

/// Writes the text of a random network, stage by stage.
///
/// It keeps in mind what the tensor at hand looks like: so that channels agree, that assertions
/// can state sizes, and that the smallest input that the windows leave something of stays small.
struct NetworkWriter {
  /// What is known of a tensor.
  struct Tensor {
    var channels: Int
    /// The spatial sizes as formulas; `nil` for one that has grown too long.
    var axes: [String?]
    /// How long an axis is for each place of the input, roughly.
    var scale = 1.0
    /// How many places of the input have been lost at the borders, roughly.
    var loss = 0.0
    /// `true` iff the formulas speak of the open sizes alone.
    var isOfSymbols = true

    var rank: Int { axes.count }
  }

  private var random: SeededGenerator
  var tensor: Tensor
  /// The blocks that the network uses, as text.
  var blocks: [String] = []
  private var lines: [String] = []
  private var depth = 1
  private var namesGiven = 0

  init(axes: [String], channels: Int, random: SeededGenerator) {
    self.random = random
    tensor = Tensor(channels: channels, axes: axes)
  }

  /// The body that has been written.
  var body: String { lines.joined(separator: "\n") }

  var lineCount: Int { lines.count }

  var rank: Int { tensor.rank }

  /// `true` iff a statement stands in the network's own braces.
  var isTopLevel: Bool { depth == 1 }

  // MARK: Chance

  mutating func chance(_ percent: Int) -> Bool { number(0...99) < percent }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[number(0...(values.count - 1))]
  }

  /// Returns a number for each axis: mostly the same for all.
  mutating func perAxis(_ range: ClosedRange<Int>, differing percent: Int = 25) -> [Int] {
    let first = number(range)
    let differs = chance(percent)
    return (0..<rank).map { axis in differs && axis > 0 ? number(range) : first }
  }

  // MARK: Text

  mutating func write(_ line: String) {
    lines.append(String(repeating: "    ", count: depth) + line)
  }

  /// Returns a name that is given nowhere else.
  mutating func newName(_ stem: String) -> String {
    namesGiven += 1
    return "\(stem)\(namesGiven)"
  }

  /// Writes statements in braces behind `head`.
  mutating func braces(_ head: String, _ body: (inout NetworkWriter) -> Void) {
    write(head.isEmpty ? "{" : "\(head) {")
    depth += 1
    body(&self)
    depth -= 1
    write("}")
  }

  /// Writes a path that starts from the tensor at hand, which stays, and returns what it gives.
  @discardableResult
  mutating func path(_ body: (inout NetworkWriter) -> Void) -> Tensor {
    let start = tensor
    braces("", body)
    var end = tensor
    tensor = start
    // Names that are bound in the braces mean nothing behind them.
    if !end.isOfSymbols { end.axes = end.axes.map { _ in nil } }
    return end
  }

  /// Writes arms of an `if`, each from the tensor at hand; what comes of the first goes on.
  mutating func arms(
    _ condition: String, _ first: (inout NetworkWriter) -> Void,
    otherwise second: ((inout NetworkWriter) -> Void)?
  ) {
    let start = tensor
    write("if \(condition) {")
    depth += 1
    first(&self)
    let end = tensor
    if let second {
      depth -= 1
      write("} else {")
      depth += 1
      tensor = start
      second(&self)
    }
    depth -= 1
    write("}")
    tensor = end
    tensor.axes = end.axes.map { _ in nil }
  }

  // MARK: Sizes

  /// Sets each size to what `formula` makes of it and its axis.
  mutating func mapAxes(_ formula: (String, Int) -> String) {
    tensor.axes = tensor.axes.enumerated().map { axis, size in
      let new = size.map { formula($0, axis) }
      return new.flatMap { $0.count > 48 ? nil : $0 }
    }
  }

  /// Notes that a window has been slid over the axes.
  mutating func slide(_ window: RandomWindow) {
    mapAxes { window.count($0, $1) }
    let loss = (0..<rank).map { window.loss($0) }.max() ?? 0
    tensor.loss += Double(loss) / tensor.scale
    tensor.scale /= Double(window.strides.max() ?? 1)
  }

  /// Binds new names to the sizes at hand, and returns them.
  @discardableResult
  mutating func bindSizes() -> [String] {
    let names = (0..<rank).map { newName(["h", "w", "d"][$0]) }
    let last = chance(30) ? newName("c") : chance(30) ? "\(tensor.channels)" : "_"
    write("[\((names + [last]).joined(separator: ", "))]")
    tensor.axes = names
    tensor.isOfSymbols = false
    return names
  }

  /// Returns short names or formulas of all sizes at hand, which are bound where they are not.
  mutating func knownSizes() -> [String] {
    let known = tensor.axes.compactMap(\.self)
    if known.count == rank, known.allSatisfy({ $0.count < 16 }), chance(70) {
      return known.map { RandomWindow.atom($0) }
    }
    return bindSizes()
  }

  /// The largest stride that leaves enough of an image.
  var largestStride: Int { tensor.scale > 0.26 ? 4 : tensor.scale > 0.12 ? 2 : 1 }

  /// How much of the input a layer may still take away.
  var room: Double { max(0, 90 - tensor.loss) }
}
