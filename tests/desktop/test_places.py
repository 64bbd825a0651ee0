"""Back and forward."""

from __future__ import annotations

from kzref.desktop.places import History, Place, View

A, B, C = (Place(View.RECORD, "search", (name,)) for name in "abc")


def test_back_and_forward_with_the_scroll_left_behind():
    history = History()
    history.go(A)
    history.go(B, scroll=40)
    assert (history.can_go_back, history.can_go_forward) == (True, False)
    back = history.back(scroll=7)
    assert back is not None
    assert (back.ids, back.scroll) == (("a",), 40)
    forward = history.forward()
    assert forward is not None
    assert (forward.ids, forward.scroll) == (("b",), 7)
    assert history.forward() is None


def test_a_new_step_cuts_off_what_lay_ahead():
    history = History()
    for place in (A, B):
        history.go(place)
    history.back()
    history.go(C)
    assert not history.can_go_forward
    assert history.back() == A


def test_the_same_place_twice_is_one_step():
    history = History()
    history.go(A)
    history.go(A)
    assert not history.can_go_back


def test_looking_along_a_list_leaves_no_trail():
    history = History()
    history.go(A)
    history.replace(B)
    history.replace(C)
    assert not history.can_go_back
    assert history.now == C


def test_history_is_bounded():
    history = History()
    for number in range(500):
        history.go(Place(View.RECORD, "search", (f"r{number}",)))
    steps = 0
    while history.back():
        steps += 1
    assert steps == 200
