import CNNShapes

extension Formula {
  /// The formula as it is written by hand: `⌊(5 + 2·1 − 3)/2⌋ + 1`.
  ///
  /// A division that comes out whole has no brackets for rounding, so `(28 − 3)/1 + 1`; one below
  /// zero keeps them, because there rounding goes where few expect it. What is not known is `?`.
  package var text: String {
    var text = ""
    write(to: &text, in: .sum, as: .mathematics)
    return text
  }

  /// The formula as source text: `floor((5 + 2 * 1 - 3) / 2) + 1`.
  package var sourceText: String {
    var text = ""
    write(to: &text, in: .sum, as: .source)
    return text
  }

  /// The same with commas between thousands.
  var groupedText: String {
    var text = ""
    write(to: &text, in: .sum, as: .grouped)
    return text
  }

  /// The same as source text, with the terms of open sizes brought together as ``text`` has them.
  var collectedSourceText: String {
    var text = ""
    write(to: &text, in: .sum, as: .collectedSource)
    return text
  }

  /// The signs of a notation.
  private struct Notation {
    let plus = " + "
    let minus: String
    let negative: String
    let times: String
    let over: String
    let modulo: String
    let floor: (open: String, close: String)
    let ceiling: (open: String, close: String)
    /// Whether terms of open sizes are brought together by what is known of these.
    var isCollected = true
    /// Whether a comma stands between thousands.
    var isGrouped = false

    static let mathematics = Notation(
      minus: " − ", negative: "−", times: "·", over: "/", modulo: " mod ", floor: ("⌊", "⌋"),
      ceiling: ("⌈", "⌉"))
    static let grouped = {
      var notation = mathematics
      notation.isGrouped = true
      return notation
    }()
    static let collectedSource = Notation(
      minus: " - ", negative: "-", times: " * ", over: " / ", modulo: " % ",
      floor: ("floor(", ")"), ceiling: ("ceil(", ")"))
    static let source = {
      var notation = collectedSource
      notation.isCollected = false
      return notation
    }()
  }

  /// How tightly the place of a term binds; a term that binds less stands in parentheses.
  private enum Place: Int {
    /// The whole, or the first term of a sum: all may stand there.
    case sum
    /// Behind a plus: no negative number.
    case addend
    /// Behind a minus: no sum either.
    case subtrahend
    /// A factor, or what is divided.
    case factor
    /// Behind a product's point: no quotient.
    case laterFactor
    /// What divides: nothing but a number.
    case divisor
  }

  private func write(to text: inout String, in place: Place, as notation: Notation) {
    if case .size(.open(let size)) = self,
      let formula = size.formula(isCollected: notation.isCollected)
    {
      formula.write(to: &text, in: place, as: notation)
      return
    }
    if needsParentheses(in: place) {
      text += "("
      write(to: &text, in: .sum, as: notation)
      text += ")"
      return
    }
    switch self {
    case .size(let size):
      text += notation.isGrouped ? size.groupedLeafText : size.leafText(negative: notation.negative)
    case .sum(let a, let b):
      Self.write(a, place, notation.plus, b, .addend, to: &text, as: notation)
    case .difference(0, let b):
      text += notation.negative
      b.write(to: &text, in: .factor, as: notation)
    case .difference(let a, let b):
      Self.write(a, place, notation.minus, b, .subtrahend, to: &text, as: notation)
    case .product(let a, let b):
      // What is the second factor of a product, or an open size that is a quotient, stands in
      // parentheses, so that (H/2)·(W/2)·3 is read as it is meant.
      let left = place == .laterFactor || a.isOpenSize ? Place.laterFactor : .factor
      Self.write(a, left, notation.times, b, .laterFactor, to: &text, as: notation)
    case .quotient(let a, let b), .floorQuotient(let a, let b):
      writeQuotient(a, b, notation.floor, to: &text, as: notation)
    case .ceilingQuotient(let a, let b):
      writeQuotient(a, b, notation.ceiling, to: &text, as: notation)
    case .remainder(let a, let b):
      Self.write(a, .factor, notation.modulo, b, .divisor, to: &text, as: notation)
    case .maximum(let a, let b): Self.writeCall("max", a, b, to: &text, as: notation)
    case .minimum(let a, let b): Self.writeCall("min", a, b, to: &text, as: notation)
    }
  }

