"""Writes all recordings into the directory given as the one argument."""

import pathlib
import sys

import record_activations
import record_augmentation
import record_functions
import record_layers
import record_losses
import record_merging
import record_networks
import record_odd_layers
import record_optimizers
import record_recurrent

directory = pathlib.Path(sys.argv[1])
for module in (
    record_activations,
    record_augmentation,
    record_functions,
    record_layers,
    record_losses,
    record_merging,
    record_networks,
    record_odd_layers,
    record_optimizers,
    record_recurrent,
):
    module.record(directory)
