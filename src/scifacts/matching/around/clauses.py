"""Where clauses begin and end around a passage, and what one before it makes of it: if they agree, | ..."""

from __future__ import annotations

import re

from scifacts.matching.around.governing_words import (
    CLAIM_DE,
    DENYING_DE,
    FICTION,
    FICTION_DE,
    FICTION_ES,
    FICTION_FR,
    FORGED,
    PAST,
    THIRD,
    either,
    forms_of,
)
from scifacts.matching.around.hedges import ENGLISH
from scifacts.matching.around.openings import OPENING_WORDS, opened_by
from scifacts.model import ChangeKind
from scifacts.numerals.vocabulary import MONTHS
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.around.edges import Cut

__all__ = [
    "CONNECTIVES",
    "ONE_CLAUSE",
    "SENTENCE_END",
    "TAKING_UP",
    "begins_clause",
    "clause_before",
    "ends_clause",
    "follows_clause",
    "has_pause",
    "has_second_sentence",
    "is_one_clause",
    "is_told",
    "is_told_elsewhere",
]

_REACH = 240  # characters back to the beginning of the sentence
_FAR = 160  # characters from "weder" to its "noch"
# Characters of a passage that a word before or behind it may limit as a whole: a longer one has more clauses.
ONE_CLAUSE = 100
_ONE_PHRASE = (
    60  # a negation before a passage denies its first phrase; a longer passage states more than that
)
_LIMITED = 240  # and of one that a clause before it limits
_LEAST = 3  # words of a condition: "if so," and "if anything," lead nothing
_PEEK = 40
# But the 1. of May, Mrs. Hill, Rs. 400, and "the 1st century A.D. and".
_FULL_STOP = (
    r"(?<!\b\d)(?<!\b\d\d)(?<!\b[MDS][rst])(?<!\bMrs)(?<!\bRs)(?<!\bNos)(?<!\bNr)(?<!\bProf)(?<!\bvs)"
    r"\.(?![\"')\u201d\u2019]?\s[a-z])"
)
SENTENCE_END = lazy(rf"(?:{_FULL_STOP}|[!?;:\n])[\"')\u201d\u2019]?\s|[。！？；]")
_SECOND_SENTENCE = lazy(rf"(?:{_FULL_STOP}|[!?]) ")
_CLAUSE_END = lazy(r"[.!?;:,] ")
_COMMAS = ",，"
# First words of a sentence whose main clause, behind the comma, is no more than supposed.
_OPENERS = word_set("""
if unless should provided providing assuming supposing suppose were had wenn falls sofern sollte sollten si
s'il s'ils
""")
_OPENERS_HAN = ("如果", "假如", "倘若", "要是", "一旦", "除非", "只要", "若")
# A condition that something else leads in: but if they agree, |; that, if they agree, |
_LED_CONDITION = lazy(
    r"(?:\A|[,(]\s|\b(?:that|because|since|dass|weil|que|porque)\s)"
    r"(?:(?:but|and|or|so|also|aber|und|oder|doch|mais|et|ou|pero|y|o),?\s)*"
    r"(?P<condition>(?:if|unless|provided|wenn|falls|sofern|si|s'ils?)\s[^,]+),?\Z"
)
_AS_LONG = (
    "as long as ",
    "so long as ",
    "only if ",
    "only when ",
    "even if ",
    "solange ",
    "tant que ",
    "siempre que ",
)
_SUPPOSING_WORDS = ("if ", "unless ", "provided ", "wenn ", "falls ", "sofern ", "si ", "s'il ", "s'ils ")
# Nothing is supposed by these: hundreds, if not thousands, |
_NO_CONDITIONS = ("if not ", "if only ", "if at all", "if ever ", "if any", "if a little ", "if somewhat ")
_LEADING_HAN = "但而且并是"
# Words that take a condition up before its main clause: if they agree, then |.
_THEN_HAN = ("则", "那么", "就")
TAKING_UP = frozenset({"then", "so", "dann", "alors", "entonces"})
_LONGEST_THEN = 10  # characters
# What is so in most or in some cases only.
_MOSTLY_HAN = (
    *("在大多数", "大多数情况", "在多数", "多数情况", "在部分", "部分情况", "对部分", "对于部分", "对大多数"),
    *("对于大多数", "在某些", "对某些", "对于某些", "在一些", "对一些", "对于一些", "一般情况", "在一般情况"),
    *("通常情况", "在通常情况", "一般来说", "一般而言", "通常来说", "通常，", "有时，"),
    *("少数情况", "在少数", "对少数", "个别情况", "在个别"),
)
# Behind the first words of these nothing is supposed: provided with engines, assuming office.
_FACTUAL = (
    *(
        "even if ",
        "si bien ",
        "wenn auch ",
        "if anything",
        "si l'on en croit ",
        "si on en croit ",
        "s'il est vrai ",
    ),
    *("provided with ", "provided by ", "provided for ", "provided in ", "provided to "),
    *("assuming office ", "assuming power ", "assuming control ", "assuming command "),
    *("unless otherwise ", "should you ", "sollte man ", "s'il vous ", "s'il te "),
    *(f"assuming the {what} " for what in ("role", "post", "office", "presidency", "chair", "leadership")),
)
# If approved, |: of two words only these suppose something, and not in these idioms.
_IF, _IDIOMS = (
    frozenset({"if", "unless", "falls", "si", "s'il", "s'ils"}),
    frozenset({"anything", "only", "ever", "bien", "so"}),
)
_SUPPOSING = word_set("that it he she they we you there")  # providing that; not providing care
# What is counted without something, or by more than the one that is named behind the comma.
_WITHOUT = (
    *("excluding ", "including ", "apart from ", "aside from ", "not counting ", "leaving aside "),
    *("except in ", "except on ", "except at ", "except during ", "save for ", "with the exception of "),
    *("except for ", "adjusted for ", "adjusting for ", "after adjusting for ", "corrected for "),
    *("ohne berücksichtigung ", "abgesehen von ", "einschließlich ", "sans compter ", "y compris ", "hors "),
    "sin contar ",
)
_WITHOUT_HAN = ("剔除", "不含", "扣除", "不计", "不包括")
_WITH = (
    *("together with ", "along with ", "jointly with ", "combined with "),
    *("zusammen mit ", "gemeinsam mit ", "junto con "),
)
# "In the novel, |", "according to a legend, |": what follows is told there, or planned, and not so said.
_TOLD = (
    "in ",
    "according to ",
    "under ",
    "laut ",
    "selon ",
    "d'après ",
    "según ",
    "nach ",
    "im ",
    "dans ",
    "en ",
)
_TOLD_HAN = ("按照", "根据", "据")


