"""All of a number on one side and a part of it on the other: "all 90 schools" over "30 of its 90 schools"."""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.verb_forms import first_form
from scifacts.checks.reading.wording import words_in
from scifacts.matching.vocabulary.verbs import INFINITIVES
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from scifacts.checks.reading.placed import Placed
    from scifacts.model import FigureMention

__all__ = ["is_rest", "is_sum", "is_whole", "whole_or_part"]

_SUMS = (" in all", "in total", "total of ", "altogether")
_AROUND = 16  # characters on either side of a number in which it is said to be of all
_THEIR = r"(?:\s(?:the|its|their|his|her|our|that|this|those|these|all|all\sthe))?"
_WHOLE = lazy(
    rf"(?:\A|(?<!\bin)(?<!\bat)(?<!\bof)(?<!\bnot)(?<!\bafter)(?<!\babove)(?<!nearly)(?<!almost)[\s“\"(])"
    rf"(?:all|each\sof|every\sone\sof){_THEIR}\s\Z"
    r"|\b(?:alle|sämtlichen?|tou(?:s|tes)\sles|tod[oa]s\sl[oa]s)\s\Z",
    re.IGNORECASE,
)
_SIGNS = ("all ", "each of ", "one of ", "alle ", "mtliche", "s les ", "s los ", "s las ")
_PART_WORDS = "some|most|many|several|few|none|half|(?:the\\s|a\\s)?(?:majority|minority)|part"
_PART = lazy(
    rf"\b(?:{_PART_WORDS}|at\sleast\sone)\sof{_THEIR}\s\Z|\bmindestens\seine[rs]?\sder\s\Z|\bau\smoins\sune?\sdes\s\Z"
    r"|\bal\smenos\sun[oa]\sde\sl[oa]s\s\Z",
    re.IGNORECASE,
)
_AT_LEAST_ONE = lazy(r"\bat\sleast\sone\sof\s(?:[a-z]+\s)?\Z", re.IGNORECASE)
_ALL_OF = lazy(rf"\ball\sof{_THEIR}\s\Z", re.IGNORECASE)
_ALL_BUT = lazy(r"\b(?:all\sbut|alle\sbis\sauf|tou(?:s|tes)\ssauf|tod[oa]s\smenos)\s\Z", re.IGNORECASE)
# "All 40 schools reopened except | two"
_EXCEPTED = lazy(
    r"\ball\s[^.;:]*\s(?:except(?:\sfor)?|apart\sfrom|save\sfor|bar|but\sfor)\s\Z", re.IGNORECASE
)
_EXCEPTS = ("except ", " for ", " from ", " bar ")
_REST = (" but ", " bis auf ", " sauf ", " menos ")
_OF = lazy(
    rf"\s(?:out\s)?of{_THEIR}\s|\s(?:out\s)?of\s(?:the\s)?[^\W\d_]+[’']s?\s|\s(?:der|des|de\sl[ao]s)\s",
    re.IGNORECASE,
)
_OF_ALL = lazy(rf"(?:\A|[.;:,(]\s)(?:out\s)?of{_THEIR}\s\Z", re.IGNORECASE)  # "Of its 90 schools, 30 were"
_OFS = tuple(f"of {word}" for word in ("", "the ", "its ", "their ", "that ", "those ", "these ", "all "))
_NONE = lazy(rf"\b(?:none|not\sone)\sof{_THEIR}\s\Z", re.IGNORECASE)
_ENDS_ASIDE = lazy(r",\s(?:some|about|around|only|just|at\sleast|more\sthan|nearly|almost)?\s?\Z")
_NEAR = 32  # characters before the figure
_BEING = frozenset(map(first_form, ("was", "were", "is", "are", "been", "had", "has", "have", "did", "said")))
_WEIGHING = frozenset(["only", "just", "some", "about", "nearly", "almost", "part", "most", "many", "up"])
_BESIDE = _WEIGHING | {"the", "its", "to", "their"}
_OF_IT = 6  # characters behind a whole in which "of" would make a part of it
_DEED = 2  # words behind a figure that tell what was done or had
_NO_DEEDS = frozenset(["of", "in", "at", "for", "from", "to", "by", "on", "and", "or", "with", "per", "the"])


