import CNNBackends
import CNNLayers
import CNNNetwork
import CNNShapes
import Testing

@Suite(
  "Pictures in Graphviz",
  .enabled(if: Graphviz.isInstalled, "Graphviz is not installed, so no picture is laid out"))
struct DotLayoutTests {
  @Test(
    "Every sketch is laid out without a word",
    arguments: [
      Sketches.mnist, Sketches.resNet50, Sketches.inception, Sketches.uNet, Sketches.siamese,
      Sketches.failed,
    ])
  func sketches(graph: Graph) throws {
    #expect(graph.verify() == [])
    for depth in [nil, 0, 1] {
      for direction in [DotOptions.Direction.topToBottom, .leftToRight] {
        let options = DotOptions(depth: depth, direction: direction)
        let result = try Graphviz.run(["-Tplain"], on: graph.dot(options))
        #expect(result.errors == "")
        #expect(result.status == 0)
      }
    }
  }

  /// The picture of a whole graph has a node for each of its nodes and outputs.
  @Test("Nothing is lost on the way")
  func counts() throws {
    let graph = Sketches.resNet50
    let lines = try Graphviz.run(["-Tplain"], on: graph.dot()).output.split(separator: "\n")
    let edges = graph.nodes.reduce(graph.outputs.count) { $0 + $1.operands.count }
    #expect(lines.filter { $0.hasPrefix("node ") }.count == graph.nodes.count + 1)
    #expect(lines.filter { $0.hasPrefix("edge ") }.count == edges)
  }

  private static let hostile = [
    #"a"b\"#, #"\N\G\E\T\H\L"#, #"\n \l \r \\N"#, "<B>x</B>", "&amp;&#38;", "a\nb\r\nc\td",
    "\u{0}\u{1B}[31m",
    "-->", "]]>", "/* */ //", "#", "é 日本 😀", "\u{FFFE}\u{FFFF}\u{FFFD}", "\u{202E}abc", "", " ",
    String(repeating: "x", count: 5000), "}", "{a|b}", "%s%n", "$x", "`",
  ]

  @Test("Text that means something to Graphviz means nothing in a picture")
  func hostileText() throws {
    let graph = Self.graph(of: Self.hostile)
    for options in [DotOptions(), DotOptions(depth: 0), DotOptions(direction: .leftToRight)] {
      for format in ["-Tcanon", "-Tsvg"] {
        let result = try Graphviz.run([format], on: graph.dot(options))
        #expect(result.errors == "")
        #expect(result.status == 0)
      }
    }
  }

  @Test("Any text arrives in the picture as it was", arguments: 0..<4)
  func randomText(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let names = (0..<60).map { _ in Self.randomName(&random) } + Self.hostile
    let result = try Graphviz.run(["-Tsvg"], on: Self.graph(of: names).dot())
    #expect(result.errors == "")
    let drawn = result.output.drawnTexts
    for (index, name) in names.enumerated() {
      let expected = name.unicodeScalars.prefix(120).map(\.asDrawn).joined()
      let text = try #require(drawn["n\(index + 1)"])
      #expect(text.utf8.contains(expected.utf8), "\(name.debugDescription) became \(text)")
    }
  }

  /// A chain of layers with these names, each in a group and with a failure of the same name.
  private static func graph(of names: [String]) -> Graph {
    var sketch = Sketch()
    var x = sketch.input(4, 4, 1, name: names[0])
    for (index, name) in names.enumerated() {
      x = sketch.group(index.isMultiple(of: 2) ? .block : .shared, name, arguments: name) {
        $0.layer("relu", to: x, name: name, failure: name)
      }
    }
    x = sketch.group(.branch, names[0], arguments: names[1]) {
      let first = $0.layer("relu", to: x)
      return $0.layer("relu", to: first)
    }
    let documentation = names.joined(separator: " ")
    return sketch.graph(
      names[0], documentation: documentation, outputs: [Graph.Output(name: names[1], node: x)])
  }

