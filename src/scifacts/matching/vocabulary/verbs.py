"""Irregular verbs: which forms are a past, which a participle, and of what verb."""

from __future__ import annotations

__all__ = [
    "INFINITIVES",
    "NO_PASTS",
    "PARTICIPLES",
    "PASSIVES",
    "PASTS",
    "PASTS_ALIKE",
    "participle",
    "past",
]

# Infinitive/past/participle; a form that is not given is the one before it. Among them "sued", which is too
# short to be told by its ending.
_DONE_TO_SOMEBODY = """
pay/paid repay/repaid shoot/shot sue/sued beat/beat/beaten take/took/taken give/gave/given see/saw/seen
show/showed/shown make/made build/built sell/sold buy/bought tell/told hit cut hold/held keep/kept leave/left
lose/lost win/won find/found send/sent spend/spent teach/taught catch/caught bring/brought fight/fought
drive/drove/driven write/wrote/written steal/stole/stolen choose/chose/chosen break/broke/broken
eat/ate/eaten forgive/forgave/forgiven hide/hid/hidden bite/bit/bitten draw/drew/drawn throw/threw/thrown
blow/blew/blown wear/wore/worn tear/tore/torn swear/swore/sworn overtake/overtook/overtaken
mistake/mistook/mistaken mislead/misled lead/led feed/fed hurt shut strike/struck hang/hung sing/sang/sung
understand/understood withdraw/withdrew/withdrawn overthrow/overthrew/overthrown forbid/forbade/forbidden
forget/forgot/forgotten outdo/outdid/outdone bind/bound lend/lent seek/sought sweep/swept
uphold/upheld withhold/withheld
"""
# What happens by itself, or what "be" makes no passive of: is gone, is known for, is set to.
_OTHERS = """
put set let quit spread cost split cast burst shed upset bet meet/met say/said do/did/done go/went/gone
come/came/come run/ran/run rise/rose/risen fall/fell/fallen grow/grew/grown begin/began/begun
become/became/become know/knew/known speak/spoke/spoken burn/burnt freeze/froze/frozen weave/wove/woven
rebuild/rebuilt hear/heard sink/sank/sunk slide/slid swing/swung fly/flew/flown ride/rode/ridden
shrink/shrank/shrunk
"""


def _forms(table: str) -> list[tuple[str, str, str]]:
    parts = (verb.split("/") for verb in table.split())
    return [(verb[0], verb[-2] if len(verb) > 2 else verb[-1], verb[-1]) for verb in parts]


_PASSIVE_FORMS = _forms(_DONE_TO_SOMEBODY)
_ALL = (*_PASSIVE_FORMS, *_forms(_OTHERS))
# Form -> the infinitive.
INFINITIVES = {form: verb for verb, *forms in _ALL for form in forms}
PASTS = frozenset(past for _, past, _ in _ALL)
# Those that are the infinitive as well: "will | cut 400 jobs" reads as if they had been cut.
PASTS_ALIKE = frozenset(past for verb, past, _ in _ALL if past == verb)
PARTICIPLES = frozenset(participle for *_, participle in _ALL) | PASTS_ALIKE  # has beat, beaten
# Those that tell behind "be" what was done to somebody; and those of them that are no past.
PASSIVES = frozenset(participle for *_, participle in _PASSIVE_FORMS)
NO_PASTS = PASSIVES - PASTS
_TO_PARTICIPLE = {past: participle for _, past, participle in _PASSIVE_FORMS}
_TO_PAST = {participle: past for _, past, participle in _PASSIVE_FORMS}
_SHORTEST = 5  # letters of a regular past: asked has five with its "e"


def participle(past: str) -> str:
    """The participle of a past form: beaten, of beat; "" for what is none."""
    if past.endswith("ed") and len(past) >= _SHORTEST:
        return past
    return _TO_PARTICIPLE.get(past, "")


def past(participle: str) -> str:
    """The past form of a participle: beat, of beaten; "" for what is none."""
    if participle.endswith("ed") and len(participle) >= _SHORTEST:
        return participle
    return _TO_PAST.get(participle, "")
