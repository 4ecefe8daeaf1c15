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
  /// What was mapped for them, if they are many.
  nonisolated(unsafe) private let mapped: UnsafeMutableRawBufferPointer?

  /// Makes `count` zeros.
  init(count: Int) {
    let bytes = max(count, 1) * MemoryLayout<Float>.stride
    mapped = Self.map(bytes)
    if let mapped, let start = mapped.baseAddress {
      // The system gives zeros, which it makes once somebody writes there.
      base = start.alignedUp(toMultipleOf: Self.largePage).bindMemory(
        to: Float.self, capacity: count)
    } else {
      let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
      base = memory.bindMemory(to: Float.self, capacity: max(count, 1))
      base.initialize(repeating: 0, count: max(count, 1))
    }
  }

  deinit {
    if let mapped { munmap(mapped.baseAddress, mapped.count) } else { base.deallocate() }
  }

  /// Where there are many numbers, few large pages are read faster than many small ones.
  private static let largePage = 1 << 21

  /// Maps so many bytes, and enough to begin with a large page; `nil` where they are too few.
  private static func map(_ bytes: Int) -> UnsafeMutableRawBufferPointer? {
    guard bytes >= largePage else { return nil }
    let count = bytes + largePage
    let start = mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | anonymous, -1, 0)
    guard let start, Int(bitPattern: start) != -1 else { return nil }
    #if canImport(Glibc)
      madvise(start.alignedUp(toMultipleOf: largePage), bytes, Int32(MADV_HUGEPAGE))
    #endif
    return UnsafeMutableRawBufferPointer(start: start, count: count)
  }

  #if canImport(Darwin)
    private static let anonymous = MAP_ANON
  #else
    private static let anonymous = Int32(MAP_ANONYMOUS)
  #endif
}
