"""Single layers behind a dense one: outputs, the loss, and its gradients by the dense layer's weights.

The loss is the mean squared error against a wave, with what the layer adds to it. There is no sparsemax: where several
values are positive, Keras 3.15's do not add up to 1.
"""

import keras
import numpy as np
import tensorflow as tf
from keras import layers
from recording import Recording, wave

BATCH, UNITS = 2, 4
PICTURE, ROW = (2, 3, 3), (5,)

ACTIVATIONS = (
    "linear relu relu6 leaky_relu elu selu celu gelu silu mish sigmoid hard_sigmoid hard_silu sparse_sigmoid "
    "log_sigmoid tanh hard_tanh tanh_shrink hard_shrink soft_shrink softmax log_softmax softplus squareplus "
    "sparse_plus softsign exponential"
).split()

CASES = {
    "relu-layer": (PICTURE, layers.ReLU()),
    "relu-layer-most": (PICTURE, layers.ReLU(max_value=0.7)),
    "relu-layer-six": (PICTURE, layers.ReLU(max_value=6.0)),
    "relu-layer-slope": (PICTURE, layers.ReLU(negative_slope=0.25)),
    "relu-layer-threshold": (PICTURE, layers.ReLU(threshold=0.3)),
    "relu-layer-all": (ROW, layers.ReLU(max_value=0.7, negative_slope=0.25, threshold=0.3)),
    "leaky-relu-layer": (PICTURE, layers.LeakyReLU()),
    "elu-layer": (PICTURE, layers.ELU(alpha=0.5)),
    "elu-layer-negative": (ROW, layers.ELU(alpha=-0.5)),
    "softmax-layer": (PICTURE, layers.Softmax()),
    "softmax-layer-row": (ROW, layers.Softmax(axis=1)),
    "softmax-layer-1": (PICTURE, layers.Softmax(axis=1)),
    "softmax-layer-2": (PICTURE, layers.Softmax(axis=2)),
    "softmax-layer-1-2": (PICTURE, layers.Softmax(axis=(1, 2))),
    "softmax-layer-3-1": (PICTURE, layers.Softmax(axis=(-1, 1))),
    "penalty": (PICTURE, layers.ActivityRegularization(l1=0.25, l2=0.125)),
    "penalty-row": (ROW, layers.ActivityRegularization(l2=0.5)),
    "maximum-kept": (PICTURE, layers.GlobalMaxPooling2D(keepdims=True)),
    "average-kept": (PICTURE, layers.GlobalAveragePooling2D(keepdims=True)),
}


def cases():
    for name in ACTIVATIONS:
        yield f"{name}/picture", PICTURE, layers.Activation(name)
        yield f"{name}/row", ROW, layers.Activation(name)
    for name, (shape, layer) in CASES.items():
        yield name, shape, layer


def record_case(recording, name, shape, layer):
    before = layers.Dense(UNITS)
    inputs = keras.Input(shape)
    values = layer(before(inputs))
    model = keras.Model(inputs, layers.Flatten()(values))
    before.set_weights([wave((shape[-1], UNITS), 0.3), wave((UNITS,), 1.1)])
    with tf.GradientTape() as tape:
        outputs = model(wave((BATCH, *shape), 0.7), training=True)
        loss = tf.reduce_mean((outputs - wave(outputs.shape, 0.9)) ** 2) + sum(model.losses)
    kernel, bias = tape.gradient(loss, before.trainable_weights)
    recording.add(f"{name}/outputs", outputs)
    recording.add(f"{name}/loss", loss)
    recording.add(f"{name}/gradients", np.concatenate([np.ravel(kernel), bias]))


def record(directory):
    with Recording(directory / "functions.csv") as recording:
        for name, shape, layer in cases():
            record_case(recording, name, shape, layer)
