#ifndef CNN_KERNELS_H
#define CNN_KERNELS_H

#endif
