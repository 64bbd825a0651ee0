"""Asks where to save a file. Our own, because Qt's and the system's dialogs keep a history of folders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kzref.desktop.notice import confirm
from kzref.desktop.plain import button, label, set_button_text
from kzref.desktop.voice import Voice
from kzref.text import mark

_PATH = Qt.ItemDataRole.UserRole
_PLACES = (
    (mark("Documents"), QStandardPaths.StandardLocation.DocumentsLocation),
    (mark("Desktop"), QStandardPaths.StandardLocation.DesktopLocation),
    (mark("Home"), QStandardPaths.StandardLocation.HomeLocation),
)
_SYSTEM = ("/proc", "/sys", "/dev", "/run/", "/boot", "/snap", "/var/")


class SaveDialog(QDialog):
    """Folders to walk through and a name; calls ``chosen`` with the path when Save is pressed."""

    def __init__(self, parent: QWidget, voice: Voice, name: str, chosen: Callable[[Path], object]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._voice, self._chosen = voice, chosen
        self._suffix = Path(name).suffix
        self._folder = Path.home()
        self._places, self._folders = QListWidget(), QListWidget()
        self._where, self._problem = (
            label("", "quiet", wrap=True, selectable=True),
            label("", "problem", wrap=True),
        )
        self.name = QLineEdit(name)
        self._up = button("second", lambda: self.show_folder(self._folder.parent))
        self._save, self._cancel = button("main", self.save), button("second", self.close)
        self._save.setDefault(True)
        self._build()
        self._speak()
        self._fill_places()
        self.show_folder(self._first_folder())
        self.name.setFocus()
        self.name.setSelection(0, len(Path(name).stem))

    def _build(self) -> None:
        self.resize(640, 430)
        top, middle, bottom = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._where, 1)
        top.addWidget(self._up)
        self._places.setMaximumWidth(190)
        middle.addWidget(self._places)
        middle.addWidget(self._folders, 1)
        bottom.addWidget(self.name, 1)
        bottom.addWidget(self._cancel)
        bottom.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for line in (top, middle):
            column.addLayout(line)
        column.addWidget(self._problem)
        column.addLayout(bottom)
        self._problem.hide()
        self._places.itemClicked.connect(self._on_item)
        self._places.itemActivated.connect(self._on_item)
        self._folders.itemActivated.connect(self._on_item)

    def _speak(self) -> None:
        say = self._voice.say
        self.setWindowTitle(say("Save PDF"))
        set_button_text(self._up, say("↑ Folder above"))
        set_button_text(self._save, say("Save"))
        set_button_text(self._cancel, say("Cancel"))
        self.name.setAccessibleName(say("File name"))
        self._places.setAccessibleName(say("Places"))
        self._folders.setAccessibleName(say("Folders"))

    def _fill_places(self) -> None:
        for title, place in _PLACES:
            for path in QStandardPaths.standardLocations(place)[:1]:
                if Path(path).is_dir():
                    self._add(self._places, self._voice.say(title), Path(path))
        for volume in QStorageInfo.mountedVolumes():
            root = volume.rootPath()
            if volume.isReady() and not volume.isReadOnly() and not root.startswith(_SYSTEM):
                self._add(self._places, volume.displayName() or root, Path(root))

    def _first_folder(self) -> Path:
        first = self._places.item(0)
        return Path(first.data(_PATH)) if first else Path.home()

    def _add(self, held: QListWidget, text: str, path: Path) -> None:
        item = QListWidgetItem(text)
        item.setData(_PATH, str(path))
        held.addItem(item)

    def show_folder(self, folder: Path) -> None:
        """List the folders inside a folder; stay where one is when it cannot be read."""
        try:
            inside = sorted(
                (each for each in folder.iterdir() if each.is_dir() and not each.name.startswith(".")),
                key=lambda each: each.name.casefold(),
            )
        except OSError:
            self._say_problem(self._voice.say("This folder cannot be opened."))
            return
        self._folder = folder
        self._where.setText(str(folder))
        self._problem.hide()
        self._folders.clear()
        for each in inside:
            self._add(self._folders, f"{each.name}/", each)

    def save(self) -> None:
        """Hand the path on, asking before a file is written over."""
        path = self._path()
        if path is None:
            self._say_problem(self._voice.say("Write a file name, or a whole path to a folder that exists."))
        elif path.is_dir():
            self._say_problem(self._voice.say("A folder has this name."))
        elif path.exists():
            asked = self._voice.say("A file of this name is there already. Write over it?")
            confirm(self, self._voice, asked, self._voice.say("Write over it"), lambda: self._finish(path))
        else:
            self._finish(path)

    def _path(self) -> Path | None:
        """Return the path meant by the name: one in the folder shown, or a whole path."""
        name = self.name.text().strip()
        if not name.lower().endswith(self._suffix):
            name += self._suffix
        path = Path(name)
        if path.name != name and not (path.is_absolute() and path.parent.is_dir()):
            return None
        return None if path.stem.startswith(".") else self._folder / path

    def _finish(self, path: Path) -> None:
        self.close()
        self._chosen(path)

    def _on_item(self, item: QListWidgetItem) -> None:
        self.show_folder(Path(item.data(_PATH)))

    def _say_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.show()
