"""Shares behind a number: per cent, percentage points, basis points, per mille, in several languages."""

from __future__ import annotations

import re

from scifacts.model import FigureKind
from scifacts.numerals.measures import Unit
from scifacts.numerals.wordlists import heads
from scifacts.patterns import lazy

__all__ = ["PERCENTS", "PERCENT_STARTS", "percent_at"]

_PERCENT = lazy(
    r"\s?(?:(?:(?:wt|vol)\.?\s?)?(%|％|٪)(?:[\s-]?(points?)|(포인트|p(?!\w)))?|(‰))"
    r"|(?:[ \u00a0-]{1,2}|\n|(?=bps?(?!\w)|pc(?!\w|\sset)))(?:"
    r"(percentage[\s-]points?|per[\s-]cent[\s-]points?|percent[\s-]points?|Prozentpunkt(?:en?)?"
    r"|points?\sde\spourcentage|puntos?\sporcentual(?:es)?|punt[oi]\spercentual[ei]|pontos?\spercentua(?:l|is)"
    r"|procentpunt(?:en)?|процентн\w+\sпункт\w*)"
    r"|(per[\s-]?cento?s?|percentage(?![\s-]point)|pct\.?|(?<=\d)pc|Prozent|pour cent|por c(?:ien?|en)to"
    r"|pro[cs]ent\w{0,3}|proc\.(?=\s?[a-z,;)]|\s*\Z)|persen|процент\w*)"
    r"|(promille|per[\s-]?mille(?!\sabitanti))"
    r"|(basis[\s-]points?|bps?|Basispunkt(?:en?)?|points?\sde\sbase|pdb|puntos?\sbásicos?|punti\sbase"
    r"|pontos?[\s-]base|basispunt(?:en)?|базисн\w+\sпункт\w*))(?!\w)",
    re.IGNORECASE,
)
PERCENTS = heads(
    "percent persen permille prozent procent prosent promille points punto pontos pour ppts basis"
)
PERCENT_STARTS = frozenset("%％٪‰pPbBwvпб")
_PERCENT_POINTS_SHORT = lazy(r"\s?(?:pp|ppts?|p\.p\.|п\.\s?п\.)(?!\w)")


def percent_at(text: str, end: int) -> Unit | None:
    """The share that follows a number ending at `end`: "%", "per cent", "Prozentpunkte", "bps"."""
    match = _PERCENT.match(text, end) or _PERCENT_POINTS_SHORT.match(text, end)
    if match is None:
        return None
    groups = match.groups()
    if not groups:
        return Unit("percentage points", FigureKind.PERCENT, match.end(), match.end())
    symbol, points, korean, mille, point_words, _percent_word, mille_word, basis = groups
    name = "percent"
    if points or korean or point_words:
        name = "percentage points"
    elif mille or mille_word:
        name = "per mille"
    elif basis:
        name = "basis points"
    attached = match.end(1) if symbol else match.end() if mille or not text[end].isspace() else end
    if text[end] == "-":
        attached = end
    return Unit(name, FigureKind.PERCENT, attached, match.end())
