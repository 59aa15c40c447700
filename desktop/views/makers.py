"""Makes each page when it is first shown, and connects what it asks for."""

# ruff: noqa: PLC0415  # the page seen first must not wait for those seen later

from collections.abc import Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from desktop.keys import show_tip
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.views.page import Page
from desktop.views.pages import Make

if TYPE_CHECKING:
    from desktop.views.window import MainWindow


PAGES = (
    "desktop.views.entries",
    "desktop.views.balance",
    "desktop.views.limit",
    "desktop.views.visit",
    "desktop.views.family",
    "desktop.views.statement",
    "desktop.views.policies.page",
    "desktop.views.checks",
    "desktop.views.history.page",
    "desktop.views.settings_page",
    "desktop.views.palette",
    "desktop.views.keys_sheet",
    "desktop.views.why",
)
"""What the pages are made of; in the order in which they are likely to be seen."""


def load_pages() -> None:
    """Load the modules of the pages, so that the first look does not wait for them."""
    for name in PAGES:
        import_module(name)


def page_makers(
    window: "MainWindow", settings: Settings, tasks: Tasks
) -> Mapping[str, Make]:
    """Give the maker of each page, by the page's name."""
    return {
        "overview": lambda: _overview(window, settings, tasks),
        "entries": lambda: _entries(window, settings, tasks),
        "balance": lambda: _balance(window, settings, tasks),
        "limit": lambda: _limit(window, tasks),
        "visit": lambda: _visit(window),
        "family": lambda: _family(window, tasks),
        "statement": lambda: _statement(window, tasks),
        "policy": lambda: _policy(window, tasks),
        "checks": lambda: _checks(window, tasks),
        "history": lambda: _history(window, settings),
        "settings": lambda: _settings(window, settings, tasks),
    }


def _overview(window: "MainWindow", settings: Settings, tasks: Tasks) -> Page:
    from desktop.views.overview import OverviewPage
    from desktop.views.reminder_cards import ReminderCards

    page = OverviewPage(window.book, window.scope, tasks)
    page.hold_reminders(ReminderCards(window.book, settings))
    page.place_wanted.connect(window.show_place)
    return page


def _entries(window: "MainWindow", settings: Settings, tasks: Tasks) -> Page:
    from desktop.views.book_files import ask_import
    from desktop.views.entries import EntriesPage

    page = EntriesPage(window.book, window.scope, tasks, settings)
    page.said.connect(window.say)
    page.import_wanted.connect(partial(ask_import, window))
    for kind, button in page.tools.new.items():
        window.keys.follow(f"new/{kind}", partial(show_tip, button, button.text()))
    window.keys.follow("find", page.search.say_key)
    return page


def _balance(window: "MainWindow", settings: Settings, tasks: Tasks) -> Page:
    from desktop.views.balance import BalancePage

    page = BalancePage(window.book, window.scope, tasks)
    page.interest.switch.setChecked(settings.interest_estimates)
    page.interest.switched.connect(partial(setattr, settings, "interest_estimates"))
    page.estimate.setChecked(settings.balance_forecast)
    page.estimate.toggled.connect(partial(setattr, settings, "balance_forecast"))
    page.credits.said.connect(window.say)
    page.credits.entry_wanted.connect(window.open_entry)
    page.credits.place_wanted.connect(window.show_place)
    return page


def _limit(window: "MainWindow", tasks: Tasks) -> Page:
    from desktop.views.limit import LimitPage

    page = LimitPage(window.book, window.scope, tasks)
    page.place_wanted.connect(window.show_place)
    return page


def _visit(window: "MainWindow") -> Page:
    from desktop.views.visit import VisitPage

    page = VisitPage(window.book, window.scope)
    page.place_wanted.connect(window.show_place)
    page.bill_wanted.connect(window.begin_entry)
    return page


def _family(window: "MainWindow", tasks: Tasks) -> Page:
    from desktop.views.family import FamilyPage

    page = FamilyPage(window.book, window.scope, tasks)
    page.filings.said.connect(window.say)
    return page


def _statement(window: "MainWindow", tasks: Tasks) -> Page:
    from desktop.views.statement import StatementPage

    return StatementPage(window.book, window.scope, tasks)


def _policy(window: "MainWindow", tasks: Tasks) -> Page:
    from desktop.views.policies.page import PolicyPage

    page = PolicyPage(window.book, window.scope, tasks)
    page.said.connect(window.say)
    return page


def _checks(window: "MainWindow", tasks: Tasks) -> Page:
    from desktop.views.checks import ChecksPage

    page = ChecksPage(window.book, window.scope, tasks)
    page.entries_wanted.connect(window.show_entries)
    page.entry_wanted.connect(window.open_entry)
    page.place_wanted.connect(window.show_place)
    page.said.connect(window.say)
    return page


def _history(window: "MainWindow", settings: Settings) -> Page:
    from desktop.views.history.page import HistoryPage

    page = HistoryPage(window.book, window.scope, settings)
    page.said.connect(window.say)
    return page


def _settings(window: "MainWindow", settings: Settings, tasks: Tasks) -> Page:
    from desktop.views.settings_page import SettingsPage

    page = SettingsPage(window.book, window.scope, settings, tasks, window.keys)
    page.backups.restore_wanted.connect(window.restore_wanted)
    page.password.password_wanted.connect(window.password_wanted)
    page.password.lock_wanted.connect(window.lock_wanted)
    page.password.idle_chosen.connect(window.idle_chosen)
    page.language_chosen.connect(window.language_chosen)
    page.theme_chosen.connect(window.theme_chosen)
    page.font_size_chosen.connect(window.font_size_chosen)
    page.place_wanted.connect(window.show_place)
    page.said.connect(window.say)
    return page
