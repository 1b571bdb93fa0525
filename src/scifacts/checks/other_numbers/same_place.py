"""Whether a figure of a statement and one of a passage stand at the same place and count the same thing."""

from __future__ import annotations

import re

from scifacts.checks.other_numbers.reckoned import is_fraction
from scifacts.checks.other_numbers.tied_figures import has_other_base
from scifacts.checks.reading.events import are_of_one_event
from scifacts.checks.reading.fates import fate_of
from scifacts.checks.reading.verb_forms import first_form
from scifacts.checks.reading.wording import words_in
from scifacts.model import FigureKind
from scifacts.numerals import Verdict, compare_units, is_one_time
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed
    from scifacts.model import FigureMention

__all__ = ["is_alike"]

_SAME_UNIT = frozenset({Verdict.SAME, Verdict.NO_RATE})
# Words by which a figure is the distance of two, or a part of one: 10 more than in 2020, 12 of which.
_DERIVED_BEFORE = word_set("""
by from up down extra further another um von weitere weiteren dont otros otras autres
drop fall rise increase decrease decline gain difference gap swing cut change
jump rückgang plus minus anstieg zuwachs differenz baisse hausse recul écart aumento caída diferencia
""")
_DERIVED_BEHIND = word_set("""
more fewer less of extra further additional new increase rise decrease fall drop gain other others
mehr weniger davon neue neuen weitere weiteren plus moins autres dont más menos otros otras de
""")
_OF = ("of", "de")
_DERIVED_HAN = "增减多少其"
# Words behind a number that name nothing counted.
_OTHER_WORDS = word_set("""
about above after against among around before below between beyond during inside outside since there these
those through throughout under until which while within without where would could should their other others
further percent wurden waren haben hatten gegen unter zwischen sowie durch werden davon prozent contre pendant
depuis entre selon étaient avaient seront après avant contra durante desde según hasta sobre fueron estaban
""")
# Words before an amount that do not tell what it is.
_GENERAL = word_set("""
of to at for with a an the in on was is were are be been had has have about and or als von zu auf mit bei war
ist waren sind im der die das und de à a pour avec est était sont et un una le la les el los en con por y fue
es rose grew climbed jumped increased surged soared fell dropped declined decreased slid slumped plunged
gained lost stieg stiegen sank sanken fiel fielen wuchs wuchsen augmenté baissé subió bajó
""")
_JOINTS = frozenset(("of", "at", "was", "is", "were", "are", "reached", "von", "bei", "war", "betrug", "de"))
_SENTENCE_END = lazy(r"[.;:!?](?:\s|\Z)")
_ARTICLE = 4  # characters
_OCCASIONS = word_set("""
games census election elections olympics summit conference congress festival season championship championships
referendum treaty earthquake eruption flood expedition revolution uprising coup world
""")
_LIST, _OF_LIST = 60, 1  # characters behind a rank, and words of its list
_LEAD = 24  # characters before a duration
_WHICH = frozenset(["the", "first", "last", "past", "next", "previous", "about", "some", "only", "just"])
_OF_PART, _STEM = 2, 4  # words behind a fraction, and letters that their forms have in common
_PART = lazy(
    r"[\s-](?:[^\W\d_]+\s)?((?:in|among|for|against|at|within|of)\s(?:the\s)?[^\W\d_]+)", re.IGNORECASE
)


def is_alike(one: Placed, two: Placed) -> bool:
    """Whether two figures count one thing, or are two years behind the same words: opened in 2014."""
    ours, theirs = one.mention, two.mention
    if ours.kind.is_time and theirs.kind.is_time:
        is_one = are_of_one_event(one, two) or _are_of_one_occasion(one, two)
        return ours.high is theirs.high is None and is_one
    are_alike = _ALIKE.get(ours.kind)
    if ours.kind is not theirs.kind or are_alike is None or not _is_of_one_time(ours, theirs):
        return False
    return are_alike(one, two)


def _are_of_one_occasion(one: Placed, two: Placed) -> bool:
    """Whether two years name an occasion with the same noun: the 1952 games."""
    if not all(time.before(_ARTICLE).lower().endswith("the ") for time in (one, two)):
        return False
    noun = one.noun_behind()
    return noun is not None and noun in _OCCASIONS and noun == two.noun_behind()


def _are_counts_alike(one: Placed, two: Placed) -> bool:
    """Whether two numbers count the same people or things."""
    fates = fate_of(one), fate_of(two)
    if any(fates):
        return fates[0] == fates[1]
    if _is_derived(one) or _is_derived(two):
        return False
    if one.mention.unit is None or two.mention.unit is None:
        return _have_one_noun(one, two)
    return _unit_verdict(one, two) in _SAME_UNIT


def _are_durations_alike(one: Placed, two: Placed) -> bool:
    """Whether the same word leads to two durations: for 6 days."""
    return _are_of_one_unit(one, two) and _lead(one) == _lead(two) != []


