"""Writes networks_paper.json: networks of papers, of repositories and of torchvision.

Run by hand, with torch and torchvision installed:  python networks_paper.py

What torchvision lacks is written here as the paper, or the repository that is named, has it.
"""

import torch

# A torchvision whose compiled operators do not fit this torch can still build its models.
if not hasattr(torch.ops.torchvision, "nms"):
    library = torch.library.Library("torchvision", "DEF")
    library.define("nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")

import torch.nn.functional as F
from torch import nn
from torchvision import models
from torchvision.models import detection, resnet, segmentation
from torchvision.models.detection import backbone_utils, retinanet, ssd
from torchvision.models.segmentation import _utils, deeplabv3, fcn
from torchvision.ops import feature_pyramid_network

from torch_recorder import record, write


class Apply(nn.Module):
    """A function of the images, and the modules that it uses."""

    def __init__(self, function, *modules):
        super().__init__()
        self.function, self.held = function, nn.ModuleList(modules)

    def forward(self, *inputs):
        return self.function(*inputs)


# pytorch/examples, dcgan/main.py


def dcgan_generator(nz=100, ngf=64, nc=3):
    layers = []
    sizes = [(nz, 8 * ngf), (8 * ngf, 4 * ngf), (4 * ngf, 2 * ngf), (2 * ngf, ngf)]
    for index, (before, after) in enumerate(sizes):
        stride, padding = (2, 1) if index > 0 else (1, 0)
        layers += [
            nn.ConvTranspose2d(before, after, 4, stride, padding, bias=False),
            nn.BatchNorm2d(after), nn.ReLU(),
        ]  # fmt: skip
    return nn.Sequential(*layers, nn.ConvTranspose2d(ngf, nc, 4, 2, 1, bias=False), nn.Tanh())


def dcgan_discriminator(ndf=64, nc=3):
    layers = [nn.Conv2d(nc, ndf, 4, 2, 1, bias=False), nn.LeakyReLU(0.2)]
    for before, after in [(ndf, 2 * ndf), (2 * ndf, 4 * ndf), (4 * ndf, 8 * ndf)]:
        layers += [
            nn.Conv2d(before, after, 4, 2, 1, bias=False),
            nn.BatchNorm2d(after), nn.LeakyReLU(0.2),
        ]  # fmt: skip
    return nn.Sequential(*layers, nn.Conv2d(8 * ndf, 1, 4, 1, 0, bias=False), nn.Sigmoid())


# shelhamer/fcn.berkeleyvision.org, voc-fcn8s/net.py


class FCN8s(nn.Module):
    def __init__(self, classes=21):
        super().__init__()
        self.stages = nn.ModuleList()
        channels = 3
        for filters, count in [(64, 2), (128, 2), (256, 3), (512, 3), (512, 3)]:
            layers = []
            for _ in range(count):
                padding = 100 if channels == 3 else 1
                layers += [nn.Conv2d(channels, filters, 3, padding=padding), nn.ReLU()]
                channels = filters
            self.stages.append(nn.Sequential(*layers, nn.MaxPool2d(2, 2, ceil_mode=True)))
        self.classifier = nn.Sequential(
            nn.Conv2d(512, 4096, 7), nn.ReLU(), nn.Dropout(),
            nn.Conv2d(4096, 4096, 1), nn.ReLU(), nn.Dropout(),
            nn.Conv2d(4096, classes, 1),
        )  # fmt: skip
        self.score_pool4 = nn.Conv2d(512, classes, 1)
        self.score_pool3 = nn.Conv2d(256, classes, 1)
        self.upscore2 = nn.ConvTranspose2d(classes, classes, 4, 2, bias=False)
        self.upscore_pool4 = nn.ConvTranspose2d(classes, classes, 4, 2, bias=False)
        self.upscore8 = nn.ConvTranspose2d(classes, classes, 16, 8, bias=False)

    def forward(self, image):
        pools = []
        x = image
        for stage in self.stages:
            x = stage(x)
            pools.append(x)
        x = self.upscore2(self.classifier(x))
        x = x + crop(self.score_pool4(pools[3]), 5, x)
        x = self.upscore_pool4(x)
        x = x + crop(self.score_pool3(pools[2]), 9, x)
        return crop(self.upscore8(x), 31, image)


