"""The claim of a page as data for machines: schema.org in JSON-LD."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.exports import schema_org
from scifacts.site.visible import script_data

if TYPE_CHECKING:
    from markupsafe import Markup

    from scifacts.model import Result
    from scifacts.site.book import Book

__all__ = ["structured"]


def structured(book: Book, result: Result) -> tuple[Markup, ...]:
    """A `Claim`, and an editor's verdict on it as a `ClaimReview` if there is one and an address."""
    review = schema_org.claim_review(result, book.sources, book.base_url)
    parts = [schema_org.claim(result, book.sources, book.base_url), *([review] if review else [])]
    return tuple(script_data(schema_org.in_script(part)) for part in parts)
