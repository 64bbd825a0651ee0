"""How each writing habit spells the sounds of Kazakh and Russian names.

A table maps a spelling to the classes of sound it may stand for. Classes are single letters:
small ones sound as they look, ``J`` is ж, ``S`` is ш and щ, ``c`` is ч, ``C`` is ц. ``|`` separates
readings. A spelling that ends in ``^`` holds only before e, i or y. The tables follow the public
ones for ICAO 9303, BGN/PCGN, ISO 9, GOST 7.79 and the passport orders of 2008 and 2010, and what
the press of each country does.
"""

from __future__ import annotations

import re
from typing import NamedTuple

Readings = tuple[str, ...]
_FRONT = "eiyéèêëíìî"


class Table(NamedTuple):
    """One habit: how it cuts a name into spellings, and the classes each may stand for.

    A spelling that was cut before a front vowel is looked up with ``^`` after it first.
    """

    cut: re.Pattern[str]
    classes: dict[str, Readings]


def _parse(*rows: str) -> Table:
    classes: dict[str, Readings] = {}
    for pair in " ".join(rows).split():
        spelling, _, sounds = pair.partition(":")
        classes[spelling] = tuple(sounds.split("|"))
    longest_first = sorted(classes, key=lambda each: (-len(each.rstrip("^")), not each.endswith("^")))
    cuts = [
        f"{re.escape(each.rstrip('^'))}(?=[{_FRONT}])" if each[-1] == "^" else re.escape(each)
        for each in longest_first
    ]
    return Table(re.compile("|".join((*cuts, "."))), classes)


_LETTERS = (
    "a:a b:b c:k|C d:d e:e f:f g:g h:h i:i j:J|i k:k l:l m:m n:n o:o p:p q:k r:r s:s t:t u:u v:v w:v "
    "x:h|ks y:i z:z æ:e œ:e"
)
# Signs that mean the same wherever they are used; what is left of the others is the bare letter.
_MARKED = (
    "š:S ş:S ș:S ŝ:S ś:S|s č:c ç:c ć:c ž:J ż:J ź:z|J ğ:g ǵ:g ġ:g ñ:n ń:n ŋ:n ņ:n ı:i ł:l đ:d ț:C ţ:C "
    "ə:a ä:a|e ö:o ü:u ū:u ô:o û:u â:a ë:e|o"
)
_DIGRAPHS = "kh:h gh:g ph:f ck:k ou:u oo:u ff:f tzh:J"

COMMON = _parse(
    _LETTERS, _MARKED, _DIGRAPHS,
    "shch:S shh:S sch:S sh:S zh:J dzh:J dj:J zj:J tj:J|ti tch:c tsh:c ch:c ts:C tz:C tc:C ng:ng|n",
)  # fmt: skip
GERMAN = _parse(
    _LETTERS, _MARKED, _DIGRAPHS,
    "schtsch:S schsch:S sch:S|J|sh tsch:c|J|tsh dsch:J sh:J|S ch:h z:C s:s|z ss:s ß:s tz:C ts:C zh:J "
    "j:i w:v x:ks ae:a|e oe:o ue:u ä:a|e c:k",
)  # fmt: skip
FRENCH = _parse(
    _LETTERS, _MARKED, _DIGRAPHS,
    "chtch:S tch:c ch:S dj:J j:J gu^:g qu:k ss:s c^:s c:k x:ks|h zh:J sh:S ts:C tz:C eu:e",
)  # fmt: skip
SLAVIC = _parse(
    _LETTERS, _MARKED, "ff:f šč:S shch:S sh:S zh:J kh:h ch:h c:C j:i dž:J dj:J ý:i ů:u ě:e ř:r ou:ou|u"
)
POLISH = _parse(
    _LETTERS, _MARKED, "ff:f szcz:S sz:S cz:c rz:J dż:J dź:J ch:h c:C j:i ó:u ą:a ę:e ki:ki gi:gi"
)
TURKIC = _parse(
    _LETTERS, _MARKED, _DIGRAPHS,
    "c:J|C sh:S|sh ch:c zh:J j:J ts:C x:h|ks q:k|g w:u|v ý:u|i ú:u á:a ó:o í:i y:i ng:ng|n",
)  # fmt: skip
ITALIAN = _parse(
    _LETTERS, _MARKED, "ff:f kh:h sc^:S c^:c ch^:k gh^:g g^:J cc^:c gg^:J sch^:sk zh:J sh:S ts:C "
    "j:J x:ks|h ă:a|e î:i â:i tz:C ou:ou|u",
)  # fmt: skip
NORDIC = _parse(
    _LETTERS, _MARKED, "ff:f sjtsj:S sj:S|si zj:J tsj:c dzj:J tj:c|ti oe:u|o ch:h kh:h j:i ij:i ts:C "
    "sh:S zh:J å:o ø:o",
)  # fmt: skip

SYSTEMS = (COMMON, GERMAN, FRENCH, SLAVIC, POLISH, TURKIC, ITALIAN, NORDIC)

# One reading each: Cyrillic is where the classes come from.
CYRILLIC = _parse(
    "а:a б:b в:v г:g д:d е:e ё:e|o ж:J з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h",
    "ц:C ч:c ш:S щ:S ъ: ы:i ь: э:e ю:iu я:ia",
    "ә:a ғ:g қ:k ң:n ө:o ұ:u ү:u һ:h і:i ї:i є:e ґ:g ў:u љ:l њ:n ќ:k",
)  # fmt: skip
