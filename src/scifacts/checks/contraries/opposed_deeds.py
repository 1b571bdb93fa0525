"""Opposite words of one doer or thing, right beside a figure: "lost 39 of 47 cases" over "won 39 of them".

Before the figure stands a verb, of the same doer in both texts; behind it what its noun is: "8 are closed".
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import DEED_OPEN, Reservation, has_reservation
from scifacts.checks.reading.verb_forms import first_form
from scifacts.checks.reading.wording import speak_of_one, words_in
from scifacts.numerals.vocabulary import MONTHS
from scifacts.numerals.wordlists import WORD, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["opposed_deeds"]

_DEED_PAIRS = """
won/lost gained/lost kept/lost found/lost opened/closed bought/sold built/demolished hired/fired hired/sacked
created/cut created/axed added/removed lent/borrowed passed/failed
gewann/verlor gewannen/verloren kaufte/verkaufte kauften/verkauften eröffnete/schloss
gagné/perdu créé/supprimé acheté/vendu ouvert/fermé ganó/perdió compró/vendió abrió/cerró creó/suprimió
"""
_STATE_PAIRS = """
open/closed open/shut full/empty insured/uninsured vacant/occupied vacant/filled employed/unemployed
legal/illegal guilty/innocent paid/unpaid alive/dead present/absent safe/unsafe safe/dangerous
temporary/permanent vaccinated/unvaccinated healthy/sick married/unmarried armed/unarmed public/private
offen/geschlossen voll/leer besetzt/unbesetzt besetzt/frei versichert/unversichert
ouverts/fermés ouvertes/fermées pleins/vides pleines/vides abiertos/cerrados abiertas/cerradas
llenos/vacíos llenas/vacías
"""


def _opposites(pairs: str) -> dict[str, set[str]]:
    """Each word of a table of pairs -> those that exclude it."""
    found: dict[str, set[str]] = {}
    for pair in pairs.split():
        one, two = pair.split("/")
        found.setdefault(one, set()).add(two)
        found.setdefault(two, set()).add(one)
    return found


_DEEDS, _STATES = _opposites(_DEED_PAIRS), _opposites(_STATE_PAIRS)
_STATE = lazy(
    r"(?:\s(?!(?:and|or|but|und|oder|et|ou|y|o)\b)[^\W\d_]+){0,3}?"
    r"\s(?:is|are|was|were|remain(?:s|ed)?|stay(?:s|ed)?|ist|sind|war|waren|blieben|est|sont|était|étaient"
    r"|está|están|estaban)"
    r"(?:\s(?:all|now|still|currently|already|again|today|wieder|noch|jetzt|encore|todavía))?"
    r"\s(?P<state>[^\W\d_]{3,})(?![\w-])",
    re.IGNORECASE,
)
# "Im Mai waren 39 Büros geschlossen": the verb stands before the figure.
_BEFORE_GERMAN = (" sind ", " waren ", " ist ", " war ", " bleiben ", " blieben ")
_STATE_GERMAN = lazy(
    r"(?:\s[^\W\d_]+){0,2}?\s(?P<state>offen|geschlossen|voll|leer|(?:un)?(?:besetzt|versichert)|frei)\s*(?:[.,;:!?)]|\Z)"
)
# Words between a verb and its figure.
_BETWEEN = word_set("""
the its their his her all some about around nearly almost a total of another up to die les los las im in
""")
_LITTLE = word_set("the has have had was were been then later also again hat haben ont avait")
# With one of these a text tells of several deeds, or of none.
_OPEN = DEED_OPEN | {Reservation.LIMITED, Reservation.OTHER_TIME, Reservation.DISPUTED}
_PRONOUNS = frozenset(["they", "he", "she", "it"])


def opposed_deeds(ours: Placed, theirs: Placed) -> Contrast | None:
    """What statement and passage say beside a figure, where it is opposite and of one doer or thing."""
    low = ours.text.lower()
    is_deed, is_state = (any(map(low.__contains__, words)) for words in (_DEEDS, _STATES))
    found = (_deed(ours, theirs) if is_deed else None) or (_state(ours, theirs) if is_state else None)
    if found is None:
        return None
    one, two = found
    sentence = theirs.sentence().of(theirs.text)
    if two in words_in(ours.text) or one in words_in(sentence):
        return None
    if any(has_reservation(text, _OPEN) for text in (ours.text, sentence)):
        return None
    return Contrast(_told(ours, one), _told(theirs, two))


def _deed(ours: Placed, theirs: Placed) -> tuple[str, str] | None:
    """The opposite verbs that lead to a figure, where who does the statement's does the passage's too."""
    said, found = _led(ours), _led(theirs)
    if not said or not found or said[-1] not in _DEEDS.get(found[-1], ()):
        return None
    doers = {first_form(word) for word in said[:-1] if word not in _LITTLE}
    before = theirs.text[theirs.sentence().start : theirs.mention.phrase.start]
    there = [(first_form(one.group()), one.end()) for one in WORD.finditer(before)]
    if not doers or not doers <= {form for form, _ in there}:
        return None
    if len(found) > 1 and found[-2] in _PRONOUNS and doers <= {form for form, _ in there[: len(doers) + 1]}:
        return said[-1], found[-1]  # the club that a sentence begins with: "as they lost"
    behind = before[max(end for form, end in there if form in doers) : before.lower().rfind(found[-1])]
    if behind.startswith(("'", "’")) or any(word[:1].isupper() for word in behind.split()):
        return None  # the rivals of who is told of
    return said[-1], found[-1]


def _led(figure: Placed) -> list[str]:
    """The words that lead to a figure in its sentence, up to the verb before it."""
    start = figure.sentence().start
    words = words_in(figure.text[start : figure.mention.phrase.start])
    while words and (words[-1] in _BETWEEN or words[-1] in MONTHS):
        words.pop()
    return words


def _state(ours: Placed, theirs: Placed) -> tuple[str, str] | None:
    """What the things counted are told to be, where it is opposite and both texts speak of the same."""
    said, found = _state_of(ours), _state_of(theirs)
    if said is None or found is None:
        return None
    one, two = said["state"].lower(), found["state"].lower()
    if one not in _STATES.get(two, ()):
        return None
    return (one, two) if speak_of_one(ours.text, theirs.sentence().of(theirs.text)) else None


def _state_of(figure: Placed) -> re.Match[str] | None:
    """What is told behind a figure of the things that it counts."""
    text, end = figure.text, figure.mention.span.end
    if any(map(figure.clause_before().__contains__, _BEFORE_GERMAN)):
        return _STATE_GERMAN.match(text, end)
    return _STATE.match(text, end)


def _told(figure: Placed, word: str) -> str:
    """A figure with the word beside it, from the one to the other."""
    text, phrase = figure.text, figure.mention.phrase
    low = text.lower()
    behind = low.find(word, phrase.end, phrase.end + _REACH)
    before = low.rfind(word, max(0, phrase.start - _REACH), phrase.start)
    if before >= 0:
        return text[before : phrase.end]
    return text[phrase.start : behind + len(word)] if behind >= 0 else figure.clause()


_REACH = 200  # characters
