"""The month that a posting is for."""

from datetime import date

from db.rules.codes import PostingKind
from desktop.views.fields import CodeBox
from desktop.views.panels.months import around
from desktop.words import translate

MONTHLY = (PostingKind.contribution, PostingKind.prepaid, PostingKind.back_pay)
"""Kinds that belong to a month."""


class MonthBox(CodeBox[str | None]):
    """Follows the day of a new posting until somebody chooses a month."""

    def __init__(self) -> None:
        super().__init__()
        self._follows = True
        self._followed: str | None = None

    def begin(self, day: date, month: str | None, *, follows: bool) -> None:
        """Show the month of a posting, and let that of a new one follow its day."""
        self._offer(day, month)
        self.set_value(month)
        self._follows, self._followed = follows, month

    def follow(self, day: date, kind: PostingKind) -> None:
        """Offer the months around a day, and go with it."""
        here = self.value() if self.count() else None
        self._follows = self._follows and here == self._followed
        self._offer(day, here)
        if self._follows:
            self._followed = f"{day:%Y-%m}" if kind in MONTHLY else None
            self.set_value(self._followed)

    def _offer(self, day: date, kept: str | None) -> None:
        months = sorted({*around(day), *([kept] if kept else [])}, reverse=True)
        none = translate("posting", "Not for one month")
        self.set_choices([(None, none), *((month, month) for month in months)])
