"""An editor's notes, Markdown to HTML: no raw HTML, no images, links to the web only."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markupsafe import Markup

from scifacts.addresses import is_web_address
from scifacts.site.visible import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markdown_it.token import Token

__all__ = ["notes_html"]


def notes_html(notes: str) -> Markup:
    """Render the notes of a claim; empty for none."""
    parser = _parser()
    tokens = parser.parse(plain(notes))
    _tame(tokens)
    return Markup(parser.renderer.render(tokens, parser.options, {}))  # noqa: S704 - html is off


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("js-default", {"html": False, "linkify": False})
    parser.disable("image")  # an image would be a request, or a broken one
    parser.validateLink = is_web_address  # type: ignore[method-assign]  # its documented way to restrict links
    return parser


def _tame(tokens: Iterable[Token]) -> None:
    """Keep the page's outline and its rule against inline styles, whatever the notes hold."""
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = "h3"
        token.attrs.pop("style", None)
        if token.type == "link_open":
            token.attrs["rel"] = "external noopener"
        _tame(token.children or ())
