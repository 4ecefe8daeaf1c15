"""Writes the shapes of all arrays of whole networks, in the order of the framework.

Run by hand:

    python models.py keras > keras_models.json
    python models.py torch > torch_models.json

The names are those of the samples that say the same.
"""

import json
import sys

KERAS = {
    "EfficientNet": "EfficientNetB0",
    "MobileNetV3": "MobileNetV3Large",
    "ResNet": "ResNet50",
    "Xception": "Xception",
}
TORCH = {
    "AlexNet": "alexnet",
    "GoogLeNet": "googlenet",
    "ResNeXt": "resnext50_32x4d",
    "ShuffleNetV2": "shufflenet_v2_x1_0",
    "SqueezeNet": "squeezenet1_0",
}


def keras_shapes(name):
    from keras import applications

    return [list(w.shape) for w in getattr(applications, name)(weights=None).get_weights()]


def torch_shapes(name):
    import torch
    import torchvision

    with torch.device("meta"):
        return [list(a.shape) for a in torchvision.models.get_model(name).state_dict().values()]


models, shapes = {"keras": (KERAS, keras_shapes), "torch": (TORCH, torch_shapes)}[sys.argv[1]]
lines = [f'"{sample}": {json.dumps(shapes(name))}' for sample, name in models.items()]
print("{\n" + ",\n".join(lines) + "\n}")