def _fiction() -> str:
    return (
        # what is told, not whose name or trade it is: the film, the film version, but not the film industry
        rf"\b(?:{either(FICTION, FICTION_DE, FICTION_FR, FICTION_ES)}|(?<!du\s)film"
        r"|(?:the|an?|first|early|earlier|initial|leaked)\sdrafts?)"
        r"(?=[,.\"')]|\s(?:version|adaptation|about|of|by|from|that|which|based|plan|von|der|des|das|die|den|de|que|qui"
        r"|sur|sobre)\b)"
        rf"|\b(?:rats|mice|rodents|{either(FORGED)}|false(?!\s(?:start|alarm|dawn|names?|floor|teeth|beard"
        r"|passports?|papers|identity|bottom|positives?))|hypothetical"
        r"|gefälschten?|falschen|faux|fausse|falsa|falso)\b"
        r"|\b(?:série|serie)(?=,)"
        r"|传说|谣言|小说|电影(?![局协节公院学频网票市行产])|规划(?![局部委院师署和与])|设想|草案|剧本"
    )


_FICTION = lazy(_fiction, re.IGNORECASE)
# Words that deny what follows them as well: neither he nor | she; ni el alcalde ni | los bomberos.
_DENYING = frozenset({"nor", "ni"})
CONNECTIVES = frozenset({*_DENYING, "noch"})
# German verbs and nouns whose clause, behind a comma, needs no "dass".
_DENIED = forms_of(DENYING_DE, forms=(THIRD, PAST)) | {"zurück"}
_UNPROVED = lazy(
    r"\b(?:nicht|nie)\s(?:nachweisen|nachgewiesen|beweisen|bewiesen|belegen|belegt|bestätigen|gesagt)\Z"
)
_LAST_CLAUSE = lazy(r"(?P<first>[^\W\d]+)[^,.;:!?]*\Z")
_SUBJECTS = word_set(
    "der die das den dem ein eine einer er sie es man dies diese sein seine ihr ihre in im am bei rund"
)
_REFUSED = lazy(r"\b(?:wies|weist|wiesen|weisen)\b")
# Of a clause that ends in its verb: die den Vorwurf bestreitet, als er das bestritt.
_SUBORDINATING = word_set("der die das den dem als Als weil Weil obwohl Obwohl nachdem Nachdem während da")
# Of a place, not of a time, which a quote may leave to its context: in 2022 alone.
_IN_PLACE = lazy(
    r"\b(?:in|at|on|across|within|von|en|à|dans)\s(?:[^,.;:!?]{0,60}\s)?(?P<what>[^\s,.;:!?]+)\s[^\W\d]+\Z",
    re.IGNORECASE,
)
_TIME_WORDS = word_set("""
year decade month week weekend day night hour half quarter season spring summer autumn winter
monday tuesday wednesday thursday friday saturday sunday
""") | frozenset(MONTHS)
_ALONE = frozenset({"alone", "allein", "seul", "seule", "solamente"})  # in Kerry alone, |
_CLAIMED = forms_of(CLAIM_DE)
_NOBODY = frozenset({"niemand", "keiner", "kaum"})  # bestritt
_MARKS = ".,;:!?)'\""
_STOPS = ".!?:;"
_CLAUSE_STARTS = ".!?:;,\"'([-"
_LEADS = frozenset({"that", "and", "but", "said", "says", "dass", "que"})
_THAT = ('that "', "that '")
_THAT_ELSEWHERE = (
    " que ",
    " qu'",
    " dass ",
    " wonach ",
    " lequel ",
    " laquelle ",
    " lesquels ",
    " lesquelles ",
    " cual ",
    " cuales ",
)
_LONGEST_THAT = 12  # characters
_FINITE = word_set("will would can could is are was were has have had must")


