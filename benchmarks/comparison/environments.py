"""Python environments of the peers, in the user's cache folder."""

import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from failure import Failure, tail
from rows import NAMES

PEERS = Path(__file__).resolve().parent.parent / "peers"
GIGABYTES = {"keras": 2, "pytorch": 6}


def python(peer):
    """The interpreter of a peer's environment, which is made if it is not there."""
    requirements = PEERS / f"requirements-{peer}.txt"
    directory = _cache() / f"{peer}-{_fingerprint(requirements)}"
    interpreter = directory / "bin" / "python"
    done = directory / "installed"
    if not done.exists():
        _require_room(peer, directory)
        print(f"Installing {NAMES[peer]} in {directory} (about {GIGABYTES[peer]} GB; some minutes)", flush=True)
        shutil.rmtree(directory, ignore_errors=True)
        _run([sys.executable, "-m", "venv", str(directory)], f"Python's venv did not make {directory}")
        _run(
            [str(interpreter), "-m", "pip", "install", "--disable-pip-version-check", "-r", str(requirements)],
            f"pip did not install {NAMES[peer]} for Python {platform.python_version()}; if it is Python's version,"
            " another can be named (PYTHON=python3.12)")
        done.touch()
    return interpreter


def _cache():
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "allium-benchmarks"


def _fingerprint(requirements):
    what = f"{platform.python_version()} {platform.machine()} {sys.prefix}\n{requirements.read_text()}"
    return hashlib.sha256(what.encode()).hexdigest()[:12]


def _require_room(peer, directory):
    directory.parent.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(directory.parent).free / 1e9
    if free < GIGABYTES[peer]:
        raise Failure(
            f"{NAMES[peer]} takes about {GIGABYTES[peer]} GB in {directory.parent}, and {free:.1f} GB are free. Make room,"
            " let XDG_CACHE_HOME name a folder elsewhere, or leave it out with --peers.")


def _run(command, complaint):
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if result.returncode != 0:
        raise Failure(f"{complaint}. The end of what it said:\n{tail(result.stdout)}")
