"""What the columns of every table have in common: their types and their CHECKs.

Money is whole fen, days are ISO text, tables are STRICT, and what the database
can know by itself is a CHECK.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Boolean, CheckConstraint, Date, String
from sqlalchemy.ext.compiler import compiles
from sqlmodel.sql.sqltypes import AutoString

from db.rules.money import MAX_FEN

LONGEST_TEXT = 500
STRICT: dict[str, Any] = {"sqlite_strict": True}


@compiles(AutoString, "sqlite")
@compiles(String, "sqlite")
@compiles(Date, "sqlite")
def _as_text(*_args: object, **_options: object) -> str:
    return "TEXT"


@compiles(Boolean, "sqlite")
def _as_integer(*_args: object, **_options: object) -> str:
    return "INTEGER"


def check(name: str, condition: str) -> CheckConstraint:
    """Let the database refuse rows for which a condition is false."""
    return CheckConstraint(condition, name=name)


def one_of(column: str, codes: Iterable[str]) -> CheckConstraint:
    """Allow these codes only."""
    listed = ", ".join(f"'{code}'" for code in codes)
    return check(f"{column}_code", f"{column} IN ({listed})")


def day(column: str) -> CheckConstraint:
    """Allow days that there are, as "2024-02-29"."""
    return check(f"{column}_day", f"{column} IS date({column})")


def money(*columns: str) -> list[CheckConstraint]:
    """Keep amounts within what one entry can be, in fen."""
    bound = f"BETWEEN -{MAX_FEN} AND {MAX_FEN}"
    return [check(f"{column}_bound", f"{column} {bound}") for column in columns]


def text(*columns: str) -> list[CheckConstraint]:
    """Keep texts short and free of NUL."""
    condition = "length({0}) <= {1} AND instr({0}, char(0)) = 0"
    return [
        check(f"{column}_text", condition.format(column, LONGEST_TEXT))
        for column in columns
    ]


def of_one_sign(*columns: str) -> str:
    """Want parts of a bill to have the sign of its total."""
    return " AND ".join(f"coalesce({c}, 0) * total >= 0" for c in columns)
