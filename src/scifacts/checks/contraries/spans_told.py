"""What was done since a year or by it, told of that year alone, or the other way.

"In 2015 the fund paid $300m" over "since 2015 the fund has paid $300m". So is what was done over years,
told of one or of each. Both texts must have the verb of the deed, and one year at most: a rate that
holds since 2015 held in 2015 too.
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.verb_forms import PAST_ENDINGS, first_form, verb_stems
from scifacts.checks.reading.wording import words_in
from scifacts.matching.vocabulary.verbs import INFINITIVES
from scifacts.nouns import NamedTuple
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.checks.reading.placed import Placed

__all__ = ["share_deed", "told_of_other_span"]

_YEAR = r"(?:19|20)\d\d"
_WHEN = lazy(
    rf"(?<![^\W_])(?:(?P<since>since|seit(?:\sdem\sjahr)?|depuis|desde|dal|sinds)|(?P<by>by(?:\sthe\send\sof)?)"
    rf"|(?P<at>in|during|im\sjahre?|en|nel|in\s(?:all|the\syear)\sof))\s(?P<year>{_YEAR})(?![\w-])"
    rf"|自?(?P<han>{_YEAR})年(?P<han_since>以来|至今|起)?",
    re.IGNORECASE,
)
_ANY_YEAR = lazy(rf"(?<!\d){_YEAR}(?!\d)")
_OVER = lazy(
    r"\b(?:(?:over|in|during|within)\s(?:the\s)?(?:past|last|previous)\s(?:(?:few|\w+)\s(?:years|decades)|decade|century)"
    r"|over\s(?:a|two|three|four|five)\s(?:decades?|years)|im\sletzten\sjahrzehnt|in\sden\sletzten\s\w+\sjahren"
    r"|en\s(?:la\súltima\sdécada|los\súltimos\s\w+\saños)|ces\s\w+\sdernières\sannées|过去[十二三五两\d]+年)",
    re.IGNORECASE,
)
_OF_ONE = lazy(
    r"\b(?:last\syear|this\syear|every\syear|each\syear|annually|yearly|a\syear|per\syear|im\svergangenen\sjahr|jedes\sjahr|jährlich"
    r"|l['’]année\sdernière|l['’]an\sdernier|chaque\sannée|par\san|el\saño\spasado|cada\saño|al\saño)\b|去年|每年",
    re.IGNORECASE,
)
_SPLIT = lazy(r"[,;:()]\s|\s(?:and|which|that|who|und|et|y|que|qui)\s")
_GERMAN = ("te", "ten")  # zahlte, of a text with German words; and a rate is no verb
_GERMAN_WORDS = word_set("der die das im seit wurden wurde")
_STATE_LIST = """
be is are was were being been have has had having did does do hold held keep kept stand stood know known
include included number use need
"""
_STATES = word_set(_STATE_LIST)
_WHEN_IT = lazy(r",?\s(?:when|als|quand|cuando|where)\b")
_SINCE_LIST = "_since_ _by_19 _by_20 _by_the_end_of_ _seit_ _depuis_ _desde_ _dal_ _sinds_ 以来 至今 年起"
_SINCE_SIGNS = phrases(_SINCE_LIST)
_OVER_LIST = """
decade _past_ _previous_ century over_two_ over_three_ over_four_ over_five_ letzten última dernières 过去
"""
_OVER_SIGNS = phrases(_OVER_LIST)
_SINCE = word_set("since seit seitdem depuis desde onwards on")
_PARTICLES = word_set("up out off")
_HAN_VERB = 2  # signs before a figure


class _Told(NamedTuple):
    """How a text dates its figure, the year, and the words that do."""

    how: str
    year: str
    written: str


def told_of_other_span(ours: Placed, theirs: Placed) -> Contrast | None:
    """What statement and passage say when a deed was done: since, by or in a year; over years or in each."""
    said, found = ours.sentence().of(ours.text), theirs.sentence().of(theirs.text)
    is_dated, is_over = (has(said) is not has(found) for has in (_is_since, _is_over))
    if not (is_dated or is_over):
        return None  # few texts need the patterns
    verbs = _shared_deeds(said, found)
    if not verbs and not _share_han_verb(ours, theirs):
        return None
    one, two = (_dated(text, verbs) if is_dated else None for text in (said, found))
    if one and two and one.year == two.year and one.how != two.how:
        return Contrast(f"{one.written}: {ours.phrase()}", f"{two.written}: {theirs.phrase()}")
    return _over_or_of_one(said, found) if is_over else None


def share_deed(said: str, found: str) -> bool:
    """Whether two texts have the verb of a deed in common, which one of them tells as done."""
    return bool(_shared_deeds(said, found))


def _shared_deeds(said: str, found: str) -> set[str]:
    return (_deeds(said) & _forms(words_in(found))) | (_deeds(found) & _forms(words_in(said)))


def _is_since(text: str) -> bool:
    """Whether a text may tell of what was done since a year or by it: a glance."""
    low = f" {text.lower()}"
    return any(map(low.__contains__, _SINCE_SIGNS))


def _is_over(text: str) -> bool:
    """Whether a text may tell of what was done over years: a glance."""
    return any(map(f" {text.lower()}".__contains__, _OVER_SIGNS))


def _deeds(text: str) -> set[str]:
    """The verbs of a text that tell what was done, in their first form."""
    words = words_in(text)
    endings = () if _GERMAN_WORDS.isdisjoint(words) else _GERMAN
    return _forms(
        [word for word in words if word not in _STATES and (_is_verbal(word) or word.endswith(endings))]
    )


def _forms(words: Sequence[str]) -> set[str]:
    return {form for word in words for form in verb_stems(word)} - _STATES


def _share_han_verb(ours: Placed, theirs: Placed) -> bool:
    verb = ours.before(_HAN_VERB)
    return len(verb) == _HAN_VERB and not verb.isascii() and verb == theirs.before(_HAN_VERB)


def _dated(text: str, verbs: set[str]) -> _Told | None:
    """When a text tells that the deed was done; None where it has two years, or dates another verb."""
    if len(set(_ANY_YEAR.findall(text))) != 1:
        return None
    found = [*_WHEN.finditer(text)]
    if len(found) != 1 or _WHEN_IT.match(text, found[0].end()):
        return None
    when = found[0]
    if when["han"]:
        return _Told("since" if when["han_since"] else "at", when["han"], when.group())
    how = next(name for name in ("since", "by", "at") if when[name])
    if how == "at" and not _SINCE.isdisjoint(words_in(text)):
        return None  # since turning professional in 2015
    before, behind = _SPLIT.split(text[: when.start()])[-1], _SPLIT.split(text[when.end() :])[0]
    alone = f"{before}{behind}".strip(" .")
    last = words_in(before)[-1:]
    if last and (last[0] in _PARTICLES or (_is_verbal(last[0]) and first_form(last[0]) not in verbs)):
        return None  # the fund set up in 2015
    if alone and verbs.isdisjoint(_deeds(alone)):
        return None
    return _Told(how, when["year"], when.group())


def _is_verbal(word: str) -> bool:
    return word in INFINITIVES or word.endswith(PAST_ENDINGS)


def _over_or_of_one(said: str, found: str) -> Contrast | None:
    """What was done over years on one side, and in one or in each on the other."""
    ours, theirs = (_OVER.search(said), _OF_ONE.search(said)), (_OVER.search(found), _OF_ONE.search(found))
    for one, two in ((0, 1), (1, 0)):
        first, second = ours[one], theirs[two]
        if first and second and not ours[two] and not theirs[one]:
            return Contrast(first.group(), second.group())
    return None
