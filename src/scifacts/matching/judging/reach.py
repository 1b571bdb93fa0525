"""How far a passage reaches beyond the words that it has in common with its quote."""

from __future__ import annotations

from scifacts.matching.around.narrowing import STOPS
from scifacts.matching.notes import RAISED
from scifacts.matching.vocabulary.words import FUNCTION_WORDS, PHRASES
from scifacts.numerals.wordlists import word_set
from scifacts.text import joins_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.matching.tokens import Tokens

__all__ = ["IN_FIGURES", "MARKS", "MOST_COMPARED", "lead", "to_word", "to_year"]

MOST_COMPARED = 12  # words; behind the first dozen put in the place of one, none is its like
MARKS = frozenset(".,;:!?'\"()[]{}|-*/…。，；：！？")  # that no word at an edge may have become
_ENDING = MARKS | RAISED  # the number of a note behind a sentence
_SHARES = frozenset("%‰")
_MOST_CHARACTERS = 6  # of a script without spaces, that were exchanged at an edge: a name or two
_INITIALS = 3  # letters of an abbreviation, at least
_MOST_LED = 100  # words missing at an edge; of more in a row, none is damaged text
# A lead that resembles the quote's own less than this is other text.
_UNLIKE = 0.7
# Words inside a figure or right behind it: 7 per cent, 百分之七.
IN_FIGURES = word_set(": a.m. p.m. am pm % ‰ percent per cent pour por ciento prozent 百 分 之 / ⁄")


def lead(missing: list[str], near: list[str], *, backwards: bool = False) -> int:
    """How many of the tokens before (or behind) the agreeing part stand for the quote's missing ones."""
    from rapidfuzz.distance import Levenshtein

    order = -1 if backwards else 1
    if len(missing) == 1 and near[-4:] == [missing[0], *near[-3:]] and near[-2] == "-":
        return 4  # the (working-age) population
    if len(missing) > _MOST_LED or missing == ["between"]:
        return 0  # between 30 and 40, 30-40
    initials = _to_initials(missing[::order], near[::order], backwards=backwards)
    if count := initials or _to_figure(missing, near):
        return count
    if not backwards and _is_shortened(missing, near):
        return 1  # (Senator) Hale, where the quote has Sen. Hale
    if _ENDING.issuperset("".join(missing)):
        return _to_stop(missing, near) if backwards else 0
    if len(missing) == 2 and missing[0] in MARKS and near[-2:-1] != missing[:1]:
        count = lead(missing[1:], near, backwards=backwards)
        return count + (0 < count < len(near) and near[-count - 1] == missing[0])
    if backwards and len(missing) == 1 and (count := _to_inflected(missing[0], near)):
        return count
    wanted = "".join(missing[::order])
    best, count = float(len(wanted)) * _UNLIKE, 0
    for take in range(max(1, len(missing) - MOST_COMPARED), len(near) + 1):
        region = "".join(near[-take:][::order])
        cost = Levenshtein.distance(wanted, region) + 0.1 * abs(take - len(missing))
        if cost < best:
            best, count = cost, take
    if 0 < count < len(missing) and missing[-count:] == near[-count:]:  # agreed with others farther off
        return count + _to_outermost(missing[:-count], near[:-count])
    if count:
        return count + (not backwards and _counts_more(missing, near[: len(near) - count]))
    return _to_outermost(missing, near) or _exchanged(missing, near, backwards=backwards)


def _to_initials(missing: list[str], near: list[str], *, backwards: bool) -> int:
    """How many tokens are the name in full of an abbreviation, or the abbreviation of a name: EPS."""
    if not near:
        return 0
    if len(missing) == 1:
        size = len(missing[0])
        words = near[:size] if backwards else near[-size:]
        return size if size >= _INITIALS and _are_initials(missing[0], words) else 0
    short = near[0] if backwards else near[-1]
    return 1 if len(short) >= _INITIALS and _are_initials(short, missing) else 0


def _are_initials(short: str, words: list[str]) -> bool:
    return (
        len(short) == len(words) and short.isalpha() and "".join(word[0] for word in words) == short.lower()
    )


def _is_shortened(missing: list[str], near: list[str]) -> bool:
    """Whether a quote begins with the abbreviation of the word that stands in its place: Sen., Senator."""
    from scifacts.matching.vocabulary.alike import is_spelling_variant

    return (
        len(missing) == 2 and missing[1] == "." and bool(near) and is_spelling_variant(missing[0], near[-1])
    )


def _to_figure(missing: list[str], near: list[str]) -> int:
    """How many tokens are a figure in the place of a figure: 7 per cent, seven percent; 百分之五, 5%."""
    if IN_FIGURES.issuperset(missing) or not all(map(_is_figure, missing)):
        return 0
    run = next(
        (take for take, key in enumerate(reversed(near)) if not (_is_figure(key) or key == "-")), len(near)
    )
    run -= near[len(near) - run :][:1] == ["-"]  # seventy-one, but not "until -"
    return run if any(key not in IN_FIGURES for key in near[len(near) - run :]) else 0


