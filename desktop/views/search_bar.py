"""The search above the table of entries, with its filters, views and columns."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.rules.records import Person
from desktop.icons import icon
from desktop.keys import tip
from desktop.looking import Looking, chips, without
from desktop.views.chips import Chips
from desktop.views.filter_panel import FilterPanel
from desktop.words import translate

LONGEST = 200
"""Characters that can be searched for."""


class SearchBar(QWidget):
    """One line to type into, a panel of filters, and chips for those in force.

    Signals:
        changed: something else is looked for (Looking).
        left: nothing is looked for any more and Escape was pressed again.
        views_changed: a view was saved or taken away.
    """

    changed = Signal(object)
    left = Signal()
    views_changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.filters = QPushButton(translate("entries", "Filter"))
        self.views = QPushButton(translate("entries", "Views"))
        self.columns = QPushButton(translate("entries", "Columns"))
        self.panel = FilterPanel(today)
        self.chips = Chips()
        self.saved: dict[str, Looking] = {}
        self._looking = Looking()
        self._names: Mapping[int, str] = {}
        self._lay_out()
        self._dress()
        self._connect()

    @property
    def looking(self) -> Looking:
        """What is looked for."""
        return self._looking

    def look_for(self, looking: Looking) -> None:
        """Look for something else; the fields show it."""
        if looking == self._looking:
            return
        self._looking = looking
        if self.edit.text().strip() != looking.text:
            self.edit.setText(looking.text)
        self.panel.show_looking(looking)
        self.chips.show_chips(chips(looking, self._names))
        self.changed.emit(looking)

    def set_people(self, people: Sequence[Person]) -> None:
        """Know these people by their names."""
        self._names = {person.id: person.name for person in people if person.id}
        self.panel.set_people(people)

    def step_back(self) -> bool:
        """Take away the text, else the filters; tell whether there was any."""
        if self._looking.text:
            self.look_for(self._looking.filters)
        elif self._looking != Looking():
            self.look_for(Looking())
        elif not self.panel.isHidden():
            self.filters.setChecked(False)
        else:
            return False
        return True

    def save_view(self, name: str) -> None:
        """Keep what is looked for under a name; an older view of it goes."""
        if name.strip():
            self.saved[name.strip()] = self._looking
            self.views_changed.emit()

    def drop_view(self, name: str) -> None:
        """Take a saved view away."""
        if self.saved.pop(name, None) is not None:
            self.views_changed.emit()

    def ask_name(self) -> None:
        """Ask for the name of a view to be saved."""
        box = QInputDialog(self)
        box.setWindowTitle(translate("entries", "Save this view"))
        box.setLabelText(translate("entries", "Name of the view:"))
        box.setTextValue(" ".join([self._looking.text, *_short(self)]).strip())
        box.textValueSelected.connect(self.save_view)
        box.open()

    def _typed(self, text: str) -> None:
        self.look_for(replace(self._looking, text=text.strip()))

    def _filtered(self) -> None:
        self.look_for(replace(self.panel.looking(), text=self._looking.text))

    def _fill_views(self) -> None:
        menu = self.views_menu
        menu.clear()
        for name, view in self.saved.items():
            _add(menu, name, partial(self.look_for, view))
        menu.addSeparator()
        save = _add(menu, translate("entries", "Save this view…"), self.ask_name)
        save.setEnabled(self._looking != Looking())
        if self.saved:
            drop = menu.addMenu(translate("entries", "Take away a view"))
            for name in self.saved:
                _add(drop, name, partial(self.drop_view, name))

    def say_key(self, key: str) -> None:
        """Say in the field which key leads to it."""
        about = translate("entries", "Find a place, person, note, receipt, day, amount")
        self.edit.setPlaceholderText(tip(about, key))
        self.edit.setAccessibleName(about)

    def _lay_out(self) -> None:
        self.say_key("")
        self.edit.setMaxLength(LONGEST)
        self.edit.setClearButtonEnabled(True)
        self._glass = QAction(self)
        self.edit.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.filters.setCheckable(True)
        self.views_menu = QMenu(self)
        self.views.setMenu(self.views_menu)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        for button in (self.filters, self.views, self.columns):
            button.setIconSize(QSize(18, 18))
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.panel)
        column.addWidget(self.chips)

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._typed)
        self.panel.changed.connect(self._filtered)
        self.panel.clear_wanted.connect(lambda: self.look_for(self._only_text()))
        self.filters.toggled.connect(self.panel.setVisible)
        self.filters.toggled.connect(self._go_to_panel)
        self.chips.dropped.connect(self._drop)
        self.views_menu.aboutToShow.connect(self._fill_views)
        keys = QKeySequence("Ctrl+Shift+F")
        self.filters.setShortcut(keys)
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.filters.setToolTip(f"{self.filters.text()} ({shown})")

    def _only_text(self) -> Looking:
        return Looking(text=self._looking.text)

    def _drop(self, chip: str) -> None:
        self.look_for(without(self._looking, chip))
        if not self.chips.buttons:
            self.edit.setFocus()

    def _go_to_panel(self, shown: bool) -> None:  # noqa: FBT001  # what Qt's signal carries
        (self.panel.kinds if shown else self.edit).setFocus()

    def _dress(self) -> None:
        colour = self.palette().placeholderText().color().name()
        self._glass.setIcon(icon("search", colour))


def _short(bar: SearchBar) -> list[str]:
    return list(chips(bar.looking, {}).values())


def _add(menu: QMenu, text: str, call: Callable[[], object]) -> QAction:
    act = menu.addAction(text.replace("&", "&&"))
    act.triggered.connect(lambda _checked: call())
    return act
