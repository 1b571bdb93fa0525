"""SF202: the passage was found, and a fact in it is no longer the one quoted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.checks.raising import about_claim, expected_passage, found_passage, shown
from scifacts.model import ChangeKind, QuoteStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Change, Finding

__all__ = ["fact_changed"]

_WHAT = {
    ChangeKind.NUMBER: "the number",
    ChangeKind.SCALE: "the scale",
    ChangeKind.UNIT: "the unit",
    ChangeKind.COMPARATOR: "the comparator",
    ChangeKind.TIME: "the time",
    ChangeKind.NEGATION: "a negation",
    ChangeKind.DIRECTION: "the direction",
    ChangeKind.NAME: "a name",
}


def fact_changed(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each quote whose passage now states another fact."""
    for index, reading in enumerate(subject.readings):
        match = reading.match
        if match.status is not QuoteStatus.CHANGED or match.span is None:
            continue
        facts = tuple(change for change in match.changes if change.kind.touches_fact)
        source_id = match.quote.source_id
        yield about_claim(
            subject,
            "SF202",
            "; ".join(_sentence(change) for change in facts) or "the passage states another fact",
            index=index,
            expected=expected_passage(match, facts),
            found=found_passage(
                subject.texts.text(source_id), match.span, tuple(change.span for change in facts)
            ),
            source_offset=facts[0].span.start if facts else match.span.start,
        )


def _sentence(change: Change) -> str:
    what = _WHAT.get(change.kind, "the passage")
    if not change.expected.strip():
        return f"{what} changed: the source adds “{shown(change.found)}”"
    if not change.found.strip():
        return f"{what} changed: the source has no “{shown(change.expected)}”"
    return f"{what} changed: “{shown(change.expected)}” is now “{shown(change.found)}”"
