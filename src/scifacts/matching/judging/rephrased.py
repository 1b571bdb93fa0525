"""Edits of words that carry facts, which leave the fact as it was: 96 metres tall, 96 metres high.

Asked only of an edit that would change a fact otherwise. Each rule holds at its place alone: "old" is no
"former" elsewhere, and "first" is "debut" before an album.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.judging.facts import is_numeric, is_year
from scifacts.matching.judging.said_plainly import PLAIN
from scifacts.matching.judging.told_alike import (
    DETERMINERS,
    RULES,
    exchanges,
    words_before,
    words_behind,
    words_of,
)
from scifacts.matching.vocabulary.words import CONTRACTIONS, PHRASES
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import BEING, word_set
from scifacts.patterns import lazy
from scifacts.text import joins_words

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Sequence

    from scifacts.matching.judging.counting import Stretch

__all__ = ["is_rephrased"]


def is_rephrased(edit: Stretch) -> bool:
    """Whether an edit that touches a fact says the same at its place."""
    return any(rule(edit) for rule in _RULES)


def _is_after(edit: Stretch) -> bool:
    """Whether what came after an event is said to follow it: fell following the news, fell after the news."""
    if not exchanges(edit, {"following", "after"}) or not DETERMINERS.isdisjoint(words_before(edit)):
        return False
    here, there = words_behind(edit)
    return here == there and here in DETERMINERS


def _is_height(edit: Stretch) -> bool:
    """Whether the one measure of a height is called so otherwise: 96 metres tall, 96 metres high."""
    if not exchanges(edit, {"tall", "high"}) or min(edit.first, edit.start) < 2:
        return False
    sides = ((edit.here, edit.first), (edit.there, edit.start))
    return all(
        (unit := PHRASES.get(keys[at - 1])) is not None
        and unit.kind is ChangeKind.UNIT
        and unit.says in _LENGTHS
        and is_numeric(keys[at - 2])
        for keys, at in sides
    )


_LENGTHS = frozenset({"m", "feet", "cm", "km", "inches", "mm"})
_FIRST = word_set("""
album single novel book film movie feature record collection ep mixtape play opera season tour lp
""")
_WHOSE = frozenset({"its", "their", "his", "her", "my", "our", "whose"})


def _is_debut(edit: Stretch) -> bool:
    """Whether somebody's first work is called a debut: its first album, its debut album."""
    here, there = words_of(edit)
    while len(here) == len(there) > 1 and {here[0], there[0]} <= _WHOSE:
        here, there = here[1:], there[1:]
    if sorted((" ".join(here), " ".join(there))) != ["debut", "first"]:
        return False
    owned = all(
        keys[at - 1 : at] and (keys[at - 1] in _WHOSE or keys[at - 1].endswith("'s"))
        for keys, at in ((edit.here, edit.last - 1), (edit.there, edit.end - 1))
    )
    here_, there_ = words_behind(edit)
    return owned and here_ == there_ and here_ in _FIRST


# What is no longer in use when it is called old: on the old airfield.
_DISUSED = word_set("""
airfield airport barracks brewery factory mill mine prison quarry shipyard gasworks colliery dockyard
aerodrome airbase steelworks
""")
_PLACING = frozenset({"on", "at", "in", "of", "to", "from", "near", "inside", "behind"})


def _is_former_place(edit: Stretch) -> bool:
    """Whether a place that is used otherwise now is called old or former: on the old airfield."""
    if not exchanges(edit, {"old", "former"}) or min(edit.first, edit.start) < 2:
        return False
    sides = ((edit.here, edit.first), (edit.there, edit.start))
    here, there = words_behind(edit)
    placed = all(keys[at - 1] in ("the", "a", "an") and keys[at - 2] in _PLACING for keys, at in sides)
    return placed and here == there and here in _DISUSED


def _is_beneath(edit: Stretch) -> bool:
    """Whether what is under a thing is beneath it: under clothing, no bound as before a figure."""
    words = {edit.here[edit.first], edit.there[edit.start]} if edit.is_exchange else set()
    if not words or not words <= _UNDER:
        return False
    here, there = words_behind(edit)
    return here == there and here.isalpha() and not is_numeric(here)


