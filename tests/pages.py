"""Read a page as a browser would, as far as the tests need: elements, ids, links, text."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

VOID = frozenset({"meta", "link", "br", "hr", "input", "img", "rect", "col"})


@dataclass
class Element:
    """An element with its attributes, children and text in order."""

    tag: str
    attributes: dict[str, str]
    content: list[Element | str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The textContent."""
        return "".join(part if isinstance(part, str) else part.text for part in self.content)

    @property
    def id(self) -> str:
        return self.attributes.get("id", "")

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()

    def all(self, tag: str = "", css: str = "") -> Iterator[Element]:
        """Every element inside, in order, of that tag and class."""
        for part in self.content:
            if isinstance(part, Element):
                if (not tag or part.tag == tag) and (not css or css in part.classes):
                    yield part
                yield from part.all(tag, css)

    def one(self, tag: str = "", css: str = "") -> Element:
        """The only such element."""
        (found,) = self.all(tag, css)
        return found

    def by_id(self, wanted: str) -> Element:
        """The element of an id."""
        (found,) = (each for each in self.all() if each.id == wanted)
        return found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {})
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> has an attribute twice"
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].content.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>"
            self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].content.append(data)


def read_page(page: bytes) -> Element:
    """A page as a tree; every element must be closed where it was opened."""
    reader = _Reader()
    reader.feed(page.decode())
    reader.close()
    assert reader.open == [reader.root], f"<{reader.open[-1].tag}> is never closed"
    return reader.root


def pages_of(files: Mapping[str, bytes]) -> dict[str, Element]:
    """Every page of a site as a tree."""
    return {path: read_page(content) for path, content in files.items() if path.endswith(".html")}


def broken_links(files: Mapping[str, bytes]) -> list[str]:
    """Every link of a site that leads to no file or to no id of its page."""
    pages = pages_of(files)
    ids = {path: {each.id for each in page.all() if each.id} for path, page in pages.items()}
    broken = []
    for path, page in pages.items():
        for link in _links(page):
            target, _, fragment = link.partition("#")
            place = posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) if target else path
            if place not in files or (fragment and fragment not in ids[place]):
                broken.append(f"{path}: {link}")
    return broken


def _links(page: Element) -> Iterator[str]:
    for each in page.all():
        for name in ("href", "src"):
            link = each.attributes.get(name)
            if link is not None and not link.startswith(("https://", "http://", "data:")):
                yield link
