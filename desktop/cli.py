"""The command line: `yibao COMMAND`; public, see `yibao --help`.

Exit status 0: done; 1: the data or the request is at fault, one sentence on
stderr, nothing changed; 2: wrong arguments. Heavy parts are imported by the
command that needs them, and Qt by the window and the PDF statement alone.
"""

# ruff: noqa: PLC0415  # a command must not pay for the imports of another

import argparse
import json
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from desktop.charts.chart_names import NAMES
from desktop.commands import terminal
from desktop.commands.answering import finish
from desktop.commands.arguments import Parser, day, yuan
from desktop.words import translate

Clock = Callable[[], datetime]


def run(arguments: Sequence[str], clock: Clock) -> int:
    """Do one command without a window; give the exit status."""
    terminal.prepare()
    try:
        chosen = parser().parse_args(arguments)
    except SystemExit as stop:  # the parser has answered
        return int(stop.code or 0)
    return finish(lambda: chosen.do(_unlocked(chosen), clock))


def parser() -> Parser:
    """Describe the commands and their arguments."""
    top = Parser(
        prog="yibao",
        description=translate("cli", "Where your medical-insurance money stands."),
        epilog=translate("cli", "yibao BOOK opens the window on a book."),
    )
    commands = top.add_subparsers(metavar="COMMAND", required=True)
    for add in (
        _demo,
        _new,
        _import,
        _summary,
        _estimate,
        _export,
        _chart,
        _policies,
        _check,
        _backup,
        _restore,
    ):
        add(commands)
    return top


# argparse gives the type of its own answer no public name.
Commands: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001


def _command(
    commands: Commands, name: str, about: str, do: Callable[..., str]
) -> Parser:
    made = commands.add_parser(name, help=about, description=about)
    made.set_defaults(do=do)
    return made


def _unlocked(chosen: argparse.Namespace) -> argparse.Namespace:
    """Add the key of the book named. Raises Failure or BookError."""
    if not hasattr(chosen, "book"):
        return chosen
    from desktop.commands.unlocking import unlocked

    return unlocked(chosen)


def _book(made: Parser) -> None:
    made.add_argument("book", type=Path, metavar="BOOK")
    _password_file(made)


def _password_file(made: Parser) -> None:
    about = translate(
        "cli", "file whose first line is the password; asked for if left out"
    )
    made.add_argument("--password-file", type=Path, metavar="FILE", help=about)


def _json(answer: object) -> str:
    plain = not terminal.takes_any_text()
    return json.dumps(answer, ensure_ascii=plain, indent=1)


def _demo(commands: Commands) -> None:
    about = translate("cli", "show the sample book; without a display, as files")
    _command(commands, "demo", about, _do_demo)


def _do_demo(_chosen: argparse.Namespace, _clock: Clock) -> str:
    from desktop.commands import demo

    return demo.render(Path.cwd())


def _new(commands: Commands) -> None:
    about = translate("cli", "make an empty book")
    made = _command(commands, "new", about, _do_new)
    _book(made)


def _do_new(chosen: argparse.Namespace, clock: Clock) -> str:
    from desktop.commands import books

    return books.new(chosen.book, clock)


def _import(commands: Commands) -> None:
    about = translate(
        "cli",
        "add the rows of a table (.csv .xlsx .xls .ods), an interchange file (.json) "
        "or another copy of the book (.yibao), all or none",
    )
    made = _command(commands, "import", about, _do_import)
    _book(made)
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument(
        "--dry-run",
        action="store_true",
        help=translate("cli", "try everything, keep nothing"),
    )
    whose = translate("cli", "whose the rows of a table are that name nobody")
    made.add_argument("--person", metavar="NAME", help=whose)
    paid = translate("cli", "whose account paid what relatives paid, in a table")
    made.add_argument("--shared-by", metavar="NAME", help=paid)


def _do_import(chosen: argparse.Namespace, clock: Clock) -> str:
    from desktop.commands import importing

    return importing.import_any(
        chosen.book,
        chosen.file,
        clock,
        person=chosen.person,
        shared_by=chosen.shared_by,
        dry_run=chosen.dry_run,
        key=chosen.key,
        password_file=chosen.password_file,
    )


def _who_and_when(made: Parser) -> None:
    made.add_argument("--person", metavar="NAME")
    made.add_argument("--year", metavar="LABEL")


def _summary(commands: Commands) -> None:
    about = translate("cli", "show balance and limit by year")
    made = _command(commands, "summary", about, _do_summary)
    _book(made)
    _who_and_when(made)
    made.add_argument("--as-of", type=day, metavar="DAY")
    made.add_argument("--json", action="store_true")


def _do_summary(chosen: argparse.Namespace, clock: Clock) -> str:
    from db.connection import reading
    from desktop.commands import summary, summary_text

    as_of = chosen.as_of or clock().date()
    with reading(chosen.book, chosen.key, prove=True) as book:
        found = summary.summary(book, chosen.person, chosen.year, as_of)
        insured = summary.insured_by(book, found)
    if chosen.json:
        return _json(summary.as_json(found))
    return summary_text.as_text(found, insured=insured)


