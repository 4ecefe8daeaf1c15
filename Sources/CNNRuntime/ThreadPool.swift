/// Threads that wait for work.
final class ThreadPool: Sendable {
  let count: Int

  /// Makes a pool of `count` threads, that of the caller among them.
  init(count: Int) {
    self.count = max(count, 1)
  }

  /// Calls `body` for each of `0..<count`, in any order and on any of the threads, and returns when
  /// all of them are done.
  func forEach(_ count: Int, _ body: (Int) -> Void) {
    for index in 0..<count { body(index) }
  }
}
