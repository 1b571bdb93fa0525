"""Rules of deeds that few statements need: each is loaded where a glance at the words finds its signs."""

from __future__ import annotations

from scifacts.checks.reading.wording import words_in
from scifacts.numerals.wordlists import phrases, word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.raising import Contrast
    from scifacts.checks.reading.placed import Placed

__all__ = ["AVOIDING", "done_seldom"]

# What may be told of a thing that has only begun.
_AHEAD_LIST = """
approved passed adopted ratified enacted authorised authorized introduced imposed hired recruited admitted
enrolled attended came participated joined accepted granted charged convicted sentenced jailed indicted
imprisoned delivered received sold built destroyed burned burnt damaged ruined lost engulfed demolished
razed gutted won awarded voted donated gave spent paid contributed completed finished opened recovered
repaid wrote acquired bought cleared blocked fined banned
raised increased reduced lowered built closed demolished scrapped
"""
_AHEAD = word_set(_AHEAD_LIST)
# In what tells that it has.
_BEGUN_LIST = """
propos recommend draft consider tabled suggest vot planned plan forward bill call offer invit appl arrest
detain question suspect charg indict accus trial order threaten risk endanger damag nominat shortlist
regist pledg promis start begun began construction ground being_built sued seek claim demand owe
investigat prob review examin scrutin set_aside earmark provision reserved
"""
_BEGUN = phrases(_BEGUN_LIST)
AVOIDING = phrases("avoid escap dodg avert sidestep staved fended spared prevent thwart foil")
_PLANNING_LIST = """
_due_to_ _set_to_ scheduled_to_ expected_to_ planned_to_ slated_to_ supposed_to_ meant_to_ _is_to_
_are_to_ _plan_to_ _plans_to_ intends_to_ intend_to_ hopes_to_ hope_to_ aims_to_ _aim_to_ wants_to_
_want_to_ _will_ _agreed_to_ _agree_to_ _agrees_to_ _offered_to_ _offers_to_ _pledged_to_ _promised_to_
_vowed_to_ _vows_to_ _threatened_to_
"""
_PLANNING = phrases(_PLANNING_LIST)


# Beginnings of the verbs of what lasts, in several languages.
_STATE_LIST = """
_employ _produc _generat _suppl _serve _treat _house _housing emplo produi fourni héberg aliment abastec
suministr impieg empreg beschäftig versorg erzeug beliefer
"""
_STATES = phrases(_STATE_LIST)
# Of what was estimated before.
_SUPERSEDED = phrases("previous_ earlier_ initial original first_estimate first_reading")


def done_seldom(ours: Placed, theirs: Placed) -> Contrast | None:
    """What a statement tells as done and its passage does not, by one of these rules; None if by none."""
    said = words_in(ours.sentence().of(ours.text))
    found = theirs.sentence().of(theirs.text)
    low = found.lower()
    if not _AHEAD.isdisjoint(said) and any(map(low.__contains__, _BEGUN)):
        from scifacts.checks.deeds.stages import stage_ahead

        if told := stage_ahead(ours, theirs):
            return told
    if any(map(low.__contains__, _SUPERSEDED)):
        from scifacts.checks.deeds.superseded import superseded_as_fact

        if told := superseded_as_fact(ours, theirs):
            return told
    if any(map(low.__contains__, AVOIDING)):
        from scifacts.checks.deeds.avoided import avoided_as_met

        if told := avoided_as_met(ours, theirs):
            return told
    if any(map(found.__contains__, _PLANNING)):
        from scifacts.checks.deeds.planned_apart import planned_apart

        if told := planned_apart(ours, theirs):
            return told
    if all(any(map(text.__contains__, _STATES)) for text in (low, ours.text.lower())):
        from scifacts.checks.deeds.to_come import state_to_come

        return state_to_come(ours, theirs)
    return None
