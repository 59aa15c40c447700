"""The schema for editors: fresh, and of the same mind as the strict reader."""

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from db.policies import packs
from db.policies.schema import schema
from resources import read_text

SCRIPT = Path(__file__).parents[3] / ".ci" / "write_policy_schema.py"
KINDS = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "anything": object,
}
KEYWORDS = {
    *("$schema", "title", "description", "definitions", "$ref", "type", "enum"),
    *("anyOf", "pattern", "format", "minItems", "uniqueItems", "items"),
    *("required", "dependencies", "properties", "additionalProperties"),
}
Json = Any  # what tomllib and json give
SCHEMA: Json = schema()
PACKS = sorted(packs())


def plain(value: Json) -> Json:
    """Give a TOML value as the JSON that editors hold against a schema."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, date) else value


def pack(region: str) -> Json:
    return plain(tomllib.loads(read_text("policies", region + ".toml")))


def complaints(value: Json, rule: Json, at: str = "") -> Iterator[str]:
    """Hold a value against the keywords that our schema uses, and no others."""
    assert set(rule) <= KEYWORDS
    if "$ref" in rule:
        name = rule["$ref"].removeprefix("#/definitions/")
        rule = rule | SCHEMA["definitions"][name]
    if not isinstance(value, KINDS[rule.get("type", "anything")]):
        yield f"{at}: type"
        return
    if value not in rule.get("enum", [value]):
        yield f"{at}: enum"
    ways = rule.get("anyOf", [])
    if ways and all(any(complaints(value, way, at)) for way in ways):
        yield f"{at}: anyOf"
    if isinstance(value, str):
        yield from text_complaints(value, rule, at)
    if isinstance(value, list):
        yield from list_complaints(value, rule, at)
    if isinstance(value, dict):
        yield from object_complaints(value, rule, at)


def text_complaints(value: str, rule: Json, at: str) -> Iterator[str]:
    if not re.search(rule.get("pattern", ""), value):
        yield f"{at}: pattern"
    if "format" in rule and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        yield f"{at}: {rule['format']}"


def list_complaints(value: list[Json], rule: Json, at: str) -> Iterator[str]:
    if len(value) < rule.get("minItems", 0):
        yield f"{at}: minItems"
    if rule.get("uniqueItems") and len(set(value)) < len(value):
        yield f"{at}: uniqueItems"
    for place, inner in enumerate(value, 1):
        yield from complaints(inner, rule.get("items", {}), f"{at}[{place}]")


def object_complaints(value: dict[str, Json], rule: Json, at: str) -> Iterator[str]:
    for key in set(rule.get("required", ())) - value.keys():
        yield f"{at}.{key}: required"
    for key, needed in rule.get("dependencies", {}).items():
        if key in value and not set(needed) <= value.keys():
            yield f"{at}.{key}: dependencies"
    for key, inner in value.items():
        others = rule.get("additionalProperties", {})
        inner_rule = rule.get("properties", {}).get(key, others)
        if inner_rule is False:
            yield f"{at}.{key}: additionalProperties"
        else:
            yield from complaints(inner, inner_rule, f"{at}.{key}")


def test_the_file_in_the_tree_is_the_one_that_the_types_give() -> None:
    assert json.loads(read_text("policies", "schema.json")) == SCHEMA


def test_the_script_finds_the_file_fresh() -> None:
    done = subprocess.run(  # noqa: S603  # our own script
        [sys.executable, str(SCRIPT), "--check"],
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("region", PACKS)
def test_the_schema_accepts_every_shipped_pack(region: str) -> None:
    assert list(complaints(pack(region), SCHEMA)) == []


# How hohhot's pack is broken, and where the schema must say so.
BROKEN: dict[str, dict[str, Json]] = {
    ".colour: additionalProperties": {"colour": "red"},
    ".id: pattern": {"id": "Hohhot!"},
    ".name_zh: pattern": {"name_zh": " "},
    ".last_looked: date": {"last_looked": "lately"},
    ".sources.W1.kind: enum": {
        "sources": {"W1": {"title": "t", "address": "a", "kind": "blog"}}
    },
    ".sources.W1.address: required": {
        "sources": {"W1": {"title": "t", "kind": "page"}}
    },
    ".outpatient.limit: additionalProperties": {"outpatient": {"limit": []}},
    ".disputes[1]: anyOf": {
        "disputes": [{"figure": "outpatient.cap", "value": "much"}]
    },
}
# How a row of a figure is broken, and what the schema must say of it.
ROWS: dict[str, dict[str, Json]] = {
    "cap[1].value: pattern": {"value": "2500.005"},
    "cap[1].value: type": {"value": 2500},
    "cap[1].since: date": {"since": "2024"},
    "cap[1].status[1]: enum": {"status": ["worker"]},
    "cap[1].status: minItems": {"status": []},
    "cap[1].status: uniqueItems": {"status": ["retiree", "retiree"]},
    "cap[1].min_age: type": {"min_age": "70"},
    "cap[1].confidence: enum": {"confidence": "X"},
    "cap[1].note_zh: dependencies": {"note_zh": "只有中文"},
    "cap[1].until: additionalProperties": {"until": "2025-01-01"},
    "cap[1].tier: additionalProperties": {"tier": ["一级"]},
}
CAP: dict[str, Json] = {
    "since": "2024-01-01",
    "value": "2500.00",
    "source": "W1",
    "confidence": "M",
}


@pytest.mark.parametrize("said", BROKEN)
def test_a_broken_pack_is_underlined_where_it_is_broken(said: str) -> None:
    broken = pack("hohhot") | BROKEN[said]
    assert said in complaints(broken, SCHEMA)


@pytest.mark.parametrize("said", ROWS)
def test_a_broken_figure_is_underlined_where_it_is_broken(said: str) -> None:
    broken = pack("hohhot") | {"outpatient": {"cap": [CAP | ROWS[said]]}}
    assert f".outpatient.{said}" in complaints(broken, SCHEMA)


@pytest.mark.parametrize(
    ("figure", "right", "wrong"),
    [
        ("outpatient.cap", ["2500", "2500.5", "none"], ["", "-1", "1,000.00", "many"]),
        ("outpatient.ratio", ["0.65", "1", "none"], ["65", "1.5", ".5", "65%"]),
        ("continuity.grace", ["3", "none"], ["-1", "3.0", "1000"]),
        ("outpatient.kind", ["fund_cap", "none"], ["cap", ""]),
        ("limit.year_start", ["07-01", "12-31"], ["7-1", "13-01", "none?"]),
        ("outpatient.tiers", ["一级、二级", "a, b"], ["", "一级、", "、"]),
    ],
)
def test_values_have_the_form_of_their_unit(
    figure: str, right: list[str], wrong: list[str]
) -> None:
    dispute = {"figure": figure, "source": "W1", "reason_zh": "因", "reason_en": "why"}
    for text in right:
        whole = pack("hohhot") | {"disputes": [dispute | {"value": text}]}
        assert list(complaints(whole, SCHEMA)) == []
    for text in wrong:
        whole = pack("hohhot") | {"disputes": [dispute | {"value": text}]}
        assert list(complaints(whole, SCHEMA)) == [".disputes[1]: anyOf"]
