"""The cases that PyTorch answers: what Keras has not, or not with these arguments."""

import numpy as np
import torch
import torch.nn.functional as F

LINE, IMAGE, VOLUME = [7, 4], [5, 6, 4], [3, 4, 5, 2]
SMALL = [2, 3, 4]


def first(array):
    """A batch of one, channels first."""
    return torch.from_numpy(np.moveaxis(array, -1, 0).copy())[None]


def last(tensor):
    return np.moveaxis(tensor[0].numpy(), 0, -1)


def filters(kernel):
    """A kernel in PyTorch's order: of its channels the last, then the one before, then the window."""
    order = [kernel.ndim - 1, kernel.ndim - 2, *range(kernel.ndim - 2)]
    return torch.from_numpy(kernel.transpose(order).copy())


class Torch:
    def __init__(self, recorder):
        self.recorder = recorder

    def function(self, text, shape, function):
        """What a function of tensors with channels first makes of the inputs."""
        inputs = self.recorder.inputs(shape)
        self.recorder.add(text, inputs, {}, last(function(*[first(x) for x in inputs])))

    def convolution(self, text, shape, layer, kernel, bias, function):
        """The same with a kernel and a bias; `bias` is how many filters there are, or None."""
        inputs = self.recorder.inputs(shape)
        weights = {f"{layer}/kernel": kernel} | ({f"{layer}/bias": [bias]} if bias else {})
        arrays = [self.recorder.weight(path, size) for path, size in weights.items()]
        tensors = [filters(arrays[0]), torch.from_numpy(arrays[1]) if bias else None]
        self.recorder.add(text, inputs, weights, last(function(first(inputs[0]), *tensors)))


def record(recorder_of):
    recorder = recorder_of(f"PyTorch {torch.__version__.split('+')[0]}")
    t = Torch(recorder)
    for part in (convolutions, depthwise, transposed, pools, unpools, others):
        part(t)
    return recorder


def convolutions(t):
    t.convolution("conv 3, 3x3, padding: 1", [4, 5, 4], "conv2d", [3, 3, 4, 3], 3,
                  lambda x, k, b: F.conv2d(x, k, b, padding=1))
    t.convolution("conv 3, 3x3, stride: 2, padding: [[0, 1], [2, 0]]", IMAGE, "conv2d", [3, 3, 4, 3], 3,
                  lambda x, k, b: F.conv2d(F.pad(x, [2, 0, 0, 1]), k, b, stride=2))
    t.convolution("conv 4, 3x3, stride: 2, padding: [2, 1], dilation: 2, groups: 2", IMAGE, "conv2d",
                  [3, 3, 2, 4], 4,
                  lambda x, k, b: F.conv2d(x, k, b, stride=2, padding=(2, 1), dilation=2, groups=2))
    t.convolution("conv 4, 3, stride: 2, padding: 2, groups: 4, bias: false", LINE, "conv1d", [3, 1, 4], None,
                  lambda x, k, b: F.conv1d(x, k, b, stride=2, padding=2, groups=4))
    t.convolution("conv 4, [1, 2, 3], padding: [0, 1, 1], dilation: [2, 1, 1], groups: 2", VOLUME, "conv3d",
                  [1, 2, 3, 1, 4], 4,
                  lambda x, k, b: F.conv3d(x, k, b, padding=(0, 1, 1), dilation=(2, 1, 1), groups=2))
    t.convolution("conv 3, 2x2, softmax(axis: 1)", [3, 4, 2], "conv2d", [2, 2, 2, 3], 3,
                  lambda x, k, b: F.conv2d(x, k, b).softmax(2))
    t.convolution("conv 3, 2, celu(2)", LINE, "conv1d", [2, 4, 3], 3,
                  lambda x, k, b: F.celu(F.conv1d(x, k, b), 2))


def depthwise(t):
    def by_channel(kernel):
        """(multiplier, C, k…) as (C · multiplier, 1, k…)."""
        return kernel.transpose(0, 1).reshape(-1, 1, *kernel.shape[2:])

    t.convolution("depthwise 3x3, multiplier: 2, stride: [2, 1], padding: [[1, 0], [0, 2]]", IMAGE,
                  "depthwise_conv2d", [3, 3, 4, 2], 8,
                  lambda x, k, b: F.conv2d(F.pad(x, [0, 2, 1, 0]), by_channel(k), b, stride=(2, 1), groups=4))
    t.convolution("depthwise 3, stride: 2, dilation: 2, padding: 2", LINE, "depthwise_conv1d", [3, 4, 1], 4,
                  lambda x, k, b: F.conv1d(x, by_channel(k), b, stride=2, dilation=2, padding=2, groups=4))
    t.convolution("depthwise 3, padding: causal, dilation: 2", LINE, "depthwise_conv1d", [3, 4, 1], 4,
                  lambda x, k, b: F.conv1d(F.pad(x, [4, 0]), by_channel(k), b, dilation=2, groups=4))


