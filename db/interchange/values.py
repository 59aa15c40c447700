"""The single values of the file: texts, amounts, days and months, read strictly."""

import re
from base64 import b64decode
from datetime import date
from typing import Annotated

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from db.rules.checks import storable
from db.rules.checks.problem import LARGEST_FILE
from db.rules.money import AmountError, parse_yuan

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])", re.ASCII)


def _yuan(value: object) -> int:
    if not isinstance(value, str):
        raise PydanticCustomError("not_money_text", "money is a string of yuan")
    try:
        return parse_yuan(value)
    except AmountError as error:
        raise PydanticCustomError(error.code, "not an amount") from error


def _day(value: object) -> date:
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise PydanticCustomError("not_a_day", "a day is an ISO date")


def _month(value: object) -> str:
    if isinstance(value, str) and _MONTH.fullmatch(value):
        return value
    raise PydanticCustomError("not_a_month", "a month is like 2024-01")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise PydanticCustomError("wrong_type", "not a text")
    if not storable(value):
        raise PydanticCustomError("bad_characters", "cannot be kept as text")
    return value


def _base64(value: object) -> bytes:
    if not isinstance(value, str):
        raise PydanticCustomError("wrong_type", "not a text")
    if len(value) > 4 * (LARGEST_FILE // 3 + 1):
        raise PydanticCustomError("file_size", "more bytes than a file may have")
    try:
        return b64decode(value, validate=True)
    except ValueError as error:
        raise PydanticCustomError("not_base64", "bytes stand as base64") from error


Content = Annotated[bytes, BeforeValidator(_base64)]
Text = Annotated[str, BeforeValidator(_text)]
Yuan = Annotated[int, BeforeValidator(_yuan)]
Day = Annotated[date, BeforeValidator(_day)]
Month = Annotated[str, BeforeValidator(_month)]
