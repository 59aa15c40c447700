"""What is said of a mark: exact on the screen, masked if asked, in full in a file."""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from db.rules.guard import unguarded
from desktop.amounts import HIDDEN, hide_amounts
from desktop.charts.axis import at
from desktop.charts.marks import WHOLE, Mark, Panel, Series, Value, View
from desktop.charts.telling import apart, card, headings, rows
from desktop.exports.chart_csv import table, write
from desktop.words import use_language

FIRST, SECOND = date(2024, 1, 1), date(2025, 2, 1)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    use_language("en")
    yield
    hide_amounts(hidden=False)
    use_language(None)


def mark(day: date, until: date, total: int | None) -> Mark:
    values = (Value("total", total), Value("share", 62_50, text="62.5%"))
    return Mark(day.isoformat(), at(day), at(until), values)


PANEL = Panel(
    "days",
    "Day",
    (Series("total", "Balance"), Series("share", "=Share", "share")),
    (mark(FIRST, SECOND, 1234_56), mark(SECOND, date(2025, 3, 1), -5_00)),
    title="Balance",
)


def test_a_card_tells_the_day_pointed_at_and_since_when_it_is_so() -> None:
    told = card(PANEL, PANEL.marks[0], WHOLE, at(date(2024, 5, 3)) + 0.4)
    assert told.heading == "2024-05-03 (since 2024-01-01)"
    assert told.rows == (
        ("total", "Balance", "¥1,234.56"),
        ("share", "=Share", "62.5%"),
    )
    assert card(PANEL, PANEL.marks[0], WHOLE, at(FIRST)).heading == "2024-01-01"


def test_a_hidden_series_and_an_unknown_value_are_not_told() -> None:
    unknown = mark(FIRST, SECOND, None)
    assert [row[0] for row in card(PANEL, unknown, WHOLE).rows] == ["share"]
    assert card(PANEL, unknown, WHOLE.toggled("share")).rows == ()


def test_two_marks_are_apart_by_days_and_money_in_the_order_of_time() -> None:
    for pair in (PANEL.marks, PANEL.marks[::-1]):
        told = apart(PANEL, pair[0], pair[1], WHOLE)
        assert told.heading == "2024-01-01 to 2025-02-01"
        assert told.rows == (("total", "Balance", "−¥1,239.56"),)
        assert told.note == "397 days apart"


def test_the_table_has_the_numbers_in_sight_and_no_others() -> None:
    assert headings(PANEL, WHOLE) == ("Day", "Balance", "=Share")
    assert list(rows(PANEL, WHOLE)) == [
        ("2024-01-01", "¥1,234.56", "62.5%"),
        ("2025-02-01", "−¥5.00", "62.5%"),
    ]
    view = View(span=(at(SECOND), at(SECOND) + 9), hidden=frozenset({"share"}))
    assert list(rows(PANEL, view)) == [("2025-02-01", "−¥5.00")]


def test_hidden_amounts_are_hidden_on_card_and_table_and_written_in_full(
    tmp_path: Path,
) -> None:
    hide_amounts(hidden=True)
    assert card(PANEL, PANEL.marks[0], WHOLE).rows[0][2] == HIDDEN
    assert next(rows(PANEL, WHOLE))[1] == HIDDEN
    assert apart(PANEL, PANEL.marks[0], PANEL.marks[1], WHOLE).rows[0][2] == HIDDEN
    write(tmp_path / "a.csv", [PANEL], WHOLE)
    assert "1234.56" in (tmp_path / "a.csv").read_text("utf-8-sig")


def test_a_file_begins_with_the_mark_that_excel_needs_and_runs_no_formula(
    tmp_path: Path,
) -> None:
    path = tmp_path / "chart.csv"
    write(path, [PANEL], WHOLE)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        heads, *found = csv.reader(file, strict=True)
    assert heads == ["Day", "Balance", "'=Share"]
    assert unguarded(heads[2]) == "=Share"
    assert found[1] == ["2025-02-01", "-5.00", "62.5%"]


def test_two_charts_share_one_table_and_each_row_names_its_own() -> None:
    lower = Panel(
        "days",
        "Day",
        (Series("used", "Used"),),
        (Mark("2024-01-01", 0, 1, (Value("used", 0),)),),
        title="Limit",
    )
    heads, *found = table([PANEL, lower], WHOLE)
    assert heads == ["Chart", "Day", "Balance", "'=Share", "Used"]
    assert [row[0] for row in found] == ["Balance", "Balance", "Limit"]
    assert found[-1] == ["Limit", "2024-01-01", "", "", "0.00"]


def test_a_folder_that_is_gone_is_an_error_and_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        write(tmp_path / "nowhere" / "chart.csv", [PANEL], WHOLE)
    assert not list(tmp_path.iterdir())