def crop(x, offset, reference):
    """The part of `x` that begins `offset` from its edges and is as large as `reference`."""
    margins = []
    for size, kept in zip(reversed(x.shape[2:]), reversed(reference.shape[2:])):
        margins += [-offset, kept + offset - size]
    return F.pad(x, margins)


# pjreddie/darknet, cfg/yolov3.cfg


def darknet_unit(before, after, size, stride=1):
    return nn.Sequential(
        nn.Conv2d(before, after, size, stride, size // 2, bias=False),
        nn.BatchNorm2d(after, eps=1e-5, momentum=0.01), nn.LeakyReLU(0.1),
    )  # fmt: skip


class DarknetResidual(nn.Sequential):
    def __init__(self, width):
        super().__init__(
            darknet_unit(width, width // 2, 1), darknet_unit(width // 2, width, 3)
        )

    def forward(self, x):
        return x + super().forward(x)


class YOLOv3(nn.Module):
    def __init__(self, classes=80, anchors=3):
        super().__init__()
        self.stem = darknet_unit(3, 32, 3)
        self.stages, self.necks = nn.ModuleList(), nn.ModuleList()
        self.heads, self.laterals = nn.ModuleList(), nn.ModuleList()
        for width, count in [(64, 1), (128, 2), (256, 8), (512, 8), (1024, 4)]:
            self.stages.append(
                nn.Sequential(
                    darknet_unit(width // 2, width, 3, 2),
                    *[DarknetResidual(width) for _ in range(count)],
                )
            )
        for before, width in [(1024, 512), (256 + 512, 256), (128 + 256, 128)]:
            self.necks.append(
                nn.Sequential(
                    darknet_unit(before, width, 1), darknet_unit(width, 2 * width, 3),
                    darknet_unit(2 * width, width, 1), darknet_unit(width, 2 * width, 3),
                    darknet_unit(2 * width, width, 1),
                )  # fmt: skip
            )
            self.heads.append(
                nn.Sequential(
                    darknet_unit(width, 2 * width, 3),
                    nn.Conv2d(2 * width, anchors * (classes + 5), 1),
                )
            )
        for width in [512, 256]:
            self.laterals.append(
                nn.Sequential(darknet_unit(width, width // 2, 1), nn.Upsample(scale_factor=2))
            )

    def forward(self, x):
        routes, results = [], []
        x = self.stem(x)
        for stage in self.stages:
            x = stage(x)
            routes.append(x)
        for index in range(3):
            if index > 0:
                x = torch.cat([self.laterals[index - 1](x), routes[4 - index]], 1)
            x = self.necks[index](x)
            results.append(self.heads[index](x))
        return results


# ibab/tensorflow-wavenet, wavenet/model.py and wavenet_params.json


class WaveNet(nn.Module):
    def __init__(self, levels=256, layers=50, residual=32, dilation=32, skip=512):
        super().__init__()
        self.causal = nn.Conv1d(levels, residual, 2, bias=False)
        self.dilations = [2 ** (index % 10) for index in range(layers)]
        self.filters, self.gates = nn.ModuleList(), nn.ModuleList()
        self.denses, self.skips = nn.ModuleList(), nn.ModuleList()
        for distance in self.dilations:
            self.filters.append(nn.Conv1d(residual, dilation, 2, dilation=distance))
            self.gates.append(nn.Conv1d(residual, dilation, 2, dilation=distance))
            self.denses.append(nn.Conv1d(dilation, residual, 1))
            self.skips.append(nn.Conv1d(dilation, skip, 1))
        self.post1 = nn.Conv1d(skip, skip, 1)
        self.post2 = nn.Conv1d(skip, levels, 1)

    def forward(self, x):
        x = self.causal(F.pad(x, [1, 0]))
        skips = []
        for index, distance in enumerate(self.dilations):
            padded = F.pad(x, [distance, 0])
            gated = self.filters[index](padded).tanh() * self.gates[index](padded).sigmoid()
            skips.append(self.skips[index](gated))
            x = x + self.denses[index](gated)
        return self.post2(self.post1(total(skips).relu()).relu()).softmax(1)


def total(tensors):
    """The sum of many tensors, which the recorder takes for one operation."""
    return torch.stack(tensors).sum(0)


# Çiçek et al. 2016, figure 2


class UNet3D(nn.Module):
    def __init__(self, classes=3, base=32, depth=3):
        super().__init__()
        widths = [base * 2**level for level in range(depth + 2)]
        self.downs, self.ups, self.doubles = nn.ModuleList(), nn.ModuleList(), nn.ModuleList()
        channels = 3
        for first, second in zip(widths, widths[1:]):
            self.downs.append(self.double(channels, first, second))
            channels = second
        for width in reversed(widths[1:-1]):
            self.ups.append(nn.ConvTranspose3d(channels, channels, 2, 2, bias=False))
            self.doubles.append(self.double(channels + width, width, width))
            channels = width
        self.last = nn.Conv3d(channels, classes, 1)

    def double(self, channels, *widths):
        layers = []
        for width in widths:
            normalisation = nn.BatchNorm3d(width, eps=0.001, momentum=0.01, affine=False)
            layers += [nn.Conv3d(channels, width, 3), normalisation, nn.ReLU()]
            channels = width
        return nn.Sequential(*layers)

    def forward(self, x):
        skips = []
        for index, down in enumerate(self.downs):
            if index > 0:
                x = F.max_pool3d(x, 2)
            x = down(x)
            skips.append(x)
        for up, double, skip in zip(self.ups, self.doubles, reversed(skips[:-1])):
            x = up(x)
            x = double(torch.cat([crop(skip, (skip.shape[2] - x.shape[2]) // 2, x), x], 1))
        return self.last(x).softmax(1)


# Dong et al. 2014, 9-1-5


def srcnn():
    return nn.Sequential(
        nn.Conv2d(1, 64, 9), nn.ReLU(), nn.Conv2d(64, 32, 1), nn.ReLU(), nn.Conv2d(32, 1, 5)
    )


# Shi et al. 2016, section 3.2


def espcn(factor):
    return nn.Sequential(
        nn.Conv2d(1, 64, 5, padding=2), nn.Tanh(), nn.Conv2d(64, 32, 3, padding=1), nn.Tanh(),
        nn.Conv2d(32, factor**2, 3, padding=1), nn.PixelShuffle(factor),
    )  # fmt: skip


# sanghyun-son/EDSR-PyTorch, src/model/edsr.py, without the two layers that move the colours


def same_conv(before, after):
    return nn.Conv2d(before, after, 3, padding=1)


class ResBlock(nn.Sequential):
    def __init__(self, width, scaling):
        super().__init__(same_conv(width, width), nn.ReLU(), same_conv(width, width))
        self.scaling = scaling

    def forward(self, x):
        return super().forward(x).mul(self.scaling) + x


class EDSR(nn.Module):
    def __init__(self, factor, width, blocks, scaling):
        super().__init__()
        self.head = same_conv(3, width)
        self.body = nn.Sequential(
            *[ResBlock(width, scaling) for _ in range(blocks)], same_conv(width, width)
        )
        layers = []
        for step in {2: [2], 3: [3], 4: [2, 2]}[factor]:
            layers += [same_conv(width, step**2 * width), nn.PixelShuffle(step)]
        self.tail = nn.Sequential(*layers, same_conv(width, 3))

    def forward(self, x):
        x = self.head(x)
        return self.tail(self.body(x) + x)


def rows(head, features):
    """What `SSDScoringHead` gives, but with the channels where the recorder looks for them."""
    results = []
    for convolution, feature in zip(head.module_list, features):
        scores = convolution(feature)
        scores = scores.view(scores.shape[0], -1, head.num_columns, *scores.shape[2:])
        results.append(scores.permute(0, 2, 3, 4, 1).flatten(2))
    return torch.cat(results, 2)


def retina_rows(head, last, features):
    """What a head of `RetinaNetHead` gives, but with the channels where the recorder looks."""
    results = []
    for feature in features:
        found = last(head.conv(feature))
        found = found.view(found.shape[0], 9, -1, *found.shape[2:])
        results.append(found.permute(0, 2, 3, 4, 1).flatten(2))
    return torch.cat(results, 2)


def paper_networks():
    yield record(
        dcgan_generator, (1, 1, 100), sample="DCGAN", network="Generator",
        source="pytorch/examples: dcgan/main.py, Generator")
    yield record(
        dcgan_discriminator, (64, 64, 3), sample="DCGAN", network="Discriminator",
        source="pytorch/examples: dcgan/main.py, Discriminator")
    yield record(
        FCN8s, (500, 500, 3), sample="FCN", network="FCN8s",
        source="shelhamer/fcn.berkeleyvision.org: voc-fcn8s")
    yield record(
        YOLOv3, (416, 416, 3), sample="YOLOv3", source="pjreddie/darknet: cfg/yolov3.cfg")
    yield record(
        WaveNet, (16_000, 256), sample="WaveNet", source="ibab/tensorflow-wavenet")
    yield record(
        UNet3D, (132, 132, 116, 3), sample="UNet3D",
        source="Çiçek et al. 2016, figure 2")
    yield record(srcnn, (33, 33, 1), sample="SRCNN", source="Dong et al. 2014, 9-1-5")
    yield record(lambda: espcn(3), (17, 17, 1), sample="ESPCN", source="Shi et al. 2016")
    for settings in [
        {"factor": 4, "width": 256, "blocks": 32, "scaling": 0.1},
        {"factor": 4, "width": 64, "blocks": 16, "scaling": 1},
        {"factor": 3, "width": 64, "blocks": 16, "scaling": 1},
    ]:
        yield record(
            lambda: EDSR(**settings), (48, 48, 3), sample="EDSR", settings=settings,
            source=f"sanghyun-son/EDSR-PyTorch, {settings['blocks']} blocks, {settings['factor']}x")


def torchvision_networks():
    yield record(
        models.resnet50, (224, 224, 3), sample="ResNetTorch", network="ResNet50",
        source="torchvision.models.resnet50",
        source_code=[resnet.Bottleneck, resnet.ResNet])

    def pyramid():
        backbone = backbone_utils.resnet_fpn_backbone(
            backbone_name="resnet50", weights=None, norm_layer=nn.BatchNorm2d,
            trainable_layers=5)
        return Apply(lambda image: list(backbone(image).values()), backbone)

    yield record(
        pyramid, (800, 800, 3), sample="FPN",
        source="torchvision.models.detection.backbone_utils.resnet_fpn_backbone",
        source_code=[
            backbone_utils.BackboneWithFPN, feature_pyramid_network.FeaturePyramidNetwork,
            feature_pyramid_network.LastLevelMaxPool,
        ])  # fmt: skip

    def segmenter():
        model = segmentation.deeplabv3_resnet50(
            weights=None, weights_backbone=None, aux_loss=True)
        return Apply(lambda image: list(model(image).values()), model)

    yield record(
        segmenter, (520, 520, 3), sample="DeepLabV3",
        source="torchvision.models.segmentation.deeplabv3_resnet50",
        source_code=[
            deeplabv3.DeepLabHead, deeplabv3.ASPP, deeplabv3.ASPPConv, deeplabv3.ASPPPooling,
            deeplabv3._deeplabv3_resnet, fcn.FCNHead, _utils._SimpleSegmentationModel,
        ])  # fmt: skip

    def detector(classes):
        model = detection.ssd300_vgg16(
            weights=None, weights_backbone=None, num_classes=classes)

        def run(image):
            features = list(model.backbone(image).values())
            heads = [model.head.regression_head, model.head.classification_head]
            return [rows(head, features) for head in heads]

        return Apply(run, model)

    def retina():
        model = detection.retinanet_resnet50_fpn(
            weights=None, weights_backbone=None, trainable_backbone_layers=5)

        def run(image):
            features = list(model.backbone(image).values())
            heads = model.head.classification_head, model.head.regression_head
            lasts = heads[0].cls_logits, heads[1].bbox_reg
            return [retina_rows(*pair, features) for pair in zip(heads, lasts)]

        return Apply(run, model)

    yield record(
        retina, (800, 800, 3), sample="RetinaNet",
        source="torchvision.models.detection.retinanet_resnet50_fpn",
        source_code=[
            backbone_utils.BackboneWithFPN, feature_pyramid_network.FeaturePyramidNetwork,
            feature_pyramid_network.LastLevelP6P7, retinanet.RetinaNetHead,
            retinanet.RetinaNetClassificationHead, retinanet.RetinaNetRegressionHead,
        ])  # fmt: skip

    for classes in [91, 21]:
        yield record(
            lambda: detector(classes), (300, 300, 3), sample="SSD", network="SSD300",
            settings={"classes": classes},
            source=f"torchvision.models.detection.ssd300_vgg16, {classes} classes",
            source_code=[
                models.VGG, ssd.SSDFeatureExtractorVGG, ssd.SSDHead, ssd.SSDScoringHead,
                ssd.SSDClassificationHead, ssd.SSDRegressionHead,
            ])  # fmt: skip


if __name__ == "__main__":
    write([*paper_networks(), *torchvision_networks()], "networks_paper.json")
