"""The networks that are compared, as Keras's users write them."""

import keras
from keras import layers


def workshop():
    return keras.Sequential([
        keras.Input((32, 32, 3)),
        layers.Conv2D(32, 3, activation="relu"), layers.MaxPooling2D(),
        layers.Conv2D(32, 3, activation="relu"), layers.MaxPooling2D(),
        layers.Conv2D(32, 3, activation="relu"), layers.Flatten(),
        layers.Dense(32, activation="relu"),
        layers.Dense(10),
    ])


def with_batch_normalization():
    return keras.Sequential([
        keras.Input((32, 32, 3)),
        layers.Conv2D(32, 3), layers.BatchNormalization(), layers.ReLU(), layers.MaxPooling2D(),
        layers.Conv2D(32, 3), layers.BatchNormalization(), layers.ReLU(), layers.MaxPooling2D(),
        layers.Conv2D(32, 3), layers.BatchNormalization(), layers.ReLU(), layers.Flatten(),
        layers.Dense(32, activation="relu"),
        layers.Dense(10),
    ])


def vgg_like():
    return keras.Sequential([
        keras.Input((32, 32, 3)),
        layers.Conv2D(64, 3, padding="same", activation="relu"),
        layers.Conv2D(64, 3, padding="same", activation="relu"), layers.MaxPooling2D(),
        layers.Conv2D(128, 3, padding="same", activation="relu"),
        layers.Conv2D(128, 3, padding="same", activation="relu"), layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10),
    ])


def recurrent():
    return keras.Sequential([keras.Input((100, 32)), layers.LSTM(64), layers.Dense(10)])
