"""Whether a number, or "the number of", counts another thing in a language whose plurals are not known.

So it does where its days became working days; and a rank that came or went ranks another thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.judging.counting import mean_the_same
from scifacts.matching.judging.facts import is_year
from scifacts.matching.vocabulary.words import PHRASES, is_content_word
from scifacts.model import ChangeKind
from scifacts.numerals.vocabulary import SCALE_WORDS
from scifacts.numerals.wordlists import word_set
from scifacts.text import joins_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scifacts.matching.judging.counting import Stretch

__all__ = ["DAYS", "WORKING", "counts_other_days", "counts_others_abroad", "is_in_english", "ranks_otherwise"]

# Words of English that are no words of its neighbours: "of" and "was" are Dutch, "at" and "for" Danish.
_ENGLISH = frozenset(("the", "and", "with", "from", "that", "were", "this", "their", "which", "its", "been"))
_STEM = 3  # letters that two forms of a word begin with
# Numbers in words that no table has, as they are words of English.
_FEW = frozenset(("due", "tre", "deux", "trois", "dos", "tres", "zwei", "drei"))
# "The number of" in further languages, with the article that may stand before what is counted, and before
# which Turkish, Finnish and Hungarian set it.
_NUMBER_OF = word_set(
    """liczba liczby liczbę počet počtu počtem počty broj broja število antalet antallet antal aantal
    número numero nombre numărul numărului число числа количество кількість кількості броят αριθμός
    αριθμό jumlah عدد số anzahl zahl"""
)
_JOINTS = word_set("""de des di dei degli delle del dell d of av af van the των der das dos da do""")
_NUMBER_BEHIND = word_set("""sayısı sayısını sayısının määrä määrän lukumäärä száma számát""")


_OF = frozenset({"de", "di"})
# Days, and what makes those of work of them, in front of them or behind.
DAYS = word_set(
    "jour jours día días dia dias giorno giorni день дня дней дням dzień dni dniach den dny dnů dní"
)
WORKING = word_set("""
ouvrable ouvrables ouvré ouvrés hábil hábiles laborable laborables útil úteis lavorativo lavorativi feriali
рабочий рабочих рабочего рабочим банковских roboczy roboczych roboczego pracovní pracovních pracovného
""")
_HAN_WORKING = frozenset({"営業", "工作", "个工作", "個工作", "交易", "个交易", "영업"})
_HAN_DAYS = frozenset({"日", "天", "일"})
# "Second" in the languages where it is a part of a minute as well, or a preposition; an article tells.
_SECOND = word_set("segundo segunda secondo seconda")
_BEFORE_RANK = word_set("""
el la los las un una su sus del al o a os as um uma seu sua do da ao à no na il lo le sua suo della dello nel
nella alla
""")


def is_in_english(keys: Iterable[str]) -> bool:
    """Whether words in lower case are those of an English text."""
    return not _ENGLISH.isdisjoint(keys)


def counts_others_abroad(edit: Stretch) -> bool:
    """Whether the word that a number counts became one of another stem: 5 (hus, bilar).

    For a text that is not in English, whose nouns are told from its other words otherwise.
    """
    one, two = _noun(edit.here, edit.first, edit.last), _noun(edit.there, edit.start, edit.end)
    counted = _may_be_counted(one), _may_be_counted(two)
    if not (all(counted) or (any(counted) and (_is_unit(one) or _is_unit(two)))):
        return False
    is_counted = edit.is_exchange and (_is_behind_number(edit) or _is_number_of(edit))
    if not (
        is_counted
        or (_is_behind_millions(edit.here, edit.first) and _is_behind_millions(edit.there, edit.start))
    ):
        return False
    return one[:_STEM] != two[:_STEM] and not mean_the_same(one, two)


def counts_other_days(edit: Stretch) -> bool:
    """Whether days became working days or the other way round: 14 jours (ouvrables), 14(営業)日."""
    for keys, first, last, others in (
        (edit.here, edit.first, edit.last, edit.there[edit.start : edit.end]),
        (edit.there, edit.start, edit.end, edit.here[edit.first : edit.last]),
    ):
        said, beside = keys[first:last], {*keys[max(0, first - 1) : first], *keys[last : last + 1]}
        if len(said) == 1 and said[0] in WORKING and not others:
            return not DAYS.isdisjoint(beside)
        if said and joins_words(said[0][0]):
            words, rest = "".join(said), "".join(others)
            if words in _HAN_WORKING and not rest:
                return any(key[:1] in _HAN_DAYS for key in keys[last : last + 1])
            if rest in _HAN_DAYS and words[-1:] in _HAN_DAYS and words[:-1] in _HAN_WORKING:
                return True
    return False


def ranks_otherwise(edit: Stretch) -> bool:
    """Whether "second" came or went between an article and what it ranks: el (segundo) país más poblado."""
    if not edit.is_single:
        return False
    is_gone = edit.last > edit.first
    keys, at = (edit.here, edit.first) if is_gone else (edit.there, edit.start)
    following = keys[at + 1] if at + 1 < len(keys) else ""
    return (
        keys[at] in _SECOND
        and at > 0
        and keys[at - 1] in _BEFORE_RANK
        and following.isalpha()
        and is_content_word(following)
    )


def _noun(keys: Sequence[str], first: int, last: int) -> str:
    """The one word of a stretch, without the "de" that joins it to millions; "" where there are others."""
    if last - first > 1 and keys[first] in _OF:
        first += 1
    return keys[first].removeprefix("d'") if last - first == 1 else ""


def _is_behind_millions(keys: Sequence[str], at: int) -> bool:
    """Whether a scale stands before a word, joined to it or not: millions d'(euros), milioni di (rose)."""
    at -= at > 0 and keys[at - 1] in _OF
    is_joined = keys[at] in _OF or keys[at].startswith("d'")
    return at > 1 and is_joined and keys[at - 1] in SCALE_WORDS and _is_number(keys[at - 2])


def _is_behind_number(edit: Stretch) -> bool:
    """Whether a number stands right before the word: 5 hus, två år."""
    if not (edit.first and edit.start):
        return False
    number, other = edit.here[edit.first - 1], edit.there[edit.start - 1]
    return _is_number(number) and _is_number(other) and not is_year(number)


def _is_number(key: str) -> bool:
    if key[:1].isdigit() or key in _FEW:
        return True
    fact = PHRASES.get(key)
    return fact is not None and fact.kind is ChangeKind.NUMBER and fact.says.isdigit()


def _is_number_of(edit: Stretch) -> bool:
    """Whether the number of what the word says is told: liczba łóżek, numărul de paturi, yatak sayısı."""
    if edit.here[edit.last : edit.last + 1] and edit.here[edit.last] in _NUMBER_BEHIND:
        return True
    at = edit.first - 1
    while at > 0 and edit.here[at] in _JOINTS:
        at -= 1
    return at >= 0 and edit.here[at] in _NUMBER_OF


def _may_be_counted(key: str) -> bool:
    return len(key) >= _STEM and is_content_word(key) and not _is_told(key)


def _is_unit(key: str) -> bool:
    """Whether a word is a currency or another unit: euros, of which no francs are a form."""
    fact = PHRASES.get(key)
    return fact is not None and fact.kind is ChangeKind.UNIT


def _is_told(key: str) -> bool:
    """Whether a word has a fact of its own; how long something was is told by what it counts."""
    fact = PHRASES.get(key)
    return fact is not None and fact.kind is not ChangeKind.TIME
