"""Outputs and gradients of recurrent layers for odd shapes."""

import keras
import tensorflow as tf
from recording import Recording, wave

# name: (batch, steps, features, units)
SHAPES = {
    "ones": (1, 1, 1, 1),
    "one-step": (4, 1, 3, 5),
    "one-wide-step": (1, 1, 3, 16),
    "one-unit": (4, 7, 3, 1),
    "one-feature": (4, 7, 1, 5),
    "one-sequence": (1, 7, 3, 5),
    "one-row": (1, 7, 1, 1),
    "all": (4, 7, 3, 5),
    "wide": (4, 7, 1, 16),
}


def record_lstm(recording, name, shape, sequences):
    batch, steps, features, units = shape
    layer = keras.layers.LSTM(units, return_sequences=sequences)
    layer.build((batch, steps, features))
    layer.set_weights([
        wave((features, 4 * units), 0.7, 0.5), wave((units, 4 * units), 1.3, 0.5), wave((4 * units,), 2.0, 0.5)])
    inputs = tf.constant(wave((batch, steps, features), 0.1))
    with tf.GradientTape() as tape:
        tape.watch(inputs)
        outputs = layer(inputs)
    upstream = tf.constant(wave(outputs.shape, 0.9))
    weights = [weight.value for weight in layer.trainable_weights]
    gradients = tape.gradient(outputs, [inputs, *weights], output_gradients=upstream)
    recording.add(f"{name}/output", outputs)
    names = ["input"] + [weight.name for weight in layer.trainable_weights]
    for of, gradient in zip(names, gradients):
        recording.add(f"{name}/{of}", gradient)


def record(directory):
    with Recording(directory / "recurrent.csv") as recording:
        for name, shape in SHAPES.items():
            record_lstm(recording, f"lstm/{name}/sequences", shape, True)
            record_lstm(recording, f"lstm/{name}/last", shape, False)
        start = keras.layers.LSTM(2)
        start.build((1, 1, 3))
        recording.add("lstm/start/bias", start.get_weights()[2])
