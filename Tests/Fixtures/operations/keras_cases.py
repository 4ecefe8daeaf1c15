"""The cases that Keras answers."""

import keras
import numpy as np
from keras import layers as L
from keras import ops
from keras.src.utils.naming import to_snake_case

LINE, IMAGE, VOLUME = [7, 4], [5, 6, 4], [3, 4, 5, 2]
VECTOR, SMALL = [6], [2, 3, 4]


class Keras:
    def __init__(self, recorder):
        self.recorder = recorder

    def layer(self, text, shape, layer, then=None):
        """What a layer makes of one input; `then` is what comes behind it."""
        inputs = self.recorder.inputs(shape)
        x = inputs[0][None] if len(inputs) == 1 else [x[None] for x in inputs]
        layer.build(x.shape if len(inputs) == 1 else [a.shape for a in x])
        weights = {f"{to_snake_case(type(layer).__name__)}/{v.name}": v for v in layer.weights}
        for path, variable in weights.items():
            if variable.dtype == "float32":
                variable.assign(self.recorder.weight(path, variable.shape))
        if isinstance(layer, L.Normalization):
            layer.finalize_state()
        y = layer(x)
        self.recorder.add(
            text, inputs, {path: v.shape for path, v in weights.items()}, np.array(then(y) if then else y)[0])

    def function(self, text, shape, function):
        """What a function without weights makes of the inputs."""
        inputs = self.recorder.inputs(shape)
        self.recorder.add(text, inputs, {}, np.array(function(*[x[None] for x in inputs]))[0])


def record(recorder_of):
    recorder = recorder_of(f"Keras {keras.__version__}")
    k = Keras(recorder)
    for part in (convolutions, transposed, dense, pools, arrangements, resampling, norms, activations, merges):
        part(k)
    return recorder


def convolutions(k):
    k.layer("conv 3, 3x3", IMAGE, L.Conv2D(3, 3))
    k.layer("conv 3, 3x3, relu, stride: 2", IMAGE, L.Conv2D(3, 3, strides=2, activation="relu"))
    k.layer("conv 3, 3x3, padding: same", [4, 5, 4], L.Conv2D(3, 3, padding="same"))
    k.layer("conv 3, 3x3, stride: 2, padding: same", IMAGE, L.Conv2D(3, 3, strides=2, padding="same"))
    k.layer("conv 3, 2x2, stride: 3, padding: same", IMAGE, L.Conv2D(3, 2, strides=3, padding="same"))
    k.layer("conv 3, 4x4, padding: same", [4, 5, 2], L.Conv2D(3, 4, padding="same"))
    k.layer("conv 2, [2, 3], sigmoid, stride: [1, 2], padding: same", IMAGE,
            L.Conv2D(2, (2, 3), strides=(1, 2), padding="same", activation="sigmoid"))
    k.layer("conv 3, 3x3, dilation: 2, padding: same", IMAGE, L.Conv2D(3, 3, dilation_rate=2, padding="same"))
    k.layer("conv 3, [2, 3], dilation: [2, 1]", IMAGE, L.Conv2D(3, (2, 3), dilation_rate=(2, 1)))
    k.layer("conv 6, 3x3, groups: 2, bias: false", IMAGE, L.Conv2D(6, 3, groups=2, use_bias=False))
    k.layer("conv 8, 1x1, softmax, groups: 4", SMALL, L.Conv2D(8, 1, groups=4, activation="softmax"))
    k.layer("conv 4, 1x1, leakyrelu(0.1)", IMAGE, L.Conv2D(4, 1), then=lambda y: L.LeakyReLU(0.1)(y))
    k.layer("conv 5, 3", LINE, L.Conv1D(5, 3))
    k.layer("conv 5, 3, stride: 2, padding: same", [8, 4], L.Conv1D(5, 3, strides=2, padding="same"))
    k.layer("conv 5, 3, padding: causal", LINE, L.Conv1D(5, 3, padding="causal"))
    k.layer("conv 5, 3, dilation: 2, padding: causal", LINE, L.Conv1D(5, 3, dilation_rate=2, padding="causal"))
    k.layer("conv 5, 3, stride: 2, padding: causal", [8, 4], L.Conv1D(5, 3, strides=2, padding="causal"))
    k.layer("conv 5, 3, stride: 2, padding: causal", LINE, L.Conv1D(5, 3, strides=2, padding="causal"))
    k.layer("conv 3, 2, tanh", VOLUME, L.Conv3D(3, 2, activation="tanh"))
    k.layer("conv 3, [1, 3, 2], stride: [2, 1, 2], padding: same", VOLUME,
            L.Conv3D(3, (1, 3, 2), strides=(2, 1, 2), padding="same"))
    k.layer("depthwise 3x3", IMAGE, L.DepthwiseConv2D(3))
    k.layer("depthwise 3x3, relu6, multiplier: 2, stride: 2, padding: same", IMAGE,
            L.DepthwiseConv2D(3, depth_multiplier=2, strides=2, padding="same", activation="relu6"))
    k.layer("depthwise 2x2, dilation: 2, padding: same, bias: false", IMAGE,
            L.DepthwiseConv2D(2, dilation_rate=2, padding="same", use_bias=False))
    k.layer("depthwise 3, multiplier: 2", LINE, L.DepthwiseConv1D(3, depth_multiplier=2))
    k.layer("depthwise 3, stride: 2, padding: same", [8, 4], L.DepthwiseConv1D(3, strides=2, padding="same"))
    k.layer("separable 3, 3x3", IMAGE, L.SeparableConv2D(3, 3))
    k.layer("separable 3, 3x3, relu, multiplier: 2, stride: 2, padding: same", IMAGE,
            L.SeparableConv2D(3, 3, depth_multiplier=2, strides=2, padding="same", activation="relu"))
    k.layer("separable 3, 2x2, dilation: 2, bias: false", IMAGE,
            L.SeparableConv2D(3, 2, dilation_rate=2, use_bias=False))
    k.layer("separable 5, 3, multiplier: 2, padding: same", LINE,
            L.SeparableConv1D(5, 3, depth_multiplier=2, padding="same"))


