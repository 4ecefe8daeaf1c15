#ifndef CNN_RUNTIME_TEXT_H
#define CNN_RUNTIME_TEXT_H

#include <stddef.h>

/// A source file of CNNRuntime: its name and its text, each with a zero behind it.
struct cnn_source {
  const char *name;
  const unsigned char *text;
};

/// Returns a source file, in the order of their names; NULL behind the last.
const struct cnn_source *cnn_source_at(size_t index);

#endif
