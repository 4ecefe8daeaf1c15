#ifndef CNN_KERNELS_H
#define CNN_KERNELS_H

#include <stddef.h>

// The innermost loops of the runtime, once for each set of vector instructions.
//
// All numbers are floats, all steps count floats, and no pointer need be aligned.

#pragma clang assume_nonnull begin

/// A part of a convolution: some rows of outputs, one panel of filters, some of the summands.
///
/// The summands are those of `planes` x `lines` windows of `length` neighbouring numbers. Each
/// output is a sum of products in the order of the weights, whatever the other numbers are.
typedef struct cnn_product {
  /// The first number that the first output reads.
  const float *input;
  /// How far the inputs of neighbouring outputs of a row, and of neighbouring rows, are apart.
  ptrdiff_t input_step, input_row_step;
  /// How many runs of `length` neighbouring numbers an output reads, and how far they are apart.
  size_t outer, inner, length;
  ptrdiff_t outer_step, inner_step;
  /// For each summand the weights of a panel: one or more vectors, filled up with zeros.
  const float *weights;
  /// What the sums begin with, as long as a panel; null where they go on from those in `output`.
  const float *_Nullable bias;
  float *output;
  ptrdiff_t output_step, output_row_step;
  /// What is added to the sums at the end; or null.
  const float *_Nullable residual;
  ptrdiff_t residual_step, residual_row_step;
  size_t rows, pixels;
  /// How many outputs of the panel there are.
  size_t channels;
  /// The most outputs of a row that are computed at once.
  size_t tile;
  /// Outputs are kept between these.
  float lowest, highest;
} cnn_product;

/// Windows over each channel by itself, for some rows of outputs.
typedef struct cnn_depthwise {
  const float *input;
  /// How far the inputs of neighbouring outputs of a row, and of neighbouring rows, are apart.
  ptrdiff_t input_step, input_row_step;
  /// The size of a window, and how far its positions are apart.
  size_t planes, lines, columns;
  ptrdiff_t plane_step, line_step, column_step;
  /// For each vector of channels the weights of all positions.
  const float *weights;
  /// As long as the vectors of channels.
  const float *bias;
  float *output;
  ptrdiff_t output_step, output_row_step;
  const float *_Nullable residual;
  ptrdiff_t residual_step, residual_row_step;
  size_t rows, pixels, channels;
  float lowest, highest;
} cnn_depthwise;

/// One output of a pooling layer, all of its channels.
typedef struct cnn_pool {
  const float *input;
  size_t planes, lines, columns;
  ptrdiff_t plane_step, line_step, column_step;
  float *output;
  size_t channels;
  /// What the sum is multiplied with.
  float factor;
} cnn_pool;

/// Factors and summands for each channel of some neighbouring positions.
typedef struct cnn_affine {
  const float *input;
  ptrdiff_t input_step;
  float *output;
  ptrdiff_t output_step;
  const float *scale, *shift;
  size_t pixels, channels;
  float lowest, highest;
} cnn_affine;

/// The input or output of some tiles of Winograd's F(4x4, 3x3), all of their channels.
typedef struct cnn_winograd {
  /// The image that is read or written, from the first number of the first tile.
  float *image;
  ptrdiff_t image_step, image_row_step;
  /// How many columns and rows of the image there are from there.
  size_t width, height;
  /// The transformed tiles: 36 matrices `step` apart, in each a row of `stride` for each tile.
  float *matrices;
  ptrdiff_t step, stride;
  /// How many neighbouring tiles of a row.
  size_t tiles, channels;
  /// Added to the outputs; a bias fills up vectors. The input has neither.
  const float *_Nullable bias, *_Nullable residual;
  ptrdiff_t residual_step, residual_row_step;
  float lowest, highest;
} cnn_winograd;

/// The loops for one set of vector instructions.
typedef struct cnn_kernels {
  /// How many numbers a vector has.
  size_t lanes;
  /// How many vectors a panel of filters has; the last one may be a single vector.
  size_t panel;
  /// The most outputs of a row that are computed at once.
  size_t tile;
  void (*multiply)(const cnn_product *);
  void (*depthwise)(const cnn_depthwise *);
  void (*maximum)(const cnn_pool *);
  void (*mean)(const cnn_pool *);
  void (*affine)(const cnn_affine *);
  void (*winograd_input)(const cnn_winograd *);
  void (*winograd_output)(const cnn_winograd *);
} cnn_kernels;

#pragma clang assume_nonnull end

/// The loops of the `level`-th set of instructions, the plainest first; null where this machine or
/// this build does not have them.
const cnn_kernels *_Nullable cnn_kernels_at(size_t level);

/// How many levels there are.
#define CNN_KERNELS_LEVELS 3

#endif
