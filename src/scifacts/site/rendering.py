"""Render every page of the site: same report, same bytes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from scifacts.site.book import Book
from scifacts.site.changes_page import changes_page, moved_pages, moved_paths, retired_pages
from scifacts.site.claim_pages import claim_pages
from scifacts.site.conflicts_page import conflicts_page
from scifacts.site.coverage_page import coverage_page
from scifacts.site.feed import FEED, feed
from scifacts.site.matrix_page import matrix_page
from scifacts.site.overviews import check_page, index_page, lost_page, method_page
from scifacts.site.search_index import SEARCH, search_files
from scifacts.site.sitemap import sitemaps
from scifacts.site.source_pages import source_pages
from scifacts.site.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from jinja2 import Environment

    from scifacts.model import Report
    from scifacts.site.book import Frame

__all__ = ["Page", "render", "rendered"]


class Page(Protocol):
    """What a template is given, under the name `page`."""

    @property
    def frame(self) -> Frame: ...


def render(
    report: Report, *, data: Mapping[str, bytes] | None = None, root: Path | None = None
) -> dict[str, bytes]:
    """The files of the site by path, in order of path; `data` are further files to add and link to.

    `root` is the project's folder: templates and static files in its `templates/site` replace those that
    come with scifacts. Raises InputError, with file and line, where one of them cannot be used.
    """
    extra = dict(data or {})
    theme = Theme(root)
    linked, static = theme.assets(report.project.site.colors)
    book = Book(report, replace(linked, search=SEARCH), extra)
    files = {asset.path: asset.content for asset in static}
    files |= search_files(book)
    with theme.telling():
        files |= rendered(book, theme.environment())
    files[FEED] = feed(book)
    if book.base_url:
        files |= sitemaps(book.base_url, files.keys() - moved_paths(book))
    taken = sorted(files.keys() & extra.keys())
    if taken:
        raise ValueError(f"the site has a page of that name: {taken[0]}")
    return dict(sorted((files | extra).items()))


def rendered(book: Book, environment: Environment) -> dict[str, bytes]:
    """Every page by path."""
    files: dict[str, bytes] = {}
    for template, pages in _pages(book):
        layout = environment.get_template(template)
        files.update((page.frame.path, layout.render(page=page).encode()) for page in pages)
    return files


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
    yield "changes.html", (changes_page(book),)
    yield "retired.html", retired_pages(book)
    yield "moved.html", moved_pages(book)
    yield "404.html", (lost_page(book),)
