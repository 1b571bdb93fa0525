"""The number line of a claim: who states which figure, grouped where they state the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.model import Comparator, Stance
from scifacts.nouns import dataclass
from scifacts.numerals.nouns import Verdict, compare_units, unit_name
from scifacts.site.book import Link
from scifacts.site.charts import Amount, number_line
from scifacts.site.readings import claimed_amount, stated
from scifacts.site.words import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.model import Claim
    from scifacts.site.book import Book, Cited
    from scifacts.site.charts import Axis, Row
    from scifacts.site.readings import Stated

__all__ = ["Comparison", "Voice", "compared"]

_RANKS = ("rank", "ranking", "place", "position")  # a line of ranks would have its best end at the left


@dataclass(frozen=True, slots=True)
class Voice:
    """A row of the line, and who states it: the claim, passages of sources."""

    row: Row
    is_claim: bool
    quotes: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The number line of a claim. `apart` are figures in a unit that the line cannot show."""

    title: str
    axis: Axis
    unit: str
    voices: tuple[Voice, ...]
    note: str
    apart: tuple[tuple[str, Link], ...]


@dataclass(slots=True)
class _Group:
    amount: Amount
    unit: str | None
    is_claim: bool
    stated: list[Stated]

    def takes(self, amount: Amount, unit: str | None) -> bool:
        """Whether an amount says the same as this one, as far as it says something."""
        mine = (self.amount.value, self.amount.high, self.amount.comparator)
        if mine != (amount.value, amount.high, amount.comparator):
            return False
        return compare_units(self.unit, unit) in (Verdict.SAME, Verdict.UNKNOWN, Verdict.NO_RATE)


def compared(book: Book, claim: Claim, cited: Sequence[Cited]) -> Comparison | None:
    """The figures of a claim and its sources on one line; None where a line would show nothing."""
    own = claimed_amount(claim)
    if own is None or claim.figure is None or claim.figure.unit in _RANKS:
        return None
    groups = [_Group(own, claim.figure.unit, True, [])]
    apart = []
    for item in filter(None, (stated(book, each) for each in cited)):
        if compare_units(claim.figure.unit, item.unit) == Verdict.OTHER:
            apart.append((item.amount.words, _quote(book, item)))
        else:
            _into(groups, item)
    if not _is_worth_it(groups):
        return None
    asked = {each.match.quote.source_id for each in cited if each.match.quote.stance is not Stance.CONTEXT}
    line = number_line([group.amount for group in groups])
    voices = (
        Voice(row, group.is_claim, tuple(_quote(book, item) for item in group.stated))
        for row, group in zip(line.rows, groups, strict=True)
    )
    unit = _axis_unit(line.axis.unit, claim.figure.unit)
    title = _title(groups, len(asked), is_confirmed=bool(_confirming(book, claim)))
    return Comparison(title, line.axis, unit, tuple(voices), line.note, tuple(apart))


def _confirming(book: Book, claim: Claim) -> tuple[str, ...]:
    item = book.corroboration.get(claim.id)
    return item.source_ids if item else ()


def _into(groups: list[_Group], item: Stated) -> None:
    for group in groups:
        if group.takes(item.amount, item.unit):
            group.stated.append(item)
            return
    groups.append(_Group(item.amount, item.unit, False, [item]))


def _is_worth_it(groups: Sequence[_Group]) -> bool:
    """A single exact value from a single source is no line, only a number; so is one from none."""
    voices = sum(len(group.stated) for group in groups)
    plain = len(groups) == 1 and groups[0].amount.comparator is Comparator.EXACTLY
    return voices > 1 or (voices == 1 and not plain)


def _title(groups: Sequence[_Group], asked: int, *, is_confirmed: bool) -> str:
    """How many of the sources that were quoted for the figure give it.

    A source may bear it out with another one: "at least 18" rests on "between 18 and 22".
    """
    own, others = groups[0], groups[1:]
    agreeing = len(_sources(groups[:1]))
    if not agreeing and is_confirmed:
        return "The figure of the claim rests on what is stated in another form."
    if not agreeing:
        return "No source gives the figure of the claim."
    if all((g.amount.value, g.amount.high) == (own.amount.value, own.amount.high) for g in others) and others:
        return "The number is the same; what is said of it differs."
    if agreeing < asked or others:
        return f"{agreeing} of {counted(asked, 'source')} {'gives' if agreeing == 1 else 'give'} this figure."
    if agreeing == 1:
        return "Its source gives this figure."
    return f"{'Both' if agreeing == 2 else f'All {agreeing}'} sources give this figure."


def _sources(groups: Sequence[_Group]) -> set[str]:
    return {item.cited.match.quote.source_id for group in groups for item in group.stated}


def _quote(book: Book, item: Stated) -> Link:
    label = book.source_label(item.cited.match.quote.source_id)
    return Link(f"#quote-{item.cited.index + 1}", label)


def _axis_unit(scale: str, unit: str | None) -> str:
    """What the labels of the axis leave out: "trillion CNY"."""
    name = unit_name(unit) if unit else None
    short = name.label if name is not None and name.family in ("money", "percent", "measure") else ""
    return " ".join(part for part in (scale, short) if part)
