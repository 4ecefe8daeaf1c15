/// The numbers of a view, or of an array, as they meet those of a result: an axis along which there
/// is one number, or none of its own, stretches to the result's size.
struct Operand {
  let base: UnsafeMutablePointer<Float>
  /// 1, or 0 where all channels share a number.
  let channelStride: Int
  let pixelStride: Int
  let rowStride: Int
  let planeStride: Int

  /// A view whose axes are as long as those of `shape`, or 1.
  init(_ view: View, stretchedTo shape: View) {
    base = view.base
    channelStride = view.channels == shape.channels ? 1 : 0
    pixelStride = view.width == shape.width ? view.pixelStride : 0
    rowStride = view.height == shape.height ? view.rowStride : 0
    planeStride = view.depth == shape.depth ? view.planeStride : 0
  }

  /// A view of the result's own shape.
  init(_ view: View) {
    self.init(view, stretchedTo: view)
  }

  /// Numbers that stand without gaps, one for each place on some axes of a result.
  init(_ numbers: UnsafePointer<Float>, of shape: View, along axes: Axes) {
    base = UnsafeMutablePointer(mutating: numbers)
    var stride = 1
    func advance(_ axis: Axes, _ size: Int) -> Int {
      guard axes.contains(axis) else { return 0 }
      defer { stride *= size }
      return stride
    }
    channelStride = advance(.channels, shape.channels)
    pixelStride = advance(.width, shape.width)
    rowStride = advance(.height, shape.height)
    planeStride = advance(.depth, shape.depth)
  }

  /// The eight numbers, of which `count` are there, that begin a number of places further.
  @inline(__always)
  func lanes(_ pointer: UnsafeMutablePointer<Float>, _ place: Int, count: Int) -> Lanes {
    channelStride == 0
      ? Lanes(repeating: pointer[0]) : Lanes(UnsafePointer(pointer + place), count: count)
  }
}

/// How the numbers of a result fall into runs: numbers that stand one after another, in the result
/// and in the operands that it is made from.
struct Runs {
  private var length: Int
  private var width: Int
  private var height: Int
  private var depth: Int
  private let first: Operand
  private let second: Operand
  private let result: Operand

  /// How many numbers a thread takes at once, at least.
  private static let piece = 8192

  /// The runs of `y`, and of what two operands have for it.
  init(_ first: Operand, _ second: Operand, into y: View) {
    self.first = first
    self.second = second
    result = Operand(y)
    (length, width, height, depth) = (y.channels, y.width, y.height, y.depth)
    let (a, b, c) = (first, second, result)
    guard width == 1 || joins(a.pixelStride, b.pixelStride, c.pixelStride) else { return }
    (length, width) = (length * width, 1)
    guard height == 1 || joins(a.rowStride, b.rowStride, c.rowStride) else { return }
    (length, height) = (length * height, 1)
    guard depth == 1 || joins(a.planeStride, b.planeStride, c.planeStride) else { return }
    (length, depth) = (length * depth, 1)
  }

  /// The runs of `y` and of one operand.
  init(_ operand: Operand, into y: View) {
    self.init(operand, operand, into: y)
  }

  /// `true` iff runs that lie so far apart follow on each other without a gap.
  private func joins(_ firstStride: Int, _ secondStride: Int, _ resultStride: Int) -> Bool {
    firstStride == length * first.channelStride && secondStride == length * second.channelStride
      && resultStride == length * result.channelStride
  }

  /// Calls `body` with the first numbers of each run in the operands and in the result, and with its
  /// length; long runs are cut.
  @inline(__always)
  func forEach(
    _ threads: ThreadPool,
    _ body: (
      _ first: UnsafeMutablePointer<Float>, _ second: UnsafeMutablePointer<Float>,
      _ result: UnsafeMutablePointer<Float>, _ count: Int
    ) -> Void
  ) {
    let pieces = (length + Self.piece - 1) / Self.piece
    let runs = width * height * depth
    let together = pieces > 1 ? 1 : max(1, Self.piece / length)
    threads.forEach((runs * pieces + together - 1) / together) { task in
      let start = task % pieces * Self.piece
      let count = min(Self.piece, length - start)
      let firstRun = task / pieces * together
      for run in firstRun..<min(firstRun + together, runs) {
        let (row, x) = run.quotientAndRemainder(dividingBy: width)
        let (z, y) = row.quotientAndRemainder(dividingBy: height)
        body(
          first.pointer(z, y, x, start), second.pointer(z, y, x, start),
          result.pointer(z, y, x, start), count)
      }
    }
  }
}

extension Operand {
  /// The number that lies `place` numbers behind the first one of a position.
  @inline(__always)
  fileprivate func pointer(_ z: Int, _ y: Int, _ x: Int, _ place: Int)
    -> UnsafeMutablePointer<Float>
  {
    base + (z * planeStride + y * rowStride + x * pixelStride + place * channelStride)
  }
}
