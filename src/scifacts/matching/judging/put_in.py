"""Few words put in or lost that change who, when or how much: the bank('s rival), (used to), (minus) five."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.around.subjects import RELATIONS
from scifacts.matching.judging.facts import is_numeric
from scifacts.matching.judging.turns import TELLING
from scifacts.matching.vocabulary.verbs import PASTS
from scifacts.matching.vocabulary.words import PHRASES, is_content_word
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import ARTICLES, BEING, POSSESSIVES, word_set

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scifacts.matching.judging.counting import Stretch

__all__ = ["is_owner", "is_to_do", "leaves_subject", "puts_in"]

_MOST = 5  # words: some of the customers of the
_ARTICLES = ARTICLES | POSSESSIVES
# Behind these "of" leaves what is spoken of: a number of banks, the city of Leeds.
_LEAVING = word_set("""
number lot lots kind sort type form total group city town village state province county country republic
kingdom year month area amount series set pair course matter members case example host range variety
couple part parts piece some all any many most several few each one none half both name field
""")
# Before "of" what is spoken of follows: it consists of banks, a suit of armour.
_MADE = word_set("""
consist consists consisted consisting made composed composes built out instead because set sets suit
collection bundle stack copy copies clone version kinds sorts types sheet piece pieces
""")
_LEAVING_ABROAD = frozenset({"valor", "valeur", "nombre", "nom", "número", "numéro", "contenido", "contenu"})
_OF = frozenset({"du", "del", "des", "de la", "de los", "de las", "de l'"})
_FOREIGN_ARTICLES = word_set("al au aux le la les un une el los las una der die")
_HAN_RELATIONS = word_set("""
律师 妻子 丈夫 儿子 女儿 父亲 母亲 兄弟 弟弟 哥哥 姐姐 妹妹 发言人 助理 助手 顾问 朋友 同事 代表 副手 前妻
秘书 司机 支持者 反对者 对手 供应商 客户 家人 亲属 邻居
""")
_SUBORDINATING = word_set("that as when while because how after before whether if since once")
_MOST_AHEAD = 12  # words that lead to another subject: said on Monday that its unit
_SUBJECT = 3  # words, behind its article
_FINITE = word_set("is are was were has have had will would can could did")
_ONE_OF_MANY = frozenset({"un", "une", "una", "ein", "eine", "einen", "einem", "einer"})
_FIRST = word_set("""
premier première primer primera primeiro primeira primo prima erste ersten erster erstes erstem
""")
_BE = BEING | {"get", "gets", "got"}


def puts_in(edit: Stretch, ahead: str) -> ChangeKind | None:
    """What words that came or went change; None where they are not known to.

    `ahead` is the text before the passage: "Shares in | the bank rose" says that of the bank's shares.
    """
    if _is_trend(edit):
        return ChangeKind.DIRECTION
    if (edit.first == edit.last) is (edit.start == edit.end):
        if is_owner(edit):
            return ChangeKind.NAME
        if _is_first_of_all(edit):
            return ChangeKind.NUMBER
        return ChangeKind.COMPARATOR if is_to_do(edit) else None
    return _one_sided(edit, ahead.lower().split())


# Which way a thing went that they stand before.
_TRENDS = word_set("""
increased decreased reduced lowered raised heightened diminished rising falling growing declining shrinking
soaring dwindling worsening
""")
_BEFORE_TRENDS = _ARTICLES | word_set("of to with from for by in and or as about on against") | {"", ".", ","}


def _is_trend(edit: Stretch) -> bool:
    """Whether all that came or went is which way a thing went: an (increased) risk of death."""
    sides = ((edit.here, edit.first, edit.last), (edit.there, edit.start, edit.end))
    told = [[key for key in keys[first:last] if key not in _ARTICLES] for keys, first, last in sides]
    if sorted(map(len, told)) != [0, 1]:
        return False
    keys, first, last = sides[not told[0]]
    before = keys[first - 1] if first else ""
    is_noun = last < len(keys) and keys[last].isalpha() and is_content_word(keys[last])
    led = keys[first] in _ARTICLES or before in _BEFORE_TRENDS
    return keys[last - 1] in _TRENDS and led and is_noun


def leaves_subject(word: str) -> bool:
    """Whether what "of" joins to a word is itself what is spoken of: a kind of, consists of."""
    return word in _LEAVING or word in _MADE


def is_owner(edit: Stretch) -> bool:
    """Whether somebody became the owner of somebody else: queen, queen's sister."""
    sides = sorted((edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]), key=len)
    short, long = map(list, sides)
    return len(short) == 1 and 1 < len(long) <= _MOST and long[0] == f"{short[0]}'s" and _are_owned(long[1:])


def _is_first_of_all(edit: Stretch) -> bool:
    """Whether one of many became the first of them: un hechizo, tu primer hechizo."""
    sides = (edit.here[edit.first : edit.last], edit.there[edit.start : edit.end])
    return any(
        one[-1] in _ONE_OF_MANY and len(other) <= _SUBJECT and other[-1] in _FIRST and _FIRST.isdisjoint(one)
        for one, other in (sides, sides[::-1])
    )


