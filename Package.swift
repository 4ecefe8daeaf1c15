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
    // The runtime's sources as text, for code in one file.
    .target(name: "CNNRuntimeText"),
    module("CNNRuntimeSources", ["CNNRuntimeText"]),
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
        "CNNPlanning", "CNNBackends", "CNNCompiler", "CNNReports",
      ]),
    tests("CommandTests", ["cnn"]),
    tests("SingleFileTests", ["cnn", "CNNBackends", "CNNRuntime", "CNNRuntimeSources"]),
    .testTarget(
      name: "CNNRuntimeTests", dependencies: ["CNNRuntime"], swiftSettings: settings),
    // Code that is emitted for networks, and what runs it.
    .target(
      name: "EmittedNetworks", dependencies: ["CNNRuntime"], path: "Tests/EmittedNetworks",
      exclude: ["Calls.cnn", "Layers.cnn", "Recorded", "SSD.cnn"], swiftSettings: settings),
    tests(
      "EmittedTests",
      [
        "CNNSource", "CNNNetwork", "CNNChecker", "CNNBackends", "CNNCompiler", "CNNRuntime",
        "EmittedNetworks",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// What uses a plugin of its own package has the whole compiler built twice, so the networks that are
// timed are a target only where the benchmark of inference asks for it.
if Context.environment["CNN_INFERENCE"] != nil {
  package.targets.append(
    .executableTarget(
      name: "inference", dependencies: ["CNNRuntime"], swiftSettings: settings,
      plugins: ["CNNPlugin"]))
}

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
