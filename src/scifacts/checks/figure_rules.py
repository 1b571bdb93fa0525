"""SF201, SF204, SF205 and SF206: the claim's figure against the figure read from the passage found.

One module, because the four are one comparison: each reports the disagreements of its own kinds.
"""

from __future__ import annotations

from dataclasses import replace

from scifacts.checks.comparing import difference
from scifacts.checks.raising import about_claim, found_passage, shown
from scifacts.checks.rounded import is_told_in_round_numbers
from scifacts.model import ChangeKind, Comparator, Figure, FigureKind, Passage, Severity, Stance
from scifacts.numerals import describe, period_told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject, FigureReading
    from scifacts.model import Finding, Quote
    from scifacts.numerals import Disagreement

__all__ = ["figure_not_in_quote", "qualifier_dropped", "time_differs", "unit_or_scale_differs"]

_PLACES = frozenset({FigureKind.ORDINAL, FigureKind.RANK})
_UNIT_OR_SCALE = frozenset({ChangeKind.UNIT, ChangeKind.SCALE})


def figure_not_in_quote(subject: ClaimSubject) -> Iterator[Finding]:
    """SF201: the passage states no figure, or another number than the claim; or no passage is to state it."""
    quotes = [reading.quote for reading in subject.readings]
    if subject.claim.figure and quotes and all(quote.stance is Stance.CONTEXT for quote in quotes):
        yield _no_support(subject, subject.claim.figure)
    for reading in subject.figure_readings():
        if reading.mention is None:
            yield _no_figure(subject, reading)
        for disagreement in reading.disagreements:
            if disagreement.kind is ChangeKind.NUMBER:
                yield _disagrees(subject, "SF201", reading, disagreement)


def qualifier_dropped(subject: ClaimSubject) -> Iterator[Finding]:
    """SF204: the source says "almost" or "over" where the claim does not, or the other way round."""
    for reading in subject.figure_readings():
        for disagreement in reading.disagreements:
            is_bound = disagreement.kind is ChangeKind.COMPARATOR
            if is_bound and not (_is_rounded(reading) or _is_peak(subject, reading)):
                yield _disagrees(subject, "SF204", reading, disagreement)


def unit_or_scale_differs(subject: ClaimSubject) -> Iterator[Finding]:
    """SF205: another currency, measure or scale; a warning where only the thing counted has another name."""
    for reading in subject.figure_readings():
        for disagreement in reading.disagreements:
            if disagreement.kind in _UNIT_OR_SCALE:
                severity = None if disagreement.hard else Severity.WARNING
                yield _disagrees(subject, "SF205", reading, disagreement, severity)


def time_differs(subject: ClaimSubject) -> Iterator[Finding]:
    """SF206: the text ties the figure to another time than the claim's `as_of`."""
    for reading in subject.figure_readings():
        for disagreement in reading.disagreements:
            if disagreement.kind is ChangeKind.TIME:
                yield _disagrees(subject, "SF206", reading, disagreement)


def _no_support(subject: ClaimSubject, figure: Figure) -> Finding:
    return about_claim(
        subject,
        "SF201",
        f"no quote is to state the figure, {describe(figure)}: each one gives context alone",
        position=figure.position,
        expected=_claimed(figure),
        severity=Severity.WARNING,
        help="Quote the passage that states it; of two that a statement combines, join them with […].",
    )


def _no_figure(subject: ClaimSubject, reading: FigureReading) -> Finding:
    match = reading.reading.match
    span = match.span
    return about_claim(
        subject,
        "SF201",
        f"the claim's figure is {describe(reading.figure)}, and {_where(match.quote)} states no such figure",
        index=reading.index,
        position=reading.figure.position,
        expected=_claimed(reading.figure),
        found=found_passage(subject.texts.text(match.quote.source_id), span, (span,)) if span else None,
        source_offset=span.start if span else None,
        help=_HELP_BESIDE if _is_stated_beside(subject, reading) else _help_of_rank(subject, reading),
    )


def _help_of_rank(subject: ClaimSubject, reading: FigureReading) -> str | None:
    """How a place in an order is claimed, where the passage gives the number as one: "the 94th minute"."""
    text = subject.texts.text(reading.reading.match.quote.source_id)
    for one in reading.reading.mentions:
        if one.kind in _PLACES and one.value == reading.figure.value:
            place = shown(one.span.of(text))
            return f"“{place}” is a place in an order, and counts nothing: its unit is `rank`."
    return None


# Of two passages that a statement combines, one has no figure of the claim.
_HELP_BESIDE = (
    "Another quote states the figure: join the two to one with […] between them, or give this one"
    " `stance: context`, which is shown and not judged."
)


def _is_stated_beside(subject: ClaimSubject, reading: FigureReading) -> bool:
    """Whether another quote of the claim states the figure as it is."""
    others = (one for one in subject.figure_readings() if one.index != reading.index)
    return any(one.mention is not None and not one.disagreements for one in others)


def _where(quote: Quote) -> str:
    """The passage, or the words of it that the quote names."""
    return f"the quote's `mention`, “{shown(quote.mention)}”," if quote.mention else "the passage"


def _disagrees(
    subject: ClaimSubject,
    code: str,
    reading: FigureReading,
    disagreement: Disagreement,
    severity: Severity | None = None,
) -> Finding:
    match, mention = reading.reading.match, reading.mention
    assert mention is not None  # noqa: S101 - a disagreement always has a mention
    text = subject.texts.text(match.quote.source_id)
    message = difference(reading.figure, mention, text, disagreement)
    if code == "SF201" and _is_rounded(reading):
        message += "; let `figure` give that number: the statement may tell it in round numbers"
    if code == "SF201" and mention.high is None and mention.value == -reading.figure.quantity < 0:
        message += f'; write `value: "-{reading.figure.value:f}"`: a statement may tell a fall'
    return about_claim(
        subject,
        code,
        message,
        index=reading.index,
        position=reading.figure.position,
        expected=_claimed(reading.figure, disagreement),
        found=found_passage(text, match.span or mention.span, (mention.phrase,)),
        source_offset=mention.phrase.start,
        severity=severity,
    )


def _is_rounded(reading: FigureReading) -> bool:
    """Whether the claim's figure says of the source's number what a statement may: more than 38,000."""
    figure, mention = reading.figure, reading.mention
    if mention is None or figure.comparator in (Comparator.EXACTLY, mention.comparator):
        return False
    exact = Figure(mention.value, mention.comparator, mention.unit)
    told = replace(mention, value=figure.quantity, comparator=figure.comparator)
    return mention.high is None and is_told_in_round_numbers(exact, told)


def _is_peak(subject: ClaimSubject, reading: FigureReading) -> bool:
    """Whether the statement tells as the highest value what the source says that values came up to."""
    mention, said = reading.mention, subject.figure_stated()
    if mention is None or said is None or reading.figure.comparator is not Comparator.EXACTLY:
        return False
    from scifacts.checks.reading.peaks import is_peak_told  # few bounds are dropped

    text = subject.texts.text(reading.reading.quote.source_id)
    return is_peak_told(said.text, said.mention, text, mention)


def _claimed(figure: Figure, disagreement: Disagreement | None = None) -> Passage:
    """What the claim says; its time where that is what differs, as the numbers are then the same."""
    words = describe(figure)
    if disagreement is not None and disagreement.kind is ChangeKind.TIME:
        words += f" for {period_told(disagreement.expected)}"
    return Passage(words)
