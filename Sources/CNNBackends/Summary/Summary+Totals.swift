import CNNNetwork
import CNNShapes

extension Summary {
  /// Returns Keras's three lines about the parameters, with the memory that they take.
  static func totals(_ parameters: ParameterCount) -> [String] {
    [
      "Total params: " + text(parameters.total, parameters.bytes),
      "Trainable params: " + text(parameters.trainable, parameters.trainableBytes),
      "Non-trainable params: " + text(parameters.nonTrainable, parameters.nonTrainableBytes),
    ]
  }

  private static func text(_ count: Dimension, _ bytes: Dimension) -> String {
    count.value == nil ? "?" : "\(count.groupedText) (\(bytes.memoryText))"
  }

  /// Returns two lines about the cost of a batch.
  ///
  /// The activations are the outputs of all uses of layers, inputs aside, all kept at once: what
  /// training needs at least, and inference at most. What passes on the numbers of its input, as
  /// `flatten` does, takes nothing.
  static func costs(_ graph: Graph, _ parameters: ParameterCount, _ options: SummaryOptions)
    -> [String]
  {
    let batch = Dimension(options.batch)
    let images = options.batch == 1 ? "one image" : "\(batch.groupedText) images"
    let operations = graph.multiplyAccumulates * batch
    let activations = graph.activationBytes * batch
    return [
      "Multiply-accumulates for \(images): \(operations.briefText(terms: Dimension.longestSum))",
      "Memory as float32 for \(images): parameters \(parameters.bytes.memoryText), "
        + "activations \(activations.memoryText)",
    ]
  }
}
