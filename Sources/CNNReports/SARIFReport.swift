import CNNSource

/// Diagnostics in the Static Analysis Results Interchange Format, version 2.1.0.
///
/// The types below are the part of the format that is used; their names and those of their
/// properties are the format's own.
package struct SARIFReport: Encodable, Sendable {
  package let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  package let version = "2.1.0"
  package let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  package struct Run: Encodable, Sendable {
    package let tool: Tool
    package let columnKind = "utf16CodeUnits"
    package let results: [Result]
  }

  package struct Tool: Encodable, Sendable {
    package let driver: Driver
  }

  package struct Driver: Encodable, Sendable {
    package let name = "cnn"
    package let version: String
    package let informationUri: String?
    package let rules: [Rule]
  }

  /// What the format calls a `reportingDescriptor`.
  package struct Rule: Encodable, Sendable {
    package let id: String
    package let shortDescription: Text
    package let fullDescription: Text
    package let help: Text
    package let defaultConfiguration: Configuration
  }

  package struct Configuration: Encodable, Sendable {
    package let level: String
  }

  /// What the format calls a `message` or a `multiformatMessageString`.
  package struct Text: Encodable, Sendable {
    package let text: String
    package let markdown: String?
  }

  package struct Result: Encodable, Sendable {
    package let ruleId: String
    /// The place of the rule in the list of all, where it is there.
    package let ruleIndex: Int?
    package let level: String
    package let message: Text
    package let locations: [Location]
    package let relatedLocations: [Location]
    package let fixes: [Fix]
  }

  package struct Location: Encodable, Sendable {
    /// Its number among the related locations of a result.
    package let id: Int?
    package let physicalLocation: PhysicalLocation
    package let logicalLocations: [LogicalLocation]?
    package let message: Text?
  }

  package struct PhysicalLocation: Encodable, Sendable {
    package let artifactLocation: ArtifactLocation
    package let region: Region
  }

  package struct LogicalLocation: Encodable, Sendable {
    package let name: String
    package let kind: String
  }

  package struct ArtifactLocation: Encodable, Sendable {
    package let uri: String
  }

  package struct Region: Encodable, Sendable {
    package let startLine: Int
    package let startColumn: Int
    package let endLine: Int
    package let endColumn: Int
  }

  package struct Fix: Encodable, Sendable {
    package let description: Text
    package let artifactChanges: [ArtifactChange]
  }

  package struct ArtifactChange: Encodable, Sendable {
    package let artifactLocation: ArtifactLocation
    package let replacements: [Replacement]
  }

  package struct Replacement: Encodable, Sendable {
    package let deletedRegion: Region
    package let insertedContent: Content
  }

  package struct Content: Encodable, Sendable {
    package let text: String
  }
}
