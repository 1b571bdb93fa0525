"""The pages about the whole: the list of claims, the check, the method, and the page for a lost reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.model import ClaimStatus, QuoteStatus, Severity
from scifacts.nouns import dataclass
from scifacts.site.book import Cited, Link, byline, source_path
from scifacts.site.words import (
    CLAIM_MARKS,
    COVERAGE_MARKS,
    DISAGREE,
    FOUND_ONLY,
    NOT_CHECKED,
    QUOTE_MARKS,
    VERIFIED,
    counted,
)

if TYPE_CHECKING:
    from scifacts.model import Finding, Report, Result, Source
    from scifacts.site.book import Book, Card, FindingView, Frame
    from scifacts.site.words import Mark

__all__ = [
    "Answer",
    "CheckPage",
    "Dispute",
    "IndexPage",
    "MethodPage",
    "PlainPage",
    "Share",
    "SourceCard",
    "check_page",
    "index_page",
    "lost_page",
    "method_page",
]

_BAR_ORDER = ("match", "reworded", "disagree", "unchecked", "missing", "changed")
_STANDING = (QUOTE_MARKS[QuoteStatus.MATCH], QUOTE_MARKS[QuoteStatus.REWORDED])
_BAR_GAP = 3  # two pixels of a bar as wide as the page
_BAR_WIDTH = 1000  # units of the drawing; wide enough that one of 1,000 claims is still seen


@dataclass(frozen=True, slots=True)
class Share:
    """A status, how many have it, and its stretch of the bar."""

    mark: Mark
    count: int
    offset: int
    width: int


@dataclass(frozen=True, slots=True)
class SourceCard:
    """A source in a list."""

    id: str
    link: Link
    byline: str
    origin: str
    summary: str
    error: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What was checked and what came of it: the line that answers before anything is read."""

    scope: str
    outcome: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Dispute:
    """A claim that sources state otherwise: which source (its place, its name), and what it says."""

    card: Card
    others: tuple[tuple[Link, str], ...]


@dataclass(frozen=True, slots=True)
class IndexPage:
    """The first page. `contrary` are groups of claims that read alike and give different figures."""

    frame: Frame
    description: str
    answer: Answer
    shares: tuple[Share, ...]
    conflicts: tuple[Dispute, ...]
    contrary: tuple[tuple[Card, ...], ...]
    cards: tuple[Card, ...]
    sources: tuple[SourceCard, ...]
    tags: tuple[str, ...]
    statuses: tuple[str, ...]
    found: str


@dataclass(frozen=True, slots=True)
class CheckPage:
    """What the check found: failures first."""

    frame: Frame
    answer: Answer
    claim_shares: tuple[Share, ...]
    quote_shares: tuple[Share, ...]
    errors: tuple[FindingView, ...]
    warnings: tuple[FindingView, ...]
    waived: tuple[FindingView, ...]
    sources: tuple[SourceCard, ...]


@dataclass(frozen=True, slots=True)
class MethodPage:
    """How it is checked, and what a check does not say."""

    frame: Frame
    claim_marks: tuple[Mark, ...]
    quote_marks: tuple[Mark, ...]
    coverage_marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class PlainPage:
    """A page that shows nothing of the report."""

    frame: Frame


def index_page(book: Book) -> IndexPage:
    """What was checked, the answer, and the way to everything else."""
    cards = tuple(book.cards.values())
    shares = _shares([card.mark for card in cards])
    return IndexPage(
        frame=book.frame("index.html", book.report.project.site.title),
        description=book.report.project.site.description or "",
        answer=_answer(book),
        shares=shares,
        conflicts=tuple(_dispute(book, result) for result in book.conflicts),
        contrary=tuple(tuple(book.cards[claim.id] for claim in group) for group in book.contrary),
        cards=cards,
        sources=tuple(_source_card(book, source) for source in book.sources.values()),
        tags=tuple(sorted({tag for card in cards for tag in card.tags})),
        statuses=tuple(share.mark.word for share in shares),
        found=counted(len(cards), "claim"),
    )


def _dispute(book: Book, result: Result) -> Dispute:
    others = []
    for index, match in enumerate(result.matches):
        cited = Cited(result.claim, index, match)
        mark = book.bearing(cited)
        if mark.key == DISAGREE.key:
            link = Link(book.anchor(cited), book.source_label(match.quote.source_id))
            others.append((link, mark.word[:1].lower() + mark.word[1:]))
    return Dispute(book.cards[result.claim.id], tuple(others))


