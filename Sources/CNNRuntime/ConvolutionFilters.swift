/// The weights of a convolution in the order in which the loops read them.
///
/// The outputs of each group are cut into panels, and each panel has the weights of all outputs for
/// the first summand, then for the second, and so on. The last panel is filled up with zeros to
/// whole vectors.
struct Filters: Sendable {
  /// How many products an output is the sum of.
  let summands: Int
  let groups: Int
  /// How many outputs each group has, and so many filled up to vectors.
  let outputs: Int
  let filledOutputs: Int
  /// How many outputs a panel has.
  let panel: Int
  private let weights: Numbers
  private let biases: Numbers

  /// Makes room for weights, which are zeros until they are written.
  init(
    summands: Int, groups: Int, outputs: Int, panel: Int, bias: [Float]? = nil, kernels: Kernels
  ) {
    self.summands = summands
    self.groups = groups
    self.outputs = outputs
    self.panel = panel
    filledOutputs = kernels.filledUp(outputs)
    weights = Numbers(count: groups * filledOutputs * summands)
    biases = Numbers(count: groups * filledOutputs)
    guard let bias else { return }
    for group in 0..<groups {
      for output in 0..<outputs {
        biases.base[group * filledOutputs + output] = bias[group * outputs + output]
      }
    }
  }

  /// Takes weights `[summands, groups · outputs]` and multiplies each column by its scale.
  init(
    _ kernel: UnsafeBufferPointer<Float>, summands: Int, groups: Int, outputs: Int, panel: Int,
    scale: [Double]?, bias: [Float], kernels: Kernels
  ) {
    self.init(
      summands: summands, groups: groups, outputs: outputs, panel: panel, bias: bias,
      kernels: kernels)
    guard let base = kernel.baseAddress else { return }
    for group in 0..<groups {
      for start in stride(from: 0, to: outputs, by: panel) {
        let count = min(panel, outputs - start)
        let first = group * outputs + start
        for k in 0..<summands {
          let source = base + k * groups * outputs + first
          let row = weights(of: group, from: start, summand: k)
          if let scale {
            for i in 0..<count { row[i] = Float(Double(source[i]) * scale[first + i]) }
          } else {
            row.update(from: source, count: count)
          }
        }
      }
    }
  }

  /// The weights of a summand for the outputs of a panel, which begins with output `start`.
  func weights(of group: Int, from start: Int, summand: Int) -> UnsafeMutablePointer<Float> {
    let width = min(panel, filledOutputs - start)
    return weights.base + ((group * filledOutputs + start) * summands + summand * width)
  }

  var panels: Int { (outputs + panel - 1) / panel }

  /// The weights of a panel, and how far those of a summand and the next are apart.
  func panel(_ index: Int, of group: Int) -> (weights: UnsafePointer<Float>, width: Int) {
    let start = index * panel
    return (
      UnsafePointer(weights.base + (group * filledOutputs + start) * summands),
      min(panel, filledOutputs - start)
    )
  }

  /// What the sums of a panel begin with.
  func bias(_ index: Int, of group: Int) -> UnsafePointer<Float> {
    UnsafePointer(biases.base + group * filledOutputs + index * panel)
  }
}
