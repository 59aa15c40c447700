"""The key figures of one person's year, in the order in which they are read."""

from collections.abc import Iterator
from dataclasses import dataclass

from db.rules.balance import AccountYear
from db.rules.codes import PostingKind
from db.rules.limit import UNCAPPED, LimitYear
from db.rules.summary import YearSummary
from desktop import codes
from desktop.charts.names import region_name
from desktop.exports.notes import counted_words
from desktop.words import translate


@dataclass(frozen=True)
class Fact:
    """One key figure: fen, or a text where it is no sum of money."""

    key: str
    item: str
    value: int | str
    note: str = ""


def key_figures(year: YearSummary) -> tuple[Fact, ...]:
    """List what both ledgers came to, the balance first."""
    return (
        *_about(year),
        *_account(year.account, year),
        *_limits(year),
        *_tax(year),
    )


def _about(year: YearSummary) -> Iterator[Fact]:
    yield Fact("person", translate("exports", "Person"), year.person.name)
    yield Fact("label", translate("exports", "Benefit year"), year.label)
    text = translate("exports", "{0} to {1}")
    span = text.format(year.first.isoformat(), year.last.isoformat())
    yield Fact("period", translate("exports", "Days covered"), span)
    as_of = year.as_of.isoformat()
    yield Fact("as_of", translate("exports", "State of the book on"), as_of)


def _account(row: AccountYear | None, year: YearSummary) -> Iterator[Fact]:
    if row is None:
        yield Fact(
            "account",
            translate("exports", "Personal account"),
            translate("exports", "none"),
            translate("exports", "This kind of insurance has no personal account."),
        )
        return
    yield Fact(
        "opening",
        translate("exports", "Opening balance"),
        row.opening,
        _whence(year),
    )
    yield Fact("contributed", translate("exports", "Credited"), row.contributed)
    yield Fact("interest", translate("exports", "Interest"), row.interest)
    text = translate("exports", "Other money in")
    yield Fact("other_in", text, row.other_in, _came_back(row, year))
    yield Fact("spent", translate("exports", "Own bills"), row.spent)
    yield Fact("family", translate("exports", "Family sharing"), row.family)
    yield Fact("other_out", translate("exports", "Other money out"), row.other_out)
    yield Fact(
        "closing",
        _closing(running=year.as_of < row.year.end),
        row.closing,
        translate("exports", "It carries over to the next year in full."),
    )
    yield from _parts(row)


def _whence(year: YearSummary) -> str:
    """Say where an opening balance comes from."""
    if any(row.kind is PostingKind.opening for row in year.postings):
        return translate("exports", "As it was entered when the book began.")
    return translate("exports", "Carried over from the year before, in full.")


def _came_back(row: AccountYear, year: YearSummary) -> str:
    """Say where shared money that came back is found: it has no entry of its own."""
    kinds = {PostingKind.moved_in, PostingKind.correction}
    found = (one.amount for one in year.postings if one.kind in kinds)
    if row.other_in <= sum(amount for amount in found if amount > 0):
        return ""
    return translate(
        "exports",
        "Shared money that came back this year is counted here. In the list it stands"
        " at the entry that shared it, with the day on which it came back.",
    )


def _closing(*, running: bool) -> str:
    if running:
        return translate("exports", "Balance up to today")
    return translate("exports", "Closing balance")


def _parts(row: AccountYear) -> Iterator[Fact]:
    yield Fact(
        "current",
        translate("exports", "of it this year's money"),
        row.current,
        translate("exports", "It moves to the earlier years' money at the year's end."),
    )
    text = translate("exports", "of it earlier years' money")
    yield Fact("prior", text, row.prior)
    text = translate("exports", "On its way between accounts")
    yield Fact("in_transit", text, row.in_transit)


def _limits(year: YearSummary) -> Iterator[Fact]:
    if not year.limits:
        yield Fact(
            "limit",
            translate("exports", "Outpatient limit"),
            translate("exports", "not known"),
            translate("exports", "No rule is known for this region and time."),
        )
    for place, row in enumerate(year.limits, 1):
        yield from _limit(row, f"limit{place}")


def _limit(row: LimitYear, key: str) -> Iterator[Fact]:
    region = translate("exports", "{0}, {1} to {2}").format(
        region_name(row.region), row.first.isoformat(), row.last.isoformat()
    )
    kind = translate("exports", "Kind of outpatient limit")
    yield Fact(f"{key}.kind", kind, codes.limit_kind(row.kind), region)
    none = translate("exports", "no cap")
    if row.kind not in UNCAPPED:
        none = translate("exports", "not known")
    cap = none if row.cap is None else row.cap
    yield Fact(f"{key}.cap", translate("exports", "Cap of the year"), cap)
    by_expense = translate("exports", "Eligible expense, not what the fund paid.")
    note = by_expense if row.kind == "expense_band" else ""
    yield Fact(f"{key}.used", translate("exports", "Limit used"), row.used, note)
    if row.left is not None:
        if row.lapsed is None:
            yield Fact(f"{key}.left", translate("exports", "Limit left"), row.left)
        yield Fact(f"{key}.over", translate("exports", "Above the cap"), row.over)
    if row.lapsed is not None:
        note = translate("exports", "The year has ended; the balance is not touched.")
        text = translate("exports", "Limit lapsed")
        yield Fact(f"{key}.lapsed", text, row.lapsed, note)
    if row.deductible is not None:
        text = translate("exports", "Deductible of the year")
        yield Fact(f"{key}.deductible", text, row.deductible)
    text = translate("exports", "Deductible used")
    yield Fact(f"{key}.deductible_used", text, row.deductible_used)
    yield Fact(f"{key}.fund", translate("exports", "Paid by the fund"), row.fund)


def _tax(year: YearSummary) -> Iterator[Fact]:
    """Give the tax line once some receipt's split is recorded; else it says nothing."""
    for found in year.tax:
        if found.bills:
            text = translate("exports", "Serious-illness deduction {0}")
            words = translate("exports", "{0} Unverified until you confirm it.")
            yield Fact(
                f"tax.{found.year}",
                text.format(found.year),
                found.deductible,
                words.format(counted_words(found)),
            )
