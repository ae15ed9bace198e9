"""docs/speed.md and docs/speed.csv."""

import csv
import datetime

import machine
import table
from java import PROJECT
from rows import MEMORY, NAMES, START, TRAIN

PAGE = PROJECT / "docs" / "speed.md"
VALUES = PROJECT / "docs" / "speed.csv"
CHART = PROJECT / "docs" / "images" / "speed.png"
FILES = [str(file.relative_to(PROJECT)) for file in (PAGE, VALUES, CHART)]


def write(results, versions, options, load):
    """Writes the page and every value that is behind it."""
    with open(VALUES, "w", newline="", encoding="utf-8") as file:
        lines = csv.writer(file, lineterminator="\n")
        lines.writerow(["row", "title", "unit", "side", "round", "value"])
        for row in results.rows:
            for side in results.sides():
                for number, value in enumerate(results.of(row, side), start=1):
                    lines.writerow([row.name, row.title, row.unit, NAMES[side], number, f"{value:.6g}"])
    PAGE.write_text(_page(results, versions, options, load), encoding="utf-8")


def _page(results, versions, options, load):
    pictures = "the first pictures of CIFAR-10" if options.data else "seeded noise, brighter by class"
    return f"""\
# Speed: Allium, PyTorch and Keras

Written by `{options.command}` on {datetime.date.today():%-d %B %Y}. Do not edit: run it again.

**{results.headline()}** — training of the workshop's network at batch 32, Allium's `fit` with all that it does against
the better of PyTorch and Keras.

![How fast Allium, PyTorch and Keras are](images/speed.png)

{_table(results)}

Medians of {options.rounds} rounds of {options.seconds} seconds each, the sides in turn; in brackets the least and the most. *Ahead* is how
many times as fast, or as sparing, Allium is as the best peer of the same round, the median of the rounds; DL4J's own layers are measured once. {_remarks(results)}

## The rows

{_meanings(results)}

The pictures are 32×32×3, {pictures}: the same bytes on every side, in an order that is drawn anew for each epoch. Of
5,000, 4,992 are used: whole batches of every size. Threads are left as each side sets them. One process of each side does all rows, each after {options.warm_up} seconds to warm up;
only *{START.title}* and *{MEMORY.title}* start new ones.

## The machine

| | |
|---|---|
{_pairs(machine.description())}
| load before | {load:.1f} |

## Versions

| | |
|---|---|
{_pairs(versions.items())}

## Measuring again

```
{options.command}
```

It takes under 30 minutes on a machine that does nothing else, and a few more the first time. [benchmarks/README.md](../benchmarks/README.md) says
how to measure less. Every value is in [speed.csv](speed.csv).
"""


def _table(results):
    sides = results.sides()
    lines = ["| | " + " | ".join(NAMES[side] for side in sides) + " | ahead | |",
             "|---|" + "---|" * (len(sides) + 2)]
    for row in results.rows:
        cells = [table.spread(row, results.of(row, side)) for side in sides]
        title = f"**{row.title}**" if row == TRAIN else row.title
        lines.append(f"| {title} | {' | '.join(cells)} | {table.times(results.ahead(row))} | {row.unit} |")
    return "\n".join(lines)


def _remarks(results):
    return " ".join(line for line in table.remarks(results) if line != results.headline())


def _meanings(results):
    return "\n".join(f"- *{row.title}* (`{row.name}`). {row.meaning}" for row in results.rows)


def _pairs(pairs):
    return "\n".join(f"| {what} | {text} |" for what, text in pairs)
