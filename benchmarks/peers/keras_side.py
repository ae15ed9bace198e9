"""Keras's side of the comparison: its fit and predict, on TensorFlow."""

import platform
import sys

import keras
import numpy
import tensorflow

import keras_networks as networks
from pictures import Pictures, series
from serving import serve, timed


def main(directory=None):
    keras.utils.set_random_seed(1)
    pictures = Pictures(directory)
    works = {
        "train-8": lambda: Training(networks.workshop(), pictures.first, scaled, 8),
        "train-32": lambda: Training(networks.workshop(), pictures.first, scaled, 32),
        "train-128": lambda: Training(networks.workshop(), pictures.first, scaled, 128),
        "train-32-compiled": lambda: Training(networks.workshop(), pictures.first, scaled, 32, jit_compile=True),
        "train-batch-norm": lambda: Training(networks.with_batch_normalization(), pictures.first, scaled, 32),
        "train-vgg": lambda: Training(networks.vgg_like(), pictures.first, scaled, 32),
        "train-lstm": lambda: Training(networks.recurrent(), series, lambda batch: batch, 32),
        "predict-32": lambda: Prediction(networks.workshop(), pictures, 32),
        "predict-1": lambda: Call(networks.workshop(), pictures),
    }
    versions = f"Keras {keras.__version__}, TensorFlow {tensorflow.__version__}, Python {platform.python_version()}"
    serve(versions, pictures, works)


def scaled(pictures):
    """uint8 as float32 from 0 to 1."""
    return tensorflow.cast(pictures, tensorflow.float32) / 255


class Training:
    """fit, an epoch at a time, from a tf.data pipeline: a fifth faster than from arrays, even of ready-made floats."""

    def __init__(self, network, data, as_batch, batch_size, jit_compile="auto"):
        network.compile(
            optimizer=keras.optimizers.Adam(learning_rate=1e-3),
            loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
            metrics=["accuracy"],
            jit_compile=jit_compile,
        )
        self._network = network
        self._data = data
        self._as_batch = as_batch
        self._batch_size = batch_size

    def __call__(self, examples, seconds):
        batches = (
            tensorflow.data.Dataset.from_tensor_slices(self._data(examples))
            .shuffle(examples)
            .batch(self._batch_size)
            .map(lambda inputs, labels: (self._as_batch(inputs), labels))
            .prefetch(tensorflow.data.AUTOTUNE)
        )
        return timed(examples, seconds, lambda: self._epoch(batches))

    def _epoch(self, batches):
        # One line an epoch: a live bar costs Keras some speed.
        return self._network.fit(batches, shuffle=False, verbose=2).history["loss"][-1]


class Prediction:
    """predict over all pictures, from a pipeline too, for the same reason."""

    def __init__(self, network, pictures, batch_size):
        self._network = network
        self._pictures = pictures
        self._batch_size = batch_size

    def __call__(self, examples, seconds):
        batches = (
            tensorflow.data.Dataset.from_tensor_slices(self._pictures.first(examples)[0])
            .batch(self._batch_size)
            .map(scaled)
            .prefetch(tensorflow.data.AUTOTUNE)
        )
        return timed(examples, seconds, lambda: self._predict(batches))

    def _predict(self, batches):
        keras.ops.softmax(self._network.predict(batches, verbose=0))
        return float("nan")


class Call:
    """One picture at a time by calling the model: many times as fast as predict, which is made for many."""

    def __init__(self, network, pictures):
        self._network = network
        self._pictures = pictures

    def __call__(self, examples, seconds):
        inputs, _ = self._pictures.first(examples)
        return timed(examples, seconds, lambda: self._call(inputs))

    def _call(self, inputs):
        for i in range(len(inputs)):
            outputs = self._network(inputs[i : i + 1].astype(numpy.float32) / 255, training=False)
            keras.ops.softmax(outputs).numpy()
        return float("nan")


if __name__ == "__main__":
    main(*sys.argv[1:])
