"""What single layers compute, as Keras and PyTorch compute it: operations.json.

Each case of `cases` is

    {"by": who answered, "text": the body of a network, "inputs": [shape, ...],
     "weights": {"conv2d/kernel": shape, ...}, "output": {"shape": shape, "numbers": [...]}}

The network is `network Case: (input: SHAPE, input_1: SHAPE, ...) -> SHAPE { text }`. Shapes stand without the
batch, channels last, and so do the numbers, of which the channels of a place stand together.

Inputs and weights are not stored: ../runtime/random_weights.py makes them. The numbers of a weight are
`numbers(path, shape, seed=1)` of its path in `weights`, those of an input `image(shape, seed=1, name)`, with
`input`, `input_1`, ... as names. Outputs have seven digits, as float32 has.

Keras answers where it has the layer, else PyTorch; where neither has it, or not with these arguments, loops of
NumPy that follow Docs/Layers.md. Each is run by itself, and replaces its own cases:

    KERAS_BACKEND=tensorflow python operations.py keras
    python operations.py torch
    python operations.py numpy
"""

import importlib
import json
import sys
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path += [str(HERE.parent / "runtime"), str(HERE)]

from random_weights import image, numbers  # noqa: E402

SEED = 1
WORKERS = ["keras", "torch", "numpy"]


def input_names(count):
    return ["input"] + [f"input_{index}" for index in range(1, count)]


class Recorder:
    """Collects the cases that one of the workers answers."""

    def __init__(self, by):
        self.by = by
        self.cases = []

    def inputs(self, shapes):
        """The numbers of each input, for one shape or a list of shapes."""
        shapes = shapes if isinstance(shapes[0], (list, tuple)) else [shapes]
        return [image(s, SEED, n) for s, n in zip(shapes, input_names(len(shapes)))]

    def weight(self, path, shape):
        return numbers(path, list(shape), SEED)

    def add(self, text, inputs, weights, output):
        output = np.asarray(output, np.float32)
        assert np.isfinite(output).all(), text
        assert text not in [case["text"] for case in self.cases if case["inputs"] == shapes(inputs)], text
        self.cases.append({
            "by": self.by,
            "text": text,
            "inputs": shapes(inputs),
            "weights": {path: list(shape) for path, shape in weights.items()},
            "output": {
                "shape": list(output.shape),
                "numbers": [float(f"{number:.7g}") for number in output.ravel()],
            },
        })


def shapes(arrays):
    return [list(array.shape) for array in arrays]


def main(worker):
    recorder = importlib.import_module(f"{worker}_cases").record(Recorder)
    path = HERE / "operations.json"
    cases = json.loads(path.read_text())["cases"] if path.exists() else []
    others = [case for case in cases if not case["by"].startswith(recorder.by.split()[0])]
    cases = others + recorder.cases
    cases.sort(key=lambda case: [case["by"].lower().startswith(w) for w in ("numpy", "pytorch", "keras")])
    text = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    path.write_text('{"cases": [\n' + text + "\n]}\n")
    print(f"{len(recorder.cases)} cases by {recorder.by}, {len(cases)} in all, {path.stat().st_size} bytes")


if __name__ == "__main__":
    main(sys.argv[1])
