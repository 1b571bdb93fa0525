"""A source's text as it is read, its lines not broken: "are not⏎insured" is "are not insured"."""

from __future__ import annotations

from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

__all__ = ["flowing"]

# A break between two lines of one paragraph: none stands before an item of a list, or beside a blank line.
_BREAK = lazy(r"\r?\n(?!\d{1,2}[.)]\s)(?=[^\W_]|[\"'“‘„«(\[$€£¥…+])")
_ROW_SIGNS = ("|", "\t", "  ")


def flowing(text: str) -> str:
    """The text with each line break inside a paragraph as blanks; its length and all offsets are kept."""
    return _BREAK.sub(_joined, text) if "\n" in text else text


def _joined(found: re.Match[str]) -> str:
    text = found.string
    before = text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
    end = text.find("\n", found.end())
    behind = text[found.end() : end if end >= 0 else len(text)].rstrip("\r")
    if not before or before[-1].isspace() or before.startswith("#") or before.endswith("---"):
        return found.group()
    if any(sign in line for line in (before, behind) for sign in _ROW_SIGNS):
        return found.group()
    # A line that had room for the next word was ended on purpose, as that of a heading.
    had_room = len(before) + 1 + len(behind.split(maxsplit=1)[0]) < len(behind)
    return found.group() if had_room and behind[0].isupper() else " " * len(found.group())
