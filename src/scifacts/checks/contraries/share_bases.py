"""What a share is of, and what is told of it, in each other's place: "12% of women are engineers".

Over "12% of engineers are women". The base of a share stands behind "of", or the sentence begins with it.
"""

from __future__ import annotations

from scifacts.checks.other_numbers.reckoned import is_fraction
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.verb_forms import first_form
from scifacts.checks.reading.wording import words_in
from scifacts.matching.vocabulary.verbs import INFINITIVES
from scifacts.model import FigureKind
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["base_of", "based_otherwise", "is_share"]

_OF = word_set("of among der des von unter de parmi entre")
_ARTICLES = word_set("all the its their his her our these those every der des les las los la")
_PLAIN = word_set("""
ist sind war waren hat haben wird werden die der das den und oder in im mit für est sont était étaient ont a
des les de la le et ou dans pour avec es son era eran fue fueron las los el y o en con para an the of on at
by for with from to as and or but than that which who whose are is was were be been have has had do does did
can could will would may might must should said say says it they them their its his her our this these those
there all some most only also about around nearly almost over under just per cent percent make makes made up
""")
_TAKINGS = word_set("revenue revenues sales turnover")  # of which a company's are all one
_MARKS = ".,;:!?()"
_MOST = 7  # words behind a share in which its base is named
_STEM = 5  # letters that a word and its other forms have in common: smokers, smoke


def based_otherwise(ours: Placed, theirs: Placed) -> Contrast | None:
    """A share of a statement and of a passage whose bases have changed places with what is told of them."""
    if not all(is_share(one) for one in (ours, theirs)):
        return None
    one, two = base_of(ours), base_of(theirs)
    if not one:
        return None
    said, found = _forms(one), _forms(two)
    if not said.isdisjoint(found) or (found and {one[-1], two[-1]} <= _TAKINGS):
        return None
    beside, there = (
        _forms([word for word in words_in(figure.sentence().of(figure.text)) if word not in base])
        for figure, base in ((ours, one), (theirs, two))
    )
    if not _forms(one[-1:]) <= there or found.isdisjoint(beside):
        return None
    return Contrast(f"{ours.phrase()} of {' '.join(one)}", f"{theirs.phrase()} of {' '.join(two)}")


def is_share(figure: Placed) -> bool:
    return figure.mention.kind is FigureKind.PERCENT or is_fraction(figure.mention)


def base_of(figure: Placed) -> list[str]:
    """The words of what a share is of, up to its verb, in lower case; none where nothing says it."""
    text, phrase, sentence = figure.text, figure.mention.phrase, figure.sentence()
    behind = text[phrase.end : sentence.end].split(None, _MOST)[:_MOST]
    words = behind if behind and behind[0].lower() in _OF else _led(text[sentence.start : phrase.start])
    if not words:
        return []
    if text[sentence.start : phrase.start].lower().endswith(" à "):
        return []  # "à 68 % des femmes" says who they are
    if words[0].lower() == "de" and words[1:2] and words[1].lower() not in _ARTICLES:
        return []  # "71 % de femmes" says who they are
    words = words[1:]
    while words and words[0].lower() in _ARTICLES:
        words = words[1:]
    base: list[str] = []
    for word in words:
        low = word.lower().strip(_MARKS)
        if not low.isalpha() or low in _PLAIN or (base and low in INFINITIVES):
            break
        base.append(low)
        if word[-1:] in _MARKS:
            break
    return base


def _led(before: str) -> list[str]:
    """The words from "of" to the mark before a figure: "Of the women, | 12%"."""
    words = before.split()
    return words if words and words[0].lower() in _OF and words[-1][-1:] == "," else []


def _forms(words: list[str]) -> set[str]:
    return {first_form(word)[:_STEM] for word in words if word not in _PLAIN}
