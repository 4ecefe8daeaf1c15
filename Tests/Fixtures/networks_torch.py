"""Writes networks_torch.json: networks of torchvision, and of repositories, as PyTorch sees them.

Run by hand, with torch and torchvision installed:  python networks_torch.py

Networks that torchvision lacks are written here from their papers, as plainly as PyTorch allows.
"""

import torch

# A torchvision whose compiled operators do not fit this torch can still build its models.
if not hasattr(torch.ops.torchvision, "nms"):
    library = torch.library.Library("torchvision", "DEF")
    library.define("nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")

from torch import nn
from torchvision import models
from torchvision.models import shufflenetv2

from torch_recorder import record, write

IMAGE = (224, 224, 3)


def torchvision_networks():
    yield record(
        models.alexnet, IMAGE, sample="AlexNet", source="torchvision.models.alexnet",
        source_code=[models.AlexNet])
    # The language has one operation where torchvision moves channels about in four.
    shufflenetv2.channel_shuffle = nn.functional.channel_shuffle
    yield record(
        models.shufflenet_v2_x1_0, IMAGE, sample="ShuffleNetV2", settings={"width": 1},
        source="torchvision.models.shufflenet_v2_x1_0",
        source_code=[shufflenetv2.InvertedResidual, models.ShuffleNetV2])
    yield record(
        lambda: models.googlenet(init_weights=False, aux_logits=True), IMAGE,
        sample="GoogLeNet", source="torchvision.models.googlenet")
    yield record(
        models.resnext50_32x4d, IMAGE,
        sample="ResNeXt", source="torchvision.models.resnext50_32x4d")


if __name__ == "__main__":
    write(list(torchvision_networks()), "networks_torch.json")
