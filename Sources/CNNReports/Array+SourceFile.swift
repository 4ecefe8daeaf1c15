import CNNSource

extension [SourceFile] {
  /// The file that `range` lies in; files stand in the order of their identities.
  subscript(range: SourceRange) -> SourceFile {
    self[Int(range.file.index)]
  }
}
