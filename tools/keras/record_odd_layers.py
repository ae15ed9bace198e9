"""Outputs and gradients of single layers on odd sizes; the layers themselves as descriptions that Allium reads.

Inputs are chirp(shape, 0.1 + i), the gradient of the output chirp(shape, 0.9), and the arrays of all layers
chirp(shape, 0.7 + i, 0.5), in their order; one is added to a variance.
"""

import keras
import numpy as np
import tensorflow as tf
from odd_layers import CASES
from recording import Recording, chirp

# Every member in Allium's order, with the default that it shares with Keras; None where it has to be given.
MEMBERS = {
    "Conv2D": {
        "filters": None,
        "kernel_size": None,
        "strides": 1,
        "padding": "valid",
        "dilation_rate": 1,
        "activation": "linear",
        "use_bias": True,
    },
    "MaxPooling2D": {"pool_size": 2, "strides": (), "padding": "valid"},
    "AveragePooling2D": {"pool_size": 2, "strides": (), "padding": "valid"},
    "GlobalMaxPooling2D": {"keepdims": False},
    "GlobalAveragePooling2D": {"keepdims": False},
    "BatchNormalization": {"momentum": 0.99, "epsilon": 1e-3, "center": True, "scale": True},
    "Dense": {"units": None, "activation": "linear", "use_bias": True},
    "Flatten": {},
    "Add": {},
    "Concatenate": {"axis": -1},
    "Rescaling": {"scale": None, "offset": 0.0},
    "Activation": {"activation": "linear"},
    "ReLU": {"max_value": float("inf"), "negative_slope": 0.0, "threshold": 0.0},
    "LeakyReLU": {"negative_slope": 0.3},
    "ELU": {"alpha": 1.0},
    "Softmax": {"axis": -1},
}

LISTS = {"kernel_size", "strides", "dilation_rate", "pool_size"}


def camel_case(member):
    if member == "keepdims":
        return "keepDims"
    first, *others = member.split("_")
    return first + "".join(word.capitalize() for word in others)


def value_text(kind, member, value):
    if member in LISTS or kind == "Softmax":
        numbers = value if isinstance(value, tuple) else (value,)
        return "{" + ", ".join(str(number) for number in numbers) + "}"
    if isinstance(value, bool):
        return str(value).lower()
    if value == float("inf"):
        return "Infinity"
    return value.upper() if isinstance(value, str) else str(value)


def call_text(kind, members):
    values = {**MEMBERS[kind], **members}
    return kind + "(" + ", ".join(f"{camel_case(m)} = {value_text(kind, m, v)}" for m, v in values.items()) + ")"


def input_text(shape):
    if len(shape) == 2:
        return f"Features(size = {shape[1]})"
    return "Image(height = {}, width = {}, channels = {}, scale = 1.0)".format(*shape[1:])


def by_cross(numbers):
    return "x".join(str(number) for number in numbers)


def case_name(shapes, calls):
    """Says all of a case, without blanks and commas."""
    words = ["+".join(kind for kind, _ in calls), *[by_cross(shape) for shape in shapes]]
    for _, members in calls:
        for member, value in members.items():
            words.append(f"{member}={by_cross(value) if isinstance(value, tuple) else value}")
    return ":".join(words)


def input_name(index):
    return f"in{index}"


def layer_name(index):
    return f"layer{index}"


def description(name, shapes, calls):
    lines = [f"network {name}"]
    lines += [f"layer {input_name(i)} = {input_text(shape)}" for i, shape in enumerate(shapes)]
    below = ", ".join(input_name(i) for i in range(len(shapes)))
    for i, (kind, members) in enumerate(calls):
        lines.append(f"layer {layer_name(i)} = {call_text(kind, members)} <- {below}")
        below = layer_name(i)
    return "\n".join(lines) + "\n"


def build(shapes, calls):
    inputs = [keras.Input(shape[1:]) for shape in shapes]
    value = inputs if len(inputs) > 1 else inputs[0]
    for i, (kind, members) in enumerate(calls):
        value = getattr(keras.layers, kind)(**members, name=layer_name(i))(value)
    model = keras.Model(inputs, value)
    for i, array in enumerate(arrays(model)):
        array.assign(chirp(array.shape, 0.7 + i, 0.5) + (1.0 if array.name == "moving_variance" else 0.0))
    return model


def arrays(model):
    return [array for layer in model.layers for array in layer.weights]


def train(model, inputs):
    """The outputs, and the gradients of the inputs and of all trained arrays."""
    inputs = [tf.constant(values) for values in inputs]
    trained = [array.value for array in model.trainable_weights]
    with tf.GradientTape() as tape:
        tape.watch(inputs)
        outputs = model(inputs, training=True)
    upstream = tf.constant(chirp(outputs.shape, 0.9))
    return outputs, tape.gradient(outputs, [*inputs, *trained], output_gradients=upstream)


def require_smooth(name, shapes, calls, inputs, gradients):
    """Where a gradient jumps, float32 may be on the other side: inputs off by a millionth must change it little."""
    nearly = [values * (1 + chirp(values.shape, 0.3, 1e-6)) for values in inputs]
    _, others = train(build(shapes, calls), nearly)
    for gradient, other in zip(gradients, others):
        if np.max(np.abs(gradient - other)) > 3e-5 * np.max(np.abs(gradient)):
            raise ValueError(f"{name} is too near to where its gradient jumps")


def record_case(recording, name, shapes, calls):
    model = build(shapes, calls)
    inputs = [chirp(shape, 0.1 + i) for i, shape in enumerate(shapes)]
    prediction = model(inputs, training=False)
    outputs, gradients = train(model, inputs)
    require_smooth(name, shapes, calls, inputs, gradients)
    recording.add(f"{name}/output", outputs)
    if model.non_trainable_weights:
        recording.add(f"{name}/prediction", prediction)
    trained = [array.path for array in model.trainable_weights]
    for of, gradient in zip([input_name(i) for i in range(len(shapes))] + trained, gradients):
        recording.add(f"{name}/{of}", gradient)
    for array in model.non_trainable_weights:
        recording.add(f"{name}/{array.path}", array)


def record(directory):
    cases = {case_name(*case): case for case in CASES}
    if len(cases) < len(CASES):
        raise ValueError("a case is there twice")
    # Rounded: the engines that are compared compute in float32.
    with Recording(directory / "odd-layers.csv", digits=7) as recording:
        for name, case in cases.items():
            record_case(recording, name, *case)
    with open(directory / "odd-layers.txt", "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(description(name, *case) for name, case in cases.items()))
