"""Text on pages: hidden characters shown, notes tamed, spans cut flat, links that open at the words."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pages import read_page
from scifacts.addresses import is_web_address, web_link
from scifacts.model import Change, ChangeKind, Passage, Source, Span
from scifacts.site.deep_links import words_link
from scifacts.site.differences import differing
from scifacts.site.notes import notes_html
from scifacts.site.paper import Paper
from scifacts.site.passages import context_span, in_context, passage
from scifacts.site.runs import Layer, cut
from scifacts.site.theme import shown
from scifacts.site.visible import plain, source_text
from scifacts.site.words import ended
from scifacts.sources import Block, BlockKind

laws = settings(derandomize=True, max_examples=150, deadline=None)
texts = st.text(st.characters(), max_size=60)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("160 countries", "160 countries"),
        ("a\tb\nc", "a\tb\nc"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("\x1b[2J", "␛[2J"),
        ("\x00\x7f\x85\x9b", "␀␡␤\ufffd"),
        ("\ud800 \ufdd0 \U0001ffff", "\ufffd \ufffd \ufffd"),
        ("a\u202eb\u2069", "a[U+202E]b[U+2069]"),
        ("12\u200b.5", "12[U+200B].5"),
        (
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        ),
        ("<b>&amp;", "<b>&amp;"),
    ],
)
def test_plain_text_names_what_hides(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_a_reordering_character_is_closed_into_an_element_of_its_own() -> None:
    html = str(source_text("<\u202eexe\u200b"))
    assert html == (
        '&lt;<bdi class="hidden-character" data-name="U+202E">\u202e</bdi>exe'
        '<span class="hidden-character" data-name="U+200B">\u200b</span>'
    )


@laws
@given(texts)
def test_source_text_keeps_its_text_one_for_one(text: str) -> None:
    shown = read_page(str(source_text(text)).encode()).text
    expected = re.sub(r"\r\n?", "\n", text)
    assert len(shown) == len(expected)
    assert all(a == b or not b.isprintable() for a, b in zip(shown, expected, strict=True))


@laws
@given(texts)
def test_plain_text_is_the_same_when_shown_twice(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    plain(text).encode()


@pytest.mark.parametrize(
    ("notes", "html"),
    [
        ("", ""),
        ("**bold**", "<p><strong>bold</strong></p>\n"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
        ("# Title", "<h3>Title</h3>\n"),
        ("Title\n---", "<h3>Title</h3>\n"),
        (
            "[a](https://b.org/?c=1&d=2)",
            '<p><a href="https://b.org/?c=1&amp;d=2" rel="external noopener">a</a></p>\n',
        ),
        ("[a](javascript:alert(1))", "<p>[a](javascript:alert(1))</p>\n"),
        ("[a](other.html)", "<p>[a](other.html)</p>\n"),
        ("{{7*7}}", "<p>{{7*7}}</p>\n"),
        ("a\x1bb\u202ec", "<p>a␛b[U+202E]c</p>\n"),
    ],
)
def test_notes(notes: str, html: str) -> None:
    assert notes_html(notes) == html


def test_notes_link_to_no_user_of_a_host() -> None:
    assert "<a" not in notes_html("[bank](https://bank@example.org/)")
    assert 'href="https://example.org/%5Bx%5D"' in notes_html("[x](https://example.org/[x])")


@pytest.mark.parametrize("notes", ["![x](https://example.org/i.png)", "| a |\n|--:|\n| b |"])
def test_notes_ask_for_nothing_and_style_nothing(notes: str) -> None:
    elements = list(read_page(str(notes_html(notes)).encode()).all())
    assert not [each for each in elements if each.tag == "img" or "style" in each.attributes]


@pytest.mark.parametrize(
    ("url", "leads"),
    [
        ("https://example.org/a?b=c#d", True),
        ("http://example.org", True),
        ("javascript:alert(1)", False),
        ("https://example.org/a b", False),
        ('https://example.org/"onclick=', False),
        ("https://", False),
        ("ftp://example.org", False),
        ("https://example.org/é", True),
        ("https://example.org/\n", False),
        ("https://bank@example.org/", False),
        ("https://example.org/@bank", True),
        ("https://example.org/x?a[]=1", True),
        ("https://[2001:db8::1]:8080/x", True),
        ("https://exa[mple].org/", False),
    ],
)
def test_web_addresses(url: str, *, leads: bool) -> None:
    assert is_web_address(url) is leads
    assert bool(web_link(url)) is leads


def test_a_link_holds_no_bracket_behind_its_host() -> None:
    assert (
        web_link("https://[2001:db8::1]/x[1]?a[]=1#[b]") == "https://[2001:db8::1]/x%5B1%5D?a%5B%5D=1#%5Bb%5D"
    )
    assert web_link("https://example.org") == "https://example.org"
    assert web_link(None) == ""


def _cut(text: str, *spans: tuple[int, int]) -> list[tuple[str, str, str]]:
    layers = [
        Layer(Span(*span), name, f"{name}.1", str(number), "match")
        for number, (name, span) in enumerate(zip("abcdef", spans, strict=False), 1)
    ]
    return [(str(run.html), run.claims, run.numbers) for run in cut(text, Span(0, len(text)), layers)]


@pytest.mark.parametrize(
    ("spans", "runs"),
    [
        ([], [("abcdef", "", "")]),
        ([(0, 6)], [("abcdef", "a", "1")]),
        ([(1, 3)], [("a", "", ""), ("bc", "a", "1"), ("def", "", "")]),
        ([(0, 4), (2, 6)], [("ab", "a", ""), ("cd", "a b", "1"), ("ef", "b", "2")]),
        ([(0, 6), (2, 4)], [("ab", "a", ""), ("cd", "a b", "2"), ("ef", "a", "1")]),
        ([(0, 3), (0, 3)], [("abc", "a b", "1 2"), ("def", "", "")]),
        ([(0, 3), (3, 6)], [("abc", "a", "1"), ("def", "b", "2")]),
    ],
)
def test_runs_are_flat(spans: list[tuple[int, int]], runs: list[tuple[str, str, str]]) -> None:
    assert _cut("abcdef", *spans) == runs


def test_spans_that_begin_together_keep_an_id_each() -> None:
    layers = [Layer(Span(0, size), name, f"{name}.1", "1", "match") for name, size in (("a", 2), ("b", 3))]
    first = cut("abcdef", Span(0, 6), layers)[0]
    assert (first.anchor, first.inner) == ("b.1", ("a.1",))
    assert first.css == "depth-2 is-match"


spans = st.builds(lambda start, size: (start, start + size), st.integers(0, 30), st.integers(1, 15))


@laws
@given(st.lists(spans, max_size=6), st.integers(0, 10), st.integers(11, 45))
def test_runs_join_to_the_text_and_name_every_claim_that_covers_them(
    wanted: list[tuple[int, int]], start: int, end: int
) -> None:
    text = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRS"
    layers = [Layer(Span(*span), f"c{i}", f"c{i}.1", str(i), "match") for i, span in enumerate(wanted)]
    runs = cut(text, Span(start, end), layers)
    assert "".join(run.html for run in runs) == text[start:end]
    for run in runs:
        place = text.index(str(run.html))
        covering = {f"c{i}" for i, (first, last) in enumerate(wanted) if first <= place < last}
        assert set(run.claims.split()) == covering
    ids = [name for run in runs for name in (run.anchor, *run.inner) if name]
    assert len(ids) == len(set(ids))


STORY = "One is first. Two has 160 of them, it said. Three is last.\n"


@pytest.mark.parametrize(
    ("words", "context"),
    [
        ("160", "Two has 160 of them, it said. "),
        ("One", "One is first. "),
        ("Two", "Two has 160 of them, it said. "),
        ("last", "Three is last.\n"),
        ("first. Two", "One is first. Two has 160 of them, it said. "),
    ],
)
def test_context_is_the_sentence(words: str, context: str) -> None:
    start = STORY.index(words)
    span = context_span(STORY, Span(0, len(STORY)), Span(start, start + len(words)))
    assert span.of(STORY) == context


@pytest.mark.parametrize("filler", ["word ", "x"])
def test_context_of_an_endless_sentence_is_cut(filler: str) -> None:
    text = filler * 1000 + "160 " + filler * 1000
    target = Span(text.index("160"), text.index("160") + 3)
    span = context_span(text, Span(0, len(text)), target)
    assert span.contains(target)
    assert len(span) <= 2 * 420 + 3


def _shape(pieces: tuple[object, ...]) -> list[str]:
    return [
        f"{getattr(each, 'was', '')}→{getattr(each, 'html', '')}"  # what it was and is
        if getattr(each, "change", "")
        else f"[{getattr(each, 'html', '')}]"
        if getattr(each, "marked", False)
        else str(getattr(each, "html", ""))
        for each in pieces
    ]


def _change(kind: ChangeKind, was: str, start: int, end: int) -> Change:
    return Change(kind, was, "abcdefghij"[start:end], Span(start, end), Span(0, len(was)))


@pytest.mark.parametrize(
    ("changes", "shape"),
    [
        ([], ["a", "[bcdefg]", "hij"]),
        ([_change(ChangeKind.NUMBER, "X", 3, 4)], ["a", "[bc]", "X→d", "[efg]", "hij"]),
        ([_change(ChangeKind.WORDING, "X", 3, 3)], ["a", "[bc]", "X→", "[defg]", "hij"]),
        ([_change(ChangeKind.WORDING, "", 3, 4)], ["a", "[bc]", "→d", "[efg]", "hij"]),
        ([_change(ChangeKind.TYPOGRAPHY, "X", 3, 4)], ["a", "[bcdefg]", "hij"]),
        ([_change(ChangeKind.WORDING, "X", 3, 5), _change(ChangeKind.NUMBER, "Y", 4, 6)],
         ["a", "[bc]", "X→de", "[fg]", "hij"]),
        ([_change(ChangeKind.NUMBER, "X", 9, 10), _change(ChangeKind.NUMBER, "Y", 1, 2)],
         ["a", "Y→b", "[cdefg]", "hi", "X→j"]),
    ],
)  # fmt: skip
def test_a_passage_shows_what_drifted(changes: list[Change], shape: list[str]) -> None:
    assert _shape(in_context("abcdefghij", Span(0, 10), (Span(1, 7),), changes)) == shape


def test_a_numeral_outside_the_quote_does_not_stand_out() -> None:
    pieces = in_context("one 2 three 4", Span(0, 13), (Span(0, 6),), (), (Span(4, 5), Span(12, 13)))
    assert [str(each.html) for each in pieces if each.is_figure] == ["2"]


def test_only_a_changed_fact_is_boxed() -> None:
    kinds = {
        kind: in_context("abc", Span(0, 3), (Span(0, 3),), [_change(kind, "x", 0, 1)])[0].is_fact
        for kind in (ChangeKind.NUMBER, ChangeKind.NEGATION, ChangeKind.WORDING)
    }
    assert kinds == {ChangeKind.NUMBER: True, ChangeKind.NEGATION: True, ChangeKind.WORDING: False}


def test_the_line_of_a_finding_is_cut_around_its_marks() -> None:
    line = "a" * 1000 + "MARK" + "b" * 1000
    shown = "".join(_shape(passage(Passage(line, (Span(1000, 1004),)))))
    assert shown == "… " + "a" * 160 + "[MARK]" + "b" * 160 + " …"


def test_of_an_excerpt_only_the_marked_words_are_shown() -> None:
    assert _shape(passage(Passage("not this, but that", (Span(0, 3),)), only_marks=True)) == ["[not]"]


def test_text_between_blocks_is_still_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "One.\n\n Two. \n\nThree."
    monkeypatch.setattr("scifacts.site.paper.blocks", lambda _: [Block(Span(0, 4), BlockKind.HEADING)])
    paragraphs = Paper(Source("a", "a.txt", "A", text=text), ()).paragraphs
    assert [(each.kind, each.span.of(text)) for each in paragraphs] == [
        ("heading", "One."),
        ("body", "Two. \n\nThree."),
    ]


def test_a_span_that_begins_between_paragraphs_is_shown_from_the_next() -> None:
    paper = Paper(Source("a", "a.txt", "A", text="Some words.\n\nOther words."), ())
    assert paper.shown(Span(11, 18)) == Span(13, 18)
    assert paper.shown(Span(5, 12)) == Span(5, 11)
    assert paper.shown(Span(5, 8)) == Span(5, 8)
    assert paper.shown(Span(11, 12)) == Span(11, 12)  # nothing of it can be shown


def test_of_an_excerpt_overlapping_quotes_are_one_paragraph() -> None:
    source = Source("a", "a.txt", "A", text="abcdefghij klmnop", display="excerpt")
    paper = Paper(source, [Span(11, 13), Span(13, 14), Span(4, 6), Span(0, 3), Span(2, 5)])
    assert [each.span for each in paper.paragraphs] == [Span(0, 6), Span(11, 14)]


def test_a_page_shows_no_none() -> None:
    assert shown("a\x00") == "a␀"
    assert shown(3) == 3
    with pytest.raises(TypeError, match="None"):
        shown(None)


@pytest.mark.parametrize(
    ("url", "words", "link"),
    [
        ("https://a.org/b", "", "https://a.org/b"),
        ("https://a.org/b", "over 160", "https://a.org/b#:~:text=over%20160"),
        ("https://a.org/b#c", "sci-tech, R&D", "https://a.org/b#c:~:text=sci%2Dtech%2C%20R%26D"),
        ("https://a.org/", "w " * 200, "https://a.org/#:~:text=w%20w%20w%20w%20w,w%20w%20w%20w%20w"),
        (  # without blanks
            "https://a.org/",
            "港口今年的吞吐量增长，" + "中" * 300 + "，其中集装箱两千万标准箱。",
            f"https://a.org/#:~:text={quote('港口今年的吞吐量增长')},{quote('其中集装箱两千万标准箱。')}",
        ),
        (
            "https://a.org/",
            "中" * 152 + "国" * 152,
            f"https://a.org/#:~:text={quote('中' * 152)},{quote('国' * 152)}",
        ),
    ],
)
def test_links_open_at_the_words(url: str, words: str, link: str) -> None:
    assert words_link(url, words) == link


@pytest.mark.parametrize(
    ("words", "before", "after", "fragment"),
    [
        ("over 160", "tnerships with ", " countries an", "with-,over 160,-countries"),
        ("over 160", "We have ties to ", "", "have ties to-,over 160"),
        ("over 160", "", " countries. It", "over 160,-countries."),
        ("160", "A heading\n", "\nnext", "160"),
        ("one two three\nfour five six seven eight nine", "", "", "one two three,five six seven eight nine"),
    ],
)
def test_words_that_may_stand_twice_are_named_with_their_neighbours(
    words: str, before: str, after: str, fragment: str
) -> None:
    link = words_link("https://a.org/", words, before=before, after=after)
    assert unquote(link.partition(":~:text=")[2]) == fragment


@pytest.mark.parametrize(
    ("one", "other", "ours", "theirs"),
    [
        (
            "signed or renewed 25 international documents",
            "signed and renewed 25 agreements",
            ["or", "international documents"],
            ["and", "agreements"],
        ),
        ("In 2022, China signed 25", "signed 25", [], []),
        ("signed 25 deals", "signed 25 deals in all", [], []),
        ("Cargo ROSE by 12%", "cargo fell by 12%", ["ROSE"], ["fell"]),
        ("与160多个国家", "与166个国家", ["160多"], ["166"]),
        ("nothing in common here", "other words stand there", [], []),
        ("word " * 401 + "a", "word " * 401 + "b", [], []),
        ("", "", [], []),
    ],
)
def test_where_two_passages_differ(one: str, other: str, ours: list[str], theirs: list[str]) -> None:
    mine, yours = differing(one, other)
    assert ([span.of(one) for span in mine], [span.of(other) for span in yours]) == (ours, theirs)


@settings(derandomize=True, max_examples=100)
@given(st.text(alphabet="ab 1.", max_size=40), st.text(alphabet="ab 1.", max_size=40))
def test_differing_words_are_stretches_of_their_texts(one: str, other: str) -> None:
    for text, spans in zip((one, other), differing(one, other), strict=True):
        ends = [place for span in spans for place in (span.start, span.end)]
        assert ends == sorted(ends)
        assert all(0 <= place <= len(text) for place in ends)
    assert differing(one, one) == ((), ())


@pytest.mark.parametrize(
    ("sentence", "with_stop"),
    [("a", "a."), ("a.", "a."), ("“a”", "“a.”"), ("“a.”", "“a.”"), ("“a?”", "“a?”"), ("", ".")],
)
def test_a_sentence_ends_with_a_stop(sentence: str, with_stop: str) -> None:
    assert ended(sentence) == with_stop
