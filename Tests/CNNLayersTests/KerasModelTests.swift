import CNNLayers
import CNNShapes
import TestSupport
import Testing

import class Foundation.JSONDecoder

@Suite("Layers in whole models of Keras")
struct KerasModelTests {
  static let applications = [
    "DenseNet121", "EfficientNetB0", "InceptionV3", "MobileNet", "MobileNetV2", "MobileNetV3Large",
    "ResNet50", "ResNet50V2", "VGG16", "VGG19", "Xception",
  ]

  @Test(arguments: applications) func layersOfApplications(name: String) throws {
    let model = try JSONDecoder().decode(
      JSONValue.self, from: JSONValue.oracle("keras/\(name).json"))
    var shapes: [String: Shape] = [:]
    var counted = Dimension(0)
    for layer in model["layers"].list ?? [] {
      let output = try #require(layer["output_shape"].shape.map(Self.withoutBatch))
      if let name = layer["name"].text { shapes[name] = output }
      guard let made = KerasLayer(layer) else {
        #expect(layer["class"].text == "InputLayer", "\(layer["class"]) is not read")
        counted = counted + Dimension(layer["params"].whole ?? 0)
        continue
      }
      let inputs = (layer["inbound"].list ?? []).compactMap { $0.text.flatMap { shapes[$0] } }
      let parameters = made.check(inputs, output: output)
      #expect(parameters.total.value == layer["params"].whole, "\(layer["name"])")
      #expect(parameters.trainable.value == layer["trainable_params"].whole, "\(layer["name"])")
      counted = counted + parameters.total
    }
    #expect(counted.value == model["total"].whole)
  }

  @Test func weightsOfSeeds() throws {
    let seeds = try JSONDecoder().decode(JSONValue.self, from: JSONValue.oracle("seeds.json"))
    var layers = 0
    for (name, model) in try #require(seeds.object) where model["layers"].list != nil {
      var current = try #require(model["input_shape"].shape.map(Self.withoutBatch))
      for layer in model["layers"].list ?? [] {
        let output = try #require(layer["output_shape"].shape.map(Self.withoutBatch))
        let made = try #require(KerasLayer(layer), "\(name): \(layer["class"])")
        made.check([current], output: output)
        let expected = (layer["weights"].list ?? []).map { weight in
          let isTrainable = weight["trainable"].argument == .flag(true)
          return
            "\(weight["name"].text ?? "") \(weight["shape"].shape?.dimensions ?? []) \(isTrainable)"
        }
        let weights = made.layer.weights([current]).map { weight in
          "\(weight.name) \(weight.shape.dimensions) \(weight.isTrainable)"
        }
        #expect(weights == expected, "\(name)")
        current = output
        layers += 1
      }
    }
    #expect(layers > 50)
  }

  /// The papers give 569 million, 15.5 billion and 3.8 billion.
  @Test(arguments: [
    ("MobileNet", 568_740_352), ("VGG16", 15_470_264_320), ("ResNet50", 3_857_973_248),
  ])
  func multiplyAccumulates(name: String, expected: Int) throws {
    let model = try JSONDecoder().decode(
      JSONValue.self, from: JSONValue.oracle("keras/\(name).json"))
    var shapes: [String: Shape] = [:]
    var sum = Dimension(0)
    for layer in model["layers"].list ?? [] {
      let output = try #require(layer["output_shape"].shape.map(Self.withoutBatch))
      if let name = layer["name"].text { shapes[name] = output }
      guard let made = KerasLayer(layer) else { continue }
      let inputs = (layer["inbound"].list ?? []).compactMap { $0.text.flatMap { shapes[$0] } }
      sum = sum + made.layer.multiplyAccumulates(inputs, output: output).value
    }
    #expect(sum == Dimension(expected))
  }

  private static func withoutBatch(_ shape: Shape) -> Shape {
    Shape(Array(shape.dimensions.dropFirst()))
  }
}

/// A layer of the language made from one of a Keras model.
struct KerasLayer {
  let definition: LayerDefinition
  let layer: any Layer
  let className: String

  /// Returns `nil` iff the language has no such layer yet.
  init?(_ json: JSONValue) {
    guard let className = json["class"].text else { return nil }
    let function = json["config"]["activation"].text ?? ""
    let name =
      switch className {
      case "Activation": KerasSpelling.layer(ofFunction: function)
      case "Lambda": "sum"
      default: KerasSpelling.layers[className] ?? ""
      }
    guard let definition = Catalogue.definition(named: name) else { return nil }
    let given = Self.given(json["config"].object ?? [:], of: className)
      .merging(Self.unrecorded(json)) { $1 }
    let bound = Arguments.bind(definition.parameters.map { given[$0.name] }, to: definition)
    guard let arguments = bound.arguments else { return nil }
    self.definition = definition
    self.className = className
    layer = LayerCall(definition: definition, arguments: arguments).makeLayer()
  }

  private static func given(_ config: [String: JSONValue], of className: String)
    -> [String: Argument]
  {
    var given: [String: Argument] = [:]
    for (name, value) in config {
      let isPad = className.hasPrefix("ZeroPadding")
      guard let parameter = isPad && name == "padding" ? "amount" : KerasSpelling.parameters[name]
      else { continue }
      given[parameter] = KerasSpelling.argument(value, for: parameter, of: className)
    }
    return given
  }

  /// What the fixtures leave out, from what it leads to.
  private static func unrecorded(_ json: JSONValue) -> [String: Argument] {
    let sizes = json["output_shape"].list ?? []
    switch json["class"].text {
    case "GlobalAveragePooling2D": return ["keepdims": .flag(sizes.count > 2)]
    case "Rescaling": return ["factor": .whole(1)]
    case "BatchNormalization":
      let arrays = (json["params"].whole ?? 0) / (sizes.last?.whole ?? 1)
      return ["scale": .flag(arrays == 4)]
    default: return [:]
    }
  }

  /// Checks the output and the class, and returns the numbers of parameters.
  @discardableResult
  func check(_ inputs: [Shape], output: Shape) -> (total: Dimension, trainable: Dimension) {
    let typing = layer.typing(inputs)
    #expect(typing.requirements.isEmpty, "\(definition.name)")
    #expect(typing.output?.map(\.value) == output.dimensions, "\(definition.name)")
    let ours = definition.className(spatialRank: inputs.first?.spatialRank ?? 0)
    // Keras's models call some functions by `Activation` for which it has a class.
    #expect(ours == className || (className == "Activation" && definition.form == .activation))
    let weights = layer.weights(inputs)
    let sizes = { (weights: [Weight]) in weights.reduce(Dimension(0)) { $0 + $1.shape.elementCount }
    }
    return (sizes(weights), sizes(weights.filter(\.isTrainable)))
  }
}
