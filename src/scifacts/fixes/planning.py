"""Which repairs a project needs, tried on the values before anything is written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from scifacts.coverage import ignored_spans
from scifacts.fixes.selector import chosen_context
from scifacts.fixes.wording import source_words
from scifacts.matching import locate
from scifacts.model import Method, QuoteStatus, Severity
from scifacts.verification import Read, verify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.matching import Prepared
    from scifacts.model import Claim, ClaimId, Match, Project, Quote, Report, Result, Source, SourceId

__all__ = ["Fix", "plan_fixes"]


@dataclass(frozen=True, slots=True)
class Fix:
    """Values to write: into a quote (`claim_id` and `quote`), or into a source. `rule` is what it mends."""

    rule: str
    what: str
    values: tuple[tuple[str, str], ...]
    claim_id: ClaimId | None = None
    quote: int | None = None
    source_id: SourceId | None = None


def plan_fixes(report: Report, *, unsafe: bool = False) -> tuple[Fix, ...]:
    """Every repair that leaves its claim no worse; `unsafe` also takes words that the source changed.

    A changed fact is never repaired. Quotes come in the order of the file, then pins of sources: a pin is
    renewed only where all that is taken from its source still stands there, and where nothing was left out
    of the report.
    """
    planner = _Planner(report, unsafe=unsafe)
    quotes = tuple(planner.quotes())
    return (*quotes, *planner.pins())


class _Planner:
    """Holds what several repairs share: the texts made ready once, and the claims as they will be."""

    __slots__ = ("_project", "_read", "_repaired", "_report", "_sources", "_unsafe")

    def __init__(self, report: Report, *, unsafe: bool) -> None:
        self._report = report
        self._project: Project = report.project
        self._unsafe = unsafe
        self._sources = {source.id: source for source in report.project.sources}
        self._read = Read()
        self._repaired: dict[ClaimId, Claim] = {}

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
                if self._is_no_worse(result, index, repaired):
                    self._repaired[claim.id] = repaired
                    yield fix

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

    def _is_no_worse(self, result: Result, index: int, repaired: Claim) -> bool:
        """Whether the repaired claim raises nothing that the claim did not raise before."""
        before = {(finding.rule, finding.quote) for finding in result.findings}
        if len(result.claim.quotes) != len(repaired.quotes):  # a selection left quotes out
            before |= {(finding.rule, index) for finding in result.findings}
        own = {quote.source_id: self._sources[quote.source_id] for quote in repaired.quotes}
        after = verify(own.values(), [repaired], read=self._read)[0].findings
        return all(
            (finding.rule, finding.quote) in before for finding in after if finding.quote in (None, index)
        )

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
