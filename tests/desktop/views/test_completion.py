import subprocess
import sys
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.choices import WordBox
from desktop.views.completion import CompletingEdit, Names
from tests.desktop.views.conftest import press, show

KEY = Qt.Key
PLACES = (
    "协和医院",
    "重庆医院",
    "长春大药房",
    "北京协和医院",
    "吕氏中医",
    "ABC Clinic (东院)",
)
SYLLABLES = "协和医院第一二三人民中心北京西安长乐重庆大药房口腔妇幼保健社区卫生服务站"


@pytest.fixture
def edit(qtbot: QtBot) -> CompletingEdit:
    edit = CompletingEdit()
    edit.words.complete_from(lambda: PLACES)
    show(qtbot, edit)
    edit.setFocus()
    return edit


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("xhyy", ["协和医院", "北京协和医院"]),
        ("xieheyiyuan", ["协和医院", "北京协和医院"]),
        ("xieheyy", ["协和医院", "北京协和医院"]),
        ("XHyy", ["协和医院", "北京协和医院"]),
        ("协和", ["协和医院", "北京协和医院"]),
        ("协hyy", ["协和医院", "北京协和医院"]),
        ("bjxh", ["北京协和医院"]),
        ("cqyy", ["重庆医院"]),
        ("zhongqing", ["重庆医院"]),
        ("ccdyf", ["长春大药房"]),
        ("zhangchun", ["长春大药房"]),
        ("lv", ["吕氏中医"]),
        ("lushi", ["吕氏中医"]),
        ("clinic", ["ABC Clinic (东院)"]),
        ("dongyuan", ["ABC Clinic (东院)"]),
        ("ｘｈｙｙ", ["协和医院", "北京协和医院"]),
        ("iehe", []),
        ("zzz", []),
        (".*", list(PLACES)),
    ],
)
def test_names_are_found_by_characters_pinyin_and_initials(
    typed: str, found: list[str]
) -> None:
    assert Names(PLACES).find(typed) == found


def test_names_that_fit_alike_stay_in_the_order_given() -> None:
    assert Names(["仁和", "人和"]).find("rh") == ["仁和", "人和"]
    assert Names(["人和", "仁和"]).find("rh") == ["人和", "仁和"]


def five_thousand() -> list[str]:
    """Give 5,000 names of nine characters, no two alike."""
    many = len(SYLLABLES)
    names = []
    for number in range(5_000):
        picked = [SYLLABLES[number * (7 + k) % many] for k in range(6)]
        picked += [SYLLABLES[number // many**k % many] for k in range(3)]
        names.append("".join(picked))
    return names


def test_five_thousand_names_are_searched_within_20_ms() -> None:
    names = Names(five_thousand())
    assert len(set(names.names)) == 5_000
    for typed in ("y", "yy", "xhyy", "xieheyiyuan", "医院", "zzzzzz", "rmzxyyd"):
        times = []
        for _try in range(9):
            began = time.process_time()
            names.find(typed)
            times.append(time.process_time() - began)
        assert min(times) < 0.020, typed


def test_initials_and_enter_write_the_name(qtbot: QtBot, edit: CompletingEdit) -> None:
    with qtbot.waitSignal(edit.taken):
        for letter in (KEY.Key_X, KEY.Key_H, KEY.Key_Y, KEY.Key_Y):
            press(qtbot, letter)
        QApplication.processEvents()
        press(qtbot, KEY.Key_Return)
    assert edit.value() == "协和医院"


def test_a_new_name_is_never_replaced_by_an_older_one(
    qtbot: QtBot, edit: CompletingEdit
) -> None:
    for letter in (KEY.Key_A, KEY.Key_B, KEY.Key_C):
        press(qtbot, letter)
    QApplication.processEvents()
    assert edit.words.offered() == ["ABC Clinic (东院)"]
    press(qtbot, KEY.Key_Return)
    assert edit.value() == "abc"


def test_down_offers_the_latest_names(qtbot: QtBot, edit: CompletingEdit) -> None:
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Return)
    assert edit.value() == PLACES[0]


def test_tiers_are_completed_by_pinyin_too(qtbot: QtBot) -> None:
    window = QWidget()
    box = WordBox(window)
    box.set_words(["一级", "二级", "三级"])
    show(qtbot, window)
    box.setFocus()
    with qtbot.waitSignal(box.changed):
        press(qtbot, KEY.Key_S)
        press(qtbot, KEY.Key_J)
    QApplication.processEvents()
    press(qtbot, KEY.Key_Return)
    assert box.value() == "三级"


def test_readings_are_not_loaded_with_the_window() -> None:
    code = "import sys, desktop.views.entries; print('pypinyin' in sys.modules)"
    done = subprocess.run(  # noqa: S603  # the test's own program
        [sys.executable, "-c", code], capture_output=True, check=True
    )
    assert done.stdout.strip() == b"False"
