"""Templates of a wiki as its reader sees them: a measure as its number and unit, a note as nothing."""

from __future__ import annotations

from re import IGNORECASE, Match

from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["NOTE", "emphasis", "templates"]

# "{{convert|62.4|km|mi}}", "{{cvt|3|to|5|kg|lb|abbr=on}}": what is shown first is what the article states. A
# unit of a power of ten ("e6km2"), and a template that shows the other measure alone or first, are left.
_MEASURE = lazy(
    r"\{\{\s?(?:convert|cvt)\s?(?P<first>\|)\s?[-−–+]?\d[\d.,]{0,20}\s?"
    r"(?:(?P<second>\|)\s?(?P<joint>to|and|by|or|[-–x×])\s?(?P<third>\|)\s?[-−–+]?\d[\d.,]{0,20}\s?)?"
    r"(?P<before>\|)\s?(?!e\d)(?P<unit>[^\W\d_][^|{}\n=]{0,20}?)\s?"
    r"(?P<rest>(?:\|(?!\s?(?:order\s?=\s?flip|disp\s?=\s?(?:out|number|unit|flip)))[^{}|\n]{0,40}){0,12}\}\})",
    IGNORECASE,
)
# What code a unit has there -> what is shown of it, where the two differ.
_SHOWN = {"km2": "km²", "m2": "m²", "cm2": "cm²", "m3": "m³", "km3": "km³", "sqmi": "sq mi", "sqft": "sq ft"}
_SHOWN |= {"C": "°C", "F": "°F", "kn": "knots", "cuft": "cu ft", "cumi": "cu mi", "kph": "km/h"}
# "{{cite|2}}", "{{sfn|Lee|2019|p=7}}", "{{citation needed|date=May 2024}}": the mark of a note, with one
# template more inside: "{{efn|By train.{{cite web|…}}}}".
NOTE = (
    r"\{\{\s?(?i:cite(?:\s\w{2,20})?|citation|refn?|refname|r|rp|sfn|sfnp|sfnm|efn"
    r"|citation\sneeded|cn|fact|better\ssource(?:\sneeded)?|clarify|dubious|failed\sverification|page\sneeded"
    r"|update\sinline|when|who|by\swhom|internetquelle|literatur)\s?"
    r"(?:\|(?:[^{}]|\{\{[^{}]{0,1000}\}\}){0,2000})?\}\}"
)
_NOTE = lazy(NOTE)
_EMPHASIS = lazy(r"(?<!')('{2,3}|'{5})(?![\s'])(?:[^'\n]|'(?!')){1,500}(?<!\s)\1(?!')")


def templates(text: str) -> list[tuple[int, int, str]]:
    """What no reader sees of the templates for a measure or a note, in order, and what is shown there."""
    found: list[tuple[int, int, str]] = []
    at = 0
    for match in sorted((*_MEASURE.finditer(text), *_NOTE.finditer(text)), key=Match.start):
        start, end = match.span()
        if start < at or (text[max(0, start - 1) : start].isalnum() and text[end : end + 1].isalnum()):
            continue  # within a note, or two numbers would be one
        at = end
        found += _measure(match) if match.re.groups else [(start, end, "")]
    return found


def _measure(match: Match[str]) -> Iterator[tuple[int, int, str]]:
    yield match.start(), match.end("first"), ""
    if match["second"]:
        yield *match.span("second"), " "
        yield *match.span("third"), " "
    shown = _SHOWN.get(match["unit"])
    if shown is None:
        yield *match.span("before"), " "
        yield *match.span("rest"), ""
    else:
        yield match.start("before"), match.end(), f" {shown}"


def emphasis(text: str) -> Iterator[tuple[int, int, str]]:
    """The marks of a wiki's bold and italic words: '''Lake Orsa'''. To a quote they are quotation marks."""
    for match in _EMPHASIS.finditer(text) if "''" in text else ():
        yield *match.span(1), ""
        yield match.end() - len(match[1]), match.end(), ""