def whole_or_part(
    ours: Placed, theirs: Placed, stated: Sequence[FigureMention], found: Sequence[FigureMention]
) -> Contrast | None:
    """A number of which a statement says all and a passage a part, or the other way; else None."""
    if is_rest(ours) is not is_rest(theirs):
        if _is_excepted(ours) or _is_excepted(theirs):
            return None
        has_other = any(map((ours if is_rest(theirs) else theirs).text.__contains__, _REST))
        deeds = _deeds_in(ours), _deeds_in(theirs)
        is_one_deed = not deeds[0].isdisjoint(deeds[1])
        return Contrast(_told(ours), _told(theirs)) if is_one_deed and not has_other else None
    if is_whole(ours) or _are_one_and_all(theirs.before(_NEAR), ours.before(_NEAR)):
        part = _part_of(theirs, found)
        is_other = part is not None and not _has(part[1], stated) and not _names_part(ours, part[0])
        if part is None or not is_other or _are_opposed(part[0], ours, theirs):
            return None
        return Contrast(_told(ours), part[0])
    if is_whole(theirs):
        before = ours.before(_NEAR)
        if none := _NONE.search(before) if "n" in before and "one of" in before.lower() else None:
            if _are_opposed(none.group(), ours, theirs):
                return None
            return Contrast(none.group() + ours.phrase(), _told(theirs))
        part = _part_of(ours, stated)
        is_other = part is not None and part[1] is not None
        return Contrast(part[0], _told(theirs)) if part and is_other and not _has(part[1], found) else None
    before = theirs.before(_NEAR)
    if before.lower().endswith(_OFS) and _OF_ALL.search(before) and not _PART.search(ours.before(_NEAR)):
        return _told_of_part(ours, theirs, stated, found)
    is_part = before.lower().endswith(_OFS) or (before.endswith(("’s ", "'s ")) and " of " in before)
    return _done_to_part(ours, theirs, stated, found) if is_part else None


def _done_to_part(
    ours: Placed, theirs: Placed, stated: Sequence[FigureMention], found: Sequence[FigureMention]
) -> Contrast | None:
    """What was done to a part, told of the whole: heard 240 appeals, over "heard 12 of the 240 appeals"."""
    start = theirs.mention.phrase.start
    part = next((one for one in found if 0 < start - one.phrase.end <= _NEAR and one.span.end < start), None)
    if part is None or _has(part.value, stated) or not _OF.fullmatch(theirs.text, part.phrase.end, start):
        return None
    deed, said = (
        [word for word in words_in(text) if word not in _BESIDE][-1:]
        for text in (theirs.text[theirs.sentence().start : part.phrase.start], ours.clause_before())
    )
    if not deed or not said or first_form(deed[0]) != first_form(said[0]) or not _is_deed(deed[0]):
        return None
    if (
        not _WEIGHING.isdisjoint(words_in(ours.text))
        or " of " in ours.text[ours.mention.phrase.end :][:_OF_IT]
    ):
        return None
    return Contrast(
        f"{said[0]} {ours.phrase()}",
        f"{deed[0]} {theirs.text[part.phrase.start : theirs.mention.phrase.end]}",
    )


def _is_deed(word: str) -> bool:
    return (word.endswith("ed") or word in INFINITIVES) and first_form(word) not in _BEING


def _are_one_and_all(one: str, other: str) -> bool:
    """Whether at least one of a number is told on one side, and all of the number on the other."""
    is_one = "least one of" in one and _AT_LEAST_ONE.search(one) is not None
    return is_one and _ALL_OF.search(other) is not None


