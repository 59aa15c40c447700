"""What would stop Qt from opening a window, said before Qt aborts; no Qt on import."""

import importlib
import os
import sys
from collections.abc import Mapping, MutableMapping
from pathlib import Path

from desktop.words import translate

# Every Qt module that the window needs: each brings system libraries of its own.
MODULES = ("PySide6.QtWidgets", "PySide6.QtSvg", "PySide6.QtPrintSupport")


def problem(environment: Mapping[str, str]) -> str | None:
    """Say in one sentence why no window can open, and the cure; None if one can."""
    return module_problem(MODULES) or display_problem(environment)


def module_problem(modules: tuple[str, ...]) -> str | None:
    """Import the modules of Qt; name the missing system library or the missing Qt."""
    try:
        for module in modules:
            importlib.import_module(module)
    except ModuleNotFoundError as error:
        return _say_qt_missing(error.name or "")
    except ImportError as error:
        return library_problem(str(error))
    return None


def display_problem(environment: Mapping[str, str]) -> str | None:
    """Check the display that Qt would use on Linux; elsewhere there always is one."""
    if not sys.platform.startswith("linux"):
        return None
    wanted = platforms(environment)
    if not wanted <= {"wayland", "xcb"}:
        return None
    if "wayland" in wanted and wayland_answers(environment):
        return None
    display = environment.get("DISPLAY", "")
    if "xcb" not in wanted or not display:
        return _say_no_display()
    return plugin_problem(xcb_plugin()) or (
        None if x_answers(display) else _say_stale(display)
    )


def platforms(environment: Mapping[str, str]) -> set[str]:
    """Read QT_QPA_PLATFORM ("xcb;wayland", "offscreen:options"); unset: either."""
    names = environment.get("QT_QPA_PLATFORM", "").split(";")
    return {name.partition(":")[0] for name in names if name} or {"wayland", "xcb"}


def wayland_answers(environment: Mapping[str, str]) -> bool:
    """Tell whether the socket that WAYLAND_DISPLAY names is there."""
    name = environment.get("WAYLAND_DISPLAY", "")
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return bool(name) and Path(folder, name).is_socket()


def plugins_folder() -> Path:
    """Return the folder of Qt's plug-ins."""
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415 - Qt may be missing

    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))


def xcb_plugin() -> Path:
    """Return the plug-in that talks to an X server."""
    return plugins_folder() / "platforms" / "libqxcb.so"


def plugin_problem(plugin: Path) -> str | None:
    """Load a plug-in as Qt would; name the system library that it lacks."""
    import ctypes  # noqa: PLC0415  # not every system is asked so

    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return library_problem(str(error))
    return None


def x_answers(display: str) -> bool:
    """Connect to an X server and leave again."""
    import ctypes  # noqa: PLC0415  # not every system is asked so

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # then only Qt itself can tell
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(display), None)
    failed: int = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return failed == 0


def library_problem(message: str) -> str:
    """Turn the loader's message into a sentence with the package to install."""
    from desktop.system_libraries import (  # noqa: PLC0415  # seldom
        library_in,
        packages_of,
    )

    library = library_in(message)
    packages = packages_of(library) if library else None
    if library is None or packages is None:
        sentence = translate("preflight", "Qt cannot be loaded: {message}")
        return sentence.format(message=library or message)
    return translate(
        "preflight",
        "The system library {library} is missing. On Debian or Ubuntu run "
        "“sudo apt install {debian}”; on Fedora the package is {fedora}, "
        "on Arch {arch}.",
    ).format(library=library, **packages._asdict())


def prepare_input_method(environment: MutableMapping[str, str], plugins: Path) -> None:
    """Make Chinese typing work with fcitx; call before QApplication, on Linux.

    Qt from the package index has no fcitx plug-in, and most Chinese desktops ask for
    it. On X11 fcitx also answers as ibus; on Wayland Qt needs no plug-in at all.
    """
    asked = environment.get("QT_IM_MODULE") in {"fcitx", "fcitx5"}
    contexts = plugins / "platforminputcontexts"
    if not asked or any(contexts.glob("*fcitx*")):
        return
    if environment.get("WAYLAND_DISPLAY") and "wayland" in platforms(environment):
        del environment["QT_IM_MODULE"]
    else:
        environment.update(QT_IM_MODULE="ibus", IBUS_USE_PORTAL="1")


def _say_qt_missing(module: str) -> str:
    return translate(
        "preflight",
        "The Python package {module} is missing: "
        "run “pip install -e .” in the project folder, inside its virtual environment.",
    ).format(module=module)


def _say_no_display() -> str:
    return translate(
        "preflight",
        "This session has no display, so no window can open; the commands that "
        "“yibao --help” lists work without one.",
    )


def _say_stale(display: str) -> str:
    return translate(
        "preflight",
        "No X server answers at DISPLAY={display}, so no window can open: check that "
        "it runs and that you may use it, or unset DISPLAY.",
    ).format(display=display)
