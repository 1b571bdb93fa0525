"""SF207: a statement in another language than its quote tells another year, month or part of the year.

Two languages have no words in common that show a place in the sentence. So the times themselves are
compared: the one that only the statement has with the one that only the sentence of the figure has, where
the source and its date have that of the statement nowhere.
"""

from __future__ import annotations

import re
from functools import cache

from scifacts.checks.raising import about_statement
from scifacts.numerals.languages.foreign import are_of_two_languages
from scifacts.numerals.languages.months_abroad import MONTHS_WRITTEN_ABROAD
from scifacts.numerals.vocabulary import MONTH_NAMES, MONTHS
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Finding

__all__ = ["time_translated_otherwise"]

_YEAR = lazy(
    r"(?<![\w.,$€£¥/-])(?:19|20)\d\d(?![\w%€]|[.,]\d|\s?[%€])|(?<![\d.,])(?:19|20)\d\d(?=\s?年(?!代))"
)
_HAN_MONTH = lazy(r"(?<![\d.,个個か])(1[0-2]|[1-9])\s?月(?!間)")
_PARTS_OF_YEAR = {
    "quarter": (
        r"quarter|quartals?|trimestre|kwartaal|квартал\w*",
        (
            "first ersten erstes premier primer primo primeiro eerste первом первый",
            "second zweiten zweites deuxième segundo secondo tweede втором второй",
            "third dritten drittes troisième tercer terzo terceiro derde третьем третий",
            "fourth vierten viertes quatrième cuarto quarto vierde четвертом четвёртом четвертый",
        ),
    ),
    "half": (
        r"half|halbjahrs?|semestre|halfjaar|полугоди\w+",
        (
            "first ersten erstes premier primer primo primeiro eerste первом первое",
            "second zweiten zweites deuxième segundo secondo tweede втором второе",
        ),
    ),
}
_WORDS_TOO = ("march", "may")  # months with a capital alone
_SHORT, _SHARED = 2, 2  # letters of a word; words of two sentences
_HAN_PARTS = lazy(r"第?([一二三四1-4])(?:季度|四半期)|([上下])半年")
_HAN_NUMBERS = {
    character: at for at, group in enumerate(("一1上", "二2下", "三3", "四4"), 1) for character in group
}


@cache
def _month_names() -> dict[str, int]:
    """The names of months as they are written within a sentence -> their numbers."""
    english = {
        written: MONTHS[name]
        for name in MONTH_NAMES
        for written in (name, name.capitalize())
        if written not in _WORDS_TOO
    }
    return MONTHS_WRITTEN_ABROAD | english


_MONTH = lazy(lambda: rf"(?<![^\W_])(?:{'|'.join(_month_names())})(?![^\W_])")
_PART = lazy(
    lambda: "|".join(
        rf"(?<![^\W_])(?:(?P<{kind}{number}>{'|'.join(words.split())})\s)(?:{noun})(?![^\W_])"
        for kind, (noun, ordinals) in _PARTS_OF_YEAR.items()
        for number, words in enumerate(ordinals, 1)
    ),
    re.IGNORECASE,
)


def time_translated_otherwise(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for a time that only the statement has, where the sentence has one of the kind."""
    statement = subject.claim.statement
    for reading, found in subject.figures_supported():
        id_ = reading.reading.quote.source_id
        sentence = found.sentence().of(found.text)
        if _share_words(statement, sentence) or not are_of_two_languages(statement, sentence, found.text):
            continue
        ours, theirs = _times_of(statement), _times_of(sentence)
        for kind in sorted({kind for kind, _ in ours}):
            said = {time for time in ours if time[0] == kind}
            told = {time for time in theirs if time[0] == kind}
            only, other = said - told, told - said
            if len(only) == len(other) == 1:
                (time,), (instead,) = only, other
                if time not in _times_of(f"{found.text}\n{subject.texts.by_id[id_].published or ''}"):
                    message = f"the statement says “{ours[time]}”, the source “{theirs[instead]}”"
                    yield about_statement(subject, message)
                    return


def _share_words(ours: str, theirs: str) -> bool:
    """Whether two texts have words in common, as most of one language have: a glance."""
    said = {word for word in ours.split() if len(word) > _SHORT and word.islower()}
    return len(said.intersection(theirs.split())) >= _SHARED


def _times_of(text: str) -> dict[tuple[str, int], str]:
    """Each year, month and part of a year that a text names -> its words."""
    found: dict[tuple[str, int], str] = {}
    for match in _YEAR.finditer(text):
        found.setdefault(("year", int(match.group()[:4])), match.group())
    names = _month_names()
    for match in _MONTH.finditer(text):
        found.setdefault(("month", names[match.group()]), match.group())
    for match in _PART.finditer(text):
        group = match.lastgroup or ""
        found.setdefault((group[:-1], int(group[-1])), match.group())
    for match in _HAN_MONTH.finditer(text):
        found.setdefault(("month", int(match[1])), match.group())
    for match in _HAN_PARTS.finditer(text):
        kind = "half" if match[2] else "quarter"
        found.setdefault((kind, _HAN_NUMBERS[match[1] or match[2]]), match.group())
    return found
