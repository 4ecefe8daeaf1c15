#include "CNNKernels.h"
