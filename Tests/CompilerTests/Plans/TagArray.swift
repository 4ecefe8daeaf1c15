import CNNLayers
import CNNNetwork
import CNNShapes

/// A tensor of tags, which say how each number came about instead of what it is.
///
/// Moving numbers moves their tags; sums and products are those of tags, so that what may be done
/// in another order gives the same. Each other operation makes new tags of all that it was given:
/// if one tag is wrong or at a wrong place, all that follow from it differ. The tag of a zero is 0.
struct TagArray: Equatable, Sendable {
  let sizes: [Int]
  var tags: [UInt64]

  init(_ sizes: [Int], _ tags: [UInt64]) {
    self.sizes = sizes
    self.tags = tags
  }

  /// New tags, which follow from `seed`.
  init(_ sizes: [Int], seed: UInt64) {
    self.init(sizes, (0..<sizes.reduce(1, *)).map { Self.mixed(seed, UInt64($0)) | 1 })
  }

  /// A tag that follows from two others.
  static func mixed(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var value = (first ^ second &* 0x9E37_79B9_7F4A_7C15) &+ 0xD1B5_4A32_D192_ED03
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  /// How far apart neighbours on each axis are, without gaps.
  static func strides(of sizes: [Int]) -> [Int] {
    sizes.indices.map { sizes[($0 + 1)...].reduce(1, *) }
  }

  /// The places of all elements, in the order of the axes.
  static func offsets(_ sizes: [Int], strides: [Int], from start: Int = 0) -> [Int] {
    zip(sizes, strides).reduce([start]) { offsets, axis in
      offsets.flatMap { offset in (0..<axis.0).map { offset + $0 * axis.1 } }
    }
  }

  /// The part of these sizes that begins at a place.
  func part(_ sizes: [Int], from place: [Int]) -> TagArray {
    let strides = Self.strides(of: self.sizes)
    let start = zip(place, strides).reduce(0) { $0 + $1.0 * $1.1 }
    return TagArray(sizes, Self.offsets(sizes, strides: strides, from: start).map { tags[$0] })
  }

  /// Puts another tensor into this one, from a place on.
  mutating func put(_ other: TagArray, at place: [Int]) {
    let strides = Self.strides(of: sizes)
    let start = zip(place, strides).reduce(0) { $0 + $1.0 * $1.1 }
    for (offset, tag) in zip(Self.offsets(other.sizes, strides: strides, from: start), other.tags) {
      tags[offset] = tag
    }
  }

  /// The tensor at larger sizes, along the axes on which it has a size of 1.
  func stretched(to sizes: [Int]) -> TagArray {
    let strides = zip(self.sizes, Self.strides(of: self.sizes)).map { $0 == 1 ? 0 : $1 }
    return TagArray(sizes, Self.offsets(sizes, strides: strides).map { tags[$0] })
  }
}

/// Carries out operations on tags.
struct TagInterpreter {
  /// What a size is; `nil` where it is not known.
  let size: (Dimension) -> Int?

  /// Returns what an operation of a layer makes; layers of other numbers have other weights.
  func run(
    _ operation: Operation, layer: Int, on operands: [TagArray], to sizes: [Int]
  ) -> TagArray {
    let first = operands[0]
    switch operation {
    case .reshape: return TagArray(sizes, first.tags)
    case .slice(let axis, let start):
      return first.part(sizes, from: sizes.indices.map { $0 == axis ? size(start) ?? -1 : 0 })
    case .cropping(let sides):
      return first.part(sizes, from: sides.map { size($0.before) ?? -1 } + [0])
    case .padding(let sides, .zeros):
      var result = TagArray(sizes, Array(repeating: 0, count: sizes.reduce(1, *)))
      result.put(first, at: sides.map { size($0.before) ?? -1 } + [0])
      return result
    case .concatenation(let axis):
      var result = TagArray(sizes, Array(repeating: 0, count: sizes.reduce(1, *)))
      var start = 0
      for operand in operands {
        result.put(operand, at: sizes.indices.map { $0 == axis ? start : 0 })
        start += operand.sizes[axis]
      }
      return result
    case .merge(let combination, let constant):
      return merge(combination, constant, operands.map { $0.stretched(to: sizes) })
    // It is the same whichever layer applies it.
    case .activation: return computed(operation, layer: 0, operands, sizes)
    default: return computed(operation, layer: layer, operands, sizes)
    }
  }

  /// Returns the outputs of a network, node by node.
  ///
  /// - Returns: `nil` where a size is not known, or there is nothing along an axis.
  func outputs(of graph: Graph, _ inputs: [TagArray]) -> [TagArray]? {
    var results: [TagArray] = []
    for node in graph.nodes {
      guard let shape = node.shape, let sizes = sizes(shape) else { return nil }
      guard let id = node.layer, let layer = graph[id].layer else {
        results.append(inputs[graph.inputs.firstIndex { $0.index == results.count } ?? 0])
        continue
      }
      var shapes = node.operands.compactMap { graph[$0].shape }
      var operands = node.operands.map { results[$0.index] }
      for operation in layer.operations(shapes, output: shape) {
        shapes = [operation.shape(shapes, of: shape)]
        guard let made = self.sizes(shapes[0]) else { return nil }
        operands = [run(operation, layer: id.index, on: operands, to: made)]
      }
      if operands.count != 1 || operands[0].sizes != sizes { return nil }
      results.append(operands[0])
    }
    return graph.outputs.map { results[$0.node.index] }
  }

  /// The inputs of a network: each number has a tag of its own.
  func inputs(of graph: Graph) -> [TagArray]? {
    let arrays = graph.inputs.enumerated().map { index, input in
      graph[input].shape.flatMap(sizes).map { TagArray($0, seed: UInt64(index)) }
    }
    return arrays.contains(nil) ? nil : arrays.compactMap(\.self)
  }

  private func sizes(_ shape: Shape) -> [Int]? {
    let sizes = shape.dimensions.compactMap(size)
    return sizes.count == shape.rank && sizes.allSatisfy { $0 > 0 } ? sizes : nil
  }

  private func merge(
    _ combination: Operation.Combination, _ constant: Rational?, _ operands: [TagArray]
  ) -> TagArray {
    let last = constant.map { tag(of: $0) }
    var result = operands[0]
    for index in result.tags.indices {
      let all = operands.map { $0.tags[index] } + [last].compactMap(\.self)
      let rest = all.dropFirst()
      switch combination {
      case .add: result.tags[index] = rest.reduce(all[0], &+)
      case .average: result.tags[index] = rest.reduce(all[0], &+) &* 7919
      case .multiply: result.tags[index] = rest.reduce(all[0], &*)
      case .subtract: result.tags[index] = rest.reduce(all[0], &-)
      case .maximum: result.tags[index] = rest.reduce(all[0], max)
      case .minimum: result.tags[index] = rest.reduce(all[0], min)
      }
    }
    return result
  }

  private func computed(
    _ operation: Operation, layer: Int, _ operands: [TagArray], _ sizes: [Int]
  ) -> TagArray {
    var seed = TagArray.mixed(tag(of: operation), UInt64(layer))
    for operand in operands {
      for size in operand.sizes { seed = TagArray.mixed(seed, UInt64(size)) }
      for tag in operand.tags { seed = TagArray.mixed(seed, tag) }
    }
    return TagArray(sizes, seed: seed)
  }

  private func tag(of value: some Hashable) -> UInt64 {
    UInt64(truncatingIfNeeded: value.hashValue)
  }
}
