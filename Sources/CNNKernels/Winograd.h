// Winograd's F(4x4, 3x3): 4x4 outputs of a 3x3 convolution by 36 products for each pair of channels
// instead of 144. (Lavin and Gray, Fast Algorithms for Convolutional Neural Networks, 2015.)
//
// The polynomials are evaluated at 0, +-A, +-B and infinity. With A = 3/4 and B = 3/2 all constants
// are exact, and errors are a third of those with the usual 1 and 2.

#define A 0.75f
#define B 1.5f

/// The input's transformation of six numbers.
INLINE void transform_input(const vec *x, vec *y) {
  const vec even = MULTIPLY_ADD(all(-B * B), x[2], x[4]);
  const vec odd = all(A) * MULTIPLY_ADD(all(-B * B), x[1], x[3]);
  const vec other_even = MULTIPLY_ADD(all(-A * A), x[2], x[4]);
  const vec other_odd = all(B) * MULTIPLY_ADD(all(-A * A), x[1], x[3]);
  y[0] = MULTIPLY_ADD(all(A * A * B * B), x[0], MULTIPLY_ADD(all(-A * A - B * B), x[2], x[4]));
  y[1] = even + odd;
  y[2] = even - odd;
  y[3] = other_even + other_odd;
  y[4] = other_even - other_odd;
  y[5] = MULTIPLY_ADD(all(A * A * B * B), x[1], MULTIPLY_ADD(all(-A * A - B * B), x[3], x[5]));
}

/// The output's transformation of six numbers into four.
INLINE void transform_output(const vec *x, vec *y) {
  const vec sum = x[1] + x[2], difference = x[1] - x[2];
  const vec other_sum = x[3] + x[4], other_difference = x[3] - x[4];
  y[0] = x[0] + sum + other_sum;
  y[1] = MULTIPLY_ADD(all(A), difference, all(B) * other_difference);
  y[2] = MULTIPLY_ADD(all(A * A), sum, all(B * B) * other_sum);
  y[3] = MULTIPLY_ADD(all(A * A * A), difference,
                      MULTIPLY_ADD(all(B * B * B), other_difference, x[5]));
}

/// Transforms one vector of channels of a tile, of which `rows` x `columns` inputs are there.
INLINE void input_tile(
    const cnn_winograd *p, const float *image, float *matrices, size_t rows, size_t columns,
    size_t count) {
  vec half[6][6];
  UNROLL for (int x = 0; x < 6; x++) {
    vec in[6], out[6];
    UNROLL for (int y = 0; y < 6; y++) {
      const int is_there = (size_t)y < rows && (size_t)x < columns;
      in[y] = is_there ? load_up_to(image + y * p->image_row_step + x * p->image_step, count)
                       : all(0);
    }
    transform_input(in, out);
    UNROLL for (int y = 0; y < 6; y++) half[y][x] = out[y];
  }
  UNROLL for (int y = 0; y < 6; y++) {
    vec out[6];
    transform_input(half[y], out);
    UNROLL for (int x = 0; x < 6; x++) {
      store_up_to(matrices + (y * 6 + x) * p->step, out[x], count);
    }
  }
}

static void winograd_input(const cnn_winograd *p) {
  for (size_t tile = 0; tile < p->tiles; tile++) {
    const float *image = p->image + (ptrdiff_t)(4 * tile) * p->image_step;
    float *matrices = p->matrices + (ptrdiff_t)tile * p->stride;
    const size_t columns = p->width - 4 * tile, rows = p->height;
    const int is_whole = rows >= 6 && columns >= 6;
    size_t c = 0;
    for (; is_whole && c + LANES <= p->channels; c += LANES) {
      input_tile(p, image + c, matrices + c, 6, 6, LANES);
    }
    for (; c < p->channels; c += LANES) {
      input_tile(p, image + c, matrices + c, rows, columns, p->channels - c);
    }
  }
}

/// Computes one vector of channels of a tile, of which `rows` x `columns` outputs are there.
INLINE void output_tile(
    const cnn_winograd *p, const float *matrices, float *image, const float *residual, vec bias,
    size_t rows, size_t columns, size_t count) {
  const vec lowest = all(p->lowest), highest = all(p->highest);
  vec half[4][6];
  UNROLL for (int x = 0; x < 6; x++) {
    vec in[6], out[4];
    UNROLL for (int y = 0; y < 6; y++) in[y] = load_up_to(matrices + (y * 6 + x) * p->step, count);
    transform_output(in, out);
    UNROLL for (int y = 0; y < 4; y++) half[y][x] = out[y];
  }
  UNROLL for (int y = 0; y < 4; y++) {
    if ((size_t)y < rows) {
      vec out[4];
      transform_output(half[y], out);
      UNROLL for (int x = 0; x < 4; x++) {
        if ((size_t)x < columns) {
          vec v = out[x] + bias;
          if (residual) {
            v += load_up_to(residual + y * p->residual_row_step + x * p->residual_step, count);
          }
          store_up_to(
              image + y * p->image_row_step + x * p->image_step, clamp(v, lowest, highest), count);
        }
      }
    }
  }
}

static void winograd_output(const cnn_winograd *p) {
  for (size_t tile = 0; tile < p->tiles; tile++) {
    float *image = p->image + (ptrdiff_t)(4 * tile) * p->image_step;
    const float *residual = p->residual;
    if (residual) residual += (ptrdiff_t)(4 * tile) * p->residual_step;
    const float *matrices = p->matrices + (ptrdiff_t)tile * p->stride;
    const size_t columns = p->width - 4 * tile, rows = p->height;
    const int is_whole = rows >= 4 && columns >= 4 && !residual;
    size_t c = 0;
    for (; is_whole && c + LANES <= p->channels; c += LANES) {
      output_tile(p, matrices + c, image + c, 0, load(p->bias + c), 4, 4, LANES);
    }
    for (; c < p->channels; c += LANES) {
      const float *extra = residual ? residual + c : 0;
      output_tile(
          p, matrices + c, image + c, extra, load(p->bias + c), rows, columns, p->channels - c);
    }
  }
}

#undef A
#undef B
