"""SF207: the statement says the contrary of the passage at a number that both have.

Of its other figures: "583 actions, up 26%" over "583 actions, down 26%". Of the end of an order:
"the highest rate, 33" over "the lowest rate, at 33". Of what became of people: "killed 1,491" over "injured".
Of two that are compared: "women earn 20% more than men" over "men earn 20% more than women". Of how many of a
number: "all 90 schools" over "30 of its 90 schools".
"""

from __future__ import annotations

from itertools import pairwise

from scifacts.checks.contraries.bases_dropped import base_dropped
from scifacts.checks.contraries.bases_told import based_on_other
from scifacts.checks.contraries.change_or_level import change_as_level
from scifacts.checks.contraries.direction import from_turn, speak_of_one_way, turn_of
from scifacts.checks.contraries.each_or_all import each_or_all
from scifacts.checks.contraries.far_sides import on_the_other_side
from scifacts.checks.contraries.in_order import listed_otherwise, other_in_order
from scifacts.checks.contraries.opposed_deeds import opposed_deeds
from scifacts.checks.contraries.opposed_ends_german import ended_otherwise_in_german
from scifacts.checks.contraries.part_as_whole import part_as_whole
from scifacts.checks.contraries.parts_told import parts_told
from scifacts.checks.contraries.periods_told import told_of_other_period
from scifacts.checks.contraries.seldom import told_seldom
from scifacts.checks.contraries.share_bases import based_otherwise
from scifacts.checks.contraries.spans_told import told_of_other_span
from scifacts.checks.contraries.states_ended import state_ended
from scifacts.checks.contraries.superlatives import first_of_others
from scifacts.checks.contraries.turned_changes import change_turned
from scifacts.checks.contraries.unchanged import kept_or_changed
from scifacts.checks.contraries.whole_or_part import is_rest, whole_or_part
from scifacts.checks.other_numbers.complements import tells_complement
from scifacts.checks.other_numbers.other_figures import other_figures_differ
from scifacts.checks.raising import Contrast, statement_says
from scifacts.checks.reading.comparands import are_turned_about, comparison_in
from scifacts.checks.reading.fates import (
    fate_of,
    fate_of_noun,
    fates_denied,
    fates_in,
    may_deny_fate,
    may_tell_fate,
    tells_deaths,
)
from scifacts.checks.reading.reservations import WAY_OPEN, has_reservation
from scifacts.checks.reading.wording import speak_of_one
from scifacts.model import Span
from scifacts.numerals.wordlists import phrases, word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.checks.other_numbers.shared_numbers import SharedNumber
    from scifacts.checks.reading.placed import Placed
    from scifacts.checks.subject import ClaimSubject, FigureReading
    from scifacts.model import FigureMention, Finding

__all__ = ["statement_contrary"]

_NEAR = 40  # characters before the number of a part
# What stands behind it, the first word there, and what ends before it: a glance, `part_alone` tells.
_PARTING_BEHIND = phrases("_of_them _of_whom _of_which _of_these _de_ell _von_ihnen _d' _d’")
_PLACING = word_set("abroad overseas elsewhere in at from on near under over aged")
_PARTING = phrases("""
including them whom which davon darunter dont les cui waarvan wie tym них varav hvorav heraf
incluido incluida incluidos incluidas ellos ellas
""")


