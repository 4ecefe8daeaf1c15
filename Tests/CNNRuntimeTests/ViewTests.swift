import Testing

@testable import CNNRuntime

@Suite struct ViewTests {
  @Test func aBorderIsZeroAndTheInsideIsNot() {
    let engine = Engine(count: 6 * 7 * 2, threads: 1)
    let border = Border(height: .init(1, 2), width: .init(2, 1))
    let sum = try? engine.run { memory throws(RunError) -> (inner: Float, all: Float) in
      memory.base.update(repeating: 9, count: 6 * 7 * 2)
      let view = memory.view(at: 0, 3, 4, 2, border: border)
      for y in 0..<3 {
        for x in 0..<4 {
          for c in 0..<2 { view.row(0, y)[x * view.pixelStride + c] = 1 }
        }
      }
      let whole = view.expanded(by: border)
      #expect(whole.base == memory.base && whole.isContiguous && whole.count == 6 * 7 * 2)
      return (
        Float(view.count), UnsafeBufferPointer(start: whole.base, count: whole.count).reduce(0, +)
      )
    }
    #expect(sum?.inner == 24 && sum?.all == 24)
  }
}
