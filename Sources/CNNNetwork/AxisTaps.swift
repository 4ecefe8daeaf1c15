import CNNLayers
import CNNShapes

/// How a layer reads its input along one axis, in numbers.
///
/// What position o + `period` reads lies `shift` positions behind what o reads.
struct AxisTaps {
  /// The ways in which a layer reads.
  private enum Form {
    case window(size: Int, stride: Int, dilation: Int, before: Int)
    case spread(size: Int, stride: Int, dilation: Int, before: Int)
    case covering(size: Int, stride: Int, before: Int)
    case resampled(taps: Int, from: Int, to: Int)
    case part(from: Int, to: Int)
  }

  private let form: Form
  let period: Int
  let shift: Int
  /// By how much the step from one position to the next grows.
  let factor: Rational
  /// Where the centre of what position 0 reads lies.
  let center: Rational

  /// Makes them for an axis that grows or shrinks from one size to another; `nil` for all of it.
  init?(_ access: AxisAccess, from size: Dimension, to output: Dimension) throws(TooLarge) {
    switch access {
    case .window(let window):
      let (k, s, d, p) = try Self.numbers(window)
      form = .window(size: k, stride: s, dilation: d, before: p)
      (period, shift, factor) = (1, s, Rational(s))
      center = try Rational((k - 1) * d - 2 * p, over: 2).orTooLarge()
    case .spread(let window):
      let (k, s, d, p) = try Self.numbers(window)
      form = .spread(size: k, stride: s, dilation: d, before: p)
      (period, shift, factor) = (s, 1, try Rational(1, over: s).orTooLarge())
      center = try Rational(2 * p - (k - 1) * d, over: 2 * s).orTooLarge()
    case .covering(let window):
      let (k, s, _, p) = try Self.numbers(window)
      form = .covering(size: k, stride: s, before: p)
      // On the average the windows around a place have it in their middle.
      (period, shift, factor, center) = (s, s, Rational(1), Rational(0))
    case .shifted(let before):
      let before = try Self.bounded(before)
      form = .window(size: 1, stride: 1, dilation: 1, before: before)
      (period, shift, factor, center) = (1, 1, Rational(1), Rational(-before))
    case .resampled, .part:
      let (n, m) = try Self.ratio(size, output)
      if case .resampled(let taps) = access {
        form = .resampled(taps: taps, from: n, to: m)
      } else {
        form = .part(from: n, to: m)
      }
      let divisor = greatestCommonDivisor(n, m)
      (period, shift) = (m / divisor, n / divisor)
      factor = try Rational(n, over: m).orTooLarge()
      center = try Rational(n - m, over: 2 * m).orTooLarge()
    case .whole: return nil
    }
    guard period <= Reach.longestPeriod else { throw TooLarge() }
  }

  /// Returns a window's numbers: size, stride, dilation and padding before.
  private static func numbers(_ window: AxisWindow) throws(TooLarge) -> (Int, Int, Int, Int) {
    (
      try bounded(.known(window.size)), try bounded(.known(window.stride)),
      try bounded(.known(window.dilation)), try bounded(window.before)
    )
  }

  /// Returns a number that may be multiplied with another and added to without a check.
  private static func bounded(_ size: Dimension) throws(TooLarge) -> Int {
    guard let value = size.constantValue, value.magnitude < 1 << 28 else { throw TooLarge() }
    return value
  }

  /// Returns two numbers that are to each other as two sizes are, for all that may occur: what a
  /// resampled axis reads depends on nothing else.
  private static func ratio(_ size: Dimension, _ output: Dimension) throws(TooLarge) -> (Int, Int) {
    if case .open(.function(_, let from)) = size, case .open(.function(_, let to)) = output {
      // Sizes grow at these rates; whether they are always in this ratio is seen by multiplying.
      guard let grown = from.growth.times(to.period), let grownTo = to.growth.times(from.period),
        let ratio = Rational(grown, over: grownTo), ratio > Rational(0),
        (size * Dimension(ratio.denominator)).agrees(with: output * Dimension(ratio.numerator))
      else { throw TooLarge() }
      return (try bounded(.known(ratio.numerator)), try bounded(.known(ratio.denominator)))
    }
    let (n, m) = (try bounded(size), try bounded(output))
    guard n > 0, m > 0 else { throw TooLarge() }
    return (n, m)
  }

  /// Returns the positions of its input that a position below the period of the whole reads.
  func places(_ position: Int) -> Progression? {
    switch form {
    case .window(let size, let stride, let dilation, let before):
      return Progression(first: position * stride - before, step: dilation, count: size)
    case .spread(let size, let stride, let dilation, let before):
      // Those i for which position + before − i·stride is j·dilation for a j below the size: each
      // `step` elements of the window one of them meets the stride.
      let divisor = greatestCommonDivisor(stride, dilation)
      let (step, end) = (stride / divisor, position + before)
      guard let first = (0..<min(size, step)).first(where: { (end - $0 * dilation) % stride == 0 })
      else { return nil }
      let count = (size - 1 - first) / step + 1
      let last = (end - first * dilation) / stride
      let distance = dilation / divisor
      return Progression(first: last - (count - 1) * distance, step: distance, count: count)
    case .covering(let size, let stride, let before):
      let place = position + before
      let first = (place - size + 1).ceilingDivided(by: stride) * stride
      let end = place.floorDivided(by: stride) * stride + size
      if end - first < size { return nil }
      return Progression(first: first - before, step: 1, count: end - first)
    case .part(let from, let to):
      let first = (position * from).floorDivided(by: to)
      let end = ((position + 1) * from).ceilingDivided(by: to)
      return Progression(first: first, step: 1, count: end - first)
    case .resampled(let taps, let from, let to):
      // Twice the place (o + ½)·n/m − ½ at which it would lie, over m.
      let doubled = (2 * position + 1) * from - to
      if taps % 2 == 1 {
        let nearest = (doubled + to).floorDivided(by: 2 * to)
        return Progression(first: nearest - taps / 2, step: 1, count: taps)
      }
      let below = doubled.floorDivided(by: 2 * to)
      // Exactly at a position, what is interpolated is that position.
      if doubled % (2 * to) == 0 { return Progression(first: below, step: 1, count: 1) }
      return Progression(first: below - taps / 2 + 1, step: 1, count: taps)
    }
  }
}
