"""Closing what stands before the window: menus, dialogs, questions."""

from PySide6.QtWidgets import QApplication, QDialog

MOST = 20
"""Windows over each other; one that will not go must not hold up the rest."""


def close_what_is_over() -> None:
    """Close every open list and every dialog, as Escape would."""
    for _time in range(MOST):
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if over is None:
            break
        if isinstance(over, QDialog):
            over.reject()
        over.close()
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            window.reject()
