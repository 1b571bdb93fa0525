"""Two names in each other's place behind two prepositions: "for Ames before moving to Bell".

Over "for Bell before moving to Ames". Both prepositions must have changed their name, so that what is told in
another order is left alone. Who does what a sentence begins with is behind "by" in the passive.
"""

from __future__ import annotations

from itertools import combinations

from scifacts.checks.exchanged.exchanged_roles import are_in_one_order, is_mutual, keep_numbers
from scifacts.checks.exchanged.exchanges import Exchange
from scifacts.checks.reading.verb_forms import first_form
from scifacts.matching.vocabulary.verbs import INFINITIVES
from scifacts.nouns import NamedTuple
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

__all__ = ["exchanged_sides"]

_NAME = r"[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+){0,3}"
_SIDE = lazy(
    rf"\b(?P<by>for|from|to|by|against|over|under|with|into|behind|before|after)\s(?:the\s)?(?P<name>{_NAME})"
)
_DOER = lazy(rf"\W*(?:The\s)?(?P<name>{_NAME})\s(?P<verb>[a-z]+)\s")
_TWO_WAYS_LIST = """
road route line link railway bridge tunnel distance way journey trip flight train border path ferry highway
return moved moving went back
"""
_TWO_WAYS = frozenset(map(first_form, _TWO_WAYS_LIST.split()))  # what leads to a place leads from it
_GENITIVE = ("'s", "’s")
_DOER_AND_FOR = {"by", "for"}
_FROM_TO = {"from", "to"}
# What goes one way: a road from one place to another leads back too.
_MOVING = word_set("""
moved moving sold transferred passed went fled ceded sent emigrated gave given handed returned donated
carried shipped flew flown sailed travelled traveled exported delivered marched walked drove migrated brought
""")
_MARKS = ".,;:!?()\"'“”‘’"
_LEAST = 2  # names behind prepositions


class _Side(NamedTuple):
    """A preposition, the name behind it, and where it begins."""

    by: str
    name: str
    start: int


def exchanged_sides(statement: str, sentence: str) -> Exchange | None:
    """The first name of the statement that has changed its place with another of the sentence.

    Or that something goes to there, and comes from here: exports to China.
    """
    if turned := _turned_way(statement, sentence):
        return turned
    if not _may_share_names(statement, sentence) or are_in_one_order(statement, sentence):
        return None
    ours = _sides(statement, sentence)
    theirs = {side.by: side for side in _sides(sentence, statement)} if len(ours) >= _LEAST else {}
    moves = not _MOVING.isdisjoint(statement.lower().split())
    for one, two in combinations(ours, 2):
        if {one.by, two.by} == _FROM_TO and not moves:
            continue
        if {one.by, two.by} == _DOER_AND_FOR:
            given, did = (one, two) if one.by == "for" else (two, one)
            if keep_numbers(given.name, did.name, statement, sentence):
                continue
        other, another = theirs.get(one.by), theirs.get(two.by)
        if other and another and (one.name, two.name) == (another.name, other.name) != (two.name, one.name):
            return Exchange(f"{one.by} {one.name}", f"{other.by} {other.name}", other.start)
    return None


def _turned_way(statement: str, sentence: str) -> Exchange | None:
    """Where a thing goes to a name in one text and comes from it in the other: exports to China."""
    if not all(" to " in text or " from " in text for text in (statement, sentence)):
        return None
    ours, theirs = _ways(statement), _ways(sentence)
    for (noun, name), way in ours.items():
        other = theirs.get((noun, name))
        if other is not None and way[0] != other[0] and "" not in (way[0], other[0]):
            return Exchange(way[1], other[1], other[2])
    return None


def _ways(text: str) -> dict[tuple[str, str], tuple[str, str, int]]:
    """Noun and name -> "to" or "from", "" where a text has both; all as written, and where it begins."""
    found: dict[tuple[str, str], tuple[str, str, int]] = {}
    words = text.split()
    for noun, way, third, fourth in zip(words, words[1:], words[2:], [*words[3:], ""], strict=False):
        if way not in _FROM_TO or not noun.isalpha() or first_form(noun) in _TWO_WAYS:
            continue
        name = fourth if third == "the" else third
        if name[:1].isupper():
            written = f"{noun} {way} the {name}" if third == "the" else f"{noun} {way} {name}"
            key = first_form(noun), _bare(name.strip(_MARKS))
            is_one = key not in found or found[key][0] == way
            found[key] = way if is_one else "", written.rstrip(_MARKS), text.find(written)
    return found


def _may_share_names(statement: str, sentence: str) -> bool:
    """Whether both texts have two words with a capital, in another order or with "by": a glance."""
    ours, theirs = (
        [bare for word in text.split() if not word.islower() and (bare := word.strip(_MARKS))[:1].isupper()]
        for text in (statement, sentence)
    )
    shared = set(ours) & set(theirs)
    if len(shared) < _LEAST:
        return False
    one, two = ([word for word in words if word in shared] for words in (ours, theirs))
    return one != two or " by " in statement or " by " in sentence


def _sides(text: str, other: str) -> list[_Side]:
    """The names of a text that stand once in it, behind a preposition that leads to no other name."""
    found = [_Side(match["by"], _bare(match["name"]), match.start("name")) for match in _SIDE.finditer(text)]
    doer = _DOER.match(text)
    verb = doer["verb"] if doer else ""
    is_told = _is_past(verb) and first_form(verb) in map(first_form, other.lower().split())
    if doer and is_told and not is_mutual(verb):
        found.append(_Side("by", _bare(doer["name"]), doer.start("name")))
    counted = [side.by for side in found]
    return [side for side in found if counted.count(side.by) == 1 and text.count(side.name) == 1]


def _bare(name: str) -> str:
    return name.removesuffix(_GENITIVE[0]).removesuffix(_GENITIVE[1])


def _is_past(verb: str) -> bool:
    return verb in INFINITIVES or verb.endswith("ed")
