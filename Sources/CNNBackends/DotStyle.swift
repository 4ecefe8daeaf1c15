import CNNLayers
import CNNNetwork
import CNNShapes

/// The colours of a node, by what its layer does.
enum DotStyle {
  /// An input or an output of the network.
  case port
  /// It weighs its input with a kernel.
  case kernel
  /// It holds numbers without a kernel, as a normalisation does.
  case scaling
  /// It changes the shape and holds nothing.
  case reshaping
  /// It works on each element.
  case elementwise
  case merging
  /// A group in one node, or a layer of whose work nothing is known.
  case plain
  case failed

  static let font = "Helvetica,Arial,sans-serif"
  static let ink = "#1f2328"
  static let faded = "#59636e"
  static let line = "#818b98"
  static let clusterLine = "#d1d9e0"

  /// The background of a cluster: neighbours in depth differ.
  static func clusterFill(_ depth: Int) -> String {
    depth.isMultiple(of: 2) ? "#f6f8fa" : "#ffffff"
  }

  /// The attributes of a node of this kind.
  var attributes: String {
    "fillcolor=\"\(colours.fill)\", color=\"\(colours.line)\""
  }

  private var colours: (fill: String, line: String) {
    switch self {
    case .port: ("#ffffff", "#59636e")
    case .kernel: ("#ddf4ff", "#54aeff")
    case .scaling: ("#fbefff", "#c297ff")
    case .reshaping: ("#dafbe1", "#4ac26b")
    case .elementwise: ("#fff8c5", "#d4a72c")
    case .merging: ("#fff1e5", "#fb8f44")
    case .plain: ("#f6f8fa", "#818b98")
    case .failed: ("#ffebe9", "#cf222e")
    }
  }
}

extension Graph {
  /// Returns the style of a node, told from what its layer does rather than from its name.
  func dotStyle(of id: NodeID) -> DotStyle {
    let node = self[id]
    if node.failure != nil { return .failed }
    guard let layer = node.layer else { return .port }
    switch self[layer].call?.definition.form {
    case .merge, .residual: return .merging
    case .activation, .identity: return .elementwise
    case .transform, nil: break
    }
    let cost = costFormula(of: id)
    if cost == .size(.unknown) { return .plain }
    if cost.value != 0 { return .kernel }
    if weights(of: layer)?.isEmpty == false { return .scaling }
    return passesShapeOn(id) ? .elementwise : .reshaping
  }

  /// Returns the style of a group that is drawn as one node.
  func dotStyle(ofFolded id: GroupID) -> DotStyle {
    self[id].nodes.contains { nodes[$0].failure != nil } ? .failed : .plain
  }
}

extension String {
  /// The text in a label of Graphviz's HTML, where nothing in it means anything.
  ///
  /// Text that would not fit a picture is cut. Graphviz reads the label as XML, and then a
  /// backslash as the start of an escape such as `\N`. A `]` that has a tag on either side is lost
  /// on its reader, which waits for the rest of a `]]>`.
  var dotText: String {
    var text = ""
    for scalar in unicodeScalars.prefix(Self.longestDotText) {
      switch scalar {
      case "]" where text.isEmpty: text += "&#93;"
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\\": text += "\\\\"
      case "\n", "\t", "\r": text += " "
      case _ where scalar.isAllowedInXML: text.unicodeScalars.append(scalar)
      case _: text += "\u{FFFD}"
      }
    }
    return unicodeScalars.count > Self.longestDotText ? text + "…" : text
  }

  private static let longestDotText = 120

  /// The text as a quoted string of Graphviz's language; it cannot hold a line break.
  var dotQuoted: String {
    var text = ""
    for scalar in unicodeScalars.prefix(Self.longestDotText) {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case _ where scalar.isAllowedInXML: text.unicodeScalars.append(scalar)
      case _: text += "\u{FFFD}"
      }
    }
    return "\"\(text)\""
  }

  /// Plain text as a title over the picture, with its line break.
  var dotHeading: String {
    isEmpty ? "" : "<FONT POINT-SIZE=\"16\">\(dotBold)</FONT><BR/>"
  }

  /// Plain text in bold.
  var dotBold: String { isEmpty ? "" : "<B>\(dotText)</B>" }

  /// Plain text that stands back.
  var dotFaded: String {
    isEmpty ? "" : "<FONT POINT-SIZE=\"10\" COLOR=\"\(DotStyle.faded)\">\(dotText)</FONT>"
  }

  /// Plain text that tells of a failure.
  var dotFailure: String {
    isEmpty ? "" : "<FONT POINT-SIZE=\"10\" COLOR=\"#cf222e\">\(dotText)</FONT>"
  }

  /// Markup in smaller letters.
  var dotSmall: String { "<FONT POINT-SIZE=\"10\">\(self)</FONT>" }
}

extension Unicode.Scalar {
  /// `true` iff an XML text can hold the scalar.
  fileprivate var isAllowedInXML: Bool {
    value >= 0x20 && value != 0x7F && value != 0xFFFE && value != 0xFFFF
  }
}
