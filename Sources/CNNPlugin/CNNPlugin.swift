import Foundation
import PackagePlugin

/// Makes Swift code of each `.cnn` file of a target, before the target is compiled.
@main
struct CNNPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target.sourceModule else { return [] }
    let networks = target.sourceFiles.map(\.url).filter { $0.pathExtension == "cnn" }
    return try commands(
      for: networks.sorted { $0.path < $1.path }, in: target.directoryURL,
      tool: context.tool(named: "cnn").url, output: context.pluginWorkDirectoryURL)
  }

  /// Returns a command for each of `networks`, the `.cnn` files of a target that lies in `folder`.
  func commands(for networks: [URL], in folder: URL, tool: URL, output: URL) -> [Command] {
    // Which files a file imports may change after the build was planned; those of the target are
    // therefore all taken for its imports.
    let inputs = Imports(of: networks).files
    var origins: [String: URL] = [:]
    return networks.compactMap { network in
      let name = outputName(of: network, in: folder)
      if let other = origins.updateValue(network, forKey: name) {
        Diagnostics.error(
          "the code for `\(other.path)` and for `\(network.path)` would be one file, `\(name)`; "
            + "give one of them another name")
        return nil
      }
      let code = output.appending(path: name)
      return .buildCommand(
        displayName: "Writing Swift code for \(network.lastPathComponent)", executable: tool,
        arguments: ["swift", network.path, "--diagnostics", "lines", "-o", code.path],
        inputFiles: inputs, outputFiles: [code])
    }
  }

  /// Returns the name of the code of a file: files of one name in several folders have to differ,
  /// since a module cannot have two Swift files of one name.
  private func outputName(of network: URL, in folder: URL) -> String {
    let parts = network.standardizedFileURL.pathComponents
    let common = folder.standardizedFileURL.pathComponents
    let path = parts.starts(with: common) ? parts.dropFirst(common.count) : parts.suffix(1)
    return path.joined(separator: "+") + ".swift"
  }
}

#if canImport(XcodeProjectPlugin)
  import XcodeProjectPlugin

  extension CNNPlugin: XcodeBuildToolPlugin {
    func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
      let networks = target.inputFiles.map(\.url).filter { $0.pathExtension == "cnn" }
      return try commands(
        for: networks.sorted { $0.path < $1.path }, in: context.xcodeProject.directoryURL,
        tool: context.tool(named: "cnn").url, output: context.pluginWorkDirectoryURL)
    }
  }
#endif
