"""What was measured."""

from dataclasses import dataclass, field
from operator import truediv
from statistics import median

from rows import TRAIN, STEP


@dataclass
class Results:
    """Values by row and side, a value a round; and what could not be measured and why."""

    rows: list = field(default_factory=list)
    values: dict = field(default_factory=dict)
    losses: dict = field(default_factory=dict)
    notes: list = field(default_factory=list)

    def add(self, row, side, value):
        """One more round."""
        if row not in self.rows:
            self.rows.append(row)
        self.values.setdefault((row.name, side), []).append(value)

    def of(self, row, side):
        """The values of a side, or an empty list."""
        return self.values.get((row.name, side), [])

    def sides(self):
        """All sides that have a value, Allium first."""
        return list(dict.fromkeys(side for side in ("allium", "pytorch", "keras", "stock")
                                  for _, other in self.values if other == side))

    def ahead(self, row):
        """How many times as good Allium is as the best peer, the median over the rounds; None if one is missing.

        Each round is compared with itself: all its sides met the machine in the same mood.
        """
        own = self.of(row, "allium")
        peers = [self.of(row, side) for side in ("pytorch", "keras") if self.of(row, side)]
        if not own or not peers:
            return None
        return median(row.ahead(value, row.better(others)) for value, *others in zip(own, *peers))

    def ahead_of_stock(self, row):
        """How many times as good Allium's median is as the one value of stock DL4J; None if one is missing."""
        own, stock = self.of(row, "allium"), self.of(row, "stock")
        return row.ahead(median(own), median(stock)) if own and stock else None

    def headline(self):
        """The line that the project is judged by; None if that was not measured."""
        ahead = self.ahead(TRAIN)
        return None if ahead is None else f"ahead of the best peer: {ahead:.2f}"

    def share_of_bare_steps(self):
        """What part of the speed of bare steps fit has, the median over the rounds; None if that was not measured."""
        whole, bare = self.of(TRAIN, "allium"), self.of(STEP, "allium")
        return median(map(truediv, whole, bare)) if whole and bare else None
