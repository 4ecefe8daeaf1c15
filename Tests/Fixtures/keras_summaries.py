"""Writes keras_summaries.json: what Keras itself prints for networks that strain its table.

Run by hand, with Keras 3 installed:  KERAS_BACKEND=tensorflow python keras_summaries.py

For each network it keeps the uses of its layers in the order in which they were made, the text of
`model.summary()` on a console of 80 and of 112 columns, and for the other widths, and for the
networks of `oracle/keras`, the FNV-1a hash of that text. And what Keras makes of numbers of bytes.
"""

import itertools
import json
import math
import os
import pathlib

import keras
from keras import layers as L
from keras.src.backend.common.stateless_scope import StatelessScope
from keras.src.ops import node as node_module
from keras.src.utils.summary_utils import readable_memory_size

FOLDER = pathlib.Path(__file__).parent
TEXT_WIDTHS = [80, 112]
HASH_WIDTHS = [40, 44, 57, 64, 72, 81, 92, 100, 111, 200]

stamps = itertools.count()
make_node = node_module.Node.__init__


def make_stamped_node(self, *arguments, **named):
    self.stamp = next(stamps)
    make_node(self, *arguments, **named)


node_module.Node.__init__ = make_stamped_node


def printed(model, columns):
    os.environ["COLUMNS"] = str(columns)
    lines = []
    model.summary(print_fn=lines.append)
    return "".join(lines)


def classic(model):
    """What `tf.keras` printed before Keras 3, by the rules of its `layer_utils.print_summary`."""
    functional = not isinstance(model, keras.Sequential)
    length = 98 if functional else 65
    positions = [0.33, 0.55, 0.67, 1.0] if functional else [0.45, 0.85, 1.0]
    positions = [int(length * position) for position in positions]
    lines = []

    def row(fields):
        line = ""
        for i, field in enumerate(fields):
            if i > 0:
                line = line[:-1] + " "
            line += str(field)
            line = line[: positions[i]]
            line += " " * (positions[i] - len(line))
        lines.append(line)

    lines.append("_" * length)
    row(["Layer (type)", "Output Shape", "Param #"] + ["Connected to"] * functional)
    lines.append("=" * length)
    nodes = [n for depth in (model._nodes_by_depth.values() if functional else []) for n in depth]
    for layer in model.layers:
        shape = tuple(layer._inbound_nodes[-1].outputs[0].shape)
        fields = [f"{layer.name} ({type(layer).__name__})", shape, layer.count_params()]
        if functional:
            histories = [
                tensor._keras_history
                for node in layer._inbound_nodes
                if node in nodes
                for tensor in node.input_tensors
            ]
            sources = [f"{h.operation.name}[{h.node_index}][{h.tensor_index}]" for h in histories]
            row(fields + sources[:1] + [""] * (not sources))
            for source in sources[1:]:
                row(["", "", "", source])
        else:
            row(fields)
        lines.append(("=" if layer is model.layers[-1] else "_") * length)
    trainable = sum(math.prod(w.shape) for w in model.trainable_weights)
    fixed = sum(math.prod(w.shape) for w in model.non_trainable_weights)
    lines.append(f"Total params: {trainable + fixed:,}")
    lines.append(f"Trainable params: {trainable:,}")
    lines.append(f"Non-trainable params: {fixed:,}")
    return "".join(line + "\n" for line in lines)


