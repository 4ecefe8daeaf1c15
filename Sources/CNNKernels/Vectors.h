// Vectors of `LANES` numbers, and how they come from memory and go there.

#define INLINE static inline __attribute__((always_inline))
#define UNROLL _Pragma("clang loop unroll(full)")

typedef float vec __attribute__((vector_size(4 * LANES)));
typedef int int_vec __attribute__((vector_size(4 * LANES)));
typedef float unaligned_vec __attribute__((vector_size(4 * LANES), aligned(4), may_alias));

INLINE vec load(const float *p) { return *(const unaligned_vec *)p; }

INLINE void store(float *p, vec v) { *(unaligned_vec *)p = v; }

INLINE vec all(float x) { return x - (vec){0}; }

/// Loads the first `count` numbers, and zeros for the others, which need not be there.
INLINE vec load_part(const float *p, size_t count) {
#if defined(LOAD_PART)
  return LOAD_PART(p, count);
#else
  vec v = {0};
  for (size_t i = 0; i < count; i++) v[i] = p[i];
  return v;
#endif
}

/// Stores the first `count` numbers.
INLINE void store_part(float *p, vec v, size_t count) {
#if defined(STORE_PART)
  STORE_PART(p, v, count);
#else
  for (size_t i = 0; i < count; i++) p[i] = v[i];
#endif
}

/// Loads a vector of which `count` numbers are there, where that is less than a vector.
INLINE vec load_up_to(const float *p, size_t count) {
  return count >= LANES ? load(p) : load_part(p, count);
}

INLINE void store_up_to(float *p, vec v, size_t count) {
  if (count >= LANES) {
    store(p, v);
  } else {
    store_part(p, v, count);
  }
}

/// Takes numbers of `a` where `mask` has all bits set, and of `b` where it has none.
INLINE vec choose(int_vec mask, vec a, vec b) {
  return (vec)((mask & (int_vec)a) | (~mask & (int_vec)b));
}

/// Keeps numbers between two others; what is not a number stays so.
INLINE vec clamp(vec v, vec lowest, vec highest) {
  v = choose(v < lowest, lowest, v);
  return choose(v > highest, highest, v);
}
