"""What a side answers to: the protocol of io.allium.benchmarks.compare.AlliumSide, where its Javadoc is."""

import os
import sys
import time
import traceback


def timed(examples, seconds, once):
    """Does something of so many examples until the time is over; gives examples a second and the last loss."""
    start = time.perf_counter()
    done = 0
    while True:
        loss = once()
        done += examples
        elapsed = time.perf_counter() - start
        if elapsed >= seconds:
            return done / elapsed, loss


def serve(versions, pictures, works):
    """Answers each line of standard input with one line.

    versions: text; pictures: a Pictures; works: a function a name, which makes what takes a number of examples and
    seconds and gives examples a second and the loss.
    """
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    # Progress is shown to nobody, and what else a library prints must not look like an answer.
    sys.stdout = open(os.devnull, "w")
    os.dup2(2, 1)
    made = {}
    for line in sys.stdin:
        try:
            answers.write(_answer(line.split(), versions, pictures, works, made) + "\n")
        except Exception as e:
            traceback.print_exc()
            why = " ".join(str(e).split())[:300]
            answers.write(f"failed {type(e).__name__}: {why}\n")


def _answer(request, versions, pictures, works, made):
    name = request[0]
    if name == "versions":
        return f"versions {versions}"
    if name == "pictures":
        return f"pictures {pictures.checksum(int(request[1]))}"
    if name not in works:
        return "missing"
    if name not in made:
        made[name] = works[name]()
    speed, loss = made[name](int(request[1]), float(request[2]))
    return f"speed {speed:.6g} loss {loss:.6g}"
