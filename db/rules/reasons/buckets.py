"""Why this year's and earlier years' money hold what they hold (§2.12, 2 to 4)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from db.rules.balance import AccountYear, Buckets
from db.rules.flows import IN_PRIOR, OUT, Flow, FlowKind
from db.rules.reasons.account import carried
from db.rules.reasons.reason import Line, Reason
from db.rules.years import Year


@dataclass
class _Bucket:
    """What went into one bucket by kind, and out of it: sums of days, in fen."""

    into: dict[FlowKind, list[tuple[date, int]]] = field(default_factory=dict)
    out: list[tuple[date, int]] = field(default_factory=list)

    def lines(self, taken: str) -> Iterator[Line]:
        for kind, sums in self.into.items():
            yield _summed(f"flow.{kind}", sums, 1)
        if self.out:
            yield _summed(taken, self.out, -1)


def _summed(code: str, sums: Sequence[tuple[date, int]], sign: int) -> Line:
    amount = sign * sum(amount for _day, amount in sums)
    return Line(code=code, amount=amount, first=sums[0][0], last=sums[-1][0])


def current(
    row: AccountYear, before: AccountYear | None, flows: Sequence[Flow]
) -> Reason:
    """Say what came into this year's money, and what was taken of it."""
    mine, _prior = _trace(flows, row.year, before.closing if before else 0)
    return Reason(
        subject="current",
        result=row.current,
        rule="buckets",
        lines=tuple(mine.lines("taken_current")),
        year=row.year.label,
    )


def prior(
    row: AccountYear, before: AccountYear | None, flows: Sequence[Flow]
) -> Reason:
    """Say what was carried into earlier years' money, and what was taken of it."""
    _current, mine = _trace(flows, row.year, before.closing if before else 0)
    return Reason(
        subject="prior",
        result=row.prior,
        rule="buckets",
        lines=(*carried(before), *mine.lines("taken_prior")),
        year=row.year.label,
    )


def _trace(
    flows: Sequence[Flow], year: Year, handed_on: int
) -> tuple[_Bucket, _Bucket]:
    """Fold the year's flows once more, and note what each bucket got and gave."""
    held, current, prior = Buckets(prior=handed_on), _Bucket(), _Bucket()
    inside = (flow for flow in flows if flow.day in year)
    for day, rows in groupby(inside, key=lambda flow: flow.day):
        moved = list(rows)
        for flow in moved:
            if flow.kind not in OUT:
                _put_in(flow, year, held, (current, prior))
        before = held.prior
        out = sum(flow.amount for flow in moved if flow.kind in OUT)
        held.take(out)
        from_prior = before - held.prior
        prior.out += [(day, from_prior)] if from_prior else []
        current.out += [(day, out - from_prior)] if out != from_prior else []
    return current, prior


def _put_in(
    flow: Flow, year: Year, held: Buckets, buckets: tuple[_Bucket, _Bucket]
) -> None:
    old = flow.origin is not None and flow.origin < year.start
    to_prior = old or flow.kind in IN_PRIOR
    into = buckets[to_prior].into
    into.setdefault(flow.kind, []).append((flow.day, flow.amount))
    held.prior += flow.amount if to_prior else 0
    held.current += 0 if to_prior else flow.amount
