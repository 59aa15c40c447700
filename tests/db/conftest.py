"""An empty book in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.store import Store
from tests.db.random_books import clock


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Make an empty book and let go of it after the test."""
    with Store.create(tmp_path / "book.yibao", clock) as made:
        yield made
