/// Where a network runs: memory for each call that is under way, and threads.
///
/// A network may be called from several threads at once. Each call takes memory that no other uses,
/// and gives it back for the next one; so nothing is allocated after the first call, or after the
/// first ones that overlap.
public final class Engine: Sendable {
  private let count: Int
  private let threads: ThreadPool
  private let free = Locked<[Workspace]>([])

  /// Makes room for a network whose tensors take `count` numbers.
  public init(count: Int = 0, threads: Int) {
    self.count = count
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
    let workspace = try workspace(count: count)
    defer { free.withLock { $0.append(workspace) } }
    return try body(
      Memory(base: workspace.arena.base, scratch: workspace.scratch, threads: threads))
  }

  /// Takes memory that is free, or else makes some; what is free and too small is given back.
  private func workspace(count: Int) throws(RunError) -> Workspace {
    let free = free.withLock { $0.popLast() }
    if let free, free.arena.count >= count { return free }
    guard let arena = Arena(count: count) else {
      let (bytes, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<Float>.stride)
      throw .outOfMemory(bytes: overflow ? .max : bytes)
    }
    return Workspace(arena: arena, scratch: free?.scratch ?? Scratch())
  }

  /// What one call uses.
  private struct Workspace: Sendable {
    let arena: Arena
    let scratch: Scratch
  }
}
