"""SF208: the speaker whom a claim names stands nowhere near its quotes."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import islice

from scifacts.checks.raising import about_claim, found_passage
from scifacts.lines import one_line
from scifacts.model import Stance
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.checks.reading.namesakes import Person
    from scifacts.checks.subject import ClaimSubject, Reading
    from scifacts.model import Finding, Source, Span

__all__ = ["attribution_far", "names_of"]

_ARTICLE = lazy(r"(?:the|an?)\s+", re.IGNORECASE)
_PART = lazy(r"\s*(?:[,;()]|\s[-–—]\s)\s*")
# A name of a person: two to five words with capitals, and particles between them.
_PERSON = lazy(
    r"[^\W\d_a-z][\w'’.-]*\s+(?:(?:[^\W\d_a-z][\w'’.-]*|de|den|der|del|da|di|van|von|bin|al|la|le)\s+){0,3}[^\W\d_a-z][\w'’-]*"
)
_INSTITUTION = lazy(
    r"\b(?:Academy|Agency|Asia|Association|Bank|Board|Bureau|Center|Centre|College|Commission|Committee|Company|"
    r"Corporation|Council|Department|Embassy|Foundation|Government|Group|Institute|Ministry|News|Office|Port|"
    r"Press|Times|Union|University|Daily|Gazette|Nations)\b"
)
_TITLE = lazy(r"(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|President|Minister|Chancellor|Secretary)\.?\s+")
# "Zhang Guangjun:" before a long answer, as in the record of a press conference.
_LABEL = lazy(r"([^\W\d_a-z][^:.!?\n]{1,59})[:：](?:\s|\Z)")
# "He said" leaves the name to a paragraph before.
_GOES_ON = lazy(
    r"\b(?:he|she|they|the\s(?:official|minister|spokesperson|spokesman|spokeswoman|report|ministry|statement))\b[^.]{0,60}"
    r"\b(?:said|says|added|adds|noted|told|explained|stressed|continued|pointed|wrote|called)\b"
    r"|\b(?:said|added|noted)\s(?:he|she|they|the\s\w+)\b",
    re.IGNORECASE,
)
_FARTHEST_LABEL = 40  # paragraphs; answers at press conferences ran to 12
_FARTHEST_NAME = 6
_MOST_PLACES = 40  # of a name in one paragraph that are looked at
_BEHIND = 300  # characters behind a passage, in which its quotation ends and its speaker is told
_CLOSING = '”"»'
_LONGEST_LABEL = 6  # words: "Ministry of Science and Technology:"


def attribution_far(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield one finding where no supporting quote has the claim's speaker near it."""
    speaker = subject.claim.attribution
    if speaker is None:
        return
    found = [
        (index, reading, reading.match.span)
        for index, reading in enumerate(subject.readings)
        if reading.quote.stance is Stance.SUPPORTS
        if reading.match.status.stands and reading.match.span is not None
    ]
    if not found or any(_is_near(subject, reading, span, speaker) for _, reading, span in found):
        return
    index, reading, span = found[0]
    yield about_claim(
        subject,
        "SF208",
        f"the speaker, “{speaker}”, stands neither near the quote nor at the head of its source",
        index=index,
        found=found_passage(subject.texts.text(reading.quote.source_id), span, (span,)),
        source_offset=span.start,
    )


def names_of(speaker: str) -> tuple[str, ...]:
    """What a text may call a speaker: the name, its parts, a surname, a role, the initials of a body."""
    names: list[str] = []
    for part in _PART.split(speaker):
        name = _ARTICLE.sub("", part.strip(), count=1) if _ARTICLE.match(part.strip()) else part.strip()
        if not name:
            continue
        names.append(name)
        bare = _TITLE.sub("", name, count=1)
        if _INSTITUTION.search(name):
            names += _initials(name)
        elif _PERSON.fullmatch(bare):
            words = bare.split()
            names += [bare, words[0], words[-1]]  # the surname stands last, or first as in Chinese
    return tuple(dict.fromkeys(names))


