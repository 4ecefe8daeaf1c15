import CNNLayers
import CNNNetwork
import CNNShapes

/// The steps by which a network, or a block that occurs in it several times, computes its outputs.
///
/// What can be computed at once is one step, and each value has a place in memory. Nodes are counted
/// from the first of the routine, so that they stand for those of each use.
package struct Routine: Sendable {
  /// The nodes of the use that the routine was made from.
  package let nodes: Range<Int>
  package internal(set) var values: [Value] = []
  package internal(set) var steps: [Step] = []
  package internal(set) var layers: [PlannedLayer] = []
  /// What the caller gives; those of the network itself are loaded by steps.
  package internal(set) var inputs: [ValueID] = []
  /// What the caller wants filled; of the network, the values that it gives back at the end.
  package internal(set) var outputs: [ValueID] = []
  /// Where the local values are.
  package internal(set) var memory = MemoryPlan()

  init(nodes: Range<Int>) {
    self.nodes = nodes
  }

  package subscript(id: ValueID) -> Value {
    get { values[id.index] }
    set { values[id.index] = newValue }
  }

  /// Adds a value and returns its index.
  mutating func add(_ shape: Shape, _ place: Value.Place = .local) -> ValueID {
    values.append(Value(shape: shape, place: place))
    return ValueID(values.count - 1)
  }

  /// The value that has a place of its own, of which a value is a part.
  package func root(of id: ValueID) -> ValueID {
    var id = id
    while case .part(of: let whole, _) = self[id].place { id = whole }
    return id
  }
}

/// The index of a value in its routine.
package struct ValueID: Hashable, Comparable, Sendable {
  package let index: Int

  package init(_ index: Int) {
    self.index = index
  }

  package static func < (left: ValueID, right: ValueID) -> Bool { left.index < right.index }
}

/// A tensor that a routine takes or makes.
package struct Value: Sendable {
  package let shape: Shape
  package internal(set) var place: Place
  /// The zeros around it in memory, for each spatial axis; only where the place is its own.
  package internal(set) var border: [Edge] = []
  /// `true` iff its numbers have to stand without gaps.
  package internal(set) var isContiguous = false

  /// Where the numbers of a value are.
  package enum Place: Hashable, Sendable {
    /// In what the caller gives, by its position among the inputs.
    case input(Int)
    /// In what the caller wants filled, by its position among the outputs.
    case output(Int)
    /// In the routine's own memory.
    case local
    /// In another value, or around it.
    case part(of: ValueID, Part)
  }

  /// Which numbers of a value, or around it, another one is.
  package enum Part: Hashable, Sendable {
    /// All of them: it was computed in place.
    case all
    /// All of them, with other axes.
    case reshaped
    /// All of them, and the zeros around.
    case expanded([Edge])
    /// The positions of an axis from one on, as many as the value has there.
    case positions(axis: Int, start: Dimension)
  }
}

/// How many positions stand before and after an axis.
package struct Edge: Hashable, Sendable {
  package var before = 0
  package var after = 0

  package init(before: Int = 0, after: Int = 0) {
    self.before = before
    self.after = after
  }

  package var isNone: Bool { before == 0 && after == 0 }
}

/// One thing to do.
package struct Step: Sendable {
  /// What a step does.
  package enum Action: Sendable, Hashable {
    /// Run a layer, by its position among the routine's.
    case layer(Int)
    /// Carry out another routine of the plan, with its nodes from one of this routine's on.
    case call(RoutineID, firstNode: Int)
    /// Copy the input's numbers to the output.
    case copy
    /// Take over an input of the network, by its position.
    case load(Int)
  }

  package internal(set) var action: Action
  package internal(set) var inputs: [ValueID]
  package internal(set) var outputs: [ValueID]
  /// What is added to the sum of a convolution.
  package internal(set) var residual: ValueID?

  init(_ action: Action, _ inputs: [ValueID], _ outputs: [ValueID]) {
    self.action = action
    self.inputs = inputs
    self.outputs = outputs
  }

  /// All that it reads.
  package var reads: [ValueID] { inputs + [residual].compactMap(\.self) }
}

/// An operation with all that is done along with it.
package struct PlannedLayer: Sendable {
  package let operation: Operation
  /// The node whose layer it is, counted from the routine's first.
  package let node: Int
  /// The node whose batch normalization is part of the filters.
  package internal(set) var batchNormalization: (node: Int, operation: Operation)?
  /// The function that is applied last.
  package internal(set) var activation: Operation.ActivationFunction?
}
