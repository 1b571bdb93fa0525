"""Who did it to whom the other way round: "Vidora sued Marlow" over "Marlow sued Vidora"."""

from __future__ import annotations

from functools import lru_cache

from scifacts.checks.exchanged.exchanges import Exchange
from scifacts.checks.reading.verb_forms import first_form
from scifacts.matching.vocabulary.verbs import INFINITIVES
from scifacts.nouns import NamedTuple
from scifacts.numerals.vocabulary import NUMBER_WORDS
from scifacts.numerals.wordlists import BEING, word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["are_in_one_order", "exchanged_roles", "is_mutual", "keep_numbers"]


class _Deed(NamedTuple):
    """A verb, the word before it that may name who does it, and the words behind it, in lower case."""

    verb: str
    doer: str
    behind: frozenset[str]
    is_passive: bool
    start: int
    end: int


_AUXILIARIES = word_set(
    "has have had is are was were be been being will would may might can could must do does did to"
)
_PASSIVE = BEING | {"gets", "got"}
_BEGUN = frozenset(["began", "begun", "started", "kept", "stopped", "continued"])
_MUTUAL_WORDS = """
meet play face fight draw tie marry divorc border match talk speak negotiat compet cooperat
"""
_MUTUAL = frozenset(_MUTUAL_WORDS.split())
# What two do together or to one another, what somebody says, and what tells no deed of two.
_NO_DEEDS = f"""
{_MUTUAL_WORDS}
join agre shar trade exchang equal follow say tell report add state announc claim believ expect think explain
write warn compar relat link includ involv
"""
_EXEMPT = frozenset(_NO_DEEDS.split())
# In the present only these, which tell of two that are not alike; others may be nouns.
_PRESENT = word_set("""
own owns lead leads owe owes trail trails outnumber outnumbers exceed exceeds employ employs outsell outsells
""")
# What somebody named is to do to another: ordered Bell to pay Ames.
_TO_DO = word_set("pay repay refund compensate give lend sell buy supply cede hand transfer acquire join sue")
_PARTICLES = frozenset(["out", "up", "down", "off", "away", "over", "back", "in"])  # pulled out by
_MARKS = ".,;:!?()\"'“”‘’«»"
_FUNCTION = (
    word_set("""
the a an of to in on at by for with from as and or its their his her our it he she they we this that which who
not also then later still now only about over after before when while if than more less most some all year
years
""")
    | _AUXILIARIES
)
_PREPOSITIONS = frozenset(["from", "to", "in", "at", "near", "into", "via", "towards", "von", "nach", "aus"])
_ATTRIBUTIVE = frozenset(["at", "of", "with", "without"])  # before a noun that tells which are meant
_PLACED = frozenset(["in", "at"])  # and before a name: prosecutors in Georgia
_ATTRIBUTES = 2  # words from it to its noun
_GIVEN = 4  # words before a name in which its number stands: 304 planes for the
_LONG = 3  # letters of a word that may name somebody


def is_mutual(verb: str) -> bool:
    """Whether two do to one another what a verb tells: Hull met Leeds, Leeds met Hull."""
    return first_form(verb) in _MUTUAL


def keep_numbers(name: str, other: str, statement: str, sentence: str) -> bool:
    """Whether each of two does a deed in one text and is behind "for" in the other, with its own number.

    Boeing delivered 381 planes, against 304 for Airbus; Airbus delivered 304, versus 381 for Boeing.
    """
    kept = _number_kept(name, statement, sentence), _number_kept(other, sentence, statement)
    return all(kept) and kept[0].isdisjoint(kept[1])


def _number_kept(name: str, given: str, did: str) -> set[str]:
    """The number that one text has before "for" and a name, and the other behind that name."""
    name, words, others = name.lower(), _plain(given), _plain(did)
    if name not in words or name not in others:
        return set()
    at, behind = words.index(name), others.index(name) + 1
    led = words[max(0, at - _GIVEN) : at]
    numbers = {word for word in led if word[:1].isdigit() or word in NUMBER_WORDS}
    return numbers.intersection(others[behind : behind + _GIVEN]) if "for" in led[-2:] else set()


def exchanged_roles(statement: str, sentence: str) -> Exchange | None:
    """Who does the first deed that the sentence tells with its two sides exchanged; None if none does.

    The verb is the same in both, who does it in one stands behind it in the other, and both are active, or
    both passive.
    """
    if are_in_one_order(statement, sentence):
        return None
    said = _deeds(statement)
    theirs = _deeds(sentence, {deed.verb for deed in said}) if said else []
    for ours in said:
        if any(ours.verb == found.verb and ours.doer == found.doer for found in theirs):
            continue
        for found in theirs:
            if (
                ours.verb == found.verb
                and ours.is_passive is found.is_passive
                and ours.doer not in found.doer
                and found.doer not in ours.doer
                and found.doer in ours.behind
                and ours.doer in found.behind
                and ours.doer not in ours.behind
                and found.doer not in found.behind
                and not _keep_places((ours.doer, found.doer), statement, sentence)
                and not keep_numbers(found.doer, ours.doer, statement, sentence)
            ):
                return Exchange(
                    statement[ours.start : ours.end], sentence[found.start : found.end], found.start
                )
    return None


