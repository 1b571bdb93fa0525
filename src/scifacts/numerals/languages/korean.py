"""Korean numbers of several powers and the bounds behind them: "2억 4천7백만", "100여 명", "20명 이상"."""

from __future__ import annotations

from scifacts.model import Comparator
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.numerals.numbers import Numeral

__all__ = ["KOREAN_POWERS", "LARGE_POWERS", "SMALL_POWERS", "korean_bound", "with_korean_powers"]

SMALL_POWERS = {"천": 3, "백": 2, "십": 1}
LARGE_POWERS = {"만": 4, "억": 8, "조": 12}
KOREAN_POWERS = frozenset((*SMALL_POWERS, *LARGE_POWERS))
# The next part of "4천 8백20만", "3만5000" and "3만 4500톤", where digits apart fill what is below the power
_PART = lazy(
    r"(?:[ \u00a0]?(\d{1,4}|\d,\d{3})([천백십]?)([만억조])|[ \u00a0]?(\d)([천백십])"
    r"|(\d{1,4}|\d,\d{3})(?![\d.,년월일%])"
    r"|[ \u00a0](\d{3,4}|\d,\d{3})(?=[ \u00a0]?[가-힣㎀-㏿])(?![년월일]))"
)


def with_korean_powers(text: str, number: Numeral) -> bool:
    """Take in the powers behind a number in Korean, and the lower ones that go on with it."""
    at = number.end
    small, large = SMALL_POWERS.get(text[at], 0), LARGE_POWERS.get(text[at], 0)
    at += 1
    if small and (large := LARGE_POWERS.get(text[at : at + 1], 0)):
        at += 1
    value = number.value.scaleb(small + large)
    if value != value.to_integral_value():
        return False
    below = 0 if large else int(value)  # what a larger power may still raise
    total, limit, step = int(value) - below, large or 99, small if not large else 4
    while part := _PART.match(text, at):
        written = (part[1] or part[4] or part[6] or part[7]).replace(",", "")
        digits = int(written)
        small = SMALL_POWERS.get(part[2] or part[5] or "", 0)
        large = LARGE_POWERS.get(part[3] or "", 0)
        if large >= limit or digits * 10**small >= 10**step or (part[7] and len(written) != step):
            break
        below += digits * 10**small
        at, step = part.end(), small
        if large:
            total, below, limit, step = total + below * 10**large, 0, large, 4
        elif part[6] or part[7]:
            break
    number.value, number.end, number.scale = type(number.value)(total + below), at, None
    return True


_BOUND = lazy(
    r"(여)(?=[ \u00a0]?[가-힣])"
    r"|(?:명|개|대|곳|건|마리|가구|회|세|살|배)?"
    r"(?:[ \u00a0]?(이상|이하|미만|초과|안팎|가량|남짓)|[이가을를]?[ \u00a0](넘)(?=[는게어었]))"
)
_BOUNDS = {
    "여": Comparator.MORE_THAN,
    "이상": Comparator.AT_LEAST,
    "이하": Comparator.AT_MOST,
    "미만": Comparator.LESS_THAN,
    "초과": Comparator.MORE_THAN,
    "넘": Comparator.MORE_THAN,
    "안팎": Comparator.ABOUT,
    "가량": Comparator.ABOUT,
    "남짓": Comparator.ABOUT,
}


def korean_bound(text: str, end: int) -> tuple[Comparator, int] | None:
    """The bound that stands behind a number or its unit, with the word for what is counted."""
    match = _BOUND.match(text, end)
    return (_BOUNDS[match[match.lastindex or 0]], match.end()) if match else None
