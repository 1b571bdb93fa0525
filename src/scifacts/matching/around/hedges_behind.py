"""Words right behind quoted words that turn what they state: if, only in winter, which proved wrong."""

from __future__ import annotations

from scifacts.matching.around.governing_words import DONE, FALSEHOOD, PAST, REFUTING, UNTRUE, forms_of
from scifacts.matching.around.hedges import DENIED_BEHIND, EXCEPT, FOR_NOW, ONLY_WORDS, SHORT_CLAUSES
from scifacts.matching.vocabulary.words import AUXILIARIES
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["turning_behind"]

_HEDGE, _DENIAL = ChangeKind.COMPARATOR, ChangeKind.NEGATION
_ALSO = word_set("only just merely simply")
_FALSE = forms_of(UNTRUE, FALSEHOOD, "fake fabricated nonsense") | forms_of(REFUTING, forms=(PAST, DONE))
_NOT_SO = (["wrong", "with"], ["mistaken", "for"], ["fabricated", "from"])  # what is wrong with it
_VERDICT = word_set("is are was were be been being has have a an later proved proven turned out to entirely")
_ONLY = frozenset({"if", "when", "where", "until", "while", "once", "after"})
_WHERE = word_set("in on at for by with under during to")
_UNAVAILABLE = [["not", word] for word in ("available", "valid", "applicable", "allowed", "permitted")]
_WHERE_ELSEWHERE = word_set(
    "im am bei für auf wenn dans à au aux pour lorsque si para por a cuando en zwischen entre durante"
)
# Verbs of what came next, behind "only to".
_NEXT = word_set(
    "be fall find lose see rise drop decline rebound return slip slide learn discover recover crash collapse"
    " plunge give come go have become grow shrink"
)
_NEAR_ONLY = 6  # words: for the Faroe Islands only
# Before "subject to".
_NO_CONDITION = word_set("is are was were be been being remain remains remained and or not also made")
_ASKING = word_set("check ask asked asks know knew see wonder wondered test decide determine find out matter")


def turning_behind(keys: Sequence[str], quote: Sequence[str]) -> tuple[ChangeKind, int, int] | None:
    """What the words behind a quote make of it, and the range of them: "if", "is a myth", "nicht"."""
    start = 1 if keys and keys[0] == "," else 0
    following = keys[start] if start < len(keys) else ""
    second = keys[start + 1] if start + 1 < len(keys) else ""
    if following in ("if", "unless", "assuming") or (following, second) in (
        ("provided", "that"),
        ("subject", "to"),
    ):
        plain = second in SHORT_CLAUSES or quote[-1] in _ASKING or quote[-1] == "even"
        plain = quote[-1] in _NO_CONDITION if following == "subject" else plain
        return None if plain else (_HEDGE, start, start + 1)
    if following in DENIED_BEHIND and not start and quote[-1] in AUXILIARIES and second not in _ALSO:
        return _DENIAL, start, start + 1
    if following in EXCEPT or _limits(keys[start : start + _NEAR_ONLY]):
        return _HEDGE, start, start + 1
    later = following in FOR_NOW and second == "nicht"
    if not start and (later or (following in ("nicht", "nie", "niemals", "kaum") and second != "nur")):
        return _DENIAL, start, start + 1 + later
    return _verdict(keys, start)


def _limits(following: Sequence[str]) -> bool:
    """Whether words behind a quote say when, where or for whom alone it holds: only if, for Denmark only."""
    words = [*following, "", "", ""]
    if words[:2] == ["only", "to"] and words[2] in _NEXT:
        return False  # rose 12%, only to fall again
    if words[0] in ONLY_WORDS:
        elsewhere = words[0] != "only" and words[1] in _WHERE_ELSEWHERE
        return words[1] in _ONLY or words[1] in _WHERE or elsewhere
    if words[0] == "for" and "only" in words[2:-3]:
        last = words.index("only")
        return not words[last + 1][:1].isalnum() and all(key.isalnum() for key in words[1:last])
    denied = words[1:] if words[0] == "but" else words
    if denied[:2] in _UNAVAILABLE:
        return denied[2] in _ONLY or denied[2] in _WHERE
    return words[:2] == ["but", "not"] and words[2] in _WHERE


def _verdict(keys: Sequence[str], start: int) -> tuple[ChangeKind, int, int] | None:
    """ "is a myth", ", which later proved wrong", "is not true"."""
    index = start + 1 if start < len(keys) and keys[start] == "which" else start
    if start and index == start:
        return None
    begin = index
    while index < len(keys) and keys[index] in _VERDICT:
        index += 1
    if index == begin or index >= len(keys):
        return None
    if keys[index] in _FALSE and list(keys[index : index + 2]) not in _NOT_SO:
        return _DENIAL, start, index + 1
    if list(keys[index : index + 2]) in (["not", "true"], ["not", "so"]):
        return _DENIAL, start, index + 2
    return None
