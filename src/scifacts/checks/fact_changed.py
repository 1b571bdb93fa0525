"""SF202: the passage was found, and a fact in it is no longer the one quoted."""

from __future__ import annotations

from scifacts.checks.raising import about_claim, expected_passage, found_passage, places_named, shown
from scifacts.checks.reading.wording import words_in
from scifacts.checks.subject import qualified_outside
from scifacts.model import ChangeKind, QuoteStatus
from scifacts.numerals.vocabulary import COMPARATOR_PHRASES, COMPARATOR_SUFFIXES
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Change, Finding, Match, Span

__all__ = ["fact_changed"]

_WHAT = {
    ChangeKind.NUMBER: "the number",
    ChangeKind.SCALE: "the scale",
    ChangeKind.UNIT: "the unit",
    ChangeKind.COMPARATOR: "the comparator",
    ChangeKind.TIME: "the time",
    ChangeKind.NEGATION: "a negation",
    ChangeKind.DIRECTION: "the direction",
    ChangeKind.NAME: "a name",
}

_QUOTE_MORE = (
    "If these words are new in the source, find out which is right; if not, take them into the quote, "
    "and let the claim say the same."
)
_STRIKING = ("~~", "<s>", "<s ", "<del", "<strike")  # marks of what is struck out begin so
_STRUCK = "Quote what the source says in its place, or take the claim back."


def fact_changed(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each quote whose passage now states another fact."""
    for index, reading in enumerate(subject.readings):
        match = reading.match
        if match.status is not QuoteStatus.CHANGED or match.span is None:
            continue
        if qualified_outside(subject.claim, reading):
            continue  # SF204 compares the qualifier with the claim's own
        facts = tuple(change for change in match.changes if change.kind.touches_fact)
        source_id = match.quote.source_id
        yield about_claim(
            subject,
            "SF202",
            (_sentences(facts, match.span) or "the passage states another fact") + _elsewhere(subject, match),
            index=index,
            expected=expected_passage(match, facts),
            found=found_passage(
                subject.texts.text(source_id), match.span, tuple(change.span for change in facts)
            ),
            source_offset=facts[0].span.start if facts else match.span.start,
            help=_help(facts, match.span),
        )


def _help(facts: tuple[Change, ...], passage: Span) -> str | None:
    """What to do where nothing of the passage itself changed; None for what the rule says."""
    if any(change.found.lower().startswith(_STRIKING) for change in facts):
        return _STRUCK
    return _QUOTE_MORE if facts and all(_is_beside(each, passage) for each in facts) else None


def _elsewhere(subject: ClaimSubject, match: Match) -> str:
    """Where the passage stands again, changed as much, and nothing tells which place is meant."""
    return f"; there are such words at {places_named(subject, match)}" if match.rivals else ""


def _sentences(facts: tuple[Change, ...], passage: Span) -> str:
    """One clause per edit; what the same words touch besides is named with them.

    Where words changed places, those within are not told one by one again.
    """
    moved = [one for one in facts if one.expected and _is_reordering(one)]
    facts = tuple(
        one
        for one in facts
        if one in moved or not any(other.quote_span.contains(one.quote_span) for other in moved)
    )
    edits: dict[tuple[Span, Span], list[Change]] = {}
    for change in facts:
        edits.setdefault((change.quote_span, change.span), []).append(change)
    return "; ".join(_sentence(changes, passage) for changes in edits.values())


def _sentence(changes: list[Change], passage: Span) -> str:
    change = changes[0]
    what = " and ".join(dict.fromkeys(map(_what, changes)))
    if _is_beside(change, passage):
        if change.found.lower().startswith(_STRIKING):
            return f"the source has struck out the passage (“{shown(change.found)}”)"
        side = "before" if change.span.start < passage.start else "after"
        return f"the quote leaves out “{shown(change.found)}”, which stands right {side} it in the source"
    if not change.expected.strip():
        return f"{what} changed: the source adds “{shown(change.found)}”"
    if not change.found.strip():
        return f"{what} changed: the source has no “{shown(change.expected)}”"
    return f"{what} changed: “{shown(change.expected)}” is now “{shown(change.found)}”"


def _what(change: Change) -> str:
    """What an edit touches, in a reader's words: "may" and "average" compare no figure with anything."""
    words = (change.expected, change.found)
    if change.kind is ChangeKind.COMPARATOR and not any(map(_compares, words)):
        return "a qualifying word"
    if change.kind is ChangeKind.NAME and any("|" in one for one in words):
        return "a cell of the table"
    if _is_reordering(change):
        return "the order"
    if change.kind is ChangeKind.NUMBER and _JOINTS.issuperset(map(str.lower, words)):
        return "a qualifying word"
    if change.kind in _MAY_BE_WORDS and (all(map(_is_word, words)) or _are_plain(change)):
        return "a word that the fact depends on"
    return _WHAT.get(change.kind, "the passage")


def _is_word(words: str) -> bool:
    """Whether words name neither a time, a way up or down nor a thing: "before" tax, "Net" debt."""
    return words.strip().casefold() in _WORDS


def _is_reordering(change: Change) -> bool:
    """Whether words changed places: "640 men, 14 women" is now "640 women, 14 men"."""
    if change.kind is not ChangeKind.DIRECTION:
        return False
    words = [sorted(words_in(one)) for one in (change.expected, change.found)]
    return words[0] == words[1] and len(words[0]) > 1


def _are_plain(change: Change) -> bool:
    """Whether one word stands for another that is no name and, by itself, no way up or down: dead, alive."""
    words = (change.expected, change.found)
    if change.kind is ChangeKind.NAME:
        return all(map(str.islower, words))
    if change.kind is not ChangeKind.DIRECTION:
        return False
    from scifacts.matching.vocabulary.words import PHRASES  # loaded where a passage has been judged

    facts = (PHRASES.get(word.lower()) for word in words)
    return all(map(str.isalpha, words)) and all(
        fact is None or fact.kind is not change.kind for fact in facts
    )


_JOINTS = frozenset({"to", "by", "from", "of", "auf", "um", "von"})
_MAY_BE_WORDS = frozenset({ChangeKind.TIME, ChangeKind.DIRECTION, ChangeKind.NAME})
_WORDS = word_set("""
before after net gross netto brutto net brut nette brute neto bruto vor nach avant après antes después
profit loss gewinn verlust gain perte bénéfice ganancia pérdida income cost costs revenue expenditure
einnahmen ausgaben surplus deficit überschuss defizit excédent déficit assets debts imports exports
""")


def _compares(words: str) -> bool:
    plain = " ".join(words.lower().split())
    return plain in COMPARATOR_PHRASES or plain in COMPARATOR_SUFFIXES


def _is_beside(change: Change, passage: Span) -> bool:
    """Whether the source adds words next to a passage that stands as it was quoted."""
    return not change.expected and (
        change.span.end <= passage.start or passage.end <= change.span.start < change.span.end
    )
