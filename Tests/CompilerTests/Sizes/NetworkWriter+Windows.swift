/// Layers that slide windows over the axes, or lay them out anew.
extension NetworkWriter {
  /// Returns a random border that leaves something of the axes.
  mutating func border(_ sizes: [Int], most: (Int) -> Int) -> RandomWindow.Border {
    switch number(0...9) {
    case 0...2: return .valid
    case 3...5: return .same
    case 6, 7:
      let amounts = perAxis(0...most(sizes.min() ?? 1))
      return .sides(amounts.map { [$0, $0] })
    default:
      return .sides(sizes.map { [number(0...most($0)), number(0...most($0))] })
    }
  }

  /// Returns a random window with a kernel of 1 to 7 and a stride of 1 to 4.
  mutating func randomWindow(isPool: Bool = false) -> RandomWindow {
    var window = RandomWindow(1, rank: rank)
    window.sizes = perAxis((isPool ? 2 : 1)...(room * tensor.scale > 8 ? 7 : 3))
    let isStrided = largestStride > 1 && chance(isPool ? 75 : 35)
    window.strides = isStrided ? perAxis(1...largestStride) : perAxis(1...1)
    let largest = isPool ? { $0 / 2 } : { $0 - 1 }
    window.border = border(window.sizes, most: largest)
    if !isStrided, chance(20) { window.dilations = perAxis(1...3) }
    return window
  }

  /// A convolution or pool with a random window.
  mutating func windowLayer() {
    switch number(0...9) {
    case 0...3: convolution(randomWindow())
    case 4, 5: pool("maxpool", randomWindow(isPool: true))
    case 6:
      var window = randomWindow(isPool: true)
      window.dilations = window.dilations.map { _ in 1 }
      pool("avgpool", window)
    case 7 where rank < 3:
      let window = randomWindow()
      write("depthwise \(window.size)\(window.arguments())")
      slide(window)
    case 9 where rank == 1:
      write("conv 4, \(number(2...4)), padding: causal, dilation: \(number(1...3))")
      tensor.channels = 4
    case 8 where rank < 3:
      let window = randomWindow()
      tensor.channels = pick([4, 6, 8])
      write("separable \(tensor.channels), \(window.size)\(window.arguments())")
      slide(window)
    default: convolution(randomWindow())
    }
  }

  /// A convolution with a window, to a random number of channels where none is given.
  mutating func convolution(_ window: RandomWindow, filters: Int? = nil) {
    let filters = filters ?? pick([4, 6, 8])
    let activation = chance(25) ? ", relu" : ""
    write("conv \(filters), \(window.size)\(activation)\(window.arguments())")
    tensor.channels = filters
    slide(window)
  }

  /// A pool with a window.
  mutating func pool(_ layer: String, _ window: RandomWindow) {
    write("\(layer) \(window.size)\(window.arguments(isPool: true))")
    slide(window)
  }

  /// A pool that counts partial windows.
  mutating func ceilPool() {
    var window = RandomWindow(1, rank: rank)
    window.sizes = perAxis(2...6)
    window.strides = perAxis(1...max(2, largestStride))
    window.isCeil = true
    window.border = border(window.sizes) { $0 / 2 }
    if case .same = window.border { window.border = .valid }
    let isMaximum = chance(60)
    if isMaximum, chance(20) { window.dilations = perAxis(1...2) }
    pool(isMaximum ? "maxpool" : "avgpool", window)
  }

  /// One of many ways to make axes `stride` times as short, which round differently.
  mutating func downsample(by stride: Int, filters: Int) {
    var window = RandomWindow(stride, stride: stride, rank: rank)
    switch number(0...9) {
    case 0, 1:
      window = RandomWindow(pick([1, 3, 5]), stride: stride, rank: rank)
      window.border = .same
      return convolution(window, filters: filters)
    case 2, 3:
      let half = number(0...2)
      window = RandomWindow(2 * half + 1, stride: stride, rank: rank)
      window.border = .sides(Array(repeating: [half, half], count: rank))
      return convolution(window, filters: filters)
    case 4: return convolution(window, filters: filters)
    case 5: pool("maxpool", window)
    case 6:
      window.isCeil = chance(70)
      pool(pick(["maxpool", "avgpool"]), window)
    case 7:
      window.border = .same
      pool(pick(["maxpool", "avgpool"]), window)
    case 8:
      write("pixelunshuffle \(stride)")
      mapAxes { size, _ in "\(RandomWindow.atom(size)) / \(stride)" }
      tensor.scale /= Double(stride)
    default:
      let before = number(0...1)
      write("pad \(RandomWindow.text(sides: Array(repeating: [before, 1], count: rank)))")
      mapAxes { size, _ in RandomWindow.sum(size, before + 1) }
      window.sizes = window.sizes.map { _ in 3 }
      return convolution(window, filters: filters)
    }
    convolution(RandomWindow(1, rank: rank), filters: filters)
  }

