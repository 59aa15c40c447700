"""How Chinese characters are read, so that names can be found by typing pinyin."""

import os
from functools import lru_cache


def load() -> None:
    """Load the readings, so that the first key typed does not wait for them."""
    readings("中")


@lru_cache(maxsize=20_000)
def readings(character: str) -> tuple[str, ...]:
    """Give every reading without tones: "长" is zhang and chang; () if it has none.

    "ü" is both v and u, as people type it.
    """
    if character.isascii():
        return ()
    # Only single characters are looked up; the phrases would double the wait.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin import Style, pinyin  # noqa: PLC0415  # heavy: after the first paint

    found = pinyin(character, Style.NORMAL, heteronym=True, errors="ignore")
    plain = [syllable for syllables in found for syllable in syllables if syllable]
    both = [way for word in plain for way in (word, word.replace("v", "u"))]
    return tuple(dict.fromkeys(way for way in both if way.isascii()))
