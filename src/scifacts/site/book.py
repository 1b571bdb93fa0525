"""The report with the lookups that pages need, made once; pages ask it, templates never do."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from scifacts.exports.places import base_url, claim_path, source_path
from scifacts.exports.standing import spans_of
from scifacts.model import MYRIADS, SCALES, Severity, Stance
from scifacts.nouns import dataclass
from scifacts.numerals import describe
from scifacts.site.alike import contrary
from scifacts.site.paper import Paper
from scifacts.site.passages import passage
from scifacts.site.words import (
    DISAGREE,
    QUOTE_MARKS,
    STANCE_WORDS,
    claim_mark,
    counted,
    ended,
    finding_mark,
    found_only,
    is_conflict,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from scifacts.model import (
        Claim,
        ClaimId,
        CoveredFigure,
        Figure,
        FigureMention,
        Finding,
        Match,
        Passage,
        Position,
        Report,
        Result,
        Source,
        SourceId,
    )
    from scifacts.site.passages import Piece
    from scifacts.site.words import Mark

__all__ = [
    "CLAIMS_DATA",
    "NAVIGATION",
    "Assets",
    "Book",
    "Card",
    "Cited",
    "Display",
    "FindingView",
    "Frame",
    "Link",
    "byline",
    "claim_path",
    "contrary_id",
    "display",
    "named",
    "shortened",
    "source_path",
    "spans_of",
]

Item = TypeVar("Item")

NAVIGATION = (
    ("index.html", "Claims"),
    ("matrix.html", "Matrix"),
    ("conflicts.html", "Conflicts"),
    ("coverage.html", "Coverage"),
    ("check.html", "Check"),
    ("method.html", "Method"),
    ("changes.html", "Changes"),
)
CLAIMS_DATA = "data/claims.json"
_LABELS = ("expected", "found")
_SOURCE_ID = re.compile(r"\bsource `([^`]+)`", re.IGNORECASE)
_LONGEST_LABEL = 48  # code points; three lines over a column of the matrix
_SCALE = rf"\s(?:{'|'.join(SCALES)})\b|[{''.join(MYRIADS)}]+"
_NUMBER = re.compile(rf"[-−]?\d(?:[\d., \u00a0]*\d)?(?:\s?%)?(?:{_SCALE})?")


@dataclass(frozen=True, slots=True)
class Link:
    """Where a link leads, from the site's top, and what it says."""

    path: str
    label: str
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class Assets:
    """The static files that every page links to, from the site's top.

    `head_script` runs before the page is painted, `script` after it is read; `search` fetches the words
    to search in. A page without a script offers nothing that needs one.
    """

    stylesheets: tuple[str, ...] = ()
    head_script: str = ""
    script: str = ""
    search: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """What every page has around its content. `root` leads from the page to the site's top."""

    title: str
    site_title: str
    path: str
    root: str
    canonical: str
    navigation: tuple[Link, ...]
    stylesheets: tuple[str, ...]
    head_script: str
    script: str
    search: str
    publisher: str
    contact: str
    data: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Display:
    """A figure in the three parts that are set in different sizes."""

    before: str
    number: str
    after: str
    as_of: str


@dataclass(frozen=True, slots=True)
class Card:
    """A claim in a list. `support` is like "4 sources, 3 origins"."""

    id: ClaimId
    path: str
    statement: str
    figure: Display | None
    label: str
    mark: Mark
    support: str
    source_ids: str
    tags: tuple[str, ...]
    sort_value: str


@dataclass(frozen=True, slots=True)
class Cited:
    """One quote of one claim, and the id of its place on the page of its source."""

    claim: Claim
    index: int
    match: Match

    @property
    def anchor(self) -> str:
        return f"{self.claim.id}.{self.index + 1}"

    @property
    def mark(self) -> Mark:
        return QUOTE_MARKS[self.match.status]

    @property
    def dissent(self) -> str:
        """How it bears on the claim, where it does not simply support it."""
        stance = self.match.quote.stance
        return "" if stance is Stance.SUPPORTS else STANCE_WORDS[stance]


