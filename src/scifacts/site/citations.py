"""How a claim and the passages it rests on are cited: a line of text, a link to the very words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.addresses import web_link
from scifacts.nouns import dataclass
from scifacts.site.book import Link, spans_of
from scifacts.site.deep_links import words_link
from scifacts.site.words import ended

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.model import Source
    from scifacts.site.book import Book, Cited

__all__ = ["Citation", "CitedPassage", "bibliographic", "claim_citation", "outside_link"]

_CONTEXT = 40  # code points of prefix or suffix, enough to tell two places apart
_SHORT = 30  # code points; shorter words may stand on the published page more than once


@dataclass(frozen=True, slots=True)
class CitedPassage:
    """A source as it is cited, and where its words are: `link` on this site, `outside` in the original."""

    text: str
    link: Link
    outside: str


@dataclass(frozen=True, slots=True)
class Citation:
    """A claim as it is cited. `address` is empty where the site has no public one.

    `statement` and `rest` are the parts of `text`, which begins with a quotation mark: the first may run from
    right to left.
    """

    text: str
    statement: str
    rest: str
    address: str
    passages: tuple[CitedPassage, ...]


def claim_citation(book: Book, path: str, cited: Sequence[Cited], statement: str, claim_id: str) -> Citation:
    """The citation of a claim: what it says, where, how it stands; no date, which a reader adds."""
    site = book.report.project.site
    mark = book.marks[claim_id]
    address = book.base_url + path if book.base_url else ""
    parts = [
        f"“{statement}”",
        f"{site.title}{', ' + site.publisher if site.publisher else ''}, claim {claim_id}",
        f"{mark.word}; {book.support(claim_id)}",
    ]
    text = f"{' '.join(ended(part) for part in parts)} {address}".rstrip()
    return Citation(
        text=text,
        statement=statement,
        rest=text.removeprefix(f"“{statement}"),
        address=address,
        passages=tuple(_passage(book, each) for each in cited if spans_of(each.match)),
    )


def bibliographic(source: Source) -> str:
    """A source as a bibliography names it, as far as it is known."""
    parts = (source.author, f"“{source.title}”", source.publisher, source.published)
    return ended(", ".join(part for part in parts if part))


def outside_link(book: Book, cited: Cited) -> str:
    """A link that opens the source's own page at the words quoted; "" where it has no address."""
    source = book.sources[cited.match.quote.source_id]
    spans = spans_of(cited.match)
    address = web_link(source.url)
    if not address or not spans:
        return ""
    whole = f"{spans[0].of(source.text)}"
    if len(spans) > 1 or book.papers[source.id].is_excerpt:
        return words_link(address, whole)
    is_clear = len(whole) >= _SHORT and source.text.count(whole) == 1
    if is_clear:
        return words_link(address, whole)
    before = source.text[max(0, spans[0].start - _CONTEXT) : spans[0].start]
    after = source.text[spans[0].end : spans[0].end + _CONTEXT]
    return words_link(address, whole, before=before, after=after)


def _passage(book: Book, cited: Cited) -> CitedPassage:
    source = book.sources[cited.match.quote.source_id]
    line, _ = book.papers[source.id].lines.line_column(spans_of(cited.match)[0].start)
    return CitedPassage(
        text=bibliographic(source),
        link=Link(book.anchor(cited), f"Line {line}"),
        outside=outside_link(book, cited),
    )
