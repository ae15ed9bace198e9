"""Merging and reshaping layers: what they put out, and the gradient of each input for a given one of the output."""

import tensorflow as tf
from keras import layers
from recording import Recording, wave

BATCH = 1

# name: the shapes of the inputs
SHAPES = {
    "equal": ((3, 4, 2), (3, 4, 2)),
    "channels": ((3, 4, 2), (1, 1, 2)),
    "row": ((3, 4, 2), (2,)),
    "row-first": ((2,), (3, 4, 2)),
    "one": ((3, 4, 2), (3, 4, 1)),
    "both-grow": ((4, 1), (1, 3)),
    "three": ((2, 3), (3,), (2, 1)),
    "rows": ((5,), (5,)),
    "four-axes": ((2, 1, 3, 2), (2, 2, 1, 2)),
}
TWO_ONLY = {"Subtract"}

# name: (shapes, axes, normalize)
DOTS = {
    "rows": (((5,), (5,)), 1, False),
    "rows-normalized": (((5,), (5,)), -1, True),
    "matrices": (((3, 4), (4, 2)), (2, 1), False),
    "first-axes": (((3, 4), (3, 2)), 1, False),
    "row-and-matrix": (((4,), (3, 4)), (1, 2), False),
    "matrix-and-row": (((4, 3), (4,)), (1, 1), True),
    "maps": (((2, 3, 4), (3, 2, 2)), (2, 1), False),
    "maps-normalized": (((2, 3, 4), (3, 2, 2)), (1, -1), True),
}

# name: (shapes, axis)
CONCATENATIONS = {
    "rows": (((3,), (2,)), -1),
    "matrices": (((3, 2), (4, 2)), 1),
    "matrices-last": (((3, 2), (3, 1)), 2),
    "maps": (((2, 3, 2), (2, 1, 2)), 2),
    "four-axes": (((2, 3, 2, 2), (2, 1, 2, 2)), 2),
    "four-axes-last": (((2, 1, 2, 2), (2, 1, 2, 3)), -1),
}

# name: (shape, layer)
RESHAPINGS = {
    "identity": ((2, 3), lambda: layers.Identity()),
    "reshape": ((3, 4, 2), lambda: layers.Reshape((2, -1))),
    "reshape-four": ((24,), lambda: layers.Reshape((2, 3, 2, 2))),
    "permute": ((2, 3, 4), lambda: layers.Permute((2, 1, 3))),
    "permute-all": ((2, 3, 4), lambda: layers.Permute((3, 1, 2))),
    "permute-matrix": ((5, 3), lambda: layers.Permute((2, 1))),
    "repeat": ((4,), lambda: layers.RepeatVector(3)),
    "padding": ((3, 4, 2), lambda: layers.ZeroPadding2D()),
    "padding-two": ((3, 4, 2), lambda: layers.ZeroPadding2D((1, 2))),
    "padding-four": ((3, 4, 2), lambda: layers.ZeroPadding2D(((1, 0), (0, 3)))),
    "cropping": ((5, 6, 2), lambda: layers.Cropping2D(1)),
    "cropping-four": ((5, 6, 2), lambda: layers.Cropping2D(((2, 0), (0, 3)))),
    "upsampling": ((2, 3, 2), lambda: layers.UpSampling2D()),
    "upsampling-two": ((2, 3, 2), lambda: layers.UpSampling2D((3, 1))),
    "upsampling-bilinear": ((3, 2, 2), lambda: layers.UpSampling2D((2, 3), interpolation="bilinear")),
    "resizing-larger": ((3, 4, 2), lambda: layers.Resizing(5, 7)),
    "resizing-smaller": ((7, 5, 2), lambda: layers.Resizing(3, 2)),
    "resizing-same": ((3, 4, 2), lambda: layers.Resizing(3, 4)),
    "resizing-to-one": ((4, 3, 2), lambda: layers.Resizing(1, 1)),
    "resizing-nearest": ((3, 5, 2), lambda: layers.Resizing(7, 2, interpolation="nearest")),
    "crop-even": ((6, 5, 2), lambda: layers.CenterCrop(2, 2)),
    "crop-odd": ((5, 6, 2), lambda: layers.CenterCrop(3, 3)),
    "crop-smaller": ((3, 6, 2), lambda: layers.CenterCrop(4, 4)),
    "crop-one-side": ((6, 2, 2), lambda: layers.CenterCrop(4, 3)),
}

# TensorFlow has no gradient of these in float64.
SINGLE = {
    "upsampling-bilinear",
    "resizing-larger",
    "resizing-smaller",
    "resizing-same",
    "resizing-to-one",
    "crop-smaller",
    "crop-one-side",
}

# Lengths of an axis, before and after: which places the nearest are shows in the values.
NEAREST = [(a, b) for a in (1, 2, 3, 5, 6, 7, 10, 12, 13, 14, 25, 33) for b in (1, 2, 3, 4, 5, 6, 7, 10, 11, 15, 30, 50)]


def add(recording, name, layer, shapes):
    dtype = "float32" if name in SINGLE else "float64"
    layer.dtype_policy = dtype
    inputs = [tf.constant(wave((BATCH, *shape), 0.1 + i), dtype) for i, shape in enumerate(shapes)]
    with tf.GradientTape() as tape:
        tape.watch(inputs)
        output = layer(inputs if len(inputs) > 1 else inputs[0])
    upstream = tf.constant(wave(output.shape, 0.9), dtype)
    recording.add(f"{name}/output", output)
    recording.add(f"{name}/shape", output.shape[1:])
    for i, gradient in enumerate(tape.gradient(output, inputs, output_gradients=upstream)):
        recording.add(f"{name}/gradient{i}", gradient)


def record_ties(recording):
    for kind in ("Maximum", "Minimum"):
        inputs = [tf.constant([[1.0, 2.0, 3.0]], "float64")] * 3
        inputs[1] = tf.constant([[1.0, 3.0, 2.0]], "float64")
        inputs[2] = tf.constant([[1.0, 3.0, 3.0]], "float64")
        with tf.GradientTape() as tape:
            tape.watch(inputs)
            output = getattr(layers, kind)()(inputs)
        for i, gradient in enumerate(tape.gradient(output, inputs)):
            recording.add(f"{kind}/ties/gradient{i}", gradient)


def record(directory):
    with Recording(directory / "merging.csv") as recording:
        for kind in ("Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum"):
            for name, shapes in SHAPES.items():
                if len(shapes) == 2 or kind not in TWO_ONLY:
                    add(recording, f"{kind}/{name}", getattr(layers, kind)(), shapes)
        for name, (shapes, axes, normalize) in DOTS.items():
            add(recording, f"Dot/{name}", layers.Dot(axes, normalize=normalize), shapes)
        for name, (shapes, axis) in CONCATENATIONS.items():
            add(recording, f"Concatenate/{name}", layers.Concatenate(axis), shapes)
        for name, (shape, layer) in RESHAPINGS.items():
            add(recording, name, layer(), (shape,))
        for before, after in NEAREST:
            places = tf.reshape(tf.range(before, dtype="float64"), (1, before, 1, 1))
            resized = layers.Resizing(after, 1, interpolation="nearest", dtype="float64")(places)
            recording.add(f"nearest/{before}-{after}", resized)
        record_ties(recording)
