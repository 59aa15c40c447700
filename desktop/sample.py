"""The sample book: a family's years, shown as they stood on one fixed day."""

# ruff: noqa: PLC0415  # the store is heavy and the window shows before it is loaded

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import resources

SAMPLE = ("demo", "family.json")


def moment() -> datetime:
    """Give the moment at which the sample stands, so that it never looks stale."""
    return datetime(2026, 6, 18, 9).astimezone()


def make(path: Path, clock: Callable[[], datetime] = moment) -> None:
    """Make a book of the sample's rows. Raises BookError when it cannot be written."""
    from db import interchange
    from db.store import Store

    with Store.create(path, clock) as store:
        interchange.load(store, resources.read_bytes(*SAMPLE))
