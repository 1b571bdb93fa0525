"""Laws of `accept`: of a statement only whole words and numbers are exchanged, or nothing is written."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scifacts.errors import UsageError
from scifacts.fixes import accepted
from scifacts.fixes.putting import are_words, places_of, put
from scifacts.model import Claim, Comparator, Figure, Project, Quote, SiteSettings, Source

_BOUNDS = {
    "": Comparator.EXACTLY,
    "up to ": Comparator.AT_MOST,
    "at least ": Comparator.AT_LEAST,
    "more than ": Comparator.MORE_THAN,
    "about ": Comparator.ABOUT,
    "almost ": Comparator.ALMOST,
}
_MARKS = ["", "*", "**", '"', "_", "`", "("]
_LEADS = [
    "In 2025, {} were born at the hospital",
    "The trust counted {} in May, 97 fewer than in 2024",
    "{} and 12 nurses came in 2025, up from 1,200 babies",
]
_WORD = re.compile(r"[£$€]?[^\W_](?:[^\W_]|[.,’'-](?=[^\W_]))*%?")


@st.composite
def _said(draw: st.DrawFn) -> tuple[str, str, int]:
    """A bound, a mark of Markdown or a quotation mark, and a number."""
    return draw(st.sampled_from(list(_BOUNDS))), draw(st.sampled_from(_MARKS)), draw(st.integers(20, 9999))


def _told(bound: str, mark: str, number: int) -> str:
    return f"{mark}{bound}{number:,} babies{')' if mark == '(' else mark}"


def _project(statement: str, quote: str, text: str, figure: Figure | None) -> Project:
    claim = Claim("c", statement, figure, (Quote("a", quote),))
    return Project(".", "claims.yaml", SiteSettings(), (Source("a", "a.txt", "A", text=text),), (claim,))


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))


def _between(words: str) -> str:
    """What stands between the words of a text, without blanks."""
    return "".join(_WORD.sub("", words).split())


@settings(deadline=None)
@given(st.sampled_from(_LEADS), _said(), _said(), st.sampled_from(["2025", "2026"]), st.booleans())
@example(_LEADS[0], ("", "**", 4812), ("", "", 4812), "2025", True)
@example(_LEADS[2], ("about ", "(", 3315), ("", "*", 983), "2025", False)
@example(_LEADS[0], ("up to ", '"', 4812), ("", '"', 4812), "2025", True)
@example(_LEADS[0], ("up to ", "", 4812), ("at least ", "", 4900), "2026", True)
def test_a_statement_differs_only_in_the_words_replaced(
    lead: str, old: tuple[str, str, int], new: tuple[str, str, int], year: str, whole: bool
) -> None:
    before, after = (told[:1].upper() + told[1:] for told in (lead.format(_told(*one)) for one in (old, new)))
    after = after.replace("2025", year)
    quote = before if whole else max(before.split(", "), key=len)
    figure = Figure(Decimal(old[2]), _BOUNDS[old[0]], "babies")
    project = _project(before + ".", quote, after + ".", figure)
    try:
        claim = accepted(project, "c", reason="x", date="2026-01-01")
    except UsageError:
        return
    if claim is project.claims[0]:
        return
    assert _between(claim.statement) == _between(before + ".")
    assert "  " not in claim.statement
    words, words_before, words_after = map(_words, (claim.statement, before, after))
    assert words - words_before <= words_after
    assert not (words_before - words) & (words_after - words_before)
    assert claim.figure is not None
    assert (claim.figure.value, claim.figure.comparator) == (Decimal(new[2]), _BOUNDS[new[0]])


_TEXTS = st.text(alphabet="ab1 2.,*-£%\"'_|", max_size=12)


@given(_TEXTS, _TEXTS, _TEXTS)
def test_only_whole_words_have_places(statement: str, expected: str, found: str) -> None:
    places = places_of(expected, statement)
    assert not places or are_words(expected)
    for start, end in places:
        assert statement[start:end].casefold().split() == expected.casefold().split()
        assert not statement[start - 1 : start].isalnum() or start == 0
        assert not statement[end : end + 1].isalnum()
    new = put(statement, ((*place, found) for place in places))
    if not places:
        assert new == statement
    elif found.strip():
        start, end = places[0]
        assert new.startswith(re.sub(r"\b([Aa])n? $", r"\1", statement[:start]))
        assert new.endswith(statement[places[-1][1] :])


@pytest.mark.parametrize(
    ("words", "are"),
    [
        *((one, True) for one in ("4,812 babies", "£12.4m", "-3.5%", "as many as", "8:30", "80 %")),
        *((one, False) for one in ("*", "", " ", "**4", "4,812 babies**", "|", "4,", "a [b](c)", "(four)")),
        *((one, False) for one in ("“four”", "_four_", "four.")),
    ],
)
def test_what_words_are(words: str, are: bool) -> None:
    assert are_words(words) is are


@pytest.mark.parametrize(
    ("statement", "words", "new", "after"),
    [
        ("Up to 22 million may go.", "up to", "", "22 million may go."),
        ("It is over.", "over", "", "It is."),
        ('She said "up to £22 million".', "up to", "", 'She said "£22 million".'),
        ("It is -5 and 5.", "5", "7", "It is -5 and 7."),
        ("By mid-2020 it rose.", "2020", "2021", "By mid-2021 it rose."),
        ("In 2012 it had 12.5 and 12.", "12", "13", "In 2012 it had 12.5 and 13."),
        ("It had an average of 5.", "average", "median", "It had a median of 5."),
        ("A rise of 5 came.", "rise", "increase", "An increase of 5 came."),
        ("It had a rise of 5.", "rise", "fall", "It had a fall of 5."),
        ("It cost £12m, £12bn and 12th.", "12", "13", "It cost £13m, £13bn and 12th."),
        ("From 203 to minus 203C, 203rd.", "203", "213", "From 213 to minus 213C, 203rd."),
        ("居全国第9位，共19个，预算486.3亿元。", "9", "8", "居全国第8位，共19个，预算486.3亿元。"),
        ("居全国第9位，共19个，预算486.3亿元。", "亿", "万", "居全国第9位，共19个，预算486.3万元。"),
        ("2025年新开工3.2万套。", "2025", "2024", "2024年新开工3.2万套。"),
    ],
)
def test_where_words_are_put(statement: str, words: str, new: str, after: str) -> None:
    assert put(statement, ((*place, new) for place in places_of(words, statement))) == after
