"""Whether two words that exclude each other tell one thing from its two sides: was paid, received.

Or compare two, each side with the other: "4 m longer than the first" over "the first is 4 m shorter".
"""

from __future__ import annotations

import re

from scifacts.checks.reading.verb_forms import first_form
from scifacts.checks.reading.wording import words_in
from scifacts.matching.vocabulary.words import PHRASES
from scifacts.numerals.wordlists import BEING, word_set
from scifacts.patterns import lazy

__all__ = [
    "are_ends_of_a_trade",
    "are_two_ends",
    "are_two_sides_of_one",
    "is_converse",
    "is_handed_over",
    "lasted_until",
]

_CONVERSE = [
    set(map(first_form, pair.split("/")))
    for pair in ("pay/receive", "send/receive", "buy/sell", "lend/borrow")
]
_FAVOURS = frozenset(["favour", "favor"])
_GROUNDS = {"home", "away"}
_WON = frozenset(["won", "win", "wins", "beat", "beats", "defeated", "victory", "triumphed"])
_LOST = frozenset(["lost", "lose", "loses", "losing", "beaten", "defeat", "down", "fell", "succumbed"])
_TRADE = {first_form("import"), first_form("export")}
_TRADED = ("trade/import", "trade/export")
# What such words have in them in German, Dutch, Russian, Ukrainian, Polish and Swedish.
_TRADING = ("kauf", "koch", "import", "export", "прода", "купи", "купл", "kupi", "sprzeda", "köpt", "såld")
_WORD = lazy(r"[^\W\d_]{3,}")
_NAME = 4  # letters of a name that its cases share
_PASSIVE = BEING | {"got"}
_OUTCOMES = word_set("won lost gewann gewannen gewinnt siegte verlor verloren verliert unterlag")
_MARKS = ".,;:!?()"
_NEAR = 3  # words behind "than" that name the other
_LITTLE = frozenset(["the", "a", "an", "in", "of", "its", "their", "that", "those", "it", "is", "was"])


def are_two_sides_of_one(one: str, led: str, two: str, around: tuple[str, str]) -> bool:
    """Whether one word behind what leads to it tells the same as another, between what is around it."""
    return (
        _is_received(one, led, two, around[0])
        or _is_other_side(one, led, two, around[1])
        or _is_of_the_beaten(one, led, two, around)
        or ("against" in (one, two) and _have_decided(one, two, led, around[0]))
        or ({one, two} == _GROUNDS and _have_won_and_lost(led, " ".join(around)))
    )


def _is_of_the_beaten(one: str, led: str, two: str, around: tuple[str, str]) -> bool:
    """Whether one tells who won and the other who lost to him: "Hull won", "Leeds lost to Hull"."""
    if not {one, two} <= _OUTCOMES:
        return False
    names = {word.strip(_MARKS) for word in led.split() if word[:1].isupper()}
    before, behind = ({word.strip(_MARKS) for word in text.split()} for text in around)
    return not names.isdisjoint(behind - before)


def _have_decided(one: str, two: str, *before: str) -> bool:
    """Whether one text tells of him who was found for, the other of him who lost: lost the case against."""
    if {one, two}.isdisjoint(_FAVOURS):
        return False
    return not _LOST.isdisjoint(word.lower() for word in words_in(before[one != "against"]))


def _have_won_and_lost(one: str, two: str) -> bool:
    """Whether a match is told of him who won and of him who lost: went down at home, won away."""
    ours, theirs = ({word.lower() for word in words_in(text)} for text in (one, two))
    return any(
        not won.isdisjoint(ours)
        and not lost.isdisjoint(theirs)
        and won.isdisjoint(theirs)
        and lost.isdisjoint(ours)
        for won, lost in ((_WON, _LOST), (_LOST, _WON))
    )


def _is_received(one: str, led: str, two: str, before: str) -> bool:
    """Whether one tells of him to whom something is done, the other of what he does."""
    if {first_form(one), first_form(two)} not in _CONVERSE:
        return False
    passive, active = (
        bool(words) and words[0].lower() in _PASSIVE for words in (led.split()[-1:], before.split()[-1:])
    )
    return passive is not active


