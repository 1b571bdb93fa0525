"""How many of a number something is told of: "23 isotopes, two of which are stable", "two of 23 are stable".

Compared where statement and passage tell the same of a part: with "none of which is stable", or with "all 23
isotopes are stable". What two texts tell of different parts may both be true.
"""

from __future__ import annotations

import re
from decimal import Decimal

from scifacts.checks.contraries.whole_or_part import is_whole
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import DEED_OPEN, has_reservation
from scifacts.checks.reading.verb_forms import first_form
from scifacts.checks.reading.wording import words_in
from scifacts.model import Comparator, FigureKind
from scifacts.nouns import NamedTuple
from scifacts.numerals import figures
from scifacts.numerals.vocabulary import NUMBER_WORDS
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.reading.placed import Placed

__all__ = ["parts_told"]


class _Part(NamedTuple):
    """A part of a number: the least and the most that it may be, what is told of it, as it is written."""

    least: Decimal
    most: Decimal
    told: tuple[str, ...]
    written: str
    is_whole: bool = False


_REST = (
    r"(?P<rest>[^.,;:()]{2,80}?)"
    r"(?=[.,;:()]|\sand\s(?:\d|(?:\S+\s){1,3}of\s(?:which|whom|them)\b)|\Z)"
)
_BOUND = r"(?:(?:more|fewer|less)\sthan\s|over\s|under\s|at\sleast\s|at\smost\s|about\s|nearly\s|almost\s)?"
_PART = lazy(
    rf"(?:,\s(?:and\s|with\s|but\s)?|\sand\s)(?P<how>{_BOUND}[^\s,.;:]+)\sof\s(?:which|whom|them)\s{_REST}"
    rf"|,\sof\s(?:which|whom)\s(?P<how_behind>{_BOUND}[^\s.;:]*[^\s.,;:])\s"
    rf"{_REST.replace('rest', 'rest_behind')}"
    rf"|,\s(?P<all>all|none|most)\s(?!of\b){_REST.replace('rest', 'rest_of_all')}",
    re.IGNORECASE,
)
_MARK = lazy(r"[.,;:()](?=\s|\Z)")
_OF = r"\s(?:out\s)?of(?:\s(?:the|its|their|his|her|those|these))?(?:\s(?:[^\W\d_]+\s)?[^\W\d_]+['’]s?)?\s"
_BEFORE = lazy(rf"(?P<how>(?:\ball\sbut\s)?{_BOUND}[^\s,.;:]+){_OF}\Z", re.IGNORECASE)
# "Three of the 27 states, namely Denmark, Ireland and Spain, kept"
_NAMELY = lazy(
    r",\s(?:namely|notably|among\sthem)\s(?:[A-ZÀ-Þ][\w’'-]*(?:\s[A-ZÀ-Þ][\w’'-]*)*(?:,\sand\s|,\s|\sand\s))+"
    r"(?:[A-ZÀ-Þ][\w’'-]*\s?)*,?\s?"
)
_OF_ALL = lazy(rf"(?:\A|[.;:,]){_OF}\Z", re.IGNORECASE)
_OF_ALL_BEHIND = lazy(
    rf"[^.;:,]{{0,60}},\s(?P<how>{_BOUND}[^\s,.;:]+)\s(?P<rest>[^.,;:()]{{2,80}}?)(?=[.,;:()]|\sand\s\d|\Z)"
)
_SIGNS = (" of which ", " of whom ", " of them ", ", all ", ", none ", ", most ", ", of ")
_SIGNS_BEFORE = ("Of ", "all ", "All ")
_EXCEPTING = (" except", " apart from ", " save for ", " bar ", " but for ", " exception ", " excluding ")
_SIZES = word_set("none most some several half third thirds quarter quarters out")
_ALL_BUT = "all but "
_MOST_BEFORE = 6  # words from the size of a part to its number
_NEAR, _FAR = 40, 240  # characters from a number to its first part, and to its last
_SMALL_WORDS = """
the a an of to in on at by for with from as and or is are was were be been being has have had its their his
her came come made which whom them alongside also
"""
_SMALL = frozenset(map(first_form, _SMALL_WORDS.split()))
_ELSEWHERE = frozenset(map(first_form, ("outside", "beyond", "elsewhere", "abroad", "without", "except")))
_NEARLY = Decimal("0.85")  # of a number that is "about" or "nearly" another, the least that is said so
_COUNTED = frozenset({FigureKind.COUNT, FigureKind.RATIO})


def parts_told(ours: Placed, theirs: Placed) -> Contrast | None:
    """What is told of a part of a number in two texts, where the parts cannot be as large; else None."""
    if not _may_have_part(ours) or not _may_have_part(theirs):
        return None  # few texts need the patterns
    if theirs.sentence().of(theirs.text).count(theirs.mention.text) > 1:
        return None  # which of the two
    said, found = list(_parts(ours)), list(_parts(theirs))
    for part in said:
        same = [one for one in found if _tell_alike(_without(part, theirs), _without(one, ours))]
        if same and all(one.most < part.least or part.most < one.least for one in same):
            return Contrast(part.written, same[0].written)
    return None


