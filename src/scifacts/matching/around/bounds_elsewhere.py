"""Bounds before a quote that begins with a number word of another language: weniger als | drei."""

from __future__ import annotations

from scifacts.model import ChangeKind
from scifacts.numerals.languages.foreign import number_in
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.around.edges import Cut

__all__ = ["LAST_OF_BOUND", "bounded_elsewhere"]

# By language; "over" and "under" of these languages are prepositions of place as well, and are not here.
_BOUNDS = {
    "de": "weniger als|mehr als|mindestens|höchstens|maximal|wenigstens|zumindest|fast|beinahe|nahezu|knapp"
    "|rund|etwa|circa|ca.|ungefähr|annähernd|gut|kaum|bis zu|schätzungsweise|nicht einmal",
    "fr": "moins de|plus de|près de|environ|presque|quasiment|au moins|au plus|au maximum|au minimum|à peine"
    "|jusqu'à|à peu près|moins|plus|près",
    "es": "menos de|más de|al menos|por lo menos|como mínimo|como máximo|a lo sumo|casi|cerca de|alrededor de"
    "|apenas|hasta|aproximadamente",
    "it": "meno di|più di|almeno|quasi|circa|al massimo|appena",
    "pt": "menos de|mais de|pelo menos|quase|cerca de|no máximo|no mínimo",
    "nl": "minder dan|meer dan|minstens|hoogstens|bijna|ruim|ongeveer|zowat|tot wel",
    "ru": "менее|более|меньше|больше|свыше|почти|около|примерно|минимум|максимум|порядка|мере",
}
_PHRASES = sorted(
    ((f" {phrase} ", language) for language, told in _BOUNDS.items() for phrase in told.split("|")),
    key=lambda item: -len(item[0]),
)
_ENDS = tuple(phrase for phrase, _ in _PHRASES)
LAST_OF_BOUND = frozenset(phrase.split()[-1].rstrip(".") for phrase, _ in _PHRASES)
_NEAR = 24  # characters before the passage
_FIRST = 40  # and of its first words
# An article alone is a number behind most of them; "cerca de | una casa" is near a house.
_ONE = word_set("""
ein eine einer einem einen eines jeder jede jedes jedem jeden un une una uno um uma een
""")
_OF_PLACE = frozenset(
    (" cerca de ", " alrededor de ", " etwa ", " circa ", " gut ", " bis zu ", " jusqu'à ", " hasta ")
)
_HALVES = ("die hälfte", "der hälfte", "la moitié", "la mitad", "la metà", "metade", "de helft")
_RUSSIAN = word_set("""
треть трети четверть четверти половина половины половину один одна одного одной двух трех трёх четырех
четырёх пяти шести семи восьми девяти десяти два три четыре пять шесть семь восемь девять десять сто ста
каждый каждая каждого каждой двадцати тридцати сорока пятидесяти тысячи тысяч миллиона
""")


def bounded_elsewhere(text: str, start: int) -> Cut | None:
    """What bounds the number that a passage begins with, and where the bound stands."""
    before = f" {text[max(0, start - _NEAR) : start]}".lower()
    if not before.endswith(_ENDS):
        return None
    phrase, language = next(bound for bound in _PHRASES if before.endswith(bound[0]))
    first = text[start : start + _FIRST].lower()
    if language == "fr" and phrase in (" moins ", " plus ", " près "):
        if not first.startswith(("d'", "d\u2019")):
            return None
        first = first[2:]
    if not _is_number(first, phrase, language):
        return None
    return ChangeKind.COMPARATOR, start - len(phrase) + 1, start


def _is_number(first: str, phrase: str, language: str) -> bool:
    word = first.partition(" ")[0].rstrip(".,;:")
    if language == "ru":
        return word in _RUSSIAN
    if first.startswith(_HALVES):
        return True
    number = number_in(language, first, 0)
    if word in _ONE and phrase in _OF_PLACE:
        return number is not None and number.end > len(word)
    return word in _ONE or number is not None
