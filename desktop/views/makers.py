"""Makes each page when it is first shown, and connects what it asks for."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.views.balance import BalancePage
from desktop.views.entries import EntriesPage
from desktop.views.family import FamilyPage
from desktop.views.limit import LimitPage
from desktop.views.overview import OverviewPage
from desktop.views.pages import Make
from desktop.views.settings_page import SettingsPage
from desktop.views.statement import StatementPage

if TYPE_CHECKING:
    from desktop.views.window import MainWindow


def page_makers(
    window: "MainWindow", settings: Settings, tasks: Tasks
) -> Mapping[str, Make]:
    """Give the maker of each page, by the page's name."""
    book, scope = window.book, window.scope

    def overview() -> OverviewPage:
        page = OverviewPage(book, scope, tasks)
        page.place_wanted.connect(window.show_place)
        return page

    def entries() -> EntriesPage:
        page = EntriesPage(book, scope)
        page.said.connect(window.say)
        return page

    def limit() -> LimitPage:
        page = LimitPage(book, scope, tasks)
        page.place_wanted.connect(window.show_place)
        return page

    def settings_page() -> SettingsPage:
        page = SettingsPage(book, scope, settings)
        page.language_chosen.connect(window.language_chosen)
        page.theme_chosen.connect(window.theme_chosen)
        page.said.connect(window.say)
        return page

    return {
        "overview": overview,
        "entries": entries,
        "balance": lambda: BalancePage(book, scope, tasks),
        "limit": limit,
        "family": lambda: FamilyPage(book, scope, tasks),
        "statement": lambda: StatementPage(book, scope, tasks),
        "settings": settings_page,
    }
