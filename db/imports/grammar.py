"""What a cell may say: amounts, days and months, read strictly and never guessed."""

import re
from datetime import date

from db.rules.money import AmountError, parse_yuan

_WIDE = str.maketrans("０１２３４５６７８９．，－＋−／（）", "0123456789.,-+-/()")
_AMOUNT = re.compile(
    r"(?P<sign>[-+]?)\s?(?:[¥￥]\s?)?(?P<inner>[-+]?)"
    r"(?P<yuan>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?P<cents>\.[0-9]+)?\s?元?"
)
_TIME = r"(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?)?"
_DAYS = (
    re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})" + _TIME),
    re.compile(r"([0-9]{4})(年)([0-9]{1,2})月([0-9]{1,2})日?" + _TIME),
    re.compile(r"([0-9]{4})()([0-9]{2})([0-9]{2})(?:[0-9]{6})?"),
)
_MONTH = re.compile(r"([0-9]{4})(?:[-/.年])?(0?[1-9]|1[0-2])月?")
_NOTHING = frozenset({"", "-", "--", "—", "——", "/", "\\", "无", "空"})


class CellError(ValueError):
    """Say why a cell cannot be read: its code is one of `desktop.problems`."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(f"{code}: {text!r}")
        self.code = code


def is_nothing(text: str) -> bool:
    """Tell whether a cell says nothing: empty, or one of the strokes lists use."""
    return text.strip() in _NOTHING


def read_amount(text: str) -> int | None:
    """Read an amount of yuan as fen; None for an empty cell.

    ¥, 元 and full-width figures are fine, thousands only in groups of three.
    Raises CellError: not_a_number, too_precise or too_large.
    """
    if is_nothing(text):
        return None
    match = _AMOUNT.fullmatch(text.translate(_WIDE).strip())
    if match is None or (match["sign"] and match["inner"]):
        raise CellError("not_a_number", text)
    minus = "-" in (match["sign"], match["inner"])
    yuan = match["yuan"].replace(",", "").lstrip("0") or "0"
    try:
        return parse_yuan(f"{'-' if minus else ''}{yuan}{match['cents'] or ''}")
    except AmountError as error:
        raise CellError(error.code, text) from error


def read_day(text: str) -> date:
    """Read a day: 2026-03-05, 2026/3/5, 2026年3月5日, 20260305; a time may follow.

    Raises CellError: empty, not_a_day or no_such_day.
    """
    plain = text.translate(_WIDE).strip()
    if is_nothing(plain):
        raise CellError("empty", text)
    match = next((m for shape in _DAYS if (m := shape.fullmatch(plain))), None)
    if match is None:
        raise CellError("not_a_day", text)
    try:
        return date(int(match[1]), int(match[3]), int(match[4]))
    except ValueError:
        raise CellError("no_such_day", text) from None


def read_month(text: str) -> str | None:
    """Read a month as "2026-03"; None for an empty cell. Raises CellError."""
    plain = text.translate(_WIDE).strip()
    if is_nothing(plain):
        return None
    match = _MONTH.fullmatch(plain)
    if match is not None:
        return f"{match[1]}-{int(match[2]):02d}"
    try:
        return f"{read_day(plain):%Y-%m}"
    except CellError:
        raise CellError("not_a_month", text) from None
