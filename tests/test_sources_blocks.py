"""The blocks of the articles, by hand; and the law that blocks tile a text."""

# ruff: noqa: E501 - paragraphs are written as they come
from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from endless import ends
from scifacts.sources import BlockKind, blocks
from scifacts.sources.furniture import is_furniture

SEEDS = Path(__file__).parents[1] / "seeds"

# One letter a block: Heading, Body, Furniture; then how each block that is no body begins.
ARTICLES = [
    (
        "000_10025f00f3e16d98.txt",
        "HFFBBBBBBBBFFFFFFFFFFFF",
        [
            "SCIO press conference on implementing",
            "0 Comment(s)Print E-mail, March 9, 2023",
            "Adjust font size:",
            "<\xa0\xa01\xa0\xa02",
            "Follow on Twitter and Facebook",
            "ChinaNews App Download",
            "Print E-mail Bookmark and Share",
            "Go to Forum >>0 Comment(s)",
            "No comments.",
            "Add your comments...",
            "• User Name Required",
            "• Your Comment",
            "• Enter the words you see:",
            "Racist, abusive and off-topic comments",
            "Send your storiesGet more from",
        ],
    ),
    (
        "001_8b5c6ff8addce721.txt",
        "HHFFFBBBBBBBBBB",
        [
            "China to strengthen international sci-tech cooperation: official-Xinhua",
            "China to strengthen international sci-tech cooperation: official",
            "Source: Xinhua",
            "Editor: huaxia",
            "2023-02-24 16:37:45",
        ],
    ),
    (
        "002_9062d226fb903724.txt",
        "HFBHBBB",
        ["Striving to Create a New Horizon", "作者: Hou Jianguo", "China Has Achieved a Historic Progress"],
    ),
    (
        "003_4665089208e5379a.txt",
        "H" + "B" * 22 + "FF",
        [
            "China to bring outcomes of sci-tech innovation",
            "Please enter your comment!",
            "Please enter your name here",
        ],
    ),
    (
        "004_c865dd39758fdd0b.txt",
        "FH" + "B" * 13 + "F",
        [
            "We are creating some awesome events for you. Kindly bear with us.",
            "China Calls for Openness",
            "Send this to a friend",
        ],
    ),
]


@pytest.mark.parametrize(("name", "kinds", "beginnings"), ARTICLES, ids=[row[0][:3] for row in ARTICLES])
def test_the_articles(name: str, kinds: str, beginnings: list[str]) -> None:
    text = (SEEDS / name).read_text(encoding="utf-8")
    found = blocks(text)
    assert "".join(block.kind[0].upper() for block in found) == kinds
    others = [block.span.of(text) for block in found if block.kind is not BlockKind.BODY]
    assert len(others) == len(beginnings)
    assert all(block.startswith(start) for block, start in zip(others, beginnings, strict=True))


def shape(text: str) -> list[tuple[str, str]]:
    return [(str(block.kind)[0], block.span.of(text)) for block in blocks(text)]


WRAPPED = """\
A title of the article

This is a paragraph that a mail program has broken at
sixty columns, so that each of its lines is as full as
it can be.
This one follows without a blank line and is broken as
well.

* A list item
* Another item
"""


def test_lines_broken_at_a_width_are_one_paragraph() -> None:
    assert [text.split("\n")[0] for _, text in shape(WRAPPED)] == [
        "A title of the article",
        "This is a paragraph that a mail program has broken at",
        "This one follows without a blank line and is broken as",
        "* A list item",
        "* Another item",
    ]


RAGGED = """\
A title that is rather longer than any of the lines that stand below it, as titles are

From April a single ticket is two pounds. A monthly pass
stays where it was. Fines for dodging double. Im
Jahr darauf wurde es mehr, und zwar um ein gutes
Viertel.

A list of what else there is to be read
The council and what it spends on its roads
The mayor and whom he met
"""


def test_an_item_of_a_list_begins_a_block_behind_a_full_line() -> None:
    items = (
        "- bus lanes in Mill Road and in the High Street\n- tram stops at the harbour line (new)\n- repairs\n"
    )
    assert [text for _, text in shape(f"A title\n\n{items}")] == ["A title", *items.splitlines()]
    dash = (
        "The council spends four million more on its bus lanes\n– which is a lot – than in the year before."
    )
    assert [text for _, text in shape(f"A title\n\n{dash}\n")] == ["A title", dash]


@pytest.mark.parametrize("before", ["", "What was agreed:\n\n"])
def test_an_item_begins_a_block_behind_one_of_several_lines(before: str) -> None:
    items = [
        "1. forty trees are to be planted in the park by the end of the\nyear and as many more along the river and the old canal lock",
        "2. 12 km of cycle lanes are to be built along the river in the\ncity",
    ]
    text = before + "\n".join(items)
    assert [block.span.of(text) for block in blocks(text)][-2:] == items


