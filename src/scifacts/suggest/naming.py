"""Ids of claims and sources, made from words: of the thing counted, else of what stands before the figure."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from scifacts.numerals.nouns import unit_name
from scifacts.paths import DEVICE_NAMES
from scifacts.suggest.tables import cell_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from scifacts.model import FigureMention, Source, Span

__all__ = ["EMPTY_WORDS", "claim_name", "slug", "unused_id"]

_LONGEST: Final = 60  # characters, so that a number still fits into the 80 of an id
_WORD: Final = re.compile(r"[^\W\d_][\w&'’-]*")
# Words that name nothing: function words, and verbs that lead up to a figure.
_OF: Final = re.compile(r"\s+(?:of|in|worth of|an|von)\s+(?:the\s+)?([^\W\d_][\w-]+)")
_EMPTY_LIST: Final = """
    a about above after again against all almost also although among an and another any approximately
    are around as at away be became been before being below between both but by came can could did do
    does down during each either ever every exceeded exceeding fell few for from gained grew had has
    have he her here hers hit how i if in increased increasing into is it its just last less made many
    more most much nearly no nor not now of off on one only or other our out over own people reached
    reaching reduced registered rose said same saw she since so some stood such surpassed than that the
    their them then there these they this those though through to total totaled totalled totaling under
    until up was we were what when where which while who will with within would year years you accounted
    accounting amounted amounting dropped jumped declined soared expanded compared third quarter half
    quarters hundred thousand million billion trillion dozen tonnes tons percent per cent dollars yuan
    euros us rmb der die das den dem des ein eine einer eines einem einen und oder auf um von vom mit
    bei im ins zu zum zur für war waren ist sind wurde wurden hat haben hatte mehr als rund etwa über
    unter stieg stiegen sank sanken lag lagen betrug erreichte fiel fielen auch noch nur es sie er wir
    ihr am aus nach seit prozent millionen milliarden two three four five six seven eight ten zwei drei
    vier fünf sechs sieben acht neun zehn involve involving including attracted attracting signed joined
    held nine
"""
EMPTY_WORDS: Final = frozenset(_EMPTY_LIST.split())


_GERMAN_NOUN: Final = re.compile(r"\s([A-ZÄÖÜ][a-zäöüß]{2,}[^\W\d_]*)")
_CHANGED_BEFORE: Final = re.compile(
    r"\b(?:up|down|rose|fell|grew|increased?|decreased?|declined?|dropped|jumped|climbed|shrank|um)\s(?:by\s)?\Z",
    re.IGNORECASE,
)
_CHANGED_AFTER: Final = re.compile(
    r"\s(?:more|less|fewer|higher|lower|increase|decrease|growth|rise|fall|drop|mehr|weniger|höher|niedriger)\b"
)


def slug(words: str) -> str:
    """Letters and digits of a text in ASCII with hyphens between its words; "" for a text without any."""
    folded = unicodedata.normalize("NFKD", words.replace("ß", "ss").replace("&", "")).lower()
    plain = re.sub(r"['’.]", "", "".join(c for c in folded if not unicodedata.combining(c)))
    name = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    while len(name) > _LONGEST:
        name = name.rpartition("-")[0] if "-" in name[:_LONGEST] else name[:_LONGEST]
    return name


def claim_name(mention: FigureMention, source: Source, sentence: Span) -> str:
    """What a claim about a figure is called: the thing counted, or the last words before the figure.

    The name of a percentage by which something changed ends in "change". A name holds a letter: digits alone,
    as what ASCII leaves of Chinese, say nothing.
    """
    text = source.text
    return next(filter(_says_something, _candidates(mention, text, sentence)), "") or _figure_of(
        source, mention
    )


def _candidates(mention: FigureMention, text: str, sentence: Span) -> Iterator[str]:
    cell = cell_of(text, mention.span)
    if cell is not None:
        yield slug(f"{cell.row} {cell.column}")
    unit = mention.unit or ""
    family = unit_name(unit).family if unit else ""
    if family == "noun" and slug(unit) not in ("people", "rank"):
        yield slug(unit)
    of = _OF.match(text, mention.phrase.end, sentence.end)
    if family == "measure" and of and of[1].casefold() not in EMPTY_WORDS:
        yield slug(of[1])
    noun = _GERMAN_NOUN.match(text, mention.phrase.end, sentence.end)
    if not unit and noun:
        yield slug(noun[1])
    before = _names(text[sentence.start : mention.phrase.start])
    after = _names(text[mention.phrase.end : sentence.end])
    changed = family == "percent" and (
        _CHANGED_BEFORE.search(text, sentence.start, mention.phrase.start)
        or _CHANGED_AFTER.match(text, mention.phrase.end, sentence.end)
    )
    end = ["change"] if changed else []
    if before:
        yield slug(" ".join(before[-3 + len(end) :] + end))
    if after:
        yield slug(" ".join(after[:3] + end))


def _says_something(name: str) -> bool:
    return any(map(str.isalpha, name))


def _figure_of(source: Source, mention: FigureMention) -> str:
    return f"{source.id[:40].strip('-')}-{slug(mention.unit or '') or 'figure'}"


def _names(words: str) -> list[str]:
    """The words of a stretch that name something, those of its last clause if there are any."""
    clauses = [
        [word for word in _WORD.findall(clause) if word.casefold() not in EMPTY_WORDS]
        for clause in re.split(r"[,;:] ", words)
    ]
    return next((clause for clause in reversed(clauses) if clause), [])


def unused_id(name: str, taken: Collection[str], hint: str | None = None) -> str:
    """A name that is not taken: as it is, with a hint such as a year behind it, else with a number."""
    name = name or "claim"
    if name in DEVICE_NAMES:
        name = f"{name}-claim"
    candidates = [name, *([f"{name}-{slug(hint)}"] if hint and slug(hint) else [])]
    for candidate in candidates:
        if candidate not in taken:
            return candidate
    number = 2
    while f"{name}-{number}" in taken:
        number += 1
    return f"{name}-{number}"
