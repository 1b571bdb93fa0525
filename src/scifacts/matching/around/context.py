"""What stands around a passage: words that belong to its fact."""

from __future__ import annotations

from scifacts.matching.around.adjoining import adjoining_before, adjoining_behind
from scifacts.matching.around.behind_abroad import behind_abroad
from scifacts.matching.around.bounds_elsewhere import bounded_elsewhere
from scifacts.matching.around.clauses import (
    begins_clause,
    clause_before,
    ends_clause,
    has_pause,
    has_second_sentence,
    is_told,
    is_told_elsewhere,
)
from scifacts.matching.around.corrections import taken_back
from scifacts.matching.around.denied_until import denied_until
from scifacts.matching.around.edge_rates import rate_before
from scifacts.matching.around.edges import cut_before, cut_behind, is_reported
from scifacts.matching.around.final_verbs import denied_at_last, final_modal
from scifacts.matching.around.frames import framed
from scifacts.matching.around.fronted import fronted
from scifacts.matching.around.hedges import (
    BEHIND,
    CONDITIONS,
    LIMITING,
    assumes,
    may_turn,
    turning_words,
)
from scifacts.matching.around.lead_ins import lead_in
from scifacts.matching.around.led_abroad import led_abroad
from scifacts.matching.around.narrowing import narrowed_before
from scifacts.matching.around.plain import CONJUNCTIONS, is_plain_before, is_plain_behind, may_be_cut
from scifacts.matching.around.reserved_abroad import denied_behind_abroad, reserved_abroad
from scifacts.matching.around.retracted_abroad import retracted_abroad
from scifacts.matching.around.shares_abroad import shared_abroad
from scifacts.matching.around.subjects import hangs_on, may_hang
from scifacts.matching.around.tails import scoped, turned_by_rest, unreal
from scifacts.matching.tokens import tokens
from scifacts.model import ChangeKind
from scifacts.nouns import dataclass
from scifacts.text import joins_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.around.edges import Cut

__all__ = ["Outside", "outside", "what_stands_before", "what_stands_behind"]

# How far the context of a passage is read, in characters: the longest comparator phrase has 24.
_REACH = 60
_PEEK = 40
_CONJUNCTION = 9  # characters of the longest conjunction that a denied clause stands behind
_STOPS = ".!?:;"
_CLOSING = ")\"'"
_AROUND = ",'\"([\u201c"
_INVERTED = ("Had", "Were", "Should")  # Had | Mr Hale resigned, all would be well
_MARKS = ".,;:!?)'\""
_OF, _NONE = "of ", ("one ", "either ", "ew ", "any ")  # None | of the 12 schools


@dataclass(frozen=True, slots=True)
class Outside:
    """Words next to a passage that change what it states, with their place in folded text."""

    kind: ChangeKind
    start: int
    end: int


def outside(text: str, start: int, end: int, *, prefix: str = "", suffix: str = "") -> list[Outside]:
    """What belongs to the fact but stands outside the passage, unless the quote's context holds it too."""
    found = []
    before = None if not start or is_plain_before(text, start, end) else what_stands_before(text, start, end)
    if not before and start:
        before = _outside(
            framed(text, start, end)
            or reserved_abroad(text, start)
            or fronted(text, start)
            or shared_abroad(text, start)
            or led_abroad(text, start)
            or _none_of(text, start, end)
        )
    if before and not _holds(prefix, text[before.start : before.end], at_end=True):
        found.append(before)
    after = None if is_plain_behind(text, start, end) else what_stands_behind(text, start, end)
    after = after or _outside(
        denied_behind_abroad(text, end)
        or denied_at_last(text, end)
        or retracted_abroad(text, end)
        or behind_abroad(text, start, end)
    )
    twice = found and after and found[0].kind is after.kind is ChangeKind.NEGATION  # denied: said once
    if after and not twice and not _holds(suffix, text[after.start : after.end], at_end=False):
        found.append(after)
    return found


def what_stands_before(text: str, start: int, end: int) -> Outside | None:
    """What the words before a passage make of it, by every rule."""
    found = (
        _denied(text, start, end)
        or _turned(text, start, end)
        or adjoining_before(text, start, end)
        or cut_before(text, start, end)
        or bounded_elsewhere(text, start)
        or clause_before(text, start, end)
        or _governed(text, start)
        or lead_in(text, start, end)
    )
    if not found and may_be_cut(text, start):
        found = rate_before(text, start) or hangs_on(text, start, end) or narrowed_before(text, start, end)
    return _outside(found)


def what_stands_behind(text: str, start: int, end: int) -> Outside | None:
    """What the words behind a passage make of it, by every rule."""
    return _outside(
        _turned_behind(text, start, end)
        or adjoining_behind(text, start, end)
        or cut_behind(text, start, end)
        or denied_until(text, start, end)
        or taken_back(text, start, end)
        or _judged_behind(text, start, end)
        or turned_by_rest(text, end)
        or scoped(text, start, end)
        or unreal(text, end)
        or final_modal(text, end)
        or _bounded_behind(text, start, end)
    )


