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
  public init(count: Int = 0, scratch: Int, threads: Int) {
    self.count = count
    scratchCount = scratch
    self.threads = ThreadPool(count: threads)
  }

  /// Calls `body` with memory that nobody else uses meanwhile.
  public func run<Result>(_ body: (Memory) throws(RunError) -> Result) throws(RunError) -> Result {
    try run(count: count, body)
  }

  /// Calls `body` with memory for so many numbers that nobody else uses meanwhile.
  public func run<Result>(
    count: Int, _ body: (Memory) throws(RunError) -> Result
  ) throws(RunError) -> Result {
    let arena = try arena(count: count + scratchCount)
    defer { free.withLock { $0.append(arena) } }
    let scratch = UnsafeMutableBufferPointer(start: arena.base + count, count: scratchCount)
    return try body(Memory(base: arena.base, scratch: scratch, threads: threads))
  }

  /// Takes memory that is free, or else makes some; what is free and too small is given back.
  private func arena(count: Int) throws(RunError) -> Arena {
    if let arena = free.withLock({ $0.popLast() }), arena.count >= count { return arena }
    guard let arena = Arena(count: count) else {
      throw .outOfMemory(bytes: count * MemoryLayout<Float>.stride)
    }
    return arena
  }
}
