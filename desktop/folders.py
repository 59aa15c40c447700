"""Where this program keeps what is the user's."""

from pathlib import Path


def default_book() -> Path:
    """Give the place of the book that is opened when none is named."""
    import platformdirs  # noqa: PLC0415  # only where no book is named

    return platformdirs.user_data_path("yibao-ledger", appauthor=False) / "book.yibao"
