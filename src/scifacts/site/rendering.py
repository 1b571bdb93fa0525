"""Render every page of the site: same report, same bytes."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Protocol

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from scifacts.assets import templates
from scifacts.nouns import dataclass
from scifacts.site.book import Book
from scifacts.site.claim_pages import claim_pages
from scifacts.site.conflicts_page import conflicts_page
from scifacts.site.coverage_page import coverage_page
from scifacts.site.matrix_page import matrix_page
from scifacts.site.overviews import check_page, index_page, lost_page, method_page
from scifacts.site.sitemap import sitemap
from scifacts.site.source_pages import source_pages
from scifacts.site.visible import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from scifacts.model import Report
    from scifacts.site.book import Frame

__all__ = ["Asset", "Page", "render"]


class Page(Protocol):
    """What a template is given, under the name `page`."""

    @property
    def frame(self) -> Frame: ...


@dataclass(frozen=True, slots=True)
class Asset:
    """A static file; its name holds a hash of its bytes, so that no cache shows an old one."""

    path: str
    content: bytes


def render(report: Report, *, data: Mapping[str, bytes] | None = None) -> dict[str, bytes]:
    """The files of the site by path, in order of path; `data` are further files to add and link to."""
    extra = dict(data or {})
    top = templates() / "site"
    stylesheet, script = _asset(top, "site.css"), _asset(top, "site.js")
    book = Book(report, (stylesheet.path, script.path), extra)
    environment = _environment(top)
    files = {asset.path: asset.content for asset in (stylesheet, script)}
    for template, pages in _pages(book):
        layout = environment.get_template(template)
        files.update((page.frame.path, layout.render(page=page).encode()) for page in pages)
    if book.base_url:
        files["sitemap.xml"] = sitemap(book.base_url, files)
    taken = sorted(files.keys() & extra.keys())
    if taken:
        raise ValueError(f"the site has a page of that name: {taken[0]}")
    return dict(sorted((files | extra).items()))


def _pages(book: Book) -> Iterator[tuple[str, Iterable[Page]]]:
    """Each template with its pages: a new page is one line here."""
    yield "index.html", (index_page(book),)
    yield "claim.html", claim_pages(book)
    yield "source.html", source_pages(book)
    yield "matrix.html", (matrix_page(book),)
    yield "conflicts.html", (conflicts_page(book),)
    yield "coverage.html", (coverage_page(book),)
    yield "check.html", (check_page(book),)
    yield "method.html", (method_page(book),)
    yield "404.html", (lost_page(book),)


def _environment(top: Path) -> Environment:
    """Everything is escaped, a name that is not there is an error, and no template is written by data."""
    return Environment(
        loader=FileSystemLoader(top),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )


def _shown(value: object) -> object:
    """Spell out hidden and control characters of any text that reaches a page."""
    if value is None:
        raise TypeError("a page shows no None: unknown text is left out or is ''")
    return plain(value) if type(value) is str else value


def _asset(top: Path, name: str) -> Asset:
    content = (top / "static" / name).read_bytes()
    stem, suffix = name.split(".")
    return Asset(f"assets/{stem}.{hashlib.sha256(content).hexdigest()[:10]}.{suffix}", content)
