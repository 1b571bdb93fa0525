"""The list of pages for search engines, where the site has a public address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import escape

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["sitemap"]


def sitemap(base_url: str, paths: Iterable[str]) -> bytes:
    """A sitemaps.org list of every page but the one for lost readers."""
    pages = sorted(path for path in paths if path.endswith(".html") and path != "404.html")
    places = "".join(f"  <url><loc>{escape(base_url + path)}</loc></url>\n" for path in pages)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    return f"{head}{places}</urlset>\n".encode()
