"""The command line."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from failure import Failure
from rows import PEERS, QUICK, ROWS

DESCRIPTION = """\
Compares Allium with PyTorch and Keras on this machine: the same networks and pictures on all sides, a few seconds of
each in turn, several rounds, medians. Writes docs/speed.md, docs/speed.csv and docs/images/speed.png if all was
measured. Takes under 30 minutes, and once more a few to install the others in the user's cache folder: about 2 GB for
Keras, 6 GB for PyTorch. Let nothing else run meanwhile."""


@dataclass(frozen=True)
class Options:
    """What is measured.

    rows: what is compared; peers: with whom; rounds: how often; seconds: how long each time; warm_up: seconds before
    the first time; fresh: how many processes are started for the rows that need a new one; data: a folder or None;
    build: whether Maven is run first; stock:
    whether stock DL4J is measured; command: what was typed.
    """

    rows: tuple
    peers: tuple
    rounds: int
    seconds: float
    warm_up: float
    fresh: int
    data: Path | None
    build: bool
    stock: bool
    command: str

    def is_whole(self):
        """Whether this measures all that the documents tell."""
        return self.rows == ROWS and self.peers == PEERS and self.rounds >= 5 and self.seconds >= 4


def parse(arguments):
    parser = argparse.ArgumentParser(
        prog="benchmarks/compare",
        description=DESCRIPTION,
        epilog="Rows: " + ", ".join(row.name for row in ROWS) + ".",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--quick", action="store_true", help="a rough answer in under 3 minutes; writes nothing")
    parser.add_argument("--only", metavar="ROW,ROW", type=_list, help="only these rows; writes nothing")
    parser.add_argument(
        "--peers", metavar="PEER,PEER", type=_list, default=list(PEERS),
        help="only these of keras and pytorch, or none; writes nothing")
    parser.add_argument("--rounds", metavar="N", type=int, help="how often each is measured (5; 3 if quick)")
    parser.add_argument("--data", metavar="DIR", type=Path, help="CIFAR-10's binary files, instead of seeded noise")
    parser.add_argument("--no-build", dest="build", action="store_false", help="run what Maven has compiled already")
    given = parser.parse_args(arguments)
    quick = given.quick
    rounds = (3 if quick else 5) if given.rounds is None else given.rounds
    if rounds < 1:
        raise Failure(f"--rounds is {rounds}; it must be at least 1.")
    return Options(
        rows=_rows(given.only, quick),
        peers=_peers(given.peers),
        rounds=rounds,
        seconds=0.7 if quick else 4,
        warm_up=1 if quick else 5,
        fresh=1 if quick else rounds,
        data=_data(given.data),
        build=given.build,
        stock=not quick,
        command=" ".join(["benchmarks/compare", *arguments]),
    )


def _list(text):
    return [part.strip() for part in text.split(",")]


def _rows(names, quick):
    if names is None:
        return QUICK if quick else ROWS
    unknown = [name for name in names if name not in {row.name for row in ROWS}]
    if unknown:
        raise Failure(f"There is no row {unknown[0]!r}. The rows are: {', '.join(row.name for row in ROWS)}.")
    return tuple(row for row in ROWS if row.name in names)


def _peers(names):
    if names == ["none"]:
        return ()
    unknown = [name for name in names if name not in PEERS]
    if unknown:
        raise Failure(f"There is no peer {unknown[0]!r}. The peers are: {', '.join(PEERS)}; or none, alone.")
    return tuple(peer for peer in PEERS if peer in names)


def _data(directory):
    if directory is None:
        return None
    if not directory.is_dir():
        raise Failure(f"{directory} is not a directory. Name the one that holds CIFAR-10's data_batch_1.bin.")
    inner = directory / "cifar-10-batches-bin"
    file = (inner if inner.is_dir() else directory) / "data_batch_1.bin"
    if not file.is_file():
        raise Failure(f"{file} is not there. It is part of the binary version of CIFAR-10.")
    if file.stat().st_size != 10_000 * 3_073:
        raise Failure(f"{file} is not whole: it has {file.stat().st_size:,} bytes and must have 30,730,000.")
    return directory.resolve()
