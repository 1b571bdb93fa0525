from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from endless import ends, growth
from scifacts.matching import CUTOFF, Prepared, likeness, locate, parts, places
from scifacts.matching.bare import places_by_letters
from scifacts.matching.fitting import fit
from scifacts.matching.judging.reach import lead
from scifacts.matching.needle import needles
from scifacts.matching.prepared import lowered
from scifacts.matching.tokens import next_word, word_end, word_start
from scifacts.model import ChangeKind, Method, Quote, QuoteStatus, Span

if TYPE_CHECKING:
    from types import ModuleType

    from scifacts.matching.align import Alignment
    from scifacts.matching.needle import Needle
    from scifacts.matching.places import Found

LAWS = settings(derandomize=True, max_examples=200, deadline=None)
SEEDS = Path(__file__).parents[2] / "seeds"
ARTICLES = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
PREPARED = [Prepared(article) for article in ARTICLES]
TEXT = (
    "In 2022, China signed or renewed 25 international sci-tech cooperation documents. "
    "It has relations with more than 160 countries and regions."
)
ACCEPTED = (QuoteStatus.MATCH, QuoteStatus.REWORDED)


def _cut(article: str, first: int, count: int) -> Span:
    words = [match.span() for match in re.finditer(r"\S+", article)]
    start = first % (len(words) - 1)
    return Span(words[start][0], words[min(start + count, len(words) - 1)][1])


cuts = st.tuples(st.integers(0, len(ARTICLES) - 1), st.integers(0, 5_000), st.integers(0, 40))


@LAWS
@given(cuts)
def test_a_quote_cut_at_word_bounds_is_found_where_it_was_cut(cut: tuple[int, int, int]) -> None:
    article = ARTICLES[cut[0]]
    span = _cut(article, *cut[1:])
    quote = span.of(article)
    match = locate(quote, PREPARED[cut[0]])
    assert match.score == 100.0
    assert match.method in (Method.EXACT, Method.FOLDED)
    assert match.span is not None
    assert match.span == span or span in match.rivals or len(match.rivals) > 50 or article.count(quote) > 1


DIGITS = [
    (index, match.start()) for index, article in enumerate(ARTICLES) for match in re.finditer(r"\d", article)
]


@LAWS
@given(st.sampled_from(DIGITS), st.integers(0, 120), st.integers(1, 120), st.integers(1, 9))
def test_a_changed_digit_never_passes(place: tuple[int, int], before: int, after: int, step: int) -> None:
    index, at = place
    article = ARTICLES[index]
    start = article.rfind(" ", 0, max(0, at - before)) + 1
    end = article.find(" ", at + after)
    digit = str((int(article[at]) + step) % 10)
    changed = article[start:at] + digit + article[at + 1 : end if end > 0 else None]
    match = locate(changed, PREPARED[index])
    assert match.status not in ACCEPTED or changed in article


@LAWS
@given(cuts, st.integers(0, 1_000), st.sampled_from(["not", "never", "no longer"]))
def test_a_negation_put_in_never_passes(cut: tuple[int, int, int], where: int, negation: str) -> None:
    article = ARTICLES[cut[0]]
    words = _cut(article, *cut[1:]).of(article).split()
    assume(len(words) >= 3)
    at = 1 + where % (len(words) - 1)
    match = locate(" ".join([*words[:at], negation, *words[at:]]), PREPARED[cut[0]])
    assert match.status not in ACCEPTED


@LAWS
@given(cuts, st.sampled_from(["\n", "\u00a0", "  ", "\u2009\n"]))
def test_whitespace_never_matters(cut: tuple[int, int, int], space: str) -> None:
    article = ARTICLES[cut[0]]
    quote = _cut(article, *cut[1:]).of(article)
    plain, drifted = (locate(" ".join(quote.split()).replace(" ", s), PREPARED[cut[0]]) for s in (" ", space))
    assert (plain.status, plain.span, plain.rivals) == (drifted.status, drifted.span, drifted.rivals)


