import CNNRuntime
import Foundation

/// Prints which digit an image shows, and how probable the network finds it.
@main
enum Classifier {
  static func main() {
    do {
      let arguments = try Arguments(CommandLine.arguments.dropFirst())
      let network = try Digits(Weights(contentsOf: arguments.weights))
      guard let bytes = FileManager.default.contents(atPath: arguments.image) else {
        return fail("\(arguments.image): the file cannot be read", status: 1)
      }
      do {
        print(try report(on: [UInt8](bytes), by: network, top: arguments.top), terminator: "")
      } catch {
        fail("\(arguments.image): \(error)", status: 1)
      }
    } catch let misuse as Arguments.Misuse {
      fail(misuse.description, status: 2)
    } catch {
      fail("\(error)", status: 1)
    }
  }

  private static func fail(_ message: String, status: Int32) {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(status)
  }

  /// Returns a line with class and probability for each of the most probable classes.
  static func report(on image: [UInt8], by network: Digits, top: Int) throws -> String {
    try classes(of: Image(netpbm: image), by: network).prefix(top).map { guess in
      "\(guess.digit)  \(String(format: "%.1f", guess.probability * 100)) %\n"
    }.joined()
  }

  /// Returns all classes, the most probable first.
  static func classes(of image: Image, by network: Digits) throws -> [(
    digit: Int, probability: Float
  )] {
    let scores = try network(image.feature())
    return scores.numbers.enumerated().map { (digit: $0.offset, probability: $0.element) }
      .sorted { $0.probability > $1.probability }
  }
}
