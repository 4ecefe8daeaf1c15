"""Writes networks.json: what whole networks make of random numbers in Keras.

Run by hand, from the package's folder, where `swift build --product cnn` has been run:

    KERAS_BACKEND=tensorflow python Tests/Fixtures/runtime/networks.py
    KERAS_BACKEND=tensorflow python Tests/Fixtures/runtime/networks.py --check FOLDER

The second compares with Keras what code made by `cnn swift` has computed, all numbers of it. The
folder holds a file NAME.json for each network, with the list of its results, each a list of all its
numbers; the tests of emitted code write it where `CNN_OUTPUTS` names one. It fails where a result is
away from Keras by more than 1e-4 of the largest magnitude of that result. Names after these
arguments choose networks.

What networks.json has of each network:

- `file`, `network`, `set`, `size`: which it is, and the options `--network`, `--set` and `--size`;
  each text of `without` is taken out of the file before: mostly the softmax at the end, so that
  its inputs are compared, which tell more.
- `seed`, `inputs`: arrays are `numbers(name, shape, seed)` of random_weights.py; inputs are
  `image(shape, seed, name)` times `factor`.
- `outputs`: in the order of the signature, with the mean and the mean magnitude over all numbers;
  `sensitivity` is how far they are, as the check measures it, from those of another image.
  `numbers` has n of them, evenly spread: the one at k stands at ⌊k·count/n⌋ of all.
- `keras_error`: how far Keras's result is from one that it computes in float64, by the same
  measure, the largest over all outputs.
"""

import argparse
import json
import math
import pathlib
import subprocess
import sys
import tempfile

import keras
import numpy as np
from keras import applications

import networks_models as models
from networks_pairs import nodes_of_model, nodes_of_text, pair
from random_weights import image, numbers

SEED = 1
TOLERANCE = 1e-4
MOST = 2000  # numbers of a network that are kept
SOFTMAX = [", softmax"]


def logits(name):
    sizes = {"input_shape": (224, 224, 3)} if name.startswith("MobileNetV3") else {}

    def build():
        return getattr(applications, name)(weights=None, classifier_activation=None, **sizes)

    return build


def network(name, file, build, **options):
    keys = {"set": {}, "size": {}, "without": [], "factor": 1, "network": None}
    return {"name": name, "file": f"Samples/{file}.cnn", "build": build} | keys | options


def application(name, file, factor=1, without=SOFTMAX):
    """A network of Keras's own. Many small gates of random numbers let little of an image through;
    where `sensitivity` would be too small for that, a larger factor makes up for it."""
    return network(name, file, logits(name), factor=factor, without=without)


NETWORKS = [
    network("MNIST", "MNIST", models.mnist),
    network("VGGLike", "VGGLike", models.vgg_like),
    network(
        "UNet", "UNet", lambda: models.unet(64, 48, 16), set={"base": 16},
        size={"H": 64, "W": 48}),
    network("UNet3D", "UNet3D", lambda: models.unet_3d(92), size={"D": 92, "H": 92, "W": 92}),
    network(
        "UNetPlusPlusSupervised", "UNetPlusPlus", lambda: models.unet_plus_plus(32, 48, 8),
        network="UNetPlusPlusSupervised", set={"base": 8}, size={"H": 32, "W": 48}),
    network(
        "WaveNet", "WaveNet", lambda: models.wavenet(100, 32, 6), set={"levels": 32, "layers": 6},
        size={"L": 100}),
    network("Siamese", "Siamese", models.siamese),
    network("YOLOv3", "YOLOv3", lambda: models.yolo_v3(64, 96), size={"H": 64, "W": 96}),
    network(
        "RetinaNet", "RetinaNet", lambda: models.retina_net(64, 96), size={"H": 64, "W": 96}),
    application("VGG16", "VGG"),
    application("ResNet50", "ResNet"),
    application("ResNet50V2", "ResNetV2"),
    application("MobileNet", "MobileNet", 64, without=["    softmax\n"]),
    application("MobileNetV2", "MobileNetV2"),
    application("MobileNetV3Large", "MobileNetV3", 255 * 8, [" -> softmax"]),
    application("InceptionV3", "InceptionV3"),
    application("InceptionResNetV2", "InceptionResNetV2"),
    application("Xception", "Xception"),
    application("DenseNet121", "DenseNet"),
    application("EfficientNetB0", "EfficientNet", 255 * 256),
    application("EfficientNetV2B0", "EfficientNetV2", 255 * 16),
    application("NASNetMobile", "NASNet"),
    application("ConvNeXtTiny", "ConvNeXt", 255),
]


