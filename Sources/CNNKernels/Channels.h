// Layers that treat each channel by itself: vectors go over the channels of a position.

/// Outputs of a row that depthwise windows compute at once.
#if ROWS == 14
#define SPAN 8
#else
#define SPAN 4
#endif

INLINE void finish_depthwise(
    const cnn_depthwise *p, const vec *sums, const int m, float *output, const float *residual,
    size_t count) {
  const vec lowest = all(p->lowest), highest = all(p->highest);
  UNROLL for (int i = 0; i < m; i++) {
    vec v = sums[i];
    if (residual) v += load_up_to(residual + i * p->residual_step, count);
    store_up_to(output + i * p->output_step, clamp(v, lowest, highest), count);
  }
}

/// Computes `m` neighbouring outputs of a row, one vector of channels.
///
/// Where the width and the stride of the windows are known, `columns` and `stride`, each input of
/// a line is loaded once and counts in all windows that it lies in; both are 0 otherwise.
INLINE void depthwise_tile(
    const cnn_depthwise *p, const float *input, const float *weights, const float *bias,
    float *output, const float *residual, size_t count, const int m, const int columns,
    const int stride) {
  vec sums[SPAN];
  UNROLL for (int i = 0; i < m; i++) sums[i] = load(bias);
  for (size_t plane = 0; plane < p->planes; plane++) {
    for (size_t line = 0; line < p->lines; line++) {
      const float *in = input + (ptrdiff_t)plane * p->plane_step + (ptrdiff_t)line * p->line_step;
      if (columns > 0) {
        vec w[5];
        UNROLL for (int x = 0; x < columns; x++) w[x] = load(weights + x * LANES);
        weights += columns * LANES;
        UNROLL for (int at = 0; at < (m - 1) * stride + columns; at++) {
          const vec v = load_up_to(in + at * p->column_step, count);
          UNROLL for (int i = 0; i < m; i++) {
            const int x = at - i * stride;
            if (x >= 0 && x < columns) sums[i] = MULTIPLY_ADD(v, w[x], sums[i]);
          }
        }
      } else {
        for (size_t x = 0; x < p->columns; x++) {
          const vec w = load(weights);
          weights += LANES;
          UNROLL for (int i = 0; i < m; i++) {
            const vec v = load_up_to(in + (ptrdiff_t)x * p->column_step + i * p->input_step, count);
            sums[i] = MULTIPLY_ADD(v, w, sums[i]);
          }
        }
      }
    }
  }
  finish_depthwise(p, sums, m, output, residual, count);
}

/// Computes `m` neighbouring outputs of a row, all of their channels.
INLINE void depthwise_outputs(
    const cnn_depthwise *p, const float *input, float *output, const float *residual, const int m,
    const int columns, const int stride) {
  const ptrdiff_t window = (ptrdiff_t)(p->planes * p->lines * p->columns);
  for (size_t c = 0; c < p->channels; c += LANES) {
    const float *weights = p->weights + (ptrdiff_t)c * window;
    const float *extra = residual ? residual + c : 0;
    if (p->channels - c >= LANES) {
      depthwise_tile(
          p, input + c, weights, p->bias + c, output + c, extra, LANES, m, columns, stride);
    } else {
      depthwise_tile(
          p, input + c, weights, p->bias + c, output + c, extra, p->channels - c, m, columns,
          stride);
    }
  }
}

INLINE void depthwise_rows(const cnn_depthwise *p, const int columns, const int stride) {
  for (size_t row = 0; row < p->rows; row++) {
    const float *input = p->input + (ptrdiff_t)row * p->input_row_step;
    float *output = p->output + (ptrdiff_t)row * p->output_row_step;
    const float *residual = p->residual;
    if (residual) residual += (ptrdiff_t)row * p->residual_row_step;
    size_t left = p->pixels;
    while (left > 0) {
      const size_t size = left >= SPAN ? SPAN : left >= 4 ? 4 : left >= 2 ? 2 : 1;
      if (size == SPAN) {
        depthwise_outputs(p, input, output, residual, SPAN, columns, stride);
      } else if (size == 4) {
        depthwise_outputs(p, input, output, residual, 4, columns, stride);
      } else if (size == 2) {
        depthwise_outputs(p, input, output, residual, 2, columns, stride);
      } else {
        depthwise_outputs(p, input, output, residual, 1, columns, stride);
      }
      input += (ptrdiff_t)size * p->input_step;
      output += (ptrdiff_t)size * p->output_step;
      if (residual) residual += (ptrdiff_t)size * p->residual_step;
      left -= size;
    }
  }
}

