"""The form for a user's own value of a region's figure."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal, InvalidOperation

from PySide6.QtWidgets import QWidget

from db.rules.checks import Problem
from db.rules.codes import Status
from db.rules.figures import FIGURES, FigureKind
from db.rules.money import format_yuan
from db.rules.records import Override
from desktop.book import Book
from desktop.charts.names import region_name
from desktop.exports.figure_words import figure_name
from desktop.views.fields import AmountEdit, CodeBox, DayEdit, Field, TextEdit
from desktop.views.figure_words import choices
from desktop.views.form_dialog import FormDialog
from desktop.views.person_form import statuses
from desktop.words import translate

_MONTH_DAY = re.compile(r"(\d{1,2})[-/.月](\d{1,2})日?")


def plain_value(kind: FigureKind, text: str) -> str:
    """Write what people type ("70%", "7月1日") as a figure's value ("0.7", "07-01")."""
    text = text.strip()
    if kind.unit == "share" and text.endswith(("%", "%")):
        try:
            return f"{Decimal(text[:-1].strip()) / 100:f}"
        except InvalidOperation:
            return text
    if kind.unit == "month_day" and (match := _MONTH_DAY.fullmatch(text)):
        return f"{int(match[1]):02d}-{int(match[2]):02d}"
    return text


class OverrideForm(FormDialog):
    """Puts the user's own value over a region's figure."""

    def __init__(
        self,
        book: Book,
        region: str,
        figure: str,
        override: Override | None,
        parent: QWidget,
    ) -> None:
        self._region, self._figure, self._override = region, figure, override
        self._kind = FIGURES[figure]
        self.value = self._value_edit()
        self.status = CodeBox[Status | None](self._whom())
        self.since = DayEdit(book.today)
        self.since.set_value(date(book.today.year, 1, 1))
        self.note = TextEdit()
        fields = {
            "value": Field(translate("settings", "&Value"), self.value),
            "status": Field(translate("settings", "For &whom"), self.status),
            "since": Field(translate("settings", "&Since"), self.since),
            "note": Field(translate("settings", "&Heard from"), self.note),
        }
        if self._kind.for_everybody:
            fields["status"].hide()
        title = f"{region_name(region)} · {figure_name(figure)}"
        super().__init__(book, title, fields, parent)
        fields["note"].set_hint(
            translate("settings", "For example the bureau's hotline and the day.")
        )
        fields["value"].set_hint(self._hint())
        if override is not None:
            self._fill(override)

    def save(self) -> Sequence[Problem]:
        """Keep the value."""
        since, value = self.since.value(), self._value()
        if since is None:
            return [Problem("since", "empty")]
        if not value:
            return [Problem("value", "empty")]
        override = Override(
            id=self._override.id if self._override else None,
            region=self._region,
            figure=self._figure,
            status=self.status.value(),
            since=since,
            value=value,
            note=self.note.value(),
        )
        return self.book.edit("edit_override", [override])

    def _value_edit(self) -> AmountEdit | CodeBox[str] | TextEdit:
        if self._kind.unit == "money":
            return AmountEdit()
        if self._kind.unit == "choice":
            return CodeBox(choices(self._figure))
        return TextEdit()

    def _value(self) -> str:
        if isinstance(self.value, AmountEdit):
            fen = self.value.value()
            return "" if fen is None else format_yuan(fen)
        return plain_value(self._kind, self.value.value())

    def _fill(self, override: Override) -> None:
        if isinstance(self.value, AmountEdit):
            self.value.setText(override.value)
            self.value.textEdited.emit(override.value)
        else:
            self.value.set_value(override.value)
        if self.status.offers(override.status):
            self.status.set_value(override.status)
        self.since.set_value(override.since)
        self.note.set_value(override.note)

    def _hint(self) -> str:
        return {
            "share": translate("settings", "A share like 70% or 0.70."),
            "month_day": translate("settings", "Month and day like 01-01."),
            "words": translate("settings", "Words parted by commas, in their order."),
        }.get(self._kind.unit, "")

    def _whom(self) -> list[tuple[Status | None, str]]:
        return [(None, translate("settings", "Everybody")), *statuses()]
