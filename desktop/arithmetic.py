"""Sums that people type where an amount belongs: "16.9*3+5" as fen."""

import re
import unicodedata
from decimal import Decimal
from fractions import Fraction
from typing import NoReturn

from db.rules.money import MAX_FEN, AmountError, round_fen

_DRESSING = str.maketrans(
    {"¥": "", "￥": "", "元": "", "块": "", "。": ".", "−": "-", "–": "-", "—": "-"}
    | {"×": "*", "✕": "*", "✖": "*", "·": "*", "÷": "/", "x": "*", "X": "*"}
)
_TOKEN = re.compile(
    r"(?P<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]*)?|[0-9]+(?:\.[0-9]*)?|\.[0-9]+)"
    r"|(?P<sign>[-+*/()])"
)
_MOST = 200
"""So many characters of a sum are read; nobody types a longer one."""


def plain_sum(text: str) -> str:
    """Give a text without ¥, 元, blanks and full-width characters."""
    undressed = unicodedata.normalize("NFKC", text.translate(_DRESSING))
    return "".join(undressed.translate(_DRESSING).split())


def is_sum(text: str) -> bool:
    """Tell whether a text asks to be reckoned, and is not just one amount."""
    return re.search(r"[-+*/(]", plain_sum(text).lstrip("+-")) is not None


def reckon(text: str) -> int:
    """Reckon a sum of yuan as fen, rounded half-up once, at the end.

    Raises AmountError: not_a_number, unfinished_sum, brackets, divided_by_zero
    or too_large.
    """
    plain = plain_sum(text)
    if len(plain) > _MOST:
        raise AmountError("too_large", text)
    reckoning = _Reckoning(_tokens(plain, text), text)
    fen = reckoning.result() * 100
    if abs(fen) > MAX_FEN:
        raise AmountError("too_large", text)
    if fen.denominator == 1:
        return fen.numerator
    return round_fen(_exact_enough(fen))


def _exact_enough(fen: Fraction) -> Decimal:
    """Give a decimal that rounds to whole fen as the fraction itself does."""
    tenths, rest = divmod(abs(fen.numerator) * 10, fen.denominator)
    beyond = Decimal("0.01") if rest else Decimal(0)
    size = Decimal(tenths) / 10 + beyond
    return -size if fen < 0 else size


def _tokens(plain: str, text: str) -> list[str]:
    found, at = [], 0
    while at < len(plain):
        match = _TOKEN.match(plain, at)
        if match is None:
            raise AmountError("not_a_number", text)
        found.append(match[0].replace(",", ""))
        at = match.end()
    return found


class _Reckoning:
    """Reads sums of products of amounts and brackets, from left to right."""

    def __init__(self, tokens: list[str], text: str) -> None:
        self._tokens = tokens
        self._text = text
        self._at = 0

    def result(self) -> Fraction:
        total = self._sum()
        if self._at < len(self._tokens):
            self._stop("brackets" if self._next() == ")" else "not_a_number")
        return total

    def _next(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _take(self) -> str:
        token = self._next()
        self._at += 1
        return token

    def _sum(self) -> Fraction:
        total = self._product()
        while self._next() in {"+", "-"}:
            sign = 1 if self._take() == "+" else -1
            total += sign * self._product()
        return total

    def _product(self) -> Fraction:
        product = self._factor()
        while self._next() in {"*", "/"}:
            times = self._take() == "*"
            factor = self._factor()
            if not times and not factor:
                self._stop("divided_by_zero")
            product = product * factor if times else product / factor
        return product

    def _factor(self) -> Fraction:
        part = self._take()
        if part == "(":
            inside = self._sum()
            if self._take() != ")":
                self._stop("brackets")
            return inside
        if part in {"+", "-"}:
            return self._factor() if part == "+" else -self._factor()
        if not part or not (part[0].isdigit() or part[0] == "."):
            self._stop("unfinished_sum" if self._at > 1 else "not_a_number")
        return Fraction(part.removesuffix("."))

    def _stop(self, code: str) -> NoReturn:
        raise AmountError(code, self._text)
