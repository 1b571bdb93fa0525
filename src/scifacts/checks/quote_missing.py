"""SF101: the quoted passage is not in its source, nor in any other."""

from __future__ import annotations

from scifacts.checks.raising import about_claim, expected_passage, found_passage, shown
from scifacts.checks.subject import figure_of
from scifacts.model import QuoteStatus
from scifacts.numerals import disagreements, figures

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject, SourceTexts
    from scifacts.model import Figure, FigureMention, Finding, SourceId, Span

__all__ = ["quote_missing"]

_LONGEST = 200_000  # characters of a source that is read for one figure: 0.1 s


def quote_missing(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each quote that stands nowhere, with the nearest passage of its source."""
    for index, reading in enumerate(subject.readings):
        match = reading.match
        if match.status is not QuoteStatus.MISSING or reading.elsewhere is not None:
            continue
        source_id = match.quote.source_id
        text = subject.texts.text(source_id)
        figure = (
            None
            if match.nearest
            else _figure_in(subject.texts, source_id, figure_of(subject.claim, match.quote))
        )
        nearest = match.nearest or figure
        is_empty = not text.strip()
        yield about_claim(
            subject,
            "SF101",
            f"{subject.texts.by_id[source_id].path} {'is empty, and ' if is_empty else ''}"
            f"does not say “{shown(match.quote.exact)}”"
            + (
                "; its figure stands where shown"
                if figure
                else "; the nearest passage is shown"
                if nearest
                else ""
            ),
            index=index,
            expected=expected_passage(match),
            found=found_passage(text, nearest) if nearest else None,
            source_offset=nearest.start if nearest else None,
            help="Restore the file." if is_empty else None,
        )


def _figure_in(texts: SourceTexts, source_id: SourceId, figure: Figure | None) -> Span | None:
    """Where a source that has lost a quote still states its figure, worded altogether otherwise."""
    text = texts.text(source_id)
    if figure is None or figure.unit is None or len(text) > _LONGEST:
        return None
    agreeing = (one for one in _counted(texts, source_id) if not any(disagreements(figure, one)))
    found = next(agreeing, None)
    return found.phrase if found else None


def _counted(texts: SourceTexts, source_id: SourceId) -> list[FigureMention]:
    """The figures of a source that have a unit."""

    def read() -> list[FigureMention]:
        found = figures(texts.text(source_id))
        return [one for one in found if one.unit is not None and not one.kind.is_exempt]

    return texts.once(("counted", source_id), read)
