"""PyTorch's side of the comparison: its usual training loop, channels last."""

import platform
import sys

import torch
from torch import nn

import pytorch_networks as networks
from pictures import Pictures, series
from serving import serve, timed


def main(directory=None):
    torch.manual_seed(1)
    pictures = Pictures(directory)
    works = {
        "train-8": lambda: Training(image_network(networks.workshop()), pictures.first, picture_batch, 8),
        "train-32": lambda: Training(image_network(networks.workshop()), pictures.first, picture_batch, 32),
        "train-128": lambda: Training(image_network(networks.workshop()), pictures.first, picture_batch, 128),
        "train-32-compiled": lambda: Training(
            torch.compile(image_network(networks.workshop())), pictures.first, picture_batch, 32),
        "train-batch-norm": lambda: Training(
            image_network(networks.with_batch_normalization()), pictures.first, picture_batch, 32),
        "train-vgg": lambda: Training(image_network(networks.vgg_like()), pictures.first, picture_batch, 32),
        "train-lstm": lambda: Training(networks.Recurrent(), series, lambda batch: batch, 32),
        "predict-32": lambda: Prediction(image_network(networks.workshop()), pictures, 32),
        "predict-1": lambda: Prediction(image_network(networks.workshop()), pictures, 1),
    }
    serve(f"PyTorch {torch.__version__.split('+')[0]}, Python {platform.python_version()}", pictures, works)


def image_network(network):
    return network.to(memory_format=torch.channels_last)


def picture_batch(pictures):
    """uint8 of n x 32 x 32 x 3 as float32 from 0 to 1, n x 3 x 32 x 32; channels stay last in memory."""
    return pictures.permute(0, 3, 1, 2).float().div_(255)


class Training:
    """Epochs over a shuffled index, with the loss and the accuracy of each; batches are made on the way."""

    def __init__(self, network, data, as_batch, batch_size):
        self._network = network.train()
        self._data = data
        self._as_batch = as_batch
        self._batch_size = batch_size
        self._loss = nn.CrossEntropyLoss()
        # At least as fast as its other two on a CPU.
        self._optimizer = torch.optim.Adam(network.parameters(), lr=1e-3, fused=True)

    def __call__(self, examples, seconds):
        inputs, labels = map(torch.from_numpy, self._data(examples))
        return timed(examples, seconds, lambda: self._epoch(inputs, labels))

    def _epoch(self, inputs, labels):
        loss_sum = torch.zeros(())
        correct = torch.zeros((), dtype=torch.int64)
        for indices in torch.randperm(len(labels)).split(self._batch_size):
            targets = labels[indices]
            outputs = self._network(self._as_batch(inputs[indices]))
            loss = self._loss(outputs, targets)
            self._optimizer.zero_grad()
            loss.backward()
            self._optimizer.step()
            loss_sum += loss.detach() * len(indices)
            correct += (outputs.argmax(1) == targets).sum()
        metrics = {"loss": loss_sum.item() / len(labels), "accuracy": correct.item() / len(labels)}
        print(metrics)
        return metrics["loss"]


class Prediction:
    """Probabilities of pictures, so many at a time."""

    def __init__(self, network, pictures, batch_size):
        self._network = network.eval()
        self._pictures = pictures
        self._batch_size = batch_size

    def __call__(self, examples, seconds):
        inputs = torch.from_numpy(self._pictures.first(examples)[0])
        return timed(examples, seconds, lambda: self._predict(inputs))

    @torch.inference_mode()
    def _predict(self, inputs):
        for batch in inputs.split(self._batch_size):
            self._network(picture_batch(batch)).softmax(1)
        return float("nan")


if __name__ == "__main__":
    main(*sys.argv[1:])