def test_lines_broken_early_are_one_paragraph_where_a_sentence_goes_on() -> None:
    assert [text.split("\n")[0] for _, text in shape(RAGGED)] == [
        "A title that is rather longer than any of the lines that stand below it, as titles are",
        "From April a single ticket is two pounds. A monthly pass",
        "A list of what else there is to be read",
        "The council and what it spends on its roads",
        "The mayor and whom he met",
    ]


BROKEN_WITHIN = [
    """The bureau received 137 reports of piracy in all of the year 2025, against
116 in 2024 and 120 in 2023. In the strait the number almost doubled, from 43 to 80.""",
    """A third of the losses happened in the waters of South China,
Indonesia and the Philippines, as it had in the years before.""",
    """Besonders stark wuchs der Verkehr in die Türkei: Dorthin flogen 1,92 Millionen
Menschen, gut 11 Prozent mehr als im Vorjahr. Nach Mallorca waren es 1,41 Millionen. Im
Inland dagegen ging das Aufkommen um 4,8 Prozent zurück. 2019 hatte es
noch bei 3 Millionen gelegen.""",
    """„Wir haben fast 86 Prozent des Niveaus von 2019 erreicht“, sagte
Flughafenchefin Brinkmann. „Der Standort leidet unter
zu hohen Gebühren.“""",
]


@pytest.mark.parametrize("paragraph", BROKEN_WITHIN)
def test_a_paragraph_is_whole_wherever_its_lines_were_broken(paragraph: str) -> None:
    wide = "The council met, and the lines of this text have been broken at ninety columns or where\nthe editor liked."
    assert [text for _, text in shape(f"A title\n\n{wide}\n\n{paragraph}\n")][2:] == [paragraph]
    short = "Throughput grew to more than\n450 million tonnes in 2025."
    assert [text for _, text in shape(f"A title\n\n{short}\n")][1:] == [short]
    heads = f"The port in figures\n{wide}"
    assert [text for _, text in shape(f"A title\n\n{heads}\n")][1:] == heads.split("\n", 1)


def test_lines_broken_at_a_wide_column_are_one_paragraph_where_most_leave_their_sentence_open() -> None:
    release = (
        "Marlowe Stores plc, the retailer, reported a loss of £1.2m for the six months to "
        "31 December, against a profit of\n"
        "£4.8m a year earlier. Its guidance for the year, which the board confirmed in "
        "November, is between £985m and\n"
        "£1,005m."
    )
    assert [text for _, text in shape(f"A title\n\n{release}")] == ["A title", release]
    each = (
        "The council spends four million more on its bus lanes in the coming year than it did "
        "in the one before, he said.\n"
        "Nobody knows where the money is to come from, and the opposition asked for a vote on "
        "it by the end of the month.\n"
        "A vote is due in May."
    )
    assert [text for _, text in shape(f"A title\n\n{each}")] == ["A title", *each.splitlines()]


def test_one_line_pasted_into_a_broken_text_takes_no_paragraph_apart() -> None:
    speech = (
        '"The decline since 8 October is encouraging: we now see 60 cases a week, compared with 410 at the peak in\n'
        'August," said Dr Amina Solberg, the director. She warned that it was too early to speak of the end, Some\n'
        "4,150 people have come since."
    )
    pasted = (
        "The campaign cost $11.6 million, or $2.76 per child. Gavi, the vaccine alliance, contributed $7.9 million,\n"
        "UNICEF $2.1 million and the government the remainder. A total of 5.1 million doses were delivered, of which "
        "310,000 were wasted, a rate of 6%. The government plans to spend\n"
        "$4.5 million on a second round in March."
    )
    assert [text for _, text in shape(f"A title\n\n{speech}\n\n{pasted}")] == ["A title", speech, pasted]


