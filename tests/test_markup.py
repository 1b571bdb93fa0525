"""Marks of Markdown and HTML: what a reader does not see folds away, and figures are read without it."""

from __future__ import annotations

import pytest

from endless import growth
from scifacts.markup import marks
from scifacts.numerals import figures
from scifacts.text import fold

SEEN = [
    ("over **160** countries", "over 160 countries"),
    ("*almost* 40, **bold *in* it**, ***both***", "almost 40, bold in it, both"),
    ("_The Times_ said, “*no*”: **Note:** *x*.", 'The Times said, "no": Note: x.'),
    ('The [160](http://x.org/a_(b)_1 "t") countries', "The 160 countries"),
    ("![A map](map.png) of it", "A map of it"),
    ("It rose.[^1] So.\n\n[^1]: The note", "It rose. So. [^1]: The note"),
    ("<b>160</b> countries<br>were <SPAN class='x'>there</SPAN>", "160 countries were there"),
    ("> The plan adds\n> 9,500 seats.\n\nSo.", "The plan adds 9,500 seats. So."),
    ("> > He said so.", "He said so."),
    ("It cost 160.[2](#n) So.", "It cost 160. So."),
    ("It had 12[3](#cite) sites", "It had 12 sites"),
    ("> So said the council.", "So said the council."),
    ("killed six<ref>Report, p. 3.</ref> and<ref name='a' /> hurt 5", "killed six and hurt 5"),
    ("from [[Altmatt (Walden)|Altmatt]] and [[Rhein]]", "from Altmatt and Rhein"),
    ("It is big.{{cite|2}} It lies {{convert|212|m|ft}} up{{sfn|Lee|p=7}}.", "It is big. It lies 212 m up."),
    ("a {{cvt|3|to|5|km|mi|abbr=on}} road{{efn|By car.{{cite web|x=3}}}} on", "a 3 to 5 km road on"),
    ("of [[Rhein]]{{citation needed|date=May 2024}} and", "of Rhein and"),
    # what is no mark, or says something
    (
        "{{convert|5|e6km2}}, {{convert|3|km|mi|disp=out}}",
        "{{convert|5|e6km2}}, {{convert|3|km|mi|disp=out}}",
    ),
    (
        "1{{cite|2}}2 of 7{{convert|2|km}}8, {{as of|2020}}",
        "1{{cite|2}}2 of 7{{convert|2|km}}8, {{as of|2020}}",
    ),
    ("1<ref>a</ref>2 people, [[7]], [[a|b|c]]", "1<ref>a</ref>2 people, [[7]], [[a|b|c]]"),
    ("six people<ref>seven of them", "six people<ref>seven of them"),
    ("the sales in [2019](5) rose", "the sales in [2019](5) rose"),
    ("the rate [in the UK](not) rose", "the rate [in the UK](not) rose"),
    ("1[^1]2 people", "1[^1]2 people"),
    ("160,<b>500</b>", "160, 500"),
    ("> half of firms", "> half of firms"),
    ("> US$5 million", "> US$5 million"),
    ("a * b * c, 2*3*4, snake_case_name, x**2", "a * b * c, 2*3*4, snake_case_name, x**2"),
    ("It rose 5%*. *Excluding food", "It rose 5%*. *Excluding food"),
    ("\\*not\\* it", "\\*not\\* it"),
    ("20<sup>6</sup> and CO<sub>2</sub>", "20<sup>6</sup> and CO<sub>2</sub>"),
    ("10<sup>6</sup>, 4×10<sup>-12</sup>", "10\u2076, 4×10\u207b\u00b9\u00b2"),
    ("1.10<sup>6</sup>, 210<sup>3</sup>", "1.10<sup>6</sup>, 210<sup>3</sup>"),
    ("15.3 km<sup>2</sup>, the 10<sup>th</sup>", "15.3 km\u00b2, the 10th"),
    ("he lives in<sup>2</sup> 4 rooms<sup>3</sup>", "he lives in<sup>2</sup> 4 rooms<sup>3</sup>"),
    ("It rose.<sup>[1][2]</sup> So<sup>[a]</sup>, <sup>[*[citation needed](/w)*]</sup>", "It rose. So, "),
    ('160<sup id="r" class="x"><a href="#n-1">&#91;1&#93;</a></sup> people', "160 people"),
    ("it had <sup>[not]</sup> 1<sup>[3]</sup>6", "it had <sup>[not]</sup> 1<sup>[3]</sup>6"),
    ("~~It adds 9,500~~ It adds 8,000", "~~It adds 9,500~~ It adds 8,000"),
    ("> 160 sites", "> 160 sites"),
    ("a < b and c > d", "a < b and c > d"),
    ("[a] (b), f[1](2", "[a] (b), f[1](2"),
    ("* one *item*\n* two", "* one item * two"),
    ("*open\n\nclosed*", "open closed"),
    ("[![A map](map.png)](http://example.org)", "A map"),
]