def _may_have_part(figure: Placed) -> bool:
    """Whether a part of a number may be told right before or behind it: a glance."""
    end = figure.mention.phrase.end
    before, behind = figure.before(_NEAR), figure.text[end : end + _FAR]
    if any(map(behind.__contains__, _SIGNS)) or any(map(before.__contains__, _SIGNS_BEFORE)):
        return True
    words = before.lower().split()[-_MOST_BEFORE:]
    how = words[words.index("of") - 1] if "of" in words[1:] else ""
    return how[:1].isdigit() or how in NUMBER_WORDS or how in _SIZES


def _without(part: _Part, other: Placed) -> tuple[str, ...]:
    """What is told of a part; of a whole without what the other text tells before its number."""
    if not part.is_whole:
        return part.told
    before = other.text[other.sentence().start : other.mention.phrase.start]
    known = _content(before)
    return tuple(form for form in part.told if form not in known)


def _parts(figure: Placed) -> Iterator[_Part]:
    """The parts of a number that its sentence tells of, the whole among them where it is told as such."""
    end, whole = figure.mention.phrase.end, figure.mention.value
    sentence = figure.sentence()
    stop = min(sentence.end, end + _FAR)
    if is_whole(figure) and not any(map(figure.text[end:stop].__contains__, _EXCEPTING)):
        behind = _MARK.split(figure.text[end:stop])[0]
        yield _Part(whole, whole, _content(behind), f"all {figure.phrase()}{behind}", is_whole=True)
    yield from _parts_around(figure, stop)
    first = _PART.search(figure.text, end, stop)
    if first is None or first.start() > end + _NEAR:
        return
    for match in _PART.finditer(figure.text, first.start(), stop):
        how = match["how"] or match["how_behind"] or match["all"]
        rest = match["rest"] or match["rest_behind"] or match["rest_of_all"]
        size = _size(how.lower(), whole)
        if size is not None and not has_reservation(rest, DEED_OPEN):
            yield _Part(*size, _content(rest), match.group().lstrip(", "))


def _parts_around(figure: Placed, stop: int) -> Iterator[_Part]:
    """The part that stands before its number: two of the 23 isotopes, "of the 23 isotopes, two are"."""
    text, start, end, whole = figure.text, *_bounds(figure), figure.mention.value
    before = text[figure.sentence().start : start]
    if (match := _BEFORE.search(before)) is not None:
        named = _NAMELY.search(text, end, stop)
        behind = text[end : named.start()] + " " + text[named.end() : stop] if named else text[end:stop]
        rest = _MARK.split(behind)[0]
        rest = rest if _content(rest) else " ".join(words_in(before[: match.start()])[-1:])  # won nine of ten
        written = match.group() + text[start:end]
    elif _OF_ALL.search(" " + before.lstrip()) and (match := _OF_ALL_BEHIND.match(text, end, stop)):
        rest = match["rest"]
        written = f"{match['how']} {rest}"
    else:
        return
    size = _size(match["how"].lower(), whole)
    if size is not None and not has_reservation(rest, DEED_OPEN):
        yield _Part(*size, _content(rest), written)


def _bounds(figure: Placed) -> tuple[int, int]:
    return figure.mention.phrase.start, figure.mention.phrase.end


def _size(how: str, whole: Decimal) -> tuple[Decimal, Decimal] | None:
    """The least and the most that a part of a whole may be by the words that say how large it is."""
    words = {
        "none": (Decimal(0), Decimal(0)),
        "all": (whole, whole),
        "most": (whole // 2, whole - 1),
        "some": (Decimal(1), whole - 1),
        "several": (Decimal(2), whole - 1),
        "half": (whole // 2, (whole + 1) // 2),
    }
    if how in words:
        return words[how]
    if how.startswith(_ALL_BUT):
        rest = _size(how.removeprefix(_ALL_BUT), whole)
        return (whole - rest[1], whole - rest[0]) if rest else None
    read = figures(how)
    if len(read) != 1 or read[0].kind not in _COUNTED or read[0].high is not None or read[0].value > whole:
        return None
    is_share = read[0].kind is FigureKind.RATIO
    value = whole * read[0].value if is_share else read[0].value
    return {
        Comparator.EXACTLY: (value, value),
        Comparator.MORE_THAN: (value + 1, whole),
        Comparator.AT_LEAST: (value, whole),
        Comparator.LESS_THAN: (Decimal(0), value - 1),
        Comparator.AT_MOST: (Decimal(0), value),
        Comparator.ABOUT: (value * _NEARLY, value / _NEARLY),
        Comparator.ALMOST: (value * _NEARLY, value),
    }.get(read[0].comparator)


def _content(text: str) -> tuple[str, ...]:
    return tuple(form for form in map(first_form, words_in(text)) if form not in _SMALL)


def _tell_alike(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether two parts are told the same of, one of them maybe with more words."""
    said, found = set(ours), set(theirs)
    if not _ELSEWHERE.isdisjoint(said ^ found):
        return False  # none in Europe, all outside Europe
    return bool(said and found) and (said <= found or found <= said)