def _is_other_side(one: str, led: str, two: str, behind: str) -> bool:
    """Whether a text tells of what the other compares with."""
    if not (one.endswith("er") and two.endswith("er")):
        return False
    than, *other = words_in(behind)[: _NEAR + 1] or [""]
    if than != "than":
        return False
    said = set(map(first_form, words_in(led)))
    return any(first_form(word) in said for word in other if word not in _LITTLE)


# Whom something went to or came from: lost six seats to the Democrats, gained 6 from the Republicans.
_OTHER = lazy(r"\s(?:from|to)\s(?:the\s)?(?P<name>[A-ZÀ-Þ][\w’'-]+)")
_CHANGE_HANDS = ("gain", "lost", "lose", "losing")


def is_handed_over(words: str, sentence: str, others: str) -> bool:
    """Whether `words` of a sentence tell of him whom `others`, what another sentence begins with, names."""
    if not words.lower().startswith(_CHANGE_HANDS):
        return False
    other = _OTHER.match(sentence, sentence.find(words) + len(words))
    return other is not None and other["name"].lower() in words_in(others)


_FROM, _TO = (lazy(rf"\b{word}\s(?:the\s)?(?P<name>[A-ZÀ-Þ][\w’'-]+)") for word in ("from", "to"))


def is_converse(one: str, two: str) -> bool:
    """Whether two words tell what one gives and another takes: exports, imports."""
    pair = {first_form(one), first_form(two)}
    return pair in _CONVERSE or pair == _TRADE


def are_ends_of_a_trade(one: str, around: tuple[str, str], two: str, others: tuple[str, str]) -> bool:
    """Whether two words, each with what is before and behind it, tell one trade from its two ends.

    Who sells stands before the one word and behind the other, in any language: India kocht van Nederland.
    """
    from scifacts.matching.vocabulary.opposites import are_opposite  # few statements exchange such words

    if not (_is_traded(one) and _is_traded(two) and are_opposite(one, two)):
        return False
    (before, behind), (their_before, their_behind) = (tuple(map(_names, texts)) for texts in (around, others))
    is_seller_behind = not before.isdisjoint(their_behind - their_before)
    return is_seller_behind and not behind.isdisjoint(their_before)


def _is_traded(word: str) -> bool:
    fact = PHRASES.get(word)
    return (fact is not None and fact.says in _TRADED) or any(map(word.__contains__, _TRADING))


def _names(text: str) -> set[str]:
    """The beginnings of the words with a capital, which the cases of a name share: Индия, Индии."""
    return {word[:_NAME] for word in _WORD.findall(text) if word[0].isupper()}


def are_two_ends(one: str, two: str) -> bool:
    """Whether one text says from whom something comes, and the other to whom: imports from, exports to."""
    for here, there in ((one, two), (two, one)):
        giver, taker = _FROM.search(here), _TO.search(there)
        if giver is not None and taker is not None and giver["name"] != taker["name"]:
            return giver["name"] in there and taker["name"] in here
    return False


_TIME = r"[\w.,-]+\s(?:year|month|week|day|hour|minute)s?"
# A state of the past, "was missing for 20 years", and what ended it: found after 20 years.
_LASTED = lazy(
    rf"\b(?:was|were|had\sbeen|remained|stayed)\s(?:[^\W\d_]+\s){{1,4}}for\s{_TIME}", re.IGNORECASE
)
_LASTING = lazy(r"\b(?:has|have)\s(?:been|remained)\b|\bstill\b", re.IGNORECASE)
_CAME_AFTER = lazy(rf"\bafter\s{_TIME}|\b{_TIME}\s(?:after|later)\b", re.IGNORECASE)


def lasted_until(one: str, two: str) -> bool:
    """Whether one text tells how long a state lasted, and the other what ended it after that time."""
    return any(
        _LASTED.search(state) is not None
        and _LASTING.search(state) is None
        and _CAME_AFTER.search(end) is not None
        and _LASTED.search(end) is None
        for state, end in ((one, two), (two, one))
    )
