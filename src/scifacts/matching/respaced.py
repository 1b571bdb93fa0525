"""Words of the same letters: joined, split, hyphenated or accented otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.alike import letters
from scifacts.matching.counting import is_one_code
from scifacts.matching.differing import core
from scifacts.matching.facts import facts, is_numeric
from scifacts.matching.signs import is_exponent
from scifacts.model import ChangeKind

if TYPE_CHECKING:
    from scifacts.matching.pairing import Pairing
    from scifacts.matching.signs import Piece

__all__ = ["is_respaced", "respacing"]

_QUOTES_AND_DASHES = frozenset("'\"-")
_COMPOUNDING = frozenset({"non", "anti"})


def is_respaced(quoted: Piece, found: Piece, pairing: Pairing) -> bool:
    """Whether both sides of an edit have the same letters, and none of them says otherwise so written."""
    (quote, first, last), (passage, start, end) = quoted, found
    here, there = quote.keys[first:last], passage.keys[start:end]
    if letters("".join(here)) != letters("".join(there)) or not letters("".join(here)):
        return False
    if is_one_code(here, there) or {"".join(here), "".join(there)} == {"without", "with-out"}:
        return True
    if any(is_exponent(quote, index) for index in range(first, last)) or any(
        is_exponent(passage, index) for index in range(start, end)
    ):
        return False
    compound = {here[0], there[0]} & _COMPOUNDING and "-" in (*here, *there)  # non-standard, nonstandard
    if any(map(is_numeric, here)) or (
        not compound
        and core(facts(here)) != core(facts(there))
        and all(map(pairing.is_word, (*here, *there)))
    ):
        return facts(here) == facts(there) and not any(map(is_numeric, here))
    return not (_has_loose_prefix(here) or _has_loose_prefix(there))


def respacing(quoted: Piece, found: Piece) -> ChangeKind:
    """What such an edit changes: the signs between the letters alone, or the words."""
    here, there = (side.words[begin:stop] for side, begin, stop in (quoted, found))
    signs = {word for word in (*here, *there) if not word.isalnum()}
    if "".join(filter(str.isalnum, "".join(here))) != "".join(filter(str.isalnum, "".join(there))):
        return ChangeKind.WORDING
    return (
        ChangeKind.TYPOGRAPHY
        if signs
        and "re" not in (here[0].lower(), there[0].lower())  # re-signed, resigned
        and all(set(sign) <= _QUOTES_AND_DASHES or sign.replace("'", "").isalnum() for sign in signs)
        else ChangeKind.WORDING
    )


def _has_loose_prefix(keys: list[str]) -> bool:
    return len(keys) > 1 and keys[0] == "in" and keys[1].isalpha()