def is_rest(figure: Placed) -> bool:
    """Whether a text tells of all but a number: all but 12 survived."""
    before = figure.before(_NEAR)
    return before.lower().endswith(_REST) and _ALL_BUT.search(before) is not None


def is_sum(figure: Placed) -> bool:
    """Whether a text says that a number is of all: the driver and four others died, five people in all."""
    return any(map(figure.around(_AROUND).lower().__contains__, _SUMS))


def _is_excepted(figure: Placed) -> bool:
    """Whether a text tells of all except a number: all 40 schools reopened except two."""
    before = figure.before(_NEAR).lower()
    return before.endswith(_EXCEPTS) and _EXCEPTED.search(figure.clause_before()) is not None


def _are_opposed(part: str, ours: Placed, theirs: Placed) -> bool:
    """Whether none did another thing than all did: none survived, all died."""
    is_none = part.lower().startswith(("none", "not"))
    return is_none and _deeds_in(ours).isdisjoint(_deeds_in(theirs))


def _deeds_in(figure: Placed) -> set[str]:
    """The verbs of a figure's sentence that may tell what was done, in their first form."""
    words = words_in(figure.sentence().of(figure.text))
    return {first_form(word) for word in words if word.endswith("ed") or word in INFINITIVES} - _BEING


def _told_of_part(
    ours: Placed, theirs: Placed, stated: Sequence[FigureMention], found: Sequence[FigureMention]
) -> Contrast | None:
    """What a statement tells of a whole and a passage of its part: "of 2,000 samples, 150 were clean"."""
    sentence, end = theirs.sentence(), theirs.mention.phrase.end
    part = next((one for one in found if end <= one.phrase.start < sentence.end), None)
    if part is None or _has(part.value, stated):
        return None
    if not _ENDS_ASIDE.search(theirs.text, end, part.phrase.start):
        return None
    said, told = words_in(ours.text[ours.mention.phrase.end :]), words_in(theirs.text[part.phrase.end :])
    if len(said) < _DEED or said[:_DEED] != told[:_DEED] or said[0] in _NO_DEEDS:
        return None
    deed = " ".join(said[:_DEED])
    whole = theirs.text[theirs.mention.phrase.start : part.phrase.end]
    return Contrast(f"{ours.phrase()} {deed}", f"{whole} {deed}")


def _names_part(figure: Placed, part: str) -> bool:
    """Whether a statement has the word for a part as well: all 90 came, and most of them voted."""
    return part.split(maxsplit=1)[0].lower() in words_in(figure.text)


def _has(value: Decimal | None, mentions: Sequence[FigureMention]) -> bool:
    return any(one.value == value for one in mentions)


def is_whole(figure: Placed) -> bool:
    """Whether a text tells of all of a number: all 90 schools."""
    before = figure.before(_NEAR)
    return any(map(before.lower().__contains__, _SIGNS)) and _WHOLE.search(before) is not None


def _told(figure: Placed) -> str:
    return figure.before(_NEAR).split(". ")[-1].lstrip() + figure.phrase()


def _part_of(figure: Placed, mentions: Sequence[FigureMention]) -> tuple[str, Decimal | None] | None:
    """What a text gives as a part of a figure, and its number if it has one."""
    text, start, end = figure.text, figure.mention.phrase.start, figure.mention.phrase.end
    before = figure.before(_NEAR)
    if word := _PART.search(before):
        return word.group() + figure.phrase(), None
    for one in mentions:
        if one.phrase.end < start and _OF.fullmatch(text, one.phrase.end, start):
            return text[one.phrase.start : end], one.value
    if _OF_ALL.search(before):
        sentence = figure.sentence()
        behind = next((one for one in mentions if end <= one.phrase.start < sentence.end), None)
        if behind is not None and text[end : behind.phrase.start].endswith(", "):
            return text[start : behind.phrase.end], behind.value
    return None
