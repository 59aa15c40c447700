"""The command line: `yibao COMMAND`; public, see `yibao --help`.

Exit status 0: done; 1: the data or the request is at fault, one sentence on
stderr, nothing changed; 2: wrong arguments. Heavy parts are imported by the
command that needs them, and Qt by the window and the PDF statement alone.
"""

# ruff: noqa: PLC0415  # a command must not pay for the imports of another

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TypeAlias

from db.errors import BookError
from desktop.commands.failure import Failure
from desktop.words import translate

Clock = Callable[[], datetime]


def run(arguments: Sequence[str], clock: Clock) -> int:
    """Do one command without a window; give the exit status."""
    chosen = parser().parse_args(arguments)
    try:
        answer = chosen.do(chosen, clock)
    except Failure as failure:
        return _fail(str(failure))
    except BookError as error:
        from desktop.problems import book_sentence

        return _fail(book_sentence(error))
    except BrokenPipeError:
        return 0
    print(answer)
    return 0


def _fail(said: str) -> int:
    print(said, file=sys.stderr)
    return 1


def parser() -> argparse.ArgumentParser:
    """Describe the commands and their arguments."""
    top = argparse.ArgumentParser(
        prog="yibao",
        description=translate("cli", "Where your medical-insurance money stands."),
        epilog=translate("cli", "yibao BOOK opens the window on a book."),
    )
    commands = top.add_subparsers(metavar="COMMAND", required=True)
    for add in (_new, _import, _summary, _export, _chart, _policies):
        add(commands)
    return top


# argparse gives the type of its own answer no public name.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


def _command(
    commands: Commands, name: str, about: str, do: Callable[..., str]
) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=about, description=about)
    made.set_defaults(do=do)
    return made


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _new(commands: Commands) -> None:
    about = translate("cli", "make an empty book")
    made = _command(commands, "new", about, _do_new)
    made.add_argument("book", type=Path, metavar="BOOK")


def _do_new(chosen: argparse.Namespace, clock: Clock) -> str:
    from desktop.commands import books

    return books.new(chosen.book, clock)


def _import(commands: Commands) -> None:
    about = translate("cli", "add the rows of an interchange file, all or none")
    made = _command(commands, "import", about, _do_import)
    made.add_argument("book", type=Path, metavar="BOOK")
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument(
        "--dry-run",
        action="store_true",
        help=translate("cli", "try everything, keep nothing"),
    )


def _do_import(chosen: argparse.Namespace, clock: Clock) -> str:
    from desktop.commands import books

    return books.import_file(chosen.book, chosen.file, clock, dry_run=chosen.dry_run)


def _who_and_when(made: argparse.ArgumentParser) -> None:
    made.add_argument("--person", metavar="NAME")
    made.add_argument("--year", metavar="LABEL")


def _summary(commands: Commands) -> None:
    about = translate("cli", "show balance and limit by year")
    made = _command(commands, "summary", about, _do_summary)
    made.add_argument("book", type=Path, metavar="BOOK")
    _who_and_when(made)
    made.add_argument("--as-of", type=_day, metavar="DAY")
    made.add_argument("--json", action="store_true")


def _do_summary(chosen: argparse.Namespace, clock: Clock) -> str:
    from db.connection import reading
    from desktop.commands import summary

    as_of = chosen.as_of or clock().date()
    with reading(chosen.book) as book:
        found = summary.summary(book, chosen.person, chosen.year, as_of)
    if chosen.json:
        return json.dumps(summary.as_json(found), ensure_ascii=False, indent=1)
    return summary.as_text(found)


def _export(commands: Commands) -> None:
    about = translate(
        "cli", "write the whole book (.json) or a yearly statement (.csv .xlsx .pdf)"
    )
    made = _command(commands, "export", about, _do_export)
    made.add_argument("book", type=Path, metavar="BOOK")
    made.add_argument("--to", type=Path, required=True, metavar="FILE")
    _who_and_when(made)


def _do_export(chosen: argparse.Namespace, clock: Clock) -> str:
    from desktop.commands import statements

    statements.export(
        chosen.book, chosen.to, chosen.person, chosen.year, clock().date()
    )
    return translate("cli", "Written: {0}").format(chosen.to)


def _chart(commands: Commands) -> None:
    about = translate("cli", "draw a chart into a .png, .svg or .pdf file")
    made = _command(commands, "chart", about, _do_chart)
    made.add_argument("book", type=Path, metavar="BOOK")
    made.add_argument(
        "name",
        choices=("balance", "limit", "flow", "family", "overview"),
        metavar="NAME",
    )
    made.add_argument("--to", type=Path, required=True, metavar="FILE")
    _who_and_when(made)


def _do_chart(chosen: argparse.Namespace, clock: Clock) -> str:
    from desktop.commands import drawing

    day = clock().date()
    drawing.chart(chosen.book, chosen.name, chosen.to, chosen.person, chosen.year, day)
    return translate("cli", "Written: {0}").format(chosen.to)


def _policies(commands: Commands) -> None:
    about = translate("cli", "show a region's figures in force and their sources")
    made = _command(commands, "policies", about, _do_policies)
    made.add_argument("region", nargs="?", metavar="REGION")
    made.add_argument("--on", type=_day, metavar="DAY")
    made.add_argument("--json", action="store_true")


def _do_policies(chosen: argparse.Namespace, clock: Clock) -> str:
    from desktop.commands import figures

    day = chosen.on or clock().date()
    found = figures.chosen(chosen.region)
    if chosen.json:
        listed = [figures.as_json(policy, day) for policy in found]
        shown = listed if chosen.region is None else listed[0]
        return json.dumps(shown, ensure_ascii=False, indent=1)
    return "\n\n".join(figures.as_text(policy, day) for policy in found)
