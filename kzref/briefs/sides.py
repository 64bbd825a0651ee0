"""The other side: whoever prints some of the positions on a question is told who holds the rest."""

from __future__ import annotations

from collections.abc import Sequence

from kzref.briefs.ports import ClaimsOf
from kzref.briefs.sheet import Notes, Run, Style, run
from kzref.briefs.voice import Voice
from kzref.domain import Claim


def opposing(voice: Voice, chosen: Sequence[Claim], claims_of: ClaimsOf) -> Notes:
    """Return the claims of every position that none of the chosen ones on a question takes.

    The chosen claims are on one question, and at least one.
    """
    shown = {each.polarity for each in chosen}
    others = [each for each in claims_of(chosen[0].question) if each.polarity not in shown]
    lines = []
    for polarity in dict.fromkeys(each.polarity for each in others):
        held = [each for each in others if each.polarity is polarity]
        names = "; ".join(_claimed(voice, each) for each in held)
        lines.append((*run(f"{voice.word(polarity)}: ", Style.STRONG), Run(names)))
    if not lines:
        return Notes(voice.say("No opposing claim is recorded."), ())
    if len(shown) == 1:
        return Notes(voice.say("This is one position of several. The others:"), tuple(lines))
    return Notes(voice.say("Not every position is shown. The others:"), tuple(lines))


def _claimed(voice: Voice, claim: Claim) -> str:
    when = voice.when(claim.when)
    return voice.words(claim.by) + (f" ({when})" if when else "")
