/// How convolutions are computed.
public enum Arithmetic: Hashable, Sendable {
  /// By the fewest operations: large 3×3 convolutions by Winograd's algorithm.
  case fast
  /// Every output as the plain sum of its products.
  case exact
}
