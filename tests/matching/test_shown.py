"""What is said to have changed is what a reader would point at."""

from __future__ import annotations

import pytest

from scifacts.matching import locate

SHOWN = [
    ("won on Sunday in 2:04:37", "won on Sunday in 2:04:47", "number", "2:04:37", "2:04:47"),
    ("won on Sunday in 2:04:37 at last", "won on Sunday in 2:14:37 at last", "number", "2:04:37", "2:14:37"),
    ("It was 27½ miles long", "It was 27¼ miles long", "number", "27½", "27¼"),
    ("It was 27½ miles long", "It was 27 miles long", "number", "27½", "27"),
    ("It was 27 miles long", "It was 27½ miles long", "number", "27", "27½"),
    ("beat the Harbor City Gulls 3-2", "beat the Harbor City Gulls 2-3", "number", "3-2", "2-3"),
    ("beat the Harbor City Gulls 3-2", "beat the Harbor City Gulls 3-4", "number", "3-2", "3-4"),
    ("a share of 40-50% of the land", "a share of 40% of the land", "number", "40-50", "40"),
    ("from 1990-94 on the land", "from 1990-95 on the land", "number", "1990-94", "1990-95"),
    ("spent 5m in 2025/26 on roads", "spent 5m in 2026/27 on roads", "time", "2025/26", "2026/27"),
    ("spent 5m in 2025/26 on roads", "spent 5m on roads", "time", "in 2025/26", ""),
    ("mehr als 30.500 Anlagen", "Es sind fast 30.500 Anlagen in Betrieb", "comparator", "mehr als", "fast"),
    ("项目总投资约4,130亿元", "项目总投资约4,130亿美元", "unit", "元", "美元"),
    ("首日共发送旅客超过28万人次", "首日共发送旅客不足28万人次", "comparator", "超过", "不足"),
]


@pytest.mark.parametrize(("quote", "text", "kind", "expected", "found"), SHOWN)
def test_a_change_is_shown_whole_and_alone(
    quote: str, text: str, kind: str, expected: str, found: str
) -> None:
    changes = [(c.kind.value, c.expected, c.found) for c in locate(quote, text).changes]
    assert changes == [(kind, expected, found)]


def test_words_before_a_lost_comparator_are_not_taken_for_it() -> None:
    match = locate(
        "more than double the £198m of the same period", "for bad loans, double the £198m of the same period"
    )
    assert [(c.kind.value, c.expected, c.found) for c in match.changes] == [("comparator", "more than", "")]


def test_no_heading_stands_for_the_first_words_of_a_quote() -> None:
    text = "# Budget\n\n## 2. Housing\n\nAbout 1,150 new council homes are to be started by 2028.\n"
    match = locate("At least 1,150 new council homes are to be started by 2028", text)
    assert match.found == "About 1,150 new council homes are to be started by 2028"
    assert [(c.kind.value, c.expected, c.found) for c in match.changes] == [
        ("comparator", "At least", "About")
    ]
