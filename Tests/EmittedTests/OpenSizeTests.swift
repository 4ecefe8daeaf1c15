import CNNChecker
import CNNCompiler
import CNNRuntime
import CNNSource
import EmittedNetworks
import TestSupport
import Testing

/// Networks whose sizes are known only when they run.
@Suite struct OpenSizeTests {
  private static func image(_ height: Int, _ width: Int) throws -> Tensor {
    let numbers = randomImage(count: height * width)
    return try #require(Tensor(shape: [height, width, 1], numbers: numbers))
  }

  private static func compare<Known: Network>(
    _ known: Known.Type, with open: OpenUNet, threads: Int
  ) throws {
    let shape = Known.Input.shape
    let image = try image(shape[0], shape[1])
    let known = try Known(.random(seed: 1), threads: threads, arithmetic: .fast)
    let expected = try known(shaped(image.numbers)).numbers
    let result = try open(image)
    #expect(result.shape == Known.Output.shape)
    #expect(result.numbers.map(\.bitPattern) == expected.map(\.bitPattern))
    #expect(Set(expected).count > 100)
  }

  @Test(arguments: [1, 2])
  func numbersAreThoseOfKnownSizes(threads: Int) throws {
    let open = try OpenUNet(.random(seed: 1), threads: threads)
    // Larger and smaller ones take turns, since a call uses the memory of the one before.
    for _ in 0..<2 {
      try Self.compare(SquareUNet.self, with: open, threads: threads)
      try Self.compare(WideUNet.self, with: open, threads: threads)
      try Self.compare(HighUNet.self, with: open, threads: threads)
    }
  }

  @Test(arguments: [(17, 16, "H"), (16, 40, "W"), (1, 1, "H")])
  func refusalsAreTheCompilers(height: Int, width: Int, name: String) throws {
    let open = try OpenUNet(.random(seed: 1))
    var options = CheckOptions()
    options.sizes = ["H": height, "W": width]
    let path = "Tests/EmittedNetworks/Calls.cnn"
    let told = try Compilation(of: path, options: options).program.diagnostics.map(\.message)
    let refusal = try #require(told.first { $0.hasPrefix("`OpenUNet` demands `\(name)") })
    let image = try Self.image(height, width)
    #expect(throws: RunError.invalidSize(refusal)) { try open(image) }
  }

  @Test(arguments: [[16, 16], [16, 16, 2], [16, 0, 1], [1, 16, 16, 1], []])
  func otherShapesAreRefused(shape: [Int]) throws {
    let open = try OpenUNet(.random(seed: 1))
    let refusal = "`OpenUNet` takes [H, W, 1], not \(shape)"
    #expect(throws: RunError.invalidSize(refusal)) { try open(Tensor(zeros: shape)) }
  }

  @Test func whatMemoryCannotHoldIsRefused() throws {
    let boundless = try Boundless(.random(seed: 1))
    let bytes = 4 * 256 * 256 * ((1 << 32) + 1)
    #expect(throws: RunError.outOfMemory(bytes: bytes)) { try boundless(Self.image(256, 256)) }
    let refusal = "`Boundless` computes with sizes up to 16384, not 16385"
    #expect(throws: RunError.invalidSize(refusal)) { try boundless(Self.image(1, 16385)) }
  }

  @Test func inputsHaveToAgree() throws {
    let network = try Joined(.random(seed: 1))
    let long = "`Joined` takes [L, 5], not [5, 5]"
    #expect(throws: RunError.invalidSize(long)) {
      try network(left: Tensor(zeros: [4, 3]), right: Tensor(zeros: [5, 5]))
    }
    let short = "`Joined` demands `L >= 2`, which does not hold, with L = 1"
    #expect(throws: RunError.invalidSize(short)) {
      try network(left: Tensor(zeros: [1, 3]), right: Tensor(zeros: [1, 5]))
    }
  }
}