def transposed(k):
    T1, T2, T3 = L.Conv1DTranspose, L.Conv2DTranspose, L.Conv3DTranspose
    k.layer("convtranspose 3, 3x3", [3, 4, 4], T2(3, 3))
    k.layer("convtranspose 3, 3x3, relu, stride: 2, padding: same", [3, 4, 4],
            T2(3, 3, strides=2, padding="same", activation="relu"))
    k.layer("convtranspose 2, 2x2, stride: 3", [3, 2, 4], T2(2, 2, strides=3))
    k.layer("convtranspose 2, 4x4, stride: 2, padding: same, bias: false", [2, 3, 4],
            T2(2, 4, strides=2, padding="same", use_bias=False))
    k.layer("convtranspose 2, [3, 2], stride: [1, 2], padding: same", [3, 3, 4],
            T2(2, (3, 2), strides=(1, 2), padding="same"))
    k.layer("convtranspose 2, 3x3, stride: 2, padding: same, output_padding: 1", [3, 3, 4],
            T2(2, 3, strides=2, padding="same", output_padding=1))
    k.layer("convtranspose 2, 3x3, stride: 2, padding: same, output_padding: 0", [3, 3, 4],
            T2(2, 3, strides=2, padding="same", output_padding=0))
    k.layer("convtranspose 2, 5x5, stride: 3, padding: same, output_padding: [2, 1]", [3, 2, 4],
            T2(2, 5, strides=3, padding="same", output_padding=(2, 1)))
    k.layer("convtranspose 2, 3x3, stride: 3, output_padding: [0, 2]", [2, 2, 4],
            T2(2, 3, strides=3, output_padding=(0, 2)))
    k.layer("convtranspose 2, 3, stride: 2", [4, 3], T1(2, 3, strides=2))
    k.layer("convtranspose 2, 3, dilation: 2, padding: same", [5, 3], T1(2, 3, dilation_rate=2, padding="same"))
    k.layer("convtranspose 2, 3, stride: 2, padding: same", [2, 2, 3, 3], T3(2, 3, strides=2, padding="same"))


def dense(k):
    k.layer("dense 5", VECTOR, L.Dense(5))
    k.layer("dense 5, softmax", VECTOR, L.Dense(5, activation="softmax"))
    k.layer("dense 5, logsoftmax, bias: false", SMALL, L.Dense(5, activation="log_softmax", use_bias=False))
    k.layer("dense 3, gelu", [2, 4], L.Dense(3, activation="gelu"))


