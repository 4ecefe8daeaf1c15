"""Records what Keras and PyTorch compute in layers whose meaning is subtle, for `RecordedLayerTests`.

    KERAS_BACKEND=tensorflow python layers.py keras
    python layers.py torch

Each run replaces its own part of layers.json. Inputs and weights follow from a rule, which the
tests know too, so that only results are written down.
"""

import json
import pathlib
import sys

import numpy

TARGET = pathlib.Path(__file__).with_name("layers.json")
cases = []


def numbers(shape, seed):
    """Numbers between −2 and 2 that are exact in single precision."""
    places = numpy.arange(int(numpy.prod(shape)), dtype=numpy.uint64)
    mixed = (places * 2654435761 + seed * 97531 + 12345) & 0xFFFFFFFF
    mixed ^= mixed >> 15
    mixed = (mixed * 2246822519) & 0xFFFFFFFF
    return ((mixed >> 20).astype(numpy.float32) / 1024 - 2).reshape(shape)


def record(layer, shape, result, mode="", arrays=(), **settings):
    # JSON has no infinite numbers.
    result = numpy.clip(numpy.asarray(result, dtype=numpy.float64), -1e300, 1e300)
    cases.append({
        "layer": layer, "mode": mode, "input": list(shape),
        "settings": {k: [float(n) for n in numpy.ravel(v)] for k, v in settings.items()},
        "output": list(result.shape),
        "numbers": [float(f"{n:.7g}") for n in numpy.ravel(result)],
    })


def activation_inputs():
    extremes = [1e-30, 1e-8, 1e-4, 30, 50, 87, 88.5, 100, 1000, 3e38]
    grid = [numpy.float32(i - 200) / numpy.float32(10) for i in range(401)]
    return numpy.array(grid + extremes + [-n for n in extremes], dtype=numpy.float32)


