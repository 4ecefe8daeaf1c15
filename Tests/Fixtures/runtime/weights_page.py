"""Runs the scripts of Docs/Weights.md, and compares what a program computes with what they saved.

Run from the package's folder, where `swift build --product cnn` and
`swift build --package-path Samples/Classifier` have been run:

    python Tests/Fixtures/runtime/weights_page.py

The network of Samples/Classifier gets random numbers in Keras and in PyTorch, as far as they are
installed; the page's script saves them, and the sample reads the file and shows the probabilities of
an image, in percent with one digit after the point.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

import numpy as np

PAGE = pathlib.Path("Docs/Weights.md")
NETWORK = "Samples/Classifier/Sources/Classifier/Digits.cnn"
PROGRAM = "Samples/Classifier/.build/debug/Classifier"
SEED = 7


def image():
    return np.random.default_rng(SEED).integers(0, 256, (8, 8)).astype(np.float32) / 255


def run(*command):
    return subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE).stdout


def lists(folder):
    """The paths of the lists of arrays that the page's commands write, of Keras and of PyTorch."""
    for layout in ["keras", "torch"]:
        run(".build/debug/cnn", "weights", NETWORK, "--layout", layout, "--format", "json",
            "-o", f"{folder}/{layout}.json")
    return [f"{folder}/keras.json", f"{folder}/torch.json"]


def save_keras(folder):
    """Saves a model of Keras as the page says; returns what it computes."""
    import keras
    from keras import layers

    keras.utils.set_random_seed(SEED)
    large = keras.initializers.RandomNormal(stddev=0.5)
    options = {"kernel_initializer": large, "bias_initializer": large}
    model = keras.Sequential([
        keras.Input((8, 8, 1)),
        layers.Conv2D(16, 3, padding="same", activation="relu", **options),
        layers.Conv2D(16, 3, padding="same", activation="relu", **options),
        layers.MaxPooling2D(2),
        layers.Conv2D(32, 3, padding="same", activation="relu", **options),
        layers.Flatten(),
        # Numbers that leave several classes probable.
        layers.Dense(10, "softmax", kernel_initializer=keras.initializers.RandomNormal(0, 0.004)),
    ])
    model.save(f"{folder}/model.keras")
    run(sys.executable, f"{folder}/save_keras.py", f"{folder}/model.keras", lists(folder)[0],
        f"{folder}/weights.safetensors")
    return model.predict(image()[None, :, :, None], verbose=0)[0]


def save_torch(folder):
    """Saves a model of PyTorch as the page says; returns what it computes."""
    import torch
    from torch import nn

    torch.manual_seed(SEED)
    model = nn.Sequential(
        nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.Conv2d(16, 16, 3, padding=1), nn.ReLU(),
        nn.MaxPool2d(2), nn.Conv2d(16, 32, 3, padding=1), nn.ReLU(), nn.Flatten(),
        nn.Linear(512, 10), nn.Softmax(-1)).eval()
    with torch.no_grad():
        for name, array in model.named_parameters():
            array.copy_(torch.randn(array.shape) * (0.01 if name.startswith("8.") else 0.5))
        scores = model(torch.from_numpy(image())[None, None])[0].numpy()
    torch.save(model.state_dict(), f"{folder}/model.pt")
    run(sys.executable, f"{folder}/save_torch.py", f"{folder}/model.pt", *lists(folder),
        f"{folder}/weights.safetensors")
    return scores


def shown(folder):
    """The probabilities that the sample shows."""
    pixels = "\n".join(str(int(round(255 * pixel))) for pixel in image().flatten())
    pathlib.Path(f"{folder}/image.pgm").write_text(f"P2\n8 8\n255\n{pixels}\n")
    lines = run(PROGRAM, f"{folder}/weights.safetensors", f"{folder}/image.pgm", "--top", "10")
    scores = np.zeros(10)
    for line in lines.splitlines():
        digit, percent, _ = line.split()
        scores[int(digit)] = float(percent) / 100
    return scores


def main():
    os.environ.setdefault("KERAS_BACKEND", "tensorflow")
    scripts = re.findall(r"```python\n# (\S+)\n(.*?)```", PAGE.read_text(), re.DOTALL)
    failed = False
    for package, script, save in [
            ("keras", "save_keras.py", save_keras), ("torch", "save_torch.py", save_torch)]:
        if subprocess.run([sys.executable, "-c", f"import {package}, safetensors"],
                          stderr=subprocess.DEVNULL).returncode != 0:
            print(f"{script}: skipped, since {package} or safetensors is not installed")
            continue
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, script).write_text(dict(scripts)[script])
            expected = save(folder)
            difference = float(np.abs(expected - shown(folder)).max())
        spread = float(expected.max() - expected.min())
        # Half a digit is rounded away; what is laid out wrongly has other probabilities altogether.
        is_right = difference <= 0.00051 and spread > 0.05
        failed = failed or not is_right
        print(f"{script}: {difference:.4f} apart, of probabilities {spread:.2f} apart"
              f"{'' if is_right else ', which is wrong'}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
