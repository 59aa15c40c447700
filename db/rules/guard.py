"""Texts that a spreadsheet must not run: guarded when written, bare when read."""

import unicodedata

GUARD = "'"
_RISKY = frozenset("=+-@|\t\r\n\0")


def guarded(text: str) -> str:
    """Put an apostrophe before what a spreadsheet would run as a formula.

    Full-width and other forms of the same signs count (OWASP ASVS 1.2.10). A text that
    already looks guarded gets one more, so that reading takes off exactly its own.
    """
    return GUARD + text if _looks_risky(text) else text


def unguarded(text: str) -> str:
    """Give the text that `guarded` was given."""
    return text[1:] if text.startswith(GUARD) and _looks_risky(text) else text


def _looks_risky(text: str) -> bool:
    first = text.lstrip(GUARD)[:1]
    return first in _RISKY or unicodedata.normalize("NFKC", first)[:1] in _RISKY
