/// The columns of one file as editors and SARIF count them: in UTF-16 code units, from 1.
///
/// Bytes that are not valid UTF-8 count as the one replacement character that a reader sees there.
package struct UTF16Columns: Sendable {
  /// A place from which code units can be counted without going back to the start of the file.
  private struct Checkpoint {
    let offset: Int
    /// The code units before `offset`.
    let units: Int
  }

  private static let spacing = 1024

  private let file: SourceFile
  /// The first character at or after each multiple of `spacing`, so that a long line costs no more
  /// than a short one.
  private let checkpoints: [Checkpoint]

  package init(_ file: SourceFile) {
    self.file = file
    var checkpoints = [Checkpoint(offset: 0, units: 0)]
    checkpoints.reserveCapacity(file.bytes.count / Self.spacing + 1)
    var units = 0
    for character in ScalarDecoder(file.bytes[...]) {
      if character.bytes.lowerBound >= checkpoints.count * Self.spacing {
        checkpoints.append(Checkpoint(offset: character.bytes.lowerBound, units: units))
      }
      units += character.utf16Length
    }
    self.checkpoints = checkpoints
  }

  /// Returns the column of the byte at `offset` in its line.
  package func column(at offset: UInt32) -> Int {
    let lineStart = file.offsets(ofLine: file.line(at: offset)).lowerBound
    return units(before: Int(offset)) - units(before: lineStart) + 1
  }

  private func units(before offset: Int) -> Int {
    var index = min(offset / Self.spacing, checkpoints.count - 1)
    if checkpoints[index].offset > offset { index -= 1 }
    let start = checkpoints[index]
    return ScalarDecoder(file.bytes[start.offset..<offset])
      .reduce(start.units) { $0 + $1.utf16Length }
  }
}

extension DecodedScalar {
  fileprivate var utf16Length: Int {
    guard let scalar else { return 1 }
    return UTF16.width(scalar)
  }
}