  /// A transposed convolution with everything that its size depends on.
  mutating func transposedConvolution() {
    let (kernel, stride) = (perAxis(1...6), perAxis(1...(tensor.scale > 2 ? 1 : 3)))
    var arguments = ""
    var dilation = 1
    if stride.contains(where: { $0 > 1 }) { arguments += ", stride: \(RandomWindow.text(stride))" }
    switch number(0...3) {
    case 0: arguments += ", padding: same"
    case 1: arguments += ", padding: \(number(0...3))"
    case 2:
      let sides = kernel.map { [number(0...$0), number(0...$0)] }
      arguments += ", padding: \(RandomWindow.text(sides: sides))"
    default:
      dilation = number(1...2)
      if dilation > 1 { arguments += ", dilation: \(dilation)" }
    }
    let largest = stride.map { max($0, dilation) - 1 }
    if chance(50) {
      let extra = largest.map { number(0...$0) }
      arguments += ", output_padding: \(RandomWindow.text(extra))"
    }
    tensor.channels = pick([4, 6, 8])
    write("convtranspose \(tensor.channels), \(RandomWindow.text(kernel))\(arguments)")
    tensor.axes = tensor.axes.map { _ in nil }
    tensor.scale *= Double(stride.max() ?? 1)
  }

  /// A strided window, its transpose, and the sum with what went in: it fits where they tile.
  mutating func roundTrip() {
    let (stride, channels) = (number(2...4), tensor.channels)
    let size = number(stride...(stride + 3))
    let padding = number(0...(size / 2))
    let extra = number(0...(stride - 1))
    braces("add") { writer in
      writer.write("identity")
      writer.path { writer in
        let pad = padding == 0 ? "" : ", padding: \(padding)"
        writer.write("conv 8, \(size), stride: \(stride)\(pad)")
        let output = extra == 0 ? "" : ", output_padding: \(extra)"
        writer.write("convtranspose \(channels), \(size), stride: \(stride)\(pad)\(output)")
      }
    }
  }

  /// A layer that cuts, fills or orders axes.
  mutating func rearrangement() {
    switch number(0...9) {
    case 0, 1: crop()
    case 2, 3: pad()
    case 4 where tensor.scale < 2:
      let factor = perAxis(2...3)
      write("upsample \(RandomWindow.text(factor))\(chance(30) ? ", interpolation: bilinear" : "")")
      mapAxes { size, axis in "\(factor[axis]) * \(RandomWindow.atom(size))" }
      tensor.scale *= Double(factor.max() ?? 1)
    case 5,
      6 where largestStride > 1:
      unshuffle()
    case 7 where tensor.scale < 2:
      convolution(RandomWindow(1, rank: rank), filters: rank == 1 ? 6 : rank == 2 ? 8 : 16)
      write("pixelshuffle 2")
      tensor.channels /= rank == 1 ? 2 : rank == 2 ? 4 : 8
      mapAxes { size, _ in "2 * \(RandomWindow.atom(size))" }
      tensor.scale *= 2
    case 8 where rank == 2:
      write("permute [2, 1, 3]")
      tensor.axes.swapAt(0, 1)
    case 9:
      let (axis, from, count) = (number(0...(rank - 1)), number(0...4), number(8...30))
      write("slice \(from), \(from + count), axis: \(axis + 1)")
      tensor.axes[axis] = "\(count)"
    default: crop()
    }
  }

  private mutating func crop() {
    let amounts = (0..<rank).map { _ in [number(0...4), number(0...4)] }
    let sides = chance(50) ? amounts : perAxis(1...5).map { [$0, $0] }
    write("crop \(RandomWindow.text(sides: sides))")
    mapAxes { size, axis in RandomWindow.sum(size, -sides[axis][0] - sides[axis][1]) }
    tensor.loss += 10 / tensor.scale
  }

  private mutating func pad() {
    let mode = pick(["", "", ", mode: reflect", ", mode: circular", ", mode: replicate"])
    let amounts = (0..<rank).map { _ in [number(0...6), number(0...6)] }
    let sides = chance(50) ? amounts : perAxis(1...9).map { [$0, $0] }
    write("pad \(RandomWindow.text(sides: sides))\(mode)")
    mapAxes { size, axis in RandomWindow.sum(size, sides[axis][0] + sides[axis][1]) }
  }

  private mutating func unshuffle() {
    let factor = perAxis(2...3)
    write("pixelunshuffle \(RandomWindow.text(factor))")
    mapAxes { size, axis in "\(RandomWindow.atom(size)) / \(factor[axis])" }
    tensor.channels *= factor.reduce(1, *)
    tensor.scale /= Double(factor.max() ?? 1)
    convolution(RandomWindow(1, rank: rank))
  }
}
