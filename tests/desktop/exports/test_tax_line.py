"""The tax line of a calendar year stands in the notes, with what it cannot count."""

from datetime import date

import pytest

from db.rules.balance import AccountYear, fold
from db.rules.codes import Relation
from db.rules.flows import Flow, FlowKind
from db.rules.policy import Figure, Source
from db.rules.records import Person
from db.rules.statement import FigureUsed
from db.rules.summary import YearSummary
from db.rules.tax import Paid, serious_illness
from db.rules.years import years
from desktop.exports.keyfigures import key_figures
from desktop.exports.notes import Note, notes
from desktop.words import use_language

SOURCE = Source(title="国发〔2018〕41号", address="-", kind="page")


def figure(name: str, fen: int, confirmed: date | None = None) -> FigureUsed:
    since = date(2019, 1, 1)
    return FigureUsed(
        region_zh="全国",
        region_en="Nationwide",
        last_looked=date(2026, 11, 1),
        name=name,
        tier=None,
        figure=Figure(value=fen, since=since, source="K2", confirmed=confirmed),
        source=SOURCE,
    )


FIGURES = (
    figure("tax.serious_above", 15000_00),
    figure("tax.serious_most", 80000_00),
)


def account_year() -> AccountYear:
    opening = Flow(date(2024, 1, 1), FlowKind.opening, 100_00)
    return fold([opening], lambda first: years(first, date(2024, 12, 31))).years[0]


def year_of(*rows: Paid) -> YearSummary:
    return YearSummary(
        person=Person(id=1, name="我", relation=Relation.self),
        as_of=date(2024, 12, 31),
        label="2024",
        account=account_year(),
        limits=(),
        tax=(serious_illness(2024, rows, FIGURES),),
    )


def bill(number: int, place: str, self_paid: int | None) -> Paid:
    day = date(2024, 3, number)
    return Paid(number, day, place, 20000_00, 18000_00, self_paid)


def tax_notes(year: YearSummary) -> list[Note]:
    return [note for note in notes(year) if note.day]


@pytest.fixture(autouse=True)
def _english() -> None:
    use_language("en")


def test_the_notes_give_the_line_its_bills_and_its_figures() -> None:
    year = year_of(bill(1, "一院", 17000_00), bill(2, "二院", None))
    line, *figures = tax_notes(year)
    assert line.item == "Income tax 2024: deduction for serious illness"
    assert line.value == "¥2,000.00"
    assert line.note == (
        "¥17,000.00 paid oneself in scope, in 1 bills. In 1 further bills the "
        "receipt's split is not recorded; they are not counted. "
        "Not counted: 2024-03-02 二院."
    )
    assert [note.value for note in figures] == ["¥15,000.00", "¥80,000.00"]
    assert all("国发〔2018〕41号" in note.source for note in figures)


def test_the_sheet_shows_the_line_once_a_split_is_recorded() -> None:
    known = year_of(bill(1, "一院", 17000_00))
    fact = key_figures(known)[-1]
    assert (fact.key, fact.value) == ("tax.2024", 2000_00)
    assert "Unverified until you confirm it" in fact.note
    unknown = year_of(bill(1, "一院", None))
    assert all(not fact.key.startswith("tax") for fact in key_figures(unknown))


def test_a_confirmed_figure_is_not_called_unverified() -> None:
    seen = figure("tax.serious_above", 15000_00, confirmed=date(2026, 5, 1))
    year = YearSummary(
        person=year_of().person,
        as_of=date(2024, 12, 31),
        label="2024",
        account=None,
        limits=(),
        figures=(seen,),
    )
    (note,) = [note for note in notes(year) if note.day]
    assert "you confirmed it" in note.note
    assert "unverified" not in note.note
