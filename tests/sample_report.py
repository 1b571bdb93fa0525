"""A report made by hand: two sources, three claims, one of each kind of finding."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from scifacts.model import (
    Change,
    ChangeKind,
    Claim,
    Comparator,
    Corroboration,
    CoverageState,
    CoveredFigure,
    FigureKind,
    FigureMention,
    Finding,
    Match,
    Method,
    Passage,
    Position,
    Project,
    Quote,
    QuoteStatus,
    Report,
    Result,
    Severity,
    SiteSettings,
    Source,
    Span,
)

FIRST = (
    "Partners\n"
    "China has relations with more than 166 countries and regions. It has signed 116 agreements, and\r\n"
    "spent 3.09 trillion yuan."
)
SECOND = "Nothing but words, and 42 of them."


def span_of(text: str, part: str) -> Span:
    start = text.index(part)
    return Span(start, start + len(part))


def source(id_: str = "first", text: str = FIRST) -> Source:
    return Source(id_, f"seeds/{id_}.txt", title=id_.title(), text=text)


def quote(exact: str, source_id: str = "first", line: int = 10) -> Quote:
    return Quote(source_id, exact, position=Position("claims.yaml", line, 9))


def finding(**more: object) -> Finding:
    base = Finding(
        rule="SF202",
        name="fact-changed",
        severity=Severity.ERROR,
        message="number: the source says 166, the quote 160",
        claim_id="partners",
        quote=0,
        source_id="first",
        expected=Passage("more than 160 countries and regions", (Span(10, 13),)),
        found=Passage("China has relations with more than 166 countries and regions.", (Span(35, 38),)),
        help="Find out which is right.",
        position=Position("claims.yaml", 10, 9),
        source_position=Position("seeds/first.txt", 2, 36),
        fingerprint="0123456789abcdef",
    )
    return replace(base, **more)  # type: ignore[arg-type]  # a test names the fields it changes


CHANGED = Match(
    quote=quote("more than 160 countries and regions"),
    status=QuoteStatus.CHANGED,
    span=span_of(FIRST, "more than 166 countries and regions"),
    score=97.14285714285714,
    method=Method.FUZZY,
    found="more than 166 countries and regions",
    changes=(Change(ChangeKind.NUMBER, "160", "166", span_of(FIRST, "166"), Span(10, 13)),),
)
EXACT = Match(
    quote=quote("spent 3.09 trillion yuan", line=20),
    status=QuoteStatus.MATCH,
    span=span_of(FIRST, "spent 3.09 trillion yuan"),
    score=100.0,
    method=Method.EXACT,
    found="spent 3.09 trillion yuan",
)
MISSING = Match(quote=quote("nine projects", "second", line=30), status=QuoteStatus.MISSING)


def mention(text: str, part: str, kind: FigureKind, value: str, **more: object) -> FigureMention:
    span = span_of(text, part)
    return replace(  # a test names the fields it changes
        FigureMention(span, span, part, kind, Decimal(value)),
        **more,  # type: ignore[arg-type]
    )


COVERAGE = (
    CoveredFigure(
        "first",
        mention(FIRST, "166", FigureKind.COUNT, "166", comparator=Comparator.MORE_THAN, unit="countries"),
        CoverageState.CLAIMED,
        ("partners",),
    ),
    CoveredFigure("first", mention(FIRST, "116", FigureKind.COUNT, "116"), CoverageState.UNCOVERED),
    CoveredFigure(
        "first",
        mention(FIRST, "3.09 trillion", FigureKind.MONEY, "3.09E+12", unit="CNY", high=Decimal(4)),
        CoverageState.IGNORED,
        reason="not ours",
    ),
    CoveredFigure("second", mention(SECOND, "42", FigureKind.FURNITURE, "42"), CoverageState.EXEMPT),
)


def report(*findings: Finding, coverage: tuple[CoveredFigure, ...] = COVERAGE) -> Report:
    """A report whose findings are these, the first of them on the first claim."""
    claims = (
        Claim("partners", "More than 160 countries.", quotes=(CHANGED.quote,)),
        Claim("spending", "3.09 trillion yuan.", quotes=(EXACT.quote,)),
        Claim("projects", "Nine projects.", quotes=(MISSING.quote,)),
    )
    per_claim = {claim.id: tuple(f for f in findings if f.claim_id == claim.id) for claim in claims}
    results = tuple(
        Result(claim, (match,), per_claim[claim.id])
        for claim, match in zip(claims, (CHANGED, EXACT, MISSING), strict=True)
    )
    sources = (source(), source("second", SECOND))
    return Report(
        project=Project("/nowhere", "claims.yaml", SiteSettings(), sources, claims),
        results=results,
        findings=findings,
        coverage=coverage,
        corroboration=tuple(Corroboration(claim.id, (), ()) for claim in claims),
    )
