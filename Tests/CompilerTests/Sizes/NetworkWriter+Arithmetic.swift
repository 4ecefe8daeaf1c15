/// Statements that speak of sizes: assertions, computed arguments, blocks and conditions.
extension NetworkWriter {
  /// A pool or convolution with an assertion of what it makes, which may claim too much.
  mutating func claim() {
    let before = knownSizes()
    let stride = largestStride > 1 ? number(2...min(4, largestStride)) : 1
    var window = RandomWindow(max(stride, 2), stride: stride, rank: rank)
    if chance(50) {
      pool("maxpool", window)
    } else {
      window.sizes = perAxis(1...5)
      window.border = chance(60) ? .same : .valid
      convolution(window)
    }
    let claims = (0..<rank).map { claimed(before[$0], stride, $0) }
    let last = chance(50) ? "\(tensor.channels)" : "_"
    write("\(chance(50) ? "" : "relu -> ")[\((claims + [last]).joined(separator: ", "))]")
  }

  /// What is said of an axis behind a stride: the truth, or more, or nothing.
  private mutating func claimed(_ before: String, _ stride: Int, _ axis: Int) -> String {
    let truth = tensor.axes[axis] ?? "_"
    guard stride > 1 else { return truth }
    switch number(0...9) {
    case 0...3: return truth
    case 4, 5: return "\(before) / \(stride)"
    case 6: return "floor(\(before) / \(stride))"
    case 7: return "ceil(\(before) / \(stride))"
    case 8: return truth == "_" ? truth : "max(\(truth), \(number(1...9)))"
    default: return "_"
    }
  }

  // MARK: Arguments

  /// A layer whose argument is worked out from sizes.
  mutating func computedLayer() {
    let sizes = knownSizes()
    let step = number(2...4)
    switch number(0...6) {
    case 0: computed("pad", sizes, { "[0, \($0) % \(step)]" }, { "\($0) + \($0) % \(step)" })
    case 1:
      computed(
        "pad", sizes, { "[0, (\(step) - \($0) % \(step)) % \(step)]" },
        { "\(step) * ceil(\($0) / \(step))" })
      if largestStride >= step { roundedPool(step) }
    case 2:
      computed(
        "crop", sizes, { "[0, \($0) % \(step)]" }, { "\(step) * floor(\($0) / \(step))" })
    case 3:
      let rounding = pick(["floor", "ceil", "round"])
      let formula = { (size: String) in "\(rounding)(\(size) / \(step))" }
      computed("resize", sizes, formula, formula)
      tensor.scale /= Double(step)
    case 4:
      let filters = pick([4, 6])
      let sides = sizes.map { "[\($0) % 2, 1]" }.joined(separator: ", ")
      write("conv \(filters), 3, stride: 2, padding: [\(sides)]")
      tensor.channels = filters
      setAxes(sizes.map { "floor((\($0) + \($0) % 2 - 2) / 2) + 1" })
      tensor.scale /= 2
    case 5 where isTopLevel: namedSize(sizes)
    default:
      let part = step + 2
      computed(
        "crop", sizes, { "floor(\($0) / \(part))" }, { "\($0) - 2 * floor(\($0) / \(part))" })
    }
  }

  /// A pool and its undoing, on axes that it divides.
  private mutating func roundedPool(_ step: Int) {
    pool("maxpool", RandomWindow(step, stride: step, rank: rank))
    write("upsample \(step)")
    tensor.axes = tensor.axes.map { _ in nil }
    tensor.scale *= Double(step)
  }

  /// Writes a layer with a list that has an entry for each size.
  private mutating func computed(
    _ layer: String, _ sizes: [String], _ argument: (String) -> String,
    _ result: (String) -> String
  ) {
    write("\(layer) [\(sizes.map(argument).joined(separator: ", "))]")
    setAxes(sizes.map(result))
  }

  private mutating func setAxes(_ formulas: [String]) {
    tensor.axes = formulas
    mapAxes { size, _ in size }
  }

  /// A size with a name, which goes into a layer.
  private mutating func namedSize(_ sizes: [String]) {
    let names = sizes.map { _ in newName("n") }
    let step = number(2...3)
    for (name, size) in zip(names, sizes) {
      write("let \(name) = \(pick(["floor", "ceil"]))(\(size) / \(step))")
    }
    if chance(50) {
      write("resize [\(names.joined(separator: ", "))]")
      (tensor.axes, tensor.isOfSymbols) = (names, false)
    } else {
      write("pad [\(names.map { "[0, \($0)]" }.joined(separator: ", "))]")
      setAxes(zip(sizes, names).map { "\($0) + \($1)" })
      tensor.isOfSymbols = false
    }
  }

  /// A layer whose argument is the smaller or larger of sizes.
  mutating func boundedLayer() {
    let sizes = knownSizes()
    let bound = number(8...96)
    switch number(0...6) {
    case 0:
      computed("crop", sizes, { "[0, max(\($0) - \(bound), 0)]" }, { "min(\($0), \(bound))" })
    case 1: computed("pad", sizes, { "[0, max(0, \(bound) - \($0))]" }, { "max(\($0), \(bound))" })
    case 2:
      computed("resize", sizes, { "max(\($0), \(bound))" }, { "max(\($0), \(bound))" })
    case 3: computed("resize", sizes, { "min(\($0), \(bound))" }, { "min(\($0), \(bound))" })
    case 4:
      let formula = pick(["min", "max"]) + "(\((sizes + ["\(bound)"]).joined(separator: ", ")))"
      write("resize [\(sizes.map { _ in formula }.joined(separator: ", "))]")
      setAxes(sizes.map { _ in formula })
    case 5:
      // A size may hit the hole where the difference is none.
      computed("resize", sizes, { "abs(\($0) - \(bound))" }, { "abs(\($0) - \(bound))" })
    default:
      let large = number(100...380)
      computed("pad", sizes, { "[0, \(large) - \($0)]" }, { _ in "\(large)" })
    }
  }

