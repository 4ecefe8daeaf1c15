import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNSource
import CNNSyntax

/// What the compiler costs, beside an empty process and beside its peers; with the argument
/// `inference`, what emitted networks cost beside theirs.
///
/// Run from the package's folder: `swift run -c release benchmarks`. Compare ratios rather than
/// times: those of one machine differ from hour to hour, so whatever is compared takes turns.
@main
enum Benchmarks {
  private static let binaries = ".build/benchmarks/release"

  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "inference" {
      return InferenceBenchmark.run(Array(arguments.dropFirst()))
    }
    guard build(["cnn", "empty"]) else {
      print("The static binaries cannot be built; is this the package's folder?")
      return
    }
    wholeProcesses()
    manyLines()
    checkedGraph()
    openSizes()
    lexingAndParsing()
  }

  /// What makes a static build: on Linux the C library is linked in too, as for a release.
  private static var staticFlags: [String] {
    #if os(Linux)
      ["--static-swift-stdlib", "-Xswiftc", "-static-executable"]
    #else
      ["--static-swift-stdlib"]
    #endif
  }

  /// Builds executables alike, apart from the build that is running.
  static func build(_ products: [String]) -> Bool {
    products.allSatisfy { product in
      ChildProcess(
        ["swift", "build", "-c", "release"] + staticFlags
          + ["--scratch-path", ".build/benchmarks", "--product", product]
      ).succeeded
    }
  }

  // MARK: Whole processes

  private static func wholeProcesses() {
    let commands = [
      ["\(binaries)/empty"],
      ["\(binaries)/cnn", "--version"],
      ["\(binaries)/cnn", "check", "Samples/MNIST.cnn"],
      ["\(binaries)/cnn", "summary", "Samples/MNIST.cnn"],
      ["\(binaries)/cnn", "summary", "Samples/ResNet.cnn"],
      ["\(binaries)/cnn", "summary", "Samples/ResNet.cnn", "--format", "json"],
      // A thousand layers, with branches.
      [
        "\(binaries)/cnn", "summary", "Samples/ResNet.cnn", "--set", "depth=302", "--set",
        "counts=[3,8,86,3]",
      ],
    ]
    var timings = commands.map { _ in Timing() }
    var memory = 0
    for _ in 0..<300 {
      for (index, command) in commands.enumerated() {
        let child = ChildProcess(command)
        precondition(child.succeeded, "\(command) failed")
        timings[index].add(child.duration)
        memory = max(memory, child.peakMemory)
      }
    }
    printRow("Whole processes, static release builds", "median", "minimum", "above empty")
    for (command, timing) in zip(commands, timings) {
      let name = command.dropFirst().joined(separator: " ")
      printRow(
        name.isEmpty ? "an empty `main`" : "cnn \(name)", timing.median.milliseconds,
        timing.minimum.milliseconds, (timing.median - timings[0].median).milliseconds)
    }
    print(
      "At most \(megabytes(memory)) of memory. Goals: MNIST 1 ms above empty, ResNet50 3 ms, a"
        + " thousand layers 10 ms.\n")
  }

  // MARK: Cost by size

  private static func manyLines() {
    printRow("Straight lines, whole processes", "time", "a line", "memory")
    let path = ".build/benchmarks/line.cnn"
    for layers in [1_000, 10_000, 100_000, 1_000_000] {
      write(StraightLine(layers: layers).source, to: path)
      for command in ["check", "summary"] {
        var timing = Timing()
        var memory = 0
        for _ in 0..<(layers > 100_000 ? 1 : 5) {
          let child = ChildProcess(["\(binaries)/cnn", command, path])
          precondition(child.succeeded, "\(command) of \(layers) layers failed")
          timing.add(child.duration)
          memory = max(memory, child.peakMemory)
        }
        printRow(
          "cnn \(command), \(layers) layers", timing.median.milliseconds,
          (timing.median / Double(layers)).text(digits: 0) + " ns", megabytes(memory))
      }
    }
    print("Goals: 100000 layers in 1 s and 500 MB, and cost linear in the lines.\n")
  }

  // MARK: Parts of the compiler

  private static func checkedGraph() {
    let path = "Samples/ResNet.cnn"
    let source = bytes(of: path)
    let timing = Timing(times: 500) {
      let compilation = Compilation(roots: [(path, source)]) { _ throws(FileError) in
        throw .notFound
      }
      precondition(compilation.program.isValid && compilation.program.networks.count == 1)
    }
    printRow("ResNet50 in process", "median", "minimum", "ratio")
    printRow(
      "source to checked graph", timing.median.milliseconds, timing.minimum.milliseconds, "1")
    if let peer = inferenceOfONNX() {
      printRow(
        "onnx.shape_inference alone", peer.milliseconds, "", (peer / timing.median).text(digits: 1))
    } else {
      print("onnx.shape_inference was not measured: `python3` has no package `onnx`.")
    }
    print("Goal: 1 ms.\n")
  }

  /// The median time of ONNX's shape inference over the same network, where ONNX is installed.
  private static func inferenceOfONNX() -> Double? {
    let output = ".build/benchmarks/onnx.txt"
    let child = ChildProcess(
      ["python3", "Sources/benchmarks/resnet50_onnx.py"], output: output)
    guard child.succeeded else { return nil }
    return Double(String(decoding: bytes(of: output), as: UTF8.self).filter { !$0.isNewline })
  }

  /// What it costs to prove shapes for all sizes, beside checking them for one.
  private static func openSizes() {
    printRow("Open sizes in process", "open", "known", "ratio")
    let resnet = String(decoding: bytes(of: "Samples/ResNet.cnn"), as: UTF8.self)
      .replacing("[224, 224, 3]", with: "[H, W, 3]")
    let networks = [
      ("ResNet152", resnet, [("depth", "152")], 224),
      ("U-Net of depth 6", OpenNetworks.unet, [], 448),
    ]
    for (name, source, settings, size) in networks {
      var options = CheckOptions()
      options.settings = settings.map { (name: $0.0, value: $0.1) }
      var known = options
      known.sizes = ["H": size, "W": size]
      // They take turns, so that a slow moment of the machine meets both.
      var timings = (open: Timing(), known: Timing())
      for _ in 0..<200 {
        timings.open.add(ContinuousClock().measure { check(source, options) })
        timings.known.add(ContinuousClock().measure { check(source, known) })
      }
      let (open, fixed) = (timings.open.median, timings.known.median)
      printRow(
        name, open.milliseconds, fixed.milliseconds, (open / fixed).text(digits: 2))
    }
    let hard = Timing(times: 11) {
      let compilation = Compilation(source: OpenNetworks.coprimeStrides)
      precondition(compilation.program.diagnostics.map(\.kind.code) == ["irregular-size"])
    }
    printRow("twenty coprime strides, to the error", hard.median.milliseconds)
    print("Goals: a ratio of 2, and 100 ms to the error.\n")
  }

  private static func check(_ source: String, _ options: CheckOptions) {
    precondition(Compilation(source: source, options).program.isValid)
  }

  private static func lexingAndParsing() {
    printRow("100000 lines in process", "median", "a line", "speed")
    let source = StraightLine(layers: 100_000).source
    let file = SourceFile(id: FileID(0), path: "line.cnn", bytes: source)
    let steps: [(name: String, work: () -> Void)] = [
      ("line table", { _ = SourceFile(id: FileID(0), path: "line.cnn", bytes: source) }),
      ("tokens", { precondition(Lexer.tokenize(file: file).diagnostics.isEmpty) }),
      ("tokens and tree", { precondition(Parser.parse(file).diagnostics.isEmpty) }),
      (
        "all, to the checked graph",
        {
          let compilation = Compilation(roots: [("line.cnn", source)]) { _ throws(FileError) in
            throw .notFound
          }
          precondition(compilation.program.networks[0].graph.nodes.count == 100_001)
        }
      ),
    ]
    for (name, work) in steps {
      let timing = Timing(times: 11, work)
      printRow(
        name, timing.median.milliseconds, (timing.median / 100_000).text(digits: 0) + " ns",
        (Double(source.count) * 1e3 / timing.median).text(digits: 0) + " MB/s")
    }
  }

  // MARK: Output

  private static func printRow(_ name: String, _ cells: String...) {
    let padded = cells.map { String(repeating: " ", count: max(1, 14 - $0.count)) + $0 }
    print(name + String(repeating: " ", count: max(0, 46 - name.count)) + padded.joined())
  }

  private static func megabytes(_ bytes: Int) -> String {
    (Double(bytes) / 1e6).text(digits: 1) + " MB"
  }
}

extension Compilation {
  /// Compiles a text that imports nothing.
  fileprivate init(source: String, _ options: CheckOptions = CheckOptions()) {
    self.init(roots: [("source.cnn", Array(source.utf8))], options: options) {
      _ throws(FileError) in
      throw .notFound
    }
  }
}
