"""What stands around a passage: words that belong to its fact."""

from __future__ import annotations

from scifacts.matching import lexicon
from scifacts.matching.clauses import ONE_CLAUSE, begins_clause, clause_before, ends_clause
from scifacts.matching.corrections import taken_back
from scifacts.matching.edge_rates import rate_before
from scifacts.matching.edges import REPORTING, cut_before, cut_behind, is_reported
from scifacts.matching.facts import ONE, begins_with_part, is_fraction, is_numeric, phrase_at
from scifacts.matching.frames import framed
from scifacts.matching.governed import governed_by, judged_behind
from scifacts.matching.hedges import (
    BEHIND,
    CONDITIONS,
    LIMITING,
    assumes,
    may_turn,
    turning_words,
)
from scifacts.matching.lead_ins import lead_in
from scifacts.matching.narrowing import narrowed_before
from scifacts.matching.plain import (
    CONJUNCTIONS,
    DENYING,
    DENYING_ENDS,
    FIGURE_STARTS,
    NUMBERS,
    QUANTITIES,
    SUFFIX_STARTS,
    is_plain_before,
    is_plain_behind,
    may_be_cut,
)
from scifacts.matching.subjects import hangs_on, may_hang
from scifacts.matching.tails import scoped, turned_by_rest
from scifacts.matching.tokens import Tokens, next_word, tokens
from scifacts.matching.words import FUNCTION_WORDS, PHRASES, Strength
from scifacts.model import ChangeKind
from scifacts.nouns import dataclass
from scifacts.numerals.vocabulary import COMPARATOR_SUFFIXES, SCALE_ABBREVIATIONS, SCALE_WORDS
from scifacts.patterns import lazy
from scifacts.text import joins_words

__all__ = ["Outside", "outside", "what_stands_before", "what_stands_behind"]

# How far the context of a passage is read, in characters: the longest comparator phrase has 24.
_REACH = 60
_PEEK = 40
# "docs about each function" and "over all years" compare nothing.
_WHOLES = frozenset({"all", "every", "each", "everyone", "everything"})
_PREPOSITIONS = frozenset({"about", "around", "over", "under", "above", "below", "near"})
# A negation before a passage denies its first phrase; a longer passage states more than that.
_ONE_PHRASE = 60
_SENTENCE_END = lazy(r"[.!?] ")
_CLAUSE_END = lazy(r"[.!?;:,] ")
_STOPS = ".!?:;"
_VERBS = frozenset({"have", "be", "do"})
_HAN_TWO = frozenset("两兩")  # that Unicode counts among the letters alone
_AROUND = ",'\"([\u201c"
_PARTS = lazy(r"[^\W\d_]+")
# How far a governing clause is read, in characters; conjunctions behind which its statement stands.
_CLAUSE = 120
_CLAUSE_ENDS = frozenset(".!?;:,\u3002")
_TURNS = frozenset({"but", "and", "aber", "und", "mais", "et", "yet"})
# What a denial before these words denies is not the report: "who did not resign, said", "no secret".
_BREAKS = _TURNS | {"who", "which", "that", "exaggeration", "secret", "surprise", "need"}
_DOUBTING_WORDS = """
doubt doubts doubted myth hoax falsely wrongly contrary unclear cannot lie lies untrue false dispute disputes
disputed contest contests contested question questions questioned refute refutes refuted
"""
_DOUBTING = frozenset(_DOUBTING_WORDS.split())
_SURE = frozenset({"beyond", "without"})  # any doubt
_FACTIVE = frozenset(
    {"know", "known", "knew", "realise", "realize", "notice", "forget", "regret", "mind", "aware"}
)
_HARDLY_ANY = frozenset({"few", "hardly"})  # believe
_INVERTED = ("Had", "Were", "Should")  # Had | Mr Hale resigned, all would be well
_GOVERNING = frozenset(lexicon.GOVERNING.split())
# First words of phrases of which the second denies nothing more: "no doubt", "no longer".
_TAKEN = frozenset({"no", "not", "never"})
_MARKS = ".,;:!?)'\""
_ARTICLES = frozenset({"the", "a", "an", "some", "its", "their", "of"})
_PREFIXES = {
    **dict.fromkeys(("non", "anti", "un", "half", "semi", "quasi", "pseudo", "counter"), ChangeKind.NEGATION),
    **dict.fromkeys(("ex", "pre", "post", "mid"), ChangeKind.TIME),
    **dict.fromkeys(("vice", "pro", "co", "sub", "neo", "step", "grand", "great"), ChangeKind.NAME),
}


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
        before = _cut(framed(text, start, end))
    if before and not _holds(prefix, text[before.start : before.end], at_end=True):
        found.append(before)
    after = None if is_plain_behind(text, start, end) else what_stands_behind(text, start, end)
    twice = found and after and found[0].kind is after.kind is ChangeKind.NEGATION  # denied: said once
    if after and not twice and not _holds(suffix, text[after.start : after.end], at_end=False):
        found.append(after)
    return found


