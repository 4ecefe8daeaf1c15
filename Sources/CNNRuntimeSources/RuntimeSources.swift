internal import CNNRuntimeText

/// The sources of `CNNRuntime`, for code that is to stand in one file.
package enum RuntimeSources {
  /// The files in the order of their names, which have no folder.
  package static let files: [(name: String, text: String)] = (0...).lazy
    .map(cnn_source_at).prefix { $0 != nil }.compactMap(\.self)
    .map { (String(cString: $0.pointee.name), String(cString: $0.pointee.text)) }
}
