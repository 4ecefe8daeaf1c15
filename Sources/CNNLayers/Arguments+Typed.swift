import CNNShapes

/// Something for the spatial axes: the same for all of them, or one for each.
package enum PerAxis<Element: Hashable & Sendable>: Hashable, Sendable {
  case uniform(Element)
  case perAxis([Element])

  /// Returns what holds for a spatial axis, counted from 0.
  ///
  /// - Requires: `axis` is below ``count`` where there is one.
  package subscript(axis: Int) -> Element {
    switch self {
    case .uniform(let value): value
    case .perAxis(let values): values[axis]
    }
  }

  /// How many axes it speaks of; `nil` for as many as there are.
  package var count: Int? {
    switch self {
    case .uniform: nil
    case .perAxis(let values): values.count
    }
  }
}

/// Whole numbers for the spatial axes, which no open size has a part in.
package typealias Extents = PerAxis<Int>

/// Sizes for the spatial axes, which may be open.
package typealias Sizes = PerAxis<Dimension>

/// What is added to, or cut from, both ends of the spatial axes.
package typealias Sides = PerAxis<Side>

/// The amounts at the two ends of one axis.
package struct Side: Hashable, Sendable {
  package let before: Dimension
  package let after: Dimension

  package init(before: Dimension, after: Dimension) {
    self.before = before
    self.after = after
  }

  /// The amount at the end that has more.
  package var largest: Dimension {
    before == after ? before : .maximum(before, after)
  }
}

/// How a window meets the border.
package enum Padding: Hashable, Sendable {
  /// Not at all: every window lies within the input.
  case valid
  /// As many zeros as make the output ⌈n/s⌉ long, the smaller half first.
  case same
  /// All of `same`'s zeros before the input.
  case causal
  case explicit(Sides)
}

/// Typed access: each asks for the parameter by its name and reads what its kind admits.
///
/// The arguments have been checked, so another form is a mistake in a layer's own definition.
extension Arguments {
  /// Returns the argument of a `count` or `index`.
  package func count(_ name: String) -> Int {
    guard case .number(let number)? = self[name], let whole = number.whole else {
      return mismatch(name)
    }
    return whole
  }

  /// Returns the argument of a `number`, `nonnegative` or `rate`.
  package func number(_ name: String) -> Rational {
    guard case .number(let number)? = self[name] else { return mismatch(name) }
    return number
  }

  /// Returns the argument of a `flag`.
  package func flag(_ name: String) -> Bool {
    guard case .flag(let value)? = self[name] else { return mismatch(name) }
    return value
  }

  /// Returns the argument of a `choice`.
  package func symbol(_ name: String) -> String {
    guard case .symbol(let value)? = self[name] else { return mismatch(name) }
    return value
  }

  /// Returns the argument of `extents`.
  package func extents(_ name: String) -> Extents {
    extentsIfGiven(name) ?? mismatch(name)
  }

  /// The numbers of an optional parameter; `nil` where it was left out.
  package func extentsIfGiven(_ name: String) -> Extents? {
    switch self[name] {
    case .number(let number)?: number.whole.map(Extents.uniform) ?? mismatch(name)
    case .list(let list)?: .perAxis(list.map { $0.whole ?? mismatch(name) })
    case nil: nil
    case .open?, .flag?, .symbol?, .layer?, .inferred?: mismatch(name)
    }
  }

  /// Returns the argument of `sizes`.
  package func sizes(_ name: String) -> Sizes {
    switch self[name] {
    case .list(let list)?: .perAxis(list.map { $0.size ?? mismatch(name) })
    case .some(let argument): argument.size.map(Sizes.uniform) ?? mismatch(name)
    case nil: mismatch(name)
    }
  }

  /// Returns the argument of `sides`.
  package func sides(_ name: String) -> Sides {
    switch self[name] {
    case .list(let list)?: .perAxis(list.map { $0.side ?? mismatch(name) })
    case .some(let argument): argument.side.map(Sides.uniform) ?? mismatch(name)
    case nil: mismatch(name)
    }
  }

  /// Returns the argument of a `padding`.
  package func padding(_ name: String) -> Padding {
    switch self[name] {
    case .symbol("valid")?: .valid
    case .symbol("same")?: .same
    case .symbol("causal")?: .causal
    case .number?, .open?, .list?, .symbol?, .flag?, .layer?, .inferred?, nil:
      .explicit(sides(name))
    }
  }

  /// The layer that serves as activation; `nil` for `linear`.
  package func activation(_ name: String) -> LayerCall? {
    if case .layer(let call)? = self[name] { call } else { nil }
  }

  /// The number of an axis, from 1 or from −1 at the end.
  package func axis(_ name: String) -> Int { count(name) }

  /// The numbers of several axes; none where the parameter was left out.
  package func axes(_ name: String) -> [Int] {
    switch self[name] {
    case .number(let number)?: [number.whole ?? mismatch(name)]
    case .list(let list)?: list.map { $0.whole ?? mismatch(name) }
    case nil: []
    case .open?, .flag?, .symbol?, .layer?, .inferred?: mismatch(name)
    }
  }

  /// The argument of `numbers`: one alone, or one for each place; none where it was left out.
  package func numbers(_ name: String) -> [Rational] {
    switch self[name] {
    case .number(let number)?: [number]
    case .list(let list)?:
      list.map { if case .number(let number) = $0 { number } else { mismatch(name) } }
    case nil: []
    case .open?, .flag?, .symbol?, .layer?, .inferred?: mismatch(name)
    }
  }

  /// How many entries the list of `numbers` has; `nil` for a number alone, or for nothing.
  package func listCount(_ name: String) -> Int? {
    if case .list(let list)? = self[name] { list.count } else { nil }
  }

  /// The sizes of a `shape`, `nil` for `_`.
  package func shape(_ name: String) -> [Dimension?] {
    guard case .list(let list)? = self[name] else { return mismatch(name) }
    return list.map(\.size)
  }

  private func mismatch<Value>(_ name: String) -> Value {
    preconditionFailure("the parameter `\(name)` is read as another kind than it declares")
  }
}

extension Argument {
  /// The whole number, where it is one.
  package var whole: Int? {
    if case .number(let number) = self { number.whole } else { nil }
  }

  /// The size, where it is one, open or not.
  package var size: Dimension? {
    switch self {
    case .number(let number): number.whole.map(Dimension.known)
    case .open(let size): size
    case .flag, .symbol, .list, .layer, .inferred: nil
    }
  }

  fileprivate var side: Side? {
    guard case .list(let pair) = self else {
      return size.map { Side(before: $0, after: $0) }
    }
    guard pair.count == 2, let before = pair[0].size, let after = pair[1].size else { return nil }
    return Side(before: before, after: after)
  }
}
