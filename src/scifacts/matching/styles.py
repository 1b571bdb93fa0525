"""A Japanese or Korean sentence in its polite style, or in the plain one: 終了する, 終了します.

The form is sought in the source as it is built, so that another tense or a denial is another form.
"""

from __future__ import annotations

from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["in_other_style"]

_END = lazy(r"[。．.!?！？」）)]|\Z")
_ENDS = frozenset("。．.!?！？」）)\n")
_STEM = 3  # characters before an ending by which its place is told
_POLITE = ("ます", "です", "ました", "でした", "ません", "でしょう", "니다")
# Endings of the plain style and of the polite one; those of verbs are built from the rows of kana.
_ENDINGS = """
ではなかった/ではありませんでした ではない/ではありません ではない/ではないです であった/でした
だった/でした する/します くる/きます である/です であろう/でしょう だろう/でしょう だ/です る/ます
た/ました ない/ません ない/ないです なかった/ませんでした かった/かったです い/いです った/いました
った/りました った/ちました いた/きました いだ/ぎました んだ/みました んだ/びました
"""
_U, _I, _A = "うくぐすつぶむる", "いきぎしちびみり", "わかがさたばまら"
_DA, _NIDA, _SUP, _NEUN = "다", "니다", "습", "는"
_FIRST, _FINALS, _N, _P = 0xAC00, 28, 4, 17  # Hangul syllables, their final consonants, ㄴ and ㅂ


def _japanese() -> list[tuple[str, str]]:
    """Endings of both styles, the longest first."""
    pairs = [tuple(pair.split("/")) for pair in _ENDINGS.split()]
    for end, stem, denied in zip(_U, _I, _A, strict=True):
        pairs += [(end, f"{stem}ます"), (f"{denied}ない", f"{stem}ません")]
        pairs.append((f"{denied}なかった", f"{stem}ませんでした"))
    return sorted(((one, two) for one, two in pairs), key=lambda pair: -len(pair[0]))


def in_other_style(said: str, window: str) -> str:
    """A quote whose sentences end in the style that a window of the source has them in, else as it is."""
    if not (said[-1:] > "\u3000" or said[-2:-1] > "\u3000") or not any(
        map((said + window).__contains__, _POLITE)
    ):
        return said  # nearly every quote
    for end in reversed([found.start() for found in _END.finditer(said)]):
        head = said[:end]
        for cut, other in _others(head):
            stem = head[max(0, len(head) - cut - _STEM) : len(head) - cut]
            if (
                len(stem) == _STEM
                and _ends_so(stem + other, window)
                and not _ends_so(head[-cut - _STEM :], window)
            ):
                said = f"{head[: len(head) - cut]}{other}{said[end:]}"
                break
    return said


def _ends_so(words: str, window: str) -> bool:
    """Whether a sentence of a window ends in words."""
    at = window.find(words)
    while at >= 0:
        behind = window[at + len(words) : at + len(words) + 1]
        if not behind or behind in _ENDS:
            return True
        at = window.find(words, at + 1)
    return False


def _others(head: str) -> Iterator[tuple[int, str]]:
    """How many characters at the end of a sentence the other style has otherwise, and what it has there."""
    if head.endswith(_DA):
        yield from _korean(head)
        return
    for plain, polite in _japanese():
        if head.endswith(plain):
            yield len(plain), polite
        if head.endswith(polite):
            yield len(polite), plain


def _korean(head: str) -> Iterator[tuple[int, str]]:
    if head.endswith(_NIDA):
        last = head[-3:-2]
        if last == _SUP:
            yield 3, _DA
            yield 3, _NEUN + _DA
        elif _final(last) == _P:
            yield 3, _with_final(last, 0) + _DA
            yield 3, _with_final(last, _N) + _DA
        return
    last = head[-2:-1]
    if last == _NEUN:
        yield 2, _SUP + _NIDA
    if _final(last) in (0, _N):
        yield 2, _with_final(last, _P) + _NIDA
    elif _final(last) > 0:
        yield 1, _SUP + _NIDA


def _final(syllable: str) -> int:
    """Which consonant a Hangul syllable ends in, 0 for none; -1 for another letter."""
    return (ord(syllable) - _FIRST) % _FINALS if "가" <= syllable <= "힣" else -1


def _with_final(syllable: str, final: int) -> str:
    return chr(ord(syllable) - _final(syllable) + final)
