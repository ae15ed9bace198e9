"""30 steps of each optimiser on three parameters; one line a step."""

import keras
import numpy as np
from recording import Recording, wave

STEPS = 30

# Keras rounds Python's floats to float32 on the way to float64; NumPy's it leaves alone.
BETAS = {"beta_1": np.float64(0.9), "beta_2": np.float64(0.999)}

OPTIMIZERS = {
    "sgd": lambda o: o.SGD(0.0625),
    "sgd-momentum": lambda o: o.SGD(0.0625, momentum=0.75),
    "sgd-nesterov": lambda o: o.SGD(0.0625, momentum=0.75, nesterov=True),
    "adam": lambda o: o.Adam(0.0625, **BETAS),
    "adam-options": lambda o: o.Adam(0.0625, beta_1=0.75, beta_2=0.875, epsilon=0.125),
    "adamw": lambda o: o.AdamW(0.0625, **BETAS, weight_decay=0.25),
    "rmsprop": lambda o: o.RMSprop(0.0625),
    "rmsprop-options": lambda o: o.RMSprop(0.0625, rho=0.75, momentum=0.5, epsilon=0.125),
    "rmsprop-centered": lambda o: o.RMSprop(0.0625, centered=True),
    "rmsprop-all": lambda o: o.RMSprop(0.0625, momentum=0.5, centered=True),
    "adagrad": lambda o: o.Adagrad(0.0625),
    "adagrad-options": lambda o: o.Adagrad(0.0625, initial_accumulator_value=0.5, epsilon=0.125),
    "adadelta": lambda o: o.Adadelta(1.0),
    "adadelta-options": lambda o: o.Adadelta(0.5, rho=0.75, epsilon=0.125),
    "adamax": lambda o: o.Adamax(0.0625, **BETAS),
    "adamax-options": lambda o: o.Adamax(0.0625, beta_1=0.75, beta_2=0.875, epsilon=0.125),
    "nadam": lambda o: o.Nadam(0.0625, **BETAS),
    "nadam-options": lambda o: o.Nadam(0.0625, beta_1=0.75, beta_2=0.875, epsilon=0.125),
}


def gradient(parameters, step):
    """The slope of a bowl, pushed about: (i + 1) / 2 * p + sin(0.7 step + i)."""
    i = np.arange(parameters.size)
    return 0.5 * (i + 1) * parameters + np.sin(0.7 * step + i)


def record(directory):
    with Recording(directory / "optimizers.csv") as recording:
        for name, create in OPTIMIZERS.items():
            variable = keras.Variable(wave((3,), 0.3))
            optimizer = create(keras.optimizers)
            for step in range(STEPS):
                values = gradient(variable.numpy(), step)
                optimizer.apply([keras.ops.convert_to_tensor(values)], [variable])
                recording.add(f"{name}/{step}", variable.numpy())
