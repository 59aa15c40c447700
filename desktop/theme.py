"""Light and dark: one calm look on every system.

Widgets ask for a role by a dynamic property, `widget.setProperty("role", "card")`:
page (behind the cards), card, title, figure, muted, warning, danger, good, primary
(the one main button of a page), flat (a button without frame), navigation (one
checkable button per page), badge (a short coloured word).
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

import resources
from desktop import fonts
from desktop.charts.colours import Choice, Colours, wanted

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "contrast": Qt.ColorScheme.Unknown,
}


# Fusion derives the edge of these from the window colour, too faint when dark.
OUTLINED = ("QCheckBox", "QRadioButton", "QComboBox", "QAbstractSpinBox")


def apply(application: QApplication, choice: Choice, percent: int = 100) -> Colours:
    """Dress the program and return the colours that its charts and icons must use.

    Text is as large as so many per cent of the system's own size.
    Call it again when `styleHints().colorSchemeChanged` tells of a new system choice.
    """
    application.setStyle("Fusion")
    application.setPalette(QPalette())
    application.styleHints().setColorScheme(_SCHEMES[choice])
    colours = wanted(
        choice,
        system_is_dark=is_dark(application),
        system_has_contrast=has_contrast(application),
    )
    fonts.size_text(application, percent)
    application.setPalette(palette(colours))
    for widget in OUTLINED:
        # The stub says bytes, the program accepts only str.
        application.setPalette(outlined(colours), widget)  # type: ignore[arg-type]
    application.setStyleSheet(style_sheet(colours, percent))
    return colours


def has_contrast(application: QApplication) -> bool:
    """Tell whether the system asks every program for high contrast."""
    hints = application.styleHints()
    asked = hints.accessibility().contrastPreference()
    return asked == Qt.ContrastPreference.HighContrast


def is_dark(application: QApplication) -> bool:
    """Tell how the system looks: by its word, else by its palette's lightness."""
    scheme = application.styleHints().colorScheme()
    if scheme != Qt.ColorScheme.Unknown:
        return scheme == Qt.ColorScheme.Dark
    return application.palette().window().color().lightness() < 128


def palette(colours: Colours) -> QPalette:
    """Turn the colours into Qt's roles."""
    role = QPalette.ColorRole
    table = {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.window,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.danger,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Light: colours.surface,
        role.Midlight: colours.raised,
        role.Mid: colours.line,
        role.Dark: colours.line,
        role.Shadow: colours.grid,
    }
    result = QPalette()
    for name, colour in table.items():
        result.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.line))
    return result


def outlined(colours: Colours) -> QPalette:
    """Make Fusion, which draws edges 1.4 times darker, draw them in our colour."""
    result = palette(colours)
    edge = QColor(colours.line).lighter(140)
    result.setColor(QPalette.ColorRole.Window, edge)
    result.setColor(QPalette.ColorRole.Button, QColor(colours.surface))
    return result


def style_sheet(colours: Colours, percent: int = 100) -> str:
    """Fill the one style sheet; its holes are named after colours and sizes."""
    sizes = {name: size * percent / 100 for name, size in _SIZES.items()}
    down = _mark("down", dark=colours.dark)
    return _SHEET.format_map({**vars(colours), **sizes, "down": down})


def _mark(name: str, *, dark: bool) -> str:
    """Give the file of a small drawing, as a style sheet names it."""
    look = "dark" if dark else "light"
    with resources.path("marks", f"{name}_{look}.svg") as file:
        return file.as_posix()


_SIZES = {"title_size": 15, "figure_size": 22, "field_height": 22}
"""Points of the two large texts, pixels of a field; each at 100 %."""


