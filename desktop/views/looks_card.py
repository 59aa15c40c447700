"""Language, colours and sizes: what makes the window readable for its user."""

from PySide6.QtCore import Signal

from desktop.settings import FONT_SIZES, SCALES, Language, Settings, Theme
from desktop.views.cards import Card
from desktop.views.fields import CodeBox, Field, align
from desktop.words import translate

LANGUAGES: list[tuple[Language, str]] = [("zh_CN", "中文"), ("en", "English")]
WIDEST = 420
"""Pixels of a row."""


def themes() -> list[tuple[Theme, str]]:
    """Offer the looks."""
    return [
        ("system", translate("settings", "As the system has it")),
        ("light", translate("settings", "Light")),
        ("dark", translate("settings", "Dark")),
        ("contrast", translate("settings", "High contrast")),
    ]


def font_sizes() -> list[tuple[int, str]]:
    """Offer sizes of text, in per cent of the system's own."""
    words = (
        translate("settings", "Small"),
        translate("settings", "Normal"),
        translate("settings", "Large"),
        translate("settings", "Larger"),
    )
    return list(zip(FONT_SIZES, words, strict=True))


class LooksCard(Card):
    """Four choices; each is asked of the program, which knows how to follow it.

    Signals:
        language_chosen: another language is wanted.
        theme_chosen: another look is wanted.
        font_size_chosen: text of another size is wanted, in per cent.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    font_size_chosen = Signal(int)

    def __init__(self, settings: Settings) -> None:
        super().__init__(translate("settings", "Language and looks"))
        self._settings = settings
        self._drawn = settings.scale
        self.language = CodeBox(LANGUAGES)
        self.theme = CodeBox(themes())
        self.font_size = CodeBox(font_sizes())
        self.scale = CodeBox([(percent, f"{percent} %") for percent in SCALES])
        self._scale_row = Field(
            translate("settings", "&Size of everything"), self.scale
        )
        self._lay_out()
        self._show()
        self._connect()

    def _show(self) -> None:
        self.language.set_value(self._settings.language)
        self.theme.set_value(self._settings.theme)
        self.font_size.set_value(self._settings.font_size)
        self.scale.set_value(self._settings.scale)

    def _lay_out(self) -> None:
        rows = (
            Field(translate("settings", "&Language"), self.language),
            Field(translate("settings", "&Theme"), self.theme),
            Field(translate("settings", "Size of te&xt"), self.font_size),
            self._scale_row,
        )
        align(rows)
        for row in rows:
            row.setMaximumWidth(WIDEST)
            self.body.addWidget(row)

    def _connect(self) -> None:
        self.language.changed.connect(
            lambda: self.language_chosen.emit(self.language.value())
        )
        self.theme.changed.connect(lambda: self.theme_chosen.emit(self.theme.value()))
        self.font_size.changed.connect(
            lambda: self.font_size_chosen.emit(self.font_size.value())
        )
        self.scale.changed.connect(self._keep_scale)

    def _keep_scale(self) -> None:
        """Remember the size: Qt takes it only when the program starts."""
        self._settings.scale = self.scale.value()
        later = translate(
            "settings",
            "Everything is drawn in this size from the next start on. "
            "Nothing in the book changes.",
        )
        self._scale_row.set_hint(later if self.scale.value() != self._drawn else "")
