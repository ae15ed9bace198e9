"""The pictures that every side trains on, byte for byte those of io.allium.benchmarks.compare.Pictures."""

import os
import zlib

import numpy

SHAPE = (32, 32, 3)
BYTES = 32 * 32 * 3


class Pictures:
    """Pictures that are made or read when they are first asked for, and no more than are asked for."""

    def __init__(self, directory=None):
        """directory: where CIFAR-10 is, if it is to be used."""
        self._directory = directory
        self._made = None

    def first(self, count):
        """The first pictures, uint8 of count x 32 x 32 x 3, and their labels, int64."""
        if self._made is None or len(self._made[1]) < count:
            self._made = _cifar10(self._directory, count) if self._directory else _seeded(count)
        return self._made[0][:count], self._made[1][:count]

    def checksum(self, count):
        values, labels = self.first(count)
        records = numpy.concatenate([values.reshape(count, BYTES), labels[:, None].astype(numpy.uint8)], axis=1)
        return zlib.crc32(records.tobytes())


def _seeded(count):
    """Noise that is the brighter the higher the class."""
    labels = numpy.arange(count) * 7 % 10
    words = splitmix(count * BYTES // 8)
    noise = words.astype("<u8").view(numpy.uint8).reshape(count, *SHAPE)
    return noise // 2 + (12 * labels).astype(numpy.uint8).reshape(-1, 1, 1, 1), labels


def splitmix(count):
    """The first words of SplitMix64 (Steele, Lea and Flood, 2014) from the seed 0."""
    z = numpy.arange(1, count + 1, dtype=numpy.uint64) * numpy.uint64(0x9E3779B97F4A7C15)
    z = (z ^ z >> numpy.uint64(30)) * numpy.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ z >> numpy.uint64(27)) * numpy.uint64(0x94D049BB133111EB)
    return z ^ z >> numpy.uint64(31)


def _cifar10(directory, count):
    """The first pictures of the binary version's first batch: a label, then the channels one after the other."""
    inner = os.path.join(directory, "cifar-10-batches-bin")
    file = os.path.join(inner if os.path.isdir(inner) else directory, "data_batch_1.bin")
    records = numpy.fromfile(file, dtype=numpy.uint8, count=count * (1 + BYTES)).reshape(count, 1 + BYTES)
    values = records[:, 1:].reshape(count, 3, 32, 32).transpose(0, 2, 3, 1)
    return numpy.ascontiguousarray(values), records[:, 0].astype(numpy.int64)


def series(count, steps=100, features=32):
    """Series of numbers from -1 to 1 that rise with their class, float32, and their labels, int64."""
    labels = numpy.arange(count) * 7 % 10
    words = splitmix(count * steps * features)
    noise = (words >> numpy.uint64(40)).astype(numpy.float32) / 2**23 - 1
    return noise.reshape(count, steps, features) + (labels / 10).astype(numpy.float32).reshape(-1, 1, 1), labels
