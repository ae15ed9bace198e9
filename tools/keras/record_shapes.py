"""Records what Keras makes of windows: the output sizes of Conv2D and the two poolings, or that it refuses.

    python3 -m venv venv && venv/bin/pip install keras==3.15.1 tensorflow-cpu==2.21.0
    venv/bin/python tools/keras/record_shapes.py > dsl-model/src/test/resources/keras/window-shapes.csv

Nothing is computed: layers are called on symbolic inputs. The cases are every small square one and random others from a
fixed seed, so the file is the same each time. "error" means that Keras raises.
"""

import csv
import os
import random
import sys

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras  # noqa: E402

COLUMNS = ["layer", "height", "width", "rows", "columns", "strideRows", "strideColumns", "dilationRows",
           "dilationColumns", "padding", "output"]


def output(layer, height, width, window, strides, dilation, padding):
    try:
        if layer == "Conv2D":
            made = keras.layers.Conv2D(4, window, strides=strides, padding=padding, dilation_rate=dilation)
        else:
            made = getattr(keras.layers, layer)(window, strides=strides, padding=padding)
        shape = made(keras.Input((height, width, 3))).shape[1:3]
    except Exception:
        return "error"
    assert min(shape) >= 1, "Keras lets an empty output pass"
    return f"{shape[0]}x{shape[1]}"


def cases():
    for layer in ("Conv2D", "MaxPooling2D"):
        for size in (1, 2, 5, 6):
            for window in (1, 2, 3, 6):
                for stride in (1, 2, 3):
                    for padding in ("valid", "same"):
                        yield layer, size, size, (window, window), (stride, stride), (1, 1), padding
    for size in (4, 5, 8, 9):
        for window in (2, 3):
            for dilation in (2, 3, 4):
                for padding in ("valid", "same"):
                    yield "Conv2D", size, size, (window, window), (1, 1), (dilation, dilation), padding
    draw = random.Random(20260)
    for _ in range(300):
        layer = draw.choice(("Conv2D", "Conv2D", "MaxPooling2D", "AveragePooling2D"))
        pair = lambda most: (draw.randint(1, most), draw.randint(1, most))  # noqa: E731
        dilation = pair(4) if layer == "Conv2D" and draw.random() < 0.4 else (1, 1)
        strides = (1, 1) if dilation != (1, 1) and draw.random() < 0.7 else pair(5)
        yield layer, draw.randint(1, 40), draw.randint(1, 40), pair(9), strides, dilation, draw.choice(("valid", "same"))


def main():
    print(f"# Recorded by tools/keras/record_shapes.py with Keras {keras.__version__}.")
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(COLUMNS)
    for layer, height, width, window, strides, dilation, padding in dict.fromkeys(cases()):
        row = [layer, height, width, *window, *strides, *dilation, padding]
        table.writerow(row + [output(layer, height, width, window, strides, dilation, padding)])


if __name__ == "__main__":
    main()
