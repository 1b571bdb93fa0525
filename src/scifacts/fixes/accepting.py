"""Take a fact that its source changed: quote, figure, the number in the statement, and the history."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scifacts.claims.build import is_named_in
from scifacts.claims.splice_values import kept_ending
from scifacts.errors import UsageError
from scifacts.fixes.cells import in_cells, quoted_from_cells
from scifacts.fixes.selector import decided
from scifacts.fixes.stating import IN_FIGURE, SAY_IT, Stating, Taken
from scifacts.fixes.taking import updated
from scifacts.fixes.untouched import untouched_figures
from scifacts.fixes.wording import plain_words, shown, source_words
from scifacts.matching import Prepared, locate
from scifacts.model import (
    ChangeKind,
    EventKind,
    FigureKind,
    HistoryEntry,
    QuoteStatus,
    Severity,
    Span,
    Stance,
)
from scifacts.numerals import choose, describe, disagreements, figures
from scifacts.verification import verify_readings

if TYPE_CHECKING:
    from decimal import Decimal

    from scifacts.checks import Reading
    from scifacts.model import Change, Claim, Figure, FigureMention, Project, Quote, Result, SourceId

__all__ = ["accepted"]

# Findings that say that a passage states another figure than the claim.
_FIGURE_RULES = frozenset({"SF201", "SF204", "SF205", "SF206"})
_POINT = re.compile(r"\A[,.;:]\s+")  # which a place begins with that was found a little too far before
_NEW_SENTENCE = re.compile(r"[.!?…][\"”’»)]*\s+[^\W\d_a-z]|[。！？]\S")
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_REACH = 120  # code points beside a passage in which its figure is looked for
_MOST_DIGITS = 20  # a number is never written with more, a quotient has 28: one in 2,300


def accepted(
    project: Project,
    claim_id: str,
    *,
    reason: str,
    date: str,
    source_id: SourceId | None = None,
    statement: str | None = None,
) -> Claim:
    """The claim as its sources state it now, with an entry in its history; itself where nothing changed.

    `source_id` is the source to follow where they disagree: the others keep their figure. Raises UsageError,
    saying why, where it is not clear what to take.
    """
    return _Acceptance(project, claim_id, source_id).made(reason, date, statement)


class _Acceptance:
    """One claim on its way from what it says to what its sources say."""

    def __init__(self, project: Project, claim_id: str, source_id: SourceId | None) -> None:
        self._project = project
        self._source_id = source_id
        self._texts = {source.id: source.text for source in project.sources}
        self._claim = next(claim for claim in project.claims if claim.id == claim_id)
        self._result, _ = self._checked(self._claim)
        self._changed = [
            index
            for index, match in enumerate(self._result.matches)
            if match.status is QuoteStatus.CHANGED and self._follows(match.quote)
        ]

    def _follows(self, quote: Quote) -> bool:
        return self._source_id is None or quote.source_id == self._source_id

    def _checked(self, claim: Claim) -> tuple[Result, tuple[Reading, ...]]:
        verified = verify_readings(self._project.sources, [claim])
        return verified.results[0], verified.readings[0]

    def made(self, reason: str, date: str, statement: str | None) -> Claim:
        """The new claim."""
        if not any(map(self._follows, self._claim.quotes)):
            raise UsageError(
                f"{self._claim.id}: no quote of it is from {self._source_id}",
                help=f"it quotes {', '.join(dict.fromkeys(one.source_id for one in self._claim.quotes))}",
            )
        touched = sorted({*self._changed, *self._otherwise()})
        if not touched:
            others = [found.message for found in self._result.findings if found.severity is Severity.ERROR]
            if not others:
                return self._claim
            what = "no source states a changed fact"
            if self._source_id is not None:
                what = f"{self._source_id} states no changed fact, another source may"
            raise UsageError(
                f"{self._claim.id}: {what}: {others[0]}",
                help="scifacts check shows what there is to mend",
            )
        claim = self._requoted()
        _, readings = self._checked(
            replace(claim, quotes=tuple(replace(q, mention=None) for q in claim.quotes))
        )
        taken = [one for index in touched if (one := self._taken(index, claim, readings[index])) is not None]
        claim = self._with_figures(claim, taken, readings)
        self._refuse_old_time(claim)
        facts = {index: self._facts(index) for index in self._changed}
        stating = Stating(self._claim, facts, self._texts)
        stated = stating.stated(claim, taken) if statement is None else statement
        claim = replace(claim, statement=kept_ending(self._claim.statement, stated))
        if statement is None:
            self._refuse_untouched(claim)
        claim = replace(claim, history=(*claim.history, self._entry(claim, reason, date)))
        self._refuse_what_fails(claim, touched)
        return claim

    def _otherwise(self) -> list[int]:
        """Quotes that stand as quoted and state another figure than the claim."""
        return [
            finding.quote
            for finding in self._result.findings
            if finding.rule in _FIGURE_RULES and finding.quote is not None
            if self._follows(self._claim.quotes[finding.quote])
        ]

    def _requoted(self) -> Claim:
        quotes = list(self._claim.quotes)
        for index in self._changed:
            quotes[index] = self._new_quote(index)
        return replace(self._claim, quotes=tuple(quotes))

    def _new_quote(self, index: int) -> Quote:
        match = self._result.matches[index]
        text = self._texts[match.quote.source_id]
        beside = [
            change.span
            for change in self._facts(index)
            if match.span and not match.span.contains(change.span)
        ]
        beside += self._left_outside(index)
        words = source_words(match, text)
        if beside and match.span is not None:
            if len(match.parts) > 1:
                words = None
            else:
                first = min(match.span.start, *(span.start for span in beside))
                last = max(match.span.end, *(span.end for span in beside))
                words = plain_words(shown(text, Span(first, last)))
        if words is None or match.span is None:
            raise UsageError(
                f"{self._claim.id}: quotes[{index}] leaves words out, and what changed stands outside of it",
                help="copy the passage by hand, then run the command again",
            )
        if any(rival.of(text) != match.found for rival in match.rivals):
            raise UsageError(
                f"{self._claim.id}: quotes[{index}] could be any of {len(match.rivals) + 1} passages of "
                f"{match.quote.source_id}, which say different things",
                help="give the quote the prefix or suffix of the one meant, then run the command again",
            )
        words = _POINT.sub("", words)
        quote = replace(match.quote, exact=kept_ending(match.quote.exact, words))
        prepared = Prepared(text)
        again = locate(quote, prepared)
        if again.status is QuoteStatus.MATCH and again.span is not None and again.span.overlaps(match.span):
            return quote
        settled = decided(replace(quote, prefix="", suffix=""), match.span, prepared)
        return settled or quote

    def _left_outside(self, index: int) -> list[Span]:
        """A figure right beside the passage found, where the quote began or ended with one that is gone.

        Where its bound and its number are both others, they are not found with the words behind them.
        """
        match = self._result.matches[index]
        text = self._texts[match.quote.source_id]
        span, gone = match.span, [one for one in self._facts(index) if not one.found.strip()]
        if span is None or not any(one.span.start in (span.start, span.end) for one in gone):
            return []
        start = max(text.rfind("\n", 0, span.start) + 1, span.start - _REACH)
        phrases = [
            Span(one.phrase.start + start, one.phrase.end + start)
            for one in figures(text[start : span.end + _REACH])
            if not one.kind.is_exempt
        ]
        return [one for one in phrases if _touch(one, span) and not span.contains(one)]

    def _figures_quoted(self, index: int) -> list[FigureMention]:
        quote = self._claim.quotes[index]
        return figures(quote.exact, beside=self._texts[quote.source_id])

    def _facts(self, index: int) -> list[Change]:
        return [change for change in self._result.matches[index].changes if change.kind.touches_fact]

    def _taken(self, index: int, claim: Claim, reading: Reading) -> Taken | None:
        """What a quote states now; None where it has no figure to state."""
        quote = claim.quotes[index]
        figure = quote.figure or (claim.figure if quote.stance is Stance.SUPPORTS else None)
        if figure is None:
            return None
        bare = [mention for mention in reading.mentions if not mention.kind.is_exempt] or list(
            reading.mentions
        )
        mentions = in_cells(figure, bare, self._texts[quote.source_id])
        old = quoted_from_cells(self._figures_quoted(index), bare, mentions)
        stays = self._stays(index, figure, mentions, old)
        if stays is not None:
            return Taken(index, figure, stays)
        was = choose(figure, old)
        mention = self._in_place_of(index, figure, was, old, mentions)
        if mention is None:
            raise UsageError(
                f"{claim.id}: the passage in {quote.source_id} no longer states {describe(figure)}",
                help="retire the claim, or write by hand what it states now",
            )
        became_range = mention.kind is FigureKind.RANGE and (was is None or was.kind is not FigureKind.RANGE)
        new = None if became_range else updated(figure, mention, was)
        was_part = was is not None and was.kind is FigureKind.RATIO  # "a third" becomes "two thirds"
        if new is None or (len(mention.value.as_tuple().digits) > _MOST_DIGITS and not was_part):
            phrase = mention.phrase.of(self._texts[quote.source_id])
            what = (
                "a range, “{}”, which is no single figure" if new is None else "“{}”, which no decimal says"
            )
            raise UsageError(
                f"{claim.id}: {quote.source_id} now gives {what.format(phrase)}",
                help="write by hand what the claim states now",
            )
        if figure.scale is not None and new.scale is None and self._had_its_scale_from_a_head(index, figure):
            phrase = mention.phrase.of(self._texts[quote.source_id])
            raise UsageError(
                f"{claim.id}: {quote.source_id} now says “{phrase}”, and it cannot be told of which scale",
                help="write by hand what the claim states now",
            )
        return Taken(index, new, mention)

    def _had_its_scale_from_a_head(self, index: int, figure: Figure) -> bool:
        """Whether the quote gives the number alone: the head of a table says that it is in millions."""
        return any(one.scale is None and one.value == figure.value for one in self._figures_quoted(index))

    def _in_place_of(
        self,
        index: int,
        figure: Figure,
        was: FigureMention | None,
        old: list[FigureMention],
        mentions: list[FigureMention],
    ) -> FigureMention | None:
        """The figure that stands where `was` stood among the `old` ones; where that did not change, the best.

        None where the only one that would fit is what another figure of the quote said before, or stands
        in a sentence that came behind it.
        """
        facts = self._facts(index)
        own = [change for change in facts if was is not None and _touch(change.quote_span, was.phrase)]
        own = [change for change in own if change.kind in IN_FIGURE] or own
        if any(_NEW_SENTENCE.search(one.found) and not _NEW_SENTENCE.search(one.expected) for one in own):
            return None
        changed = [change.span for change in own or facts]
        others = {_value(one) for one in old} - {_value(was)} if was else set()
        near = [
            one
            for one in mentions
            if any(map(one.phrase.overlaps, changed))
            or (_value(one) not in others and any(_touch(one.phrase, span) for span in changed))
        ]
        found = choose(figure, near) or (near[0] if len(near) == 1 else None)
        if own:
            return found
        found = found or choose(figure, mentions)
        return None if found is None or _value(found) in others else found

    def _stays(
        self, index: int, figure: Figure, mentions: list[FigureMention], old: list[FigureMention]
    ) -> FigureMention | None:
        """The figure where a passage still states it, and it was another one of its figures that changed."""
        if index not in self._changed:
            return None
        agreeing = _agreeing(figure, mentions)
        before = _agreeing(figure, old)
        if not before or len(agreeing) != len(before):
            return None
        was, now = choose(figure, before), choose(figure, agreeing)
        numbers = [one for one in self._facts(index) if one.kind is ChangeKind.NUMBER]
        if was and any(one.quote_span.overlaps(was.span) for one in numbers):
            return None  # "rose to 91.4, from 88.9" and "fell to 88.9, from 91.4"
        is_same = was and now and (was.comparator, was.kind) == (now.comparator, now.kind)
        return now if is_same else None

    def _with_figures(self, claim: Claim, taken: list[Taken], readings: tuple[Reading, ...]) -> Claim:
        quotes = list(claim.quotes)
        for one in taken:
            quote = quotes[one.index]
            mention = quote.mention
            if mention is not None:
                text, phrase = self._texts[quote.source_id], one.mention.phrase
                seen = plain_words(shown(text, phrase))  # "<b>55</b> metres"
                mention = seen if is_named_in(seen, quote.exact) else plain_words(phrase.of(text))
            own = one.figure if quote.figure is not None else None
            quotes[one.index] = replace(quote, mention=mention, figure=own)
        claims_own = [one for one in taken if quotes[one.index].figure is None]
        figure = claim.figure
        if claims_own and figure is not None:
            figure = self._agreed(claims_own)
            for index in self._left_behind(claim, figure, {one.index for one in taken}, readings):
                quotes[index] = replace(quotes[index], figure=replace(claim.figure or figure, position=None))
        return replace(claim, figure=figure, quotes=tuple(quotes))

    def _agreed(self, taken: list[Taken]) -> Figure:
        figure = taken[0].figure
        for other in taken[1:]:
            if replace(other.figure, position=None) != replace(figure, position=None):
                one, two = (self._claim.quotes[each.index].source_id for each in (taken[0], other))
                raise UsageError(
                    f"{self._claim.id}: the sources do not agree on what changed: {one} says "
                    f"{describe(figure)}, {two} says {describe(other.figure)}",
                    help=f"choose one: --source {one}",
                )
        return figure

    def _left_behind(
        self, claim: Claim, figure: Figure, taken: set[int], readings: tuple[Reading, ...]
    ) -> list[int]:
        """Quotes of other sources that still state the old figure; refused unless one source was chosen."""
        behind = []
        for index, quote in enumerate(claim.quotes):
            if index in taken or quote.figure is not None or quote.stance is not Stance.SUPPORTS:
                continue
            mention = choose(claim.figure or figure, list(readings[index].mentions))
            if mention is None or not any(one.hard for one in disagreements(figure, mention)):
                continue
            if self._source_id is None:
                changed = claim.quotes[min(taken)].source_id
                raise UsageError(
                    f"{claim.id}: {changed} now says {describe(figure)}, and {quote.source_id} still says "
                    f"{describe(claim.figure or figure)}",
                    help=f"follow the one that changed with --source {changed}; the other keeps its figure",
                )
            behind.append(index)
        return behind

    def _entry(self, claim: Claim, reason: str, date: str) -> HistoryEntry:
        old = self._claim
        if old.figure is not None and claim.figure is not None and old.figure != claim.figure:
            was, now = describe(old.figure), describe(claim.figure)
            if was == now or old.figure.as_of != claim.figure.as_of:
                was, now = (
                    f"{text} ({figure.as_of})" if figure.as_of else text
                    for text, figure in ((was, old.figure), (now, claim.figure))
                )
            return HistoryEntry(date, EventKind.CORRECTED, reason, was, now)
        was, now = old.statement.rstrip("\n"), claim.statement.rstrip("\n")
        if was == now:
            index = self._changed[0] if self._changed else 0
            was, now = (each.quotes[index].exact.rstrip("\n") for each in (old, claim))
        return HistoryEntry(date, EventKind.CORRECTED, reason, was, now)

    def _refuse_old_time(self, claim: Claim) -> None:
        """Refuse a figure that keeps its time where a passage now names another: "H1 2025", "H1 2026"."""
        figure, old = claim.figure, self._claim.figure
        if figure is None or old is None or figure.as_of is None or figure.as_of != old.as_of:
            return
        years = set(_YEAR.findall(figure.as_of))
        for index in self._changed:
            for change in self._facts(index):
                if years & set(_YEAR.findall(change.expected)) - set(_YEAR.findall(change.found)):
                    message = f"{claim.id}: “{change.expected}” changed, and its figure is of {figure.as_of}"
                    raise UsageError(message, help="write by hand what it states now, and of when")

    def _refuse_untouched(self, claim: Claim) -> None:
        left = untouched_figures(self._claim, claim, self._checked(claim)[1], self._texts)
        if left:
            words = " and ".join(f"“{one.phrase.of(claim.statement)}”" for one in left)
            message = f"{claim.id}: its statement would still say {words}, which its passages do not bear out"
            raise UsageError(message, help=SAY_IT)

    def _refuse_what_fails(self, claim: Claim, touched: list[int]) -> None:
        before = {(finding.rule, finding.quote) for finding in self._result.findings}
        result, _ = self._checked(claim)
        for finding in result.findings:
            is_old = finding.quote not in touched and (finding.rule, finding.quote) in before
            if finding.severity is Severity.ERROR and not is_old:
                where = "" if finding.quote is None else f" (quotes[{finding.quote}])"
                help_ = SAY_IT if finding.rule == "SF207" else "write it by hand, then check"
                raise UsageError(
                    f"{claim.id}: after that, {finding.rule} would say{where}: {finding.message}", help=help_
                )


def _touch(one: Span, other: Span) -> bool:
    """Whether two stretches overlap or follow each other with a blank between them at most."""
    return one.start <= other.end + 1 and other.start <= one.end + 1


def _value(mention: FigureMention) -> tuple[Decimal, Decimal | None]:
    return mention.value, mention.high


def _agreeing(figure: Figure, mentions: list[FigureMention]) -> list[FigureMention]:
    return [one for one in mentions if not any(found.hard for found in disagreements(figure, one))]
