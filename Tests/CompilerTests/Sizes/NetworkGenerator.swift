import TestSupport

/// What a random network is built around.
enum NetworkFamily: String, CaseIterable, Sendable {
  case chain, ceilPools, residual, inception, paddedUNet, croppedUNet, pyramid, transposed
  case rearranged, claims, computed, bounded, blocks, conditional, heads
  case square, signal, volume, twoInputs, mixed
}

/// A random network with open sizes, which is the same for each seed.
struct GeneratedNetwork: Sendable {
  /// What it is built around.
  let family: NetworkFamily
  /// The text, in half of all networks with a `where` clause that the body does not call for.
  let source: String
  /// The text without that clause.
  let bareSource: String

  /// Makes the network of a number; the families take turns.
  init(number: Int) {
    let all = NetworkFamily.allCases
    self.init(all[number % all.count], seed: UInt64(number))
  }

  init(_ family: NetworkFamily, seed: UInt64) {
    self.family = family
    var random = SeededGenerator(seed: seed)
    let inputs = Inputs(family, &random)
    var writer = NetworkWriter(
      axes: inputs.axes, channels: inputs.channels,
      random: SeededGenerator(seed: random.next()))
    writer.fill(family, inputs)
    let tensor = writer.tensor
    let output = writer.output()
    let clause = writer.chance(50) ? " where \(writer.clause(on: inputs.symbols))" : ""
    let blocks = writer.blocks.map { $0 + "\n\n" }.joined()
    let axes = (output + [tensor.lastAxis(&writer)]).joined(separator: ", ")
    let signature = "\(inputs.text) -> [\(axes)]"
    func text(_ clause: String) -> String {
      "\(blocks)network N: \(signature)\(clause) {\n\(writer.body)\n}\n"
    }
    source = text(clause)
    bareSource = text("")
  }
}

extension NetworkWriter.Tensor {
  /// The last axis as an output states it.
  fileprivate func lastAxis(_ writer: inout NetworkWriter) -> String {
    writer.chance(70) ? "_" : "\(channels)"
  }
}

/// The inputs of a random network.
private struct Inputs {
  /// The sizes of the first input, but for its channels.
  var axes: [String]
  let channels: Int
  /// The sizes of the second input, with its channels, where there is one.
  var second: [String] = []

  init(_ family: NetworkFamily, _ random: inout SeededGenerator) {
    channels = Int.random(in: 1...4, using: &random)
    switch family {
    case .square: axes = ["H", "H"]
    case .signal: axes = ["L"]
    case .volume: axes = ["D", "H", "W"]
    default:
      axes =
        [["H", "W"], ["H", "W"], ["H", "W"], ["H", "W"], ["H", "H"], ["L"]][
          Int.random(in: 0..<6, using: &random)]
    }
    guard family == .twoInputs else { return }
    let others = [
      axes, axes, axes.map { "ceil(\($0) / 2)" }, axes.map { "\($0) / 2" },
      axes.map { "2 * \($0)" }, axes.count == 1 ? ["M"] : [axes[0], "V"],
    ]
    second = others[Int.random(in: others.indices, using: &random)] + ["2"]
  }

  /// The open sizes, each once.
  var symbols: [String] {
    (axes + second.filter { ["M", "V"].contains($0) }).reduce(into: []) { symbols, axis in
      if !symbols.contains(axis) { symbols.append(axis) }
    }
  }

  var text: String {
    let first = "[\((axes + ["\(channels)"]).joined(separator: ", "))]"
    if second.isEmpty { return first }
    return "(image: \(first), other: [\(second.joined(separator: ", "))])"
  }
}

