"""Writes keras_networks.json: what the networks of `Samples` are in Keras, and how long there.

Run by hand, with Keras 3 installed:  KERAS_BACKEND=tensorflow python keras_networks.py

For each member of a family it keeps the parameters that the sample needs, the totals, the number of
nodes and a hash of the graph. For each family it keeps the lines of code of Keras's functions that
build its first member, counted in two ways:

- `code`: all lines of these functions, but for empty lines, comments and docstrings;
- `building`: of these, without the statements that check arguments, choose between inputs, or load
  weights, which no sample has to do.
"""

import ast
import io
import json
import pathlib
import tokenize

import keras
from keras import applications

APPLICATIONS = pathlib.Path(keras.__file__).parent / "src" / "applications"


def members(name, parameter, values):
    return [({parameter: value}, name.format(value), {}) for value in values]


def models(name, values):
    return [({"model": value.lower()}, name.format(value), {}) for value in values]


def widths(name, values):
    return [({"alpha": value}, name, {"alpha": value}) for value in values]


def sized(name, alpha, size):
    arguments = {"alpha": alpha, "input_shape": (size, size, 3)}
    return ({"alpha": alpha, "size": size}, name, arguments)


def mobile_v3(model, alpha, minimalistic):
    settings = {"model": model.lower(), "alpha": alpha, "minimalistic": minimalistic}
    shape = {"alpha": alpha, "minimalistic": minimalistic, "input_shape": (224, 224, 3)}
    return settings, f"MobileNetV3{model}", shape


# For each sample: the functions of its first member, by file, and its members: the parameters in
# `.cnn`, the function in Keras and the arguments there.
FAMILIES = {
    "ConvNeXt": (
        {"convnext": ["MODEL_CONFIGS", "ConvNeXt", "ConvNeXtBlock", "PreStem", "Head",
                      "ConvNeXtTiny", "LayerScale", "StochasticDepth"]},
        models("ConvNeXt{}", ["Tiny", "Small", "Base", "Large", "XLarge"]),
    ),
    "DenseNet": (
        {"densenet": ["dense_block", "transition_block", "conv_block", "DenseNet", "DenseNet121"]},
        members("DenseNet{}", "depth", [121, 169, 201]),
    ),
    "EfficientNet": (
        {"efficientnet": ["DEFAULT_BLOCKS_ARGS", "EfficientNet", "block", "EfficientNetB0"]},
        members("EfficientNetB{}", "b", range(8)),
    ),
    "EfficientNetV2": (
        {
            "efficientnet_v2": [
                "DEFAULT_BLOCKS_ARGS", "EfficientNetV2", "MBConvBlock", "FusedMBConvBlock",
                "round_filters", "round_repeats", "EfficientNetV2B0",
            ]
        },
        models("EfficientNetV2{}", ["B0", "B1", "B2", "B3", "S", "M", "L"]),
    ),
    "InceptionResNetV2": (
        {
            "inception_resnet_v2": [
                "InceptionResNetV2", "conv2d_bn", "CustomScaleLayer", "inception_resnet_block"
            ]
        },
        [({}, "InceptionResNetV2", {})],
    ),
    "InceptionV3": (
        {"inception_v3": ["InceptionV3", "conv2d_bn"]},
        [({}, "InceptionV3", {})],
    ),
    "MobileNet": (
        {"mobilenet": ["MobileNet", "_conv_block", "_depthwise_conv_block"]},
        widths("MobileNet", [1, 0.75, 0.5, 0.25]) + [sized("MobileNet", 0.5, 200)],
    ),
    "MobileNetV2": (
        {"mobilenet_v2": ["MobileNetV2", "_inverted_res_block", "_make_divisible"]},
        widths("MobileNetV2", [1, 0.35, 0.5, 0.75, 1.3, 1.4])
        + [sized("MobileNetV2", 0.5, 100)],
    ),
    "MobileNetV3": (
        {
            "mobilenet_v3": [
                "MobileNetV3", "MobileNetV3Large", "relu", "hard_sigmoid", "hard_swish", "_depth",
                "_se_block", "_inverted_res_block",
            ]
        },
        [
            mobile_v3(model, alpha, minimalistic)
            for model in ["Large", "Small"]
            for alpha in [1, 0.75]
            for minimalistic in [False, True]
        ],
    ),
    "NASNet": (
        {
            "nasnet": [
                "NASNet", "NASNetMobile", "_separable_conv_block", "_adjust_block",
                "_normal_a_cell", "_reduction_a_cell",
            ]
        },
        models("NASNet{}", ["Mobile", "Large"]),
    ),
    "ResNet": (
        {"resnet": ["ResNet", "residual_block_v1", "stack_residual_blocks_v1", "ResNet50"]},
        members("ResNet{}", "depth", [50, 101, 152]),
    ),
    "ResNetV2": (
        {
            "resnet": ["ResNet", "residual_block_v2", "stack_residual_blocks_v2"],
            "resnet_v2": ["ResNet50V2"],
        },
        members("ResNet{}V2", "depth", [50, 101, 152]),
    ),
    "VGG": ({"vgg16": ["VGG16"]}, members("VGG{}", "depth", [16, 19])),
    "Xception": ({"xception": ["Xception"]}, [({}, "Xception", {})]),
}

# Keras's names of functions, where the language has others.
FUNCTIONS = {"hard_silu": "hardswish", "hard_sigmoid": "hardsigmoid"}

# The classes of the layers that apply a function; the others are of the class Activation.
CLASSES = {"relu": "ReLU", "relu6": "ReLU", "softmax": "Softmax"}

# What of a layer's settings neither its shape nor its parameters tell.
SETTINGS = ["epsilon", "kernel_size", "momentum", "pool_size", "rate", "strides"]


