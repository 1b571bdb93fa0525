"""YAML bytes to parse events: the same with libyaml and without, lines counted at LF, CRLF and CR alone.

Events rather than a loader's objects: scalars stay the text they are (3.10, no, 12:30), every event
knows its place, and neither an alias nor a tag is ever acted on.
"""

from __future__ import annotations

import yaml

from scifacts.claims.faults import Stop
from scifacts.files import end_of
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Final

    from yaml.events import Event

    from scifacts.claims.faults import Faults

__all__ = ["DEPTH", "TOO_DEEP", "event_source", "note_syntax", "place"]

DEPTH: Final = 64  # of what is skipped; the format itself is 6 deep
TOO_DEEP: Final = (f"lists or mappings nested more than {DEPTH} deep", "the format is six deep")

# YAML 1.1 ends lines at these; editors and YAML 1.2 do not, and quotes hold them as characters.
_BREAKS: Final = ("\x85", "\u2028", "\u2029")
# Possessive: a million empty lines at the top would fill the memory with places to go back to.
_DIRECTIVE: Final = lazy(r"(?:[ \t]*+(?:#[^\r\n]*+)?[\r\n]++)*+(%[^\r\n]*)")
_VERSION: Final = lazy(r"%YAML[ \t]+1\.[12][ \t]*(?:#.*)?")
_UNPRINTABLE: Final = lazy("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SURROGATE: Final = lazy("[\ud800-\udfff]")

_NO_CHARACTER: Final = "an escape that stands for no character, such as half of a surrogate pair"
_TAB: Final = ("a tab where YAML wants spaces", "indent with spaces")
_NO_SPACE: Final = ("a hyphen without a space behind it", "put a space between the hyphen and the key")
_HYPHEN: Final = lazy(r"[ ]*-[a-z_]+:(?:[ ]|\Z)")
# Words in which either parser names a problem, then the same for a user, and what to do about it.
_EXPLAINED: Final = (
    (("maximum nesting depth",), *TOO_DEEP),  # libyaml since 0.2.6, which looks a thousand characters ahead
    (
        ("mapping values are not allowed", "found unexpected ':'"),
        "a colon and a space inside a value without quotes, or a key that is indented too far",
        "put the value in quotes, or align the key with its neighbours",
    ),
    (
        ("unexpected end of stream", "unexpected document"),
        "a quotation mark that is never closed",
        "close it; where it is part of the text, put the whole value in the other kind of quotes",
    ),
    (
        ("could not find expected ':'",),
        "a line that is neither 'key: value' nor part of the value above it",
        "add the colon, or indent the line further than its key",
    ),
    (
        ("expected ',' or", "did not find expected node content", "expected the node content"),
        "a list or mapping in brackets that lacks a comma, a value or its end",
        "close the bracket; put text that holds commas or brackets in quotes",
    ),
    (
        ("expected <block end>", "did not find expected key", "did not find expected '-'"),
        "a line that does not fit what stands above it: its indentation, or text after a closed quotation",
        "align it with its neighbours; put text that holds quotation marks in the other kind of quotes",
    ),
    (
        ("entries are not allowed", "keys are not allowed"),
        "a hyphen or question mark with a space after it, where a value or a key belongs",
        "begin a list in the line below its key; put text that begins so in quotes",
    ),
    (
        ("document start",),
        "something stands after the end of the document",
        "keep one document in the file",
    ),
    (
        ("invalid Unicode character escape", "invalid character escape"),
        _NO_CHARACTER,
        "write the character itself",
    ),
    (
        ("unknown escape", "hexdecimal", "hexadecimal"),
        "a backslash in double quotes that begins no escape known to YAML",
        "double the backslash, or use single quotes",
    ),
    (
        ("indentation indicator", "comment or a line break", "comment or line break"),
        "text after '|' or '>', which begin a value of several lines",
        "begin the text in the next line, indented, or put it in quotes",
    ),
    (
        ("alphabetic or numeric", "tag", "URI", "expected whitespace", "expected ' '"),
        "a value that begins with '*', '&' or '!'",
        "put it in quotes: anchors, aliases and tags are no part of the format",
    ),
)


def place(event: Event) -> tuple[int, int]:
    """Line and column of an event, both from 1."""
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def event_source(encoded: bytes, faults: Faults, *, pure: bool = False) -> Callable[[], Event]:
    """A function that returns one event of UTF-8 text after another. Raises `Stop` or a YAMLError."""
    text = encoded.decode()
    _refuse_unprintable(text, faults)
    _refuse_directives(text, faults)
    plain, restore = _without_breaks(text)
    if pure or not yaml.__with_libyaml__:
        source = _events(yaml.SafeLoader(plain))
        return _restored(_without_surrogates(source, faults), restore)
    return _restored(_events(yaml.CSafeLoader(plain.encode() if restore else encoded)), restore)


def _events(parser: yaml.SafeLoader | yaml.CSafeLoader) -> Callable[[], Event]:
    """The parser's own method, without a wrapper: it is called 28 times for a claim."""
    source: Any = parser.get_event
    following: Callable[[], Event] = source
    return following


def _restored(source: Callable[[], Event], restore: dict[int, str]) -> Callable[[], Event]:
    """Put the characters back that `_without_breaks` took out."""
    if not restore:
        return source

    def following() -> Event:
        event = source()
        if isinstance(event, yaml.ScalarEvent):
            event.value = event.value.translate(restore)
        return event

    return following


def _without_surrogates(source: Callable[[], Event], faults: Faults) -> Callable[[], Event]:
    """Refuse what libyaml refuses by itself: an escape for half a surrogate pair."""

    def following() -> Event:
        event = source()
        if isinstance(event, yaml.ScalarEvent) and _SURROGATE.search(event.value):
            faults.add(_NO_CHARACTER, *place(event), help="write the character itself")
            raise Stop
        return event

    return following


def _refuse_unprintable(text: str, faults: Faults) -> None:
    match = _UNPRINTABLE.search(text)
    if match:
        line, column = end_of(text[: match.start()])
        faults.add(
            f"a control character that YAML does not allow: U+{ord(match[0]):04X}",
            line,
            column,
            help='leave it out, or write it as an escape in double quotes, such as "\\x1b"',
        )
        raise Stop


def _refuse_directives(text: str, faults: Faults) -> None:
    start = 0
    while match := _DIRECTIVE.match(text, start):
        if not _VERSION.fullmatch(match[1]):
            line, column = end_of(text[: match.start(1)])
            faults.add("a YAML directive", line, column, help="remove the line", token=match[1])
            raise Stop
        start = match.end()


def _without_breaks(text: str) -> tuple[str, dict[int, str]]:
    """Replace the characters that YAML 1.1 takes for line ends by others that the text does not hold."""
    present = [character for character in _BREAKS if character in text]
    unused = (chr(code) for code in range(0xE000, 0xF900) if chr(code) not in text)
    restore: dict[int, str] = {}
    for character, substitute in zip(present, unused, strict=False):
        text = text.replace(character, substitute)
        restore[ord(substitute)] = character
    return text, restore


def note_syntax(err: yaml.MarkedYAMLError, faults: Faults) -> None:
    """Note what either parser found wrong, in a user's words and at the place to look at."""
    problem = err.problem or ""
    in_quotes = "quoted scalar" in (err.context or "")
    mark = (err.context_mark if in_quotes else None) or err.problem_mark or err.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    for at in (line, line - 1):  # where the item begins, or where its second key is found too deep
        text = faults.line(at) if at > 0 and not in_quotes else ""
        if _HYPHEN.match(text):
            faults.add(_NO_SPACE[0], at, len(text) - len(text.lstrip()) + 1, help=_NO_SPACE[1])
            return
    message, help_ = _explained(problem, faults.line(line), column)
    if message == _TAB[0]:
        column = faults.line(line).find("\t") + 1
    faults.add(message, line, column, help=help_)


def _explained(problem: str, line: str, column: int) -> tuple[str, str]:
    indentation = line[: len(line) - len(line.lstrip())]
    found = line[column - 1 : column]
    if "\t" in indentation or found == "\t":
        return _TAB
    if "cannot start any token" in problem:
        return f"a value that begins with '{found}'", "put the value in quotes"
    for words, message, help_ in _EXPLAINED:
        if any(word in problem for word in words):
            return message, help_
    return f"not YAML: {problem}", "see https://yaml.org/spec/1.1/ for the syntax"
