"""Verbs behind what a number counts, which are no part of it: "the limit on 320 streets falls"."""

from __future__ import annotations

from scifacts.numerals.rates import rate_after
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

__all__ = ["VERBS_AFTER_AND", "VERBS_OF_ONE", "has_object"]

VERBS_AFTER_AND = word_set(
    """built held made took set gave sent won led ran said saw cut put had was were got left lost met paid
    rose fell grew kept began became brought sold spent told taught went has is are will have can may"""
)
# "the limit on 320 streets falls", "a survey of 312 firms indicates that …": what one thing does, behind many
VERBS_OF_ONE = word_set(
    """falls rises grows remains stays becomes gets goes comes seems appears begins keeps indicates suggests
    reveals confirms concludes argues proves demonstrates implies warns believes expects provides requires
    contains consists depends receives represents belongs exists allows happens occurs opens closes starts
    ends"""
)
# "the owner of 12 shops sells the chain": behind two words in -s an article makes the second a verb.
_OBJECT_OF_ONE = lazy(r"\s(?:the|its|their|his|her|our|an?)\s")


# Plurals that say of which kind the next one is: "96 savings banks the council owns".
_OF_KIND = word_set(
    "sports goods savings arms sales customs systems operations rights weapons drugs works games news"
)


def has_object(text: str, before: str, end: int) -> bool:
    """Whether a word behind `before` that ends at `end` is a verb with its object: "shops sells the".

    A noun with its rate is none, "goods trains a day".
    """
    if before in _OF_KIND or _OBJECT_OF_ONE.match(text, end) is None:
        return False
    return rate_after(text, end) is None
