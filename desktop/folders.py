"""Where this program keeps what is the user's."""

from pathlib import Path


def default_book() -> Path:
    """Give the place of the book that is opened when none is named."""
    return _own() / "book.yibao"


def backup_root() -> Path:
    """Give the folder of all backups: the program's own, never beside a book."""
    return _own() / "backups"


def _own() -> Path:
    import platformdirs  # noqa: PLC0415  # only where no place is named

    return platformdirs.user_data_path("yibao-ledger", appauthor=False)
