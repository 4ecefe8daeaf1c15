/// A random window of a layer, as it is written and with what it makes of a size.
struct RandomWindow {
  /// How the window meets the border.
  enum Border {
    case valid, same
    /// How many zeros stand before and after each axis.
    case sides([[Int]])
  }

  var sizes: [Int]
  var strides: [Int]
  var dilations: [Int]
  var border = Border.valid
  /// `true` iff a last window counts that lies partly outside.
  var isCeil = false

  /// A window of this size on all axes, with a stride.
  init(_ size: Int, stride: Int = 1, rank: Int) {
    sizes = Array(repeating: size, count: rank)
    strides = Array(repeating: stride, count: rank)
    dilations = Array(repeating: 1, count: rank)
  }

  /// The window's size, as the first argument of a layer.
  var size: String { Self.text(sizes) }

  /// The named arguments behind the size, each with its comma.
  func arguments(isPool: Bool = false) -> String {
    var text = ""
    let usual = isPool ? sizes : sizes.map { _ in 1 }
    if strides != usual { text += ", stride: \(Self.text(strides))" }
    switch border {
    case .valid: break
    case .same: text += ", padding: same"
    case .sides(let sides): text += ", padding: \(Self.text(sides: sides))"
    }
    if dilations.contains(where: { $0 > 1 }) { text += ", dilation: \(Self.text(dilations))" }
    if isCeil { text += ", ceil: true" }
    return text
  }

  /// The length of the window on an axis, spread by its dilation.
  func span(_ axis: Int) -> Int { (sizes[axis] - 1) * dilations[axis] + 1 }

  /// Returns the number of windows on an axis as a formula in its size.
  func count(_ size: String, _ axis: Int) -> String {
    let (stride, span) = (strides[axis], span(axis))
    var (before, after) = (0, 0)
    switch border {
    case .same: return stride == 1 ? size : "ceil(\(Self.atom(size)) / \(stride))"
    case .valid: break
    case .sides(let sides): (before, after) = (sides[axis][0], sides[axis][1])
    }
    let shift = before + after - span
    if stride == 1 { return Self.sum(size, shift + 1) }
    guard isCeil else { return "floor((\(Self.sum(size, shift))) / \(stride)) + 1" }
    let all = "ceil((\(Self.sum(size, shift))) / \(stride)) + 1"
    return "min(\(all), ceil((\(Self.sum(size, before))) / \(stride)))"
  }

  /// How much of an axis the window takes away at least.
  func loss(_ axis: Int) -> Int {
    switch border {
    case .same: 0
    case .valid: span(axis) - 1
    case .sides(let sides): max(0, span(axis) - 1 - sides[axis].reduce(0, +))
    }
  }

  /// A formula that may stand as an operand.
  static func atom(_ formula: String) -> String {
    formula.allSatisfy { $0.isLetter || $0.isNumber } ? formula : "(\(formula))"
  }

  /// The sum of a formula and a number.
  static func sum(_ formula: String, _ number: Int) -> String {
    if number == 0 { return formula }
    return number > 0 ? "\(formula) + \(number)" : "\(formula) - \(-number)"
  }

  /// Numbers for all axes: one where they are the same, else as in `3x5`.
  static func text(_ numbers: [Int]) -> String {
    if Set(numbers).count == 1 { return "\(numbers[0])" }
    return numbers.contains(0) ? "\(numbers)" : numbers.map(String.init).joined(separator: "x")
  }

  /// Amounts at both ends of all axes, as short as they can be written.
  static func text(sides: [[Int]]) -> String {
    guard sides.allSatisfy({ $0[0] == $0[1] }) else { return "\(sides)" }
    let amounts = sides.map { $0[0] }
    return Set(amounts).count == 1 ? "\(amounts[0])" : "\(amounts)"
  }
}
