#include "Levels.h"

// What every processor of the architecture has: SSE2 on x86-64, NEON on arm64.
#define CNN_KERNELS cnn_kernels_baseline
#define LANES 4
#if defined(__aarch64__)
#include <arm_neon.h>
#define PANEL 4
#define ROWS 6
#define MULTIPLY_ADD(a, b, c) ((vec)vfmaq_f32((float32x4_t)(c), (float32x4_t)(a), (float32x4_t)(b)))
#else
#define PANEL 2
#define ROWS 6
#define MULTIPLY_ADD(a, b, c) ((a) * (b) + (c))
#endif

#include "Vectors.h"
#include "Tiles.h"
#include "Channels.h"
#include "Winograd.h"
#include "Table.h"
