"""The filter chips: kinds with their counts, and menus for state, year and language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from kzref.desktop.flow_layout import FlowLayout
from kzref.desktop.holdings import Query
from kzref.desktop.plain import button, name_for, set_button_text
from kzref.desktop.voice import Voice, upper_first
from kzref.domain import Kind, Lang
from kzref.text import mark

if TYPE_CHECKING:
    from kzref.search import Facet

_SHOWN = 5  # kinds as chips of their own; the rest wait in a menu
_MENUS = {"country": mark("Country"), "year": mark("Year"), "lang": mark("Language")}
_FIELDS = {"country": "countries", "year": "years", "lang": "langs"}
_READ: dict[str, Callable[[str], Any]] = {"kind": Kind, "country": str, "year": int, "lang": Lang}

_Entries = list[tuple[Any, str]]  # values with their words


class Chips(QWidget):
    """``changed`` carries the query with other chips pressed."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(12, 9, 12, 9)
        # Making and styling buttons takes longer than a key may: each is made once.
        self._held: dict[str, QPushButton] = {}
        self._entries: dict[str, _Entries] = {}
        self._shown: tuple[object, ...] = ()
        self.query = Query()  # what pressing a chip starts from

    def show_facets(
        self, facets: Iterable[Facet], query: Query, kinds: tuple[Kind, ...], voice: Voice
    ) -> None:
        """Show the counts of a search; ``kinds`` are those of the way in, all when empty."""
        held = {each.name: _counts(each) for each in facets if each.name in _READ}
        self.query = query
        state = (held, query.kinds, query.countries, query.years, query.langs, kinds, voice.lang)
        if state == self._shown:
            return  # the same chips: leave them, and the focus, alone
        self._shown = state
        shown: list[QWidget] = []
        if len(kinds) != 1:
            shown += self._kinds(held.get("kind", {}), query, kinds, voice)
        for name in _MENUS:
            shown += self._menu(name, held.get(name, {}), query, voice)
        if query.has_chips:
            shown.append(self._clear(voice))
        self._flow.arrange(shown)
        self.setVisible(bool(shown))
        self.updateGeometry()

    def _kinds(
        self, counts: Mapping[Any, int], query: Query, kinds: tuple[Kind, ...], voice: Voice
    ) -> list[QWidget]:
        wanted = [kind for kind in (kinds or tuple(Kind)) if counts.get(kind) or kind in query.kinds]
        first = [kind for kind in wanted if kind in query.kinds]
        first += [kind for kind in wanted if kind not in first][: max(_SHOWN - len(first), 0)]
        shown: list[QWidget] = []
        for kind in sorted(first, key=list(Kind).index):
            words = f"{upper_first(voice.word(kind))} {counts.get(kind, 0)}"
            chip = self._chip(kind.value, partial(self._toggle, "kinds", kind))
            chip.setChecked(kind in query.kinds)
            set_button_text(chip, words)
            name_for(chip, words, voice.say("Only this kind"))
            shown.append(chip)
        rest = [kind for kind in wanted if kind not in first]
        if rest:
            entries = [(kind, f"{upper_first(voice.word(kind))} {counts.get(kind, 0)}") for kind in rest]
            shown.append(self._with_menu("kinds", voice.say("More kinds"), entries, pressed=False))
        return shown

    def _menu(self, name: str, counts: Mapping[Any, int], query: Query, voice: Voice) -> list[QWidget]:
        field = _FIELDS[name]
        pressed = getattr(query, field)
        values = [*counts, *(value for value in pressed if value not in counts)]
        if len(values) < 2 and not pressed:
            return []
        entries = [(value, f"{_words(name, value, voice)}  {counts.get(value, 0)}") for value in values]
        title = voice.say(_MENUS[name])
        if pressed:
            title = ", ".join(_words(name, value, voice) for value in pressed)
        return [self._with_menu(field, title, entries, pressed=bool(pressed))]

    def _clear(self, voice: Voice) -> QPushButton:
        chip = self._chip("clear", lambda: self.changed.emit(self.query.without_chips))
        chip.setCheckable(False)
        set_button_text(chip, voice.say("✕ all filters"))
        return chip

    def _chip(self, name: str, clicked: Callable[[], object] | None = None) -> QPushButton:
        if name not in self._held:
            self._held[name] = button("chip", clicked)
            self._held[name].setCheckable(True)
        return self._held[name]

    def _with_menu(self, field: str, title: str, entries: _Entries, *, pressed: bool) -> QPushButton:
        chip = self._chip(f"menu {field}")
        self._entries[field] = entries
        chip.setChecked(pressed)
        set_button_text(chip, f"{title} ▾")
        name_for(chip, title)
        if chip.menu() is None:
            menu = QMenu(chip)
            menu.aboutToShow.connect(lambda: self._fill(menu, field))
            # Qt turns a checkable button over when its menu is opened.
            menu.aboutToHide.connect(lambda: chip.setChecked(self._is_pressed(field)))
            chip.setMenu(menu)
        return chip

    def _fill(self, menu: QMenu, field: str) -> None:
        """Make the entries of a menu when it opens: most menus never do."""
        menu.clear()
        pressed = getattr(self.query, field)
        for value, words in self._entries[field]:
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value in pressed)
            action.triggered.connect(lambda _on=False, value=value: self._toggle(field, value))

    def _is_pressed(self, field: str) -> bool:
        return field != "kinds" and bool(getattr(self.query, field))

    def _toggle(self, field: str, value: Any) -> None:
        held = getattr(self.query, field)
        without = tuple(each for each in held if each != value)
        pressed: dict[str, Any] = {field: without if value in held else (*held, value)}
        self.changed.emit(replace(self.query, **pressed))


def _counts(facet: Facet) -> dict[Any, int]:
    return {_READ[facet.name](value): number for value, number in facet.counts}


def _words(name: str, value: Any, voice: Voice) -> str:
    if name == "country":
        return voice.state(str(value))
    return voice.language(Lang(value).value) if name == "lang" else str(value)
