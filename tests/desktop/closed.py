"""Lets what a test has closed be gone before the next one begins."""

import sys


def let_go() -> None:
    """Delete the windows that were closed: Qt alone waits for the next event loop.

    Until then every change of the style would dress their hundreds of widgets anew.
    """
    if core := sys.modules.get("PySide6.QtCore"):
        later = core.QEvent.Type.DeferredDelete
        core.QCoreApplication.sendPostedEvents(None, later)
