"""The settings: language, look, where the book lies, and the people."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from desktop.book import Book
from desktop.keys import Keys
from desktop.scope import Scope
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.views.backups_card import BackupsCard
from desktop.views.cards import Card, label, scrolling
from desktop.views.keys_card import KeysCard
from desktop.views.looks_card import LooksCard
from desktop.views.page import Page
from desktop.views.password_card import PasswordCard
from desktop.views.people_card import PeopleCard
from desktop.words import translate


class SettingsPage(Page):
    """What can be set; people are part of the book, so changes can be undone.

    Signals:
        language_chosen: another language is wanted.
        theme_chosen: another look is wanted.
        font_size_chosen: text of another size is wanted, in per cent.
        place_wanted: another page is wanted, by its name.
        said: a sentence for the line below the pages.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    font_size_chosen = Signal(int)
    place_wanted = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        book: Book,
        scope: Scope,
        settings: Settings,
        tasks: Tasks,
        keys: Keys,
    ) -> None:
        super().__init__(book, scope)
        self.looks = LooksCard(settings)
        self.looks.language_chosen.connect(self.language_chosen)
        self.looks.theme_chosen.connect(self.theme_chosen)
        self.looks.font_size_chosen.connect(self.font_size_chosen)
        self.language, self.theme = self.looks.language, self.looks.theme
        self.people = PeopleCard(book)
        self.people.said.connect(self.said)
        self.backups = BackupsCard(book, settings, tasks)
        self.backups.said.connect(self.said)
        self.password = PasswordCard(book, settings, tasks)
        self.password.said.connect(self.said)
        self.policy = QPushButton(translate("settings", "Show the policy figures"))
        self.policy.clicked.connect(lambda: self.place_wanted.emit("policy"))
        layout = scrolling(self)
        layout.addWidget(self.looks)
        layout.addWidget(self._book_card())
        layout.addWidget(self.password)
        layout.addWidget(self.backups)
        layout.addWidget(self.people)
        layout.addWidget(self._policy_card())
        self.keys = KeysCard(keys)
        layout.addWidget(self.keys)
        layout.addStretch()

    def refresh(self) -> None:
        """Show the people that the book holds now."""
        self.people.refresh()
        self.backups.refresh()
        self.password.refresh()

    def _policy_card(self) -> Card:
        card = Card(translate("settings", "Figures of the regions"))
        text = translate(
            "settings",
            "Caps, rates and deductibles, their sources and your own values have a "
            "page of their own.",
        )
        row = QHBoxLayout()
        row.addWidget(label(text, "muted"), 1)
        row.addWidget(self.policy)
        card.body.addLayout(row)
        return card

    def _book_card(self) -> Card:
        card = Card(translate("settings", "The file of the book"))
        text = translate(
            "settings",
            "The book lies at {0}. It stays on this computer and is sent nowhere.",
        )
        row = QHBoxLayout()
        place = label(text.format(self.book.path), "muted", selectable=True)
        row.addWidget(place, 1)
        folder = QPushButton(translate("settings", "Open the folder"))
        folder.clicked.connect(self._open_folder)
        row.addWidget(folder)
        card.body.addLayout(row)
        return card

    def _open_folder(self) -> None:
        folder = str(self.book.path.parent)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
            text = translate(
                "settings", "No program opened the folder by itself; it is {0}."
            )
            self.said.emit(text.format(folder))