def _one_sided(edit: Stretch, ahead: Sequence[str]) -> ChangeKind | None:
    keys, first, last, others, index = (
        (edit.here, edit.first, edit.last, edit.there, edit.start)
        if edit.first < edit.last
        else (edit.there, edit.start, edit.end, edit.here, edit.first)
    )
    words = keys[first:last]
    if keys is edit.there and _is_other_subject(words, "".join(keys[last : last + 1])):
        return ChangeKind.NAME
    if len(words) > _MOST:
        return None
    before = keys[first - 1] if first else ""
    following = keys[last] if last < len(keys) else ""
    if words == ["a"] and last + 1 < len(keys) and is_numeric(keys[last + 1]):
        return None  # (a) few hundred
    found = (kind for rule, kind in _RULES if rule(words, before, following))
    moved = not {*words}.isdisjoint((*ahead, *others[max(0, index - _MOST) : index]))
    if index and before.removesuffix("'s") == others[index - 1] != before and _are_owned(words) and not moved:
        return ChangeKind.NAME
    return next(found, None)


def _is_other_subject(words: Sequence[str], following: str) -> bool:
    """Whether words put in lead to another who does what follows: he (watched as the king) opened it."""
    if (
        not (following in _FINITE or following in PASTS or following.endswith("ed"))
        or len(words) > _MOST_AHEAD
    ):
        return False
    article = next((at for at in range(len(words) - 1, 0, -1) if words[at] in _ARTICLES), 0)
    named = words[article + 1 :]
    return (
        article > 0
        and words[article - 1] in _SUBORDINATING
        and 0 < len(named) <= _SUBJECT
        and _are_owned(named)
    )


def _are_owned(words: Sequence[str]) -> bool:
    return all(map(is_content_word, words))


def _is_noun(key: str) -> bool:
    fact = PHRASES.get(key)
    return is_content_word(key) and (fact is None or fact.kind is ChangeKind.DIRECTION)


def _belongs(words: Sequence[str], before: str, following: str) -> bool:
    """(customers of the) bank, and the same cut one word earlier."""
    rest = [key for key in words if key not in _ARTICLES]
    related = len(rest) > 1 and rest[-1] in ("to", "for") and rest[-2] in RELATIONS  # an aide to the mayor
    if len(rest) < 2 or (rest[-1] != "of" and not related) or len(words) == len(rest) or before in ("", "of"):
        return False
    return all(map(_is_noun, rest[:-1])) and rest[-2] not in _LEAVING and following.isalpha()


def _belongs_otherwise(words: Sequence[str], before: str, following: str) -> bool:
    """The same in French and Spanish, le (conseiller du) ministre, and in Chinese, 李先生(的律师)."""
    if words[0] == "的":
        return "".join(words[1:]) in _HAN_RELATIONS
    of = words[-1] if words[-1] in _OF else " ".join(words[-2:])
    if words[0] in _LEAVING_ABROAD:
        return False
    if of not in _OF or before not in _FOREIGN_ARTICLES or not following.isalpha():
        return False
    return len(words) > 1 + of.count(" ") and is_content_word(words[0])


def _is_over(words: Sequence[str], before: str, following: str) -> bool:
    return list(words) == ["used", "to"] and before not in _BE and following.isalpha()


def _is_below_zero(words: Sequence[str], before: str, following: str) -> bool:
    return list(words) in (["minus"], ["negative"]) and is_numeric(following) and not is_numeric(before)


def _is_hardly_any(words: Sequence[str], before: str, following: str) -> bool:
    return list(words) == ["a"] and following in ("few", "little") and before not in ("only", "just")


def _is_either_way(words: Sequence[str], _before: str, following: str) -> bool:
    """(with/)without: what is denied on one side is left open on the other."""
    fact = PHRASES.get(following)
    return len(words) == 2 and words[1] == "/" and fact is not None and fact.kind is ChangeKind.NEGATION


def _is_of_which(words: Sequence[str], before: str, _following: str) -> bool:
    """What all are of, in Japanese: 全て(の敵)に."""
    return words[0] == "の" and before == "て" and 1 < len(words) <= _MOST and "の" not in words[1:]


def _is_owed(words: Sequence[str], before: str, following: str) -> bool:
    if len(words) < 2 or words[0] not in _BE or words[-1] != "to" or not following.isalpha():
        return False
    return before not in _BE and following not in _ARTICLES and TELLING.isdisjoint(words)


_STANDING = frozenset({"found", "seen", "heard", "expected"})  # it was to be found there: it was found there


def _is_to_be(words: Sequence[str], before: str, following: str) -> bool:
    return [*words] == ["to", "be"] and before in ("was", "were") and following not in _STANDING


def _is_rate(words: Sequence[str], before: str, _following: str) -> bool:
    unit = PHRASES.get(before)
    measured = unit is not None and unit.kind is ChangeKind.UNIT
    return len(words) == 2 and words[0] == "/" and words[1].isalpha() and measured


_RULES: tuple[tuple[Callable[[Sequence[str], str, str], bool], ChangeKind], ...] = (
    (_belongs, ChangeKind.NAME),
    (_belongs_otherwise, ChangeKind.NAME),
    (_is_over, ChangeKind.TIME),
    (_is_below_zero, ChangeKind.NUMBER),
    (_is_hardly_any, ChangeKind.COMPARATOR),
    (_is_rate, ChangeKind.UNIT),
    (_is_either_way, ChangeKind.NEGATION),
    (_is_of_which, ChangeKind.NAME),
    (_is_owed, ChangeKind.COMPARATOR),
    (_is_to_be, ChangeKind.COMPARATOR),
)


def is_to_do(edit: Stretch) -> bool:
    """Whether what was done became what is to be done: paid, was ordered to pay."""
    here, there = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    done, owed = (here, there) if len(here) == 1 else (there, here)
    if len(done) != 1 or not 1 < len(owed) <= _MOST or owed[-2] != "to" or done[0][:1] != owed[-1][:1]:
        return False
    past = done[0] in PASTS or (done[0].endswith("ed") and done[0][:3] == owed[-1][:3])
    return past and TELLING.isdisjoint(owed[:-2])
