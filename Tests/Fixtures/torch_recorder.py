"""Records what a PyTorch network computes, for the tests of the samples that say the same.

A network is run once, in training mode and without memory for its numbers, and every operation is
kept as a node: a label, and the nodes whose results it takes. `KnownNetwork` in the tests reads
the same labels off a graph of `.cnn`, so shapes are channels last, without the batch.
"""

import inspect
import io
import json
import pathlib
import tokenize
from fractions import Fraction

import torch
import torch.nn.functional as F
from torch.utils._python_dispatch import TorchDispatchMode

ACTIVATIONS = {
    "relu": "relu", "relu_": "relu", "sigmoid": "sigmoid", "sigmoid_": "sigmoid", "tanh": "tanh",
    "leaky_relu": "leakyrelu", "leaky_relu_": "leakyrelu", "silu": "silu", "silu_": "silu",
    "elu": "elu", "elu_": "elu", "gelu": "gelu", "hardswish": "hardswish",
    "hardswish_": "hardswish", "hardsigmoid": "hardsigmoid", "_softmax": "softmax",
}  # fmt: skip
MERGES = {"add": "add", "add_": "add", "sub": "subtract", "mul": "multiply", "mul_": "multiply"}
# These move numbers, or hand them on as they are.
TRANSPARENT = {
    "view", "_unsafe_view", "t", "transpose", "permute", "clone", "squeeze", "unsqueeze",
    "expand", "alias", "detach", "contiguous",
}  # fmt: skip
# Of these more than the first result is kept.
SEVERAL = {"split", "max_pool2d_with_indices", "max_pool3d_with_indices"}


def sizes(numbers):
    return "x".join(str(number) for number in numbers)


def shape(tensor):
    """The shape of a tensor (batch, channels, …), as `.cnn` orders it."""
    channels, *spatial = tensor.shape[1:]
    return sizes([*spatial, channels])


def exact(number):
    return str(Fraction(str(number)))


def per_axis(numbers, rank):
    return list(numbers) * rank if len(numbers) == 1 else list(numbers)


