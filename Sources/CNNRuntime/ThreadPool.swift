import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Threads that wait for work.
///
/// They look out for it for some microseconds after the last, and then sleep. One piece of work is
/// done at a time: who comes while the threads are busy does theirs alone.
final class ThreadPool: Sendable {
  /// How many threads there are at most.
  static let limit = 256

  let count: Int
  private let board: Board?

  /// Makes a pool of `count` threads, that of the caller among them; from one to ``limit``.
  init(count: Int) {
    self.count = min(max(count, 1), Self.limit)
    board = self.count > 1 ? Board(threads: self.count - 1) : nil
  }

  deinit {
    board?.stop()
  }

  /// Calls `body` for each of `0..<count`, in any order and on any of the threads, and returns when
  /// all of them are done.
  func forEach(_ count: Int, _ body: (Int) -> Void) {
    guard count > 1, let board, board.run(count, body) else {
      for index in 0..<count { body(index) }
      return
    }
  }
}

/// Where work is announced to the threads of a pool.
private final class Board: Sendable {
  /// What ``state`` is made of.
  ///
  /// The lowest bits count the threads that have come to help; then there are a bit for work that
  /// they may come to, one that sends them away for good, and the number of the work.
  private enum Bits {
    static let helpers = 0xFFFF
    static let isOpen = 0x1_0000
    static let isStopped = 0x2_0000
    static let work = 0x4_0000
  }

  private let state = Atomic(0)
  /// The next index that nobody has taken.
  private let next = Atomic(0)
  private let sleepers = Atomic(0)
  private let isBusy = Atomic(false)
  private let bed = Bed()
  /// Written before work is opened, and read by threads that have come to it.
  nonisolated(unsafe) private var body: (Int) -> Void = { _ in }
  nonisolated(unsafe) private var count = 0
  /// Written once, before anything is announced.
  nonisolated(unsafe) private var threads: [pthread_t] = []

  init(threads count: Int) {
    for _ in 0..<count {
      let argument = Unmanaged.passRetained(self)
      #if canImport(Darwin)
        var thread: pthread_t?
      #else
        var thread = pthread_t()
      #endif
      let status = pthread_create(&thread, nil, { lookOutForWork($0) }, argument.toOpaque())
      #if canImport(Darwin)
        guard status == 0, let thread else {
          argument.release()
          return
        }
      #else
        guard status == 0 else {
          argument.release()
          return
        }
      #endif
      threads.append(thread)
    }
  }

  /// Does the work together with the threads; `false`, and nothing done, where they are busy.
  func run(_ count: Int, _ body: (Int) -> Void) -> Bool {
    guard !isBusy.exchange(true, ordering: .acquiring) else { return false }
    withoutActuallyEscaping(body) { body in
      self.body = body
      self.count = count
      next.store(0, ordering: .relaxed)
      let opened = (state.load(ordering: .relaxed) &+ Bits.work) | Bits.isOpen
      state.store(opened, ordering: .sequentiallyConsistent)
      if sleepers.load(ordering: .sequentiallyConsistent) > 0 { bed.wakeAll() }
      take(body, count)
      var rest = state.bitwiseXor(Bits.isOpen, ordering: .acquiringAndReleasing).newValue
      var polls = 0
      while rest & Bits.helpers != 0 {
        polls += 1
        if polls > 10_000 { sched_yield() }
        rest = state.load(ordering: .acquiring)
      }
      self.body = { _ in }
    }
    isBusy.store(false, ordering: .releasing)
    return true
  }

  /// Sends the threads away, and returns when they are gone.
  func stop() {
    state.bitwiseOr(Bits.isStopped, ordering: .sequentiallyConsistent)
    bed.wakeAll()
    for thread in threads { pthread_join(thread, nil) }
  }

  private func take(_ body: (Int) -> Void, _ count: Int) {
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      body(index)
    }
  }

  /// What each thread does until it is sent away.
  func serve() {
    var done = 0
    while true {
      let state = wait(for: done)
      guard state & Bits.isStopped == 0 else { return }
      let (came, _) = self.state.compareExchange(
        expected: state, desired: state + 1, ordering: .acquiringAndReleasing)
      guard came else { continue }
      take(body, count)
      done = state & -Bits.work
      self.state.wrappingSubtract(1, ordering: .releasing)
    }
  }

  /// Returns the state once it calls for something that is not the work `done`.
  private func wait(for done: Int) -> Int {
    func isNews(_ state: Int) -> Bool {
      state & Bits.isStopped != 0 || state & Bits.isOpen != 0 && state & -Bits.work != done
    }
    let patience = 50_000
    let start = nanoseconds()
    repeat {
      let state = self.state.load(ordering: .acquiring)
      if isNews(state) { return state }
    } while nanoseconds() &- start < patience
    return bed.sleep {
      sleepers.wrappingAdd(1, ordering: .sequentiallyConsistent)
    } until: {
      let state = self.state.load(ordering: .sequentiallyConsistent)
      return isNews(state) ? state : nil
    } finally: {
      sleepers.wrappingSubtract(1, ordering: .relaxed)
    }
  }

  private func nanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
  }
}

/// The start of a thread, whose argument is a retained ``Board``.
private func lookOutForWork(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let argument else { return nil }
  Unmanaged<Board>.fromOpaque(argument).takeRetainedValue().serve()
  return nil
}

/// Where threads sleep.
private final class Bed: Sendable {
  nonisolated(unsafe) private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(
    capacity: 1)
  nonisolated(unsafe) private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(
    capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Sleeps until `reason` returns something; it is asked at first, and whenever somebody wakes all.
  func sleep<Reason>(
    _ announce: () -> Void, until reason: () -> Reason?, finally leave: () -> Void
  ) -> Reason {
    pthread_mutex_lock(mutex)
    announce()
    defer {
      leave()
      pthread_mutex_unlock(mutex)
    }
    while true {
      if let reason = reason() { return reason }
      pthread_cond_wait(condition, mutex)
    }
  }

  func wakeAll() {
    pthread_mutex_lock(mutex)
    pthread_cond_broadcast(condition)
    pthread_mutex_unlock(mutex)
  }
}
