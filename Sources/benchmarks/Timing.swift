/// How long something took, each time that it was done.
struct Timing {
  /// In nanoseconds, in rising order.
  private var samples: [Double] = []

  init() {}

  /// Does something `times` times, after once that does not count.
  init(times: Int, _ work: () -> Void) {
    work()
    for _ in 0..<times { add(ContinuousClock().measure(work)) }
  }

  mutating func add(_ duration: Duration) {
    let sample = duration / .nanoseconds(1)
    samples.insert(sample, at: samples.firstIndex { $0 > sample } ?? samples.count)
  }

  var median: Double { samples.isEmpty ? 0 : samples[samples.count / 2] }
  var minimum: Double { samples.first ?? 0 }
}

extension Double {
  /// The number with this many digits behind the point.
  func text(digits: Int) -> String {
    var power = 1.0
    for _ in 0..<digits { power *= 10 }
    let scaled = Int((self * power).rounded())
    guard digits > 0 else { return String(scaled) }
    let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(power))
    let zeros = String(repeating: "0", count: digits - String(rest).count)
    return (scaled < 0 ? "-" : "") + "\(whole).\(zeros)\(rest)"
  }

  /// Nanoseconds as milliseconds.
  var milliseconds: String { (self / 1e6).text(digits: 2) + " ms" }
}
