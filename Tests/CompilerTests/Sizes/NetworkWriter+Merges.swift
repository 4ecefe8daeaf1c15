/// Paths that meet again, which they can do for some sizes alone.
extension NetworkWriter {
  /// The merge of tensors that have the same channels.
  private mutating func elementwise() -> String {
    pick(["add", "add", "add", "average", "multiply", "maximum"])
  }

  /// A sum of the tensor with something made of it.
  mutating func residual() {
    let channels = tensor.channels
    switch number(0...6) {
    case 0:
      braces("residual") { writer in
        for _ in 0..<writer.number(1...2) {
          var window = RandomWindow(writer.pick([1, 3, 5]), rank: writer.rank)
          window.border = .same
          writer.convolution(window, filters: channels)
        }
      }
    case 1, 2: croppedResidual()
    case 3: roundTrip()
    case 4 where largestStride > 1:
      let stride = number(2...min(3, largestStride))
      braces("residual") { writer in
        writer.downsample(by: stride, filters: channels)
        writer.write("upsample \(stride)")
      }
    default: stridedSum()
    }
  }

  /// Windows without padding beside a crop, which differ by one now and then.
  private mutating func croppedResidual() {
    let (channels, stride) = (tensor.channels, largestStride > 1 && chance(30) ? 2 : 1)
    let sizes = (0..<number(1...2)).map { _ in pick([3, 3, 4, 5]) }
    let all = sizes.reduce(0) { $0 + $1 - 1 }
    var end = tensor
    braces(elementwise()) { writer in
      end = writer.path { writer in
        for (index, size) in sizes.enumerated() {
          let last = index == sizes.count - 1
          let window = RandomWindow(size, stride: last ? stride : 1, rank: writer.rank)
          writer.convolution(window, filters: channels)
        }
      }
      writer.path { writer in
        let sides = Array(repeating: [all / 2, all - all / 2], count: writer.rank)
        writer.write("crop \(RandomWindow.text(sides: sides))")
        if stride > 1 { writer.downsample(by: stride, filters: channels) }
      }
    }
    tensor = end
  }

  /// Two ways to make an image smaller, added up.
  mutating func stridedSum() {
    let stride = number(1...max(1, largestStride))
    guard stride > 1 else { return croppedResidual() }
    let filters = pick([4, 6, 8])
    var end = tensor
    braces(elementwise()) { writer in
      end = writer.path { $0.downsample(by: stride, filters: filters) }
      writer.path { $0.downsample(by: stride, filters: filters) }
    }
    tensor = end
  }

  /// Paths with different windows side by side.
  mutating func inception() {
    let stride = largestStride > 1 && chance(70) ? number(2...min(3, largestStride)) : 1
    let count = number(2...4)
    var ends: [Tensor] = []
    braces("concat") { writer in
      for _ in 0..<count {
        let filters = writer.number(2...5)
        let end = writer.path { writer in
          if stride > 1 { return writer.downsample(by: stride, filters: filters) }
          writer.sameOrCropped(filters: filters)
        }
        ends.append(end)
      }
    }
    guard let first = ends.first else { return }
    tensor = first
    tensor.channels = ends.reduce(0) { $0 + $1.channels }
  }

  /// A window that takes four places of each axis, in one of several ways.
  private mutating func sameOrCropped(filters: Int) {
    switch number(0...4) {
    case 0: convolution(RandomWindow(5, rank: rank), filters: filters)
    case 1:
      convolution(RandomWindow(3, rank: rank), filters: filters)
      convolution(RandomWindow(3, rank: rank), filters: filters)
    case 2:
      var window = RandomWindow(3, rank: rank)
      window.dilations = window.dilations.map { _ in 2 }
      convolution(window, filters: filters)
    case 3:
      var window = RandomWindow(7, rank: rank)
      window.border = .sides(Array(repeating: [1, 1], count: rank))
      convolution(window, filters: filters)
    default:
      write("crop 2 -> conv \(filters), 1")
      mapAxes { size, _ in RandomWindow.sum(size, -4) }
      tensor.channels = filters
    }
  }

  /// A pool that is undone where it was done, and what it pooled beside that.
  mutating func unpooled() {
    let (before, size) = (newName("before"), number(2...3))
    let arguments = pick(["", "", ", ceil: true", ", padding: same", ", stride: 2"])
    let channels = tensor.channels
    lastStage(as: before)
    write("maxpool \(size)\(arguments)")
    // Now and then one size more or less comes back than went.
    write("conv \(channels), \(pick(["3, padding: same", "3, padding: same", "2"]))")
    if chance(20) { write("pad [\((0..<rank).map { _ in "[1, 0]" }.joined(separator: ", "))]") }
    write("maxunpool \(before), window: \(size)\(arguments)")
    write("\(pick(["add", "concat"])) \(before)")
    sameConvolution(filters: channels)
  }

  // MARK: Networks of several scales

  /// A U-Net that is written with loops.
  mutating func loopedUNet() {
    let (block, pool, depth) = (newName("double"), pick([2, 2, 3]), number(1...4))
    let axes = ["H", "W", "D"].prefix(rank).joined(separator: ", ")
    blocks.append(
      """
      block \(block)(width): [\(axes), _] -> [\(axes), width] {
          repeat 2 { conv width, 3, relu, padding: same }
      }
      """)
    braces("for i in 0..<\(depth)") { writer in
      writer.write("\(block) 4 + 2 * i as skip[i]")
      writer.write("maxpool \(pool)")
    }
    write("\(block) 10")
    braces("for i in reversed(0..<\(depth))") { writer in
      writer.write("convtranspose 4 + 2 * i, \(pool), stride: \(pool)")
      writer.write("\(writer.pick(["concat", "add"])) skip[i]")
      writer.write("\(block) 4 + 2 * i")
    }
    tensor.channels = 4
    tensor.axes = tensor.axes.map { _ in nil }
  }

