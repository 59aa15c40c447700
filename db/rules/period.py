"""The days of a benefit year, and how far they have come."""

from dataclasses import dataclass
from datetime import date

from db.rules.summary import Summary


@dataclass(frozen=True)
class Period:
    """The days of a benefit year; those after `until` have not come yet."""

    first: date
    last: date
    until: date

    @classmethod
    def of(cls, summary: Summary, label: str) -> "Period":
        """Give the days of a year of a summary. Raises IndexError: it has none."""
        found = summary.year(label)
        row = found.account or found.limits[0]
        return cls(found.first, row.year.end, found.last)
