"""Writes what the frameworks hold for single layers: names, shapes and types of the arrays.

Run by hand, once in an environment with each framework:

    python weights.py keras > keras.json
    python weights.py torch > torch.json
    python weights.py mlx > mlx.json

Each case is a stage of the language, the shape of its input without the batch, and the same layer
in each framework; None where it has no such layer.
"""

import json
import sys

CASES = [
    ("conv 6, 3", [9, 4], "L.Conv1D(6, 3)", "nn.Conv1d(4, 6, 3)", "nn.Conv1d(4, 6, 3)"),
    (
        "conv 6, 3x5, bias: false", [9, 8, 4], "L.Conv2D(6, (3, 5), use_bias=False)",
        "nn.Conv2d(4, 6, (3, 5), bias=False)", "nn.Conv2d(4, 6, (3, 5), bias=False)",
    ),
    (
        "conv 6, 3x5, groups: 2", [9, 8, 4], "L.Conv2D(6, (3, 5), groups=2)",
        "nn.Conv2d(4, 6, (3, 5), groups=2)", "nn.Conv2d(4, 6, (3, 5), groups=2)",
    ),
    (
        "conv 6, 3x5x2", [9, 8, 7, 4], "L.Conv3D(6, (3, 5, 2))", "nn.Conv3d(4, 6, (3, 5, 2))",
        "nn.Conv3d(4, 6, (3, 5, 2))",
    ),
    (
        "convtranspose 6, 3", [9, 4], "L.Conv1DTranspose(6, 3)", "nn.ConvTranspose1d(4, 6, 3)",
        "nn.ConvTranspose1d(4, 6, 3)",
    ),
    (
        "convtranspose 6, 3x5", [9, 8, 4], "L.Conv2DTranspose(6, (3, 5))",
        "nn.ConvTranspose2d(4, 6, (3, 5))", "nn.ConvTranspose2d(4, 6, (3, 5))",
    ),
    (
        "convtranspose 6, 3x5, groups: 2", [9, 8, 4], None,
        "nn.ConvTranspose2d(4, 6, (3, 5), groups=2)", None,
    ),
    (
        "convtranspose 6, 3x5x2", [9, 8, 7, 4], "L.Conv3DTranspose(6, (3, 5, 2))",
        "nn.ConvTranspose3d(4, 6, (3, 5, 2))", "nn.ConvTranspose3d(4, 6, (3, 5, 2))",
    ),
    (
        "depthwise 3x5, multiplier: 2", [9, 8, 4],
        "L.DepthwiseConv2D((3, 5), depth_multiplier=2)", "nn.Conv2d(4, 8, (3, 5), groups=4)",
        "nn.Conv2d(4, 8, (3, 5), groups=4)",
    ),
    (
        "depthwise 3", [9, 4], "L.DepthwiseConv1D(3)", "nn.Conv1d(4, 4, 3, groups=4)",
        "nn.Conv1d(4, 4, 3, groups=4)",
    ),
    (
        "separable 6, 3x5, multiplier: 2", [9, 8, 4],
        "L.SeparableConv2D(6, (3, 5), depth_multiplier=2)",
        "two(nn.Conv2d(4, 8, (3, 5), groups=4, bias=False), nn.Conv2d(8, 6, 1))",
        "two(nn.Conv2d(4, 8, (3, 5), groups=4, bias=False), nn.Conv2d(8, 6, 1))",
    ),
    ("dense 6", [9, 4], "L.Dense(6)", "nn.Linear(4, 6)", "nn.Linear(4, 6)"),
    (
        "dense 6, bias: false", [4], "L.Dense(6, use_bias=False)", "nn.Linear(4, 6, bias=False)",
        "nn.Linear(4, 6, bias=False)",
    ),
    (
        "batchnorm", [9, 8, 4], "L.BatchNormalization()", "nn.BatchNorm2d(4)", "nn.BatchNorm(4)",
    ),
    (
        "batchnorm center: false, scale: false", [9, 4],
        "L.BatchNormalization(center=False, scale=False)", "nn.BatchNorm1d(4, affine=False)",
        "nn.BatchNorm(4, affine=False)",
    ),
    ("layernorm", [4], "L.LayerNormalization()", "nn.LayerNorm(4)", "nn.LayerNorm(4)"),
    (
        "layernorm center: false", [4], "L.LayerNormalization(center=False)",
        "nn.LayerNorm(4, bias=False)", "nn.LayerNorm(4, bias=False)",
    ),
    (
        "layernorm [1, 2, 3]", [9, 8, 4], "L.LayerNormalization(axis=[1, 2, 3])",
        "nn.LayerNorm([4, 9, 8])", None,
    ),
    (
        "layernorm [1, 2]", [9, 8, 4], "L.LayerNormalization(axis=[1, 2])",
        "nn.LayerNorm([9, 8])", None,
    ),
    ("rmsnorm", [4], "L.RMSNormalization()", "nn.RMSNorm(4)", "nn.RMSNorm(4)"),
    (
        "groupnorm 2", [9, 8, 4], "L.GroupNormalization(2)", "nn.GroupNorm(2, 4)",
        "nn.GroupNorm(2, 4)",
    ),
    (
        "instancenorm", [9, 8, 4], "L.GroupNormalization(-1)",
        "nn.InstanceNorm2d(4, affine=True)", "nn.InstanceNorm(4, affine=True)",
    ),
    (
        "prelu shared_axes: [1, 2]", [9, 8, 4], "L.PReLU(shared_axes=[1, 2])", "nn.PReLU(4)",
        "nn.PReLU(4)",
    ),
    (
        "prelu shared_axes: [1, 2, 3]", [9, 8, 4], "L.PReLU(shared_axes=[1, 2, 3])",
        "nn.PReLU()", "nn.PReLU()",
    ),
    ("prelu", [9, 8, 4], "L.PReLU()", None, None),
    ("normalize", [9, 8, 4], "L.Normalization()", None, None),
]


