"""Make text fit for a terminal and a CI log; every line scifacts prints passes through here.

Article text and file names are hostile until shown otherwise: an escape sequence can rewrite the
screen, a bidi control can reorder a number, and a CI runner takes `::error` at the start of a line
and `##[error]` anywhere in one as its own commands. So nothing invisible is printed as it is, and
colours come from scifacts alone.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from functools import cache

from scifacts.nouns import dataclass
from scifacts.patterns import lazy
from scifacts.unseen import UNSEEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import TextIO

__all__ = [
    "PLAIN",
    "UNSEEN",
    "Look",
    "Style",
    "colour_variable",
    "finish",
    "look_for",
    "remark",
    "short",
    "shown",
    "visible",
    "width_of",
]

_UNSEEN = lazy(f"[{UNSEEN}]")
_UNBROKEN = lazy(r"(?:`[^`]*`|[^\s`]|`)+")
_NAMED = {"\n": r"\n", "\r": r"\r", "\t": r"\t"}
_MESSAGE_LIMIT = 300  # characters: three and a half lines of 80; a rule's own words stay under 200


class Style(Enum):
    """What scifacts colours, as SGR parameters."""

    ERROR = "1;31"
    WARNING = "1;33"
    PLACE = "1;34"
    STRONG = "1"
    HELP = "36"
    GOOD = "32"


@cache
def _own() -> re.Pattern[str]:
    """Scifacts' own colours, or a character that cannot be seen; compiled only where there is colour."""
    return re.compile("\x1b\\[(?:0|" + "|".join(style.value for style in Style) + f")m|[{UNSEEN}]")


@dataclass(frozen=True, slots=True)
class Look:
    """How to write: columns to fit, whether to colour, and what the receiver can encode.

    `folder` is where the project lies in its repository, "" at its top; formats for CI put it before paths.
    `wraps` is whether long remarks are broken at the width: on a terminal alone, a file has them on one line.
    """

    width: int = 80
    colour: bool = False
    encoding: str = "utf-8"
    folder: str = ""
    wraps: bool = False

    def ink(self, text: str, style: Style | None = None) -> str:
        """Make `text` visible and colour it; the only way of a foreign string into a line."""
        safe = visible(text)
        return f"\x1b[{style.value}m{safe}\x1b[0m" if self.colour and style and safe else safe

    def glyphs(self, character: str) -> str:
        """What stands on the screen for one character: itself, or an escape that can be read."""
        safe = shown(character) if _UNSEEN.match(character) else character
        if safe.isascii() or self.encoding == "utf-8":
            return safe
        return safe.encode(self.encoding, "backslashreplace").decode(self.encoding)


PLAIN = Look()


def shown(character: str) -> str:
    """Spell a character that cannot be seen: `\\x1b`, `<U+202E>`, `\\udc80`."""
    code = ord(character)
    if code < 0xA0:
        return _NAMED.get(character, f"\\x{code:02x}")
    return f"\\u{code:04x}" if 0xD800 <= code <= 0xDFFF else f"<U+{code:04X}>"


def visible(text: str) -> str:
    """Spell out what cannot be seen in `text`; line ends as well, so that it stays one line."""
    return _UNSEEN.sub(lambda match: shown(match.group()), text)


def short(text: str, limit: int = _MESSAGE_LIMIT) -> str:
    """Cut a message that carries too much of its source."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


def width_of(glyphs: str) -> int:
    """Columns that a printed string takes: wide characters two, combining marks none."""
    if glyphs.isascii():
        return len(glyphs)
    return sum(_columns(character) for character in glyphs)


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def remark(label: str, text: str, look: Look, gutter: int) -> Iterator[str]:
    """ "= help: what to do" under a gutter; what stands between backticks is never broken."""
    lead = f"{' ' * gutter} = {look.ink(label, Style.HELP)}: "
    words = look.ink(text)
    indent = gutter + len(f" = {label}: ")
    rows = _rows(words, look.width - indent) if look.wraps else iter((words,))
    for row in rows:
        yield lead + row
        lead = " " * indent


def _rows(words: str, width: int) -> Iterator[str]:
    row = ""
    for piece in _UNBROKEN.findall(words):
        if row and width_of(row) + 1 + width_of(piece) > width:
            yield row
            row = piece
        else:
            row = f"{row} {piece}" if row else piece
    yield row


def finish(lines: Iterable[str], look: Look = PLAIN) -> str:
    """Join lines into what is printed: each made harmless, each ended with LF."""
    return "".join(_guarded(line, look) + "\n" for line in lines)


def _guarded(line: str, look: Look) -> str:
    """Break workflow commands, and every control that is not one of scifacts' own colours."""
    if look.colour:
        line = _own().sub(lambda match: _shown_unless_colour(match.group()), line)
    else:
        line = visible(line)
    blanks = len(line) - len(line.lstrip())
    if line.startswith("::", blanks):
        line = f"{line[:blanks]}\\{line[blanks:]}"
    return line.replace("##[", "##\\[")


def _shown_unless_colour(found: str) -> str:
    return shown(found) if len(found) == 1 else found


def look_for(
    stream: TextIO | None, colour: str, environ: Mapping[str, str], columns: int | None = None
) -> Look:
    """How to write to a stream: coloured as --color, NO_COLOR, FORCE_COLOR and the terminal say."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    encoding = "utf-8" if encoding.lower().replace("_", "-") in ("utf-8", "utf8") else encoding
    width = min(max(columns, 40), 160) if columns else PLAIN.width
    return Look(width, _wants_colour(stream, colour, environ), encoding, wraps=columns is not None)


def colour_variable(environ: Mapping[str, str]) -> str | None:
    """The variable that turns colours off or on where nothing else does: NO_COLOR, else FORCE_COLOR."""
    if environ.get("NO_COLOR"):
        return "NO_COLOR"
    return "FORCE_COLOR" if environ.get("FORCE_COLOR", "0") not in ("", "0") else None


def _wants_colour(stream: TextIO | None, colour: str, environ: Mapping[str, str]) -> bool:
    if colour != "auto":
        return colour == "always"
    variable = colour_variable(environ)
    if variable is not None:
        return variable == "FORCE_COLOR"
    return stream is not None and stream.isatty() and environ.get("TERM") != "dumb"
