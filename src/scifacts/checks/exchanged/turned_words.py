"""Words by which a statement turns the sentence that it is written from: "not", "is expected to", "lost".

Between the same words one of the two texts denies, plans or doubts what the other tells as done, or says the
opposite. The edit is then put into the sentence and judged as one of a quote is, which knows where such words
turn nothing: "not only", "no fewer than".
"""

from __future__ import annotations

from scifacts.checks.exchanged.exclusive import are_two_amounts, is_most
from scifacts.checks.reading.verb_forms import PAST_ENDINGS, first_form, is_past
from scifacts.matching.vocabulary.opposites import are_opposite
from scifacts.matching.vocabulary.words import FUNCTION_WORDS, PHRASES
from scifacts.model import ChangeKind
from scifacts.numerals.vocabulary import NUMBER_WORDS
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.checks.exchanged.word_edits import Beside, Stretch
    from scifacts.model import Span

__all__ = ["turned_stretch", "with_words"]

_ENOUGH = 0.8  # of the words of a statement, a stretch told as one
_STEM = 4  # letters that two forms of a verb share
# What may have been so, and what is planned or expected.
_DOUBTED = word_set("""
may might could könnte könnten dürfte dürften pourrait pourraient aurait auraient serait seraient
podría podrían habría habrían potrebbe potrebbero zou zouden poderia poderiam
""")
_PLANNED = word_set("""
will would should shall expected expects forecast likely plans planned aims hopes wants intends
sollen soll sollte sollten devrait devraient va vont debería deberían espera esperan prevé prevén planea
va van deve devem
""")
_NOT_DONE = _DOUBTED | _PLANNED
_TIMELESS = frozenset({"will", "would", "shall", "should"})  # "would be 340 m long", of what is
# What leaves open whether it is done: "is to", "has to", "can"; "the bank to close".
_OPEN = _NOT_DONE | {"to", "can", "must", "due", "able", "bound", "set", "need", "needs"}
_PERFECT = frozenset({"have", "avoir", "haben", "haber"})  # might have fallen
_DONE = word_set(
    "has have had was were been hat haben wurde wurden war waren a ont ha han fue fueron è stato stati"
)
# What stands beside verbs, or for a denial's noun: "a permit", of "no permit".
_BESIDE_VERBS = _DONE | word_set("""
be being is are do does did a an the any worden ist sind ein eine einen einem einer été est sont un une des
ser sido está están es son sono stata state hanno
""")
_DENIALS = word_set(
    "not never no nicht kein keine keinen keinem keiner pas ne non niet geen não nunca jamais nie"
)
_BEHIND_NO_DENIAL = word_set(
    "only just yet necessarily but least solo sólo sino seulement nur sondern solamente"
)
_LOOSELY = word_set(
    "whether if neither nor without unless hardly nobody no-one ob ohne weder noch ni sans sin si sino"
)
_NEARLY = word_set("nearly almost beinahe presque casi")
_UNSURE = word_set("""
perhaps probably possibly reportedly allegedly supposedly apparently angeblich vermutlich vielleicht
voraussichtlich probablement peut-être quizás probablemente presuntamente supuestamente
""")
_HAN_PUT_IN = word_set("没有 没 未 并未 尚未 从未 未能 并没有 预计 有望 可能 或将 计划 拟 力争")
_HAN_WORD = 2  # characters of most words
_TOLD_APART = frozenset({ChangeKind.NEGATION, ChangeKind.COMPARATOR, ChangeKind.DIRECTION, ChangeKind.TIME})
_TIMES = word_set("times fois veces volte vezes mal keer")
_MULTIPLIED = frozenset({ChangeKind.NUMBER})
_TURNED = frozenset({ChangeKind.NEGATION, ChangeKind.DIRECTION})


def turned_stretch(words: Beside, statement: str, text: str, span: Span) -> Stretch | None:
    """The first words of a statement that turn the sentence at `span` of a text."""
    stretched = sum(len(one.said) for one in words.stretches)
    unlike = len(words.ours) - words.shared - stretched + len(words.stretches)
    if words.shared < _ENOUGH * (words.shared + unlike):
        return None
    for one in words.stretches:
        if kinds := _may_turn(one, words):
            edited = with_words(one, words, statement, text, span).strip()
            if not kinds.isdisjoint(_changed(edited, span.of(text))):
                return one
    return None


def _may_turn(one: Stretch, words: Beside) -> frozenset[ChangeKind]:
    """What an edit must change where it may turn the sentence; nothing where it cannot."""
    said, found = ([word.low for word in side] for side in (one.said, one.found))
    if any(map(_is_han, (*said, *found))):
        return _turns_in_han("".join(said), "".join(found)) if one.is_sure else frozenset()
    behind = next((word.low for word in words.theirs[one.place + len(found) :]), "")
    if _denies(said) is not _denies(found):
        may_turn = behind not in _BEHIND_NO_DENIAL and _is_denied(one, words)
    elif not one.is_sure:
        may_turn = False
    elif said and found and _are_multiples(said, found, behind):
        return _MULTIPLIED
    elif said and found:
        is_turned = _are_opposite(said, found) and not _may_both_be(one, words)
        may_turn = is_turned or _is_undone(said, found) or _is_undone(found, said)
    else:
        may_turn = _puts_in_doubt(said, found, behind)
    return _TOLD_APART if may_turn else frozenset()


