import Synchronization
import Testing

@testable import CNNRuntime

@Suite struct ThreadPoolTests {
  @Test(arguments: 1...4) func eachIndexIsTakenOnce(_ threads: Int) {
    let pool = ThreadPool(count: threads)
    for count in [0, 1, 2, 3, 100, 1000] {
      for _ in 0..<50 {
        var sums = [Int](repeating: 0, count: count)
        sums.withUnsafeMutableBufferPointer { sums in
          nonisolated(unsafe) let sums = sums
          pool.forEach(count) { sums[$0] += 1 }
        }
        #expect(sums == Array(repeating: 1, count: count))
      }
    }
  }

  @Test(arguments: [(-1, 1), (0, 1), (.max, ThreadPool.limit)])
  func thereIsALimit(asked: Int, count: Int) {
    let pool = ThreadPool(count: asked)
    #expect(pool.count == count)
    let sum = Atomic(0)
    pool.forEach(1000) { sum.wrappingAdd($0, ordering: .relaxed) }
    #expect(sum.load(ordering: .relaxed) == 499_500)
  }

  /// Who comes while the threads are busy does all of their work; nobody waits for anybody.
  @Test func workWithinWork() {
    let pool = ThreadPool(count: 3)
    let sum = Atomic(0)
    pool.forEach(20) { outer in
      pool.forEach(10) { inner in sum.wrappingAdd(outer * inner, ordering: .relaxed) }
    }
    #expect(sum.load(ordering: .relaxed) == 190 * 45)
  }

  @Test func poolsComeAndGo() async {
    await withTaskGroup(of: Int.self) { group in
      for count in 1...8 {
        group.addTask {
          let sum = Atomic(0)
          for _ in 0..<20 {
            ThreadPool(count: count).forEach(50) { sum.wrappingAdd($0, ordering: .relaxed) }
          }
          return sum.load(ordering: .relaxed)
        }
      }
      for await sum in group { #expect(sum == 20 * 1225) }
    }
  }

  /// One pool for several callers at once.
  @Test func sharedPool() async {
    let pool = ThreadPool(count: 3)
    await withTaskGroup(of: Int.self) { group in
      for _ in 0..<6 {
        group.addTask {
          let sum = Atomic(0)
          for _ in 0..<300 { pool.forEach(30) { sum.wrappingAdd($0, ordering: .relaxed) } }
          return sum.load(ordering: .relaxed)
        }
      }
      for await sum in group { #expect(sum == 300 * 435) }
    }
  }
}