def cnn(entry, *command):
    """What the command writes about a network."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(entry["file"])
        if entry["without"]:
            source = path.read_text()
            for text in entry["without"]:
                assert source.count(text) == 1, f"{path} has {text!r} not once"
                source = source.replace(text, "")
            path = pathlib.Path(folder) / path.name
            path.write_text(source)
        arguments = [".build/debug/cnn", *command, str(path)]
        if entry["network"]:
            arguments += ["--network", entry["network"]]
        for option in ["set", "size"]:
            for name, value in entry[option].items():
                arguments += [f"--{option}", f"{name}={value}"]
        return subprocess.run(
            arguments, check=True, stdout=subprocess.PIPE, text=True, encoding="utf-8").stdout


def load(entry, model):
    """Gives the model the numbers that the arrays have by their names."""
    arrays = {}
    for array in json.loads(cnn(entry, "weights", "--format", "json"))["arrays"]:
        arrays.setdefault(array["layer"], []).append(array)
    shapes = {layer: [array["shape"] for array in found] for layer, found in arrays.items()}
    ours = nodes_of_text(cnn(entry, "debug", "graph"), shapes)
    layers = pair(ours, nodes_of_model(model))
    loaded = 0
    for name, found in arrays.items():
        if name not in layers:  # It leads to no result, so Keras leaves it out.
            continue
        for array, weight in zip(found, layers[name].weights, strict=True):
            assert list(weight.shape) == array["shape"]
            loaded += math.prod(array["shape"])
            if array["type"] == "float32":
                weight.assign(numbers(array["name"], tuple(array["shape"]), SEED))
        if isinstance(layers[name], keras.layers.Normalization):
            layers[name].finalize_state()
    assert loaded == model.count_params(), f"{loaded} of {model.count_params()} numbers"


def run(entry, precision):
    """What `cnn summary` says of a network, the shapes of its inputs, by name, and a function from
    a seed for these to Keras's results, by name, without the batch."""
    keras.backend.clear_session()
    keras.config.set_floatx(precision)
    keras.config.set_dtype_policy(precision)
    model = entry["build"]()
    load(entry, model)
    (summary,) = json.loads(cnn(entry, "summary", "--format", "json"))["networks"]
    inputs = {value["name"]: tuple(value["shape"][1:]) for value in summary["inputs"]}
    names = [value["name"] for value in summary["outputs"]]

    def results(seed):
        values = [image(shape, seed, name) * np.float32(entry["factor"])
                  for name, shape in inputs.items()]
        values = [value[np.newaxis].astype(precision) for value in values]
        found = model(values[0] if len(values) == 1 else values, training=False)
        found = found if isinstance(found, (list, tuple)) else [found]
        found = [np.asarray(result)[0] for result in found]
        assert all(result.dtype == precision for result in found)
        assert [list(r.shape) for r in found] == [v["shape"][1:] for v in summary["outputs"]]
        return dict(zip(names, found, strict=True))

    return summary, inputs, results


def away(result, expected):
    """The largest distance, as a part of the largest magnitude."""
    distance = np.abs(np.asarray(result, np.float64) - np.asarray(expected, np.float64))
    return float(distance.max() / np.abs(expected).max())


def described(entry):
    summary, inputs, compute = run(entry, "float32")
    results, others = compute(SEED), compute(SEED + 1)
    exact = run(entry, "float64")[2](SEED)
    error = max(away(results[name], exact[name]) for name in results)
    outputs = []
    for name, result in results.items():
        flat = result.ravel()
        count = min(flat.size, MOST // len(results))
        kept = [float(f"{flat[k * flat.size // count]:.7g}") for k in range(count)]
        outputs.append({
            "name": name, "shape": list(result.shape),
            "sensitivity": float(f"{away(others[name], result):.3g}"),
            "mean": float(flat.mean(dtype=np.float64)),
            "mean_magnitude": float(np.abs(flat).mean(dtype=np.float64)), "numbers": kept,
        })
        print(
            f"{entry['name']:24}{name:12}{str(result.shape):20}{flat.min():12.4g}"
            f"{flat.max():12.4g}{flat.std():12.4g}{away(result, exact[name]):12.2e}"
            f"{away(others[name], result):12.2g}", flush=True)
    record = {key: value for key, value in entry.items() if key not in ["build", "factor"]}
    record |= {"network": summary["name"], "seed": SEED, "macs": summary["macs"]}
    record |= {"keras_error": float(f"{error:.3g}")}
    record["inputs"] = [
        {"name": name, "shape": list(shape), "factor": entry["factor"]}
        for name, shape in inputs.items()]
    return record | {"outputs": outputs}


def check(entry, computed):
    """Whether all results are near Keras's."""
    results = run(entry, "float32")[2](SEED)
    fine = len(computed) == len(results)
    for (name, expected), numbers_of in zip(results.items(), computed):
        flat = np.asarray(numbers_of, np.float64)
        same = flat.size == expected.size and np.isfinite(flat).all()
        ratio = away(flat, expected.ravel()) if same else math.inf
        print(f"{entry['name']:24}{name:16}{ratio:12.2e}", flush=True)
        fine = fine and ratio <= TOLERANCE
    return fine


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", type=pathlib.Path)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    chosen = [entry for entry in NETWORKS if not options.names or entry["name"] in options.names]
    if unknown := set(options.names) - {entry["name"] for entry in chosen}:
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    sys.setrecursionlimit(10_000)
    if options.check:
        files = {entry["name"]: options.check / f"{entry['name']}.json" for entry in chosen}
        missing = [name for name, file in files.items() if not file.exists()]
        for name in missing:
            print(f"{name} was not computed")
        fine = [check(entry, json.loads(files[entry["name"]].read_text()))
                for entry in chosen if entry["name"] not in missing]
        sys.exit(0 if all(fine) and not missing else 1)
    path = pathlib.Path(__file__).with_suffix(".json")
    kept = {}
    if path.exists():
        kept = {record["name"]: record for record in json.loads(path.read_text())}
    for entry in chosen:
        kept[entry["name"]] = described(entry)
        lines = [json.dumps(kept[e["name"]]) for e in NETWORKS if e["name"] in kept]
        path.write_text("[\n" + ",\n".join(lines) + "\n]\n")


if __name__ == "__main__":
    main()
