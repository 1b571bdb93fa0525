"""The whole site in one HTML file to mail: every page a section, every link a place in the file.

It needs no script and asks nothing of the network; its policy allows its own stylesheet, by hash, alone.
"""

from __future__ import annotations

import base64
import hashlib
import posixpath
import re
from html import escape
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from scifacts.numerals.wordlists import word_set
from scifacts.site.book import Assets, Book
from scifacts.site.rendering import rendered
from scifacts.site.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from scifacts.model import Report

__all__ = ["single_file"]

_FIRST = "index.html"
_LOST = "404.html"
# Attributes that name ids of the same page.
_NAMING = frozenset({"for", "aria-labelledby", "aria-describedby", "aria-controls"})
_SCRIPTED = "needs-script"
_VOID = word_set("area br col embed hr img input link meta source track wbr")
_MAIN = re.compile(r"<main[^>]*>\n?(.*)</main>", re.DOTALL)
_TAG_ATTRIBUTE = re.compile(r"""(\s)([a-z-]+)="([^"]*)\"""")
_OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)

_POLICY = (
    "default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
)
_HEAD = """\
<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="{policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="generator" content="scifacts">
  <meta name="referrer" content="no-referrer">
  <title>{title}</title>
  <link rel="icon" href="data:,">
  <style>{css}</style>
</head>
<body class="single">
<a class="skip" href="#{first}">Skip to the content</a>
<header class="masthead">
  <div class="sheet">
    <p class="site-title"><a href="#{first}" dir="auto">{title}</a></p>
    <nav aria-label="Pages">
      <ul>
{navigation}
      </ul>
    </nav>
  </div>
</header>
<main class="sheet">
"""
_FOOT = "</main>\n</body>\n</html>\n"


def single_file(report: Report, *, root: Path | None = None) -> bytes:
    """The site of a report as one file. Raises InputError as `render` does."""
    theme = Theme(root)
    linked, static = theme.assets(report.project.site.colors)
    css = "".join(asset.content.decode() for asset in static if asset.path in linked.stylesheets)
    book = Book(report, Assets())
    with theme.telling():
        pages = rendered(book, theme.environment())
    pages.pop(_LOST)
    order = sorted(pages, key=lambda path: (path != _FIRST, path.count("/"), path))
    navigation = book.frame(_FIRST, "").navigation
    digest = base64.b64encode(hashlib.sha256(_safe(css).encode()).digest()).decode()
    head = _HEAD.format(
        policy=_POLICY.format(digest=digest),
        title=escape(report.project.site.title),
        css=_safe(css),
        first=_place(_FIRST),
        navigation="\n".join(
            f'        <li><a href="#{_place(link.path)}">{escape(link.label)}</a></li>' for link in navigation
        ),
    )
    sections = (_section(path, pages[path].decode(), pages) for path in order)
    return "".join((head, *sections, _FOOT)).encode()


def _safe(css: str) -> str:
    """A stylesheet that cannot end its element: in CSS, `<` may be written as `\\3c `."""
    return css.replace("</", "\\3c /")


def _section(path: str, page: str, pages: Mapping[str, bytes]) -> str:
    found = _MAIN.search(page)
    content = found[1] if found else ""
    reader = _Rewriter(path, pages)
    reader.feed(content)
    reader.close()
    return f'<section class="page" id="{_place(path)}">\n{"".join(reader.out)}</section>\n'


def _place(path: str, fragment: str = "") -> str:
    """The id of a page, or of an element on it, in the one file."""
    page = path.removesuffix(".html").replace("/", "--")
    return f"{page}---{fragment}" if fragment else page


class _Rewriter(HTMLParser):
    """Passes HTML on as it is, but makes its ids those of the one file, and its links lead to them."""

    def __init__(self, path: str, pages: Mapping[str, bytes]) -> None:
        super().__init__(convert_charrefs=False)
        self.out: list[str] = []
        self._path = path
        self._pages = pages
        self._left_out = 0  # how deep within an element that is left out

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Leave out what needs a script, with all that is in it."""
        if self._left_out or (tag not in _VOID and _SCRIPTED in (dict(attrs).get("class") or "").split()):
            self._left_out += tag not in _VOID
            return
        self._put(_TAG_ATTRIBUTE.sub(self._attribute, self.get_starttag_text() or ""))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._put(_TAG_ATTRIBUTE.sub(self._attribute, self.get_starttag_text() or ""))

    def handle_endtag(self, tag: str) -> None:
        if self._left_out:
            self._left_out -= 1
        else:
            self._put(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self._put(data)

    def handle_entityref(self, name: str) -> None:
        self._put(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._put(f"&#{name};")

    def _put(self, text: str) -> None:
        if not self._left_out:
            self.out.append(text)

    def _attribute(self, found: re.Match[str]) -> str:
        blank, name, value = found.groups()
        if name == "id":
            value = _place(self._path, value)
        elif name in _NAMING:
            value = " ".join(_place(self._path, each) for each in value.split())
        elif "url(#" in value:  # a clip or a marker of a drawing
            value = value.replace("url(#", f"url(#{_place(self._path)}---")
        elif name == "href" and not _OUTSIDE.match(value):
            value = self._link(value)
            if not value:  # a file beside the site, such as its data: the words stay, the link goes
                return ""
        return f'{blank}{name}="{value}"'

    def _link(self, link: str) -> str:
        target, _, fragment = link.partition("#")
        folder = posixpath.dirname(self._path)
        path = posixpath.normpath(posixpath.join(folder, target)) if target else self._path
        return f"#{_place(path, fragment)}" if path in self._pages else ""
