"""What should come into an account each month, and whether it did (rules.md §2.4).

Expectations are reckoned from the base and the region's figures of the month's first
day; any difference from what arrived, even of one fen, shows. They move no money.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from db.rules.codes import PostingKind
from db.rules.expected import Expected, Insurance, expected
from db.rules.months import last_day, month_of, months_later
from db.rules.records import Posting
from db.rules.statement import FigureUsed

State = Literal["arrived", "missing", "different", "due", "unknown"]


class Arrived(NamedTuple):
    """What is recorded for one month, in fen; each sum is zero or more.

    `day` is when the last of it came.
    """

    credited: int = 0
    clawed_back: int = 0
    withheld: int = 0
    day: date | None = None


@dataclass(frozen=True)
class Credit:
    """One month's credit, in fen, before anything is withheld from it.

    `expected` is negative where money credited ahead is to be taken back, None where
    no base or figure is known. `day` is when it came or, if nothing came, the likely
    day. A credit recorded net of what is withheld has arrived.
    """

    month: str
    expected: int | None
    arrived: int
    state: State
    withheld: int
    figure: FigureUsed | None
    day: date | None
    yearly: bool = False


def credits_until(
    insurance: Insurance,
    arrived: Mapping[str, Arrived],
    as_of: date,
    count: int = 12,
    opened: date | None = None,
) -> tuple[Credit, ...]:
    """Give the credits of the last months up to that of a day, oldest first.

    A month on which nothing was due and nothing came has none, nor has one that
    ended before the balance was `opened` with: that balance holds its credit.
    """
    months = [months_later(month_of(as_of), -n) for n in reversed(range(count))]
    made: list[Credit] = []
    usual = None
    for month in months:
        came = arrived.get(month, Arrived())
        if opened is not None and last_day(month) < opened and came == Arrived():
            continue
        for hope in _hopes(expected(insurance, month), came, month):
            credit = _credit(hope, came, as_of, usual)
            made.append(credit)
            usual = came.day if came.credited and came.day else usual
    return tuple(made)


def _hopes(
    found: tuple[Expected, ...], came: Arrived, month: str
) -> Iterator[Expected]:
    """Add a month of which nothing was expected, but for which something came."""
    yield from found
    if came.credited and not any(
        hope.amount is None or hope.amount > 0 for hope in found
    ):
        yield Expected(month, None)
    if came.clawed_back and not any((hope.amount or 0) < 0 for hope in found):
        yield Expected(month, None, takes_back=True)


def _credit(hope: Expected, came: Arrived, as_of: date, usual: date | None) -> Credit:
    back = hope.takes_back
    arrived = -came.clawed_back if back else came.credited
    return Credit(
        month=hope.month,
        expected=hope.amount,
        arrived=arrived,
        state=_state(hope, arrived, came.withheld, as_of),
        withheld=hope.withheld,
        figure=hope.figure,
        day=came.day if arrived else _likely(hope.month, usual),
        yearly=hope.yearly,
    )


def _state(hope: Expected, arrived: int, withheld: int, as_of: date) -> State:
    if hope.amount is None:
        return "unknown"
    net = hope.amount - hope.withheld
    if arrived == hope.amount or (arrived == net and arrived and not withheld):
        return "arrived"
    if arrived:
        return "different"
    return "due" if as_of <= last_day(hope.month) else "missing"


def _likely(month: str, usual: date | None) -> date:
    """Give the day of the month on which the credit before came, else the last."""
    last = last_day(month)
    return last if usual is None else last.replace(day=min(usual.day, last.day))


def draft(credit: Credit, person_id: int, today: date) -> Posting:
    """Make the posting that records what is still expected, gross.

    Raises ValueError where nothing is known to be missing.
    """
    if credit.state not in {"missing", "due"} or not credit.expected:
        raise ValueError(credit)
    kind = PostingKind.prepaid if credit.yearly else PostingKind.contribution
    return Posting(
        person_id=person_id,
        day=min(credit.day or today, today),
        kind=kind if credit.expected > 0 else PostingKind.claw_back,
        amount=credit.expected,
        month=credit.month,
    )


def withheld_draft(credit: Credit, person_id: int, today: date) -> Posting | None:
    """Make the posting of what is taken out again that month, None if nothing is."""
    if not credit.withheld:
        return None
    return Posting(
        person_id=person_id,
        day=min(credit.day or today, today),
        kind=PostingKind.withheld,
        amount=-credit.withheld,
        month=credit.month,
    )
