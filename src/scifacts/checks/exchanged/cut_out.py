"""SF207: a statement that stands in its sentence, and is turned by the rest: none of | the 12 won.

What stands outside the words of a statement is read as what stands outside a quote, in every language. None
tells what another rule told.
"""

from __future__ import annotations

from functools import cache

from scifacts.checks.exchanged.judged_abroad import KNOWN, statement_judged_abroad
from scifacts.checks.exchanged.nearly_quoted import OTHERS, statement_nearly_quoted
from scifacts.checks.other_numbers.complements import is_told
from scifacts.checks.raising import Contrast, statement_says
from scifacts.model import ChangeKind, Span
from scifacts.numerals import figures
from scifacts.numerals.languages.foreign import written_in
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Change, Finding, Match

__all__ = ["statement_cut_out"]

_TOLD = (ChangeKind.NEGATION, ChangeKind.NUMBER, ChangeKind.COMPARATOR)
_MOST = 400  # characters of a statement that is looked for in its sentence
_NEAR = 60  # score of a statement whose words are those of its sentence, some in another form
_WORDS = 2  # that differ at one place
_ENDS = ("", ".", ",", ";", ":", "!", "?", "。", "，")
_RELATIVES = word_set("that which who whose welche qui que quale которые который które który som")
# What limits a statement although no word of it is unsure: only once, if the state agrees.
_LIMITS = word_set("only if unless nur falls wenn sofern si s'il solo sólo seulement")
_ONLY = word_set("only just nur solo sólo seulement")
_AMOUNTS = word_set(
    "half most many some several few majority minority third quarter handful two three four five six"
)
_BLANKS = str.maketrans(dict.fromkeys(".,;:!?()\"“”'’–—", " "))
_SPREAD = 1.3  # words from the first to the last of a statement in its sentence, for each that it has
_BEFORE, _BEHIND = 6, 8  # words beside them
_LITTLE = 3  # letters of a word that stands in many places
_FEW, _HAN_SIGNS = 2, frozenset("没未不非无無否少若如半")
_BESIDE = 40  # characters of the statement that a message shows


def statement_cut_out(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for a statement whose words its sentence turns by what they leave out."""
    statement = subject.statement_unended()
    if not 0 < len(statement) <= _MOST or subject.is_figure_otherwise():
        return
    for reading, found in subject.figures_supported():
        span = found.all_parts()
        sentence = span.of(found.text)
        if not _may_be_turned(statement, sentence):
            continue
        from scifacts.matching import locate  # few sentences have a word that turns

        match = locate(statement, sentence)
        is_known = written_in(statement, found.text) in KNOWN
        change = _turning(match, sentence, is_known=is_known)
        if change is None or match.span is None:
            continue
        if is_told(subject, _RULES):
            return
        said = _part(statement, change.span.end <= match.span.start)
        words = Span(min(change.span.start, match.span.start), max(change.span.end, match.span.end))
        whole = _part(
            words.of(sentence), change.span.end <= match.span.start, len(said) + len(change.span) + 1
        )
        mark = Span(span.start + change.span.start, span.start + change.span.end)
        yield statement_says(subject, reading, Contrast(said, whole), mark)
        return


_RULES = (*OTHERS, statement_nearly_quoted, statement_judged_abroad)


def _may_be_turned(statement: str, sentence: str) -> bool:
    """Whether a statement's words stand together in a sentence, and one that turns beside them: a glance."""
    words = sentence.lower().translate(_BLANKS).split()
    said = statement.lower().translate(_BLANKS).split()
    if len(said) <= _FEW:  # a script that sets no blanks
        signs = set(sentence) - set(statement)
        return not _HAN_SIGNS.isdisjoint(signs) and len(signs) < len(statement)
    known = {word for word in said if len(word) > _LITTLE or word.isdigit()}
    there = [at for at, word in enumerate(words) if word in known]
    if not there or 2 * len(there) < len(known) or there[-1] - there[0] > _SPREAD * len(said):
        return False
    before, behind = words[max(0, there[0] - _BEFORE) : there[0]], words[there[-1] + 1 :][:_BEHIND]
    return not (_before().isdisjoint(before) and _behind().isdisjoint(behind))


@cache
def _before() -> frozenset[str]:
    """Words of which one stands in all that turns a passage from before it."""
    from scifacts.matching.around.fronted import SIGNS
    from scifacts.matching.around.shares_abroad import shares

    return frozenset((*SIGNS, *shares(), *_AMOUNTS, *_LIMITS, *_denials()))


@cache
def _behind() -> frozenset[str]:
    """Words of which one stands in what turns a passage from behind it."""
    from scifacts.matching.around.behind_abroad import TELLING

    return frozenset((*TELLING, *_LIMITS, *_denials()))


@cache
def _denials() -> frozenset[str]:
    from scifacts.matching.vocabulary.words import PHRASES, Strength

    return frozenset(
        phrase
        for phrase, fact in PHRASES.items()
        if fact.kind is ChangeKind.NEGATION and fact.strength > Strength.WEAK and " " not in phrase
    )


def _turning(match: Match, sentence: str, *, is_known: bool) -> Change | None:
    """What stands outside the words of a statement and turns it, where these say all that it says."""
    if match.span is None or match.score < _NEAR:
        return None
    outer = None
    for change in match.changes:
        if not change.expected and not match.span.overlaps(change.span):
            outer = outer or change
        elif not _is_harmless(change, concord=not is_known and outer is not None):
            return None
    if outer is None or outer.kind not in _TOLD:
        return None
    words = outer.found.lower().split()
    if outer.kind is ChangeKind.COMPARATOR and is_known and _LIMITS.isdisjoint(words[:1]):
        return None  # the rules of deeds tell what was expected and what may be
    if _is_before_amount(words, sentence[outer.span.end :]):
        return None
    if outer.span.start >= match.span.end and outer.kind is not ChangeKind.NEGATION:
        return outer
    rest = sentence[max(outer.span.end, match.span.end) :].lstrip(" \"'”’)")
    return outer if rest[:1] in _ENDS else None  # nie | dla bogatych


def _is_before_amount(words: list[str], behind: str) -> bool:
    """Whether a text says of an amount that it is little, which it is without the word too: only a fifth."""
    if _ONLY.isdisjoint(words) or len(words) > 1:
        return False
    first = next(iter(figures(behind[:_BESIDE])), None)
    return first is not None and len(behind[: first.phrase.start].split()) <= 1


def _is_harmless(change: Change, *, concord: bool) -> bool:
    """Whether a statement has another form of a word of its sentence; or not the "nie" of "żadna nie ma"."""
    found = change.found.lower().split()
    if not _RELATIVES.isdisjoint(found) or max(len(found), len(change.expected.split())) > _WORDS:
        return False  # of the 12 schools that have a pool
    if change.kind is ChangeKind.NEGATION and concord and not change.expected:
        return True
    return not change.kind.touches_fact or change.expected.lower() == change.found.lower()


def _part(text: str, at_start: bool, length: int = _BESIDE) -> str:
    """The beginning or the end of a text, cut at a blank."""
    if len(text) <= length:
        return text.strip()
    if at_start:
        return text[:length].rpartition(" ")[0] or text[:length]
    return text[-length:].partition(" ")[2] or text[-length:]
