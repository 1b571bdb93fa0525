"""Making findings: the parts that all rules share."""

from __future__ import annotations

from scifacts.checks.catalog import CATALOG
from scifacts.lines import one_line
from scifacts.model import Finding, Passage, Span
from scifacts.nouns import NamedTuple
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.subject import ClaimSubject, FigureReading
    from scifacts.model import Change, Match, Position, Severity

__all__ = [
    "Contrast",
    "about_claim",
    "about_project",
    "about_statement",
    "edit_told",
    "expected_passage",
    "found_passage",
    "passage_says",
    "places_named",
    "shown",
    "statement_says",
]

# Passages are shown on one line; each of these becomes one space, so that offsets stay.
_BREAKS = lazy(r"[\r\n\t\f\v\x1c-\x1e\x85\u2028\u2029]")
_CONTEXT = 60  # code points of the source shown on either side of a passage
_PLACES_NAMED = 5  # more would not be read
_LONGEST_SHOWN = 80  # code points of a quoted text inside a message


class Contrast(NamedTuple):
    """What the statement says, and what its source says otherwise."""

    ours: str
    theirs: str


def about_claim(
    subject: ClaimSubject,
    code: str,
    message: str,
    *,
    index: int | None = None,
    expected: Passage | None = None,
    found: Passage | None = None,
    position: Position | None = None,
    source_offset: int | None = None,
    severity: Severity | None = None,
    help: str | None = None,  # noqa: A002 - the word of the message itself
) -> Finding:
    """A finding of rule `code` on a claim, or on one of its quotes where `index` is given."""
    info = CATALOG[code]
    reading = subject.readings[index] if index is not None else None
    source_id = reading.quote.source_id if reading is not None else None
    if position is None:
        position = reading.quote.position if reading is not None else subject.claim.position
    return Finding(
        rule=code,
        name=info.name,
        severity=severity or info.severity,
        message=message,
        claim_id=subject.claim.id,
        quote=index,
        source_id=source_id,
        expected=expected,
        found=found,
        help=info.remedy if help is None else help,
        position=position,
        source_position=None
        if source_id is None or source_offset is None
        else subject.texts.position(source_id, source_offset),
    )


def about_project(
    code: str,
    message: str,
    *,
    claim_id: str | None = None,
    source_id: str | None = None,
    position: Position | None,
    severity: Severity | None = None,
    help: str | None = None,  # noqa: A002 - the word of the message itself
) -> Finding:
    """A finding of rule `code` on the project, a source or a waiver."""
    info = CATALOG[code]
    return Finding(
        rule=code,
        name=info.name,
        severity=severity or info.severity,
        message=message,
        claim_id=claim_id,
        source_id=source_id,
        help=info.remedy if help is None else help,
        position=position,
    )


def about_statement(
    subject: ClaimSubject,
    message: str,
    *marks: Span,
    severity: Severity | None = None,
    help: str | None = None,  # noqa: A002 - the word of the message itself
) -> Finding:
    """SF207 on the statement alone; `marks` are the spans of it that the message is about."""
    claim = subject.claim
    found = Passage(_one_line(claim.statement), marks)
    position = claim.statement_position
    return about_claim(
        subject, "SF207", message, position=position, found=found, severity=severity, help=help
    )


def statement_says(
    subject: ClaimSubject,
    reading: FigureReading,
    contrast: Contrast,
    mark: Span | None = None,
    *,
    severity: Severity | None = None,
) -> Finding:
    """SF207 for what the statement says and a passage says otherwise; `mark` is where, else at its figure.

    `mark` is a span of the text as its reader sees it.
    """
    if mark is None:
        assert reading.mention is not None  # noqa: S101 - who calls has looked
        mark = subject.seen(reading.reading.quote.source_id).span(reading.mention.phrase)
    message = f"the statement says “{shown(contrast.ours)}”, the source says “{shown(contrast.theirs)}”"
    return passage_says(subject, reading, message, mark, severity=severity)


def passage_says(
    subject: ClaimSubject,
    reading: FigureReading,
    message: str,
    mark: Span,
    *,
    help: str = "Make the statement say what the passage says.",  # noqa: A002 - the word of the message itself
    severity: Severity | None = None,
) -> Finding:
    """SF207 for what a passage says otherwise than the statement; `mark` is where, in the text as seen."""
    match = reading.reading.match
    mark = subject.seen(match.quote.source_id).back(mark)
    text = subject.texts.text(match.quote.source_id)
    return about_claim(
        subject,
        "SF207",
        message,
        index=reading.index,
        position=subject.claim.statement_position,
        found=found_passage(text, match.span or Span(0, 0), (mark,)),
        source_offset=mark.start,
        severity=severity,
        help=help,
    )


def expected_passage(match: Match, changes: tuple[Change, ...] = ()) -> Passage:
    """The quote on one line, with what the changes touch marked."""
    return Passage(_one_line(match.quote.exact), tuple(change.quote_span for change in changes))


def places_named(subject: ClaimSubject, match: Match) -> str:
    """A match and its rivals as "line:column", in the order of the text; of many the first."""
    spans = sorted({*match.rivals, *((match.span,) if match.span is not None else ())})
    places = [subject.texts.position(match.quote.source_id, span.start) for span in spans[:_PLACES_NAMED]]
    more = f" and {len(spans) - _PLACES_NAMED} more" if len(spans) > _PLACES_NAMED else ""
    return ", ".join(f"{place.line}:{place.column}" for place in places) + more


def found_passage(text: str, span: Span, marks: tuple[Span, ...] = ()) -> Passage:
    """A stretch of a source on one line, with some context; `marks` are spans of the source.

    Where its line goes on, an ellipsis says so.
    """
    start = min([span.start, *(mark.start for mark in marks)])
    end = max([span.end, *(mark.end for mark in marks)])
    start, end = _widened(text, start, end)
    before = "…" if text[max(0, start - 1) : start].strip("\r\n") else ""
    after = "…" if text[end : end + 1].strip("\r\n") else ""
    shift = len(before) - start
    kept = tuple(Span(mark.start + shift, mark.end + shift) for mark in marks)
    return Passage(f"{before}{_one_line(text[start:end])}{after}", kept)


def shown(text: str) -> str:
    """A text as a message quotes it: on one line and not too long."""
    flat = one_line(text)
    return flat if len(flat) <= _LONGEST_SHOWN else flat[: _LONGEST_SHOWN - 1].rstrip() + "…"


def edit_told(change: Change) -> str:
    """What one change between a quote and its passage is, in words."""
    if not change.expected.strip():
        return f"the source adds “{shown(change.found)}”"
    if not change.found.strip():
        return f"the source has no “{shown(change.expected)}”"
    return f"“{shown(change.expected)}” is “{shown(change.found)}”"


def _one_line(text: str) -> str:
    return _BREAKS.sub(" ", text)


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with up to `_CONTEXT` code points more on either side, inside its line, on word bounds."""
    left = max(start - _CONTEXT, text.rfind("\n", 0, start) + 1, 0)
    newline = text.find("\n", end)
    right = min(end + _CONTEXT, len(text) if newline < 0 else newline)
    while left < start and left > 0 and not text[left - 1].isspace():
        left += 1
    while right > end and right < len(text) and not text[right].isspace():
        right -= 1
    return left, right
