import CNNLayers
import CNNShapes
import Testing

/// The formulas of windows against windows that are laid out one by one.
@Suite("Windows counted by hand")
struct WindowCountingTests {
  /// A line of input with its padding, and a window that steps along it.
  struct Line {
    let size: Int
    var before = 0
    var after = 0
    let window: Int
    let stride: Int
    let dilation: Int

    var padded: Int { size + before + after }

    /// The places of the window's elements when it begins at `start`.
    func places(_ start: Int) -> [Int] { (0..<window).map { start + $0 * dilation } }

    /// Every place where a window may begin.
    var starts: [Int] { Array(stride(from: 0, through: padded + 50, by: stride)) }

    /// Windows whose every element lies in the padded line.
    var whole: Int { starts.count { places($0).allSatisfy { $0 < padded } } }

    /// Whole windows, and one more where they leave elements over, if it begins before the zeros
    /// behind the input: PyTorch's `ceil_mode`.
    var partial: Int {
      starts.count { start in
        let overhang = (places(start).last ?? 0) + 1 - padded
        return overhang < stride && start < size + before
      }
    }

    /// Windows that begin in the input: what `same` asks for.
    var begun: Int { starts.count { $0 < size } }

    private func stride(from: Int, through: Int, by step: Int) -> StrideThrough<Int> {
      Swift.stride(from: from, through: through, by: step)
    }
  }

  static let lines: [Line] = (1...9).flatMap { size in
    (1...5).flatMap { window in
      (1...4).flatMap { stride in
        (1...3).map { Line(size: size, window: window, stride: stride, dilation: $0) }
      }
    }
  }

  @Test func explicitPadding() {
    for line in Self.lines.flatMap(Self.padded) {
      let verdict = verdict("conv", "kernel", line, ["filters": .whole(1), "padding": sides(line)])
      #expect(verdict == expected(line.whole), "\(line)")
    }
  }

  @Test func validAndSame() {
    for line in Self.lines {
      let filters: [String: Argument] = ["filters": .whole(1)]
      #expect(verdict("conv", "kernel", line, filters) == expected(line.whole), "\(line)")
      let same = filters.merging(["padding": .symbol("same")]) { $1 }
      let refused = line.stride > 1 && line.dilation > 1
      #expect(
        verdict("conv", "kernel", line, same) == expected(refused ? 0 : line.begun), "\(line)")
      let causal = filters.merging(["padding": .symbol("causal")]) { $1 }
      #expect(verdict("conv", "kernel", line, causal) == expected(line.begun), "\(line)")
    }
  }

  @Test func pools() {
    for line in Self.lines.flatMap(Self.padded) {
      let tooMuch = 2 * max(line.before, line.after) > line.window
      let floor = verdict("maxpool", "window", line, ["padding": sides(line)])
      #expect(floor == expected(tooMuch ? 0 : line.whole), "\(line)")
      let ceil = verdict(
        "maxpool", "window", line, ["padding": sides(line), "ceil": .flag(true)])
      #expect(ceil == expected(tooMuch ? 0 : line.partial), "\(line)")
    }
  }

  /// Each element of the input paints a window; the canvas reaches to the last place painted.
  @Test func transposed() {
    for line in Self.lines.flatMap(Self.padded) {
      for extra in 0..<max(line.stride, line.dilation) {
        let painted = (0..<line.size).flatMap { line.places($0 * line.stride) }
        let canvas = (painted.max() ?? 0) + 1 - line.before - line.after + extra
        let arguments: [String: Argument] = [
          "filters": .whole(1), "padding": sides(line), "output_padding": .whole(extra),
        ]
        #expect(
          verdict("convtranspose", "kernel", line, arguments) == expected(canvas), "\(line)")
      }
    }
  }

  /// A transposed convolution gives the size from which the convolution comes back.
  @Test(arguments: ["valid", "same"]) func transposedIsUndone(padding: String) {
    for line in Self.lines where line.stride == 1 || line.dilation == 1 || padding == "valid" {
      let arguments: [String: Argument] = ["filters": .whole(1), "padding": .symbol(padding)]
      guard case .accepted(let shape, _) = verdict("convtranspose", "kernel", line, arguments),
        let size = shape.dimensions[0].value
      else {
        Issue.record("\(line) is refused")
        continue
      }
      let back = Line(
        size: size, window: line.window, stride: line.stride, dilation: line.dilation)
      #expect(verdict("conv", "kernel", back, arguments) == expected(line.size), "\(line)")
    }
  }

  private static func padded(_ line: Line) -> [Line] {
    (0...3).flatMap { before in
      (0...3).map { after in
        var padded = line
        (padded.before, padded.after) = (before, after)
        return padded
      }
    }
  }

  private func sides(_ line: Line) -> Argument {
    .list([.list([.whole(line.before), .whole(line.after)])])
  }

  private func expected(_ count: Int) -> LayerVerdict {
    count < 1 ? .refused("") : .accepted(Shape([Dimension(count), 1]), parameters: nil)
  }

  private func verdict(
    _ layer: String, _ window: String, _ line: Line, _ arguments: [String: Argument]
  ) -> LayerVerdict {
    let all = arguments.merging([
      window: .whole(line.window), "stride": .whole(line.stride),
      "dilation": .whole(line.dilation),
    ]) { $1 }
    return .of(layer, all, [Shape([Dimension(line.size), 1])])
  }
}
