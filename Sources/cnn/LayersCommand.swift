import CNNBackends
import CNNLayers
import CNNSource

extension Command {
  static let layers = Command(
    "layers", "[NAME]", 0...1, "list the layers, or show the parameters of one"
  ) { invocation throws(UsageError) in
    let output = invocation.value("-o")
    guard let name = invocation.operands.first else {
      try Terminal.write(LayerReference.overview(of: Catalogue.all), to: output)
      return .fine
    }
    guard let layer = Catalogue.definition(named: name) else {
      let suggestion = nearest(name, among: Catalogue.all.map(\.name))
      throw UsageError(
        "there is no layer `\(name)`"
          + (suggestion.map { "; did you mean `\($0)`?" } ?? "; `cnn layers` lists all"))
    }
    try Terminal.write(LayerReference.page(of: layer), to: output)
    return .fine
  }
}
