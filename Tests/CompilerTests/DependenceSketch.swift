import TestSupport

/// A random network of windows and merges, and what its outputs read when that is tried place by
/// place.
struct DependenceSketch {
  /// A layer along one axis.
  struct Window {
    let size: Int
    let stride: Int
    let dilation: Int
    /// Zeros around the input; for a transposed convolution, what is cut off the output.
    let before: Int
    let after: Int

    var span: Int { (size - 1) * dilation + 1 }
  }

  /// A layer, with a window for each axis.
  struct Step {
    enum Kind: String {
      case conv, maxpool, convtranspose
    }

    let kind: Kind
    /// `true` iff the padding is what `same` asks for, and that of the windows does not count.
    let isSame: Bool
    let axes: [Window]
  }

  enum Piece {
    case step(Step)
    case merge([[Piece]])
  }

  static let size = 480

  let rank: Int
  let pieces: [Piece]
}

extension DependenceSketch {
  /// What one output position reads: the first and last place, and whether the border has a part.
  struct Span {
    var places: ClosedRange<Int>?
    var touchesBorder = false

    mutating func formUnion(_ other: Span) {
      touchesBorder = touchesBorder || other.touchesBorder
      guard let theirs = other.places else { return }
      places =
        places.map {
          min($0.lowerBound, theirs.lowerBound)...max($0.upperBound, theirs.upperBound)
        } ?? theirs
    }
  }

  /// The steps of each way from the input to the output.
  var paths: [[Step]] { Self.paths(pieces) }

  private static func paths(_ pieces: [Piece]) -> [[Step]] {
    pieces.reduce([[]]) { paths, piece in
      switch piece {
      case .step(let step): paths.map { $0 + [step] }
      case .merge(let branches):
        paths.flatMap { path in branches.flatMap(Self.paths).map { path + $0 } }
      }
    }
  }

  /// Returns what each position reads at the end of a path.
  func spans(_ path: [Step], axis: Int) -> [Span] {
    path.reduce((0..<Self.size).map { Span(places: $0...$0) }) { spans, step in
      let window = step.axes[axis]
      return switch step.kind {
      case .conv, .maxpool: Self.slid(window, isSame: step.isSame, over: spans)
      case .convtranspose: Self.painted(window, isSame: step.isSame, over: spans)
      }
    }
  }

  private static func slid(_ window: Window, isSame: Bool, over input: [Span]) -> [Span] {
    var (before, after) = (window.before, window.after)
    if isSame {
      // Keras: ⌈n/s⌉ windows, the smaller half of the zeros first.
      let count = (input.count + window.stride - 1) / window.stride
      let zeros = max(0, (count - 1) * window.stride + window.span - input.count)
      (before, after) = (zeros / 2, zeros - zeros / 2)
    }
    let room = input.count + before + after - window.span
    return stride(from: 0, through: room, by: window.stride).map { start in
      (0..<window.size).reduce(into: Span()) { span, tap in
        let place = start - before + tap * window.dilation
        span.formUnion(
          input.indices.contains(place) ? input[place] : Span(touchesBorder: true))
      }
    }
  }

  private static func painted(_ window: Window, isSame: Bool, over input: [Span]) -> [Span] {
    var canvas: [Int: Span] = [:]
    // What lies beyond the input would paint too, if it went on.
    for place in -20..<input.count + 20 {
      for tap in 0..<window.size {
        let painter = input.indices.contains(place) ? input[place] : Span(touchesBorder: true)
        canvas[place * window.stride + tap * window.dilation, default: Span()].formUnion(painter)
      }
    }
    var (before, length) = (0, (input.count - 1) * window.stride + max(window.span, window.stride))
    if isSame {
      // What is cut off is what the convolution back would pad.
      length = input.count * window.stride
      before = max(0, window.span - window.stride) / 2
    } else if window.before + window.after > 0 {
      before = window.before
      length = (input.count - 1) * window.stride + window.span - before - window.after
    }
    return (0..<length).map { canvas[$0 + before] ?? Span() }
  }
}

extension DependenceSketch {
  /// The network as source text.
  var source: String {
    let sizes = Array(repeating: String(Self.size), count: rank) + ["1"]
    let open = Array(repeating: "_", count: rank + 1).joined(separator: ", ")
    return "network Net: [\(sizes.joined(separator: ", "))] -> [\(open)] {\n"
      + Self.text(pieces) + "}\n"
  }

