"""A family's book to import into."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.store import Edit, Store
from tests.db.random_books import FAMILY, clock


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Make a book with 我, 妈妈 and 姐姐."""
    with Store.create(tmp_path / "book.yibao", clock) as made:
        made.apply(Edit("first_start", FAMILY))
        yield made