def _is_han(low: str) -> bool:
    return len(low) == 1 and "\u4e00" <= low <= "\u9fff"


def _turns_in_han(said: str, found: str) -> frozenset[ChangeKind]:
    """The same of Chinese characters, of which some words alone are put in and any exchanged."""
    if said and found:
        return _TURNED if len(said) == len(found) <= _HAN_WORD else frozenset()
    return _TOLD_APART if (said or found) in _HAN_PUT_IN else frozenset()


def _is_denied(one: Stretch, words: Beside) -> bool:
    """Whether one text denies the very words of the other, and no other word was exchanged or is denied."""
    sides = words.ours, words.theirs
    if any(word.low in _LOOSELY for side in sides for word in side):
        return False
    denials = [sum(_is_denial(word.low) for word in side) for side in sides]
    is_alone = all(other is one or not (other.said and other.found) for other in words.stretches)
    said, found = ([word.low for word in side] for side in (one.said, one.found))
    return is_alone and denials[0] != denials[1] and _content(said) == _content(found)


def _is_denial(low: str) -> bool:
    return low in _DENIALS or low.endswith("n't")


def _denies(lows: Sequence[str]) -> bool:
    return any(map(_is_denial, lows))


def _are_opposite(said: Sequence[str], found: Sequence[str]) -> bool:
    if not len(said) == len(found) == 1 or not FUNCTION_WORDS.isdisjoint((*said, *found)):
        return False
    first, second = PHRASES.get(said[0]), PHRASES.get(found[0])
    is_side = first is not None and second is not None and first.kind is second.kind is ChangeKind.DIRECTION
    return is_side or are_opposite(*said, *found)


def _may_both_be(one: Stretch, words: Beside) -> bool:
    """Whether two amounts of all may both be so, by what else differs: all unhurt, none hurt."""
    ours, theirs = one.said[0], one.found[0]
    if not are_two_amounts(ours.low, theirs.low):
        return False
    if any(other is not one and other.said and other.found for other in words.stretches):
        return True
    sides = (words.ours, ours), (words.theirs, theirs)
    before = (" ".join(word.low for word in side if word.start < here.start) for side, here in sides)
    return any(is_most(ours.low, theirs.low, led) for led in before)


def _are_multiples(said: Sequence[str], found: Sequence[str], behind: str) -> bool:
    """Whether words on both sides tell how many times as much: twice, three times; deux (fois), trois."""
    is_multiple = behind in _TIMES or any(map(_is_multiple, (*said, *found)))
    return is_multiple and all(any(map(_is_number, side)) for side in (said, found))


def _is_multiple(low: str) -> bool:
    fact = PHRASES.get(low)
    return fact is not None and fact.kind is ChangeKind.NUMBER and fact.says.endswith("x")


def _is_number(low: str) -> bool:
    fact = PHRASES.get(low)
    return low in NUMBER_WORDS or (fact is not None and fact.kind is ChangeKind.NUMBER)


def _is_undone(open_: Sequence[str], done: Sequence[str]) -> bool:
    """Whether words tell as planned or possible what others tell as done."""
    if _NOT_DONE.isdisjoint(open_) or not _OPEN.isdisjoint(done):
        return False
    content = _content(open_)
    if content != _content(done):
        return False
    if not _DOUBTED.isdisjoint(open_):
        return True
    is_sure = bool(content) or _TIMELESS.isdisjoint(open_)
    return is_sure and any(map(_is_done, done))  # "it opens in May" tells what will be


def _is_done(low: str) -> bool:
    return low in _DONE or is_past(low) or low.endswith(PAST_ENDINGS)


def _puts_in_doubt(said: Sequence[str], found: Sequence[str], behind: str) -> bool:
    """Whether words that one text alone has tell a deed as not quite done or not known: nearly won.

    That a statement says "reportedly" of what its source tells is an editor's care.
    """
    words = said or found
    if len(words) == 1:
        return words[0] in (_NEARLY if said else _NEARLY | _UNSURE) and behind[:1].isalpha()
    return not (_content(words) or _PERFECT.isdisjoint(words) or _NOT_DONE.isdisjoint(words))


def _content(lows: Sequence[str]) -> list[str]:
    """The first form of each word but those beside verbs: "did not rise" and "rose" are one."""
    bare = (low.removeprefix("n'").removesuffix("n't") for low in lows)
    kept = (low for low in bare if low and low not in _BESIDE_VERBS | _DENIALS | _OPEN)
    return [first_form(low)[:_STEM] for low in kept]


def with_words(one: Stretch, words: Beside, statement: str, text: str, span: Span) -> str:
    """The sentence with the statement's words in the place of its own."""
    said = statement[one.said[0].start : one.said[-1].end] if one.said else ""
    if one.found:
        return text[span.start : one.found[0].start] + said + text[one.found[-1].end : span.end]
    at = words.theirs[one.place].start
    blank = "" if text[at - 1 : at].isalnum() else " "  # Chinese has none
    return f"{text[span.start : at]}{said}{blank}{text[at : span.end]}"


def _changed(edited: str, sentence: str) -> set[ChangeKind]:
    """What a sentence so edited changes, judged as a quote of it would be."""
    from scifacts.matching import locate  # few statements come as far

    return {change.kind for change in locate(edited, sentence).changes}