_SHEET = """
QToolTip {{ border: 1px solid {line}; padding: 4px 6px; }}
QMainWindow::separator, QSplitter::handle {{ background: {window}; }}

*[role="page"] {{ background: {window}; }}
QFrame[role="card"] {{
  background: {surface}; border: 1px solid {grid}; border-radius: 10px;
}}
QFrame[role="rule"] {{ background: {line}; border: 0; }}
QLabel[role="title"] {{ font-size: {title_size:g}pt; font-weight: 600; }}
QLabel[role="figure"] {{ font-size: {figure_size:g}pt; font-weight: 600; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="good"] {{ color: {good}; }}
QLabel[role="warning"] {{ color: {warning}; }}
QLabel[role="danger"] {{ color: {danger}; }}
QLabel[role="badge"] {{
  background: {raised}; color: {muted}; border-radius: 8px; padding: 1px 8px;
}}

QPushButton {{
  background: {surface}; border: 1px solid {line}; border-radius: 6px;
  padding: 5px 14px;
}}
QPushButton:hover {{ background: {raised}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 4px 13px; }}
QPushButton:disabled {{ color: {line}; border-color: {grid}; }}
QPushButton[role="primary"] {{
  background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600;
}}
QPushButton[role="primary"]:focus {{ border-color: {text}; }}
QPushButton[role="primary"]:disabled {{ background: {raised}; color: {muted}; }}
QPushButton[role="flat"] {{ background: transparent; border-color: transparent; }}
QPushButton[role="flat"]:hover {{ background: {raised}; }}
QPushButton[role="flat"]:focus {{ border-color: {accent}; }}

QLineEdit, QPlainTextEdit {{
  background: {surface}; border: 1px solid {line}; border-radius: 6px;
  padding: 4px 8px; selection-background-color: {accent};
  selection-color: {on_accent};
}}
QLineEdit:focus, QPlainTextEdit:focus {{
  border: 2px solid {accent}; padding: 3px 7px;
}}
QComboBox {{
  background: {surface}; border: 1px solid {line}; border-radius: 6px;
  padding: 1px 4px 1px 8px;
}}
QComboBox:focus, QComboBox:on {{
  border: 2px solid {accent}; padding: 0 3px 0 7px;
}}
QComboBox:disabled {{ color: {line}; border-color: {grid}; }}
QComboBox::drop-down {{ border: 0; width: 20px; }}
QComboBox::down-arrow {{ image: url("{down}"); width: 12px; height: 12px; }}
QComboBox > QLineEdit, QComboBox > QLineEdit:focus {{
  background: transparent; border: 0; border-radius: 0; padding: 0;
}}
QCheckBox, QRadioButton {{
  border: 2px solid transparent; border-radius: 6px; padding: 1px 3px;
}}
QCheckBox:focus, QRadioButton:focus {{ border-color: {accent}; }}
QTreeView:focus, QListView:focus {{ border: 2px solid {accent}; }}
QComboBox, QAbstractSpinBox {{ min-height: {field_height:.0f}px; }}
QAbstractSpinBox > QLineEdit {{ border: 0; border-radius: 0; padding: 0 6px; }}
QLineEdit[role="danger"] {{ border: 2px solid {danger}; padding: 3px 7px; }}

QTableView {{
  background: {surface}; alternate-background-color: {window}; border: 0;
  gridline-color: {grid};
}}
QTableView::item {{ padding: 4px 8px; }}
QTreeView::item {{ padding: 4px 2px; }}
QHeaderView {{ background: {surface}; }}
QHeaderView::section {{
  background: {surface}; color: {muted}; border: 0;
  border-bottom: 1px solid {line}; padding: 6px 8px;
}}

QPushButton[role="navigation"] {{
  background: transparent; border: 2px solid transparent; border-radius: 8px;
  padding: 6px 12px; text-align: left;
}}
QPushButton[role="navigation"]:hover {{ background: {raised}; }}
QPushButton[role="navigation"]:checked {{ background: {accent}; color: {on_accent}; }}
QPushButton[role="navigation"]:focus {{ border-color: {accent}; }}
QPushButton[role="navigation"]:checked:focus {{ border-color: {text}; }}

QToolBar {{ background: {window}; border: 0; spacing: 6px; padding: 6px 8px; }}
QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 4px 6px; }}
QToolButton:hover {{ background: {raised}; }}
QToolButton:focus {{ border-color: {accent}; }}
QStatusBar {{ background: {window}; color: {muted}; }}
QScrollArea {{ border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{
  background: {grid}; border-radius: 4px; min-height: 48px; margin: 2px;
}}
QScrollBar::handle:vertical:hover, QScrollBar::handle:horizontal:hover {{
  background: {line};
}}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{
  background: {grid}; border-radius: 4px; min-width: 48px; margin: 2px;
}}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
"""