  private static func write(
    _ left: Formula, _ leftPlace: Place, _ sign: String, _ right: Formula, _ rightPlace: Place,
    to text: inout String, as notation: Notation
  ) {
    left.write(to: &text, in: leftPlace, as: notation)
    text += sign
    right.write(to: &text, in: rightPlace, as: notation)
  }

  private static func writeCall(
    _ name: String, _ a: Formula, _ b: Formula, to text: inout String, as notation: Notation
  ) {
    text += name + "("
    write(a, .sum, ", ", b, .sum, to: &text, as: notation)
    text += ")"
  }

  private func writeQuotient(
    _ a: Formula, _ b: Formula, _ signs: (open: String, close: String), to text: inout String,
    as notation: Notation
  ) {
    let isExact = isExactQuotient
    if !isExact { text += signs.open }
    let left: Place = a.isOpenSize ? .laterFactor : .factor
    Self.write(a, left, notation.over, b, .divisor, to: &text, as: notation)
    if !isExact { text += signs.close }
  }

  private func needsParentheses(in place: Place) -> Bool {
    switch self {
    case .size(let size):
      return place != .sum && size.value.map { $0 < 0 } ?? false
    case .difference(0, _): return place != .sum
    case .sum, .difference: return place.rawValue >= Place.subtrahend.rawValue
    case .product: return place == .divisor
    case .remainder: return place.rawValue >= Place.factor.rawValue
    case .quotient, .floorQuotient, .ceilingQuotient:
      return isExactQuotient && (place == .laterFactor || place == .divisor)
    case .maximum, .minimum: return false
    }
  }

  /// `true` iff it is a division of a number of at least 0 that leaves no remainder.
  private var isExactQuotient: Bool {
    if case .quotient(let a, _) = self, a.value.isOpen { return true }
    guard case .floorQuotient(let a, let b) = self.orFloorQuotient, let divisor = b.value.value,
      divisor > 0
    else { return false }
    if divisor == 1, a.value.isOpen { return true }
    switch a.value {
    case .known(let dividend): return dividend >= 0 && dividend % divisor == 0
    case .open(.function(let symbol, let function)):
      guard let line = function.line(on: symbol.residue, modulus: symbol.modulus) else {
        return false
      }
      let first = function.value(at: symbol.residue == 0 ? symbol.modulus : symbol.residue)
      return line.step % divisor == 0 && first.map { $0 % divisor == 0 } ?? false
    case .open(.polynomial):
      return Expansion(a.value, in: .step)?.isDivisible(by: divisor) ?? false
    case .open(.quotient), .unknown, .tooLarge, .irregular: return false
    }
  }

  /// `true` iff it is a size that is open.
  private var isOpenSize: Bool {
    if case .size(.open) = self { true } else { false }
  }

  /// A quotient that is rounded up as one that is rounded down.
  private var orFloorQuotient: Formula {
    switch self {
    case .quotient(let a, let b), .ceilingQuotient(let a, let b): .floorQuotient(a, b)
    case .size, .sum, .difference, .product, .floorQuotient, .remainder, .maximum, .minimum: self
    }
  }
}

extension Dimension {
  /// The same with commas between thousands.
  fileprivate var groupedLeafText: String {
    if case .known = self { groupedText } else { leafText(negative: "−") }
  }

  /// The number, the name of an open size, or `?`.
  fileprivate func leafText(negative: String) -> String {
    switch self {
    case .known(let value): value < 0 ? "\(negative)\(value.magnitude)" : String(value)
    case .open(let size): size.symbols.first?.name ?? "?"
    case .unknown, .tooLarge, .irregular: "?"
    }
  }
}
