"""A number of each on one side, of all or of further ones on the other: "300 each", "300 in total"."""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.model import FigureKind
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["ALL_WORDS", "each_or_all"]

_NO_TIME = (
    r"(?!\s(?:other|year|month|week|day|night|time|hour|jahr|monat|woche|tag|année|mois|semaine|jour|año|mes"
    r"|día))"
)
_SCOPES = lazy(
    rf"\b(?P<each>(?:each|every(?!\s\w+\s(?:years|months|weeks|days|hours|minutes))|jede[rsmn]?|chaque|cada){_NO_TIME}|apiece|individually|per\s(?:head|person)|pro\s(?:kopf|person)|jeweils|chacune?s?"
    r"|par\s(?:personne|tête)|cada\sun[oa]|por\s(?:persona|cabeza))\b"
    r"|\b(?P<all>together(?!\swith)|altogether|in\s(?:total|aggregate)|in\sall(?=[,.;:)]|\s?\Z)|combined(?!\swith)"
    r"|jointly|between\sthem|a\stotal\sof|the\s(?:combined\s)?total\s(?:[a-z]+\s){0,2}(?:was|were|is|came\sto|reached|amounted\sto)|insgesamt|zusammen(?!\smit)|au\stotal|en\stout|ensemble|en\stotal"
    r"|en\sconjunto|un\stotal\sde)(?![^\W_])"
    r"|(?P<han_each>每人|每家|每户)|(?P<han_all>总共|共计|合计|一共|(?<![公中一])共(?=[有获得计]|\d))",
    re.IGNORECASE,
)
_MORE = lazy(r"\b(?:a\sfurther|another|an\s(?:additional|extra)|weitere[nr]?|otr[oa]s)\s\Z", re.IGNORECASE)
# Right before a sum: what several shared is of all of them.
_SHARED = lazy(
    r"\b(?:shar(?:e[ds]?|ing)|split(?:s|ting)?|divided?|teil(?:t|ten|en)\ssich|partagé|partagent|repartieron|reparten)\s"
    r"(?:(?:a|an|the|some|about|over|nearly|almost|les|los|die)\s)?\Z",
    re.IGNORECASE,
)
_EACH_OF = lazy(r"\beach\sof(?:\s(?:the|its|their|his|her|our|these|those))?\s[\d.,]*", re.IGNORECASE)
_ALL_OF = lazy(r"\beach\sof(?:\s(?:the|its|their|his|her|our|these|those))?\s\Z", re.IGNORECASE)
_EACH_WORDS = (
    "each every apiece individually per pro jeweils jede jeder jedes chacun chacune chaque par cada por"
)
ALL_WORDS = word_set("""
together total all altogether shared share shares sharing split divided divide teilten teilen partagé
partagent repartieron reparten aggregate combined jointly between insgesamt zusammen tout ensemble conjunto
""")
_MORE_WORDS = "further another additional extra weitere weiterer weiteren otros otras otro otra"
# A word of each on one side, of all on the other: a glance.
_EACH = frozenset((*_EACH_WORDS.split(), *_MORE_WORDS.split()))
_BEGINS = lazy(r"\d|;|\b(?:and|but|while|und|et|y)\b")
_ENDS = lazy(r"\d|[,;:]|\b(?:and|but|while|who|which|und|et|qui|y|que)\b|(?:each|every)\sof\b")


def each_or_all(ours: Placed, theirs: Placed) -> Contrast | None:
    """What is told of all on one side, and of each or of further ones on the other; None if nothing."""
    if not _may_differ(ours.all_parts().of(ours.text), theirs.all_parts().of(theirs.text)):
        return None
    one, two = _scope(ours), _scope(theirs)
    if one is None or two is None or one[0] == two[0] or "all" not in (one[0], two[0]):
        return None
    if two[0] == "all" and theirs.text.startswith((" a ", " an ", " per "), theirs.mention.span.end):
        return None  # the total was $340 a trip
    return Contrast(f"{one[1]} {ours.phrase()}", f"{two[1]} {theirs.phrase()}")


def _may_differ(one: str, two: str) -> bool:
    if not one.isascii() and ("共" in one or "合计" in one or "每" in one):
        return True
    ours, theirs = ({word.strip(".,;:!?()") for word in text.lower().split()} for text in (one, two))
    return any(
        not _EACH.isdisjoint(side) and not ALL_WORDS.isdisjoint(other)
        for side, other in ((ours, theirs), (theirs, ours))
    )


def _scope(figure: Placed) -> tuple[str, str] | None:
    """Of whom a sentence tells a number: "each", "all" or "more", and the words that say so.

    None where nothing says so up to the next number, or where words say two of these.
    """
    sentence, phrase = figure.all_parts(), figure.mention.phrase
    text = figure.text
    led = text[sentence.start : phrase.start]
    if _ALL_OF.search(led):
        return None  # each of the 300
    before = _BEGINS.split(_EACH_OF.sub("each ", led))[-1]
    behind = _ENDS.split(text[phrase.end : sentence.end])[0]
    found = {
        (str(scope.lastgroup).removeprefix("han_"), scope.group())
        for part in (before, behind)
        for scope in _SCOPES.finditer(part)
    }
    if (shared := _SHARED.search(before)) is not None and figure.mention.kind is FigureKind.MONEY:
        found.add(("all", shared.group().strip()))
    if more := _MORE.search(before):
        found.add(("more", more.group().strip()))
    return min(found) if len({kind for kind, _ in found}) == 1 else None
