import CNNLayers
import CNNNetwork
import CNNShapes
import CNNSource

extension ArgumentProblem {
  /// Returns the problem in words, for a layer of that name.
  ///
  /// What was given is called `found`, a phrase such as "the number 5".
  package func complaint(of layer: String, found: String? = nil) -> LayerComplaint {
    let place = "`\(parameter.name)` of `\(layer)`"
    let takes = "\(place) takes \(parameter.kind.documentation)"
    switch reason {
    case .missing:
      return complaint(
        .missingArgument,
        "`\(layer)` needs `\(parameter.name)`: \(parameter.summary)")
    case .wrongKind:
      // A list may be at fault for what it holds, which the phrase does not tell.
      let instead = found.map { $0 == "a list" ? "" : ", not \($0)" } ?? ""
      return complaint(.wrongArgument, takes + instead)
    case .notWhole(let number):
      return complaint(
        .wrongArgument, "\(place) is \(number.shown), which is not whole",
        "`floor(…)`, `ceil(…)` and `round(…)` give a whole number")
    case .below(let number, let minimum):
      return complaint(
        .valueOutOfRange, "\(place) is \(number.shown), the least is \(minimum)",
        parameter.kind == .shape ? "a size that follows from the others is written `_`" : nil)
    case .rateOutsideRange(let number):
      return complaint(
        .valueOutOfRange,
        "\(place) is \(number.shown), and must be at least 0 and below 1",
        "it is the share of the numbers that become zero; with 1 none would be left")
    case .unknownSymbol(let symbol, let choices): return unknownSymbol(symbol, choices, place)
    case .noActivation(let name):
      return complaint(
        .wrongArgument, "`\(name)` cannot serve as \(place)",
        "only a function of each number by itself, without weights, can; write `\(name)` as a"
          + " stage of its own")
    case .axisZero:
      return complaint(
        .valueOutOfRange,
        "\(place) is 0, the batch: axes count from 1, or from −1 at the end")
    case .axisTwice(let axis):
      return complaint(
        .wrongArgument, "\(place) names axis \(Dimension(axis).text) twice")
    case .severalInferred:
      return complaint(
        .wrongArgument,
        "\(place) has more than one `_`, and only one size can be inferred")
    case .emptyList:
      return complaint(.wrongArgument, "\(place) is an empty list", takes)
    }
  }

  private func unknownSymbol(_ symbol: String, _ choices: [String], _ place: String)
    -> LayerComplaint
  {
    var known = choices
    var suggestion: String?
    if parameter.kind == .activation {
      known += Catalogue.all.filter { $0.form == .activation }.map(\.name)
      suggestion = ForeignNames.activation(symbol)
    }
    let meant = (suggestion ?? nearest(symbol, among: known)).map { "did you mean `\($0)`?" }
    let takes = "it takes \(parameter.kind.documentation)"
    if case .padding = parameter.kind, ["reflect", "replicate", "circular"].contains(symbol) {
      return complaint(
        .unknownChoice, "\(place) pads with zeros alone",
        "a `pad` before it pads otherwise: `pad 1, mode: \(symbol)`")
    }
    return complaint(
      .unknownChoice, "\(place) knows no `\(symbol)`; \(meant ?? takes)",
      meant == nil ? nil : takes)
  }

  private func complaint(_ kind: DiagnosticKind, _ message: String, _ note: String? = nil)
    -> LayerComplaint
  {
    LayerComplaint(
      kind, message, notes: note.map { [$0] } ?? [],
      // What is missing has no argument to point at.
      parameter: reason == .missing ? nil : parameter.name)
  }
}