  /// An assertion that compares sizes.
  mutating func comparison() {
    let sizes = knownSizes()
    switch number(0...4) {
    case 0: write("assert \(condition(on: sizes))")
    case 1 where rank > 1: write("assert \(sizes[0]) >= \(sizes[1])")
    case 2:
      write("[\((sizes.map { "max(\($0), \(number(2...20)))" } + ["_"]).joined(separator: ", "))]")
    case 3:
      let low = sizes.map { "min(\($0), \(number(200...390)))" }
      write("[\((low + ["_"]).joined(separator: ", "))]")
    default: write("assert \(sizes[0]) * 2 > \(sizes[rank - 1]) + \(number(0...9))")
    }
  }

  // MARK: Conditions

  /// A simple condition on one of these sizes.
  mutating func condition(on sizes: [String]) -> String {
    let size = pick(sizes)
    switch number(0...3) {
    case 0: return "\(size) > \(number(4...200))"
    case 1: return "\(size) <= \(number(50...300))"
    default:
      let step = number(2...4)
      return "\(size) % \(step) == \(number(0...(step - 1)))"
    }
  }

  /// An `if` on an open size.
  mutating func conditional() {
    let sizes = knownSizes()
    let filters = tensor.channels
    let condition = condition(on: sizes)
    switch number(0...3) {
    case 0: arms(condition, { $0.roundTrip() }, otherwise: nil)
    case 1: arms(condition, { $0.claim() }, otherwise: { $0.downsample(by: 2, filters: filters) })
    case 2:
      arms(
        condition, { $0.downsample(by: 2, filters: filters) },
        otherwise: { $0.downsample(by: 2, filters: filters) })
    default:
      arms(
        condition, { $0.rearrangement() },
        otherwise: { writer in writer.windowLayer() })
      convolution(RandomWindow(1, rank: rank), filters: filters)
    }
  }

  // MARK: Blocks

  /// A block that states its shapes, declared and used.
  mutating func statedBlock() {
    let name = newName("unit")
    let names = ["H", "W", "D"].prefix(rank).map { chance(50) ? $0 : $0.lowercased() }
    let stride = max(2, min(3, largestStride))
    let inner = names.joined(separator: ", ")
    let rounding = pick(["", "ceil", "floor", "ceil"])
    let outer = names.map { rounding.isEmpty ? "\($0) / s" : "\(rounding)(\($0) / s)" }
    var clause = ""
    switch number(0...5) {
    case 0: clause = " where \(names[0]) % s == 0"
    case 1: clause = " where \(names[0]) >= \(number(4...40))"
    case 2 where rank > 1: clause = " where \(names[1]) >= \(names[0])"
    case 3: clause = " where \(names[0]) > 2 * s || \(names[rank - 1]) % 2 == 1"
    default: break
    }
    let layer =
      rounding == "floor" || rounding.isEmpty && chance(50)
      ? "maxpool s -> conv f, 1" : "conv f, 3, stride: s, padding: same"
    let shapes = "[\(inner), _] -> [\(outer.joined(separator: ", ")), f]"
    blocks.append(
      """
      block \(name)(f, s = \(stride)): \(shapes)\(clause) {
          \(layer)
      }
      """)
    let filters = pick([4, 6, 8])
    write("\(name) \(filters)")
    tensor.channels = filters
    mapAxes { size, _ in
      let divided = "\(RandomWindow.atom(size)) / \(stride)"
      return rounding.isEmpty ? divided : "\(rounding)(\(divided))"
    }
    tensor.scale /= Double(stride)
  }

  // MARK: Ends

  /// What makes an answer of the features.
  mutating func head() {
    switch number(0...5) {
    case 0:
      write(pick(["globalavgpool", "globalmaxpool"]))
      tensor.axes = []
      if chance(70) { dense() }
    case 1:
      write("\(pick(["adaptiveavgpool", "adaptivemaxpool"])) \(number(1...7))")
      tensor.axes = tensor.axes.map { _ in nil }
      write("flatten")
      tensor.axes = []
      dense()
    case 2:
      let count = perAxis(1...7).reduce(tensor.channels, *)
      write("flatten -> [\(count)]")
      (tensor.axes, tensor.channels) = ([], count)
      dense()
    case 3:
      let sizes = perAxis(2...9).map(String.init)
      write("[\((sizes + ["_"]).joined(separator: ", "))]")
      write("flatten")
      tensor.axes = []
      dense()
    case 4 where rank > 1: reshapedHead()
    default:
      write("conv 3, 1, softmax")
      tensor.channels = 3
    }
  }

  private mutating func dense() {
    write("dense 5, softmax")
    tensor.channels = 5
  }

  private mutating func reshapedHead() {
    switch number(0...3) {
    case 0:
      write("reshape [_, \(tensor.channels)]")
      tensor.axes = [nil]
    case 1:
      let sizes = knownSizes()
      write("reshape [\(sizes.joined(separator: " * ")), \(tensor.channels)]")
      tensor.axes = [sizes.joined(separator: " * ")]
    case 2 where rank == 2:
      let sizes = knownSizes()
      write("reshape [\(sizes[0]) / 2, 2 * \(sizes[1]), \(tensor.channels)]")
      setAxes(["\(sizes[0]) / 2", "2 * \(sizes[1])"])
    default:
      write("reshape [_, \(number(2...4)), \(tensor.channels)]")
      tensor.axes = [nil, nil]
    }
    write("conv 3, 1")
    tensor.channels = 3
  }
}
