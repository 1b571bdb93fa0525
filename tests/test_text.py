from __future__ import annotations

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from endless import ends
from scifacts import text as text_room
from scifacts.shifts import EditedText
from scifacts.text import MAX_MARKS, Folded, fold, has_invisible, joins_words

LAWS = settings(derandomize=True, max_examples=200, deadline=None)

# Characters that folding does something about, among plain ones.
_AWKWARD = (
    "aeno zZ09 .,-\n\r\t\"'`\u00a0\u2009\u2028\u00ad\u200b\ufeff\u0301\u0308\u0327"
    "\ufb01\ufb03\uff11\uff21\uff0c½²①\u0661\u066b№…"
    "\u2018\u201d«\u2013\u2014\u2212国际，\u1100\u1161\u11a8éß\u212b\u2163µ\ud800"
)
awkward_texts = st.text(st.one_of(st.sampled_from(_AWKWARD), st.characters()), max_size=60)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("plain ASCII stays", "plain ASCII stays"),
        ("runs  of\t white\n\nspace", "runs of white space"),
        ("no\u00a0break\u2009thin\u2028line", "no break thin line"),
        ("\u201cquoted\u201d \u2018so\u2019 «too» `tick`", "\"quoted\" 'so' \"too\" 'tick'"),
        ("a\u2010b\u2011c\u2013d\u2014e", "a-b-c-d-e"),
        ("\u22121.5 degrees", "-1.5 degrees"),
        ("soft\u00adhyphen zero\u200bwidth \ufeffmark", "softhyphen zerowidth mark"),
        ("&pound;92m, 11&ndash;1, 15&nbsp;per cent", "\u00a392m, 11-1, 15 per cent"),
        ("R&amp;D, &amp;pound; and &copy", "R&D, &amp;pound; and &copy"),
        ("&#8217;tis &#x20ac;5 &bogus; &#0;", "'tis \u20ac5 &bogus; &#0;"),
        ("inter-\ngovernmental", "intergovernmental"),
        ("inter-  \r\n  governmental", "intergovernmental"),
        ("inter\u00ad\ngovernmental", "intergovernmental"),
        ("two-\nand three-year terms", "two- and three-year terms"),
        ("Anglo-\nSaxon", "Anglo-Saxon"),
        ("2020-\n2022", "2020-2022"),
        ("left -\nright", "left - right"),
        ("at -\n5 degrees", "at - 5 degrees"),
        ("e\ufb03cient \ufb01ne", "efficient fine"),
        ("\uff11\uff12\uff0e\uff15", "12.5"),
        ("\u0661\u0662\u066b\u0665", "12.5"),
        ("cafe\u0301", "caf\u00e9"),
        ("e\u200b\u0301", "\u00e9"),
        ("\u1112\u1161\u11ab", "\ud55c"),
        ("10\u00b2 m", "10\u00b2 m"),
        ("1\u00bd is not 11/2", "1\u00bd is not 11/2"),
        ("\u2460 and \u2116 5", "\u2460 and \u2116 5"),
        ("国际\n科技 合作", "国际科技合作"),
        ("超过 160 个国家", "超过160个国家"),
        ("Россия и\nКитай", "Россия и Китай"),
        ("Case STAYS", "Case STAYS"),
        ("decimal 1,5 and 1.5", "decimal 1,5 and 1.5"),
        ("|5|7|\n|a  |-8|\nx|y and a\\|b", "| 5 | 7 | | a | -8 | x|y and a\\|b"),
        ("HR 0·74 (0·63–0·87), 2·10⁻⁴, 2·10^5", "HR 0.74 (0.63-0.87), 2·10⁻⁴, 2·10^5"),
        ("Col·lecció, 21.5 ºC, 1º C", "Col·lecció, 21.5 °C, 1º C"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text).text == folded


@pytest.mark.parametrize(
    ("text", "word", "source"),
    [
        ("an inter-\ngovernmental body", "intergovernmental", "inter-\ngovernmental"),
        ("the cafe\u0301 there", "caf\u00e9", "cafe\u0301"),
        ("an e\ufb03cient one", "efficient", "e\ufb03cient"),
        ("\u200b\u00adzero\u200bwidth\u200b", "zerowidth", "zero\u200bwidth"),
        ("国际\n科技", "际科", "际\n科"),
        ("a  \n b", "a b", "a  \n b"),
        ("x\u2026y\u2026z", "y", "y"),
    ],
)
def test_source_span(text: str, word: str, source: str) -> None:
    folded = fold(text)
    start = folded.text.index(word)
    assert folded.source_span(start, start + len(word)).of(text) == source


def test_an_empty_span_stays_empty() -> None:
    span = fold("a\u200b\u200bb").source_span(1, 1)
    assert span.start == span.end


@LAWS
@given(awkward_texts)
def test_folding_twice_changes_nothing(text: str) -> None:
    folded = fold(text).text
    assert fold(folded).text == folded


@LAWS
@given(awkward_texts, st.integers(0, 60), st.integers(0, 60))
def test_a_span_stays_inside_and_in_order(text: str, one: int, other: int) -> None:
    folded = fold(text)
    start, end = sorted((min(one, len(folded.text)), min(other, len(folded.text))))
    span = folded.source_span(start, end)
    assert 0 <= span.start <= span.end <= len(text)


