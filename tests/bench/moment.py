"""The moment at which every bench runs; imports nothing, for benches of the start."""

from datetime import datetime


def clock() -> datetime:
    """Give the moment."""
    return datetime(2025, 12, 31, 12).astimezone()