extension NetworkWriter {
  /// Writes the body of a network.
  fileprivate mutating func fill(_ family: NetworkFamily, _ inputs: Inputs) {
    switch family {
    case .chain:
      for _ in 0..<number(3...7) { windowLayer() }
      if chance(40) { claim() }
    case .ceilPools:
      for _ in 0..<number(2...5) { chance(75) ? ceilPool() : windowLayer() }
      if chance(50) { chance(50) ? stridedSum() : claim() }
    case .residual: surrounded { $0.residual() }
    case .inception: surrounded { $0.inception() }
    case .paddedUNet: chance(25) ? loopedUNet() : paddedUNet()
    case .croppedUNet: croppedUNet()
    case .pyramid: pyramid()
    case .transposed: transposedNetwork()
    case .rearranged: for _ in 0..<number(3...6) { chance(70) ? rearrangement() : windowLayer() }
    case .claims: surrounded { $0.claim() }
    case .computed:
      surrounded { $0.computedLayer() }
      if tensor.rank == inputs.axes.count, chance(70) { chance(50) ? stridedSum() : claim() }
    case .bounded:
      surrounded { $0.chance(70) ? $0.boundedLayer() : $0.comparison() }
      if tensor.rank == inputs.axes.count, chance(40) { chance(50) ? stridedSum() : claim() }
    case .blocks: for _ in 0..<number(1...3) { chance(70) ? statedBlock() : windowLayer() }
    case .conditional:
      if chance(60) { windowLayer() }
      conditional()
      if chance(60) { windowLayer() }
    case .heads:
      for _ in 0..<number(1...4) { windowLayer() }
      head()
    case .twoInputs: joined(with: inputs.second)
    case .square, .signal, .volume, .mixed:
      for _ in 0..<number(2...4) where lineCount < 28 { piece() }
      if chance(20) { head() }
    }
  }

  /// One of the pieces of all families.
  private mutating func piece() {
    switch number(0...16) {
    case 0, 1: windowLayer()
    case 2: ceilPool()
    case 3, 4: residual()
    case 5: inception()
    case 6: stridedSum()
    case 7 where tensor.scale == 1 && tensor.loss < 20: paddedUNet()
    case 8 where tensor.scale == 1 && tensor.loss < 10: pyramid()
    case 9: transposedConvolution()
    case 10: roundTrip()
    case 11: rearrangement()
    case 12: claim()
    case 13: computedLayer()
    case 14: boundedLayer()
    case 15 where largestStride > 1: statedBlock()
    case 16: unpooled()
    default: windowLayer()
    }
  }

  /// Pieces of one kind, with layers around them.
  private mutating func surrounded(_ piece: (inout NetworkWriter) -> Void) {
    if chance(50) { windowLayer() }
    for _ in 0..<number(1...3) { piece(&self) }
    if chance(40) { windowLayer() }
    if chance(15) { head() }
  }

  private mutating func transposedNetwork() {
    if chance(50) { windowLayer() }
    if chance(40) { transposedConvolution() }
    // Two of these seldom fit the same sizes.
    for _ in 0..<(chance(15) ? 2 : 1) { roundTrip() }
    if chance(50) { transposedConvolution() }
    if chance(30) { windowLayer() }
  }

  /// Two inputs that go their ways and meet.
  private mutating func joined(with other: [String]) {
    let start = tensor
    let (left, right) = (newName("left"), newName("right"))
    let stride = number(2...3)
    let isHalf = other[0].contains("/ 2")
    branch(stride: isHalf ? 2 : other[0].contains("2 *") ? 1 : stride)
    lastStage(as: left)
    let end = tensor
    write("other")
    tensor = start
    tensor.axes = other.dropLast()
    tensor.channels = 2
    branch(stride: isHalf ? 1 : other[0].contains("2 *") ? 2 : stride)
    lastStage(as: right)
    tensor = end
    write(left)
    write(pick(["add", "concat"]) + " \(right)")
    write("conv 4, 1")
    tensor.axes = tensor.axes.map { _ in nil }
  }

  /// What becomes of one of two inputs.
  private mutating func branch(stride: Int) {
    if chance(50) { sameConvolution(filters: 6) }
    if stride > 1 { downsample(by: stride, filters: 4) }
    if chance(10) { windowLayer() }
    convolution(RandomWindow(1, rank: rank), filters: 4)
  }

  /// The spatial axes as an output states them: mostly not at all.
  fileprivate mutating func output() -> [String] {
    let isStated = chance(25) && tensor.isOfSymbols
    return tensor.axes.map { isStated ? $0 ?? "_" : "_" }
  }

  /// A condition of a `where` clause.
  fileprivate mutating func clause(on symbols: [String]) -> String {
    let first = condition(on: symbols)
    return chance(70) ? first : "\(first), \(condition(on: symbols))"
  }
}
