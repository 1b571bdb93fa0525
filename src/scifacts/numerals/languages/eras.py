"""Years that Japan and Taiwan count by eras: 令和5年 is 2023, 民國113年 2024."""

from __future__ import annotations

from scifacts.patterns import lazy

__all__ = ["BEFORE_FIRST", "ERA_ENDS", "FIRST_YEAR", "era_date", "year_of_era"]

BEFORE_FIRST = {  # the year before the first of an era
    "令和": 2018,
    "平成": 1988,
    "昭和": 1925,
    "大正": 1911,
    "明治": 1867,
    **dict.fromkeys(("民國", "民国"), 1911),
}
ERA_ENDS = frozenset(name[-1] for name in BEFORE_FIRST)
FIRST_YEAR = "元年"
_LONGEST = 150  # years: of the longest reckoning there have been fewer
# 平成30年間 are how long
_DATE = lazy(r"(\d{1,3}) ?年(?![間间])(?:度|(\d{1,2})月(?:(\d{1,2})日)?)?")


def year_of_era(text: str, start: int, number: int) -> int | None:
    """The year that a number at `start` is of the era named before it; None where none is."""
    before = BEFORE_FIRST.get(text[start - 2 : start])
    return before + number if before and 0 < number < _LONGEST else None


def era_date(text: str, start: int) -> tuple[int, int, str | None, str | None] | None:
    """Where the date that begins at `start` behind the name of an era ends, its year, month and day."""
    match = _DATE.match(text, start)
    year = year_of_era(text, start, int(match[1])) if match else None
    return (match.end(), year, match[2], match[3]) if match and year else None
