"""A denial that tells what another sentence tells: "not seen for 87 years" over "last seen 87 years ago".

What was not done for some time, or since one, was last done then; what had not been done for so long is done
for the first time. What somebody no longer does, he used to do; who did not finish in the top 10 finished
outside it.
"""

from __future__ import annotations

import re

from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["tells_what_is_denied"]

# What leads to a time, or stands behind it: not for 20 years, not since 2019, 20 Jahre lang nicht.
_OVER_TIME = lazy(
    r"\b(?:for|in|since|over|until|before|seit|depuis|en|desde|desde\shace)\s"
    r"(?:(?:the|more\sthan|over|about|almost|nearly|über|mehr\sals|plus\sde|más\sde)\s){0,2}\Z",
    re.IGNORECASE,
)
_LONG = lazy(r"\s?lang\b")
_TIME = lazy(
    r"year|decade|centur|month|week|day|night|hour|minute|game|match|season|jahr|monat|tag|woche|stunde|spiel|saison"
    r"|\b(?:ans?|mois|jours?|semaines?|años?|mes(?:es)?|días?|semanas?|partidos?|temporadas?)\b|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_LAST = lazy(
    r"\b(?:last|latest|most\srecent|zuletzt|letztmals|zum\sletzten\smal|dernière?|última?)\b", re.IGNORECASE
)
_FIRST = lazy(r"\b(?:first|erstmals|zum\sersten\smal|première\sfois|por\sprimera\svez)\b", re.IGNORECASE)
# What lasted up to then: a game not lost so far is none that is lost for the first time.
_HAD = lazy(r"\b(?:had|hadn['’]t|war(?:en)?|hatten?|avai(?:t|ent)|había|habían)\b", re.IGNORECASE)
_USED_TO = lazy(r"\b(?:used\sto|once|formerly|previously|until)\b", re.IGNORECASE)
_WITHIN = lazy(
    r"\b(?:in|within|inside|among)\s(?:(?:the|its|their|his|her|a)\s)?(?:[^\W\d_]+\s)?\Z", re.IGNORECASE
)
_OUTSIDE = lazy(r"\boutside\b", re.IGNORECASE)


def tells_what_is_denied(denied: Placed, told: Placed) -> bool:
    """Whether the clause of one figure denies what the other's tells in other words."""
    ours, theirs = denied.clause_before(), told.clause_before()
    if _is_of_time(denied, ours):
        is_last = _LAST.search(theirs) is not None
        return is_last or (_FIRST.search(theirs) is not None and _HAD.search(ours) is not None)
    if "no longer" in ours.lower():
        return _USED_TO.search(theirs) is not None
    return _WITHIN.search(ours) is not None and _OUTSIDE.search(theirs) is not None


def _is_of_time(figure: Placed, before: str) -> bool:
    phrase = figure.mention.phrase
    if _TIME.search(figure.phrase()) is None:
        return False
    return _OVER_TIME.search(before) is not None or _LONG.match(figure.text, phrase.end) is not None
