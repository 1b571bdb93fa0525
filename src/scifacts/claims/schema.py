"""The keys of claims.yaml, version 1, as one table: it drives the reader and describes the format."""

from __future__ import annotations

from dataclasses import field

from scifacts.model import FIGURE_SCALES, Comparator, EventKind, Stance
from scifacts.nouns import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final, TypeAlias

    from scifacts.claims.scalars import Kind

__all__ = [
    "CLAIM",
    "COLORS",
    "FIELD_LIMIT",
    "FIGURE",
    "FILE_LIMIT",
    "FORMAT",
    "HISTORY",
    "IGNORED",
    "QUOTE",
    "QUOTE_LIMIT",
    "RETIRED",
    "REVIEW",
    "SITE",
    "SOURCE",
    "VERDICT",
    "VERSION",
    "WAIVER",
    "Key",
    "ListOf",
    "MapOf",
    "Table",
    "Text",
    "Type",
]

VERSION: Final = "1"
FILE_LIMIT: Final = 64 * 1024 * 1024  # bytes; 100,000 claims take 23 to 29 million
FIELD_LIMIT: Final = 64 * 1024  # characters
QUOTE_LIMIT: Final = 8 * 1024  # characters; fuzzy search of longer ones takes minutes


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar, at most `limit` characters; `choices` are all it may say, if there are any."""

    kind: Kind = "text"
    limit: int = FIELD_LIMIT
    choices: tuple[str, ...] = ()
    may_be_blank: bool = False


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of at least `at_least` items of one type."""

    item: Text | Table
    at_least: int = 0


@dataclass(frozen=True, slots=True)
class MapOf:
    """A mapping whose keys are ids and whose values are tables of one kind."""

    item: Table


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a table. `example` is a value as it may be written, used in messages."""

    type: Type
    about: str
    example: str
    required: bool = False
    may_be_null: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A mapping with known keys. A plain scalar in its place stands for its `shorthand` key."""

    name: str
    keys: Mapping[str, Key]
    shorthand: str | None = None
    required: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        names = tuple(name for name, key in self.keys.items() if key.required)
        object.__setattr__(self, "required", names)


Type: TypeAlias = Text | ListOf | MapOf | Table

_ANY: Final = Text()
_NOTE: Final = Text(may_be_blank=True)
_EXACT: Final = Text("quote", QUOTE_LIMIT)
_SOURCE: Final = Text("source-ref")

COLORS: Final = Table(
    "colors",
    {
        "accent": Key(Text("accent"), "Colour of links on light pages, 7:1 or more.", "#0a4f9e"),
        "accent_dark": Key(Text("accent-dark"), "The same on dark pages.", "#8fbcff"),
    },
)

SITE: Final = Table(
    "site",
    {
        "title": Key(_ANY, "Title of the site.", "Figures and their sources"),
        "base_url": Key(
            Text("base-url"),
            "Where the site will stand; canonical links and a sitemap appear with it.",
            "https://example.org/facts/",
        ),
        "description": Key(_ANY, "What the site is about, in a sentence.", "Every figure of our dossier."),
        "publisher": Key(_ANY, "Who publishes the site.", "The desk"),
        "contact": Key(
            Text("contact"),
            "Where a reader reports an error: an address or an e-mail.",
            "mailto:desk@example.org",
        ),
        "colors": Key(COLORS, "Colours of the site.", '{accent: "#0a4f9e"}', may_be_null=False),
    },
)

SOURCE: Final = Table(
    "source",
    {
        "path": Key(
            Text("path"),
            "The file, relative to the project, with forward slashes.",
            "seeds/article.txt",
            required=True,
        ),
        "title": Key(_ANY, "Title, as the document gives it; the id, where there is none.", "An article"),
        "publisher": Key(_ANY, "Who published it.", "Xinhua"),
        "author": Key(_ANY, "Who wrote it.", "Hou Jianguo"),
        "published": Key(Text("published"), "When: a year, a month or a date.", "2023-02-24"),
        "url": Key(Text("url"), "Where it stands on the web.", "https://example.org/article"),
        "origin": Key(_ANY, "Sources that repeat one origin count once.", "briefing-2023-02"),
        "sha256": Key(
            Text("sha256"),
            "Fingerprint of the file that the claims were checked against.",
            "64 hexadecimal digits, as sha256sum prints them",
        ),
        "display": Key(
            Text("choice", choices=("full", "excerpt")),
            "Whether the site shows the whole text or the quoted passages alone.",
            "excerpt",
        ),
    },
)

