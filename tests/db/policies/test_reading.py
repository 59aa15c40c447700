from datetime import date

import pytest

from db import policies
from db.policies import PolicyError, check_text

GOOD = """
id = "here"
name_zh = "此地"
name_en = "Here"
last_looked = 2026-11-01
note_zh = "未核实"
note_en = "Unverified"

[sources.W1]
title = "一份公告"
address = "example.org/1"
kind = "page"
day = 2024-01-01

[[outpatient.kind]]
since = 2024-01-01
status = ["employee"]
value = "fund_cap"
source = "W1"
confidence = "M"

[[outpatient.cap]]
since = 2024-01-01
status = ["employee"]
value = "2000.00"
source = "W1"
confidence = "M"
note_zh = "不结转"
note_en = "Not carried"

[[outpatient.cap]]
since = 2025-01-01
status = ["employee"]
value = "2500.00"
source = "W1"
confidence = "M"

[[outpatient.ratio]]
since = 2024-01-01
tier = ["一级", "药店"]
value = "0.70"
source = "W1"
confidence = "M"

[[outpatient.deductible_kind]]
since = 2024-01-01
value = "per_visit"
source = "W1"
confidence = "M"

[[outpatient.deductible_visit]]
since = 2024-01-01
tier = ["一级", "药店"]
value = "50.00"
source = "W1"
confidence = "M"

[[outpatient.tiers]]
since = 2024-01-01
value = "一级、药店"
source = "W1"
confidence = "M"

[[account.year_start]]
since = 1998-01-01
value = "01-01"
source = "W1"
confidence = "L"

[[disputes]]
figure = "outpatient.cap"
value = "3500.00"
source = "W1"
reason_zh = "只有一处"
reason_en = "One page only"
"""

YEAR = '[[account.year_start]]\nsince = 1998-01-01\nvalue = "01-01"'
RATIO = '[[outpatient.ratio]]\nsince = 2024-01-01\ntier = ["一级", "药店"]'
VISIT = '[[outpatient.deductible_visit]]\nsince = 2024-01-01\ntier = ["一级", "药店"]'
SECOND_CAP = '[[outpatient.cap]]\nsince = 2025-01-01\nstatus = ["employee"]'
SECOND_VALUE = 'value = "2500.00"'
CREDIT = """[[account.rate]]
since = 1998-01-01
value = "0.02"
source = "W1"
confidence = "L"

[[disputes]]"""

