"""Money between text that people write and fen."""

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from db.rules.money import AmountError, format_yuan, parse_yuan

_GROUPED = re.compile(r"-?\d{1,3}(,\d{3})+(\.\d*)?")
_DRESSING = str.maketrans(
    {"。": ".", "−": "-", "－": "-", "￥": "", "¥": "", "元": "", "块": ""}
)


def read_amount(text: str) -> int:
    """Read an amount as people type it ("¥1,234.5", "１２。５", "12元") as fen.

    Raises AmountError; its code says why.
    """
    plain = text.translate(_DRESSING)
    plain = unicodedata.normalize("NFKC", plain).translate(_DRESSING)
    plain = "".join(plain.split()).removeprefix("+")
    if _GROUPED.fullmatch(plain):
        plain = plain.replace(",", "")
    if plain.endswith(".") and plain != ".":
        plain = plain[:-1]
    if plain.startswith("."):
        plain = f"0{plain}"
    return parse_yuan(plain)


@dataclass
class _Screen:
    """Whether amounts are hidden on screen: worker threads draw for it too."""

    hidden: bool = False


_SCREEN = _Screen()
_IN_FULL: ContextVar[bool] = ContextVar("amounts_in_full", default=False)
HIDDEN = "¥••••"
"""What stands for every amount while amounts are hidden."""


def hide_amounts(*, hidden: bool) -> None:
    """Hide amounts on screen from now on, or show them again."""
    _SCREEN.hidden = hidden


def amounts_hidden() -> bool:
    """Tell whether amounts are hidden here and now."""
    return _SCREEN.hidden and not _IN_FULL.get()


@contextmanager
def in_full() -> Iterator[None]:
    """Write amounts in full within the block: a file is never masked."""
    token = _IN_FULL.set(True)
    try:
        yield
    finally:
        _IN_FULL.reset(token)


def show_amount(fen: int) -> str:
    """Write fen for the screen: "¥1,234.50", "−¥20.00"; masked while hidden."""
    return HIDDEN if amounts_hidden() else write_amount(fen)


def write_amount(fen: int) -> str:
    """Write fen in full, also while amounts are hidden: "¥1,234.50"."""
    sign = "−" if fen < 0 else ""
    yuan, cents = divmod(abs(fen), 100)
    return f"{sign}¥{yuan:,}.{cents:02d}"


def show_change(fen: int) -> str:
    """Write what an entry does to a balance, with its sign: "+¥120.00"."""
    plus = fen > 0 and not amounts_hidden()
    return f"+{show_amount(fen)}" if plus else show_amount(fen)


__all__ = [
    "HIDDEN",
    "AmountError",
    "amounts_hidden",
    "format_yuan",
    "hide_amounts",
    "in_full",
    "read_amount",
    "show_amount",
    "show_change",
    "write_amount",
]
