"""Words right before a passage that turn it: one in | 2,300, third | largest, la moitié des |."""

from __future__ import annotations

import re

from scifacts.matching.around.clauses import ONE_CLAUSE
from scifacts.matching.around.edges import is_figure
from scifacts.matching.around.subjects import RELATIONS
from scifacts.matching.judging.facts import is_number_word, is_numeric
from scifacts.matching.vocabulary.words import FUNCTION_WORDS
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

__all__ = ["LAST_OF_LEAD_IN", "lead_in"]

_REACH = 80
_RANKS = (
    *("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"),
    *("deuxième", "troisième", "quatrième", "cinquième", "segundo", "segunda", "tercer", "tercera", "cuarto"),
)
_SUPERLATIVE = lazy(r"(?:\w+est|most|least|best|worst|plus|mayor|más|menor)\b")
_AND_A_HALF = lazy(r"(?<!\S)\S+\sand\s\Z")
_HALVES = ("a half ", "a quarter ", "half a ", "three quarters ")  # one and | a half million
_LEADING = lazy(
    # a share of what the passage counts
    r"\b(?P<share>one\s(?:in|out\sof)\s(?:every\s)?\Z"
    r"|(?:moitié|tiers|quart|plupart|majorité|hälfte|drittel|viertel|meisten|mehrheit|mitad|tercio|mayoría)"
    r"\s(?:des?|der|dieser|de\s(?:ces|los|las|estos))\s\Z"
    r"|(?:aucun|keine[rs]?|ningun[oa])\s(?:des?|der|de\s(?:ces|los|las))\s\Z)"
    r"|\b(?P<nearly>all\sbut\s\Z)"  # extinct
    # not so much, or not so
    r"|\b(?P<denied>(?:nicht\s(?:ein)?mal|ni\ssiquiera|pas\smême|même\spas|not\seven)\s"
    r"(?:(?:el|l[aeo]s?|die|der|das|the)\s)?\Z)"
    # what was only looked for, or one of two things that were done
    r"|\b(?P<sought>(?:had|has|have|was|were|is|are|the|an?|its|their)\s(?:been\s)?"
    r"(?:expected|forecast|predicted|projected|planned|sought|wanted|demanded|offered|promised|budgeted)\s\Z"
    r"|(?:expect|forecast|predict|want|demand|seek|promise|offer|propose)s?\s\Z|(?:proposed|whether|or)\s\Z)",
    re.IGNORECASE,
)
_OFFERED = frozenset({"offer", "offers", "offered"})
_SUM = lazy(
    r"\D{0,20}(?:[$€£¥]|[\d.,]+\s?(?:(?:[mb]|tr)illion\s)?(?:euros?|dollars?|pounds?|yen|yuan|francs?|per\s?cent\b|%))"
)
_FIGURED = lazy(r"[^.;:!?]*\d")  # what was sought or done has a figure in its clause
# Last words before a passage at which this rule looks further, in lower case.
_LAST_WORDS = """
expected forecast predicted projected planned sought wanted demanded offered promised budgeted proposed
expect expects predict predicts want wants demand demands seek seeks promises offers or
whether and des de der dieser ces los las estos einmal mal siquiera même
pas even el la le but
"""
_SHARES = word_set("""
moitié tiers quart plupart majorité partie hälfte drittel viertel mehrheit mitad tercio mayoría parte
""")
# "Three of the" in further languages, before a passage that begins with what they are: tres de los | nueve.
_OF_WORDS = word_set("des der los las den из dei delle ces estos estas de von")
_LONGEST_THE = 9  # characters
_THE = ("los ", "las ", "estos ", "estas ", "den ", "diesen ")
_COUNTED_OF = lazy(
    r"(?:\A|[.!?;:,(\"]\s|\b(?:que|dass|что|et|y|und|и)\s)(?:[^\W\d_]+\s)?(?P<some>[^\W\d_]+)\s"
    r"(?:des|der|de\s(?:los|las|ces|estos|estas)|von\sden|из|dei|delle"
    r"|(?:de|von)(?=\s\Z))\s\Z",
    re.IGNORECASE,
)
_SOME = word_set("""
einige mehrere wenige viele manche algunos algunas varios varias muchos muchas pocos pocas plusieurs beaucoup
certains certaines quelques-uns несколько многие некоторые
""")
_OF_THEM = ("des ", "du ", "der ", "de l", "d'")
LAST_OF_LEAD_IN = frozenset((*_RANKS, *_SHARES, *_OF_WORDS, *_LAST_WORDS.split()))
_SHARING = frozenset({"in", "of", "every"})  # one in | 2,300
_KINDS = {
    "share": ChangeKind.NUMBER,
    "denied": ChangeKind.NEGATION,
    "nearly": ChangeKind.COMPARATOR,
    "sought": ChangeKind.COMPARATOR,
}


