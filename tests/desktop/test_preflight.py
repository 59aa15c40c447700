import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.preflight import (
    display_problem,
    library_problem,
    module_problem,
    platforms,
    plugin_problem,
    prepare_input_method,
    wayland_answers,
    x_answers,
    xcb_plugin,
)
from desktop.system_libraries import library_in, packages_of

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="X11 and Wayland")

PROBE = "import os; from desktop.preflight import problem; print(problem(os.environ))"


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YIBAO_LANGUAGE", "en")


def probe(**environment: str) -> str:
    """Ask a fresh process whether Qt could open a window there."""
    displays = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: text for name, text in os.environ.items() if name not in displays}
    command = [sys.executable, "-c", PROBE]
    done = subprocess.run(  # noqa: S603 - this Python, our own line
        command,
        env=kept | environment,
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return done.stdout.strip()


@linux_only
def test_no_display_is_said() -> None:
    assert "no display" in probe()


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_only_linux_is_asked_for_a_display(
    system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert display_problem({}) is None
    assert platforms({}) != {"offscreen"}  # so the demo opens a window


@linux_only
def test_stale_display_is_named() -> None:
    assert "DISPLAY=:987" in probe(DISPLAY=":987")


def test_offscreen_needs_no_display() -> None:
    assert probe(QT_QPA_PLATFORM="offscreen") == "None"


def test_the_sentence_is_chinese_unless_asked() -> None:
    assert "图形界面" in probe(YIBAO_LANGUAGE="zh_CN", QT_QPA_PLATFORM="xcb")


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="no X server to try")
def test_living_x_server_is_no_problem() -> None:
    command = ["Xvfb", "-displayfd", "1", "-nolisten", "tcp"]
    with subprocess.Popen(  # noqa: S603 - nothing in it comes from outside
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout is not None
        display = f":{server.stdout.readline().strip()}"
        try:
            assert x_answers(display)
            assert display_problem({"DISPLAY": display}) is None
        finally:
            server.terminate()


@linux_only
def test_living_wayland_socket_is_no_problem(tmp_path: Path) -> None:
    environment = {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-7"}
    assert "no display" in str(display_problem(environment))
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        assert wayland_answers(environment)
        assert display_problem(environment) is None
        forced = environment | {"QT_QPA_PLATFORM": "xcb"}
        assert "no display" in str(display_problem(forced))


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("", {"wayland", "xcb"}),
        ("xcb", {"xcb"}),
        ("wayland;xcb", {"wayland", "xcb"}),
        ("offscreen:enable_fonts", {"offscreen"}),
    ],
)
def test_platform_is_read_as_qt_reads_it(value: str, names: set[str]) -> None:
    assert platforms({"QT_QPA_PLATFORM": value}) == names


@linux_only
def test_missing_library_of_the_plugin_names_its_packages(tmp_path: Path) -> None:
    sentence = plugin_problem(tmp_path / "libxcb-cursor.so.0")
    assert sentence is not None
    assert "sudo apt install libxcb-cursor0" in sentence
    assert "xcb-util-cursor" in sentence


@linux_only
def test_x11_plugin_is_where_it_is_looked_for() -> None:
    assert xcb_plugin().exists()


def test_loader_message_of_an_import_names_the_package() -> None:
    message = "libEGL.so.1: cannot open shared object file: No such file or directory"
    assert library_in(message) == "libEGL.so.1"
    assert "libegl1" in library_problem(message)


def test_unknown_trouble_is_shown_as_it_came() -> None:
    assert "undefined symbol: x" in library_problem("undefined symbol: x")
    assert packages_of("libnobody.so.1") is None


def test_missing_qt_is_not_a_missing_library() -> None:
    sentence = module_problem(("qt_that_nobody_installed",))
    assert sentence is not None
    assert "pip install" in sentence
    assert module_problem(("json",)) is None


@pytest.mark.parametrize("asked", ["fcitx", "fcitx5"])
def test_fcitx_without_plugin_goes_through_ibus_on_x11(
    asked: str, tmp_path: Path
) -> None:
    environment = {"QT_IM_MODULE": asked, "DISPLAY": ":0"}
    prepare_input_method(environment, tmp_path)
    assert environment == {
        "QT_IM_MODULE": "ibus",
        "IBUS_USE_PORTAL": "1",
        "DISPLAY": ":0",
    }


def test_fcitx_without_plugin_is_left_to_wayland(tmp_path: Path) -> None:
    environment = {"QT_IM_MODULE": "fcitx", "WAYLAND_DISPLAY": "wayland-0"}
    prepare_input_method(environment, tmp_path)
    assert environment == {"WAYLAND_DISPLAY": "wayland-0"}


def test_fcitx_with_its_plugin_is_obeyed(tmp_path: Path) -> None:
    folder = tmp_path / "platforminputcontexts"
    folder.mkdir()
    (folder / "libfcitx5platforminputcontextplugin.so").touch()
    environment = {"QT_IM_MODULE": "fcitx"}
    prepare_input_method(environment, tmp_path)
    assert environment == {"QT_IM_MODULE": "fcitx"}


@pytest.mark.parametrize("environment", [{}, {"QT_IM_MODULE": "ibus"}])
def test_other_input_methods_are_left_alone(
    environment: dict[str, str], tmp_path: Path
) -> None:
    before = dict(environment)
    prepare_input_method(environment, tmp_path)
    assert environment == before
