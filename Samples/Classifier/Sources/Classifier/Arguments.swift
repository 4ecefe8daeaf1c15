/// What the command line asks for.
struct Arguments: Hashable {
  /// How the command is used.
  static let usage = "Classifier WEIGHTS.safetensors IMAGE.pgm [--top N]"

  /// The file of the trained numbers.
  var weights = ""
  /// The file of the image.
  var image = ""
  /// How many classes to show.
  var top = 1

  /// Why a command line is wrong.
  struct Misuse: Error, Hashable {
    let description: String
  }

  init(_ arguments: some Collection<String>) throws(Misuse) {
    var files: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--top" {
        guard let count = rest.popFirst().flatMap({ Int($0) }), (1...10).contains(count) else {
          throw Misuse(description: "`--top` takes a number from 1 to 10")
        }
        top = count
      } else if argument.hasPrefix("--") {
        throw Misuse(description: "there is no option `\(argument)`; usage: \(Self.usage)")
      } else {
        files.append(argument)
      }
    }
    guard files.count == 2 else {
      throw Misuse(description: "two files are needed; usage: \(Self.usage)")
    }
    (weights, image) = (files[0], files[1])
  }
}