def record_keras():
    import keras
    from keras import layers

    x = activation_inputs().astype(numpy.float64)
    for name in ["relu", "relu6", "selu", "gelu", "silu", "mish", "sigmoid", "log_sigmoid",
                 "hard_sigmoid", "hard_swish", "tanh", "hard_tanh", "softplus", "softsign",
                 "exponential", "linear"]:
        record("activation", x.shape, keras.activations.get(name)(x), name)
    record("activation", x.shape, keras.activations.leaky_relu(x, 0.3), "leaky_relu", value=0.3)
    record("activation", x.shape, keras.activations.elu(x, 1.7), "elu", value=1.7)
    record("activation", x.shape, keras.activations.celu(x, 0.6), "celu", value=0.6)

    def run(layer, shape, seed=1):
        return numpy.asarray(layer(numbers([1] + shape, seed)))[0]

    for mode in ["nearest", "bilinear", "bicubic", "lanczos3", "lanczos5"]:
        for shape, size in [([5, 7, 3], [10, 14]), ([5, 7, 2], [8, 3]), ([4, 3, 9], [4, 11]),
                            ([13, 6, 1], [5, 17]), ([1, 2, 2], [3, 5])]:
            record("resize", shape, run(layers.Resizing(*size, interpolation=mode), shape), mode)
        shape = [3, 4, 2]
        upsampling = layers.UpSampling2D((2, 3), interpolation=mode)
        record("resize", shape, run(upsampling, shape), mode)
    record("resize", [5, 3], run(layers.UpSampling1D(3), [5, 3]), "nearest")
    record("resize", [2, 3, 2, 3], run(layers.UpSampling3D((2, 1, 3)), [2, 3, 2, 3]), "nearest")

    for mode, kind in [("maximum", "Max"), ("mean", "Average")]:
        for shape, size in [([7, 3], [3]), ([7, 5, 3], [3, 4]), ([4, 6, 9], [2, 3]),
                            ([5, 4, 3, 2], [2, 3, 3]), ([3, 3, 2], [5, 4])]:
            layer = getattr(layers, f"Adaptive{kind}Pooling{len(size)}D")(size)
            record("adaptive", shape, run(layer, shape), mode)

    def normalization(layer, shape, mode, axes=(), groups=0):
        layer.build([None] + shape)
        layer.set_weights([numbers(w.shape, 7 + i) for i, w in enumerate(layer.weights)])
        record("normalization", shape, run(layer, shape), mode, axes=axes, groups=groups,
               weights=len(layer.weights))

    for axes in [[3], [1, 2, 3], [1, 2], [2], [2, 3], [1, 3]]:
        for shape in [[4, 3, 10], [2, 5, 3]]:
            normalization(layers.LayerNormalization(axes), shape, "layer", axes)
            if axes in ([3], [2, 3], [1, 2, 3]):  # Keras fails on others.
                normalization(layers.RMSNormalization(axes), shape, "rootMeanSquare", axes)
            normalization(layers.UnitNormalization(axes), shape, "unit", axes)
    for groups in [1, 2, 6, 12, 24]:
        layer = layers.GroupNormalization(groups)
        normalization(layer, [3, 4, 24], "group", groups=groups)
    for axis in [1, 2, 3]:
        layer = layers.BatchNormalization(axis)
        layer.build([None, 3, 4, 5])
        weights = [numbers(w.shape, 7 + i) for i, w in enumerate(layer.weights)]
        weights[3] = numpy.abs(weights[3])
        layer.set_weights(weights)
        record("batchNormalization", [3, 4, 5], run(layer, [3, 4, 5]), axes=[axis])
    for axes in [[3], [1, 3], [2], [1, 2, 3]]:
        layer = layers.Normalization(axes)
        layer.build([None, 3, 4, 5])
        sizes = [[3, 4, 5][axis - 1] for axis in axes]
        layer.load_own_variables({
            "0": numbers(sizes, 7).reshape(layer.adapt_mean.shape),
            "1": numpy.abs(numbers(sizes, 8)).reshape(layer.adapt_mean.shape), "2": 1})
        layer.finalize_state()
        record("standardization", [3, 4, 5], run(layer, [3, 4, 5]), axes=axes)
    for shared in [[], [1, 2], [2], [3]]:
        layer = layers.PReLU(shared_axes=shared or None)
        layer.build([None, 3, 4, 5])
        layer.set_weights([numbers(w.shape, 7) for w in layer.weights])
        record("parametricReLU", [3, 4, 5], run(layer, [3, 4, 5]), shared=shared)

    for shape, kernel, options in [
            ([5, 3], [4], {"strides": 2, "padding": "same"}),
            ([5, 3], [3], {"dilation_rate": 2}),
            ([4, 3, 5], [3, 3], {"strides": 2, "padding": "same"}),
            ([4, 3, 5], [3, 2], {"strides": (3, 2), "padding": "valid"}),
            ([4, 3, 5], [2, 2], {"strides": 3, "padding": "same"}),
            ([4, 3, 5], [3, 3], {"strides": 2, "padding": "same", "output_padding": 1}),
            ([4, 3, 5], [4, 4], {"strides": 2, "padding": "valid", "output_padding": 1}),
            ([4, 3, 5], [5, 4], {"strides": 3, "padding": "same", "output_padding": (2, 1)}),
            ([4, 3, 5], [3, 3], {"dilation_rate": 2, "padding": "same"}),
            ([3, 2, 4, 3], [3, 2, 3], {"strides": (2, 1, 2), "padding": "same"})]:
        layer = getattr(layers, f"Conv{len(kernel)}DTranspose")(10, kernel, **options)
        layer.build([None] + shape)
        layer.set_weights([numbers(w.shape, 7 + i) for i, w in enumerate(layer.weights)])
        rank = len(kernel)
        strides = numpy.broadcast_to(options.get("strides", 1), [rank])
        dilations = numpy.broadcast_to(options.get("dilation_rate", 1), [rank])
        result = run(layer, shape)
        crops = [0] * rank
        if options.get("padding") == "same":
            # With `same`, TensorFlow cuts off what makes the output's size, the smaller half before.
            crops = [
                max((n - 1) * stride + (k - 1) * dilation + 1 - size, 0) // 2
                for n, k, stride, dilation, size
                in zip(shape, kernel, strides, dilations, result.shape)]
        record("transposed", shape, result, kernel=kernel, strides=strides,
               dilations=dilations, crops=crops, groups=1)

    for axis in [1, 2, 3]:
        record("softmax", [3, 4, 10], run(layers.Softmax(axis), [3, 4, 10]), "", axes=[axis])
        x = numbers([1, 3, 4, 10], 1)
        record("softmax", [3, 4, 10], keras.ops.log_softmax(x, axis)[0], "log", axes=[axis])

    for a, b, axes in [([3, 4], [4, 5], (2, 1)), ([3, 4], [5, 4], (2, 2)), ([4, 3], [4, 5], (1, 1)),
                       ([4, 3], [9, 4], (1, 2)), ([6], [6], (1, 1)),
                       ([2, 3, 4], [3, 5, 2], (2, 1)), ([2, 3, 4], [5, 4, 3], (1, 3))]:
        if len(a) == 3 and axes[1] == 3:
            a = [3, 2, 4]
        layer = layers.Dot(axes)
        result = numpy.asarray(layer([numbers([1] + a, 1), numbers([1] + b, 2)]))[0]
        record("dot", a, result, axes=axes, other=b)


