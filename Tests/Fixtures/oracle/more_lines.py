"""Makes more lines like those of keras_layers.jsonl and torch_layers.jsonl, by asking the frameworks.

    python more_lines.py keras|torch COUNT [SEED] > FILE    new lines
    python more_lines.py keras|torch ask < FILE             answers to lines of one's own
    python more_lines.py keras|torch check                  asks again for the lines that are there

Needs Keras 3.15 or PyTorch 2.13. Each new line takes an operation, an input and arguments from those
that stand in the file, each by itself, so that they meet in other combinations, and now and then a
number nearby, several in a list, what a relative takes, or what nobody expects. `CNN_VERDICT_LINES=FILE swift test --filter VerdictTests` compares them.
"""

import collections
import json
import os
import pathlib
import random
import re
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")


def tuples(value):
    """Lists as tuples, which both frameworks expect."""
    return tuple(map(tuples, value)) if isinstance(value, list) else value


class Keras:
    def __init__(self):
        import keras

        self.keras = keras

    def ask(self, line):
        arguments = {name: tuples(value) for name, value in line["args"].items()}
        nested = [entry for entry in line["input"] if isinstance(entry, list)]
        make = lambda shape: self.keras.Input(tuple(shape))
        try:
            layer = getattr(self.keras.layers, line["op"])(**arguments)
            taken = [make(shape) for shape in line["input"]] if nested else make(line["input"])
            output = layer(taken)
            return list(output.shape[1:]), layer.count_params(), None
        except Exception as error:
            self.keras.backend.clear_session()
            return None, None, first_line(error)


class Torch:
    MODULES = {
        "conv": "Conv", "conv_transpose": "ConvTranspose", "depthwise_conv": "Conv",
        "max_pool": "MaxPool", "avg_pool": "AvgPool", "adaptive_max_pool": "AdaptiveMaxPool",
        "adaptive_avg_pool": "AdaptiveAvgPool", "batch_norm": "BatchNorm",
        "instance_norm": "InstanceNorm", "zero_pad": "ZeroPad", "reflection_pad": "ReflectionPad",
        "replication_pad": "ReplicationPad", "circular_pad": "CircularPad",
        "group_norm": "GroupNorm", "layer_norm": "LayerNorm", "prelu": "PReLU",
        "softmax": "Softmax", "dropout": "Dropout", "linear": "Linear", "flatten": "Flatten",
        "unflatten": "Unflatten", "pixel_shuffle": "PixelShuffle",
        "pixel_unshuffle": "PixelUnshuffle",
    }

    def __init__(self):
        import torch

        self.torch = torch

    def module(self, op, arguments):
        """The module of an operation; None for a plain function."""
        bare = op.split("(")[0]
        match = re.fullmatch(r"(\w+?)([123])d", bare)
        base, rank = (match[1], match[2]) if match else (bare, None)
        if base == "upsample":
            return self.torch.nn.Upsample(**arguments)
        if base not in self.MODULES:
            return None
        name = self.MODULES[base] + (f"{rank}d" if rank else "")
        return getattr(self.torch.nn, name)(**arguments)

    def apply(self, op, arguments, inputs):
        torch, x = self.torch, inputs[0]
        spatial = tuple(range(2, x.dim()))
        if op in ("add", "sub", "mul", "maximum", "minimum", "matmul"):
            return getattr(torch, op)(*inputs)
        if op in ("cat", "stack"):
            return getattr(torch, op)(inputs, **arguments)
        if op.startswith("global_max"):
            return x.amax(dim=spatial, **arguments)
        if op.startswith("global_avg"):
            return x.mean(dim=spatial, **arguments)
        if op.startswith("reshape"):
            return x.reshape(1, *arguments["shape"])
        if op.startswith("permute"):
            return x.permute(0, *arguments["dims"])
        sys.exit(f"{op} is no operation known here")

    def ask(self, line):
        arguments = {name: tuples(value) for name, value in line["args"].items()}
        nested = [entry for entry in line["input"] if isinstance(entry, list)]
        shapes = line["input"] if nested else [line["input"]]
        parameters = None
        try:
            module = self.module(line["op"], arguments)
            parameters = sum(p.numel() for p in module.parameters()) if module else 0
            inputs = [self.torch.zeros(1, *shape) for shape in shapes]
            with self.torch.no_grad():
                output = module.eval()(inputs[0]) if module else self.apply(
                    line["op"], arguments, inputs)
            return list(output.shape[1:]), parameters, None
        except Exception as error:
            return None, parameters, first_line(error)


