"""Every block of a sheet has its lines on a terminal."""

from __future__ import annotations

import pytest

from kzref.briefs import (
    Block,
    Bullets,
    Facts,
    Framed,
    Group,
    Heading,
    NoteLines,
    Notes,
    Paragraph,
    Prose,
    Run,
    Sources,
    Table,
    run,
)
from kzref.cli.blocks import say_blocks
from kzref.text import render

BLOCKS: list[tuple[Block, str]] = [
    (Heading("What happened"), "What happened"),
    (Paragraph((Run("One "), Run("two."))), "One two."),
    (Prose(render("First, *then*:\n\n- a [link](kzref:q-a)")), "First, then:\na link"),
    (Framed((run("Not extradition."),)), "│ Not extradition."),
    (Notes("Doubts", (run("The month."),)), "Doubts\n│ The month."),
    (Bullets(((run("a"),), (run("b"), run("small")))), "· a\n· b\nsmall"),
    (Bullets(((run("a"),), (run("b"),)), numbered=True), "1. a\n2. b"),
    (Facts((("Outlet", run("AFN")),)), "Outlet: AFN"),
    (
        Table(("Who", "What"), (40, 60), (Group("Denies (1)", (((run("A"),), (run("no"),)),)),)),
        "Denies (1)\nA\nWhat: no",
    ),
    (Sources((run("Code, art. 590"),)), "1. Code, art. 590"),
    (NoteLines("Note", 3), ""),
]


@pytest.mark.parametrize(("block", "said"), BLOCKS, ids=lambda each: type(each).__name__)
def test_a_block_in_lines(block: Block, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    say_blocks([block])
    lines = (line.strip() for line in capsys.readouterr().out.splitlines())
    assert "\n".join(line for line in lines if line) == said


def test_every_kind_of_block_is_tried() -> None:
    assert {type(block) for block, _ in BLOCKS} == set(Block.__args__)


def test_what_is_no_block_is_not_passed_over() -> None:
    with pytest.raises(TypeError):
        say_blocks(["words"])  # type: ignore[list-item]
