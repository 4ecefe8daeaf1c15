"""Writes networks_torch.json: networks of torchvision, and of repositories, as PyTorch sees them.

Run by hand, with torch and torchvision installed:  python networks_torch.py

Networks that torchvision lacks are written here from their papers, as plainly as PyTorch allows.
"""

import torch

# A torchvision whose compiled operators do not fit this torch can still build its models.
if not hasattr(torch.ops.torchvision, "nms"):
    library = torch.library.Library("torchvision", "DEF")
    library.define("nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")

import sys

from torch import nn
from torch.nn import functional as F
from torchvision import models

from torch_recorder import record, write

IMAGE = (224, 224, 3)


def in_torchvision(function, sample, classes, **settings):
    """Records what a function of `torchvision.models` returns."""
    make = getattr(models, function)
    module = sys.modules[make.__module__]
    return record(
        lambda: make(init_weights=False, aux_logits=True) if sample == "GoogLeNet" else make(),
        IMAGE,
        sample=sample,
        settings=settings,
        source=f"torchvision.models.{function}",
        source_code=[getattr(module, name) for name in classes],
    )


def torchvision_networks():
    yield in_torchvision("alexnet", "AlexNet", ["AlexNet"])
    yield in_torchvision("googlenet", "GoogLeNet", GOOGLENET)
    for version in ["1_0", "1_1"]:
        number = version.replace("_", ".")
        yield in_torchvision(
            f"squeezenet{version}", "SqueezeNet", ["Fire", "SqueezeNet"], version=number
        )
    # PyTorch has one operation where torchvision moves the channels about in four.
    sys.modules["torchvision.models.shufflenetv2"].channel_shuffle = F.channel_shuffle
    for width in ["0.5", "1.0", "1.5", "2.0"]:
        function = f"shufflenet_v2_x{width.replace('.', '_')}"
        yield in_torchvision(
            function, "ShuffleNetV2", ["InvertedResidual", "ShuffleNetV2"], width=width
        )
    for depth, groups, width in [(50, 32, 4), (101, 32, 8), (101, 64, 4)]:
        function = f"resnext{depth}_{groups}x{width}d"
        yield in_torchvision(
            function, "ResNeXt", RESNET, depth=depth, groups=groups, width=width
        )


GOOGLENET = ["BasicConv2d", "Inception", "InceptionAux", "GoogLeNet"]
RESNET = ["conv3x3", "conv1x1", "Bottleneck", "ResNet"]


def unit(inputs, outputs, window, stride=1):
    padding = window // 2
    convolution = nn.Conv2d(inputs, outputs, window, stride, padding, bias=False)
    return nn.Sequential(convolution, nn.BatchNorm2d(outputs))


