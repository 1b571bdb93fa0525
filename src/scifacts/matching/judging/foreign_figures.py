"""Figures of German, French and Spanish texts in two forms: 12.000 and 12 000, douze kilomètres and 12 km."""

from __future__ import annotations

from scifacts.matching.around.hedges import ENGLISH
from scifacts.matching.judging.facts import facts
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.matching.judging.counting import Stretch

__all__ = ["ROMAN_NUMERALS", "is_foreign_measure", "is_grouped_otherwise", "is_rank"]

_GROUPED = lazy(r"[1-9]\d{0,2}(?:\.\d{3})+")
_FOREIGN = word_set("""
der die das den dem des und ein eine rund etwa hat im am les la le du et un une el los las una unos del y en
de
""")
_ALIKE = frozenset({"a", "an", "for", "is"})  # English words that are words of theirs, or stand in names
_UNITS = {
    "km": "kilomètres kilomètre kilómetros kilómetro kilometer kilometern",
    "m": "mètres mètre metros metro meter metern",
    "cm": "centimètres centimètre centímetros centímetro zentimeter",
    "mm": "millimètres milímetros millimeter",
    "kg": "kilogrammes kilos kilogramos kilogramm",
    "t": "tonnes toneladas tonnen",
    "ha": "hectares hectáreas hektar",
    "l": "litres litros liter",
}
_SYMBOLS = {name: symbol for symbol, names in _UNITS.items() for name in names.split()}
_CENTURIES = frozenset({"jahrhundert", "jahrhunderts", "jahrhunderte", "siècle", "siècles"})
_GERMAN = """
erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte vierzehnte
fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste
"""
_FRENCH = """
premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième
treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième
"""
ROMAN_NUMERALS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx"


def is_grouped_otherwise(edit: Stretch) -> bool:
    """Whether the dots between thousands are spaces, or none, elsewhere: rund 12.000, rund 12 000."""
    here, there = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    for one, other in ((here, there), (there, here)):
        if len(one) == 1 and _GROUPED.fullmatch(one[0]):
            digits = one[0].replace(".", "")
            return "".join(other) == digits and _is_foreign(edit.here)
    return False


def _is_foreign(keys: Sequence[str]) -> bool:
    said = {*keys} - _ALIKE
    return ENGLISH.isdisjoint(said) and len(said & _FOREIGN) > 0


def is_foreign_measure(edit: Stretch) -> bool:
    """Whether a unit is written out behind a number that is: douze kilomètres, 12 km."""
    here, there = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    if not here or not there:
        return False
    if not (here[-1] in _SYMBOLS or there[-1] in _SYMBOLS):
        return False
    if _SYMBOLS.get(here[-1], here[-1]) != _SYMBOLS.get(there[-1], there[-1]):
        return False
    if len(here) == len(there) == 1 and edit.first and edit.start:
        here, there = edit.here[edit.first - 1 : edit.last], edit.there[edit.start - 1 : edit.end]
    return len(here) == len(there) == 2 and _value(here[0]) == _value(there[0]) != ""


def _value(key: str) -> str:
    """What one number says, in digits or a word; "" for what is none."""
    found = facts([key])
    return found[0].says if len(found) == 1 and found[0].says.replace(".", "").isdecimal() else ""


def is_rank(edit: Stretch) -> bool:
    """Whether a rank is written otherwise, or the number of a century: le 10e cas, au XIIe siècle."""
    here = facts(edit.here[edit.first : edit.last])
    if len(here) == 1 and here[0].says.startswith("ordinal "):
        there = facts(edit.there[edit.start : edit.end])
        if [fact.says for fact in there] == [here[0].says]:
            return True
    following = {*edit.here[edit.last : edit.last + 2], *edit.there[edit.end : edit.end + 2]}
    if _CENTURIES.isdisjoint(following):
        return False
    one = _rank(edit.here[edit.first : edit.last])
    return one > 0 and one == _rank(edit.there[edit.start : edit.end])


def _rank(keys: Sequence[str]) -> int:
    """The number of a century; 0 for none."""
    word = "".join(keys).rstrip(".")
    if word.isdecimal():
        return int(word)
    for names in (_GERMAN, _FRENCH):
        ranks = names.split()
        if (plain := word.removesuffix("n").removesuffix("r") if names is _GERMAN else word) in ranks:
            return ranks.index(plain) + 1
    number = word.removesuffix("ème").removesuffix("e")
    if number.isdecimal():
        return int(number)
    romans = ROMAN_NUMERALS.split()
    return romans.index(number) + 1 if number in romans else 0
