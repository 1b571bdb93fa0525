"""The statement of a claim whose sources changed a fact: what changed in its words, changed alike."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from scifacts.checks.rounded import is_told_in_round_numbers
from scifacts.errors import UsageError
from scifacts.fixes.putting import are_words, places_of, put
from scifacts.fixes.taking import restated
from scifacts.lines import one_line
from scifacts.model import ChangeKind, Comparator
from scifacts.nouns import dataclass
from scifacts.numerals import choose, describe, figures

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scifacts.fixes.putting import Edit
    from scifacts.model import Change, Claim, Figure, FigureMention, SourceId

__all__ = ["IN_FIGURE", "SAY_IT", "Stating", "Taken"]

# What a figure holds; of anything else only a person can say what the statement becomes.
IN_FIGURE = frozenset(
    {ChangeKind.NUMBER, ChangeKind.SCALE, ChangeKind.UNIT, ChangeKind.COMPARATOR, ChangeKind.TIME}
)
SAY_IT = 'say what it states now: --statement "…"'


@dataclass(frozen=True, slots=True)
class Taken:
    """The figure that a quote states now, and the mention it is read from."""

    index: int
    figure: Figure
    mention: FigureMention


@dataclass(frozen=True, slots=True)
class Stating:
    """A claim as it was, what changed in its quotes (index of a quote -> changes), and the sources' texts."""

    claim: Claim
    facts: Mapping[int, Sequence[Change]]
    texts: Mapping[SourceId, str]

    def stated(self, claim: Claim, taken: Sequence[Taken]) -> str:
        """What the new claim states. UsageError where only a person can say that."""
        old = self.claim.statement.rstrip("\n")
        beyond = sorted({one.kind.value for one in self._all_facts()} - IN_FIGURE)
        if beyond:
            message = f"{claim.id}: what changed is {_listed(beyond)}, not its figure alone"
            raise UsageError(message, help=SAY_IT)
        figure = self.claim.figure
        own = next((one for one in taken if claim.quotes[one.index].figure is None), None)
        if figure is None:
            return self._substituted(old)
        if own is None or claim.figure is None:
            return old
        if claim.figure == figure:
            return put(old, self._carried(old))
        text = self.texts[claim.quotes[own.index].source_id]
        beside = self._beside(old, taken)
        first = self._in_its_words(old, own, beside)
        carried = put(old, beside)
        if _rounds_both(carried, figure, claim.figure):
            return carried
        if not first and _states(carried, figure) > _states(old, figure):
            new = None  # two figures changed places, and it cannot be told which one this is
        else:
            new = restated(carried, figure, claim.figure, own.mention, text, first)
        if new is None:
            message = f"{claim.id}: the statement cannot be made to say {describe(claim.figure)}"
            raise UsageError(message, help=SAY_IT)
        return new

    def _substituted(self, statement: str) -> str:
        """The statement of a claim without a figure, with what changed in its quotes changed alike."""
        edits: list[Edit] = []
        for change in self._all_facts():
            places = places_of(change.expected, statement)
            if len(places) != 1:
                what = f"does not hold “{change.expected}”, which changed"
                if change.found.strip() and not are_words(change.expected):
                    what = f"does not say what came with “{' '.join(change.found.split())}”"
                raise UsageError(f"{self.claim.id}: its statement {what}", help=SAY_IT)
            edits += self._edits(places, change)
        return put(statement, edits)

    def _all_facts(self) -> list[Change]:
        return [change for changes in self.facts.values() for change in changes]

    def _edits(self, places: list[tuple[int, int]], change: Change) -> list[Edit]:
        """What was found in the place of what was expected: words for words, or nothing for a bound."""
        found = one_line(change.found)
        is_bound = change.kind is ChangeKind.COMPARATOR and _is_bound(change.expected)
        if places and not (are_words(found) if found else is_bound):
            became = f"became “{found}”, which are no words" if found else "is gone from its source"
            raise UsageError(f"{self.claim.id}: “{change.expected}” {became}", help=SAY_IT)
        return [(start, end, found) for start, end in places]

    def _beside(self, statement: str, taken: Sequence[Taken]) -> list[Edit]:
        """What changes in the statement of a claim whose own figure changed, beside that, if it says it."""
        own = {one.index: one.mention for one in taken}
        changes = [(one, index) for index, found in self.facts.items() for one in found]
        mine = [one for one, index in changes if index in own and self._is_of(one, index, own[index])]
        others = [one for one, _ in changes if one not in mine and are_words(one.expected)]
        known = {one.expected for one in mine}
        for one in others:
            places = len(places_of(one.expected, statement))
            is_number = one.kind in (ChangeKind.NUMBER, ChangeKind.TIME)
            if places > (1 if one.expected in known else 0) and (one.expected in known or not is_number):
                message = f"{self.claim.id}: “{one.expected}” changed beside its figure"
                raise UsageError(message, help=SAY_IT)
        return self._carried(statement, [one for one in others if one.expected not in known])

    def _in_its_words(self, statement: str, own: Taken, beside: Sequence[Edit]) -> str:
        """The statement with the bound and the number in the words of the source; "" where it says others.

        What changes `beside` them is put in at once: two figures may have changed places.
        """
        edits: list[Edit] = []
        for change in self.facts.get(own.index, ()):
            if not self._is_of(change, own.index, own.mention):
                continue
            places = places_of(change.expected, statement)
            if len(places) != 1 or not are_words(change.found):
                return ""
            edits.append((*places[0], one_line(change.found)))
        if any(start < other[1] and other[0] < end for start, end, _ in edits for other in beside):
            return ""
        return put(statement, [*edits, *beside]) if edits else ""

    def _is_of(self, change: Change, index: int, mention: FigureMention) -> bool:
        """Whether a change is one of a figure itself: in its words, or a bound that stood right before it."""
        if mention.phrase.overlaps(change.span) or self._is_gone(change, index):
            return True
        text = self.texts[self.claim.quotes[index].source_id]
        between = text[change.span.end : mention.phrase.start]
        return (
            change.kind is ChangeKind.COMPARATOR
            and change.span.end <= mention.phrase.start
            and not (between.strip())
        )

    def _is_gone(self, change: Change, index: int) -> bool:
        """Whether a change is that the quote's own figure is gone: another one stands before the passage."""
        quote, figure = self.claim.quotes[index], self.claim.figure
        if change.found.strip() or figure is None:
            return False
        was = choose(figure, figures(quote.exact, beside=self.texts[quote.source_id]))
        return was is not None and was.phrase.overlaps(change.quote_span)

    def _carried(self, statement: str, changes: list[Change] | None = None) -> list[Edit]:
        """What changes in the statement beside the claim's own figure, which it need not say."""
        changes = self._all_facts() if changes is None else changes
        alike = Counter((one.expected, one.found) for one in changes)
        edits: list[Edit] = []
        for change in changes:
            places = places_of(change.expected, statement)
            is_put_in = not are_words(change.expected)
            if is_put_in and change.found.strip() and change.found in statement:
                continue
            too_many = len(places) > alike[change.expected, change.found]
            if is_put_in or too_many or (not places and self._is_said_otherwise(change, statement)):
                said = change.found if is_put_in and change.found.strip() else change.expected
                what = f"“{' '.join(said.split())}”"
                raise UsageError(f"{self.claim.id}: {what} changed beside its figure", help=SAY_IT)
            edits += self._edits(places, change)
        return edits

    def _is_said_otherwise(self, change: Change, statement: str) -> bool:
        """Whether a statement says a number that changed, but not as the quote writes it: "ten" for 10."""
        own = self.claim.figure.quantity if self.claim.figure else None
        changed = {one.value for one in figures(change.expected) if change.kind is ChangeKind.NUMBER} - {own}
        return any(one.value in changed and not one.kind.is_exempt for one in figures(statement))


def _is_bound(words: str) -> bool:
    """Whether words are the bound of a number alone, as "up to": "more" in "£4 more" is none."""
    return not figures(words) and any(
        one.comparator is not Comparator.EXACTLY for one in figures(f"{words} 5,000")
    )


def _states(statement: str, figure: Figure) -> int:
    """How often a statement gives the number of a figure."""
    return sum(one.value == figure.quantity for one in figures(statement))


def _rounds_both(statement: str, was: Figure, now: Figure) -> bool:
    """Whether a statement tells two figures that differ in their value alone in the same round numbers."""
    said = choose(was, figures(statement))
    if (
        said is None
        or said.value == was.quantity
        or replace(now, value=was.value, position=was.position) != was
    ):
        return False
    return is_told_in_round_numbers(was, said) and is_told_in_round_numbers(now, said)


def _listed(words: list[str]) -> str:
    named = [f"a {word}" if word in ("name", "negation") else f"the {word}" for word in words]
    return " and ".join(named)
