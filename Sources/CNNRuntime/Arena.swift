#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Memory of one call, aligned for the widest vectors.
final class Arena: Sendable {
  /// A cache line, and the widest vector.
  static let alignment = 64

  nonisolated(unsafe) let base: UnsafeMutablePointer<Float>
  /// How many numbers it holds.
  let count: Int

  /// Returns `nil` where there is not so much memory.
  init?(count: Int) {
    var memory: UnsafeMutableRawPointer?
    let (bytes, overflow) = max(count, 1).multipliedReportingOverflow(
      by: MemoryLayout<Float>.stride)
    guard !overflow, posix_memalign(&memory, Self.alignment, bytes) == 0, let memory else {
      return nil
    }
    self.count = count
    base = memory.bindMemory(to: Float.self, capacity: max(count, 1))
    // No result may depend on what stood here before.
    base.initialize(repeating: 0, count: max(count, 1))
  }

  deinit {
    free(base)
  }
}
