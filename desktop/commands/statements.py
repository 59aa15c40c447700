"""`yibao export`: the whole book as JSON or plain text, or a yearly statement."""

from datetime import date
from pathlib import Path

from db.connection import Connection, reading
from db.password import Key
from db.queries.statements import UnknownYearError
from desktop.commands.failure import Failure, WrongArguments
from desktop.commands.summary import person_in
from desktop.commands.terminal import complain, one_line
from desktop.exports.files import replacing
from desktop.exports.plain.book import FORMATS as PLAIN
from desktop.exports.plain.book import export as export_plain
from desktop.exports.statement import FORMATS
from desktop.exports.statement import export as export_statement
from desktop.receipt_words import lost_receipts
from desktop.words import translate

WHOLE = (".json", *PLAIN)
"""The suffixes of files that hold the whole book."""


def export(  # noqa: PLR0913, PLR0917  # what the command line can say
    book: Path,
    to: Path,
    who: str | None,
    label: str | None,
    as_of: date,
    key: Key | None = None,
) -> None:
    """Write a book or a statement by the suffix of the file.

    Without a person a statement covers everybody, without a year the newest one.
    Raises Failure, WrongArguments or BookError; an old file stays as it was then.
    """
    suffix = to.suffix.lower()
    if suffix not in {*WHOLE, *FORMATS}:
        text = translate("cli", "An export is written as {0}.")
        raise Failure(text.format(", ".join((*WHOLE, *FORMATS))))
    if suffix in WHOLE and (who is not None or label is not None):
        raise WrongArguments(_only_whole())
    with reading(book, key, prove=True) as connection:
        try:
            if suffix == ".json":
                _whole(connection, to)
            elif suffix in PLAIN:
                export_plain(to, connection, as_of)
            else:
                person = None if who is None else person_in(connection, who)
                left = export_statement(to, connection, person, label, as_of)
                if left:
                    complain(lost_receipts(len(left)))
        except UnknownYearError as error:
            raise Failure(_no_year(label)) from error
        except OSError as error:
            text = translate("cli", "{0} cannot be written.")
            raise Failure(text.format(one_line(str(to)))) from error


def _whole(connection: Connection, to: Path) -> None:
    from db.interchange.writing import dump  # noqa: PLC0415  # loads pydantic

    with replacing(to) as new, new.open("w", encoding="utf-8") as text:
        text.writelines(dump(connection))


def _only_whole() -> str:
    return translate(
        "cli",
        "Such a file holds the whole book: please leave out --person and --year, or "
        "write a statement (.pdf .xlsx .csv .html .zip).",
    )


def _no_year(label: str | None) -> str:
    if label is None:
        return translate("cli", "There is no benefit year to write about yet.")
    text = translate("cli", "There is no benefit year {0} in this book.")
    return text.format(one_line(label))
