extension String {
  /// The text with nothing in it that a terminal would act on.
  package var visible: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.value < 0x20 ? "\u{FFFD}" : $0 }))
  }
}