  private static func randomName(_ random: inout SplitMix) -> String {
    let special = Array("\\\\\\\"<>&;NGLTHElnr#|{}[]' \u{1}\u{7F}é☃".unicodeScalars)
    var name = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let any = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)) ?? "?"
      let isSpecial = Int.random(in: 0..<4, using: &random) > 0
      name.append(isSpecial ? special.randomElement(using: &random) ?? any : any)
    }
    return String(name)
  }

  @Test("Random networks in random groups are laid out without a word", arguments: 0..<24)
  func randomGraphs(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var sketch = Sketch()
    var tensors = [sketch.input(8, 8, 4)]
    Self.grow(&sketch, &tensors, depth: 0, &random)
    let last = tensors[tensors.count - 1]
    let graph = sketch.graph("Random", output: last)
    #expect(graph.verify() == [])
    let options = DotOptions(
      depth: [nil, 0, 1, 2].randomElement(using: &random) ?? nil,
      direction: seed.isMultiple(of: 2) ? .topToBottom : .leftToRight)
    let result = try Graphviz.run(["-Tplain"], on: graph.dot(options))
    #expect(result.errors == "")
    #expect(result.status == 0)
  }

  private static func grow(
    _ sketch: inout Sketch, _ tensors: inout [NodeID], depth: Int, _ random: inout SplitMix
  ) {
    let kinds: [Group.Kind] = [.block, .shared, .turn(0), .path(1), .branch]
    for step in 0..<Int.random(in: 1...8, using: &random) {
      let some = (0..<3).map { _ in tensors.randomElement(using: &random) ?? tensors[0] }
      switch Int.random(in: 0..<6, using: &random) {
      case 0 where depth < 4:
        let kind = kinds.randomElement(using: &random) ?? .block
        (tensors, random) = sketch.group(kind, "group_\(step)") { inner in
          var (found, state) = (tensors, random)
          grow(&inner, &found, depth: depth + 1, &state)
          return (found, state)
        }
      case 1: tensors.append(sketch.layer("add", to: some[0], some[1], some[2]))
      case 2: tensors.append(sketch.layer("concat", to: some[0], some[1]))
      case 3:
        let ends = some.enumerated().map { index, start in
          sketch.group(.path(index)) { inner in
            (0..<Int.random(in: 1...3, using: &random)).reduce(start) { tensor, _ in
              inner.layer("relu", to: tensor)
            }
          }
        }
        tensors.append(sketch.layer("add", to: ends[0], ends[1], ends[2]))
      case _: tensors.append(sketch.layer("relu", to: some[0]))
      }
    }
  }
}

extension String {
  /// The text of every node of an SVG by its title, without spaces.
  fileprivate var drawnTexts: [String: String] {
    var texts: [String: String] = [:]
    // A text may begin with a mark that combines with the bracket before it.
    let pattern = /<text [^>]*>([^<]*)<\/text>/.matchingSemantics(.unicodeScalar)
    for node in split(separator: "class=\"node\">").dropFirst() {
      guard let title = node.firstMatch(of: /<title>(.*?)<\/title>/)?.1 else { continue }
      let body = node.prefix(upTo: node.firstRange(of: "</g>")?.lowerBound ?? node.endIndex)
      let pieces = body.matches(of: pattern).map { String($0.1).unescaped }
      texts[String(title)] = pieces.joined().unicodeScalars.map(\.asDrawn).joined()
    }
    return texts
  }

  /// The text with XML's references replaced.
  private var unescaped: String {
    replacing(/&(#?[a-z0-9]+);/.matchingSemantics(.unicodeScalar)) { match in
      switch match.1 {
      case "amp": "&"
      case "lt": "<"
      case "gt": ">"
      case "quot": "\""
      case let code where code.hasPrefix("#"):
        UInt32(code.dropFirst()).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
      case let other: "&\(other);"
      }
    }
  }
}

extension Unicode.Scalar {
  /// The scalar as a picture has it: nothing for a space, a mark for what XML cannot hold.
  fileprivate var asDrawn: String {
    if properties.isWhitespace { return "" }
    return value < 0x20 || [0x7F, 0xFFFE, 0xFFFF].contains(value) ? "\u{FFFD}" : String(self)
  }
}

/// A generator of the same numbers on every run.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
