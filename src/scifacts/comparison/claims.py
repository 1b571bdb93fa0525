"""A claim of then against the claim of now: SF602 to SF605, SF607 and SF611."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.comparison.figures import loosened, stated, was_changed
from scifacts.comparison.pairs import letters, pair_quotes, states
from scifacts.comparison.raising import finding
from scifacts.matching import Prepared, locate
from scifacts.model import ChangeKind, Claim, QuoteStatus, Severity, Stance
from scifacts.numerals import describe

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from scifacts.comparison.pairs import QuotePair
    from scifacts.model import Figure, Finding, HistoryEntry, Quote, Retired, Source, SourceId

__all__ = ["compare_claim", "lost_history"]


def compare_claim(old: Claim, new: Claim, sources: Mapping[SourceId, Source]) -> Iterator[Finding]:
    """Yield what a claim lost. `sources` are those of now by the ids of then."""
    known = {_words(entry) for entry in old.history}
    entries = [entry for entry in new.history if _words(entry) not in known]
    declared = entries[-1] if entries else None
    yield from lost_history(old, new)
    yield from _figure(old, new, declared)
    yield from _changed(old, new, declared, entries)
    yield from _missing_fields(old, new, declared)
    for pair in pair_quotes(old, new, sources):
        yield from _quote(pair, new, declared)
        yield from _place(pair, new, sources, declared)


def _figure_is_told(old: Claim, new: Claim, entries: list[HistoryEntry]) -> bool:
    """Whether a new entry of the history says what the figure was and what it is, as `accept` writes it."""
    if old.figure is None or new.figure is None:
        return False
    was, now = _sayings(old.figure), _sayings(new.figure)
    return any(
        entry.was and letters(entry.was) in was and entry.now and letters(entry.now) in now
        for entry in entries
    )


def _statement_is_told(old: Claim, new: Claim, entries: list[HistoryEntry]) -> bool:
    """Whether a new entry says what the statement was and what it is."""
    return any(
        entry.was
        and letters(entry.was) == letters(old.statement)
        and entry.now
        and letters(entry.now) == letters(new.statement)
        for entry in entries
    )


def _sayings(figure: Figure) -> set[str]:
    words = describe(figure)
    return {letters(words), letters(stated(figure)), letters(f"{words} ({figure.as_of})")}


def _follows(old: Claim, new: Claim) -> bool:
    """Whether the statement changed in nothing but what changed in the figure."""
    if old.figure is None or new.figure is None:
        return False
    one, other = old.figure, new.figure
    changed = {ChangeKind.NUMBER, ChangeKind.SCALE, ChangeKind.TYPOGRAPHY}
    if one.comparator is not other.comparator:
        changed.add(ChangeKind.COMPARATOR)
    if one.unit != other.unit:
        changed.add(ChangeKind.UNIT)
    if one.as_of != other.as_of:
        changed.add(ChangeKind.TIME)
    pair = old.statement, new.statement
    matches = [locate(said, Prepared(there)) for said, there in (pair, pair[::-1])]
    return all(
        match.status is not QuoteStatus.MISSING and all(change.kind in changed for change in match.changes)
        for match in matches
    )


def _words(entry: HistoryEntry) -> tuple[str | None, ...]:
    return entry.date, str(entry.kind), entry.reason, entry.was, entry.now


def lost_history(old: Claim | Retired, new: Claim | Retired) -> Iterator[Finding]:
    """Yield each entry of a claim's history that is gone, or was rewritten."""
    claim = new if isinstance(new, Claim) else None
    kept = {_words(entry) for entry in new.history}
    for entry in old.history:
        if _words(entry) not in kept:
            message = f"the entry of {entry.date} is gone from the history of `{new.id}`, or was rewritten"
            then = entry.reason, entry.position
            yield finding("SF611", message, claim=claim, position=new.position, then=then)


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


def _with_time(figure: Figure) -> str:
    return stated(figure) + (f" for {figure.as_of}" if figure.as_of else "")


def _changed(
    old: Claim, new: Claim, declared: HistoryEntry | None, entries: list[HistoryEntry]
) -> Iterator[Finding]:
    """SF607: another figure, statement, speaker or rating, unless entries say what was and what is."""
    figure_told, told = _figure_is_told(old, new, entries), _statement_is_told(old, new, entries)
    if not (figure_told or told) and old.figure and new.figure and was_changed(old.figure, new.figure):
        yield finding(
            "SF607",
            f"the figure of `{new.id}` was {_with_time(old.figure)} and is {_with_time(new.figure)}",
            claim=new,
            position=new.figure.position,
            now=stated(new.figure),
            then=(stated(old.figure), old.figure.position),
            declared=declared,
        )
    if not told and not (figure_told and _follows(old, new)):
        yield from _statement(old, new, declared)
    for what, before, after in (
        ("speaker", old.attribution, new.attribution),
        ("rating", old.verdict and old.verdict.rating, new.verdict and new.verdict.rating),
    ):
        if before and after and letters(before) != letters(after):
            message = f"the {what} of `{new.id}` was {before} and is {after}"
            yield finding("SF607", message, claim=new, declared=declared)