static void depthwise_3_1(const cnn_depthwise *p) { depthwise_rows(p, 3, 1); }
static void depthwise_3_2(const cnn_depthwise *p) { depthwise_rows(p, 3, 2); }
static void depthwise_5_1(const cnn_depthwise *p) { depthwise_rows(p, 5, 1); }
static void depthwise_5_2(const cnn_depthwise *p) { depthwise_rows(p, 5, 2); }
static void depthwise_other(const cnn_depthwise *p) { depthwise_rows(p, 0, 0); }

static void depthwise(const cnn_depthwise *p) {
  const int once = p->input_step == p->column_step, twice = p->input_step == 2 * p->column_step;
  if (p->columns == 3 && once) {
    depthwise_3_1(p);
  } else if (p->columns == 3 && twice) {
    depthwise_3_2(p);
  } else if (p->columns == 5 && once) {
    depthwise_5_1(p);
  } else if (p->columns == 5 && twice) {
    depthwise_5_2(p);
  } else {
    depthwise_other(p);
  }
}

/// The larger numbers; NaN where one of both is.
INLINE vec larger(vec a, vec b) {
  return choose((b > a) | (b != b), b, a);
}

/// Computes `n` vectors of channels of one output; the last one holds `count` numbers.
INLINE void pool_vectors(
    const cnn_pool *p, size_t c, const int n, size_t count, const int is_maximum) {
  vec result[4];
  UNROLL for (int j = 0; j < n; j++) result[j] = all(is_maximum ? -__builtin_inff() : 0);
  for (size_t plane = 0; plane < p->planes; plane++) {
    for (size_t line = 0; line < p->lines; line++) {
      const float *in = p->input + (ptrdiff_t)plane * p->plane_step
                        + (ptrdiff_t)line * p->line_step + c;
      for (size_t x = 0; x < p->columns; x++) {
        UNROLL for (int j = 0; j < n; j++) {
          const float *from = in + (ptrdiff_t)x * p->column_step + j * LANES;
          const vec v = j < n - 1 ? load(from) : load_up_to(from, count);
          result[j] = is_maximum ? larger(result[j], v) : result[j] + v;
        }
      }
    }
  }
  const vec factor = all(p->factor);
  UNROLL for (int j = 0; j < n; j++) {
    float *to = p->output + c + j * LANES;
    store_up_to(to, is_maximum ? result[j] : result[j] * factor, j < n - 1 ? LANES : count);
  }
}

INLINE void pool(const cnn_pool *p, const int is_maximum) {
  size_t c = 0;
  for (; c + 4 * LANES <= p->channels; c += 4 * LANES) pool_vectors(p, c, 4, LANES, is_maximum);
  for (; c + LANES <= p->channels; c += LANES) pool_vectors(p, c, 1, LANES, is_maximum);
  if (c < p->channels) pool_vectors(p, c, 1, p->channels - c, is_maximum);
}

static void maximum(const cnn_pool *p) { pool(p, 1); }

static void mean(const cnn_pool *p) { pool(p, 0); }

static void affine(const cnn_affine *p) {
  const vec lowest = all(p->lowest), highest = all(p->highest);
  for (size_t i = 0; i < p->pixels; i++) {
    const float *in = p->input + (ptrdiff_t)i * p->input_step;
    float *out = p->output + (ptrdiff_t)i * p->output_step;
    size_t c = 0;
    for (; c + LANES <= p->channels; c += LANES) {
      const vec v = MULTIPLY_ADD(load(in + c), load(p->scale + c), load(p->shift + c));
      store(out + c, clamp(v, lowest, highest));
    }
    if (c < p->channels) {
      const size_t rest = p->channels - c;
      const vec scale = load_part(p->scale + c, rest), shift = load_part(p->shift + c, rest);
      const vec v = MULTIPLY_ADD(load_part(in + c, rest), scale, shift);
      store_part(out + c, clamp(v, lowest, highest), rest);
    }
  }
}
