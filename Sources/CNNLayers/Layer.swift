import CNNShapes

/// What a layer does to shapes, which weights it has, and what it costs.
///
/// A value is a layer with its arguments, which have been checked against the parameters of its
/// ``LayerDefinition``. It knows no source text and no position: a rule that does not hold is a
/// ``Violation``, and the checker says where.
package protocol Layer: Sendable {
  /// Returns the output's axes and what must hold for these inputs.
  ///
  /// - Requires: `inputs` is not empty, and holds one shape unless the layer is a merge.
  func typing(_ inputs: [Shape]) -> Typing

  /// Returns the arrays that the layer holds, in the order of Keras's `get_weights()`.
  func weights(_ inputs: [Shape]) -> [Weight]

  /// Returns the arrays that another framework alone keeps for the layer, behind its others.
  func additionalWeights(in layout: WeightLayout) -> [Weight]

  /// Returns the number of multiplications with an addition that one use costs for one image.
  ///
  /// Kernels, padding included, and products of matrices are counted; no bias, no elementwise work.
  func multiplyAccumulates(_ inputs: [Shape], output: Shape) -> Formula

  /// Returns the work on single numbers that one use takes for one image, apart from kernels.
  ///
  /// - Requires: ``typing(_:)`` holds for the inputs.
  func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork]

  /// Returns what the layer computes, each operation on what the one before it gives.
  ///
  /// - Requires: ``typing(_:)`` holds for the inputs.
  func operations(_ inputs: [Shape], output: Shape) -> [Operation]

  /// `true` iff the output is the numbers of its input in their order, so that running the layer
  /// takes no memory.
  var keepsNumbers: Bool { get }

  /// Returns which positions of these inputs a position of the output is made from.
  ///
  /// - Requires: ``typing(_:)`` holds for the inputs.
  func access(_ inputs: [Shape]) -> Access

  /// Returns the same for one operand of a merge, where they are not all read alike.
  func access(_ inputs: [Shape], operand: Int) -> Access

  /// Returns by which properties a probable mistake with the layer is recognised.
  func traits(_ inputs: [Shape]) -> Traits
}

extension Layer {
  /// No arrays, as most layers have none.
  package func weights(_ inputs: [Shape]) -> [Weight] { [] }

  /// No arrays, as the frameworks mostly keep the same.
  package func additionalWeights(in layout: WeightLayout) -> [Weight] { [] }

  /// No cost, as only layers with kernels have one.
  package func multiplyAccumulates(_ inputs: [Shape], output: Shape) -> Formula { 0 }

  /// No work, as what moves numbers takes none.
  package func elementwise(_ inputs: [Shape], output: Shape) -> [ElementwiseWork] { [] }

  /// A tensor of its own, as most layers make one.
  package var keepsNumbers: Bool { false }

  /// Each position from the same one, as most layers do it.
  package func access(_ inputs: [Shape]) -> Access { .pointwise }

  /// All alike, as most merges read them.
  package func access(_ inputs: [Shape], operand: Int) -> Access { access(inputs) }

  /// None, as most layers are recognised by none.
  package func traits(_ inputs: [Shape]) -> Traits { [] }
}

extension Layer {
  /// `true` iff nothing that the layer demands of these inputs is known not to hold.
  package func fits(_ inputs: [Shape]) -> Bool {
    typing(inputs).requirements.allSatisfy { $0.condition.verdict != .never }
  }
}

/// What a typing rule says of a layer and its inputs.
package struct Typing: Sendable {
  /// How the size of each output axis comes about; `nil` where not even their number is known.
  package var output: [Formula]?
  /// What must hold; what is known to hold anyway is left out.
  package private(set) var requirements: [Requirement] = []

  package init(output: [Formula]? = nil) {
    self.output = output
  }

  /// A typing whose output has the shape of its input.
  package init(unchanged input: Shape) {
    output = input.dimensions.map(Formula.size)
  }

  /// A typing whose output has so many axes, their sizes unknown.
  package init(ofUnknownSizes rank: Int) {
    output = Array(repeating: .size(.unknown), count: rank)
  }

  /// Adds that `condition` must hold, or else `violation` occurs.
  package mutating func require(_ condition: Condition, _ violation: @autoclosure () -> Violation) {
    if case .always = condition.verdict { return }
    requirements.append(Requirement(condition: condition, violation: violation()))
  }

  /// Adds a violation that no size can mend.
  package mutating func fail(_ violation: Violation) {
    requirements.append(Requirement(condition: .constant(false), violation: violation))
  }
}

/// Something that must hold, and what is wrong where it does not.
package struct Requirement: Hashable, Sendable {
  package let condition: Condition
  package let violation: Violation
}