_UNDER = frozenset({"under", "underneath", "beneath"})


def _is_aged(edit: Stretch) -> bool:
    """Whether an age between commas is told otherwise: , at 39, and , aged 39,."""
    if not edit.is_exchange or {edit.here[edit.first], edit.there[edit.start]} != {"at", "aged"}:
        return False
    number, mark = [*edit.here[edit.last : edit.last + 2], "", ""][:2]
    return (
        edit.first > 0 and edit.here[edit.first - 1] == "," == mark and number.isdigit() and len(number) < 4
    )


def _is_at_about(edit: Stretch) -> bool:
    """Whether "at" came or went before about what time it was: (at) about 11:10 p.m."""
    words = [*edit.here[edit.first : edit.last], *edit.there[edit.start : edit.end]]
    about, hour = [*edit.here[edit.last : edit.last + 2], "", ""][:2]
    return (
        words == ["at"]
        and about in ("about", "around")
        and ":" in [*edit.here[edit.last : edit.last + 4], hour]
    )


_SENSED = frozenset({"felt", "heard", "seen", "smelled", "smelt"})
_SENSING = ({"was", "could be"}, {"were", "could be"}, {"is", "can be"}, {"are", "can be"})


def _is_sensed(edit: Stretch) -> bool:
    """Whether what was felt could be felt: one is no more than the other."""
    here, there = words_of(edit)
    if {" ".join(here), " ".join(there)} not in _SENSING:
        return False
    after, other = words_behind(edit)
    return after == other and after in _SENSED


# Words of which the contrary is all that is left: what is not clear is unclear.
_CONTRARY_WORDS = """
clear/unclear known/unknown able/unable possible/impossible certain/uncertain aware/unaware willing/unwilling
legal/illegal lawful/unlawful correct/incorrect complete/incomplete available/unavailable changed/unchanged
affected/unaffected necessary/unnecessary identified/unidentified paid/unpaid constitutional/unconstitutional
hurt/unhurt harmed/unharmed proven/unproven resolved/unresolved sure/unsure published/unpublished
finished/unfinished tested/untested named/unnamed confirmed/unconfirmed explained/unexplained valid/invalid
sufficient/insufficient accurate/inaccurate
"""
_CONTRARY = dict(pair.split("/") for pair in _CONTRARY_WORDS.split())
_LINKING = BEING | {"remain", "remains", "remained"}
_MOST_DENIED = 6  # words of one edit


def _is_contrary(edit: Stretch) -> bool:
    """Whether "not" became the beginning of the word that it denies: is not clear, is unclear."""
    here, there = (_expanded(side) for side in words_of(edit))
    if not (here and there) or max(len(here), len(there)) > _MOST_DENIED or (here + there).count("not") != 1:
        return False
    denied = here if "not" in here else there
    at = denied.index("not")
    word = _CONTRARY.get("".join(denied[at + 1 : at + 2]))
    if word is None:
        return False
    before = denied[at - 1] if at else words_before(edit)[0 if denied is here else 1]
    joined = [*denied[:at], word, *denied[at + 2 :]]
    return before in _LINKING and joined == (there if denied is here else here)


def _expanded(keys: Sequence[str]) -> list[str]:
    return [part for key in keys for part in CONTRACTIONS.get(key, (key,))]


def _is_ill(edit: Stretch) -> bool:
    """Whether "ill-" and "mis-" stand before one word: mistreated, ill-treated."""
    here, there = ("".join(side).replace("-", "") for side in words_of(edit))
    one, two = sorted((here, there))
    return one.startswith("ill") and two.startswith("mis") and one[3:] == two[3:] and one[3:] in _ILL_TREATED


_ILL_TREATED = frozenset({"treat", "treated", "treating", "treats", "treatment", "use", "used"})
_BEFORE_FIRST = frozenset({"without", "must", "should", "to", "not", "had", "has", "having", "shouldn't"})
_ENDS = frozenset({"", ".", ",", ";", ":", "!", "?"})
_TIMED = word_set("for in at with on against to between across during before since")
_REACH = 8  # words that one may have moved over
_PARTING = frozenset({"and", "or", "but", "that", "which", "who", "if", "when", "because", "not", *_ENDS})