FIGURE: Final = Table(
    "figure",
    {
        "value": Key(
            Text("decimal"),
            "A decimal number, before its scale.",
            "3.09",
            required=True,
        ),
        "comparator": Key(
            Text("choice", choices=tuple(Comparator)),
            "How the quantity relates to the value; exactly, if nothing is said.",
            "more-than",
        ),
        "unit": Key(_ANY, "What is counted, or an ISO 4217 code, or percent.", "countries"),
        "scale": Key(
            Text("choice", choices=tuple(FIGURE_SCALES)),
            "The power of ten that the value is given in.",
            "trillion",
        ),
        "as_of": Key(Text("as-of"), "The time it holds for: a year, a month, a date, a range.", "2022"),
    },
    shorthand="value",
)

QUOTE: Final = Table(
    "quote",
    {
        "source": Key(_SOURCE, "Id of the source.", "xinhua-2023-02-24", required=True),
        "exact": Key(
            _EXACT, "The passage, word for word.", "more than 160 countries and regions", required=True
        ),
        "prefix": Key(
            Text(limit=QUOTE_LIMIT, may_be_blank=True), "What stands before it.", "relations with "
        ),
        "suffix": Key(Text(limit=QUOTE_LIMIT, may_be_blank=True), "What stands after it.", ", and signed"),
        "stance": Key(Text("choice", choices=tuple(Stance)), "How it bears on the claim.", "supports"),
        "figure": Key(FIGURE, "What this source says, where it differs.", "{value: 25}", may_be_null=False),
        "mention": Key(_EXACT, "The figure meant, where the passage holds several.", "3.09 trillion yuan"),
    },
)

_ALIASES: Final = Key(
    ListOf(Text("alias")), "Ids that it once had: links to them keep working.", "[old-partner-countries]"
)

HISTORY: Final = Table(
    "history entry",
    {
        "date": Key(Text("date"), "When.", "2026-03-01", required=True),
        "kind": Key(
            Text("choice", choices=tuple(EventKind)),
            "What happened to the claim.",
            "corrected",
            required=True,
        ),
        "reason": Key(_ANY, "Why, for the reader.", "The ministry corrected its count.", required=True),
        "was": Key(_ANY, "What the claim said before.", "150 countries"),
        "now": Key(_ANY, "What it says since.", "160 countries"),
    },
)

_HISTORY: Final = Key(ListOf(HISTORY), "What became of it, entry by entry.", "a list of {date: …, kind: …}")

REVIEW: Final = Table(
    "review",
    {
        "fingerprint": Key(
            Text("fingerprint"),
            "Of statement, figure and quotes as read; 'scifacts review' writes it.",
            "0123456789abcdef",
            required=True,
        ),
        "by": Key(_ANY, "Who read it.", "desk"),
        "date": Key(Text("date"), "When.", "2026-03-01"),
    },
)

VERDICT: Final = Table(
    "verdict",
    {
        "rating": Key(_ANY, "The rating, in words.", "Correct", required=True),
        "rationale": Key(_ANY, "Why.", "Both reports give it.", required=True),
        "reviewer": Key(_ANY, "Who rates: a person or an organisation.", "The desk", required=True),
        "date": Key(Text("date"), "When.", "2026-03-01", required=True),
        "reviewer_url": Key(Text("url"), "Where the reviewer stands on the web.", "https://example.org/"),
    },
)

