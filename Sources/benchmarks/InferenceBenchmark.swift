#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Emitted Swift beside ONNX Runtime and PyTorch, which `inference/peers.py` times.
///
/// Run from the package's folder: `swift run -c release benchmarks inference`. Arguments that
/// follow are the script's: `--threads 1 2`, `--rounds 3`, `--seconds 2`.
enum InferenceBenchmark {
  private static let networks = ["MNIST", "VGG", "ResNet", "MobileNetV2", "InceptionV3"]
  private static let folder = ".build/benchmarks/inference"
  private static let build = ".build/benchmarks/release"

  /// Builds what is needed and runs the script; says what is missing otherwise.
  static func run(_ arguments: [String]) {
    let python = getenv("CNN_PYTHON").map { String(cString: $0) } ?? "python3"
    guard ChildProcess([python, "-c", "import numpy, onnx, onnxruntime, torch"]).succeeded else {
      print(
        """
        `\(python)` is not there, or lacks packages for the comparison. Install them with

            \(python) -m pip install numpy onnx onnxruntime torch

        or name another Python in the environment variable `CNN_PYTHON`.
        """)
      return
    }
    // The manifest has `inference` only where this is set.
    setenv("CNN_INFERENCE", "1", 1)
    guard Benchmarks.build(["cnn", "inference"]) else {
      print("The executables cannot be built; is this the package's folder?")
      return
    }
    guard ChildProcess(["mkdir", "-p", folder]).succeeded else {
      print("`\(folder)` cannot be made.")
      return
    }
    var files: [String] = []
    for name in networks {
      files.append("\(folder)/\(name).summary.json")
      let summary = ChildProcess(
        ["\(build)/cnn", "summary", "Samples/\(name).cnn", "--format", "json"],
        output: files[files.count - 1])
      precondition(summary.succeeded, "`\(name)` has no summary")
    }
    let comparison = ChildProcess(
      [python, "Sources/benchmarks/inference/peers.py"] + files
        + ["--folder", folder, "--cnn", "\(build)/inference"] + arguments,
      output: nil)
    if !comparison.succeeded { print("The comparison failed.") }
  }
}
