"""A network of `cnn summary --format json` as a PyTorch module, for the benchmark of inference.

It knows the layers of the networks that are compared, and fails for all others. Paddings become
those of a convolution or pool where PyTorch can have them there, as one would write it by hand.
"""

import math
import re

import torch
from torch import fx, nn


# What PyTorch calls the arrays of Keras's layers.
TORCH_NAMES = {
    "kernel": "weight",
    "depthwise_kernel": "weight",
    "bias": "bias",
    "gamma": "weight",
    "beta": "bias",
    "moving_mean": "running_mean",
    "moving_variance": "running_var",
}


def parse(call):
    """Returns the words and the named arguments of `conv 64, 3x3, stride: 2`."""
    name, _, rest = call.partition(" ")
    words, named = [name], {}
    # A list, which has commas of its own, is taken whole: two levels of them occur.
    for text in re.findall(r"(?:\[(?:\[[^]]*\]|[^]])*\]|[^,\[])+", rest):
        key, colon, value = text.strip().partition(": ")
        if colon:
            named[key] = value
        else:
            words.append(key)
    return words, named


def known(named, *allowed):
    if unknown := set(named) - set(allowed):
        raise NotImplementedError(f"arguments {sorted(unknown)}")


def sides(text):
    """`3x3`, `1x7` or `2` as two numbers."""
    numbers = [int(number) for number in text.split("x")]
    return numbers * 2 if len(numbers) == 1 else numbers


