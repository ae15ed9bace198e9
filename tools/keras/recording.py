"""What every recording shares: the input formula and the file format."""

import keras
import numpy as np
import tensorflow as tf

keras.config.set_floatx("float64")


def wave(shape, phase, scale=1.0):
    """scale * sin(phase + 1.7 k), with k counting the elements row by row."""
    k = np.arange(int(np.prod(shape)), dtype=np.float64)
    return (scale * np.sin(phase + 1.7 * k)).reshape(shape)


def chirp(shape, phase, scale=1.0):
    """scale * sin(phase + 1.7 k + 0.3 k²), with k counting as for wave: without a period, so that no sum cancels."""
    k = np.arange(int(np.prod(shape)), dtype=np.float64)
    return (scale * np.sin(phase + 1.7 * k + 0.3 * k * k)).reshape(shape)


class Recording:
    """Named rows of numbers, written as one line each: exactly, or to a number of digits."""

    def __init__(self, path, digits=None):
        self.path = path
        self.text = repr if digits is None else f"{{:.{digits}g}}".format
        self.lines = [f"# Keras {keras.__version__}, TensorFlow {tf.__version__}, float64"]

    def add(self, name, values):
        flat = np.asarray(values, dtype=np.float64).reshape(-1)
        self.lines.append(",".join([name] + [self.text(float(v)) for v in flat]))

    def __enter__(self):
        return self

    def __exit__(self, error, *_):
        if error is None:
            with open(self.path, "w", encoding="utf-8", newline="\n") as file:
                file.write("\n".join(self.lines) + "\n")
