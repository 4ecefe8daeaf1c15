#if canImport(CNNKernels)
  internal import CNNKernels

  /// A tile of a product of matrices, as the C kernels take it.
  typealias Product = cnn_product
  /// Windows over channels by themselves, as the C kernels take it.
  typealias DepthwiseProduct = cnn_depthwise
  /// A window of a pool, as the C kernels take it.
  typealias PooledWindow = cnn_pool
  /// A row that is scaled and shifted, as the C kernels take it.
  typealias AffineRow = cnn_affine
  /// Tiles on their way to or from Winograd's products, as the C kernels take it.
  typealias WinogradTiles = cnn_winograd
#endif

/// The innermost loops, for one set of vector instructions.
///
/// All of them compute each number by the same operations in the same order, whatever the tiles
/// are, so that numbers do not depend on how work is split.
struct Kernels: Sendable {
  /// How many numbers a vector has.
  let lanes: Int
  /// How many numbers a panel of filters is wide.
  let panel: Int
  /// The most outputs of a row that are computed at once.
  let tile: Int

  /// Loops in Swift, for builds of this module alone.
  static let swift = Kernels()

  #if canImport(CNNKernels)
    /// Loops in C, where there are any.
    nonisolated(unsafe) private let table: UnsafePointer<cnn_kernels>?

    /// The loops that this machine has, the best last.
    static let all: [Kernels] =
      [swift] + (0..<Int(CNN_KERNELS_LEVELS)).compactMap { cnn_kernels_at($0).map(Kernels.init) }

    private init() {
      (lanes, panel, tile) = (SwiftLoops.lanes, SwiftLoops.panel, SwiftLoops.tile)
      table = nil
    }

    private init(_ table: UnsafePointer<cnn_kernels>) {
      lanes = table.pointee.lanes
      panel = table.pointee.lanes * table.pointee.panel
      tile = table.pointee.tile
      self.table = table
    }
  #else
    static let all = [swift]

    private init() {
      (lanes, panel, tile) = (SwiftLoops.lanes, SwiftLoops.panel, SwiftLoops.tile)
    }
  #endif

  /// The best loops for this machine.
  static let best = all[all.count - 1]

  /// `count` and as many more as fill up vectors.
  func filledUp(_ count: Int) -> Int {
    (count + lanes - 1) / lanes * lanes
  }

  func multiply(_ product: Product) {
    #if canImport(CNNKernels)
      if let table { return withUnsafePointer(to: product) { table.pointee.multiply($0) } }
    #endif
    SwiftLoops.multiply(product)
  }

  func depthwise(_ product: DepthwiseProduct) {
    #if canImport(CNNKernels)
      if let table { return withUnsafePointer(to: product) { table.pointee.depthwise($0) } }
    #endif
    SwiftLoops.depthwise(product)
  }

  func maximum(_ window: PooledWindow) {
    #if canImport(CNNKernels)
      if let table { return withUnsafePointer(to: window) { table.pointee.maximum($0) } }
    #endif
    SwiftLoops.pool(window, isMaximum: true)
  }

  func mean(_ window: PooledWindow) {
    #if canImport(CNNKernels)
      if let table { return withUnsafePointer(to: window) { table.pointee.mean($0) } }
    #endif
    SwiftLoops.pool(window, isMaximum: false)
  }

  func affine(_ row: AffineRow) {
    #if canImport(CNNKernels)
      if let table { return withUnsafePointer(to: row) { table.pointee.affine($0) } }
    #endif
    SwiftLoops.affine(row)
  }

  func winogradInput(_ tiles: WinogradTiles) {
    #if canImport(CNNKernels)
      if let table { withUnsafePointer(to: tiles) { table.pointee.winograd_input($0) } }
    #endif
  }

  func winogradOutput(_ tiles: WinogradTiles) {
    #if canImport(CNNKernels)
      if let table { withUnsafePointer(to: tiles) { table.pointee.winograd_output($0) } }
    #endif
  }

  /// `true` where there are the loops of Winograd's algorithm.
  var hasWinograd: Bool {
    #if canImport(CNNKernels)
      table != nil
    #else
      false
    #endif
  }
}
