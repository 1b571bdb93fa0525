"""Lay a quote at the places of a text that its pieces point to, and keep the alignments that count."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scifacts.matching.align import Alignment
    from scifacts.matching.seeds import Place
    from scifacts.matching.tokens import Tokens

__all__ = ["CLOSE", "CUTOFF", "NEARLY", "SURE", "alignments", "by_score", "distinct", "is_alike"]

# Likeness in percent from which a passage is the quote's own; inclusive. Of 120 absent quotes of 40 to
# 400 characters the likest passage reached 32; of 480 quotes with up to a fifth of their words replaced,
# dropped or put in, one fell below 56 (planted quotes, three seeds).
CUTOFF = 50.0
# Share of the words with a meaning that a passage must have: "in the end of the" alone makes no passage.
_SUBSTANCE = 45.0
# A passage this like the quote ends the search: what is as like shares the pieces that were sought.
SURE = 80.0
# Passages this much less alike, in percent, are judged as well: one with the quote's facts comes first.
NEARLY = 25.0
_MOST_JUDGED = 6
# In a text that repeats itself the next passage begins as near as this, in characters.
CLOSE = 8
# Of a long quote, places this part of its length apart are one: each is looked at with a quarter around it.
_GRAIN = 64
# A place that fewer pieces point to is not looked at where a better one was found.
_WEAKER = 0.6


def is_alike(alignment: Alignment) -> bool:
    """Whether a passage may be the quote's own."""
    return alignment.score >= CUTOFF and alignment.substance >= _SUBSTANCE


def by_score(alignment: Alignment) -> tuple[bool, float, int]:
    return not is_alike(alignment), -alignment.score, alignment.start


def alignments(
    quote: str,
    text: str,
    low: tuple[str, str] | None = None,
    *,
    may_have: Callable[[str], bool] | None = None,
) -> list[Alignment]:
    """Alignments at the places that pieces of the quote point to, the best first.

    `low` are both in lower case, character for character: pieces are sought in them whatever their capitals.
    """
    from scifacts.matching.seeds import places
    from scifacts.matching.tokens import tokens

    wanted = tokens(quote)
    grain = 1 + len(quote) // _GRAIN
    laid: list[Alignment] = []
    looked: set[Place] = set()
    for batch in places(*(low or (quote, text)), may_have):
        for weight, place in batch:
            if laid and laid[0].score >= SURE and weight < batch[0][0] * _WEAKER:
                break
            spot = (place[0] // grain, place[1] // grain)
            if spot in looked:
                continue
            looked.add(spot)
            laid += _laid_near(wanted, len(quote), text, place)
            laid.sort(key=by_score)
        if laid and is_alike(laid[0]) and laid[0].score >= SURE:
            break
    return laid


def _laid_near(wanted: Tokens, length: int, text: str, place: Place) -> list[Alignment]:
    """The alignment at a place; where a quote fits in twice, also those at its first and its last hit."""
    from scifacts.matching.align import lay
    from scifacts.matching.seeds import SLACK

    spots = [(place, SLACK)]
    if place[1] - place[0] >= length:
        spots += [((place[0], place[0]), CLOSE), ((place[1], place[1]), CLOSE)]
    return [found for spot, reach in spots if (found := lay(wanted, length, text, spot, reach))]


def distinct(laid: Sequence[Alignment], others: Sequence[Alignment] = ()) -> list[Alignment]:
    """The best alignment of each place, and of those only the ones nearly as good; none of the others'."""
    kept: list[Alignment] = []
    for alignment in laid:
        if len(kept) == _MOST_JUDGED or alignment.score < laid[0].score - NEARLY:
            break
        if all(alignment.end <= other.start or alignment.start >= other.end for other in (*others, *kept)):
            kept.append(alignment)
    return kept
