"""What a misspelt word most likely means."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["nearest"]


# Words that are written short, and are like none in letters.
_SHORT = {
    "k": "thousand", "m": "million", "mn": "million", "mln": "million", "mio": "million", "bn": "billion",
    "bln": "billion", "mrd": "billion", "tn": "trillion", "trn": "trillion", "cr": "crore",
    "at least": "at-least", ">=": "at-least", "<=": "at-most", ">": "more-than", "<": "less-than",
    "over": "more-than", "up to": "at-most", "around": "about", "approximately": "about", "~": "about",
}  # fmt: skip


def nearest(word: str, known: Iterable[str], *, cutoff: float = 0.7) -> str | None:
    """The known word that a misspelt one most likely means, or None where none is `cutoff` alike, 0 to 1."""
    candidates = list(known)
    if len(candidates) > 2000 or len(word) > 200:  # comparing takes seconds beyond, with a hundred faults
        return None
    if _SHORT.get(word.lower()) in candidates:
        return _SHORT[word.lower()]
    import difflib  # only on the way to a message

    close = difflib.get_close_matches(word, candidates, n=1, cutoff=cutoff)
    if close:
        return close[0]
    cased = {name.lower(): name for name in reversed(candidates)}
    close = difflib.get_close_matches(word.lower(), cased, n=1, cutoff=cutoff)
    if close:  # `ID` for `id`: a capital is a letter that differs
        return cased[close[0]]
    longer = [name for name in candidates if len(word) >= 3 and (word in name or name in word)]
    return min(longer, key=len) if longer else None
