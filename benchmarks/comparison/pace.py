"""How much is asked of a side at a time."""

from dataclasses import dataclass

from failure import Failure
from rows import PICTURES


@dataclass(frozen=True)
class Answer:
    """Examples a second, and the loss at the end or NaN."""

    speed: float
    loss: float


class Pace:
    """Keeps each measurement near its time, however fast a side is: one go takes half of it, by the last speed."""

    def __init__(self):
        self._speeds = {}

    def warm_up(self, ask, side, row, seconds):
        """Lets a side warm up; whether it has the work."""
        # After a single batch everything is built and compiled.
        answer = _answer(ask(f"{row.asked_of(side)} {row.batch} 0"))
        if answer is None:
            return False
        self._speeds[side, row.name] = answer.speed
        # The first speeds are far too low: each of these steps comes nearer.
        for _ in range(3):
            self.measure(ask, side, row, seconds / 3)
        return True

    def measure(self, ask, side, row, seconds):
        """A measurement of so many seconds."""
        speed = self._speeds[side, row.name]
        batches = max(1, min(PICTURES // row.batch, round(speed * seconds / 2 / row.batch)))
        answer = _answer(ask(f"{row.asked_of(side)} {batches * row.batch} {seconds:.3f}"))
        if answer is None:
            raise Failure(f"{side} had {row.name} before, and has it no more.")
        self._speeds[side, row.name] = answer.speed
        return answer


def _answer(text):
    kind, _, rest = text.partition(" ")
    if kind == "missing":
        return None
    if kind == "failed":
        raise Failure(rest)
    speed, loss = rest.split(" loss ")
    return Answer(float(speed), float(loss))
