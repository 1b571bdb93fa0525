"""Somebody else of the source told as who does it, or who says so: "Hull have 58 points" over "York have".

Both are named in the source, so that a name alone tells nothing. The clause of the figure must begin with the
one or leave it to the sentence before, and the source tell of both as of two.
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.clause_subjects import clauses_of, subject_of
from scifacts.checks.reading.wording import SENTENCE_END, words_in
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.checks.reading.clause_subjects import ClauseSubject
    from scifacts.checks.reading.name_words import NameWord
    from scifacts.checks.reading.placed import Placed
    from scifacts.model import Span

__all__ = ["said_by_another", "told_of_other_doer"]

_NAME = r"[A-ZÀ-Þ][\w’'.&-]*(?:\s[A-ZÀ-Þ][\w’'.&-]*){0,3}"
_SAYING = r"(?:said|says|told|argued|argues|claimed|claims|warned|warns|added|estimated|estimates)"
_SPEAKER = lazy(
    rf"\baccording\sto\s(?:the\s)?(?:[a-z]+\s){{0,4}}(?P<source>{_NAME})"
    rf"|(?P<before>{_NAME})(?:\s\([A-Z][\w\s]*\))?,?\s{_SAYING}\b"
    rf"|\b{_SAYING}\s(?:the\s)?(?:[a-z’'-]+\s){{0,5}}(?:[A-Z][a-z]+’s\s|[A-Z][a-z]+'s\s)?(?P<behind>{_NAME})"
)
_WHO = lazy(rf"(?P<name>{_NAME}),\s(?:who|which)\s(?P<told>[^,;.]*)\Z")
_REPORTED = lazy(rf"\b{_SAYING}\s(?:(?:on|in)\s[A-Z][a-z]+\s)?(?:that\s)?(?=[^\W\d_])")
_SPEAKING = word_set(
    "said says told argued argues claimed claims warned warns added estimated estimates according"
)
# A statement with one of these may name another to tell whom it means.
_RELATING = word_set(
    "rival rivals competitor competitors neighbour neighbours neighbor neighbors supplier"
    " suppliers subsidiary parent owner owners owned successor predecessor partner partners customer"
    " customers unit units brand brands other others another than compared unlike while"
    " whereas versus against but"
)
_TALK = word_set("say tell argu claim warn add estimat expect hop think believ predict")
_BARE_VERBS = frozenset(["have", "is", "are", "be"])
_IT = frozenset(["It", "They"])
_QUOTES = ('"', "“", "”")
_JOINTS = (";", " who ", " which ", " while ", " whereas ", " but ")
_SPEAKERS = ("We ", "I ", "You ", "This ", "There ", "He ", "She ")
_OWNING = ("'s", "’s", "s'", "s’")
_BEFORE = 160  # characters
_NEAR = 40  # characters before a figure in which its clause may name who is told of
_PARAGRAPH = 600  # characters of a paragraph before a sentence that are read


def told_of_other_doer(ours: Placed, theirs: Placed) -> Contrast | None:
    """Whom a statement begins with and who begins the clause of its figure, where they are two; else None."""
    if not _may_tell_another(ours, theirs):
        return None  # few statements need the words
    said = _doer(ours.text)
    if said is None or not _RELATING.isdisjoint(words_in(ours.text)):
        return None
    text, whole = theirs.text, theirs.all_parts()
    own = next((one for one in clauses_of(text, whole) if one.contains(theirs.mention.span)), None)
    last = said.written.rpartition(" ")[2]
    if own is None or last in own.of(text) or last not in text:
        return None
    found = _resolved(theirs, own, last)
    if found is None or not found.is_name:
        return None
    from scifacts.checks.reading.name_words import is_german, is_named, is_romance, name_words

    words = name_words(ours.text)
    if is_german(words) or is_romance(words):
        return None
    names, others = _names(said), _names(found)
    if not names or any(is_named(one, own.of(text)) for one in names):
        return None
    if not others or any(is_named(one, ours.text) for one in others):
        return None
    if (found.verb in _TALK) is not (said.verb in _TALK):
        return None
    is_same_deed = said.verb == found.verb and said.verb not in _BARE_VERBS
    if not _are_two(names, others, text, is_told=not is_same_deed):
        return None
    return Contrast(said.written, found.written)


def _may_tell_another(ours: Placed, theirs: Placed) -> bool:
    """Whether a statement begins with a name that its clause may lack, and the text has: a glance."""
    first = next((word for word in ours.text.split() if word not in ("The", "In", "On")), "")
    text, start = theirs.text, theirs.all_parts().start
    near = text[max(0, theirs.mention.phrase.start - _NEAR) : theirs.mention.phrase.end]
    if not first[:1].isupper() or first in near or first not in text or first.endswith(_OWNING):
        return False
    sentence = theirs.all_parts().of(text)
    if sentence.startswith(_SPEAKERS):
        return False
    if sentence.startswith(tuple(_IT)):
        before = text[max(0, start - _BEFORE) : start].rstrip(" .").rpartition(". ")[2]
        return first not in before
    return first.lower() not in sentence.lower() or any(map(sentence.__contains__, _JOINTS))


def _doer(statement: str) -> ClauseSubject | None:
    """The name that a statement begins with, as who does what it tells."""
    found = subject_of(statement.rstrip(". "))
    return found if found is not None and found.is_name and not found.is_owner else None


def _names(subject: ClauseSubject) -> list[NameWord]:
    if not subject.is_name or subject.is_owner:
        return []
    from scifacts.checks.reading.name_words import may_be_name, name_words

    return [word for word in name_words(subject.written) if may_be_name(word, german=False)]


def _resolved(theirs: Placed, own: Span, name: str) -> ClauseSubject | None:
    """Who does what is told with a figure: "who" and "it" are looked up before."""
    text = theirs.text
    before = text[own.start : theirs.mention.phrase.start]
    whole = text[theirs.all_parts().start : theirs.mention.phrase.start]
    if who := _WHO.search(whole):
        told = subject_of(f"They {who['told'].rpartition(' but ')[2]} it")
        return _made(who["name"], told.verb) if told else None
    reported = [*_REPORTED.finditer(before)]
    if reported:
        inner = subject_of(text[own.start + reported[-1].end() : own.end])
        if inner is None or inner.forms:
            return inner
    found = subject_of(own.of(text))
    if found is None or found.forms or found.written not in _IT:
        return found
    previous = _sentence_before(text, own.start)
    if name in previous or any(quote in previous for quote in _QUOTES):
        return None
    leader = subject_of(previous)
    return leader._replace(verb=found.verb) if leader is not None else None


def _made(name: str, verb: str) -> ClauseSubject | None:
    made = subject_of(f"{name} has it")
    return made._replace(verb=verb) if made is not None else None


def _sentence_before(text: str, start: int) -> str:
    """The sentence before an offset, of the same paragraph."""
    low = max(text.rfind("\n\n", 0, start) + 1, start - _PARAGRAPH, 0)
    return SENTENCE_END.split(text[low:start].rstrip())[-1]


def _are_two(names: Sequence[NameWord], others: Sequence[NameWord], text: str, *, is_told: bool) -> bool:
    """Whether a text names two as two: in one sentence, and neither as whose the other is.

    With `is_told` it must tell somewhere what the first does.
    """
    one, two = names[-1].written, others[-1].written
    if one not in text or two not in text or _is_beside(one, two, text) or _is_beside(two, one, text):
        return False
    if is_told and not re.search(rf"\b{re.escape(one)}\s(?:has|have|had|will|would|[a-z]+ed)\b", text):
        return False
    ours, other = rf"\b{re.escape(one)}\b", rf"\b{re.escape(two)}\b"
    together = re.search(rf"{ours}[^.!?\n]*{other}|{other}[^.!?\n]*{ours}", text)
    rows = (rf"^[|*-]?\s?{re.escape(name)}\s+[|\d]" for name in (names[-1].run, others[-1].run))
    return together is not None or all(re.search(row, text, re.MULTILINE) for row in rows)


def _is_beside(one: str, two: str, text: str) -> bool:
    """Whether a text has somebody as another's: Hull's chairman, Ida Brandt; Ida Brandt of Hull."""
    first, second = rf"\b{re.escape(one)}", rf"(?:[A-Z][\w.]*\s){{0,2}}{re.escape(two)}\b"
    few = r"(?:\s[a-zà-þ’'-]+){0,6}"
    owned = rf"{first}['’]s?{few},?\s{second}"
    joined = rf"{first}(?:,|\s\()?{few}(?:\s(?:of|at|for|from|with)\s|\s?\()(?:the\s)?{second}"
    plain = rf"{first},?\s{second}"
    return any(re.search(pattern, text) for pattern in (owned, joined, plain))


def said_by_another(ours: Placed, theirs: Placed) -> Contrast | None:
    """The speaker whom a statement names, where the sentence of its figure names another; else None."""
    if _SPEAKING.isdisjoint(words_in(ours.text)):
        return None
    said = _speaker(ours.text)
    if said is None:
        return None
    sentence = theirs.all_parts().of(theirs.text)
    found = _speaker(sentence)
    if found is None or said in sentence or found in ours.text:
        return None
    from scifacts.checks.reading.name_words import is_named, may_be_name, name_words  # few name a speaker

    one, two = (
        [word for word in name_words(name) if may_be_name(word, german=False)] for name in (said, found)
    )
    if not one or not two or any(is_named(word, sentence) for word in one):
        return None
    if any(is_named(word, ours.text) for word in two):
        return None
    text = theirs.text
    last, other = one[-1].written, two[-1].written
    if last not in text or _is_beside(last, other, text) or _is_beside(other, last, text):
        return None
    return Contrast(said, found)


def _speaker(text: str) -> str | None:
    """The one speaker whom a text names; None where it names none or several."""
    found = {next(filter(None, match.groups())) for match in _SPEAKER.finditer(text)}
    return found.pop().strip(".,") if len(found) == 1 else None