def pools(k):
    k.layer("maxpool", IMAGE, L.MaxPooling2D())
    k.layer("maxpool 3, stride: 2, padding: same", IMAGE, L.MaxPooling2D(3, strides=2, padding="same"))
    k.layer("maxpool [2, 3], stride: 1, padding: same", [3, 4, 3], L.MaxPooling2D((2, 3), strides=1, padding="same"))
    k.layer("maxpool 3, stride: 2", LINE, L.MaxPooling1D(3, strides=2))
    k.layer("maxpool 2, padding: same", VOLUME, L.MaxPooling3D(2, padding="same"))
    k.layer("avgpool", IMAGE, L.AveragePooling2D(2))
    k.layer("avgpool 3, stride: 2, padding: same", IMAGE, L.AveragePooling2D(3, strides=2, padding="same"))
    k.layer("avgpool 3, stride: 1, padding: same", LINE, L.AveragePooling1D(3, strides=1, padding="same"))
    k.layer("avgpool [2, 3, 2], stride: [1, 2, 2], padding: same", VOLUME,
            L.AveragePooling3D((2, 3, 2), strides=(1, 2, 2), padding="same"))
    k.layer("globalmaxpool", IMAGE, L.GlobalMaxPooling2D())
    k.layer("globalmaxpool keepdims: true", VOLUME, L.GlobalMaxPooling3D(keepdims=True))
    k.layer("globalavgpool", LINE, L.GlobalAveragePooling1D())
    k.layer("globalavgpool keepdims: true", IMAGE, L.GlobalAveragePooling2D(keepdims=True))


def arrangements(k):
    k.layer("flatten", [2, 2, 3], L.Flatten())
    k.layer("reshape [3, _]", [2, 3, 2], L.Reshape((3, -1)))
    k.layer("permute [2, 1, 3]", SMALL, L.Permute((2, 1, 3)))
    k.layer("permute [3, 1, 2]", SMALL, L.Permute((3, 1, 2)))
    k.layer("pad 1", [2, 3, 2], L.ZeroPadding2D(1))
    k.layer("pad [[0, 1], [2, 0]]", [2, 3, 2], L.ZeroPadding2D(((0, 1), (2, 0))))
    k.layer("pad [[1, 0]]", [3, 2], L.ZeroPadding1D((1, 0)))
    k.layer("pad [1, 0, 1]", [2, 2, 2, 1], L.ZeroPadding3D((1, 0, 1)))
    k.layer("crop [[1, 0], [2, 1]]", IMAGE, L.Cropping2D(((1, 0), (2, 1))))
    k.layer("crop 1", LINE, L.Cropping1D(1))
    k.layer("crop [1, 1, 2]", VOLUME, L.Cropping3D((1, 1, 2)))
    k.layer("repeatvector 3", [4], L.RepeatVector(3))


def resampling(k):
    def keras_resize(size, interpolation):
        return lambda x: ops.image.resize(x, size, interpolation=interpolation)

    def resize_line(size, interpolation):
        return lambda x: ops.image.resize(x[:, None], (1, size), interpolation=interpolation)[:, 0]

    k.layer("upsample", [2, 3, 2], L.UpSampling2D())
    k.layer("upsample [1, 3]", [2, 3, 2], L.UpSampling2D((1, 3)))
    k.layer("upsample 3", [3, 2], L.UpSampling1D(3))
    k.layer("upsample 2", [2, 1, 2, 2], L.UpSampling3D(2))
    k.layer("upsample 2, interpolation: bilinear", [2, 3, 2], L.UpSampling2D(2, interpolation="bilinear"))
    k.layer("upsample 2, interpolation: bicubic", [4, 3, 1], L.UpSampling2D(2, interpolation="bicubic"))
    k.layer("upsample 3, interpolation: lanczos3", [3, 3, 1], L.UpSampling2D(3, interpolation="lanczos3"))
    k.layer("upsample 2, interpolation: lanczos5", [4, 3, 1], L.UpSampling2D(2, interpolation="lanczos5"))
    k.layer("resize [4, 9]", [5, 6, 2], L.Resizing(4, 9))
    k.layer("resize [7, 3]", [5, 6, 2], L.Resizing(7, 3))
    k.layer("resize [7, 4], interpolation: nearest", [5, 6, 2], L.Resizing(7, 4, interpolation="nearest"))
    k.layer("resize [3, 11], interpolation: nearest", [5, 6, 2], L.Resizing(3, 11, interpolation="nearest"))
    k.layer("resize [7, 9], interpolation: bicubic", [5, 6, 1], L.Resizing(7, 9, interpolation="bicubic"))
    k.layer("resize [3, 4], interpolation: bicubic", [7, 9, 1], L.Resizing(3, 4, interpolation="bicubic"))
    k.layer("resize [7, 9], interpolation: lanczos3", [5, 6, 1], L.Resizing(7, 9, interpolation="lanczos3"))
    k.layer("resize [3, 5], interpolation: lanczos3", [8, 5, 1], L.Resizing(3, 5, interpolation="lanczos3"))
    k.layer("resize [9, 4], interpolation: lanczos5", [5, 12, 1], L.Resizing(9, 4, interpolation="lanczos5"))
    k.function("resize 9, interpolation: nearest", [5, 3], resize_line(9, "nearest"))
    k.function("resize 4", LINE, resize_line(4, "bilinear"))


