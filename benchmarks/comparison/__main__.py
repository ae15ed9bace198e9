"""The command benchmarks/compare. Python's standard library only: it runs before there is an environment."""

import sys
import time

import chart
import documents
import environments
import java
import machine
import options
import schedule
import table
from failure import Failure
from sides import Sides


def main():
    chosen = options.parse(sys.argv[1:])
    load = machine.load()
    if machine.is_busy(load):
        print(f"Warning: {load:.1f} other threads want one of {machine.cores()} cores. The figures will be off.", flush=True)
    program = java.build() if chosen.build else java.built()
    pythons = {peer: environments.python(peer) for peer in chosen.peers}
    begun = time.monotonic()
    with Sides(program, pythons, chosen.data) as sides:
        results = schedule.run(sides, chosen)
        versions = sides.versions() | program.versions()
    print(f"\nTook {(time.monotonic() - begun) / 60:.1f} minutes.")
    if chosen.is_whole():
        documents.write(results, versions, chosen, load)
        chart.draw(program)
        print(f"Written: {', '.join(documents.FILES)}")
    print()
    print(table.text(results))


try:
    main()
except Failure as e:
    sys.exit(f"compare: {e}")
except OSError as e:
    sys.exit(f"compare: {e.strerror or e}{f': {e.filename}' if e.filename else ''}")
except KeyboardInterrupt:
    sys.exit(130)
