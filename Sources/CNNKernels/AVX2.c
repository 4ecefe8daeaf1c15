#include "Levels.h"

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define CNN_KERNELS cnn_kernels_avx2
#define LANES 8
#define PANEL 2
#define ROWS 6
#define MULTIPLY_ADD(a, b, c) __builtin_elementwise_fma(a, b, c)
#include "Vectors.h"
#include "Tiles.h"
#include "Channels.h"
#include "Winograd.h"
#pragma clang attribute pop
#include "Table.h"
#endif
