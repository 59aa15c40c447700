"""Money between text that people write and fen."""

import re
import unicodedata

from db.rules.money import AmountError, format_yuan, parse_yuan

_GROUPED = re.compile(r"-?\d{1,3}(,\d{3})+(\.\d*)?")
_DRESSING = str.maketrans({"。": ".", "−": "-", "－": "-", "￥": "", "¥": "", "元": ""})


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


def show_amount(fen: int) -> str:
    """Write fen for the screen: "¥1,234.50", "−¥20.00"."""
    sign = "−" if fen < 0 else ""
    yuan, cents = divmod(abs(fen), 100)
    return f"{sign}¥{yuan:,}.{cents:02d}"


def show_change(fen: int) -> str:
    """Write what an entry does to a balance, with its sign: "+¥120.00"."""
    return f"+{show_amount(fen)}" if fen > 0 else show_amount(fen)


__all__ = ["AmountError", "format_yuan", "read_amount", "show_amount", "show_change"]
