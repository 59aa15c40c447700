"""What somebody types to find entries, as the words of a filter."""

import re
import unicodedata

from db.queries.entries import Word
from db.rules.codes import PostingKind, Purpose, SpendingKind
from desktop.codes import posting_kind, purpose, spending_kind

MOST = 8
"""Words that are looked for; a sentence pasted by mistake is no search."""
_AMOUNT = re.compile(r"[+-]?(\d{1,8})(?:\.(\d{0,2}))?")
_DAY = re.compile(
    r"((?:19|20|21)\d\d)(?:[-/.年](?:(\d{1,2})(?:[-/.月](\d{1,2}))?)?)?[月日]?"
)


def read_words(text: str) -> tuple[Word, ...]:
    """Read "协和 158.20 2024-03" as words, each of which an entry must have."""
    return tuple(map(_word, text.split()[:MOST]))


def words_of_codes() -> dict[str, str]:
    """Give what every kind of entry is called on the screen, by its code."""
    found = {kind.value: posting_kind(kind.value) for kind in PostingKind}
    found |= {kind.value: spending_kind(kind.value) for kind in SpendingKind}
    return found | {one.value: purpose(one.value) for one in Purpose}


def _word(text: str) -> Word:
    sought = text.casefold()
    named = words_of_codes().items()
    plain = unicodedata.normalize("NFKC", text)
    least, most = _amounts(plain)
    return Word(
        text=text,
        codes=tuple(code for code, said in named if sought in said.casefold()),
        day=_day(plain),
        least=least,
        most=most,
    )


def _amounts(text: str) -> tuple[int | None, int | None]:
    """Give the fen that a text can be the beginning of: 158 is 158.00 to 158.99."""
    plain = text.removesuffix("元").replace(",", "").replace("−", "-")
    match = _AMOUNT.fullmatch(plain.replace("¥", "").replace("￥", ""))
    if match is None:
        return None, None
    cents = match[2] or ""
    least = int(match[1]) * 100 + int(cents.ljust(2, "0"))
    return least, least + 10 ** (2 - len(cents)) - 1


def _day(text: str) -> str:
    """Give how a day begins that a text can mean: 2024/3 is 2024-03."""
    match = _DAY.fullmatch(text)
    if match is None:
        return ""
    parts = [part.zfill(2) for part in match.groups() if part]
    return "-".join(parts)
