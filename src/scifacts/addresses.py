"""What a web address is, where one is kept for a source, and how it is written as a link."""

from __future__ import annotations

import re
import unicodedata

from scifacts.patterns import lazy

__all__ = ["is_web_address", "web_link"]

_URL = lazy(
    r"https?://(?:\[[\da-f:.]+\](?::\d*)?|[^\s/?#\"<>\\^`{|}@\[\]]+)([/?#][^\s\"<>\\^`{|}]*)?", re.IGNORECASE
)


def is_web_address(url: str) -> bool:
    """Whether this is an address that a browser may be sent to, whole, without a hidden character.

    One with a user before its host is none: `https://bank@example.org` leads to `example.org`.
    """
    return _URL.fullmatch(url) is not None and all(unicodedata.category(each)[0] != "C" for each in url)


def web_link(url: str | None) -> str:
    """The address as a link holds it; "" for what is no web address.

    Brackets are percent-encoded behind the host, as a URL asks (RFC 3986, 3.2.2), though browsers take them.
    """
    if url is None or not is_web_address(url):
        return ""
    found = _URL.fullmatch(url)
    start = found.start(1) if found is not None and found[1] else len(url)
    return url[:start] + url[start:].replace("[", "%5B").replace("]", "%5D")
