import CNNLayers
import CNNShapes

/// Joins steps of a routine that can be carried out at once.
///
/// A batch normalization becomes part of the filters before it, an addition is done where a
/// convolution has its sums at hand, and an activation is applied by the layer before it. What is
/// joined must have no other reader.
struct Fusion {
  private(set) var routine: Routine
  /// How often each value is read.
  private var readers: [Int]
  /// The step that makes each value.
  private var makers: [Int?]

  init(_ routine: Routine) {
    self.routine = routine
    readers = Array(repeating: 0, count: routine.values.count)
    makers = Array(repeating: nil, count: routine.values.count)
    removeUnused()
    for (index, step) in self.routine.steps.enumerated() {
      for output in step.outputs { makers[output.index] = index }
    }
    for index in self.routine.steps.indices { join(at: index) }
    self.routine.steps.removeAll { $0.outputs.isEmpty }
  }

  /// Drops steps of which nothing is read, and counts the readers of the others' values.
  private mutating func removeUnused() {
    for output in routine.outputs { readers[output.index] += 1 }
    for index in routine.steps.indices.reversed() {
      if routine.steps[index].outputs.allSatisfy({ readers[$0.index] == 0 }) {
        routine.steps[index].outputs = []
      } else {
        for value in routine.steps[index].reads { readers[value.index] += 1 }
      }
    }
    routine.steps.removeAll { $0.outputs.isEmpty }
  }

  private mutating func join(at index: Int) {
    let step = routine.steps[index]
    guard case .layer(let layer) = step.action else { return }
    let operation = routine.layers[layer].operation
    let rank = routine[step.inputs[0]].shape.rank
    switch operation {
    case .affine(.batchNormalization, [rank - 1]):
      guard let maker = maker(of: step.inputs[0], where: \.takesBatchNormalization),
        routine.steps[maker.step].residual == nil
      else { return }
      routine.layers[maker.layer].batchNormalization = (routine.layers[layer].node, operation)
      move(maker.step, to: index)
    case .activation(let function):
      let takes = { (maker: PlannedLayer) in maker.takesActivation(rank: rank) }
      guard let maker = maker(of: step.inputs[0], where: takes) else { return }
      routine.layers[maker.layer].activation = function
      move(maker.step, to: index)
    case .merge(.add, constant: nil): addInConvolution(at: index)
    default: break
    }
  }

  /// The step that makes a value which nothing else reads, if its layer can do more.
  private func maker(of value: ValueID, where takes: (PlannedLayer) -> Bool)
    -> (step: Int, layer: Int)?
  {
    guard readers[value.index] == 1, let step = makers[value.index],
      case .layer(let layer) = routine.steps[step].action, takes(routine.layers[layer])
    else { return nil }
    return (step, layer)
  }

  /// Lets a convolution whose result is added to something of the same shape do so.
  private mutating func addInConvolution(at index: Int) {
    let operands = routine.steps[index].inputs
    guard operands.count == 2, routine[operands[0]].shape == routine[operands[1]].shape else {
      return
    }
    let candidates = [1, 0].compactMap { operand in
      maker(of: operands[operand], where: \.takesResidual).map { (operand: operand, maker: $0) }
    }
    let able = candidates.filter { routine.steps[$0.maker.step].residual == nil }
    guard let last = able.max(by: { $0.maker.step < $1.maker.step }) else { return }
    routine.steps[last.maker.step].residual = operands[1 - last.operand]
    move(last.maker.step, to: index)
  }

  /// Puts a step in the place of a later one that it does the work of, too.
  private mutating func move(_ step: Int, to index: Int) {
    let outputs = routine.steps[index].outputs
    routine.steps[index] = routine.steps[step]
    routine.steps[index].outputs = outputs
    routine.steps[step].outputs = []
    makers[outputs[0].index] = index
  }
}

extension PlannedLayer {
  fileprivate var takesBatchNormalization: Bool {
    guard batchNormalization == nil, activation == nil else { return false }
    switch operation {
    case .convolution, .dense: return true
    default: return false
    }
  }

  fileprivate func takesActivation(rank: Int) -> Bool {
    guard activation == nil else { return false }
    switch operation {
    case .convolution, .transposedConvolution, .dense, .merge: return true
    case .affine(_, let axes): return axes == [rank - 1]
    default: return false
    }
  }

  fileprivate var takesResidual: Bool {
    guard activation == nil else { return false }
    if case .convolution = operation { return true }
    return false
  }
}
