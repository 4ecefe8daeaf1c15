import CNNLayers
import CNNShapes
import Testing

@Suite("Definitions of layers")
struct DefinitionTests {
  static let definitions = Catalogue.all.map(\.name)
  static let extremes = [Int.min, -1, 0, 1, 2, Int.max - 1, Int.max]

  /// Arguments of every form that a kind takes.
  static func samples(_ kind: Parameter.Kind) -> [Argument] {
    switch kind {
    case .count, .number, .nonnegative: [.whole(1), .whole(Int.max)]
    case .index: [.whole(0), .whole(Int.max)]
    case .extents(let minimum): [.whole(minimum), .list([.whole(Int.max), .whole(1)])]
    case .sizes: samples(.extents(minimum: 1))
    case .padding(let allowsCausal):
      [.symbol("valid"), .symbol("same")] + (allowsCausal ? [.symbol("causal")] : [])
        + samples(.sides)
    case .sides:
      [.whole(0), .list([.whole(Int.max)]), .list([.list([.whole(1), .whole(Int.max)])])]
    case .rate: [.whole(0)]
    case .flag: [.flag(true), .flag(false)]
    case .activation:
      [.symbol("linear")]
        + Catalogue.all.filter { $0.form == .activation }.compactMap(LayerCall.init(defaultsOf:))
        .map(Argument.layer)
    case .axis: [.whole(Int.min), .whole(-1), .whole(1), .whole(Int.max)]
    case .axes: [.whole(-1), .list([.whole(1)]), .list([.whole(Int.min), .whole(Int.max)])]
    case .numbers(let minimum):
      [.whole(minimum ?? Int.min), .list([.whole(1), .whole(Int.max), .whole(0)])]
    case .shape: [.list([.inferred]), .list([.whole(Int.max), .whole(Int.max), .inferred])]
    case .choice(let choices): choices.map(Argument.symbol)
    }
  }

  /// Inputs of every rank, with sizes up to the largest.
  static let shapes = (1...5).flatMap { rank in
    [1, 3, Int.max].map { Shape(Array(repeating: Dimension($0), count: rank)) }
      + [Shape(Array(repeating: .unknown, count: rank))]
  }

  /// Every layer reads each parameter as the kind that it declares, and traps on no number.
  @Test(arguments: definitions) func takesWhatItDeclares(name: String) throws {
    let definition = try #require(Catalogue.definition(named: name))
    let first = definition.parameters.map { parameter -> Argument? in
      parameter.defaultValue == .required ? Self.samples(parameter.kind).first : nil
    }
    for (index, parameter) in definition.parameters.enumerated() {
      for sample in Self.samples(parameter.kind) {
        var given = first
        given[index] = sample
        use(definition, given)
      }
    }
    use(definition, first)
  }

  /// A list or a word where a number belongs is a problem, never a trap.
  @Test(arguments: definitions) func takesNoOtherKind(name: String) throws {
    let definition = try #require(Catalogue.definition(named: name))
    let strange: [Argument] =
      [.symbol("perhaps"), .list([]), .list([.symbol("x")]), .inferred, .list([.list([])])]
      + Self.extremes.map(Argument.whole)
      + [.number(try #require(Rational(1, over: 3))), .list([.whole(1), .list([.whole(1)])])]
    for index in definition.parameters.indices {
      for argument in strange {
        var given = definition.parameters.map { parameter -> Argument? in
          parameter.defaultValue == .required ? Self.samples(parameter.kind).first : nil
        }
        given[index] = argument
        use(definition, given)
      }
    }
  }

  private func use(_ definition: LayerDefinition, _ given: [Argument?]) {
    let bound = Arguments.bind(given, to: definition)
    guard let arguments = bound.arguments else {
      #expect(!bound.problems.isEmpty)
      return
    }
    let layer = LayerCall(definition: definition, arguments: arguments).makeLayer()
    for shape in Self.shapes {
      let other = Shape(shape.dimensions.dropLast() + [7])
      for inputs in definition.form == .merge
        ? [[shape, other], [shape], [other, other]] : [[shape]]
      {
        let typing = layer.typing(inputs)
        let output = Shape(typing.output?.map(\.value) ?? [])
        _ = layer.weights(inputs).map(\.shape.elementCount)
        _ = layer.multiplyAccumulates(inputs, output: output).value
        if typing.requirements.isEmpty { _ = layer.operations(inputs, output: output) }
      }
    }
  }

  /// What the manual prints is there, in the form that it expects.
  @Test(arguments: definitions) func isDocumented(name: String) throws {
    let definition = try #require(Catalogue.definition(named: name))
    #expect(definition.summary.hasSuffix("."))
    #expect(!definition.details.isEmpty)
    #expect(!definition.className(spatialRank: 2).contains("#"))
    #expect(Set(definition.parameters.map(\.name)).count == definition.parameters.count)
    let named = definition.parameters.map(\.isNamed)
    #expect(named == named.filter { !$0 } + named.filter { $0 }, "positional parameters come first")
    for parameter in definition.parameters {
      #expect(!parameter.summary.hasSuffix("."), "\(parameter.name)")
      #expect(!parameter.isNamed || parameter.defaultValue != .required, "\(parameter.name)")
    }
  }

  @Test func namesAreUnique() {
    #expect(Set(Self.definitions).count == Self.definitions.count)
    for name in Self.definitions { #expect(Catalogue.definition(named: name)?.name == name) }
    #expect(Catalogue.definition(named: "linear") == nil)
  }

  /// A merge of very many tensors is as shallow to evaluate as one of two.
  @Test func manyOperands() {
    let inputs = Array(repeating: Shape([2, 3]), count: 200_000)
    #expect(
      LayerVerdict.of("concat", [:], inputs) == .accepted(Shape([2, 600_000]), parameters: 0))
    #expect(LayerVerdict.of("add", [:], inputs) == .accepted(Shape([2, 3]), parameters: 0))
  }
}
