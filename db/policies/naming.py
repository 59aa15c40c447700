"""Sources by their names: ids are for whoever edits a file, not for who reads it."""

import re
from typing import Final

from db.rules.policy import Source

_SOURCE_ID: Final = re.compile(r"(?<![A-Za-z0-9])[A-Z][0-9]{1,3}(?![0-9])")


def in_chinese(text: str, sources: dict[str, Source]) -> str:
    """Put the short titles of sources for their ids, which only a file needs."""

    def title(found: re.Match[str]) -> str:
        source = sources.get(found[0])
        return found[0] if source is None else f"《{source.title.partition('（')[0]}》"

    return _SOURCE_ID.sub(title, text)


def in_english(text: str, sources: dict[str, Source]) -> str:
    """Put where sources stand for their ids: their titles are Chinese."""

    def site(found: re.Match[str]) -> str:
        source = sources.get(found[0])
        if source is None:
            return found[0]
        place = re.split("[/; ]", source.address)[0]
        return place if place.isascii() else "an unsigned article"

    return _SOURCE_ID.sub(site, text)
