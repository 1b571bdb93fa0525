"""Who says what a sentence states, where it names one speaker by name beside a verb of saying."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from scifacts.numerals.wordlists import word_set

if TYPE_CHECKING:
    from scifacts.model import Span

__all__ = ["speaker_of"]

_SAID: Final = (
    r"(?:said|says|told|tells|added|adds|sagte|sagt|erklärte|erklärt|a déclaré|a indiqué|a précisé|a affirmé"
    r"|dijo|dice|afirmó|declaró)"
)
_TO: Final = r"(?:[Aa]ccording to|[Ll]aut|[Ss]elon|[Ss]egún)"
_ANY: Final = re.compile(
    rf"\b(?:{_SAID}|{_TO}|[Pp]er|claim(?:s|ed)?|stated?|states|wrote|writes|explain(?:s|ed)|not(?:es|ed)|warn(?:s|ed)"
    r"|think|thinks|thought|believe[sd]?|tweeted|posted|announced|reported|reports|denie[sd]|insist(?:s|ed)"
    r"|betonte|meinte|berichtet[e]?|zufolge|nach Angaben|d['’]après)\b"
)
# Two words with capitals, an initial or a particle between them: "Ida Brandt", "John F. Kemp", "Jan de Wit".
_WORD: Final = r"[^\W\d_a-zß-ÿ](?:['’][^\W\d_])?[^\W\d_]*[a-zß-ÿ][^\W\d_]*(?:-[^\W\d_]+)?"
_NAME: Final = (
    rf"(?P<name>{_WORD}\s(?:(?:[A-Z]\.|de|den|der|del|da|di|van|von|bin|al|la|le)\s){{0,2}}{_WORD})"
    r"(?!\s[A-ZÄÖÜ]|[-\w])"
)
_TITLES: Final = (
    r"(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Frau|Herr|Cllr|Councillor|Mayor)\.?\s)?"
)
_OPENS: Final = re.compile(rf"{_TITLES}{_NAME}(?:,\s[^,.;:\d“”\"«»]{{2,80}},)?\s{_SAID}\b")
_CLOSES: Final = re.compile(
    rf"(?:,|[”\"»“’])\s(?:{_SAID}\s{_TITLES}{_NAME}|{_TITLES}{_NAME.replace('name', 'first')}\s{_SAID})"
    r"(?=[,.;]|\s(?:of|from|who|in|on|at|as|vom|von|aus|am|de|del)\s|\Z)"
)
_OPENS_TO: Final = re.compile(rf"{_TO}\s{_TITLES}{_NAME},")
_CLOSES_TO: Final = re.compile(rf",?\s{_TO}\s{_TITLES}{_NAME}(?=[,.;]|\s(?:of|from|who|vom|von)\s|\Z)")
# Words with a capital at the head of a sentence, or of an office or a body, that are no name of a person.
_NO_NAMES: Final = word_set("""
    the a an in on at by for but and then yet so if as when while after before he she it they we his her
    their this that these those some many most all no one two three both yesterday today tomorrow later
    earlier monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag
    freitag samstag sonntag minister ministry president chancellor secretary police officials official
    government council department agency bank group company corporation committee commission association
    university institute office bureau union party court judge prosecutor prosecutors researchers scientists
    experts analysts spokesman spokeswoman spokesperson chief chairman chairwoman director manager prime
    deputy vice state city county house parliament senate congress news times post daily press report survey
    study data figures der die das ein eine im am auf dr prof mr mrs ms frau herr st
""")


def speaker_of(text: str, sentence: Span, figure: Span) -> str | None:
    """The one speaker whom a sentence names for what it says of a figure; None where any doubt is left."""
    words = sentence.of(text)
    if len(_ANY.findall(words)) != 1:
        return None
    start, end = figure.start - sentence.start, figure.end - sentence.start
    for pattern in (_OPENS, _OPENS_TO):
        if (found := pattern.match(words)) and found.end() <= start:
            return _person(found["name"])
    for pattern in (_CLOSES, _CLOSES_TO):
        if (found := pattern.search(words)) and found.start() >= end:
            return _person(next(filter(None, found.groupdict().values())))
    return None


def _person(name: str) -> str | None:
    name = " ".join(name.split())
    return None if any(word.casefold() in _NO_NAMES for word in name.split()) else name