def first_line(error):
    lines = str(error).splitlines() or [""]
    return f"{type(error).__name__}: {lines[0]}"


# What is rarely right: one of these now and then takes the place of a value.
ODD = [0, -1, -2, None, True, 0.5, 1.5, [], [2], [1, -1], [[0, 1], [0, 1]], "same", "x"]

# What an argument says of the input, and where it stands there.
DECLARATIONS = {
    "in_channels": 0, "num_features": 0, "num_channels": 0, "in_features": -1,
}


def family(op):
    """The name of an operation without its number of axes: those of one family are relatives."""
    return re.sub(r"[123][dD]|\(.*", "", op)


class Generator:
    """Draws from what the lines of an operation hold."""

    def __init__(self, lines, chance):
        self.chance = chance
        self.inputs = collections.defaultdict(list)
        self.names = collections.defaultdict(list)
        self.values = collections.defaultdict(list)
        self.relatives = collections.defaultdict(list)
        self.operations = [line["op"] for line in lines]
        # Rare operations are drawn more often than they stand in the file.
        self.operations += sorted(set(self.operations)) * 10
        for line in lines:
            self.inputs[line["op"]].append(line["input"])
            self.names[line["op"]].append(sorted(line["args"]))
            for name, value in line["args"].items():
                self.values[line["op"], name].append(value)
                self.relatives[family(line["op"])].append((name, value))

    def nearby(self, value):
        """The value, or now and then one beside it."""
        if isinstance(value, list):
            return [self.nearby(entry) for entry in value]
        if type(value) is int and value > 0 and self.chance.random() < 0.25:
            return max(1, value + self.chance.randint(-2, 3))
        return value

    def value(self, op, name):
        """A value of an argument, or now and then a list of such numbers as long as others are."""
        if self.chance.random() < 0.03:
            return self.chance.choice(ODD)
        values = self.values[op, name]
        value = self.chance.choice(values)
        if isinstance(value, bool) and self.chance.random() < 0.1:
            return not value
        lists = [entry for entry in values if isinstance(entry, list) and len(entry) > 0]
        if type(value) is int and lists and self.chance.random() < 0.2:
            numbers = [entry for entry in values if type(entry) is int]
            length = len(self.chance.choice(lists))
            value = [self.chance.choice(numbers) for _ in range(length)]
        return self.nearby(value)

    def line(self):
        op = self.chance.choice(self.operations)
        shape = self.nearby(self.chance.choice(self.inputs[op]))
        arguments = {}
        for name in self.chance.choice(self.names[op]):
            if name in DECLARATIONS and len(shape) > 0 and self.chance.random() < 0.9:
                arguments[name] = shape[DECLARATIONS[name]]
            else:
                arguments[name] = self.value(op, name)
        # A name that a relative has, or the value that stands there on other axes.
        relatives = self.relatives[family(op)]
        if relatives and self.chance.random() < 0.05:
            name, value = self.chance.choice(relatives)
            if name not in DECLARATIONS:
                arguments[name] = value
        return {"op": op, "input": shape, "args": arguments}


def report(asked, line):
    line["result"], line["params"], line["error"] = asked.ask(line)
    print(json.dumps(line, separators=(",", ":")))


def main():
    framework, wanted = sys.argv[1:3]
    file = pathlib.Path(__file__).parent / f"{framework}_layers.jsonl"
    lines = [json.loads(text) for text in file.read_text().splitlines()]
    asked = {"keras": Keras, "torch": Torch}[framework]()
    if wanted == "check":
        differing = 0
        for line in lines:
            result, parameters, _ = asked.ask(line)
            if [result, parameters] != [line["result"], line["params"]]:
                differing += 1
                print(json.dumps(line), "now", result, parameters)
        print(f"{differing} of {len(lines)} lines differ")
        return
    if wanted == "ask":
        for line in map(json.loads, sys.stdin):
            report(asked, line)
        return
    key = lambda line: json.dumps([line["op"], line["input"], line["args"]], sort_keys=True)
    seen = {key(line) for line in lines}
    generator = Generator(lines, random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 0))
    made = 0
    while made < int(wanted):
        line = generator.line()
        if key(line) in seen:
            continue
        seen.add(key(line))
        report(asked, line)
        made += 1


main()