class _Speaker:
    """A speaker as one source may call them."""

    def __init__(self, speaker: str, source: str) -> None:
        self.names, self._source = names_of(speaker), source
        name = _TITLE.sub("", _PART.split(speaker)[0].strip(), count=1)
        is_person = _PERSON.fullmatch(name) is not None and not _INSTITUTION.search(name)
        self._words = name.split() if is_person else []  # of a body or a role alone none

    @cached_property
    def _person(self) -> Person:
        from scifacts.checks.reading.namesakes import (
            Person,  # nearly every speaker is called by the whole name
        )

        return Person(self._words, self._source)

    def is_in(self, text: str) -> bool:
        """Whether a text holds one of the names: capitals count where the name has them throughout."""
        flat = one_line(text)
        lower = flat.lower()
        return any(
            any(self._is_meant(name, flat, at) for at in islice(_places(flat, name), _MOST_PLACES))
            if _is_short(name)
            else next(_places(lower, name.lower()), None) is not None
            for name in self.names
        )

    def is_not_speaking(self, end: int) -> bool:
        """Whether the source tells another's name behind the quotation that a passage ends in at `end`."""
        behind = self._source[end : end + _BEHIND].partition("\n")[0]
        may_be = self._words and any(mark in behind for mark in _CLOSING)
        if not may_be or any(name in behind.split(". ", 1)[0] for name in self.names):
            return False
        return self._person.is_not_speaking(self._source, end)

    def _is_meant(self, name: str, text: str, at: int) -> bool:
        """Whether a first or last name is not another person's."""
        if name not in self._words[:1] + self._words[-1:]:
            return True
        return self._person.is_meant(name, text, at)


def _initials(name: str) -> list[str]:
    """Both MST and MOST for the Ministry of Science and Technology."""
    words = [word for word in name.split() if word not in ("and", "&", "the")]
    found = (
        "".join(word[0] for word in words if word[0].isupper()),
        "".join(word[0] for word in words).upper(),
    )
    return [one for one in found if len(one) > 2]


def _is_near(subject: ClaimSubject, reading: Reading, span: Span, called: str) -> bool:
    source_id = reading.quote.source_id
    text = subject.texts.text(source_id)
    speaker = subject.texts.once(("speaker", source_id, called), lambda: _Speaker(called, text))
    if speaker.is_not_speaking(span.end):
        return False
    paragraphs = subject.texts.paragraphs(source_id)
    at = max(0, bisect_right([one.start for one in paragraphs], span.start) - 1)
    said = [one.of(text) for one in paragraphs[max(0, at - _FARTHEST_LABEL) : at + 1]]
    return (
        _is_in_header(subject.texts.by_id[source_id], speaker)
        or any(map(speaker.is_in, _near(said)))
        or any(speaker.is_in(one.of(text)) for one in subject.texts.header(source_id))
        or _is_labelled(said, speaker)
    )


def _near(paragraphs: Sequence[str]) -> Iterator[str]:
    """The quote's paragraph, the one before, and those before as long as each leaves the name to another."""
    for back, paragraph in enumerate(reversed(paragraphs[-_FARTHEST_NAME:])):
        yield paragraph
        if back and not _GOES_ON.search(paragraph):
            return


def _is_labelled(paragraphs: Sequence[str], speaker: _Speaker) -> bool:
    """Whether the last label before the quote, such as "Zhang Guangjun:", is the speaker's."""
    for paragraph in reversed(paragraphs):
        if (label := _LABEL.match(paragraph)) and _is_name(label[1]):
            return speaker.is_in(label[1])
    return False


def _is_name(label: str) -> bool:
    """Whether what stands before a colon may name a speaker: no sentence, but words with capitals."""
    words = label.split()
    return len(words) <= _LONGEST_LABEL and all(word[0].isupper() for word in words if len(word) > 3)


def _is_in_header(source: Source, speaker: _Speaker) -> bool:
    return any(map(speaker.is_in, filter(None, (source.author, source.publisher, source.title))))


def _places(text: str, name: str) -> Iterator[int]:
    """Where a name stands in a text with no letter or digit beside it; a pattern for each costs more."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not (_in_word(text[at - 1 : at]) or _in_word(text[end : end + 1])):
            yield at
        at = text.find(name, at + 1)


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _is_short(name: str) -> bool:
    """One word with a capital, such as "Young" or "MOST", is also a common word."""
    return " " not in name and name[:1].isupper()