def _statement(old: Claim, new: Claim, declared: HistoryEntry | None) -> Iterator[Finding]:
    if old.statement == new.statement:
        return
    both = (old.statement, new.statement), (new.statement, old.statement)
    same_fact = all(locate(one, Prepared(other)).status.stands for one, other in both)
    if letters(old.statement) == letters(new.statement) and same_fact:  # "35 MW" has the letters of "35 mW"
        return
    yield finding(
        "SF607",
        f"the statement of `{new.id}` was reworded" if same_fact else f"the statement of `{new.id}` changed",
        claim=new,
        position=new.statement_position,
        now=new.statement,
        then=(old.statement, old.statement_position),
        severity=Severity.WARNING if same_fact else None,
        declared=declared,
    )


def _missing_fields(old: Claim, new: Claim, declared: HistoryEntry | None) -> Iterator[Finding]:
    if old.attribution and not new.attribution:
        message = f"`{new.id}` no longer names its speaker, {old.attribution}"
        yield finding("SF604", message, claim=new, declared=declared)
    if old.review and not new.review:
        message = f"the review of `{new.id}` is gone"
        yield finding("SF604", message, claim=new, declared=declared)
    if old.verdict and not new.verdict:
        message = f"the verdict on `{new.id}`, {old.verdict.rating}, is gone"
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


def _instead(old: Quote, claim: Claim) -> Quote | None:
    """The quote of the same source that has the words of one of then, but for a fact."""
    changed = (
        quote
        for quote in claim.quotes
        if quote.source_id == old.source_id
        and locate(old.exact, Prepared(quote.exact)).status is QuoteStatus.CHANGED
    )
    return next(changed, None)


def _quote(pair: QuotePair, claim: Claim, declared: HistoryEntry | None) -> Iterator[Finding]:
    old, new = pair.old, pair.new
    then = (old.exact, old.position)
    if new is None:
        instead = _instead(old, claim)
        message = f"`{claim.id}` lost a quote of `{old.source_id}`"
        if instead is not None:
            message = f"a quote of `{claim.id}` from `{old.source_id}` states another fact than it did"
        yield finding(
            "SF602",
            message,
            claim=claim,
            position=instead.position if instead else None,
            now=instead.exact if instead else None,
            then=then,
            declared=declared,
        )
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
    for code, message in _weaker_quote(old, new, claim):
        yield finding(code, message, claim=claim, quote=pair.index, position=new.position, declared=declared)


def _weaker_quote(old: Quote, new: Quote, claim: Claim) -> Iterator[tuple[str, str]]:
    whose = f"a quote of `{claim.id}`"
    if old.mention and not new.mention:
        yield "SF604", f"{whose} no longer names the figure meant, “{old.mention}”"
    elif old.mention and new.mention and letters(old.mention) not in letters(new.mention):
        yield "SF604", f"{whose} named the figure “{old.mention}” and names “{new.mention}”"
    if new.figure and old.figure is None:
        yield "SF604", f"{whose} has a figure of its own now, {stated(new.figure)}, in place of the claim's"
    elif new.figure and old.figure:
        yield from (("SF604", f"{whose}: {what}") for what in loosened(old.figure, new.figure))
        if was_changed(old.figure, new.figure):
            yield "SF607", f"{whose} had the figure {_with_time(old.figure)} and has {_with_time(new.figure)}"
    if old.stance is not new.stance and (old.stance, new.stance) != (Stance.CONTEXT, Stance.SUPPORTS):
        yield "SF605", f"{whose} had the stance {old.stance} and has {new.stance}"


def _place(
    pair: QuotePair, claim: Claim, sources: Mapping[SourceId, Source], declared: HistoryEntry | None
) -> Iterator[Finding]:
    """SF602 for the same words in another place: prefix and suffix say which passage is meant."""
    old, new = pair.old, pair.new
    if new is None or (old.prefix, old.suffix) == (new.prefix, new.suffix):
        return
    text = Prepared(sources[old.source_id].text)
    was, now = locate(old, text), locate(new, text)
    if not was.status.stands or was.span is None or now.span is None or was.span.overlaps(now.span):
        return
    then, there = text.lines.line_column(was.span.start), text.lines.line_column(now.span.start)
    columns = [f", column {column}" if then[0] == there[0] else "" for _, column in (then, there)]
    yield finding(
        "SF602",
        f"a quote of `{claim.id}` stood in line {then[0]}{columns[0]} of"
        f" `{new.source_id}`, and now means line {there[0]}{columns[1]}",
        claim=claim,
        quote=pair.index,
        position=new.position,
        now=new.exact,
        then=(old.exact, old.position),
        declared=declared,
    )