def keras_arrays(layer, shape):
    from keras import Input

    layer(Input(shape))
    return [[w.name, list(w.shape), w.dtype] for w in layer.weights]


def torch_arrays(module, shape):
    import torch

    # The channels come first, but for what works along the last axis alone.
    first = isinstance(module, (torch.nn.Linear, torch.nn.RMSNorm))
    module(torch.zeros([2] + (shape if first else shape[-1:] + shape[:-1])))
    arrays = module.state_dict().items()
    return [[name, list(a.shape), str(a.dtype).removeprefix("torch.")] for name, a in arrays]


def mlx_arrays(module, shape):
    import mlx.core as mx
    from mlx.utils import tree_flatten

    mx.eval(module(mx.zeros([2] + shape)))
    arrays = tree_flatten(module.parameters())
    return [[name, list(a.shape), str(a.dtype).removeprefix("mlx.core.")] for name, a in arrays]


def namespace(framework):
    if framework == "keras":
        from keras import layers as L

        return {"L": L}
    if framework == "torch":
        from torch import nn

        def two(first, second):
            both = nn.Sequential()
            both.add_module("depthwise", first)
            both.add_module("pointwise", second)
            return both

    else:
        from mlx import nn

        class Two(nn.Module):
            def __init__(self, first, second):
                super().__init__()
                self.depthwise = first
                self.pointwise = second

            def __call__(self, x):
                return self.pointwise(self.depthwise(x))

        two = Two
    return {"nn": nn, "two": two}


def main(framework):
    names = namespace(framework)
    arrays = {"keras": keras_arrays, "torch": torch_arrays, "mlx": mlx_arrays}[framework]
    column = {"keras": 2, "torch": 3, "mlx": 4}[framework]
    lines = [
        json.dumps(
            {"stage": case[0], "input": case[1],
             "arrays": arrays(eval(case[column], names), case[1])})
        for case in CASES
        if case[column]
    ]
    print("[\n" + ",\n".join(lines) + "\n]")


main(sys.argv[1])
