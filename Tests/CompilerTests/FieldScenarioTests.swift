import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNShapes
import CNNSource
import TestSupport
import Testing

/// Receptive fields where paths, inputs and layers without places meet, worked out by hand.
@Suite struct FieldScenarioTests {
  private func graph(_ signature: String, _ body: String) throws -> Graph {
    let program = Compilation(text: "network Net: \(signature) {\n\(body)\n}\n").program
    #expect(program.isValid, "\(program.diagnostics.map(\.message))")
    return try #require(program.networks.first?.graph)
  }

  private func output(_ graph: Graph) -> [ReceptiveField] {
    graph.receptiveFields()[graph.outputs[0].node]
  }

  private func axes(_ body: String, in signature: String = "[64, 64, 1] -> [_, _, _]") throws
    -> [ReceptiveField.Axis]
  {
    let fields = output(try graph(signature, body))
    #expect(fields.count == 1)
    return try #require(fields.first?.axes)
  }

  @Test func axesByThemselves() throws {
    let axes = try axes("conv 1, 7x3, stride: [2, 1]")
    #expect(axes.map(\.size) == [7, 3])
    #expect(axes.map(\.jump.lowerBound) == [2, 1])
    #expect(axes.map(\.offset.lowerBound) == [3, 1])
  }

  @Test func everythingAtOnce() throws {
    let axes = try axes("conv 1, 3x3 -> globalavgpool -> dense 2", in: "[64, 64, 1] -> [2]")
    #expect(axes.map(\.extent) == [.all, .all])
    #expect(axes.map(\.size) == [3, 3])
  }

  /// Squeeze-and-excitation: all is read on one path, and places stay on the other.
  @Test func gate() throws {
    let gate = "conv 4, 3x3 -> multiply { identity; { globalavgpool keepdims: true -> sigmoid } }"
    let axes = try axes("\(gate)\nconv 1, 3x3")
    #expect(axes.map(\.extent) == [.windowAndAll, .windowAndAll])
    #expect(axes.map(\.size) == [5, 5])
  }

  @Test func oneAxisLost() throws {
    let axes = try axes("conv 1, 3x3 -> mean axis: 1 -> conv 1, 1x3")
    #expect(axes.map(\.extent) == [.all, .window])
    #expect(axes.map(\.size) == [3, 5])
  }

  @Test func severalInputs() throws {
    let graph = try graph(
      "(left: [64, 64, 1], right: [64, 64, 1]) -> [_, _, _]",
      "left -> conv 1, 5x5 as l\nright -> conv 1, 3x3, padding: 1 -> conv 1, 5x5 as r\nl -> add r")
    let fields = graph.receptiveFields()
    let axes = try output(graph).map { try #require($0.axes?.first) }
    #expect(output(graph).map(\.input) == graph.inputs)
    #expect(axes.map(\.size) == [5, 7])
    #expect(axes.map(\.offset.lowerBound) == [2, 2])
    #expect(fields.unaligned == [])
    #expect(graph.receptiveField(fields) == 5)
  }

  @Test func inputsWithoutPlaces() throws {
    let graph = try graph("[8] -> [2]", "dense 2")
    #expect(output(graph) == [])
    #expect(graph.receptiveField(graph.receptiveFields()) == 0)
  }

  /// 64 is even, so that `same` puts its zeros behind: a window of 3 then begins where that of 1
  /// does, and is centred one place further on.
  @Test func unalignedPaths() throws {
    let graph = try graph(
      "[64, 64, 1] -> [_, _, _]",
      """
      add {
          conv 1, 1x1, stride: 2
          conv 1, 3x3, stride: 2, padding: same
      }
      conv 1, 1x1
      """)
    let fields = graph.receptiveFields()
    #expect(fields.unaligned.count == 1)
    let found = try #require(fields.unaligned.first)
    #expect(found.axis == 0 && found.offsets == [0...0, 1...1] && found.jumps == [2...2, 2...2])
    let axis = try #require(output(graph).first?.axes?.first)
    #expect(axis.offset == 0...1 && axis.size == 3 && axis.narrowest == 1)
  }

  @Test func differentSteps() throws {
    let graph = try graph(
      "[9, 1] -> [_, _]", "add { conv 1, 5; { conv 1, 1, stride: 2 } }")
    let axis = try #require(output(graph).first?.axes?.first)
    #expect(axis.jump == 1...2 && axis.size == 5 && axis.narrowest == 1)
    #expect(graph.receptiveFields().unaligned.count == 1)
  }

  /// Causal paths look back as far as they like, and are aligned at the present.
  @Test func causalPaths() throws {
    let graph = try graph(
      "[100, 4] -> [_, _]",
      "residual { conv 4, 2, dilation: 8, padding: causal; conv 4, 2, padding: causal }")
    #expect(graph.receptiveFields().unaligned == [])
    #expect(output(graph).first?.axes?.map(\.size) == [10])
  }

  @Test(arguments: ["9223372036854775807", "1000000000"])
  func hugeNumbers(stride: String) throws {
    let graph = try graph("[64, 1] -> [_, _]", "conv 1, 1, stride: \(stride)\nconv 1, 1")
    #expect(output(graph).map(\.axes) == [nil])
    #expect(graph.receptiveField(graph.receptiveFields()) == .unknown)
  }

  /// Every size to every other: the parts of an adaptive pool, and the places nearest by.
  @Test func resizing() throws {
    for size in 1...12 {
      for target in 1...12 {
        let signature = "[\(size), 1] -> [_, _]"
        let wide = "conv 1, 3, padding: 1"
        let pooled = try axes("adaptiveavgpool \(target)\n\(wide)", in: signature)
        let nearest = try axes(
          "resize \(target), interpolation: nearest\n\(wide)", in: signature)
        let parts = (0..<target).map { first in
          let end = ((first + 3) * size + target - 1) / target
          return end - first * size / target
        }
        let places = (0..<target).map { first in
          let (near, far) = (2 * first + 1, 2 * first + 5)
          return far * size / (2 * target) - near * size / (2 * target) + 1
        }
        #expect(pooled.map(\.size) == [parts.max()], "\(size) to \(target)")
        #expect(nearest.map(\.size) == [places.max()], "\(size) to \(target)")
      }
    }
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) {
    self.init(value)
  }
}