def _is_moved_adverb(edit: Stretch) -> bool:
    """Whether "first" or a number of times went from one end of its phrase to the other.

    Without talking to a doctor first, without first talking to a doctor; played 104 times for his country.
    """
    here, there = words_of(edit)
    phrase = here or there
    if (here and there) or not (phrase == ["first"] or (len(phrase) == 2 and phrase[1] == "times")):
        return False
    one, other = ((edit.here, edit.first), (edit.there, edit.start))[:: 1 if here else -1]
    return any(
        _is_early_and_late(one, (other[0], other[1] + over), phrase)
        or _is_early_and_late((other[0], other[1] - over - len(phrase)), one, phrase)
        for over in range(2, _REACH)
    )


def _is_early_and_late(
    early: tuple[Sequence[str], int], late: tuple[Sequence[str], int], phrase: list[str]
) -> bool:
    """Whether a phrase stands at both places, with the same few words behind the one and before the other."""
    (keys, at), (others, place), size = early, late, len(phrase)
    if at < 1 or list(keys[at : at + size]) != phrase or list(others[place : place + size]) != phrase:
        return False
    ends = "".join(others[place + size : place + size + 1])
    for over in range(2, min(_REACH, place)):
        between = list(keys[at + size : at + size + over])
        if between == list(others[place - over : place]) and keys[at - 1] == others[place - over - 1]:
            apart = _PARTING.isdisjoint(between) and not any(map(is_numeric, between))
            if phrase == ["first"]:
                return apart and keys[at - 1] in _BEFORE_FIRST and ends in _ENDS
            return apart and between[0] in _TIMED and (ends in _ENDS or ends in _TIMED)
    return False


