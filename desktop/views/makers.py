"""Makes each page when it is first shown, and connects what it asks for."""

# ruff: noqa: PLC0415  # the page seen first must not wait for those seen later

from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.views.page import Page
from desktop.views.pages import Make

if TYPE_CHECKING:
    from desktop.views.window import MainWindow


def page_makers(
    window: "MainWindow", settings: Settings, tasks: Tasks
) -> Mapping[str, Make]:
    """Give the maker of each page, by the page's name."""
    return {
        "overview": lambda: _overview(window, tasks),
        "entries": lambda: _entries(window),
        "balance": lambda: _balance(window, tasks),
        "limit": lambda: _limit(window, tasks),
        "family": lambda: _family(window, tasks),
        "statement": lambda: _statement(window, tasks),
        "settings": lambda: _settings(window, settings),
    }


def _overview(window: "MainWindow", tasks: Tasks) -> Page:
    from desktop.views.overview import OverviewPage

    page = OverviewPage(window.book, window.scope, tasks)
    page.place_wanted.connect(window.show_place)
    return page


def _entries(window: "MainWindow") -> Page:
    from desktop.views.entries import EntriesPage

    page = EntriesPage(window.book, window.scope)
    page.said.connect(window.say)
    return page


def _balance(window: "MainWindow", tasks: Tasks) -> Page:
    from desktop.views.balance import BalancePage

    return BalancePage(window.book, window.scope, tasks)


def _limit(window: "MainWindow", tasks: Tasks) -> Page:
    from desktop.views.limit import LimitPage

    page = LimitPage(window.book, window.scope, tasks)
    page.place_wanted.connect(window.show_place)
    return page


def _family(window: "MainWindow", tasks: Tasks) -> Page:
    from desktop.views.family import FamilyPage

    return FamilyPage(window.book, window.scope, tasks)


def _statement(window: "MainWindow", tasks: Tasks) -> Page:
    from desktop.views.statement import StatementPage

    return StatementPage(window.book, window.scope, tasks)


def _settings(window: "MainWindow", settings: Settings) -> Page:
    from desktop.views.settings_page import SettingsPage

    page = SettingsPage(window.book, window.scope, settings)
    page.language_chosen.connect(window.language_chosen)
    page.theme_chosen.connect(window.theme_chosen)
    page.said.connect(window.say)
    return page
