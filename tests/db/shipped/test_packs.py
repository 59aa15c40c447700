"""Every pack is whole, cited, dated and marked; every region of the rules has one."""

import re
from collections.abc import Iterator
from datetime import date

import pytest

from db import policies
from db.policies import NATIONAL, check_text
from db.rules.policy import FIGURES, Figure, Policy
from resources import read_text

# The regions of rules.md §3.1 to §3.3, then those that its §2 and seeds speak of.
DOCUMENTED = {
    *("taiyuan", "shanxi", "beijing", "tianjin", "shijiazhuang", "chongqing"),
    *("shanghai", "shenzhen", "guangzhou", "hangzhou", "zhejiang", "chengdu"),
    *("wuhan", "hohhot", "neimenggu", "xilingol", "bayannur", "chifeng"),
    *("tongliao", "ordos", "wuhai", "xinganmeng", "changji", "xinjiang", "urumqi"),
    *("ningxia", "yinchuan", "shizuishan", "lanzhou", "pingliang", "gansu"),
    *("xining", "qinghai", "xian", "baoji", "shaanxi", "anhui", "hunan"),
    *("jiangxi", "yichang"),
    *("hubei", "ningbo", "shaoxing", "qingdao", "taizhou_js", "tengzhou"),
    *("fujian", "baise"),
}
WITHIN = {
    "taiyuan": "shanxi",
    "wuhan": "hubei",
    "yichang": "hubei",
    "hangzhou": "zhejiang",
    "ningbo": "zhejiang",
    "shaoxing": "zhejiang",
    "xian": "shaanxi",
    "lanzhou": "gansu",
    "yinchuan": "ningxia",
    "urumqi": "xinjiang",
    "xining": "qinghai",
    "hohhot": "neimenggu",
}
HAN = re.compile(r"[\u3400-\u9fff]")
ALL = policies.packs()


def stated(policy: Policy) -> Iterator[Figure]:
    """Yield what the pack and all that it lies within state."""
    return (figure for figures in policy.figures.values() for figure in figures)


@pytest.mark.parametrize("pack", ALL)
def test_each_pack_passes_the_full_check(pack: str) -> None:
    checked = check_text(read_text("policies", f"{pack}.toml"), f"{pack}.toml")
    assert checked == policies.load(pack)


def test_every_documented_region_has_a_pack() -> None:
    assert set(policies.regions()) == DOCUMENTED | {"custom"}
    assert NATIONAL in ALL


def test_a_region_is_read_once() -> None:
    assert policies.load("xian") is policies.load("xian")


def test_names_are_in_both_languages_and_none_is_taken_twice() -> None:
    names = [policies.name(region) for region in ALL]
    assert len({zh for zh, _ in names}) == len({en for _, en in names}) == len(ALL)
    assert all(en.isascii() and not zh.isascii() for zh, en in names)


@pytest.mark.parametrize("pack", ALL)
def test_every_value_has_a_source_a_day_and_a_confidence(pack: str) -> None:
    policy = policies.load(pack)
    for figure in stated(policy):
        source = policy.sources[figure.source]
        assert source.title
        assert source.address
        assert date(1998, 1, 1) <= figure.since <= policy.last_looked
        assert figure.confidence in {"H", "M", "L"}
        assert bool(figure.note_zh) == bool(figure.note_en)
        assert not HAN.search(figure.note_en)
        assert not figure.own
    assert {dispute.source for dispute in policy.disputes} <= policy.sources.keys()


def test_a_value_without_any_page_is_of_low_confidence() -> None:
    for pack in ALL:
        policy = policies.load(pack)
        for figure in stated(policy):
            if policy.sources[figure.source].address == "没有网址":
                assert figure.confidence == "L"


@pytest.mark.parametrize("pack", ALL)
def test_every_pack_says_that_it_is_unverified_and_when_last_looked(pack: str) -> None:
    policy = policies.load(pack)
    assert "未核实" in policy.note_zh
    assert "Unverified" in policy.note_en
    assert policy.last_looked == date(2026, 11, 1)


def test_one_id_names_one_source_in_all_packs() -> None:
    known = policies.load(NATIONAL).sources
    for pack in ALL:
        sources = policies.load(pack).sources
        assert {key: known[key] for key in known.keys() & sources.keys()} == {
            key: sources[key] for key in known.keys() & sources.keys()
        }
        known = {**known, **sources}


def test_chains_of_regions_end_at_the_nation() -> None:
    for pack in ALL:
        seen = [pack]
        while seen[-1] != NATIONAL:
            wider = policies.load(seen[-1]).within or NATIONAL
            assert wider not in seen
            seen.append(wider)
        assert len(seen) <= 3
    assert policies.load(NATIONAL).within is None


@pytest.mark.parametrize(("city", "province"), WITHIN.items())
def test_a_city_lies_within_its_province(city: str, province: str) -> None:
    assert policies.load(city).within == province
    assert policies.load(province).within is None


def test_every_figure_of_the_catalogue_is_shipped_by_some_region() -> None:
    shipped = {name for pack in ALL for name in policies.load(pack).figures}
    assert shipped == set(FIGURES)


def test_the_free_region_states_no_money() -> None:
    custom = policies.load("custom").figures
    own = {n for n, found in custom.items() if any(f.depth == 0 for f in found)}
    assert own == {"limit.year_start", "account.year_start", "account.credit"}


@pytest.mark.parametrize("region", policies.regions())
def test_years_and_credits_are_known_on_any_day_of_a_book(region: str) -> None:
    policy = policies.load(region)
    for day in (date(2016, 1, 1), date(2026, 11, 1)):
        for name in ("limit.year_start", "account.year_start", "account.credit"):
            assert policy.find(name, day=day) is not None


NO_OUTPATIENT = (
    *("zhejiang", "hubei", "yichang", "ningbo", "shaoxing", "qingdao"),
    *("taizhou_js", "anhui", "hunan", "jiangxi", "fujian", "baise", "tengzhou"),
)


@pytest.mark.parametrize("region", NO_OUTPATIENT)
def test_a_region_without_outpatient_figures_says_so(region: str) -> None:
    policy = policies.load(region)
    assert "outpatient.kind" not in policy.figures
    assert "查到" in policy.note_zh
    assert "found" in policy.note_en
