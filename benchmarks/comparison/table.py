"""The table for the screen."""

from statistics import median

from rows import NAMES, TRAIN


def text(results):
    """All rows: medians, the least and the most of the rounds, and Allium against the best peer."""
    sides = results.sides()
    lines = [["", *(NAMES[side] for side in sides), "ahead", ""]]
    for row in results.rows:
        lines.append([
            row.title,
            *(spread(row, results.of(row, side)) for side in sides),
            times(results.ahead(row)),
            row.unit,
        ])
    widths = [max(map(len, column)) for column in zip(*lines)]
    shown = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in lines]
    return "\n".join([*shown, "", *remarks(results)])


def times(factor):
    """So many times; nothing if nobody knows."""
    return "" if factor is None else f"{factor:.2f}"


def spread(row, values):
    """The median, and in brackets the least and the most."""
    if not values:
        return ""
    middle = row.text(median(values))
    return middle if len(values) == 1 else f"{middle} ({row.text(min(values))}–{row.text(max(values))})"


def remarks(results):
    """What the table does not say, a line each; the headline is the last."""
    lines = list(results.notes)
    share = results.share_of_bare_steps()
    if share is not None:
        lines.append(f"fit with everything has {share:.2f} of the speed of Allium's bare steps.")
    stock = [results.ahead_of_stock(row) for row in results.rows if results.of(row, "stock")]
    if stock:
        lines.append(f"Allium trains {min(stock):.0f} to {max(stock):.0f} times as fast as stock DL4J.")
    losses = [f"{NAMES[side]} {results.losses[TRAIN.name, side]:.3f}"
              for side in results.sides() if (TRAIN.name, side) in results.losses]
    if losses:
        lines.append(f"Loss of {TRAIN.title} at the end, each side as far as it came: {', '.join(losses)}.")
    if results.headline():
        lines.append(results.headline())
    return lines
