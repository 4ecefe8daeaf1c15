import Testing

@testable import CNNRuntime

@Suite struct DenseTests {
  @Test(arguments: 1...30) func products(_ seed: Int) {
    var dice = Dice(seed)
    let (inputs, units) = (dice.roll(1...900), dice.roll(1...130))
    let positions = dice.flip() ? 1 : dice.roll(2...20)
    let weights = dice.numbers(inputs * units)
    let bias = dice.numbers(units)
    let x = Block([1, 1, positions, inputs], gap: dice.roll(0...2), &dice)
    let y = Block([1, 1, positions, units], gap: dice.roll(0...2), &dice)
    for kernels in Kernels.all {
      let layer = weights.withUnsafeBufferPointer {
        Dense(
          inputs: inputs, units: units, $0, bias: bias, activation: .relu, kernels: kernels)
      }
      var alone: [Float] = []
      for threads in 1...3 {
        y.forget()
        withMemory(threads: threads) { layer(x.view, into: y.view, $0) }
        if threads == 1 { alone = y.numbers }
        #expect(y.numbers == alone)
      }
      for place in 0..<positions {
        for unit in 0..<units {
          var sum = Double(bias[unit])
          for input in 0..<inputs {
            sum += x.view.at(0, 0, place, input) * Double(weights[input * units + unit])
          }
          let number = Double(alone[place * units + unit])
          #expect(abs(number - max(sum, 0)) <= 1e-6 * Double(inputs))
        }
      }
    }
  }
}