def what_stands_before(text: str, start: int, end: int) -> Outside | None:
    """What the words before a passage make of it, by every rule."""
    found = _before(text, start, end) or _cut(
        cut_before(text, start, end)
        or clause_before(text, start, end)
        or governed_by(text, start)
        or lead_in(text, start, end)
    )
    if found or not may_be_cut(text, start):
        return found
    return _cut(rate_before(text, start) or hangs_on(text, start, end) or narrowed_before(text, start, end))


def what_stands_behind(text: str, start: int, end: int) -> Outside | None:
    """What the words behind a passage make of it, by every rule."""
    return _after(text, start, end) or _cut(
        cut_behind(text, start, end)
        or taken_back(text, start, end)
        or judged_behind(text, start, end)
        or turned_by_rest(text, end)
        or scoped(text, start, end)
    )


def _cut(found: tuple[ChangeKind, int, int] | None) -> Outside | None:
    return Outside(*found) if found else None


def _holds(context: str, words: str, *, at_end: bool) -> bool:
    wanted, context = words.casefold().strip(" ,"), context.casefold().strip(" ,")
    return context.endswith(wanted) if at_end else context.startswith(wanted)


def _before(text: str, start: int, end: int) -> Outside | None:
    denied = _denied_clause(text, start) or _denied_report(text, start, end) or _turned(text, start, end)
    if denied or _is_plain_start(text, start, end):
        return denied
    inside = tokens(text, start, min(end, start + _PEEK))
    if not inside.words:
        return None
    near = tokens(text, next_word(text, max(0, start - _REACH), start), start)
    if not near.words:
        return None
    prefix = _attached_prefix(near, start)
    if prefix:
        return prefix
    first = inside.keys[0]
    if first == "-" and len(inside) > 1:
        first = inside.keys[1]
    if is_numeric(first) or first in _HAN_TWO or _is_currency(inside.words[0]):
        return _before_figure(text, near, start)
    if first in ONE and len(inside) > 1 and is_fraction(inside.keys[1]):
        return _before_figure(text, near, start)
    if first in QUANTITIES:
        return None if near.keys[-1] in _PREPOSITIONS and first in _WHOLES else _qualifier(near)
    return _denial(near, first) if _is_one_clause(text, start, end) else None


def _is_one_clause(text: str, start: int, end: int) -> bool:
    """Whether a passage states one thing, so that a negation before it denies the whole."""
    return end - start <= _ONE_PHRASE or (
        end - start <= ONE_CLAUSE and not _CLAUSE_END.search(text, start, end - 1)
    )


def _denied_clause(text: str, start: int) -> Outside | None:
    """ "It is not true that", "no evidence that", "denied that" before a passage that is a clause.

    Denials of the governing clause are counted: "does not deny that" denies nothing.
    """
    if not text.endswith(CONJUNCTIONS, max(0, start - 9), start):
        return None
    near = tokens(text, max(0, start - _CLAUSE), start)
    last = len(near) - 1
    if last and near.words[last - 1] == ",":
        last -= 1
    if last and near.keys[last - 1] == "nor":  # what "that X nor that Y" hangs on stands before the first
        last = near.keys.index(near.keys[-1])
    if near.keys[-1] == "that" and not (last and _governs(near.keys, last - 1)):
        return None
    first = last
    while first and near.words[first - 1] not in _CLAUSE_ENDS and near.keys[first - 1] not in _TURNS:
        first -= 1
    denials = [index for index in range(first, last) if _denies(near.keys, index)]
    if len(denials) % 2 == 0:
        return None
    return Outside(ChangeKind.NEGATION, near.starts[denials[0]], start)


