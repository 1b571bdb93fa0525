"""Rules of contraries that few sentences need: each is loaded where a glance at the words finds its signs."""

from __future__ import annotations

from itertools import pairwise

from scifacts.checks.contraries.direction import tells_change
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.vocabulary import NUMBER_WORDS
from scifacts.numerals.wordlists import phrases, word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from scifacts.checks.raising import Contrast
    from scifacts.checks.reading.placed import Placed

    Words: TypeAlias = frozenset[str]  # of a sentence, in lower case

__all__ = ["told_seldom"]


def told_seldom(ours: Placed, theirs: Placed) -> Contrast | None:
    """What statement and passage say contrary at a number by one of these rules; None if by none."""
    said, found = (frozenset(words_in(one.sentence().of(one.text))) for one in (ours, theirs))
    return next(filter(None, (rule(ours, theirs, said, found) for rule in _RULES)), None)


# What narrows a share or a change, in its passage or, per head, in the statement.
_NARROWING_LIST = """
alone among amongst excluding except excepting apart aside exclusive counting including stripping leaving
other head per capital areas sector time domestic foreign overseas online female male youth rural urban
electric diesel petrol hand long short violent sexual juvenile fatal residential
"""
_NARROWING = word_set(_NARROWING_LIST)


def _narrowed(ours: Placed, theirs: Placed, said: Words, found: Words) -> Contrast | None:
    if not theirs.mention.kind.is_share or _NARROWING.isdisjoint(found | said):
        return None
    from scifacts.checks.contraries.restrictions_dropped import restriction_dropped

    return restriction_dropped(ours, theirs)


_COMPARED_LIST = """
expect expects expected expectations expectation forecast forecasts predict predicted analyst analysts
economist economists consensus estimate estimates estimated project projections projected guidance
anticipate anticipated target targets targeted goal goals plan plans planned budget budgeted pandemic
prepandemic covid average averages mean norm median rival rivals competitor competitors peers year years
quarter month week
"""
_COMPARED = word_set(_COMPARED_LIST)
_OPENING_LIST = """
higher lower more less fewer better worse faster slower cheaper larger smaller up down ahead short than
above below over under on from against versus compared
"""
_OPENING = word_set(_OPENING_LIST)
_NEAR = 16  # characters in which the next word begins


def _compared(ours: Placed, theirs: Placed, said: Words, found: Words) -> Contrast | None:
    if _COMPARED.isdisjoint(said) or _COMPARED.isdisjoint(found):
        return None
    if not (_is_compared(ours) and _is_compared(theirs)):
        return None
    from scifacts.checks.contraries.compared_with import compared_with_other

    return compared_with_other(ours, theirs)


def _is_compared(figure: Placed) -> bool:
    """Whether a figure may have behind it with what it is compared, or before it what it beat."""
    end = figure.mention.phrase.end
    following = words_in(figure.text[end : end + _NEAR])[:1]
    return not _OPENING.isdisjoint(following) or figure.before(len(" by ")) == " by "


_LINKED_LIST = """
link links linked association associations associated correlate correlated correlation correlations
correlates show prove establish demonstrate observational reason cause proof
"""
_LINKED = word_set(_LINKED_LIST)
_CAUSING_LIST = """
caused causes causing cause led leads leading lead triggered triggers triggering prompted prompts
prompting sparked sparks sparking fuelled fueled fuels fuelling fueling resulted results resulting result
because consequence due owing thanks drove drives driven stemmed stems stemming stem
"""
_CAUSING = word_set(_CAUSING_LIST)


def _caused(ours: Placed, theirs: Placed, said: Words, found: Words) -> Contrast | None:
    if _LINKED.isdisjoint(found) and (_CAUSING.isdisjoint(found) or _CAUSING.isdisjoint(said)):
        return None
    from scifacts.checks.contraries.causes_told import link_as_cause, turned_cause

    return link_as_cause(ours, theirs) or turned_cause(ours, theirs)


_ORDER = word_set("after before following")


def _in_order(ours: Placed, theirs: Placed, said: Words, found: Words) -> Contrast | None:
    if _ORDER.isdisjoint(said) or _ORDER.isdisjoint(found):
        return None
    from scifacts.checks.contraries.causes_told import turned_order

    return turned_order(ours, theirs)


_EXCEPTING = word_set(
    "except apart aside save bar exception excluding but only just these those ones other"
    " together combined jointly shared split between"
)


def _excepted(ours: Placed, theirs: Placed, _said: Words, found: Words) -> Contrast | None:
    if _EXCEPTING.isdisjoint(found):
        return None
    from scifacts.checks.contraries.exceptions_dropped import exception_dropped

    return exception_dropped(ours, theirs)


_TURNS = word_set("while whereas whilst but former latter")
_MEASURES = word_set("than below above behind ahead unlike compared")


def _contrasted(ours: Placed, theirs: Placed, said: Words, found: Words) -> Contrast | None:
    is_measured = not _MEASURES.isdisjoint(found) and _MEASURES.isdisjoint(said)
    if not is_measured and _TURNS.isdisjoint(found) and ";" not in theirs.all_parts().of(theirs.text):
        return None
    from scifacts.checks.other_numbers.contrasted import given_to_the_other

    return given_to_the_other(ours, theirs)


_UNTIL = word_set("until till expires expire expiring ends end ending out")
_FROM = word_set("from of starting starts start beginning begins begin")


def _valid(ours: Placed, theirs: Placed, said: Words, found: Words) -> Contrast | None:
    is_until, is_from = (not words.isdisjoint(said | found) for words in (_UNTIL, _FROM))
    if not (is_until and is_from):
        return None
    from scifacts.checks.other_numbers.validity import valid_otherwise

    return valid_otherwise(ours, theirs)


