"""Values and gradients of each activation; the gradient is for an upstream gradient of wave(shape, 0.9)."""

import keras
import numpy as np
import tensorflow as tf
from recording import Recording, wave

POINTS = np.array(
    [-120.0, -30.0, -8.0, -6.0, -4.0, -3.0, -2.5, -1.0, -0.5, -1e-3, 0.0]
    + [1e-3, 0.5, 1.0, 2.5, 3.0, 4.0, 6.0, 8.0, 30.0, 120.0]
)

ELEMENTWISE = (
    "linear relu relu6 leaky_relu elu selu celu gelu silu mish sigmoid hard_sigmoid hard_silu sparse_sigmoid log_sigmoid "
    "tanh hard_tanh tanh_shrink hard_shrink soft_shrink softplus squareplus sparse_plus softsign exponential"
).split()


def record_activation(recording, name, points):
    tensor = tf.constant(points)
    function = keras.activations.get(name)
    with tf.GradientTape() as tape:
        tape.watch(tensor)
        value = function(tensor)
    upstream = tf.constant(wave(points.shape, 0.9))
    rank = f"/{len(points.shape)}d" if len(points.shape) > 1 else ""
    recording.add(f"{name}{rank}/value", value)
    recording.add(f"{name}{rank}/gradient", tape.gradient(value, tensor, output_gradients=upstream))


def record(directory):
    with Recording(directory / "activations.csv") as recording:
        recording.add("points", POINTS)
        for name in ELEMENTWISE:
            record_activation(recording, name, POINTS)
        for name in ("softmax", "log_softmax"):
            record_activation(recording, name, wave((3, 5), 0.2, 4.0))
            record_activation(recording, name, wave((2, 2, 3, 4), 0.2, 4.0))