def test_a_long_line_that_leaves_its_sentence_open_is_no_heading() -> None:
    full = (
        "The median rent of a flat in the city rose by eight per cent in the year, to two thousand a month, "
        "while wages grew."
    )
    lines = [full, "Nearly half of those who rent now spend a third of their income on it."]
    open_ = (
        "The waiting list holds many households, some of whom have waited for over five years. Evictions "
        "fell from 1,120 in 2023\nto 970 in 2024, the office said."
    )
    apart = open_.replace("2023\nto", "2023\n\nTo")
    found = shape("\n".join(["A title", "", *lines, "", open_]))
    assert found[-1] == ("b", open_)
    found = shape("\n".join(["A title", "", *lines, "", apart]))
    assert [kind for kind, _ in found] == ["h", "b", "b", "b", "b"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\r\n\u3000\n", []),
        ("One paragraph alone", [("b", "One paragraph alone")]),
        ("  Title  \n\n Text here. \n", [("h", "Title"), ("b", "Text here.")]),
        ("Title\rText here.\r\nMore.", [("h", "Title"), ("b", "Text here."), ("b", "More.")]),
        ("Text one.\n\nnot a title\n\nText.", [("b", "Text one."), ("b", "not a title"), ("b", "Text.")]),
        (
            "Text.\n\nA signature, President\n\nText.",
            [("b", "Text."), ("b", "A signature, President"), ("b", "Text.")],
        ),
        (
            "Text.\n\nWhat the ministry means to do next\n\nText.",
            [("b", "Text."), ("h", "What the ministry means to do next"), ("b", "Text.")],
        ),
        (
            "Text.\n\nWhat the ministry means to do next",
            [("b", "Text."), ("b", "What the ministry means to do next")],
        ),
        (
            "Share this\nTitle\nText.\nPrint",
            [("f", "Share this"), ("h", "Title"), ("b", "Text."), ("f", "Print")],
        ),
        ("a\u2028b. c\x0cd.", [("b", "a\u2028b. c\x0cd.")]),
        ("----\n\nA title\n\nText.", [("b", "----"), ("h", "A title"), ("b", "Text.")]),
        (
            "A title\nBy Ida Brandt\n\nBy the end of it all they had won\n\nText.",
            [
                ("h", "A title"),
                ("f", "By Ida Brandt"),
                ("h", "By the end of it all they had won"),
                ("b", "Text."),
            ],
        ),
        (
            "A title that a mail program broke at sixty columns, so\n    continued\n\nText.",
            [("h", "A title that a mail program broke at sixty columns, so\n    continued"), ("b", "Text.")],
        ),
        ("By the Numbers\n\nText.", [("h", "By the Numbers"), ("b", "Text.")]),
        ("Births in 2025 | The Watch\n\nText.", [("h", "Births in 2025 | The Watch"), ("b", "Text.")]),
    ],
)
def test_small_texts(text: str, expected: list[tuple[str, str]]) -> None:
    assert shape(text) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ["Table 1. Emergency department", "Year\tAttendances", "2022/23\t109,870"],
        ["Year        Attendances    Within 4 h (%)", "2022/23     109,870        79.6"],
        ["Month | Income | Spending", "--- | --- | ---", "April | 50.2 | 52.7"],
        ["| Year | Births in the county and outside it |", "|------|-----:|", "| 2023 | 5,020 |"],
        ["What became of the parts | in the end", "Two of the eight parts were built | well"],
        ["- Midwives in post: 214 (2024: 198)", "- Complaints: 63, of which 22 were upheld"],
        ["1. The first of the things to do", "2) Another one of the things to do"],
        ["> Eight of the ten recommendations have been carried out"],
        ["Births in the county: 5,020 in 2023", "2023 5,020 1,702 19"],
    ],
)
@pytest.mark.parametrize("before", ["A title\n\n", "# A title\n\nText of the article.\n\n"])
def test_rows_items_and_short_lines_with_figures_are_no_headings(lines: list[str], before: str) -> None:
    text = before + "\n".join(lines) + "\n\nMore text of the article.\n"
    kinds = {words: kind for kind, words in shape(text)}
    assert [kinds[line] for line in lines] == ["b"] * len(lines)


FURNITURE = [
    "<  1  2  3  >",
    "1 2 3 … >",
    "« 4 5 6 »",
    ">>",
    "Page 2 of 9",
    "0 Comment(s)",
    "12 comments",
    "Print | E-mail | Share on Facebook",
    "Share this article",
    "Font size:",
    "Published: 24 February 2023",
    "Updated on March 9, 2023 10:15 a.m. GMT",
    "March 9, 2023",
    "2023/02/24",
    "Source: China Daily",
    "Author: Hou Jianguo",
    "来源：新华社",
    "We use cookies to improve your experience.",
    "This website uses cookies.",
    "Accept all cookies",
    "By continuing to use this site you accept our policy.",
    "Subscribe to our newsletter",
    "Sign up now",
    "© 2023 Example Media. All rights reserved.",
    "Copyright © 2020-2023 Example",
    "Related articles:",
    "Read more...",
    "Back to top",
    "Your email address will not be published. Required fields are marked *",
    "Please enter your email address here",
    "Advertisement",
    "Click here to read the full report.",
    "Leave a Reply",
    "Next page >",
]
BODY = [
    "China has established sci-tech cooperation relations with more than 160 countries and regions.",
    "160",
    "1 2 3 4",
    "> 160",
    "< 5 %",
    "1 > 3",
    "2022",
    "In 2022",
    "Share prices rose 5 %.",
    "Print runs fell to 3,000 copies.",
    "Nearly 5,000 readers subscribe to our newsletter.",
    "12 comments were removed by the moderator.",
    "Source: 160 countries and regions",
    "Source: the ministry. It counts 116 agreements",
    "Source: a report of the ministry of science and technology",
    "Editor: Why does it matter?",
    "1.2 >",
    "< 2 160 >",
    "We use cookies to reach 5 million people.",
    "The site uses cookies.",
    "Copyright law changed in 2023.",
    "Published in 2023, the report lists 48 conferences.",
    "March 9, 2023 was a Thursday.",
    "And",
    "-",
    "Zhang Guangjun:",
    "China Daily:",
    "Xi Jinping, President of China",
    "We are creating some awesome events for 160 countries. Kindly bear with us.",
    "Share this " * 30,
]


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture(line: str) -> None:
    assert is_furniture(line)
    assert is_furniture(f"  • {line.upper()}\u00a0")


