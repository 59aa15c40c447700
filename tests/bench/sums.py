"""Yearly sums in process against the same sums as one SQL statement."""

import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from db.connection import Connection, open_book
from db.queries.people import people
from db.queries.summaries import summary_of
from tests.bench import books
from tests.bench.moment import clock

REFERENCE = """
SELECT year, sum(contributed), sum(spent), sum(shared), sum(fund) FROM (
  SELECT substr(day, 1, 4) AS year, amount AS contributed, 0 AS spent, 0 AS shared,
    0 AS fund FROM posting WHERE person_id = 1
  UNION ALL SELECT substr(day, 1, 4), 0, account, 0,
    iif(coalesce(counts_toward_limit, kind IN ('outpatient', 'emergency')), fund, 0)
    FROM spending WHERE person_id = 1
  UNION ALL SELECT substr(day, 1, 4), 0, 0, amount, 0 FROM transfer WHERE owner_id = 1)
GROUP BY year ORDER BY year
"""


def main(entries: int) -> None:
    """Print medians of both and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        connection = open_book(books.make(Path(folder) / "bench.yibao", entries))
        reference, ours = _pair(connection)
        connection.close()
    print(f"entries            {entries}")
    print(f"one SQL statement  {reference * 1000:.1f} ms")
    print(f"summary of a person {ours * 1000:.1f} ms")
    print(f"ratio              {ours / reference:.2f}")


def _pair(connection: Connection) -> tuple[float, float]:
    person = people(connection)[0]
    day = clock().date()
    reference, ours = [], []
    for _round in range(15):
        start = perf_counter()
        connection.execute(REFERENCE).fetchall()
        middle = perf_counter()
        summary_of(connection, person, day)
        reference.append(middle - start)
        ours.append(perf_counter() - middle)
    return median(reference), median(ours)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
