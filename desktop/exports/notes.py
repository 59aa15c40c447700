"""What a statement rests on: figures and sources, and what does not agree."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from db.rules.statement import FigureUsed, Mismatch
from db.rules.summary import YearSummary
from db.rules.tax import SeriousIllness
from desktop.amounts import show_amount
from desktop.exports.figure_words import figure_name, figure_value
from desktop.words import current_language, translate


@dataclass(frozen=True)
class Note:
    """One line of the notes."""

    item: str
    value: str = ""
    day: date | None = None
    source: str = ""
    note: str = ""


def notes(year: YearSummary) -> Iterator[Note]:
    """Yield the plain words first, then what differs, then the figures used."""
    if year.account is not None:
        yield Note(
            translate(
                "exports",
                "The balance is never lost at a year's end: all of it carries over.",
            )
        )
    yield Note(
        translate(
            "exports",
            "The outpatient limit is no money of yours: a new one begins each year, "
            "and what is left of the old one lapses. No balance is touched.",
        )
    )
    yield Note(
        translate(
            "exports",
            "The region's figures come from public pages and are unverified until "
            "you confirm them with the bureau, whose word counts.",
        )
    )
    yield from (_mismatch(row) for row in year.mismatches)
    for tax in year.tax:
        yield _tax(tax)
        yield from (_figure(used) for used in tax.figures if used not in year.figures)
    yield from (_figure(used) for used in year.figures)


def _tax(found: SeriousIllness) -> Note:
    text = translate("exports", "Income tax {0}: deduction for serious illness")
    said = [counted_words(found)]
    if found.unknown:
        text_unknown = translate("exports", "Not counted: {0}.")
        bills = "、".join(f"{bill.day} {bill.place}".strip() for bill in found.unknown)
        said.append(text_unknown.format(bills))
    return Note(
        item=text.format(found.year),
        value=show_amount(found.deductible),
        day=date(found.year, 12, 31),
        note=" ".join(said),
    )


def counted_words(found: SeriousIllness) -> str:
    """Say which bills a tax line counts, and how many it cannot."""
    text = translate("exports", "{0} paid oneself in scope, in {1} bills.")
    said = text.format(show_amount(found.self_paid), len(found.bills))
    if not found.unknown:
        return said
    text = translate(
        "exports",
        "In {0} further bills the receipt's split is not recorded; they are not "
        "counted.",
    )
    return f"{said} {text.format(len(found.unknown))}"


def _mismatch(row: Mismatch) -> Note:
    name = {
        "balance": translate("exports", "Does not agree: balance"),
        "current": translate("exports", "Does not agree: this year's money"),
        "prior": translate("exports", "Does not agree: earlier years' money"),
        "fund_ytd": translate("exports", "Does not agree: paid by the fund this year"),
    }[row.figure]
    text = translate("exports", "official {0}, recorded {1}, difference {2}")
    amounts = (row.printed, row.recorded, row.difference)
    value = text.format(*(show_amount(fen) for fen in amounts))
    return Note(name, value, row.day, row.note)


def _figure(used: FigureUsed) -> Note:
    english = current_language() == "en"
    figure, source = used.figure, used.source
    remark = figure.note_en if english else figure.note_zh
    region = used.region_en if english else used.region_zh
    if figure.own:
        origin = translate("exports", "Your own value")
        looked = ""
    else:
        origin = f"{source.title} {source.address}" if source else figure.source
        text = translate("exports", "{0}; last looked at on {1}; unverified.")
        if figure.confirmed is not None:
            text = translate("exports", "{0}; last looked at on {1}; you confirmed it.")
        looked = text.format(region, used.last_looked.isoformat())
    return Note(
        item=figure_name(used.name, used.tier),
        value=figure_value(used.name, figure),
        day=figure.since,
        source=origin,
        note=" ".join(part for part in (looked, remark) if part),
    )