def description(operation):
    """The text that `LayerDescription` of the tests makes of a layer."""
    kind, config = type(operation).__name__, {}
    if isinstance(operation, keras.Layer):
        config = operation.get_config()
    function = config.get("activation", "linear")
    function = FUNCTIONS.get(function, function)
    if kind == "ReLU":
        function = "relu" if config["max_value"] is None else f"relu{config['max_value']:g}"
    if kind in ["Activation", "ReLU"]:
        kind = CLASSES.get(function, "Activation")
    settings = {name: config[name] for name in SETTINGS if name in config}
    if kind.startswith("ZeroPadding"):
        settings["padding"] = config["padding"]
    if kind.startswith("Cropping"):
        settings["padding"] = config["cropping"]
    shape = ", ".join(str(size) for size in operation.output.shape)
    weights = getattr(operation, "weights", [])
    count = sum(weight.shape.num_elements() for weight in weights)
    trainable = sum(weight.shape.num_elements() for weight in weights if weight.trainable)
    texts = [f", {name} {numbers(value)}" for name, value in sorted(settings.items())]
    return f"{kind} ({shape}) {count}, {trainable} trainable, {function}" + "".join(texts)


def numbers(value):
    if isinstance(value, (list, tuple)):
        return " ".join(numbers(entry) for entry in value)
    return f"{value:.6g}"


def fnv(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return f"{value:016x}"


class Fingerprint:
    """The hash that `StructuralGraph` of the tests makes of a graph: of the sorted hashes of its
    nodes, each of which is one of what the node is and of the nodes that it takes.

    What Keras has in another form than the language is taken apart: layers in a `Sequential` stand
    by themselves, InceptionResNetV2's layer of its own is a factor and a sum, and a linear
    activation, which hands on what it takes, is none."""

    def __init__(self, model):
        self.hashes = []  # of all nodes
        made = {}  # the hash of the node that made an operation's result, by the operation's name
        for operation in model.operations:
            parents = operation._inbound_nodes[0].parent_nodes
            made[operation.name] = self.add(operation, [made[p.operation.name] for p in parents])
        self.text = fnv(" ".join(sorted(self.hashes)))

    def add(self, operation, takes):
        kind = type(operation).__name__
        if kind == "Sequential":
            for layer in operation.layers:
                takes = [self.add(layer, takes)]
            return takes[0]
        if kind == "Activation" and operation.activation is keras.activations.linear:
            return takes[0]
        if kind == "CustomScaleLayer":
            factor = keras.layers.Rescaling(operation.scale)
            factor(operation._inbound_nodes[0].arguments.keras_tensors[1])
            total = keras.layers.Add()
            total(operation._inbound_nodes[0].arguments.keras_tensors)
            return self.add(total, [takes[0], self.add(factor, takes[1:])])
        if kind in ["Add", "Multiply"]:
            takes.sort()
        self.hashes.append(fnv(" ".join([description(operation)] + takes)))
        return self.hashes[-1]


def network(settings, name, arguments):
    model = getattr(applications, name)(weights=None, **arguments)
    weights = model.trainable_weights
    trainable = sum(weight.shape.num_elements() for weight in weights)
    fingerprint = Fingerprint(model)
    return {
        "name": name,
        "settings": {key: json.dumps(value).strip('"') for key, value in settings.items()},
        "total": model.count_params(),
        "trainable": trainable,
        "nodes": len(fingerprint.hashes),
        "output_shape": list(model.output_shape),
        "fingerprint": fingerprint.text,
    }


def lines(node):
    first = min([node.lineno] + [mark.lineno for mark in getattr(node, "decorator_list", [])])
    return set(range(first, node.end_lineno + 1))


def lines_with_code(text):
    silent = {
        tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT,
        tokenize.ENCODING, tokenize.ENDMARKER,
    }
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    ranges = [(token.start[0], token.end[0]) for token in tokens if token.type not in silent]
    return {line for first, last in ranges for line in range(first, last + 1)}


def builds_nothing(statement):
    """Whether a statement of a function checks arguments, chooses an input or loads weights."""
    if not isinstance(statement, ast.If):
        return False
    tested = {node.id for node in ast.walk(statement.test) if isinstance(node, ast.Name)}
    raises = any(isinstance(node, ast.Raise) for node in ast.walk(statement))
    return raises or bool(tested & {"weights", "input_tensor"})


def is_docstring(node):
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def count_lines(functions):
    code, building = 0, 0
    for file, names in functions.items():
        text = (APPLICATIONS / f"{file}.py").read_text()
        nodes = {}
        for node in ast.parse(text).body:
            target = node.targets[0] if isinstance(node, ast.Assign) else node
            nodes[getattr(target, "name", getattr(target, "id", None))] = node
        for name in names:
            found = lines(nodes[name]) & lines_with_code(text)
            for node in filter(is_docstring, ast.walk(nodes[name])):
                found -= lines(node)
            code += len(found)
            for statement in filter(builds_nothing, getattr(nodes[name], "body", [])):
                found -= lines(statement)
            building += len(found)
    return {"code": code, "building": building}


def main():
    families = []
    for sample, (functions, networks) in FAMILIES.items():
        found = []
        for entry in networks:
            found.append(json.dumps(network(*entry)))
            keras.backend.clear_session()
        header = json.dumps({"sample": sample, "lines": count_lines(functions)})[:-1]
        rows = ",\n".join("    " + text for text in found)
        families.append(f'  {header}, "networks": [\n{rows}\n  ]}}')
    path = pathlib.Path(__file__).with_suffix(".json")
    path.write_text("[\n" + ",\n".join(families) + "\n]\n")


if __name__ == "__main__":
    main()
