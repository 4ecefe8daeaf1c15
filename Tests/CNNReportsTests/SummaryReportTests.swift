import CNNLayers
import CNNNetwork
import CNNReports
import CNNShapes
import CNNSource
import TestSupport
import Testing

/// The contract of `cnn summary --format json`.
@Suite struct SummaryReportTests {
  @Test func sequentialNetwork() throws {
    var graph = TestGraph("MNIST")
    var x = graph.input([28, 28, 1])
    x = graph.layer("conv2d", "conv", ["filters": .whole(32), "kernel": .whole(3)], on: x)
    x = graph.layer("flatten", "flatten", [:], on: x)
    x = graph.layer("dense", "dense", ["units": .whole(10)], on: x)
    let report = SummaryReport([graph.graph(outputs: [x])], [], files: [Self.file])
    #expect(
      try JSONValue(JSON.bytes(of: report))
        == JSONValue(
          Array(
            """
            {"networks": [{
              "name": "MNIST", "file": "mnist.cnn",
              "inputs": [{"name": "input", "shape": [null, 28, 28, 1]}],
              "outputs": [{"layer": "dense", "name": "dense", "shape": [null, 10]}],
              "layers": [
                {"name": "conv2d", "type": "Conv2D", "call": "conv 32, 3", "inputs": ["input"],
                 "output_shape": [null, 26, 26, 32], "params": 320, "trainable_params": 320,
                 "macs": 194688, "line": 2,
                 "elementwise": {"bias": 21632}, "memory": 86528,
                 "receptive_fields": [
                   {"input": "input", "reads_all": [false, false], "size": [3, 3],
                    "narrowest": [3, 3], "jump": [{"min": 1, "max": 1}, {"min": 1, "max": 1}],
                    "offset": [{"min": 1, "max": 1}, {"min": 1, "max": 1}]}],
                 "weights": [{"name": "kernel", "shape": [3, 3, 1, 32], "trainable": true},
                             {"name": "bias", "shape": [32], "trainable": true}]},
                {"name": "flatten", "type": "Flatten", "call": "flatten", "inputs": ["conv2d"],
                 "output_shape": [null, 21632], "params": 0, "trainable_params": 0, "macs": 0,
                 "line": 3, "elementwise": {}, "memory": 0,
                 "receptive_fields": [
                   {"input": "input", "reads_all": [true, true], "size": [null, null],
                    "narrowest": [null, null], "jump": [null, null], "offset": [null, null]}],
                 "weights": []},
                {"name": "dense", "type": "Dense", "call": "dense 10", "inputs": ["flatten"],
                 "output_shape": [null, 10], "params": 216330, "trainable_params": 216330,
                 "macs": 216320, "line": 4,
                 "elementwise": {"bias": 10}, "memory": 40,
                 "receptive_fields": [
                   {"input": "input", "reads_all": [true, true], "size": [null, null],
                    "narrowest": [null, null], "jump": [null, null], "offset": [null, null]}],
                 "weights": [{"name": "kernel", "shape": [21632, 10], "trainable": true},
                             {"name": "bias", "shape": [10], "trainable": true}]}],
              "params": {"total": 216650, "trainable": 216650, "non_trainable": 0},
              "macs": 411008, "elementwise": {"bias": 21642}, "receptive_field": 3,
              "memory": {"activations": 86568, "peak": 89664, "least_peak": 89664,
                         "least_peak_is_exact": true}}],
             "diagnostics": []}
            """.utf8)))
  }

  @Test func sharedLayersStandOnceWithAllInputs() throws {
    var graph = TestGraph("Pair")
    let (left, right) = (graph.input([4], name: "left"), graph.input([4], name: "right"))
    let norm = StubLayer([
      Weight("gamma", [4]), Weight("moving_mean", [4], isTrainable: false),
    ])
    let first = graph.layer("norm", "BatchNormalization", norm, on: [left], shape: [4])
    let second = graph.use(first, on: [right], shape: [4])
    let end = graph.layer("add", "Add", on: [first, second], shape: [4])
    let report = SummaryReport([graph.graph(outputs: [end])], [], files: [Self.file])
    let network = try JSONValue(JSON.bytes(of: report))["networks"]?[0]
    let layer = network?["layers"]?[0]
    #expect(layer?["inputs"] == .array([.string("left"), .string("right")]))
    #expect(layer?["params"] == .number(8))
    #expect(layer?["trainable_params"] == .number(4))
    #expect(layer?["weights"]?[1]?["trainable"] == .bool(false))
    #expect(network?["layers"]?[1]?["inputs"] == .array([.string("norm"), .string("norm")]))
    #expect(network?["params"]?["non_trainable"] == .number(4))
    #expect(network?["inputs"]?[1]?["name"] == .string("right"))
  }

  @Test func whatIsNotKnownIsNull() throws {
    var graph = TestGraph("Broken")
    let input = graph.input([nil, 4])
    let wrong = graph.layer(
      "wrong", "Odd", nil, on: [input], shape: nil, failure: "unknown-layer")
    let report = SummaryReport(
      [graph.graph(outputs: [wrong])], [Sample.full], files: Sample.files)
    let json = try JSONValue(JSON.bytes(of: report))
    let network = json["networks"]?[0]
    let layer = network?["layers"]?[0]
    #expect(network?["inputs"]?[0]?["shape"] == .array([.null, .null, .number(4)]))
    #expect(network?["outputs"]?[0]?["shape"] == .null)
    for key in ["output_shape", "params", "trainable_params", "macs", "weights"] {
      #expect(layer?[key] == .null, "\(key)")
    }
    #expect(layer?["failed"] == .string("unknown-layer"))
    #expect(network?["params"]?["total"] == .null)
    #expect(network?["macs"] == .null)
    #expect(json["diagnostics"]?[0]?["code"] == .string("window-too-large"))
  }

  private static let file = SourceFile(
    id: FileID(0), path: "mnist.cnn", bytes: Array(repeating: UInt8(ascii: "\n"), count: 9))
}
