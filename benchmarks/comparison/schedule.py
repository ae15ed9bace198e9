"""Who does what when: everything once to warm up, then in rounds, the sides in turn."""

from failure import Failure
from pace import Pace
from results import Results
from rows import FRESH, MEMORY, NAMES, START


def run(sides, options):
    """Measures the rows that were chosen, and shows each as it comes."""
    results = Results()
    warm = [row for row in options.rows if row not in FRESH]
    sides.start()
    pace = Pace()
    contests = []
    if warm:
        print("Warming up", flush=True)
    for row in warm:
        contestants = _warm_up(sides, row, pace, options, results)
        if contestants:
            contests.append((row, contestants))
    for number in range(1, options.rounds + 1):
        print(f"\nround {number} of {options.rounds}", flush=True)
        for row, contestants in contests:
            for side in contestants:
                answer = pace.measure(lambda request, to=side: sides.ask(to, request), side, row, options.seconds)
                results.add(row, side, row.value(answer.speed))
                results.losses[row.name, side] = answer.loss
            _show(row, results)
        if number <= options.fresh:
            _fresh(sides, options, results)
    _stock(sides, options, results)
    return results


def _warm_up(sides, row, pace, options, results):
    """The sides that have this row. What Allium has not is not compared."""
    contestants = []
    for side in ["allium"] if row.alone else sides.names():
        try:
            has = pace.warm_up(lambda request, to=side: sides.ask(to, request), side, row, options.warm_up)
        except Failure as e:
            if side == "allium":
                raise
            results.notes.append(f"Not measured with {NAMES[side]}: {row.title}. {e}")
            continue
        if has:
            contestants.append(side)
        elif side == "allium":
            results.notes.append(f"Not compared: {row.title}, which Allium does not have yet.")
            return []
    return contestants


def _fresh(sides, options, results):
    """The rows that need a process of their own: one gives both."""
    if not any(row in options.rows for row in FRESH):
        return
    for side in sides.names():
        process = sides.fresh(side)
        try:
            process.ask(f"{START.work} {START.batch} 0")
            started = process.age()
            pace = Pace()
            pace.warm_up(process.ask, side, MEMORY, options.seconds / 2)
            pace.measure(process.ask, side, MEMORY, options.seconds)
            peak = process.end()
        finally:
            process.kill()
        for row, value in ((START, started), (MEMORY, peak)):
            if row in options.rows:
                results.add(row, side, value)
    for row in FRESH:
        if row in options.rows:
            _show(row, results)


def _stock(sides, options, results):
    """DL4J's own layers, once: they take long, and everybody knows that they are slow."""
    rows = [row for row in options.rows if row.stock and options.stock]
    if not rows:
        return
    print("\nDL4J's own layers", flush=True)
    process = sides.fresh("stock")
    try:
        pace = Pace()
        for row in rows:
            pace.warm_up(process.ask, "stock", row, options.warm_up)
            answer = pace.measure(process.ask, "stock", row, options.seconds)
            results.add(row, "stock", row.value(answer.speed))
            _show(row, results, ["stock"])
    finally:
        process.kill()


def _show(row, results, sides=("allium", "pytorch", "keras")):
    shown = [f"{NAMES[side]} {row.text(results.of(row, side)[-1])}" for side in sides if results.of(row, side)]
    print(f"  {row.title:<26}" + "".join(f"{text:<20}" for text in shown) + row.unit, flush=True)
