"""Writes small.safetensors and torch.safetensors, and files.json with the numbers that they hold.

    pip install safetensors torch; python3 files.py

The numbers are given as PyTorch converts them to float32, by their bits.
"""

import json
import math
from pathlib import Path

import torch
from safetensors.torch import save_file

FOLDER = Path(__file__).parent
NUMBERS = [
    0.0, -0.0, 1.0, -2.5, 0.1, 1 + 2**-24, 1 + 3 * 2**-24, 65504.0, 70000.0, 6e-8, 6.1e-5, -3e-6, 1e-40,
    3.4e38, 1e300, -1e-300, math.inf, -math.inf,
]


def arrays():
    numbers = torch.tensor(NUMBERS, dtype=torch.float64)
    halves = torch.arange(0, 65536, 37, dtype=torch.int32).to(torch.uint16)
    return {
        "conv2d/kernel": torch.arange(24, dtype=torch.float32).reshape(2, 3, 1, 4) / 7,
        "conv2d/bias": numbers.float().reshape(3, 6),
        "block/dense/kernel": numbers.reshape(6, 3),
        "block/dense/bias": numbers.half(),
        "block/dense_1/kernel": numbers.bfloat16(),
        "bits/half": halves.view(torch.float16),
        "bits/bfloat": halves.clone().view(torch.bfloat16),
        "scalar": torch.tensor(2.5),
        "empty": torch.zeros(0, 7),
        "seed/count": torch.tensor([1, 2], dtype=torch.int64),
        "seed/bytes": torch.tensor([1, 2, 3], dtype=torch.uint8),
    }


def main():
    entries = []
    tensors = arrays()
    for name, tensor in tensors.items():
        entry = {"name": name, "shape": list(tensor.shape), "bits": None}
        if tensor.is_floating_point():
            entry["bits"] = [bits & 0xFFFFFFFF for bits in tensor.float().view(torch.int32).flatten().tolist()]
        entries.append(entry)
    save_file(tensors, FOLDER / "small.safetensors", metadata={"format": "pt"})
    text = ",\n".join(json.dumps(entry) for entry in entries)
    (FOLDER / "files.json").write_text(f"[\n{text}\n]\n")

    model = torch.nn.Sequential(torch.nn.Conv2d(1, 2, 3), torch.nn.BatchNorm2d(2))
    for parameter in model.parameters():
        torch.nn.init.constant_(parameter, 0.5)
    save_file(model.state_dict(), FOLDER / "torch.safetensors")


if __name__ == "__main__":
    main()
