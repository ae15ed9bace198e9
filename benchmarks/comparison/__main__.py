"""The command benchmarks/compare. Python's standard library only: it runs before there is an environment."""

import sys
import time

import chart
import documents
import environments
import java
import options
import schedule
import table
from failure import Failure
from machine import load_warning
from sides import Sides


def main():
    chosen = options.parse(sys.argv[1:])
    warning = load_warning()
    if warning:
        print(warning, file=sys.stderr)
    program = java.build() if chosen.build else java.built()
    pythons = {peer: environments.python(peer) for peer in chosen.peers}
    begun = time.monotonic()
    with Sides(program, pythons, chosen.data) as sides:
        results = schedule.run(sides, chosen)
        versions = sides.versions() | program.versions()
    print()
    print(table.text(results))
    if chosen.is_whole():
        documents.write(results, versions, chosen)
        chart.draw(program)
        print(f"\nWritten: {', '.join(documents.FILES)}")
    print(f"\nTook {(time.monotonic() - begun) / 60:.1f} minutes.")


try:
    main()
except Failure as e:
    sys.exit(f"compare: {e}")
except OSError as e:
    sys.exit(f"compare: {e.strerror or e}{f': {e.filename}' if e.filename else ''}")
except KeyboardInterrupt:
    sys.exit(130)
