"""All of a number, where the passage excepts some: "all 40 schools" over "all 40 schools except two".

So is a whole of which the passage tells something of a part alone ("of the 340 firms, only exporters hire"),
and a share of a part told of the whole ("60% were unhappy, and 41% of these left").
"""

from __future__ import annotations

import re

from scifacts.checks.contraries.share_bases import base_of, is_share
from scifacts.checks.contraries.whole_or_part import is_whole
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.verb_forms import first_form, first_forms_in
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.vocabulary import NUMBER_WORDS
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["exception_dropped"]

_EXCEPT = lazy(
    r"\s(?:except(?:\sfor)?|apart\sfrom|aside\sfrom|other\sthan|save\sfor|(?<!\bthe\s)(?<!\ba\s)bar|with\sthe\sexception\sof|excluding|but\sfor"
    r"|but(?=\s(?:one|two|three|four|five|six|seven|eight|nine|ten|a\sfew|\d+)\b))\s(?P<what>[^.;:,()]{2,60})",
    re.IGNORECASE,
)
_EXCEPT_SIGNS = (
    "except",
    "apart from",
    "aside from",
    "other than",
    "save for",
    " bar ",
    "excluding",
    " but ",
)
_SAYS_SO_LIST = """
except exception apart aside other others save bar excluding but most majority nearly almost not no only two
three one four five six seven eight nine ten remaining rest without
"""
_SAYS_SO = word_set(_SAYS_SO_LIST)
_OF_ALL = lazy(r"\A\s?(?:[Oo]f|[Aa]mong|[Oo]ut\sof)\s(?:the|its|their|his|her|our|these|those)\s\Z")
_ONLY = lazy(r"[^.;:!?]{0,60}?,\s(?P<part>(?:only|just)\s(?:the\s)?[a-z][^.;:,!?\d]{2,40})")
_FEW_LIST = "only just some few part alone not no none"
_FEW = word_set(_FEW_LIST)
# Which of two "them" may mean is open, "these" and "the unhappy ones" are those told last.
_OF_THESE = lazy(
    r"\sof\s(?:(?:these|those)(?!\s(?:who|that|in|with|aged|under|over)\b)|the\s(?P<what>[a-z]+)\sones)\b"
)
_LED_BY_THESE = lazy(r"(?:\A|[.;,]\s(?:and\s)?)[Oo]f\s(?:these|those),\s(?:[a-z]+\s)?\Z")
_SHARE = lazy(r"\d(?:\s?%|\s(?:per\s?cent|percent)\b)|\b(?:half|thirds?|quarters?)\s(?:of\b|were\b|said\b)")
_AUXILIARIES = frozenset(
    map(first_form, ("will", "would", "have", "had", "can", "could", "may", "all", "not"))
)
_LITTLE = word_set(
    "the of were was are is had have has been said that they and in to a an who them these those"
)
_BEGINNING = frozenset(["Of", "of", "Among", "among", "Out"])
_THESE = (" of these", " of those", "Of these", "Of those", " ones ")
_LEAST = 3  # letters


def exception_dropped(ours: Placed, theirs: Placed) -> Contrast | None:
    """What a statement tells of all of a number, and its passage of a part; None if nothing."""
    rules = (_excepted, _only_some, _share_of_part, _of_both, _of_two_together)
    return next(filter(None, (rule(ours, theirs) for rule in rules)), None)


def _excepted(ours: Placed, theirs: Placed) -> Contrast | None:
    """All of a number, of which the passage excepts some behind it."""
    if not is_whole(ours) or not is_whole(theirs):
        return None
    behind = theirs.text[theirs.mention.phrase.end : theirs.sentence().end]
    found = _EXCEPT.search(behind) if any(map(behind.__contains__, _EXCEPT_SIGNS)) else None
    if found is None or not _SAYS_SO.isdisjoint(words_in(ours.text)):
        return None
    if not set(words_in(found["what"])).isdisjoint(words_in(ours.text)):
        return None
    return Contrast(ours.led().strip(), theirs.led().strip() + behind[: found.end()])