@LAWS
@given(st.text(max_size=80), st.text(min_size=1, max_size=40))
def test_any_quote_in_any_text_stays_inside(text: str, quote: str) -> None:
    try:
        match = locate(quote, text)
    except ValueError:
        left = re.sub(r"[\[(]\s*(?:…|\.\s?\.\s?\.)\s*[\])]", "", quote)  # an omission of nothing is blank too
        assert not any(letter.isprintable() and not letter.isspace() for letter in left)
        return
    for span in (match.span, match.nearest, *match.rivals, *match.parts):
        assert span is None or 0 <= span.start <= span.end <= len(text)
    for change in match.changes:
        assert change.span.of(text) == change.found
        assert change.quote_span.of(quote) == change.expected


@LAWS
@given(st.text("ab 1.,-\n€", max_size=60), st.text("ab 1.,-\n€", min_size=1, max_size=30))
def test_what_is_found_word_for_word_is_the_quote(text: str, quote: str) -> None:
    assume(quote.strip())
    match = locate(quote, text)
    if match.method is Method.EXACT:
        assert match.found == quote.strip()
        assert match.score == 100.0


def test_a_negation_put_in_behind_a_frequent_first_word_is_inside_the_passage() -> None:
    quote = "has adopted a series of measures to encourage science and technology personnel"
    article = next(article for article in ARTICLES if quote in article)
    match = locate(quote, article.replace(quote, quote.replace("has", "has no longer")))
    assert match.status is QuoteStatus.CHANGED
    assert match.found == quote.replace("has", "has no longer")


def test_an_exact_quote() -> None:
    match = locate("25 international sci-tech cooperation documents", TEXT)
    assert (match.status, match.method, match.score) == (QuoteStatus.MATCH, Method.EXACT, 100.0)
    assert match.span is not None
    assert match.found == match.span.of(TEXT) == match.quote.exact
    assert match.parts == (match.span,)
    assert match.changes == ()
    assert match.rivals == ()


def test_a_folded_quote_lists_its_typography() -> None:
    match = locate('more than 160 "countries"', "with more\nthan 160 \u201ccountries\u201d there")
    assert (match.status, match.method, match.score) == (QuoteStatus.MATCH, Method.FOLDED, 100.0)
    assert [(change.kind, change.expected, change.found) for change in match.changes] == [
        (ChangeKind.TYPOGRAPHY, " ", "\n"),
        (ChangeKind.TYPOGRAPHY, '"countries"', "\u201ccountries\u201d"),
    ]


def test_a_number_with_a_hidden_character_is_never_exact() -> None:
    hidden = "rose by 12\u200b.5 percent"
    for quote in ("rose by 12.5 percent", hidden):
        match = locate(quote, f"It {hidden} then.")
        assert (match.status, match.method) == (QuoteStatus.MATCH, Method.FOLDED)
        assert ChangeKind.TYPOGRAPHY in {change.kind for change in match.changes}


def test_a_changed_quote_names_the_change_on_both_sides() -> None:
    quote = "more than 166 countries and regions"
    match = locate(quote, TEXT)
    assert (match.status, match.method) == (QuoteStatus.CHANGED, Method.FUZZY)
    assert CUTOFF <= match.score < 100
    (change,) = match.changes
    assert (change.kind, change.expected, change.found) == (ChangeKind.NUMBER, "166", "160")
    assert change.span.of(TEXT) == "160"
    assert change.quote_span.of(quote) == "166"


def test_a_missing_quote_has_no_span_but_may_have_a_nearest_passage() -> None:
    far = locate("a recipe for onion soup with white wine and old cheese", TEXT)
    assert (far.status, far.span, far.score, far.method) == (QuoteStatus.MISSING, None, 0.0, Method.NONE)
    assert far.nearest is None
    near = locate("sci-tech cooperation documents of quite another kind, mostly forgotten ones", TEXT)
    assert (near.status, near.span, near.score) == (QuoteStatus.MISSING, None, 0.0)
    assert near.nearest is not None
    assert "sci-tech cooperation documents" in near.nearest.of(TEXT)