def transposed(t):
    def case(text, shape, kernel, bias, function, **arguments):
        t.convolution(text, shape, f"conv{len(shape) - 1}d_transpose", kernel, bias,
                      lambda x, k, b: function(x, k, b, **arguments))

    case("convtranspose 3, 3x3, stride: 2, padding: 1, output_padding: 1", [3, 4, 4], [3, 3, 3, 4], 3,
         F.conv_transpose2d, stride=2, padding=1, output_padding=1)
    case("convtranspose 4, [3, 2], stride: [1, 3], padding: [1, 0], groups: 2", [3, 3, 4], [3, 2, 2, 4], 4,
         F.conv_transpose2d, stride=(1, 3), padding=(1, 0), groups=2)
    case("convtranspose 2, 3x3, stride: 2, dilation: 2, bias: false", [2, 3, 4], [3, 3, 2, 4], None,
         F.conv_transpose2d, stride=2, dilation=2)
    case("convtranspose 4, 3x3, dilation: 2, padding: 1, output_padding: 1, groups: 4", [3, 2, 4], [3, 3, 1, 4],
         4, F.conv_transpose2d, dilation=2, padding=1, output_padding=1, groups=4)
    case("convtranspose 2, 4, stride: 2, padding: 1", LINE, [4, 2, 4], 2, F.conv_transpose1d, stride=2, padding=1)
    case("convtranspose 2, 2, stride: [1, 2, 1], padding: [1, 0, 1]", [2, 2, 3, 2], [2, 2, 2, 2, 2], 2,
         F.conv_transpose3d, stride=(1, 2, 1), padding=(1, 0, 1))
    t.convolution("convtranspose 2, 3x3, stride: 2, padding: [[1, 0], [0, 2]]", [3, 3, 4], "conv2d_transpose",
                  [3, 3, 2, 4], 2, lambda x, k, b: F.conv_transpose2d(x, k, b, stride=2)[:, :, 1:, :-2])


def pools(t):
    t.function("maxpool 3, stride: 2, padding: 1", IMAGE, lambda x: F.max_pool2d(x, 3, 2, 1))
    t.function("maxpool 3, stride: 1, dilation: 2, padding: 1", [6, 5, 3],
               lambda x: F.max_pool2d(x, 3, 1, 1, dilation=2))
    t.function("maxpool 2, ceil: true", [5, 5, 3], lambda x: F.max_pool2d(x, 2, ceil_mode=True))
    t.function("maxpool 3, stride: 2, padding: [0, 1], ceil: true", IMAGE,
               lambda x: F.max_pool2d(x, 3, 2, (0, 1), ceil_mode=True))
    t.function("maxpool 2, stride: 3, ceil: true", [6, 7, 2], lambda x: F.max_pool2d(x, 2, 3, ceil_mode=True))
    t.function("maxpool 2, padding: 1, ceil: true", LINE, lambda x: F.max_pool1d(x, 2, 2, 1, ceil_mode=True))
    t.function("maxpool [1, 2, 3], stride: 2, padding: [0, 1, 1], ceil: true", VOLUME,
               lambda x: F.max_pool3d(x, (1, 2, 3), 2, (0, 1, 1), ceil_mode=True))
    for counts in (False, True):
        flag = "true" if counts else "false"
        t.function(f"avgpool 3, stride: 2, padding: 1, include_padding: {flag}", IMAGE,
                   lambda x: F.avg_pool2d(x, 3, 2, 1, count_include_pad=counts))
        t.function(f"avgpool 3, stride: 2, padding: 1, ceil: true, include_padding: {flag}", IMAGE,
                   lambda x: F.avg_pool2d(x, 3, 2, 1, ceil_mode=True, count_include_pad=counts))
        t.function(f"avgpool 2, padding: 1, ceil: true, include_padding: {flag}", LINE,
                   lambda x: F.avg_pool1d(x, 2, 2, 1, ceil_mode=True, count_include_pad=counts))
        t.function(f"avgpool [2, 3, 2], stride: 2, padding: [1, 1, 0], include_padding: {flag}", VOLUME,
                   lambda x: F.avg_pool3d(x, (2, 3, 2), 2, (1, 1, 0), count_include_pad=counts))
    t.function("adaptivemaxpool [2, 4]", IMAGE, lambda x: F.adaptive_max_pool2d(x, (2, 4)))
    t.function("adaptivemaxpool 3", LINE, lambda x: F.adaptive_max_pool1d(x, 3))
    t.function("adaptivemaxpool [1, 3, 2]", VOLUME, lambda x: F.adaptive_max_pool3d(x, (1, 3, 2)))
    t.function("adaptiveavgpool [3, 4]", IMAGE, lambda x: F.adaptive_avg_pool2d(x, (3, 4)))
    t.function("adaptiveavgpool [7, 3]", [5, 6, 2], lambda x: F.adaptive_avg_pool2d(x, (7, 3)))
    t.function("adaptiveavgpool 1", VOLUME, lambda x: F.adaptive_avg_pool3d(x, 1))
    t.function("adaptiveavgpool 5", LINE, lambda x: F.adaptive_avg_pool1d(x, 5))