def _only_some(ours: Placed, theirs: Placed) -> Contrast | None:
    """A number of which only some are told something, told of the number itself."""
    sentence = theirs.sentence()
    before = theirs.text[sentence.start : theirs.mention.phrase.start]
    if before.split(" ", 1)[0] not in _BEGINNING:
        return None  # most sentences
    found = (
        _ONLY.match(theirs.text, theirs.mention.phrase.end, sentence.end) if _OF_ALL.match(before) else None
    )
    if found is None or not _FEW.isdisjoint(words_in(ours.text)):
        return None
    _, noun, *told = [first_form(word) for word in words_in(found["part"]) if word != "the"]
    said = _content(ours.text)
    if noun in said or noun in NUMBER_WORDS or said.difference(_AUXILIARIES).isdisjoint(told):
        return None
    return Contrast(ours.clause().strip(), theirs.text[sentence.start : found.end()].strip())


def _share_of_part(ours: Placed, theirs: Placed) -> Contrast | None:
    """A share of those of whom the sentence tells before, told of all: 41% of the unhappy, of all nurses."""
    if not is_share(ours) or not is_share(theirs):
        return None
    text, span, phrase = theirs.text, theirs.sentence(), theirs.mention.phrase
    low = max(0, span.start - _BEFORE)
    before = text[low : phrase.start]
    if not any(map(text[low : span.end].__contains__, _THESE)):
        return None  # most texts
    led = _LED_BY_THESE.search(before)
    found = None if led else _OF_THESE.match(text, phrase.end)
    shares = [*_SHARE.finditer(text, low, phrase.start)] if led or found else []
    if not shares:
        return None
    opening = ours.text[ours.sentence().start : ours.mention.phrase.start]
    base = _content(" ".join(base_of(ours)) or (opening if opening.startswith(("Of ", "Among ")) else ""))
    told = _content(_MARK.split(text[shares[-1].end() : phrase.start])[0]) - base
    known = _content(before)
    if not base or not base <= known or not told or not told.isdisjoint(_content(ours.text)):
        return None
    return Contrast(ours.clause().strip(), text[shares[-1].start() : span.end].strip(" ."))


def _of_both(ours: Placed, theirs: Placed) -> Contrast | None:
    """What a passage tells of one of two, told of both: one of the firms made a loss, the other a profit."""
    said, sentence = words_in(ours.text), theirs.all_parts().of(theirs.text)
    found = _ONE_OF.search(sentence) if "both" in said else None
    _, _, other = sentence.partition(" the other ")
    if (
        found is None
        or not other
        or not {"one", "other", "each"}.isdisjoint(said)
        or any(map(str.isdigit, other))
    ):
        return None
    return Contrast(ours.clause().strip(), sentence.strip(" ."))


def _of_two_together(ours: Placed, theirs: Placed) -> Contrast | None:
    """What a passage tells of two together, told of the one: wind and sun together, wind."""
    sentence = theirs.sentence().of(theirs.text)
    said = words_in(ours.text)
    if not _may_join(sentence) or not _SHARING.isdisjoint(said):
        return None
    found = _TOGETHER.search(sentence)
    if found is None:
        return None
    forms = set(map(first_form, said))
    one, two = (first_form(found[name]) in forms for name in ("one", "two"))
    return Contrast(ours.clause().strip(), found.group()) if one is not two else None


def _may_join(sentence: str) -> bool:
    """Whether two may be told of together: a glance."""
    for sign in _TOGETHER_SIGNS:
        before, found, behind = sentence.partition(sign)
        if found and "and" in before.split()[-_JOINED:] and not behind.lstrip().startswith("with"):
            return True
    return False


_JOINED = 5  # words from "and" to "together"
_ONE_OF = lazy(r"\b[Oo]ne\sof\s(?:the|its|their)\s(?:two\s)?[a-z]+\s")
_TOGETHER_SIGNS = ("together", "combined", "jointly", "between them", " shared", " split ")
_TOGETHER = lazy(
    r"(?P<one>[\w-]{2,})\sand\s(?:(?:its|their|the|his|her)\s)?(?:[\w-]+\s){0,2}?(?P<two>[\w-]{2,})\s"
    r"(?:together|combined|jointly|between\sthem|shared|split)\b(?!\swith)"
)
_SHARING_LIST = """
and with together combined jointly share shared shares split splits both partner partners others other
between half
"""
_SHARING = word_set(_SHARING_LIST)


def _content(text: str) -> set[str]:
    return first_forms_in(text, _LITTLE, _LEAST)


_MARK = lazy(r"[.;:,]\s|\sand\s")
_BEFORE = 160  # characters before a sentence in which a share may be told of which it goes on
