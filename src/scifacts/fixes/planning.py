"""Which repairs a project needs, tried on the values before anything is written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from scifacts.coverage import ignored_spans
from scifacts.fixes.rewording import why_left
from scifacts.fixes.selector import chosen_context
from scifacts.fixes.wording import source_words
from scifacts.matching import locate
from scifacts.model import Method, QuoteStatus, Severity
from scifacts.verification import Read, verify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.matching import Prepared
    from scifacts.model import Claim, ClaimId, Match, Project, Quote, Report, Result, Source, SourceId

__all__ = ["Fix", "Left", "Plan", "plan_fixes"]


@dataclass(frozen=True, slots=True)
class Fix:
    """Values to write: into a quote (`claim_id` and `quote`), or into a source. `rule` is what it mends."""

    rule: str
    what: str
    values: tuple[tuple[str, str], ...]
    claim_id: ClaimId | None = None
    quote: int | None = None
    source_id: SourceId | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """A quote that keeps its wording although the source's was asked for, and why."""

    claim_id: ClaimId
    quote: int
    why: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be written, and what is left to a reader."""

    fixes: tuple[Fix, ...]
    left: tuple[Left, ...]


def plan_fixes(report: Report, *, unsafe: bool) -> Plan:
    """Every repair that leaves its claim no worse; `unsafe` also takes words that the source changed.

    A changed fact is never repaired, and no wording is taken with which the statement does not agree.
    Quotes come in the order of the file, then pins of sources: a pin is renewed only where all that is
    taken from its source still stands there, and where nothing was left out of the report.
    """
    planner = _Planner(report, unsafe=unsafe)
    quotes = tuple(planner.quotes())
    return Plan((*quotes, *planner.pins()), tuple(planner.left))


class _Planner:
    """Holds what several repairs share: the texts made ready once, and the claims as they will be."""

    __slots__ = ("_project", "_read", "_repaired", "_report", "_sources", "_unsafe", "left")

    def __init__(self, report: Report, *, unsafe: bool) -> None:
        self._report = report
        self._project: Project = report.project
        self._unsafe = unsafe
        self._sources = {source.id: source for source in report.project.sources}
        self._read = Read()
        self._repaired: dict[ClaimId, Claim] = {}
        self.left: list[Left] = []

    def quotes(self) -> Iterator[Fix]:
        """Repairs of quotes."""
        claims = {claim.id: claim for claim in self._project.claims}
        for result in self._report.results:
            claim = claims[result.claim.id]
            for match in result.matches:
                index = next(i for i, quote in enumerate(claim.quotes) if quote is match.quote)
                fix = self._fix(self._repaired.get(claim.id, claim), index, match)
                if fix is None:
                    continue
                repaired = _with_values(self._repaired.get(claim.id, claim), index, dict(fix.values))
                why = self._why_not(result, index, repaired, match)
                if why is None:
                    self._repaired[claim.id] = repaired
                    yield fix
                elif match.status is QuoteStatus.REWORDED:
                    self.left.append(Left(claim.id, index, why))

    def _fix(self, claim: Claim, index: int, match: Match) -> Fix | None:
        source = self._sources[match.quote.source_id]
        text, _ = self._read.of(source)
        if match.status is QuoteStatus.AMBIGUOUS:
            quote = chosen_context(claim, match, source, self._read)
            if quote is None:
                return None
            what = "prefix and suffix name the place that is meant"
            return Fix("SF103", what, _contexts(match.quote, quote), claim.id, index, source.id)
        is_typography = match.status is QuoteStatus.MATCH and match.method is Method.FOLDED
        if not is_typography and not (self._unsafe and match.status is QuoteStatus.REWORDED):
            return None
        words = source_words(match, source.text)
        if words is None or words == match.quote.exact.strip("\n") or not _stands(match, words, text):
            return None
        rule, what = (
            ("SF102", "the source's wording") if not is_typography else ("", "the source's typography")
        )
        return Fix(rule, what, (("exact", words),), claim.id, index, source.id)

    def _why_not(self, result: Result, index: int, repaired: Claim, match: Match) -> str | None:
        """Why a repair is not made: the claim would raise what it did not, or say what its source leaves."""
        before = {(finding.rule, finding.quote) for finding in result.findings}
        if len(result.claim.quotes) != len(repaired.quotes):  # a selection left quotes out
            before |= {(finding.rule, index) for finding in result.findings}
        if match.status is QuoteStatus.REWORDED:
            text = self._sources[match.quote.source_id].text
            why = why_left(repaired, match, repaired.quotes[index].exact, text)
            if why is not None:
                return why
            before = {pair for pair in before if pair[0] != "SF207"}
        own = {quote.source_id: self._sources[quote.source_id] for quote in repaired.quotes}
        for finding in verify(own.values(), [repaired], read=self._read)[0].findings:
            if finding.quote in (None, index) and (finding.rule, finding.quote) not in before:
                return f"after that, {finding.rule} would say: {finding.message}"
        return None

    def pins(self) -> Iterator[Fix]:
        """Pins to renew."""
        stale = [
            source
            for source in self._project.sources
            if source.pinned and source.sha256 and source.pinned != source.sha256 and source.error is None
        ]
        if not stale or len(self._report.results) != len(self._project.claims):
            return
        claims = [self._repaired.get(claim.id, claim) for claim in self._project.claims]
        results = verify(self._project.sources, claims, read=self._read)
        for source in stale:
            if all(self._still_stands(source, result) for result in results) and self._ignored_stand(source):
                what = "the pin of a file in which everything still matches"
                values = (("sha256", source.sha256 or ""),)
                yield Fix("SF301", what, values, source_id=source.id)

    @staticmethod
    def _still_stands(source: Source, result: Result) -> bool:
        own = {i for i, match in enumerate(result.matches) if match.quote.source_id == source.id}
        if any(result.matches[index].status is not QuoteStatus.MATCH for index in own):
            return False
        return not any(
            finding.quote in own and finding.severity is Severity.ERROR for finding in result.findings
        )

    def _ignored_stand(self, source: Source) -> bool:
        entries = [entry for entry in self._project.ignored if entry.source_id == source.id]
        return all(spans for _, spans in ignored_spans(self._sources, entries))


def _stands(match: Match, words: str, text: Prepared) -> bool:
    """Whether the new words are found, unchanged, where the old ones were."""
    again = locate(replace(match.quote, exact=words), text)
    if again.status is not QuoteStatus.MATCH or again.span is None or match.span is None:
        return False
    return again.span.overlaps(match.span)


def _contexts(old: Quote, new: Quote) -> tuple[tuple[str, str], ...]:
    """The context to write; an empty one only where it takes the place of an old one."""
    pairs = (("prefix", old.prefix, new.prefix), ("suffix", old.suffix, new.suffix))
    return tuple((key, after) for key, before, after in pairs if after != before)


def _with_values(claim: Claim, index: int, values: dict[str, str]) -> Claim:
    quote = claim.quotes[index]
    changed = replace(
        quote,
        exact=values.get("exact", quote.exact),
        prefix=values.get("prefix", quote.prefix),
        suffix=values.get("suffix", quote.suffix),
    )
    return replace(claim, quotes=(*claim.quotes[:index], changed, *claim.quotes[index + 1 :]))
