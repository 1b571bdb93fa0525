"""What a German sentence tells of a deed, by the verb that ends its clause: done, planned or denied.

"Hat 300 Stellen gestrichen" over "will 300 Stellen streichen" or "plant, 300 Stellen zu streichen".
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import DEED_OPEN, has_reservation
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["told_otherwise_in_german"]

_PLANNED = lazy(
    r"\b(?:will|wollen|soll|sollen|plant|planen|möchte|möchten|beabsichtigt|beabsichtigen),?\s"
    r"(?:[^.!?;:]*\s)?(?:(?P<participle>[^\W\d_]+)\swerden|(?:zu\s)?(?P<infinitive>(?!werden|haben|sein)[^\W\d_]+e?n))\Z",
    re.IGNORECASE,
)
_DONE = lazy(
    r"\b(?:hat|haben|hatte|hatten|wurde|wurden)\s(?:[^.!?;:]*\s)?(?P<participle>[^\W\d_]*(?:t|en))\Z",
    re.IGNORECASE,
)
_DENIED = lazy(r"\b(?:nicht|nie|niemals)\s(?P<participle>[^\W\d_]+(?:t|en))\Z", re.IGNORECASE)
_SIGNS = (" hat ", " haben ", " hatte", " wurde")  # of these a sentence that tells a deed has one
_GOING_ON = (" plant", " planen")  # a comma behind these does not end the clause
_SEPARABLE = ("ab", "an", "auf", "aus", "ein", "vor", "zu", "um", "fertig", "her", "hin", "weg", "nach", "")
_VOWELS = lazy(r"[aeiouäöü]")
_STEM = 3  # letters that a verb keeps


def told_otherwise_in_german(ours: Placed, theirs: Placed) -> Contrast | None:
    """A figure's clauses in two texts, where ours tells a deed and theirs a plan, or one denies it."""
    if not any(map(ours.text.lower().__contains__, _SIGNS)):
        return None  # few claims need the patterns
    said, found = ours.clause(_GOING_ON), theirs.clause(_GOING_ON)
    is_other = _is_denied(said, found) or _is_denied(found, said) or _is_planned(found, said)
    return Contrast(said, found) if is_other else None


def _is_denied(denied: str, told: str) -> bool:
    """Whether one clause ends with "nicht angenommen" and the other with "angenommen" alone."""
    denial = _DENIED.search(denied)
    done = _done(told) if denial else None
    return done is not None and denial is not None and denial["participle"].lower() == done


def _is_planned(planned: str, told: str) -> bool:
    """Whether one clause ends with "streichen" or "gestrichen werden" and the other with "gestrichen"."""
    plan = _PLANNED.search(planned)
    done = _done(told) if plan else None
    if plan is None or done is None:
        return False
    if plan["participle"]:
        return plan["participle"].lower() == done
    return _is_participle(done, plan["infinitive"].lower())


def _done(clause: str) -> str | None:
    """The participle of a clause that tells a deed plainly."""
    done = _DONE.search(clause)
    return done["participle"].lower() if done and not has_reservation(clause, DEED_OPEN) else None


def _is_participle(participle: str, infinitive: str) -> bool:
    """Whether a participle is of a verb: gestrichen of streichen, abgebaut of abbauen, eröffnet."""
    stem = infinitive.removesuffix("n").removesuffix("e")
    weak = participle.removesuffix("en") if participle.endswith("en") else participle[:-1].removesuffix("e")
    for prefix in _SEPARABLE:
        if participle.startswith(f"{prefix}ge") and stem.startswith(prefix):
            kept, root = weak[len(prefix) + 2 :], stem[len(prefix) :].removeprefix("zu" if prefix else "")
            if kept == root or (len(_consonants(root)) >= _STEM and _consonants(kept) == _consonants(root)):
                return True
    return len(stem) > _STEM and weak == stem


def _consonants(stem: str) -> str:
    return _VOWELS.sub("", stem.replace("ß", "ss"))
