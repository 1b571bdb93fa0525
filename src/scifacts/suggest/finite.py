"""Whether some words of an English sentence have its verb: "The dome, which weighs 6 tonnes," has none."""

from __future__ import annotations

import re
from typing import Final

from scifacts.numerals.wordlists import word_set

__all__ = ["has_verb", "is_verb_next"]

_VERBS: Final = word_set("""
is are was were be has have had does do did will would can could may might must should shall isn't
aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't it's
there's that's they're rose rises rise fell falls fall grew grows grow sank sinks shrank shot slid
stood stands stand saw sees see took takes take made makes make came comes come went goes go got
gets get gave gives give found finds find left leaves leave kept keeps keep held holds hold led
leads lead won wins win lost loses lose met meets meet paid pays pay sold sells sell bought buys buy
brought brings bring spent spends spend sent sends send ran runs run began begins begin became
becomes become broke breaks break chose drew draws draw drove drives fled flew flies fought hit hits
knew knows know laid lays lay lies lied lent lends lit meant means mean read reads rang said says
say set sets shut sits sat spoke speaks stole struck swept swam taught teaches thought thinks think
threw told tells tell understood woke wore wrote writes write put puts let lets cut cuts cost costs
quit rid split spread burst covers carries carry employs uses use needs need wants want works work
lives live owns own produces produce provides provide offers offer serves serve shows show plans
plan expects expect believes believe estimates estimate reckons reckon hopes hope includes include
contains contain consists counts count totals total accounts account amounts amount weighs weigh
measures measure stretches reaches reach attracts attract remains remain charges charge receives
receive supports support requires require faces face plays play opens open closes close starts start
ends end moves move stays stay asks ask calls call helps help causes cause kills kill dates belongs
belong contributes contribute generates generate represents represent earns earn eats eat drinks
drink exports export imports import harvest harvests feeds feed lasts last tracks track orbits orbit
circles circle boasts boast sports rules rule warns warn argues argue claims claim notes note adds
add
""")
# What opens a part of a sentence that has a verb of its own, or none: which, each, a theft that, aged 43
_ASIDE: Final = re.compile(
    r"(?:which|who|whose|whom|where|when|each|aged?|an?|with|at|among|including|big|large|of|or"
    r"|and (?:his|her|its)|despite|after|before|during|since|[\d$€£])(?![^\W_])|\d",
    re.IGNORECASE,
)
_PART: Final = re.compile(r"[,;:](?=\s)|\s[—–-]{1,2}(?=\s)")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_RELATIVE: Final = re.compile(r"\b(?:which|who|whose|whom)\b")
_LEADS_IN: Final = re.compile(
    r"(?:in|of|among|with|after|before|for|from|by|at|on|under|despite|during|since|according)\s",
    re.IGNORECASE,
)
_NO_PAST: Final = frozenset(["aged", "hundred", "need", "united", "armed", "red", "bed", "shed", "indeed"])


def has_verb(words: str) -> bool:
    """Whether a sentence that begins with these words may end there: its own verb is among them."""
    parts = _PART.split(words)
    was_aside = False
    for at, part in enumerate(parts):
        is_main = at == 1 and _LEADS_IN.match(parts[0]) is not None  # "In a survey, | 58% said"
        if at and not is_main and _ASIDE.match(part.lstrip()):
            was_aside = True
            continue
        found = _WORD.findall(_RELATIVE.split(part)[0].lower().replace("’", "'"))
        is_participle = not was_aside and found[:1] and found[0].endswith("ed")  # ", powered by nine engines"
        if not at and found[:1] and found[0] in _OPENING:
            return True
        if any(_is_verb(word) for word in (found if at and not is_participle else found[1:])):
            return True
        was_aside = at > 0  # "Garrison Trust, | closed at $41"
    return False


_OPENING: Final = frozenset(["there's", "it's", "that's", "they're"])


# ", said the firm" ends what it said, and is no verb of it.
_SAYING: Final = word_set("""
said says say told tells reckons reckon believes believe estimates estimate expects expect hopes hope
warns warn argues argue adds add notes note claims claim shows show thinks think thought found finds
""")
_NEXT_WORD: Final = re.compile(
    r",\s(?:(?:now|still|also|then|later|only|just|even|already|alone|both|all|each)\s)?([a-z]+)(?=\s)"
)


def is_verb_next(words: str, at: int, *, past: bool = False) -> bool:
    """Whether behind a comma a verb comes whose subject is before: "Spain, its main market, | fell".

    With `past` any that ends in "ed" is one too, which may be a participle: ", powered by nine engines".
    """
    found = _NEXT_WORD.match(words, at)
    if found is None or found[1] in _SAYING:
        return False
    return found[1] in _VERBS or (past and _is_verb(found[1]))


def _is_verb(word: str) -> bool:
    return word in _VERBS or (word.endswith("ed") and len(word) > 3 and word not in _NO_PAST)
