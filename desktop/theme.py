"""Light and dark: one calm look on every system.

Widgets ask for a role by a dynamic property, `widget.setProperty("role", "card")`:
page (behind the cards), card, title, figure, muted, warning, danger, good, primary
(the one main button of a page), flat (a button without frame), navigation (one
checkable button per page), badge (a short coloured word).
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.charts.colours import Choice, Colours, wanted

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


# Fusion derives the edge of these from the window colour, too faint when dark.
OUTLINED = ("QCheckBox", "QRadioButton", "QComboBox", "QAbstractSpinBox")


def apply(application: QApplication, choice: Choice) -> Colours:
    """Dress the program and return the colours that its charts and icons must use.

    Call it again when `styleHints().colorSchemeChanged` tells of a new system choice.
    """
    application.setStyle("Fusion")
    application.setPalette(QPalette())
    application.styleHints().setColorScheme(_SCHEMES[choice])
    colours = wanted(choice, system_is_dark=is_dark(application))
    application.setPalette(palette(colours))
    for widget in OUTLINED:
        # The stub says bytes, the program accepts only str.
        application.setPalette(outlined(colours), widget)  # type: ignore[arg-type]
    application.setStyleSheet(style_sheet(colours))
    return colours


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


def style_sheet(colours: Colours) -> str:
    """Fill the one style sheet; its holes are named after the colours."""
    return _SHEET.format_map(vars(colours))


_SHEET = """
QToolTip {{ border: 1px solid {line}; padding: 4px 6px; }}
QMainWindow::separator, QSplitter::handle {{ background: {window}; }}

*[role="page"] {{ background: {window}; }}
QFrame[role="card"] {{
  background: {surface}; border: 1px solid {grid}; border-radius: 10px;
}}
QLabel[role="title"] {{ font-size: 15pt; font-weight: 600; }}
QLabel[role="figure"] {{ font-size: 22pt; font-weight: 600; }}
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
QComboBox, QAbstractSpinBox {{ min-height: 22px; }}
QAbstractSpinBox > QLineEdit {{ border: 0; border-radius: 0; padding: 0 6px; }}
QLineEdit[role="danger"] {{ border: 2px solid {danger}; padding: 3px 7px; }}

QTableView {{
  background: {surface}; alternate-background-color: {window}; border: 0;
  gridline-color: {grid};
}}
QTableView::item {{ padding: 4px 8px; }}
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
