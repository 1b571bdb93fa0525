"""Find a quote by its letters and digits alone: spaces or hyphens came or went, accents were left out."""

from __future__ import annotations

import unicodedata

from scifacts.matching.tokens import is_cut, tokens
from scifacts.matching.vocabulary.accents import STROKES
from scifacts.text import joins_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.matching.needle import Needle
    from scifacts.matching.places import Found
    from scifacts.matching.prepared import Prepared

__all__ = ["MOST_BARED", "bare", "places_by_letters"]

# Fewer letters stand inside other words by chance; a text of more characters is not read once more for it.
_LEAST = 4
MOST_BARED = 1_000_000
_MOST_PLACES, _MOST_COMPARED = 50, 20_000  # places, and letters of all of them
_LOOSE = "-'\""


class _Bared(dict[int, str]):
    """Code point -> the letter without accents, nothing for a space or a point; found out on demand."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        first, *marks = list(unicodedata.normalize("NFD", character))
        if character.isspace() or character in _LOOSE or (unicodedata.combining(first) and code > 0x2FF):
            bared = ""
        elif marks and all(map(unicodedata.combining, marks)):
            bared = first
        else:
            bared = STROKES.get(character, character)
        self[code] = bared
        return bared


_BARED = _Bared()


def bare(lowered: str) -> str:
    """A text in lower case without spaces, hyphens, quotation marks, accents and points."""
    if not lowered.isascii():
        return lowered.translate(_BARED)
    for sign in (" ", *_LOOSE):
        lowered = lowered.replace(sign, "")
    return lowered


def places_by_letters(needle: Needle, prepared: Prepared) -> list[Found]:
    """The places where a needle stands letter for letter and nothing says otherwise; none elsewhere."""
    from rapidfuzz.distance import Levenshtein

    from scifacts.matching.align import align
    from scifacts.matching.likeness import judged
    from scifacts.matching.places import ranked
    from scifacts.matching.prepared import lowered

    wanted = bare(lowered(needle.text))
    if len(wanted) < _LEAST or wanted not in prepared.bared:
        return []
    quote, text, found = tokens(needle.text), prepared.folded.text, []
    for start, end in _stretches(wanted, prepared):
        place = judged(needle, prepared, align(quote, tokens(text, start, end)), named=True)
        if not place.touched:
            place.score = round(100.0 * Levenshtein.normalized_similarity(needle.text, text[start:end]), 2)
            found.append(place)
    return ranked(found)


def _stretches(wanted: str, prepared: Prepared) -> Iterator[tuple[int, int]]:
    """Where the letters stand in the folded text, cut from no word."""
    text, low = prepared.folded.text, prepared.lowered
    kept = [index for index, character in enumerate(low) if _BARED[ord(character)]]
    at, tries = prepared.bared.find(wanted), min(_MOST_PLACES, 1 + _MOST_COMPARED // len(wanted))
    while at >= 0 and tries:
        start, end = kept[at], kept[at + len(wanted) - 1] + 1
        at, tries = prepared.bared.find(wanted, at + len(wanted)), tries - 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1  # the points of the last letter
        if not (_is_inside(text, start) or _is_inside(text, end)):
            yield start, end


def _is_inside(text: str, offset: int) -> bool:
    """Whether a boundary parts a word, or letters and digits that stand together."""
    if is_cut(text, offset):
        return True
    around = text[max(0, offset - 1) : offset + 1]
    return len(around) == 2 and around.isalnum() and not any(map(joins_words, around))