_PARTS_OF_YEAR = word_set("half quarter months h q since")


def _of_part_of_year(ours: Placed, theirs: Placed, said: Words, found: Words) -> Contrast | None:
    if _PARTS_OF_YEAR.isdisjoint(found) or not _PARTS_OF_YEAR.isdisjoint(said):
        return None
    from scifacts.checks.contraries.parts_of_year import part_as_year

    return part_as_year(ours, theirs)


_LONGEST_LETTERS = 5  # AfD, INSEE
_AROUND = ".,;:!?()[]\"'“”‘’|"


def _of_party(ours: Placed, theirs: Placed, _said: Words, _found: Words) -> Contrast | None:
    said = _letters(ours.text)
    if not said or _letters(theirs.sentence().of(theirs.text)) <= said:
        return None
    from scifacts.checks.exchanged.parties import of_another_party

    return of_another_party(ours, theirs)


def _letters(text: str) -> set[str]:
    """What goes by its letters: SPD, AfD."""
    words = (word.strip(_AROUND) for word in text.split())
    return {
        word
        for word in words
        if 1 < len(word) <= _LONGEST_LETTERS and word[0].isupper() and word[-1].isupper()
    }


def _of_side(ours: Placed, theirs: Placed, said: Words, found: Words) -> Contrast | None:
    if "the" in said and "the" in found:
        return None  # both are English, which has rules of its own
    from scifacts.checks.contraries.sides_told import of_other_side

    return of_other_side(ours, theirs)


_LEVELS = word_set(
    "at is was are were for to up represents represented"
    " totalled totaled totals of than above below over under short ahead"
)


def _as_change(ours: Placed, theirs: Placed, _said: Words, found: Words) -> Contrast | None:
    if _LEVELS.isdisjoint(found) or not tells_change(ours):
        return None
    from scifacts.checks.contraries.level_as_change import level_as_change

    return level_as_change(ours, theirs)


_BEING = word_set("is are was were remain remained")


def _of_state(ours: Placed, theirs: Placed, said: Words, found: Words) -> Contrast | None:
    if not theirs.mention.kind.is_share or _BEING.isdisjoint(said) or _BEING.isdisjoint(found):
        return None
    from scifacts.checks.contraries.states_of_shares import share_of_contrary

    return share_of_contrary(ours, theirs)


_IN_LIST = "including counting among"
_OUT_LIST = "addition besides apart aside including counting excluding top than"
_IN, _OUT = map(word_set, (_IN_LIST, _OUT_LIST))


def _counted_in(ours: Placed, theirs: Placed, said: Words, found: Words) -> Contrast | None:
    is_in, is_out = _IN.isdisjoint(said), _OUT.isdisjoint(said)
    if (is_in or _OUT.isdisjoint(found)) and (is_out or _IN.isdisjoint(found)):
        return None
    from scifacts.checks.contraries.counted_in import counted_otherwise

    return counted_otherwise(ours, theirs)


_MULTIPLE_LIST = """
halved halves halving doubled doubles doubling tripled triples tripling trebled trebles trebling quadrupled
halbierte halbierten verdoppelte verdoppelten verdreifachte verdreifachten doublé triplé duplicó duplicaron
triplicó dimezzato dimezzata dimezzati dimezzate raddoppiato raddoppiata raddoppiati raddoppiate
"""
_MULTIPLES = word_set(_MULTIPLE_LIST)


def _of_multiple(ours: Placed, theirs: Placed, said: Words, _found: Words) -> Contrast | None:
    if _MULTIPLES.isdisjoint(said):
        return None
    from scifacts.checks.contraries.multiples_belied import multiple_belied

    return multiple_belied(ours, theirs)


_AGAINST = (" to ", " against ", " with ", " versus ")
_WINNING = word_set("won win wins lost lose loses drew drawn scored score scores")
_WIN_LIST = "_win_ _wins_ victory_ victories_ defeat_ defeats_ loss_ losses_ draw_ draws_ goal_ goals_"
_WINS = phrases(_WIN_LIST)
_OWNING, _OF = ("'s", "’s", "s'", "s’"), ("for", "by", "from")


def _has_other_tally(behind: str) -> bool:
    """Whether a number stands behind an owner or before "for": Thornley's nine, nine for Thornley."""
    words = behind.split()
    for one, two in pairwise(words):
        number = two.strip(_AROUND) if one.endswith(_OWNING) else one if two in _OF else ""
        if number and (number.isdigit() or number in NUMBER_WORDS):
            return True
    return False


def _of_tally(ours: Placed, theirs: Placed, said: Words, _found: Words) -> Contrast | None:
    end = theirs.mention.span.end
    behind = theirs.text[end : end + _BEHIND]
    is_set_against = any(map(behind.__contains__, _AGAINST)) and _has_other_tally(behind)
    is_won = not _WINNING.isdisjoint(said) and any(map(theirs.before(_BEHIND).__contains__, _WINS))
    if not (is_set_against or is_won):
        return None
    from scifacts.checks.exchanged.tallies import played_as_won, tally_of_the_other

    return tally_of_the_other(ours, theirs) or played_as_won(ours, theirs)


_BEHIND = 60  # characters behind a figure in which the tally of the other stands


_RULES = (
    _of_party,
    _of_side,
    _narrowed,
    _compared,
    _caused,
    _in_order,
    _excepted,
    _contrasted,
    _valid,
    _of_part_of_year,
    _as_change,
    _counted_in,
    _of_state,
    _of_multiple,
    _of_tally,
)
