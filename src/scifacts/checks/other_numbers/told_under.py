"""SF207: what is told of another: in another's item of a list, under another's heading, or behind its name.

"Norway: 7.3%" over "- Sweden: 7.3%" beside "- Norway: 3.5%"; "Germany had 116" over "France gave its figures.
It had 116. Germany had 40". What a text names only behind a sentence is nothing that the sentence tells of.
"""

from __future__ import annotations

import re
from functools import lru_cache

from scifacts.checks.exchanged.named import statement_names_another
from scifacts.checks.exchanged.worded import WITH_FIGURES, words_otherwise
from scifacts.checks.other_numbers.misplaced_figures import COMPARING, figure_misplaced
from scifacts.checks.other_numbers.told_cells import cell_told_otherwise, has_as_words, is_sought
from scifacts.checks.raising import Contrast, statement_says
from scifacts.checks.reading.wording import SENTENCE_END, words_in
from scifacts.numerals.vocabulary import MONTHS
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.reading.placed import Placed
    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Finding

__all__ = ["told_of_another"]

_LABEL = lazy(
    r"[ \t]*(?:[-*+•‣]|\d{1,2}[.)])?[ \t]*(?:\*\*|__|\x27{3})?(?:\[\[(?:[^\]|\n]{1,60}\|)?|\[)?"
    r"(?P<label>[^\W\d_][^:\n|.;!?–—]{1,38}?|(?:19|20)\d\d)(?:\]\]|\]\([^()\s]{1,200}\))?"
    r"(?:\*\*|__|\x27{3})?[ \t]*(?::|[–—]|\s-(?=\s))(?:\*\*|__|\x27{3})?[ \t]+(?=\S)"
)
_HEADING = lazy(r"^(?P<level>#{1,6})[ \t]+(?P<title>[^\n]+?)[ \t]*#*$", re.MULTILINE)
_ANAPHORS = word_set("It They He She Its Their Er Sie Es Il Ils Elle Elles")
_GENERAL = word_set("""
company firm group carmaker maker airline bank country city town village region state county team club party
union agency ministry school university hospital plant mine project sector industry island province
""")  # "The company"
_AMOUNT = lazy(r"(?:[$€£¥]|about\s|some\s|over\s|nearly\s)?-?\d")
_TITLES = word_set("mr mrs ms dr prof sir lord lady herr frau m mme señor señora senator minister")
_LONGEST_LABEL = 48  # characters, with the mark of its line
_MOST_LINES = 60  # of a list
_BEFORE, _BEHIND = 400, 1_000  # characters of the paragraph before a sentence, and of the text behind it
_LEAST = 3  # letters of a word that excludes another
_OPENING = 24  # characters in which a sentence's first two words end
_WORDS = 4  # of a heading that names what it is about


