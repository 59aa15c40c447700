"""Control totals: what the rows of each table add up to, kept by triggers beside them.

A bit that flipped or an old page that was mixed in changes what rows add up to, and no
longer agrees with the totals. `f` of a row mixes its id, amounts, days and codes by
whole-number arithmetic modulo a prime, where one changed bit of an amount or a day
never leaves the same rest; of free texts it knows their length together. Every
product stays below 2**62, so nothing overflows, and only functions are used that
SQLite lets a schema use (trusted_schema is off).
"""

from sqlalchemy import Boolean, Column, Date, Integer, MetaData, Table
from sqlmodel import SQLModel

from db.models import LEDGER, Operation, State

PRIME = 2_147_483_647
SMALLER = 2_147_483_629
"""A prime below the other, so that no row counts zero times."""
SPREAD = 1_103_515_245
NOTHING = 5_000_000_011
"""Stands for NULL: more than any amount, so that it is never taken for one."""
_MODELS: tuple[type[SQLModel], ...] = (*LEDGER, Operation, State)
TABLES = tuple(str(model.__tablename__) for model in _MODELS)
VIEW = "control_now"
FILL = f"""INSERT INTO control (table_name, rows, money, mix, changes)
SELECT table_name, rows, money, mix, (
  SELECT count(*) FROM change WHERE change.table_name = {VIEW}.table_name)
FROM {VIEW}"""  # noqa: S608  # fixed names
"""Reckons the totals of rows that are there already."""

_MONEY = {
    "membership": ("base",),
    "posting": ("amount",),
    "spending": ("total",),
    "transfer": ("amount",),
    "checkpoint": ("balance",),
    "attachment": ("size",),
}
_ACTS = {"operation": ("INSERT",), "state": ("UPDATE",)}
"""What may happen to tables that are not the ledger's."""


def view_statement(metadata: MetaData) -> str:
    """Give the CREATE VIEW statement of what the rows add up to now."""
    sums = (_sums(metadata.tables[name]) for name in TABLES)
    return f"CREATE VIEW {VIEW} AS " + " UNION ALL ".join(sums)


def control_triggers(metadata: MetaData) -> list[str]:
    """Give the CREATE TRIGGER statements that keep the totals right."""
    return [
        _keeping(metadata.tables[name], act)
        for name in TABLES
        for act in _ACTS.get(name, ("INSERT", "UPDATE", "DELETE"))
    ]


def _sums(table: Table) -> str:
    return (
        f"SELECT '{table.name}' AS table_name, count(*) AS rows, "  # noqa: S608  # fixed names
        f"coalesce(sum({_money(table, '')}), 0) AS money, "
        f"coalesce(sum({_mix(table, '')}), 0) AS mix FROM {table.name} NOT INDEXED"
    )


def _keeping(table: Table, act: str) -> str:
    rows = {"INSERT": "rows + 1", "UPDATE": "rows", "DELETE": "rows - 1"}[act]
    money, mix = "money", "mix"
    if act != "DELETE":
        money += f" + ({_money(table, 'NEW.')})"
        mix += f" + ({_mix(table, 'NEW.')})"
    if act != "INSERT":
        money += f" - ({_money(table, 'OLD.')})"
        mix += f" - ({_mix(table, 'OLD.')})"
    recorded = table.name not in _ACTS
    return (
        f"CREATE TRIGGER control_{table.name}_{act.lower()} AFTER {act} "  # noqa: S608  # fixed names
        f"ON {table.name} BEGIN UPDATE control SET rows = {rows}, money = {money}, "
        f"mix = {mix}, changes = changes + {int(recorded)} "
        f"WHERE table_name = '{table.name}'; END"
    )


def _money(table: Table, row: str) -> str:
    names = _MONEY.get(table.name, ())
    return " + ".join(f"coalesce({row}{name}, 0)" for name in names) or "0"


def _mix(table: Table, row: str) -> str:
    """Write `f` of a row: its columns weighed and added, times what its id gives."""
    numbers = [_number(column, row) for column in table.columns]
    texts = [f"{row}{c.name}" for c in table.columns if _number(c, row) is None]
    known = [number for number in numbers if number is not None]
    if texts:
        known.append(f"octet_length(concat({', '.join(texts)}))")
    weighed = zip(known, _WEIGHTS[: len(known)], strict=True)
    added = " + ".join(f"{number} * {weight}" for number, weight in weighed)
    spread = f"({row}id * {SPREAD} % {SMALLER} + 1)"
    return f"({added}) % {PRIME} * {spread} % {PRIME}"


_WEIGHTS = [pow(7919, place, 1_048_573) for place in range(1, 25)]
"""Numbers below 2**20 that have no simple sums, one for each column of any table."""


def _number(column: Column[object], row: str) -> str | None:
    """Write a column as a whole number; None for a free text."""
    name = f"{row}{column.name}"
    rules = {rule.name for rule in column.table.constraints}
    if isinstance(column.type, Integer | Boolean):
        value = name
    elif isinstance(column.type, Date):
        value = f"unixepoch({name})"
    elif column.name == "month":
        value = f"unixepoch({name}||'-01')"
    elif f"{column.name}_code" in rules:
        # No two codes of a column have both the same length and first letter.
        value = f"(length({name}) + 64 * unicode({name}))"
    else:
        return None
    return f"coalesce({value}, {NOTHING})" if column.nullable else value
