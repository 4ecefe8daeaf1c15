import CNNRuntime
import EmittedNetworks
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Emitted code is called in all the ways that it may be.
@Suite struct CallTests {
  private typealias Digit = Feature<28, 28, 1>

  private static func images(_ count: Int) throws -> [Digit] {
    try (0..<count).map { try shaped(randomImage(count: Digit.count, seed: UInt64($0))) }
  }

  @Test func severalThreadsAtOnce() async throws {
    let network = try MNIST(.random(seed: 1), threads: 2)
    let images = try Self.images(8)
    let expected = try images.map { try network($0) }
    #expect(Set(expected).count == images.count)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask {
          for (image, digits) in zip(images, expected) where try network(image) != digits {
            return false
          }
          return true
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }

  @Test func batchesAreSingleCalls() throws {
    let network = try MNIST(.random(seed: 1))
    let images = try Self.images(3)
    #expect(try network(images) == images.map { try network($0) })
    #expect(try network([Digit]()) == [])
  }

  @Test func resultsAreWrittenOver() throws {
    let network = try MNIST(.random(seed: 1))
    var digits = try #require(Vector<10>(Array(repeating: .nan, count: 10)))
    for image in try Self.images(2) {
      try network(image, into: &digits)
      #expect(try digits == network(image))
    }
  }

  #if canImport(Glibc)
    /// In a process of its own, where nothing else takes memory.
    @Test(.enabled(if: MemoryInUse.isCounted, "a sanitizer gives memory itself"))
    func callsKeepNoMemory() async {
      await #expect(processExitsWith: .success) {
        let network = try SquareUNet(.random(seed: 1), threads: 2)
        let image = Feature<16, 16, 1>()
        var mask = Feature<16, 16, 2>()
        for _ in 0..<2 {
          try network(image, into: &mask)
          _ = try MemoryInUse()
        }
        let before = try MemoryInUse()
        for _ in 0..<200 { try network(image, into: &mask) }
        // The report itself takes a little; no block has less than 16 bytes.
        #expect(try abs(MemoryInUse().count - before.count) < 200 * 16)
        // That it is seen at all: a network takes memory.
        let other = try SquareUNet(.random(seed: 1), threads: 1)
        #expect(try MemoryInUse().count - before.count > 10_000)
        #expect(try other(image) == mask)
      }
    }
  #endif

  @Test func networksDoNotDisturbEachOther() throws {
    let image = try Self.images(1)[0]
    let (first, second) = (try MNIST(.random(seed: 1)), try MNIST(.random(seed: 2)))
    let other = try VGGLike(.random(seed: 1))
    let alone = (try first(image), try second(image), try other(image))
    #expect(alone.0 != alone.1 && alone.0 != alone.2)
    for _ in 0..<2 {
      #expect(try (first(image), second(image), other(image)) == alone)
    }
  }

  @Test func severalInputsAndOutputs() throws {
    let network = try Joined(.random(seed: 1))
    let left = try #require(Tensor(shape: [4, 3], numbers: randomImage(count: 12)))
    let right = try #require(Tensor(shape: [4, 5], numbers: randomImage(count: 20)))
    let joined = try network(left: left, right: right)
    #expect(joined.sum.shape == [4, 4] && joined.halves.shape == [2, 8])
    let other = try network(left: Tensor(zeros: [4, 3]), right: right)
    #expect(joined.sum != other.sum && joined.halves != other.halves)
    // The second half of `halves` is the larger of two neighbours of `sum`.
    let sum = joined.sum.numbers
    #expect(joined.halves.numbers[4..<8].elementsEqual((0..<4).map { max(sum[$0], sum[$0 + 4]) }))
  }

  /// Types of networks that are too large to be run each time.
  @Test func largeNetworksCompile() {
    let detect: (SSD300, Feature<300, 300, 3>) throws -> (Series<8732, 4>, Series<8732, 91>) = {
      let found = try $0($1)
      return (found.boxes, found.scores)
    }
    let compare: (Siamese, Feature<105, 105, 1>) throws -> Vector<1> = {
      try $0(left: $1, right: $1)
    }
    _ = (detect, compare)
  }
}

#if canImport(Glibc)
  /// How much memory the process uses.
  private struct MemoryInUse {
    /// In bytes: what it has taken from the system, without what is free of that.
    let count: Int

    /// `false` where a sanitizer has taken the allocator's place, of which nothing is reported.
    static var isCounted: Bool {
      dlsym(nil, "__asan_init") == nil && dlsym(nil, "__tsan_init") == nil
    }

    init() throws {
      typealias Report = @convention(c) (Int32, UnsafeMutablePointer<FILE>) -> Int32
      let function = try #require(dlsym(nil, "malloc_info"))
      var text: UnsafeMutablePointer<CChar>?
      var length = 0
      let file = try #require(open_memstream(&text, &length))
      #expect(unsafeBitCast(function, to: Report.self)(0, file) == 0)
      fclose(file)
      let report = String(cString: try #require(text))
      free(text)
      // What comes last is about all threads together.
      func last(_ expression: Regex<(Substring, Substring)>) throws -> Int {
        try #require(report.matches(of: expression).last.flatMap { Int($0.output.1) })
      }
      count =
        try last(/<system type="current" size="([0-9]+)"/)
        + last(/<total type="mmap" count="[0-9]+" size="([0-9]+)"/)
        - last(/<total type="fast" count="[0-9]+" size="([0-9]+)"/)
        - last(/<total type="rest" count="[0-9]+" size="([0-9]+)"/)
    }
  }
#endif
