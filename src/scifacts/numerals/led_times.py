"""The time between a verb and its figure: "zeigte im März 2008 einen Überschuss von 20 Milliarden".

In German what stands between is told by its capitals; in French and Spanish, where a noun looks like a verb,
only "un excédent de 20 milliards" is read.
"""

from __future__ import annotations

from itertools import pairwise

from scifacts.model import FigureKind
from scifacts.numerals.rows import UNDATED
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.numerals.draft import Draft

__all__ = ["tie_led"]

_MONTH = r"[^\W\d_]{3,9}\s"
# Right before the year; who was "2008 gegründet" is told by another verb.
_WHEN = {
    "de": lazy(rf"[a-zäöüß]\s(?:im\s(?:Jahre?\s|{_MONTH})?)?\Z"),
    "fr": lazy(rf"[a-zéèê]\sen\s(?:{_MONTH})?\Z"),
    "es": lazy(rf"[a-záéíóú]\sen\s(?:{_MONTH}de\s)?\Z"),
}
_OTHER_TIME = lazy(
    r"(?:\b(?:seit|bis|ab|vor|nach|gegenüber|um|als|von|vom|der|die|das|des|den|dem|ein|eine|depuis|avant|desde|hasta|que|und|oder)\s"
    r"(?:im\s(?:Jahre?\s)?|en\s)?(?:[^\W\d_]{3,9}\s(?:de\s)?)?|te[nrs]?\sim\s(?:Jahre?\s)?)\Z"
)
_LED = {
    "de": lazy(
        r"\s(?:(?:ein(?:e[nmrs]?)?|der|die|das|den|dem|mit|von|rund|etwa|nur|noch|insgesamt|fast|über|knapp|mehr|als|im|Wert"
        r"|[A-ZÄÖÜ][^\W\d_]+)\s){0,6}"
    ),
    "fr": lazy(r"\s(?:une?\s[^\W\d_]+\s(?:de\s|d['’])(?:près\sde\s|plus\sde\s)?)?"),
    "es": lazy(r"\s(?:una?\s[^\W\d_]+\sde\s(?:casi\s|más\sde\s)?)?"),
}
_REACH = 32  # characters before a year


def tie_led(text: str, drafts: Sequence[Draft], language: str) -> None:
    """Set `as_of` on a figure that a year leads to behind the verb, with at most its noun between."""
    if language not in _LED:
        return
    for when, figure in pairwise(drafts):
        is_month = when.kind is FigureKind.DATE and text[when.start].isalpha()
        if not (is_month or when.kind is FigureKind.YEAR) or when.time is None or figure.kind in UNDATED:
            continue
        if figure.as_of is not None or not _LED[language].fullmatch(text, when.end, figure.lead):
            continue
        year = when.end - len("2019") if is_month else when.start
        before = text[max(0, year - _REACH) : year]
        if _WHEN[language].search(before) and not _OTHER_TIME.search(before):
            figure.as_of = when.time
