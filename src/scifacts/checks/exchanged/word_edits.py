"""A statement laid beside its sentence word by word: what stands in place of what, and what denies."""

from __future__ import annotations

from itertools import pairwise

from scifacts.nouns import NamedTuple
from scifacts.numerals.vocabulary import NUMBER_WORDS
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scifacts.model import Span

__all__ = [
    "Beside",
    "Stretch",
    "TextWord",
    "WordEdit",
    "is_number",
    "laid_beside",
    "may_change_fact",
    "text_words",
    "word_edits",
]

_TWO = 2
_NAME = 3  # words of a name that stands for another
_MOST = 4  # words on either side of a stretch: "is expected to rise", of "rose"
_HAN = lazy(r"[\u4e00-\u9fff]|[^\s\u4e00-\u9fff]+")
_KANA = lazy(r"[\u3040-\u30ff]")
_SIGNS = ".,;:!?()[]{}\"'“”‘’«»…，。；：、！？（）《》"


class TextWord(NamedTuple):
    """A word of a text without the signs around it: as written, to compare, and where it begins."""

    written: str
    low: str
    start: int

    @property
    def end(self) -> int:
        """Where the word ends."""
        return self.start + len(self.written)


class WordEdit(NamedTuple):
    """One word of a statement in the place of one of a sentence; None where one of the two has a word more.

    `place` is where in the words of the sentence it stands, or before which. `is_first`: nothing is before.
    """

    ours: TextWord | None
    theirs: TextWord | None
    place: int
    is_first: bool


class Stretch(NamedTuple):
    """Words of a statement in the place of some of a sentence, or of none; `place` as in `WordEdit`.

    `is_sure`: two words before it and two behind are the same; else one of either pair is.
    """

    said: Sequence[TextWord]
    found: Sequence[TextWord]
    place: int
    is_first: bool
    is_sure: bool


def text_words(text: str, start: int = 0, end: int | None = None) -> list[TextWord]:
    """The words of a part of a text, in order; signs that stand alone are none.

    Chinese has no blanks between words: of it each character is one.
    """
    found, at = [], start
    part = text[start:end]
    in_han = not part.isascii() and _KANA.search(part) is None
    for piece in _HAN.findall(part) if in_han else part.split():
        at = text.index(piece, at)
        core = piece if piece.isalnum() else piece.strip(_SIGNS)
        if core.isalnum() or any(map(str.isalnum, core)):
            found.append(TextWord(core, core.lower().replace("’", "'"), at + piece.index(core)))
        at += len(piece)
    return found


class Beside(NamedTuple):
    """The words of a statement and of a sentence, how many they share in one order, and where they differ.

    `reach`: words of the sentence from the first that they share to the last.
    """

    ours: list[TextWord]
    theirs: list[TextWord]
    shared: int
    reach: int
    stretches: list[Stretch]

    @property
    def edits(self) -> list[WordEdit]:
        """Where single words differ, or names."""
        return [*_single_words(self.stretches)]


def laid_beside(statement: str, text: str, span: Span) -> Beside:
    """A statement laid word by word beside the sentence of a text at `span`."""
    ours, theirs = text_words(statement), text_words(text, span.start, span.end)
    pairs = _common(ours, theirs)
    reach = pairs[-1][1] - pairs[0][1] + 1 if pairs else 0
    return Beside(ours, theirs, len(pairs), reach, [*_stretches(ours, theirs, pairs)])


def word_edits(ours: Sequence[TextWord], theirs: Sequence[TextWord]) -> Iterator[WordEdit]:
    """Each word that one of two texts has where the other has another or none, between words of both.

    What the sentence has before and behind the statement, and whole phrases left out, are no edits.
    """
    return _single_words(_stretches(ours, theirs, _common(ours, theirs)))


def _single_words(stretches: Iterable[Stretch]) -> Iterator[WordEdit]:
    for said, found, place, is_first, is_sure in stretches:
        if not is_sure:
            continue
        if len(said) <= 1 and len(found) <= 1:
            yield WordEdit(said[0] if said else None, found[0] if found else None, place, is_first)
        elif len(said) == len(found) <= _NAME and all(word.written[0].isupper() for word in (*said, *found)):
            for more, pair in enumerate(zip(said, found, strict=True)):
                yield WordEdit(*pair, place + more, is_first and not more)


