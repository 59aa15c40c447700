"""The settings: language, look, where the book lies, and the people."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.book import Book
from desktop.scope import Scope
from desktop.settings import Language, Settings, Theme
from desktop.tasks import Tasks
from desktop.views.backups_card import BackupsCard
from desktop.views.cards import Card, label, scrolling
from desktop.views.fields import CodeBox, Field, align
from desktop.views.page import Page
from desktop.views.people_card import PeopleCard
from desktop.words import translate

LANGUAGES: list[tuple[Language, str]] = [("zh_CN", "中文"), ("en", "English")]


def themes() -> list[tuple[Theme, str]]:
    """Offer the looks."""
    return [
        ("system", translate("settings", "As the system has it")),
        ("light", translate("settings", "Light")),
        ("dark", translate("settings", "Dark")),
    ]


class SettingsPage(Page):
    """What can be set; people are part of the book, so changes can be undone.

    Signals:
        language_chosen: another language is wanted.
        theme_chosen: another look is wanted.
        place_wanted: another page is wanted, by its name.
        said: a sentence for the line below the pages.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    place_wanted = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        book: Book,
        scope: Scope,
        settings: Settings,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(book, scope, parent)
        self.language = CodeBox(LANGUAGES)
        self.language.set_value(settings.language)
        self.language.changed.connect(
            lambda: self.language_chosen.emit(self.language.value())
        )
        self.theme = CodeBox(themes())
        self.theme.set_value(settings.theme)
        self.theme.changed.connect(lambda: self.theme_chosen.emit(self.theme.value()))
        self.people = PeopleCard(book)
        self.people.said.connect(self.said)
        self.backups = BackupsCard(book, settings, tasks)
        self.backups.said.connect(self.said)
        self.policy = QPushButton(translate("settings", "Show the policy figures"))
        self.policy.clicked.connect(lambda: self.place_wanted.emit("policy"))
        layout = scrolling(self)
        layout.addWidget(self._window_card())
        layout.addWidget(self.backups)
        layout.addWidget(self.people)
        layout.addWidget(self._policy_card())
        layout.addStretch()

    def refresh(self) -> None:
        """Show the people that the book holds now."""
        self.people.refresh()
        self.backups.refresh()

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

    def _window_card(self) -> Card:
        card = Card(translate("settings", "Window and book"))
        language = Field(translate("settings", "&Language"), self.language)
        theme = Field(translate("settings", "&Theme"), self.theme)
        align((language, theme))
        for field in (language, theme):
            field.setMaximumWidth(420)
            card.body.addWidget(field)
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