@pytest.mark.parametrize("line", BODY)
def test_what_could_be_a_sentence_of_the_article_is_no_furniture(line: str) -> None:
    assert not is_furniture(line)


def test_no_body_paragraph_of_the_articles_is_furniture_even_sentence_by_sentence() -> None:
    for path in SEEDS.iterdir():
        text = path.read_text(encoding="utf-8")
        for block in blocks(text):
            if block.kind is BlockKind.BODY:
                assert not [part for part in block.span.of(text).split(". ") if is_furniture(part)]


LINES = st.lists(
    st.one_of(
        st.text(st.characters(exclude_categories=["Cs"]), max_size=60),
        st.sampled_from([*FURNITURE, *BODY, "", " ", "a word " * 9, "a word " * 40]),
    ),
    max_size=12,
)


@settings(derandomize=True, max_examples=200, deadline=None)
@given(LINES, st.sampled_from(["\n", "\r\n", "\r", "\n\n", "\x0c", "\u2028"]))
def test_blocks_tile_what_is_not_blank(lines: list[str], end: str) -> None:
    text = end.join(lines)
    found = blocks(text)
    position = 0
    for block in found:
        assert not text[position : block.span.start].strip()
        shown = block.span.of(text)
        assert shown
        assert shown == shown.strip()
        position = block.span.end
    assert not text[position:].strip()


@settings(derandomize=True, max_examples=100, deadline=None)
@given(LINES)
def test_line_ends_make_no_difference(lines: list[str]) -> None:
    text = "\n".join(line.replace("\r", "").replace("\n", "") for line in lines)
    plain = [(kind, block.split()) for kind, block in shape(text)]
    for end in ("\r\n", "\r"):
        assert [(kind, block.split()) for kind, block in shape(text.replace("\n", end))] == plain


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_front_matter_and_headings_of_markdown(end: str) -> None:
    front = "---\ntitle: The 5 ferries\ntags: [a, b]\n---\n\n"
    text = front + "# Ferries\nThe city has 96 of them.\n\n## Fares.\n\nThey rose.\n"
    assert "".join(kind for kind, _ in shape(text.replace("\n", end))) == "ffffhbhb"
    toml = 'title = "The 5 ferries"\ndate = 2025-03-03\n\n[params]\ncount = 96\n'
    text = f"+++\n{toml}+++\n\n# Ferries\nThe city has 96 of them.\n"
    assert "".join(kind for kind, _ in shape(text.replace("\n", end))).lstrip("f") == "hb"
    spoken = "---\nMayor: The village has 300 homes.\nMinister: In 2020, 12 people died.\n---\n\nThey left."
    assert "f" not in "".join(kind for kind, _ in shape(spoken))
    apart = "---\n\nThe village has 300 homes.\n\n---\n\nThey left."
    assert "f" not in "".join(kind for kind, _ in shape(apart))
    unended = "---\n\nA text with no end of a front matter.\n\nMore."
    assert "".join(kind for kind, _ in shape(unended)) == "bbb"


@pytest.mark.parametrize(
    "text",
    [
        "---\n" + "a\n" * 30,
        "share this " * 18 + "x",
        "word " * 11 + "\n",
        "<" * 199 + "x",
        "1 2 " * 49,
        "a\n",
        "next page " * 19 + "x",
        "+++\na = 1\n",
    ],
)
@pytest.mark.no_cover
def test_hostile_lines_take_no_time(text: str) -> None:
    with ends():
        blocks(text if "\n" not in text else text * 5_000)