def _is_figure(key: str) -> bool:
    from scifacts.matching.judging.facts import PARTS, is_number_word

    return key in IN_FIGURES or key in PARTS or is_number_word(key)


def _counts_more(missing: list[str], before: list[str]) -> bool:
    """Whether the article that begins a quote became a number, cut off from its noun: (two) years ago."""
    from scifacts.matching.judging.facts import is_numeric

    return missing[0] in ("a", "an") and len(missing) > 1 and bool(before) and is_numeric(before[-1])


def _to_inflected(missing: str, near: list[str]) -> int:
    """How many tokens reach to the last word in another form, over small words: does not (show)."""
    from scifacts.matching.vocabulary.alike import is_inflection

    for take in range(2, len(near) + 1):
        if is_inflection(missing, near[-take]):
            return take
        if near[-take] not in FUNCTION_WORDS and near[-take] not in PHRASES and near[-take] != "yet":
            return 0
    return 0


def _to_stop(missing: list[str], near: list[str]) -> int:
    """How many tokens reach to the stop that ends both sentences, behind few words put in; no other mark."""
    if missing[0] not in STOPS or missing[0] not in near:
        return 0
    put_in = near[::-1].index(missing[0])
    return put_in + 1 if all(key[-1].isalnum() or key in _SHARES for key in near[len(near) - put_in :]) else 0


def _to_outermost(missing: list[str], near: list[str]) -> int:
    """How many tokens reach to the outermost word, where it stands about as far off as in the quote."""
    if not missing[0][0].isalnum():
        return 0
    if len(missing) == 1:  # is (never) difficult
        return 2 if near[-2:-1] == missing and near[-1].isalpha() else 0
    for take in (len(missing), len(missing) + 1, len(missing) - 1):
        if 0 < take <= len(near) and near[-take] == missing[0]:
            return 0 if STOPS.intersection(near[-take:]) else take
    return 0


def _exchanged(missing: list[str], near: list[str], *, backwards: bool) -> int:
    """Words at an edge may have been exchanged, within the sentence: one or two, or more of equal facts."""
    from scifacts.matching.judging.facts import facts
    from scifacts.matching.judging.rates import rate_of

    order = -1 if backwards else 1
    said = [fact[:2] for fact in facts(missing[::order])] if _may_say(missing, backwards=backwards) else []
    for take in range(1, min(len(near), len(missing) + 2) + 1) if said else ():
        if [fact[:2] for fact in facts(near[-take:][::order])] == said:
            return take
    if backwards and (rate := rate_of(missing[::order])):
        for take in range(1, len(near) + 1):
            if rate_of(near[-take:][::order]) == rate:
                return take  # km/h, kilometres per hour
    most = _MOST_CHARACTERS if all(map(joins_words, missing)) else 2
    if len(missing) > most or len(near) < len(missing):
        return 0
    take = len(missing)
    while near[-take] in FUNCTION_WORDS and take < len(near) and near[-take - 1].isalnum():
        take += 1  # "died" may have become "were injured"
    if not backwards and take < len(near) and " ".join(near[-take - 1 :][:2]) in PHRASES:
        take += 1
    if backwards and take < len(near) and " ".join(near[-take - 1 :][:2][::-1]) in PHRASES:
        take += 1  # "details" may have become "more information"
    within = near[-take:]
    if missing[0] == within[0] and take > 1:
        within = within[1:]  # the stop that ends both sentences
    if any(word in ".!?;:" for word in within):
        return 0
    return take - (near[-take:][:1] == [","] and missing[0][-1].isalnum())  # a word became no comma


def _may_say(missing: list[str], *, backwards: bool) -> bool:
    """Whether words missing at an edge are few, or begin the quote with a number."""
    from scifacts.matching.judging.facts import is_numeric

    if len(missing) > MOST_COMPARED:
        return False
    return len(missing) <= 2 or (not backwards and any(map(is_numeric, missing)))


_BRACKETS = frozenset("([")


def to_word(window: Tokens, agreed: int, last: int) -> int:
    """Where the word in a bracket ends that stands for the quote's last: 40 [trucks], 40 ships."""
    if agreed < last < len(window) and _BRACKETS.issuperset(window.keys[agreed:last]):
        return last + window.keys[last][:1].isalpha()
    return last


def to_year(keys: Sequence[str]) -> int:
    """How many tokens behind the first belong to the fiscal year that it begins: fiscal (year 2025)."""
    if keys[:1] not in (["fiscal"], ["financial"], ["fy"]):
        return 0
    words = [*keys[1:], ""]
    return next((at + 1 for at in range(1 + (words[0] == "year")) if words[at][:1].isdigit()), 0)
