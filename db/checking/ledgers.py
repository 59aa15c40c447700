"""The two ledgers of a person against what they were made of and what was printed."""

from collections.abc import Iterator, Sequence
from datetime import date

from db.checking.finding import Finding, Fix
from db.queries.credits import MONTHS, credits_of
from db.queries.rows import read_all
from db.queries.summaries import summary_of
from db.rules.balance import AccountYear
from db.rules.codes import PostingKind
from db.rules.credits import Credit, draft, withheld_draft
from db.rules.months import first_day, last_day, month_of, months_later
from db.rules.records import Checkpoint, Person, Posting, Record
from db.rules.statement import Mismatch, mismatches
from db.rules.summary import Summary
from db.sqlite import Connection

# The balance by one plain sum, beside the fold that every screen shows.
_BALANCE = """
SELECT (SELECT coalesce(sum(amount), 0) FROM posting
    WHERE person_id = :person AND kind <> 'passbook' AND day <= :today)
  - (SELECT coalesce(sum(account), 0) FROM spending
    WHERE person_id = :person AND day <= :today)
  - (SELECT coalesce(sum(amount), 0) FROM transfer
    WHERE owner_id = :person AND day <= :today)
  + (SELECT coalesce(sum(amount), 0) FROM transfer
    WHERE owner_id = :person AND returned_on <= :today)
"""


def ledgers(connection: Connection, person: Person, today: date) -> Iterator[Finding]:
    """Find sums that do not hold, and what is missing from a person's ledgers."""
    summary = summary_of(connection, person, today)
    yield from _sums(connection, summary)
    yield from _printed(connection, summary)
    yield from _months(connection, summary)
    for below in summary.below_zero:
        yield Finding(
            code="below_zero",
            person_id=person.id,
            first=below.first,
            last=below.last,
            amounts=(below.lowest,),
        )
    for paid in summary.fund_in_gap:
        yield Finding(
            code="fund_in_gap",
            person_id=person.id,
            first=paid.since,
            last=paid.until,
            count=paid.times,
            amounts=(paid.fund,),
        )


def _sums(connection: Connection, summary: Summary) -> Iterator[Finding]:
    """Compare the balance with a plain sum, and each year with its own parts."""
    if summary.account is None or not summary.account.years:
        return
    person = summary.person.id
    about = {"person": person, "today": summary.as_of.isoformat()}
    (plain,) = connection.execute(_BALANCE, about).fetchone()
    closing = summary.account.years[-1].closing
    if plain != closing:
        yield Finding(code="sums", person_id=person, amounts=(closing, plain))
    for row in summary.account.years:
        parts = _parts(row)
        if parts != row.closing:
            yield Finding(
                code="sums",
                person_id=person,
                first=row.year.start,
                last=row.year.end,
                amounts=(row.closing, parts),
            )


def _parts(row: AccountYear) -> int:
    came = row.opening + row.contributed + row.interest + row.other_in
    return came - row.spent - row.family - row.other_out


def _printed(connection: Connection, summary: Summary) -> Iterator[Finding]:
    """Compare with what official sources printed; offer to correct the first gap.

    Every later balance changes with that correction, so only one is offered.
    """
    points = read_all(
        connection,
        Checkpoint,
        "WHERE person_id = ? AND day <= ? ORDER BY day, id",
        (summary.person.id, summary.as_of.isoformat()),
    )
    offered = False
    for found in mismatches(points, summary.account, summary.limits):
        fix = None
        if found.figure == "balance" and not offered:
            fix, offered = _correction(summary.person, found), True
        yield Finding(
            code="mismatch",
            person_id=summary.person.id,
            first=_agreed(points, found, summary),
            last=found.day,
            amounts=(found.printed, found.recorded, -found.difference),
            words=(found.figure,),
            fix=fix,
        )


def _correction(person: Person, found: Mismatch) -> Fix:
    posting = Posting(
        person_id=person.id or 0,
        day=found.day,
        kind=PostingKind.correction,
        amount=-found.difference,
    )
    return Fix("add_posting", [posting])


def _agreed(
    points: Sequence[Checkpoint], found: Mismatch, summary: Summary
) -> date | None:
    """Give the last day before on which the same figure was printed and agreed."""
    before = [
        point
        for point in points
        if point.day < found.day and getattr(point, found.figure) is not None
    ]
    wrong = {
        row.day
        for row in mismatches(before, summary.account, summary.limits)
        if row.figure == found.figure
    }
    return max((point.day for point in before if point.day not in wrong), default=None)


def _months(connection: Connection, summary: Summary) -> Iterator[Finding]:
    """Find months without a credit; those of the last twelve can be recorded."""
    person, today = summary.person, summary.as_of
    found = credits_of(connection, person, today)
    missing = [row for row in found if row.state == "missing" and row.expected]
    if missing:
        yield _missing(missing, person.id or 0, today)
    oldest = months_later(month_of(today), 1 - MONTHS)
    for gap in summary.gaps:
        if gap.first < oldest:
            yield Finding(
                code="gap",
                person_id=person.id,
                first=first_day(gap.first),
                last=last_day(gap.last),
                count=gap.months,
                words=(gap.first, gap.last),
            )


def _missing(missing: Sequence[Credit], person_id: int, today: date) -> Finding:
    """Make one finding, and one action, of all the credits that one person lacks."""
    rows: list[Record] = []
    for credit in missing:
        rows.append(draft(credit, person_id, today))
        withheld = withheld_draft(credit, person_id, today)
        if withheld is not None:
            rows.append(withheld)
    months = tuple(credit.month for credit in missing)
    return Finding(
        code="missing_month" if len(missing) == 1 else "missing_months",
        person_id=person_id,
        first=first_day(months[0]),
        last=last_day(months[-1]),
        count=len(missing),
        amounts=(sum(credit.expected or 0 for credit in missing),),
        words=months,
        fix=Fix("record_credit", rows),
    )
