import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNShapes
import TestSupport
import Testing

/// Receptive fields against the table of Araujo, Norris and Sim (Distill, 2019).
@Suite struct PublishedFieldTests {
  /// A line of the table.
  struct Row: Sendable, CustomTestStringConvertible {
    let network: String
    let size: String
    let layer: String
    let field: Int
    let stride: Int
    let padding: Int

    init?(_ line: Substring) {
      let cells = line.split(separator: ",").map(String.init)
      let numbers = cells.suffix(3).compactMap { Int($0) }
      guard cells.count == 6, numbers.count == 3 else { return nil }
      (network, size, layer) = (cells[0], cells[1], cells[2])
      (field, stride, padding) = (numbers[0], numbers[1], numbers[2])
    }

    var testDescription: String { "\(network) \(size) \(layer)" }
  }

  static let folder = "Tests/Fixtures/receptive_fields"
  static let rows =
    ((try? Fixtures.text("\(folder)/published.csv")) ?? "").split(separator: "\n")
    .compactMap(Row.init)

  @Test func tableIsThere() {
    #expect(Self.rows.count == 62)
  }

  @Test(arguments: ["alexnet_v2", "vgg_16", "inception_v3", "mobilenet_v1", "resnet_v1_50"])
  func agrees(network: String) throws {
    for (size, rows) in Dictionary(
      grouping: Self.rows.filter { $0.network == network }, by: \.size)
    {
      var options = CheckOptions()
      if size != "224" { options.settings = [("size", size)] }
      let compilation = try Compilation(of: "\(Self.folder)/\(network).cnn", options: options)
      let graph = try #require(compilation.program.networks.first?.graph)
      let fields = graph.receptiveFields()
      for row in rows { try check(row, graph, fields) }
      #expect(fields.unaligned == [])
    }
  }

  private func check(_ row: Row, _ graph: Graph, _ fields: ReceptiveFields) throws {
    let node = try #require(
      graph.layers.first { $0.name == row.layer }?.uses.first, "\(row)")
    let field = try #require(fields[node].first)
    #expect(fields[node].count == 1 && field.axes?.count == 2, "\(row)")
    for axis in try #require(field.axes) {
      let center = try #require(Rational(row.field - 1 - 2 * row.padding, over: 2))
      #expect(axis.size == row.field, "\(row)")
      #expect(axis.jump == Rational(row.stride)...Rational(row.stride), "\(row)")
      #expect(axis.offset == center...center, "\(row)")
    }
  }
}
