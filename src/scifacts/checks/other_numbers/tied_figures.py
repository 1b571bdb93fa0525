"""Figures that hang on the claim's own: "rose 12% to $4.8 billion", "52 votes to 48", "3.7% in July"."""

from __future__ import annotations

import re

from scifacts.checks.contraries.direction import ANY_TURN
from scifacts.model import FigureKind
from scifacts.numerals.vocabulary import MONTHS_WRITTEN
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed
    from scifacts.model import FigureMention

__all__ = ["has_other_base", "month_of", "tie_of"]

# From a change to the figure that came of it, and the other way round.
_CHANGED_TO = lazy(r"\s(?:to|auf|à|a|hasta)\s|[，,]?至|[，,]?达到?", re.IGNORECASE)
_MOVED = lazy(
    lambda: rf"\b(?:{'|'.join(sorted(ANY_TURN))})(?:\s(?:[^\W\d_]+|\d{{4}})){{0,3}}\s\Z", re.IGNORECASE
)
_CHANGED_BY = lazy(
    r",?\s\(?(?:up|down|an?\s(?:increase|rise|gain|fall|drop|decline|decrease)\sof|ein\s(?:plus|minus)\svon"
    r"|en\shausse\sde|en\sbaisse\sde|(?:un|con\sun)\s)\s?|[，,](?:同比|比上年|较上年)?(?:增长|下降|增加|减少)",
    re.IGNORECASE,
)
_AGAINST = lazy(
    r"\s(?:to|against|gegen|zu|contre|contra|frente\sa)\s(?:votes\s|voix\s)?|票?[对對比]", re.IGNORECASE
)
_VOTES = lazy(r"\b(?:votes?|stimmen|voix|votos)\b|票", re.IGNORECASE)
# A change from another time than the year before, or of another thing than the figure.
_OTHER_BASE = lazy(
    r"\b(?:quarter-on-quarter|month-on-month|constant|organic\w*|adjusted|like-for-like|comparable|years|since"
    r"|real|underlying|(?:from|on|than|over|against)\s(?:19|20)\d\d|(?:from|on|than|over|against)\s(?:the\s)?(?:last|previous|prior|preceding|first|second"
    r"|third|fourth)\s(?:quarter|month|week))\b|环比",
    re.IGNORECASE,
)
_MONTHS = " ".join(MONTHS_WRITTEN)
_IN_MONTH = lazy(rf"\sin\s({_MONTHS.replace(' ', '|')})\b(?!\s\d)")
_NEAR = 40  # characters from a word of change to its figure
_SENTENCE = 100  # characters to either side
_VOTE = 7  # characters of " Stimmen"


def tie_of(figure: Placed, to: FigureMention) -> str | None:
    """How a figure hangs on another of its text, "change" or "against"; None where it does not."""
    mention, text = figure.mention, figure.text
    if mention.kind is FigureKind.PERCENT and to.kind is not FigureKind.PERCENT:
        return "change" if _is_change(figure, to) else None
    if mention.kind is FigureKind.COUNT and mention.phrase.start >= to.phrase.end:
        is_against = _AGAINST.fullmatch(text, to.phrase.end, mention.phrase.start)
        if is_against and _VOTES.search(text, to.span.start, mention.phrase.end + _VOTE):
            return "against"
    return None


def _is_change(figure: Placed, to: FigureMention) -> bool:
    """Whether a percentage is the change to another figure: "rose 12% to $4.8bn", "$4.8bn, up 12%"."""
    phrase, text = figure.mention.phrase, figure.text
    if phrase.end <= to.phrase.start:
        leads = _CHANGED_TO.fullmatch(text, phrase.end, to.phrase.start)
        found = leads and _MOVED.search(figure.before(_NEAR))
    else:
        found = _CHANGED_BY.fullmatch(text, to.phrase.end, phrase.start)
    return bool(found) and not has_other_base(figure)


def has_other_base(change: Placed) -> bool:
    """Whether a change is told from another time than the year before, or at constant prices."""
    return _OTHER_BASE.search(change.around(_SENTENCE)) is not None


def month_of(figure: Placed) -> str | None:
    """The month named without its year right behind a figure: "3.7% in May"."""
    end, text = figure.mention.phrase.end, figure.text
    may_be = text.startswith(" in ", end) and text[end + 4 : end + 7] in _MONTHS
    found = _IN_MONTH.match(text, end) if may_be else None
    return found[1] if found else None
