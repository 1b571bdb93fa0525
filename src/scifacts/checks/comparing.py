"""How a claim's figure and one read from a text are set side by side in a message."""

from __future__ import annotations

from scifacts.checks.raising import shown
from scifacts.model import FIGURE_SCALES, ChangeKind, Comparator, FigureKind
from scifacts.numerals import describe, period_told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.model import Figure, FigureMention
    from scifacts.numerals import Disagreement

__all__ = ["difference"]


def difference(
    figure: Figure,
    mention: FigureMention,
    text: str,
    disagreement: Disagreement,
    *,
    ours: str = "the claim",
    theirs: str = "the source",
) -> str:
    """Say what either side states; how the text was read is added where its words do not show it."""
    phrase = shown(mention.phrase.of(text))
    if disagreement.kind is ChangeKind.TIME:
        claimed, found = map(period_told, (disagreement.expected, disagreement.found))
        return f"{ours} says {describe(figure)} for {claimed}, {theirs} says “{phrase}” for {found}"
    reading = _reading(mention, disagreement, phrase)
    told = f"{ours} says {_claimed(figure, disagreement)}, {theirs} says “{phrase}”{reading}"
    return told + _scale_in_unit(figure)


def _scale_in_unit(figure: Figure) -> str:
    """How a scale is given that an editor wrote into the unit: "million tonnes"."""
    scale, _, unit = (figure.unit or "").partition(" ")
    if scale not in FIGURE_SCALES or not unit or figure.scale:
        return ""
    return f"; write `scale: {scale}, unit: {unit}`"


def _claimed(figure: Figure, disagreement: Disagreement) -> str:
    is_bare = disagreement.kind is ChangeKind.COMPARATOR and figure.comparator is Comparator.EXACTLY
    return f"exactly {describe(figure)}" if is_bare else describe(figure)


def _reading(mention: FigureMention, disagreement: Disagreement, phrase: str) -> str:
    if disagreement.kind is ChangeKind.SCALE and not disagreement.hard:
        return f", and the head of its table “{disagreement.found}”"
    if disagreement.kind is ChangeKind.SCALE:
        return ": the same digits, another scale"
    if disagreement.kind is ChangeKind.NUMBER:
        return " (a range)" if mention.kind is FigureKind.RANGE else ""
    return "" if disagreement.found in phrase else f" ({disagreement.found})"
