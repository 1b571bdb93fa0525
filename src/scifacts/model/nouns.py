"""Sources, quotes, claims, and what became of them."""

from __future__ import annotations

from dataclasses import field

from scifacts.model.kinds import (
    FIGURE_SCALES,
    ChangeKind,
    ClaimId,
    ClaimStatus,
    Comparator,
    CoverageState,
    FigureKind,
    Method,
    QuoteStatus,
    Severity,
    SourceId,
    Stance,
)
from scifacts.nouns import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

    from scifacts.model.editorial import (
        HistoryEntry,
        IgnoredFigure,
        Retired,
        Review,
        SiteSettings,
        Verdict,
        Waiver,
    )
    from scifacts.model.places import Position, Span

__all__ = [
    "Change",
    "Claim",
    "Corroboration",
    "CoveredFigure",
    "Figure",
    "FigureMention",
    "Finding",
    "Match",
    "Passage",
    "Project",
    "Quote",
    "Report",
    "Result",
    "Source",
]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as an editor states it in claims.yaml. `value` is a decimal as written, before `scale`."""

    value: Decimal
    comparator: Comparator = Comparator.EXACTLY
    unit: str | None = None
    scale: str | None = None
    as_of: str | None = None
    position: Position | None = None

    @property
    def quantity(self) -> Decimal:
        """The value times its scale: 3.09 trillion -> 3090000000000."""
        return self.value.scaleb(FIGURE_SCALES[self.scale]) if self.scale else self.value


@dataclass(frozen=True, slots=True)
class FigureMention:
    """One numeral as it stands in a text, read.

    `span` covers the numeral with its scale word and the symbols attached to it ("3.09 trillion",
    "$141.32 billion", "27.3%", "14,000", "nine"); `phrase` covers the comparator before it and the unit
    after it as well ("more than 160 countries and regions"). `value` is the whole quantity (3.09 trillion
    -> 3090000000000) and `scale` the scale word that it was written with. `high` is the upper end of a
    range, None elsewhere. `unit` is an ISO 4217 code for money, "percent", or the counted noun phrase in
    lower case, each with its rate ("tonnes per month"), None where none is seen. `as_of` is the time that
    the text ties to the figure ("2022", "2011/2021", "2023-05-25"), None where it ties none.
    `is_difference` tells that a measure is no part of the one before it: "4.87 m, 6 cm above the record".
    """

    span: Span
    phrase: Span
    text: str
    kind: FigureKind
    value: Decimal
    high: Decimal | None = None
    comparator: Comparator = Comparator.EXACTLY
    unit: str | None = None
    scale: str | None = None
    as_of: str | None = None
    is_difference: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """A document that claims are checked against.

    `text` is the file as decoded (newlines as in the file); offsets everywhere are code points of it.
    `error` says why the text could not be read, and is None where it was; then `text` is "".
    `sha256` is the fingerprint of the file's bytes as read, `pinned` the one that claims.yaml expects.
    `note` is something that its editor should know although the text was read.
    """

    id: SourceId
    path: str
    title: str
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None
    origin: str | None = None
    text: str = ""
    sha256: str | None = None
    pinned: str | None = None
    display: str = "full"
    error: str | None = None
    error_at: Position | None = None
    position: Position | None = None
    note: str | None = None

    @property
    def origin_id(self) -> str:
        """What counts once as corroboration: the shared origin, or the source itself."""
        return self.origin or self.id


@dataclass(frozen=True, slots=True)
class Quote:
    """A W3C TextQuoteSelector on one source, with the stance it takes to its claim.

    `figure` is what this source says where it gives another number than the claim; `mention` names the
    figure inside the passage ("3.09 trillion yuan") where it holds several.
    """

    source_id: SourceId
    exact: str
    prefix: str = ""
    suffix: str = ""
    stance: Stance = Stance.SUPPORTS
    figure: Figure | None = None
    mention: str | None = None
    position: Position | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement, the figure in it, and the passages that state it.

    `aliases` are ids that the claim once had: links to them lead to it. `history` is in the file's order.
    """

    id: ClaimId
    statement: str
    figure: Figure | None = None
    quotes: tuple[Quote, ...] = ()
    tags: tuple[str, ...] = ()
    notes: str = ""
    attribution: str | None = None
    series: str | None = None
    position: Position | None = None
    statement_position: Position | None = None
    aliases: tuple[ClaimId, ...] = ()
    history: tuple[HistoryEntry, ...] = ()
    review: Review | None = None
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One edit between quote and passage. `span` is in the source's text, `quote_span` in `Quote.exact`.

    Either side may be empty: an insertion has an empty `expected` and an empty `quote_span`.
    """

    kind: ChangeKind
    expected: str
    found: str
    span: Span
    quote_span: Span


@dataclass(frozen=True, slots=True)
class Match:
    """What became of one quote in one text.

    `span` is where it stands, or for a missing quote None; `nearest` is then the closest passage, if any
    is near enough to show. `parts` are the stretches of a quote with `[…]` in it, in order; otherwise the
    span alone. `score` runs from 0 to 100 and is 0 where nothing was found. `rivals` are other places
    where the quote stands as well as at `span`.
    """

    quote: Quote
    status: QuoteStatus
    span: Span | None = None
    score: float = 0.0
    method: Method = Method.NONE
    found: str = ""
    changes: tuple[Change, ...] = ()
    rivals: tuple[Span, ...] = ()
    parts: tuple[Span, ...] = ()
    nearest: Span | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A line of text to show in a diagnostic, with the stretches of it to underline.

    `place` is where the text stands, None where it is at the position of its finding.
    """

    text: str
    marks: tuple[Span, ...] = ()
    place: Position | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule has to say of a claim, a source or the project.

    `position` is in claims.yaml, `source_position` in the source. `quote` is the index of the quote in
    its claim. `help` is one line on what to do. `waived` holds the reason of the waiver that covers it.
    """

    rule: str
    name: str
    severity: Severity
    message: str
    claim_id: ClaimId | None = None
    quote: int | None = None
    source_id: SourceId | None = None
    expected: Passage | None = None
    found: Passage | None = None
    help: str = ""
    position: Position | None = None
    source_position: Position | None = None
    fingerprint: str = ""
    waived: str | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """A claim, a match for each of its quotes (same order), and what the rules found."""

    claim: Claim
    matches: tuple[Match, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def status(self) -> ClaimStatus:
        """Failed with an error that no waiver covers, warning with a warning, else verified."""
        severities = {finding.severity for finding in self.findings if finding.waived is None}
        if Severity.ERROR in severities:
            return ClaimStatus.FAILED
        return ClaimStatus.WARNING if Severity.WARNING in severities else ClaimStatus.VERIFIED

    def faults(self, index: int) -> tuple[Finding, ...]:
        """The errors by which a quote does not bear the claim out, waived or not.

        They are its own, and of the claim that its statement says otherwise than its figure (SF207).
        """
        return tuple(
            finding
            for finding in self.findings
            if finding.severity is Severity.ERROR
            and (finding.quote == index or (finding.quote is None and finding.rule == "SF207"))
        )

    @property
    def confirming(self) -> tuple[SourceId, ...]:
        """The sources that say what the claim says, in order: their quotes stand and support it.

        A quote with a fault does not count, nor one whose source gives it otherwise (SF203), waived or not.
        """
        against = {finding.quote for finding in self.findings if finding.rule == "SF203"}
        return tuple(
            dict.fromkeys(
                match.quote.source_id
                for index, match in enumerate(self.matches)
                if match.status.stands
                and match.quote.stance is Stance.SUPPORTS
                and index not in against
                and not self.faults(index)
            )
        )


@dataclass(frozen=True, slots=True)
class Project:
    """claims.yaml and the sources it names, read. `path` is claims.yaml as given, relative to `root`.

    `sha256` is the fingerprint of claims.yaml as read; "" of a project that was made otherwise.
    """

    root: str
    path: str
    site: SiteSettings
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    ignored: tuple[IgnoredFigure, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    retired: tuple[Retired, ...] = ()
    sha256: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class CoveredFigure:
    """One numeral of one source and what accounts for it."""

    source_id: SourceId
    mention: FigureMention
    state: CoverageState
    claim_ids: tuple[ClaimId, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Corroboration:
    """How well a claim is supported: sources and origins whose supporting quotes were found unchanged."""

    claim_id: ClaimId
    source_ids: tuple[SourceId, ...]
    origin_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that outputs and the site show; nothing in it is computed again later.

    `findings` are all findings, of claims and of the project, in the order of claims.yaml.
    `coverage` is every numeral of every source, in order. `corroboration` has one entry per result.
    """

    project: Project
    results: tuple[Result, ...]
    findings: tuple[Finding, ...]
    coverage: tuple[CoveredFigure, ...]
    corroboration: tuple[Corroboration, ...]
