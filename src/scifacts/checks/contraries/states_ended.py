"""A state that lasts on one side and has ended on the other: "5,000 homes are still without power".

Over "power was restored to 5,000 homes". What was so, and is told to have ended elsewhere, is no
contradiction: the lasting side tells it of now, or with a word such as "still".
"""

from __future__ import annotations

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import DEED_OPEN, has_reservation
from scifacts.checks.reading.wording import Groups, spaced_words
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["state_ended"]

# A state as it lasts, then as it has ended; "_" is a space.
_STATES = """
without_power without_electricity without_water without_heating no_power no_electricity no_water
no_clean_water lack_power lack_electricity lack_water lack_clean_water lack_access ohne_strom
ohne_wasser sans_électricité sans_courant sans_eau sin_luz sin_electricidad sin_agua
/ power_restored power_was_restored power_has_been_restored electricity_was_restored
electricity_has_been_restored water_was_restored power_back power_is_back power_was_back power_again
electricity_again water_again have_power have_electricity have_water have_clean_water have_access
wieder_strom wieder_wasser nouveau_de_l_électricité nouveau_du_courant luz_de_nuevo
recuperaron_la_luz recuperado_la_luz

closed shut geschlossen fermés fermées cerrados cerradas
/ reopened reopen open_again open wieder_geöffnet wieder_offen rouvert reabierto reabrieron

remain_active still_active remain_open still_open remain_in_operation remain_in_business still_operating
still_trading
/ closed shut closed_down shut_down gone folded

missing unaccounted_for vermisst disparus desaparecidos
/ found rescued accounted_for gefunden gerettet retrouvés encontrados rescatados

on_strike im_streik en_grève en_huelga
/ back_to_work returned_to_work ended_their_strike repris_le_travail volvieron_al_trabajo

behind_bars in_jail in_prison in_custody in_haft en_prison en_prisión
/ freed released free freigelassen frei libérés libres liberados

unable_to_return yet_to_return not_returned displaced
/ returned_home have_returned has_returned returned_to_their_homes gone_home

out_of_work unemployed jobless arbeitslos au_chômage
/ have_a_job have_jobs found_work found_jobs in_work

at_risk under_threat face_closure faces_closure facing_closure face_the_axe facing_the_axe threatened_with
/ gone lost cut closed axed shut disappeared

due_to_begin due_to_start yet_to_begin yet_to_start about_to_begin under_construction being_built
/ finished completed complete

in_hospital hospitalised hospitalized im_krankenhaus
/ discharged left_hospital gone_home released_from_hospital
"""
_LASTING_LIST = """
still remain remains face faces are is have has lack lacks now noch sind ist sont toujours encore están
siguen sigue aún
"""
_LASTING = word_set(_LASTING_LIST)
_NOT = word_set("not t longer never nicht pas plus")
_PAST = word_set("was were had waren war étaient estaban")


def _read(table: str) -> tuple[tuple[tuple[str, ...], ...], ...]:
    return tuple(
        tuple(tuple(f" {word.replace('_', ' ')} " for word in side.split()) for side in state.split("\n/ "))
        for state in table.strip().split("\n\n")
    )


_SIDES = _read(_STATES)
_STATES_BY_END = Groups((*lasting, *ended) for lasting, ended in _SIDES)


def state_ended(ours: Placed, theirs: Placed) -> Contrast | None:
    """The clauses of a number of which one tells a state that lasts, and the other that it has ended."""
    everything = spaced_words(ours.text)
    told = [_SIDES[at] for at in _STATES_BY_END.found_in(everything)]
    if not told:
        return None  # few claims tell of a state
    found = spaced_words(theirs.all_parts().of(theirs.text))
    states = [sides for sides in told if _may_be_other(sides, everything, found)]
    if not states:
        return None  # few texts need the clause
    said = spaced_words(ours.clause())
    for lasting, ended in states:
        is_lasting, is_ended = (any(phrase in said for phrase in side) for side in (lasting, ended))
        if is_lasting is is_ended:
            continue
        is_same = any(phrase in found for phrase in (lasting if is_lasting else ended))
        clause = said if is_lasting else spaced_words(theirs.clause())
        if is_same or not _lasts(clause) or _is_denied(clause, lasting):
            continue
        if not has_reservation(ours.clause() if is_ended else theirs.clause(), DEED_OPEN):
            return Contrast(ours.clause().strip(), theirs.clause().strip())
    return None


def _may_be_other(sides: tuple[tuple[str, ...], ...], said: str, found: str) -> bool:
    """Whether one text tells a state as lasting and the other as ended: a glance."""
    in_said, in_found = ([any(phrase in text for phrase in side) for side in sides] for text in (said, found))
    return (in_said[0] and in_found[1]) or (in_said[1] and in_found[0])


def _is_denied(clause: str, phrases: tuple[str, ...]) -> bool:
    """Whether a clause has a denial besides the phrases that tell its state: are not closed."""
    for phrase in phrases:
        clause = clause.replace(phrase, " ")
    return not _NOT.isdisjoint(clause.split())


def _lasts(clause: str) -> bool:
    """Whether a clause tells a state of now, or that it still was so."""
    words = clause.split()
    return not _LASTING.isdisjoint(words) and ("still" in words or _PAST.isdisjoint(words))
