"""Times as figures carry them, "2022", "2023-05-25", "2011/2021": whether two are one, and in words."""

from __future__ import annotations

__all__ = ["is_one_time", "may_be_one_time", "period_told"]

_YEAR = 4  # digits


def is_one_time(one: str, two: str) -> bool:
    """Whether two times are equal, or one lies within the other: 2023, 2023-05-25 and its first quarter.

    A longer span is not the year that it begins or ends with.
    """
    if ("/" in one) != ("/" in two):
        whole, ends = (two, one) if "/" in one else (one, two)
        return all(end.startswith(whole + "-") for end in ends.split("/"))
    pairs = zip(one.split("/"), two.split("/"), strict=False)
    return all(a == b or a.startswith(b + "-") or b.startswith(a + "-") for a, b in pairs)


def may_be_one_time(one: str, two: str) -> bool:
    """Whether two times are one, or one may be meant by the other: a season, 2018/2019, by 2018 or 2019."""
    return is_one_time(one, two) or _is_season(one, two)


def period_told(time: str) -> str:
    """A time as a message gives it: 2011/2021 -> 2011 to 2021."""
    return time.replace("/", " to ")


def _is_season(one: str, two: str) -> bool:
    """Whether one names a season or fiscal year, "2018/19", and the other one of its two years."""
    if ("/" in one) == ("/" in two):
        return False
    whole, ends = (two, one.split("/")) if "/" in one else (one, two.split("/"))
    is_season = all(len(end) == _YEAR for end in ends) and int(ends[1]) - int(ends[0]) == 1
    return is_season and any(is_one_time(whole, end) for end in ends)
