import CNNShapes

/// Properties of a layer by which probable mistakes with it are recognised.
package struct Traits: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// A learnt number is added to each channel, and nothing is done behind that.
  package static let endsWithBias = Traits(rawValue: 1 << 0)
  /// The mean of each channel is taken off, and with it any constant that was added before.
  package static let centersChannels = Traits(rawValue: 1 << 1)
  /// It is an activation: a function that keeps two weighted sums from being one.
  package static let activates = Traits(rawValue: 1 << 2)
  /// The numbers along an axis become shares of one, or logarithms of such.
  package static let givesShares = Traits(rawValue: 1 << 3)
  /// Tensors are combined number by number, and each is meant to have the whole shape.
  package static let mergesWhole = Traits(rawValue: 1 << 4)
  /// The order of the tensors that it takes does not matter.
  package static let commutes = Traits(rawValue: 1 << 5)
}

extension LayerCall {
  /// The activation that the layer is, or that it applies to its result; `nil` where there is none.
  package var lastActivation: LayerCall? {
    if definition.form == .activation { return self }
    guard definition.parameterNames.contains("activation"),
      case .layer(let call)? = arguments["activation"]
    else { return nil }
    return call
  }
}
