"""`claims.csv`: a row per claim, RFC 4180 and UTF-8, that no spreadsheet runs as a formula.

A spreadsheet takes a cell that begins with =, +, -, @, a tab or a carriage return as a formula (OWASP,
"CSV Injection"; full-width forms count in some locales). An apostrophe before it makes it text. Cells of
numbers are checked decimals and stay as they are. A text that begins with an apostrophe gets another, so
that whoever takes one leading apostrophe away has every text as it was.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from scifacts.exports.places import base_url, claim_path
from scifacts.numerals import describe
from scifacts.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.model import Claim, Corroboration, Figure, Report, Result

__all__ = ["COLUMNS", "write"]

COLUMNS = (
    "id",
    "statement",
    "figure",
    "comparator",
    "value",
    "scale",
    "unit",
    "as_of",
    "quantity",
    "status",
    "sources",
    "origins",
    "quoted_sources",
    "attribution",
    "series",
    "tags",
    "aliases",
    "address",
)
_RUNS = lazy("['=+\\-@\t\r\n＝＋－＠]")
_SURROGATE = lazy("[\ud800-\udfff]")


def write(report: Report) -> str:
    """A header, and a row per claim; lists in a cell are parted by spaces, tags by semicolons."""
    support = {item.claim_id: item for item in report.corroboration}
    base, text = base_url(report), io.StringIO()
    rows = csv.writer(text, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for result in report.results:
        rows.writerow(_row(result, support.get(result.claim.id), base))
    return text.getvalue()


def _row(result: Result, support: Corroboration | None, base: str) -> list[str]:
    claim = result.claim
    return [
        _text(claim.id),
        _text(claim.statement),
        *_figure(claim.figure),
        str(result.status),
        str(len(support.source_ids) if support else 0),
        str(len(support.origin_ids) if support else 0),
        *map(_text, _words(claim)),
        _text(base + claim_path(claim.id)),
    ]


def _figure(figure: Figure | None) -> Iterator[str]:
    if figure is None:
        yield from [""] * 7
        return
    yield _text(describe(figure))
    yield str(figure.comparator)
    yield format(figure.value, "f")
    yield _text(figure.scale or "")
    yield _text(figure.unit or "")
    yield _text(figure.as_of or "")
    yield format(figure.quantity, "f")


def _words(claim: Claim) -> Iterator[str]:
    yield " ".join(dict.fromkeys(quote.source_id for quote in claim.quotes))
    yield claim.attribution or ""
    yield claim.series or ""
    yield "; ".join(claim.tags)
    yield " ".join(claim.aliases)


def _text(cell: str) -> str:
    """A cell that a spreadsheet shows as it is. A lone surrogate becomes U+FFFD: no UTF-8 can carry it."""
    whole = _SURROGATE.sub("\ufffd", cell)
    return f"'{whole}" if _RUNS.match(whole) else whole
