"""One process of a side, and what it is asked."""

import os
import selectors
import subprocess
import sys
import tempfile
import time

from failure import Failure, tail

# Longer than torch.compile takes on a slow machine.
PATIENCE = 600


class SideProcess:
    """A process that answers a line with a line, as io.allium.benchmarks.compare.AlliumSide does."""

    def __init__(self, name, command, environment):
        self._name = name
        self._log = tempfile.TemporaryFile()
        self._started = time.monotonic()
        self._process = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._log, bufsize=0)

    def ask(self, request):
        """The answer to a request, once it is there."""
        try:
            self._process.stdin.write(f"{request}\n".encode())
        except BrokenPipeError:
            raise self._ended(request) from None
        return self._line(request)

    def age(self):
        """Seconds since the process was started."""
        return time.monotonic() - self._started

    def end(self):
        """Lets it end; gives the most memory that it held, in MB."""
        self._process.stdin.close()
        _, status, usage = os.wait4(self._process.pid, 0)
        self._process.returncode = os.waitstatus_to_exitcode(status)
        return usage.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e6 / 1024)

    def kill(self):
        """Ends it at once."""
        if self._process.returncode is None:
            self._process.kill()
            self._process.wait()

    def _line(self, request):
        text = b""
        deadline = time.monotonic() + PATIENCE
        with selectors.DefaultSelector() as selector:
            selector.register(self._process.stdout, selectors.EVENT_READ)
            while not text.endswith(b"\n"):
                if not selector.select(max(0, deadline - time.monotonic())):
                    raise Failure(f"{self._name} did not answer {request!r} within {PATIENCE // 60} minutes.")
                part = self._process.stdout.read(65536)
                if not part:
                    raise self._ended(request)
                text += part
        return text.decode().strip()

    def _ended(self, request):
        self._process.wait()
        self._log.seek(0)
        said = tail(self._log.read().decode(errors="replace"))
        return Failure(f"{self._name} ended when it was asked for {request!r}. The end of what it said:\n{said}")
