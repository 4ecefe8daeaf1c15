import CNNRuntime
import Foundation
import Testing

@testable import Classifier

/// The trained network on images that it was not trained on, against what Keras made of them.
@Suite struct ClassifierTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func network() throws -> Digits {
    let weights = folder.appending(path: "weights.safetensors").path(percentEncoded: false)
    return try Digits(Weights(contentsOf: weights))
  }

  private static func image(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: folder.appending(path: "Images/\(name)")))
  }

  @Test func `each image is of its digit, with the probabilities of Keras`() throws {
    let file = Self.folder.appending(path: "Images/predictions.json")
    let predictions = try JSONDecoder().decode([String: [Float]].self, from: Data(contentsOf: file))
    #expect(predictions.count == 10)
    let network = try Self.network()
    for (name, expected) in predictions {
      let classes = try Classifier.classes(of: Image(netpbm: Self.image(name)), by: network)
      #expect(classes.first.map { "\($0.digit).pgm" } == name)
      #expect(classes.count == expected.count)
      for guess in classes {
        let difference = abs(guess.probability - expected[guess.digit])
        #expect(difference <= 1e-4 * expected[guess.digit] + 1e-6)
      }
    }
  }

  @Test func `the most probable classes stand in lines`() throws {
    let network = try Self.network()
    let seven = try Classifier.report(on: Self.image("7.pgm"), by: network, top: 3)
    #expect(seven == "7  51.8 %\n8  47.4 %\n2  0.8 %\n")
    #expect(try Classifier.report(on: Self.image("1.pgm"), by: network, top: 1) == "1  98.3 %\n")
  }

  @Test func `an image of another size is refused with both sizes`() throws {
    let network = try Self.network()
    let error = #expect(throws: ImageError.self) {
      try Classifier.report(on: Array("P2 2 1 1 0 1".utf8), by: network, top: 1)
    }
    #expect(error?.description == "the image is 2×1, and the network takes 8×8")
  }

  @Test func `the command line has two files and an option`() throws {
    let arguments = try Arguments(["a", "--top", "3", "b"])
    #expect(arguments.weights == "a" && arguments.image == "b" && arguments.top == 3)
    #expect(try Arguments(["a", "b"]).top == 1)
    for wrong in [
      [], ["a"], ["a", "b", "c"], ["a", "b", "--top"], ["a", "b", "--top", "0"],
      ["a", "b", "--top", "11"], ["a", "b", "--topp", "1"],
    ] {
      #expect(throws: Arguments.Misuse.self) { try Arguments(wrong) }
    }
  }
}
