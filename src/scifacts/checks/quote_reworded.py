"""SF102: the passage was found, but some of its words differ from the quote."""

from __future__ import annotations

from scifacts.checks.raising import about_claim, expected_passage, found_passage, shown
from scifacts.lines import one_line
from scifacts.model import ChangeKind, QuoteStatus

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Change, Finding, Match

__all__ = ["quote_reworded"]

_LONGEST = 300  # code points of a passage that a line of help holds whole


def quote_reworded(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each quote whose wording drifted although every fact in it stands."""
    for index, reading in enumerate(subject.readings):
        match = reading.match
        if match.status is not QuoteStatus.REWORDED or match.span is None:
            continue
        text = subject.texts.text(match.quote.source_id)
        edits = tuple(change for change in match.changes if change.kind is not ChangeKind.TYPOGRAPHY)
        edits = edits or match.changes
        yield about_claim(
            subject,
            "SF102",
            f"the wording changed, but no number, bound, name or direction: {_summary(edits)}",
            index=index,
            expected=expected_passage(match, edits),
            found=found_passage(text, match.span, tuple(change.span for change in edits)),
            source_offset=edits[0].span.start if edits else match.span.start,
            help=f"if it still says the same, {_remedy(match)}",
        )


def _remedy(match: Match) -> str:
    """How to take the source's words: with all of them, or where they are long or left out without any."""
    words = one_line(match.found)
    if len(words) > _LONGEST or len(match.parts) > 1:
        return "copy the words of the passage from the source into the quote"
    return f"take its wording into the quote: “{words}”"


def _summary(edits: tuple[Change, ...]) -> str:
    parts = [_edit(change) for change in edits[:3]]
    more = f" and {len(edits) - 3} more" if len(edits) > 3 else ""
    return (", ".join(parts) + more) if parts else "the passage is written differently"


def _edit(change: Change) -> str:
    if not change.expected.strip():
        return f"added “{shown(change.found)}”"
    if not change.found.strip():
        return f"dropped “{shown(change.expected)}”"
    return f"“{shown(change.expected)}” is now “{shown(change.found)}”"
