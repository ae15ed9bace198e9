"""The chart, which Java draws from the values in the CSV file."""

import subprocess

from documents import CHART, VALUES
from failure import Failure, tail


def draw(program):
    result = subprocess.run(
        program.command("SpeedChart", str(VALUES), str(CHART), properties=["-Djava.awt.headless=true"]),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if result.returncode != 0:
        raise Failure(f"The chart was not drawn. The end of what Java said:\n{tail(result.stdout)}")
