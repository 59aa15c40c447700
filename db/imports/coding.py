"""In which code the text of a file is written: known, or guessed to be confirmed."""

import codecs
from dataclasses import dataclass
from typing import Final

from db.imports.faults import TableError

CODES: Final = ("utf-8", "gb18030", "gbk", "utf-16", "cp1252")
"""What the user can choose among."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 65_536
_GUESSED = {"gb18030": "gb18030", "gbk": "gb18030", "gb2312": "gb18030"}


@dataclass(frozen=True)
class Guess:
    """A code, and whether the file itself proves it."""

    code: str
    is_sure: bool


def guess(data: bytes) -> Guess:
    """Find the code of a text: by its mark, by strict UTF-8, else by its characters."""
    for mark, code in _MARKS:
        if data.startswith(mark):
            return Guess(code, is_sure=True)
    if _zeros(data) is not None:
        return Guess("utf-16", is_sure=False)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return Guess(_by_characters(data), is_sure=False)
    return Guess("utf-8", is_sure=True)


def decode(data: bytes, code: str) -> str:
    """Read the whole text in a code. Raises TableError: not_in_code or has_nul."""
    name = code
    if code == "utf-8":
        name = "utf-8-sig"
    elif code == "utf-16" and not data.startswith(
        (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    ):
        name = _zeros(data) or "utf-16-le"
    try:
        text = data.decode(name)
    except UnicodeDecodeError as error:
        row = data.count(b"\n", 0, error.start) + 1
        raise TableError("not_in_code", row, code) from error
    found = text.find("\0")
    if found >= 0:
        raise TableError("has_nul", text.count("\n", 0, found) + 1)
    return text


def _zeros(data: bytes) -> str | None:
    """Tell UTF-16 without a mark by its zeros, most on one side of every pair."""
    pairs = data[: _SAMPLE & ~1]
    if len(pairs) < 4 or len(data) % 2:
        return None
    high, low = pairs[1::2].count(0), pairs[0::2].count(0)
    enough = len(pairs) // 20
    if high > max(enough, 4 * low):
        return "utf-16-le"
    return "utf-16-be" if low > max(enough, 4 * high) else None


def _by_characters(data: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415  # seldom needed

    sample = data[:_SAMPLE]
    if len(data) > _SAMPLE:
        sample = sample[: sample.rfind(b"\n") + 1] or sample
    found = from_bytes(sample, cp_isolation=["gb18030", "cp1252"]).best()
    if found is None:
        return "gb18030" if _fits(sample, "gb18030") else "cp1252"
    return _GUESSED.get(found.encoding, "cp1252")


def _fits(sample: bytes, code: str) -> bool:
    try:
        sample.decode(code)
    except UnicodeDecodeError:
        return False
    return True
