import CNNLayers
import CNNShapes
import TestSupport
import Testing

/// Layers with filters of their own at every position.
@Suite struct LocallyConnectedTests {
  struct Case: Sendable {
    let input: [Int]
    let given: [String: Argument]
    /// The output and its arrays; `nil` where it is refused.
    let answer: (output: [Int], arrays: [[Int]])?
  }

  /// What `LocallyConnected1D` and `LocallyConnected2D` of Keras 2.21 answered, whose padding is
  /// `valid`: `same` it keeps in other forms.
  static let keras: [Case] = [
    Case(
      input: [9, 8, 3], given: ["filters": .whole(4), "kernel": .whole(3)],
      answer: ([7, 6, 4], [[42, 27, 4], [7, 6, 4]])),
    Case(
      input: [9, 8, 3],
      given: [
        "filters": .whole(4), "kernel": .list([.whole(3), .whole(2)]), "stride": .whole(2),
      ], answer: ([4, 4, 4], [[16, 18, 4], [4, 4, 4]])),
    Case(
      input: [9, 8, 3],
      given: [
        "filters": .whole(5), "kernel": .list([.whole(2), .whole(3)]),
        "stride": .list([.whole(3), .whole(2)]), "bias": .flag(false),
      ], answer: ([3, 3, 5], [[9, 18, 5]])),
    Case(input: [9, 8, 3], given: ["filters": .whole(4), "kernel": .whole(9)], answer: nil),
    Case(
      input: [12, 3], given: ["filters": .whole(4), "kernel": .whole(3)],
      answer: ([10, 4], [[10, 9, 4], [10, 4]])),
    Case(
      input: [12, 3],
      given: ["filters": .whole(4), "kernel": .whole(5), "stride": .whole(3)],
      answer: ([3, 4], [[3, 15, 4], [3, 4]])),
    Case(
      input: [12, 3],
      given: ["filters": .whole(2), "kernel": .whole(1), "bias": .flag(false)],
      answer: ([12, 2], [[12, 3, 2]])),
    Case(input: [4, 4, 4, 3], given: ["filters": .whole(2), "kernel": .whole(1)], answer: nil),
  ]

  @Test(arguments: keras)
  func agreesWithKeras(test: Case) throws {
    let input = Shape(test.input.map(Dimension.known))
    let expected = test.answer.map { output, arrays in
      LayerVerdict.accepted(
        Shape(output.map(Dimension.known)),
        parameters: .known(arrays.reduce(0) { $0 + $1.reduce(1, *) }))
    }
    #expect(LayerVerdict.of("localconv", test.given, [input]) == expected ?? .refused(""))
    guard let answer = test.answer else { return }
    let definition = try #require(Catalogue.definition(named: "localconv"))
    let bound = Arguments.bind(definition.parameters.map { test.given[$0.name] }, to: definition)
    let layer = definition.make(try #require(bound.arguments))
    let shapes = layer.weights([input]).map { $0.shape.dimensions.compactMap(\.value) }
    #expect(shapes == answer.arrays)
    // Each number of a kernel is used once.
    let output = Shape(answer.output.map(Dimension.known))
    #expect(
      layer.multiplyAccumulates([input], output: output).value
        == .known(answer.arrays[0].reduce(1, *)))
  }
}
