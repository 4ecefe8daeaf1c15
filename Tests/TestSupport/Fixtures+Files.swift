import CNNChecker
import CNNCompiler
import CNNNetwork
import CNNSource
import Foundation

extension Fixtures {
  /// Returns the bytes of a file of the package.
  package static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(root)/\(path)")))
  }

  /// Returns the text of a file of the package.
  package static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// Returns what a JSON file of the package holds.
  package static func json<Value: Decodable>(_ type: Value.Type, _ path: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(bytes(path)))
  }

  /// Returns the paths of all files in a folder of the package and the folders in it, in order.
  ///
  /// Hidden files are left out. There are none where the folder does not exist.
  package static func paths(in folder: String, ending suffix: String = "") -> [String] {
    let names = FileManager.default.enumerator(atPath: "\(root)/\(folder)")
    var paths: [String] = []
    while let name = names?.nextObject() as? String {
      let isFile = names?.fileAttributes?[.type] as? FileAttributeType == .typeRegular
      let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") }
      if isFile, !isHidden, name.hasSuffix(suffix) { paths.append("\(folder)/\(name)") }
    }
    return paths.sorted()
  }

  /// The sample networks, by the names of their files without the ending.
  ///
  /// Those in the folders of whole packages are not among them.
  package static let samples = paths(in: "Samples", ending: ".cnn")
    .filter { $0.split(separator: "/").count == 2 }.map(\.fileStem)

  /// The samples of which everything can be read, or tried many times over: those of few layers,
  /// and one large network of many blocks.
  package static let smallSamples = samples.filter { name in
    guard name != "ResNet" else { return true }
    let compilation = try? Compilation(of: "Samples/\(name).cnn")
    let layers = compilation?.program.networks.map(\.graph.layers.count) ?? []
    return layers.reduce(0, +) < 90
  }
}

extension Fixtures {
  /// The sizes at which the samples that leave theirs open are compared with their originals.
  package static let sampleSizes: [String: [String: Int]] = [
    "DeepLabV3": ["H": 520, "W": 520],
    "EDSR": ["H": 48, "W": 48],
    "ESPCN": ["H": 17, "W": 17],
    "FCN": ["H": 500, "W": 500],
    "FPN": ["H": 800, "W": 800],
    "RetinaNet": ["H": 800, "W": 800],
    "SRCNN": ["H": 33, "W": 33],
    "SegNet": ["H": 360, "W": 480],
    "UNet": ["H": 256, "W": 256],
    "UNet3D": ["D": 132, "H": 132, "W": 116],
    "UNetPlusPlus": ["H": 96, "W": 96],
    "UNetUnpadded": ["H": 572, "W": 572],
    "WaveNet": ["L": 16_000],
    "YOLOv3": ["H": 416, "W": 416],
  ]
}

extension CheckOptions {
  /// With the sizes at which a sample is compared with its original.
  package init(sample name: String) {
    self.init()
    sizes = Fixtures.sampleSizes[name] ?? [:]
  }
}

extension Compilation {
  /// Compiles a sample at the sizes at which it is compared with its original.
  package init(sample name: String) throws {
    try self.init(of: "Samples/\(name).cnn", options: CheckOptions(sample: name))
  }

  /// Compiles a file of the package.
  package init(of path: String, options: CheckOptions = CheckOptions()) throws {
    let bytes = try Fixtures.bytes(path)
    self.init(roots: [(path, bytes)], options: options) { path throws(FileError) in
      do {
        return try Fixtures.bytes(path)
      } catch {
        throw FileError.notFound
      }
    }
  }

  /// Compiles a text; every file that it imports is there, and empty.
  package init(text: String, options: CheckOptions = CheckOptions()) {
    self.init(roots: [("text.cnn", Array(text.utf8))], options: options) { _ in [] }
  }
}

extension String {
  /// The last part of a path, without its ending.
  package var fileStem: String {
    let name = split(separator: "/").last ?? ""
    return String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)])
  }
}