def norms(k):
    k.layer("batchnorm", SMALL, L.BatchNormalization())
    k.layer("batchnorm axis: 1, epsilon: 0.1, scale: false", SMALL,
            L.BatchNormalization(axis=1, epsilon=0.1, scale=False))
    k.layer("batchnorm center: false", VECTOR, L.BatchNormalization(center=False))
    k.layer("layernorm", SMALL, L.LayerNormalization())
    k.layer("layernorm [1, 3], epsilon: 0.1", SMALL, L.LayerNormalization(axis=[1, 3], epsilon=0.1))
    k.layer("layernorm [1, 2, 3], scale: false", SMALL, L.LayerNormalization(axis=[1, 2, 3], scale=False))
    k.layer("layernorm 1, center: false", [3, 4], L.LayerNormalization(axis=1, center=False))
    k.layer("rmsnorm", SMALL, L.RMSNormalization())
    k.layer("rmsnorm [2, 3], epsilon: 0.5", SMALL, L.RMSNormalization(axis=[2, 3], epsilon=0.5))
    k.layer("groupnorm 2", [2, 3, 6], L.GroupNormalization(2))
    k.layer("groupnorm 1, epsilon: 0.2, scale: false", LINE, L.GroupNormalization(1, epsilon=0.2, scale=False))
    k.layer("groupnorm 3, center: false", VECTOR, L.GroupNormalization(3, center=False))
    k.layer("unitnorm", SMALL, L.UnitNormalization())
    k.layer("unitnorm [1, 2]", SMALL, L.UnitNormalization(axis=[1, 2]))
    k.function("rescale 1e-13 -> unitnorm", [2, 4], lambda x: L.UnitNormalization()(x * np.float32(1e-13)))
    k.layer("normalize", SMALL, L.Normalization())
    k.layer("normalize axis: [1, 3]", SMALL, L.Normalization(axis=[1, 3]))
    k.layer("normalize mean: 0.5, variance: 4", SMALL, L.Normalization(mean=0.5, variance=4.0))
    k.layer("normalize mean: [0.1, 0.2, 0.3, 0.4], variance: [1, 2, 3, 4]", SMALL,
            L.Normalization(mean=[0.1, 0.2, 0.3, 0.4], variance=[1.0, 2, 3, 4]))
    k.layer("normalize axis: [1, 2], mean: [0.1, 0.2, 0.3], variance: [1, 2, 3]", SMALL,
            L.Normalization(axis=[1, 2], mean=[0.1, 0.2, 0.3], variance=[1.0, 2, 3]))
    k.layer("normalize mean: 0.5, variance: 0", SMALL, L.Normalization(mean=0.5, variance=0.0))
    k.layer("rescale 1 / 255, offset: -1", SMALL, L.Rescaling(1 / 255, offset=-1))
    k.layer("rescale [1, 2, 3, -4], offset: [0, 0.5, 1, 2]", SMALL,
            L.Rescaling([1, 2, 3, -4], offset=[0, 0.5, 1, 2]))
    k.layer("dropout 0.5", SMALL, L.Dropout(0.5))
    k.layer("spatialdropout 0.5", SMALL, L.SpatialDropout2D(0.5))
    k.layer("gaussiannoise 0.5", SMALL, L.GaussianNoise(0.5))


