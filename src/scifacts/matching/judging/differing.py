"""Compare what two readings say: facts of one kind that differ, exclude each other or take another side."""

from __future__ import annotations

from scifacts.matching.vocabulary.accents import without_accents
from scifacts.matching.vocabulary.opposites import are_opposite
from scifacts.matching.vocabulary.words import PHRASES, Fact, Strength
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import ARTICLES, word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.matching.judging.counting import Stretch
    from scifacts.matching.tokens import Tokens

__all__ = [
    "ALLOWING",
    "core",
    "differ",
    "ends_before_points",
    "exclude_each_other",
    "forbids_alike",
    "in_sterling",
    "is_aim",
    "is_unaccented",
    "only_adds",
    "takes_other_side",
]

_SAID_ANYWAY = frozenset({"exactly", "during", "ad"})
_FURTHERING = frozenset(
    {"assent/accept", "passage/enter", "measure/impose", "making/build", "judgment/uphold"}
)
_HINDERING = frozenset(
    {"assent/reject", "passage/leave", "measure/lift", "making/destroy", "judgment/overturn"}
)
_AIMS = frozenset({"intended", "expected", "promised"})


def in_sterling(here: list[Fact], there: list[Fact]) -> tuple[list[Fact], list[Fact]]:
    """Both readings, with pounds as money where the other side writes the sign of the currency."""
    says = {fact.says for fact in (*here, *there)}
    if not {"GBP", "pound"} <= says:
        return here, there
    money = Fact(ChangeKind.UNIT, "GBP")
    here, there = ([money if fact.says == "pound" else fact for fact in side] for side in (here, there))
    return here, there


def core(found: list[Fact]) -> list[tuple[ChangeKind, str]]:
    return [fact[:2] for fact in found if fact.strength is Strength.CORE]


def differ(here: list[Fact], there: list[Fact], strength: Strength) -> bool:
    """Whether two readings of one kind differ; a word lost or gained counts only if it is strong enough."""
    said, says = [fact.says for fact in here], [fact.says for fact in there]
    if said == says or (not (here and there) and {*said, *says} <= _SAID_ANYWAY):
        return False
    if here and there and strength is not Strength.CORE and _contradict(here, there):
        return True
    strong = [fact.says for fact in here if _counts(fact, strength)]
    return strong != [fact.says for fact in there if _counts(fact, strength)]


def _contradict(here: list[Fact], there: list[Fact]) -> bool:
    """Whether facts of one kind exclude each other; directions do so within one dimension."""
    if here[0].kind is not ChangeKind.DIRECTION:
        return True
    sides = {fact.says for fact in here} ^ {fact.says for fact in there}
    if "passage/stay" in sides and any(side.startswith("trend/") for side in sides):
        return True  # what remained did not rise
    dimensions = [side.partition("/")[0] for side in sides]
    return len(set(dimensions)) < len(dimensions)


def is_aim(found: tuple[Fact, ...]) -> bool:
    """Whether all that is said is that something is to be done."""
    return {fact.says for fact in found} <= _AIMS


def only_adds(edit: Stretch, found: tuple[Fact, ...]) -> bool:
    """Whether all that is said is that it adds to something, and not to a figure: it was (also) sold."""
    following = (*edit.here[edit.last : edit.last + 1], *edit.there[edit.end : edit.end + 1])
    return {fact.says for fact in found} == {"also"} and not any(key[:1].isdigit() for key in following)


def takes_other_side(here: list[Fact], there: list[Fact]) -> bool:
    """Whether one word that takes a side was exchanged for one that takes another: passed and failed."""
    sides = (ChangeKind.DIRECTION, ChangeKind.NEGATION)
    if len(here) != 1 or len(there) != 1 or here[0].kind not in sides or there[0].kind not in sides:
        return False
    if here[0].kind is not there[0].kind:
        return True
    said, says = here[0].says, there[0].says  # backed the ban, lifted the ban
    return (said in _FURTHERING and says in _HINDERING) or (said in _HINDERING and says in _FURTHERING)


_CHANGING_WORDS = """
change/changes/changed/changing adjust/adjusts/adjusted/adjusting alter/alters/altered/altering
modify/modifies/modified/modifying vary/varies/varied/varying
ändern/ändert/änderte/geändert verändern/verändert/veränderte anpassen/angepasst
changer/change/changé/changée modifier/modifie/modifié/modifiée ajuster/ajusté/ajustée
cambiar/cambia/cambió/cambiado modificar/modificó/modificado ajustar/ajustó/ajustado
"""
_CHANGING = word_set(_CHANGING_WORDS.replace("/", " "))


def exclude_each_other(one: str, other: str) -> bool:
    """Whether one word was exchanged for one that excludes it, or tells more of it: tenant, landlord."""
    return are_opposite(one, other) or _tells_direction(one, other)


def _tells_direction(one: str, other: str) -> bool:
    """Whether what only changed on one side rose or fell on the other: adjusted, cut."""
    if one not in _CHANGING:
        return other in _CHANGING and _tells_direction(other, one)
    fact = PHRASES.get(other)
    return fact is not None and fact.kind is ChangeKind.DIRECTION and fact.says in ("trend/up", "trend/down")


def _counts(fact: Fact, strength: Strength) -> bool:
    if fact.kind is ChangeKind.DIRECTION and fact.strength is Strength.WEAK:
        return strength is Strength.WEAK and fact.says.startswith(("trend/", "level/"))
    return fact.strength >= strength


def ends_before_points(passage: Tokens, text: str, start: int, end: int) -> bool:
    """Whether a passage ends within "10 percentage points", where the quote says percent."""
    is_last = end == len(passage) and passage.keys[start:end] == ["percentage"]
    return is_last and text.startswith(" point", passage.ends[end - 1])


ALLOWING = frozenset({"may", "can", "shall", "must"})
_ARTICLES = ARTICLES | {"any"}


def forbids_alike(here: Sequence[str], there: Sequence[str]) -> bool:
    """Whether what none may do is what all must not do: no visitor may, visitors must not."""
    return _forbids(here, there) or _forbids(there, here)


def _forbids(none: Sequence[str], denied: Sequence[str]) -> bool:
    if none[:1] != ["no"] or none[-1] not in ALLOWING or not denied:
        return False
    if denied[-1] == "cannot":
        denied = [*denied[:-1], "can", "not"]
    if denied[-1] != "not" or not ALLOWING.issuperset(denied[-2:-1]):
        return False
    named, others = ([key.removesuffix("s") for key in words] for words in (none[1:-1], denied[:-2]))
    return named == [key for key in others if key not in _ARTICLES] != []


_ACCENTED = frozenset((ChangeKind.TIME, ChangeKind.DIRECTION, ChangeKind.NUMBER, ChangeKind.UNIT))


def is_unaccented(one: str, two: str) -> bool:
    """Whether a word that carries a fact was written without its accents: venerdi, patek, kapandi."""
    if one == two or (one.isascii() and two.isascii()) or len(one) != len(two):
        return False
    fact, other = PHRASES.get(one), PHRASES.get(two)
    told = fact or other
    if told is None or (fact and other) or told.kind not in _ACCENTED:
        return False
    plain = two if fact else one
    return without_accents(one) == without_accents(two) == plain
