"""Sentences in the user's language: English is the source, Chinese the default."""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal

import resources

Language = Literal["zh_CN", "en"]
VARIABLE = "YIBAO_LANGUAGE"
PARTS = re.compile(
    "<(?:name>([^<]*)|"
    r"source>([^<]*)</source>\s*<translation(?: type=\"unfinished\")?>([^<]*))<"
)
"""The name of a context, or a sentence and its translation, as lupdate writes them."""

# The last must be the last: "&amp;lt;" is no "<".
_SIGNS = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&"}


@dataclass
class _Choice:
    """The language of the process: worker threads must speak it too."""

    language: Language | None = None


_CHOICE = _Choice()


def translate(context: str, source: str) -> str:
    """Say an English sentence in the current language; unknown ones stay English."""
    if current_language() == "en":
        return source
    return catalogue("zh_CN").get((context, source), source)


def use_language(language: Language | None) -> None:
    """Speak this language from now on; None goes back to the default."""
    _CHOICE.language = language


def current_language() -> Language:
    """Return the chosen language, else the default of the environment."""
    return _CHOICE.language or default_language(os.environ)


def default_language(environment: Mapping[str, str]) -> Language:
    """Return English only where the environment asks for it, else Chinese."""
    return "en" if environment.get(VARIABLE, "").startswith("en") else "zh_CN"


@cache
def catalogue(language: str) -> Mapping[tuple[str, str], str]:
    """Read a catalogue once: (context, English) to the finished translation."""
    return MappingProxyType(dict(_sentences(f"{language}.ts")))


def _sentences(name: str) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield what is translated; reading it as XML takes ten times as long."""
    context = ""
    for match in PARTS.finditer(resources.read_text("translations", name)):
        named, source, text = match.groups()
        if source is None:
            context = named
        elif text:
            yield (context, _plain(source)), _plain(text)


def _plain(text: str) -> str:
    """Put signs in place of the names that XML has for them."""
    if "&" not in text:
        return text
    for name, sign in _SIGNS.items():
        text = text.replace(name, sign)
    return text
