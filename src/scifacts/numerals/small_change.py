"""Tenths and hundredths that stand behind the unit: "12元5角", "143円50銭", "12€50", "1米83"."""

from __future__ import annotations

from decimal import Decimal

from scifacts.numerals.numbers import scaled
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.numerals.draft import Draft

__all__ = ["with_cents_behind_sign", "with_hundredths", "with_sen", "with_small_change"]

_CHINESE_DIGIT = r"[\d一二三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖]"
_SMALL_CHANGE = lazy(rf"({_CHINESE_DIGIT})[角毛](?:({_CHINESE_DIGIT})分)?|零?({_CHINESE_DIGIT})分")
_CHINESE_DIGITS = str.maketrans("零一二三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖", "0123456789122334566789")


def with_small_change(text: str, draft: Draft) -> None:
    """Add the tenths and hundredths of a yuan to "12元5角" and "三元八角五分"."""
    change = _SMALL_CHANGE.match(text, draft.tail)
    if change is None or text[draft.tail - 1] not in "元圆块":
        return
    tenths, hundredths, alone = (
        0 if digit is None else int(digit.translate(_CHINESE_DIGITS)) for digit in change.groups()
    )
    draft.value += scaled(Decimal(10 * tenths + hundredths + alone), -2)
    draft.end = draft.tail = change.end()


_SEN = lazy(r"(\d{1,2})銭")


def with_sen(text: str, draft: Draft) -> None:
    """Add the hundredths of a yen to "143円50銭"."""
    if sen := _SEN.match(text, draft.tail):
        draft.value += scaled(Decimal(sen[1]), -2)
        draft.end = draft.tail = sen.end()


def with_cents_behind_sign(text: str, draft: Draft) -> None:
    """Add the cents of "12€50", which stand behind the sign."""
    cents = text[draft.end - 2 : draft.end]
    if text[draft.end - 4].isdecimal() and draft.start < draft.end - 3 and cents.isdecimal():
        draft.value += scaled(Decimal(cents), -2)


_HUNDREDTHS = lazy(
    r"(?:(\d{1,2})|([一二三四五六七八九]{1,2}|零[一二三四五六七八九]))(?=[，。、；：！,.;)）的高长宽深厚左以]|\s|\Z)"
)


_HUNDREDTHS_APART = lazy(
    r"\s(\d\d)(?=\s(?:et|en|à|aux?|lors|pour|contre|sur|devant|l[ae]s?|dans|de)\b|[,.;)]|\Z)"
)


def with_hundredths(text: str, draft: Draft) -> None:
    """Add what stands behind the unit in "1米83", "一米八", "9秒58" and "9 s 58"."""
    apart = text[draft.tail - 1] not in "米秒"
    behind = (_HUNDREDTHS_APART if apart else _HUNDREDTHS).match(text, draft.tail)
    if behind is None or draft.scale is not None or draft.value != draft.value.to_integral_value():
        return
    digits = behind.group().strip().translate(_CHINESE_DIGITS)
    draft.value += scaled(Decimal(digits), -len(digits))
    draft.end = draft.tail = behind.end()