# What is broken, by what, and the key that the error must name.
BROKEN = {
    "not TOML": ('id = "here"', "id = here", ""),
    "another id": ('id = "here"', 'id = "there"', "id"),
    "no name": ('name_zh = "此地"\n', "", "name_zh"),
    "empty name": ('name_en = "Here"', 'name_en = " "', "name_en"),
    "no day": ("last_looked = 2026-11-01\n", "", "last_looked"),
    "day as text": ("= 2026-11-01", '= "2026-11-01"', "last_looked"),
    "a time, not a day": ("= 2026-11-01", "= 2026-11-01T08:00:00", "last_looked"),
    "unknown key": ('id = "here"', 'id = "here"\ncolour = "red"', "colour"),
    "unknown table": ("[sources.W1]", "[extra]\n[sources.W1]", "extra"),
    "unknown figure": (
        "[[outpatient.tiers]]",
        "[[outpatient.tears]]",
        "outpatient.tears",
    ),
    "unknown group": ("[[account.year_start]]", "[[acount.year_start]]", "acount"),
    "unknown key of a figure": (
        YEAR,
        YEAR + "\nuntil = 2",
        "account.year_start[1].until",
    ),
    "a figure that is no list": (
        "[[account.year_start]]",
        "[account.year_start]",
        "account.year_start",
    ),
    "a list of no tables": (
        "[[disputes]]",
        "[limit]\nyear_start = [1]\n\n[[disputes]]",
        "limit.year_start",
    ),
    "no sources": ("[sources.W1]", "[source.W1]", "sources"),
    "source without title": ('title = "一份公告"\n', "", "sources.W1.title"),
    "source without address": ('address = "example.org/1"\n', "", "sources.W1.address"),
    "source of no known kind": ('kind = "page"', 'kind = "blog"', "sources.W1.kind"),
    "unknown key of a source": (
        'kind = "page"',
        'kind = "page"\nx = 1',
        "sources.W1.x",
    ),
    "no since": (
        YEAR,
        YEAR.replace("since = 1998-01-01\n", ""),
        "account.year_start[1].since",
    ),
    "no value": (SECOND_VALUE + "\n", "", "outpatient.cap[2].value"),
    "value as number": (SECOND_VALUE, "value = 2500.00", "outpatient.cap[2].value"),
    "inexact money": (SECOND_VALUE, 'value = "2500.005"', "outpatient.cap[2].value"),
    "negative money": (SECOND_VALUE, 'value = "-1.00"', "outpatient.cap[2].value"),
    "share above one": ('"0.70"', '"1.70"', "outpatient.ratio[1].value"),
    "share in percent": ('"0.70"', '"70"', "outpatient.ratio[1].value"),
    "unknown choice": ('"fund_cap"', '"cap"', "outpatient.kind[1].value"),
    "no such day of a year": ('"01-01"', '"02-30"', "account.year_start[1].value"),
    "no source of a value": (
        SECOND_VALUE + '\nsource = "W1"',
        SECOND_VALUE,
        "outpatient.cap[2].source",
    ),
    "source not in the table": (
        SECOND_VALUE + '\nsource = "W1"',
        SECOND_VALUE + '\nsource = "W2"',
        "outpatient.cap[2].source",
    ),
    "unknown confidence": (
        'confidence = "L"',
        'confidence = "X"',
        "account.year_start[1].confidence",
    ),
    "no confidence": ('confidence = "L"\n', "", "account.year_start[1].confidence"),
    "unknown status": (
        SECOND_CAP,
        SECOND_CAP.replace("employee", "worker"),
        "outpatient.cap[2].status",
    ),
    "status as text": (
        SECOND_CAP,
        SECOND_CAP.replace('["employee"]', '"employee"'),
        "outpatient.cap[2].status",
    ),
    "no status at all": (
        SECOND_CAP,
        SECOND_CAP.replace('["employee"]', "[]"),
        "outpatient.cap[2].status",
    ),
    "a status twice": (
        SECOND_CAP,
        SECOND_CAP.replace('["employee"]', '["employee", "employee"]'),
        "outpatient.cap[2].status",
    ),
    "age as text": (
        SECOND_CAP,
        SECOND_CAP + '\nmin_age = "70"',
        "outpatient.cap[2].min_age",
    ),
    "age as truth": (
        SECOND_CAP,
        SECOND_CAP + "\nmin_age = true",
        "outpatient.cap[2].min_age",
    ),
    "note in one language": (
        'note_en = "Not carried"\n',
        "",
        "outpatient.cap[1].note_en",
    ),
    "unknown tier": (RATIO, RATIO.replace("药店", "三级"), "outpatient.ratio"),
    "tier of a cap": (SECOND_CAP, SECOND_CAP + '\ntier = ["一级"]', "outpatient.cap"),
    "year by status": (YEAR, YEAR + '\nstatus = ["employee"]', "account.year_start"),
    "year by age": (YEAR, YEAR + "\nmin_age = 70", "account.year_start"),
    "dates falling": (SECOND_CAP, SECOND_CAP.replace("2025", "2023"), "outpatient.cap"),
    "a date twice": (SECOND_CAP, SECOND_CAP.replace("2025", "2024"), "outpatient.cap"),
    "a date for everybody and for one": (
        SECOND_CAP,
        "[[outpatient.cap]]\nsince = 2024-01-01",
        "outpatient.cap",
    ),
    "fund_cap without cap": (SECOND_VALUE, 'value = "none"', "outpatient.cap"),
    "cap without kind": ('value = "fund_cap"', 'value = "none"', "outpatient.cap"),
    "cap where there is none": ('"fund_cap"', '"tier_no_cap"', "outpatient.cap"),
    "expense_band without threshold": (
        '"fund_cap"',
        '"expense_band"',
        "outpatient.threshold",
    ),
    "annual without deductible": ('"per_visit"', '"annual"', "outpatient.deductible"),
    "segment without deductible": ('"per_visit"', '"segment"', "outpatient.deductible"),
    "per_visit without the visit of a tier": (
        VISIT,
        VISIT.replace(', "药店"', ""),
        "outpatient.deductible_visit",
    ),
    "visits of no deductible": ('"per_visit"', '"none"', "outpatient.deductible_visit"),
    "rate without knowing when": (
        "[[disputes]]",
        CREDIT,
        "account.rate",
    ),
    "dispute about nothing": ('figure = "outpatient.cap"\n', "", "disputes[1].figure"),
    "dispute with an inexact value": ('"3500.00"', '"about 3500"', "disputes[1].value"),
    "dispute without reason": ('reason_zh = "只有一处"\n', "", "disputes[1].reason_zh"),
    "unknown key of a dispute": (
        "[[disputes]]",
        "[[disputes]]\nx = 1",
        "disputes[1].x",
    ),
}


def test_the_text_that_the_broken_ones_are_made_of_is_good() -> None:
    policy = check_text(GOOD, "here.toml")
    assert policy.id == "here"
    assert [figure.value for figure in policy.figures["outpatient.cap"]] == [
        200000,
        250000,
    ]
    assert [figure.tier for figure in policy.figures["outpatient.ratio"]] == [
        "一级",
        "药店",
    ]
    assert policy.disputes[0].value == 350000
    assert policy.sources["W1"].day == date(2024, 1, 1)


@pytest.mark.parametrize(("old", "new", "key"), BROKEN.values(), ids=BROKEN)
def test_a_broken_pack_is_refused_with_its_file_and_key(
    old: str, new: str, key: str
) -> None:
    assert old in GOOD
    with pytest.raises(PolicyError) as refused:
        check_text(GOOD.replace(old, new, 1), "here.toml")
    assert refused.value.file == "here.toml"
    assert refused.value.key == key
    assert str(refused.value).startswith("here.toml: " + key)


@pytest.mark.parametrize("region", ["atlantis", "", "../policies/xian", "XIAN"])
def test_a_region_without_a_pack_is_refused(region: str) -> None:
    with pytest.raises(PolicyError, match="no such region"):
        policies.load(region)
