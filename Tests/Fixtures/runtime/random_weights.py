"""The numbers of `Weights.random(seed:)`, bit for bit, and the inputs that the tests use.

Sources/CNNRuntime/RandomWeights.swift says how they are made. Run as a program, this writes
random_weights.json beside it, from which a test of the runtime learns what some of them are. `digest` is the sum of all bits, of
which each number counts 31 times as much as the one after it:

    python3 random_weights.py
"""

import json
import math
from pathlib import Path

import numpy as np

GOLDEN = 0x9E3779B97F4A7C15
MASK = (1 << 64) - 1
CHUNK = 1 << 20


def key(path, seed):
    """FNV-1a of the path's bytes, mixed with the seed."""
    value = 0xCBF29CE484222325
    for byte in path.encode():
        value = ((value ^ byte) * 0x100000001B3) & MASK
    return value ^ ((seed * GOLDEN) & MASK)


def uniform(path, count, seed):
    """`count` numbers in [0, 1), multiples of 2⁻²⁴, as float32."""
    start = key(path, seed)
    result = np.empty(count, np.float32)
    for first in range(0, count, CHUNK):
        last = min(first + CHUNK, count)
        z = np.arange(first + 1, last + 1, dtype=np.uint64)
        z *= np.uint64(GOLDEN)
        z += np.uint64(start)
        z ^= z >> np.uint64(30)
        z *= np.uint64(0xBF58476D1CE4E5B9)
        z ^= z >> np.uint64(27)
        z *= np.uint64(0x94D049BB133111EB)
        z ^= z >> np.uint64(31)
        result[first:last] = (z >> np.uint64(40)).astype(np.float32)
    result *= np.float32(2**-24)
    return result


def distribution(path, shape):
    """(factor, summand) of a number u: the array holds u·factor + summand, each step in float32.

    For what lies around zero the factor is that of 2u − 1, which is exact, and the summand None.
    """
    name = path.rsplit("/", 1)[-1]
    if name.endswith("kernel") and len(shape) >= 2:
        inputs = shape[:-2] if "depthwise" in path else shape[:-1]
        return np.float32(math.sqrt(5.4 / max(math.prod(inputs), 1))), None
    if name in ("gamma", "scale"):
        return np.float32(1), np.float32(0.25)
    if name in ("moving_variance", "variance"):
        return np.float32(1), np.float32(0.5)
    if name == "alpha":
        return np.float32(0.25), np.float32(0)
    return np.float32(0.1), None


def numbers(path, shape, seed):
    """The array of this path, such as `conv2d/kernel`, as float32."""
    u = uniform(path, math.prod(shape), seed)
    factor, summand = distribution(path, list(shape))
    if summand is None:
        u = u * np.float32(2) - np.float32(1)
        u *= factor
    else:
        u = u * factor + summand
    return u.reshape(shape)


def image(shape, seed, name="input"):
    """An input for a network, between −1 and 1."""
    u = uniform(name, math.prod(shape), seed)
    return (u * np.float32(2) - np.float32(1)).reshape(shape)


def fixture():
    """Arrays of all kinds, with the bits of their first and last numbers."""
    arrays = [
        ("conv2d/kernel", [3, 3, 8, 16], 1), ("conv2d/kernel", [3, 3, 8, 16], 2),
        ("block_2/conv2d/kernel", [1, 1, 5, 7], 2**64 - 1), ("dense/kernel", [300, 10], 0),
        ("depthwise_conv2d_3/kernel", [5, 5, 24, 1], 1), ("lädt/kernel", [3, 2], 7),
        ("separable_conv2d/depthwise_kernel", [3, 3, 4, 2], 1),
        ("separable_conv2d/pointwise_kernel", [1, 1, 8, 6], 1), ("odd/kernel", [4], 1),
        ("batch_normalization/gamma", [64], 1), ("batch_normalization/beta", [64], 1),
        ("batch_normalization/moving_mean", [64], 1),
        ("batch_normalization/moving_variance", [64], 1), ("normalization/mean", [3], 1),
        ("normalization/variance", [3], 1), ("rms_normalization/scale", [9], 5),
        ("p_re_lu/alpha", [1, 1, 9], 5), ("conv2d/bias", [16], 1), ("scalar/bias", [], 1),
        ("empty/kernel", [3, 0], 1),
    ]
    entries = []
    for path, shape, seed in arrays:
        entries.append(entry(path, shape, seed, numbers(path, shape, seed)))
    entries.append(entry("input", [28, 28, 1], 3, image([28, 28, 1], 3)))
    return entries


def entry(path, shape, seed, array):
    bits = array.reshape(-1).view(np.uint32)
    digest = 0
    for value in bits.tolist():
        digest = (digest * 31 + value) & 0xFFFFFFFF
    return {
        "path": path, "shape": shape, "seed": str(seed), "first": bits[:8].tolist(),
        "digest": digest,
    }


if __name__ == "__main__":
    lines = ",\n".join(json.dumps(e, ensure_ascii=False) for e in fixture())
    Path(__file__).with_suffix(".json").write_text(f"[\n{lines}\n]\n")
