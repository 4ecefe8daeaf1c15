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

  /// What one run of the tool has found.
  package struct Run: Encodable, Sendable {
    package let tool: Tool
    package let columnKind = "utf16CodeUnits"
    package let results: [Result]
  }

  /// The tool that ran, with its parts: here one.
  package struct Tool: Encodable, Sendable {
    package let driver: Driver
  }

  /// The tool itself, and all that it can find.
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

  /// How a rule is set: here how severe it is.
  package struct Configuration: Encodable, Sendable {
    package let level: String
  }

  /// What the format calls a `message` or a `multiformatMessageString`.
  package struct Text: Encodable, Sendable {
    package let text: String
    package let markdown: String?
  }

  /// One diagnostic.
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

  /// A place in a file, and the network that it is in.
  package struct Location: Encodable, Sendable {
    /// Its number among the related locations of a result.
    package let id: Int?
    package let physicalLocation: PhysicalLocation
    package let logicalLocations: [LogicalLocation]?
    package let message: Text?
  }

  /// A part of a file.
  package struct PhysicalLocation: Encodable, Sendable {
    package let artifactLocation: ArtifactLocation
    package let region: Region
  }

  /// A part of the program: here a network.
  package struct LogicalLocation: Encodable, Sendable {
    package let name: String
    package let kind: String
  }

  /// A file, by its URI.
  package struct ArtifactLocation: Encodable, Sendable {
    package let uri: String
  }

  /// Lines and columns from 1; the end is exclusive.
  package struct Region: Encodable, Sendable {
    package let startLine: Int
    package let startColumn: Int
    package let endLine: Int
    package let endColumn: Int
  }

  /// Changes that belong together, and what they do.
  package struct Fix: Encodable, Sendable {
    package let description: Text
    package let artifactChanges: [ArtifactChange]
  }

  /// The changes in one file.
  package struct ArtifactChange: Encodable, Sendable {
    package let artifactLocation: ArtifactLocation
    package let replacements: [Replacement]
  }

  /// A text that replaces a region.
  package struct Replacement: Encodable, Sendable {
    package let deletedRegion: Region
    package let insertedContent: Content
  }

  /// A text that is inserted.
  package struct Content: Encodable, Sendable {
    package let text: String
  }
}
