import CNNBackends
import CNNCompiler
import CNNLayers
import TestSupport
import Testing

/// The pages of `Docs/` that are made from the code stay what the code says.
@Suite struct GeneratedDocumentationTests {
  private let pages = Golden(folder: "Docs")

  @Test func layers() throws {
    let page = LayerReference.markdown(of: Catalogue.all)
    let difference = try pages.difference(of: page, from: "Layers.md")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func diagnostics() throws {
    let page = DiagnosticReference.markdown(of: DiagnosticCatalogue.all)
    let difference = try pages.difference(of: page, from: "Diagnostics.md")
    #expect(difference == nil, "\(difference ?? "")")
  }
}
