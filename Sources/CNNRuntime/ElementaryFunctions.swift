/// Functions of eight numbers at once, with a relative error of about 1e-7.
///
/// The polynomials are minimax approximations over the ranges that the comments name.
enum ElementaryFunctions {
  /// What exp(x) and exp(x) − 1 are made of: x = n · log 2 + r, with |r| ≤ ½ log 2.
  private struct Exponent {
    /// exp(r) − 1.
    let fraction: Lanes
    /// 2ⁿ as two factors, of which none is too large or too small by itself.
    let first: Lanes
    let second: Lanes

    @inline(__always)
    init(_ x: Lanes) {
      // Beyond these ends the result is 0 or infinite anyway; NaN stays.
      let bounded = x.clamped(-105, 90)
      // Adding this brings the nearest whole number into the last bits.
      let shifter = Lanes(repeating: 12_582_912)
      let shifted = bounded * 1.442_695_04 + shifter
      let n = shifted - shifter
      let r = (bounded - n * 0.693_145_751_953_125) - n * 1.428_606_82e-6
      let r2 = r * r
      // (exp(r) − 1 − r)/r².
      let high = 0.041_666_354 + r * (0.008_333_273 + r * (0.001_394_106_3 + r * 0.000_199_142_75))
      fraction = r + r2 * (0.5 + r * 0.166_666_67 + r2 * high)
      let whole =
        unsafeBitCast(shifted, to: SIMD8<Int32>.self) &- SIMD8<Int32>(repeating: 0x4b40_0000)
      let half = whole &>> 1
      first = Self.power(half)
      second = Self.power(whole &- half)
    }

    /// 2 to the power of whole numbers between −126 and 127.
    @inline(__always)
    private static func power(_ exponent: SIMD8<Int32>) -> Lanes {
      unsafeBitCast((exponent &+ 127) &<< 23, to: Lanes.self)
    }
  }

  /// exp(x).
  @inline(__always)
  static func exp(_ x: Lanes) -> Lanes {
    let parts = Exponent(x)
    return (1 + parts.fraction) * parts.first * parts.second
  }

  /// exp(x) − 1, as exact near 0 as elsewhere.
  @inline(__always)
  static func expMinusOne(_ x: Lanes) -> Lanes {
    let parts = Exponent(x)
    let power = parts.first * parts.second
    let near = parts.fraction * power + (power - 1)
    let far = (1 + parts.fraction) * parts.first * parts.second
    return near.replacing(with: far, where: x .> 30)
  }

  /// tanh(x).
  @inline(__always)
  static func tanh(_ x: Lanes) -> Lanes {
    let grown = expMinusOne(2 * x.absolute.clamped(0, 20))
    return (grown / (grown + 2)).signed(as: x)
  }

  /// 1/(1 + exp(−x)).
  @inline(__always)
  static func sigmoid(_ x: Lanes) -> Lanes {
    1 / (1 + exp(-x))
  }

  /// log(1 + u) for u between 0 and 1.
  @inline(__always)
  static func logOnePlus(_ u: Lanes) -> Lanes {
    // 2 · artanh(s) with s = u/(2 + u), at most 1/3.
    let s = u / (2 + u)
    let s2 = s * s
    // (artanh(s)/s − 1)/s².
    let series = 0.333_332_07 + s2 * (0.200_108_55 + s2 * (0.139_993_56 + s2 * 0.140_137_9))
    return 2 * (s + s * s2 * series)
  }

  /// log(1 + exp(x)).
  @inline(__always)
  static func softplus(_ x: Lanes) -> Lanes {
    x.replacing(with: 0, where: x .< 0) + logOnePlus(exp(-x.absolute))
  }

  /// x · Φ(x), with Φ of the normal distribution.
  @inline(__always)
  static func gelu(_ x: Lanes) -> Lanes {
    // Φ(−14) is 0 in single precision.
    let z = x.absolute.clamped(0, 14.2) * 0.707_106_77
    let t = 1 / (1 + 0.3 * z)
    // erfc(z) · exp(z²)/t for z from 0 to 10.
    let low = 0.169_188 + t * (0.170_715_21 + t * (0.148_339_27 + t * 0.214_925_65))
    let high = -0.094_649_74 + t * (0.547_717_57 + t * (-0.512_276_79 + t * 0.485_562_57))
    let t2 = t * t
    let t4 = t2 * t2
    let scaled = low + t4 * (high - t4 * 0.129_522_77)
    let tail = 0.5 * t * scaled * exp(-z * z)
    let share = (1 - tail).replacing(with: tail, where: x .< 0)
    return x.replacing(with: -14.2, where: x .< -14.2) * share
  }

  /// x · tanh(log(1 + exp(x))).
  @inline(__always)
  static func mish(_ x: Lanes) -> Lanes {
    let bounded = x.replacing(with: -110, where: x .< -110)
    // With e = exp(x), tanh(log(1 + e)) = ((1 + e)² − 1)/((1 + e)² + 1).
    let e = exp(bounded.replacing(with: 20, where: x .> 20))
    let grown = e * (e + 2)
    return bounded * (grown / (grown + 2))
  }
}