def _denied_report(text: str, start: int, end: int) -> Outside | None:
    """ "Nobody said", "did not say", "wrongly said", "no proof" right before a passage, without "that"."""
    if not is_reported(text, start, end) or not _is_one_clause(text, start, end):
        return None
    near = tokens(text, max(0, start - _REACH), start)
    last = max((index for index, key in enumerate(near.keys) if key in REPORTING), default=0)
    first = last
    while first and near.words[first - 1] not in _CLAUSE_ENDS and near.keys[first - 1] not in _BREAKS:
        first -= 1
    denials = [index for index in range(first, last) if _denies(near.keys, index)]
    if first < last and near.keys[first] in _HARDLY_ANY:
        denials.insert(0, first)
    near_by = [index for index in denials if index == first or index >= last - 3]
    return Outside(ChangeKind.NEGATION, near.starts[near_by[0]], start) if len(near_by) % 2 else None


def _turned(text: str, start: int, end: int) -> Outside | None:
    """Words before a passage that govern it and turn it: "may have", "formerly", "failed to", "if"."""
    if end - start > ONE_CLAUSE or _SENTENCE_END.search(text, start, end - 1):
        return None
    if joins_words(text[start]):
        from scifacts.matching.han_hedges import turned_by_character

        by_character = turned_by_character(text[max(0, start - 6) : start], text[start : start + 3])
        return Outside(by_character[0], start - by_character[1], start) if by_character else None
    last = text[max(0, start - _PEEK) : start].rstrip(_AROUND + " ").rsplit(None, 1)[-1:]
    if not last or not may_turn(last[0].strip(_AROUND).rpartition("'")[2].lower()):
        return None
    if last[0].strip(_AROUND) in _INVERTED and may_hang(text, start):
        return Outside(ChangeKind.COMPARATOR, text.rindex(last[0], 0, start), start)
    near = tokens(text, max(0, start - _REACH), start)
    turned = turning_words(near.keys, tokens(text, start, min(end, start + _PEEK)).keys)
    if not turned:
        return None
    key, gap = near.keys[turned[1]], text[near.ends[turned[1]] : start]
    assumed = ", " in text[start:end] and assumes(key, gap)  # if | the bank fails, the state pays
    assumed = assumed or (key == "whether" and "," not in text[start:end])
    if key in CONDITIONS and not (assumed or ends_clause(text, start, end)):
        return None
    return Outside(turned[0], near.starts[turned[1]], start)


def _turned_behind(text: str, start: int, end: int) -> Outside | None:
    """Words behind a passage that turn it: "if", "is a myth"."""
    following = text[end : end + _PEEK].lstrip(" ,").split(None, 1)[:1]
    if (
        end - start > ONE_CLAUSE
        or text[end - 1] in _STOPS
        or not following
        or following[0].rstrip(_MARKS).lower() not in BEHIND
        or _SENTENCE_END.search(text, start, end - 1)
    ):
        return None
    from scifacts.matching.hedges_behind import turning_behind  # few words behind a quote are among them

    near = tokens(text, end, min(len(text), end + _REACH))
    inside = tokens(text, max(start, text.rfind(" ", start, end) + 1), end)
    turned = turning_behind(near.keys, inside.keys)
    only = near.keys[0] in LIMITING
    if turned and turned[0] is ChangeKind.COMPARATOR and not (only or begins_clause(text, start)):
        return None
    return Outside(turned[0], near.starts[turned[1]], near.ends[turned[2] - 1]) if turned else None


def _governs(keys: list[str], index: int) -> bool:
    """Whether a statement may follow a word and "that"; behind any other noun "that" only tells which."""
    key = keys[index]
    fact = PHRASES.get(key)
    return key in _GOVERNING or key in _DOUBTING or (fact is not None and fact.kind is ChangeKind.NEGATION)


def _denies(keys: list[str], index: int) -> bool:
    if not _FACTIVE.isdisjoint(keys[index + 1 : index + 3]):
        return False  # do not know that
    if index and keys[index - 1] in _TAKEN and f"{keys[index - 1]} {keys[index]}" in PHRASES:
        return False
    key = keys[index]
    if key in _DOUBTING or key.endswith("n't"):
        return not (key == "doubt" and not _SURE.isdisjoint(keys[max(0, index - 2) : index]))
    phrase = phrase_at(keys, index)
    return phrase is not None and phrase[0].kind is ChangeKind.NEGATION and phrase[0].strength > Strength.WEAK