@dataclass(frozen=True, slots=True)
class FindingView:
    """A finding as a page shows it. `message` and `help` are parts, each with whether it is code.

    `labels` say what the passages `expected` and `found` are.
    """

    rule: str
    name: str
    severity: str
    mark: Mark
    message: tuple[tuple[str, bool], ...]
    help: tuple[tuple[str, bool], ...]
    waived: str
    claim: Link | None
    place: str
    source_place: Link | None
    expected: tuple[Piece, ...]
    found: tuple[Piece, ...]
    labels: tuple[str, str]


def display(figure: Figure | None) -> Display | None:
    """A figure in parts: "more than", "160", "countries and regions"; None for none."""
    if figure is None:
        return None
    words = describe(figure)
    match = _NUMBER.search(words)
    if match is None:
        return Display("", words, "", figure.as_of or "")
    before, after = words[: match.start()].strip(), words[match.end() :].strip()
    return Display(before, match[0].strip(), after, (figure.as_of or "").replace("/", "–"))


class Book:
    """Sources, claims and findings by id; where things link to; what each is called."""

    __slots__ = (
        "_assets",
        "_data",
        "_disagreeing",
        "_excerpts",
        "_mentions",
        "base_url",
        "by_origin",
        "cards",
        "cited",
        "conflicts",
        "contrary",
        "corroboration",
        "figures",
        "marks",
        "papers",
        "records",
        "report",
        "results",
        "sources",
    )

    def __init__(self, report: Report, assets: Assets, data: Mapping[str, bytes] | None = None) -> None:
        self.report = report
        self._assets = assets
        self._data = tuple(Link(path, path) for path in sorted(data or ()))
        self.records = _records((data or {}).get(CLAIMS_DATA, b""))
        self.base_url = base_url(report)
        self.sources = {source.id: source for source in report.project.sources}
        excerpts = [source for source in report.project.sources if source.display == "excerpt"]
        self._excerpts = frozenset(name for source in excerpts for name in (source.id, source.path))
        self.results = {result.claim.id: result for result in report.results}
        self.corroboration = {item.claim_id: item for item in report.corroboration}
        self.marks = {result.claim.id: claim_mark(result) for result in report.results}
        self.conflicts = tuple(result for result in report.results if is_conflict(result))
        self.contrary = contrary(tuple(result.claim for result in report.results))
        self._disagreeing = frozenset(
            (result.claim.id, finding.quote)
            for result in self.conflicts
            for finding in result.findings
            if finding.rule == "SF203"
        )
        self.by_origin = _grouped(report.project.sources, lambda source: source.origin_id)
        self.figures = _grouped(report.coverage, lambda figure: figure.source_id)
        self._mentions = _mentions(report.coverage)
        self.cited = self._cited()
        self.papers = {source.id: self._paper(source) for source in report.project.sources}
        self.cards = {result.claim.id: self._card(result) for result in report.results}

    def frame(self, path: str, title: str, *, current: str = "") -> Frame:
        """What surrounds the page at `path`; `current` is the entry of the navigation it belongs to."""
        return Frame(
            title=title,
            site_title=self.report.project.site.title,
            path=path,
            # A server shows the 404 page at any depth, so only full addresses lead anywhere from it.
            root=self.base_url if path == "404.html" else "../" * path.count("/"),
            canonical=self.base_url + path if self.base_url else "",
            navigation=tuple(Link(to, label, to == (current or path)) for to, label in NAVIGATION),
            stylesheets=self._assets.stylesheets,
            head_script=self._assets.head_script,
            script=self._assets.script,
            search=self._assets.search,
            publisher=self.report.project.site.publisher or "",
            contact=self.report.project.site.contact or "",
            data=self._data,
        )

    def source_label(self, source_id: SourceId) -> str:
        """A source in few words: who published it and when, as far as that is known, else its title."""
        source = self.sources[source_id]
        who = shortened(source.publisher or source.author or source.title)
        return ", ".join(part for part in (who, source.published) if part)

    def anchor(self, cited: Cited) -> str:
        """The place of a quote on the site, or the page of its source where it stands nowhere."""
        path = source_path(cited.match.quote.source_id)
        return f"{path}#{cited.anchor}" if spans_of(cited.match) else path

    def faults(self, cited: Cited) -> tuple[Finding, ...]:
        """Why a quote that was found does not bear its claim out; nothing where it does."""
        if not cited.match.status.stands or cited.match.quote.stance is not Stance.SUPPORTS:
            return ()
        return self.results[cited.claim.id].faults(cited.index)

    def standing(self, cited: Cited) -> Mark:
        """What became of a quote: its status, or that it was found and does not bear its claim out."""
        faults = self.faults(cited)
        return found_only(faults) if faults else cited.mark

    def bearing(self, cited: Cited) -> Mark:
        """What a quote does for its claim: its standing, or what its source says in place of the claim."""
        quote, mark = cited.match.quote, self.standing(cited)
        is_other = (cited.claim.id, cited.index) in self._disagreeing
        if not spans_of(cited.match) or not (is_other or quote.stance is Stance.REFUTES):
            return replace(mark, word=f"{mark.word}, {cited.dissent}") if cited.dissent else mark
        figure = quote.figure if is_other else None
        return replace(DISAGREE, word=f"Says {describe(figure)}" if figure else "Contradicts the claim")

    def mentions(self, source_id: SourceId, claim_id: ClaimId) -> tuple[FigureMention, ...]:
        """The numerals of a source that a claim uses: its figure, and the years that it names."""
        return self._mentions.get((source_id, claim_id), ())

    def place(self, position: Position, source_id: SourceId | None) -> Link | None:
        """The paragraph of a source that holds a position, as a link that names line and column."""
        if source_id is None or source_id not in self.papers:
            return None
        paper = self.papers[source_id]
        paragraph = paper.paragraph_at(paper.offset(position.line, position.column))
        path = source_path(source_id)
        return Link(f"{path}#{paragraph.id}" if paragraph else path, str(position))

    def support(self, claim_id: ClaimId) -> str:
        """How many sources and independent origins state a claim unchanged."""
        item = self.corroboration.get(claim_id)
        if item is None or not item.source_ids:
            return "no source here states it"
        return f"{counted(len(item.source_ids), 'source')}, {counted(len(item.origin_ids), 'origin')}"

    def finding(self, finding: Finding) -> FindingView:
        """A finding with its links and passages; text that may not be published stays out."""
        is_known = finding.claim_id in self.cards
        return FindingView(
            rule=finding.rule,
            name=finding.name,
            severity="Error" if finding.severity is Severity.ERROR else "Warning",
            mark=finding_mark(finding),
            message=_with_code(self._naming(_sentence(finding.message))),
            help=_with_code(finding.help),
            waived=self._waived(finding),
            claim=Link(claim_path(finding.claim_id), finding.claim_id)
            if finding.claim_id and is_known
            else None,
            place=str(finding.position) if finding.position else "",
            source_place=self.place(finding.source_position, finding.source_id)
            if finding.source_position
            else None,
            expected=self._shown(finding.expected, None),
            found=self._shown(finding.found, finding.source_id),
            labels=("the claim follows", "this source says") if finding.rule == "SF203" else _LABELS,
        )

    def _naming(self, message: str) -> str:
        """A message for readers: who a source is, in place of its id."""

        def name(match: re.Match[str]) -> str:
            source = self.sources.get(match[1])
            return named(source) if source else match[0]

        return _SOURCE_ID.sub(name, message)

    def _waived(self, finding: Finding) -> str:
        """The reason of the waiver that covers a finding, who answers for it, and until when."""
        for waiver in self.report.project.waivers:
            if (waiver.rule, waiver.claim_id, waiver.reason) == (
                finding.rule,
                finding.claim_id,
                finding.waived,
            ):
                owner = f" Owner: {waiver.owner}." if waiver.owner else ""
                until = f" Until {waiver.expires}." if waiver.expires else ""
                return f"{ended(waiver.reason)}{owner}{until}" if owner or until else waiver.reason
        return finding.waived or ""

    def _shown(self, words: Passage | None, source_id: SourceId | None) -> tuple[Piece, ...]:
        """A passage of a finding; of a source that may not be published, only what is marked in it."""
        if words is None:
            return ()
        name = words.place.path if words.place else source_id
        return passage(words, only_marks=name in self._excerpts)

    def _cited(self) -> dict[SourceId, tuple[Cited, ...]]:
        cited: dict[SourceId, list[Cited]] = {source.id: [] for source in self.report.project.sources}
        for result in self.report.results:
            for index, match in enumerate(result.matches):
                cited[match.quote.source_id].append(Cited(result.claim, index, match))
        return {source_id: tuple(items) for source_id, items in cited.items()}

    def _paper(self, source: Source) -> Paper:
        return Paper(source, [span for cited in self.cited[source.id] for span in spans_of(cited.match)])

    def _card(self, result: Result) -> Card:
        claim = result.claim
        return Card(
            id=claim.id,
            path=claim_path(claim.id),
            statement=claim.statement,
            figure=display(claim.figure),
            label=describe(claim.figure) if claim.figure else "Statement",
            mark=self.marks[claim.id],
            support=self.support(claim.id),
            source_ids=" ".join(dict.fromkeys(quote.source_id for quote in claim.quotes)),
            tags=claim.tags,
            sort_value=format(claim.figure.quantity, "f") if claim.figure else "",
        )


