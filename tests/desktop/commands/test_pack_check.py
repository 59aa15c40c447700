import re
from pathlib import Path

import pytest

from db import policies
from db.rules.complaint import COMPLAINTS, Complaint
from desktop.commands.failure import Failure, WrongArguments
from desktop.commands.pack_check import check
from desktop.commands.pack_words import sentences
from desktop.words import use_language
from resources import read_text
from tests.desktop.shell import answer, complaint


@pytest.fixture(autouse=True)
def _in_english() -> None:
    use_language("en")


def copy_of(region: str, folder: Path, old: str = "", new: str = "") -> Path:
    text = read_text("policies", region + ".toml")
    assert old in text
    file = folder / (region + ".toml")
    file.write_text(text.replace(old, new, 1), "utf-8", newline="\n")
    return file


@pytest.mark.parametrize("region", policies.packs())
def test_every_shipped_pack_is_right(region: str, tmp_path: Path) -> None:
    file = copy_of(region, tmp_path)
    assert check(file).startswith(f"{file} is right. ")


def test_the_counts_are_those_of_the_file_alone(tmp_path: Path) -> None:
    file = copy_of("baoji", tmp_path)
    assert check(file) == f"{file} is right. Values: 14, sources: 1, disputes: 0."


def test_a_file_of_a_region_that_is_not_shipped_can_be_right(tmp_path: Path) -> None:
    text = read_text("policies", "baoji.toml").replace('"baoji"', '"weinan"')
    file = tmp_path / "weinan.toml"
    file.write_text(text, "utf-8-sig", newline="\r\n")
    assert answer("policies", "--check", file).startswith(f"{file} is right")


BROKEN = {
    "outpatient.cap[1].value": ('value = "500.00"', 'value = "500.005"'),
    "outpatient.cap[1].source": ('source = "W70"', 'source = "W99"'),
    "outpatient.deductible_month": ('"monthly"', '"annual"'),
    "colour": ("[sources.W70]", 'colour = "red"\n\n[sources.W70]'),
    "within": ('within = "shaanxi"', 'within = "atlantis"'),
    "id": ('id = "baoji"', 'id = "weinan"'),
    "": ('id = "baoji"', "id = baoji"),
}


@pytest.mark.parametrize("key", BROKEN)
def test_a_wrong_file_is_named_with_its_key(key: str, tmp_path: Path) -> None:
    old, new = BROKEN[key]
    if key == "outpatient.cap[1].source":
        old, new = f'"500.00"\n{old}', f'"500.00"\n{new}'
    file = copy_of("baoji", tmp_path, old, new)
    with pytest.raises(Failure) as refused:
        check(file)
    said = str(refused.value)
    assert said.startswith(f"{file} ")
    assert f"at {key}: " in said if key else "cannot be used" in said
    assert "\n" not in said


# What is in the file, and what is said of it.
UNREADABLE = {
    "binary": (b"\x7fELF\xff\xfe\x00\x01", "not UTF-8"),
    "zeros": (bytes(1000), "TOML at line 1, column 1"),
    "empty": (b"", "is missing"),
    "huge": (b"# \n" * 2**19, "larger than"),
    "nested": (b"a = " + b"[" * 200_000, "not readable as TOML"),
    "a long number": (b"a = " + b"9" * 100_000, "not readable as TOML"),
    "a large exponent": (b"a = 1e" + b"9" * 30, "not readable as TOML"),
    "no such day": (b"last_looked = 2026-02-30", "TOML at line 1"),
    "half a line": (b"id =", "ends too early"),
}


@pytest.mark.parametrize("what", UNREADABLE)
def test_whatever_is_in_a_file_it_is_refused_in_a_sentence(
    what: str, tmp_path: Path
) -> None:
    content, words = UNREADABLE[what]
    file = tmp_path / "here.toml"
    file.write_bytes(content)
    with pytest.raises(Failure, match=words) as refused:
        check(file)
    assert str(refused.value).startswith(f"{file} ")


def test_a_folder_and_an_absent_file_are_refused(tmp_path: Path) -> None:
    for file in (tmp_path, tmp_path / "nobody.toml"):
        assert file.name in complaint("policies", "--check", file)


def test_the_name_of_a_file_commands_no_terminal(tmp_path: Path) -> None:
    with pytest.raises(Failure) as refused:
        check(tmp_path / "red\x1b[31m\n.toml")
    assert "red\\u001b[31m\\u000a.toml" in str(refused.value)


def test_a_check_is_not_mixed_with_another_question(tmp_path: Path) -> None:
    file = copy_of("baoji", tmp_path)
    with pytest.raises(WrongArguments):
        check(file, alone=False)
    for more in (["xian"], ["--json"], ["--on", "2025-01-01"]):
        complaint("policies", *more, "--check", file, status=2)


def test_whatever_is_wrong_can_be_said_in_the_users_language() -> None:
    assert sentences() == COMPLAINTS
    assert str(Complaint("unknown_tier", ("四级",))).startswith("the tier 四级 is not")
    use_language("zh_CN")
    chinese = sentences()
    assert all(chinese[code] != english for code, english in COMPLAINTS.items())


def test_an_absent_file_is_named_as_given_in_one_language(tmp_path: Path) -> None:
    use_language("zh_CN")
    file = tmp_path / "nobody.toml"
    with pytest.raises(Failure) as refused:
        check(file)
    said = str(refused.value)
    assert str(file) in said
    assert not re.search("[a-z]", said.replace(str(file), ""))
