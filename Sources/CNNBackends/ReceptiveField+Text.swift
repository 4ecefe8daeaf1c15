import CNNNetwork
import CNNShapes

/// A field as it stands in a cell: one number for all axes, or one for each with `x` between them.
extension ReceptiveField {
  /// How many places a position reads: `7`, `7x3`, `all`, or `7 and all` behind a gate.
  var sizeText: String {
    text { axis in
      switch axis.extent {
      case .window: String(axis.size)
      case .windowAndAll: String(axis.size) + " and all"
      case .all: "all"
      }
    }
  }

  /// How many places it reads on the narrowest path.
  var narrowestText: String {
    text { $0.extent == .all ? "all" : String($0.narrowest) }
  }

  /// How far apart neighbours read; `nil` where they have no places.
  var jumpText: String? {
    isEverywhere ? nil : text { $0.extent == .all ? "-" : $0.jump.text(\.description) }
  }

  /// Where the centre of what position 0 reads lies; `nil` where it has no place.
  var offsetText: String? {
    isEverywhere ? nil : text { $0.extent == .all ? "-" : $0.offset.text(\.description) }
  }

  /// `true` iff every position reads everything.
  var isEverywhere: Bool { axes?.allSatisfy { $0.extent == .all } ?? false }

  private func text(_ text: (Axis) -> String) -> String {
    guard let axes else { return "?" }
    let texts = axes.map(text)
    return Set(texts).count == 1 ? texts[0] : texts.joined(separator: "x")
  }
}
