"""The value and the gradient of each loss, as Keras averages them over a batch."""

import keras
import numpy as np
import tensorflow as tf
from recording import Recording, wave

BATCH, UNITS = 4, 5
EXTREMES = np.array([[-800.0, 0.0, 800.0, 30.0, -30.0], [100.0, -100.0, 1e-3, 17.0, 90.0]])


def record_loss(recording, name, loss, labels, output):
    tensor = tf.constant(output)
    with tf.GradientTape() as tape:
        tape.watch(tensor)
        value = loss(labels, tensor)
    recording.add(f"{name}/value", value)
    recording.add(f"{name}/gradient", tape.gradient(value, tensor))
    loss.reduction = None
    recording.add(f"{name}/examples", loss(labels, tensor))


def record(directory):
    losses = keras.losses
    output = wave((BATCH, UNITS), 0.4, 3.0)
    expected = wave((BATCH, UNITS), 1.1, 2.0)
    expected[0, 0] = output[0, 0]
    flags = (wave((BATCH, UNITS), 2.3) > 0).astype("float64")
    classes = np.array([[0], [4], [2], [2]])
    with Recording(directory / "losses.csv") as recording:
        record_loss(recording, "mse", losses.MeanSquaredError(), expected, output)
        record_loss(recording, "mae", losses.MeanAbsoluteError(), expected, output)
        record_loss(recording, "huber", losses.Huber(), expected, output)
        record_loss(recording, "huber-2.5", losses.Huber(delta=2.5), expected, output)
        record_loss(recording, "bce", losses.BinaryCrossentropy(from_logits=True), flags, output)
        record_loss(
            recording, "bce-extreme", losses.BinaryCrossentropy(from_logits=True), flags[:2], EXTREMES
        )
        record_loss(
            recording, "scce", losses.SparseCategoricalCrossentropy(from_logits=True), classes, output
        )
        record_loss(
            recording, "scce-extreme", losses.SparseCategoricalCrossentropy(from_logits=True), classes[:2], EXTREMES
        )
