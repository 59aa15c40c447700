"""Sums by day for the two ledgers, made by the database in one pass each."""

# ruff: noqa: S608  # statements are put together from fixed parts

from datetime import date
from operator import itemgetter

from db.queries.people import closed_on, insured
from db.queries.rows import as_day
from db.rules.balance import Flow, FlowKind, Transit
from db.rules.continuity import Paid
from db.rules.limit import LimitUse
from db.rules.records import Person
from db.rules.summary import Recorded
from db.sqlite import Connection

_FLOWS = """
SELECT day, flow, sum(amount) AS amount, origin FROM (
  SELECT day, CASE kind
      WHEN 'contribution' THEN 'contributed' WHEN 'prepaid' THEN 'contributed'
      WHEN 'back_pay' THEN 'contributed' WHEN 'claw_back' THEN 'clawed_back'
      WHEN 'correction' THEN iif(amount > 0, 'corrected_up', 'corrected_down')
      WHEN 'withheld' THEN 'taken' WHEN 'settlement' THEN 'taken' ELSE kind END AS flow,
    abs(amount) AS amount, NULL AS origin
  FROM posting WHERE person_id = :person AND day BETWEEN :since AND :until
    AND kind <> 'passbook')
GROUP BY day, flow
UNION ALL
SELECT day, 'spent', sum(account), NULL FROM spending
WHERE person_id = :person AND day BETWEEN :since AND :until AND account > 0
GROUP BY day
UNION ALL
SELECT back.day, 'refunded', -sum(back.account), original.day FROM spending AS back
LEFT JOIN spending AS original ON original.id = back.refund_of
WHERE back.person_id = :person AND back.day BETWEEN :since AND :until
  AND back.total < 0 AND back.account < 0
GROUP BY back.day, original.day
UNION ALL
SELECT day, 'shared', sum(amount), NULL FROM transfer
WHERE owner_id = :person AND day BETWEEN :since AND :until GROUP BY day
UNION ALL
SELECT returned_on, 'returned', sum(amount), day FROM transfer
WHERE owner_id = :person AND returned_on BETWEEN :since AND :until
GROUP BY returned_on, day
"""

# Half-up once for all refunds of a bill: a bill refunded whole leaves nothing.
_GIVEN_BACK = """iif(sum(back.total) = -bill.total, -({whole}),
      coalesce(sum({said}), 0) - (2 * ({whole})
        * -sum(iif({said} IS NULL, back.total, 0)) + bill.total) / (2 * bill.total))"""
_ELIGIBLE = _GIVEN_BACK.format(
    whole="coalesce(bill.eligible, bill.total - bill.out_of_scope, bill.total)",
    said="coalesce(back.eligible, back.total - back.out_of_scope)",
)
_DEDUCTIBLE = _GIVEN_BACK.format(whole="bill.deductible", said="back.deductible")

# Refunds count on the day of the bill that they name, and give back their share of
# what was eligible and of a printed deductible. Bills that print one come before
# the others of their day; a refund that names no bill stands apart from the bills.
# Where relatives paid, only the own account and cash count toward a deductible, so
# what the fund paid is left out with their part (W60).
# Within a day the smallest comes first: the order of rows must never matter.
_ELIGIBLE_OF_BILL = "coalesce(eligible, total - out_of_scope, total)"
_BILLS = f"""
  SELECT day AS used_on, id AS visit, 1 AS times, place, tier, total, fund,
    account, account + cash AS own, fund + other_fund + account + cash AS paid,
    {_ELIGIBLE_OF_BILL} AS eligible,
    deductible, deductible IS NULL AS ruled, total < 0 AS unnamed
  FROM spending
  WHERE person_id = :person AND day BETWEEN :since AND :until AND refund_of IS NULL
    AND coalesce(counts_toward_limit, kind IN ('outpatient', 'emergency'))"""