@pytest.mark.parametrize("quote", ["", "   ", "\n\t", "[…]", "\u200b"])
def test_a_blank_quote_is_refused(quote: str) -> None:
    with pytest.raises(ValueError, match="blank"):
        locate(quote, TEXT)


def test_an_empty_text_has_nothing() -> None:
    assert locate("anything", "").status is QuoteStatus.MISSING


def test_a_quote_object_brings_its_context() -> None:
    text = "Oslo: the vote was held in May. Rome: the vote was held in May."
    quote = Quote("s", "the vote was held in May", prefix="Rome:")
    match = locate(quote, text)
    assert match.quote is quote
    assert match.status is QuoteStatus.MATCH
    assert match.span is not None
    assert match.span.start == text.rindex("the vote")


def test_a_misspelt_context_still_decides() -> None:
    text = "Oslo agreed: the vote was held in May. Rome agreed: the vote was held in May."
    match = locate("the vote was held in May", text, prefix="Rome  agred:")
    assert match.status is QuoteStatus.MATCH
    assert match.span is not None
    assert match.span.start == text.rindex("the vote")


def test_rivals_are_in_order_and_overlap() -> None:
    match = locate("ab ab", "ab ab ab")
    assert match.status is QuoteStatus.AMBIGUOUS
    assert match.span == Span(0, 5)
    assert match.rivals == (Span(3, 8),)


def test_parts_of_an_omission() -> None:
    quote = "China signed […] 25 international […] documents"
    match = locate(quote, TEXT)
    assert match.status is QuoteStatus.MATCH
    assert [part.of(TEXT) for part in match.parts] == ["China signed", "25 international", "documents"]
    assert match.span == Span(match.parts[0].start, match.parts[-1].end)


def test_parts_too_far_apart_are_missing() -> None:
    assert locate("China signed […] the very end", TEXT + " filler" * 300 + " the very end").span is None


@pytest.mark.parametrize("between", [" A line stands between. ", " Another line of the page." * 20 + " "])
@pytest.mark.parametrize(
    "quote", ["The mayor visited 34 olde factories.", "The mayor toured 34 old factories."]
)
def test_a_reworded_quote_that_stands_twice_is_ambiguous(quote: str, between: str) -> None:
    stated = "The mayor visited 34 old factories."
    match = locate(quote, f"The page opens. {stated}{between}{stated} The page closes.")
    assert match.status is QuoteStatus.AMBIGUOUS
    assert len(match.rivals) == 1
    decided = locate(
        quote, f"The page opens. {stated}{between}{stated} The page closes.", prefix="page opens. "
    )
    assert decided.status is QuoteStatus.REWORDED


def test_of_two_reworded_places_the_more_alike_is_meant() -> None:
    text = "The page opens. The mayor visited 34 new factories. The mayor visited 34 old factories. The end."
    match = locate("The mayor has visited 34 old factories.", text)
    assert match.status is QuoteStatus.REWORDED
    assert match.found == "The mayor visited 34 old factories."


def test_ambiguous_omission() -> None:
    text = "The vote in Rome was held. " * 2
    match = locate("The vote […] was held", text)
    assert match.status is QuoteStatus.AMBIGUOUS
    assert len(match.rivals) == 1


BEHIND = " ended after months without rain in the dry northern provinces, where farmers had waited" * 5


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("ab ab ab ab", "ab " * 30_000),
        ("ab ab ac ab ab ab ab", "ab " * 30_000),
        ("ab " * 600 + "x ab", "ab " * 30_000),
        ("a" * 8_000, "a" * 300_000),
        ("one and one and one and two and one", "one and " * 10_000),
        ("the quick brown fox jumped over it at last", "lorem ipsum dolor sit amet " * 40_000),
        (f"In May the {'drought' * 250}{BEHIND}", f"In May the {'drought' * 120}x{'drought' * 129}{BEHIND}"),
    ],
)
@pytest.mark.no_cover
def test_repetitive_text_is_searched_in_bounded_time(quote: str, text: str) -> None:
    with ends():
        locate(quote, text)


