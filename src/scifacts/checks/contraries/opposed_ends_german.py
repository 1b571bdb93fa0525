"""German verbs of two sentences that exclude each other: "lehnte den Antrag ab", "stimmte dem Antrag zu".

Of many the first part of the word ends the clause. Both clauses must tell it of one doer.
"""

from __future__ import annotations

from functools import cache

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import Reservation, has_reservation
from scifacts.checks.reading.wording import words_in
from scifacts.nouns import NamedTuple
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.checks.reading.placed import Placed

__all__ = ["ended_otherwise_in_german"]

# Two sides that exclude each other, on either of a stroke. A verb is its first part, its finite forms without
# ending, and its participle.
_VERBS = """
statt+gab/gib/geb:stattgegeben zu+stimm:zugestimmt an+nahm/nimm/nehm:angenommen +billig:gebilligt
    +bewillig:bewilligt +genehmig:genehmigt | ab+lehn:abgelehnt ab+wies/weis:abgewiesen
    zurück+wies/weis:zurückgewiesen +verw:verworfen
ein+führ:eingeführt | ab+schaff:abgeschafft
ein+stell:eingestellt | ab+bau:abgebaut +entließ/entlass/entläss:entlassen
    +strich/streich:gestrichen
fest+nahm/nimm/nehm:festgenommen +verhaft:verhaftet | frei+ließ/lass/läss:freigelassen
auf+hob/heb:aufgehoben | +bestätig:bestätigt an+ordn:angeordnet
bei+trat/tret/tritt:beigetreten | aus+trat/tret/tritt:ausgetreten
zu+sag:zugesagt | ab+sag:abgesagt
ab+schloss/schließ:abgeschlossen | ab+brach/brech/brich:abgebrochen
an+trat/tret/tritt:angetreten | zurück+trat/tret/tritt:zurückgetreten
"""
_ENDINGS = ("", "e", "t", "te", "ten", "en", "et", "ete", "eten")
_PARTS = word_set("statt zu an ab zurück ein fest frei nach auf bei aus")
_NOUN = lazy(r"(?<![^\W_])[A-ZÄÖÜ][^\W\d_]+")
_CUT = lazy(r"[.,;:!?](?=\s|\Z)|\s(?:und|oder|aber|sondern|während|sowie)(?=\s)")
_ARTICLES = word_set("der die das ein eine einen dem den im am in nach seit dieser diese dieses alle beide")
_GERMAN = word_set("der das den dem des ein eine einen er sie es im vom zum beim und nicht")
_DENIED = frozenset({Reservation.DENIED, Reservation.POSSIBLE, Reservation.CONDITIONAL, Reservation.DISPUTED})


class _Verb(NamedTuple):
    """A verb: its first part, "" if it has none, the beginnings of its finite forms, its participle."""

    part: str
    forms: tuple[str, ...]
    participle: str


@cache
def _sides() -> tuple[tuple[tuple[_Verb, ...], ...], ...]:
    table = _VERBS.strip().replace("\n    ", " ").split("\n")
    return tuple(tuple(tuple(map(_verb, side.split())) for side in line.split("|")) for line in table)


def _verb(entry: str) -> _Verb:
    verb, _, participle = entry.partition(":")
    part, _, forms = verb.partition("+")
    return _Verb(part, tuple(forms.split("/")), participle)


def ended_otherwise_in_german(ours: Placed, theirs: Placed) -> Contrast | None:
    """The clauses of a figure that tell two ends of one doer's deed, which exclude each other; else None."""
    if not _is_german(words_in(ours.text)):
        return None  # few texts need the patterns
    texts = _own_part(ours), _own_part(theirs)
    said, found = map(words_in, texts)
    if not (_may_end(said) and _may_end(found)):
        return None
    everywhere = [words_in(part) for part in _CUT.split(theirs.all_parts().of(theirs.text))]
    for sides in _sides():
        one, two = _side(sides, said), _side(sides, found)
        if one is None or two is None or one == two or any(_tells(sides[one], words) for words in everywhere):
            continue
        is_of_one = any(_doer(ours.clause()) in words for words in everywhere)
        if is_of_one and not any(has_reservation(text, _DENIED) for text in texts):
            return Contrast(texts[0].strip(), texts[1].strip())
    return None


def _own_part(figure: Placed) -> str:
    """What of a figure's clause stands between "und" and "und"."""
    behind = figure.clause()[len(figure.led()) :]
    return _CUT.split(figure.clause_before())[-1] + figure.phrase() + _CUT.split(behind)[0]


def _side(sides: tuple[tuple[_Verb, ...], ...], words: Sequence[str]) -> int | None:
    """The first side of which words tell a verb."""
    return next((at for at, side in enumerate(sides) if _tells(side, words)), None)


def _is_german(words: Sequence[str]) -> bool:
    """Whether words are German: a glance at those that English has not."""
    return not _GERMAN.isdisjoint(words) or not _PARTS.isdisjoint(words[-1:])


def _may_end(words: Sequence[str]) -> bool:
    """Whether a clause ends with the first part of a verb, or a participle: a glance."""
    return bool(words) and (words[-1] in _PARTS or words[-1].endswith(("t", "en")))


def _tells(side: tuple[_Verb, ...], words: Sequence[str]) -> bool:
    """Whether words tell one of the verbs of a side."""
    for verb in side:
        if verb.participle in words:
            return True
        if verb.part and verb.part not in words[-1:]:
            continue
        if any(
            word.startswith(form) and word[len(form) :] in _ENDINGS for word in words for form in verb.forms
        ):
            return True
    return False


def _doer(clause: str) -> str:
    """Who a clause tells of: the first noun of it, or the pronoun that it begins with, in lower case."""
    words = words_in(clause)
    nouns = [noun.lower() for noun in _NOUN.findall(clause) if noun.lower() not in _ARTICLES]
    return nouns[0] if nouns else words[0] if words else ""
