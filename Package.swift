// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A module of the compiler; `Docs/Architecture.md` says in a sentence what each one owns.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A suite of tests, with the helpers that all suites share.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies + ["TestSupport"], swiftSettings: settings)
}

let package = Package(
  name: "cnn",
  // Types with numbers in them, `Feature<224, 224, 3>`, need the runtime of this system.
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "cnn", targets: ["cnn"]),
    .library(name: "CNNRuntime", targets: ["CNNRuntime"]),
    .plugin(name: "CNNPlugin", targets: ["CNNPlugin"]),
    .plugin(name: "CNNCommandPlugin", targets: ["CNNCommandPlugin"]),
  ],
  targets: [
    module("CNNSource"),
    module("CNNSyntax", ["CNNSource"]),
    module("CNNShapes"),
    module("CNNLayers", ["CNNShapes"]),
    module("CNNNetwork", ["CNNSource", "CNNShapes", "CNNLayers"]),
    module("CNNChecker", ["CNNSource", "CNNSyntax", "CNNShapes", "CNNLayers", "CNNNetwork"]),
    module("CNNPlanning", ["CNNSource", "CNNShapes", "CNNLayers", "CNNNetwork"]),
    module(
      "CNNBackends", ["CNNSource", "CNNShapes", "CNNLayers", "CNNNetwork", "CNNPlanning"]),
    module(
      "CNNCompiler",
      [
        "CNNSource", "CNNSyntax", "CNNShapes", "CNNLayers", "CNNNetwork", "CNNChecker",
        "CNNBackends",
      ]),
    module(
      "CNNReports",
      ["CNNSource", "CNNShapes", "CNNLayers", "CNNNetwork", "CNNBackends", "CNNCompiler"]),
    // The innermost loops, for each set of vector instructions.
    .target(name: "CNNKernels"),
    module("CNNRuntime", ["CNNKernels"]),
    // The runtime's sources as text, which a build step writes.
    .executableTarget(name: "embed", swiftSettings: settings),
    .plugin(
      name: "EmbedPlugin", capability: .buildTool(), dependencies: ["embed"],
      path: "Sources/EmbedPlugin"),
    .target(name: "CNNRuntimeSources", swiftSettings: settings, plugins: ["EmbedPlugin"]),
    .executableTarget(
      name: "cnn",
      dependencies: [
        "CNNSource", "CNNSyntax", "CNNShapes", "CNNLayers", "CNNNetwork", "CNNChecker",
        "CNNBackends", "CNNCompiler", "CNNReports", "CNNRuntimeSources",
      ],
      swiftSettings: settings),
    // Swift code for the networks of a target, when it is built.
    .plugin(
      name: "CNNPlugin", capability: .buildTool(), dependencies: ["cnn"],
      path: "Sources/CNNPlugin"),
    // The command within the package that uses it.
    .plugin(
      name: "CNNCommandPlugin",
      capability: .command(
        intent: .custom(verb: "cnn", description: "Run cnn, the compiler of networks")),
      dependencies: ["cnn"], path: "Sources/CNNCommandPlugin"),
    .executableTarget(
      name: "benchmarks",
      dependencies: ["CNNSource", "CNNSyntax", "CNNNetwork", "CNNChecker", "CNNCompiler"],
      exclude: ["inference", "resnet50_onnx.py"], swiftSettings: settings),
    // Runs emitted networks, for the benchmark of inference to time.
    .executableTarget(
      name: "inference", dependencies: ["CNNRuntime"], swiftSettings: settings,
      plugins: ["CNNPlugin"]),
    // What a process costs that does nothing; the benchmarks measure from there.
    .executableTarget(name: "empty", swiftSettings: settings),
    .target(
      name: "TestSupport",
      dependencies: [
        "CNNSource", "CNNSyntax", "CNNShapes", "CNNLayers", "CNNNetwork", "CNNChecker",
        "CNNBackends", "CNNCompiler", "CNNReports",
      ],
      path: "Tests/TestSupport", swiftSettings: settings),
    tests("CNNSourceTests", ["CNNSource"]),
    tests("CNNSyntaxTests", ["CNNSource", "CNNSyntax"]),
    tests("CNNShapesTests", ["CNNShapes"]),
    tests("CNNLayersTests", ["CNNShapes", "CNNLayers"]),
    tests(
      "CNNCheckerTests",
      ["CNNSource", "CNNSyntax", "CNNShapes", "CNNLayers", "CNNNetwork", "CNNChecker"]),
    tests(
      "CNNBackendsTests", ["CNNSource", "CNNShapes", "CNNLayers", "CNNNetwork", "CNNBackends"]),
    tests(
      "CNNReportsTests",
      ["CNNSource", "CNNShapes", "CNNLayers", "CNNNetwork", "CNNCompiler", "CNNReports"]),
    tests(
      "CompilerTests",
      [
        "CNNSource", "CNNSyntax", "CNNShapes", "CNNLayers", "CNNNetwork", "CNNChecker",
        "CNNBackends", "CNNCompiler", "CNNReports",
      ]),
    tests("CommandTests", ["cnn"]),
    tests("EmbedTests", ["embed", "CNNRuntimeSources"]),
    // Compiles networks in one file, and one of them by the plugin to compare with.
    .testTarget(
      name: "SingleFileTests",
      dependencies: ["cnn", "CNNBackends", "CNNRuntime", "CNNRuntimeSources", "TestSupport"],
      swiftSettings: settings, plugins: ["CNNPlugin"]),
    .testTarget(
      name: "CNNRuntimeTests", dependencies: ["CNNRuntime"], swiftSettings: settings),
    // Runs code that the plugin makes of the target's networks.
    .testTarget(
      name: "EmittedTests",
      dependencies: ["CNNSource", "CNNChecker", "CNNCompiler", "CNNRuntime", "TestSupport"],
      swiftSettings: settings, plugins: ["CNNPlugin"]),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzzers need instrumentation that no other build has, so they are targets only where
// `.ci/run` asks for it.
if Context.environment["CNN_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["CNNChecker", "TestSupport"], path: "Tests/Fuzz",
      swiftSettings: settings))
  package.targets.append(
    .executableTarget(
      name: "fuzz-weights", dependencies: ["CNNRuntime"], path: "Tests/FuzzWeights",
      swiftSettings: settings))
}
