"""Faults caused on the real program; `pytest -m faults` counts as issue 6 asks.

Without that every fault is caused a few times only. The table is printed at the end.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.causing import big_book

ROWS: list[tuple[str, str, str]] = []

Many = Callable[[int, int], int]
Report = Callable[[str, int, str], None]


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", "faults: a fault caused on the real program")


@pytest.fixture
def many(request: pytest.FixtureRequest) -> Many:
    """Choose how often a fault is caused: a few times, or all of them."""
    full = request.config.getoption("markexpr") == "faults"
    return lambda few, all_of_them: all_of_them if full else few


@pytest.fixture
def report() -> Report:
    """Take a row for the table: the fault, how often, what came of it."""

    def take(fault: str, count: int, figure: str) -> None:
        ROWS.append((fault, str(count), figure))

    return take


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Give the bytes of a book with bills, account money and transfers."""
    path = tmp_path_factory.mktemp("faults") / "book.yibao"
    big_book(path)
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, whole: bytes) -> Path:
    """Lay that book down in a folder of its own."""
    (tmp_path / "book").mkdir()
    path = tmp_path / "book" / "book.yibao"
    path.write_bytes(whole)
    return path


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the table."""
    if not ROWS:
        return
    terminalreporter.section("faults")
    terminalreporter.write_line("| fault | count | what came of it |")
    terminalreporter.write_line("|---|---|---|")
    for row in ROWS:
        terminalreporter.write_line(f"| {' | '.join(row)} |")
