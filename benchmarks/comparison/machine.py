"""What the figures were measured on."""

import os
import platform
import re
import subprocess
from pathlib import Path


def description():
    """The processor, its cores, the memory and the system, as pairs of what and text."""
    gigabytes = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return [
        ("processor", f"{_processor()}, {_vectors()}"),
        ("cores", str(cores())),
        ("memory", f"{gigabytes:.0f} GiB"),
        ("system", f"{platform.system()} {platform.release()}, {platform.machine()}"),
    ]


def cores():
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()


def load():
    """How many threads wanted a core in the last minute, on average."""
    return os.getloadavg()[0]


def is_busy(load_before):
    """Whether so much load spoils a measurement."""
    return load_before > 0.3 * cores()


def _processor():
    if platform.system() == "Darwin":
        return subprocess.run(
            ["sysctl", "-n", "machdep.cpu.brand_string"], capture_output=True, text=True).stdout.strip()
    found = re.search(r"^model name\s*:\s*(.+)$", _cpuinfo(), re.MULTILINE)
    return found.group(1) if found else platform.machine()


def _vectors():
    flags = _cpuinfo()
    return next((name for flag, name in (("avx512f", "AVX-512"), ("avx2", "AVX2")) if flag in flags), "no AVX2")


def _cpuinfo():
    file = Path("/proc/cpuinfo")
    return file.read_text() if file.exists() else ""
