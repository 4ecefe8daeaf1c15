import CNNRuntime
import TestSupport
import Testing

/// Each layer, with each kind of setting, as code that was emitted and compiled.
@Suite struct LayerTests {
  /// What `Layers.cnn` and `LayerList.swift` hold follows from the recorded cases.
  @Test func filesAreCurrent() throws {
    let cases = try LayerCase.all()
    let networks = try Golden(folder: "Tests/EmittedNetworks")
      .difference(of: LayerFiles.networks(of: cases), from: "Layers.cnn")
    #expect(networks == nil, "\(networks ?? "")")
    let list = try Golden(folder: "Tests/EmittedTests")
      .difference(of: LayerFiles.list(of: cases), from: "LayerList.swift")
    #expect(list == nil, "\(list ?? "")")
  }

  @Test func numbersAreThoseOfKerasAndPyTorch() throws {
    let cases = try LayerCase.all()
    #expect(cases.count > 250 && cases.count == EmittedLayer.calls.count)
    for (layer, call) in zip(cases, EmittedLayer.calls) {
      let emitted = EmittedLayer(layer: layer, call: call)
      let numbers = try emitted.run(threads: 1)
      // The worst of all is 5e-7; what is recorded has seven digits.
      let difference = relativeDifference(numbers, layer.output.numbers)
      #expect(difference < 2e-6, "\(layer.text) of \(layer.inputs)")
      let twoThreads = try emitted.run(threads: 2)
      #expect(
        numbers.map(\.bitPattern) == twoThreads.map(\.bitPattern),
        "\(layer.text) of \(layer.inputs), by two threads")
    }
  }

  @Test func differencesAreNoticed() {
    #expect(relativeDifference([1, 2], [1, 2]) == 0)
    #expect(relativeDifference([1, 2], [1, 4]) == 0.5)
    #expect(relativeDifference([1], [1, 4]) == .infinity)
    #expect(relativeDifference([.nan, 4], [1, 4]) == .infinity)
    #expect(relativeDifference([0.5], [0]) == .infinity && relativeDifference([0], [0]) == 0)
  }
}

/// A recorded case, and the network that was compiled for it.
struct EmittedLayer {
  /// Makes the network of weights for so many threads, and gives it the numbers of its inputs.
  typealias Call = @Sendable (Weights, Int, [[Float]]) throws -> [Float]

  let layer: LayerCase
  let call: Call

  /// The numbers of the output, with the inputs and weights with which the case was recorded.
  func run(threads: Int) throws -> [Float] {
    let inputs = zip(layer.inputNames, layer.inputs).map { name, shape in
      randomImage(count: shape.reduce(1, *), name: name)
    }
    return try call(.random(seed: 1), threads, inputs)
  }
}
