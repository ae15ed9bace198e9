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

    def images(count):
        """Float32 from 0 to 1, made once: faster than making batches on the way with tf.data, or in a layer."""
        values, labels = pictures.first(count)
        return values.astype(numpy.float32) / 255, labels

    works = {
        "train-8": lambda: Training(networks.workshop(), images, 8),
        "train-32": lambda: Training(networks.workshop(), images, 32),
        "train-128": lambda: Training(networks.workshop(), images, 128),
        "train-32-compiled": lambda: Training(networks.workshop(), images, 32, jit_compile=True),
        "train-batch-norm": lambda: Training(networks.with_batch_normalization(), images, 32),
        "train-vgg": lambda: Training(networks.vgg_like(), images, 32),
        "train-lstm": lambda: Training(networks.recurrent(), series, 32),
        "predict-32": lambda: Prediction(networks.workshop(), images, 32),
        "predict-1": lambda: Call(networks.workshop(), pictures),
    }
    versions = f"Keras {keras.__version__}, TensorFlow {tensorflow.__version__}, Python {platform.python_version()}"
    serve(versions, pictures, works)


class Training:
    """fit, an epoch at a time."""

    def __init__(self, network, data, batch_size, jit_compile="auto"):
        network.compile(
            optimizer=keras.optimizers.Adam(learning_rate=1e-3),
            loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
            metrics=["accuracy"],
            jit_compile=jit_compile,
        )
        self._network = network
        self._data = data
        self._batch_size = batch_size

    def __call__(self, examples, seconds):
        inputs, labels = self._data(examples)
        return timed(examples, seconds, lambda: self._epoch(inputs, labels))

    def _epoch(self, inputs, labels):
        # One line an epoch: a live bar costs Keras some speed.
        history = self._network.fit(inputs, labels, batch_size=self._batch_size, verbose=2)
        return history.history["loss"][-1]


class Prediction:
    """predict over all pictures."""

    def __init__(self, network, images, batch_size):
        self._network = network
        self._images = images
        self._batch_size = batch_size

    def __call__(self, examples, seconds):
        inputs, _ = self._images(examples)
        return timed(examples, seconds, lambda: self._predict(inputs))

    def _predict(self, inputs):
        keras.ops.softmax(self._network.predict(inputs, batch_size=self._batch_size, verbose=0))
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
