"""The cases that neither Keras nor PyTorch answers, from the definitions in Docs/Layers.md."""

from itertools import product

import numpy as np

IMAGE, LINE, SMALL = [5, 6, 4], [7, 4], [2, 3, 4]


def record(recorder_of):
    recorder = recorder_of(f"NumPy {np.__version__}")
    r = Recorded(recorder)
    for part in (reductions, local, pools, shuffles, norms, steps):
        part(r)
    return recorder


class Recorded:
    def __init__(self, recorder):
        self.recorder = recorder

    def function(self, text, shape, function, weights=None):
        inputs = self.recorder.inputs(shape)
        arrays = [self.recorder.weight(p, s).astype(float) for p, s in (weights or {}).items()]
        self.recorder.add(text, inputs, weights or {}, function(*[x.astype(float) for x in inputs], *arrays))


def reductions(r):
    r.function("sum", SMALL, lambda x: x.sum(2, keepdims=True))
    r.function("sum axis: 1, keepdims: false", SMALL, lambda x: x.sum(0))
    r.function("mean axis: 2", SMALL, lambda x: x.mean(1, keepdims=True))
    r.function("mean axis: -1, keepdims: false", SMALL, lambda x: x.mean(2))
    r.function("max axis: 1", SMALL, lambda x: x.max(0, keepdims=True))
    r.function("max axis: 2, keepdims: false", [3, 4], lambda x: x.max(1))
    r.function("slice 1, 3", SMALL, lambda x: x[..., 1:3])
    r.function("slice 1, 2, axis: 2", SMALL, lambda x: x[:, 1:2])
    r.function("slice 2, 5, axis: 1", [5, 3], lambda x: x[2:5])
    r.function("droppath 0.1", SMALL, lambda x: x)


def positions(size, window, stride, padding, count):
    """For each of `count` windows the places of an axis that it sees, or None in the padding."""
    places = [[o * stride - padding + j for j in range(window)] for o in range(count)]
    return [[p if 0 <= p < size else None for p in window] for window in places]


def local(r):
    def connected(x, kernel, bias, window, stride, padding, output):
        """Each position has filters of its own; `padding` is what stands before an axis."""
        spatial = x.ndim - 1
        seen = [positions(x.shape[a], window[a], stride[a], padding[a], output[a]) for a in range(spatial)]
        result = np.zeros([*output, kernel.shape[2]])
        for index, position in enumerate(product(*map(range, output))):
            rows = []
            for place in product(*[seen[a][position[a]] for a in range(spatial)]):
                rows += list(np.zeros(x.shape[-1]) if None in place else x[place])
            result[position] = np.array(rows) @ kernel[index]
        return result if bias is None else result + bias

    r.function("localconv 3, 3x3", [4, 5, 2], lambda x, k, b: connected(x, k, b, [3, 3], [1, 1], [0, 0], [2, 3]),
               {"locally_connected2d/kernel": [6, 18, 3], "locally_connected2d/bias": [2, 3, 3]})
    r.function("localconv 2, 3x3, relu, stride: 2, padding: same, bias: false", IMAGE,
               lambda x, k: np.maximum(connected(x, k, None, [3, 3], [2, 2], [1, 0], [3, 3]), 0),
               {"locally_connected2d/kernel": [9, 36, 2]})
    r.function("localconv 2, [2, 3], stride: [2, 1], padding: [[1, 0], [2, 1]]", [3, 4, 2],
               lambda x, k, b: connected(x, k, b, [2, 3], [2, 1], [1, 2], [2, 5]),
               {"locally_connected2d/kernel": [10, 12, 2], "locally_connected2d/bias": [2, 5, 2]})
    r.function("localconv 3, 2, stride: 2", LINE, lambda x, k, b: connected(x, k, b, [2], [2], [0], [3]),
               {"locally_connected1d/kernel": [3, 8, 3], "locally_connected1d/bias": [3, 3]})


