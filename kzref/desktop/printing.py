"""On paper. The only place that touches the print service, and only once the user has said yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from kzref.briefs import Sheet


def print_sheet(parent: QWidget, sheet: Sheet) -> bool:
    """Ask for a printer and print a sheet; returns False when the user turned back."""
    # Late, because making a QPrinter connects to the print service, and before that nothing may.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

    # Late as well, because laying out is needed no earlier than this.
    from kzref.pages.output import print_to  # noqa: PLC0415

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("kzref")  # the print service keeps this name: it says nothing of the sheet
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    print_to(sheet, printer)
    return True
