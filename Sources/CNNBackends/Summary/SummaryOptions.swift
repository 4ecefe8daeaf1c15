/// How a summary is written.
package struct SummaryOptions: Hashable, Sendable {
  /// How a summary is written.
  package enum Format: String, CaseIterable, Sendable {
    /// Keras 3's table.
    case table
    /// The table of `tf.keras` before version 3; it takes no other option.
    case classic
    case markdown
    /// Values separated by commas, as RFC 4180 has them, with numbers as digits alone.
    case csv
  }

  /// What can be told of a layer, or of a group where groups are shown.
  package enum Column: String, CaseIterable, Sendable {
    /// Name and class in one, as Keras writes them.
    case layer
    case name
    case type
    /// The shape of what it gives: of its last use, as in Keras, where it has several.
    case output
    case params
    /// The number of trainable parameters.
    case trainable
    /// Multiply-accumulates of all its uses, for ``SummaryOptions/batch`` images.
    case macs
    /// Elementwise operations of all its uses, of every kind, for ``SummaryOptions/batch`` images.
    case elementwise
    /// What it gives takes so much memory, for ``SummaryOptions/batch`` images.
    case memory
    /// How many places of an input a position reads, on all paths together.
    case receptiveField = "receptive_field"
    /// How many it reads on the narrowest path.
    case narrowestField = "narrowest_field"
    /// How far apart neighbouring positions read.
    case jump
    /// Where the centre of what position 0 reads lies.
    case offset
    /// The arrays that it holds, with their shapes.
    case weights
    /// The size of the window that it slides over its input.
    case kernel
    /// The shapes of what it takes.
    case input
    /// Where what it takes comes from: `name[use][0]`, as Keras writes it.
    case connected
    /// The line of its first use.
    case line
  }

  package var format: Format
  /// What is shown, in this order; `nil` for Keras's columns.
  package var columns: [Column]?
  /// How many levels of groups are told apart; `nil` for layers alone, without groups.
  ///
  /// Blocks, shared bodies, branches, turns of loops and paths of merges are groups. With a depth
  /// of 1 every group that stands in the network's own body is one row, with 2 it has a row for
  /// each layer and group that stands in its body, and so on; 0 leaves one row, the network. Rows
  /// are in source order and make a tree. A row that is taken apart has no counts, so those in the
  /// table add up to the totals; a use of weights that a row above counts says `shared`.
  package var depth: Int?
  /// For how many images multiply-accumulates and activations are counted.
  package var batch: Int
  /// The width of the console for which Keras would fit its table, in columns; at least 40.
  ///
  /// `nil` stands for 80 where Keras has three columns, what it takes where there is no console,
  /// and for 112 where it has four, from where on its table grows no wider. A table of other
  /// columns, or of groups, is as wide as it needs to be.
  package var width: Int?
  /// Whether open sizes are shown as what they come about from, instead of `None`.
  package var isSymbolic: Bool

  package init(
    format: Format = .table, columns: [Column]? = nil, depth: Int? = nil, batch: Int = 1,
    width: Int? = nil, isSymbolic: Bool = false
  ) {
    self.format = format
    self.columns = columns
    self.depth = depth
    self.batch = batch
    self.width = width
    self.isSymbolic = isSymbolic
  }
}
