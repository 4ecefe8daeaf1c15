import CNNBackends
import CNNChecker
import CNNCompiler
import CNNSource
import TestSupport
import Testing

/// The memory of parameters, of which Keras counts those of `normalize` with eight bytes.
@Suite struct ParameterMemoryTests {
  /// As printed by Keras 3.15 for `Rescaling(1 / 255), Normalization(), Conv2D(2, 3)`.
  @Test func countsOfExamples() throws {
    let source = """
      network Net: [8, 8, 3] -> [6, 6, 2] {
          rescale 1 / 255 -> normalize -> conv 2, 3
      }
      """
    let compilation = Compilation(roots: [("net.cnn", Array(source.utf8))]) {
      _ throws(FileError) in throw .notFound
    }
    let graph = try #require(compilation.program.networks.first?.graph)
    let text = Summary.text(of: [graph], SummaryOptions(), sources: compilation.program.files)
    #expect(text.contains("Total params: 63 (256.00 B)\n"))
    #expect(text.contains("Non-trainable params: 7 (32.00 B)\n"))
    #expect(text.contains(" Trainable params: 56 (224.00 B)\n"))
  }
}
