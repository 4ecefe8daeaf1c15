import CNNRuntime

/// How a network is to be run, and when that began.
struct Run {
  let threads: Int
  let seconds: Double
  /// Nanoseconds before the process was started, and when it had been.
  let started: Int
  let entered: Int
  /// Paths.
  let weights: String
  let image: String
  let result: String

  /// The numbers of `peers.py`, as JSON.
  func measure<Model: Network>(_: Model.Type) throws -> String {
    guard let input = Model.Input(Numbers.read(from: image)) else {
      throw InferenceError.image(path: image, shape: Model.Input.shape)
    }
    // In a function of its own, so that the file is no longer mapped afterwards.
    func made() throws -> Model {
      try Model(Weights(contentsOf: weights), threads: threads, arithmetic: .fast)
    }
    let network = try made()
    let first = try network(input)
    let ended = SteadyClock.nanoseconds
    guard Numbers.write(first.numbers, to: result) else {
      throw InferenceError.result(path: result)
    }
    for _ in 0..<4 { _ = try network(input) }
    var times: [Int] = []
    while times.count < 10 || Double(times.reduce(0, +)) < seconds * 1e9 {
      let start = SteadyClock.nanoseconds
      _ = try network(input)
      times.append(SteadyClock.nanoseconds - start)
    }
    times.sort()
    func milliseconds(_ nanoseconds: Int) -> String { "\(Double(nanoseconds) / 1e6)" }
    return """
      {"ms_median": \(milliseconds(times[times.count / 2])), \
      "ms_min": \(milliseconds(times[0])), \
      "first_result_ms": \(milliseconds(ended - started)), \
      "load_ms": \(milliseconds(ended - entered)), \
      "rss_mb": \(Double(PeakMemory.bytes) / 1e6)}
      """
  }
}

/// Why a network cannot be run.
enum InferenceError: Error, CustomStringConvertible {
  case image(path: String, shape: [Int])
  case result(path: String)

  var description: String {
    switch self {
    case .image(let path, let shape): "\(path) is not an image of \(shape)"
    case .result(let path): "\(path) cannot be written"
    }
  }
}
