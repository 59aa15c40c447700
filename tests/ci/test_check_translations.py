"""The check of the catalogue, tried on a small project of its own."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / ".ci" / "check_translations.py"
EMPTY = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
</TS>
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "desktop").mkdir()
    (tmp_path / "resources" / "translations").mkdir(parents=True)
    (tmp_path / "resources" / "translations" / "zh_CN.ts").write_text(EMPTY, "utf-8")
    return tmp_path


@pytest.fixture
def check(project: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("check_translations", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "ROOT", project)
    monkeypatch.setattr(
        module, "CATALOGUE", project / "resources" / "translations" / "zh_CN.ts"
    )
    monkeypatch.setattr(module, "WORDS", project / "desktop" / "words.py")
    return module


def say(project: Path, code: str) -> None:
    (project / "desktop" / "view.py").write_text(code, "utf-8")


def table(project: Path, line: str) -> Path:
    file = project / "some.tsv"
    file.write_text(line, "utf-8")
    return file


def test_new_sentence_is_missed_until_it_is_written(
    project: Path, check: ModuleType
) -> None:
    say(project, 'translate("c", "Save")')
    assert any("stale" in line for line in check.problems())
    check.write([table(project, "c\tSave\t保存\n")])
    assert check.problems() == []


def test_sentence_without_chinese_is_named(project: Path, check: ModuleType) -> None:
    say(project, 'translate("c", "Save")')
    check.write([])
    assert check.problems() == ["no Chinese yet: ('c', 'Save')"]


def test_sentence_in_parts_and_lines_is_one(project: Path, check: ModuleType) -> None:
    say(project, 'translate(\n    "c",\n    "One "\n    "two\\nthree",\n)')
    check.write([table(project, "c\tOne two\\nthree\t一二\\n三\n")])
    assert check.problems() == []


def test_removed_sentence_leaves_the_catalogue(
    project: Path, check: ModuleType
) -> None:
    say(project, 'translate("c", "Save")')
    check.write([table(project, "c\tSave\t保存\n")])
    say(project, "")
    assert any("stale" in line for line in check.problems())
    check.write([])
    assert check.problems() == []


@pytest.mark.parametrize(
    "code",
    [
        'translate("c", f"Save {name}")',
        'translate("c", sentence)',
        'translate("c", "Save " + name)',
    ],
)
def test_sentence_that_is_no_plain_string_is_refused(
    code: str, project: Path, check: ModuleType
) -> None:
    say(project, code)
    check.write([])
    assert any("two plain strings" in line for line in check.problems())


def test_sentence_hidden_in_an_f_string_is_found(
    project: Path, check: ModuleType
) -> None:
    say(project, "f\"{translate('c', 'Save')}\"")
    assert any("does not see" in line for line in check.problems())


def test_translate_of_a_string_is_another_matter(
    project: Path, check: ModuleType
) -> None:
    say(project, "text.translate(table)")
    assert check.problems() == []


def test_placeholders_must_agree(project: Path, check: ModuleType) -> None:
    say(project, 'translate("c", "{0} of {name}")')
    check.write([table(project, "c\t{0} of {name}\t{name}的{1}\n")])
    assert any("placeholders differ" in line for line in check.problems())


def test_malformed_table_is_refused_with_its_line(
    project: Path, check: ModuleType
) -> None:
    with pytest.raises(ValueError, match=r"some\.tsv:1"):
        check.write([table(project, "c\tSave\n")])


def test_exit_status_tells(
    project: Path,
    check: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "argv", ["check_translations.py"])
    assert check.main() == 0
    say(project, 'translate("c", "Save")')
    assert check.main() == 1
    assert "stale" in capsys.readouterr().out
