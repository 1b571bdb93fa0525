"""Reports made by hand for the charts: figures as large, small, odd and hostile as they come."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from scifacts.model import (
    Claim,
    Comparator,
    CoverageState,
    CoveredFigure,
    Figure,
    FigureKind,
    FigureMention,
    Report,
    Result,
    Source,
    Span,
    Verdict,
)
from site_reports import CANARY, HARM, found, report, result, source

DIGITS = "1234567890123456789012345678"
LONG = "Donaudampfschifffahrt" * 240
FIGURES: dict[str, tuple[Figure, ...]] = {
    "exact": (Figure(Decimal(116), unit="agreements"),) * 3,
    "over": (Figure(Decimal(160), Comparator.MORE_THAN, "countries"),) * 2,
    "bounds": (
        Figure(Decimal(900), Comparator.LESS_THAN, "tonnes"),
        Figure(Decimal(900), Comparator.AT_MOST, "tonnes"),
        Figure(Decimal(880), Comparator.AT_LEAST, "tonnes"),
        Figure(Decimal(850), Comparator.ALMOST, "tonnes"),
        Figure(Decimal(870), Comparator.ABOUT, "tonnes"),
        Figure(Decimal("884.25"), unit="tonnes"),
    ),
    "close": (Figure(Decimal(1000001), unit="voters"), Figure(Decimal(1000003), unit="voters")),
    "huge": (Figure(Decimal(DIGITS), unit="atoms"), Figure(Decimal(DIGITS) * 3, unit="atoms")),
    "tiny": (Figure(Decimal("0.000000000012"), unit="g"), Figure(Decimal("0.00000000003"), unit="g")),
    "negative": (
        Figure(Decimal("-12.5"), unit="percent"),
        Figure(Decimal(-3), Comparator.LESS_THAN, "percent"),
    ),
    "below": (Figure(Decimal(-40), Comparator.AT_MOST, "°C"), Figure(Decimal(-89), unit="°C")),
    "zero": (Figure(Decimal(0), unit="cases"),) * 2,
    "beyond": (Figure(Decimal(250), unit="percent"), Figure(Decimal(25), unit="percent")),
    "mixed": (Figure(Decimal(5), unit="CNY"), Figure(Decimal(4), unit="CNY"), Figure(Decimal(1), unit="USD")),
    "hostile": (Figure(Decimal(7), unit=CANARY), Figure(Decimal(9), unit=HARM)),
    "scripts": (Figure(Decimal(160), unit="مناطق وبلدان"), Figure(Decimal(166), unit="国家和地区")),
    "long": (Figure(Decimal(3), unit=LONG), Figure(Decimal(4), unit=LONG + "en")),
}
SERIES: dict[str, tuple[Figure | None, ...]] = {
    "growth": (
        Figure(Decimal(1), scale="trillion", unit="CNY", as_of="2012"),
        Figure(Decimal("3.09"), scale="trillion", unit="CNY", as_of="2022"),
    ),
    "bounded": (
        Figure(Decimal(100), Comparator.LESS_THAN, "members", as_of="2000"),
        Figure(Decimal(350), Comparator.MORE_THAN, "members", as_of="2020"),
    ),
    "spans": (
        Figure(Decimal("27.3"), unit="percent", as_of="2011/2021"),
        Figure(Decimal("24.1"), unit="percent", as_of="2006/2016"),
        Figure(Decimal("20.5"), Comparator.ABOUT, unit="percent", as_of="2005"),
    ),
    "days": (
        Figure(Decimal(12), unit="cases", as_of="2020-01-20"),
        Figure(Decimal(440), Comparator.AT_LEAST, "cases", as_of="2020-01-22"),
        Figure(Decimal(9000), Comparator.ALMOST, "cases", as_of="2020"),
    ),
    "many": tuple(Figure(Decimal(n * n - 40), unit="degrees", as_of=str(1900 + n)) for n in range(0, 120, 3)),
    "before": (
        Figure(Decimal(44), unit="ships", as_of="-0044"),
        Figure(Decimal(14), unit="ships", as_of="14"),
    ),
    "same-year": (Figure(Decimal(5), as_of="2020"), Figure(Decimal(6), as_of="2020")),
    "units": (
        Figure(Decimal(5), unit="CNY", as_of="2020"),
        Figure(Decimal(6), unit="USD", as_of="2021"),
    ),
    "sizes": (Figure(Decimal(5), as_of="2020"), Figure(Decimal(5_000_001), as_of="2021")),
    "undated": (Figure(Decimal(5)), Figure(Decimal(6), as_of="2021"), None),
    "loose": (Figure(Decimal(5), as_of="2019"), Figure(Decimal(6), as_of="2021"), None, Figure(Decimal(7))),
    CANARY: (
        Figure(Decimal(5), unit=CANARY, as_of="2020"),
        Figure(Decimal(DIGITS), unit=CANARY, as_of="2021"),
        Figure(Decimal(DIGITS) - 7, Comparator.ABOUT, CANARY, as_of="2022"),
    ),
}


def extremes() -> Report:
    """A claim with a number line for each of FIGURES, and the claims of each of SERIES."""
    place = source("a", "It says so. " + CANARY, title=f"Title {HARM} مقال 中文", publisher=LONG[:300])
    other = source("b", "It says so too.", origin="a", published="2023-02-24", url="https://example.org/b")
    results = [_lined(name, figures, (place, other)) for name, figures in FIGURES.items()]
    for number, (name, figures) in enumerate(SERIES.items()):
        for at, figure in enumerate(figures):
            claim = Claim(f"s{number}-{at}", f"Point {at} of {name}.", figure, series=name)
            results.append(result(claim, found(place, "It says so")))
    return report(tuple(results), (place, other))


def _lined(name: str, figures: tuple[Figure, ...], places: tuple[Source, Source]) -> Result:
    """A claim of the first figure; each further one is what a quote says."""
    matches = [found(places[0], "It says so")]
    for at, figure in enumerate(figures[1:]):
        words = ("It says so too", "It says so", "says so", "so", "It")[at]
        match = found(places[at == 0], words)
        matches.append(replace(match, quote=replace(match.quote, figure=figure)))
    verdict = Verdict(
        "Mostly true", f"Because {name}.", "Ida Brandt", "2023-05-01", "https://example.org/ida"
    )
    return result(Claim(name, f"The claim {name}.", figures[0], verdict=verdict), *matches)


def crossing(claims: int = 200) -> Report:
    """One paragraph under many claims, each of which overlaps most of the others."""
    text = " ".join(f"word{number}" for number in range(600))
    place = source("crossing", text)
    results, coverage = [], []
    for number in range(claims):
        span = Span(number * 7, len(text) - 1 - number * 11)
        words = span.of(text)
        claim = Claim(f"claim-{number}", f"Claim number {number}.", Figure(Decimal(number), unit="words"))
        results.append(result(claim, replace(found(place, words), span=span)))
        mention = FigureMention(
            Span(span.start, span.start + 3), span, "wor", FigureKind.COUNT, Decimal(number)
        )
        coverage.append(CoveredFigure(place.id, mention, CoverageState.CLAIMED, (claim.id,)))
    return report(tuple(results), (place,), coverage=tuple(coverage))