def follows_clause(text: str, start: int) -> bool:
    """Whether a clause that limits what follows it, and a comma, stand before a passage."""
    return _limit(text, start) is not None


def is_one_clause(text: str, start: int, end: int) -> bool:
    """Whether a passage states one thing, so that a negation before it denies the whole."""
    return end - start <= _ONE_PHRASE or (
        end - start <= ONE_CLAUSE and not _CLAUSE_END.search(text, start, end - 1)
    )


def has_second_sentence(text: str, start: int, end: int) -> bool:
    """Whether a sentence ends within a passage and another begins."""
    stop = end - 1  # a passage of several sentences is rare: a glance spares most the pattern
    marked = text.find(". ", start, stop) >= 0 or text.find("! ", start, stop) >= 0
    if not marked and text.find("? ", start, stop) < 0:
        return False
    return _SECOND_SENTENCE.search(text, start, stop) is not None


def is_told(text: str, start: int) -> bool:
    """Whether "that" stands right before a passage."""
    return text.startswith("hat ", max(0, start - 4)) or text.endswith(_THAT, max(0, start - 6), start)


def is_told_elsewhere(text: str, start: int) -> bool:
    """Whether a German, French or Spanish "that", or "by which", stands right before a passage."""
    return text.endswith(_THAT_ELSEWHERE, max(0, start - _LONGEST_THAT), start)


def has_pause(passage: str) -> bool:
    """Whether a passage has a comma that is none of a figure: 6,820."""
    return any(not part[:1].isdigit() for part in passage.split(",")[1:])


def ends_clause(text: str, start: int, end: int) -> bool:
    """Whether a passage is one clause to its end: what a condition says as a whole."""
    following = text[end : end + _PEEK].lstrip()[:1]
    return not has_pause(text[start:end]) and (
        not following or following in _MARKS or text[end - 1] in _STOPS
    )


def begins_clause(text: str, start: int) -> bool:
    """Whether a passage begins a clause, or goes on from its subject: what a condition behind it limits."""
    if text[start : start + _PEEK].split(" ", 1)[0].lower() in _FINITE:
        return True
    before = text[max(0, start - _PEEK) : start].rstrip()
    before = before[:-1] if before.endswith((".)", "!)", "?)")) else before
    return not before or before[-1] in _CLAUSE_STARTS or before.rsplit(None, 1)[-1].lower() in _LEADS


def clause_before(text: str, start: int, end: int) -> Cut | None:
    """What limits a passage from before it, or the word that denies two things: its kind and range."""
    last = text[max(0, start - len("noch ")) : start].split(" ")[-2:-1]
    key = last[0].lower() if last else ""
    if key in _DENYING or (key == "noch" and "weder " in text[max(0, start - _FAR) : start].lower()):
        return ChangeKind.NEGATION, start - len(key) - 1, start
    if end - start > _LIMITED or SENTENCE_END.search(text, start, end - 1):
        return None
    return _limit(text, start)


