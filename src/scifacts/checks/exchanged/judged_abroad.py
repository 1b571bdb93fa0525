"""SF207: a statement that is its sentence but for a denial, a doubt or a plan, in further languages.

The rules of deeds, plans and denials know the words of five languages. Where a statement is written from its
sentence, the tables that quotes are judged with tell the same in thirty. None tells what another rule told.
"""

from __future__ import annotations

from scifacts.checks.exchanged.nearly_quoted import OTHERS, statement_nearly_quoted
from scifacts.checks.other_numbers.complements import is_told
from scifacts.checks.raising import Contrast, statement_says
from scifacts.model import ChangeKind, Span
from scifacts.numerals.languages.foreign import written_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.checks.subject import ClaimSubject
    from scifacts.matching.vocabulary.words import Fact
    from scifacts.model import Change, Finding

__all__ = ["KNOWN", "around", "facts_of", "statement_judged_abroad"]

KNOWN = ("", "en", "de", "fr", "es", "zh")  # languages whose own rules tell more
_TOLD = (ChangeKind.NEGATION, ChangeKind.COMPARATOR, ChangeKind.TIME)
_MOST = 400  # characters of a statement that is laid beside its sentence
_EDITS = 3  # more of them are another sentence
_WORDS = 2  # more or fewer than the sentence has; more are a clause of its own
_TENSES = frozenset(("before", "after", "until", "since", "to-come", "future", "past", "former"))
_LONGEST = 4  # words or signs of a phrase that is looked for
_FEW = 2  # words that blanks part in a text of a script that sets none
_NEAR = 70  # score of a statement that is written from its sentence
_SHARED = 0.7  # of the words of a statement stand in such a sentence
_BESIDE = 12  # characters on either side that a message shows


def statement_judged_abroad(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for the first fact by which a statement differs from its sentence, all else alike."""
    statement = subject.statement_unended()
    if len(statement) > _MOST or subject.is_figure_otherwise():
        return
    for reading, found in subject.figures_supported():
        span = found.all_parts()
        sentence = span.of(found.text)
        if statement in sentence or "(" in sentence or not _is_near(statement, sentence):
            continue
        if written_in(statement, found.text) in KNOWN:
            return
        from scifacts.matching import locate  # few statements in other languages are nearly a sentence

        match = locate(statement, sentence)
        if match.span is None or match.score < _NEAR:
            continue
        change = _told(match.changes)
        if change is None or is_told(subject, _RULES):
            continue
        mark = Span(span.start + change.span.start, span.start + change.span.end)
        yield statement_says(
            subject,
            reading,
            Contrast(around(statement, change.quote_span), around(sentence, change.span)),
            mark if mark.start < mark.end else None,
        )
        return


_RULES = (*OTHERS, statement_nearly_quoted)


def _told(changes: Sequence[Change]) -> Change | None:
    """The one change that tells another fact, on one side alone, where few words differ at all."""
    edits = [change for change in changes if change.kind is not ChangeKind.TYPOGRAPHY]
    words = sum(abs(len(change.expected.split()) - len(change.found.split())) for change in edits)
    told = [change for change in edits if change.kind in _TOLD]
    if len(edits) > _EDITS or words > _WORDS or len({change.kind for change in told}) != 1:
        return None
    ours = [fact for change in edits for fact in facts_of(change.expected, told[0].kind)]
    theirs = [fact for change in edits for fact in facts_of(change.found, told[0].kind)]
    if told[0].kind is ChangeKind.TIME:
        dates, others = (
            [{fact.says for fact in side if (fact.says in _TENSES) is is_tense} for side in (ours, theirs)]
            for is_tense in (False, True)
        )
        is_told = others[0] != others[1] or (not (ours or theirs) and told[0].expected and told[0].found)
        return told[0] if is_told and dates[0] == dates[1] else None
    return told[0] if bool(ours) is not bool(theirs) else None


def facts_of(words: str, kind: ChangeKind) -> list[Fact]:
    """The facts of one kind that words carry, or signs."""
    from scifacts.matching.vocabulary.words import PHRASES

    tokens = words.lower().split()
    if len(tokens) == 1 and not words.isascii():
        tokens += words  # signs of a script that sets no blanks
    phrases = (
        " ".join(tokens[at : at + size]) for at in range(len(tokens)) for size in range(1, _LONGEST + 1)
    )
    facts = (PHRASES.get(phrase) for phrase in phrases)
    return [fact for fact in facts if fact is not None and fact.kind is kind]


def _is_near(statement: str, sentence: str) -> bool:
    """Whether most words of a statement, or signs without blanks, stand in a sentence: a glance."""
    said = statement.lower().split()
    if len(said) > _FEW:
        there = set(sentence.lower().split())
        return sum(map(there.__contains__, said)) >= _SHARED * len(said) - 1
    there = set(sentence)
    return sum(map(there.__contains__, statement)) >= _SHARED * len(statement)


def around(text: str, span: Span) -> str:
    """A change among what stands beside it, cut at blanks."""
    start, end = max(0, span.start - _BESIDE), min(len(text), span.end + _BESIDE)
    if start and (blank := text.find(" ", start, span.start)) >= 0:
        start = blank + 1
    if end < len(text) and (blank := text.rfind(" ", span.end, end)) >= 0:
        end = blank
    return text[start:end].strip()