def told_of_another(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding where each quote's figure is told of another than the statement names."""
    statement = subject.claim.statement
    if not COMPARING.isdisjoint(statement.lower().split()):
        return
    first = None
    for reading, figure in subject.figures_supported():
        text = subject.texts.text(reading.reading.quote.source_id)
        at = reading.mention.span.start if reading.mention is not None else None
        if at is None:
            return
        contrast = _in_item(statement, text, at) or _under_heading(statement, text, at)
        contrast = contrast or _behind(statement, figure)
        if contrast is None:
            return
        first = first or (reading, contrast)
    rules = (*WITH_FIGURES, words_otherwise, statement_names_another, figure_misplaced, cell_told_otherwise)
    if first is not None and not any(map(subject.told_by, rules)):
        yield statement_says(subject, *first)


def _in_item(statement: str, text: str, at: int) -> Contrast | None:
    """The label of another line of the list that a figure stands in, and its own."""
    start = text.rfind("\n", 0, at) + 1
    is_near = any(map(text[start : min(at, start + _LONGEST_LABEL)].__contains__, (":", "–", "—", " - ")))
    own = _LABEL.match(text, start) if is_near else None
    if own is None or own.end() > at:
        return None
    label = own["label"]
    if _tells(statement, label):
        return None
    for found in _labels_beside(text, start):
        other = found["label"]
        if not (other.isdigit() or is_sought(other)) or not has_as_words(statement, other):
            continue
        have_figures = all(_AMOUNT.match(text, one.end()) for one in (own, found))
        if have_figures or _are_alternatives(other, label) or (_is_titled(label) and _is_titled(other)):
            return Contrast(other, label)
    return None


def _is_titled(name: str) -> bool:
    return name.partition(" ")[0].rstrip(".").lower() in _TITLES


def _labels_beside(text: str, start: int) -> Iterator[re.Match[str]]:
    """The labels of the lines before and behind a line, as far as each has one."""
    end = start
    for _ in range(_MOST_LINES):
        before = _line_before(text, end)
        if end == 0 or (found := _LABEL.match(text, before)) is None or "\n" not in text[before:end]:
            break
        yield found
        end = before
    end = _line_behind(text, start)
    for _ in range(_MOST_LINES):
        if not end or (found := _LABEL.match(text, end)) is None:
            return
        yield found
        end = _line_behind(text, end)


def _line_before(text: str, start: int) -> int:
    """Where the line before one begins, over an empty one."""
    end = start - 1 - text.endswith("\n\n", 0, start)
    return text.rfind("\n", 0, max(0, end)) + 1


def _line_behind(text: str, start: int) -> int:
    """Where the line behind one begins, over an empty one; 0 where there is none."""
    end = text.find("\n", start) + 1
    return end + text.startswith("\n", end) if end else 0


def _under_heading(statement: str, text: str, at: int) -> Contrast | None:
    """The heading of another section that a statement names, and that of the figure's own."""
    if "#" not in text:
        return None
    headings = _headings(text)
    index = next((index for index in range(len(headings) - 1, -1, -1) if headings[index].end() < at), None)
    if index is None:
        return None
    own = headings[index]
    if _tells(statement, own["title"]):
        return None
    section = text[own.end() : headings[index + 1].start() if index + 1 < len(headings) else len(text)]
    for steps in (range(index - 1, -1, -1), range(index + 1, len(headings))):
        for other in (headings[step] for step in steps):
            if len(other["level"]) < len(own["level"]):
                break
            title = other["title"]
            if (
                len(other["level"]) == len(own["level"])
                and _names(statement, title)
                and not has_as_words(section, title)
                and _are_alternatives(title, own["title"])
            ):
                return Contrast(title, own["title"])
    return None


@lru_cache(maxsize=4)  # a source is read for one claim after the other
def _headings(text: str) -> tuple[re.Match[str], ...]:
    return tuple(_HEADING.finditer(text))


def _names(statement: str, title: str) -> bool:
    is_one = title.isdigit() or (len(title.split()) <= _WORDS and is_sought(title))
    return is_one and has_as_words(statement, title)


def _behind(statement: str, figure: Placed) -> Contrast | None:
    """What a text names only behind the sentence of a figure, and what the sentence before it told of.

    The sentence begins with a word for it: "It had 116".
    """
    text, sentence = figure.text, figure.sentence()
    first, *more = text[sentence.start : sentence.start + _OPENING].split(None, 2) or [""]
    if first not in _ANAPHORS and (first != "The" or not more or more[0].strip(",") not in _GENERAL):
        return None
    low = max(text.rfind("\n\n", 0, sentence.start) + 1, sentence.start - _BEFORE, 0)
    before = SENTENCE_END.split(text[low : sentence.start].rstrip())[-1]
    until = sentence.end
    rest = text[until : until + _BEHIND].lower()
    later_words = [word for word in words_in(statement) if word in rest]
    if not later_words or _shares_name(statement, sentence.of(text)) or _shares_name(statement, before):
        return None
    told = text[:until].lower()  # of a long text the dearest step, so the last
    said = [word for word in later_words if not has_as_words(told, word)]
    if not said:
        return None
    for word in said:
        for other in words_in(before):
            if not has_as_words(statement, other) and _are_alternatives(word, other):
                return Contrast(_written(statement, word), _written(before, other))
    subject, of_before = _subject(statement), _subject(before)
    if subject and of_before and subject.lower() in said and not has_as_words(statement, of_before):
        later = SENTENCE_END.split(text[until : until + _BEHIND])
        if any(_subject(sentence) == subject for sentence in later):
            return Contrast(subject, of_before)
    return None


def _subject(sentence: str) -> str | None:
    """The last word of the name that a sentence begins with; None where it begins otherwise."""
    from scifacts.checks.reading.name_words import (  # few claims come so far
        is_bare_noun,
        may_be_name,
        name_words,
    )

    words = name_words(sentence)
    first = words[0] if words else None
    if first is None or first.is_owner or not first.text[0].isupper():
        return None
    run = [word for word in words if word.run == first.run][: len(first.run.split())]
    if any(word.is_owner for word in run):
        return None
    last = run[-1]
    is_name = may_be_name(last, german=False) and not (len(run) == 1 and is_bare_noun(last))
    return last.text if is_name else None


def _shares_name(statement: str, text: str) -> bool:
    """Whether a text names what a statement does."""
    from scifacts.checks.reading.name_words import is_named, may_be_name, name_words  # few claims come so far

    names = (word for word in name_words(statement) if may_be_name(word, german=False))
    return any(is_named(name, text) for name in names)


def _written(text: str, word: str) -> str:
    at = text.lower().find(word)
    return text[at : at + len(word)] if at >= 0 else word


def _tells(statement: str, label: str) -> bool:
    """Whether a statement has a word of a label, in any form."""
    from scifacts.checks.reading.figure_words import forms_in  # few figures stand in lists and sections

    if label.isdigit():
        return has_as_words(statement, label)
    words = forms_in(label.partition(" ")[2] if _is_titled(label) else label)
    return not words or not words.isdisjoint(forms_in(statement))


def _are_alternatives(one: str, two: str) -> bool:
    """Whether two names or words exclude each other: two countries, two months, imports and exports."""
    from scifacts.checks.reading.countries import country_of  # few claims come so far
    from scifacts.matching.vocabulary.kinds import are_different_kinds
    from scifacts.matching.vocabulary.opposites import are_opposite

    low, other = one.lower(), two.lower()
    if min(len(low), len(other)) < _LEAST or low == other:
        return False
    if low.isdigit() or other.isdigit():
        return low.isdigit() and other.isdigit()
    countries = country_of(one), country_of(two)
    if any(countries):
        return None not in countries and countries[0] != countries[1]
    months = MONTHS.get(low), MONTHS.get(other)
    if any(months):
        return None not in months and months[0] != months[1]
    return are_opposite(low, other) or are_different_kinds(low, other)
