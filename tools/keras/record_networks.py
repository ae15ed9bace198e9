"""Whole networks: outputs before and after 20 steps of Adam, and the loss of each step."""

import keras
import numpy as np
import tensorflow as tf
from keras import layers, losses
from recording import Recording, wave

BATCH, STEPS = 4, 20

# Keras rounds Python's floats to float32 on the way to float64; NumPy's it leaves alone.
BETAS = {"beta_1": np.float64(0.9), "beta_2": np.float64(0.999)}


def classifier():
    image = keras.Input((12, 12, 3))
    conv1 = layers.Conv2D(8, 3, activation="relu", name="conv1")(image)
    pool1 = layers.MaxPooling2D(2)(conv1)
    conv2 = layers.Conv2D(8, 3, activation="relu", name="conv2")(pool1)
    pool2 = layers.MaxPooling2D(2)(conv2)
    flat = layers.Flatten()(pool2)
    return keras.Model(image, layers.Dense(10, name="logits")(flat))


def normalized():
    image = keras.Input((7, 6, 2))
    conv = layers.Conv2D(6, 3, strides=2, padding="same", use_bias=False, name="conv")(image)
    norm = layers.BatchNormalization(momentum=0.75, name="norm")(conv)
    relu = layers.Activation("relu")(norm)
    mean = layers.GlobalAveragePooling2D()(relu)
    return keras.Model(image, layers.Dense(3, activation="softmax", name="scores")(mean))


def branched():
    image = keras.Input((6, 6, 2))
    wide = layers.Conv2D(4, 3, padding="same", activation="silu", name="wide")(image)
    narrow = layers.Conv2D(4, 1, activation="tanh", name="narrow")(image)
    both = layers.Add()([wide, narrow])
    all_of_it = layers.Concatenate()([both, wide, image])
    mean = layers.AveragePooling2D(3, strides=2, padding="same")(all_of_it)
    flat = layers.Flatten()(mean)
    return keras.Model(image, layers.Dense(5, name="logits")(flat))


def regression():
    row = keras.Input((5,))
    hidden = layers.Dense(8, activation="tanh", name="hidden")(row)
    return keras.Model(row, layers.Dense(3, name="numbers")(hidden))


def yes_or_no():
    row = keras.Input((6,))
    hidden = layers.Dense(8, activation="softplus", name="hidden")(row)
    return keras.Model(row, layers.Dense(1, activation="sigmoid", name="answer")(hidden))


def labels(classes, step):
    return (np.arange(BATCH) + step) % classes


NETWORKS = {
    "classifier": (
        classifier,
        losses.SparseCategoricalCrossentropy(from_logits=True),
        lambda step: labels(10, step),
    ),
    "normalized": (normalized, losses.SparseCategoricalCrossentropy(), lambda step: labels(3, step)),
    "branched": (branched, losses.SparseCategoricalCrossentropy(from_logits=True), lambda step: labels(5, step)),
    "regression": (regression, losses.MeanSquaredError(), lambda step: wave((BATCH, 3), 0.6 + step)),
    "yes-or-no": (yes_or_no, losses.BinaryCrossentropy(), lambda step: labels(2, step)[:, None]),
}


def record_network(recording, name, model, loss, targets):
    arrays = [array for layer in sorted(model.layers, key=lambda layer: layer.name) for array in layer.trainable_weights]
    for i, array in enumerate(arrays):
        array.assign(wave(array.shape, i, 0.5))
    optimizer = keras.optimizers.Adam(0.015625, **BETAS)
    inputs = lambda step: wave((BATCH, *model.input_shape[1:]), 0.1 + step)  # noqa: E731
    recording.add(f"{name}/before", model(inputs(0), training=False))
    steps = []
    for step in range(STEPS):
        with tf.GradientTape() as tape:
            value = loss(targets(step), model(inputs(step), training=True))
        optimizer.apply(tape.gradient(value, arrays), arrays)
        steps.append(float(value))
    recording.add(f"{name}/losses", steps)
    recording.add(f"{name}/after", model(inputs(0), training=False))


def record(directory):
    with Recording(directory / "networks.csv") as recording:
        for name, (create, loss, targets) in NETWORKS.items():
            record_network(recording, name, create(), loss, targets)
