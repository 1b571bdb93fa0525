"""What an English clause tells of: the noun or name that it begins with, and its verb.

A condition or time that stands before it is passed over ("In May, Hull sold 12"), and an apposition.
"""

from __future__ import annotations

import re
from functools import lru_cache

from scifacts.checks.reading.verb_forms import first_form, is_past
from scifacts.model import Span
from scifacts.nouns import NamedTuple
from scifacts.numerals.vocabulary import MONTHS, NUMBER_WORDS
from scifacts.numerals.wordlists import ARTICLES, DEMONSTRATIVES, POSSESSIVES, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["ClauseSubject", "clauses_of", "parts_between", "subject_of"]


class ClauseSubject(NamedTuple):
    """What a clause tells of, as written and in first forms, and the first form of its verb.

    `forms` are those of the noun with what stands before it; `rest` are those of what is joined to it behind:
    homes, in Hull. `is_name` says whether all its words have a capital.
    """

    written: str
    forms: tuple[str, ...]
    rest: tuple[str, ...]
    verb: str
    is_name: bool
    is_owner: bool


_TOKEN = lazy(r"[^\W_]+(?:[.’'&-][^\W_]+)*[’']?|[,;:()—–\"“”]|[$€£]?\d[\d.,]*%?")
_PARTS = lazy(
    r";\s|,?\s(?:while|whereas|whilst|although|though|but)\s|,\sand\s|\sand\s(?=(?:those|that|the\sother)\s)",
    re.IGNORECASE,
)
_LEADING = word_set(
    "in at on among by during since under over between from with without for across within as after before"
    " of unlike despite including"
)
_AUXILIARIES = word_set(
    "is are was were has have had will would can could may might must should shall do does did be been being"
)
_PRESENT = word_set(
    "has have says owns leads employs expects plans wants holds costs needs faces remains earns pays makes"
    " takes gets stands keeps stays rises falls wins loses sells buys runs accounts"
    " say own lead employ expect plan want hold cost need face remain earn pay make take get stand keep stay"
)
_ENDS_NOUN = word_set(
    "in at on of for to from with by among across between under over within without near during since who"
    " which that whose where as against including involving aged"
)
_ARTICLES = ARTICLES | POSSESSIVES | DEMONSTRATIVES | word_set("my your all both some any each every")
_ADVERBS = word_set(
    "also now then still already only just even meanwhile however so yet however about around nearly almost"
    " over more less than fewer most not never later earlier again once since alone together today"
)
_SOME = word_set("a an more less about around nearly almost only just over up some")
_PRONOUNS = word_set("it they he she we i you there this that these those which who")
_LONGEST = 14  # words before a verb
_SHORT = 3  # letters


def clauses_of(text: str, whole: Span) -> list[Span]:
    """The clauses of a sentence that words of contrast, semicolons and a new subject part."""
    return parts_between(_PARTS, text, whole)


def parts_between(parting: re.Pattern[str], text: str, whole: Span) -> list[Span]:
    """The parts of a sentence between what a pattern finds in it, none of them empty."""
    starts, ends = [whole.start], []
    for part in parting.finditer(text, whole.start, whole.end):
        ends.append(part.start())
        starts.append(part.end())
    return [Span(start, end) for start, end in zip(starts, [*ends, whole.end], strict=True) if start < end]


@lru_cache(maxsize=256)
def subject_of(clause: str) -> ClauseSubject | None:
    """What a clause tells of; None where it begins otherwise than with a noun and a verb."""
    tokens = _TOKEN.findall(clause)
    tokens = _behind_lead(tokens)
    words: list[str] = []
    at = 0
    while at < len(tokens) and len(words) <= _LONGEST:
        piece = tokens[at]
        low = piece.lower()
        if piece == ",":
            close = next((i for i in range(at + 1, len(tokens)) if tokens[i] == ","), None)
            if not words or close is None or close - at > _LONGEST:
                return None
            at = close + 1
            continue
        if piece == "(":
            close = next((i for i in range(at + 1, len(tokens)) if tokens[i] == ")"), None)
            if close is None:
                return None
            at = close + 1
            continue
        if not piece[0].isalnum():
            return None
        if words and _is_verb(low, tokens, at):
            return _made(words, tokens, at)
        words.append(piece)
        at += 1
    return None


def _behind_lead(tokens: list[str]) -> list[str]:
    """The words behind what leads in: in May, | among men | at the end of June."""
    while tokens and (tokens[0].lower() in _ADVERBS or tokens[0] in ('"', "“", "”")):
        tokens = tokens[1:]
    if not tokens or tokens[0].lower() not in _LEADING:
        return tokens
    comma = next((at for at, one in enumerate(tokens[:_LONGEST]) if one == ","), None)
    if comma is not None:
        return tokens[comma + 1 :]
    at = 1
    while at < len(tokens) and (
        tokens[at].lower() in MONTHS or tokens[at][0].isdigit() or tokens[at].lower() in ("the", "end", "of")
    ):
        at += 1
    return tokens[at:] if at > 1 else []


def _is_verb(low: str, tokens: Sequence[str], at: int) -> bool:
    if low in _AUXILIARIES or low in _PRESENT:
        return True
    if not is_past(low):
        return False
    following = [one.lower() for one in tokens[at + 1 : at + 3]]
    return following[:1] != ["by"] or _is_amount(following[1:])  # the homes built by


def _is_amount(words: list[str]) -> bool:
    return bool(words) and (not words[0][0].isalpha() or words[0] in NUMBER_WORDS or words[0] in _SOME)


def _made(words: list[str], tokens: Sequence[str], at: int) -> ClauseSubject | None:
    lows = [word.lower() for word in words]
    if lows[0] in _PRONOUNS and len(words) == 1:
        return ClauseSubject(words[0], (), (), _verb(tokens, at), False, False)
    end = next(
        (i for i, low in enumerate(lows) if i and (low in _ENDS_NOUN or (low.endswith("ing") and i > 1))),
        len(lows),
    )
    noun = [
        w
        for w in words[:end]
        if w.lower() not in _ARTICLES
        and w.lower() not in _ADVERBS
        and w.lower() not in NUMBER_WORDS
        and not w[0].isdigit()
    ]
    if not noun:
        return None
    is_owner = any(w.endswith(("'s", "’s", "s'", "s’")) for w in noun)
    forms = tuple(first_form(_bare(w)) for w in noun)
    rest = tuple(first_form(_bare(w)) for w in words[end:] if len(w) > _SHORT)
    return ClauseSubject(
        " ".join(noun), forms, rest, _verb(tokens, at), all(w[0].isupper() for w in noun), is_owner
    )


def _verb(tokens: Sequence[str], at: int) -> str:
    """The first form of the verb, without what helps it: had won -> win."""
    for token in tokens[at : at + 5]:
        low = token.lower()
        if low not in _AUXILIARIES and low not in _ADVERBS and low.isalpha():
            return first_form(low)
    return first_form(tokens[at].lower())


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s").rstrip("'’")
