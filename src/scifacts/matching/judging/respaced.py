"""Words of the same letters: joined, split, hyphenated or accented otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import combining

from scifacts.matching.judging.counting import is_one_code
from scifacts.matching.judging.differing import core
from scifacts.matching.judging.facts import facts, is_numeric
from scifacts.matching.judging.signs import is_exponent
from scifacts.matching.vocabulary.alike import is_unpronounceable, letters
from scifacts.matching.vocabulary.words import DENIED_BY_A
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import word_set

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scifacts.matching.judging.pairing import Pairing
    from scifacts.matching.judging.signs import Piece

__all__ = ["QUOTES_AND_DASHES", "is_respaced", "respacing", "says_otherwise_torn"]

QUOTES_AND_DASHES = frozenset("'\"-")
_COMPOUNDING = frozenset({"non", "anti"})
_DENIALS = frozenset({"no", "not"})
_WORD_BEFORE, _WORD_BEHIND = 2, 3  # letters beside a figure that are no sign of it: of1,200, 43cases
# Words to which "re" joined says another thing than "again": re-signed, resigned.
_OTHER_BEHIND_RE = word_set(
    "sign signs signed signing cover covers covered covering form forms"
    " formed forming lease leases leased leasing creation dress dressed"
)
_TELLING = frozenset({ChangeKind.NEGATION, ChangeKind.NUMBER})
_SHORTEST_WORD = 4  # letters of a word that "no" or "not" may deny; "not ice" is a torn "notice"


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
    if any(says_otherwise_torn(keys, pairing.is_word) or _is_done_again(keys) for keys in (here, there)):
        return False
    if any(map(is_numeric, here)) and _figures_stand(quoted, found):
        return True
    compound = {here[0], there[0]} & _COMPOUNDING and "-" in (*here, *there)  # non-standard, nonstandard
    if any(map(is_numeric, here)) or (
        not compound
        and core(facts(here)) != core(facts(there))
        and all(map(pairing.is_word, (*here, *there)))
    ):
        return facts(here) == facts(there) and not any(map(is_numeric, here))
    return not (_has_loose_prefix(here) or _has_loose_prefix(there))


def _figures_stand(quoted: Piece, found: Piece) -> bool:
    """Whether nothing but spaces beside longer words differs around the digits of the same letters.

    "of1,200" is "of 1,200"; but "1 200" may be two figures, and "5m" is more than "5 m".
    """
    (letters_here, between), (letters_there, others) = _parted(quoted), _parted(found)
    if letters_here != letters_there or not any(map(str.isdigit, letters_here)):
        return False
    return all(
        here == there or _is_free(letters_here, index, {here, there})
        for index, (here, there) in enumerate(zip(between, others, strict=True))
    )


def _parted(piece: Piece) -> tuple[str, list[str]]:
    """The letters and digits of a piece, and what stands before each of them and behind the last."""
    side, first, last = piece
    plain, between = "", [""]
    for index in range(first, last):
        if index > first and side.starts[index] > side.ends[index - 1]:
            between[-1] += " "
        for character in side.keys[index]:
            if character.isalnum():
                plain += character
                between.append("")
            elif not combining(character):
                between[-1] += character
    return plain, between


def _is_free(plain: str, index: int, signs: set[str]) -> bool:
    """Whether signs that differ at an index stand at no digit, or are a space beside a longer word."""
    before, behind = plain[:index], plain[index:]
    if not (before[-1:].isdigit() or behind[:1].isdigit()):
        return True
    word = before[-_WORD_BEFORE:] if behind[:1].isdigit() else behind[:_WORD_BEHIND]
    least = _WORD_BEFORE if behind[:1].isdigit() else _WORD_BEHIND
    return signs == {"", " "} and len(word) == least and word.isalpha()


def says_otherwise_torn(pieces: Sequence[str], is_word: Callable[[str], bool]) -> bool:
    """Whether the pieces of one word are words that say what it does not: no table, of ten, now here."""
    if len(pieces) == 1 or not all(map(str.isalpha, pieces)):
        return False
    if [*pieces] == ["now", "here"] or (pieces[0] == "a" and pieces[1] in DENIED_BY_A):
        return True
    said = [says for kind, says in core(facts([*pieces])) if kind in _TELLING and says != "1"]  # some one
    whole = [says for _, says in core(facts(["".join(pieces)]))]
    if not said or said == whole or "non" in pieces:
        return False
    return all(
        _may_be_word(piece) if index and pieces[index - 1] in _DENIALS else is_word(piece)
        for index, piece in enumerate(pieces)
    )


def _is_done_again(pieces: Sequence[str]) -> bool:
    """Whether "re" stands apart from a word that is another without it: re-signed."""
    return pieces[0] == "re" and pieces[-1] in _OTHER_BEHIND_RE


def _may_be_word(piece: str) -> bool:
    return piece.isalpha() and len(piece) >= _SHORTEST_WORD and not is_unpronounceable(piece)


def respacing(quoted: Piece, found: Piece) -> ChangeKind:
    """What such an edit changes: the signs between the letters alone, or the words."""
    here, there = (side.words[begin:stop] for side, begin, stop in (quoted, found))
    signs = {word for word in (*here, *there) if not word.isalnum()}
    if "".join(filter(str.isalnum, "".join(here))) != "".join(filter(str.isalnum, "".join(there))):
        return ChangeKind.WORDING
    return (
        ChangeKind.TYPOGRAPHY
        if signs
        and "re" not in (here[0].lower(), there[0].lower())  # re-sorted, resorted
        and all(set(sign) <= QUOTES_AND_DASHES or sign.replace("'", "").isalnum() for sign in signs)
        else ChangeKind.WORDING
    )


def _has_loose_prefix(keys: list[str]) -> bool:
    return len(keys) > 1 and keys[0] == "in" and keys[1].isalpha()
