"""What the window remembers between starts; nothing of the book is in here."""

from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import QByteArray, QSettings

Language = Literal["zh_CN", "en"]
Theme = Literal["system", "light", "dark"]


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
    def page(self) -> str:
        """The page looked at last; the overview before the first time."""
        kept = self._kept.value("page")
        return kept if isinstance(kept, str) else "overview"

    @page.setter
    def page(self, page: str) -> None:
        self._kept.setValue("page", page)