def _keep_places(names: tuple[str, str], statement: str, sentence: str) -> bool:
    """Whether two names stand behind two prepositions, the same in both texts: from Rome to Milan."""
    led = [[_preposition(text, name) for name in names] for text in (statement, sentence)]
    return led[0] == led[1] and "" not in led[0] and led[0][0] != led[0][1]


def _preposition(text: str, name: str) -> str:
    """The preposition right before a word in lower case, "" where there is none."""
    words = _plain(text)
    before = words[words.index(name) - 1] if name in words else ""
    return before if before in _PREPOSITIONS else ""


@lru_cache(maxsize=64)  # a statement is laid beside the sentence of each of its quotes
def _plain(text: str) -> tuple[str, ...]:
    return tuple(map(_bare, text.lower().split()))


def _bare(piece: str) -> str:
    """A word without the marks around it and the ending of a genitive: Glenmore's."""
    return piece if piece.isalnum() else piece.strip(_MARKS).removesuffix("'s").removesuffix("’s")


def are_in_one_order(statement: str, sentence: str) -> bool:
    """Whether the words that two texts share follow one another alike: a glance."""
    ours, theirs = _plain(statement), _plain(sentence)
    shared = set(ours) & set(theirs) - _FUNCTION
    return [word for word in ours if word in shared] == [word for word in theirs if word in shared]


def _deeds(text: str, verbs: set[str] | None = None) -> list[_Deed]:
    """The deeds that a text tells, of `verbs` alone where they are given."""
    words: list[tuple[str, int, int, bool]] = []
    at = 0
    for piece in text.split():
        start = text.index(piece, at)
        at = start + len(piece)
        words.append((_bare(piece).lower(), start, at, piece[-1:] in ",;:."))
    found = []
    for index, (word, _, end, _) in enumerate(words):
        is_to_do = (
            word in _TO_DO and index > 1 and words[index - 1][0] == "to" and _is_name(text, words[index - 2])
        )
        if (
            not index
            or not (is_to_do or _may_be_deed(word))
            or (verbs is not None and first_form(word) not in verbs)
        ):
            continue
        before = _doer_before(words, index)
        is_place = before > 1 and words[before - 1][0] in _PLACED
        if text[words[before][1]].islower() or is_place:
            before = _head(words, before)
        doer = words[before][0]
        if (
            len(doer) < _LONG
            or doer in _FUNCTION
            or (words[before][3] and not words[before + 1][0].isdigit())
        ):
            continue
        behind = frozenset(
            one[0] for at, one in enumerate(words) if at > index and not _has_no_verb(words, at)
        )
        if "than" in behind:
            continue
        has_being = any(one[0] in _PASSIVE or one[0] in _BEGUN for one in words[before + 1 : index])
        if word.endswith("ing") and not has_being:
            continue  # the average waiting time
        is_been = has_being and not word.endswith("ing")
        following = [one[0] for one in words[index + 1 : index + 3]]
        is_by = following[:1] == ["by"] or (following[1:] == ["by"] and following[0] in _PARTICLES)
        found.append(_Deed(first_form(word), doer, behind, is_been or is_by, words[before][1], end))
    return found


def _is_name(text: str, word: tuple[str, int, int, bool]) -> bool:
    return text[word[1]].isupper() and not word[3]


def _has_no_verb(words: Sequence[tuple[str, int, int, bool]], at: int) -> bool:
    """Whether a word begins a clause that shares the verb of the one before: Ulm made 735, Bonn 528."""
    following = words[at + 1][0] if at + 1 < len(words) else ""
    return following[:1].isdigit() and (words[at - 1][3] or words[at - 1][0] in ("and", "but", "while"))


def _doer_before(words: Sequence[tuple[str, int, int, bool]], index: int) -> int:
    """Where the word stands that may name who does what is told at `index`: of "Somian, 23, hit" the name."""
    is_course = words[index][0].endswith("ing")
    at = index - 1
    while at > 0 and (
        words[at][0] in _AUXILIARIES or words[at][0].endswith("ly") or (is_course and words[at][0] in _BEGUN)
    ):
        at -= 1
    is_age = at > 0 and words[at][0].isdigit() and words[at][3] and words[at - 1][3]
    return at - 1 if is_age else at


def _head(words: Sequence[tuple[str, int, int, bool]], at: int) -> int:
    """Where the noun stands that a word behind a preposition belongs to: pupils, of "pupils at schools"."""
    for before in range(at - 1, max(0, at - 1 - _ATTRIBUTES), -1):
        if words[before][3] or words[before][0] in _AUXILIARIES:
            break
        if words[before][0] in _ATTRIBUTIVE or (before == at - 1 and words[before][0] in _PLACED):
            is_noun = not words[before - 1][3] and words[before - 1][0] not in _FUNCTION
            return before - 1 if is_noun else at
    return at


def _may_be_deed(word: str) -> bool:
    if word in _PRESENT:
        return True
    if word not in INFINITIVES and not (len(word) > _LONG + 1 and word.endswith(("ed", "ing"))):
        return False
    return word not in _FUNCTION and first_form(word) not in _EXEMPT
