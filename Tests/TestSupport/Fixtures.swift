/// Where the tests keep their data.
package enum Fixtures {
  /// The folder of the package, from the place of this file.
  package static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()
}
