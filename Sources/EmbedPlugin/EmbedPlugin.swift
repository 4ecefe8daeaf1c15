import Foundation
import PackagePlugin

/// Gives a target the texts of the runtime's sources, as `RuntimeSources`.
@main
struct EmbedPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let runtime = try context.package.targets(named: ["CNNRuntime"]).compactMap(\.sourceModule)
    let sources = runtime.flatMap { $0.sourceFiles(withSuffix: ".swift").map(\.url) }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(path: "RuntimeSources+Files.swift")
    return [
      .buildCommand(
        displayName: "Embedding the runtime's sources",
        executable: try context.tool(named: "embed").url,
        arguments: [output.path] + sources.map(\.path), inputFiles: sources, outputFiles: [output])
    ]
  }
}