def _outside(found: Cut | None) -> Outside | None:
    return Outside(*found) if found else None


def _holds(context: str, words: str, *, at_end: bool) -> bool:
    wanted, context = words.casefold().strip(" ,"), context.casefold().strip(" ,")
    return context.endswith(wanted) if at_end else context.startswith(wanted)


def _none_of(text: str, start: int, end: int) -> Cut | None:
    """ "None | of the 12 schools": what denies all that a passage says; it may leave out "27% | of them"."""
    if not text.startswith(_OF, start) or not text.endswith(_NONE, 0, start):
        return None
    found = cut_before(text, start + len(_OF), end)
    return (found[0], found[1], start) if found and found[0] is ChangeKind.NEGATION else None


def _denied(text: str, start: int, end: int) -> Cut | None:
    """What denies the clause or the word that governs a passage: it is not true that |, nobody said |."""
    told = text.endswith(CONJUNCTIONS, max(0, start - _CONJUNCTION), start)
    if not told and not is_reported(text, start, end):
        return None
    from scifacts.matching.around.denials import denied_clause, denied_report  # few quotes begin behind these

    return denied_clause(text, start) if told else denied_report(text, start, end)


def _governed(text: str, start: int) -> Cut | None:
    if is_told_elsewhere(text, start):
        from scifacts.matching.around.governed_elsewhere import governed_elsewhere

        return governed_elsewhere(text, start)
    if not is_told(text, start):
        return None
    from scifacts.matching.around.governed import governed_by  # few quotes begin behind "that"

    return governed_by(text, start)


def _judged_behind(text: str, start: int, end: int) -> Cut | None:
    if not is_told(text, start):
        return None
    from scifacts.matching.around.governed import judged_behind

    return judged_behind(text, start, end)


def _bounded_behind(text: str, start: int, end: int) -> Cut | None:
    if not text.startswith(("(", " ("), end):
        return None
    from scifacts.matching.around.alternatives import bound_in_brackets

    return bound_in_brackets(text, start, end)


def _turned(text: str, start: int, end: int) -> Cut | None:
    """Words before a passage that govern it and turn it: "may have", "formerly", "failed to", "if"."""
    if has_second_sentence(text, start, end):
        return None
    if joins_words(text[start]):
        from scifacts.matching.around.han_hedges import turned_by_character

        by_character = turned_by_character(text[max(0, start - 6) : start], text[start : start + 3])
        return (by_character[0], start - by_character[1], start) if by_character else None
    last = text[max(0, start - _PEEK) : start].rstrip(_AROUND + " ").rsplit(None, 1)[-1:]
    if not last or not may_turn(last[0].strip(_AROUND).rpartition("'")[2].lower()):
        return None
    if last[0].strip(_AROUND) in _INVERTED and may_hang(text, start):
        return ChangeKind.COMPARATOR, text.rindex(last[0], 0, start), start
    near = tokens(text, max(0, start - _REACH), start)
    turned = turning_words(near.keys, tokens(text, start, min(end, start + _PEEK)).keys)
    if not turned:
        return None
    key, gap = near.keys[turned[1]], text[near.ends[turned[1]] : start]
    assumed = ", " in text[start:end] and assumes(key, gap)  # if | the bank fails, the state pays
    assumed = assumed or (key == "whether" and not has_pause(text[start:end]))
    if key in CONDITIONS and not (assumed or ends_clause(text, start, end)):
        return None
    return turned[0], near.starts[turned[1]], start


def _turned_behind(text: str, start: int, end: int) -> Cut | None:
    """Words behind a passage that turn it: "if", "is a myth"."""
    following = text[end : end + _PEEK].lstrip(" ,").split(None, 1)[:1]
    if (
        text[end - 1] in _STOPS
        or (text[end - 1] in _CLOSING and text[end - 2] in _STOPS)  # (was 5.) | If
        or not following
        or following[0].rstrip(_MARKS).lower() not in BEHIND
        or has_second_sentence(text, start, end)
    ):
        return None
    from scifacts.matching.around.hedges_behind import (
        turning_behind,  # few words behind a quote are among them
    )

    near = tokens(text, end, min(len(text), end + _REACH))
    inside = tokens(text, max(start, text.rfind(" ", start, end) + 1), end)
    turned = turning_behind(near.keys, inside.keys)
    only = near.keys[0] in LIMITING
    if turned and turned[0] is ChangeKind.COMPARATOR and not (only or begins_clause(text, start)):
        return None
    return (turned[0], near.starts[turned[1]], near.ends[turned[2] - 1]) if turned else None
