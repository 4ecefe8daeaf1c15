import CNNNetwork
import CNNShapes

/// An axis as people speak of it.
struct AxisWords {
  /// `height`.
  let noun: String
  /// What lies side by side along it: `rows`.
  let units: String
  /// `is 17 high`, for a size.
  let extent: (Int) -> String

  /// The words for an axis, from 0, of a shape with `rank` axes.
  init(_ axis: Int, rank: Int) {
    guard (1...4).contains(rank), axis < rank else {
      noun = "axis \(axis + 1)"
      units = "positions"
      extent = { "is \($0) on axis \(axis + 1)" }
      return
    }
    if axis == rank - 1, rank > 1 {
      noun = "channels"
      units = noun
      extent = { $0 == 1 ? "has 1 channel" : "has \($0) channels" }
      return
    }
    let words = [
      ("depth", "deep", "slices"), ("height", "high", "rows"), ("width", "wide", "columns"),
    ]
    let (noun, adjective, units) =
      rank < 3 ? ("length", "long", "positions") : words[axis + 4 - rank]
    self.noun = noun
    self.units = units
    extent = { "is \(Dimension($0).text) \(adjective)" }
  }
}

extension Shape {
  /// The shape as a message shows it: with its first axes alone where it has very many.
  var shown: String {
    let most = 8
    guard rank > most else { return text }
    return "[" + dimensions.prefix(most).map(\.text).joined(separator: ", ") + ", …]"
  }

  /// What shapes of this many axes are called: `[height, width, channels]`.
  static func form(rank: Int) -> String {
    "[" + (0..<rank).map { AxisWords($0, rank: rank).noun }.joined(separator: ", ") + "]"
  }
}

extension Formula {
  /// The formula and what it comes to: `7·7·64 = 3136`.
  var equation: String {
    let (text, value) = (text, value.text)
    let longest = 120
    return text == value || text.utf8.count > longest ? value : "\(text) = \(value)"
  }
}

extension Rational {
  /// The number with a proper minus.
  var shown: String {
    isNegative ? "−" + description.dropFirst() : description
  }
}

/// The number with its noun: `1 axis`, `2 axes`.
func counted(_ count: Int, _ singular: String, _ plural: String) -> String {
  "\(count) \(count == 1 ? singular : plural)"
}

/// The phrases as a choice: `a, b or c`.
func alternatives(_ phrases: [String]) -> String {
  guard let last = phrases.last, phrases.count > 1 else { return phrases.first ?? "" }
  return phrases.dropLast().joined(separator: ", ") + " or " + last
}
