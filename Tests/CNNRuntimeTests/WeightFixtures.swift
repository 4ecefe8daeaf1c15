import Foundation

@testable import CNNRuntime

/// Files with weights, and what the tests know of them.
enum WeightFixtures {
  /// The folder of the tests' data, from the place of this file.
  static let folder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(2).joined(separator: "/") + "/Fixtures"
  }()

  /// Returns what a JSON file holds.
  static func json<Value: Decodable>(_ type: Value.Type, _ path: String) throws -> Value {
    let data = try Data(contentsOf: URL(filePath: "\(folder)/\(path)"))
    return try JSONDecoder().decode(type, from: data)
  }

  /// Returns the bytes of a file.
  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(folder)/\(path)")))
  }

  /// Returns a safetensors file with this header.
  static func file(_ header: String, _ data: [UInt8] = []) -> [UInt8] {
    let length = UInt64(header.utf8.count)
    return (0..<8).map { UInt8(truncatingIfNeeded: length >> ($0 * 8)) } + header.utf8 + data
  }
}