def check_page(book: Book) -> CheckPage:
    """The findings, failures first, and what was checked."""
    report = book.report
    is_open = [finding for finding in report.findings if finding.waived is None]
    return CheckPage(
        frame=book.frame("check.html", "Result of the check"),
        answer=_answer(book),
        claim_shares=_shares(list(book.marks.values())),
        quote_shares=_shares(
            [_quote_mark(book, each, index) for each in report.results for index in range(len(each.matches))]
        ),
        errors=tuple(book.finding(each) for each in is_open if each.severity is Severity.ERROR),
        warnings=tuple(book.finding(each) for each in is_open if each.severity is Severity.WARNING),
        waived=tuple(book.finding(each) for each in report.findings if each.waived is not None),
        sources=tuple(_source_card(book, source) for source in book.sources.values()),
    )


def _quote_mark(book: Book, result: Result, index: int) -> Mark:
    """What became of a quote, without saying for each fault which it is."""
    cited = Cited(result.claim, index, result.matches[index])
    return FOUND_ONLY if book.faults(cited) else cited.mark


def method_page(book: Book) -> MethodPage:
    """How it is checked; the same for every report."""
    return MethodPage(
        frame=book.frame("method.html", "Method"),
        claim_marks=CLAIM_MARKS,
        quote_marks=(
            *_STANDING,
            FOUND_ONLY,
            *(mark for mark in QUOTE_MARKS.values() if mark not in _STANDING),
        ),
        coverage_marks=tuple(COVERAGE_MARKS.values()),
    )


def lost_page(book: Book) -> PlainPage:
    """What a server shows for an address that leads nowhere."""
    return PlainPage(book.frame("404.html", "There is no such page"))


def _answer(book: Book) -> Answer:
    report = book.report
    quotes = sum(len(result.matches) for result in report.results)
    scope = (
        f"{counted(len(report.results), 'claim')}, {counted(quotes, 'quote')}"
        f" in {counted(len(book.sources), 'source')}"
    )
    return Answer(scope, _outcome(book), _worst(book))


def _outcome(book: Book) -> str:
    """The answer: "all verified", or how many fail, warn, hold, are accepted, or have nothing to check."""
    report = book.report
    if not report.results:
        return "nothing was checked"
    failed = _with_status(report, ClaimStatus.FAILED)
    warned = _with_status(report, ClaimStatus.WARNING)
    bare = sum(not result.matches for result in report.results)
    verified = sum(mark == VERIFIED for mark in book.marks.values())
    passed = [
        book.marks[result.claim.id] for result in report.results if result.status is ClaimStatus.VERIFIED
    ]
    accepted = sum(mark not in (VERIFIED, NOT_CHECKED) for mark in passed)
    others = sum(_is_open_error(finding) for finding in report.findings if finding.claim_id is None)
    if verified == len(report.results) and not others:
        return "all verified"
    parts = {
        f"{failed:,} {'fails' if failed == 1 else 'fail'}": failed,
        f"{verified:,} verified": 0 if failed else verified,
        f"{warned:,} with a warning": warned,
        f"{accepted:,} with an accepted finding": accepted,
        f"{bare:,} without a quote": bare,
        f"{counted(others, 'fault')} beside the claims": others,
    }
    return ", ".join(part for part, number in parts.items() if number)


def _with_status(report: Report, status: ClaimStatus) -> int:
    return sum(result.status is status for result in report.results)


def _is_open_error(finding: Finding) -> bool:
    return finding.waived is None and finding.severity is Severity.ERROR


def _worst(book: Book) -> Mark:
    """The mark of the answer: of the worst claim, for the colour of the line."""
    order = [ClaimStatus.FAILED, ClaimStatus.WARNING, ClaimStatus.VERIFIED]
    ranked = sorted(
        (order.index(result.status), book.marks[result.claim.id] == VERIFIED, place)
        for place, result in enumerate(book.report.results)
    )
    return book.marks[book.report.results[ranked[0][-1]].claim.id] if ranked else NOT_CHECKED


def _shares(marks: list[Mark]) -> tuple[Share, ...]:
    """How many have each status, the good news first, as stretches of one bar."""
    counts: dict[Mark, int] = {}
    for mark in marks:
        counts[mark] = counts.get(mark, 0) + 1
    shares: list[Share] = []
    done = 0
    for mark, count in sorted(counts.items(), key=lambda pair: (_BAR_ORDER.index(pair[0].key), -pair[1])):
        start, end = (_BAR_WIDTH * edge // len(marks) for edge in (done, done + count))
        gap = _BAR_GAP if end < _BAR_WIDTH else 0
        shares.append(Share(mark, count, start, max(1, end - start - gap)))
        done += count
    return tuple(shares)


def _source_card(book: Book, source: Source) -> SourceCard:
    claims = len({each.claim.id for each in book.cited[source.id]})
    is_shared = len(book.by_origin[source.origin_id]) > 1
    return SourceCard(
        id=source.id,
        link=Link(source_path(source.id), source.title),
        byline=byline(source),
        origin=source.origin if source.origin and is_shared else "",
        summary=counted(claims, "claim"),
        error=source.error or "",
    )
