"""Keys of a name: two spellings may be one name when their key sets meet.

A key is the name's reading in classes of sound with everything taken off that spellings differ in:
the i before another vowel (Tokaev, Tokayev, Tokaïev), doubled letters, the last vowels (feminine
and case endings), the d or t before ж. Cyrillic is read in one way, Latin in many, so two Cyrillic
names do not meet only because some Latin spelling could mean either.

``b:`` keys are readings whose hushers lost their signs (Anušauskas typed as Anusauskas). ``+`` ends
the key of the father's name in a son's patronymic, ``-`` in a daughter's.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kzref.search.names.endings import without_endings
from kzref.search.names.readings import is_cyrillic, letters_of, sounds

SHORTEST = 2  # letters of a key; anything shorter would merge strangers
_YO = re.compile(r"i+o")
_O_AFTER_HUSHER = re.compile(r"(?<=[cSJC])o")
_I_BEFORE_VOWEL = re.compile(r"i+(?=[aeou])")
_DOUBLED = re.compile(r"(.)\1+")
_LAST_VOWELS = re.compile(r"[aeiou]+$")
_OBLIQUE = re.compile(r"((?:[oe]v|in|[sCk]k)(?:i(?=o))?)(?:ogo|omu|imi|im|ih|om|em)$")
_INSTRUMENTAL = re.compile(r"(?<=[^aeiou])(?:om|em)$")
_BALTIC = re.compile(r"((?:ov|ev|in|i[cC]))s$")
_SON = re.compile(r"^(.{3,}?)(?:[oe]vic(?:[aeu]|em)?|ul[iaeo]?)$")
_DAUGHTER = re.compile(r"^(.{3,}?)(?:[oe]vn(?:[aieu]|oi|om)?|kiz[iaeo]?)$")
_LINE_OF = re.compile(r"^(.{4,}?)tegi$")
_E_BEFORE_R = re.compile(r"(?<=[dt])er$")  # Alexander, Александр
_HUSHERS = str.maketrans({"S": "s", "J": "z", "c": "C"})


@lru_cache(maxsize=50_000)
def name_keys(name: str) -> frozenset[str]:
    """Return the keys of one word of a name; empty for what has too few letters to tell."""
    letters = letters_of(name)
    keys: set[str] = set()
    cyrillic = is_cyrillic(letters)
    for form in without_endings(letters) if cyrillic else (letters,):
        for classes in sounds(form):
            keys |= _keys_of(classes, cyrillic)
    return frozenset(keys)


def patronymic_keys(name: str) -> frozenset[str]:
    """Return those keys that stand for the father's name, empty when it is no patronymic."""
    return frozenset(key for key in name_keys(name) if key[-1] in "+-")


def share_a_key(first: str, second: str) -> bool:
    """Tell whether two words may be spellings of one name."""
    return not name_keys(first).isdisjoint(name_keys(second))


def _keys_of(classes: str, cyrillic: bool) -> set[str]:
    keys: set[str] = set()
    for variant in (classes,) if cyrillic else _with_e_for_o(classes):
        smooth = _smooth(variant)
        keys |= _finished(smooth)
        if cyrillic and len(smooth) > 5:
            keys |= _finished(_INSTRUMENTAL.sub("", smooth))
        keys |= _of_father(smooth)
    marked = {key for key in keys if key[-1] not in "+-"}
    if not cyrillic or any(husher in classes for husher in "SJc"):
        keys |= {f"b:{key.translate(_HUSHERS)}" for key in marked}
    return keys


def _with_e_for_o(classes: str) -> set[str]:
    """Add the reading with е where Latin spells the ё of the sound: Semyon, Gorbachov."""
    return {classes, _YO.sub("e", classes), _O_AFTER_HUSHER.sub("e", classes)}


def _smooth(classes: str) -> str:
    """Take off what spellings differ in inside a name."""
    text = _I_BEFORE_VOWEL.sub("", classes) if "i" in classes else classes
    text = text.replace("ts", "C").replace("tc", "c").replace("sc", "S")
    text = _DOUBLED.sub(r"\1", text).replace("dJ", "J").replace("tJ", "J")
    return f"{text[:-1]}v" if text.endswith(("of", "ef")) else text


def _finished(smooth: str) -> set[str]:
    text = _BALTIC.sub(r"\1", _OBLIQUE.sub(r"\1", smooth))
    text = _E_BEFORE_R.sub("r", text)
    bare = _LAST_VOWELS.sub("", text)
    if len(bare) > SHORTEST:
        return {bare}
    # Of so short a name the last vowel still tells something: that there is one.
    short = f"{bare}*" if len(bare) == SHORTEST and bare != text else text
    return {short} if len(text) >= SHORTEST else set()


def _of_father(smooth: str) -> set[str]:
    keys = set()
    for pattern, mark in ((_SON, "+"), (_DAUGHTER, "-"), (_LINE_OF, "+")):
        match = pattern.match(smooth)
        if match:
            keys.add(_LAST_VOWELS.sub("", match.group(1)) + mark)
    return keys