@LAWS
@given(st.lists(awkward_texts | st.sampled_from(["*a* **b**", "[c](http://d.e)", "<br>", "&amp;", "\n> "])))
def test_the_way_there_is_the_way_back_turned_round(pieces: list[str]) -> None:
    text = "".join(pieces)
    folded = fold(text)
    starts = [folded.source_span(place, place).start for place in range(len(folded.text))]
    for offset in range(len(text) + 1):
        there = folded.at(offset)
        assert there == sum(start < offset for start in starts)


@LAWS
@given(st.lists(st.text(_AWKWARD.replace(" ", "").replace("\n", ""), min_size=1, max_size=6), max_size=8))
def test_words_map_back_to_source_that_folds_to_them(words: list[str]) -> None:
    text = "  ".join(words)
    folded = fold(text)
    start = 0
    for word in folded.text.split(" "):
        end = start + len(word)
        assert fold(folded.source_span(start, end).of(text)).text.strip(" ") == word
        start = end + 1


def test_no_space_is_left_where_a_mark_went_before_chinese() -> None:
    text = "[[\n\nover\n over<br> 1. a  约](http://a.b/c) ](#a)中"
    assert fold(fold(text).text).text == fold(text).text


def test_marks_are_bounded() -> None:
    with ends():
        folded = fold("e" + "\u0301\u0316" * 50_000 + " end").text
    assert len(folded) <= MAX_MARKS + 5
    assert fold(folded).text == folded


def test_invisible_and_joining_characters() -> None:
    assert has_invisible("a\u200b")
    assert not has_invisible("aé")
    assert all(map(joins_words, "国のไ\u1000\u1780"))
    assert not joins_words("a")


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("the cafe\u0301s", "the caf\u00e9s"),
        ("e\u3099\u0327", "\u0229\u3099"),  # the second mark of a run composes with the letter before it
        ("a \u4e2d b", "a\u4e2db"),
        ("\u4e2d \u6587 , \u4e2d", "\u4e2d\u6587 , \u4e2d"),
        ("\u4e2d" * 40 + " \u6587" + "\u4e2d" * 40 + " b", "\u4e2d" * 40 + "\u6587" + "\u4e2d" * 40 + "b"),
        ("\u201cone\u201d  \u2018two\u2019 \u2013 three", "\"one\" 'two' - three"),
    ],
)
def test_runs_beyond_ascii_are_folded_beside_ascii(text: str, folded: str) -> None:
    assert fold(text).text == folded


@pytest.mark.parametrize("gap", ["\n\n", "\n \n "])
def test_offsets_hold_beyond_the_slices_of_a_long_text(gap: str) -> None:
    words = [f"word{number}" for number in range(60_000)]
    text = gap.join(words)
    folded = fold(text)
    assert folded.text == " ".join(words)
    for number in (0, 1, 19_999, 30_000, 59_999):
        start = folded.text.index(words[number])
        span = folded.source_span(start, start + len(words[number]))
        assert span.of(text) == words[number]


DENSE = st.text(
    st.sampled_from(
        "与国，。（）１２％的 \n\u00ad-aA…ﬁ①²½\u200b\u3000жЖёé\u0301е\u0306가ｶﾞÅΩ℃‘’“”؟٣लिक़ไทำ\U0001d400\ud800"
    )
    | st.characters(),
    max_size=40,
)


@LAWS
@given(DENSE)
def test_a_dense_text_folds_as_run_by_run(text: str) -> None:
    """One pass over all and one for each run come to the same, offsets included."""
    assume(not text.isascii())
    by_run, at_once = EditedText(text), EditedText(text)
    text_room._fold_characters(by_run)
    text_room._fold_dense(at_once)
    assert at_once.text == by_run.text
    one, two = (Folded(work.text, tuple(work.passes)) for work in (at_once, by_run))
    for start in range(len(at_once.text)):
        assert one.source_span(start, start + 1) == two.source_span(start, start + 1)


def test_many_kinds_of_changing_characters_are_folded_at_once() -> None:
    wide = "".join(chr(code) for code in range(0xFF01, 0xFF5F) if chr(code) not in "\uff0a\uff3f")
    narrow = "".join(chr(code) for code in range(0x21, 0x7F) if chr(code) not in "*_")
    assert fold(wide * 3).text == narrow.replace("`", "'") * 3


def test_wide_signs_of_emphasis_are_marks_once_they_are_narrow() -> None:
    assert (
        fold("\uff0a\uff0a注意\uff0a\uff0a：160").text
        == fold(fold("\uff0a\uff0a注意\uff0a\uff0a：160").text).text
        == "注意:160"
    )


def test_settled_letters_fold_to_themselves() -> None:
    settled = re.compile(f"[{text_room._SETTLED}]")
    found = [chr(code) for code in range(0x80, 0x110000) if settled.match(chr(code))]
    assert len(found) > 30_000
    assert [letter for letter in found if text_room._fold_character(letter) != letter] == []


@pytest.mark.parametrize("text", ["国" * 30, "ж" * 30, "日本 語" * 9 + "x", "é" * 40 + "a" * 60])
def test_dense_texts_fold_like_their_letters(text: str) -> None:
    assert text_room._is_dense(text)
    assert fold(text).text == text.replace(" ", "")
