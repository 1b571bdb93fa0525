"""What differs between two states of the claims, claim by claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.comparison.figures import stated
from scifacts.lines import one_line
from scifacts.model import Stance
from scifacts.nouns import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from scifacts.model import ClaimId, Figure, Quote, Report, Result

__all__ = ["ADDED", "CHANGED", "REMOVED", "ClaimChange", "ClaimState", "changes", "states_of"]

ADDED = "added"
REMOVED = "removed"
CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class ClaimState:
    """A claim as it was at one time: what is said of each field; one that is not known is not there.

    `quotes` are "source: words" in order, with stance, figure and place of their own in brackets; `aliases`
    are the ids that it had before.
    """

    id: ClaimId
    fields: Mapping[str, str]
    quotes: tuple[str, ...] = ()
    aliases: tuple[ClaimId, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimChange:
    """What became of a claim: `fields` are (field, old, new), either of them None where there is none."""

    id: ClaimId
    kind: str
    fields: tuple[tuple[str, str | None, str | None], ...] = ()


def states_of(report: Report) -> tuple[ClaimState, ...]:
    """The claims of a report, in its order."""
    return tuple(_state(result) for result in report.results)


def _state(result: Result) -> ClaimState:
    claim = result.claim
    quotes = tuple(map(_quoted, claim.quotes))
    fields = {"status": str(result.status), "statement": claim.statement, "figure": _figure(claim.figure)}
    return ClaimState(claim.id, fields, quotes, claim.aliases)


def _quoted(quote: Quote) -> str:
    """Source and words, and in brackets what else decides how the quote counts."""
    besides = [
        *([quote.stance.value] if quote.stance is not Stance.SUPPORTS else []),
        *([_figure(quote.figure)] if quote.figure else []),
        *([f"after “{quote.prefix}”"] if quote.prefix else []),
        *([f"before “{quote.suffix}”"] if quote.suffix else []),
    ]
    said = f" [{'; '.join(besides)}]" if besides else ""
    return one_line(f"{quote.source_id}{said}: {quote.exact}")


def _figure(figure: Figure | None) -> str:
    if figure is None:
        return "none"
    return stated(figure) + (f" ({figure.as_of})" if figure.as_of else "")


def changes(old: Iterable[ClaimState], new: Iterable[ClaimState]) -> tuple[ClaimChange, ...]:
    """Every difference, in the order of the newer state; what was removed comes last, in the older order."""
    then, now = {state.id: state for state in old}, {state.id: state for state in new}
    return tuple(_changes(then, now))


def _changes(then: Mapping[str, ClaimState], now: Mapping[str, ClaimState]) -> Iterator[ClaimChange]:
    matched: set[str] = set()
    for state in now.values():
        was = next((name for name in (state.id, *state.aliases) if name in then), None)
        if was is None or was in matched:
            yield ClaimChange(state.id, ADDED, tuple((field, None, text) for field, text in _shown(state)))
            continue
        matched.add(was)
        fields = tuple(_fields(then[was], state))
        if fields:
            yield ClaimChange(state.id, CHANGED, fields)
    for state in then.values():
        if state.id not in matched:
            yield ClaimChange(state.id, REMOVED, tuple((field, text, None) for field, text in _shown(state)))


def _shown(state: ClaimState) -> list[tuple[str, str]]:
    return [(field, text) for field, text in state.fields.items() if field in ("status", "statement")]


def _fields(old: ClaimState, new: ClaimState) -> Iterator[tuple[str, str | None, str | None]]:
    if old.id != new.id:
        yield "id", old.id, new.id
    for field in old.fields:
        if field in new.fields and old.fields[field] != new.fields[field]:
            yield field, old.fields[field], new.fields[field]
    gone = [quote for quote in old.quotes if quote not in new.quotes]
    come = [quote for quote in new.quotes if quote not in old.quotes]
    for at in range(max(len(gone), len(come))):
        yield "quote", gone[at] if at < len(gone) else None, come[at] if at < len(come) else None
