"""What the search looks in: claims, quotes, sources and their published text, as a classic script.

Pages name only `SEARCH`, a file of one line that names the index, so that a claim that changed leaves
the pages of all others as they are.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from scifacts.lines import one_line
from scifacts.model import EventKind
from scifacts.site.book import byline
from scifacts.site.changes_page import EVENT_MARKS
from scifacts.site.visible import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.model import Result
    from scifacts.site.book import Book

__all__ = ["SEARCH", "search_files"]

SEARCH = "assets/search.js"

# What readers type for a unit that claims.yaml gives as a code.
_UNIT_WORDS = {
    "CNY": "yuan rmb renminbi ¥",
    "USD": "us dollars $",
    "EUR": "euros €",
    "GBP": "pounds sterling £",
    "JPY": "yen ¥",
    "INR": "rupees ₹",
    "percent": "%",
}
# Inside a script, and inside a page that takes the script in.
_ESCAPES = {ord(each): f"\\u{ord(each):04x}" for each in "<>&\u2028\u2029"}


def search_files(book: Book) -> dict[str, bytes]:
    """The index, under a name that holds a hash of its bytes, and the file that names it."""
    index = _script("scifactsFound", {"claims": list(_claims(book)), "sources": list(_sources(book))})
    path = f"assets/search.{hashlib.sha256(index).hexdigest()[:10]}.js"
    return {SEARCH: _script("scifactsSearch", path), path: index}


def _script(function: str, value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"), indent=0)
    return f"{function}({text.translate(_ESCAPES)});\n".encode()


def _claims(book: Book) -> Iterator[list[str]]:
    """Id, statement, figure, key, glyph and word of the status, value, further words, quotes."""
    for result in book.report.results:
        card = book.cards[result.claim.id]
        yield [
            card.id,
            plain(card.statement),
            plain(card.label if card.figure else ""),
            card.mark.key,
            card.mark.glyph,
            card.mark.word,
            card.sort_value,
            plain(_further(result)),
            *(plain(one_line(quote.exact)) for quote in result.claim.quotes),
        ]
    mark = EVENT_MARKS[EventKind.RETIRED]
    for retired in book.report.project.retired:
        words = (plain(retired.statement or retired.id), "", mark.key, mark.glyph, mark.word, "")
        yield [retired.id, *words, " ".join(retired.aliases)]


def _further(result: Result) -> str:
    """Words by which a claim is looked for that its statement need not hold."""
    claim = result.claim
    unit = claim.figure.unit if claim.figure else None
    words = (*claim.tags, *claim.aliases, claim.series, claim.attribution, _UNIT_WORDS.get(unit or ""))
    return " ".join(word for word in words if word)


def _sources(book: Book) -> Iterator[list[object]]:
    """Id, title, byline, and the published paragraphs, each with its id."""
    for source in book.report.project.sources:
        paragraphs = [
            [paragraph.id, plain(one_line(paragraph.span.of(source.text)))]
            for paragraph in book.papers[source.id].paragraphs
        ]
        yield [source.id, plain(source.title), plain(byline(source)), paragraphs]
