"""How boxes flow onto pages."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from kzref.pages.flow import Box, Page, paginate

HEIGHT = 100.0


def nothing(painter: object, x: float, y: float) -> None:
    """Paint nothing."""


def box(height: float = 10.0, **more: object) -> Box:
    return Box(height, nothing, **more)  # type: ignore[arg-type]


def cuttable(height: float) -> Box:
    """Return a box that can be cut anywhere."""

    def split(room: float) -> tuple[Box, Box] | None:
        return (cuttable(room), cuttable(height - room)) if 5 <= room < height else None

    return Box(height, nothing, split=split)


def heights(pages: tuple[Page, ...]) -> list[list[float]]:
    return [[placed.box.height for placed in page] for page in pages]


def bottom(page: Page) -> float:
    return max((placed.top + placed.box.height for placed in page), default=0.0)


def test_fills_a_page_and_turns():
    assert heights(paginate([box()] * 12, HEIGHT)) == [[10.0] * 10, [10.0] * 2]


def test_white_space_is_dropped_at_the_top_of_a_page():
    pages = paginate([box(95), box(10, before=20)], HEIGHT)
    assert [page[0].top for page in pages] == [0, 0]
    assert paginate([box(10), box(10, before=20)], HEIGHT)[0][1].top == 30


def test_a_heading_goes_with_its_text():
    text = box(50)
    pages = paginate([box(45), box(10, glue=True), text], HEIGHT)
    assert heights(pages) == [[45], [10, 50]]


def test_glue_longer_than_a_page_lets_go():
    pages = paginate([box(60, glue=True), box(60, glue=True), box(60)], HEIGHT)
    assert heights(pages) == [[60], [60], [60]]


def test_a_head_is_repeated_where_a_row_begins_a_page():
    head = box(7)
    row = box(30, head=head)
    pages = paginate([replace(head, glue=True), row, row, row, row, row], HEIGHT)
    assert heights(pages) == [[7, 30, 30, 30], [7, 30, 30]]
    assert [placed.top for placed in pages[1]] == [0, 7, 37]


def test_a_tall_box_is_cut_to_what_is_left():
    assert heights(paginate([box(40), cuttable(150)], HEIGHT)) == [[40, 60], [90]]


def test_a_cut_box_takes_its_heading_along():
    assert heights(paginate([box(40), box(10, glue=True), cuttable(150)], HEIGHT)) == [[40, 10, 50], [100]]


def test_a_box_that_cannot_be_cut_here_is_turned():
    assert heights(paginate([box(97), cuttable(50)], HEIGHT)) == [[97], [50]]


def test_a_box_taller_than_a_page_has_a_page_of_its_own():
    assert heights(paginate([box(10), box(130), box(10)], HEIGHT)) == [[10], [130], [10]]


def test_an_optional_box_begins_no_page():
    assert heights(paginate([box(95), box(10, optional=True)], HEIGHT)) == [[95]]
    assert heights(paginate([box(90), box(10, optional=True)], HEIGHT)) == [[90, 10]]


def test_nothing_is_one_empty_page():
    assert paginate([], HEIGHT) == ((),)


def marked(height: float, before: float, glue: bool, headed: bool) -> Box:
    """Return a box that can be told from every other."""

    def paint(painter: object, x: float, y: float) -> None:
        """Paint nothing."""

    return Box(height, paint, before=before, glue=glue, head=box(10) if headed else None)


BOXES = st.lists(
    st.builds(marked, st.floats(1, HEIGHT - 20), st.floats(0, 15), st.booleans(), st.booleans()), max_size=40
)


@settings(max_examples=300, deadline=None)
@given(BOXES)
def test_every_box_stands_once_in_order_and_inside_its_page(boxes):
    pages = paginate(boxes, HEIGHT)
    own = [placed.box.paint for page in pages for placed in page if placed.box.paint is not nothing]
    assert own == [each.paint for each in boxes]
    assert all(page for page in pages) or not boxes
    for page in pages:
        assert bottom(page) <= HEIGHT + 0.6
        assert all(a.top + a.box.height <= b.top + 0.01 for a, b in pairwise(page))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.floats(1, 400).map(cuttable), max_size=10))
def test_nothing_is_lost_in_cutting(boxes):
    pages = paginate(boxes, HEIGHT)
    assert abs(sum(map(sum, heights(pages))) - sum(each.height for each in boxes)) < 0.01
