"""Character references of HTML, as Markdown has them too: "&pound;", "&#8211;", "&nbsp;"."""

from __future__ import annotations

from scifacts.patterns import lazy
from scifacts.shifts import EditedText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.shifts import Edit

__all__ = ["character_references", "has_words", "without_references"]

_REFERENCE = lazy(r"&(?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_GOES_ON = lazy(r"#?\w+;")  # "&amp;pound;" shows "&pound;"
_PLAIN = frozenset("&<>\"'")  # of ASCII: no other letter or sign is written so but to hide it


def character_references(text: str) -> Iterator[Edit]:
    """Where references stand, from start to end, and the one character that each shows."""
    if "&" not in text:
        return
    for found in _REFERENCE.finditer(text):
        shown = _shown(found[0])
        if shown == "&" and _GOES_ON.match(text, found.end()):
            continue
        if shown:
            yield found.start(), found.end(), shown


def without_references(text: str) -> str:
    """The text with the characters that its references show."""
    work = EditedText(text)
    work.apply(character_references(text))
    return work.text


def has_words(text: str) -> bool:
    """Whether a text shows a letter or digit; "&nbsp;" shows none."""
    shown = without_references(text) if "&" in text else text
    return any(map(str.isalnum, shown))


def _shown(reference: str) -> str:
    """The character that a reference shows; empty where it shows none, or more than one."""
    from html import unescape  # few texts have any

    shown = unescape(reference)
    is_one = len(shown) == 1 and (shown in _PLAIN or (not shown.isascii() and shown.isprintable()))
    return shown if is_one or shown in ("\u00a0", "\u202f", "\u2009", "\u2002", "\u2003", "\u00ad") else ""
