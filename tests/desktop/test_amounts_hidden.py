"""Amounts hidden on screen, and never in a file."""

from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from db.connection import reading
from desktop.amounts import hide_amounts, in_full, show_amount, show_change
from desktop.exports.statement import export
from tests.desktop.views.conftest import TODAY


@pytest.fixture(autouse=True)
def hidden() -> Iterator[None]:
    hide_amounts(hidden=True)
    yield
    hide_amounts(hidden=False)


def test_a_hidden_amount_tells_neither_size_nor_sign() -> None:
    texts = {show_amount(5), show_amount(-123456_00), show_change(7), show_change(-7)}
    assert texts == {"¥••••"}


def test_amounts_come_back_when_they_are_shown_again() -> None:
    hide_amounts(hidden=False)
    assert (show_amount(1234_50), show_change(5)) == ("¥1,234.50", "+¥0.05")


def test_worker_threads_hide_too_and_one_that_writes_a_file_does_not() -> None:
    said: list[str] = []

    def write() -> None:
        said.append(show_amount(100))
        with in_full():
            said.append(show_amount(100))
        said.append(show_amount(100))

    thread = Thread(target=write)
    thread.start()
    thread.join()
    assert said == ["¥••••", "¥1.00", "¥••••"]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".pdf"])
def test_a_statement_is_the_same_whether_amounts_are_hidden(
    book: Path, tmp_path: Path, suffix: str
) -> None:
    written = []
    for hide in (False, True):
        hide_amounts(hidden=hide)
        path = tmp_path / f"{hide}{suffix}"
        with reading(book) as connection:
            export(path, connection, None, None, TODAY)
        written.append(path.read_bytes())
    if suffix == ".csv":
        assert written[0] == written[1]
    assert "••••".encode() not in written[1]
