"""What keeps a sentence from asserting a deed plainly: a denial, a doubt, a condition, another time.

One table for all rules on what a statement says; each names the kinds of words that silence it. English
words count in every language; those of other languages that are English words as well count in the company
that shows what they are.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from scifacts.nouns import NamedTuple
from scifacts.numerals.languages.foreign import language_of
from scifacts.numerals.vocabulary import NUMBER_WORDS
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "AMOUNT_OPEN",
    "DEED_OPEN",
    "FACT_OPEN",
    "HAN_PLANS",
    "OPPOSITE_OPEN",
    "OUTCOME_OPEN",
    "WAY_OPEN",
    "Reservation",
    "has_reservation",
    "is_on_condition",
    "reservations_in",
]

HAN_PLANS = "计划|計劃|拟|擬|预计|預計|将|將|有望|打算|力争|力爭|争取|爭取|希望|承诺|承諾"


class Reservation(StrEnum):
    """Kinds of words that leave a sentence open; the values name the groups of one pattern."""

    DENIED = "denied"
    DISPUTED = "disputed"  # by whom the sentence quotes
    UNDONE = "undone"  # not begun, not finished, or not enough
    POSSIBLE = "possible"
    CONDITIONAL = "conditional"
    UNSURE = "unsure"  # planned, expected, alleged
    ESTIMATED = "estimated"  # a target, a forecast or a report, maybe of another number alone
    LESSENED = "lessened"
    LIMITED = "limited"  # to a part, or up to a time
    INFINITIVE = "infinitive"  # agreed to
    OTHER_TIME = "other_time"  # the sentence tells of more than one


# With one of these no deed is told as done; with one of those no figure as rising or falling.
DEED_OPEN = frozenset({Reservation.DENIED, Reservation.POSSIBLE, Reservation.CONDITIONAL, Reservation.UNSURE})
WAY_OPEN = frozenset(
    {Reservation.DENIED, Reservation.DISPUTED, Reservation.CONDITIONAL, Reservation.LESSENED}
)
# With one of these a sentence says itself that nothing was done, or not by whom; with one of those, that it
# tells no plain fact.
OUTCOME_OPEN = DEED_OPEN | {Reservation.UNDONE, Reservation.DISPUTED}
FACT_OPEN = OUTCOME_OPEN | {Reservation.ESTIMATED}
# The same for an amount, which "less" and "slower" only compare.
AMOUNT_OPEN = WAY_OPEN - {Reservation.LESSENED}
# With one of these a word and its opposite may say the same.
OPPOSITE_OPEN = frozenset(
    {Reservation.DENIED, Reservation.DISPUTED, Reservation.UNDONE, Reservation.CONDITIONAL}
)


class _Words(NamedTuple):
    """The words of a kind as patterns; `inside` are those of Chinese, and what is a part of a word."""

    english: str
    abroad: str = ""  # German, French and Spanish
    inside: str = ""


_WORDS = {
    Reservation.DENIED: _Words(
        r"not|never|no|nor|none|nobody|nothing|neither|without|instead|rather|cannot|fail(?:s|ed|ing)?|(?:yet|still)\sto",
        r"non(?!-)|não|niet|geen|не|нет|без|senza|sem|zonder"
        r"|nicht|nie|niemals|kein\w*|ohne|statt(?=\s(?!und\b|oder\b)\w)|ne|pas|jamais|sans|nunca|(?-i:sin)",
        r"n['’]t\b|\bn['’](?=[^\W\d_])|[不没沒未否]|[无無](?![锡錫人])|非(?![洲常])",
    ),
    Reservation.DISPUTED: _Words(r"den(?:y|ie)\w*|false\w*|wrong\w*|untrue"),
    Reservation.UNDONE: _Words(
        r"failures?|refus\w*|declin\w*|lack\w*|short|miss(?:ed|es)?|stop\w*|ceas\w*|end(?:ed|s)"
    ),
    Reservation.POSSIBLE: _Words(
        r"(?-i:may)|might|could|would|should|will|shall|must|can|(?:is|are|was|were|ha[sd]|have)\sto",
        r"soll\w*|woll\w*|möcht\w*|würd\w*|könn\w*|dürft\w*|wird|werden|(?-i:va|vont)|van\sa",
        r"或|可能",
    ),
    Reservation.CONDITIONAL: _Words(
        r"if|unless|whether",
        r"falls\s(?:der|die|das|es|sie|er|sich|ein\w*|kein\w*|nicht)|wenn|(?-i:si|Si)",
    ),
    Reservation.UNSURE: _Words(
        r"plan(?:s|ned|ning)?|aim\w*|hope\w*|inten[dt]\w*|expect(?:s|ed|ing|ations?)?|want\w*"
        r"|seek(?:s|ing)?|propos\w*|promis\w*|pledg\w*|likely|unlikely|possibl\w*|potential\w*|perhaps|maybe"
        r"|alleg\w*|claim\w*(?!\s(?:for|against)\b)",
        r"plan(?:en|ten?|ung\w*)|planea\w*|prév\w*|previst\w*",
        rf"{HAN_PLANS}|欲|目标|目標",
    ),
    Reservation.ESTIMATED: _Words(
        r"target\w*|goal\w*|forecast\w*|project(?:ed|ion)\w*|predict\w*|estimat\w*|reported\w*"
    ),
    Reservation.LESSENED: _Words(r"less(?!\sthan\s\d)|slow(?:er|ed|ing)?"),
    Reservation.LIMITED: _Words(r"only|few|fewer|but|except|until|before"),
    Reservation.INFINITIVE: _Words(r"to"),
    Reservation.OTHER_TIME: _Words(r"earlier|previous\w*|first|initial\w*|later|then|after|although|though"),
}
_CONDITION = lazy(
    r"\b(?:excluding|without|adjust\w*|constant|comparable|underlying|organic\w*|like-for-like|pro\sforma|but\sfor"
    r"|stripp\w+|before|otherwise)\b",
    re.IGNORECASE,
)
_PATTERN = lazy(lambda: "|".join(map(_group, _WORDS)), re.IGNORECASE)


def _group(kind: Reservation) -> str:
    """The words of a kind as a group that has its name."""
    words = _WORDS[kind]
    whole = "|".join(filter(None, (words.english, words.abroad)))
    return rf"(?P<{kind}>\b(?:{whole})\b" + (f"|{words.inside})" if words.inside else ")")


def reservations_in(text: str, kinds: frozenset[Reservation]) -> Iterator[str]:
    """The words of these kinds in a text, as they are written, in order."""
    return (word for kind, word in _reservations(text) if kind in kinds)


@lru_cache(maxsize=512)  # several rules ask for the same sentences
def _reservations(text: str) -> tuple[tuple[str | None, str], ...]:
    """The words of all kinds in a text, each with its kind, in order."""
    return tuple(
        (found.lastgroup, found.group())
        for found in _PATTERN.finditer(text)
        if not (found.lastgroup == _DENIED and _denies_nothing(text, found)) and not _is_counted(text, found)
    )


def _is_counted(text: str, found: re.Match[str]) -> bool:
    """Whether a word is the noun of a number, and reserves nothing: 12 plans, two claims."""
    word = found.group()
    if not word.endswith(("s", "S")) or found.lastgroup not in _NOUNS:
        return False
    before = text[max(0, found.start() - _NEAR) : found.start()].split()[-1:]
    return bool(before) and (before[0][-1].isdigit() or before[0].lower() in NUMBER_WORDS)


_NOUNS = frozenset((Reservation.UNSURE, Reservation.ESTIMATED, Reservation.UNDONE))


_DENIED = Reservation.DENIED.value
_EITHER_WAY = lazy(r"\b(?:with|whether|avec|mit|con)\s(?:or|ou|oder|o)\s\Z", re.IGNORECASE)
_BETWEEN_COMMAS = lazy(r"(?:not|nicht|non|no)\s[^,.;:!?()\d]{1,48},\s[^\W\d_]", re.IGNORECASE)
_ASIDE = lazy(r"[^()]{1,48}\)")


def _denies_nothing(text: str, found: re.Match[str]) -> bool:
    """Whether a "not" says what a figure is of, "(not adjusted)", or that it holds with or without."""
    start = found.start()
    if found.group() == "no" and language_of(text) == "pt":
        return True  # in the: no ano passado
    if text[start - 1 : start] == "(":
        return _ASIDE.match(text, start) is not None
    if text[start - 2 : start] == ", ":
        return _BETWEEN_COMMAS.match(text, start) is not None  # "prices, not adjusted, rose"
    return _EITHER_WAY.search(text, max(0, start - _NEAR), start) is not None


_NEAR = 16  # characters


def is_on_condition(statement: str, clause: str) -> bool:
    """Whether a statement names the condition of what "would have" been: grew 7% at constant rates."""
    return "would have" in clause.lower() and _CONDITION.search(statement) is not None


def has_reservation(text: str, kinds: frozenset[Reservation]) -> bool:
    """Whether a text has a word of one of these kinds."""
    return any(reservations_in(text, kinds))
