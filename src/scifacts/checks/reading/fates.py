"""What became of the people that a number counts: "54 injured", "injured 54", "34人受伤"."""

from __future__ import annotations

import re

from scifacts.numerals.wordlists import phrases
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = [
    "count_of_fate",
    "fate_of",
    "fate_of_noun",
    "fates_denied",
    "fates_in",
    "may_deny_fate",
    "may_tell_fate",
    "tells_deaths",
]

_NEAR = 24  # characters before a figure
_FAR = 80  # characters from "death toll" to its figure
_TOLL = lazy(
    r"\bdeath\stoll\b[^.,;:!?\d]*?\b(?:to|at|of|is|was|now|reach\w*|hits?|pass\w*|top\w*|exceed\w*)\s"
    r"(?:(?:about|around|some|over|nearly|almost|more\sthan|at\sleast)\s)?\Z",
    re.IGNORECASE,
)
# What became of people, each with the words for it: "54 injured", "injured 54", "34人受伤".
_FATES = {
    "hurt": (
        r"injured|wounded|hurt|injur(?:es|ing)|wound(?:s|ing)|verletzt(?:e|en|n)?|blessée?s|herid[oa]s|受伤|受傷"
    ),
    "dead": (
        r"killed|dead|died|kill(?:s|ing)|getötet|tot|tote|toten|ums\sleben|tuée?s|morte?s|muert[oa]s|fallecid[oa]s|死亡|遇难|遇難|丧生"
    ),
    "missing": r"missing|vermisst|disparue?s|desaparecid[oa]s|失踪|失蹤",
    "safe": r"rescued|saved|survived|unhurt|unharmed|gerettet|überlebten|rescatad[oa]s|secourue?s|获救|獲救",
    "moved": r"evacuated|evacuees|evakuiert(?:e|en)?|évacuée?s|evacuad[oa]s|疏散|撤离",
    "held": r"arrested|detained|festgenommen|arrêtée?s|interpellée?s|detenid[oa]s|被捕",
}
# "Le nombre de personnes tuées sur les routes s'élève à 12"
_COUNTS = ("nombre de ", "número de ", "zahl der ", "number of ")
_COUNTED = lazy(
    lambda: (
        rf"\b(?:nombre\sde|número\sde|zahl\sder|number\sof)\s(?:people\s|personnes\s|personas\s)?"
        rf"(?:{_fate_words()})"
        r"(?![\w-])(?:\([^()]{0,30}\)|[^.;:!?\d()]){0,50}?\s(?:to|at|is|was|auf|bei|betrug|à|est\sde|a|es\sde|fue\sde)\s\Z"
    ),
    re.IGNORECASE,
)
# "12 children were hurt" tell of a part.
_PEOPLE = r"(?:\s(?:others|other\speople|more|people|persons|menschen|personen|personnes|personas))?"
_BECAME = r"(?:\s(?:were|was|are|have\sbeen|had\sbeen|wurden|kamen|sind|ont\sété|fueron|resultaron|left))?"
_BEHIND = lazy(lambda: rf"(?:{_PEOPLE}{_BECAME}\s|人)(?:{_fate_words()})(?![a-zäöüß])", re.IGNORECASE)
_AHEAD = lazy(lambda: rf"(?:\A|[^\w-])(?:{_fate_words()})\s\Z", re.IGNORECASE)


_STEMS = phrases("""
injur wound hurt verletz bless herid kill dead die tot getöt leben tué mort muert miss disparu desapare fallec
arrest arrêt detain deten festgenommen interpell rescue save surviv unh gerett überleb
rescat secour toll evacu evakuiert évacu 疏 撤 救 伤 傷 亡 难 難 丧 失 捕
""")


_ANYWHERE = lazy(lambda: rf"(?<![\w-])(?:{_fate_words()})(?![a-zäöüß])", re.IGNORECASE)


def fates_in(text: str) -> set[str | None]:
    """All that a text says became of people, wherever in it."""
    return {found.lastgroup for found in _ANYWHERE.finditer(text)}


def count_of_fate(text: str, fate: str) -> int:
    """How often a text says that this became of people."""
    return sum(found.lastgroup == fate for found in _ANYWHERE.finditer(text))


def may_tell_fate(text: str) -> bool:
    """Whether a text may say what became of people: a glance, before patterns are compiled for it."""
    low = text.lower()
    return any(stem in low for stem in _STEMS)


def _fate_words() -> str:
    return "|".join(f"(?P<{fate}>{words})" for fate, words in _FATES.items())


def fate_of(number: Placed, *, behind_unit: bool = False) -> str | None:
    """What became of the people counted, by the word beside their number: hurt, dead, missing or held.

    `behind_unit`: or beside what they are called, "two guards were injured".
    """
    end = number.mention.phrase.end if behind_unit else number.mention.span.end
    behind = _BEHIND.match(number.text, end)
    found = behind or _AHEAD.search(number.before(_NEAR))
    if found is None and any(map((near := number.before(_FAR).lower()).__contains__, _COUNTS)):
        found = _COUNTED.search(near)
    if found is None and " toll " in (before := number.before(_FAR).lower()) and _TOLL.search(before):
        return "dead"
    return found.lastgroup if found else None


_NOUNS = {
    **dict.fromkeys(("deaths", "fatalities"), "dead"),
    **dict.fromkeys(("injuries",), "hurt"),
    **dict.fromkeys(("cases", "infections", "illnesses", "hospitalisations", "hospitalizations"), "ill"),
}


def fate_of_noun(number: Placed) -> str | None:
    """What became of those whom a noun counts: dead, of "1,870 heat-related deaths"; else None."""
    unit = (number.mention.unit or "").partition(" per ")[0].split()
    return _NOUNS.get(unit[-1].lower()) if unit else None


def tells_deaths(text: str) -> bool:
    """Whether a text speaks of deaths by a noun or an adjective: a glance."""
    low = text.lower()
    return any(map(low.__contains__, ("death", "fatal", "mortal", "toll", "lives")))


def may_deny_fate(text: str) -> bool:
    """Whether a text may say what became of nobody: a glance."""
    return any(map(text.lower().__contains__, _NOBODY))


def fates_denied(text: str) -> set[str]:
    """What a text says became of nobody: "no one was injured", "no injuries were reported"."""
    if not may_deny_fate(text):
        return set()  # few texts need the pattern
    return {(found.lastgroup or "").removeprefix("no_") for found in _NONE.finditer(text)}


_NOBODY = ("no one", "no-one", "nobody", "none ", "no injur", "no death", "no fatal", "no casual")
_NONE = lazy(
    lambda: (
        r"\b(?:(?:no[\s-]one|nobody|none\sof\sthem)\s(?:(?:was|were|is|has|had|have|been|seriously|badly)\s){0,3}"
        rf"(?:{_fate_words()})|no\s(?:(?P<no_hurt>injuries|injured)|(?P<no_dead>deaths|fatalities)))\b"
    ),
    re.IGNORECASE,
)
