"""How much of a book must be read again after a change."""

from datetime import date

from db.sqlite import Connection

_ROWS = """
  SELECT (SELECT count(*) FROM spending WHERE day >= :day)
       + (SELECT count(*) FROM posting WHERE day >= :day)
       + (SELECT count(*) FROM transfer WHERE day >= :day)"""


def rows_since(connection: Connection, day: date) -> int:
    """Count the entries from a day on; all of them from the first day there is."""
    (count,) = connection.execute(_ROWS, {"day": day.isoformat()}).fetchone()
    return int(count)
