"""Money as whole fen inside, as text of yuan at the edges."""

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

# Ten million yuan. No receipt of one person comes near it, so a longer amount is a
# slip of the keyboard; and a book of a billion such rows still sums inside 64 bits.
MAX_FEN: Final = 10**9

_YUAN: Final = re.compile(r"(-?)([0-9]{1,9})(?:\.([0-9]{1,2}))?")
_TOO_PRECISE: Final = re.compile(r"-?[0-9]+\.[0-9]{3,}")
_TOO_LONG: Final = re.compile(r"-?[0-9]{10,}(?:\.[0-9]{1,2})?")


class AmountError(ValueError):
    """Say why a text is no amount.

    `code` is not_a_number, too_precise, too_large or negative.
    """

    def __init__(self, code: str, text: str) -> None:
        super().__init__(f"{code}: {text!r}")
        self.code = code


def parse_yuan(text: str, *, signed: bool = True) -> int:
    """Read a strict ASCII amount such as "350.00" as fen.

    Raises AmountError; "negative" only where `signed` is false.
    """
    match = _YUAN.fullmatch(text)
    if match is None:
        raise AmountError(_fault(text), text)
    sign, yuan, cents = match.groups(default="")
    fen = int(yuan) * 100 + int(cents.ljust(2, "0"))
    if fen > MAX_FEN:
        raise AmountError("too_large", text)
    if sign and fen and not signed:
        raise AmountError("negative", text)
    return -fen if sign else fen


def _fault(text: str) -> str:
    """Name what keeps `text` from being an amount."""
    if _TOO_PRECISE.fullmatch(text):
        return "too_precise"
    return "too_large" if _TOO_LONG.fullmatch(text) else "not_a_number"


def format_yuan(fen: int) -> str:
    """Write fen as yuan with a sign if negative, two decimals and no separators."""
    yuan, cents = divmod(abs(fen), 100)
    return f"{'-' if fen < 0 else ''}{yuan}.{cents:02d}"


def round_fen(amount: Decimal) -> int:
    """Round an exact number of fen half-up; a refund rounds like its original."""
    return int(amount.quantize(Decimal(1), rounding=ROUND_HALF_UP))