def activations(k):
    k.layer("prelu", SMALL, L.PReLU())
    k.layer("prelu shared_axes: [1, 2]", SMALL, L.PReLU(shared_axes=[1, 2]))
    k.layer("prelu shared_axes: 3", SMALL, L.PReLU(shared_axes=[3]))
    names = {
        "relu": "relu", "relu6": "relu6", "selu": "selu", "gelu": "gelu", "silu": "silu", "mish": "mish",
        "sigmoid": "sigmoid", "logsigmoid": "log_sigmoid", "hardsigmoid": "hard_sigmoid",
        "hardswish": "hard_silu", "tanh": "tanh", "hardtanh": "hard_tanh", "softplus": "softplus",
        "softsign": "softsign",
    }
    for name, function in names.items():
        k.function(f"rescale 8 -> {name}", SMALL, lambda x: keras.activations.get(function)(ops.array(8 * x)))
    k.function("rescale 2 -> exponential", SMALL, lambda x: ops.exp(2 * x))
    k.function("rescale 8 -> abs", SMALL, lambda x: ops.abs(8 * x))
    k.function("leakyrelu", SMALL, lambda x: L.LeakyReLU()(x))
    k.function("leakyrelu 0.01", SMALL, lambda x: L.LeakyReLU(0.01)(x))
    k.function("rescale 8 -> elu", SMALL, lambda x: L.ELU()(8 * x))
    k.function("rescale 8 -> elu 0.7", SMALL, lambda x: L.ELU(0.7)(8 * x))
    k.function("rescale 8 -> celu", SMALL, lambda x: ops.celu(8 * x))
    k.function("rescale 8 -> celu 2.5", SMALL, lambda x: ops.celu(8 * x, alpha=2.5))
    k.function("softmax", SMALL, lambda x: L.Softmax()(x))
    k.function("rescale 200 -> softmax", SMALL, lambda x: L.Softmax()(200 * x))
    k.function("softmax axis: 1", SMALL, lambda x: L.Softmax(axis=1)(x))
    k.function("logsoftmax", SMALL, lambda x: ops.log_softmax(x))
    k.function("logsoftmax axis: 2", SMALL, lambda x: ops.log_softmax(x, axis=2))
    k.function("identity", SMALL, lambda x: L.Identity()(x))


def merges(k):
    two, three = [[2, 3, 2]] * 2, [[2, 3, 2]] * 3
    k.function("input -> add input_1", two, lambda x, y: L.Add()([x, y]))
    k.function("input -> add input_1, input_2", three, lambda *x: L.Add()(x))
    k.function("add constant: 1.5", [2, 3, 2], lambda x: x + 1.5)
    k.function("input -> subtract input_1", two, lambda x, y: L.Subtract()([x, y]))
    k.function("subtract constant: 0.25", [2, 3, 2], lambda x: x - 0.25)
    k.function("input -> multiply input_1", [[2, 3, 2], [1, 1, 2]], lambda x, y: L.Multiply()([x, y]))
    k.function("input -> multiply input_1", [[2, 1, 2], [1, 3, 2]], lambda x, y: L.Multiply()([x, y]))
    k.function("multiply constant: -3", [2, 3, 2], lambda x: -3 * x)
    k.function("input -> average input_1, input_2", three, lambda *x: L.Average()(x))
    k.function("input -> maximum input_1, input_2", three, lambda *x: L.Maximum()(x))
    k.function("maximum constant: 0.1", [2, 3, 2], lambda x: ops.maximum(x, np.float32(0.1)))
    k.function("input -> minimum input_1", two, lambda x, y: L.Minimum()([x, y]))
    k.function("residual { relu }", [2, 3, 2], lambda x: x + ops.relu(x))
    k.function("input -> concat input_1", [[2, 3, 2], [2, 3, 3]], lambda x, y: L.Concatenate()([x, y]))
    k.function("input -> concat input_1, input_2, axis: 1", [[2, 3, 2], [1, 3, 2], [2, 3, 2]],
               lambda *x: L.Concatenate(axis=1)(x))
    k.function("input -> dot input_1", [[4], [4]], lambda x, y: L.Dot(axes=1)([x, y]))
    k.function("input -> dot input_1, axis: 2, other_axis: 1", [[3, 4], [4, 2]],
               lambda x, y: L.Dot(axes=(2, 1))([x, y]))
    k.function("input -> dot input_1, axis: 1", [[3, 4], [3, 2]], lambda x, y: L.Dot(axes=1)([x, y]))
