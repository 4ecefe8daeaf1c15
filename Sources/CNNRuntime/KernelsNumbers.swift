#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Numbers that never change once they are written, aligned for the widest vectors.
final class Numbers: Sendable {
  nonisolated(unsafe) let base: UnsafeMutablePointer<Float>

  /// Makes `count` zeros.
  init(count: Int) {
    let bytes = max(count, 1) * MemoryLayout<Float>.stride
    // Where there are many, few large pages are read faster than many small ones.
    let largePage = 1 << 21
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: bytes, alignment: bytes >= largePage ? largePage : 64)
    #if canImport(Glibc)
      if bytes >= largePage { madvise(memory, bytes, Int32(MADV_HUGEPAGE)) }
    #endif
    base = memory.bindMemory(to: Float.self, capacity: max(count, 1))
    base.initialize(repeating: 0, count: max(count, 1))
  }

  deinit {
    base.deallocate()
  }
}
