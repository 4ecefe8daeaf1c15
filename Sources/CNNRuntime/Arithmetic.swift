/// How convolutions are computed.
public enum Arithmetic: Hashable, Sendable {
  /// By the fewest operations: large 3×3 convolutions by Winograd's algorithm F(4×4, 3×3).
  ///
  /// Its outputs are off by 1.5 millionths of their own root mean square in the mean, and by 15
  /// millionths at most, measured with 256 channels against sums in `Double`; plain sums in `Float`
  /// are off by about 1 in the mean.
  case fast
  /// Every output as the plain sum of its products.
  case exact
}
