// Products of a few outputs of a row and the vectors of a panel, whose sums stay in registers.

/// Stores sums, the last vector of each output as far as `rest`.
INLINE void finish(
    const cnn_product *p, vec (*sums)[PANEL], float *output, const float *residual, const int m,
    const int n, const size_t rest) {
  const vec lowest = all(p->lowest), highest = all(p->highest);
  const ptrdiff_t step = p->output_step, residual_step = p->residual_step;
  UNROLL for (int i = 0; i < m; i++) {
    UNROLL for (int j = 0; j < n; j++) {
      vec v = sums[i][j];
      const size_t count = j < n - 1 ? LANES : rest;
      if (residual) v += load_up_to(residual + i * residual_step + j * LANES, count);
      store_up_to(output + i * step + j * LANES, clamp(v, lowest, highest), count);
    }
  }
}

/// Computes `m` neighbouring outputs of a row, `n` vectors of channels each.
///
/// Meanwhile memory at `ahead` is brought into the cache, `ahead_step` bytes for each summand.
///
/// The inputs are addressed in threes, from a pointer each by steps of 0, 1 and 2, since there are
/// not as many general registers as outputs.
INLINE void tile(
    const cnn_product *p, const float *input, float *output, const float *residual,
    const char *ahead, const size_t ahead_step, const int m, const int n) {
  vec sums[ROWS][PANEL];
  const size_t channels = p->channels;
  const size_t full = (size_t)n * LANES;
  if (p->bias) {
    UNROLL for (int j = 0; j < n; j++) {
      const vec bias = load(p->bias + j * LANES);
      UNROLL for (int i = 0; i < m; i++) sums[i][j] = bias;
    }
  } else if (channels >= full) {
    UNROLL for (int i = 0; i < m; i++) {
      UNROLL for (int j = 0; j < n; j++) sums[i][j] = load(output + i * p->output_step + j * LANES);
    }
  } else {
    const size_t rest = channels - (full - LANES);
    UNROLL for (int i = 0; i < m; i++) {
      const float *from = output + i * p->output_step;
      UNROLL for (int j = 0; j < n - 1; j++) sums[i][j] = load(from + j * LANES);
      sums[i][n - 1] = load_part(from + (n - 1) * LANES, rest);
    }
  }

  const float *weights = p->weights;
  const ptrdiff_t step = p->input_step;
  for (size_t outer = 0; outer < p->outer; outer++) {
    for (size_t inner = 0; inner < p->inner; inner++) {
      const float *first = input + (ptrdiff_t)outer * p->outer_step
                           + (ptrdiff_t)inner * p->inner_step;
      const float *in[(ROWS + 2) / 3];
      UNROLL for (int i = 0; i < (m + 2) / 3; i++) in[i] = first + 3 * i * step;
      for (size_t k = p->length; k > 0; k--) {
        vec w[PANEL];
        UNROLL for (int j = 0; j < n; j++) w[j] = load(weights + j * LANES);
        UNROLL for (int i = 0; i < m; i++) {
          const vec x = all(in[i / 3][i % 3 * step]);
          UNROLL for (int j = 0; j < n; j++) sums[i][j] = MULTIPLY_ADD(x, w[j], sums[i][j]);
        }
        weights += n * LANES;
        __builtin_prefetch(ahead, 0, 2);
        if (m == 1) {
          // A single output goes through its weights as fast as memory brings them.
          __builtin_prefetch(weights + 64 * LANES, 0, 2);
          __builtin_prefetch(weights + 65 * LANES, 0, 2);
        }
        ahead += ahead_step;
        UNROLL for (int i = 0; i < (m + 2) / 3; i++) {
          in[i]++;
          // Keeps the pointers apart, which would otherwise be counted from one.
          __asm__("" : "+r"(in[i]));
        }
      }
    }
  }

  if (channels >= full) {
    if (residual) {
      finish(p, sums, output, residual, m, n, LANES);
    } else {
      finish(p, sums, output, 0, m, n, LANES);
    }
  } else {
    finish(p, sums, output, residual, m, n, channels - (full - LANES));
  }
}

typedef void tile_function(
    const cnn_product *, const float *, float *, const float *, const char *, size_t);

#define TILE(m, n)                                                                                 \
  static void tile_##m##_##n(                                                                      \
      const cnn_product *p, const float *input, float *output, const float *residual,              \
      const char *ahead, size_t ahead_step) {                                                      \
    tile(p, input, output, residual, ahead, ahead_step, m, n);                                     \
  }
#define TILES(n) \
  TILE(1, n) TILE(2, n) TILE(3, n) TILE(4, n) TILE(5, n) TILE(6, n) MORE_TILES(n)
#define NAMES(n) \
  {0, tile_1_##n, tile_2_##n, tile_3_##n, tile_4_##n, tile_5_##n, tile_6_##n, MORE_NAMES(n)}

#if ROWS == 14
#define MORE_TILES(n)                                                                              \
  TILE(7, n) TILE(8, n) TILE(9, n) TILE(10, n) TILE(11, n) TILE(12, n) TILE(13, n) TILE(14, n)
#define MORE_NAMES(n)                                                                              \
  tile_7_##n, tile_8_##n, tile_9_##n, tile_10_##n, tile_11_##n, tile_12_##n, tile_13_##n,          \
      tile_14_##n
#else
#define MORE_TILES(n)
#define MORE_NAMES(n)
#endif

TILES(1)
TILES(2)
#if PANEL == 4
TILES(3)
TILES(4)
#endif

static tile_function *const tiles[PANEL + 1][ROWS + 1] = {
    {0}, NAMES(1), NAMES(2),
#if PANEL == 4
    NAMES(3), NAMES(4),
#endif
};

static void multiply(const cnn_product *p) {
  const size_t vectors = (p->channels + LANES - 1) / LANES;
  const size_t most = p->tile < ROWS ? p->tile : ROWS;
  // Tiles of nearly the same size, the larger ones first.
  const size_t count = (p->pixels + most - 1) / most;
  // While few tiles use these weights, the ones that follow them in memory are brought into the
  // cache, a share by each tile: they are what is needed next.
  const size_t all_tiles = count * p->rows;
  const int is_ahead = all_tiles > 1 && all_tiles <= 24;
  const size_t length = p->outer * p->inner * p->length, size = vectors * LANES * sizeof(float);
  const size_t ahead_step = is_ahead ? (size + all_tiles - 1) / all_tiles : 0;
  const char *ahead = (const char *)p->weights + (is_ahead ? length * size : 0);
  for (size_t row = 0; row < p->rows; row++) {
    const float *input = p->input + (ptrdiff_t)row * p->input_row_step;
    float *output = p->output + (ptrdiff_t)row * p->output_row_step;
    const float *residual = p->residual;
    if (residual) residual += (ptrdiff_t)row * p->residual_row_step;
    size_t pixels = p->pixels;
    for (size_t left = count; left > 0; left--) {
      const size_t size = (pixels + left - 1) / left;
      tiles[vectors][size](p, input, output, residual, ahead, ahead_step);
      ahead += ahead_step * length;
      input += (ptrdiff_t)size * p->input_step;
      output += (ptrdiff_t)size * p->output_step;
      if (residual) residual += (ptrdiff_t)size * p->residual_step;
      pixels -= size;
    }
  }
}
