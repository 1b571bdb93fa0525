"""What became of the people that a number counts: "54 injured", "injured 54", "34人受伤"."""

from __future__ import annotations

import re

from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.placed import Placed

__all__ = ["fate_of", "fates_in", "may_tell_fate"]

_NEAR = 24  # characters before a figure
# What became of people, each with the words for it: "54 injured", "injured 54", "34人受伤".
_FATES = {
    "hurt": r"injured|wounded|hurt|injur(?:es|ing)|wound(?:s|ing)|verletzt[en]?|blessés|heridos|受伤|受傷",
    "dead": (
        r"killed|dead|died|kill(?:s|ing)|getötet|tot|tote|ums\sleben|tués|morts|muertos|死亡|遇难|遇難|丧生"
    ),
    "missing": r"missing|vermisst|disparus|desaparecidos|失踪|失蹤",
    "safe": r"rescued|saved|survived|unhurt|unharmed|gerettet|überlebten|rescatados|secourus|获救|獲救",
    "held": r"arrested|detained|festgenommen|arrêtés|interpellés|detenidos|被捕",
}
# "12 children were hurt" tell of a part.
_PEOPLE = r"(?:\s(?:others|other\speople|more|people|persons|menschen|personen|personnes|personas))?"
_BECAME = r"(?:\s(?:were|was|are|have\sbeen|had\sbeen|wurden|kamen|sind|ont\sété|fueron|resultaron|left))?"
_BEHIND = lazy(lambda: rf"(?:{_PEOPLE}{_BECAME}\s|人)(?:{_fate_words()})(?![a-zäöüß])", re.IGNORECASE)
_AHEAD = lazy(lambda: rf"(?:\A|[^\w-])(?:{_fate_words()})\s\Z", re.IGNORECASE)


_STEM_LIST = """
injur wound hurt verletz bless herid kill dead die tot getöt leben tué mort muert miss disparu desapare arrest
arrêt detain deten festgenommen interpell rescue save surviv unh gerett überleb
rescat secour 救 伤 傷 亡 难 難 丧 失 捕
"""
_STEMS = tuple(_STEM_LIST.split())


_ANYWHERE = lazy(lambda: rf"(?<![\w-])(?:{_fate_words()})(?![a-zäöüß])", re.IGNORECASE)


def fates_in(text: str) -> set[str | None]:
    """All that a text says became of people, wherever in it."""
    return {found.lastgroup for found in _ANYWHERE.finditer(text)}


def may_tell_fate(text: str) -> bool:
    """Whether a text may say what became of people: a glance, before patterns are compiled for it."""
    low = text.lower()
    return any(stem in low for stem in _STEMS)


def _fate_words() -> str:
    return "|".join(f"(?P<{fate}>{words})" for fate, words in _FATES.items())


def fate_of(number: Placed) -> str | None:
    """What became of the people counted, by the word beside their number: hurt, dead, missing or held."""
    behind = _BEHIND.match(number.text, number.mention.span.end)
    found = behind or _AHEAD.search(number.before(_NEAR))
    return found.lastgroup if found else None