def unpools(t):
    def undone(pool, unpool, *arguments, **more):
        """Puts the first input where the pool finds the largest numbers of the second."""
        def function(x, before):
            _, places = pool(before, *arguments, return_indices=True, **more)
            return unpool(x, places, *arguments, output_size=before.shape[2:])
        return function

    t.function("input -> maxunpool input_1", [[2, 3, 2], [5, 6, 2]], undone(F.max_pool2d, F.max_unpool2d, 2))
    t.function("input -> maxunpool input_1, ceil: true", [[3, 3, 2], [5, 6, 2]],
               undone(F.max_pool2d, F.max_unpool2d, 2, ceil_mode=True))
    t.function("input -> maxunpool input_1, window: [3, 2], padding: [1, 0]", [[2, 3, 2], [4, 6, 2]],
               undone(F.max_pool2d, F.max_unpool2d, (3, 2), (3, 2), (1, 0)))
    t.function("input -> maxunpool input_1, window: 3", [[3, 4], [9, 4]],
               undone(F.max_pool1d, F.max_unpool1d, 3))
    t.function("input -> maxunpool input_1", [[1, 2, 2, 2], [3, 4, 5, 2]],
               undone(F.max_pool3d, F.max_unpool3d, 2))


def others(t):
    for mode in ("reflect", "replicate", "circular"):
        t.function(f"pad [[1, 0], [2, 1]], mode: {mode}", [3, 4, 2], lambda x: F.pad(x, [2, 1, 1, 0], mode))
        t.function(f"pad [[2, 1]], mode: {mode}", [3, 2], lambda x: F.pad(x, [2, 1], mode))
        t.function(f"pad [1, 1, 0], mode: {mode}", [2, 2, 2, 1], lambda x: F.pad(x, [0, 0, 1, 1, 1, 1], mode))
    t.function("upsample 2, interpolation: bilinear", [3, 2],
               lambda x: F.interpolate(x, scale_factor=2, mode="linear", align_corners=False))
    t.function("upsample [1, 2, 3], interpolation: bilinear", [2, 2, 2, 1],
               lambda x: F.interpolate(x, scale_factor=(1, 2, 3), mode="trilinear", align_corners=False))
    t.function("resize [2, 5, 3]", VOLUME,
               lambda x: F.interpolate(x, size=(2, 5, 3), mode="trilinear", align_corners=False))
    t.function("pixelshuffle 2", [2, 3, 8], lambda x: F.pixel_shuffle(x, 2))
    t.function("pixelunshuffle 2", [4, 2, 3], lambda x: F.pixel_unshuffle(x, 2))
    t.function("shuffle 3", [2, 2, 6], lambda x: F.channel_shuffle(x, 3))
    t.function("lrn", [2, 3, 7], lambda x: F.local_response_norm(x, 5))
    t.function("lrn 4, alpha: 2, beta: 0.5, bias: 3", [2, 3, 6],
               lambda x: F.local_response_norm(x, 4, alpha=2, beta=0.5, k=3))
    t.function("lrn 9, alpha: 1, bias: 0.5", [3, 4], lambda x: F.local_response_norm(x, 9, alpha=1, k=0.5))
    t.function("lrn 3, alpha: 1, beta: 1", [2, 2, 2, 3], lambda x: F.local_response_norm(x, 3, alpha=1, beta=1))

    inputs = t.recorder.inputs(SMALL)
    weights = {f"instance_normalization/{name}": [4] for name in ("gamma", "beta")}
    arrays = [torch.from_numpy(t.recorder.weight(path, size)) for path, size in weights.items()]
    t.recorder.add("instancenorm", inputs, weights,
                   last(F.instance_norm(first(inputs[0]), weight=arrays[0], bias=arrays[1], eps=1e-3)))
    t.function("instancenorm epsilon: 0.1, center: false, scale: false", LINE,
               lambda x: F.instance_norm(x, eps=0.1))
