"""Whether the words of an English sentence before a mark break off: what they begin comes behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from scifacts.suggest.finite import has_verb, is_verb_next
from scifacts.suggest.readable import readable

if TYPE_CHECKING:
    from scifacts.model import FigureMention, Span

__all__ = ["is_begun", "is_broken_off", "is_set_off"]

_FAR: Final = 300  # characters before a mark among which its clause begins

# "India, | who lead by 2", "Turnover was up 9%, with online sales, | which make up 38%"
_WHO: Final = re.compile(r",\s(?:who|which|whose|with)\s")
_SET_OFF: Final = re.compile(r",\s(?:when|where|which|who|whose)\s")
# "18% and hydro, once the largest, | 4%", "£4m on repairs and, since May, | £1m": what is joined is to come
_JOINED: Final = re.compile(r"\s(?:and|but|or)\b(?=[^,]*,)(?:(?!\s(?:and|but|or)\b)[^\d;])*\Z")
_OF_MORE: Final = re.compile(r",\sof\s(?!which|whom)")  # "an increase, the ministry says, | of 5.3%"
_ASIDE: Final = re.compile(r",\s(?:[^,;.]|(?<=\d)[,.](?=\d)){1,80}(?=,\s)")
_VERB_OF_BEFORE: Final = re.compile(r",\s(?:is|are|was|were|has|have|had|will|would)\s")
# "and will, on current plans, | reach": the comma closes what stands between the verb and its own
_SET_IN: Final = re.compile(
    r"\s(?:and|but|or|that|will|would|can|could|may|might|must|should|is|are|was|were|has|have|had|to)"
    r",\s[^,]*\Z"
)
# "after the operator, VeloNet, | hired 25 more": the comma closes the name of what the clause is of
_NAMED_BEFORE: Final = re.compile(
    r".*\s(?:after|as|because|before|if|since|that|though|although|unless|until|when|where|whereas|while)\s"
    r"(?P<subject>[^,;]{1,80}),\s[^,;]{1,80}\Z",
    re.DOTALL,
)
_SAID_SO: Final = re.compile(
    r",\s(?:[^\W\d_][\w’'-]*\s){1,5}(?:said|says|say|found|finds|estimates?|reckons?|reported|believes?)\Z"
)
_THAT: Final = re.compile(
    r"\b(?:said|says?|heard|hears?|added|adds?|found|finds?|showed|shows?|estimated?|estimates|expects?"
    r"|warned|warns?|told\s\w+|reported|reports?|believed|believes?|claimed|claims?|argued?|argues)\sthat\s"
)
_SUBORDINATE: Final = re.compile(
    r"(?:if|although|though|unless|because|when|whenever|while|whereas|once|until|where|even\s(?:if|though))\s"
    r"|to\s[a-z]+\s",
    re.IGNORECASE,
)


def is_begun(words: str, behind: str) -> bool:
    """Whether words end with a subject whose verb is still to come: "exceeded 10, and the largest".

    Of one that a relative clause stands `behind` a bare "and" is enough: "in three tests and India, who".
    """
    last = max(words.rfind(", and "), words.rfind(" but "), words.rfind(", yet "), words.rfind("; "))
    if _WHO.match(behind):
        last = max(last, words.rfind(" and "), words.rfind(", "))
    if last >= 0 and not has_verb(readable(words[last + 1 :])):
        return True
    joined = _JOINED.search(words[-_FAR:])
    return joined is not None and not has_verb(joined[0].strip())


def is_broken_off(text: str, words: Span, figure: FigureMention) -> bool:
    """Whether the verb of words that end at a mark stands behind it, or behind what is set in there."""
    mark, near = words.end, text[max(words.start, words.end - _FAR) : words.end]
    if is_verb_next(text, mark) or _OF_MORE.match(text, mark) or _SET_IN.search(near):
        return True
    if text[mark] == "," and (_SAID_SO.search(near) or _is_of_subject(text, words)):
        return True
    if text[mark] == "," and is_verb_next(text, mark, past=True) and (named := _NAMED_BEFORE.search(near)):
        return not has_verb(named["subject"])
    before = text[words.start : figure.phrase.start]
    part = max(before.rfind(sign) for sign in (", and ", ", but ", ", yet "))
    if part > 0 and _SET_OFF.search(before, part) and not _says(text, words.start + part + 2, mark):
        return True  # "and a turbine, which has 200 tons of it, | 40"
    told = [one.end() for one in _THAT.finditer(before)]
    if told and not _says(text, words.start + told[-1], mark):
        return True  # "heard that 1,400 claims, | worth £12m, were"
    return text[mark] != ";" and _is_subordinate(text, words)


def _is_of_subject(text: str, words: Span) -> bool:
    """Whether a comma opens what is set in between subject and verb: "and 17, | 4 of them old, were"."""
    aside = _ASIDE.match(text, words.end)
    if aside is None or not is_verb_next(text, aside.end()):
        return False
    if _VERB_OF_BEFORE.match(text, aside.end()):
        return True  # "said that claims from six countries, | for 2,860 objects, are"
    last = max(text.rfind(f" {word} ", words.start, words.end) for word in ("and", "but"))
    return not _says(text, max(last + 1, words.start), words.end)


def _is_subordinate(text: str, words: Span) -> bool:
    """Whether all that is said until the mark is a clause that another follows: "If oil reaches $100, |"."""
    if not _SUBORDINATE.match(text, words.start):
        return False
    comma = text.rfind(", ", words.start, words.end)
    return comma < 0 or not _says(text, comma + 2, words.end)


def _says(text: str, start: int, end: int) -> bool:
    return has_verb(readable(text[start:end]))


def is_set_off(text: str, mark: int) -> bool:
    """Whether a relative clause begins at a comma: "Since 2015, | when it had 14 routes"."""
    return _SET_OFF.match(text, mark) is not None
