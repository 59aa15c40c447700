"""The questions for a file; tests answer them in place of a person."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


class NewFile:
    """Asks where a file shall be written."""

    @classmethod
    def ask(cls, parent: QWidget, title: str, proposed: str, kinds: str) -> Path | None:
        """Give the path chosen, with a suffix of the kinds; None when nothing was."""
        name, kind = QFileDialog.getSaveFileName(
            parent, title, str(documents() / proposed), kinds
        )
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(suffix_of(kind or kinds))


class KnownFile:
    """Asks which file shall be read."""

    @classmethod
    def ask(cls, parent: QWidget, title: str, kinds: str) -> Path | None:
        """Give the path chosen, None when nothing was."""
        name, _kind = QFileDialog.getOpenFileName(
            parent, title, str(documents()), kinds
        )
        return Path(name) if name else None


class KnownFiles:
    """Asks which files shall be read."""

    @classmethod
    def ask(cls, parent: QWidget, title: str, kinds: str) -> list[Path]:
        """Give the paths chosen, none when nothing was."""
        names, _kind = QFileDialog.getOpenFileNames(
            parent, title, str(documents()), kinds
        )
        return [Path(name) for name in names]


class KnownFolder:
    """Asks for a folder."""

    @classmethod
    def ask(cls, parent: QWidget, title: str) -> Path | None:
        """Give the folder chosen, None when nothing was."""
        name = QFileDialog.getExistingDirectory(parent, title, str(documents()))
        return Path(name) if name else None


def documents() -> Path:
    """Give the folder where people keep their files."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place))


def suffix_of(kinds: str) -> str:
    """Read the first suffix of a filter like "Excel (*.xlsx)": ".xlsx"."""
    return kinds.partition("(*")[2].partition(")")[0].split(" ")[0]