def _estimate(commands: Commands) -> None:
    about = translate("cli", "reckon who would pay what of a visit; keeps nothing")
    made = _command(commands, "estimate", about, _do_estimate)
    _book(made)
    who = translate("cli", "whose visit; the keeper of the book if left out")
    made.add_argument("--person", metavar="NAME", help=who)
    tier = translate(
        "cli", "kind of hospital, in the words of the region (see yibao policies)"
    )
    made.add_argument("--tier", default="", metavar="TIER", help=tier)
    eligible = translate("cli", "amount in scope, in yuan such as 350.00")
    made.add_argument(
        "--eligible", type=yuan, required=True, metavar="YUAN", help=eligible
    )
    total = translate("cli", "whole bill in yuan; as much as --eligible if left out")
    made.add_argument("--total", type=yuan, metavar="YUAN", help=total)
    on = translate("cli", "day of the visit such as 2025-03-05; today if left out")
    made.add_argument("--on", type=day, metavar="DAY", help=on)
    as_json = translate("cli", "answer in the public JSON form")
    made.add_argument("--json", action="store_true", help=as_json)


def _do_estimate(chosen: argparse.Namespace, clock: Clock) -> str:
    from db.connection import reading
    from desktop.commands import estimate, estimate_text

    on = chosen.on or clock().date()
    visit = estimate.visit(on, chosen.tier, chosen.eligible, chosen.total)
    with reading(chosen.book, chosen.key, prove=True) as book:
        person, found = estimate.estimate(book, chosen.person, visit)
        if not chosen.json:
            estimate.want_tier(book, person, found)
    if chosen.json:
        return _json(estimate.as_json(person, found))
    return estimate_text.as_text(person, found)


def _export(commands: Commands) -> None:
    about = translate(
        "cli",
        "write the whole book (.json .beancount .journal) or a yearly statement "
        "(.pdf .xlsx .csv .html; .zip has them all)",
    )
    made = _command(commands, "export", about, _do_export)
    _book(made)
    made.add_argument("--to", type=Path, required=True, metavar="FILE")
    _who_and_when(made)


def _do_export(chosen: argparse.Namespace, clock: Clock) -> str:
    from desktop.commands import statements

    to, today = chosen.to, clock().date()
    statements.export(chosen.book, to, chosen.person, chosen.year, today, chosen.key)
    return _written(to)


def _chart(commands: Commands) -> None:
    about = translate("cli", "draw a chart into a .png, .svg or .pdf file")
    made = _command(commands, "chart", about, _do_chart)
    _book(made)
    made.add_argument(
        "name",
        choices=NAMES,
        metavar="NAME",
    )
    made.add_argument("--to", type=Path, required=True, metavar="FILE")
    _who_and_when(made)


def _do_chart(chosen: argparse.Namespace, clock: Clock) -> str:
    from desktop.commands import drawing

    to, who, label = chosen.to, chosen.person, chosen.year
    today = clock().date()
    drawing.chart(chosen.book, chosen.name, to, who, label, today, chosen.key)
    return _written(to)


def _written(to: Path) -> str:
    return translate("cli", "Written: {0}").format(terminal.one_line(str(to)))


def _policies(commands: Commands) -> None:
    about = translate("cli", "show a region's figures in force and their sources")
    made = _command(commands, "policies", about, _do_policies)
    made.add_argument("region", nargs="?", metavar="REGION")
    made.add_argument("--on", type=day, metavar="DAY")
    made.add_argument("--json", action="store_true")
    made.add_argument(
        "--check",
        type=Path,
        metavar="FILE",
        help=translate("cli", "check a policy file of your own, whole and strictly"),
    )


def _do_policies(chosen: argparse.Namespace, clock: Clock) -> str:
    from desktop.commands import figures, pack_check

    if chosen.check is not None:
        alone = not (chosen.region or chosen.on or chosen.json)
        return pack_check.check(chosen.check, alone=alone)
    on = chosen.on or clock().date()
    found = figures.chosen(chosen.region)
    if chosen.json:
        listed = [figures.as_json(policy, on) for policy in found]
        return _json(listed if chosen.region is None else listed[0])
    return "\n\n".join(figures.as_text(policy, on) for policy in found)


def _check(commands: Commands) -> None:
    about = translate("cli", "look over a book: is it whole, does everything agree")
    made = _command(commands, "check", about, _do_check)
    _book(made)
    made.add_argument("--json", action="store_true")


def _do_check(chosen: argparse.Namespace, clock: Clock) -> str:
    from desktop.commands import check

    looked = check.look(chosen.book, clock().date(), chosen.key)
    said = _json(check.as_json(looked)) if chosen.json else check.as_text(looked)
    if not looked.report.is_sound:
        terminal.say(said)
        check.refuse_unsound(looked)
    return said


def _backup(commands: Commands) -> None:
    about = translate("cli", "make a proven copy of a book")
    made = _command(commands, "backup", about, _do_backup)
    _book(made)
    made.add_argument("--to", type=Path, metavar="FILE")


def _do_backup(chosen: argparse.Namespace, clock: Clock) -> str:
    from desktop.commands import backups

    return backups.keep(chosen.book, chosen.to, clock, chosen.key)


def _restore(commands: Commands) -> None:
    about = translate("cli", "put a backup in the place of a book, keeping that too")
    made = _command(commands, "restore", about, _do_restore)
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument("--to", type=Path, required=True, metavar="BOOK")
    _password_file(made)


def _do_restore(chosen: argparse.Namespace, clock: Clock) -> str:
    from desktop.commands import backups, unlocking

    keys = unlocking.keys_of(chosen.file, chosen.to, chosen.password_file)
    return backups.restore(chosen.file, chosen.to, clock, keys)