@pytest.mark.parametrize(("text", "seen"), SEEN)
def test_what_a_reader_sees(text: str, seen: str) -> None:
    folded = fold(text)
    assert folded.text == seen
    assert fold(seen).text == seen
    for index, letter in enumerate(seen):
        span = folded.source_span(index, index + 1)
        assert letter in " \"'\u00b2\u2076\u207b\u00b9" or text[span.start : span.end] == letter


@pytest.mark.parametrize(
    "text",
    [
        "over **160** countries",
        "**over** 160 countries",
        "_over_ [160](http://example.org/a_1) countries",
        "over <b>160</b> <i>countries</i>",
        "> The talks were of over\n> 160 countries",
    ],
)
def test_a_figure_is_read_without_marks(text: str) -> None:
    (figure,) = figures(text)
    assert (str(figure.value), figure.comparator.value, figure.unit) == ("160", "more-than", "countries")
    assert figure.span.of(text) == figure.text


READ = [
    ("In 2000, it grew.[1] In 1953, it sold 300 tonnes.", [("300", "tonnes", "exactly", "1953")]),
    ("In 2000, it grew.* In 1953, it sold 300 tonnes.", [("300", "tonnes", "exactly", "1953")]),
    ("The council paid 22.4 mil-\nlion euros.", [("22400000", "EUR", "exactly", None)]),
    ("there were twenty-\nfive new ships", [("25", "new ships", "exactly", None)]),
    ("Facts here are told\n\n+ It sold 64 tickets\n+ Branches open", [("64", "tickets", "exactly", None)]),
    ("It covers 15.3&nbsp;km<sup>2</sup>", [("15.3", "km\u00b2", "exactly", None)]),
    ("It covers 5.9&nbsp;sq&nbsp;mi", [("5.9", "square miles", "exactly", None)]),
    ("It covers {{convert|5.9|sqmi}}.{{cite|2}}", [("5.9", "square miles", "exactly", None)]),
    ("It lies {{convert|212|m|ft}} up", [("212", "m", "exactly", None)]),
    ("It was {{cvt|31|C|F|0}}", [("31", "\u00b0C", "exactly", None)]),
    ("<td> 40 tonnes</td>", [("40", "tonnes", "exactly", None)]),
    ("There were more than\\\n900 people", [("900", "people", "more-than", None)]),
    ("There were [more than][n] 900 people.", [("900", "people", "more-than", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), READ)
def test_figures_in_a_marked_text(text: str, read: list[tuple[str, ...]]) -> None:
    found = [one for one in figures(text) if not one.kind.is_exempt]
    assert [(f"{one.value:f}", one.unit, one.comparator.value, one.as_of) for one in found] == read


def test_a_bound_in_two_signs_may_have_a_blank_of_any_kind() -> None:
    assert [figures(text)[0].comparator.value for text in ("p <\xa0= 0.05", ">\n= 5", "x <&nbsp;= 5")] == [
        "at-most",
        "at-least",
        "at-most",
    ]


PIECES = [
    "{{efn|a ",
    "{{efn|{{a}}",
    "{{cvt|1|km|a",
    "<ref>a ",
    "<ref a",
    "[[a|",
    "[[a]",
    "*a ",
    "**a** ",
    "[",
    "[a](b ",
    "<b ",
    "> ",
    ">\n",
    "_",
    "*a",
    "[^",
    "[a](b)",
    "[a](" + " " * 40,
    "<b>a</b>",
    "*a\n\n",
]


@pytest.mark.no_cover
@pytest.mark.parametrize("piece", PIECES)
def test_marks_without_end_cost_no_more_than_their_length(piece: str) -> None:
    assert growth(lambda size: marks(piece * size), 5000) < 9