def statement_contrary(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each number that statement and passage share and tell contrary things of."""
    for reading, shared in subject.numbers_shared():
        contrast = next(filter(None, (_contrary(one, subject, reading) for one in shared)), None)
        if contrast is not None and not tells_complement(subject) and not subject.told_by(change_turned):
            yield statement_says(subject, reading, contrast)


def _passage_of(subject: ClaimSubject, reading: FigureReading) -> Span:
    """Where the passage of a quote stands in the text as its reader sees it."""
    span = reading.reading.match.span
    return subject.seen(reading.reading.quote.source_id).span(span) if span is not None else Span(0, 0)


def _is_own(subject: ClaimSubject, reading: FigureReading, figure: Placed) -> bool:
    """Whether a figure of the passage is the claim's own."""
    if reading.mention is None:
        return False
    return figure.mention is subject.seen(reading.reading.quote.source_id).mention(reading.mention)


def _contrary(one: SharedNumber, subject: ClaimSubject, reading: FigureReading) -> Contrast | None:
    """What statement and passage say contrary at one number, in the words of each; None if nothing."""
    ours, theirs = one
    if may_tell_fate(ours.text) and _ended_otherwise(ours, theirs):
        return one.contrast()
    mentions = subject.seen_in(reading)
    if may_tell_fate(ours.text) and _may_become_of_others(theirs, mentions):
        from scifacts.checks.contraries.fates_of_others import became_of_others

        if became_of_others(ours, theirs, mentions, subject.stated()):
            return one.contrast()
    if not _is_own(subject, reading, theirs):  # the claim's own has a rule
        said = turn_of(ours, subject.stated())
        found = turn_of(theirs, mentions) if said else None
        if said and found and said.way != found.way and speak_of_one_way(said, found):
            return Contrast(said.words, found.words)
    if from_turn(ours) * from_turn(theirs) < 0 and not has_reservation(ours.text, WAY_OPEN):
        return one.contrast()
    return (
        _compared_contrary(ours, theirs)
        or whole_or_part(ours, theirs, subject.stated(), mentions)
        or _parted_otherwise(one, subject)
        or part_as_whole(ours, theirs)
        or _told_of_part_alone(ours, theirs)
        or kept_or_changed(ours, theirs)
        or opposed_deeds(ours, theirs)
        or ended_otherwise_in_german(ours, theirs)
        or state_ended(ours, theirs)
        or told_of_other_span(ours, theirs)
        or told_of_other_period(ours, theirs)
        or each_or_all(ours, theirs)
        or on_the_other_side(ours, theirs)
        or other_in_order(ours, theirs, mentions)
        or listed_otherwise(ours.text, subject.stated(), theirs, mentions)
        or change_as_level(ours, theirs)
        or based_otherwise(ours, theirs)
        or based_on_other(ours, theirs)
        or base_dropped(ours, theirs)
        or first_of_others(ours, theirs)
        or _ranked_contrary(ours.text, theirs, _passage_of(subject, reading))
        or told_seldom(ours, theirs)
    )


def _may_become_of_others(figure: Placed, mentions: Sequence[FigureMention]) -> bool:
    """Whether a sentence with several numbers tells what became of people: a glance."""
    span = figure.all_parts()
    return sum(span.contains(one.phrase) for one in mentions) > 1 and may_tell_fate(span.of(figure.text))


def _told_of_part_alone(ours: Placed, theirs: Placed) -> Contrast | None:
    """The number of a part told as the whole's, where a pause or a bracket stands before it."""
    before = theirs.before(_NEAR).rstrip()
    behind = theirs.text[theirs.mention.span.end : theirs.mention.span.end + _NEAR].lower()
    (following,) = behind.split(None, 1)[:1] or [""]
    is_parted = before.endswith((",", "(", "–", "—", ", and")) and (
        behind.startswith(_PARTING_BEHIND) or following.rstrip(".,;)").endswith("ly") or following in _PLACING
    )
    if not is_parted and not before.endswith(_PARTING):
        return None
    from scifacts.checks.contraries.part_alone import part_alone

    return part_alone(ours, theirs)


def _parted_otherwise(one: SharedNumber, subject: ClaimSubject) -> Contrast | None:
    """What is told of a part of a number otherwise, where no rule tells the part's own number."""
    contrast = parts_told(one.ours, one.theirs)
    return None if contrast is None or subject.told_by(other_figures_differ) else contrast


def _compared_contrary(ours: Placed, theirs: Placed) -> Contrast | None:
    """The sentences of a number that compare the same two alike, each side in the place of the other."""
    if not all(any(map(one.text.__contains__, _COMPARING)) for one in (ours, theirs)):
        return None  # few texts compare two
    said, found = (one.sentence().of(one.text) for one in (ours, theirs))
    one, two = comparison_in(said), comparison_in(found)
    if not are_turned_about(one, two) or any(has_reservation(text, WAY_OPEN) for text in (said, found)):
        return None
    return Contrast(said, found) if one and two and one.word == two.word else None


def _are_alike(ours: Placed, theirs: Placed) -> bool:
    """Whether two figures count people of one noun, and neither text denies anything of them."""
    is_denied = any(may_deny_fate(one.sentence().of(one.text)) for one in (ours, theirs))
    return ours.mention.unit is not None and ours.mention.unit == theirs.mention.unit and not is_denied


def _ended_otherwise(ours: Placed, theirs: Placed) -> bool:
    """Whether people of one number became another thing, and neither sentence says what the other does."""
    one, two = fate_of(ours), fate_of(theirs)
    if one is two is None and _are_alike(ours, theirs):
        one, two = (fate_of(figure, behind_unit=True) for figure in (ours, theirs))  # 12 residents were
    if is_rest(ours) is not is_rest(theirs):
        return False  # all but 12 survived, 12 died
    if two is None and one in ("dead", "hurt") and fate_of_noun(theirs) not in (None, one):
        known = theirs.all_parts().of(theirs.text)
        return one not in fates_in(known) and not (one == "dead" and tells_deaths(known))
    if two is None:
        one = one or fate_of(ours, behind_unit=True)
        if one is None or may_deny_fate(ours.text) or fate_of(theirs, behind_unit=True):
            return False
        return one in fates_denied(theirs.sentence().of(theirs.text))
    if one is None or one == two or {one, two} == _UNHARMED:
        return False
    return two not in fates_in(ours.text) and one not in fates_in(theirs.all_parts().of(theirs.text))


_UNHARMED = {"moved", "safe"}  # who was evacuated may have survived
_CONTRARY = {"highest": "lowest", "largest": "smallest", "biggest": "smallest", "fastest": "slowest",
             "longest": "shortest", "oldest": "youngest", "most": "fewest", "best": "worst",
             "richest": "poorest", "hottest": "coldest", "strongest": "weakest", "least": "most",
             "warmest": "coldest", "wettest": "driest", "heaviest": "lightest", "nearest": "farthest",
             "closest": "farthest", "earliest": "latest", "brightest": "faintest",
             "coolest": "warmest", "greatest": "least"}  # fmt: skip
_ENDS = frozenset((*_CONTRARY, *_CONTRARY.values()))
# Behind "lowest" they tell no more than that it is: the lowest since 1965, the lowest number
_GENERAL = word_set("since in at for on of ever level figure number total tally among")


def _ranked_contrary(statement: str, theirs: Placed, passage: Span) -> Contrast | None:
    """The ends of one order that statement and passage name: "the highest rate", "the lowest rate".

    Of several that a sentence names the one before the figure counts, where none stands behind it. Where it
    names none, the whole passage is read.
    """
    said = _ends(statement)
    if len(said) != 1:
        return None
    sentence = theirs.sentence()
    read = sentence.of(theirs.text)
    found = _ends(read)
    if not found:
        read = passage.of(theirs.text)
        found = _ends(read)
    elif len(found) > 1 and not _ends(theirs.text[theirs.mention.phrase.end : sentence.end]):
        found = found[-1:]
    if len(found) != 1 or any(has_reservation(text, WAY_OPEN) for text in (statement, read)):
        return None
    (one, nouns), (two, others) = *said, *found
    if _CONTRARY.get(one) != two and _CONTRARY.get(two) != one and not _are_of_amounts(one, two):
        return None
    are_of_one = not nouns or not others or not _GENERAL.isdisjoint((nouns[0], others[0]))
    if not (are_of_one or not set(nouns).isdisjoint(others)) or not speak_of_one(statement, read):
        return None
    return Contrast(f"{one} {' '.join(nouns[:1])}".strip(), f"{two} {' '.join(others[:1])}".strip())


def _are_of_amounts(one: str, two: str) -> bool:
    """Whether two words tell the ends of an order of amounts: the most since 2004, the lowest figure."""
    return (one in _MOST and two in _LEAST) or (one in _LEAST and two in _MOST)


_MOST = frozenset(["highest", "largest", "biggest", "most", "greatest"])
_LEAST = frozenset(["lowest", "smallest", "fewest", "least"])


def _ends(text: str) -> list[tuple[str, list[str]]]:
    """The ends of orders that a text names, each with the words right behind it, up to a mark."""
    words = text.lower().replace("-", " ").split()
    plain = [word.strip(_SIGNS) for word in words]
    return [
        (word, _nouns_behind(words[at : at + _NOUNS + 1]))
        for at, word in enumerate(plain)
        if word in _ENDS and not (word in _DEGREES and plain[at - 1 : at] != ["the"])
    ]


def _nouns_behind(words: list[str]) -> list[str]:
    """The words behind the first one, as far as no mark and no number parts them."""
    nouns: list[str] = []
    for before, word in pairwise(words):
        bare = word.strip(_SIGNS)
        if before[-1:] in _SIGNS or not bare.isalpha():
            break
        nouns.append(bare)
    return nouns


_NOUNS = 3  # words behind an end of an order among which its noun stands: the highest notification rate
_DEGREES = frozenset(["most", "least"])  # "the least damage"; "at least" and "most of them" are no ends
_COMPARING = (" than ", " ahead of ", " behind ")
_SIGNS = ".,;:!?()[]\"'“”‘’*_"
