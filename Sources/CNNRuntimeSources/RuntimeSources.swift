/// The sources of `CNNRuntime`, for code that is to stand in one file.
///
/// `EmbedPlugin` writes its `files` when this module is built.
package enum RuntimeSources {}
