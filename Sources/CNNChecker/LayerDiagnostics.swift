import CNNSource

/// The diagnostics of layers: of their arguments, and of the shapes that they meet.
package enum LayerDiagnostics {
  /// In the order of the documentation.
  package static let all: [DiagnosticKind] = [
    .wrongArgument, .unknownChoice, .valueOutOfRange, .wrongRank, .wrongCount,
    .axisOutOfRange, .elementCount, .ranksDiffer, .shapesDiffer, .operandCount, .windowTooLarge,
    .emptyOutput, .paddingTooLarge, .outputPaddingTooLarge, .groupsDoNotDivide,
    .factorDoesNotDivide,
    .strideWithDilation, .causalOnSeveralAxes, .ceilWithSame,
  ]
}

/// A complaint about a layer in words; the checker adds where it is.
package struct LayerComplaint: Hashable, Sendable {
  package let kind: DiagnosticKind
  package let message: String
  /// What helps to understand or to mend it, a sentence each.
  package var notes: [String]
  /// The parameter whose argument is at fault, where it is one.
  package let parameter: String?
  /// The operand of a merge that is at fault, from 0, where it is one.
  package let operand: Int?

  init(
    _ kind: DiagnosticKind, _ message: String, notes: [String] = [], parameter: String? = nil,
    operand: Int? = nil
  ) {
    self.kind = kind
    self.message = message
    self.notes = notes
    self.parameter = parameter
    self.operand = operand
  }

  /// The same complaint with some words before it.
  func prefixed(_ words: String) -> LayerComplaint {
    LayerComplaint(
      kind, words + message, notes: notes, parameter: parameter, operand: operand)
  }

  /// The same complaint about the layer that serves as activation.
  var ofActivation: LayerComplaint {
    LayerComplaint(kind, message, notes: notes, parameter: "activation", operand: nil)
  }
}

extension [LayerComplaint] {
  /// The complaints with those of one kind about one thing joined: a window that is too high and
  /// too wide is one mistake.
  ///
  /// The first gives the message, the others become notes, of which the first few are kept.
  package var joined: [LayerComplaint] {
    let notesKept = 4
    var joined: [LayerComplaint] = []
    for complaint in self {
      let same = joined.firstIndex {
        $0.kind == complaint.kind && $0.parameter == complaint.parameter
      }
      guard let same else {
        joined.append(complaint)
        continue
      }
      let added = ([complaint.message] + complaint.notes).filter {
        !joined[same].notes.contains($0)
      }
      joined[same].notes.append(
        contentsOf: added.prefix(Swift.max(0, notesKept - joined[same].notes.count)))
    }
    return joined
  }
}
