"""SF207: a statement in another language than its quote tells another year, month or part of the year.

Two languages have no words in common that show a place in the sentence. So the times themselves are
compared: the one that only the statement has with the one that only the sentence of the figure has, where
the source and its date have that of the statement nowhere.
"""

from __future__ import annotations

import re
from functools import cache

from scifacts.checks.other_numbers.other_figures import other_figures_differ
from scifacts.checks.raising import about_statement
from scifacts.numerals.languages.foreign import are_of_two_languages, language_of
from scifacts.numerals.languages.months_abroad import MONTHS_WRITTEN_ABROAD
from scifacts.numerals.vocabulary import MONTH_NAMES, MONTHS
from scifacts.patterns import lazy
from scifacts.text import BEYOND_ALPHABETS

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
            r"first ersten erstes premier primer primo primeiro eerste первом первый 1\. 1er 1º 1°",
            r"second zweiten zweites deuxième segundo secondo tweede втором второй 2\. 2e 2º 2°",
            r"third dritten drittes troisième tercer terzo terceiro derde третьем третий 3\. 3e 3º 3°",
            r"fourth vierten viertes quatrième cuarto quarto vierde четвертом четвёртом 4\. 4e 4º 4°",
        ),
    ),
    "half": (
        r"half|halbjahrs?|jahreshälfte|semestre|halfjaar|полугоди\w+",
        (
            r"first ersten erstes premier primer primo primeiro eerste первом первое 1\. 1er 1º 1°",
            r"second zweiten zweites deuxième segundo secondo tweede втором второе 2\. 2e 2º 2°",
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


def _part_words() -> str:
    return "|".join(
        rf"(?<![^\W_])(?:(?P<{kind}{number}>{'|'.join(words.split())})\s)(?:{noun})(?![^\W_])"
        for kind, (noun, ordinals) in _PARTS_OF_YEAR.items()
        for number, words in enumerate(ordinals, 1)
    )


_PART = lazy(_part_words, re.IGNORECASE)


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
    yield from _told_in_otherwise(subject)


def _told_in_otherwise(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for the one time that a statement tells its figure in, where each sentence has another.

    "En août" over "en juillet": not what a figure is compared with, "gegenüber Juli", nor when it was told.
    English has rules that read the time of a figure.
    """
    statement = subject.claim.statement
    others: list[tuple[str, str]] = []
    for reading, found in subject.figures_supported():
        sentence = found.sentence().of(found.text)
        if _are_english(statement, sentence) or not (ours := _times_in(statement)):
            return
        id_, span = reading.reading.quote.source_id, reading.reading.match.span
        passage = subject.seen(id_).span(span).of(found.text) if span else ""
        if not (theirs := _times_in(passage)):
            passage, theirs = sentence, _times_in(sentence)
        told = subject.texts.by_id[id_].published or ""
        kind = next((kind for kind in ours if _is_other(ours, theirs, kind, statement, passage, told)), None)
        if kind is None:
            return
        others.append((ours[kind][0][1], theirs[kind][0][1]))
    if others and not subject.told_by(other_figures_differ):
        said, says = others[0]
        yield about_statement(subject, f"the statement says “{said.strip()}”, the source “{says.strip()}”")


def _are_english(*texts: str) -> bool:
    return all(max(text, default="") < BEYOND_ALPHABETS and language_of(text) == "en" for text in texts)


_Times = dict[str, list[tuple[int, str]]]


def _is_other(ours: _Times, theirs: _Times, kind: str, statement: str, sentence: str, told: str) -> bool:
    """Whether each of two texts has one time of a kind, and none has the other's."""
    if kind not in theirs or any(len({time for time, _ in one[kind]}) != 1 for one in (ours, theirs)):
        return False
    one, two = ours[kind][0][0], theirs[kind][0][0]
    all_said, all_told = _times_of(statement), _times_of(sentence)
    is_when_told = kind == "month" and f"-{one:02}" in told[4:7]
    return not (one == two or (kind, one) in all_told or (kind, two) in all_said or is_when_told)


_IN = (
    r"(?<![^\W_])(?:[Ii]n|[Ii]m|[Ee]n|[Aa]u|[Dd]uring|[Nn]el|[Ee]m)\s"
    r"(?:the\s|le\s|el\s|du\s|das\s|des\s|Jahre?\s|año\s|anno\s|ano\s)?"
)
_HAN_IN = r"(?:\A|(?<=[。，,、；;：（(\n]))\s?(?:(?P<year>(?:19|20)\d\d)\s?年)?"
_TIMES_IN = lazy(
    lambda: (
        rf"{_IN}(?:(?P<name>{'|'.join(_month_names())})|(?i:{_part_words()}))(?![^\W_])(?:\s(?:of\s|del?\s|di\s)?(?P<of>(?:19|20)\d\d)(?![\w%€]|[.,-/]\d))?"
        rf"|{_IN}(?P<alone>(?:19|20)\d\d)(?![\w%€]|[.,/–-]\d|\s?[%€])"
        rf"|{_HAN_IN}(?:(?P<month>1[0-2]|[1-9])\s?月(?:份|(?=[のはに，,、]))|(?:第?(?P<quarter>[一二三四1-4])(?:季度|四半期)|(?P<half>[上下])半年)|(?<=年)(?:末|度)?(?![\d比]))"
    )
)


def _times_in(text: str) -> _Times:
    """The years, months and parts of a year that something is told in, by kind, with their words."""
    found: _Times = {}
    for match in _TIMES_IN.finditer(text):
        words = match.group()
        groups = {name: one for name, one in match.groupdict().items() if one}
        for name, one in groups.items():
            if name in ("of", "alone", "year"):
                found.setdefault("year", []).append((int(one), words))
            elif name == "name":
                found.setdefault("month", []).append((_month_names()[one], words))
            elif name == "month":
                found.setdefault("month", []).append((int(one), words))
            elif name in ("quarter", "half"):
                found.setdefault(name, []).append((_HAN_NUMBERS[one], words))
            else:
                found.setdefault(name[:-1], []).append((int(name[-1]), words))
    return found


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
