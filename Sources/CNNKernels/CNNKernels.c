#include "Levels.h"

const cnn_kernels *cnn_kernels_at(size_t level) {
  switch (level) {
  case 0:
    return &cnn_kernels_baseline;
#if defined(__x86_64__)
  case 1:
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? &cnn_kernels_avx2 : 0;
  case 2:
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl")
                   && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq")
               ? &cnn_kernels_avx512
               : 0;
#endif
  default:
    return 0;
  }
}
