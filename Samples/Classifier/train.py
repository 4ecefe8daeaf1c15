"""Trains the network of Sources/Classifier/Digits.cnn, and writes its weights and some images.

The images are the 1,797 handwritten digits that come with scikit-learn, from the data set "Optical
Recognition of Handwritten Digits" of the UCI repository (E. Alpaydin and C. Kaynak, 1998, CC BY 4.0).

    pip install keras tensorflow scikit-learn safetensors
    python3 train.py
"""
import json
import os

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"

import keras
import numpy as np
from keras import layers
from safetensors.numpy import save_file
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

FOLDER = os.path.dirname(os.path.abspath(__file__))
EPOCHS = 60


def network():
    """The layers of Digits.cnn, which get the names that `cnn weights` lists."""
    return keras.Sequential([
        keras.Input((8, 8, 1)),
        layers.Conv2D(16, 3, padding="same", activation="relu"),
        layers.Conv2D(16, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(32, 3, padding="same", activation="relu"),
        layers.Flatten(),
        layers.Dropout(0.3),
        layers.Dense(10, activation="softmax"),
    ])


def write_image(path, pixels):
    """Writes numbers from 0 to 16 as a grey picture of text, PGM."""
    rows = "\n".join(" ".join(f"{int(pixel):2}" for pixel in row) for row in pixels)
    with open(path, "w") as file:
        file.write(f"P2\n8 8\n16\n{rows}\n")


def main():
    keras.utils.set_random_seed(1)
    digits = load_digits()
    images, test_images, labels, test_labels = train_test_split(
        digits.images, digits.target, test_size=0.2, random_state=1, stratify=digits.target)

    def inputs(images):
        return (images / 16).astype(np.float32)[..., np.newaxis]

    model = network()
    model.compile(
        optimizer=keras.optimizers.Adam(2e-3), loss="sparse_categorical_crossentropy",
        metrics=["accuracy"])
    model.fit(inputs(images), labels, batch_size=32, epochs=EPOCHS, verbose=0)
    _, accuracy = model.evaluate(inputs(test_images), test_labels, verbose=0)
    print(f"{len(images)} images to train on, {len(test_images)} to test: {accuracy:.2%} right")

    arrays = {f"{layer.name}/{variable.name}": keras.ops.convert_to_numpy(variable)
              for layer in model.layers for variable in layer.weights}
    save_file(arrays, os.path.join(FOLDER, "weights.safetensors"))

    # The first test image of each digit, whatever the network makes of it.
    predictions = {}
    for digit in range(10):
        index = int(np.flatnonzero(test_labels == digit)[0])
        write_image(os.path.join(FOLDER, "Images", f"{digit}.pgm"), test_images[index])
        scores = model.predict(inputs(test_images[index:index + 1]), verbose=0)[0]
        predictions[f"{digit}.pgm"] = [float(score) for score in scores]
    with open(os.path.join(FOLDER, "Images", "predictions.json"), "w") as file:
        json.dump(predictions, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
