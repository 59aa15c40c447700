"""What the window remembers between starts; nothing of the book is in here."""

import os
from contextlib import suppress
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import QByteArray, QSettings

Language = Literal["zh_CN", "en"]
Theme = Literal["system", "light", "dark", "contrast"]


LOOKED_AT = 3
"""Parts of what is remembered of a book: its path, a person, a year."""
MOST_TOLD = 400
MOST_CHOSEN = 20
FONT_SIZES = (90, 100, 120, 150)
"""Per cent of the system's own font size: small, normal, large, larger."""
SCALES = (100, 125, 150, 175, 200)
"""Per cent of the size at which the whole window is drawn."""


IDLE_MINUTES = (0, 1, 5, 15)
"""After how many minutes without a hand on it an encrypted book may be locked."""


class Settings:
    """Typed access to the settings file."""

    def __init__(self, file: Path | None = None) -> None:
        form = QSettings.Format.IniFormat
        if file is not None:
            self._kept = QSettings(str(file), form)
        else:
            scope = QSettings.Scope.UserScope
            self._kept = QSettings(form, scope, "yibao-ledger", "yibao")
        _keep_private(Path(self._kept.fileName()))

    @property
    def language(self) -> Language:
        """The language of the window; Chinese until another is chosen."""
        return "en" if self._kept.value("language") == "en" else "zh_CN"

    @language.setter
    def language(self, language: Language) -> None:
        self._kept.setValue("language", language)

    @property
    def theme(self) -> Theme:
        """Light, dark, high contrast, or as the system has it."""
        kept = self._kept.value("theme")
        known = {"light", "dark", "contrast"}
        return cast("Theme", kept) if kept in known else "system"

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._kept.setValue("theme", theme)

    @property
    def font_size(self) -> int:
        """How large text is, in per cent of the system's own size."""
        return self._percent("font_size", FONT_SIZES)

    @font_size.setter
    def font_size(self, percent: int) -> None:
        self._kept.setValue("font_size", percent)

    @property
    def scale(self) -> int:
        """How large the whole window is drawn from the next start on, in per cent."""
        return self._percent("scale", SCALES)

    @scale.setter
    def scale(self, percent: int) -> None:
        self._kept.setValue("scale", percent)

    def _percent(self, name: str, known: tuple[int, ...]) -> int:
        kept = str(self._kept.value(name, "100"))
        return int(kept) if kept.isdecimal() and int(kept) in known else 100

    def key(self, command: str) -> str | None:
        """Give the key chosen for a command, "" for none; None: none was chosen."""
        kept = self._kept.value(f"keys/{command}")
        return kept if isinstance(kept, str) else None

    def set_key(self, command: str, key: str | None) -> None:
        """Remember the key chosen for a command; None forgets the choice."""
        if key is None:
            self._kept.remove(f"keys/{command}")
        else:
            self._kept.setValue(f"keys/{command}", key)

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

    @property
    def balance_forecast(self) -> bool:
        """Whether the balance page estimates the year's end; off until switched on."""
        return bool(self._kept.value("balance_forecast") == "on")

    @balance_forecast.setter
    def balance_forecast(self, on: bool) -> None:
        self._kept.setValue("balance_forecast", "on" if on else "off")

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
    def idle_minutes(self) -> int:
        """After how many minutes an encrypted book is locked by itself; 0: never."""
        kept = str(self._kept.value("idle_minutes", "5"))
        known = kept.isdecimal() and int(kept) in IDLE_MINUTES
        return int(kept) if known else 5

    @idle_minutes.setter
    def idle_minutes(self, minutes: int) -> None:
        self._kept.setValue("idle_minutes", minutes)

    def password_day(self, book: Path) -> date | None:
        """Give the day on which the password of a book was set here, if it was."""
        kept = self._kept.value(f"password/{_name(book)}")
        try:
            return date.fromisoformat(kept) if isinstance(kept, str) else None
        except ValueError:
            return None

    def set_password_day(self, book: Path, day: date | None) -> None:
        """Remember the day on which a book got its password; None: it has none."""
        said = "" if day is None else day.isoformat()
        self._kept.setValue(f"password/{_name(book)}", said)

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

    def seen_mark(self, book: Path) -> str:
        """Give the mark that a book had when it was last seen here; "": none."""
        kept = self._kept.value(f"seen_mark/{_name(book)}")
        return kept if isinstance(kept, str) else ""

    def see_mark(self, book: Path, mark: str) -> None:
        """Remember the mark of a book."""
        self._kept.setValue(f"seen_mark/{_name(book)}", mark)

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
    def import_presets(self) -> str:
        """The named columns of imports, as `db.imports.planning` writes them."""
        kept = self._kept.value("import/presets")
        return kept if isinstance(kept, str) else ""

    @import_presets.setter
    def import_presets(self, presets: str) -> None:
        self._kept.setValue("import/presets", presets)

    @property
    def entry_columns(self) -> QByteArray:
        """How the columns of the entries stood; empty before the first time."""
        kept = self._kept.value("entries/columns")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @entry_columns.setter
    def entry_columns(self, columns: QByteArray) -> None:
        self._kept.setValue("entries/columns", columns)


def _keep_private(file: Path) -> None:
    """Let nobody else read what is remembered; Qt keeps the mode of a file it finds."""
    with suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
        file.chmod(0o600)


def _name(book: Path) -> str:
    """Name a book by its path in a way that no key of the file can break."""
    return sha256(str(book).encode()).hexdigest()[:16]
