"""The form for a user's own value of a region's figure."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal, InvalidOperation

from PySide6.QtWidgets import QLineEdit, QWidget

from db.rules.checks import Problem
from db.rules.codes import Status
from db.rules.figures import FIGURES, FigureKind, format_value
from db.rules.money import format_yuan
from db.rules.policy import Figure, Policy, Source
from db.rules.records import Override
from desktop.book import Book
from desktop.charts.names import region_name
from desktop.exports.figure_words import figure_name, figure_value
from desktop.views.fields import AmountEdit, CodeBox, DayEdit, Field, TextEdit
from desktop.views.figure_words import choices, source_text
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
        self.tier = CodeBox[str | None](_tiers(book.policy(region), figure, override))
        self.since = DayEdit(book.today)
        self.since.set_value(date(book.today.year, 1, 1))
        self.note = TextEdit()
        fields = {
            "value": Field(translate("settings", "&Value"), self.value),
            "status": Field(translate("settings", "For &whom"), self.status),
            "tier": Field(translate("settings", "Kind of hos&pital"), self.tier),
            "since": Field(translate("settings", "&Since"), self.since),
            "note": Field(translate("settings", "&Heard from"), self.note),
        }
        if self._kind.for_everybody:
            fields["status"].hide()
        if not self._kind.by_tier:
            fields["tier"].hide()
        title = f"{region_name(region)} · {figure_name(figure)}"
        super().__init__(book, title, fields, parent)
        fields["note"].set_hint(
            translate("settings", "For example the bureau's hotline and the day.")
        )
        fields["value"].set_hint(self._hint())
        if override is not None:
            self._fill(override)

    def suggest(
        self, status: Status | None, tier: str | None, since: date | None = None
    ) -> None:
        """Put in whom and what place a new value is likely for, and from which day."""
        if not self._kind.for_everybody and self.status.offers(status):
            self.status.set_value(status)
        if self._kind.by_tier and self.tier.offers(tier):
            self.tier.set_value(tier)
        if since is not None:
            self.since.set_value(since)

    def show_shipped(self, preset: Figure, source: Source | None) -> None:
        """Say the shipped value below the field; begin with it unless one is there."""
        told = translate("settings", "Shipped value: {value}, from {source}").format(
            value=figure_value(self._figure, preset),
            source=source_text(preset, source),
        )
        self.fields["value"].set_hint("\n".join(filter(None, (told, self._hint()))))
        if self._override is not None:
            return
        if isinstance(self.value, AmountEdit):
            self.value.set_value(
                preset.value if isinstance(preset.value, int) else None
            )
        elif isinstance(preset.value, Decimal):
            self.value.set_value(figure_value(self._figure, preset))
        else:
            self.value.set_value(format_value(preset.value))
        if isinstance(self.value, QLineEdit):
            self.value.selectAll()

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
            tier=self.tier.value(),
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
        self.tier.set_value(override.tier)
        self.since.set_value(override.since)
        self.note.set_value(override.note)

    def _hint(self) -> str:
        return {
            "share": translate("settings", "A share like 70% or 0.70."),
            "count": translate("settings", "A whole number like 3."),
            "month_day": translate("settings", "Month and day like 01-01."),
            "words": translate("settings", "Words parted by commas, in their order."),
        }.get(self._kind.unit, "")

    def _whom(self) -> list[tuple[Status | None, str]]:
        return [(None, translate("settings", "Everybody")), *statuses()]


def _tiers(
    policy: Policy, name: str, override: Override | None
) -> list[tuple[str | None, str]]:
    """Offer the region's kinds of hospital, and that of the value being changed."""
    stated = policy.figures.get("outpatient.tiers", ())
    words = [word for figure in stated for word in figure.words]
    words += [row.tier for row in policy.figures.get(name, ()) if row.tier]
    if override is not None and override.tier is not None:
        words.append(override.tier)
    every = translate("settings", "Every kind of hospital")
    return [(None, every), *((word, word) for word in dict.fromkeys(words))]
