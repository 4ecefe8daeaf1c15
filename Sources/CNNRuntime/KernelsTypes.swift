#if !canImport(CNNKernels)
  /// A part of a convolution: some rows of outputs, one panel of filters, some of the summands.
  struct Product {
    var input: UnsafePointer<Float>
    let input_step, input_row_step: Int
    var outer, inner, length: Int
    let outer_step, inner_step: Int
    var weights: UnsafePointer<Float>
    var bias: UnsafePointer<Float>?
    let output: UnsafeMutablePointer<Float>
    let output_step, output_row_step: Int
    var residual: UnsafePointer<Float>?
    let residual_step, residual_row_step: Int
    let rows, pixels, channels, tile: Int
    var lowest, highest: Float
  }

  /// Windows over each channel by itself, for some rows of outputs.
  struct DepthwiseProduct {
    let input: UnsafePointer<Float>
    let input_step, input_row_step: Int
    let planes, lines, columns: Int
    let plane_step, line_step, column_step: Int
    let weights, bias: UnsafePointer<Float>
    let output: UnsafeMutablePointer<Float>
    let output_step, output_row_step: Int
    let residual: UnsafePointer<Float>?
    let residual_step, residual_row_step: Int
    let rows, pixels, channels: Int
    let lowest, highest: Float
  }

  /// One output of a pooling layer, all of its channels.
  struct PooledWindow {
    let input: UnsafePointer<Float>
    let planes, lines, columns: Int
    let plane_step, line_step, column_step: Int
    let output: UnsafeMutablePointer<Float>
    let channels: Int
    var factor: Float
  }

  /// Factors and summands for each channel of some neighbouring positions.
  struct AffineRow {
    let input: UnsafePointer<Float>
    let input_step: Int
    let output: UnsafeMutablePointer<Float>
    let output_step: Int
    let scale, shift: UnsafePointer<Float>
    let pixels, channels: Int
    let lowest, highest: Float
  }

  /// Tiles of Winograd's algorithm, for which there are no loops in Swift.
  struct WinogradTiles {
    let image: UnsafeMutablePointer<Float>
    let image_step, image_row_step: Int
    let width, height: Int
    let matrices: UnsafeMutablePointer<Float>
    let step, stride: Int
    let tiles, channels: Int
    let bias, residual: UnsafePointer<Float>?
    let residual_step, residual_row_step: Int
    let lowest, highest: Float
  }
#endif
