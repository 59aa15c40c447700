"""Sentences in the user's language: English is the source, Chinese the default."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal
from xml.etree import ElementTree as ET

import resources

Language = Literal["zh_CN", "en"]
VARIABLE = "YIBAO_LANGUAGE"


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
    data = resources.read_bytes("translations", f"{language}.ts")
    root = ET.fromstring(data)  # noqa: S314 - our own file, never a user's
    return MappingProxyType(
        {
            (context.findtext("name", ""), message.findtext("source", "")): text
            for context in root.iter("context")
            for message in context.iter("message")
            if (text := message.findtext("translation", ""))
        }
    )
