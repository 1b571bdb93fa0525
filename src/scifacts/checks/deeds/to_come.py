"""What will be, told as what is, or the other way: "employs 820 people" over "will employ 820 people".

Only of states that last: who "opens 40 shops in May" will open them.
"""

from __future__ import annotations

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import FACT_OPEN, has_reservation
from scifacts.checks.reading.verb_forms import first_form
from scifacts.checks.reading.wording import words_in
from scifacts.nouns import NamedTuple
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["state_to_come"]

_FORM_LIST = """
employ employs produce produces generate generates supply supplies serve serves treat treats house houses
"""
_FORMS = word_set(_FORM_LIST)
_WILL = word_set("will would ll")
_ABOUT = word_set("is are set due scheduled")
_NO_PRESENT = word_set("to can could may might must should shall did does do not never who that which")
# Beginnings of such verbs of other languages, and how their futures and presents end.
_STEMS = phrases("emplo produi fourni héberg aliment emplea abastec suministr impieg empreg produc produz")
_FUTURES = ("era", "eront", "ira", "iront", "uira", "rá", "rán", "rà", "ranno", "rão")
_PRESENT_LIST = (
    "oie oient uit sent nit ge gent nte ntent ea ean ece ecen tra tran ga gano gam uce ucen cono uz"
)
_PRESENTS = tuple(word_set(_PRESENT_LIST))
_GERMAN = {"beschäftigt": "beschäftigen", "produziert": "produzieren", "versorgt": "versorgen",
           "erzeugt": "erzeugen", "beliefert": "beliefern"}  # fmt: skip
_MODALS = word_set("wird werden soll sollen")
_HAVING = word_set("hat haben hatte hatten wurde wurden war waren ist sind")
_NEAR = 7  # words from a verb to its figure
# When it will be so, told of the present; a source that says so may be told in the future.
_LATER_LIST = """
from once when until soon next later starting future planned opening dès prochain prochaine futur futura
partir desde próximo prossimo ab künftig demnächst nächsten dal
"""
_LATER = word_set(_LATER_LIST)


class _State(NamedTuple):
    """A verb of a state in its first form or by its beginning, and whether it tells what will be."""

    verb: str
    will_be: bool


def state_to_come(ours: Placed, theirs: Placed) -> Contrast | None:
    """The clauses of a figure, of which one says what is and the other what will be; else None."""
    said = _state(ours)
    found = _state(theirs) if said is not None else None
    if said is None or found is None or said.verb != found.verb or said.will_be is found.will_be:
        return None
    present = ours if found.will_be else theirs
    sentence = present.sentence().of(present.text)
    if has_reservation(sentence, FACT_OPEN) or not _LATER.isdisjoint(words_in(sentence)):
        return None
    if found.will_be and _YEAR.search(ours.text):
        return None  # in 2028 it employs so many
    return Contrast(ours.clause().strip(), theirs.clause().strip())


_YEAR = lazy(r"\b(?:19|20)\d\d\b")


def _state(figure: Placed) -> _State | None:
    """The verb before a figure that tells a state; None where its clause has none."""
    words = words_in(figure.clause_before())
    for at in range(len(words) - 1, max(-1, len(words) - _NEAR), -1):
        word, led = words[at], [one for one in words[max(0, at - 3) : at] if not one.endswith("ly")]
        if word in _FORMS:
            return _english(word, led)
        if word in _GERMAN:
            return _State(word, False) if (_MODALS | _HAVING).isdisjoint(words) else None
        if word.startswith(_STEMS):
            if word.endswith(_FUTURES):
                return _State(_stem(word), True)
            return _State(_stem(word), False) if word.endswith(_PRESENTS) else None
    if not _MODALS.isdisjoint(words):
        last = words_in(figure.clause())[-1]
        return next((_State(one, True) for one, end in _GERMAN.items() if end == last), None)
    return None


def _english(word: str, led: list[str]) -> _State | None:
    verb = first_form(word)
    if not _WILL.isdisjoint(led[-2:]) or (led[-1:] == ["to"] and not _ABOUT.isdisjoint(led[-2:])):
        return None if word.endswith("s") and word != "s" else _State(verb, True)
    return _State(verb, False) if _NO_PRESENT.isdisjoint(led[-1:]) or word.endswith("s") else None


def _stem(word: str) -> str:
    return next(one for one in _STEMS if word.startswith(one))[: len("empl")]
