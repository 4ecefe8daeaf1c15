import CNNRuntime

/// A grey image.
struct Image: Hashable {
  let width: Int
  let height: Int
  /// The brightness of each pixel, row by row: from 0, black, to 1, white.
  let pixels: [Float]

  /// Returns the image for a network, if it has the size that the network takes.
  func feature<let height: Int, let width: Int>() throws(ImageError) -> Feature<height, width, 1> {
    guard self.width == width, self.height == height,
      let feature = Feature<height, width, 1>(pixels)
    else {
      throw .size(
        width: self.width, height: self.height, expectedWidth: width, expectedHeight: height)
    }
    return feature
  }
}
