"""Outputs of layers for odd shapes, and the training of batch normalisation."""

import keras
import numpy as np
import tensorflow as tf
from recording import Recording, wave

# name: (height, width, kernel, strides, padding, dilation); two channels, two filters, one picture
CONVOLUTIONS = {
    "valid": (5, 7, (3, 3), (1, 1), "valid", (1, 1)),
    "valid-even": (6, 5, (2, 4), (1, 1), "valid", (1, 1)),
    "valid-strides": (6, 8, (3, 2), (2, 3), "valid", (1, 1)),
    "valid-dilation": (7, 6, (3, 2), (1, 1), "valid", (2, 3)),
    "same": (5, 7, (3, 3), (1, 1), "same", (1, 1)),
    "same-even": (5, 6, (2, 4), (1, 1), "same", (1, 1)),
    "same-strides": (6, 7, (3, 3), (2, 2), "same", (1, 1)),
    "same-strides-odd": (5, 9, (2, 3), (3, 2), "same", (1, 1)),
    "same-strides-large": (7, 5, (1, 2), (2, 3), "same", (1, 1)),
    "same-dilation": (6, 7, (3, 3), (1, 1), "same", (2, 2)),
    "same-dilation-even": (7, 6, (2, 3), (1, 1), "same", (3, 2)),
}

# name: (height, width, pool, strides, padding)
POOLS = {
    "valid": (5, 7, (2, 2), (2, 2), "valid"),
    "valid-overlap": (6, 7, (3, 2), (2, 1), "valid"),
    "same": (5, 7, (2, 2), (2, 2), "same"),
    "same-overlap": (5, 6, (3, 3), (1, 1), "same"),
    "same-strides": (6, 7, (3, 2), (2, 3), "same"),
    "same-even": (5, 5, (4, 4), (3, 3), "same"),
}

CHANNELS = 2
EPOCHS = 5


def record_convolutions(recording):
    for name, (height, width, kernel, strides, padding, dilation) in CONVOLUTIONS.items():
        layer = keras.layers.Conv2D(CHANNELS, kernel, strides=strides, padding=padding, dilation_rate=dilation)
        layer.build((1, height, width, CHANNELS))
        layer.set_weights([wave((*kernel, CHANNELS, CHANNELS), 0.7), wave((CHANNELS,), 2.0)])
        recording.add(f"conv2d/{name}", layer(wave((1, height, width, CHANNELS), 0.1)))


def record_pools(recording):
    for name, (height, width, pool, strides, padding) in POOLS.items():
        # Less than 0 everywhere, so that a padding with zeros shows.
        picture = wave((1, height, width, CHANNELS), 0.1) - 2.0
        for kind in ("Max", "Average"):
            layer = getattr(keras.layers, f"{kind}Pooling2D")(pool, strides=strides, padding=padding)
            recording.add(f"{kind.lower()}pool/{name}", layer(picture))
    picture = wave((2, 3, 4, CHANNELS), 0.1) - 2.0
    recording.add("maxpool/global", keras.layers.GlobalMaxPooling2D()(picture))
    recording.add("averagepool/global", keras.layers.GlobalAveragePooling2D()(picture))
    ties = tf.ones((1, 4, 4, CHANNELS), "float64")
    with tf.GradientTape() as tape:
        tape.watch(ties)
        pooled = keras.layers.MaxPooling2D(2)(ties)
    recording.add("maxpool/ties", tape.gradient(pooled, ties, output_gradients=tf.constant(wave((1, 2, 2, 2), 0.9))))


def record_batch_normalization(recording):
    for rank, shape in (("2d", (6, 3)), ("4d", (3, 2, 4, 3))):
        for center in (True, False):
            for scale in (True, False):
                name = f"batchnorm/{rank}" + ("" if center else "-uncentered") + ("" if scale else "-unscaled")
                layer = keras.layers.BatchNormalization(momentum=0.75, epsilon=1e-3, center=center, scale=scale)
                before = keras.layers.Dense(3, use_bias=False)
                model = keras.Sequential([keras.Input(shape[1:]), before, layer, keras.layers.Flatten()])
                before.set_weights([wave((3, 3), 1.3)])
                model.compile(optimizer=keras.optimizers.SGD(0.5), loss="mse")
                for epoch in range(EPOCHS):
                    pictures = wave(shape, 0.2 + epoch, 2.0)
                    labels = wave((shape[0], int(np.prod(shape[1:]))), 0.6 + epoch)
                    loss = model.train_on_batch(pictures, labels)
                    recording.add(f"{name}/{epoch}/loss", loss)
                    for weight in layer.weights:
                        recording.add(f"{name}/{epoch}/{weight.name}", weight.numpy())
                recording.add(f"{name}/before", before.get_weights()[0])
                recording.add(f"{name}/prediction", model(wave(shape, 0.5)))


def record_normalization(recording):
    layer = keras.layers.Normalization(mean=wave((3,), 0.3), variance=[2.0, 1e-20, 0.25])
    recording.add("normalization/2d", layer(wave((4, 3), 0.8)))
    recording.add("normalization/4d", layer(wave((2, 2, 2, 3), 0.8)))


def record(directory):
    with Recording(directory / "layers.csv") as recording:
        record_convolutions(recording)
        record_pools(recording)
        record_batch_normalization(recording)
        record_normalization(recording)
