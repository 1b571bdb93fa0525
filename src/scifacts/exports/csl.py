"""`sources.csl.json`: the sources as CSL-JSON, for reference managers. Only what the documents say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scifacts.addresses import web_link
from scifacts.encode import Json, encode
from scifacts.patterns import lazy

if TYPE_CHECKING:
    from scifacts.model import Report, Source

__all__ = ["item", "write"]

_DATE = lazy(r"[0-9]{4}(-[0-9]{2}){0,2}\Z", re.ASCII)


def write(report: Report) -> str:
    """A list of items, one line each."""
    lines = (encode(item(source)) for source in report.project.sources)
    return "[\n" + ",\n".join(lines) + "\n]\n" if report.project.sources else "[]\n"


def item(source: Source) -> dict[str, Json]:
    """One source. Its type is `document`: what else it is, claims.yaml does not say."""
    parts: dict[str, Json] = {"id": source.id, "type": "document"}
    if source.title != source.id:  # a source without a title goes by its id
        parts["title"] = source.title
    if source.author:
        parts["author"] = [{"literal": source.author}]  # never parsed: names differ too much
    if source.publisher:
        parts["publisher"] = source.publisher
    if source.published:
        parts["issued"] = _date(source.published)
    if url := web_link(source.url):
        parts["URL"] = url
    return parts


def _date(published: str) -> Json:
    if not _DATE.match(published):
        return {"literal": published}
    return {"date-parts": [[int(part) for part in published.split("-")]]}
