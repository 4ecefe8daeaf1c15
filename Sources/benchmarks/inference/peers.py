"""Times inference of networks in ONNX Runtime and PyTorch, for one image, beside emitted Swift.

    cnn summary Samples/MNIST.cnn --format json | python peers.py --folder .build/peers -
    python peers.py --folder .build/peers --cnn .build/release/inference MNIST.json VGG.json

A file is what `cnn summary --format json` writes; `-` stands for standard input. Each network is
built in PyTorch with random numbers, exported to ONNX, and its arrays are written in Keras's order
for emitted Swift, all into the folder; then every runtime runs it in processes of its own, which
take turns over several rounds. One line of JSON is written for each network, number of threads,
runtime and variant:

- `ms_median`, `ms_min`: of one run, the least of all rounds;
- `first_result_ms`: from before the runtime is imported to the first result in a new process; for
  emitted Swift, from before the process is started;
- `load_ms`: of that, from when the runtime has been imported;
- `rss_mb`: the most memory that the process had resident, in megabytes (1e6 bytes);
- `difference`: from PyTorch's result, the largest of all numbers, relative to the largest number.

With `--cnn`, a table that compares them follows.
"""

import argparse
import json
import pathlib
import struct
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
    builder = Builder(network)
    module, shape = builder.build()
    image = torch.randn(shape)
    name = folder / network["name"]
    write_safetensors(f"{name}.safetensors", builder.arrays())
    image.permute(0, 2, 3, 1).contiguous().numpy().tofile(f"{name}.pixels")
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


def write_safetensors(path, arrays):
    """Writes float32 arrays as a safetensors file."""
    header, end = {}, 0
    for name, array in arrays.items():
        start, end = end, end + array.nbytes
        header[name] = {"dtype": "F32", "shape": list(array.shape), "data_offsets": [start, end]}
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for array in arrays.values():
            array.tofile(file)


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
        "difference": difference(runtime, name, first.ravel()),
    }


def difference(runtime, name, found):
    """How far a result is from PyTorch's, relative to the largest number."""
    import numpy

    expected = numpy.fromfile(f"{name}.result", numpy.float32)
    error = float(abs(found - expected).max() / abs(expected).max())
    if not error <= 1e-3:
        raise ValueError(f"{runtime} has another result than PyTorch: {error}")
    return error


def child(*arguments):
    """What this script writes when it is started again with such arguments."""
    command = [sys.executable, __file__] + [str(argument) for argument in arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def measure_swift(executable, name, threads, seconds):
    """What emitted Swift measures of itself."""
    import numpy

    result = f"{name}.cnn-result"
    command = [executable, pathlib.Path(name).name, threads, seconds, time.monotonic_ns()]
    command += [f"{name}.safetensors", f"{name}.pixels", result]
    text = subprocess.run(
        [str(part) for part in command], check=True, stdout=subprocess.PIPE, text=True).stdout
    return json.loads(text) | {
        "difference": difference("cnn", name, numpy.fromfile(result, numpy.float32))}


def compare(name, label, options):
    """Lets all runtimes run a network in turns, and returns their lines."""
    found = {}
    for _ in range(options.rounds):
        for threads in options.threads:
            if options.cnn:
                rounds = found.setdefault((threads, "cnn", "swift"), [])
                rounds.append(measure_swift(options.cnn, name, threads, options.seconds))
            for runtime, variant in VARIANTS:
                text = child("--measure", name, runtime, variant, threads, options.seconds)
                rounds = found.setdefault((threads, runtime, variant), [])
                rounds.append(json.loads(text))
    lines = []
    for (threads, runtime, variant), rounds in found.items():
        line = {"network": label, "threads": threads, "runtime": runtime, "variant": variant}
        for key in rounds[0]:
            value = (max if key == "difference" else min)(measured[key] for measured in rounds)
            line[key] = float(f"{value:.3g}") if key == "difference" else round(value, 4)
        print(json.dumps(line), flush=True)
        lines.append(line)
    return lines


def table(lines):
    """A row in Markdown for each network and number of threads, from lines with emitted Swift."""
    head = [
        "network", "threads", "cnn ms", "ONNX Runtime ms", "PyTorch ms", "ratio by minimum",
        "ratio by median", "first result ms", "most memory MB"]
    rows = [head, ["---", *["---:"] * (len(head) - 1)]]
    keys = dict.fromkeys((line["network"], line["threads"]) for line in lines)
    for network, threads in keys:
        def best(runtime, key):
            return min(
                line[key] for line in lines
                if (line["network"], line["threads"], line["runtime"]) == (
                    network, threads, runtime))

        runtimes = ["cnn", "onnxruntime", "torch"]
        rows.append([network, str(threads)])
        rows[-1] += [f"{best(runtime, 'ms_min'):.2f}" for runtime in runtimes]
        for key in ["ms_min", "ms_median"]:
            peer = min(best(runtime, key) for runtime in runtimes[1:])
            rows[-1].append(f"{peer / best('cnn', key):.2f}")
        for key in ["first_result_ms", "rss_mb"]:
            rows[-1].append(" / ".join(f"{best(runtime, key):.0f}" for runtime in runtimes))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


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
    parser.add_argument("--cnn", metavar="PATH", help="the executable of emitted Swift")
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=2)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for file in options.files:
        text = sys.stdin.read() if file == "-" else pathlib.Path(file).read_text()
        for network in json.loads(text)["networks"]:
            path = options.folder / f"{network['name']}.json"
            path.write_text(json.dumps(network))
            child("--prepare", path, options.folder)
            lines += compare(options.folder / network["name"], network["name"], options)
    if options.cnn:
        print(table(lines))


if __name__ == "__main__":
    main()
