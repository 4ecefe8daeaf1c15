import CNNShapes

/// `add` and its kin: tensors of one shape become one, number by number.
struct Merge: Layer {
  static let definitions = [
    definition("add", .add, className: "Add", "Adds the tensors, number by number."),
    definition(
      "residual", .add, form: .residual, className: "Add",
      "Adds the current tensor and what the braces make of it: `add { identity; { … } }`.",
      parameters: []),
    definition(
      "subtract", .subtract, className: "Subtract", "Subtracts the second tensor from the first.",
      operands: 2...2),
    definition(
      "multiply", .multiply, className: "Multiply", "Multiplies the tensors, number by number.",
      mayStretch: true),
    definition(
      "average", .average, className: "Average", "Takes the mean of the tensors at each place.",
      parameters: []),
    definition(
      "maximum", .maximum, className: "Maximum", "Keeps the largest number at each place."),
    definition(
      "minimum", .minimum, className: "Minimum", "Keeps the smallest number at each place."),
  ]

  private static func definition(
    _ name: String, _ combination: Operation.Combination, form: LayerDefinition.Form = .merge,
    className: String, _ summary: String, operands: ClosedRange<Int> = 1...Int.max,
    mayStretch: Bool = false, parameters: [Parameter] = [constant]
  ) -> LayerDefinition {
    LayerDefinition(
      name, form, className: className, summary: summary,
      details: """
        Takes tensors beside the current one, or a body of paths, all of one shape; a size of 1 \
        stretches to the others'. No weights.
        """,
      parameters: parameters,
      make: { arguments in
        let hasConstant = !parameters.isEmpty && arguments[constant.name] != nil
        return Merge(
          combination: combination, operands: operands,
          constant: hasConstant ? arguments.number(constant.name) : nil, mayStretch: mayStretch)
      })
  }

  /// As Keras's `x + 3` makes an `Add` of one tensor.
  private static let constant = Parameter(
    "constant", .number, .none, isNamed: true, display: .value,
    "one number for all places, the last of what is merged")

  let combination: Operation.Combination
  /// How many operands it takes: tensors, and a constant.
  let operands: ClosedRange<Int>
  let constant: Rational?
  /// `true` iff it is meant to work with one number for many, as a gate does.
  let mayStretch: Bool

  func typing(_ inputs: [Shape]) -> Typing {
    var typing = Typing()
    let constants = constant == nil ? 0 : 1
    guard typing.requireOperands(inputs, constants: constants, count: operands) else {
      return typing
    }
    typing.output = (0..<inputs[0].rank).map {
      typing.stretched(inputs.map(\.dimensions), axis: $0)
    }
    return typing
  }

  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] {
    .each(.merging, of: output, times: inputs.count - (constant == nil ? 1 : 0))
  }

  func operations(_ inputs: [Shape], output: Shape) -> [Operation] {
    [.merge(combination, constant: constant)]
  }

  func traits(_ inputs: [Shape]) -> Traits {
    let order: Traits = operands.upperBound > 2 ? .commutes : []
    return mayStretch ? order : order.union(.mergesWhole)
  }
}

extension Typing {
  /// Adds that there are as many operands as a merge takes, all tensors with one number of axes.
  ///
  /// - Returns: `true` iff this is so.
  mutating func requireOperands(
    _ inputs: [Shape], constants: Int = 0, count: ClosedRange<Int>
  ) -> Bool {
    let found = inputs.count + constants
    guard count.contains(found) else {
      fail(.wrongOperandCount(expected: count, found: found))
      return false
    }
    var agree = true
    for (operand, input) in inputs.enumerated() where input.rank != inputs[0].rank {
      agree = false
      fail(.ranksDiffer(operand: operand, rank: input.rank, expected: inputs[0].rank))
    }
    return agree
  }

  /// Returns the size of all operands on an axis, and adds that those agree which are not 1.
  ///
  /// Of open sizes any may be 1 somewhere, and the largest is the result wherever they merge.
  fileprivate mutating func stretched(_ operands: [[Dimension]], axis: Int) -> Formula {
    var sizes: [Dimension] = []
    for (operand, dimensions) in operands.enumerated() {
      let size = dimensions[axis]
      if size == 1 || size == .unknown || sizes.contains(size) { continue }
      for other in sizes where size.isOpen || other.isOpen || other == sizes[0] {
        let agree = Condition.equal(size, other)
        require(
          size.isOpen || other.isOpen
            ? .any([agree, .equal(other, 1), .equal(size, 1)]) : agree,
          .sizesDiffer(operand: operand, axis: axis, size: size, expected: other))
      }
      sizes.append(size)
    }
    guard let first = sizes.first else {
      return .size(operands.contains { $0[axis] == .unknown } ? .unknown : 1)
    }
    let largest = sizes.dropFirst().reduce(Formula.size(first)) { largest, size in
      let larger = Formula.maximum(largest, .size(size))
      return larger.value == .irregular ? larger : .size(larger.value)
    }
    return sizes.contains(where: \.isOpen) ? largest : .size(first)
  }
}
