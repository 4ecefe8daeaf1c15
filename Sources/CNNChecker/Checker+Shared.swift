import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource
import CNNSyntax

/// Layers that several uses have in common, in the order in which the first use made them.
struct SharedLayers {
  /// A layer, and what a further use must agree with.
  struct Entry {
    let call: LayerCall
    /// `nil` where the input was not known.
    let weights: [Weight]?
    var layer: LayerID?

    init(call: LayerCall, weights: [Weight]?) {
      self.call = call
      self.weights = weights
    }

    /// `true` iff a further use with `other` has the same weights.
    func agrees(with other: Entry) -> Bool {
      guard call == other.call else { return false }
      guard let weights, let others = other.weights else { return true }
      return weights.elementsEqual(others) { left, right in
        left.shape.rank == right.shape.rank
          && zip(left.shape.dimensions, right.shape.dimensions).allSatisfy {
            $0 == $1 || $0.value == nil || $1.value == nil
          }
      }
    }
  }

  let syntax: SharedSyntax
  /// The frame in which its body is carried out: it sees values, not tensors.
  let frame: Frame
  var entries: [Entry] = []
  /// How many layers the current use has met.
  var cursor = 0
  /// The first use; `nil` before it.
  var firstUse: SourceRange?
  var isFirstUse = true
  /// The current use, until it is reported to need other layers or weights.
  var openUse: SourceRange?
}

extension Checker {
  mutating func declareShared(_ syntax: SharedSyntax) {
    let names = frame.scopes.reduce(0) { $0 + $1.names.count }
    guard step(at: syntax.range, count: names) else { return }
    var inner = Frame(
      module: frame.module, name: syntax.name.text, path: frame.path + syntax.name.text + "/")
    inner.sharing = frame.sharing
    inner.scopes = frame.scopes.map { scope in
      Scope(
        names: scope.names.filter {
          if case .value = $0.value.binding { true } else { false }
        })
    }
    inner.tensorsOutside = Set(
      frame.scopes.flatMap(\.names).filter {
        if case .tensor = $0.value.binding { true } else { false }
      }.map(\.key))
    let id = SharedID(index: shared.count)
    shared.append(SharedLayers(syntax: syntax, frame: inner))
    if isDry {
      swap(&frame, &inner)
      _ = run(syntax.body, from: nil)
      swap(&frame, &inner)
    }
    let callable = Callable(target: .shared(id), arguments: [])
    declare(syntax.name, .value(Value(.callable(callable), syntax.name.range)))
  }

  /// Carries out a use of shared layers.
  mutating func use(_ id: SharedID, _ call: CallSyntax, from current: NodeID?) -> NodeID? {
    guard step(at: call.head, count: Self.stepsOfInstance) else { return nil }
    let declaration = shared[id.index]
    shared[id.index].cursor = 0
    shared[id.index].isFirstUse = declaration.firstUse == nil
    shared[id.index].firstUse = declaration.firstUse ?? call.head
    shared[id.index].openUse = call.head
    var inner = declaration.frame
    inner.sharing = id
    let outer = frame
    let name = declaration.syntax.name.text
    builder.openGroup(
      .shared, name: builder.groupName(name, under: outer.path), range: call.range)
    swap(&frame, &inner)
    let result = run(declaration.syntax.body, from: current)
    frame = outer
    builder.closeGroup()
    return result
  }

  /// Returns the layer that a use of shared layers meets next, made by `make` in the first use.
  mutating func sharedLayer(
    _ id: SharedID, _ entry: SharedLayers.Entry, at call: CallSyntax,
    make: (inout GraphBuilder) -> LayerID
  ) -> LayerID {
    let position = shared[id.index].cursor
    shared[id.index].cursor += 1
    if position < shared[id.index].entries.count {
      let first = shared[id.index].entries[position]
      if first.agrees(with: entry), let layer = first.layer { return layer }
      reportSharedMismatch(id, first: first, second: entry, at: call)
      return make(&builder)
    }
    if !shared[id.index].isFirstUse {
      reportSharedMismatch(id, first: nil, second: entry, at: call)
    }
    var made = entry
    let outer = shared[id.index].frame.sharing
    let layer =
      if let outer { sharedLayer(outer, entry, at: call, make: make) } else { make(&builder) }
    made.layer = layer
    shared[id.index].entries.append(made)
    return layer
  }

  private mutating func reportSharedMismatch(
    _ id: SharedID, first: SharedLayers.Entry?, second: SharedLayers.Entry, at call: CallSyntax
  ) {
    let declaration = shared[id.index]
    guard let use = declaration.openUse else { return }
    shared[id.index].openUse = nil
    report(
      .sharedMismatch(
        declaration.syntax.name.text, layer: call,
        first: first?.weights ?? [], second: second.weights ?? [],
        isSameLayer: first?.call == second.call, firstUse: declaration.firstUse, at: use))
  }
}
