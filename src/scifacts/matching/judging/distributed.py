"""What each did, and what all did together: "each of the 12 paid $300", "the 12 paid $300 together"."""

from __future__ import annotations

from scifacts.matching.judging.facts import is_numeric
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.matching.align import Alignment, Edit

__all__ = ["each_and_together"]

_EACH = word_set("each every everyone apiece jeder jede jedes jeden jedem jeweils chacun chacune chaque cada")
_ALL = word_set("all both alle allen beide tous toutes todos todas ambos ambas")
_TOGETHER = word_set(
    "together jointly altogether combined collectively zusammen gemeinsam insgesamt ensemble juntos juntas"
)
_MONEY = word_set("$ € £ ¥ dollar dollars euro euros pound pounds yen yuan rupees francs franken pesos")
_LED_BY = word_set("of the its their these those his her a der de los les las")
_BOUNDS = word_set("over than least most up nearly almost about under mehr über plus más")
_AHEAD = 20  # characters
_NEAR = 3  # tokens from a number to its currency, or to the bound before it


def each_and_together(alignment: Alignment, text: str) -> Iterator[tuple[int, int, int, int]]:
    """Edits by which what each did became what all did together, or a sum for each one for all."""
    quote, passage = alignment.quote.keys, alignment.passage.keys
    edits = alignment.edits
    if not any(_EACH.intersection((*_said(quote, one), *_found(passage, one))) for one in edits):
        return
    end = alignment.passage.ends[-1] if alignment.passage.ends else 0
    behind = text[end : end + _AHEAD].lower().split()[:1]
    words = {word.strip(".,;:!?") for word in behind}
    words.update(*(map(str, (*_said(quote, one), *_found(passage, one))) for one in edits))
    joined = not _TOGETHER.isdisjoint(words)
    for edit in edits:
        here, there = _said(quote, edit), _found(passage, edit)
        is_said, is_found = not _EACH.isdisjoint(here), not _EACH.isdisjoint(there)
        if is_said is is_found:
            continue
        other = there if is_said else here
        rest = passage[edit.end :] if is_said else quote[edit.last :]
        if joined or not _TOGETHER.isdisjoint(other) or (not _ALL.isdisjoint(other) and _tells_sum(rest)):
            yield edit.first, edit.last, edit.start, edit.end


def _said(keys: Sequence[str], edit: Edit) -> Sequence[str]:
    return keys[edit.first : edit.last]


def _found(keys: Sequence[str], edit: Edit) -> Sequence[str]:
    return keys[edit.start : edit.end]


def _tells_sum(keys: Sequence[str]) -> bool:
    """Whether an exact sum of money stands behind: who "all got over $300" got so much each."""
    first = next((at for at, key in enumerate(keys) if key not in _LED_BY), 0)
    for at, key in enumerate(keys):
        if is_numeric(key) and at > first:
            around, before = keys[max(0, at - 1) : at + _NEAR + 1], keys[max(0, at - _NEAR) : at]
            if not _MONEY.isdisjoint(around) and _BOUNDS.isdisjoint(before):
                return True
    return False
