"""What French and Spanish sentences tell of a deed, done or planned, by the verb before the figure.

"A supprimé 300 postes" over "prévoit de supprimer 300 postes".
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import DEED_OPEN, has_reservation
from scifacts.checks.reading.verb_forms import romance_stem
from scifacts.numerals.wordlists import phrases
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["planned_in_french_or_spanish"]

_PLANNED = lazy(
    r"\b(?:(?:prévoi(?:t|ent)|envisagent?|projettent?|promet(?:tent)?)\s(?:de\s|d['’])|(?:comptent?|souhaitent?|veut"
    r"|veulent|va|vont|doi(?:t|vent)|devrai(?:t|ent)|pourrai(?:t|ent))\s(?P<french>[^\W\d_]+(?:er|ir|re))"
    r"|(?:planean?|prevén?|quieren?|pretenden?|esperan?|proyectan?|podrían?|deben?|van?\sa"
    r"|tienen?\s(?:previsto|planeado))\s)(?P<verb>[^\W\d_]+(?:[aei]r|re))?(?=\s)",
    re.IGNORECASE,
)
_DONE = lazy(
    r"\b(?:(?:a|ont|avait|avaient|ha|han|había|habían)\s(?:déjà\s|ya\s)?(?P<participle>[^\W\d_]+)"
    r"|(?P<past>[^\W\d_]+(?:ó|aron|ieron|yeron)))(?=\s)",
    re.IGNORECASE,
)
# Of these a sentence that tells a plan has one; "_" is a space.
_SIGN_LIST = """
prévoi envisage_d envisagent_d projette promet_d promettent_d _compte _souhait _veut_ _veulent_ _va_ _vont_
_doit_ _doivent_ _devrai _pourrai
planea prevé quiere pretende espera proyecta podría _debe _van_a_
tiene_previsto tienen_previsto tiene_planeado tienen_planeado
"""
_SIGNS = phrases(_SIGN_LIST)
_REACH = 160  # characters from a sign to the figure


def planned_in_french_or_spanish(ours: Placed, theirs: Placed) -> Contrast | None:
    """A figure's clauses in two texts, where ours tells as done what theirs tells as a plan."""
    near = theirs.around(_REACH).lower()
    if not any(map(near.__contains__, _SIGNS)):
        return None  # few claims need the patterns
    said, found = ours.clause(), theirs.clause()
    plan = _PLANNED.search(found)
    verb = plan and (plan["verb"] or plan["french"])
    if not verb or has_reservation(said, DEED_OPEN):
        return None
    done = {romance_stem(one["participle"] or one["past"]) for one in _DONE.finditer(said)}
    return Contrast(said, found) if romance_stem(verb) in done else None
