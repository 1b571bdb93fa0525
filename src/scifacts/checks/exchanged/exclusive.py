"""Which two words exclude each other at one place, or do not, that no table of quotes tells of.

Where a word stands counts too: "per hour" and "per worker".
"""

from __future__ import annotations

from scifacts.matching.vocabulary.words import PHRASES
from scifacts.numerals.wordlists import word_set

__all__ = [
    "are_done_again",
    "are_multiples",
    "are_of_two_degrees",
    "are_profits",
    "are_sex_and_role",
    "are_two_amounts",
    "are_two_rates",
    "is_most",
    "is_undone",
]

_MULTIPLIED = frozenset(["halved", "doubled", "tripled", "trebled", "quadrupled", "quintupled"])
_AMOUNTS = (
    {"all", "none"},
    {"most", "few"},
    {"many", "few"},
    {"all", "few"},
    {"most", "none"},
    {"both", "neither"},
)
_MORE = ("more-than", "more")
_BOUND = 3  # words of a bound and an article: más de la
_ONE_RATE = (
    *({"year", "annum"}, {"head", "person"}, {"head", "capita"}, {"person", "capita"}),
    {"head", "inhabitant"},
)
_MEN_AND_WOMEN = frozenset(["man", "men", "woman", "women", "lady", "ladies", "gentleman", "gentlemen"])
_YOUNG = word_set("child children boy boys girl girls baby babies infant infants")


def are_multiples(one: str, two: str) -> bool:
    """Whether two words in lower case tell by how much something changed: halved, doubled."""
    return one in _MULTIPLIED and two in _MULTIPLIED


def are_of_two_degrees(one: str, two: str) -> bool:
    """Whether one word compares and the other does not, though it can: 3 km long, 1 km shorter."""
    for word, other in ((one, two), (two, one)):
        if word.endswith("er") and not other.endswith("er"):
            return any(f"{other}{ending}" in PHRASES for ending in ("er", "r"))
    return False


def are_two_amounts(one: str, two: str) -> bool:
    """Whether two words tell how many of several, so that not both can be: most, few."""
    if {one, two} in _AMOUNTS:
        return True
    from scifacts.matching.vocabulary.paired_abroad import are_amounts  # few statements exchange a word

    return are_amounts(one, two)


def is_most(one: str, two: str, before: str) -> bool:
    """Whether a bound right before the half of all makes it what most are: más de la mitad, la mayoría."""
    from scifacts.matching.vocabulary.paired_abroad import are_half_and_most

    if not are_half_and_most(one, two):
        return False
    words = before.lower().split()[-_BOUND:]
    spans = (words[at:end] for at in range(len(words)) for end in range(at + 1, len(words) + 1))
    facts = (PHRASES.get(" ".join(span)) for span in spans)
    return any(fact is not None and fact.says in _MORE for fact in facts)


_PROFITS = frozenset(["profit", "profits", "earnings"])
_OF_PROFIT = frozenset(["net", "operating", "pretax"])


def are_done_again(one: str, two: str, words: set[str]) -> bool:
    """Whether one word says what the other does with "again": reopened, opened again."""
    short, long = sorted((one, two), key=len)
    is_again = any(word.startswith("re") and word[2:] in words for word in (one, two))
    return "again" in words and (long == f"re{short}" or is_again)


def are_profits(ours: tuple[str, str | None], theirs: tuple[str, str | None]) -> bool:
    """Whether two words, each with the one before it, tell a profit: net income, operating income."""
    sides = ((ours, theirs), (theirs, ours))
    return any(
        one in _PROFITS and other == "income" and before in _OF_PROFIT for (one, _), (other, before) in sides
    )


def are_two_rates(ours: tuple[str, str | None], theirs: tuple[str, str | None]) -> bool:
    """Whether two words, each with the one before it, tell per what a figure is: per hour, per worker."""
    one, two = (word.removesuffix("s") for word in (ours[0], theirs[0]))
    return ours[1] == theirs[1] == "per" and {one, two} not in _ONE_RATE


def are_sex_and_role(one: str, two: str) -> bool:
    """Whether one word says men or women, and the other what these may be: soldiers, doctors."""
    return (one in _MEN_AND_WOMEN) is not (two in _MEN_AND_WOMEN) and _YOUNG.isdisjoint((one, two))


_UNDONE = ("refus", "declin", "fail")


def is_undone(led: str) -> bool:
    """Whether somebody refused or failed to do what the next word tells: refused to overturn, upheld."""
    *_, verb, to = ("", "", *led.lower().split()[-2:])
    return to == "to" and verb.startswith(_UNDONE)
