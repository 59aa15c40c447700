"""What the window remembers between starts; nothing of the book is in here."""

from hashlib import sha256
from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import QByteArray, QSettings

Language = Literal["zh_CN", "en"]
Theme = Literal["system", "light", "dark"]


LOOKED_AT = 3
"""Parts of what is remembered of a book: its path, a person, a year."""
MOST_TOLD = 400
MOST_CHOSEN = 20


class Settings:
    """Typed access to the settings file."""

    def __init__(self, file: Path | None = None) -> None:
        form = QSettings.Format.IniFormat
        if file is not None:
            self._kept = QSettings(str(file), form)
        else:
            scope = QSettings.Scope.UserScope
            self._kept = QSettings(form, scope, "yibao-ledger", "yibao")

    @property
    def language(self) -> Language:
        """The language of the window; Chinese until another is chosen."""
        return "en" if self._kept.value("language") == "en" else "zh_CN"

    @language.setter
    def language(self, language: Language) -> None:
        self._kept.setValue("language", language)

    @property
    def theme(self) -> Theme:
        """Light, dark, or as the system has it."""
        kept = self._kept.value("theme")
        return cast("Theme", kept) if kept in {"light", "dark"} else "system"

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._kept.setValue("theme", theme)

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood; empty before the first time."""
        kept = self._kept.value("geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._kept.setValue("geometry", geometry)

    @property
    def second_folder(self) -> Path | None:
        """The folder for a second copy of every backup; None while there is none."""
        kept = self._kept.value("second_folder")
        return Path(kept) if isinstance(kept, str) and kept else None

    @second_folder.setter
    def second_folder(self, folder: Path | None) -> None:
        self._kept.setValue("second_folder", "" if folder is None else str(folder))

    @property
    def interest_estimates(self) -> bool:
        """Whether the balance page estimates interest; off until switched on."""
        return bool(self._kept.value("interest_estimates") == "on")

    @interest_estimates.setter
    def interest_estimates(self, on: bool) -> None:
        self._kept.setValue("interest_estimates", "on" if on else "off")

    def backup_trouble(self, place: str) -> tuple[str, str] | None:
        """Give what stopped the last backup of a place: a code, the path at fault."""
        kept = self._kept.value(f"backup_trouble/{place}")
        code, _, path = kept.partition("\n") if isinstance(kept, str) else ("", "", "")
        return (code, path) if code else None

    def set_backup_trouble(self, place: str, trouble: tuple[str, str] | None) -> None:
        """Remember what stopped a backup; None: the last one was made."""
        said = "" if trouble is None else "\n".join(trouble)
        self._kept.setValue(f"backup_trouble/{place}", said)

    @property
    def hide_amounts(self) -> bool:
        """Whether amounts are masked on screen."""
        return self._kept.value("hide_amounts") in {True, "true"}

    @hide_amounts.setter
    def hide_amounts(self, hidden: bool) -> None:
        self._kept.setValue("hide_amounts", hidden)

    @property
    def bin_days(self) -> int:
        """For how many days deleted entries are shown in the bin; 0: always."""
        kept = str(self._kept.value("bin_days", "90"))
        return int(kept) if kept.isdecimal() else 90

    @bin_days.setter
    def bin_days(self, days: int) -> None:
        self._kept.setValue("bin_days", days)

    def looked_at(self, book: Path) -> tuple[int | None, str]:
        """Give the person and year looked at last in a book."""
        kept = self._kept.value("looked_at")
        parts = kept.split("\n") if isinstance(kept, str) else []
        if len(parts) != LOOKED_AT or parts[0] != str(book):
            return None, ""
        return (int(parts[1]) if parts[1].isdecimal() else None), parts[2]

    def look_at(self, book: Path, person_id: int | None, label: str) -> None:
        """Remember the person and year looked at in a book."""
        number = "" if person_id is None else str(person_id)
        self._kept.setValue("looked_at", "\n".join((str(book), number, label)))

    def seen(self, book: Path) -> int:
        """Give how many changes a book had when it was last seen here."""
        kept = str(self._kept.value(f"seen/{_name(book)}", "0"))
        return int(kept) if kept.isdecimal() else 0

    def see(self, book: Path, generation: int) -> None:
        """Remember how many changes a book has."""
        self._kept.setValue(f"seen/{_name(book)}", str(generation))

    def told(self, book: Path) -> frozenset[str]:
        """Give the reminders about a book that were put away."""
        kept = self._kept.value(f"told/{_name(book)}")
        return frozenset(kept.split("\n") if isinstance(kept, str) else ())

    def tell(self, book: Path, reminder: str) -> None:
        """Remember that a reminder about a book was put away."""
        known = self.told(book) - {""} | {reminder}
        newest = sorted(known)[-MOST_TOLD:]
        self._kept.setValue(f"told/{_name(book)}", "\n".join(newest))

    @property
    def chosen(self) -> tuple[str, ...]:
        """What was chosen in the command palette, the newest first."""
        kept = self._kept.value("chosen")
        return tuple(kept.split("\n")) if isinstance(kept, str) and kept else ()

    @chosen.setter
    def chosen(self, keys: tuple[str, ...]) -> None:
        self._kept.setValue("chosen", "\n".join(keys[:MOST_CHOSEN]))

    @property
    def page(self) -> str:
        """The page looked at last; the overview before the first time."""
        kept = self._kept.value("page")
        return kept if isinstance(kept, str) else "overview"

    @page.setter
    def page(self, page: str) -> None:
        self._kept.setValue("page", page)

    @property
    def entry_views(self) -> str:
        """The named views of the entries, as `desktop.looking` writes them."""
        kept = self._kept.value("entries/views")
        return kept if isinstance(kept, str) else ""

    @entry_views.setter
    def entry_views(self, views: str) -> None:
        self._kept.setValue("entries/views", views)

    @property
    def entry_columns(self) -> QByteArray:
        """How the columns of the entries stood; empty before the first time."""
        kept = self._kept.value("entries/columns")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @entry_columns.setter
    def entry_columns(self, columns: QByteArray) -> None:
        self._kept.setValue("entries/columns", columns)


def _name(book: Path) -> str:
    """Name a book by its path in a way that no key of the file can break."""
    return sha256(str(book).encode()).hexdigest()[:16]
