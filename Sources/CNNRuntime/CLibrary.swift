#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Functions of single numbers, for where there are few of them.
enum CLibrary {
  static func logarithm(_ x: Double) -> Double { log(x) }
  static func sine(_ x: Double) -> Double { sin(x) }
  static func power(_ base: Float, _ exponent: Float) -> Float { powf(base, exponent) }
}
