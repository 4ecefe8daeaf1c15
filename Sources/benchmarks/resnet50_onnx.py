"""Prints the median time, in nanoseconds, of ONNX's shape inference over ResNet50 without weights."""
import statistics
import time

import onnx
from onnx import TensorProto, helper

nodes, weights = [], []


def weight(shape):
    name = f"w{len(weights)}"
    weights.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, shape))
    return name


def add(operator, inputs, **attributes):
    name = f"t{len(nodes)}"
    nodes.append(helper.make_node(operator, inputs, [name], **attributes))
    return name


def conv(x, channels, filters, kernel, stride=1):
    inputs = [x, weight([filters, channels, kernel, kernel]), weight([filters])]
    x = add("Conv", inputs, kernel_shape=[kernel] * 2, strides=[stride] * 2,
            pads=[kernel // 2] * 4)
    return add("BatchNormalization", [x] + [weight([filters]) for _ in range(4)])


def bottleneck(x, channels, filters, stride):
    shortcut = x
    if stride > 1 or channels != 4 * filters:
        shortcut = conv(x, channels, 4 * filters, 1, stride)
    x = add("Relu", [conv(x, channels, filters, 1, stride)])
    x = add("Relu", [conv(x, filters, filters, 3)])
    x = conv(x, filters, 4 * filters, 1)
    return add("Relu", [add("Add", [x, shortcut])])


x = add("Relu", [conv("input", 3, 64, 7, 2)])
x = add("MaxPool", [x], kernel_shape=[3, 3], strides=[2, 2], pads=[1] * 4)
channels = 64
for filters, count, stride in [(64, 3, 1), (128, 4, 2), (256, 6, 2), (512, 3, 2)]:
    for index in range(count):
        x = bottleneck(x, channels, filters, stride if index == 0 else 1)
        channels = 4 * filters
x = add("Flatten", [add("GlobalAveragePool", [x])])
x = add("Softmax", [add("Gemm", [x, weight([2048, 1000]), weight([1000])])])

image = helper.make_tensor_value_info("input", TensorProto.FLOAT, [1, 3, 224, 224])
output = helper.make_tensor_value_info(x, TensorProto.FLOAT, None)
model = helper.make_model(helper.make_graph(nodes, "ResNet50", [image] + weights, [output]))
times = []
for _ in range(31):
    start = time.perf_counter_ns()
    inferred = onnx.shape_inference.infer_shapes(model, check_type=True, strict_mode=True)
    times.append(time.perf_counter_ns() - start)
shape = inferred.graph.output[0].type.tensor_type.shape
assert [size.dim_value for size in shape.dim] == [1, 1000], shape
print(int(statistics.median(times)))
