"""A figure of one party told of another: the AfD has 30 seats, over "the SPD 32, the AfD 30, the CDU 12".

Parties, clubs and the like that go by their letters are called the same in every language. Two are of one
kind where the source gives a figure to each, right behind its name.
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.model import Span
from scifacts.numerals.wordlists import DIGIT
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["of_another_party"]

_LETTERS = lazy(
    r"(?<![\w-])(?=\w?[A-ZÄÖÜ])(?=[A-ZÄÖÜ]\w*[A-ZÄÖÜ])[A-ZÄÖÜa-zäöü]{2,5}(?![\w-])"
)  # SPD, AfD, PiS
_CLAUSE_END = lazy(r"[,;:](?=\s)|\s(?:und|and|et|y|while|während|tandis\sque|mientras)\s")
# Letters of a measure of statistics
_MEASURES = frozenset(["CI", "HR", "OR", "RR", "IRR", "SD", "SE", "SEM", "IQR", "ARR", "NNT"])
# What is measured of a country or firm, which may stand in its place: GDP, of the US economy.
_MEASURED = frozenset(
    ["GDP", "GNP", "GNI", "CPI", "PPI", "RPI", "HICP", "PCE", "EPS", "BIP", "VPI", "PIB", "IPC"]
)
_FIGURE = r"(?![\w-])\W{0,4}(?:[^\W\d_]{1,9}\W{1,2}){0,4}\d"


def of_another_party(ours: Placed, theirs: Placed) -> Contrast | None:
    """The party that a statement tells a figure of, and the one whose it is; None where it is one."""
    said = set(_LETTERS.findall(ours.sentence().of(ours.text)))
    if len(said) > 1:
        said = _named(ours, _clause(ours))
    clause = _clause(theirs)
    found = _named(theirs, clause)
    if len(said) != 1 or len(found) != 1 or said <= set(_LETTERS.findall(clause.of(theirs.text))):
        return None
    (one,), (two,) = said, found
    if (
        not _MEASURES.isdisjoint((one, two))
        or (one in _MEASURED) is not (two in _MEASURED)
        or two in ours.text
        or _is_speaker(ours.text, one)
        or not _are_counted(theirs.text, one, two)
    ):
        return None
    return Contrast(one, two)


def _clause(figure: Placed) -> Span:
    """Where the clause of a figure stands, up to the next comma or "and"."""
    text, sentence, phrase = figure.text, figure.sentence(), figure.mention.phrase
    ends = [end.end() for end in _CLAUSE_END.finditer(text, sentence.start, phrase.start)]
    behind = _CLAUSE_END.search(text, phrase.end, sentence.end)
    return Span(ends[-1] if ends else sentence.start, behind.start() if behind else sentence.end)


def _named(figure: Placed, clause: Span) -> set[str]:
    """The parties named in the clause of a figure; where none is, those of its sentence."""
    text, phrase = figure.text, figure.mention.phrase
    before, rest = text[clause.start : phrase.start], text[phrase.end : clause.end]
    if any(map(str.isdigit, before + rest)):  # in a house of 88 the SPD has 32
        last = _LETTERS.findall(DIGIT.split(before)[-1])
        return {last[-1]} if last else set()
    return set(_LETTERS.findall(before + rest)) or set(_LETTERS.findall(figure.sentence().of(text)))


def _is_speaker(text: str, name: str) -> bool:
    """Whether somebody only tells of a figure: the UN said, according to the UN."""
    saying = r"\s(?:sa(?:id|ys)|sagt|report|estimat|expect|meld|schätz|erwart|estim|dit|dijo|afirm|calcul)"
    according = r"(?:according\sto|laut|selon|según|by)\s(?:the\s|der\s|dem\s|l['’]|la\s|el\s)?"
    return re.search(rf"{name}{saying}|{according}{name}", text, re.IGNORECASE) is not None


def _are_counted(text: str, *names: str) -> bool:
    """Whether a source gives each name a figure of its own, right behind it."""
    return all(re.search(rf"(?<![\w-]){name}{_FIGURE}", text) for name in names)
