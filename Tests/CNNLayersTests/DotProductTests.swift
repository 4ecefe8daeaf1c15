import CNNLayers
import CNNShapes
import Foundation
import TestSupport
import Testing

@Suite("Products of two tensors")
struct DotProductTests {
  /// Keras gives the axes of both tensors as one number or as a list, counted with the batch as 0.
  @Test func agreesWithKeras() throws {
    let lines = try JSONValue.oracle("keras_layers.jsonl").split(separator: UInt8(ascii: "\n"))
      .map { try JSONDecoder().decode(JSONValue.self, from: $0) }
      .filter { $0["op"].text == "Dot" }
    #expect(lines.count >= 27)
    for line in lines {
      let axes = line["args"]["axes"]
      let both = (axes.list ?? [axes, axes]).map(\.argument)
      let inputs = (line["input"].list ?? []).compactMap(\.shape)
      let given = ["axis": both[0], "other_axis": both[1]].compactMapValues { $0 }
      let keras = line["result"].shape.map { LayerVerdict.accepted($0, parameters: 0) }
      #expect(
        LayerVerdict.of("dot", given, inputs) == keras ?? .refused(""),
        "\(inputs.map(\.dimensions)) \(axes)")
    }
  }

  /// A product of an N×K and a K×M matrix takes N·K·M multiplications.
  @Test(arguments: [([5, 3], [3, 7], 2, 1), ([3, 5], [7, 3], 1, 2), ([4], [4], 1, 1)])
  func costs(first: [Int], second: [Int], axis: Int, otherAxis: Int) throws {
    let definition = try #require(Catalogue.definition(named: "dot"))
    let bound = Arguments.bind([.whole(axis), .whole(otherAxis)], to: definition)
    let layer = definition.make(try #require(bound.arguments))
    let inputs = [first, second].map { Shape($0.map(Dimension.known)) }
    let output = Shape(try #require(layer.typing(inputs).output).map(\.value))
    let all = first.reduce(1, *) * second.reduce(1, *) / first[axis - 1]
    #expect(layer.multiplyAccumulates(inputs, output: output).value == Dimension(all))
  }
}
