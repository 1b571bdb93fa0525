"""Words with a capital that are no names, in another case or number: des Wertpapieres, des Wertpapiers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.tokens import stands_in
from scifacts.matching.vocabulary.alike import common_beginning
from scifacts.matching.vocabulary.words import AUXILIARIES
from scifacts.numerals.wordlists import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.matching.tokens import Tokens

__all__ = ["are_cases", "opens_sentence", "shouts"]

# Endings of adverbs, which begin a sentence and are no names.
_ADVERBIAL = (
    *("ously", "ingly", "antly", "ively", "ually", "imply", "erely", "ically", "onally", "inally", "larly"),
    *("dly", "tly", "wly", "hly", "kly", "enly", "ainly", "ately"),
)
# Behind a name a comma would stand: Victims that, Notons que. A time may: Honduras that year.
_SUBORDINATING = frozenset({"que", "dass", "daß", "che"})
_SPANS = word_set("year month week day night morning evening time season summer winter spring autumn")
_SAYING = word_set("said says told tells plans wants hopes calls seeks")
_FORMS = ("s", "es", "ed", "d", "ing", "ly", "")
_SHORTEST = 4  # letters of a stem

# Before German nouns, of which no name is told by its capital.
_DETERMINERS = word_set("""
der die das dem den des ein eine einem einen einer eines kein keine keinem keinen keiner keines dieser diese
dieses diesem diesen jeder jede jedes jedem jeden beide beiden alle aller allen viele vieler vielen einige
einiger einigen mehrere mehreren im am zum zur vom beim ins ihr ihre ihrem ihren ihrer ihres sein seine seinem
seinen seiner seines
""")
_ADJECTIVAL = ("e", "en", "er", "es", "em")
_CASES = frozenset({"", "s", "es", "e", "n", "en"})
_STEM = 4  # letters that two forms of a word begin with
# Russian adjectives at the head of a sentence, of one and of many.
_ONE, _MANY = frozenset({"ый", "ий", "ой", "ая", "яя", "ое", "ее"}), frozenset({"ые", "ие"})


def opens_sentence(side: Tokens, index: int, word: str, quote: Tokens, text: str) -> bool:
    """Whether a word has its capital from the head of its sentence alone, by what is known of it.

    The language or the text has it in small letters, or the text another form of it and no such name.
    """
    key = word.lower()
    if key.endswith(_ADVERBIAL) or key in quote.words or stands_in(text, key):
        return True
    following = "".join(side.keys[index + 1 : index + 2])
    if following == "that" and key.endswith("s") and _SPANS.isdisjoint(side.keys[index + 2 : index + 3]):
        return True
    if following in _SUBORDINATING:
        return True
    if _is_verb(following) or stands_in(text, word, but_at=side.starts[index]):
        return False
    return any(stands_in(text, form) for form in _forms(key))


def _is_verb(key: str) -> bool:
    """Whether a word behind the first one may tell what somebody of that name did."""
    from scifacts.matching.vocabulary.verbs import PARTICIPLES, PASTS  # few sentences begin so

    return key in AUXILIARIES or key in _SAYING or key in PASTS or key in PARTICIPLES or key.endswith("ed")


def _forms(key: str) -> Iterator[str]:
    """What an English word may be in another form: victims, victim; performs, performing."""
    for ending in _FORMS:
        if key.endswith(ending) and len(stem := key.removesuffix(ending)) >= _SHORTEST:
            yield from (stem + other for other in _FORMS if other != ending)


def shouts(side: Tokens) -> bool:
    """Whether all words of more than one letter are in capitals, which tell no names there."""
    return all(word.isupper() for word in side.words if len(word) > 1 and word.isalpha())


def are_cases(one: tuple[Tokens, int], other: tuple[Tokens, int]) -> bool:
    """Whether two words in their capitals are one German noun, or one Russian adjective, in two forms."""
    words = [side.words[index] for side, index in (one, other)]
    if not all(word[0].isupper() and word[1:].islower() for word in words):
        return False
    if all("\u0400" <= word[0] <= "\u04ff" for word in words):
        return all(not index and _precedes_word(side, index) for side, index in (one, other)) and _are_number(
            *words
        )
    stem = common_beginning(*words)
    return (
        stem >= _STEM
        and _CASES.issuperset(word[stem:] for word in words)
        and all(_is_determined(side.keys, index) for side, index in (one, other))
    )


def _precedes_word(side: Tokens, index: int) -> bool:
    return any(word[0].islower() for word in side.words[index + 1 : index + 2])


def _are_number(one: str, other: str) -> bool:
    ends = {one[-2:], other[-2:]}
    return one[:-2] == other[:-2] and len(one) > _STEM and bool(ends & _ONE) and bool(ends & _MANY)


def _is_determined(keys: Sequence[str], index: int) -> bool:
    """Whether a German article or the like stands before a word, or before an adjective there."""
    at = index - 1
    if at > 0 and keys[at] not in _DETERMINERS and keys[at].endswith(_ADJECTIVAL):
        at -= 1
    return at >= 0 and keys[at] in _DETERMINERS
