"""The list of pages for search engines, where the site has a public address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import escape

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["LARGEST", "SITEMAP", "sitemaps"]

SITEMAP = "sitemap.xml"
LARGEST = 50_000  # addresses in one file (sitemaps.org, protocol)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemaps(base_url: str, paths: Iterable[str]) -> dict[str, bytes]:
    """A sitemaps.org list of every page but the one for lost readers; of very many, an index of lists."""
    pages = sorted(path for path in paths if path.endswith(".html") and path != "404.html")
    if len(pages) <= LARGEST:
        return {SITEMAP: _listed("urlset", "url", base_url, pages)}
    parts = {
        f"sitemap-{number}.xml": pages[start : start + LARGEST]
        for number, start in enumerate(range(0, len(pages), LARGEST), 1)
    }
    lists = {name: _listed("urlset", "url", base_url, part) for name, part in parts.items()}
    return lists | {SITEMAP: _listed("sitemapindex", "sitemap", base_url, parts)}


def _listed(whole: str, one: str, base_url: str, paths: Iterable[str]) -> bytes:
    places = "".join(f"  <{one}><loc>{escape(base_url + path)}</loc></{one}>\n" for path in paths)
    return f'{_HEAD}<{whole} xmlns="{_SPACE}">\n{places}</{whole}>\n'.encode()
