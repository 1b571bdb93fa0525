"""A claim of then against the claim of now: SF602 to SF605, SF607 and SF611."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.comparison.figures import loosened, stated, was_changed
from scifacts.comparison.pairs import letters, pair_quotes, states
from scifacts.comparison.raising import finding
from scifacts.matching import Prepared, locate
from scifacts.model import QuoteStatus, Severity, Stance

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from scifacts.comparison.pairs import QuotePair
    from scifacts.model import Claim, Figure, Finding, HistoryEntry, Source, SourceId

__all__ = ["compare_claim"]

_ALIKE = frozenset({QuoteStatus.MATCH, QuoteStatus.REWORDED})


def compare_claim(old: Claim, new: Claim, sources: Mapping[SourceId, Source]) -> Iterator[Finding]:
    """Yield what a claim lost. `sources` are those of now by the ids of then."""
    declared = _declared(old, new)
    yield from _history(old, new)
    yield from _figure(old, new, declared)
    yield from _statement(old, new, declared)
    yield from _speaker_and_review(old, new, declared)
    for pair in pair_quotes(old, new, sources):
        yield from _quote(pair, new, declared)


def _declared(old: Claim, new: Claim) -> HistoryEntry | None:
    """The last entry that the claim's history has now and had not then."""
    known = {_words(entry) for entry in old.history}
    return next((entry for entry in reversed(new.history) if _words(entry) not in known), None)


def _words(entry: HistoryEntry) -> tuple[str | None, ...]:
    return entry.date, str(entry.kind), entry.reason, entry.was, entry.now


def _history(old: Claim, new: Claim) -> Iterator[Finding]:
    kept = {_words(entry) for entry in new.history}
    for entry in old.history:
        if _words(entry) not in kept:
            message = f"the entry of {entry.date} is gone from the history of `{new.id}`, or was rewritten"
            yield finding("SF611", message, claim=new, then=(entry.reason, entry.position))


def _figure(old: Claim, new: Claim, declared: HistoryEntry | None) -> Iterator[Finding]:
    if old.figure is None:
        return
    then = (stated(old.figure), old.figure.position)
    if new.figure is None:
        message = f"`{new.id}` no longer has a figure, so none is checked"
        yield finding("SF604", message, claim=new, then=then, declared=declared)
        return
    now = stated(new.figure)
    for what in loosened(old.figure, new.figure):
        yield finding(
            "SF604",
            f"`{new.id}`: {what}",
            claim=new,
            position=new.figure.position,
            now=now,
            then=then,
            declared=declared,
        )
    if declared is None and was_changed(old.figure, new.figure):
        message = f"the figure of `{new.id}` was {_with_time(old.figure)} and is {_with_time(new.figure)}"
        yield finding("SF607", message, claim=new, position=new.figure.position, now=now, then=then)


def _with_time(figure: Figure) -> str:
    return stated(figure) + (f" for {figure.as_of}" if figure.as_of else "")


def _statement(old: Claim, new: Claim, declared: HistoryEntry | None) -> Iterator[Finding]:
    if declared is not None or letters(old.statement) == letters(new.statement):
        return
    same_fact = all(
        locate(one, Prepared(other)).status in _ALIKE
        for one, other in ((old.statement, new.statement), (new.statement, old.statement))
    )
    yield finding(
        "SF607",
        f"the statement of `{new.id}` was reworded" if same_fact else f"the statement of `{new.id}` changed",
        claim=new,
        position=new.statement_position,
        now=new.statement,
        then=(old.statement, old.statement_position),
        severity=Severity.WARNING if same_fact else None,
    )


def _speaker_and_review(old: Claim, new: Claim, declared: HistoryEntry | None) -> Iterator[Finding]:
    if old.attribution and not new.attribution:
        message = f"`{new.id}` no longer names its speaker, {old.attribution}"
        yield finding("SF604", message, claim=new, declared=declared)
    if old.review and not new.review:
        message = f"the review of `{new.id}` is gone"
        yield finding("SF604", message, claim=new, declared=declared)


def _is_shorter(old: str, new: str) -> bool:
    """Whether a quote lost words. One that was reworded and still says the same did not."""
    if letters(old) == letters(new) or _stands(old, new):
        return False
    return _stands(new, old) or _is_left_of(old, new) or not states(new, old)


def _is_left_of(old: str, new: str) -> bool:
    """Whether all words of the new quote are words of the old one, in order."""
    left = iter([letters(word) for word in old.split()])
    return all(letters(word) in left for word in new.split() if letters(word))


def _stands(quote: str, text: str) -> bool:
    return locate(quote, Prepared(text)).status is QuoteStatus.MATCH


def _quote(pair: QuotePair, claim: Claim, declared: HistoryEntry | None) -> Iterator[Finding]:
    old, new = pair.old, pair.new
    then = (old.exact, old.position)
    if new is None:
        message = f"`{claim.id}` lost a quote of `{old.source_id}`"
        yield finding("SF602", message, claim=claim, then=then, declared=declared)
        return
    if _is_shorter(old.exact, new.exact):
        yield finding(
            "SF603",
            f"a quote of `{claim.id}` holds {len(new.exact.split())} of {len(old.exact.split())} words",
            claim=claim,
            quote=pair.index,
            position=new.position,
            now=new.exact,
            then=then,
            declared=declared,
        )
    if old.mention and not new.mention:
        message = f"a quote of `{claim.id}` no longer names the figure meant, “{old.mention}”"
        yield finding(
            "SF604", message, claim=claim, quote=pair.index, position=new.position, declared=declared
        )
    if old.stance is not new.stance and old.stance is not Stance.CONTEXT:
        message = f"a quote of `{claim.id}` had the stance {old.stance} and has {new.stance}"
        yield finding(
            "SF605", message, claim=claim, quote=pair.index, position=new.position, declared=declared
        )