class Excitation(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.factors = nn.Sequential(
            nn.AdaptiveAvgPool2d(1),
            nn.Conv2d(channels, channels // 16, 1),
            nn.ReLU(),
            nn.Conv2d(channels // 16, channels, 1),
            nn.Sigmoid(),
        )

    def forward(self, x):
        return x * self.factors(x)


class SEBottleneck(nn.Module):
    def __init__(self, inputs, width, stride):
        super().__init__()
        outputs = 4 * width
        changes = stride > 1 or inputs != outputs
        self.shortcut = unit(inputs, outputs, 1, stride) if changes else nn.Identity()
        self.path = nn.Sequential(
            unit(inputs, width, 1, stride),
            nn.ReLU(),
            unit(width, width, 3),
            nn.ReLU(),
            unit(width, outputs, 1),
            Excitation(outputs),
        )

    def forward(self, x):
        return F.relu(self.path(x) + self.shortcut(x))


def se_resnet(counts):
    """`SENet` of Cadena's pretrained-models.pytorch, as its `se_resnet50` and others call it."""
    blocks, channels = [], 64
    for stage, count in enumerate(counts):
        for index in range(count):
            stride = 2 if stage > 0 and index == 0 else 1
            blocks.append(SEBottleneck(channels, 64 << stage, stride))
            channels = 4 * 64 << stage
    return nn.Sequential(
        unit(3, 64, 7, 2),
        nn.ReLU(),
        nn.MaxPool2d(3, 2, ceil_mode=True),
        *blocks,
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(channels, 1000),
    )


def double(inputs, outputs, padding=1, is_normalized=False):
    layers = []
    for channels in [inputs, outputs]:
        layers.append(nn.Conv2d(channels, outputs, 3, padding=padding))
        layers += [nn.BatchNorm2d(outputs)] if is_normalized else []
        layers.append(nn.ReLU())
    return nn.Sequential(*layers)


class UNet(nn.Module):
    """U-Net by figure 1 of its paper; padded, or cut off as there."""

    def __init__(self, padding):
        super().__init__()
        widths = [64, 128, 256, 512, 1024]
        pairs = list(zip(widths, widths[1:]))
        self.down = nn.ModuleList(double(*pair, padding) for pair in [(1, 64), *pairs])
        self.raise_ = nn.ModuleList(nn.ConvTranspose2d(b, a, 2, 2) for a, b in pairs)
        self.up = nn.ModuleList(double(b, a, padding) for a, b in pairs)
        self.last = nn.Conv2d(64, 2, 1)

    def forward(self, x):
        skips = []
        for index, block in enumerate(self.down):
            x = block(F.max_pool2d(x, 2) if index > 0 else x)
            skips.append(x)
        for skip, raise_, block in list(zip(skips, self.raise_, self.up))[::-1]:
            x = raise_(x)
            cut = (skip.shape[-1] - x.shape[-1]) // 2
            skip = F.pad(skip, [-cut] * 4) if cut > 0 else skip
            x = block(torch.cat([x, skip], 1))
        return F.softmax(self.last(x), 1)


class NestedUNet(nn.Module):
    """`NestedUNet` of 4uiiurz1/pytorch-nested-unet, with loops for its fifteen nodes."""

    def __init__(self, classes=1, is_supervised=False):
        super().__init__()
        widths = [32, 64, 128, 256, 512]
        nodes = {}
        for column in range(5):
            for row in range(5 - column):
                inputs = ([3] + widths)[row]
                if column > 0:
                    inputs = column * widths[row] + widths[row + 1]
                nodes[f"{row}{column}"] = double(inputs, widths[row], is_normalized=True)
        self.nodes = nn.ModuleDict(nodes)
        self.heads = nn.ModuleList(
            nn.Conv2d(widths[0], classes, 1) for _ in range(4 if is_supervised else 1)
        )

    def forward(self, image):
        x = {}
        for row in range(5):
            above = F.max_pool2d(x[row - 1, 0], 2) if row > 0 else image
            x[row, 0] = self.nodes[f"{row}0"](above)
        for column in range(1, 5):
            for row in range(5 - column):
                below = F.interpolate(
                    x[row + 1, column - 1], scale_factor=2, mode="bilinear", align_corners=True
                )
                beside = [x[row, earlier] for earlier in range(column)]
                x[row, column] = self.nodes[f"{row}{column}"](torch.cat([*beside, below], 1))
        last = range(5 - len(self.heads), 5)
        return [head(x[0, column]) for head, column in zip(self.heads, last)]


class SegNet(nn.Module):
    """SegNet by its paper: VGG-16's convolutions forth and back, each with a normalization."""

    def __init__(self, classes=12):
        super().__init__()
        widths, counts = [3, 64, 128, 256, 512, 512], [2, 2, 3, 3, 3]
        self.down = nn.ModuleList(
            nn.Sequential(*(self.unit(inputs if index == 0 else width, width) for index in range(n)))
            for inputs, width, n in zip(widths, widths[1:], counts)
        )
        self.up = nn.ModuleList(
            nn.Sequential(*(self.unit(width, width) for _ in range(n - 1)), self.unit(width, outputs))
            for outputs, width, n in list(zip(widths, widths[1:], counts))[:0:-1]
        )
        self.last = nn.Sequential(self.unit(64, 64), nn.Conv2d(64, classes, 3, padding=1))

    @staticmethod
    def unit(inputs, outputs):
        return nn.Sequential(
            nn.Conv2d(inputs, outputs, 3, padding=1), nn.BatchNorm2d(outputs), nn.ReLU()
        )

    def forward(self, x):
        pools = []
        for block in self.down:
            before = block(x)
            x, places = F.max_pool2d(before, 2, ceil_mode=True, return_indices=True)
            pools.append((before.shape[2:], places))
        for block in [*self.up, self.last]:
            size, places = pools.pop()
            x = block(F.max_unpool2d(x, places, 2, output_size=size))
        return x


def other_networks():
    yield record(SegNet, (360, 480, 3), sample="SegNet", source="SegNet")
    for depth, counts in [(50, [3, 4, 6, 3]), (101, [3, 4, 23, 3]), (152, [3, 8, 36, 3])]:
        yield record(
            lambda: se_resnet(counts), IMAGE, sample="SENet", settings={"depth": depth},
            source=f"se_resnet{depth} of Cadena")  # fmt: skip
    for padding, size, sample in [(1, 256, "UNet"), (0, 572, "UNetUnpadded")]:
        yield record(lambda: UNet(padding), (size, size, 1), sample=sample, source=sample)
    for network, is_supervised in [("UNetPlusPlus", False), ("UNetPlusPlusSupervised", True)]:
        yield record(
            lambda: NestedUNet(is_supervised=is_supervised), (96, 96, 3), sample="UNetPlusPlus",
            network=network, source=network)  # fmt: skip


if __name__ == "__main__":
    write([*torchvision_networks(), *other_networks()], "networks_torch.json")
