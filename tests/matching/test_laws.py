"""Laws of locating and judging: a slow obvious twin, and what judging owes to either side."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scifacts.matching import Prepared, locate
from scifacts.model import Match, QuoteStatus

pytestmark = pytest.mark.no_cover  # traced it takes twice as long, and others cover the same

LAWS = settings(derandomize=True, max_examples=100, deadline=None)
ACCEPTED = (QuoteStatus.MATCH, QuoteStatus.REWORDED)
WORDS = (
    "harbour", "engine", "measured", "quickly", "a", "of", "the", "committee", "was", "pilots", "windows",
    "between", "careful", "granite", "letters", "in", "under", "orchard", "painted", "silver", "and",
)  # fmt: skip

OTHERS = (
    "river", "the", "mayor", "of", "bridge", "lamp", "counted", "slowly", "a", "forest", "in", "teacher",
    "winter", "built", "yellow", "and", "stations", "paper", "mountain", "was",
)  # fmt: skip

others = st.lists(st.sampled_from(OTHERS), min_size=7, max_size=14)
words = st.lists(st.sampled_from(WORDS), min_size=7, max_size=14, unique=True)


def slow_best(quote: str, text: str) -> int:
    """The least edit distance of the quote to any stretch of the text."""
    row = [0] * (len(text) + 1)
    for i, letter in enumerate(quote, 1):
        before, row = row, [i]
        for j, other in enumerate(text, 1):
            row.append(min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other)))
    return min(row)


def distance(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, row = row, [i]
        for j, there in enumerate(other, 1):
            row.append(min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != there)))
    return row[-1]


@LAWS
@given(others, words, others, st.integers(0, 200), st.sampled_from(["drop", "put", "swap", "misread"]))
def test_the_slow_twin_finds_no_better_place(
    before: list[str], quote: list[str], behind: list[str], at: int, damage: str
) -> None:
    index = 1 + at % (len(quote) - 2)
    passage = list(quote)
    if damage == "drop":
        del passage[index]
    elif damage == "put":
        passage.insert(index, "lantern")
    elif damage == "swap":
        passage[index] = "lantern"
    else:
        passage[index] = passage[index].replace("e", "c")
    wanted, text = " ".join(quote), " ".join([*before, *passage, *behind])
    match = locate(wanted, text)
    least = slow_best(wanted, text)
    assert match.span is not None
    assert match.span.start == 0 or text[match.span.start - 1] == " "
    # The twin may cut words and need not mind which; a place at word bounds is as good but for a word.
    assert distance(wanted, match.found) <= least + 2 * max(map(len, WORDS))


CLAUSES = (
    "in May the law took effect", "sales rose by 4 percent in the U.S. last year", "il a vendu 40 postes",
    "the wall is 6' 10\" high", "the mayor's \"big\" plan cost $3 million", "3\u4e07\u4eba\u53c2\u52a0",
    "the dam (of 1912) holds 12 million litres", "the [m]ayor left in 2019", "am 3. Mai sank die Zahl",
    "prices fell \u2026 to 4 euros",
)  # fmt: skip
HEADS = (
    "", '"', "'", "\u201c", "\u00ab ", "\u300c", "\u2026", "... ", ". . . ", "\u201c\u2018", "(", "[", "- ",
    "* ", "> ", "[\u2026] ", "\n", "# ", "| ",
)  # fmt: skip
TAILS = (
    "", '"', "'", "\u201d", " \u00bb", "\u300d", "\u2026", " ...", '."', '".', ',"', ".\u2019\u201d", ")",
    "]", ".", ",", ";", "!", "?", "\n", " [\u2026]", "\u3002", "|", "......12",
)  # fmt: skip
dresses = st.tuples(st.sampled_from(HEADS), st.sampled_from(TAILS), st.integers(0, 40))


def worn(clause: str, dress: tuple[str, str, int]) -> str:
    """A clause with something at its ends, and a word of it with its first letter in brackets."""
    head, tail, at = dress
    said = clause.split(" ")
    if at < len(said) and said[at][:1].isalpha():
        said[at] = f"[{said[at][0].swapcase()}]{said[at][1:]}"
    return f"{head}{' '.join(said)}{tail}"


@settings(LAWS, max_examples=300)
@given(
    st.sampled_from(CLAUSES),
    dresses,
    st.lists(st.sampled_from(CLAUSES), max_size=3),
    dresses,
    st.integers(0, 40),
)
def test_changes_name_what_both_sides_say(
    clause: str, dress: tuple[str, str, int], others: list[str], source: tuple[str, str, int], cut: int
) -> None:
    said = clause.split(" ")
    quote = worn(" ".join(said[cut % len(said) :]), dress)
    text = ". ".join(worn(one, source) for one in (*others, clause))
    match = locate(quote, text)
    assert match.quote.exact == quote
    assert 0 <= match.score <= 100
    for change in match.changes:
        assert 0 <= change.quote_span.start <= change.quote_span.end <= len(quote)
        assert 0 <= change.span.start <= change.span.end <= len(text)
        assert change.quote_span.of(quote).strip() == change.expected.strip()
        assert change.span.of(text).strip() == change.found.strip() or not change.span


def kinds(match: Match) -> set[str]:
    return {change.kind.value for change in match.changes if change.kind.touches_fact}


PAIRS = [
    ("sales rose by 4 percent in the spring", "sales fell by 4 percent in the spring"),
    ("the dam holds 12 million litres of water", "the dam holds 12 billion litres of water"),
    ("the mayor of Bergen signed the order", "the mayor of Bremen signed the order"),
    ("it was signed in May by both sides of it", "it was signed in June by both sides of it"),
    ("the drug was approved for use in children", "the drug was not approved for use in children"),
    ("the tower is 90 metres high to its top", "the tower is 90 feet high to its top"),
    ("a tenant may leave at the end of a month", "a tenant must leave at the end of a month"),
]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_a_change_is_of_the_same_kind_from_either_side(one: str, other: str) -> None:
    there, back = locate(one, f"It is said that {other}."), locate(other, f"It is said that {one}.")
    assert there.status is back.status is QuoteStatus.CHANGED
    assert kinds(there) == kinds(back)


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_expected_is_the_quote_s_and_found_the_text_s(one: str, other: str) -> None:
    for change in locate(one, f"It is said that {other}.").changes:
        assert change.expected in one
        assert change.found in other


def test_what_stands_outside_counts_for_the_text_alone() -> None:
    short, long = "160 countries and regions joined", "almost 160 countries and regions joined"
    assert locate(short, f"In all, {long} it.").status is QuoteStatus.CHANGED
    assert locate(long, f"In all, {short} it.").status is QuoteStatus.CHANGED
    assert locate(long, f"In all, {long} it.").status is QuoteStatus.MATCH


def _articles() -> dict[str, tuple[str, str, str]]:
    blocks = Path(__file__).with_name("articles.txt").read_text(encoding="utf-8").split("\n\n")[1:]
    found = {}
    for block in blocks:
        language, article, exact, drifted = block.strip("\n").split("\n")
        found[language] = (article, exact, drifted)
    return found


ARTICLES = _articles()


@pytest.mark.parametrize("language", ARTICLES)
def test_articles_of_other_scripts_are_searched_alike(language: str) -> None:
    text, exact, drifted = ARTICLES[language]
    prepared = Prepared(text)
    found = locate(exact, prepared)
    assert found.status is QuoteStatus.MATCH
    near = locate(drifted, prepared)
    assert near.span is not None
    assert found.span is not None
    assert near.span.overlaps(found.span)
    assert len(near.span) <= len(found.span) + 12
    assert (
        locate(exact[: len(exact) // 2] + " lorem ipsum dolor sit amet consectetur", prepared).status
        not in ACCEPTED
    )


@pytest.mark.parametrize("language", ARTICLES)
def test_any_stretch_of_an_article_is_found_exact(language: str) -> None:
    text = ARTICLES[language][0]
    if language == "zh":
        places = [(start, start + 14) for start in range(0, len(text) - 14, 5)]
    else:
        bounds = [0, *(index + 1 for index, letter in enumerate(text) if letter == " ")]
        places = [(start, text.find(" ", start + 30)) for start in bounds if text.find(" ", start + 30) > 0]
    prepared = Prepared(text)
    for start, end in places:
        match = locate(text[start:end], prepared)
        assert match.score == 100.0
        assert match.span is not None
        assert match.span.of(text).strip() == text[start:end].strip()
