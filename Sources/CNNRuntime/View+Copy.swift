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

  /// Copies numbers that stand without gaps.
  private func copy(_ numbers: [Float]) {
    numbers.withUnsafeBufferPointer { numbers in
      guard let base = numbers.baseAddress, numbers.count == count else { return }
      // Nothing is written through a view that is only copied from.
      copy(contiguous(at: UnsafeMutablePointer(mutating: base)))
    }
  }

  /// Copies the numbers of a tensor of the same shape.
  public func load(_ tensor: some ShapedTensor) { copy(tensor.numbers) }

  /// Copies the numbers of a tensor of the same shape.
  public func load(_ tensor: Tensor) { copy(tensor.numbers) }

  /// Copies its numbers to where they stand without gaps.
  fileprivate func write(to numbers: UnsafeMutableBufferPointer<Float>) {
    guard let base = numbers.baseAddress, numbers.count == count else { return }
    contiguous(at: base).copy(self)
  }

  /// A view of the same sizes, of numbers that stand without gaps.
  private func contiguous(at base: UnsafeMutablePointer<Float>) -> View {
    View(base, depth: depth, height: height, width: width, channels: channels)
  }
}

extension ShapedTensor {
  /// Takes over the numbers of a view of the same shape.
  public mutating func store(_ view: View) {
    withMutableNumbers { view.write(to: $0) }
  }
}

extension Tensor {
  /// Takes over the numbers of a view of the same shape.
  public mutating func store(_ view: View) {
    withMutableNumbers { view.write(to: $0) }
  }
}
