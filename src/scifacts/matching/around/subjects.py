"""Whether what a quote begins with hangs on a noun before it: the lawyer for | Mr Li denied the charge.

A name right behind a preposition and right before a verb is not what the verb is said of.
"""

from __future__ import annotations

from scifacts.matching.vocabulary.words import FUNCTION_WORDS, PHRASES
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import ARTICLES, POSSESSIVES, word_set
from scifacts.patterns import lazy

__all__ = [
    "JOINTS",
    "PLACE_NAMES",
    "RELATIONS",
    "RELATIVES",
    "hangs_on",
    "longer_behind",
    "longer_name",
    "may_hang",
    "owner_behind",
]

_REACH, _PEEK = 80, 70  # characters before and behind the beginning of a passage
_QUOTED = "\"'([ "
_LETTERS = 3  # for each digit of a figure, with its unit
_MOST_WORDS = 8  # of a noun phrase before a name: the former legal adviser to
_BOUNDARIES = '.!?;:,()"\u201c\u201d\u2014\u2026\u3002'
_LEADS = frozenset({"that", "but", "said", "says", "dass", "que"})
_FOREIGN = frozenset({"von", "vom", "de", "du", "del", "des", "d'"})
_PREPOSITIONS = _FOREIGN | word_set("of for to by from in at near against with behind outside around")
# Last words before a passage at which this rule looks further, in lower case.
JOINTS = _PREPOSITIONS | {"and", "und", "et", "y"}
# Behind these "of" only tells which: the city of | Leeds has 40 parks.
_NAMING = word_set("""
city town village district county province state republic kingdom island country nation region government
people month year day week end beginning start rest whole part name case event absence light number
""")
# Somebody or something that stands in a relation to another.
RELATIONS = word_set("""
lawyer lawyers attorney solicitor barrister spokesman spokeswoman spokesperson son daughter brother
sister father mother wife husband widow widower uncle aunt nephew niece cousin friend friends ally
allies rival rivals opponent opponents critic critics supporter supporters deputy adviser advisor
advisers aide aides assistant secretary predecessor successor colleague colleagues neighbour neighbor
relatives relative family head victim victims enemy enemies supplier suppliers customer customers
subsidiary subsidiaries unit owner owners founder chairman director members member leader leaders
employee employees worker workers partner partners driver bodyguard agent clients client investors
shareholders tenants users voters creditors lenders competitors competitor emissary envoy delegation
donor donors fans students graduates veterans heir heirs biographer grandson granddaughter fiancee
girlfriend boyfriend draft replica sketch parody ex-wife ex-husband daughter-in-law doctor boss
""")
_FOREIGN_RELATIONS = word_set("""
sœur soeur frère mère père fils fille femme mari épouse époux veuve avocat avocate porte-parole ami amie
partisans adversaire adversaires hermano hermana hijo hija madre padre esposa esposo marido viuda abogado
abogada portavoz amigo amiga rival rivales partidarios bruder schwester sohn tochter mutter vater witwe
anwalt anwältin sprecher sprecherin freund freundin gegner anhänger
""")
_LEAST_SAID = 4  # words of a passage that says something of whom it begins with
_DETERMINERS = word_set("""
the a an his her its their our another two three der die das ein eine le la les un une el los las una mr mrs
ms dr
""")
_PASTS_ALONE = word_set("""
is was are were has had have will would did does can could may might must should took gave fought went
came ran rose fell grew began broke chose drove drew wrote spoke stole became knew saw says rises falls
earns pays owns owned
""")
_FINITE = _PASTS_ALONE | word_set("""
said told denied won lost paid sold bought built made found sent spent left kept held met led brought
cut put shut set hit let sought shot struck thought felt
""")
# A lawyer who left | Greenpeace sued: what these are said of, not what follows, has the next verb.
RELATIVES = frozenset({"who", "which"})
_REPORTING = frozenset({"said", "told", "found", "held", "thought", "felt", "saw", "knew", "let"})
_BY = frozenset({"by"})
_PLACES = frozenset({"by", "in", "at", "on", "for", "with", "from", "as", "to", "under", "during"})
_NAME = r"[^\W\d_a-z][\w.'\u2019&-]*"
_NAMED = lazy(
    rf"(?P<article>[Tt]he\s)?(?P<first>{_NAME})(?:\s(?:of\s|de\s|van\s|von\s)?{_NAME}){{0,4}}"
    r"(?:(?<='s)\s[^\W\d_]+){0,2}\s(?P<verb>[^\W\d_]+)\b"
)
_AFTER_OWNER = word_set("been got not a an the going being")  # "Smith's been": is or has
# What is in China's provinces is in China.
_PLACING = frozenset({"in", "of", "across", "throughout", "within", "near", "around", "at"})
_OWNERS = ARTICLES | POSSESSIVES
_PHRASE = 6  # words: the city's deputy mayor
_OWNING_TIMES = word_set("day week weekend month year season decade century morning night world")
_BEHIND_NEW = word_set("""
York Mexico Jersey Zealand Delhi Hampshire Orleans England Guinea Caledonia Haven Brunswick Zealanders
Yorkers Yorker Britain Hebrides Forest Territories
""")
# Of two countries and regions the longer name: what stands behind the shorter.
_LONGER_BEHIND = {"-Bissau": "Guinea", "-Brazzaville": "Congo", "-Kinshasa": "Congo", "-Anhalt": "Saxony"}
PLACE_NAMES = word_set("City Island Islands County River Valley Lake Bay Airport University Park Sea")
_OPENINGS = (
    *("the ", "a ", "an ", "his ", "her ", "its ", "their "),
    *("l'", "le ", "la ", "les ", "un ", "une ", "el ", "los ", "las ", "una "),
)
_DATING = frozenset({"on", "in", "by", "last", "this", "since"})
_STATED = lazy(
    r"(?:the|an?|his|her|its|their)\s(?:[a-z-]+\s){1,2}(?:is|are|was|were|has|have|had|will)\s(?!by\b)"
    r"|(?:the|an?|his|her|its|their)\s(?:[a-z-]+\s){1,2}[a-z]+ed\s(?:an?|the|its|his|her|their|that|[$€£\d])",
    flags=2,
)
_COMMON = lazy(r"(?:the|an?|his|her|its|their)\s[^\W\d_]+\s[^\W\d_]+\s", flags=2)


