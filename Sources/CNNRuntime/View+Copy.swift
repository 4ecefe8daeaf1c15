extension View {
  /// Copies the numbers of a view of the same size.
  public func copy(_ source: View) {
    assert(
      depth == source.depth && height == source.height && width == source.width
        && channels == source.channels)
    if isContiguous, source.isContiguous {
      base.update(from: source.base, count: count)
      return
    }
    for z in 0..<depth {
      for y in 0..<height {
        let (to, from) = (row(z, y), source.row(z, y))
        if pixelStride == channels, source.pixelStride == channels {
          to.update(from: from, count: width * channels)
          continue
        }
        for x in 0..<width {
          (to + x * pixelStride).update(from: from + x * source.pixelStride, count: channels)
        }
      }
    }
  }

  /// Copies the numbers of a tensor of the same shape.
  public func load(_ tensor: some ShapedTensor) {
    tensor.withView(like: self) { copy($0) }
  }
}

extension ShapedTensor {
  /// Takes over the numbers of a view of the same shape.
  public mutating func store(_ view: View) {
    withMutableView(like: view) { $0.copy(view) }
  }
}
