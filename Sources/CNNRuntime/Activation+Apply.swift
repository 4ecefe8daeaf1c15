extension Activation {
  /// Between which numbers the function cuts off what it gets, if it does nothing else.
  var bounds: ClosedRange<Float>? {
    switch self {
    case .linear: -Float.infinity...Float.infinity
    case .relu: 0...Float.infinity
    case .relu6: 0...6
    default: nil
    }
  }

  /// Turns each of `count` numbers into the function's value.
  func apply(to row: UnsafeMutablePointer<Float>, count: Int) {
    guard let bounds else { return }
    for index in 0..<count {
      row[index] = min(max(row[index], bounds.lowerBound), bounds.upperBound)
    }
  }
}
