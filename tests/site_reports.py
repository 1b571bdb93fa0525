"""Reports made by hand: every status, crossing and nested spans, and text that means harm."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from decimal import Decimal
from typing import Any

from scifacts.model import (
    Change,
    ChangeKind,
    Claim,
    Comparator,
    Corroboration,
    CoverageState,
    CoveredFigure,
    Figure,
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
    Stance,
)

CANARY = "q7<\"'&>{{7*7}}</script><script>alert(1)</script>{% include '/etc/passwd' %}"
HARM = "\x1b[2J \x00 \x9b \u202egnp.exe\u202c \u200b zero \ufdd0 \ufeff end"

NOTES = """See **this** and [that](https://example.org/?a=1&b=2).

# A heading

| a | b |
|---|--:|
| 1 | 2 |"""

BRIEFING = """China to strengthen international cooperation

Source: Xinhua

BEIJING, Feb. 24 (Xinhua) -- China will continue to strengthen opening-up in science.

China has established sci-tech cooperation relations with more than 160 countries and regions, and signed \
116 inter-governmental agreements on sci-tech cooperation, \
Vice Minister Zhang Guangjun told a press conference.

In 2022, China signed or renewed 25 international sci-tech cooperation documents. It held 48 conferences.

Spending rose from 1 trillion yuan in 2012 to 3.09 trillion yuan in 2022."""

TRANSCRIPT = """Press conference on innovation

We have established partnerships with over 166 countries and regions. We signed and renewed 25 sci-tech \
cooperation agreements. Members came from 48 countries.
A second line of the same paragraph."""

EXCERPT = """A secret paragraph that nobody quoted.

Before the words China calls for openness and cooperation after the words. Unpublished tail."""

ODD = (
    "العربية: النص من اليمين إلى اليسار 160\r\n\r\n中国已与160多个国家和地区建立科技合作关系。\r\n\r\n"
    + "x" * 5000
    + f"\r\n\r\n{HARM}\r\n\r\n{CANARY}"
)


def source(source_id: str, text: str, **known: str) -> Source:
    """A source that was read."""
    sha = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
    given = {"path": f"seeds/{source_id}.txt", "title": f"Title of {source_id}"} | known
    return Source(id=source_id, text=text, sha256=sha, **given)  # type: ignore[arg-type]  # strings all


def found(place: Source, words: str, quoted: str = "", **more: object) -> Match:
    """A match of `quoted` at `words` of a source."""
    start = place.text.index(words)
    given: dict[str, object] = {
        "status": QuoteStatus.MATCH,
        "span": Span(start, start + len(words)),
        "score": 100.0,
        "method": Method.EXACT,
        "found": words,
    }
    return Match(Quote(place.id, quoted or words), **(given | more))  # type: ignore[arg-type]  # as named


def result(claim: Claim, *matches: Match, findings: tuple[Finding, ...] = ()) -> Result:
    """A claim with the quotes of its matches."""
    return Result(replace(claim, quotes=tuple(match.quote for match in matches)), matches, findings)


def finding(rule: str, claim_id: str, severity: Severity = Severity.ERROR, **more: object) -> Finding:
    """A finding of a claim."""
    given: dict[str, object] = {"message": f"what {rule} says of {claim_id}", "help": "look at the passage"}
    given |= {"position": Position("claims.yaml", 41, 9), **more}
    return Finding(rule, f"name-of-{rule.lower()}", severity, claim_id=claim_id, **given)  # type: ignore[arg-type]


def mention(text: str, words: str, kind: FigureKind, value: str, **more: object) -> FigureMention:
    """A numeral of a text."""
    start = text.index(words)
    span = Span(start, start + len(words))
    return FigureMention(span, span, words, kind, Decimal(value), **more)  # type: ignore[arg-type]  # as named


def report(results: tuple[Result, ...], sources: tuple[Source, ...], **more: object) -> Report:
    """A report of results; support is counted as a verifier would."""
    site = SiteSettings(str(more.pop("title", "Figures and their sources")), more.pop("base_url", None))  # type: ignore[arg-type]
    coverage = more.pop("coverage", ())
    extra = more.pop("extra", ())
    by_id = {each.id: each for each in sources}
    support = []
    for each in results:
        good = [
            m.quote.source_id for m in each.matches if m.status in (QuoteStatus.MATCH, QuoteStatus.REWORDED)
        ]
        ids = tuple(dict.fromkeys(good))
        origins = tuple(dict.fromkeys(by_id[source_id].origin_id for source_id in ids))
        support.append(Corroboration(each.claim.id, ids, origins))
    findings = (*(f for each in results for f in each.findings), *extra)  # type: ignore[misc]
    project = Project("", "claims.yaml", site, sources, tuple(each.claim for each in results))
    return Report(project, results, findings, coverage, tuple(support))  # type: ignore[arg-type]


def every_status() -> Report:
    """Six sources and a claim for every status, with crossing and nested spans."""
    briefing = source(
        "xinhua-2023",
        BRIEFING,
        publisher="Xinhua",
        published="2023-02-24",
        origin="briefing",
        title="China to strengthen international sci-tech cooperation: official",
    )
    transcript = source(
        "scio-2023",
        TRANSCRIPT,
        origin="briefing",
        url="https://example.org/a?b=c&d=e#part",
        title="SCIO press conference on implementing the innovation-driven development strategy",
    )
    excerpt = source("excerpt", EXCERPT, display="excerpt", publisher="OpenGov")
    odd = source("odd", ODD, title="عنوان المقال 中文", url="javascript:alert(1)", author="Hou Jianguo")
    unread = Source(
        "lost",
        "seeds/lost.txt",
        "A lost article",
        error="not UTF-8: byte 0xe9 at offset 12",
        error_at=Position("seeds/lost.txt", 1, 13),
    )
    blank = source("blank", "  \n\n ")
    sources = (briefing, transcript, excerpt, odd, unread, blank)
    return report(
        _results(briefing, transcript, excerpt, odd, unread),
        sources,
        coverage=_coverage(briefing, transcript, odd),
        extra=(Finding("SF402", "waiver-unused", Severity.WARNING, "a waiver covers nothing"),),
    )


def _results(
    briefing: Source, transcript: Source, excerpt: Source, odd: Source, unread: Source
) -> tuple[Result, ...]:
    long = "more than 160 countries and regions, and signed 116 inter-governmental agreements"
    drifted = found(
        transcript,
        "over 166 countries and regions",
        "over 160 countries and regions",
        status=QuoteStatus.CHANGED,
        method=Method.FUZZY,
        score=98.4,
        changes=(Change(ChangeKind.NUMBER, "160", "166", _at(TRANSCRIPT, "166"), Span(5, 8)),),
    )
    reworded = found(
        briefing,
        "signed or renewed 25 international sci-tech cooperation documents",
        "signed or renewed 25 documents",
        status=QuoteStatus.REWORDED,
        method=Method.FUZZY,
        score=91.0,
        changes=(
            Change(
                ChangeKind.WORDING,
                "",
                "international sci-tech cooperation ",
                _at(BRIEFING, "international sci-tech cooperation documents", 35),
                Span(21, 21),
            ),
            Change(ChangeKind.TYPOGRAPHY, "'", "’", _at(BRIEFING, "or"), Span(0, 1)),
        ),
    )
    renewed = found(transcript, "signed and renewed 25 sci-tech cooperation agreements")
    gap = found(
        briefing,
        "Spending rose from 1 trillion yuan in 2012 to 3.09 trillion yuan in 2022",
        "Spending rose […] to 3.09 trillion yuan in 2022",
        parts=(_at(BRIEFING, "Spending rose"), _at(BRIEFING, "to 3.09 trillion yuan in 2022")),
    )
    missing = Match(
        Quote(briefing.id, "signed 118 agreements with the moon"),
        QuoteStatus.MISSING,
        nearest=_at(BRIEFING, "signed 116 inter-governmental agreements"),
    )
    unreadable = Match(Quote(unread.id, "words of a lost article"), QuoteStatus.UNREADABLE)
    twice = found(
        briefing,
        "China",
        status=QuoteStatus.AMBIGUOUS,
        rivals=(Span(BRIEFING.rindex("China"), BRIEFING.rindex("China") + 5),),
    )
    passages: dict[str, Any] = {
        "expected": Passage("over 160 countries", (Span(5, 8),)),
        "found": Passage(TRANSCRIPT.split("\n")[2], (Span(39, 42),)),
        "quote": 1,
        "source_id": transcript.id,
        "source_position": Position(transcript.path, 3, 40),
    }
    return (
        result(
            Claim(
                "partner-countries",
                "China has relations with more than 160 countries and regions.",
                Figure(Decimal(160), Comparator.MORE_THAN, "countries and regions"),
                tags=("cooperation", "reach"),
                notes=NOTES,
                attribution="Zhang Guangjun, vice minister",
                position=Position("claims.yaml", 30, 5),
            ),
            found(briefing, long),
            drifted,
            findings=(finding("SF202", "partner-countries", **passages),),
        ),
        result(
            Claim(
                "agreements",
                "China signed 116 inter-governmental agreements.",
                Figure(Decimal(116), unit="agreements"),
            ),
            found(briefing, "116 inter-governmental agreements on sci-tech cooperation"),
            found(briefing, "signed 116 inter-governmental agreements"),
        ),
        result(
            Claim(
                "documents",
                "In 2022, China signed or renewed 25 documents.",
                Figure(Decimal(25), unit="documents", as_of="2022"),
                tags=("cooperation",),
            ),
            reworded,
            renewed,
            findings=(
                finding("SF102", "documents", Severity.WARNING),
                finding("SF203", "documents", Severity.WARNING),
            ),
        ),
        result(
            Claim(
                "spending-2022",
                "Spending reached 3.09 trillion yuan in 2022.",
                Figure(Decimal("3.09"), unit="CNY", scale="trillion", as_of="2022"),
                series="spending",
            ),
            gap,
        ),
        result(
            Claim(
                "spending-2012",
                "Spending was 1 trillion yuan in 2012.",
                Figure(Decimal(1), unit="CNY", scale="trillion", as_of="2012"),
                series="spending",
            ),
            found(briefing, "1 trillion yuan in 2012"),
        ),
        result(
            Claim("conferences", "China held 48 conferences.", Figure(Decimal(48), unit="conferences")),
            found(briefing, "It held 48 conferences"),
            findings=(finding("SF301", "conferences", Severity.WARNING),),
        ),
        result(
            Claim(
                "member-countries",
                "Members came from 48 countries.",
                Figure(Decimal("48.0"), unit="countries"),
            ),
            found(transcript, "Members came from 48 countries"),
            found(transcript, "48 countries", quoted="48 countries"),
            findings=(finding("SF204", "member-countries", waived="agreed with the desk"),),
        ),
        result(
            Claim(
                "moon", "China signed 118 agreements with the moon.", Figure(Decimal(118), unit="agreements")
            ),
            missing,
            findings=(finding("SF101", "moon"),),
        ),
        result(
            Claim("lost-words", "A lost article says so."),
            unreadable,
            findings=(finding("SF105", "lost-words"),),
        ),
        result(Claim("twice", "China is named."), twice, findings=(finding("SF103", "twice"),)),
        result(
            Claim("openness", "China calls for openness."),
            found(excerpt, "China calls for openness and cooperation"),
        ),
        result(
            Claim(
                "hostile",
                f"Harm {CANARY} {HARM}",
                Figure(Decimal(7), unit=CANARY),
                tags=(CANARY,),
                series=CANARY,
                notes=f"{CANARY}\n\n[x](javascript:alert(1)) ![i](https://example.org/i.png) {HARM}",
                attribution=CANARY + HARM,
            ),
            found(odd, CANARY),
            found(odd, "zero"),
            findings=(
                finding(
                    "SF207",
                    "hostile",
                    message=CANARY + HARM,
                    help=CANARY,
                    expected=Passage(CANARY, (Span(1, 4),)),
                    found=Passage(HARM, ()),
                ),
            ),
        ),
        result(Claim("empty-handed", "Nothing is quoted for this.")),
        result(
            Claim("refuted", "The moon is far.", Figure(Decimal(384), scale="thousand", unit="km")),
            Match(
                Quote(odd.id, "中国已与160多个国家", stance=Stance.REFUTES, figure=Figure(Decimal(160))),
                QuoteStatus.MATCH,
                _at(ODD, "中国已与160多个国家"),
                100.0,
                Method.EXACT,
                "中国已与160多个国家",
            ),
        ),
    )


def _at(text: str, words: str, length: int | None = None) -> Span:
    start = text.index(words)
    return Span(start, start + (len(words) if length is None else length))


def _coverage(briefing: Source, transcript: Source, odd: Source) -> tuple[CoveredFigure, ...]:
    return (
        CoveredFigure(briefing.id, mention(BRIEFING, "24", FigureKind.DATE, "24"), CoverageState.EXEMPT),
        CoveredFigure(
            briefing.id,
            mention(
                BRIEFING,
                "160",
                FigureKind.COUNT,
                "160",
                comparator=Comparator.MORE_THAN,
                unit="countries and regions",
            ),
            CoverageState.CLAIMED,
            ("partner-countries",),
        ),
        CoveredFigure(
            briefing.id,
            mention(
                BRIEFING,
                "3.09 trillion",
                FigureKind.MONEY,
                "3090000000000",
                unit="CNY",
                as_of="2012/2022",
                high=Decimal("4E+12"),
            ),
            CoverageState.CLAIMED,
            ("spending-2022",),
        ),
        CoveredFigure(
            transcript.id,
            mention(TRANSCRIPT, "second", FigureKind.ORDINAL, "2"),
            CoverageState.IGNORED,
            reason="an order of lines",
        ),
        CoveredFigure(
            transcript.id, mention(TRANSCRIPT, "25", FigureKind.COUNT, "25"), CoverageState.UNCOVERED
        ),
        CoveredFigure(odd.id, mention(ODD, "160", FigureKind.COUNT, "160"), CoverageState.UNCOVERED),
    )


def harmless() -> Report:
    """The twin of a hostile report: the same structure, with words that mean nothing."""
    return swapped("plain words", "plain words")


def hostile() -> Report:
    """Markup, template syntax and worse in every text that a user can write."""
    return swapped(CANARY, CANARY)


def swapped(words: str, text: str) -> Report:
    """A report with `words` in every field of free text and `text` as its source."""
    place = source(
        "a",
        f"Before {text} after",
        title=words,
        publisher=words,
        author=words,
        published=words,
        origin=words,
        url=words,
        pinned=words,
    )
    broken = Source("b", words, words, error=words, error_at=Position(words, 1, 1))
    figure = Figure(Decimal(7), unit=words, as_of=words)
    changes = (Change(ChangeKind.NUMBER, words, text, _at(place.text, text), Span(0, 1)),)
    drifted = found(place, text, words, status=QuoteStatus.CHANGED, changes=changes)
    lost = Match(Quote("b", words, figure=figure), QuoteStatus.UNREADABLE)
    absent = Match(Quote("a", words), QuoteStatus.MISSING, nearest=Span(0, 6))
    claim = Claim(
        "c",
        words,
        figure,
        tags=(words,),
        notes=words,
        attribution=words,
        series=words,
        position=Position(words, 1, 1),
    )
    other = Claim("d", words, figure, series=words)
    shown = finding(
        "SF203",
        "c",
        message=words,
        help=words,
        waived=words,
        position=Position(words, 1, 1),
        source_position=Position(words, 1, 1),
        source_id="a",
        expected=Passage(words, (Span(0, 3),)),
        found=Passage(text, (Span(0, 3),)),
    )
    covered = CoveredFigure(
        "a",
        FigureMention(Span(0, 6), Span(0, 6), words, FigureKind.COUNT, Decimal(1), unit=words, as_of=words),
        CoverageState.IGNORED,
        ("c",),
        words,
    )
    return report(
        (result(claim, drifted, lost, absent, findings=(shown,)), result(other, drifted)),
        (place, broken),
        title=words,
        coverage=(covered,),
    )


def crowd(claims: int = 200) -> Report:
    """One source under many claims that overlap heavily."""
    text = "\n\n".join(" ".join(f"word{row}x{column}" for column in range(60)) for row in range(40))
    place = source("crowd", text)
    size = len(text)
    results = []
    for number in range(claims):
        start = number * (size - 700) // claims
        span = Span(start, start + 100 + (number * 37) % 500)
        match = Match(
            Quote("crowd", span.of(text)), QuoteStatus.MATCH, span, 100.0, Method.EXACT, span.of(text)
        )
        results.append(
            result(Claim(f"claim-{number}", f"Claim number {number}.", Figure(Decimal(number))), match)
        )
    return report(tuple(results), (place,))


def wide(sources: int = 14) -> Report:
    """Sources too many for the matrix to fit a window, each of its own origin."""
    places = tuple(source(f"wide-{number}", f"It has {number} harbours.") for number in range(sources))
    results = tuple(
        result(Claim(place.id, place.text), found(place, place.text.rstrip("."))) for place in places
    )
    return report(results, places)
