"""A quarter or half of a year written otherwise: Q4 2025, 4Q25, the fourth quarter of 2025, 3. Quartal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scifacts.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from scifacts.matching.tokens import Tokens

__all__ = ["quarters", "to_quarter"]

_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "first 1st erste ersten erstes erster 1. premier 1er",
            "second 2nd zweite zweiten zweites zweiter 2. deuxième 2e",
            "third 3rd dritte dritten drittes dritter 3. troisième 3e",
            "fourth 4th vierte vierten viertes vierter 4. quatrième 4e",
        ),
        1,
    )
    for word in words.split()
}
_PARTS = {
    **dict.fromkeys(("q", "t", "quarter", "quartal", "quartals", "trimestre"), "quarter"),
    **dict.fromkeys(("h", "half", "halbjahr", "halbjahres", "halbjahrs", "semestre"), "half"),
}
_ORDINAL = "|".join(re.escape(word) for word in sorted(_NUMBERS, key=len, reverse=True))
_FISCAL = r"(?:fiscal|financial)(?:\syear)?"
_PART = lazy(
    rf"(?<![\w.,])(?:the\s)?(?:(?P<before>{_FISCAL})\s)?"
    r"(?:(?P<letter>[QHT])\s?(?P<digit>[1-4])|(?P<first>[1-4])\s?(?P<behind>[QHT])"
    rf"|(?P<ordinal>{_ORDINAL})[\s-](?:(?P<within>{_FISCAL})\s)?"
    r"(?P<part>quarter|half|quartals?|halbjahr(?:e?s)?|trimestre|semestre))(?![^\W\d])"
    rf"(?:\s?[,/]?\s?(?:(?:of|in|des\sjahres|de)\s)?(?:the\s)?(?P<fiscal>FY|{_FISCAL}(?:\sof)?)?\s?"
    r"(?P<year>(?:19|20)\d\d)|(?P<short>(?<=\dQ)|(?<=\d[HT])|\s?['’/]|\s?FY\s?)(?P<two>\d\d))?(?![\w%]|[.,]\d)",
    re.IGNORECASE,
)

_Plain = tuple[int, int, tuple["Hashable", ...]]


def quarters(text: str) -> Iterator[_Plain]:
    """The parts of years in a text: where each stands; which it is, of which year, and if that is fiscal."""
    for match in _PART.finditer(text):
        name = (match["letter"] or match["behind"] or match["part"]).lower()
        number = int(match["digit"] or match["first"] or 0) or _NUMBERS[match["ordinal"].lower()]
        year = match["year"] or (f"20{match['two']}" if match["two"] else None)
        is_fiscal = any(match[group] for group in ("before", "within", "fiscal"))
        is_fiscal = is_fiscal or "FY" in (match["short"] or "").upper()
        if _PARTS[name] == "half" and number > 2:
            continue
        yield match.start(), match.end(), (_PARTS[name], number, year, is_fiscal)


_FAR_BACK, _FAR_ON = 8, 8  # tokens around the end of a passage that a part of a year is read in
_TELLING = frozenset({"quarter", "half", "quartal", "halbjahr", "trimestre", "semestre"})


def to_quarter(quote: Tokens, window: Tokens, last: int) -> int:
    """Where the part of a year ends that ends the quote, written otherwise: in Q4 (the fourth quarter)."""
    ours = quote.cut(max(0, len(quote) - _FAR_BACK), len(quote))
    if not any(map(_may_be_part, ours.keys)):
        return last
    text = ours.spaced()
    said = [says for _, end, says in quarters(text) if end == len(text.rstrip(" ."))]
    first, stop = max(0, last - _FAR_BACK), min(len(window), last + _FAR_ON)
    if not said or first >= stop:
        return last
    theirs = window.cut(first, stop)
    base, here = theirs.starts[0], window.ends[last - 1] if last > first else theirs.starts[0]
    for start, end, says in quarters(theirs.spaced()):
        if says == said[0] and start <= here - base <= end:
            return next((at for at in range(first, stop) if window.ends[at] - base >= end), stop - 1) + 1
    return last


def _may_be_part(key: str) -> bool:
    return key in _TELLING or (key[:1] in "qht" and (len(key) == 1 or key[1:].isdigit()))