def may_hang(text: str, start: int) -> bool:
    """Whether a passage begins with a name, or with an article and what it stands before."""
    return text[start].isupper() or text.startswith(_OPENINGS, start)


def hangs_on(text: str, start: int, end: int) -> tuple[ChangeKind, int, int] | None:
    """What the subject that a passage begins with hangs on, as a changed name; None where on nothing."""
    if not may_hang(text, start):
        return None  # nearly always
    window, begin = _clause(text, start)
    words = window.replace("d'", "d' ").split()
    if len(words) > 2 and words[0].lower() in _DATING and _is_time(words[1].lower()):
        words = words[2:]  # on Thursday a committee of | the council
    if not 1 < len(words) <= _MOST_WORDS:
        return None
    joint, head = words[-1].lower(), words[-2].lower()
    related = joint in _FINITE - _REPORTING or joint.endswith("ed")
    if head in RELATIVES and related and _is_subject(text, start, end, foreign=False):
        return ChangeKind.NAME, begin, start
    if joint not in JOINTS or (words[0].lower() in FUNCTION_WORDS - _DETERMINERS) or _is_clause(words):
        return None
    if joint in _FOREIGN and head in _FOREIGN_RELATIONS:
        return (ChangeKind.NAME, begin, start) if text.count(" ", start, end) + 1 >= _LEAST_SAID else None
    if joint in _PREPOSITIONS:
        hangs = _hangs(text, start, end, words, foreign=joint in _FOREIGN)
        return (ChangeKind.NAME, begin, start) if hangs and head not in _NAMING else None
    if not any(map(_is_figure, text[start:end].split())):
        return None  # what both of them said, either did; 300 jobs they cut together
    joined = words[-2][:1].isupper() or (len(words) > 2 and words[-3].endswith("'s"))
    if joined and not _is_time(head) and _is_subject(text, start, end, foreign=joint != "and"):
        return ChangeKind.NAME, begin, start
    return None


def _is_figure(word: str) -> bool:
    """Whether digits of a word are no letters misread: 5trongest."""
    digits = sum(map(str.isdigit, word))
    return digits > 0 and sum(map(str.isalpha, word)) <= _LETTERS * digits


def _hangs(text: str, start: int, end: int, words: list[str], *, foreign: bool) -> bool:
    head = words[-2].lower()
    if (
        head in FUNCTION_WORDS
        or words[0].lower().endswith(("ing", "ed", "ding"))
        or words[0].lower() in _ADVERBIAL
    ):
        return False
    if _is_subject(text, start, end, foreign=foreign):
        return True
    stop = min(end, start + _PEEK)
    placed = words[0].lower() in _DETERMINERS and len(words) > 2 and head not in _NAMING and not foreign
    if placed and _STATED.match(text, start, stop):
        return True  # the wall around | the temple was built
    related = head in RELATIONS and words[-1] in ("of", "for", "to")
    return related and _COMMON.match(text, start, stop) is not None