def _counted(monkeypatch: pytest.MonkeyPatch, module: ModuleType, name: str) -> list[object]:
    """The arguments of every call of a function from now on."""
    calls: list[object] = []
    called = getattr(module, name)

    def counted(*arguments: object) -> object:
        calls.append(arguments)
        return called(*arguments)

    monkeypatch.setattr(module, name, counted)
    return calls


def test_a_quote_of_many_parts_is_laid_at_fewer_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = _counted(monkeypatch, parts, "stated")
    quote = " [...] ".join(["the"] * 100)
    assert locate(quote, "the ship was in the port and " * 500).status is QuoteStatus.AMBIGUOUS
    assert len(calls) <= 20_000


def test_a_part_that_stands_nowhere_is_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = _counted(monkeypatch, likeness, "passages_like")
    text = "the ship was in the port and " * 50
    assert locate("the [...] a committee of ministers", text).status is QuoteStatus.MISSING
    assert len(calls) == 1


def test_a_long_context_is_held_against_the_places_that_it_fits_best(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = _counted(monkeypatch, places, "stated")
    before = "The mayor spoke at length. " * 40 + "For once, the fleet told of"
    text = "It told of seven ships in all. " * 1500 + before + " seven ships in all."
    found = locate(Quote("", "seven ships", prefix=before), text)
    assert found.status is QuoteStatus.MATCH
    assert found.span == Span(text.rindex("seven ships"), text.rindex("seven ships") + len("seven ships"))
    assert len(calls) <= 400


@pytest.mark.no_cover
def test_a_long_context_fits_by_what_stands_near() -> None:
    text = "of ships and men " * 16_000

    def fits(size: int) -> float:
        return fit(text, size, size, "the port " * (size // 9) + "of ships", "men " * (size // 4))

    assert growth(fits, 40_000) < 9


def test_an_exact_quote_loads_no_fuzzy_library() -> None:
    code = (
        "import sys; from scifacts.matching import locate; locate('b c', 'a b c d');"
        "sys.exit('rapidfuzz' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_prepared_keeps_what_it_derives() -> None:
    prepared = Prepared("Over 160 countries.\nİstanbul")
    assert prepared.folded is prepared.folded
    assert prepared.lines.line_column(20) == (2, 1)
    assert len(prepared.lowered) == len(prepared.folded.text)


def test_a_context_may_lack_its_beginning_and_go_on_in_the_source() -> None:
    code = "Returns ''-1'' on error. Use :c:func:'PyErr_Occurred' to disambiguate. "
    text = f"Note: usual. {code}.. versionadded:: 3.2 Use it as is."
    found = locate("Use it", text, prefix=f"return ''-1'' as usual. {code}")
    assert found.found == "Use it"


def test_what_changed_after_a_prefix_is_cited_from_the_quote() -> None:
    quote, prefix = "the orchestra sold 4,200 tickets on the day", "In the winter of the great frost "
    match = locate(quote, f"{prefix}the orchestra sold 4,800 tickets on the day.", prefix=prefix)
    assert [(c.expected, c.quote_span.of(quote)) for c in match.changes] == [("4,200", "4,200")]
    named = locate(quote, f"{quote}. {prefix}the orchestra sold 4,800 tickets on the day.", prefix=prefix)
    assert [(c.expected, c.quote_span.of(quote)) for c in named.changes] == [("4,200", "4,200")]


def test_superscripts_are_no_group_of_a_number() -> None:
    assert locate("there were 12 ²³¹ of them here", "there were 12 ²³² of them here").changes


def test_a_capital_without_a_small_letter_moves_no_span() -> None:
    quote = "The city of İstanbul counts 40 ships a day in winter and its ferries carry many people"
    match = locate(quote, quote.replace("İ", "I").upper() + " OVER THE WATER.")
    assert match.changes[-1].expected == "people"
    assert all(change.quote_span.end <= len(quote) for change in match.changes)


@pytest.mark.parametrize(
    ("missing", "near", "taken"),
    [
        ("low - tech", "the low - grade", 3),
        ("of land monopoly", "shape of distinct ,", 3),
        ("long ago there", "in short", 0),
    ],
)
def test_a_passage_reaches_to_the_outermost_word_of_the_quote(missing: str, near: str, taken: int) -> None:
    assert lead(missing.split(), near.split()) == taken


def test_a_word_without_a_space_near_begins_where_it_is_asked_for() -> None:
    chinese = "全市新增就业岗位" * 100
    assert (word_start(chinese, 500), word_end(chinese, 500), next_word(chinese, 500, 600)) == (500, 500, 500)
    assert (word_start("two words", 6), word_end("two words", 1), next_word("two words", 1, 9)) == (4, 3, 4)
    assert (word_start(chinese, 5), word_end(chinese, len(chinese) - 5)) == (0, len(chinese))


def test_nor_and_a_conjunction_other_than_that_before_a_quote() -> None:
    match = locate("340 people died", "He did not know, nor whether 340 people died")
    assert match.status is QuoteStatus.CHANGED


def test_a_passage_reaches_no_further_than_its_text() -> None:
    text = "according which out mr Q4 – less ago"
    match = locate("which ago out mr – less Q4", text)
    assert match.span is None or match.span.end <= len(text)
    assert lead(["q4"], ["ago"], backwards=True) <= 1


def test_a_long_text_is_lowered_as_a_short_one_is() -> None:
    line = "Der Straßenbau in İzmir und ΟΔΟΣ kostet so viel. "
    assert lowered(line * 30_000) == lowered(line) * 30_000
    assert len(lowered(line)) == len(line)


@pytest.mark.parametrize(
    ("prefix", "status"),
    [
        ("The king ", QuoteStatus.MATCH),
        ("The kings ", QuoteStatus.MATCH),  # drifted
        ("The queen ", QuoteStatus.AMBIGUOUS),
        ("Some farmers ", QuoteStatus.AMBIGUOUS),
    ],
)
def test_a_context_that_stands_nowhere_names_no_place(prefix: str, status: QuoteStatus) -> None:
    text = "The port sent 5 ships to France. The town sent 5 ships to Spain. The king sent 5 ships to Italy."
    assert locate("sent 5 ships", text, prefix=prefix).status is status


@pytest.mark.parametrize("prefix", ["Tuesday", "On Tuesday", "On Tuesday, ", "fire. On Tuesday,"])
def test_a_context_that_names_a_place_need_not_have_the_mark_beside_the_quote(prefix: str) -> None:
    text = "On Monday 20 people died in the fire. On Tuesday, 20 people died in the fire."
    found = locate("20 people died in the fire", text, prefix=prefix)
    assert (found.status, found.found) == (QuoteStatus.MATCH, "20 people died in the fire")
    assert found.span
    assert found.span.start > len("On Monday 20 people died")


@pytest.mark.parametrize("prefix", ["", "\t\n\t\t\n", "\n", "\u200b"])
def test_a_context_without_a_word_leaves_the_place_to_the_other_one(prefix: str) -> None:
    text = "\t\n\tRegression testing\n\t\nFrom Wikipedia, the free encyclopedia. Regression testing is this."
    found = locate("Regression testing", text, prefix=prefix, suffix="\n\t\tFrom Wikipedia, the free encycl")
    assert (found.status, found.rivals) == (QuoteStatus.MATCH, ())
    assert found.span
    assert found.span.start == len("\t\n\t")


def test_a_fraction_slash_before_a_mark_is_no_fraction() -> None:
    found = locate("介于5%和10%之间 ⁄ of", "</td> behind 1998 ⁄ ; Nature built a ⁄ of")
    assert found.status is not QuoteStatus.MATCH


def test_a_long_quote_is_compared_letter_by_letter_at_few_places(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[int] = []
    judged = likeness.judged

    def counted(needle: Needle, prepared: Prepared, alignment: Alignment, *, named: bool = False) -> Found:
        compared.append(alignment.start)
        return judged(needle, prepared, alignment, named=named)

    monkeypatch.setattr(likeness, "judged", counted)
    places_by_letters(needles(Quote("", "un sold " * 800))[0], Prepared("unsold " * 40_000))
    assert 0 < len(compared) < 10
