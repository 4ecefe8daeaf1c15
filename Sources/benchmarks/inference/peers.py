"""Times inference of networks in ONNX Runtime and PyTorch, for one image.

    cnn summary Samples/MNIST.cnn --format json | python peers.py --folder .build/peers -
    python peers.py --folder .build/peers MNIST.json VGG.json

A file is what `cnn summary --format json` writes; `-` stands for standard input. Each network is
built in PyTorch with random numbers and exported to ONNX, into the folder; then every runtime runs
it in processes of its own, which take turns over several rounds. One line of JSON is written for
each network, number of threads, runtime and variant:

- `ms_median`, `ms_min`: of one run, the least of all rounds;
- `first_result_ms`: from before the runtime is imported to the first result in a new process;
- `load_ms`: of that, from when the runtime has been imported;
- `rss_mb`: the most memory that the process had resident, in megabytes (1e6 bytes).
"""

import argparse
import json
import pathlib
import subprocess
import sys
import time

VARIANTS = [
    ("onnxruntime", "all"),
    ("torch", "eager"),
    ("torch", "eager-channels-last"),
    ("torch", "frozen"),
    ("torch", "frozen-channels-last"),
]

# How PyTorch keeps numbers in the variants that are compiled beforehand.
ORDERS = {"frozen": "contiguous_format", "frozen-channels-last": "channels_last"}


def prepare(path, folder):
    """Builds a network, and writes it for all runtimes."""
    import torch

    from torch_network import Builder

    torch.manual_seed(1)
    network = json.loads(pathlib.Path(path).read_text())
    module, shape = Builder(network).build()
    image = torch.randn(shape)
    name = folder / network["name"]
    torch.save(module, f"{name}.pt")
    torch.save(image, f"{name}.image.pt")
    image.numpy().tofile(f"{name}.image")
    with torch.inference_mode():
        module(image).numpy().tofile(f"{name}.result")
    torch.onnx.export(module, (image,), f"{name}.onnx", dynamo=False, opset_version=17)
    with torch.no_grad():
        for variant, order in ORDERS.items():
            order = getattr(torch, order)
            traced = torch.jit.trace(
                module.to(memory_format=order), image.to(memory_format=order))
            torch.jit.save(torch.jit.freeze(traced), f"{name}.{variant}")


def first_of_onnx(name, threads):
    """Loads a network, and returns what runs it, with the time when the runtime was there."""
    import numpy
    import onnxruntime

    started = time.perf_counter()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_ALL
    session = onnxruntime.InferenceSession(
        f"{name}.onnx", options, providers=["CPUExecutionProvider"])
    (value,) = session.get_inputs()
    image = numpy.fromfile(f"{name}.image", numpy.float32).reshape(value.shape)
    return started, lambda: session.run(None, {value.name: image})[0]


def first_of_torch(name, variant, threads):
    import torch

    started = time.perf_counter()
    torch.set_num_threads(threads)
    image = torch.load(f"{name}.image.pt")
    if variant in ORDERS:
        module = torch.jit.optimize_for_inference(torch.jit.load(f"{name}.{variant}"))
    else:
        module = torch.load(f"{name}.pt", weights_only=False)
    if variant.endswith("channels-last"):
        module = module.to(memory_format=torch.channels_last)
        image = image.to(memory_format=torch.channels_last)
    mode = torch.inference_mode()
    mode.__enter__()

    def run(mode=mode):  # which holds for as long as the function is there
        return module(image).numpy()

    return started, run


def resident():
    """The most bytes of this process that were in memory at once."""
    status = pathlib.Path("/proc/self/status")
    if status.exists():
        (line,) = [line for line in status.read_text().splitlines() if line.startswith("VmHWM:")]
        return int(line.split()[1]) * 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def measure(name, runtime, variant, threads, seconds):
    """What one process measures."""
    begun = time.perf_counter()
    if runtime == "onnxruntime":
        imported, run = first_of_onnx(name, threads)
    else:
        imported, run = first_of_torch(name, variant, threads)
    first = run()
    ended = time.perf_counter()

    import numpy

    expected = numpy.fromfile(f"{name}.result", numpy.float32)
    if not numpy.allclose(first.ravel(), expected, rtol=1e-3, atol=1e-3 * abs(expected).max()):
        raise ValueError(f"{runtime} has another result than PyTorch")
    for _ in range(4):  # PyTorch compiles what is frozen in its first runs.
        run()
    times = []
    while len(times) < 10 or sum(times) < seconds:
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return {
        "ms_median": sorted(times)[len(times) // 2] * 1e3,
        "ms_min": min(times) * 1e3,
        "first_result_ms": (ended - begun) * 1e3,
        "load_ms": (ended - imported) * 1e3,
        "rss_mb": resident() / 1e6,
    }


def child(*arguments):
    """What this script writes when it is started again with such arguments."""
    command = [sys.executable, __file__] + [str(argument) for argument in arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def compare(name, label, options):
    """Lets all runtimes run a network in turns, and writes their lines."""
    found = {}
    for _ in range(options.rounds):
        for threads in options.threads:
            for runtime, variant in VARIANTS:
                text = child("--measure", name, runtime, variant, threads, options.seconds)
                rounds = found.setdefault((threads, runtime, variant), [])
                rounds.append(json.loads(text))
    for (threads, runtime, variant), rounds in found.items():
        line = {"network": label, "threads": threads, "runtime": runtime, "variant": variant}
        for key in rounds[0]:
            line[key] = round(min(measured[key] for measured in rounds), 4)
        print(json.dumps(line), flush=True)


def main():
    if sys.argv[1] == "--measure":
        name, runtime, variant, threads, seconds = sys.argv[2:]
        print(json.dumps(measure(name, runtime, variant, int(threads), float(seconds))))
        return
    if sys.argv[1] == "--prepare":
        prepare(sys.argv[2], pathlib.Path(sys.argv[3]))
        return
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="+")
    parser.add_argument("--folder", type=pathlib.Path, required=True)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=2)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    for file in options.files:
        text = sys.stdin.read() if file == "-" else pathlib.Path(file).read_text()
        for network in json.loads(text)["networks"]:
            path = options.folder / f"{network['name']}.json"
            path.write_text(json.dumps(network))
            child("--prepare", path, options.folder)
            compare(options.folder / network["name"], network["name"], options)


if __name__ == "__main__":
    main()
