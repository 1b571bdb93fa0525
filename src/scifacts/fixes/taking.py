"""A figure as a text states it, in the form that claims.yaml has for it, and a statement that says it."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from scifacts.claims.values import as_of_time
from scifacts.fixes.putting import are_words, places_of, put, put_at
from scifacts.model import FIGURE_SCALES, MYRIADS, ChangeKind, Comparator, Figure, FigureKind
from scifacts.numerals import choose, disagreements, figures_said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.model import FigureMention

__all__ = ["end_of_range", "figure_of_mention", "restated", "updated"]

_NUMERAL: Final = re.compile(r"[0-9][0-9.,'’\u00a0\u2009\u202f]*[0-9]|[0-9]")


_MOST_DIGITS = 20  # a number is never written with more, a quotient has 28


def figure_of_mention(mention: FigureMention) -> Figure | None:
    """The figure that a text states; None for a range, which is no single number.

    A part that no decimal says is rounded as an editor would: two thirds is 0.667.
    """
    if mention.high is not None:
        return None
    scale = mention.scale if mention.scale in FIGURE_SCALES else None
    value = (mention.value.scaleb(-FIGURE_SCALES[scale]) if scale else mention.value).normalize()
    if len(value.as_tuple().digits) > _MOST_DIGITS:
        value = round(value, 2 - value.adjusted())
    time = as_of_time(mention.as_of) if mention.as_of else None
    return Figure(_written(value, mention.text), mention.comparator, mention.unit, scale, time)


def end_of_range(mention: FigureMention, bound: Comparator) -> FigureMention:
    """A mention, or of a range the end that is claimed, as the bound that it is; else the range."""
    if mention.high is None or mention.kind is not FigureKind.RANGE or bound not in _BOUNDS:
        return mention
    value = mention.value if bound is Comparator.AT_LEAST else mention.high
    return replace(mention, value=value, high=None, comparator=bound, text="")


_BOUNDS = (Comparator.AT_LEAST, Comparator.AT_MOST)


def _written(value: Decimal, text: str) -> Decimal:
    """The value with the digits that the text gives it: 1.30, and 1200 for 1.2E+3."""
    numeral = _NUMERAL.search(text)
    if numeral:
        plain = re.sub(r"[^0-9.]", "", numeral[0])
        if plain.count(".") <= 1 and Decimal(plain) == value:
            return Decimal(plain)
    return Decimal(f"{value:f}")


def updated(figure: Figure, mention: FigureMention, was: FigureMention | None = None) -> Figure | None:
    """The figure with what a text now says otherwise; None where the text gives a range.

    What the two agree in stays as the editor wrote it: "150 documents" is no correction of "150 agreements".
    Where the comparator was read from `was`, the mention of the text before, it follows the text.
    """
    if was is not None and was.comparator is figure.comparator and mention.high is None:
        figure = replace(figure, comparator=mention.comparator)
    kinds = {one.kind for one in disagreements(figure, mention) if one.hard}
    if not kinds:
        return figure
    stated = figure_of_mention(end_of_range(mention, figure.comparator))
    if stated is None:
        return None
    if kinds & {ChangeKind.NUMBER, ChangeKind.SCALE}:
        figure = replace(figure, value=stated.value, scale=stated.scale)
        was_share = was is not None and was.kind is FigureKind.PERCENT
        if figure.unit is None and mention.kind is FigureKind.PERCENT and not was_share:
            figure = replace(figure, unit=stated.unit)  # "a fifth" became "20%"
    if ChangeKind.UNIT in kinds:
        figure = replace(figure, unit=stated.unit)
    if ChangeKind.COMPARATOR in kinds:
        figure = replace(figure, comparator=stated.comparator)
    if ChangeKind.TIME in kinds:
        figure = replace(figure, as_of=stated.as_of)
    return figure


def restated(
    statement: str, old: Figure, new: Figure, mention: FigureMention, source: str, first: str
) -> str | None:
    """The statement with the new figure in the place of the old, or None where that cannot be told.

    `mention` is how `source` states it. The fewest words that make statement and figure agree are taken,
    unless `first`, with what changed in the words of the source, makes them agree.
    """
    found = choose(old, figures_said(statement, old, source))
    if found is None:
        return None
    candidates = list(_candidates(statement, found, mention, source))
    if old.unit != new.unit:
        candidates.reverse()  # no word of the old unit stays behind the number
    if old.as_of and new.as_of and old.as_of != new.as_of:
        candidates += [
            put(text, ((*place, new.as_of) for place in places))
            for text in (statement, *candidates)
            if (places := places_of(old.as_of, text))
        ]
    if old.quantity == new.quantity or found.value != old.quantity:
        candidates.insert(0, statement)  # else it says the old number still, beside what it says of the new
    if first:
        candidates.insert(0, first)
    said = [text for text in candidates if _says(text, new, source)]
    strict = [text for text in said if _compares(text, new, source)]
    return next(iter(strict or said), None)


def _says(statement: str, figure: Figure, source: str) -> bool:
    mention = choose(figure, figures_said(statement, figure, source))
    return mention is not None and not any(one.hard for one in disagreements(figure, mention))


def _compares(statement: str, figure: Figure, source: str) -> bool:
    mention = choose(figure, figures_said(statement, figure, source))
    return mention is not None and mention.comparator is figure.comparator


def _candidates(statement: str, old: FigureMention, new: FigureMention, source: str) -> Iterator[str]:
    numeral, written = _NUMERAL.search(old.text), _NUMERAL.search(new.text)
    if numeral and (old.scale in MYRIADS) != (new.scale in MYRIADS) and old.scale in FIGURE_SCALES:
        amount = new.value.scaleb(-FIGURE_SCALES[old.scale]).normalize()  # no 亿 in "1.88 trillion yuan"
        number = f"{old.text[: numeral.start()]}{amount:f}{old.text[numeral.end() :]}"
        yield statement[: old.span.start] + number + statement[old.span.end :]
    if numeral and written:  # "27.3 per cent" from "28%": the number alone
        number = old.text[: numeral.start()] + written[0] + old.text[numeral.end() :]
        yield statement[: old.span.start] + number + statement[old.span.end :]
    end = new.span.end
    if new.text.endswith("%") and "%" not in old.text and old.phrase.end > old.span.end:
        end -= len(new.text) - len(new.text[:-1].rstrip())  # "46%" in "nearly 46 per cent", which stays
    yield from _put(statement, old.span.start, old.span.end, source[new.span.start : end])
    bound = source[new.phrase.start : end]
    yield from _put(statement, old.phrase.start, old.span.end, bound)
    yield from _put(statement, old.phrase.start, old.phrase.end, new.phrase.of(source))
    yield from _put(statement, old.span.start, old.phrase.end, source[new.span.start : new.phrase.end])


def _put(statement: str, start: int, end: int, words: str) -> Iterator[str]:
    """Words in the place of others; a capital where they begin the statement, none elsewhere."""
    flat = " ".join(words.split())
    if not are_words(flat):  # "4,812** babies"
        return
    is_word = len(flat) > 1 and not flat[1].isupper()  # "US$1", "UK": none
    yield put_at(statement, start, end, flat[:1].lower() + flat[1:] if is_word else flat)
