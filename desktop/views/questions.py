"""Which question each number on the pages stands for."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from db.rules.balance import AccountYear
from db.rules.continuity import Gap
from db.rules.limit import LimitYear
from db.rules.reasons import Question
from db.rules.statement import FamilyUse, Mismatch
from db.rules.summary import Below, Summary, YearSummary

if TYPE_CHECKING:
    from db.checking import Finding

ACCOUNT = (
    "",
    "opening",
    "contributed",
    "interest",
    "other_in",
    "spent",
    "family",
    "other_out",
    "closing",
)
"""What the columns of the account years ask for."""
LIMIT = (
    "",
    "",
    "cap",
    "used",
    "left",
    "over",
    "lapsed",
    "deductible",
    "deductible_used",
)
"""What the columns of the limit years ask for."""
SHARING = {4: "shared", 5: "came_back", 6: "shared_used"}
"""What the columns of shared money ask for."""


def of_account(person_id: int, row: AccountYear, subject: str) -> Question:
    """Ask for one part of an account year."""
    return Question(subject=subject, person_id=person_id, year=row.year.label)


def of_limit(person_id: int, row: LimitYear, subject: str) -> Question:
    """Ask for one figure of a limit year."""
    asked = Question(subject=subject, person_id=person_id, year=row.year.label)
    return replace(asked, region=row.region)


def of_use(use: FamilyUse, column: int, first: date, last: date) -> Question | None:
    """Ask for a sum of what one account gave one relative for one purpose."""
    if column not in SHARING:
        return None
    return Question(
        subject=f"sharing.{SHARING[column]}",
        person_id=use.owner_id,
        other_id=use.beneficiary_id,
        code=use.purpose,
        day=first,
        last=last,
    )


def of_cards(person_id: int, year: YearSummary) -> Mapping[str, Question]:
    """Ask for the numbers of the overview; a card without one has no question."""
    found: dict[str, Question] = {}
    if year.account is not None:
        found["balance"] = of_account(person_id, year.account, "closing")
    row = year.limits[-1] if year.limits else None
    if row is not None:
        found["limit"] = of_limit(person_id, row, "left")
        if row.deductible is not None:
            found["deductible"] = of_limit(person_id, row, "deductible_left")
    label = year.label
    found["credit"] = Question(subject="credit", person_id=person_id, year=label)
    if year.account is not None or row is not None:
        given = Question(subject="sharing.given", person_id=person_id, year=label)
        found["family"] = replace(given, day=year.first, last=year.last)
    return found


def of_warning(person_id: int, label: str, found: Gap | Below | Mismatch) -> Question:
    """Ask for the numbers of a warning."""
    match found:
        case Gap(first=first):
            return Question(subject="warning.gap", person_id=person_id, code=first)
        case Below(first=day):
            return Question(subject="warning.below", person_id=person_id, day=day)
        case Mismatch(day=day, figure=figure):
            asked = Question(subject="mismatch", person_id=person_id, year=label)
            return replace(asked, day=day, code=figure)


def of_finding(found: "Finding", summary: Summary) -> Question | None:
    """Ask for the number of something found; None where it names none."""
    person_id, day = summary.person.id or 0, found.first
    match found.code:
        case "gap":
            code = found.words[0]
            return Question(subject="warning.gap", person_id=person_id, code=code)
        case "below_zero":
            return Question(subject="warning.below", person_id=person_id, day=day)
        case "fund_in_gap":
            return Question(subject="warning.fund_in_gap", person_id=person_id, day=day)
        case "mismatch":
            return _of_mismatch(found, summary)
    return None


def _of_mismatch(found: "Finding", summary: Summary) -> Question | None:
    day = found.last
    years = [row.year for row in summary.account.years] if summary.account else []
    years += [row.year for row in summary.limits]
    label = next((year.label for year in years if day and day in year), None)
    if label is None:
        return None
    asked = Question(subject="mismatch", person_id=summary.person.id or 0, year=label)
    return replace(asked, day=day, code=found.words[0])


def of_fact(person_id: int, year: YearSummary, key: str) -> Question | None:
    """Ask for a key figure of the statement, by the name that it has there."""
    part, dot, subject = key.partition(".")
    if part == "tax":
        asked = Question(subject="tax", person_id=person_id, year=year.label)
        return replace(asked, code=subject)
    if dot and part.startswith("limit"):
        place = int(part.removeprefix("limit")) - 1
        wanted = "cap" if subject == "kind" else subject
        return of_limit(person_id, year.limits[place], wanted)
    in_account = key in {*ACCOUNT[1:], "current", "prior", "in_transit"}
    if year.account is None or not in_account:
        return None
    return of_account(person_id, year.account, key)
