"""The keys in the settings: every command, and the key that it shall have."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
)

from desktop.keys import NATIVE, PORTABLE, Keys
from desktop.views.cards import Card, label
from desktop.views.fields import Notice
from desktop.views.menus import plain
from desktop.words import translate

ROWS = 9
"""Commands that are seen at once; the others scroll."""


class KeysCard(Card):
    """A list of commands; below it the key of the one that is marked."""

    def __init__(self, keys: Keys) -> None:
        super().__init__(translate("keys", "Keys"))
        self._keys = keys
        self._asked: tuple[str, str] | None = None
        self.list = _list()
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(translate("keys", "New key"))
        self.none = QPushButton(translate("keys", "Without a key"))
        self.own = QPushButton(translate("keys", "Back to its own key"))
        self.all = QPushButton(translate("keys", "All keys back"))
        self.all.setProperty("role", "flat")
        self.take = QPushButton(translate("keys", "Take the key"))
        self.take.hide()
        self.notice = Notice()
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the commands and the keys that they have now."""
        marked = self.marked()
        if self.list.topLevelItemCount() == 0:
            self.list.addTopLevelItems(
                [_item(command.name) for command in self._keys.commands()]
            )
        for item in self._items():
            command = self._keys.command(_name(item))
            words = plain(command.act.text())
            for column, text in enumerate((command.group, words)):
                item.setText(column, text)
            item.setText(2, self._keys.shown(command.name))
            font = item.font(2)
            font.setBold(not self._keys.is_own(command.name))
            item.setFont(2, font)
        first = next(iter(self._items()), None)
        if not marked and first is not None:
            self.list.setCurrentItem(first)
        self._show_marked()

    def marked(self) -> str:
        """Name the command that is marked; empty where none is."""
        item: QTreeWidgetItem | None = self.list.currentItem()
        return "" if item is None else _name(item)

    def mark(self, name: str) -> None:
        """Mark a command."""
        for item in self._items():
            if _name(item) == name:
                self.list.setCurrentItem(item)

    def _items(self) -> list[QTreeWidgetItem]:
        found = (
            self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount())
        )
        return [item for item in found if item is not None]

    def _words(self, name: str) -> str:
        return plain(self._keys.command(name).act.text())

    def _show_marked(self) -> None:
        name = self.marked()
        if not name:
            return
        self.edit.setKeySequence(
            QKeySequence.fromString(self._keys.key(name), PORTABLE)
        )
        self.none.setEnabled(bool(self._keys.key(name)))
        self.own.setEnabled(not self._keys.is_own(name))
        self.all.setEnabled(
            any(not self._keys.is_own(one.name) for one in self._keys.commands())
        )
        self._ask(None)

    def _pressed(self) -> None:
        """Give the marked command the key just pressed, where it is free."""
        name, key = self.marked(), self.edit.keySequence().toString(PORTABLE)
        if not name or key == self._keys.key(name):
            return
        holder = self._keys.holder(key, name)
        if self._keys.is_reserved(key):
            self._refuse(key)
        elif holder is None:
            self._keys.choose(name, key)
            self._say_done(name)
        else:
            self._offer(name, key, holder)

    def _refuse(self, key: str) -> None:
        self._show_marked()
        text = translate(
            "keys",
            "{0} is needed to move about, to type or to open a menu. "
            "Please press another key.",
        )
        self.notice.say(text.format(_shown(key)), "warning")

    def _offer(self, name: str, key: str, holder: str) -> None:
        """Say whose key it is, and offer to take it."""
        self._show_marked()
        self._ask((name, key))
        text = translate(
            "keys",
            "{0} belongs to “{1}”. Press another key, or take it: “{1}” then has none.",
        )
        self.notice.say(text.format(_shown(key), self._words(holder)), "warning")

    def _ask(self, asked: tuple[str, str] | None) -> None:
        """Offer to take a key from another command, or offer nothing."""
        self._asked = asked
        self.take.setVisible(asked is not None)
        if asked is None:
            self.notice.say("")

    def _take(self) -> None:
        if self._asked is not None:
            name, key = self._asked
            self._keys.choose(name, key)
            self._say_done(name)

    def _say_done(self, name: str) -> None:
        key = self._keys.shown(name)
        text = translate("keys", "“{0}” now has the key {1}.")
        if not key:
            text = translate("keys", "“{0}” has no key now; the menus still have it.")
        self.notice.say(text.format(self._words(name), key), "good")

    def _drop(self) -> None:
        name = self.marked()
        self._keys.choose(name, "")
        self._say_done(name)

    def _reset(self) -> None:
        name = self.marked()
        self._keys.reset(name)
        self._say_done(name)

    def _reset_all(self) -> None:
        self._keys.reset_all()
        self.notice.say(
            translate("keys", "Every command has its own key again."), "good"
        )

    def _lay_out(self) -> None:
        text = translate(
            "keys",
            "Mark a command, go to the field and press the key that it shall have. "
            "Keys chosen by you stand in bold.",
        )
        self.body.addWidget(label(text, "muted"))
        self.body.addWidget(self.list)
        row = QHBoxLayout()
        row.setSpacing(8)
        name = QLabel(translate("keys", "New &key"))
        name.setBuddy(self.edit)
        row.addWidget(name)
        row.addWidget(self.edit, 1)
        for button in (self.none, self.own, self.all):
            row.addWidget(button)
        self.body.addLayout(row)
        foot = QHBoxLayout()
        foot.addWidget(self.notice, 1)
        foot.addWidget(self.take)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._show_marked)
        self.list.itemActivated.connect(lambda _item: self.edit.setFocus())
        self.edit.editingFinished.connect(self._pressed)
        self.none.clicked.connect(self._drop)
        self.own.clicked.connect(self._reset)
        self.all.clicked.connect(self._reset_all)
        self.take.clicked.connect(self._take)
        self._keys.changed.connect(self.refresh)


def _shown(key: str) -> str:
    """Write a key as this system does."""
    return QKeySequence.fromString(key, PORTABLE).toString(NATIVE)


def _item(name: str) -> QTreeWidgetItem:
    made = QTreeWidgetItem()
    made.setData(0, Qt.ItemDataRole.UserRole, name)
    return made


def _name(item: QTreeWidgetItem) -> str:
    return str(item.data(0, Qt.ItemDataRole.UserRole))


def _list() -> QTreeWidget:
    made = QTreeWidget()
    made.setHeaderLabels(
        [
            translate("keys", "Menu"),
            translate("keys", "What it does"),
            translate("keys", "Key"),
        ]
    )
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setAllColumnsShowFocus(True)
    made.setTabKeyNavigation(False)
    made.setAccessibleName(translate("keys", "Keys"))
    height = made.fontMetrics().height() + 10
    made.setMinimumHeight((ROWS + 1) * height)
    header = made.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    for column in (0, 2):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    return made
