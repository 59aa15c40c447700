"""The form that records: the bureau confirmed this figure."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from db.rules.checks import Problem
from desktop.book import Book
from desktop.charts.names import region_name
from desktop.views.fields import DayEdit, Field, TextEdit
from desktop.views.form_dialog import FormDialog
from desktop.views.policies.rows import Row, View, confirming
from desktop.views.policies.words import row_name, row_value
from desktop.words import translate


class ConfirmForm(FormDialog):
    """Asks on which day the bureau said so and who said it; changes no number."""

    def __init__(self, book: Book, view: View, row: Row, parent: QWidget) -> None:
        self._view, self._row = view, row
        self.day = DayEdit(book.today)
        self.day.set_value(book.today)
        self.note = TextEdit()
        fields = {
            "day": Field(translate("policy", "&Day"), self.day),
            "note": Field(translate("policy", "&Heard from"), self.note),
        }
        title = translate("policy", "{region} · {figure}: {value}").format(
            region=region_name(view.region), figure=row_name(row), value=row_value(row)
        )
        super().__init__(book, title, fields, parent)
        self.save_button.setText(translate("policy", "Confirmed"))
        fields["day"].set_hint(
            translate("policy", "The day on which the bureau told you this value.")
        )
        fields["note"].set_hint(
            translate("policy", "Optional: the bureau's hotline, its counter, its app.")
        )

    def save(self) -> Sequence[Problem]:
        """Keep the confirmation; it cannot be of a day to come."""
        day = self.day.value()
        if day is None:
            return [Problem("day", "empty")]
        made = confirming(self._view, self._row, day, self.note.value())
        return self.book.edit("confirm_figure", made)
