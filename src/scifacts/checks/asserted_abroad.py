"""What German, French and Spanish sentences tell of a deed: done, planned or denied.

"Hat 300 Stellen gestrichen" over "will 300 Stellen streichen", "a supprimé" over "prévoit de supprimer".
"""

from __future__ import annotations

import re

from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.placed import Placed

__all__ = ["tells_otherwise"]

_GERMAN_PLAN = lazy(
    r"\b(?:will|wollen|soll|sollen|plant|planen|möchte|möchten|beabsichtigt|beabsichtigen),?\s"
    r"(?:[^.!?;:]*\s)?(?:(?P<done>[^\W\d_]+)\swerden|(?:zu\s)?(?P<verb>(?!werden|haben|sein)[^\W\d_]+e?n))\Z",
    re.IGNORECASE,
)
_GERMAN_DONE = lazy(
    r"\b(?:hat|haben|hatte|hatten|wurde|wurden)\s(?:[^.!?;:]*\s)?(?P<verb>[^\W\d_]*(?:t|en))\Z", re.IGNORECASE
)
_GERMAN_DENIED = lazy(r"\b(?:nicht|nie|niemals)\s(?P<verb>[^\W\d_]+(?:t|en))\Z", re.IGNORECASE)
_ROMANCE_PLAN = lazy(
    r"\b(?:(?:prévoi(?:t|ent)|envisagent?|projettent?|promet(?:tent)?)\s(?:de\s|d['’])|(?:comptent?|souhaitent?|veut"
    r"|veulent|va|vont|doi(?:t|vent)|devrai(?:t|ent)|pourrai(?:t|ent))\s(?P<fr>[^\W\d_]+(?:er|ir|re))"
    r"|(?:planean?|prevén?|quieren?|pretenden?|esperan?|proyectan?|podrían?|deben?|van?\sa"
    r"|tienen?\s(?:previsto|planeado))\s)(?P<verb>[^\W\d_]+(?:[aei]r|re))?(?=\s)",
    re.IGNORECASE,
)
_ROMANCE_DONE = lazy(
    r"\b(?:(?:a|ont|avait|avaient|ha|han|había|habían)\s(?:déjà\s|ya\s)?(?P<verb>[^\W\d_]+)"
    r"|(?P<past>[^\W\d_]+(?:ó|aron|ieron|yeron)))(?=\s)",
    re.IGNORECASE,
)
_ROMANCE_ENDS = (
    *(
        "aron",
        "ieron",
        "yeron",
        "ées",
        "ado",
        "ido",
        "ais",
        "ió",
        "yó",
        "és",
        "ée",
        "ar",
        "er",
        "ir",
        "re",
        "ó",
    ),
    *("é", "is", "it", "ie", "i", "u", "t", "ó"),
)
_OPEN = lazy(
    r"\b(?:nicht|nie|niemals|kein\w*|ohne|statt|soll\w*|will|woll\w*|möcht\w*|würd\w*|könn\w*|dürft\w*|wird|werden"
    r"|plan\w*|falls|wenn|ne|pas|jamais|sans|si|no|nunca|sin|prév\w*|previst\w*|va|vont|van)\b|\bn['’]",
    re.IGNORECASE,
)
_SEPARABLE = ("ab", "an", "auf", "aus", "ein", "vor", "zu", "um", "fertig", "her", "hin", "weg", "nach", "")
_VOWELS = lazy(r"[aeiouäöü]")
_PLANS = (" plant", " planen")  # , 300 Stellen zu streichen
_REACH = 160  # characters to either side of a figure
_STEM = 3  # letters that a verb keeps


# Of these a German sentence that tells a deed has one, and a French or Spanish one that tells a plan.
_GERMAN_SIGNS = (" hat ", " haben ", " hatte", " wurde")
_ROMANCE_SIGNS = (
    *("prévoi", "envisage d", "envisagent d", "projette", "promet d", "promettent d", " compte", " souhait"),
    *(
        " veut ",
        " veulent ",
        " va ",
        " vont ",
        " doit ",
        " doivent ",
        " devrai",
        " pourrai",
        "planea",
        "prevé",
    ),
    *("quiere", "pretende", "espera", "proyecta", "podría", " debe", " van a ", "tiene previsto"),
    *("tienen previsto", "tiene planeado", "tienen planeado"),
)


def tells_otherwise(ours: Placed, theirs: Placed) -> tuple[str, str] | None:
    """The clauses of a figure in two texts, where one was done, the other planned or denied."""
    near = theirs.around(_REACH).lower()
    is_german = any(map(ours.text.lower().__contains__, _GERMAN_SIGNS))
    if not is_german and not any(map(near.__contains__, _ROMANCE_SIGNS)):
        return None  # few claims need the patterns
    said, found = ours.clause(_PLANS), theirs.clause(_PLANS)
    if is_german and (_is_denied(said, found) or _is_denied(found, said)):
        return said, found
    return (said, found) if _is_planned_only(said, found) else None


def _is_planned_only(ours: str, theirs: str) -> bool:
    planned = _GERMAN_PLAN.search(theirs)
    if planned is not None:
        done = _GERMAN_DONE.search(ours)
        if done is None or _OPEN.search(ours):
            return False
        if planned["done"]:
            return planned["done"].lower() == done["verb"].lower()
        return _is_participle(done["verb"].lower(), planned["verb"].lower())
    romance = _ROMANCE_PLAN.search(theirs)
    if romance is None or _OPEN.search(ours):
        return False
    verb = romance["verb"] or romance["fr"]
    return verb is not None and any(
        _romance_stem(done["verb"] or done["past"]) == _romance_stem(verb)
        for done in _ROMANCE_DONE.finditer(ours)
    )


def _is_denied(denied: str, told: str) -> bool:
    """Whether one clause ends with "nicht angenommen" and the other with "angenommen" alone."""
    verb = _GERMAN_DENIED.search(denied)
    done = _GERMAN_DONE.search(told) if verb else None
    return bool(verb and done and verb["verb"].lower() == done["verb"].lower() and not _OPEN.search(told))


def _is_participle(participle: str, infinitive: str) -> bool:
    """Whether a German participle is of a verb: gestrichen of streichen, abgebaut of abbauen, eröffnet."""
    stem = infinitive.removesuffix("n").removesuffix("e")
    weak = participle.removesuffix("en") if participle.endswith("en") else participle[:-1].removesuffix("e")
    for prefix in _SEPARABLE:
        if participle.startswith(f"{prefix}ge") and stem.startswith(prefix):
            kept, root = weak[len(prefix) + 2 :], stem[len(prefix) :].removeprefix("zu" if prefix else "")
            if kept == root or (len(_bones(root)) >= _STEM and _bones(kept) == _bones(root)):
                return True
    return len(stem) > _STEM and weak == stem


def _bones(stem: str) -> str:
    return _VOWELS.sub("", stem.replace("ß", "ss"))


def _romance_stem(verb: str) -> str:
    low = verb.lower()
    ending = next((one for one in _ROMANCE_ENDS if low.endswith(one) and len(low) - len(one) >= _STEM), "")
    return low.removesuffix(ending)
