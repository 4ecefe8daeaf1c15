import CNNChecker
import CNNCompiler
import CNNSource
import TestSupport
import Testing

/// The least sizes that classifiers take, against what their publishers say of them.
@Suite struct PublishedSizesTests {
  /// A sample, and the least height and width of an image.
  struct Least: Sendable, CustomTestStringConvertible {
    let sample: String
    let size: Int
    var settings: [String: String] = [:]

    var testDescription: String { "\(sample) \(settings)" }
  }

  /// `min_size` of torchvision's weights, and of Keras's function for the last.
  static let published = [
    Least(sample: "AlexNet", size: 63), Least(sample: "GoogLeNet", size: 15),
    Least(sample: "SqueezeNet", size: 21),
    Least(sample: "SqueezeNet", size: 17, settings: ["version": "1.1"]),
    Least(sample: "ConvNeXt", size: 32), Least(sample: "ResNetTorch", size: 1),
    Least(sample: "ResNeXt", size: 1), Least(sample: "ShuffleNetV2", size: 1),
    Least(sample: "InceptionResNetV2", size: 75),
  ]

  /// With its size left open, a classifier is right from that size on, and the clause says so.
  @Test(arguments: published)
  func clauseIsTheirs(least: Least) throws {
    let path = "Samples/\(least.sample).cnn"
    let text = try Fixtures.text(path)
    let open = text.replacing("[224, 224, 3]", with: "[H, W, 3]")
      .replacing("[299, 299, 3]", with: "[H, W, 3]")
    #expect(open != text)
    var options = CheckOptions()
    options.settings = least.settings.map { (name: $0.key, value: $0.value) }
    let compilation = Compilation(roots: [(path, Array(open.utf8))], options: options) {
      _ throws(FileError) in throw .notFound
    }
    let errors = compilation.program.diagnostics.filter { $0.severity == .error }
    let clauses = Set(errors.flatMap(\.fixes).map(\.message).map(Self.conditions))
    #expect(errors.isEmpty == (least.size == 1))
    #expect(clauses == (least.size == 1 ? [] : [["H >= \(least.size)", "W >= \(least.size)"]]))
  }

  /// The conditions of the clause that a fix adds: those between backquotes.
  private static func conditions(of fix: String) -> [String] {
    let clause = fix.split(separator: "`").dropFirst().first ?? ""
    return clause.replacing("where ", with: "").replacing(" && ", with: ", ")
      .split(separator: ", ").map(String.init)
  }
}
