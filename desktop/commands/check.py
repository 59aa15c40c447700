"""`yibao check`: a look over a whole book."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from db.checking import SEVERITIES, Finding, Report, check_book
from db.connection import reading
from db.password import Key
from db.queries.people import people
from db.rules.money import format_yuan
from desktop import findings
from desktop.commands.failure import Failure
from desktop.commands.terminal import one_line
from desktop.words import translate


@dataclass(frozen=True)
class Looked:
    """A report, and the names of the people in it by id."""

    report: Report
    names: dict[int, str]


def look(book: Path, today: date, key: Key | None = None) -> Looked:
    """Look over a book. Raises BookError when it cannot be opened or read."""
    with reading(book, key) as connection:
        report = check_book(connection, today)
        known = people(connection) if report.is_readable else ()
        return Looked(report, {person.id or 0: person.name for person in known})


def as_text(looked: Looked) -> str:
    """Write what was found, the most serious first, one sentence a line."""
    lines = [findings.conclusion(looked.report)]
    for severity in SEVERITIES:
        found = looked.report.of(severity)
        if found:
            lines += ["", findings.heading(severity)]
            said = (findings.sentence(row, looked.names) for row in found)
            lines += [f"- {one_line(sentence)}" for sentence in said]
    return "\n".join(lines)


def as_json(looked: Looked) -> dict[str, object]:
    """Give what was found for another program; amounts in yuan."""
    report = looked.report
    return {
        "as_of": report.today.isoformat(),
        "sound": report.is_sound,
        "people": report.people,
        "entries": report.entries,
        "findings": [_finding(row, looked) for row in report.findings],
    }


def _finding(row: Finding, looked: Looked) -> dict[str, object]:
    return {
        "code": row.code,
        "severity": row.severity,
        "person": looked.names.get(row.person_id or 0),
        "from": row.first and row.first.isoformat(),
        "to": row.last and row.last.isoformat(),
        "count": row.count,
        "amounts": [format_yuan(amount) for amount in row.amounts],
        "text": findings.sentence(row, looked.names),
    }


def refuse_unsound(looked: Looked) -> None:
    """Raise Failure, with one sentence, for a book that is damaged or does not add up.

    What was found has been written by then.
    """
    if not looked.report.is_sound:
        count = len(looked.report.of("serious"))
        text = translate("cli", "This book is not in order; serious findings: {0}.")
        raise Failure(text.format(count))
