#include "Levels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(                                                                      \
    __attribute__((target("avx512f,avx512vl,avx512bw,avx512dq,avx2,fma"))), apply_to = function)
#define CNN_KERNELS cnn_kernels_avx512
#define LANES 16
#define PANEL 2
#define ROWS 14
#define MULTIPLY_ADD(a, b, c) __builtin_elementwise_fma(a, b, c)
#define LOAD_PART(p, count) \
  ((vec)_mm512_maskz_loadu_ps((__mmask16)((1u << (count)) - 1), p))
#define STORE_PART(p, v, count) \
  _mm512_mask_storeu_ps(p, (__mmask16)((1u << (count)) - 1), (__m512)(v))
#include "Vectors.h"
#include "Tiles.h"
#include "Channels.h"
#include "Winograd.h"
#pragma clang attribute pop
#include "Table.h"
#endif