def _attached_prefix(near: Tokens, start: int) -> Outside | None:
    """ "non-" and the like, set before the passage with a hyphen."""
    if near.words[-1] != "-" or near.ends[-1] != start or len(near) < 2 or near.ends[-2] != near.starts[-1]:
        return None
    prefix = near.keys[-2].rpartition("'")[2]
    kind = _PREFIXES.get(prefix)
    return Outside(kind, near.starts[-2], start) if kind else None


def _is_plain_start(text: str, start: int, end: int) -> bool:
    """Whether a passage begins with a word, not a figure, and nothing before it denies it."""
    first = text[start]
    if not first.isalpha() or first.isnumeric() or first in _HAN_TWO or text[start - 1] == "-":
        return False
    first = text[start : min(end, start + _PEEK)].split(" ", 1)[0].rstrip(",.;:!?)'\"").lower()
    if begins_with_part(text, start, end):
        return False
    if not first.replace("-", "").isalpha() or first.partition("-")[0] in FIGURE_STARTS:
        return False
    before = text[max(0, start - _REACH) : start].rsplit(None, 1)
    last = before[-1].lower() if before else ""
    return "'" not in last and last.lstrip('(["') not in DENYING_ENDS and not last.endswith("cannot")


def _before_figure(text: str, near: Tokens, start: int) -> Outside | None:
    last = len(near) - 1
    word, offset = near.words[last], near.starts[last]
    if word == "-" and near.ends[last] == start:
        ranged = offset > 0 and text[offset - 1].isdigit()
        stands_free = offset == 0 or not text[offset - 1].isalnum()
        return Outside(ChangeKind.NUMBER, offset, start) if ranged or stands_free else None
    if word in "+±" or near.keys[last] in ("minus", "negative", "plus"):
        return Outside(ChangeKind.NUMBER, offset, near.ends[last])
    if text[start] == "$" and text[start - 1].isalpha():
        return Outside(ChangeKind.UNIT, offset, start)  # A | $85
    if _is_currency(word) or (last and word == "$" and _is_currency(near.words[last - 1])):
        return Outside(ChangeKind.UNIT, offset, near.ends[last])
    if (
        word in ("and", "or", "to")
        and is_numeric(near.keys[last - 1])
        and "between" in near.keys[max(0, last - 4) : last]
    ):
        return Outside(ChangeKind.NUMBER, near.starts[last - 1], near.ends[last])
    if near.keys[last] in SCALE_WORDS or (
        is_numeric(near.keys[last])
        and near.ends[last] >= start - 1
        and near.words[last][:1].isdigit()
        and text[start : start + 1].isalpha() is False
        and len(near.words[last]) <= 3
        and text[start : start + 3].isdigit()
        and not text[start + 3 : start + 4].isdigit()
    ):
        return Outside(ChangeKind.NUMBER, near.starts[last], near.ends[last])
    return _qualifier(near) or _denial(near, "")


def _qualifier(near: Tokens) -> Outside | None:
    """A comparator that ends where the passage begins; an article may stand between."""
    stop = len(near)
    for skip in (0, 1):
        if skip and near.keys[-1] not in _ARTICLES:
            break
        for length in range(min(4, stop - skip), 0, -1):
            index = stop - skip - length
            phrase = phrase_at(near.keys[: stop - skip], index)
            if (
                phrase
                and phrase[1] == length
                and phrase[0].kind in (ChangeKind.COMPARATOR, ChangeKind.NEGATION)
            ):
                if phrase[0].says in (
                    "exactly",
                    "than",
                    "at",
                    "up",
                    "also",
                    "will",
                    "would",
                    "shall",
                    "should",
                    "must",
                    "can",
                    "could",
                    "may",
                    "all",
                    "both",
                    "if",
                ) or _is_other_word(near.keys, index):
                    continue
                return Outside(phrase[0].kind, near.starts[index], near.ends[index + length - 1])
    return None


def _is_other_word(keys: list[str], index: int) -> bool:
    """Whether a word is the end of another, or of an option of a command: 最近, --fail-under 100."""
    if index and not keys[index].isascii():
        from scifacts.matching.han_hedges import JOINED

        if keys[index - 1] in JOINED.get(keys[index], ()):
            return True
    return keys[max(0, index - 4) : index - 2] == ["-", "-"] and keys[index - 1] == "-"


