"""Records what Keras makes of the shapes that are merged or reshaped, or that it refuses.

    venv/bin/python tools/keras/record_merging_shapes.py > dsl-model/src/test/resources/keras/merging-shapes.csv

Nothing is computed: layers are called on symbolic inputs. The cases are random, from a fixed seed, so the file is the
same each time. "error" means that Keras raises.
"""

import csv
import os
import random
import sys

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras  # noqa: E402
from keras import layers  # noqa: E402

EACH = 60
ELEMENTWISE = ("Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum")


def shape(draw, rank, most=4):
    return tuple(draw.randint(1, most) for _ in range(rank))


def stretched(draw):
    whole = shape(draw, draw.randint(1, 4))
    inputs = []
    for _ in range(draw.choice((2, 2, 3))):
        part = tuple(1 if draw.random() < 0.3 else extent for extent in whole)
        part = part[draw.randint(0, len(part) - 1):] if draw.random() < 0.4 else part
        inputs.append(shape(draw, len(part)) if draw.random() < 0.1 else part)
    return inputs


def elementwise(draw):
    layer = draw.choice(ELEMENTWISE)
    inputs = stretched(draw)
    return layer, "", (), inputs[:2] if layer == "Subtract" else inputs


def dot(draw):
    inputs = [shape(draw, draw.randint(1, 3), 3) for _ in range(2)]
    axes = tuple(draw.choice((1, -1)) * draw.randint(1, len(each)) for each in inputs)
    return "Dot", "axes", axes, inputs


def concatenate(draw):
    # With extents of 1 Keras builds some that it cannot call.
    first = tuple(draw.randint(2, 4) for _ in range(draw.randint(1, 4)))
    axis = draw.randint(1, len(first))
    second = tuple(draw.randint(2, 9) if i + 1 == axis or draw.random() < 0.05 else extent for i, extent in enumerate(first))
    return "Concatenate", "axis", (draw.choice((axis, axis - len(first) - 1)),), [first, second]


def reshape(draw):
    extents = list(shape(draw, draw.randint(1, 4)))
    target = extents[:]
    draw.shuffle(target)
    if len(target) > 1 and draw.random() < 0.5:
        last = target.pop()
        target[-1] *= last
    if draw.random() < 0.6:
        target[draw.randrange(len(target))] = -1
    if draw.random() < 0.2:
        target[draw.randrange(len(target))] = draw.randint(1, 5)
    return "Reshape", "targetShape", tuple(target), [tuple(extents)]


def permute(draw):
    rank = draw.randint(1, 4)
    dims = list(range(1, rank + 1))
    draw.shuffle(dims)
    return "Permute", "dims", tuple(dims), [shape(draw, rank if draw.random() < 0.9 else rank + 1)]


def sides(layer, member, draw):
    values = tuple(draw.randint(0, 3) for _ in range(draw.choice((1, 2, 4))))
    return layer, member, values, [shape(draw, 3, 8)]


def others(draw):
    return draw.choice((
        ("RepeatVector", "n", (draw.randint(1, 5),), [shape(draw, draw.choice((1, 1, 2)))]),
        ("UpSampling2D", "size", shape(draw, draw.choice((1, 2))), [shape(draw, 3)]),
    ))


DRAWN = (
    elementwise,
    elementwise,
    elementwise,
    dot,
    concatenate,
    reshape,
    permute,
    lambda draw: sides("ZeroPadding2D", "padding", draw),
    lambda draw: sides("Cropping2D", "cropping", draw),
    others,
)


def made(layer, values):
    if not values:
        return getattr(layers, layer)()
    if layer == "Dot":
        return layers.Dot(values)
    if len(values) == 4 and layer in ("ZeroPadding2D", "Cropping2D"):
        return getattr(layers, layer)((values[:2], values[2:]))
    if len(values) == 1 and layer not in ("Reshape", "Permute"):
        return getattr(layers, layer)(values[0])
    return getattr(layers, layer)(values)


def output(layer, values, inputs):
    try:
        symbols = [keras.Input(each) for each in inputs]
        return words(made(layer, values)(symbols if len(symbols) > 1 else symbols[0]).shape[1:])
    except Exception:
        return "error"


def words(extents):
    return "x".join(str(extent) for extent in extents)


def main():
    print(f"# Recorded by tools/keras/record_merging_shapes.py with Keras {keras.__version__}.")
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(["layer", "member", "values", "inputs", "output"])
    draw = random.Random(20261)
    for kind in DRAWN:
        for _ in range(EACH):
            layer, member, values, inputs = kind(draw)
            row = [layer, member, " ".join(map(str, values)), " ".join(map(words, inputs))]
            table.writerow(row + [output(layer, values, inputs)])


if __name__ == "__main__":
    main()
