// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Classifier",
  platforms: [.macOS(.v26)],
  // The name says what the package is called below, whatever its folder is.
  dependencies: [.package(name: "cnn", path: "../..")],
  targets: [
    .executableTarget(
      name: "Classifier",
      dependencies: [.product(name: "CNNRuntime", package: "cnn")],
      swiftSettings: settings,
      plugins: [.plugin(name: "CNNPlugin", package: "cnn")]),
    .testTarget(
      name: "ClassifierTests",
      dependencies: ["Classifier", .product(name: "CNNRuntime", package: "cnn")],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
