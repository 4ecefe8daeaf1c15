import Synchronization

/// Where a network runs: memory for each call that is under way, and threads.
///
/// A network may be called from several threads at once. Each call takes memory that no other uses,
/// and gives it back for the next one; so nothing is allocated after the first call, or after the
/// first ones that overlap.
public final class Engine: Sendable {
  private let count: Int
  private let scratchCount: Int
  private let threads: ThreadPool
  private let free = Mutex<[Arena]>([])

  /// Makes room for a network whose tensors take `count` numbers, and whose layers use up to
  /// `scratch` numbers while they compute.
  public init(count: Int, scratch: Int, threads: Int) {
    self.count = count
    scratchCount = scratch
    self.threads = ThreadPool(count: threads)
  }

  /// Calls `body` with memory that nobody else uses meanwhile.
  public func run<Result>(_ body: (Memory) throws(RunError) -> Result) throws(RunError) -> Result {
    let arena: Arena
    if let last = free.withLock({ $0.popLast() }) {
      arena = last
    } else if let made = Arena(count: count + scratchCount) {
      arena = made
    } else {
      throw .outOfMemory(bytes: (count + scratchCount) * MemoryLayout<Float>.stride)
    }
    defer { free.withLock { $0.append(arena) } }
    let scratch = UnsafeMutableBufferPointer(start: arena.base + count, count: scratchCount)
    return try body(Memory(base: arena.base, scratch: scratch, threads: threads))
  }
}
