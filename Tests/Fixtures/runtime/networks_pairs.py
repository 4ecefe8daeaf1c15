"""Finds which layer of a Keras model is which of a `.cnn` network, from the graphs of both.

Only layers with weights and merges count; what lies between them is passed over. Both graphs are
walked from their results to their inputs. Two layers are the same if their kinds, their arrays,
the sizes of what they make and all that comes before them agree; where a sum has summands that
agree in all that, they are taken in order.
"""

import re

COMMUTATIVE = {"Add", "Multiply"}
# What Keras writes as a class of its own: a sum with a factor.
KINDS = {"CustomScaleLayer": "Add"}


class Node:
    """A use of a layer: its kind, the shapes of its arrays, its size, and what it takes."""

    def __init__(self, layer, kind, arrays, shape, operands):
        self.layer, self.operands = layer, operands
        self.kind = KINDS.get(kind, kind)
        takes = [operand.signature for operand in operands]
        if self.kind in COMMUTATIVE:
            takes.sort()
        self.signature = hash((self.kind, tuple(map(tuple, arrays)), tuple(shape), tuple(takes)))
        self.text = f"{layer} ({self.kind}) {arrays} -> {shape}"

    def ordered(self):
        if self.kind in COMMUTATIVE:
            return sorted(self.operands, key=lambda operand: operand.signature)
        return self.operands


def counts(arrays, operands):
    """Whether a node stays: it has arrays, or takes other than one."""
    return bool(arrays) or len(operands) != 1


def nodes_of_text(text, arrays):
    """The results of a network, from `cnn debug graph` and the arrays by layer."""
    made = {}
    results = []
    for line in text.splitlines():
        if match := re.fullmatch(r"  %(\d+) = input (.*?)\s*→ \[(.*)\] in group \d+", line):
            number, name, sizes = match.groups()
            made[number] = Node(name, "input", [], sizes.split(", "), [])
        elif match := re.fullmatch(r"  %(\d+) = (.+) \((\w+)\) of (.+?) → \[(.*)\] in .*", line):
            number, name, kind, operands, sizes = match.groups()
            operands = [made[operand] for operand in re.findall(r"%(\d+)", operands)]
            shapes = arrays.get(name, [])
            if counts(shapes, operands):
                made[number] = Node(name, kind, shapes, sizes.split(", "), operands)
            else:
                made[number] = operands[0]
        elif match := re.fullmatch(r"  output .*= %(\d+)", line):
            results.append(made[match.group(1)])
    return results


def nodes_of_model(model):
    """The results of a Keras model."""
    made = {}

    def add(layer, operands, sizes):
        if type(layer).__name__ == "Sequential":
            for inner in layer.layers:
                operands = [add(inner, operands, inner.output.shape[1:])]
            return operands[0]
        arrays = [list(array.shape) for array in getattr(layer, "weights", [])]
        if not counts(arrays, operands):
            return operands[0]
        kind = type(layer).__name__ if operands else "input"
        return Node(layer, kind, arrays, [str(size) for size in sizes], operands)

    def visit(tensor):
        operation, index, _ = tensor._keras_history
        if (operation.name, index) not in made:
            operands = operation._inbound_nodes[index].input_tensors
            made[operation.name, index] = add(
                operation, [visit(operand) for operand in operands], tensor.shape[1:])
        return made[operation.name, index]

    return [visit(tensor) for tensor in model.outputs]


def pair(ours, theirs):
    """The layer of the model for each layer with arrays, by name."""
    found, seen = {}, {}
    waiting = list(zip(ours, theirs, strict=True))
    while waiting:
        first, second = waiting.pop()
        if first.signature != second.signature:
            raise ValueError(f"not the same: {first.text} and {second.text}")
        if id(first) in seen:
            if seen[id(first)] is not second:
                raise ValueError(f"two of Keras's for {first.text}: {second.text}")
            continue
        seen[id(first)] = second
        if found.setdefault(first.layer, second.layer) is not second.layer:
            raise ValueError(f"two layers of Keras's for {first.text}: {second.text}")
        waiting += zip(first.ordered(), second.ordered(), strict=True)
    return found