def fnv(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return f"{value:016x}"


def hashes(model, widths):
    return {str(width): fnv(printed(model, width)) for width in widths}


def structure(model):
    """The inputs and uses of layers of `model`, each naming the uses that it takes by number."""
    functional = getattr(model, "_functional", model)
    nodes = [n for depth in functional._nodes_by_depth.values() for n in depth]
    nodes.sort(key=lambda n: n.stamp)
    number = {id(n): i for i, n in enumerate(nodes)}

    def source(tensor):
        history = tensor._keras_history
        return number[id(history.operation._inbound_nodes[history.node_index])]

    layers = {}
    for node in nodes:
        layer = node.operation
        layers[layer.name] = {
            "class": type(layer).__name__,
            "weights": [
                {"shape": list(w.shape), "trainable": w.trainable}
                for w in layer.weights
            ],
        }
    return {
        "uses": [
            {
                "layer": n.operation.name,
                "takes": [] if n.is_input else [source(t) for t in n.input_tensors],
                "shape": list(n.outputs[0].shape),
            }
            for n in nodes
        ],
        "layers": layers,
        "outputs": [source(t) for t in functional.outputs],
    }


def residual():
    image = keras.Input((32, 32, 3))
    x = L.Conv2D(16, 3, padding="same")(image)
    x = L.BatchNormalization()(x)
    x = L.ReLU()(x)
    for filters, stride in [(16, 1), (32, 2)]:
        shortcut = x
        if stride > 1:
            shortcut = L.Conv2D(filters, 1, strides=stride)(x)
            shortcut = L.BatchNormalization()(shortcut)
        x = L.Conv2D(filters, 3, strides=stride, padding="same")(x)
        x = L.BatchNormalization()(x)
        x = L.ReLU()(x)
        x = L.Conv2D(filters, 3, padding="same")(x)
        x = L.BatchNormalization()(x)
        x = L.Add()([shortcut, x])
        x = L.ReLU()(x)
    x = L.GlobalAveragePooling2D()(x)
    return keras.Model(image, L.Dense(10, activation="softmax")(x), name="residual")


def siamese():
    left, right = keras.Input((28, 28, 1), name="left"), keras.Input((28, 28, 1), name="right")
    tower = [L.Conv2D(32, 3), L.MaxPooling2D(), L.BatchNormalization(), L.Flatten(), L.Dense(64)]

    def encode(x):
        for layer in tower:
            x = layer(x)
        return x

    both = L.Subtract()([encode(left), encode(right)])
    return keras.Model([left, right], L.Dense(1, activation="sigmoid")(both), name="siamese")


def repeated():
    """One layer used at three depths of one path, and once beside it."""
    vector = keras.Input((16,))
    layer = L.Dense(16)
    x = layer(vector)
    y = L.Dense(16, name="between")(x)
    x = layer(layer(y))
    return keras.Model(vector, L.Add()([x, layer(vector)]), name="repeated")


def chain():
    """One path that uses a layer twice."""
    vector = keras.Input((16,))
    layer = L.Dense(16)
    return keras.Model(vector, layer(layer(vector)), name="chain")


def fan():
    image = keras.Input((64, 64, 3), name="image")
    paths = [L.Conv2D(8 * i, 1, name=f"branch_{i}_with_a_rather_long_name")(image) for i in range(1, 13)]
    return keras.Model(image, L.Concatenate()(paths), name="fan")


def uneven():
    """Paths of different lengths, two outputs on the way, an input that feeds the end alone."""
    image, extra = keras.Input((20, 20, 4), name="image"), keras.Input((3,), name="extra")
    stem = L.Conv2D(8, 3, padding="same", name="stem")(image)
    a = L.Conv2D(8, 1, name="a1")(stem)
    b = L.Conv2D(8, 3, padding="same", name="b2")(L.Conv2D(4, 1, name="b1")(stem))
    c = stem
    for i in range(1, 4):
        c = L.Conv2D(8, 3, padding="same", name=f"c{i}")(c)
    joined = L.Concatenate(name="joined")([c, a, b, stem])
    pooled = L.GlobalMaxPooling2D(name="pooled")(joined)
    aux = L.Dense(5, name="aux")(L.Flatten(name="flat")(b))
    end = L.Dense(7, name="end")(L.Concatenate(name="all")([extra, pooled]))
    return keras.Model([image, extra], [end, aux], name="uneven")


def unused():
    """An input that nothing takes."""
    a, b, c = (keras.Input((3,), name=n) for n in ["used", "idle", "spare"])
    return keras.Model([a, b, c], L.Dense(2)(a), name="unused")


def long_names():
    long = "a_layer_whose_name_is_so_long_that_no_column_of_any_table_will_ever_hold_it_in_one_piece"
    return keras.Sequential(
        [
            keras.Input((8, 8, 3)),
            L.Conv2D(4, 3, name=long),
            L.SeparableConv2D(4, 3, name="exactly_a_separable_conv"),
            L.GlobalAveragePooling2D(name="global_average_pooling_of_both_axes"),
            L.Dense(2, name=long + "_again"),
        ],
        name="a_network_whose_name_is_longer_than_a_console_of_eighty_columns_and_is_therefore_folded",
    )


def long_graph():
    image = keras.Input((8, 8, 3), name="an_input_with_a_name_longer_than_its_column_is_wide")
    a = L.Conv2D(4, 3, name="the_left_of_two_paths_that_have_long_names")(image)
    b = L.Conv2D(4, 3, name="the_right_of_two_paths_that_have_long_names")(image)
    return keras.Model(image, L.Add()([a, b]), name="long_graph")


def big():
    return keras.Sequential(
        [
            keras.Input((4096, 4096, 2048)),
            L.Conv2D(1_000_000, 7),
            L.BatchNormalization(),
            L.Flatten(),
        ],
        name="big",
    )


def volume():
    return keras.Sequential(
        [
            keras.Input((16, 112, 112, 3)),
            L.Conv3D(64, 3, padding="same"),
            L.MaxPooling3D((1, 2, 2)),
            L.Conv3DTranspose(8, 2, strides=2),
            L.GlobalAveragePooling3D(),
        ],
        name="volume",
    )


def sound():
    return keras.Sequential(
        [keras.Input((16000, 1)), L.Conv1D(8, 80, strides=4), L.MaxPooling1D(4), L.LSTM(3), L.Dense(35)],
        name="sound",
    )


def open_chain():
    """One path from an image of any size."""
    return keras.Sequential(
        [
            keras.Input((None, None, 3)),
            L.ZeroPadding2D(3),
            L.Conv2D(16, 7, strides=2),
            L.BatchNormalization(),
            L.ReLU(),
            L.MaxPooling2D(3, strides=2, padding="same"),
            L.SeparableConv2D(32, 3, padding="same"),
            L.UpSampling2D(),
            L.Cropping2D(1),
            L.GlobalAveragePooling2D(),
            L.Dense(10, activation="softmax"),
        ],
        name="open_chain",
    )


def open_graph():
    """Skips and outputs of an image of any size, and a flatten of it."""
    image = keras.Input((None, None, 3), name="image")
    a = L.Conv2D(8, 3, padding="same")(image)
    b = L.MaxPooling2D()(a)
    c = L.Conv2D(16, 3, padding="same")(b)
    d = L.Conv2DTranspose(8, 2, strides=2)(c)
    mask = L.Conv2D(2, 1, name="mask")(L.Concatenate()([d, a]))
    tokens = L.Reshape((-1, 16), name="tokens")(c)
    thumb = L.Resizing(32, 48, name="thumb")(image)
    numbers = L.Flatten(name="numbers")(L.Permute((2, 1, 3))(c))
    return keras.Model(image, [mask, tokens, thumb, numbers], name="open_graph")


def open_half():
    """One open axis beside one that is not, and two axes that are known to be as long."""
    image = keras.Input((32, None, 1))
    x = L.Conv2D(8, 3, padding="same")(image)
    return keras.Model(image, L.Add()([x, L.DepthwiseConv2D(3, padding="same")(x)]), name="open_half")


def open_sound():
    return keras.Sequential(
        [
            keras.Input((None, 1)),
            L.Conv1D(8, 80, strides=4),
            L.MaxPooling1D(4),
            L.Conv1D(8, 3, padding="causal", dilation_rate=2),
            L.GlobalMaxPooling1D(),
        ],
        name="open_sound",
    )


def open_volume():
    return keras.Sequential(
        [
            keras.Input((None, 112, None, 3)),
            L.Conv3D(64, 3, padding="same"),
            L.MaxPooling3D((1, 2, 2)),
            L.Conv3DTranspose(8, 2, strides=2),
            L.Flatten(),
        ],
        name="open_volume",
    )


NETWORKS = [
    residual, siamese, repeated, chain, fan, uneven, unused, long_names, long_graph, big,
    volume, sound, open_chain, open_graph, open_half, open_sound, open_volume,
]


def start_afresh():
    """Numbers names from 0 again, and leaves variables without values from here on.

    The scope is never left: leaving it would fill them, and some are larger than any memory.
    """
    keras.backend.clear_session()
    StatelessScope().__enter__()


def network(make):
    start_afresh()
    model = make()
    return {
        "name": model.name,
        **structure(model),
        "text": {str(width): printed(model, width) for width in TEXT_WIDTHS},
        "hash": hashes(model, HASH_WIDTHS),
        "classic": classic(model),
    }


def application(path):
    start_afresh()
    model = getattr(keras.applications, path.stem)(weights=None)
    if path.stem in ["VGG16", "VGG19", "MobileNet"]:
        # One path is a Sequential in `.cnn`, and so has no row for its input.
        model = keras.Sequential(model.layers, name=model.name)
    return hashes(model, [40, 80, 100, 112])


def memory():
    """Numbers of bytes with Keras's text for each: around the units, and halves of hundredths."""
    numbers = [0, 1, 680, 1023]
    for exponent in range(1, 5):
        unit = 1024**exponent
        numbers += [unit - 1, unit, unit + 1, 1023 * unit, 1024 * unit - 1]
        numbers += [unit * n // 200 for n in range(201, 4000, 217)]
        numbers += [unit // 8 * n for n in (9, 11, 13, 15, 17, 4001)]
    numbers += [3 * 1024**5, 1023 * 1024**5]
    return [[number, readable_memory_size(number)] for number in sorted(set(numbers))]


json.dump(
    {
        "networks": [network(make) for make in NETWORKS],
        "applications": {
            path.stem: application(path)
            for path in sorted((FOLDER / "oracle/keras").glob("*.json"))
            # There the layers of the one are numbered as if another network came before it; the
            # other counts in one number of 64 bits, all else are float32.
            if path.stem not in ["MobileNetV3Large", "EfficientNetB0"]
        },
        "memory": memory(),
    },
    (FOLDER / "keras_summaries.json").open("w"),
    ensure_ascii=False,
    indent=1,
)