def lead_in(text: str, start: int, end: int) -> tuple[ChangeKind, int, int] | None:
    """What the words right before a passage make of it: their kind and range; None where they leave it."""
    window = text[max(0, start - _REACH) : start]
    last = window[:-1].rpartition(" ")[2].lower()
    offset = start - len(window)
    if last.endswith("'s"):
        owned = last[:-2] in RELATIONS and text[start].islower()  # its rival's | profit
        return (ChangeKind.NAME, start - len(last) - 1, start) if owned else None
    if last in _RANKS:
        ranked = _SUPERLATIVE.match(text, start, end)
        return (ChangeKind.NUMBER, start - len(last) - 1, start) if ranked else None
    some = _share_of_them(window, last, text[start : start + _LONGEST_THE])
    if some is not None:
        return ChangeKind.NUMBER, offset + some, start
    if last == "and":
        counted = _AND_A_HALF.search(window) if text.startswith(_HALVES, start) else None
        return (ChangeKind.NUMBER, offset + counted.start(), start) if counted else None
    if last not in LAST_OF_LEAD_IN and (last not in _SHARING or not text[start].isdigit()):
        return None
    found = _LEADING.search(window)
    if not found:
        return None
    group = str(found.lastgroup)
    first = text[start:end].split(None, 1)[0].lower()
    figured = is_figure(first) or _FIGURED.match(text, start, end)
    if group == "sought" and not (figured and _is_one_clause(text, start, end)):
        return None
    if group == "nearly" and (not first.isalpha() or first in FUNCTION_WORDS or is_figure(first)):
        return None  # all but one of them
    if last == "or" and _is_said_again(window, text[start:end]):
        return None  # 12 miles or | 19 km
    if last in _OFFERED and not _SUM.match(text, start, end):
        return None  # the hotel offers | 340 rooms
    return _KINDS[group], offset + found.start(), start


def _share_of_them(window: str, last: str, following: str) -> int | None:
    """Where a part of what follows begins, in other languages: tres de los | nueve, la plupart | des gens."""
    if last not in _OF_WORDS:
        begins = following.startswith(_OF_THEM) and (last in _SHARES or _is_some(last))
        return len(window) - len(last) - 1 if begins else None
    if last in ("de", "von") and not following.startswith(_THE):
        return None
    counted = _COUNTED_OF.search(window)
    return counted.start("some") if counted and _is_some(counted["some"]) else None


def _is_some(word: str) -> bool:
    """Whether a word counts some of those that follow, in another language than English."""
    key = word.lower()
    return key in _SOME or (is_number_word(key) and not is_numeric(key))


def _is_one_clause(text: str, start: int, end: int) -> bool:
    return end - start <= ONE_CLAUSE and ", " not in text[start:end]


def _is_said_again(before: str, passage: str) -> bool:
    """Whether "or" stands between a figure and the same in another unit."""
    first, second = before.split()[-3:-1], passage.split(None, 2)[:2]
    if len(first) < 2 or len(second) < 2 or not (first[0][-1].isdigit() and second[0][:1].isdigit()):
        return False
    from scifacts.matching.vocabulary.unit_names import SYMBOL_OF  # few quotes begin behind "or"

    unit, other = (SYMBOL_OF.get(word.strip(".,;:()").lower()) for word in (first[1], second[1]))
    return unit is not None and other is not None and unit != other
