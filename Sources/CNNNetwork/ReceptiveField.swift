import CNNShapes

/// What each position of a tensor reads of one input.
package struct ReceptiveField: Hashable, Sendable {
  /// The input that is read.
  package let input: NodeID
  /// Along each spatial axis of the input; `nil` where that is not known.
  package let axes: [Axis]?

  /// What each position reads along one axis.
  package struct Axis: Hashable, Sendable {
    /// Whether a tensor still has places along the axis, or what stands for all of it.
    package enum Extent: Hashable, Sendable {
      /// Each position reads around a place of its own.
      case window
      /// So it does, and on some path it reads the whole axis too, as after a gate.
      case windowAndAll
      /// Each position reads the whole axis; the numbers are those of the last tensor before that.
      case all
    }

    package let extent: Extent
    /// How many places of the input, from the first to the last, all paths that keep their place
    /// read together.
    package let size: Int
    /// How many the narrowest of these paths reads.
    package let narrowest: Int
    /// How far apart neighbours read, in places of the input: one number where all paths agree.
    package let jump: ClosedRange<Rational>
    /// Where the centre of what position 0 reads lies: one number where all paths agree.
    package let offset: ClosedRange<Rational>
  }
}

/// Paths that meet in a layer, and do not read the same places of an input.
package struct UnalignedPaths: Hashable, Sendable {
  /// The use of a layer in which they meet.
  package let node: NodeID
  /// The first operand, and the first that does not agree with it.
  package let operands: [NodeID]
  package let input: NodeID
  /// The spatial axis, from 0.
  package let axis: Int
  /// How far apart the neighbours read in either operand, over all paths to it.
  package let jumps: [ClosedRange<Rational>]
  /// Where the centre of what position 0 reads lies for either operand, over all paths to it.
  package let offsets: [ClosedRange<Rational>]
}

/// What every tensor of a network reads of its inputs.
package struct ReceptiveFields: Sendable {
  /// For each node, the fields in the inputs that it depends on and that have spatial axes.
  package let fields: [[ReceptiveField]]
  /// Each meeting of paths that are not aligned, the first axis alone, in the order of the nodes.
  package let unaligned: [UnalignedPaths]

  package subscript(node: NodeID) -> [ReceptiveField] { fields[node.index] }
}

extension Graph {
  /// The receptive field of the network, as an assertion has it; 0 where no input has places.
  ///
  /// It is what a position of each output reads, or where an output reads everything, a position
  /// of the last tensor before that still had a place: the least over outputs, inputs and axes.
  /// What is read whole beside that, through a gate, does not count.
  package func receptiveField(_ all: ReceptiveFields) -> Dimension {
    var least: Int?
    for field in outputs.flatMap({ all[$0.node] }) {
      guard let axes = field.axes else { return .unknown }
      for axis in axes { least = min(least ?? axis.size, axis.size) }
    }
    return .known(least ?? 0)
  }
}

extension ClosedRange<Rational> {
  /// Returns the number, or the least and the largest: `0.5..1.5`.
  package func text(_ number: (Rational) -> String) -> String {
    lowerBound == upperBound
      ? number(lowerBound) : number(lowerBound) + ".." + number(upperBound)
  }
}