# Chinese, Japanese and Korean words that say the same; the others are read as the first of their line.
_HAN_WORDS = """
举行 召开 举办
使用 采用 利用 運用
因为 由于
但是 不过 可是 然而
包括 包含
快速 迅速
选择 挑选 选取
已经 已
如果 假如 倘若
目前 当前
非常 十分
因此 所以 因而
例如 比如
立即 马上 立刻
しかし だが
また さらに
普通 通常 一般
選択 選定
とても 非常に
すぐに 直ちに
사용 이용
그러나 하지만
보통 대개
매우 아주
즉시 바로
可以 能够
尚未 还没有 还没 仍未
其他 其它
具有 拥有
减至 减为 减到 降至 降为 降到
无需 毋须 无须 毋需
按 摁
账号 帐号
账户 帐户
账单 帐单
映像 映象
"""
_HAN = {word: line.split()[0] for line in _HAN_WORDS.splitlines() for word in line.split()[1:]}
_SAID_OTHERWISE = lazy(lambda: "|".join(sorted(_HAN, key=len, reverse=True)))
_DYNASTY = lazy(r"([夏商周秦汉晋隋唐宋辽金元明清])(?:[朝代](末|初)年|(末|初)年?|[朝代])")
_HAN_NUMBER = lazy(r"[〇零一二两三四五六七八九十百千]+")
_HAN_DIGITS = {sign: number for number, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_HAN_POWERS = {"十": 10, "百": 100, "千": 1000}
_FIGURES_OF_YEAR = 4
_HALF_HOURS = lazy(r"(?:(\d+)个)?半个?小时|(\d+)个?小时")
_HAN_REACH = 2  # characters on both sides of an edit that may be a part of its words


def _is_in_other_characters(edit: Stretch) -> bool:
    """Whether Chinese words were exchanged for others that say the same: 召开, 举行; 半小时, 30分钟."""
    words = words_of(edit)
    if not all(words) or not any(joins_words(key[0]) or key[0] >= "가" for side in words for key in side):
        return False
    if any(
        side[0] == "半" and before == "个" for side, before in zip(words, words_before(edit), strict=True)
    ):
        return False  # 三个(半小时)
    sides = ((edit.here, edit.first, edit.last), (edit.there, edit.start, edit.end))
    return any(
        _han("".join(edit.here[edit.first - back : edit.last + on]))
        == _han("".join(edit.there[edit.start - back : edit.end + on]))
        for back in range(_HAN_REACH + 1)
        for on in range(_HAN_REACH + 1)
        if all(
            first >= back
            and list(keys[first - back : first]) == list(edit.here[edit.first - back : edit.first])
            and list(keys[last : last + on]) == list(edit.here[edit.last : edit.last + on])
            for keys, first, last in sides
        )
    )


def _is_moved_bound(edit: Stretch) -> bool:
    """Whether a Chinese bound stands on the other side of its verb: 有至少10人, 至少有10人."""
    here, there = words_of(edit)
    bound = here or there
    if (here and there) or "".join(bound) not in _HAN_BOUNDS:
        return False
    sides = ((edit.here, edit.first), (edit.there, edit.start))
    near = [" ".join(keys[max(0, at - _HAN_NEAR) : at + _HAN_NEAR]) for keys, at in sides]
    return all(window.count(" ".join(bound)) == 1 for window in near)


_HAN_BOUNDS = frozenset({"至少", "最少", "最多", "至多", "不少于", "不超过"})
_HAN_NEAR = 5  # characters around an edit in which the bound stands on either side


def _is_numbered(edit: Stretch) -> bool:
    """Whether a German ordinal is written in digits: die achtzehnte Tagung, die 18. Tagung."""
    here, there = words_of(edit)
    word, digits = (here, there) if len(here) == 1 and here[0].isalpha() else (there, here)
    if len(word) != 1 or not digits or not digits[0].isdigit() or digits[1:] not in ([], ["."]):
        return False
    if not digits[1:] and words_behind(edit)[digits is there] != ".":
        return False
    fact = PHRASES.get(word[0])
    if word[0].startswith("erste"):
        return digits[0] == "1"
    return fact is not None and fact.says == f"ordinal {digits[0]}" and "te" in word[0][-4:]


def _is_sign_of_year(edit: Stretch) -> bool:
    """Whether the sign behind a year came or went in Chinese or Japanese: 1756(年)完成."""
    here, there = words_of(edit)
    before, other = words_before(edit)
    return here + there == ["年"] and before == other and is_year(before)


def _han(text: str) -> str:
    """Chinese words in one form, with numbers in digits and hours in minutes."""
    text = _SAID_OTHERWISE.sub(lambda match: _HAN[match[0]], text)
    text = _DYNASTY.sub(lambda match: f"{match[1]}朝{match[2] or match[3] or ''}", text)
    text = _HAN_NUMBER.sub(lambda match: _in_digits(match[0]), text)
    return _HALF_HOURS.sub(_in_minutes, text)


def _in_minutes(match: re.Match[str]) -> str:
    hours = int(match[2] or match[1] or 0)
    return f"{60 * hours + 30 * (match[2] is None)}分钟"


def _in_digits(run: str) -> str:
    """A Chinese number below 10,000 in digits; what may be read in two ways is left: 两千三 is 2,300."""
    if _HAN_POWERS.keys().isdisjoint(run):
        is_row = len(run) == 1 or len(run) >= _FIGURES_OF_YEAR  # 三四 is three or four
        return "".join(str(_HAN_DIGITS[sign]) for sign in run) if is_row else run
    total, digit, least = 0, 1 if run[0] == "十" else 0, 10_000
    for index, sign in enumerate(run):
        power = _HAN_POWERS.get(sign)
        if power is None:
            digit = _HAN_DIGITS[sign]
            before = _HAN_DIGITS.get(run[index - 1]) if index else None
            is_last = index + 1 == len(run)
            if before:
                return run  # 三四百
            if is_last and digit and index and run[index - 1] not in "十零〇":
                return run
        elif not digit or power >= least:
            return run
        else:
            total, digit, least = total + digit * power, 0, power
    return str(total + digit)


_RULES: tuple[Callable[[Stretch], bool], ...] = (
    _is_after,
    _is_height,
    _is_debut,
    _is_former_place,
    _is_beneath,
    _is_aged,
    _is_at_about,
    _is_sensed,
    _is_contrary,
    _is_ill,
    _is_moved_adverb,
    _is_in_other_characters,
    _is_moved_bound,
    _is_numbered,
    _is_sign_of_year,
    *RULES,
    *PLAIN,
)