class Builder:
    """Makes the graph of one network; each value is kept as a node with its shape, `[H, W, C]`."""

    def __init__(self, network):
        self.network = network
        self.graph = fx.Graph()
        self.modules = {}
        self.values = {}  # name of a layer: node, shape
        self.pads = {}  # name of a padding layer that its user takes over: node, amounts
        self.macs = 0
        self.users = {}
        for layer in network["layers"]:
            for operand in layer["inputs"]:
                self.users.setdefault(operand, []).append(layer)

    def build(self):
        (image,) = self.network["inputs"]
        shape = image["shape"][1:]
        self.values[image["name"]] = (self.graph.placeholder("image"), shape)
        for layer in self.network["layers"]:
            try:
                self.add(layer)
            except NotImplementedError as error:
                raise NotImplementedError(f"{layer['name']}: {layer['call']}: {error}") from None
        (result,) = self.network["outputs"]
        self.graph.output(self.values[result["layer"]][0])
        if self.macs != self.network["macs"]:
            raise ValueError(f"{self.macs} multiply-accumulates, not {self.network['macs']}")
        module = fx.GraphModule(nn.ModuleDict(self.modules), self.graph).eval()
        example = torch.zeros(1, shape[2], shape[0], shape[1])
        with torch.inference_mode():
            made = list(module(example).shape[1:])
        if made != result["shape"][1:]:
            raise ValueError(f"the result has the shape {made}, not {result['shape'][1:]}")
        return module, example.shape

    def arrays(self):
        """The numbers of all layers by Keras's names, in its order of axes."""
        found = {}
        for layer in self.network["layers"]:
            if not layer["weights"]:
                continue
            module = self.modules[layer["name"]]
            for weight in layer["weights"]:
                array = getattr(module, TORCH_NAMES[weight["name"].split("/")[-1]]).detach()
                if isinstance(module, nn.Conv2d) and array.dim() == 4:
                    is_depthwise = layer["type"] == "DepthwiseConv2D"
                    array = array.permute(2, 3, 0, 1) if is_depthwise else array.permute(2, 3, 1, 0)
                elif isinstance(module, nn.Linear) and array.dim() == 2:
                    array = self.from_flattened(layer, array)
                if list(array.shape) != weight["shape"]:
                    raise ValueError(f"{layer['name']}/{weight['name']}: {list(array.shape)}")
                found[f"{layer['name']}/{weight['name']}"] = array.contiguous().numpy()
        return found

    def from_flattened(self, layer, array):
        """The numbers of a dense layer, whose inputs may be an image, `[C, H, W]` in PyTorch."""
        layers = {other["name"]: other for other in self.network["layers"]}
        (name,) = layer["inputs"]
        while layers[name]["type"] == "Dropout":
            (name,) = layers[name]["inputs"]
        if layers[name]["type"] != "Flatten":
            return array.t()
        height, width, channels = self.values[layers[name]["inputs"][0]][1]
        images = array.reshape(-1, channels, height, width).permute(2, 3, 1, 0)
        return images.reshape(height * width * channels, -1)

    def add(self, layer):
        words, named = parse(layer["call"])
        method = getattr(self, f"add_{layer['type']}", None)
        if method is None:
            raise NotImplementedError(layer["type"])
        node = method(layer, words, named)
        self.values[layer["name"]] = (node, layer["output_shape"][1:])

    def call(self, layer, module, node, suffix=""):
        name = layer["name"] + suffix
        self.modules[name] = module
        return self.graph.call_module(name, (node,))

    def operand(self, layer):
        (name,) = layer["inputs"]
        return self.values[name]

    def check_parameters(self, layer, module, without=0):
        """A module's numbers are those of the layer, but for what Keras leaves out."""
        state = module.state_dict()
        state.pop("num_batches_tracked", None)
        count = sum(array.numel() for array in state.values()) - without
        if count != layer["params"]:
            raise ValueError(f"{layer['name']} has {count} parameters, not {layer['params']}")

    def padding(self, layer, window, stride, named):
        """The node to take, and the padding of a window: symmetric, or a module before it."""
        node, shape = self.operand(layer)
        if layer["inputs"][0] in self.pads:
            return self.pads[layer["inputs"][0]]
        if named.get("padding", "valid") == "valid":
            return node, [0, 0]
        if named["padding"] != "same":
            raise NotImplementedError(named["padding"])
        totals = [
            max((math.ceil(size / step) - 1) * step + length - size, 0)
            for size, step, length in zip(shape, stride, window)
        ]
        if all(total % 2 == 0 for total in totals):
            return node, [total // 2 for total in totals]
        if "Pool" in layer["type"]:
            raise NotImplementedError("a pool whose padding differs in front and behind")
        (top, bottom), (left, right) = [(total // 2, total - total // 2) for total in totals]
        return self.call(layer, nn.ZeroPad2d((left, right, top, bottom)), node, "_padding"), [0, 0]

    def activated(self, layer, words, node):
        for word in words:
            module = {"relu": nn.ReLU(inplace=True), "softmax": nn.Softmax(1)}.get(word)
            if module is None:
                raise NotImplementedError(word)
            node = self.call(layer, module, node, "_activation")
        return node

    def convolution(self, layer, words, named, groups, filters):
        known(named, "stride", "padding", "bias")
        height, width, channels, _ = layer["weights"][0]["shape"]
        if [height, width] != sides(words[0]):
            raise ValueError(layer["call"])
        stride = sides(named.get("stride", "1"))
        node, padding = self.padding(layer, [height, width], stride, named)
        bias = named.get("bias", "true") == "true"
        module = nn.Conv2d(
            channels, filters, (height, width), stride, padding, groups=groups, bias=bias)
        self.check_parameters(layer, module)
        nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
        self.macs += math.prod(layer["output_shape"][1:]) * module.weight[0].numel()
        return self.activated(layer, words[1:], self.call(layer, module, node))

    def add_Conv2D(self, layer, words, named):
        return self.convolution(layer, words[2:], named, 1, int(words[1]))

    def add_DepthwiseConv2D(self, layer, words, named):
        channels = layer["output_shape"][-1]
        return self.convolution(layer, words[1:], named, channels, channels)

    def add_Dense(self, layer, words, named):
        known(named)
        inputs, units = layer["weights"][0]["shape"]
        module = nn.Linear(inputs, units)
        self.check_parameters(layer, module)
        self.macs += inputs * units
        return self.activated(layer, words[2:], self.call(layer, module, self.operand(layer)[0]))

    def add_BatchNormalization(self, layer, words, named):
        known(named, "epsilon", "momentum", "scale")
        node, shape = self.operand(layer)
        module = nn.BatchNorm2d(shape[-1], eps=float(named.get("epsilon", "0.001")))
        scales = named.get("scale", "true") == "true"
        self.check_parameters(layer, module, without=0 if scales else shape[-1])
        if scales:
            nn.init.constant_(module.weight, 0.6)  # Sums of many branches stay moderate so.
        nn.init.normal_(module.running_mean, std=0.1)
        nn.init.uniform_(module.running_var, 0.5, 1.5)
        nn.init.normal_(module.bias, std=0.1)
        return self.call(layer, module, node)

    def add_ReLU(self, layer, words, named):
        known(named)
        module = nn.ReLU6(inplace=True) if words[0] == "relu6" else nn.ReLU(inplace=True)
        return self.call(layer, module, self.operand(layer)[0])

    def add_MaxPooling2D(self, layer, words, named):
        known(named, "stride")
        window = sides(words[1] if len(words) > 1 else "2")
        stride = sides(named["stride"]) if "stride" in named else window
        node, padding = self.padding(layer, window, stride, named)
        return self.call(layer, nn.MaxPool2d(window, stride, padding), node)

    def add_AveragePooling2D(self, layer, words, named):
        known(named, "stride", "padding")
        window, stride = sides(words[1]), sides(named["stride"])
        node, padding = self.padding(layer, window, stride, named)
        module = nn.AvgPool2d(window, stride, padding, count_include_pad=False)
        return self.call(layer, module, node)

    def add_ZeroPadding2D(self, layer, words, named):
        known(named)
        node, _ = self.operand(layer)
        if words[1].isdigit():
            amount = int(words[1])
            (user,) = self.users[layer["name"]]
            # A largest value of what no relu has made positive would not be the same.
            positive = layer["inputs"][0].startswith("re_lu")
            if user["type"] == "Conv2D" or user["type"] == "MaxPooling2D" and positive:
                self.pads[layer["name"]] = (node, [amount, amount])
                return node
            raise NotImplementedError(user["call"])
        match = re.fullmatch(r"\[\[(\d+), (\d+)\], \[(\d+), (\d+)\]\]", words[1])
        if match is None:
            raise NotImplementedError(words[1])
        top, bottom, left, right = map(int, match.groups())
        return self.call(layer, nn.ZeroPad2d((left, right, top, bottom)), node)

    def add_GlobalAveragePooling2D(self, layer, words, named):
        known(named)
        node = self.call(layer, nn.AdaptiveAvgPool2d(1), self.operand(layer)[0])
        return self.call(layer, nn.Flatten(), node, "_flatten")

    def add_Flatten(self, layer, words, named):
        known(named)
        return self.call(layer, nn.Flatten(), self.operand(layer)[0])

    def add_Dropout(self, layer, words, named):
        known(named)
        return self.operand(layer)[0]

    def add_Add(self, layer, words, named):
        known(named)
        first, second = [self.values[name][0] for name in layer["inputs"]]
        return self.graph.call_function(torch.add, (first, second))

    def add_Concatenate(self, layer, words, named):
        known(named)
        nodes = [self.values[name][0] for name in layer["inputs"]]
        return self.graph.call_function(torch.cat, (nodes, 1))
