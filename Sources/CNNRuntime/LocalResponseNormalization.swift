/// x/(bias + alpha · m)^beta, with m the mean square of `size` neighbouring channels.
///
/// ⌊size/2⌋ of them stand before, as PyTorch counts them, and what lies outside is 0. `y` must not be
/// `x`.
public struct LocalResponseNormalization: Sendable {
  private let size: Int
  /// Divided by the size.
  private let alpha: Float
  private let beta: Float
  private let bias: Float

  public init(size: Int, alpha: Float, beta: Float, bias: Float) {
    self.size = size
    self.alpha = alpha / Float(size)
    self.beta = beta
    self.bias = bias
  }

  /// Computes `y` of `x`.
  public func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
    memory.threads.forEach(x.positionCount, work: x.channels * size) { index in
      let (source, target) = (x.part(index, along: []).base, y.part(index, along: []).base)
      forEachLanes(x.channels) { channel, count in
        let squares = squares(around: channel, in: source, of: x.channels)
        let numbers = Lanes(source + channel, count: count)
        (numbers / power(bias + alpha * squares)).store(to: target + channel, count: count)
      }
    }
  }

  /// The sums for eight channels from one on.
  @inline(__always)
  private func squares(
    around channel: Int, in row: UnsafeMutablePointer<Float>, of channels: Int
  ) -> Lanes {
    var sum = Lanes.zero
    for neighbour in (channel - size / 2)..<(channel - size / 2 + size) {
      var numbers = Lanes.zero
      if neighbour >= 0 && neighbour + 8 <= channels {
        numbers = Lanes(row + neighbour)
      } else {
        for lane in 0..<8 where (0..<channels).contains(neighbour + lane) {
          numbers[lane] = row[neighbour + lane]
        }
      }
      sum += numbers * numbers
    }
    return sum
  }

  /// The numbers to the power of beta.
  @inline(__always)
  private func power(_ numbers: Lanes) -> Lanes {
    if beta == 0.75 {
      let root = numbers.squareRoot()
      return root * root.squareRoot()
    }
    if beta == 0.5 { return numbers.squareRoot() }
    if beta == 1 { return numbers }
    var powers = Lanes.zero
    for lane in 0..<8 { powers[lane] = CLibrary.power(numbers[lane], beta) }
    return powers
  }
}
