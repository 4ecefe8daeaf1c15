import CNNRuntime

/// Runs one network as `benchmarks/inference/peers.py` runs those of its peers, and prints what it
/// measured as JSON, with the keys that are explained there.
///
///     inference NETWORK THREADS SECONDS STARTED WEIGHTS IMAGE RESULT
///
/// Weights are a safetensors file, the image is a file of its numbers, and the first result is
/// written to another one. `STARTED` is what the system's steady clock showed before this process
/// was started, in nanoseconds.
@main
enum Inference {
  static func main() {
    let entered = SteadyClock.nanoseconds
    let arguments = CommandLine.arguments
    guard arguments.count == 8, let threads = Int(arguments[2]), let seconds = Double(arguments[3]),
      let started = Int(arguments[4])
    else {
      fail("usage: inference NETWORK THREADS SECONDS STARTED WEIGHTS IMAGE RESULT")
    }
    let run = Run(
      threads: threads, seconds: seconds, started: started, entered: entered,
      weights: arguments[5], image: arguments[6], result: arguments[7])
    do {
      switch arguments[1] {
      case "MNIST": print(try run.measure(MNIST.self))
      case "VGG": print(try run.measure(VGG.self))
      case "ResNet": print(try run.measure(ResNet.self))
      case "MobileNetV2": print(try run.measure(MobileNetV2.self))
      case "InceptionV3": print(try run.measure(InceptionV3.self))
      case let name: fail("there is no network `\(name)` here")
      }
    } catch {
      fail("\(error)")
    }
  }
}
