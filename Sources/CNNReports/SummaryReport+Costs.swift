import CNNLayers
import CNNNetwork
import CNNShapes

extension SummaryReport {
  /// The bytes that tensors take for one image.
  package struct Memory: Encodable, Sendable {
    /// The outputs of all layers together.
    package let activations: Known<Int>
    /// The same as source text, where it depends on open sizes.
    package let symbolicActivations: String?
    /// The most that is there at once, inputs too, in the order of the source.
    package let peak: Known<Int>
    /// The same as source text, where it is one formula of open sizes.
    package let symbolicPeak: String?
    /// The most that is there at once in the best order.
    package let leastPeak: Known<Int>
    /// The same as source text, where it is one formula of open sizes.
    package let symbolicLeastPeak: String?
    /// `false` where there may be a better order.
    package let leastPeakIsExact: Bool

    private enum CodingKeys: String, CodingKey {
      case activations, peak, leastPeak = "least_peak", leastPeakIsExact = "least_peak_is_exact"
      case symbolicActivations = "symbolic_activations", symbolicPeak = "symbolic_peak"
      case symbolicLeastPeak = "symbolic_least_peak"
    }

    init(_ use: MemoryUse) {
      activations = Known(use.all)
      symbolicActivations = use.all.symbolicReport
      peak = Known(use.peak)
      symbolicPeak = use.peak.symbolicReport
      leastPeak = Known(use.leastPeak)
      symbolicLeastPeak = use.leastPeak.symbolicReport
      leastPeakIsExact = use.isLeast
    }
  }

  /// What a position reads of an input; a list has one entry for each spatial axis of the input,
  /// which is `null` where the tensor has no places along it.
  package struct Field: Encodable, Sendable {
    package let input: String
    /// Whether some path reads the whole axis; `null` where that is not known.
    package let readsAll: Known<[Bool]>
    package let size: Known<[Known<Int>]>
    package let narrowest: Known<[Known<Int>]>
    package let jump: Known<[Known<Extremes>]>
    package let offset: Known<[Known<Extremes>]>

    private enum CodingKeys: String, CodingKey {
      case input, readsAll = "reads_all", size, narrowest, jump, offset
    }

    init(_ field: ReceptiveField, _ name: String) {
      input = name
      readsAll = Known(value: field.axes?.map { $0.extent != .window })
      size = Self.numbers(field) { $0.size }
      narrowest = Self.numbers(field) { $0.narrowest }
      jump = Self.numbers(field) { Extremes($0.jump) }
      offset = Self.numbers(field) { Extremes($0.offset) }
    }

    private static func numbers<Value>(
      _ field: ReceptiveField, _ number: (ReceptiveField.Axis) -> Value
    ) -> Known<[Known<Value>]> {
      Known(value: field.axes?.map { Known(value: $0.extent == .all ? nil : number($0)) })
    }
  }

  /// The least and the largest number of all paths.
  package struct Extremes: Encodable, Sendable {
    package let min: Double
    package let max: Double

    fileprivate init(_ range: ClosedRange<Rational>) {
      min = range.lowerBound.approximation
      max = range.upperBound.approximation
    }
  }
}

extension ElementwiseCount {
  /// The number of each kind, by its name.
  var report: [String: SummaryReport.Known<Int>] {
    Dictionary(
      uniqueKeysWithValues: kinds.map { ($0.kind.rawValue, SummaryReport.Known($0.count)) })
  }
}

extension Rational {
  /// The nearest number that JSON's readers have.
  fileprivate var approximation: Double { Double(numerator) / Double(denominator) }
}
