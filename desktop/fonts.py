"""The bundled Chinese font, for Qt and for matplotlib; neither is imported here."""

import atexit
from contextlib import ExitStack
from functools import cache
from typing import TYPE_CHECKING

import resources
from desktop.words import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FILE = "NotoSansSC-GB2312.otf"
FAMILY = "Yibao Sans SC"  # given by the build; a test compares it with the file

# In this order: the usual Chinese families of Windows, macOS and Linux.
SYSTEM_FAMILIES = (
    "Microsoft YaHei",
    "PingFang SC",
    "Hiragino Sans GB",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
    "SimHei",
)


_BASE = "base_point_size"
"""The property of the application that remembers the system's own size."""
_SAME = 0.01


class FontMissingError(RuntimeError):
    """The font that the build makes is not there: a checkout never installed."""

    def __init__(self) -> None:
        super().__init__(
            translate(
                "fonts",
                "The bundled Chinese font is missing: "
                "run “pip install -e .” once in the project folder, which makes it.",
            )
        )


def font_bytes() -> bytes:
    """Read the bundled font; FontMissingError if the build never made it."""
    try:
        return resources.read_bytes("fonts", FILE)
    except FileNotFoundError as error:
        raise FontMissingError from error


def install_qt_font() -> str:
    """Make the bundled family known to Qt and return its name.

    PDF and print must use it: text set in a system font may come out of a PDF as
    look-alike radicals. Needs a QGuiApplication; FontMissingError as above.
    """
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415 - charts import no Qt

    if FAMILY in QFontDatabase.families():
        return FAMILY
    number = QFontDatabase.addApplicationFontFromData(font_bytes())
    return QFontDatabase.applicationFontFamilies(number)[0]


def install_qt_fallback() -> None:
    """Give a system that has no Chinese font the bundled one, for every widget."""
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415 - charts import no Qt

    if not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        install_qt_font()


def size_text(application: "QApplication", percent: int) -> None:
    """Write every text in so many per cent of the system's own size."""
    base = application.property(_BASE)
    if base is None:
        base = application.font().pointSizeF()
        application.setProperty(_BASE, base)
    font, wanted = application.font(), float(base) * percent / 100
    if abs(font.pointSizeF() - wanted) > _SAME:
        font.setPointSizeF(wanted)
        application.setFont(font)


def text_share(application: "QApplication") -> float:
    """Give how large text is, 1 being the system's own size."""
    base = application.property(_BASE)
    return 1.0 if base is None else application.font().pointSizeF() / float(base)


def matplotlib_fonts() -> list[str]:
    """Return the families for rcParams["font.family"], the preferred one first.

    Registers the bundled font with matplotlib; FontMissingError as above.
    """
    from matplotlib.font_manager import fontManager  # noqa: PLC0415 - slow to import

    _register()
    known = set(fontManager.get_font_names())
    found = [family for family in SYSTEM_FAMILIES if family in known]
    return [*found[:1], FAMILY, "DejaVu Sans"]


@cache
def _register() -> None:
    """Hand the font to matplotlib, which opens the file whenever it draws."""
    from matplotlib.font_manager import fontManager  # noqa: PLC0415 - as above

    font_bytes()
    lasting = ExitStack()
    atexit.register(lasting.close)
    path = lasting.enter_context(resources.path("fonts", FILE))
    fontManager.addfont(path)
