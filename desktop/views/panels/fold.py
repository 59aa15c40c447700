"""A button that shows and hides further lines of a form."""

from PySide6.QtWidgets import QPushButton, QWidget


class Fold(QPushButton):
    """Folded away at first; an arrow says which way it is."""

    def __init__(self, text: str, lines: QWidget) -> None:
        super().__init__()
        self._words = text
        self._lines = lines
        self.setCheckable(True)
        self.setProperty("role", "flat")
        self.toggled.connect(self._turn)
        self._turn(unfolded=False)

    def rename(self, text: str) -> None:
        """Say something else on the button."""
        self._words = text
        self._turn(unfolded=self.isChecked())

    def _turn(self, unfolded: bool) -> None:  # noqa: FBT001  # a signal's argument
        self._lines.setVisible(unfolded)
        self.setText(f"{self._words}  {'▾' if unfolded else '▸'}")
