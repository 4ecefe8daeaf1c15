#ifndef CNN_LEVELS_H
#define CNN_LEVELS_H

#include "CNNKernels.h"

extern const cnn_kernels cnn_kernels_baseline;
#if defined(__x86_64__)
extern const cnn_kernels cnn_kernels_avx2;
extern const cnn_kernels cnn_kernels_avx512;
#endif

#endif