def _limit(text: str, start: int) -> Cut | None:
    """What a clause up to a comma before a passage makes of it, and its range."""
    stop = start - (text[start - 1] == " ")
    stop, taken_up = _taken_up(text, stop)
    if not stop or (text[stop - 1] not in _COMMAS and not taken_up):
        return None
    word = text[max(0, stop - _PEEK) : stop - 1].rpartition(" ")[2].lower()
    if word in _DENIED and _begins_with_subject(text, start) and _is_main_clause(text, stop - 1, word):
        return ChangeKind.NEGATION, stop - 1 - len(word), start
    if word in _CLAIMED and _begins_with_subject(text, start):
        return ChangeKind.COMPARATOR, stop - 1 - len(word), start
    if word in _ALONE and _is_of_place(text, stop - 1):
        return ChangeKind.COMPARATOR, stop - 1 - len(word), start
    if denied := _UNPROVED.search(text, max(0, stop - _PEEK), stop - 1):
        return ChangeKind.NEGATION, denied.start(), start
    begin = low = max(0, start - _REACH)
    for match in SENTENCE_END.finditer(text, low, stop):
        begin = match.end()
    if begin == low and low > 0:
        return None
    clause = text[begin:stop].lstrip("\"'( ")
    kind = _kind_of(clause, text[start : start + _PEEK])
    return (kind, begin, start) if kind else None


def _taken_up(text: str, stop: int) -> tuple[int, bool]:
    """Where a condition ends that a word before a passage takes up, and whether one does."""
    word = text[max(0, stop - _LONGEST_THEN) : stop].rpartition(" ")[2].lower()
    before = stop - len(word) - 1
    if word in TAKING_UP and before > 0:
        if word == "then" or text[before - 1] in _COMMAS:
            return before, True
    elif word.endswith(_THEN_HAN):
        sign = next(filter(word.endswith, _THEN_HAN))
        if text[stop - len(sign) - 1 : stop - len(sign)] in (*_COMMAS,):
            return stop - len(sign), True
    return stop, False


def _is_of_place(text: str, stop: int) -> bool:
    """Whether "alone" limits what follows to a place: in Kerry alone, not in 2022 alone."""
    found = _IN_PLACE.search(text, max(0, stop - _REACH), stop)
    if not found:
        return False
    what = found["what"].lower()
    return what not in _TIME_WORDS and not any(map(str.isdigit, what))


def _begins_with_subject(text: str, start: int) -> bool:
    """Whether a passage may be the clause that a German verb or noun before it speaks of."""
    first = text[start : start + _PEEK].split(" ", 1)[0]
    return not first[:1].islower() or first in _SUBJECTS


def _is_main_clause(text: str, stop: int, word: str) -> bool:
    """Whether "bestritt" ends no clause that only tells which or when, and "zurück" goes with "wies"."""
    clause = _LAST_CLAUSE.search(text, max(0, stop - _REACH), stop)
    if not clause or clause["first"] in _SUBORDINATING or clause["first"].lower() in _NOBODY:
        return False
    return word != "zurück" or _REFUSED.search(clause[0]) is not None


def _kind_of(clause: str, following: str) -> ChangeKind | None:
    """What the first clause of a sentence makes of what follows it."""
    if clause.startswith((*_OPENERS_HAN, *_WITHOUT_HAN, *_MOSTLY_HAN)) and not clause.startswith("若干"):
        return ChangeKind.COMPARATOR
    last = max(clause[:-1].rfind(comma) for comma in _COMMAS)
    led = clause[last + 1 :].lstrip(_LEADING_HAN)  # 据悉，但如果获批，
    if led.startswith(_OPENERS_HAN) and not led.startswith("若干"):
        return ChangeKind.COMPARATOR
    lowered = clause.lower()
    if lowered.startswith(_WITHOUT):
        return ChangeKind.COMPARATOR
    if lowered.startswith(_WITH):
        return ChangeKind.NAME
    if (lowered.startswith(_TOLD) or clause.startswith(_TOLD_HAN)) and _FICTION.search(clause):
        return ChangeKind.COMPARATOR
    if lowered.startswith(_AS_LONG):
        return ChangeKind.COMPARATOR
    words = lowered.split(None, _LEAST)
    if words[:1] and words[0].rstrip(",") in OPENING_WORDS and (opened := opened_by(clause)):
        return opened
    if words[:1] == ["falls"] and not ENGLISH.isdisjoint((*lowered.split(), *following.split())):
        return None  # Falls in the price of oil
    short = len(words) == _LEAST - 1 and words[0] in _IF and words[1].rstrip(",") not in _IDIOMS
    supposed = (short or len(words) >= _LEAST) and words[0] in _OPENERS and not lowered.startswith(_FACTUAL)
    if supposed and words[0] == "providing":
        supposed = words[1] in _SUPPOSING
    if (
        not supposed
        and any(map(lowered.__contains__, _SUPPOSING_WORDS))
        and (supposing := _LED_CONDITION.search(lowered))
    ):
        condition = supposing["condition"]
        idle = (*_FACTUAL, *_NO_CONDITIONS)
        begins_anew = following.lower().startswith(("and ", "or ", "but ", "of "))
        supposed = condition.count(" ") + 1 >= _LEAST and not condition.startswith(idle) and not begins_anew
    return ChangeKind.COMPARATOR if supposed else None
