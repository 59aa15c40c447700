"""`yibao import` of a table: a CSV or a workbook, all of its entries or none."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from db.imports import Plan, Table, TableError, open_table, plan_for
from db.imports.judging import Judged, chosen, consider
from db.imports.keeping import Counts, NotKept, counts, keep
from db.imports.opening import kind_of_file
from db.password import Key
from db.queries import people
from db.rules.records import Person
from db.store import Store
from desktop.commands import books
from desktop.commands.claiming import refuse_elsewhere
from desktop.commands.failure import Failure, WrongArguments
from desktop.commands.terminal import one_line
from desktop.import_words import field_name, row_sentence, table_sentence
from desktop.words import translate

MOST_SHOWN = 20


def import_any(  # noqa: PLR0913  # the arguments of the command
    book: Path,
    file: Path,
    clock: books.Clock,
    *,
    person: str | None = None,
    shared_by: str | None = None,
    dry_run: bool = False,
    key: Key | None = None,
    password_file: Path | None = None,
) -> str:
    """Add what a file holds to a book, whatever kind of file it is.

    Raises:
        Failure: the file is at fault; nothing was kept.
        BookError: the book cannot be used.
    """
    if file.suffix.lower() == ".yibao":
        from desktop.commands import comparing  # noqa: PLC0415  # for books alone

        _only_tables(person, shared_by)
        return comparing.take_missing(
            book, file, clock, dry_run=dry_run, key=key, password_file=password_file
        )
    data = b"{" if file.suffix.lower() == ".json" else books.read_file(file)
    try:
        is_json = kind_of_file(data) == "json"
        if is_json:
            _only_tables(person, shared_by)
            return books.import_file(book, file, clock, dry_run=dry_run, key=key)
        table = open_table(data)
    except TableError as error:
        raise Failure(_about(file, [table_sentence(error)])) from error
    _refuse_doubtful(file, table)
    refuse_elsewhere(book)
    with Store(book, clock, key=key) as store:
        return _import(store, file, table, (person, shared_by), dry_run=dry_run)


def _only_tables(person: str | None, shared_by: str | None) -> None:
    if person is not None or shared_by is not None:
        said = translate("cli", "--person and --shared-by are for tables alone.")
        raise WrongArguments(said)


def _refuse_doubtful(file: Path, table: Table) -> None:
    """Refuse a text whose code is only guessed: nobody is here to look at it."""
    if not table.is_sure:
        said = translate(
            "import",
            "It is not certain in which code this text is written (perhaps {0}). "
            "Please save it as UTF-8, or import it in the window, where you can look "
            "at it.",
        )
        raise Failure(_about(file, [said.format(table.code)]))


def _import(
    store: Store,
    file: Path,
    table: Table,
    names: tuple[str | None, str | None],
    *,
    dry_run: bool,
) -> str:
    plan = _plan(store, file, table, *names)
    with store.read() as connection:
        judged = consider(connection, table, plan, store.today)
    refused = [fault for each in judged for fault in each.candidate.faults]
    if refused:
        raise Failure(_about(file, list(map(row_sentence, refused))))
    wanted = chosen(judged, {})
    try:
        keep(store, wanted, keeps=not dry_run)
    except NotKept as error:
        raise Failure(_about(file, list(map(row_sentence, error.faults)))) from error
    return _answer(counts(judged, wanted), wanted, dry_run=dry_run)


def _plan(
    store: Store, file: Path, table: Table, person: str | None, owner: str | None
) -> Plan:
    with store.read() as connection:
        everybody = people.people(connection)
    plan = replace(plan_for(table), owner_id=_id(everybody, owner))
    if plan.header is None or plan.missing():
        lacking = "、".join(map(field_name, plan.missing()))
        said = translate(
            "import",
            "No row near the top has heads that are known here; missing: {0}. In the "
            "window the columns can be chosen by hand.",
        )
        raise Failure(_about(file, [said.format(lacking)]))
    if person is None and len(everybody) == 1:
        return replace(plan, person_id=everybody[0].id)
    if person is None and "person" not in plan.columns:
        said = translate(
            "import",
            "The table does not say whose entries these are; please say it with "
            "--person NAME.",
        )
        raise Failure(_about(file, [said]))
    return replace(plan, person_id=_id(everybody, person))


def _id(everybody: Sequence[Person], name: str | None) -> int | None:
    found = {person.name: person.id for person in everybody}
    if name is not None and name not in found:
        said = translate("cli", "There is nobody called “{0}” in this book.")
        raise Failure(said.format(one_line(name)))
    return None if name is None else found[name]


def _answer(made: Counts, wanted: Sequence[Judged], *, dry_run: bool) -> str:
    lines = [
        (
            translate("import", "Would record {0} of {1} rows. Nothing was kept.")
            if dry_run
            else translate("import", "Recorded {0} of {1} rows.")
        ).format(made.kept, made.rows)
    ]
    if made.known:
        said = translate("import", "In the book already: {0}.")
        lines.append(said.format(made.known))
    if made.left_out:
        said = translate("import", "No entries, but sums or remarks: {0}.")
        lines.append(said.format(made.left_out))
    suspects = [str(each.row) for each in wanted if each.state == "suspect"]
    if suspects:
        said = translate(
            "import",
            "Recorded, though they look like other entries; please look at them: "
            "rows {0}.",
        )
        lines.append(said.format("、".join(suspects[:MOST_SHOWN])))
    return "\n".join(lines)


def _about(file: Path, reasons: Sequence[str]) -> str:
    text = translate("cli", "{0} was not imported, nothing was kept:")
    lines = [text.format(one_line(str(file)))]
    lines += [f"  {one_line(reason)}" for reason in reasons[:MOST_SHOWN]]
    more = len(reasons) - MOST_SHOWN
    if more > 0:
        lines.append(translate("cli", "… and {0} more.").format(more))
    return "\n".join(lines)
