import CNNLayers

/// The documentation of the layers, made from their definitions.
package enum LayerReference {
  /// The width that lines for a terminal keep to where they can.
  fileprivate static let width = 100

  /// Returns what `cnn layers` prints: every layer with what it does.
  package static func overview(of layers: [LayerDefinition]) -> String {
    let names = layers.map(\.name.count).max() ?? 0
    let sections = LayerDefinition.Form.sections(of: layers).map { title, layers in
      layers.reduce(into: title + "\n") { text, layer in
        let lines = layer.summary.wrapped(to: width - names - 4)
        text += "  " + layer.name.padded(to: names) + "  "
        text += lines.joined(separator: "\n" + String(repeating: " ", count: names + 4)) + "\n"
      }
    }
    return (sections + ["`cnn layers NAME` shows a layer with its parameters.\n"])
      .joined(separator: "\n")
  }

  /// Returns what `cnn layers NAME` prints: how a layer is written, what it does, and its rules.
  package static func page(of layer: LayerDefinition) -> String {
    var sections = [
      layer.synopsis.hanging(at: layer.name.count + 1, width: width),
      layer.summary.wrapped(to: width).joined(separator: "\n"),
    ]
    let names = layer.parameters.map(\.name.count).max() ?? 0
    let parameters = layer.parameters.map { parameter in
      let lines = [parameter.summary, parameter.rule].flatMap { $0.wrapped(to: width - names - 4) }
      return "  " + parameter.name.padded(to: names) + "  "
        + lines.joined(separator: "\n" + String(repeating: " ", count: names + 4))
    }
    if !parameters.isEmpty { sections.append(parameters.joined(separator: "\n")) }
    sections += layer.details.paragraphs.map { $0.wrapped(to: width).joined(separator: "\n") }
    sections.append("In Keras: " + layer.className(spatialRank: 2) + layer.kerasRemark)
    return sections.joined(separator: "\n\n") + "\n"
  }

  /// Returns the whole of `Docs/Layers.md`.
  package static func markdown(of layers: [LayerDefinition]) -> String {
    var text = """
      # The layers

      Made from the definitions in `Sources/CNNLayers` by a test, which keeps it current. `cnn layers`
      and `cnn layers NAME` print the same.

      Parameters before the `;` may be given by position, in this order; those after it must be named.
      `=` is what holds where nothing is given. Activations also serve as the argument `activation` of
      other layers. Shapes stand without the batch, channels last.

      """
    let sections = LayerDefinition.Form.sections(of: layers)
    for (title, layers) in sections {
      text += "\n**\(title)**: "
      text += layers.map { "[`\($0.name)`](#\($0.name))" }.joined(separator: ", ") + "\n"
    }
    for (title, layers) in sections {
      text += "\n## \(title)\n" + layers.map { "\n" + section(of: $0) }.joined()
    }
    return text
  }

  private static func section(of layer: LayerDefinition) -> String {
    var text = "### \(layer.name)\n\n```\n\(layer.synopsis)\n```\n\n\(layer.summary)\n"
    if !layer.parameters.isEmpty {
      text += "\n| parameter | meaning | takes | default |\n| --- | --- | --- | --- |\n"
      for parameter in layer.parameters {
        let cells = [
          "`\(parameter.name)`", parameter.summary, parameter.kind.text, parameter.defaultCell,
        ]
        text += "| " + cells.map(\.inCell).joined(separator: " | ") + " |\n"
      }
    }
    if !layer.details.isEmpty { text += "\n\(layer.details)\n" }
    return text + "\nIn Keras: `\(layer.className(spatialRank: 2))`\(layer.kerasRemark)\n"
  }
}

extension LayerDefinition {
  /// How the layer is written: positional parameters, then `;` and those that must be named.
  fileprivate var synopsis: String {
    let positional = parameters.filter { !$0.isNamed }.map(\.synopsis).joined(separator: ", ")
    let named = parameters.filter(\.isNamed).map(\.synopsis).joined(separator: ", ")
    let operands = form == .merge ? " tensors, or { paths }" : ""
    let separator = named.isEmpty ? "" : "; "
    let list = operands + (positional.isEmpty ? "" : " ") + positional + separator + named
    return name + list
  }

  /// What the class in Keras is for, where its name tells the number of axes.
  fileprivate var kerasRemark: String {
    className(spatialRank: 1) == className(spatialRank: 2) ? "" : " on an image"
  }
}

extension LayerDefinition.Form {
  /// Returns the layers of each form under its title, forms without a layer left out.
  fileprivate static func sections(of layers: [LayerDefinition])
    -> [(title: String, layers: [LayerDefinition])]
  {
    [.transform, .activation, .merge, .identity].map { (form: Self) in
      (form.title, layers.filter { $0.form == form })
    }.filter { !$0.1.isEmpty }
  }

  private var title: String {
    switch self {
    case .transform: "Layers"
    case .activation: "Activations"
    case .merge: "Merges"
    case .identity: "Identity"
    }
  }
}

extension Parameter {
  /// The name, and the default where there is one.
  fileprivate var synopsis: String {
    defaultText.map { "\(name) = \($0)" } ?? name
  }

  private var defaultText: String? {
    switch defaultValue {
    case .required: nil
    case .value(let value): value.sourceText(for: kind)
    case .sameAs(let name): name
    case .none: "none"
    }
  }

  fileprivate var defaultCell: String {
    switch defaultValue {
    case .required: "required"
    case .value(let value): "`\(value.sourceText(for: kind))`"
    case .sameAs(let name): "as `\(name)`"
    case .none: "none"
    }
  }

  /// What it takes, what holds without it, and whether it must be named.
  fileprivate var rule: String {
    let value =
      switch defaultValue {
      case .required: "required"
      case .value(let value): "default: \(value.sourceText(for: kind))"
      case .sameAs(let name): "default: as \(name)"
      case .none: "default: none"
      }
    return "\(kind.text); \(value)" + (isNamed ? "; by name" : "")
  }
}

extension Parameter.Kind {
  /// What an argument may be, in words.
  fileprivate var text: String {
    switch self {
    case .count: "a whole number of at least 1"
    case .extents(let minimum): "whole numbers of at least \(minimum): one, or one per axis"
    case .padding(let allowsCausal):
      "`valid`, `same`, \(allowsCausal ? "`causal`, " : "")a number, one per axis, or a pair per axis"
    case .sides: "whole numbers of at least 0: one, one per axis, or a pair per axis"
    case .number: "a number"
    case .nonnegative: "a number of at least 0"
    case .rate: "a number of at least 0 and below 1"
    case .flag: "`true` or `false`"
    case .activation: "a layer that works on each element, or `linear`"
    case .axis: "an axis, from 1, or from −1 at the end"
    case .axes: "a list of axes, none twice, each from 1 or from −1 at the end"
    case .shape: "a list of sizes, of which one may be `_`"
    case .choice(let choices): choices.map { "`\($0)`" }.joined(separator: ", ")
    }
  }
}

extension String {
  /// The text as a cell of a Markdown table.
  fileprivate var inCell: String {
    reduce(into: "") { text, character in
      switch character {
      case "|": text += "\\|"
      case "\n": text += " "
      case _: text.append(character)
      }
    }
  }

  /// Returns the words in lines of at most `width`, those after the first indented.
  fileprivate func hanging(at indentation: Int, width: Int) -> String {
    let lines = wrapped(to: width - indentation)
    return lines.joined(separator: "\n" + String(repeating: " ", count: indentation))
  }
}