_REFUNDS = f"""
  SELECT bill.day, bill.id, count(*), bill.place, bill.tier, sum(back.total),
    sum(back.fund), sum(back.account), sum(back.account + back.cash),
    sum(back.fund + back.other_fund + back.account + back.cash), {_ELIGIBLE},
    {_DEDUCTIBLE},
    bill.deductible IS NULL, 0
  FROM spending AS back JOIN spending AS bill ON bill.id = back.refund_of
  WHERE back.person_id = :person AND back.day <= :until AND back.total < 0
    AND bill.day >= :since
    AND coalesce(bill.counts_toward_limit, bill.kind IN ('outpatient', 'emergency'))
  GROUP BY bill.id
"""
COUNTED = f"{_BILLS}\n  UNION ALL{_REFUNDS}"
_BESIDE = "iif(iif(total < 0, eligible < paid, eligible > paid), eligible - own, 0)"
_USES = """
SELECT used_on, max(tier), sum(fund), sum(eligible), sum(deductible), sum(beside),
  sum(account)
FROM ({counted}) GROUP BY used_on, {visit}ruled, unnamed
ORDER BY used_on, ruled, unnamed, sum(eligible), max(tier), sum(account), 6
"""
_BY_VISIT = _USES.format(
    counted=f"SELECT *, {_BESIDE} AS beside FROM ({COUNTED})", visit="visit, "
)
# Bills are summed day by day in the order of their index (spending_counted), those
# without a printed deductible apart; only a row a day is left to be sorted.
_DAILY = f"""
  SELECT day AS used_on, max(tier) AS tier, sum(fund) AS fund,
    sum({_ELIGIBLE_OF_BILL}) AS eligible, sum(deductible) AS deductible,
    sum(iif({_ELIGIBLE_OF_BILL} > fund + other_fund + account + cash,
      {_ELIGIBLE_OF_BILL} - account - cash, 0)) AS beside,
    sum(account) AS account, {{ruled}} AS ruled, 0 AS unnamed
  FROM spending
  WHERE person_id = :person AND day BETWEEN :since AND :until AND refund_of IS NULL
    AND coalesce(counts_toward_limit, kind IN ('outpatient', 'emergency'))
    AND total > 0 AND deductible IS {{printed}} GROUP BY day"""
_FEW = f"""
  SELECT used_on, tier, fund, eligible, deductible, {_BESIDE}, account, ruled, unnamed
  FROM ({_BILLS} AND total < 0 UNION ALL{_REFUNDS})"""
_BY_DAY = _USES.format(
    counted=" UNION ALL ".join(
        [
            _DAILY.format(ruled=1, printed="NULL"),
            _DAILY.format(ruled=0, printed="NOT NULL"),
            _FEW,
        ]
    ),
    visit="",
)

_PAID = """
SELECT coalesce(month, substr(day, 1, 7)) AS paid_for, min(day),
  kind = 'back_pay' AS back, month IS NOT NULL AS named
FROM posting WHERE person_id = :person AND day <= :until
  AND kind IN ('contribution', 'prepaid', 'back_pay')
GROUP BY paid_for, back, named ORDER BY paid_for, back, named
"""

_WALLET = """
SELECT day, amount FROM transfer
WHERE owner_id = :person AND day <= :until AND purpose = 'wallet'
  AND state <> 'accepted'
UNION ALL
SELECT returned_on, -amount FROM transfer
WHERE owner_id = :person AND returned_on <= :until AND purpose = 'wallet'
"""

_MOVES = """
SELECT day, -amount FROM posting
WHERE person_id = :person AND day <= :until AND kind IN ('moved_in', 'moved_out')
"""


def recorded(
    connection: Connection,
    person: Person,
    until: date,
    *,
    since: date = date.min,
    by_visit: bool = True,
) -> Recorded:
    """Collect what is recorded of a person up to a day; flows and uses since a day.

    `by_visit` keeps bills apart for regions whose deductible is one a visit.
    """
    if person.id is None:
        raise ValueError(person)
    about = _about(person.id, since, until)
    return Recorded(
        person=person,
        insured=insured(connection, person.id),
        flows=flows(connection, person.id, since, until),
        uses=uses(connection, person.id, since, until, by_visit=by_visit),
        paid=_paid(connection, about),
        closed_on=closed_on(connection, person.id),
        wallet=_transits(connection, _WALLET, about),
        moves=_transits(connection, _MOVES, about),
    )


def _paid(connection: Connection, about: dict[str, object]) -> tuple[Paid, ...]:
    return tuple(
        Paid(month, date.fromisoformat(day), bool(back), bool(named))
        for month, day, back, named in connection.execute(_PAID, about)
    )


def flows(
    connection: Connection, person_id: int, since: date, until: date
) -> tuple[Flow, ...]:
    """Sum what moved an account from a day to a day, in the order of days."""
    day_of = date.fromisoformat
    kinds = {kind.value: kind for kind in FlowKind}
    rows = connection.execute(_FLOWS, _about(person_id, since, until))
    return tuple(
        Flow(day_of(day), kinds[kind], amount, as_day(origin))
        for day, kind, amount, origin in sorted(rows, key=itemgetter(0))
    )


def uses(
    connection: Connection,
    person_id: int,
    since: date,
    until: date,
    *,
    by_visit: bool = True,
) -> tuple[LimitUse, ...]:
    """Sum what used the limit from a day to a day, in the order of days."""
    statement = _BY_VISIT if by_visit else _BY_DAY
    rows = connection.execute(statement, _about(person_id, since, until))
    return tuple(LimitUse(date.fromisoformat(day), *sums) for day, *sums in rows)


def _about(person_id: int, since: date, until: date) -> dict[str, object]:
    return {
        "person": person_id,
        "since": since.isoformat(),
        "until": until.isoformat(),
    }


def _transits(
    connection: Connection, statement: str, about: dict[str, object]
) -> tuple[Transit, ...]:
    rows = connection.execute(statement, about)
    return tuple(Transit(date.fromisoformat(day), amount) for day, amount in rows)
