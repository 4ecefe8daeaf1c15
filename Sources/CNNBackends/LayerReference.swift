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
        let lines = layer.summary.wordWrapped(to: width - names - 4)
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
      layer.summary.wordWrapped(to: width).joined(separator: "\n"),
    ]
    let column = width - 4 - (layer.parameters.map(\.synopsis.count).max() ?? 0)
    let parameters = layer.parameters.map { parameter in
      let texts = [parameter.summary, parameter.kind.documentation]
      return ExplainedRow(parameter.synopsis, texts.flatMap { $0.wordWrapped(to: column) })
    }
    if !parameters.isEmpty { sections.append(String(parameters.text.dropLast())) }
    sections += layer.details.paragraphs.map { $0.wordWrapped(to: width).joined(separator: "\n") }
    sections.append("In summaries: " + layer.className(spatialRank: 2) + layer.classRemark)
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
          "`\(parameter.name)`", parameter.summary, parameter.kind.documentation,
          parameter.defaultCell,
        ]
        text += "| " + cells.map(\.inCell).joined(separator: " | ") + " |\n"
      }
    }
    if !layer.details.isEmpty { text += "\n\(layer.details)\n" }
    return text + "\nIn summaries: `\(layer.className(spatialRank: 2))`\(layer.classRemark)\n"
  }
}

extension LayerDefinition {
  /// How the layer is written: positional parameters, then `;` and those that must be named.
  fileprivate var synopsis: String {
    let operands =
      switch form {
      case .merge: " tensors, or { paths }"
      case .residual: " { path }"
      case .transform, .activation, .identity: ""
      }
    let positional = parameters.filter { !$0.isNamed }.map(\.synopsis).joined(separator: ", ")
    let named = parameters.filter(\.isNamed).map(\.synopsis).joined(separator: ", ")
    return name + operands + (positional.isEmpty ? "" : " ") + positional
      + (named.isEmpty ? "" : "; ") + named
  }

  /// What the class is for, where its name tells the number of axes.
  fileprivate var classRemark: String {
    className(spatialRank: 1) == className(spatialRank: 2) ? "" : " on an image"
  }
}

extension LayerDefinition.Form {
  /// Returns the layers of each form under its title, titles without a layer left out.
  fileprivate static func sections(of layers: [LayerDefinition])
    -> [(title: String, layers: [LayerDefinition])]
  {
    [.transform, .activation, .merge, .identity].map { (form: Self) in
      (form.title, layers.filter { $0.form.title == form.title })
    }.filter { !$0.1.isEmpty }
  }

  private var title: String {
    switch self {
    case .transform: "Layers"
    case .activation: "Activations"
    case .merge, .residual: "Merges"
    case .identity: "Passing on"
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

  /// Returns the words in lines of at most `width`, those after the first indented; a name stays
  /// with its default.
  fileprivate func hanging(at indentation: Int, width: Int) -> String {
    let lines = replacing(" = ", with: "\u{A0}=\u{A0}").wordWrapped(to: width - indentation)
    return lines.joined(separator: "\n" + String(repeating: " ", count: indentation))
      .replacing("\u{A0}", with: " ")
  }
}
