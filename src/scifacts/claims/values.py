"""Checks of single values: the text of a scalar in, the same text made regular out, or why not."""

from __future__ import annotations

import re
import unicodedata

from scifacts.addresses import is_web_address
from scifacts.claims.schema import VERSION
from scifacts.paths import DEVICE_NAMES, clean_path, path_fault
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

    from scifacts.claims.scalars import Kind

__all__ = ["CHECKS", "WAIVABLE", "Wrong", "as_of_time", "is_blank", "shown"]

_ID: Final = lazy(r"[a-z0-9][a-z0-9-]*")
_ID_LIMIT: Final = 80
_DECIMAL: Final = lazy(r"[+-]?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
# What the default decimal context keeps without rounding.
_DIGITS: Final = 28
_DATE: Final = lazy(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
# The rules that find something of a claim; of a source that cannot be read, nothing can be said.
WAIVABLE: Final = (
    *("SF101", "SF102", "SF103", "SF104"),
    *("SF201", "SF202", "SF203", "SF204", "SF205", "SF206", "SF207", "SF208"),
    *("SF302", "SF303"),
)
_NEVER_WAIVED: Final = frozenset(
    {"SF001", "SF002", "SF003", "SF004", "SF105", "SF301", "SF401", "SF402", "SF501"}
)
_RULE: Final = lazy(r"SF[0-9]{3}")
_SHA256: Final = lazy(r"[0-9a-f]{64}")
_FINGERPRINT: Final = lazy(r"[0-9a-f]{16}")
_COLOR: Final = lazy(r"#[0-9a-f]{6}")
# What links stand on: `--page` and `--raised` of the stylesheet.
_LIGHT_GROUNDS: Final = ("#fcfbf8", "#ffffff")
_DARK_GROUNDS: Final = ("#15181c", "#1c2026")
_EMAIL: Final = lazy(r"[^\s@<>\"'?&%]+@[^\s@<>\"'?&%]+\.[^\s@<>\"'?&%]+")
_SHOWN: Final = 60


class Wrong(Exception):  # noqa: N818 - becomes a Fault once its place is known
    """Why a value cannot be what it stands for, what to write instead, and under which key it stands."""

    def __init__(
        self, message: str, advice: str, key: str = "", place: tuple[str, int, int] | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice
        self.key = key
        self.place = place


def is_blank(text: str) -> bool:
    """Whether a text shows nothing: empty, blanks, or characters that cannot be seen."""
    return not (text and text[0].isalnum()) and not any(map(_visible, text.replace(" ", "")))


def shown(text: str) -> str:
    """Quote a value in a message: on one line, cut at 60 characters, invisible characters named."""
    short = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    return "'" + "".join(character if _visible(character) else _named(character) for character in short) + "'"


def _visible(character: str) -> bool:
    return character == " " or unicodedata.category(character)[0] not in "CZ"


def _named(character: str) -> str:
    return {"\n": "\\n", "\r": "\\r", "\t": "\\t"}.get(character, f"<U+{ord(character):04X}>")


def _version(text: str) -> str:
    if text != VERSION:
        raise Wrong(f"unknown version {shown(text)}", f"write version: {VERSION}, the only one there is")
    return text


def _id(text: str) -> str:
    if len(text) > _ID_LIMIT:
        help_ = f"an id has at most {_ID_LIMIT} characters: shorten it"
        raise Wrong(f"an id of {len(text)} characters: {shown(text)}", help_)
    if not _ID.fullmatch(text):
        raise Wrong(f"not an id: {shown(text)}", f"an id holds a-z, 0-9 and hyphens{_suggestion(text)}")
    if text in DEVICE_NAMES:
        raise Wrong(
            f"{shown(text)} is a device on Windows, so no page can bear the name",
            f"add a word, such as '{text}-claim'",
        )
    return text


def _suggestion(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).lower()
    slug = re.sub(r"[^a-z0-9]+", "-", re.sub(r"[^\x00-\x7f]", "", plain)).strip("-")
    if not slug:
        return ", and begins with a letter or digit"
    return f", such as '{slug + '-claim' if slug in DEVICE_NAMES else slug}'"


def _decimal(text: str) -> str:
    if not _DECIMAL.fullmatch(text):
        raise Wrong(f"not a number: {shown(text)}", _decimal_help(text))
    if sum(map(str.isdigit, text)) > _DIGITS:
        raise Wrong(f"a number of more than {_DIGITS} digits: {shown(text)}", "put the size in 'scale'")
    return text


_SHORT_SCALES = {
    "k": "thousand", "m": "million", "mn": "million", "bn": "billion", "tn": "trillion",
}  # fmt: skip


def _decimal_help(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).strip().replace("−", "-")
    plain = re.sub(r"^\(([0-9.,]+)\)$", r"-\1", plain)  # as accounts write what is below zero
    plain = re.sub(r"(?<=[0-9])[,_ '’](?=[0-9])", "", plain)
    plain = re.sub(r"^([+-]?)0+(?=[0-9])", r"\1", re.sub(r"^([+-]?)(?=\.)", r"\g<1>0", plain))
    if _DECIMAL.fullmatch(plain) and plain != text:
        return f"write {plain}: plain digits, with a point before decimals"
    if re.fullmatch(r"[0-9.]+\s*(?:%|percent|per cent)", plain):
        return "write the number alone, and unit: percent"
    if number := re.match(r"[0-9]+(?:\.[0-9]+)?(?= [a-z])", plain):
        return f"write {number[0]} here; 'scale' and 'unit' take the words"
    if number := re.fullmatch(r"(?:[A-Z]{0,3}[$€£¥]\s?)([0-9]+(?:\.[0-9]+)?)(?:\s?[A-Za-z]+)?", plain):
        return f"write {number[1]} here; 'scale' and 'unit' take the rest: scale: million, unit: USD"
    if number := re.fullmatch(
        r"([0-9]+(?:\.[0-9]+)?)\s?(k|mn?|bn|tn|万亿|[万萬亿億兆만억조])(?:(?<![a-z])\w)?",
        plain,
        re.IGNORECASE,
    ):
        scale = _SHORT_SCALES.get(number[2].lower(), number[2])
        return f"write {number[1]} here, and scale: {scale}; 'unit' takes the rest"
    if re.fullmatch(r"[0-9.]+\s?(?:-|–|to|bis|à)\s?[0-9.]+", plain):
        return "a range is no single figure: leave 'figure' out, or give one end with 'comparator: at-least'"
    return "write digits such as 3.09; words such as 'about' belong in 'comparator', sizes in 'scale'"


_TIME_HELP = "write a year (2022), a month (2023-02), a date (2023-02-24) or a range of these (2011/2021)"
_PERIOD_HELP = "write its first and last month or day, such as 2025-10/2025-12 for the fourth quarter of 2025"


def _is_day(text: str, forms: tuple[int, ...]) -> bool:
    """Whether a text is a time that exists, of one of the forms 1 year, 2 month, 3 day."""
    match = _DATE.fullmatch(text)
    if not match or 3 - match.groups().count(None) not in forms:
        return False
    import datetime  # only where a date is given

    year, month, day = (int(part or 1) for part in match.groups())
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True


def _as_of(text: str) -> str:
    first, slash, last = text.partition("/")
    if not slash and _is_day(text, (1, 2, 3)):
        return text
    if slash and len(first) == len(last) and _is_day(first, (1, 2, 3)) and _is_day(last, (1, 2, 3)):
        if first < last:
            return text
        raise Wrong(f"a range that does not go forward: {shown(text)}", "write the earlier end first")
    raise Wrong(
        f"not a time that exists: {shown(text)}",
        _TIME_HELP
        if not re.match(r"(?:Q|H|FY|[1-4][QH])\s?\d|fiscal", text, re.IGNORECASE)
        else _PERIOD_HELP,
    )


def as_of_time(time: str) -> str | None:
    """A time of a text, if `as_of` can hold it."""
    try:
        return _as_of(time)
    except Wrong:
        return None


def _published(text: str) -> str:
    if not _is_day(text, (1, 2, 3)):
        raise Wrong(
            f"not a date that exists: {shown(text)}", "write 2023, 2023-02 or 2023-02-24, or leave it out"
        )
    return text


def _date(text: str) -> str:
    if not _is_day(text, (3,)):
        raise Wrong(f"not a date that exists: {shown(text)}", "write a date such as 2027-01-31")
    return text


def _path(text: str) -> str:
    fault = path_fault(text)
    if fault:
        raise Wrong(f"{fault[0]}: {shown(text)}", fault[1])
    return clean_path(text)


def _url(text: str) -> str:
    if not is_web_address(text):
        raise Wrong(
            f"not a web address: {shown(text)}", "write it in full, beginning with https:// or http://"
        )
    return text


def _base_url(text: str) -> str:
    _url(text)
    if "?" in text or "#" in text:
        raise Wrong(f"an address with '?' or '#': {shown(text)}", "write the address of the site's folder")
    return text.rstrip("/") + "/"


def _sha256(text: str) -> str:
    if not _SHA256.fullmatch(text.lower()):
        raise Wrong(f"not a SHA-256 fingerprint: {shown(text)}", "write the 64 digits that sha256sum prints")
    return text.lower()


def _quote(text: str) -> str:
    from scifacts.character_references import has_words  # most quotes begin with a letter, and are good so

    if not has_words(text):
        raise Wrong(
            f"a quote without a letter or digit: {shown(text)}", "quote the words that state the fact"
        )
    return text


def _rule(text: str) -> str:
    if text in WAIVABLE:
        return text
    if not _RULE.fullmatch(text):
        raise Wrong(f"not the code of a rule: {shown(text)}", "write a code such as SF203")
    listed = f"a waiver covers one of {', '.join(WAIVABLE)}"
    if text in _NEVER_WAIVED or text.startswith("SF6"):
        raise Wrong(f"no waiver covers {text}", listed)
    from scifacts.spelling import nearest

    near = nearest(text, WAIVABLE, cutoff=0.8)
    raise Wrong(f"unknown rule {shown(text)}" + (f"; did you mean '{near}'?" if near else ""), listed)


def _color(text: str) -> str:
    lower = text.lower()
    if not _COLOR.fullmatch(lower):
        raise Wrong(f"not a colour: {shown(text)}", 'write six hexadecimal digits in quotes: "#0a4f9e"')
    return lower


def _accent(text: str) -> str:
    return _readable_on(text, _LIGHT_GROUNDS, "light")


def _accent_dark(text: str) -> str:
    return _readable_on(text, _DARK_GROUNDS, "dark")


def _readable_on(text: str, grounds: tuple[str, ...], theme: str) -> str:
    from scifacts.contrast import ENOUGH, contrast, readable

    color = _color(text)
    worst = min(contrast(color, ground) for ground in grounds)
    if worst < ENOUGH:
        raise Wrong(
            f"{color} cannot be read well on {theme} pages: its contrast is {worst:.2f}:1, less than 7:1",
            f'take "{readable(color, grounds)}", the nearest that can',
        )
    return color


def _contact(text: str) -> str:
    address = text.removeprefix("mailto:")
    if _EMAIL.fullmatch(address) and address.isprintable():
        return f"mailto:{address}"
    if "://" not in text:
        raise Wrong(
            f"neither an e-mail nor a web address: {shown(text)}",
            "write desk@example.org or https://example.org/contact",
        )
    return _url(text)


def _fingerprint(text: str) -> str:
    if not _FINGERPRINT.fullmatch(text):
        raise Wrong(f"not a fingerprint: {shown(text)}", "let 'scifacts review' write it")
    return text


# Kinds without an entry take any text.
CHECKS: Final[dict[Kind, Callable[[str], str]]] = {
    "version": _version,
    "claim-id": _id,
    "source-id": _id,
    "decimal": _decimal,
    "as-of": _as_of,
    "published": _published,
    "date": _date,
    "path": _path,
    "url": _url,
    "base-url": _base_url,
    "sha256": _sha256,
    "quote": _quote,
    "rule": _rule,
    "alias": _id,
    "accent": _accent,
    "accent-dark": _accent_dark,
    "contact": _contact,
    "fingerprint": _fingerprint,
}
