"""Which backups to keep: all of the newest two days, then ever fewer.

Order is that of generations; days only tell apart what is alike. A clock that
jumps thus makes no backup look old, and never the newest.
"""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from typing import Final

from db.backups.catalogue import Backup

WHOLE_DAYS: Final = 2
DAILY: Final = 12
WEEKLY: Final = 10
MONTHLY: Final = 9
LEAST: Final = 3

_Period = Callable[[date], Hashable]

_STAGES: Final[tuple[tuple[int, _Period], ...]] = (
    (DAILY, lambda day: day),
    (WEEKLY, lambda day: day.isocalendar()[:2]),
    (MONTHLY, lambda day: (day.year, day.month)),
)


def kept(backups: Sequence[Backup]) -> frozenset[Backup]:
    """Choose what to keep: the newest of each of the last days, weeks and months."""
    newest_first = sorted(backups, reverse=True)
    keep = set(newest_first[:LEAST])
    days = list(dict.fromkeys(backup.made_at.date() for backup in newest_first))
    whole = set(days[:WHOLE_DAYS])
    keep |= {backup for backup in newest_first if backup.made_at.date() in whole}
    rest = [backup for backup in newest_first if backup not in keep]
    for most, period in _STAGES:
        newest = dict[Hashable, Backup]()
        for backup in rest:
            newest.setdefault(period(backup.made_at.date()), backup)
        stage = list(newest.values())
        keep |= set(stage[:most])
        rest = stage[most:]
    return frozenset(keep)
