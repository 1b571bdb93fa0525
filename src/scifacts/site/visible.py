"""Text that may hold anything, made safe to look at: the only place that makes Markup of text.

HTML cannot carry control characters, so each is shown by its picture (ESC as U+241B), one for one.
Characters that hide or reorder others (bidirectional overrides, zero-width ones) are named.
"""

from __future__ import annotations

import re

from markupsafe import Markup, escape

__all__ = ["dated", "plain", "script_data", "source_text"]

_NEWLINE = re.compile(r"\r\n?")
_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(17)
)
_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff" + _NONCHARACTERS
# Embeddings, overrides and isolates reorder what follows; the marks (LRM, RLM, ALM) only stand there.
_REORDERING = "\u202a-\u202e\u2066-\u2069"
_INVISIBLE = "\u200b\u200e\u200f\u061c\u180e\u2060-\u2064\ufeff\U000e0000-\U000e007f"
_ODD = re.compile(f"[\r{_CONTROLS}{_REORDERING}{_INVISIBLE}]")
_DATE = re.compile(r"(?<![\d-])\d{4}-\d\d-\d\d(?![\d-])")
_CONTROL = re.compile(f"[{_CONTROLS}]")
_HIDDEN = re.compile(f"[{_REORDERING}{_INVISIBLE}]")
_IS_REORDERING = re.compile(f"[{_REORDERING}]")


def plain(text: str) -> str:
    """Text for anywhere on a page, attributes included: hidden characters are spelt as `[U+202E]`."""
    if (text.isascii() and text.isprintable()) or _ODD.search(text) is None:
        return text
    return _HIDDEN.sub(lambda match: f"[{_name(match[0])}]", _pictures(text))


def dated(text: str) -> Markup:
    """Text as HTML whose dates stay whole: no line ends within one, no right-to-left word turns it round."""
    html = str(escape(plain(text)))
    return Markup(_DATE.sub(r'<bdi class="date">\g<0></bdi>', html))  # noqa: S704 - escaped one line before


def source_text(text: str) -> Markup:
    """A source's text as HTML whose textContent is that text, newlines as LF, controls as pictures.

    A reordering character is closed into an element of its own, which ends its effect there.
    """
    if _ODD.search(text) is None:
        return escape(text)
    return Markup(_HIDDEN.sub(_element, str(escape(_pictures(text)))))  # noqa: S704 - escaped one call before


def script_data(json: str) -> Markup:
    """JSON for a data block of a page. It must hold no `<`, `>` or `&`, which would leave the block."""
    if set("<>&") & set(json):
        raise ValueError("markup in the data of a script")
    return Markup(json)  # noqa: S704 - looked through one line before


def _pictures(text: str) -> str:
    return _CONTROL.sub(lambda match: _picture(match[0]), _NEWLINE.sub("\n", text))


def _picture(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    return {0x7F: "\u2421", 0x85: "\u2424"}.get(code, "\ufffd")


def _element(match: re.Match[str]) -> str:
    tag = "bdi" if _IS_REORDERING.match(match[0]) else "span"
    return f'<{tag} class="hidden-character" data-name="{_name(match[0])}">{match[0]}</{tag}>'


def _name(character: str) -> str:
    return f"U+{ord(character):04X}"