def record_torch():
    import torch
    from torch.nn import functional as F

    def turn(x):
        return torch.movedim(torch.tensor(x), -1, 0)[None]

    def back(y):
        return torch.movedim(y[0], 0, -1).numpy()

    for size in [1, 2, 4, 5, 9]:
        for beta in [0.75, 0.5, 1.0, 0.6]:
            x = numbers([2, 3, 11], 1)
            result = back(F.local_response_norm(turn(x), size, alpha=0.3, beta=beta, k=1.5))
            record("lrn", x.shape, result, size=size, alpha=0.3 / size, beta=beta, bias=1.5)

    for shape, size in [([5, 3], [8]), ([7, 2], [3]), ([3, 4, 2, 3], [6, 5, 3]),
                        ([4, 5, 3], [7, 2])]:
        mode = ["linear", "bilinear", "trilinear"][len(size) - 1]
        result = back(F.interpolate(turn(numbers(shape, 1)), size, mode=mode, align_corners=False))
        record("resize", shape, result, "bilinear")

    for shape, window, stride, padding in [
            ([6, 9], [2], [2], [0]), ([6, 8, 3], [2, 2], [2, 2], [0, 0]),
            ([7, 6, 10], [3, 3], [2, 2], [1, 1]), ([5, 5, 3], [3, 2], [1, 1], [1, 0]),
            ([4, 5, 4, 2], [2, 2, 2], [2, 1, 2], [0, 1, 0])]:
        # Whole numbers, so that some are equal.
        before = numpy.round(numbers(shape, 2))
        pool = getattr(F, f"max_pool{len(window)}d")
        unpool = getattr(F, f"max_unpool{len(window)}d")
        pooled, places = pool(turn(before), window, stride, padding, return_indices=True)
        shape_of_pooled = back(pooled).shape
        x = turn(numbers(shape_of_pooled, 1))
        torch.set_num_threads(1)
        result = back(unpool(x, places, window, stride, padding, shape[:-1]))
        record("unpool", shape_of_pooled, result, window=window, strides=stride, padding=padding,
               before=shape)

    for groups in [2, 5]:
        x, kernel = numbers([4, 3, 10], 1), numbers([3, 2, 4, 10], 7)
        bias = numbers([4 * groups], 8)
        weight = torch.tensor(kernel).permute(3, 2, 0, 1)
        result = F.conv_transpose2d(
            turn(x), weight, torch.tensor(bias), stride=2, padding=1, output_padding=1,
            groups=groups, dilation=2)
        record("transposed", x.shape, back(result), kernel=[3, 2], strides=[2, 2],
               dilations=[2, 2], crops=[1, 1], groups=groups)

    for mode in ["reflect", "replicate", "circular", "constant"]:
        for shape, sides in [([5, 3], [[2, 3]]), ([4, 5, 3], [[1, 2], [3, 0]]),
                             ([3, 4, 3, 2], [[2, 1], [0, 3], [1, 2]])]:
            flat = [n for side in reversed(sides) for n in side]
            result = back(F.pad(turn(numbers(shape, 1)), flat, mode=mode))
            record("pad", shape, result, mode, sides=sides)


framework = sys.argv[1]
record_keras() if framework == "keras" else record_torch()
known = json.loads(TARGET.read_text()) if TARGET.exists() else {}
known[framework] = cases
lines = [
    f'"{name}": [\n' + ",\n".join(json.dumps(case, separators=(",", ":")) for case in known[name])
    + "\n]" for name in sorted(known)]
TARGET.write_text("{\n" + ",\n".join(lines) + "\n}\n")
