"""SF207: the statement names another than its quotes do: Japan has signed 116 agreements, over China has.

A name counts as another where no source of the claim has it, in any form that is known to mean the same, and
where a name of the sentence quoted, which the statement lacks, stands at its place: before the same verb,
behind the same preposition, or between the same words. What an editor adds to a statement is left alone.
"""

from __future__ import annotations

from scifacts.checks.exchanged.exclusive import are_two_amounts
from scifacts.checks.exchanged.worded import words_otherwise
from scifacts.checks.raising import passage_says
from scifacts.checks.reading.running_case import has_headline
from scifacts.model import Severity, Span
from scifacts.numerals.languages.foreign import are_of_two_languages
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.exchanged.exchanged_names import Exchange
    from scifacts.checks.reading.name_words import NamingTexts
    from scifacts.checks.subject import ClaimSubject, FigureReading
    from scifacts.model import Finding

__all__ = ["statement_names_another"]

_MORE = 2  # words behind the next, all of them the same
# What a report of an agency begins with; without the agency's name all of the place is in capitals.
_DATELINE = lazy(
    r"[A-ZÀ-Þ][^\n;:!?()]{1,60}?\((?:[A-Z]{2,6}|[A-Z][a-z]+|dpa)(?:/[a-z]+)?\)\s?(?:--?|[–—])\s"
    r"|[A-ZÀ-Þ]{3}[A-ZÀ-Þ .'-]{0,30}(?:,\s[A-Z][a-z]+\.?\s?\d{0,2})?\s(?:--|[–—])\s"
)
_LONGEST = 60  # words of a statement; a longer one is no sentence


def statement_names_another(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each name of the statement that is another in the sentence with its figure."""
    statement, texts, places = subject.claim.statement, _texts(subject), subject.sentences_supported()
    if not _may_name_another(statement, list(places), texts):
        return
    from scifacts.checks.exchanged.exchanged_names import (
        exchanged,  # most statements name what their sources name
    )
    from scifacts.checks.reading.name_words import NamingTexts

    told, sources = set[str](), NamingTexts(texts)
    for sentence, (reading, begin) in places.items():
        for name in exchanged(statement, _without_dateline(sentence), sources):
            if name.ours in told or (not name.is_at_its_place and are_of_two_languages(statement, sentence)):
                continue  # of Köln an editor says Cologne
            if _may_be_no_names(
                name, subject.written.statement, _as_written(subject, reading, sentence, begin)
            ):
                continue  # its capitals tell nothing
            if are_two_amounts(name.ours.lower(), name.theirs.lower()):
                continue  # "Keiner", of "Alle"
            if any(name.ours == word.ours for _, _, word in subject.told_by(words_otherwise)):
                continue  # "Net", of "Gross": words with a capital
            told.add(name.ours)
            start = begin + name.offset
            yield passage_says(
                subject,
                reading,
                f"the statement names “{name.ours}”, the source “{name.theirs}” in its place"
                if name.is_at_its_place
                else f"the statement names “{name.ours}”, which no source of the claim does; "
                f"its sentence names “{name.theirs}”",
                Span(start, start + len(name.theirs)),
                help="Make the statement name what the source names.",
                severity=None if name.is_at_its_place else Severity.WARNING,
            )
        if not are_of_two_languages(statement, sentence):
            yield from _misspelt(subject, reading, sources, told)


def _misspelt(
    subject: ClaimSubject, reading: FigureReading, sources: NamingTexts, told: set[str]
) -> Iterator[Finding]:
    """A warning for each name that the source spells otherwise."""
    from scifacts.checks.exchanged.misspelt import misspelt_names

    if has_headline(subject.written.statement):
        return
    text = subject.texts.seen(reading.reading.quote.source_id).text
    for name in misspelt_names(subject.claim.statement, text, sources):
        if name.ours not in told:
            told.add(name.ours)
            yield passage_says(
                subject,
                reading,
                f"the statement names “{name.ours}”, which no source of the claim does; "
                f"its source names “{name.theirs}”",
                Span(name.offset, name.offset + len(name.theirs)),
                help="Make the statement name what the source names.",
                severity=Severity.WARNING,
            )


def _without_dateline(sentence: str) -> str:
    """A sentence with blanks for its dateline, which names where the report was written."""
    line = _DATELINE.match(sentence) if sentence[:1].isupper() and sentence[1:2].isalpha() else None
    return sentence if line is None else " " * line.end() + sentence[line.end() :]


def _as_written(subject: ClaimSubject, reading: FigureReading, sentence: str, begin: int) -> str:
    """A sentence with the capitals that its source gives it."""
    text = subject.texts.seen(reading.reading.quote.source_id).text
    return text[begin : begin + len(sentence)]


def _may_be_no_names(name: Exchange, statement: str, sentence: str) -> bool:
    """Whether headlines alone give capitals: to one of two words that stand apart, to both at one place."""
    headlines = (has_headline(statement), has_headline(sentence))
    if not any(headlines):
        return False
    from scifacts.checks.reading.countries import country_of

    doubtful = [
        is_headline and not word.isupper() and country_of(word) is None
        for word, is_headline in zip((name.ours, name.theirs), headlines, strict=True)
    ]
    return all(doubtful) if name.is_at_its_place else any(doubtful)


def _texts(subject: ClaimSubject) -> list[str]:
    """The texts that the claim rests on, as they are seen, and what is noted of them."""
    sources = [
        subject.texts.by_id[id_] for id_ in dict.fromkeys(one.quote.source_id for one in subject.readings)
    ]
    return [
        part
        for one in sources
        for part in (subject.seen(one.id).text, one.title, one.publisher, one.author)
        if part is not None
    ]


def _may_name_another(statement: str, sentences: list[str], texts: list[str]) -> bool:
    """Whether a word that may be a name is in no source, or another at its place: a glance, no pattern."""
    words = [
        word.strip("\"'“”‘’()[],.;:!?").removesuffix("'s").removesuffix("’s") for word in statement.split()
    ]
    if sum(any(map(str.isalnum, word)) for word in words) > _LONGEST:
        return False
    for index, word in enumerate(words):
        if not (word[:1].isupper() or not word.isascii()) or any(word in sentence for sentence in sentences):
            continue
        if any(word in text for text in texts):
            if any(_may_stand_there(words, index, sentence) for sentence in sentences):
                return True
        elif index or not any(word.lower() in text for text in texts):  # more than 40 ...
            return True
    return False


def _may_stand_there(words: list[str], index: int, sentence: str) -> bool:
    """Whether a sentence has another word with a capital between the same words, or before the same three."""
    rest = " ".join(words[index + 1 : index + 4])
    if rest.count(" ") == _MORE and _ends_in_capital(sentence[: max(0, sentence.find(f" {rest}"))]):
        return True
    behind = words[index + 1 : index + 2]
    for size in (1, 2):
        before = f" {' '.join(words[index - size : index])} "
        at = sentence.find(before) if size <= index else -1
        while at >= 0:
            there = sentence[at + len(before) :].split(None, 2)[:2]
            if there and there[0][:1].isupper() and (size > 1 or there[1:] == behind):
                return True
            at = sentence.find(before, at + 1)
    return False


def _ends_in_capital(text: str) -> bool:
    return text.rpartition(" ")[2][:1].isupper()
