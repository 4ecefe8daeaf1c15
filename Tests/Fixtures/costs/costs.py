"""Writes `costs.json`: what torchinfo, fvcore and TensorFlow's profiler count for some networks.

Run with Python where torch 2.13, torchvision 0.28, torchinfo 1.8 and fvcore 0.1.5 are installed:

    python costs.py torch

and where Keras 3.15 with TensorFlow 2.21 is, for the part that each has:

    python costs.py keras
"""

import json
import pathlib
import sys

PATH = pathlib.Path(__file__).with_name("costs.json")


def five_layers():
    """The network on which torchinfo and fvcore were seen to disagree."""
    from torch import nn

    return nn.Sequential(
        nn.Conv2d(3, 16, 3, padding=1),
        nn.BatchNorm2d(16),
        nn.Conv2d(16, 32, 3, stride=2, padding=1, groups=4),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(32, 10),
    )


def torch_counts(model, size):
    import torch
    from fvcore.nn import FlopCountAnalysis
    from torchinfo import summary

    model.eval()
    image = torch.zeros(1, 3, size, size)
    fvcore = FlopCountAnalysis(model, image).unsupported_ops_warnings(False)
    return {
        "torchinfo": summary(model, input_data=image, verbose=0).total_mult_adds,
        "fvcore": fvcore.total(),
        "fvcore_by_operator": {name: int(count) for name, count in fvcore.by_operator().items()},
    }


def write_torch(counts):
    import torchvision.models as models

    counts["FiveLayers"] = torch_counts(five_layers(), 32)
    counts["AlexNet"] = torch_counts(models.alexnet(), 224)
    counts["ResNet50"] = torch_counts(models.resnet50(), 224)


def profile(model):
    """What `tf.compat.v1.profiler` counts for one image."""
    import tensorflow as tf
    from tensorflow.python.framework import convert_to_constants

    shape = (1,) + model.input_shape[1:]
    function = tf.function(lambda image: model(image, training=False))
    frozen = convert_to_constants.convert_variables_to_constants_v2(
        function.get_concrete_function(tf.TensorSpec(shape, tf.float32)))
    with tf.Graph().as_default() as graph:
        tf.import_graph_def(frozen.graph.as_graph_def(), name="")
        options = tf.compat.v1.profiler.ProfileOptionBuilder.float_operation()
        options["output"] = "none"
        whole = tf.compat.v1.profiler.profile(graph, cmd="op", options=options)
    kinds = {node.name: node.float_ops for node in walk(whole) if node.float_ops > 0}
    return {"profiler": sum(kinds.values()), "profiler_by_operator": kinds}


def walk(node):
    for child in node.children:
        yield child
        yield from walk(child)


def write_keras(counts):
    import keras

    mnist = keras.Sequential([
        keras.layers.Input((28, 28, 1)),
        keras.layers.Conv2D(32, 3, activation="relu"),
        keras.layers.Conv2D(64, 3, activation="relu"),
        keras.layers.MaxPooling2D(),
        keras.layers.Dropout(0.25),
        keras.layers.Flatten(),
        keras.layers.Dense(128, activation="relu"),
        keras.layers.Dropout(0.5),
        keras.layers.Dense(10, activation="softmax"),
    ])
    counts["MNIST"] = profile(mnist)
    counts["KerasResNet50"] = profile(keras.applications.ResNet50(weights=None))


if __name__ == "__main__":
    counts = json.loads(PATH.read_text()) if PATH.exists() else {}
    {"torch": write_torch, "keras": write_keras}[sys.argv[1]](counts)
    PATH.write_text(json.dumps(counts, indent=2, sort_keys=True) + "\n")