_ADVERBIAL = word_set("thanks due prior contrary next close instead ahead because regardless back") | {
    "earlier",
    "later",
    "here",
    "there",
    "elsewhere",
    "today",
    "yesterday",
    "early",
    "late",
    "again",
    "once",
}


def _clause(text: str, start: int) -> tuple[str, int]:
    """The words before a passage back to where its clause begins, and their place."""
    begin = max(0, start - _REACH)
    at = max(text.rfind(mark, begin, start) for mark in _BOUNDARIES) + 1
    if not at and begin:
        return "", start
    window = text[at:start]
    words = window.split()
    for index in range(len(words) - 1, -1, -1):
        if words[index].lower() in _LEADS:
            window = window[window.rfind(words[index]) + len(words[index]) :]
            break
    window = window.lstrip()
    return window, start - len(window)


def _is_clause(words: list[str]) -> bool:
    return any(word.lower() in _FINITE or (word.endswith("ed") and word.islower()) for word in words)


def _is_subject(text: str, start: int, end: int, *, foreign: bool) -> bool:
    """Whether a passage begins with a name and its verb."""
    found = _NAMED.match(text, start, min(end, start + _PEEK))
    if not found:
        return False
    verb = found["verb"]
    if not verb.islower() or _is_time(found["first"].lower()):
        return False
    if foreign:
        return verb == "a" or verb not in _FOREIGN | FUNCTION_WORDS
    following = text[found.end() : found.end() + _PEEK].split(None, 1)[:1]
    if following and following[0] in (_BY if verb.endswith("ed") or verb in _PASTS_ALONE else _PLACES):
        return False  # a participle: the council held in Paris
    return verb in _FINITE or (verb.endswith("ed") and len(verb) > 3)


def _is_time(key: str) -> bool:
    fact = PHRASES.get(key)
    return fact is not None and fact.kind is ChangeKind.TIME


def owner_behind(text: str, start: int, end: int, following: str) -> tuple[ChangeKind, int, int] | None:
    """Whose something a passage ends in: Minister Smith | 's deputy, the driver | 's brother."""
    words = text[max(start, end - _PEEK) : end].split()
    behind = following[2:].split(None, 1)[:1]
    if not words[-1].lstrip(_QUOTED).isalpha() or (behind and behind[0].lower() in _AFTER_OWNER):
        return None
    index = len(words)
    while index and words[index - 1].lstrip(_QUOTED)[:1].isupper():
        index -= 1
    if index == len(words):
        return (ChangeKind.NAME, end, end + 2) if _is_somebody(words) else None
    placed = index and words[index - 1].lower() in _PLACING
    return None if placed else (ChangeKind.NAME, end, end + 2)


def _is_somebody(words: list[str]) -> bool:
    """Whether words say something of a noun at their end that is no time, and no place where something is."""
    for index in range(len(words) - 2, max(0, len(words) - _PHRASE), -1):
        if words[index].lower() in _OWNERS or words[index].endswith("'s"):
            return words[index - 1].lower() not in _PLACING - {"of"} and words[-1] not in _OWNING_TIMES
        if not words[index].isalpha():
            break
    return False  # "the minister" alone says nothing


def longer_behind(text: str, start: int, end: int, following: str) -> tuple[ChangeKind, int, int] | None:
    """What stands behind a name and makes another one of it: Guinea | -Bissau."""
    if following[0] == " " and text[max(start, end - _PEEK) : end].rpartition(" ")[2].istitle():
        word = following[1:].partition(" ")[0].rstrip(".,;:!?)\"'")
        return (ChangeKind.NAME, end, end + 1 + len(word)) if word in PLACE_NAMES else None
    for ending, name in _LONGER_BEHIND.items():
        if following.startswith(ending) and text.endswith(name, start, end):
            return ChangeKind.NAME, end, end + len(ending)
    return None


def longer_name(text: str, start: int, first: str, last: str) -> tuple[ChangeKind, int, int] | None:
    """What stands before a name that a passage begins with: New | York, North | Korea."""
    if not first[:1].isupper() or text[start : start + 1] != first[:1] or text[start - 1] not in " -":
        return None
    at = text.rfind(last, 0, start)
    if text[at + len(last) : start].strip(" -\n\u00a0"):
        return None  # in Leeds East, | Ida Brandt won
    if last == "New" and first.partition("'")[0] not in _BEHIND_NEW:
        previous = text[max(0, at - 3) : at].rstrip()
        if not previous or previous[-1] in ".!?:;,\"'(":
            return None  # "New Apple phones": the first word of a sentence
    return ChangeKind.NAME, at, start
