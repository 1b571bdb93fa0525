"""What a web address is, where one is kept for a source."""

from __future__ import annotations

import re
import unicodedata

from scifacts.patterns import lazy

__all__ = ["is_web_address"]

_URL = lazy(r"https?://[^\s/?#\"<>\\^`{|}@]+(?:[/?#][^\s\"<>\\^`{|}]*)?", re.IGNORECASE)


def is_web_address(text: str) -> bool:
    """Whether a text is an address that a browser may be sent to, whole, without a hidden character."""
    return _URL.fullmatch(text) is not None and all(unicodedata.category(each)[0] != "C" for each in text)