def _records(content: bytes) -> dict[ClaimId, str]:
    """Claim -> what the site's own data says of it, as JSON that people can read."""
    claims = json.loads(content).get("claims", ()) if content else ()
    return {claim["id"]: json.dumps(claim, ensure_ascii=False, indent=2) for claim in claims}


def _mentions(
    coverage: Iterable[CoveredFigure],
) -> dict[tuple[SourceId, ClaimId], tuple[FigureMention, ...]]:
    """(source id, claim id) -> the numerals that the claim uses there, in order."""
    found: dict[tuple[SourceId, ClaimId], list[FigureMention]] = {}
    for figure in coverage:
        for claim_id in figure.claim_ids:
            found.setdefault((figure.source_id, claim_id), []).append(figure.mention)
    return {key: tuple(mentions) for key, mentions in found.items()}


def _sentence(message: str) -> str:
    """A message with a capital, unless what stands first is a path or a quoted word."""
    return message[:1].upper() + message[1:] if message.split(" ", 1)[0].isalpha() else message


def _with_code(message: str) -> tuple[tuple[str, bool], ...]:
    """A message in parts; what it sets in backquotes is code."""
    parts = message.split("`")
    if len(parts) % 2 == 0:  # an odd backquote is one of the text's own
        return ((message, False),)
    return tuple((part, bool(place % 2)) for place, part in enumerate(parts) if part)


def contrary_id(claims: Sequence[Claim]) -> str:
    """The place on the page of conflicts where claims that read alike stand side by side."""
    return f"contrary-{claims[0].id}"


def byline(source: Source) -> str:
    """Who published a source, who wrote it, and when, as far as that is known."""
    return ", ".join(part for part in (source.publisher, source.author, source.published) if part)


def named(source: Source) -> str:
    """A source in a sentence."""
    who = source.publisher or source.author
    label = shortened(who) if who else f"“{shortened(source.title)}”"
    return f"{label} ({source.published})" if source.published else label


def shortened(title: str) -> str:
    """A title in few words, cut between two of them."""
    if len(title) <= _LONGEST_LABEL:
        return title
    return title[:_LONGEST_LABEL].rsplit(" ", 1)[0].rstrip(" ,:;") + "…"


def _grouped(items: Iterable[Item], key: Callable[[Item], str]) -> dict[str, tuple[Item, ...]]:
    groups: dict[str, list[Item]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return {name: tuple(members) for name, members in groups.items()}