def _denial(near: Tokens, first: str) -> Outside | None:
    """A negation right before the passage, where it denies the first word of it."""
    if (first in FUNCTION_WORDS and first not in _VERBS) or (first and not first[0].isalpha()):
        return None
    key = near.keys[-1]
    if key.endswith("n't") or key == "cannot":
        return Outside(ChangeKind.NEGATION, near.starts[-1], near.ends[-1])
    for length in (2, 1):
        if len(near) >= length:
            phrase = phrase_at(near.keys, len(near) - length)
            if (
                phrase
                and phrase[1] == length
                and phrase[0].kind is ChangeKind.NEGATION
                and phrase[0].says in DENYING
                and not _is_other_word(near.keys, len(near) - length)
            ):
                return Outside(ChangeKind.NEGATION, near.starts[-length], near.ends[-1])
    return None


def _after(text: str, start: int, end: int) -> Outside | None:
    turned = _turned_behind(text, start, end)
    if turned:
        return turned
    tail = text[max(start, end - _PEEK) : end]
    if _is_plain_end(tail, text[end : end + _PEEK]) or not _has_figure(tail):
        return None
    inside = tokens(text, max(start, text.rfind(" ", start, max(start, end - _PEEK)) + 1), end)
    near = tokens(text, end, min(len(text), end + _PEEK))
    if not inside.words or not near.words:
        return None
    suffix = _suffix(inside, near)
    if suffix or not is_numeric(inside.keys[-1]):
        return suffix
    word, key = near.words[0], near.keys[0]
    attached = near.starts[0] == end
    if (
        word == "-"
        and attached
        and len(near) > 1
        and near.words[1][:1].isdigit()
        and near.starts[1] == end + 1
    ):
        return Outside(ChangeKind.NUMBER, end, near.ends[1])
    skip = 1 if word == "-" and attached and len(near) > 1 else 0
    word, key = near.words[skip], near.keys[skip]
    if key in SCALE_WORDS or key == "mil" or (attached and not skip and key in SCALE_ABBREVIATIONS):
        return Outside(ChangeKind.SCALE, end, near.ends[skip])
    unit = phrase_at(near.keys, skip)
    if unit and unit[0].kind is ChangeKind.UNIT and unit[0].strength is not Strength.WEAK:
        return Outside(ChangeKind.UNIT, end if attached else near.starts[skip], near.ends[skip + unit[1] - 1])
    if attached and not skip and word[0].isalpha() and word.isascii():
        return Outside(ChangeKind.UNIT, end, near.ends[0])
    if attached and word[0].isnumeric():
        return Outside(ChangeKind.NUMBER, end, near.ends[0])
    return None


def _is_plain_end(tail: str, following: str) -> bool:
    """Whether a passage ends in a word, not a figure, and nothing behind it limits a figure before that."""
    words = tail.rsplit(None, 1)
    last = words[-1].rstrip(_MARKS)
    if len(words) < 2 or not (last.isascii() and last.isalpha()) or last.lower() in NUMBERS:
        return False
    return not following.lstrip().lower().startswith(SUFFIX_STARTS)


def _has_figure(words: str) -> bool:
    """Whether digits, number words or letters of other scripts are among a few words."""
    if not words.isascii() or any(map(words.__contains__, "0123456789")):
        return True
    return not NUMBERS.isdisjoint(_PARTS.findall(words.lower()))


def _suffix(inside: Tokens, near: Tokens) -> Outside | None:
    """ "or more" and the like behind a figure, or behind the few words that it counts."""
    if not any(map(is_numeric, inside.keys[-4:])):
        return None
    for length in range(min(3, len(near)), 0, -1):
        if _joined(near.keys[:length]) in COMPARATOR_SUFFIXES and near.keys[0] != "at":
            if near.keys[0] in ("plus",) and len(near) > 1:
                continue
            if near.keys[0] == "+" and (
                (near.words[1:] and near.words[1][0].isdigit()) or inside.words[-1] == "."
            ):
                continue  # 12:11 +0100, and a new line's bullet
            return Outside(ChangeKind.COMPARATOR, near.starts[0], near.ends[length - 1])
    return None


def _joined(keys: list[str]) -> str:
    return ("" if keys and not keys[0].isascii() else " ").join(keys)


def _is_currency(word: str) -> bool:
    fact = PHRASES.get(word.lower())
    return (
        fact is not None
        and fact.kind is ChangeKind.UNIT
        and len(fact.says) == 3
        and (not word.isalpha() or word.isupper())
    )
