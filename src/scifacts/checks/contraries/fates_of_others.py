"""What became of others of whom a sentence tells: "a train killed 40 elephants" over "hit 40, killing 7"."""

from __future__ import annotations

from scifacts.checks.contraries.whole_or_part import is_rest, is_sum
from scifacts.checks.reading.fates import count_of_fate, fate_of, fates_in, tells_deaths
from scifacts.checks.reading.placed import Placed
from scifacts.model import FigureKind
from scifacts.numerals.wordlists import phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.model import FigureMention

__all__ = ["became_of_others"]


# By what a sentence tells too that people were hurt.
_SUFFERING = phrases(
    "hospital treat ambulance casualt victim suffer burn poison stab shot fell_ill bitten stung"
)


_OF = (" of", " of the", " of its", " of their")
_BASE = 12  # characters before a number of which another is a part


def became_of_others(
    ours: Placed, theirs: Placed, mentions: Sequence[FigureMention], stated: Sequence[FigureMention]
) -> bool:
    """Whether a passage tells of other numbers alone, none of them stated, what became of ours there."""
    fate, own = _fate(ours), _fate(theirs)
    if fate is None or own == fate or is_rest(ours) or is_rest(theirs) or len(fates_in(ours.text)) > 1:
        return False
    if ours.before(_BASE).rstrip().endswith(_OF):
        return False  # a third of the 340
    if is_sum(theirs):
        return False
    span, said = theirs.all_parts(), {one.value for one in stated}
    known = span.of(theirs.text)
    if fate == "dead" and tells_deaths(known):
        return False
    if own is None and (fate not in ("dead", "hurt") or any(map(known.lower().__contains__, _SUFFERING))):
        return False
    others = [
        one
        for one in mentions
        if span.contains(one.phrase) and one.value != theirs.mention.value and one.kind is FigureKind.COUNT
        if _fate(Placed(one, theirs.text)) == fate
    ]
    if not others or count_of_fate(known, fate) != len(others):
        return False
    return said.isdisjoint(one.value for one in others) and (
        own is not None or all(one.value < theirs.mention.value for one in others)
    )


def _fate(figure: Placed) -> str | None:
    return fate_of(figure) or fate_of(figure, behind_unit=True)
