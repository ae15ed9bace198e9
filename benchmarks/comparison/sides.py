"""The processes that are compared."""

import os

from environments import PEERS as SOURCES
from failure import Failure
from process import SideProcess
from rows import NAMES, PICTURES

# A user may have set these for an old OpenBLAS. They would slow a peer's.
NOT_FOR_PEERS = ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")


class Sides:
    """Allium and its peers, each a process that waits until it is asked."""

    def __init__(self, program, pythons, data):
        self._program = program
        self._pythons = pythons
        self._data = [str(data)] if data else []
        self._running = {}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in self._running.values():
            process.kill()

    def names(self):
        """Allium, then its peers."""
        return ["allium", *self._pythons]

    def start(self):
        """Starts all sides, and sees that they have the same pictures."""
        for name in self.names():
            self._running[name] = self.fresh(name)
        checksums = {name: process.ask(f"pictures {PICTURES}") for name, process in self._running.items()}
        if len(set(checksums.values())) != 1:
            raise Failure(f"The sides do not have the same pictures: {checksums}.")

    def ask(self, name, request):
        """What a running side answers."""
        return self._running[name].ask(request)

    def versions(self):
        """The versions of all sides, by what they are of."""
        texts = [process.ask("versions") for process in self._running.values()]
        parts = [part for text in texts for part in text.removeprefix("versions ").split(", ")]
        return dict(part.rsplit(" ", 1) for part in parts)

    def fresh(self, name):
        """A new process of a side; whoever asks for it ends it."""
        if name in self._pythons:
            environment = {key: value for key, value in os.environ.items() if key not in NOT_FOR_PEERS}
            environment |= {"KERAS_BACKEND": "tensorflow", "TF_CPP_MIN_LOG_LEVEL": "2"}
            command = [str(self._pythons[name]), "-B", str(SOURCES / f"{name}_side.py"), *self._data]
            return SideProcess(NAMES[name], command, environment)
        properties = ["-Dallium.engine=stock"] if name == "stock" else []
        command = self._program.command("AlliumSide", *self._data, properties=properties)
        return SideProcess(NAMES[name], command, dict(os.environ))