CLAIM: Final = Table(
    "claim",
    {
        "id": Key(
            Text("claim-id"),
            "Names the quantity, not its value: a-z, 0-9 and hyphens.",
            "partner-countries",
            required=True,
        ),
        "statement": Key(_ANY, "The claim, as a sentence.", "In 2025, 1,240 ships called.", required=True),
        "figure": Key(FIGURE, "The figure in the statement.", "{value: 160}", may_be_null=False),
        "quotes": Key(
            ListOf(QUOTE, at_least=1),
            "The passages that state it.",
            "a list of {source: …, exact: …}",
            required=True,
        ),
        "tags": Key(ListOf(_ANY), "Words to group claims by.", "[cooperation]"),
        "notes": Key(_NOTE, "Markdown for the reader of the site.", "Counted by the ministry."),
        "attribution": Key(_ANY, "Who says so.", "Ministry of Science and Technology"),
        "series": Key(_ANY, "Claims of one series are drawn together over time.", "rd-spending"),
        "aliases": _ALIASES,
        "history": _HISTORY,
        "review": Key(REVIEW, "A person's word that it was read.", "{fingerprint: …}", may_be_null=False),
        "verdict": Key(
            VERDICT,
            "An editor's rating; with it and site.base_url the page carries a ClaimReview.",
            "{rating: …, rationale: …, reviewer: …, date: …}",
            may_be_null=False,
        ),
    },
)

RETIRED: Final = Table(
    "retired claim",
    {
        "id": Key(
            Text("alias"), "Id of the claim that is no longer made.", "partner-countries", required=True
        ),
        "date": Key(Text("date"), "Since when.", "2026-03-01", required=True),
        "reason": Key(_ANY, "Why, for the reader.", "The ministry withdrew it.", required=True),
        "statement": Key(_ANY, "What it stated.", "In 2025, 1,240 ships called."),
        "replaced_by": Key(Text("claim-ref"), "Id of the claim that took its place.", "partners"),
        "aliases": _ALIASES,
        "history": _HISTORY,
    },
)

IGNORED: Final = Table(
    "ignored",
    {
        "source": Key(_SOURCE, "Id of the source.", "xinhua-2023-02-24", required=True),
        "exact": Key(_EXACT, "The passage, word for word.", "1  2  3  4", required=True),
        "prefix": Key(Text(limit=QUOTE_LIMIT, may_be_blank=True), "What stands before it.", "<  "),
        "suffix": Key(Text(limit=QUOTE_LIMIT, may_be_blank=True), "What stands after it.", "  >"),
        "reason": Key(_ANY, "Why its figures are no claims.", "page navigation", required=True),
    },
)

WAIVER: Final = Table(
    "waiver",
    {
        "rule": Key(Text("rule"), "Code of the rule.", "SF203", required=True),
        "claim": Key(Text("claim-ref"), "Id of the claim.", "partner-countries", required=True),
        "reason": Key(_ANY, "Why the finding is accepted.", "the ministry corrected it", required=True),
        "owner": Key(_ANY, "Who decided it.", "desk"),
        "expires": Key(Text("date"), "The last day it holds.", "2027-01-31"),
    },
)

FORMAT: Final = Table(
    "claims file",
    {
        "version": Key(Text("version"), "Version of the format.", VERSION, required=True),
        "site": Key(SITE, "Settings of the site.", "{title: …}"),
        "sources": Key(MapOf(SOURCE), "The documents, by id.", "a mapping of ids to {path: …}"),
        "claims": Key(
            ListOf(CLAIM), "The claims.", "a list of {id: …, statement: …, quotes: …}", required=True
        ),
        "ignored": Key(
            ListOf(IGNORED),
            "Figures of the sources that are no claims.",
            "a list of {source: …, exact: …, reason: …}",
        ),
        "waivers": Key(
            ListOf(WAIVER),
            "Findings that are accepted for now.",
            "a list of {rule: …, claim: …, reason: …}",
        ),
        "retired": Key(
            ListOf(RETIRED),
            "Claims that are no longer made: their pages stay and say so.",
            "a list of {id: …, date: …, reason: …}",
        ),
    },
)
