"""What reaches the terminal: nothing raw, nothing half, never a traceback."""

import io
import os
import re
import sys
from typing import TextIO

from desktop.words import translate

# Control characters, line and paragraph ends, turns of the writing direction.
_RAW = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]"
)


def printable(text: str) -> str:
    r"""Write what would command a terminal as \uXXXX, which is also right in JSON."""
    return _RAW.sub(_escaped, text)


def one_line(text: str) -> str:
    """Make text from a file or a name printable, line ends too."""
    return printable(text).replace("\n", "\\u000a")


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def say(text: str) -> int:
    """Write an answer to stdout; give the exit status.

    Nobody reading on is no failure; a full disk is one.
    """
    try:
        _write(sys.stdout, text)
    except BrokenPipeError:
        _drop(sys.stdout)
    except OSError as error:
        _drop(sys.stdout)
        text = translate("cli", "The answer could not be written: {0}")
        return complain(text.format(error.strerror))
    return 0


def complain(text: str) -> int:
    """Write a sentence to stderr; give the exit status 1."""
    try:
        _write(sys.stderr, text)
    except OSError:
        _drop(sys.stderr)
    return 1


def takes_any_text() -> bool:
    """Tell whether stdout can write every character."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return encoding.lower().replace("_", "-").startswith("utf")


def prepare() -> None:
    """Let both streams escape what their encoding lacks instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _write(stream: TextIO | None, text: str) -> None:
    if stream is None:  # closed, or a program without a console
        return
    stream.write(printable(text) + "\n")
    stream.flush()


def _drop(stream: TextIO) -> None:
    """Point a stream nowhere, so that Python does not try it again at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
