import CNNBackends
import CNNLayers
import CNNShapes
import CNNSource

/// The arrays of a network as `cnn weights --format json` gives them to other programs.
package struct WeightsReport: Encodable, Sendable {
  /// One array, with its axes in the order of the framework.
  package struct Entry: Encodable, Sendable {
    package let layer: String
    package let name: String
    package let shape: [SummaryReport.Known<Int>]
    package let type: String
    package let trainable: Bool
  }

  package let name: String
  package let layout: String
  package let arrays: [Entry]
  /// What has to be known to carry numbers from one framework to the other.
  package let notes: [String]

  package init(_ list: WeightList) {
    name = list.network
    layout = list.layout.rawValue
    arrays = list.entries.map { entry in
      Entry(
        layer: entry.layer, name: entry.name,
        shape: entry.shape.dimensions.map { SummaryReport.Known($0) },
        type: entry.element.rawValue, trainable: entry.isTrainable)
    }
    notes = list.notes
  }
}