def _lead(duration: Placed) -> list[str]:
    """The word that leads to a duration: in | the first six months."""
    return [word for word in words_in(duration.before(_LEAD)) if word not in _WHICH][-1:]


def _are_sums_alike(one: Placed, two: Placed) -> bool:
    """Whether the same words lead to two sums of one currency; $12 million are no $3 million a year."""
    is_one_unit = _are_of_one_unit(one, two) and _unit_verdict(one, two) == Verdict.SAME
    return is_one_unit and _are_behind_same(one.words_before(), two.words_before())


def _are_shares_alike(one: Placed, two: Placed) -> bool:
    """Whether two percentages are of one part, and the same words lead to them or the same noun follows."""
    if not _are_of_one_unit(one, two) or _part(one) != _part(two):
        return False
    if has_other_base(one) or has_other_base(two):
        return False
    return _are_behind_same(one.words_before(), two.words_before()) or _have_one_noun(one, two)


def _are_parts_alike(one: Placed, two: Placed) -> bool:
    """Whether the same two words follow two fractions: a third | of the 300 patients died."""
    if not (is_fraction(one.mention) and is_fraction(two.mention)):
        return False
    ours, theirs = _told_behind(one), _told_behind(two)
    return ours == theirs != []


def _told_behind(figure: Placed) -> list[str]:
    """The first two telling words of the sentence behind a figure, numbers left out."""
    end = figure.mention.phrase.end
    words = words_in(_SENTENCE_END.split(figure.text[end : end + _LIST])[0])
    return [word[:_STEM] for word in words if word not in _GENERAL and not word[0].isdigit()][:_OF_PART]


def _are_ranks_alike(one: Placed, two: Placed) -> bool:
    """Whether two ranks are those in one list or place: number two in Norway, #92 on the list."""
    ours, theirs = _words_of_list(one), _words_of_list(two)
    return ours == theirs != []


def _words_of_list(rank: Placed) -> list[str]:
    """The words that tell in which list a rank is: the first two behind it but for small ones."""
    end = rank.mention.span.end
    words = words_in(_SENTENCE_END.split(rank.text[end : end + _LIST])[0])
    return [word for word in words if word not in _GENERAL][:_OF_LIST]


_ALIKE = {
    FigureKind.COUNT: _are_counts_alike,
    FigureKind.RANK: _are_ranks_alike,
    FigureKind.DURATION: _are_durations_alike,
    FigureKind.MONEY: _are_sums_alike,
    FigureKind.PERCENT: _are_shares_alike,
    FigureKind.RATIO: _are_parts_alike,
}


def _are_of_one_unit(one: Placed, two: Placed) -> bool:
    """Whether two amounts have one unit, and neither is told as a distance or a part."""
    is_derived = _is_derived(one) or _is_derived(two)
    return not is_derived and _unit_verdict(one, two) in _SAME_UNIT


def _unit_verdict(one: Placed, two: Placed) -> str:
    return compare_units(one.mention.unit, two.mention.unit)


def _is_of_one_time(ours: FigureMention, theirs: FigureMention) -> bool:
    """Whether two figures are not tied to two times, of which each may be true."""
    if ours.as_of is None or theirs.as_of is None:
        return True
    return is_one_time(ours.as_of, theirs.as_of)


def _are_behind_same(ours: list[str], theirs: list[str]) -> bool:
    """Whether the same word leads to two amounts, or the same two where one tells nothing: a profit of."""
    if not ours or not theirs:
        return False  # the first words of two sentences
    if ours[-1] == theirs[-1] and ours[-1] not in _GENERAL:
        return True
    if min(len(ours), len(theirs)) <= 1 or ours[0] != theirs[0]:
        return False
    are_joints = ours[1] in _JOINTS and theirs[1] in _JOINTS and ours[0] not in _GENERAL
    return ours == theirs or are_joints  # a margin of, the margin was


def _part(share: Placed) -> str | None:
    """The part of which a share is told: 95% effective in adults."""
    found = _PART.match(share.text, share.number_end())
    return found[1].lower() if found else None


def _have_one_noun(one: Placed, two: Placed) -> bool:
    """Whether the same noun stands right behind two numbers."""
    nouns = one.noun_behind(), two.noun_behind()
    ours, theirs = (None if noun in _OTHER_WORDS or noun is None else first_form(noun) for noun in nouns)
    return ours is not None and ours == theirs


def _is_derived(figure: Placed) -> bool:
    """Whether a figure is told as the distance of two others, or as a part of one."""
    behind = figure.words_behind()
    if figure.mention.kind is FigureKind.PERCENT:
        behind = [word for word in behind if word not in _OF]  # 62% of the voters
    if not (_DERIVED_BEFORE.isdisjoint(figure.words_before()) and _DERIVED_BEHIND.isdisjoint(behind)):
        return True
    end = figure.mention.span.end
    han = figure.before(3) + figure.text[end : end + 2]
    return any(map(han.__contains__, _DERIVED_HAN))
