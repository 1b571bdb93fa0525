"""What plain language says in other words: is able to, can; shall, must; not safe, unsafe; by, no later than.

Rules of `rephrased`: a law or a guide that was made easier to read binds, allows and denies the same.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from scifacts.matching.judging.facts import is_numeric
from scifacts.matching.judging.told_alike import exchanges, words_before, words_behind, words_of
from scifacts.matching.vocabulary.verbs import PARTICIPLES
from scifacts.matching.vocabulary.words import AUXILIARIES, CONTRACTIONS, adds_negation
from scifacts.numerals.vocabulary import MONTHS
from scifacts.numerals.wordlists import ARTICLES, BEING, IS, word_set

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scifacts.matching.judging.counting import Stretch

__all__ = ["PLAIN"]

# Ways to say one thing; "be" stands for each of its forms of now, and "been" for those of then.
_WAYS = """
can | be able to | have the ability to | has the ability to
can not | be not able to | be unable to
could not | been not able to | been unable to
must | shall | be required to | be obliged to | has to | have to | needs to | need to
must not | shall not
had to | been required to | been obliged to
need not | be not required to | does not need to | do not need to | does not have to | do not have to
be permitted to | be allowed to | be authorized to | be authorised to
be likely to | will probably | will likely
did not | failed to
does not | fails to
do not | fail to
does not have | lacks
do not have | lack
did not have | lacked
without | in the absence of
if | in the event that
"""
_NOW, _THEN = ("is", "are", "am"), ("was", "were")
_COMPARED = word_set("later earlier sooner more less fewer")
# Adjectives, which a prefix denies as "not" does, where a verb becomes another: not closed, disclosed.
_ADJECTIVAL = ("able", "ible", "al", "ive", "ent", "ant", "ous", "ic", "ary", "ful")
_ADJECTIVES = word_set("""
safe fair certain sure clear likely healthy happy aware usual true wise known complete adequate accurate
appropriate correct secure pure polite mature perfect popular familiar necessary acceptable
""")
# Those that it does not: infamous is not "not famous".
_NOT_DENIED = word_set("""
famous different habitable flammable valuable credible sensible migrant patient animal
pertinent terminable numerable personal partial potent passive continent comparable believable accountable
""")
# Behind an adjective "not" denies more than a prefix does: not safe and effective, not safe enough.
_REACHED = word_set("and or nor enough because")
_ALL = word_set("all every each both always")  # all are not safe: not all are
_PREFIXES = ("un", "in", "im", "ir", "il", "non")
_BY = frozenset({"by", "no later than", "not later than", "on or before"})
_PLANNED = frozenset({"scheduled to", "set to", "slated to"})
_WHERE = word_set("necessary applicable required possible appropriate needed relevant available")
_STARTS = frozenset({"", ".", ";", ":"})
_CLAUSES = _STARTS | {",", "("}
_TWO, _REACH = 2, 4


@cache
def _ways() -> dict[str, int]:
    """Each way to say a thing -> the number of that thing."""
    found: dict[str, int] = {}
    for number, line in enumerate(_WAYS.strip().splitlines()):
        for way in line.split(" | "):
            first, _, rest = way.partition(" ")
            forms = _NOW if first == "be" else _THEN if first == "been" else (first,)
            found.update({f"{form} {rest}".rstrip(): number for form in forms})
    return found


def _said(keys: Sequence[str]) -> str:
    """Words in one string, with those that are contracted in full."""
    return " ".join(word for key in keys for word in CONTRACTIONS.get(key, (key,)))


def _is_one_way(edit: Stretch) -> bool:
    """Whether both sides are ways to say one thing: is required to, must; failed to, did not."""
    here, there = (_ways().get(_said(words)) for words in words_of(edit))
    return here is not None and here == there


def _is_denied_by_prefix(edit: Stretch) -> bool:
    """Whether a word is denied by "not" or by its prefix: not safe, unsafe."""
    denied, plain = sorted(words_of(edit), key=len)
    if _reaches_on(edit.here[edit.last : edit.last + _REACH]) or not _ALL.isdisjoint(edit.here[: edit.first]):
        return False
    if len(denied) != 1 or len(plain) != _TWO or plain[0] != "not" or plain[1] in _NOT_DENIED:
        return False
    if not (plain[1].endswith(_ADJECTIVAL) or plain[1] in _ADJECTIVES) or not denied[0].startswith(_PREFIXES):
        return False
    return (
        len(denied[0]) > len(plain[1]) and denied[0].endswith(plain[1]) and adds_negation(denied[0], plain[1])
    )


def _reaches_on(behind: Sequence[str]) -> bool:
    """Whether "not" denies together what stands behind one word too, which a prefix does not."""
    if behind[:1] == [","]:
        return not _REACHED.isdisjoint(behind)
    tells_on = not (AUXILIARIES | ARTICLES).isdisjoint(behind[1:2])  # not safe, and should be banned
    return not _REACHED.isdisjoint(behind[:1]) and not tells_on


def _is_no_more(edit: Stretch) -> bool:
    """Whether "no" or "not" stands before a comparison: no later than, not later than."""
    here, there = words_of(edit)
    if sorted((here[:1], there[:1])) != [["no"], ["not"]] or here[1:] != there[1:]:
        return False
    rest = [*here[1:], *edit.here[edit.last : edit.last + _TWO]][:_TWO]
    return len(rest) == _TWO and rest[0] in _COMPARED and rest[1] == "than"


def _is_deadline(edit: Stretch) -> bool:
    """Whether a day is the last one in other words: by 5 May, no later than 5 May."""
    here, there = map(" ".join, words_of(edit))
    one, two = (key.lower() for key in (*edit.here[edit.last : edit.last + _TWO], "", "")[:_TWO])
    is_day = (one.isdigit() and two in MONTHS) or (one in MONTHS and two.isdigit())  # not "by May in Leeds"
    return is_day and {here, there} <= _BY


def _is_planned(edit: Stretch) -> bool:
    """Whether what is to happen was fixed, in other words: is set to, is scheduled to."""
    here, there = map(" ".join, words_of(edit))
    before = words_before(edit)
    return before[0] == before[1] and before[0] in IS and {here, there} <= _PLANNED


def _is_condition(edit: Stretch) -> bool:
    """Whether "if" became the "where" of laws or "should": where necessary; should you need it."""
    before, behind = words_before(edit), words_behind(edit)
    needed = behind[0] == behind[1] and behind[0] in _WHERE
    if exchanges(edit, {"if", "where"}) or exchanges(edit, {"if", "when"}):
        return needed or ("where" in words_of(edit)[0] + words_of(edit)[1] and _STARTS.issuperset(before))
    asks = "?" in (*edit.here[edit.last :], *edit.there[edit.end :])
    return (
        exchanges(edit, {"if", "should"})
        and _CLAUSES.issuperset(before)
        and behind[0] == behind[1]
        and not asks
    )


def _is_original(edit: Stretch) -> bool:
    """Whether what was done first was done originally: first published, originally published."""
    before, behind = words_before(edit), words_behind(edit)
    done = behind[0] in PARTICIPLES or behind[0].endswith("ed")
    return exchanges(edit, {"first", "originally"}) and before[0] in BEING and behind[0] == behind[1] and done


def _is_among(edit: Stretch) -> bool:
    """Whether one is among others: is one of the largest, is among the largest."""
    said = sorted(map(" ".join, words_of(edit)))
    return (
        said == ["among", "one of"]
        and words_before(edit)[0] in BEING
        and words_behind(edit) == ("the", "the")
    )


def _is_as_of(edit: Stretch) -> bool:
    """Whether a day is given as of it or as at it."""
    behind = words_behind(edit)
    timed = is_numeric(behind[0]) or behind[0].lower() in MONTHS
    return exchanges(edit, {"of", "at"}) and words_before(edit) == ("as", "as") and timed


PLAIN: tuple[Callable[[Stretch], bool], ...] = (
    _is_one_way,
    _is_denied_by_prefix,
    _is_no_more,
    _is_deadline,
    _is_planned,
    _is_condition,
    _is_original,
    _is_among,
    _is_as_of,
)
