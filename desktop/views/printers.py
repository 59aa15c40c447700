"""The question for a printer; tests answer it in place of a person."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Printers:
    """Asks on which printer, and which pages."""

    @classmethod
    def are_there(cls) -> bool:
        """Tell whether this computer knows any printer."""
        from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415  # slow

        return bool(QPrinterInfo.availablePrinterNames())

    @classmethod
    def ask(cls, parent: QWidget) -> "QPrinter | None":
        """Give the printer chosen, None when nothing was; A4 is proposed."""
        from PySide6.QtGui import QPageSize  # noqa: PLC0415  # as above
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  # as above

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        dialog = QPrintDialog(printer, parent)
        chosen = dialog.exec() == QPrintDialog.DialogCode.Accepted
        dialog.deleteLater()
        return printer if chosen else None