class Recorder(TorchDispatchMode):
    def __init__(self):
        super().__init__()
        self.nodes = []  # lists of a label and the indices of the nodes that it takes
        self.macs = 0
        self.made_by = {}  # the node that made a tensor, by the tensor's identity
        self.alive = []  # so that no identity is used twice
        self.padded = {}  # the sides of what was padded for a causal convolution

    def add(self, label, operands, result):
        """Adds a node of what `result` is; the numbers' operands are tensors."""
        self.nodes.append([label, *(self.made_by[id(operand)] for operand in operands)])
        self.name(result, len(self.nodes) - 1)

    def name(self, result, node):
        self.made_by[id(result)] = node
        self.alive.append(result)

    def dropout(self, input, p=0.5, training=True, inplace=False):
        result = input.view_as(input)
        self.add(f"dropout {exact(p)}", [input], result)
        return result

    def normalize(self, input, p=2.0, dim=1, eps=1e-12, out=None):
        result = input.view_as(input)
        self.add(f"unitnorm {shape(result)}", [input], result)
        return result

    def __torch_dispatch__(self, function, types, arguments=(), named=None):
        before = {id(tensor): self.made_by.get(id(tensor)) for tensor in flat(arguments)}
        result = function(*arguments, **(named or {}))
        operands = [tensor for tensor in flat(arguments) if before[id(tensor)] is not None]
        if operands:
            self.record(function.overloadpacket.__name__, arguments, operands, result)
        return result

    def record(self, name, arguments, operands, result):
        first = result[0] if isinstance(result, (tuple, list)) else result
        if name in TRANSPARENT:
            self.name(result, self.made_by[id(operands[0])])
        elif name in ACTIVATIONS:
            self.add(f"{ACTIVATIONS[name]} {shape(result)}", operands, result)
        elif name in MERGES and len(operands) == 2:
            self.add(f"{MERGES[name]} {shape(result)}", operands, result)
        elif name == "cat":
            self.add(f"concat {shape(result)}", operands, result)
        elif handler := getattr(self, "record_" + name, None):
            handler(arguments, operands, result if name in SEVERAL else first)
        else:
            raise NotImplementedError(name)

    def record_convolution(self, arguments, operands, result):
        _, weight, bias, stride, padding, dilation, transposed, _, groups = arguments
        first, second, *window = weight.shape
        channels = operands[0].shape[1]
        if transposed:
            kind, kernel = "convtranspose", [*window, second, first]
            positions = operands[0].shape[2:].numel()
        else:
            is_depthwise = groups == channels and groups > 1
            kind, kernel = "conv", [*window, second, first]
            if is_depthwise:
                kind, kernel = "depthwise", [*window, channels, first // channels]
            positions = result.shape[2:].numel()
        self.macs += positions * weight.numel()
        rank = len(window)
        label = [f"{kind} {sizes(kernel)}" + (" with bias" if bias is not None else "")]
        padding = self.padded.get(id(operands[0]), padding)
        for setting, numbers in [("stride", stride), ("padding", padding), ("dilation", dilation)]:
            if setting != "dilation" or any(number > 1 for number in numbers):
                label.append(f"{setting} {sizes(per_axis(numbers, rank))}")
        self.add(", ".join([*label, shape(result)]), operands[:1], result)

    def record_addmm(self, arguments, operands, result):
        self.dense(arguments[2], " with bias", operands[-1:], result)

    def record_mm(self, arguments, operands, result):
        self.dense(arguments[1], "", operands[:1], result)

    def dense(self, weight, bias, operands, result):
        self.macs += weight.numel()
        self.add(f"dense {sizes(weight.shape)}{bias}, {shape(result)}", operands, result)

    def record_native_batch_norm(self, arguments, operands, result):
        mean, momentum, epsilon = arguments[3], arguments[6], arguments[7]
        settings = f"momentum {exact(1 - Fraction(str(momentum)))}, epsilon {exact(epsilon)}"
        label = f"batchnorm {sizes(mean.shape)}, {settings}, {shape(result)}"
        self.add(label, operands[:1], result)

    def record_max_pool2d_with_indices(self, arguments, operands, result):
        pooled, places = result
        self.pool("maxpool", arguments, operands, pooled)
        # In `.cnn` what was pooled tells the places.
        self.name(places, self.made_by[id(operands[0])])

    record_max_pool3d_with_indices = record_max_pool2d_with_indices

    def record_max_unpool2d(self, arguments, operands, result):
        self.add(f"maxunpool {shape(result)}", operands, result)

    def record_avg_pool2d(self, arguments, operands, result):
        self.pool("avgpool", arguments, operands, result)

    def pool(self, kind, arguments, operands, result):
        """Writes down a pool, of which `avgpool` counts its padding unless it says otherwise."""
        rank = result.dim() - 2
        window = per_axis(arguments[1], rank)
        stride = per_axis(arguments[2], rank) if len(arguments) > 2 and arguments[2] else window
        padding = per_axis(arguments[3], rank) if len(arguments) > 3 else [0] * rank
        counted = len(arguments) < 6 or arguments[5]
        suffix = " counted" if kind == "avgpool" and any(padding) and counted else ""
        settings = f"stride {sizes(stride)}, padding {sizes(padding)}{suffix}"
        self.add(f"{kind} {sizes(window)}, {settings}, {shape(result)}", operands, result)

    def record_mean(self, arguments, operands, result):
        self.add(f"globalavgpool {result.shape[1]}", operands, result)

    def record__adaptive_avg_pool2d(self, arguments, operands, result):
        self.add(f"adaptiveavgpool {shape(result)}", operands, result)

    def record_upsample_nearest2d(self, arguments, operands, result):
        self.add(f"upsample nearest {shape(result)}", operands, result)

    def record_upsample_bilinear2d(self, arguments, operands, result):
        self.add(f"upsample bilinear {shape(result)}", operands, result)

    def record_constant_pad_nd(self, arguments, operands, result):
        amounts = arguments[1]
        if all(amount <= 0 for amount in amounts):
            sides = zip(reversed(amounts[::2]), reversed(amounts[1::2]))
            cut = sizes(f"{-before}+{-after}" for before, after in sides)
            self.add(f"crop {cut}, {shape(result)}", operands, result)
        elif len(amounts) == 2:
            # On one axis the padding is counted to the convolutions that take it.
            self.name(result, self.made_by[id(operands[0])])
            self.padded[id(result)] = [f"{amounts[0]}+{amounts[1]}"]
        else:
            self.add(f"pad {shape(result)}", operands, result)

    def record_mul(self, arguments, operands, result):
        factor = arguments[1]
        kind = "scale" if isinstance(factor, torch.Tensor) else f"multiply by {exact(factor)},"
        self.add(f"{kind} {shape(result)}", operands, result)

    def record_pixel_shuffle(self, arguments, operands, result):
        self.add(f"pixelshuffle {shape(result)}", operands, result)

    def record_stack(self, arguments, operands, result):
        """Writes down tensors that are stacked to be summed up."""
        self.add(f"add {shape(operands[0])}", operands, result)

    def record_sum(self, arguments, operands, result):
        self.name(result, self.made_by[id(operands[0])])

    def record_channel_shuffle(self, arguments, operands, result):
        self.add(f"shuffle {arguments[1]}, {shape(result)}", operands, result)

    def record_split(self, arguments, operands, results):
        start = 0
        for result in results:
            end = start + result.shape[1]
            self.add(f"slice {start}..<{end}, {shape(result)}", operands, result)
            start = end


def flat(arguments):
    for argument in arguments:
        if isinstance(argument, torch.Tensor):
            yield argument
        elif isinstance(argument, (tuple, list)):
            yield from flat(argument)


def record(make, *inputs, sample, network=None, settings={}, source, source_code=()):
    """Runs the network that `make` returns on inputs of these shapes (height, width, channels).

    The result says which sample, with which settings, is the same network. `source_code` holds the
    classes and functions that the sample stands for, whose lines are counted.
    """
    with torch.device("meta"):
        model = make().train()
    recorder = Recorder()
    dropout, F.dropout = F.dropout, recorder.dropout
    normalize, F.normalize = F.normalize, recorder.normalize
    try:
        with torch.device("meta"), torch.no_grad():
            # A batch of two, because one number has no variance.
            tensors = [torch.zeros(2, size[-1], *size[:-1]) for size in inputs]
            for tensor in tensors:
                recorder.add(f"input {shape(tensor)}", [], tensor)
            with recorder:
                outputs = model(*tensors)
    finally:
        F.dropout, F.normalize = dropout, normalize
    outputs = list(flat([outputs]))
    recorder.nodes += [
        [f"output {index}", recorder.made_by[id(output)]] for index, output in enumerate(outputs)
    ]
    trainable = sum(parameter.numel() for parameter in model.parameters())
    # Means and variances; the number of batches seen is no part of the network.
    held = sum(buffer.numel() for buffer in model.buffers() if buffer.dim() > 0)
    return {
        "sample": sample,
        "network": network or sample,
        "settings": {name: str(value) for name, value in settings.items()},
        "source": source,
        "source_lines": sum(lines_of_code(item) for item in source_code) or None,
        "trainable": trainable,
        "non_trainable": held,
        "macs": recorder.macs,
        "nodes": recorder.nodes,
    }


def lines_of_code(item):
    """How many lines of a class or function hold more than a comment or a docstring."""
    lines = set()
    tokens = list(tokenize.generate_tokens(io.StringIO(inspect.getsource(item)).readline))
    layout = {tokenize.NEWLINE, tokenize.NL, tokenize.INDENT, tokenize.DEDENT, tokenize.COMMENT}
    starts_statement = True
    for token in tokens:
        is_docstring = starts_statement and token.type == tokenize.STRING
        if token.type not in layout and token.type != tokenize.ENDMARKER and not is_docstring:
            lines.update(range(token.start[0], token.end[0] + 1))
        if token.type not in {tokenize.NL, tokenize.COMMENT}:
            starts_statement = token.type in {tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT}
    return len(lines)


def write(networks, name):
    """Writes the networks beside this file, a node a line."""
    texts = []
    for network in networks:
        nodes = ",\n".join(f"    {json.dumps(node)}" for node in network["nodes"])
        head = [
            f"   {json.dumps(key)}: {json.dumps(value)}"
            for key, value in network.items()
            if key != "nodes" and value is not None
        ]
        texts.append("  {\n" + ",\n".join(head) + f',\n   "nodes": [\n{nodes}\n   ]}}')
    path = pathlib.Path(__file__).parent / name
    path.write_text('{"networks": [\n' + ",\n".join(texts) + "\n]}\n")
