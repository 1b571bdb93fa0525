"""A project to its `Report`: verified claims, project rules, waivers, coverage and corroboration."""

from __future__ import annotations

from dataclasses import replace

from scifacts.checks import (
    PROJECT_RULES,
    ProjectSubject,
    SourceTexts,
    claim_unreviewed,
    covers,
    has_expired,
)
from scifacts.coverage import covered_figures, ignored_spans
from scifacts.files import sha256_of
from scifacts.lines import one_line
from scifacts.model import Corroboration, Report
from scifacts.verification import verify_readings

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Collection, Iterable
    from concurrent.futures import Executor

    from scifacts.model import Claim, ClaimId, CoveredFigure, Finding, Project, Result, SourceId, Waiver

__all__ = ["make_report"]


def make_report(
    project: Project,
    *,
    today: datetime.date | None = None,
    claim_ids: Collection[ClaimId] = (),
    source_ids: Collection[SourceId] = (),
    with_coverage: bool = True,
    executor: Executor | None = None,
    since: Project | None = None,
    require_review: bool = False,
    review_own_words: bool = False,
) -> Report:
    """Verify a project and gather all that outputs and the site show.

    `claim_ids` and `source_ids` narrow the run to those claims, and to the quotes on those sources.
    `today` is the day by which waivers expire; without it none does. `with_coverage` reads every figure
    of every source. `since` is the project as it was: what became weaker are findings too.
    `require_review` asks of every claim that a person has reviewed it as it stands, `review_own_words` of
    each whose statement has words that no sentence quoted has.
    """
    claims = _selected(project.claims, claim_ids, source_ids)
    verified = verify_readings(project.sources, claims, executor=executor)
    sources = {source.id: source for source in project.sources}
    ignored = ignored_spans(sources, project.ignored)
    read = list(zip(claims, verified.readings, strict=True))
    coverage: tuple[CoveredFigure, ...] = ()
    if with_coverage:
        coverage = covered_figures(project.sources, read, ignored)
    subject = ProjectSubject(
        project=project,
        results=verified.results,
        raised=tuple(finding for result in verified.results for finding in result.findings),
        texts=SourceTexts(sources),
        ignored_spans=ignored,
        today=today,
        is_selection=bool(claim_ids or source_ids),
        chosen=frozenset(source_ids),
        require_review=require_review,
        review_own_words=review_own_words,
    )
    report = _assembled(subject, coverage)
    return report if since is None else _compared(report, since, claim_ids, source_ids)


def _selected(
    claims: Iterable[Claim], claim_ids: Collection[ClaimId], source_ids: Collection[SourceId]
) -> tuple[Claim, ...]:
    chosen = [claim for claim in claims if not claim_ids or claim.id in claim_ids]
    if not source_ids:
        return tuple(chosen)
    narrowed = (
        claim
        if all(quote.source_id in source_ids for quote in claim.quotes)
        else _narrowed(claim, source_ids)
        for claim in chosen
    )
    return tuple(claim for claim in narrowed if claim.quotes)


def _narrowed(claim: Claim, source_ids: Collection[SourceId]) -> Claim:
    """The claim with the quotes on some sources; without its review, which was of all of them."""
    quotes = tuple(quote for quote in claim.quotes if quote.source_id in source_ids)
    return replace(claim, quotes=quotes, review=None)


def _assembled(subject: ProjectSubject, coverage: tuple[CoveredFigure, ...]) -> Report:
    seen: dict[str, int] = {}
    live = [waiver for waiver in subject.project.waivers if not has_expired(waiver, subject.today)]
    asked = {finding.claim_id for finding in claim_unreviewed(subject)}  # SF303 says what SF302 would
    results = tuple(
        replace(
            result,
            findings=tuple(
                _finished(one, live, seen)
                for one in result.findings
                if one.rule != "SF302" or result.claim.id not in asked
            ),
        )
        if result.findings
        else result
        for result in subject.results
    )
    of_project = [_finished(finding, live, seen) for rule in PROJECT_RULES for finding in rule(subject)]
    of_claims = [finding for result in results for finding in result.findings]
    unreviewed = {finding.claim_id: finding for finding in of_project if finding.rule == "SF303"}
    if unreviewed:  # a claim fails by it, as by a finding of its own
        results = tuple(
            replace(result, findings=(*result.findings, unreviewed[result.claim.id]))
            if result.claim.id in unreviewed
            else result
            for result in results
        )
    return Report(
        project=subject.project,
        results=results,
        findings=(*of_claims, *of_project),
        coverage=coverage,
        corroboration=tuple(_corroboration(result, subject.texts) for result in results),
    )


def _compared(
    report: Report, since: Project, claim_ids: Collection[ClaimId], source_ids: Collection[SourceId]
) -> Report:
    """The report with what became weaker, of a selection as far as it is about it. Nothing waives that."""
    from scifacts.comparison import weaker  # only a comparison pays for it

    seen: dict[str, int] = {}
    found = tuple(
        _finished(finding, (), seen)
        for finding in weaker(since, report.project)
        if not source_ids and (not claim_ids or finding.claim_id in claim_ids)
    )
    return replace(report, findings=report.findings + found)


def _finished(finding: Finding, waivers: Iterable[Waiver], seen: dict[str, int]) -> Finding:
    """The finding with its fingerprint, and with the reason of the waiver that covers it."""
    waiver = next((waiver for waiver in waivers if covers(waiver, finding)), None)
    return replace(
        finding,
        fingerprint=_fingerprint(finding, seen),
        waived=waiver.reason if waiver is not None else None,
    )


def _fingerprint(finding: Finding, seen: dict[str, int]) -> str:
    """What a finding is, without where it stands: 32 hex digits that survive moved lines.

    Built from rule, claim, source and the quoted words; a counter keeps equal ones apart.
    """
    words = ""
    if finding.expected is not None:
        words = one_line(finding.expected.text)
    elif finding.claim_id is None:
        words = finding.message
    parts = (finding.rule, finding.claim_id or "", finding.source_id or "", words)
    key = "\0".join(parts)
    seen[key] = seen.get(key, 0) + 1
    return sha256_of(f"{key}\0{seen[key]}".encode(errors="backslashreplace"))[:32]


def _corroboration(result: Result, texts: SourceTexts) -> Corroboration:
    """The sources that say what a claim says, and their independent origins."""
    origins = dict.fromkeys(texts.by_id[source_id].origin_id for source_id in result.confirming)
    return Corroboration(result.claim.id, result.confirming, tuple(origins))