  private static func text(_ pieces: [Piece]) -> String {
    pieces.isEmpty ? "identity\n" : pieces.map(text).joined()
  }

  private static func text(_ piece: Piece) -> String {
    switch piece {
    case .step(let step): step.text + "\n"
    case .merge(let branches):
      "add {\n" + branches.map { "{\n\(text($0))}\n" }.joined() + "}\n"
    }
  }
}

extension DependenceSketch.Step {
  fileprivate var text: String {
    let list = { (number: (DependenceSketch.Window) -> String) in
      "[" + axes.map(number).joined(separator: ", ") + "]"
    }
    let padding = isSame ? "same" : list { "[\($0.before), \($0.after)]" }
    let isPadded = isSame || axes.contains { $0.before + $0.after > 0 }
    return "\(kind.rawValue) " + (kind == .maxpool ? "" : "1, ") + list { String($0.size) }
      + ", stride: " + list { String($0.stride) } + ", dilation: " + list { String($0.dilation) }
      + (isPadded ? ", padding: \(padding)" : "")
  }
}

extension DependenceSketch {
  /// Makes one up.
  init(using random: inout SeededGenerator) {
    let rank = Int.random(in: 1...2, using: &random)
    var pieces: [Piece] = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      switch Int.random(in: 0..<5, using: &random) {
      case 0: pieces.append(.step(.free(rank, using: &random)))
      case 1: pieces.append(.step(.growing(rank, using: &random)))
      case _: pieces.append(Self.merge(rank, using: &random))
      }
    }
    self.init(rank: rank, pieces: pieces)
  }

  /// Paths that all keep a size, all halve it, or halve and double it.
  private static func merge(_ rank: Int, using random: inout SeededGenerator) -> Piece {
    let stride = Int.random(in: 1...3, using: &random)
    let grows = Bool.random(using: &random)
    let branches = (0..<Int.random(in: 2...3, using: &random)).map { index in
      var branch: [Piece] = []
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        branch.append(.step(.same(rank, stride: 1, using: &random)))
      }
      if index == 0 && grows { return branch }
      if stride > 1 { branch.append(.step(.same(rank, stride: stride, using: &random))) }
      if stride > 1 && grows {
        let window = Window(
          size: stride + Int.random(in: 0...2, using: &random), stride: stride, dilation: 1,
          before: 0, after: 0)
        branch.append(
          .step(
            Step(
              kind: .convtranspose, isSame: true, axes: Array(repeating: window, count: rank))))
      }
      return branch
    }
    return .merge(branches)
  }
}

extension DependenceSketch.Step {
  /// A layer with paddings of its own.
  fileprivate static func free(_ rank: Int, using random: inout SeededGenerator) -> Self {
    let axes = (0..<rank).map { _ in
      DependenceSketch.Window(
        size: .random(in: 1...5, using: &random), stride: .random(in: 1...3, using: &random),
        dilation: .random(in: 1...3, using: &random), before: .random(in: 0...2, using: &random),
        after: .random(in: 0...2, using: &random))
    }
    return Self(kind: .conv, isSame: false, axes: axes)
  }

  /// A layer padded with `same`, and dilated where it does not stride.
  fileprivate static func same(_ rank: Int, stride: Int, using random: inout SeededGenerator)
    -> Self
  {
    let axes = (0..<rank).map { _ in
      DependenceSketch.Window(
        size: .random(in: 1...4, using: &random), stride: stride,
        dilation: stride > 1 ? 1 : .random(in: 1...3, using: &random), before: 0, after: 0)
    }
    return Self(kind: Bool.random(using: &random) ? .conv : .maxpool, isSame: true, axes: axes)
  }

  /// A transposed convolution, whose window may leave gaps.
  fileprivate static func growing(_ rank: Int, using random: inout SeededGenerator) -> Self {
    let axes = (0..<rank).map { _ in
      DependenceSketch.Window(
        size: .random(in: 1...4, using: &random), stride: .random(in: 1...3, using: &random),
        dilation: .random(in: 1...2, using: &random), before: .random(in: 0...1, using: &random),
        after: .random(in: 0...1, using: &random))
    }
    return Self(kind: .convtranspose, isSame: false, axes: axes)
  }
}