def _stretches(
    ours: Sequence[TextWord], theirs: Sequence[TextWord], pairs: list[tuple[int, int]]
) -> Iterator[Stretch]:
    if not pairs:
        return
    edges = [
        (-1, pairs[0][1] - 1 - pairs[0][0]),
        *pairs,
        (len(ours), pairs[-1][1] + len(ours) - pairs[-1][0]),
    ]
    for at, ((one, two), (next_one, next_two)) in enumerate(pairwise(edges)):
        said, found = ours[one + 1 : next_one], theirs[max(0, two + 1) : next_two]
        place = min(max(0, two + 1), len(theirs) - 1)
        ends = _are_same_before(edges, at), _are_same_behind(edges, at)
        is_inner = 0 < at < len(edges) - _TWO
        if (
            (said or found)
            and max(len(said), len(found)) <= _MOST
            and (all(ends) or (is_inner and any(ends)))
        ):
            yield Stretch(said, found, place, two < 0, all(ends))


def _are_same_before(edges: Sequence[tuple[int, int]], at: int) -> bool:
    """Whether two words before an edit stand side by side in both texts.

    One is enough where the statement begins with it, none where it does with the edit.
    """
    return at == 0 or (edges[1][0] == 0 if at == 1 else _are_beside(edges[at - 1], edges[at]))


def _are_same_behind(edges: Sequence[tuple[int, int]], at: int) -> bool:
    """The same of two words behind it, and of the statement's end."""
    end = len(edges) - 1
    if at + 1 == end:
        return True
    if at + _TWO == end:
        return edges[at + 1][0] + 1 == edges[end][0]
    return _are_beside(edges[at + 1], edges[at + _TWO])


def _are_beside(one: tuple[int, int], two: tuple[int, int]) -> bool:
    return (one[0] + 1, one[1] + 1) == two


def _common(ours: Sequence[TextWord], theirs: Sequence[TextWord]) -> list[tuple[int, int]]:
    """The longest run of words that two texts have in one order, as places in either.

    Of those as long the one at the earliest words or the latest, whichever keeps more words together: of "in
    2023, 4 % less than in 2022" the first "in" where the second would do as well.
    """
    said, found = [word.low for word in ours], [word.low for word in theirs]
    late = _longest(said, found)
    if len(late) == len(said) == late[-1][1] - late[0][1] + 1:
        return late  # all of it stands side by side
    one_end, other_end = len(said) - 1, len(found) - 1
    early = [(one_end - one, other_end - two) for one, two in reversed(_longest(said[::-1], found[::-1]))]
    return max(late, early, key=lambda pairs: sum(_are_beside(*two) for two in pairwise(pairs)))


def _longest(ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int]]:
    """The latest of the longest runs, by rows of bits (H. Hyyrö, Bit-parallel LCS-length computation, 2004).

    A row has a nought for each word of `theirs` at which the run up to there is one longer.
    """
    places: dict[str, int] = {}
    for at, word in enumerate(theirs):
        places[word] = places.get(word, 0) | 1 << at
    every = (1 << len(theirs)) - 1
    rows = [every]
    for word in ours:
        row = rows[-1]
        common = row & places.get(word, 0)
        rows.append(((row + common) | (row - common)) & every)
    found, at, other = [], len(ours), len(theirs)
    length = other - rows[at].bit_count()
    while at and other:
        before = (1 << other - 1) - 1
        if (
            ours[at - 1] == theirs[other - 1]
            and other - 1 - (rows[at - 1] & before).bit_count() == length - 1
        ):
            at, other, length = at - 1, other - 1, length - 1
            found.append((at, other))
        elif other - (rows[at - 1] & (before << 1 | 1)).bit_count() == length:
            at -= 1
        else:
            other -= 1
    return found[::-1]


def may_change_fact(edit: WordEdit) -> bool:
    """Whether a word that differs may be a number, a name or a "not": a glance."""
    if edit.ours is None or edit.theirs is None:
        return any(word is not None and word.low in ("not", "never") for word in (edit.ours, edit.theirs))
    if any(word.endswith("n't") for word in (edit.ours.low, edit.theirs.low)):
        return True
    return all(word.written[0].isupper() or _may_count(word.low) for word in (edit.ours, edit.theirs))


def _may_count(low: str) -> bool:
    return is_number(low) or low.partition("-")[0] in NUMBER_WORDS or low == "may"


def is_number(low: str) -> bool:
    """Whether a word in lower case is a number, in digits or as one word."""
    return any(map(str.isdigit, low)) or low in NUMBER_WORDS
