"""Arguments of the command line, read strictly and explained in the user's language."""

import argparse
import re
import sys
from collections.abc import Iterable
from datetime import date
from typing import NoReturn

from db.rules.money import AmountError, parse_yuan
from desktop.commands.terminal import complain, one_line, say
from desktop.words import translate

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def day(text: str) -> date:
    """Read YYYY-MM-DD and no other form. Raises ArgumentTypeError."""
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    said = translate("cli", "“{0}” is no day; please write one like 2025-03-05.")
    raise argparse.ArgumentTypeError(said.format(text))


def yuan(text: str) -> int:
    """Read an amount such as 350.00 as fen, none below zero.

    Raises ArgumentTypeError.
    """
    try:
        return parse_yuan(text, signed=False)
    except AmountError as error:
        said = translate("cli", "“{0}” is no amount; please write one like 350.00.")
        if error.code == "negative":
            said = translate("cli", "“{0}”: please write the amount without a minus.")
        raise argparse.ArgumentTypeError(said.format(text)) from None


class Formatter(argparse.HelpFormatter):
    """Writes the help with translated headings."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[object],
        prefix: str | None = None,
    ) -> None:
        """Put the translated word before the usage."""
        said = translate("cli", "usage: ") if prefix is None else prefix
        super().add_usage(usage, actions, groups, said)  # type: ignore[arg-type]  # argparse gives the type of groups no public name

    def start_section(self, heading: str | None) -> None:
        """Translate the headings that argparse gives."""
        known = {
            "positional arguments": translate("cli", "positional arguments"),
            "options": translate("cli", "options"),
        }
        super().start_section(known.get(heading or "", heading))


class Parser(argparse.ArgumentParser):
    """An argument parser that speaks the user's language."""

    def __init__(self, **settings: object) -> None:
        settings |= {"add_help": False, "allow_abbrev": False}
        settings["formatter_class"] = Formatter
        super().__init__(**settings)  # type: ignore[arg-type]  # passed on as they came
        said = translate("cli", "show this help and leave")
        self.add_argument("-h", "--help", action="help", help=said)

    def print_help(self, file: object = None) -> NoReturn:  # noqa: ARG002  # its form
        """Write the help to stdout; leave with what came of that."""
        sys.exit(say(self.format_help().rstrip()))

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments; leave with status 2."""
        said = translate("cli", "{0}: error: {1}").format(self.prog, told(message))
        complain(self.format_usage() + said)
        sys.exit(2)


def told(message: str) -> str:
    """Say an error of argparse in the user's language; unknown ones stay English."""
    about, rest = "", message
    named = re.fullmatch(r"argument ([^:]+): (.*)", message, re.DOTALL)
    if named:
        about, rest = f"{named[1]}: ", named[2]
    for pattern, sentence in _sentences().items():
        found = re.fullmatch(pattern, rest, re.DOTALL)
        if found:
            return one_line(about + sentence.format(*found.groups()))
    return one_line(about + rest)


def _sentences() -> dict[str, str]:
    return {
        r"the following arguments are required: (.*)": translate(
            "cli", "the following arguments are missing: {0}"
        ),
        r"unrecognized arguments: (.*)": translate("cli", "unknown arguments: {0}"),
        r"invalid choice: (.*) \(choose from (.*)\)": translate(
            "cli", "{0} is not one of the choices ({1})"
        ),
        r"expected one argument": translate("cli", "a value is missing after this"),
        r"ignored explicit argument (.*)": translate(
            "cli", "this takes no value ({0} was given)"
        ),
    }
