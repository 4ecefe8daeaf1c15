import CNNLayers
import CNNNetwork
import CNNShapes

/// What is said of layers that move numbers: that cut, order and resize axes.
extension Scene {
  func factorDoesNotDivide(_ axis: Int, _ size: Dimension, _ factor: Formula) -> LayerComplaint {
    let isChannels = axis == input.rank - 1
    let noun = words(axis).noun
    let whole = isChannels ? channels(size) : "\(noun) of \(size.text)"
    let below = size.floorDivided(by: factor.value) * factor.value
    let near = [below, below + factor.value].filter { $0 != 0 }.map(\.text)
    let repair =
      isChannels ? "\(alternatives(near)) channels" : "a \(noun) of \(alternatives(near))"
    return LayerComplaint(
      .factorDoesNotDivide,
      "`\(layer)` cannot split the \(whole) into blocks of \(factor.equation)",
      notes: ["\(repair) can be split"], parameter: "factor")
  }

  func sliceTooLong(_ axis: Int, _ to: Int, _ size: Dimension) -> LayerComplaint {
    LayerComplaint(
      .valueOutOfRange,
      "`\(layer)` ends at \(Dimension(to).text), the input"
        + " \(size.value.map(words(axis).extent) ?? "is shorter")",
      notes: [emptiness("to")], parameter: "to")
  }

  func interpolationOfImages(_ name: String, _ spatialRank: Int) -> LayerComplaint {
    LayerComplaint(
      .wrongRank,
      "`interpolation: \(name)` of `\(layer)` takes \(Shape.form(rank: 3)), the input is"
        + " \(input.shown)",
      notes: ["`nearest` and `bilinear` take any number of axes"], parameter: "interpolation")
  }

  func axisTwice(_ parameter: String, _ axis: Int) -> LayerComplaint {
    LayerComplaint(
      .wrongArgument, "`\(parameter)` of `\(layer)` names axis \(axis + 1) twice",
      notes: ["an axis counts from 1, and from −1 at the end: −1 is axis \(input.rank) here"],
      parameter: parameter)
  }

  func axesLeftOut(_ parameter: String, _ named: Int, _ rank: Int) -> LayerComplaint {
    LayerComplaint(
      .wrongCount,
      "`\(parameter)` of `\(layer)` names \(counted(named, "axis", "axes")), the input"
        + " \(input.shown) has \(rank)",
      notes: ["an axis that stays where it is is named too; the batch is not"],
      parameter: parameter)
  }

  func summedSizesDiffer(_ axis: Int, _ size: Dimension, _ otherAxis: Int, _ other: Dimension)
    -> LayerComplaint
  {
    LayerComplaint(
      .shapesDiffer,
      "`\(layer)`: axis \(axis + 1) of \(name(0)) is \(size.text) long, axis \(otherAxis + 1) of"
        + " \(name(1)) \(other.text)",
      notes: ["`axis` and `other_axis` say along which axes the products are summed"], operand: 1)
  }

  /// How an argument can leave nothing.
  func emptiness(_ parameter: String) -> String {
    switch parameter {
    case "amount": "a number is cut off at both ends of its axis, a pair says how much at each"
    case "to": "what is kept begins at `from` and ends before `to`, counted from 0"
    case _: "`\(parameter)` cuts off all that the window makes"
    }
  }
}

extension Scene {
  /// The channels with their noun: `1 channel`, `64 channels`.
  func channels(_ size: Dimension) -> String {
    size.value.map { counted($0, "channel", "channels") } ?? "channels"
  }
}
