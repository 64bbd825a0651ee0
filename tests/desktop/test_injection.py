"""Hostile texts in every place of a record: shown as they are, and no file is ever opened."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser

from kzref.desktop.holdings import Holdings
from kzref.desktop.leaf import Leaf, css, record_page
from kzref.desktop.safe_view import SafeView
from kzref.domain import Citation, Lang, Localized, Quote, Source
from tests.desktop.fakes import FakeEngine, FakeLibrary
from tests.desktop.injections import markers, texts
from tests.desktop.opens import LINUX, Watch
from tests.desktop.shelf import RECORDS, SOURCES, STATEMENT, TODAY

NAMES = sorted(texts("m"))


@pytest.fixture
def watch(tmp_path: Any) -> Any:
    folder = tmp_path / "markers"
    folder.mkdir()
    start = markers(folder)
    held = Watch(folder)
    yield held, texts(start)
    held.close()


def hostile(text: str) -> FakeLibrary:
    """Return a library whose statement and source carry a text wherever one fits."""
    bad = Localized.of(text)
    quote = Quote(
        text=text[:200].replace(" ", "_"),
        lang="en",
        origin=STATEMENT.quotes[0].origin,
        source=Citation(source="src-afn", locator=bad),
        note=bad,
    )
    statement = replace(
        STATEMENT,
        title=bad,
        body=bad,
        doubt=bad,
        speaker=bad,
        office=bad,
        place=bad,
        channel=bad,
        quotes=(quote,),
        sources=(Citation(source="src-afn", locator=bad),),
        verification_note=bad,
    )
    source: Source = replace(SOURCES[0], title=bad, outlet=bad, author=bad, address=bad)
    changed = {statement.id: statement, source.id: source}
    return FakeLibrary(tuple(changed.get(each.id, each) for each in RECORDS))


@LINUX
def test_the_watch_sees_what_an_unsafe_view_opens(qtbot, watch):
    held, bad = watch
    browser = QTextBrowser()
    qtbot.addWidget(browser)
    browser.setHtml(bad["img-file"])
    browser.show()
    browser.grab()
    assert held.opened()


@LINUX
@pytest.mark.parametrize("name", NAMES)
def test_the_reader_opens_nothing(qtbot, watch, theme, english, name):
    held, bad = watch
    library = hostile(bad[name])
    opened = Holdings(library, FakeEngine(library)).open(STATEMENT.id)
    view = SafeView()
    qtbot.addWidget(view)
    view.set_css(css(theme), theme)
    view.show_html(record_page(Leaf(opened, english, Lang.EN, TODAY)))
    view.show()
    view.grab()
    assert not held.opened()
    shown = view.toPlainText()
    # Everything but Markdown's own signs is shown literally.
    if not name.startswith("markdown"):
        assert bad[name].replace("\n", " ") in shown.replace("\u00a0", " ")


@LINUX
@pytest.mark.parametrize("name", NAMES)
def test_even_raw_html_opens_nothing_in_the_view(qtbot, watch, name):
    held, bad = watch
    view = SafeView()
    qtbot.addWidget(view)
    view.show_html(bad[name])
    view.show()
    view.grab()
    assert not held.opened()


@LINUX
def test_the_whole_window_opens_nothing(qtbot, watch, open_window):
    held, bad = watch
    from tests.desktop.conftest import settle

    library = hostile(" ".join(bad.values()))
    window = open_window(lambda: Holdings(library, FakeEngine(library)))
    window.rooms.head.field.setText("a")
    settle(qtbot, window)
    window.navigator.follow(STATEMENT.id)
    settle(qtbot, window)
    window.gather()
    window.navigator.follow("q-extradite", "side")
    settle(qtbot, window)
    window.grab()
    assert STATEMENT.id in window.rooms.tray.held
    assert not held.opened()


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/hostname",
        "http://example.org",
        "kzref:../x",
        "javascript:alert(1)",
        "kzref:a?b=c",
        "data:text/html,x",
        "kzref:",
        "//host/share",
        "kzref:a#B",
    ],
)
def test_other_links_lead_nowhere(qtbot, address):
    view = SafeView()
    qtbot.addWidget(view)
    followed: list[Any] = []
    view.followed.connect(lambda *where: followed.append(where))
    view.show_html("<p>here</p>")
    view.anchorClicked.emit(QUrl(address))
    view.setSource(QUrl(address))
    assert followed == []
    assert view.toPlainText() == "here"


@pytest.mark.parametrize(
    ("address", "where"),
    [
        ("kzref:minsk-1993/art-58", ("minsk-1993/art-58", "")),
        ("kzref:q-a#side", ("q-a", "side")),
        ("kzref:help/search", ("help/search", "")),
    ],
)
def test_our_links_are_followed(qtbot, address, where):
    view = SafeView()
    qtbot.addWidget(view)
    followed: list[Any] = []
    view.followed.connect(lambda *held: followed.append(held))
    view.anchorClicked.emit(QUrl(address))
    assert followed == [where]


def test_copying_takes_the_words_alone(qtbot):
    view = SafeView()
    qtbot.addWidget(view)
    view.show_html('<p>one <a href="kzref:a">two</a></p>')
    view.selectAll()
    copied = view.createMimeDataFromSelection()
    assert copied.text() == "one two"
    assert not copied.hasHtml()


def test_markup_bombs_are_refused_quickly(qtbot, theme, english):
    import time

    for bomb in ("<div>" * 20_000, "<table><tr><td>" * 600, "> " * 5_000 + "x", "[" * 20_000, "- " * 3_000):
        library = hostile("x")
        library.records[STATEMENT.id] = replace(STATEMENT, body=Localized.of(bomb))
        opened = Holdings(library, FakeEngine(library)).open(STATEMENT.id)
        view = SafeView()
        qtbot.addWidget(view)
        begun = time.monotonic()
        view.show_html(record_page(Leaf(opened, english, Lang.EN, TODAY)))
        view.grab()
        assert time.monotonic() - begun < 5  # seconds; without the caps these take minutes