  /// A U-Net with padding, whose skips fit where every pool divides.
  mutating func paddedUNet() {
    let pools = pools(atMost: 32)
    let merge = pick(["concat", "concat", "add"])
    var skips: [(name: String, channels: Int)] = []
    for (level, pool) in pools.enumerated() {
      sameConvolution(filters: 4 + 2 * level)
      let name = newName("skip")
      lastStage(as: name)
      skips.append((name, tensor.channels))
      switch number(0...4) {
      case 0: downsample(by: pool, filters: tensor.channels)
      case 1:
        var window = RandomWindow(pool, stride: pool, rank: rank)
        window.isCeil = true
        self.pool("maxpool", window)
      default: self.pool("maxpool", RandomWindow(pool, stride: pool, rank: rank))
      }
    }
    sameConvolution(filters: 12)
    for (pool, skip) in zip(pools, skips).reversed() {
      growth(by: pool, filters: skip.channels)
      write("\(merge) \(skip.name)")
      sameConvolution(filters: skip.channels)
    }
  }

  /// Returns by how much each level of a U-Net makes the image smaller.
  private mutating func pools(atMost most: Int) -> [Int] {
    var pools: [Int] = []
    for _ in 0..<number(1...4) {
      let pool = pick([2, 2, 2, 3, 4])
      if pools.reduce(pool, *) <= most { pools.append(pool) }
    }
    return pools
  }

  /// A convolution that keeps the sizes.
  mutating func sameConvolution(filters: Int) {
    var window = RandomWindow(3, rank: rank)
    window.border = chance(80) ? .same : .sides(Array(repeating: [1, 1], count: rank))
    convolution(window, filters: filters)
  }

  /// Names the tensor at hand.
  mutating func lastStage(as name: String) { write("as \(name)") }

  private mutating func growth(by factor: Int, filters: Int) {
    if chance(60) {
      write("convtranspose \(filters), \(factor), stride: \(factor)")
    } else {
      write("upsample \(factor)")
      write("conv \(filters), 1")
    }
    tensor.channels = filters
    mapAxes { size, _ in "\(factor) * \(RandomWindow.atom(size))" }
    tensor.scale *= Double(factor)
  }

  /// A U-Net without padding, which cuts its skips to what they join.
  mutating func croppedUNet() {
    let isComputed = chance(50)
    let pools = pools(atMost: 8).prefix(isComputed ? 3 : 2)
    let block = isComputed ? joiningBlock() : ""
    // The sizes at one input, for which constant crops are made.
    var size = number(100...380)
    var skips: [(name: String, size: Int)] = []
    for pool in pools {
      convolution(RandomWindow(3, rank: rank))
      size -= 2
      let name = newName("skip")
      lastStage(as: name)
      skips.append((name, size))
      self.pool("maxpool", RandomWindow(pool, stride: pool, rank: rank))
      size /= pool
    }
    convolution(RandomWindow(3, rank: rank))
    size -= 2
    for (pool, skip) in zip(pools, skips).reversed() {
      growth(by: pool, filters: pick([4, 6]))
      size *= pool
      if isComputed {
        write("\(block) larger: \(skip.name)")
      } else {
        concatenateCropped(skip.name, by: skip.size - size)
      }
      convolution(RandomWindow(3, rank: rank))
      size -= 2
    }
    tensor.axes = tensor.axes.map { _ in nil }
  }

  private mutating func concatenateCropped(_ skip: String, by amount: Int) {
    let (upper, cut) = (newName("up"), newName("cut"))
    lastStage(as: upper)
    let sides = Array(repeating: [amount / 2, amount - amount / 2], count: rank)
    write("\(skip) -> crop \(RandomWindow.text(sides: sides)) as \(cut)")
    write(upper)
    write("concat \(cut)")
  }

  /// A block that cuts a tensor to the size of another, evenly or as it comes.
  private mutating func joiningBlock() -> String {
    let name = newName("join")
    let (small, large) = (["a", "b", "c"].prefix(rank), ["a2", "b2", "c2"].prefix(rank))
    let isEven = chance(50)
    let amounts = zip(small, large).map { small, large in
      isEven
        ? "(\(large) - \(small)) / 2"
        : "[floor((\(large) - \(small)) / 2), ceil((\(large) - \(small)) / 2)]"
    }
    let (inner, outer) = (small.joined(separator: ", "), large.joined(separator: ", "))
    blocks.append(
      """
      block \(name): ([\(inner), _], larger: [\(outer), _]) -> [\(inner), _] {
          concat {
              identity
              larger -> crop [\(amounts.joined(separator: ", "))]
          }
      }
      """)
    return name
  }

  /// A feature pyramid: each level, grown by two, is added to the one above.
  mutating func pyramid() {
    let levels = number(2...4)
    var laterals: [String] = []
    for level in 0..<levels {
      if level > 0 || chance(50) { downsample(by: 2, filters: 4 + 2 * level) }
      let name = newName("level")
      lastStage(as: name)
      laterals.append(name)
    }
    write("conv 6, 1")
    tensor.channels = 6
    for lateral in laterals.dropLast().reversed() {
      let (upper, side) = (newName("top"), newName("side"))
      write("upsample 2\(chance(30) ? ", interpolation: bilinear" : "") as \(upper)")
      write("\(lateral) -> conv 6, 1 as \(side)")
      write(upper)
      write(chance(85) ? "add \(side)" : "concat \(side) -> conv 6, 1")
      if chance(50) { sameConvolution(filters: 6) }
    }
    tensor.axes = tensor.axes.map { _ in nil }
  }
}