def pools(r):
    def pooled(x, function, window, stride, padding, output, counts=False, after=(0, 0)):
        """Windows are cut at the ends of the input, or of its padding where that counts."""
        result = np.zeros([*output, x.shape[-1]])
        for position in product(*map(range, output)):
            starts = [o * s - p for o, s, p in zip(position, stride, padding)]
            ends = [start + w for start, w in zip(starts, window)]
            inside = tuple(slice(max(a, 0), min(b, n)) for a, b, n in zip(starts, ends, x.shape))
            sizes = [min(b, n + p) - a for a, b, n, p in zip(starts, ends, x.shape, after)]
            numbers = x[inside].reshape(-1, x.shape[-1])
            result[position] = numbers.sum(0) / np.prod(sizes) if counts else function(numbers, 0)
        return result

    r.function("maxpool 3, stride: 2, padding: [[0, 1], [1, 0]]", IMAGE,
               lambda x: pooled(x, np.max, [3, 3], [2, 2], [0, 1], [2, 3]))
    r.function("avgpool 3, stride: 2, padding: [[0, 1], [1, 0]]", IMAGE,
               lambda x: pooled(x, np.mean, [3, 3], [2, 2], [0, 1], [2, 3]))
    r.function("avgpool 3, stride: 2, padding: [[0, 1], [1, 1]], ceil: true, include_padding: true", IMAGE,
               lambda x: pooled(x, np.mean, [3, 3], [2, 2], [0, 1], [3, 4], counts=True, after=(1, 1)))
    r.function("avgpool 3, stride: 2, padding: same, include_padding: true", IMAGE,
               lambda x: pooled(x, np.mean, [3, 3], [2, 2], [1, 0], [3, 3], counts=True, after=(1, 1)))

    def unpooled(x, before, window, stride, padding):
        """Of equal numbers the first counts, of windows that meet at a place the last."""
        result = np.zeros(before.shape)
        for position in product(*map(range, x.shape)):
            *place, channel = position
            best = None
            for offset in product(*map(range, window)):
                at = tuple(o * s - p + j for o, s, p, j in zip(place, stride, padding, offset)) + (channel,)
                if all(0 <= a < n for a, n in zip(at, before.shape)):
                    best = at if best is None or before[at] > before[best] else best
            result[best] = x[position]
        return result

    r.function("input -> maxunpool input_1, window: 3, stride: 2, padding: same", [[3, 3, 2], [5, 6, 2]],
               lambda x, y: unpooled(x, y, [3, 3], [2, 2], [1, 0]))
    r.function("input -> maxunpool input_1, window: 2, stride: 1", [[4, 2], [5, 2]],
               lambda x, y: unpooled(x, y, [2], [1], [0]))


def shuffles(r):
    def shuffled(x, factor):
        """Channel c·f₁·f₂… + (place in the block) becomes channel c at that place, as PyTorch has it."""
        block = int(np.prod(factor))
        result = np.zeros([n * f for n, f in zip(x.shape, factor)] + [x.shape[-1] // block])
        for position in product(*map(range, result.shape)):
            *place, channel = position
            index = channel
            for p, f in zip(place, factor):
                index = index * f + p % f
            result[position] = x[tuple(p // f for p, f in zip(place, factor)) + (index,)]
        return result

    def unshuffled(x, factor):
        block = int(np.prod(factor))
        result = np.zeros([n // f for n, f in zip(x.shape, factor)] + [x.shape[-1] * block])
        for position in product(*map(range, x.shape)):
            *place, index = position
            for p, f in zip(place, factor):
                index = index * f + p % f
            result[tuple(p // f for p, f in zip(place, factor)) + (index,)] = x[position]
        return result

    r.function("pixelshuffle [2, 3]", [2, 2, 12], lambda x: shuffled(x, [2, 3]))
    r.function("pixelshuffle 3", [2, 6], lambda x: shuffled(x, [3]))
    r.function("pixelshuffle 2", [1, 2, 2, 16], lambda x: shuffled(x, [2, 2, 2]))
    r.function("pixelunshuffle [3, 2]", [3, 4, 2], lambda x: unshuffled(x, [3, 2]))
    r.function("pixelunshuffle 3", [6, 2], lambda x: unshuffled(x, [3]))
    r.function("pixelunshuffle 2", [2, 4, 2, 2], lambda x: unshuffled(x, [2, 2, 2]))
    r.function("shuffle 2", [6], lambda x: x.reshape(2, 3).T.ravel())


def norms(r):
    def response(x, gamma, beta, epsilon):
        length = np.sqrt((x**2).sum(tuple(range(x.ndim - 1))))
        return gamma * x * length / (length.mean() + epsilon) + beta + x

    weights = {f"global_response_normalization/{name}": [4] for name in ("gamma", "beta")}
    r.function("grn", SMALL, lambda x, g, b: response(x, g, b, 1e-6), weights)
    r.function("grn epsilon: 0.5", LINE, lambda x, g, b: response(x, g, b, 0.5), weights)
    r.function("scale", SMALL, lambda x, g: x * g, {"layer_scale/gamma": [4]})
    r.function("scale initial: 0.1", [5], lambda x, g: x * g, {"layer_scale/gamma": [5]})


def steps(r):
    """Convolutions that look back, of two steps."""
    def looking_back(x, depthwise, pointwise, bias, dilation, stride):
        count = -(-x.shape[0] // stride)
        result = np.zeros([count, pointwise.shape[2]])
        for o, f in product(range(count), range(pointwise.shape[2])):
            for j, c, m in product(*map(range, depthwise.shape)):
                at = o * stride + (j - depthwise.shape[0] + 1) * dilation
                if at >= 0:
                    result[o, f] += x[at, c] * depthwise[j, c, m] * pointwise[0, c * depthwise.shape[2] + m, f]
        return result + bias

    r.function("separable 3, 2, multiplier: 2, stride: 2, dilation: 2, padding: causal", [6, 2],
               lambda x, d, p, b: looking_back(x, d, p, b, 2, 2),
               {"separable_conv1d/depthwise_kernel": [2, 2, 2], "separable_conv1d/pointwise_kernel": [1, 4, 3],
                "separable_conv1d/bias": [3]})
