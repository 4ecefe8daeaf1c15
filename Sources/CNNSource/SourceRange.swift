/// The identity of a source file within one compilation: its index in the order of loading.
package struct FileID: Hashable, Comparable, Sendable {
  package let index: UInt32

  package init(_ index: UInt32) {
    self.index = index
  }

  package static func < (left: FileID, right: FileID) -> Bool {
    left.index < right.index
  }
}

/// A half-open range of bytes in one source file.
///
/// - Invariant: `start <= end`, and both lie within the file, which is at most 64 MiB long.
package struct SourceRange: Hashable, Sendable {
  package let file: FileID
  package let start: UInt32
  package let end: UInt32

  package init(file: FileID, start: UInt32, end: UInt32) {
    precondition(start <= end, "a source range ends before it starts")
    self.file = file
    self.start = start
    self.end = end
  }

  /// `true` iff the other range is a part of this one, or all of it.
  package func contains(_ other: SourceRange) -> Bool {
    file == other.file && start <= other.start && other.end <= end
  }

  /// Returns the smallest range that covers this one and `other`, which lies in the same file.
  package func union(_ other: SourceRange) -> SourceRange {
    SourceRange(file: file, start: min(start, other.start), end: max(end, other.end))
  }

  /// The empty range at the start of this one.
  package var startPoint: SourceRange {
    SourceRange(file: file, start: start, end: start)
  }

  /// The empty range at the end of this one.
  package var endPoint: SourceRange {
    SourceRange(file: file, start: end, end: end)
  }
}

/// A place in a file as people count: both from 1, columns in UTF-8 bytes.
package struct SourcePosition: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
