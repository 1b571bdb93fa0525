"""What is found does not hang on the layout of a source: broken lines, headings, items, marks."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

import pytest

from checks import (
    test_asserted,
    test_claim_rules,
    test_misplaced_figures,
    test_named,
    test_other_figures,
    test_roles,
    test_swapped_figures,
    test_turned_changes,
    test_worded,
)
from layouts import broken, hyphenated, marked, slipped, stretched, titled
from making import a_claim, a_figure, a_quote, a_source
from scifacts.checks.reading.seen import Seen
from scifacts.model import Span
from scifacts.verification import verify

if TYPE_CHECKING:
    from collections.abc import Callable

    from scifacts.model import Claim

pytestmark = pytest.mark.no_cover  # traced it takes twice as long, and the tables' own tests cover the same

MODULES = (
    test_asserted,
    test_misplaced_figures,
    test_named,
    test_other_figures,
    test_roles,
    test_swapped_figures,
    test_turned_changes,
    test_worded,
)
PAIRS = sorted(
    {
        row[:2]
        for module in MODULES
        for name, rows in vars(module).items()
        if name.isupper() and isinstance(rows, list)
        for row in rows
    }
)


_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
LAID_OUT: dict[str, Callable[[str], str]] = {
    "wrapped": lambda text: broken(text, "\n", 40),
    "wrapped on Windows": lambda text: broken(text, "\r\n", 40),
    "hyphenated": lambda text: hyphenated(text, "-"),
    "softly hyphenated": lambda text: hyphenated(text, "\u00ad"),
    "typeset": lambda text: hyphenated(text, "\u2010"),
    "stretched": lambda text: stretched(text, 48),
    "with all gaps wide": lambda text: text.replace(" ", "   "),
    "with a blank too many": slipped,
    "in brackets": lambda text: f"({text})",
    "with accents apart": lambda text: unicodedata.normalize("NFD", text),
    "with wide digits": lambda text: text.translate(
        dict(zip(b"0123456789", map(chr, range(0xFF10, 0xFF1A)), strict=True))
    ),
    "with dashes for hyphens": lambda text: _HYPHEN.sub("\u2013", text),
    "with hyphens that hold": lambda text: _HYPHEN.sub("\u2011", text),
    "numbered": lambda text: f"1. {text}",
    "with a byte order mark": lambda text: f"\ufeff{text}",
    "with a note": lambda text: f"{text}[^3]",
    "headed": lambda text: f"Housing\n\n{text}",
    "an item": lambda text: f"We met.\n\n* {broken(text, chr(10) + '  ', 40)}",
    "bold": lambda text: marked(text, "**{}**"),
    "linked": lambda text: marked(text, "[{}](https://example.org/a_b)"),
}
_ARTICLE = "Bank Opens Office\n\nSome 1,250 people came, 7% more than the 640 of 2019, Rupert Danforth said."
JOINED: dict[str, Callable[[str], str]] = {
    "behind another article": lambda text: f"{_ARTICLE}\n\n{text}",
    "before another article": lambda text: f"{text}\n\n{_ARTICLE}",
    "on a web page": lambda text: f"Skip to content\nNews | Sport\n\n{text}\n\n- Police Seek 34\n\n© 2023",
    "right below a headline": lambda text: f"Bank Opens Office in Leeds\n{text}",
}
# What a headline alone names, or else has alone, cannot be told from a name, or from another word.
UNTOLD = (
    *("minister anna berg spent", "nadal ganó", "pfizer paid", "the fleet of samsung", "cyprus bears 340"),
    *("el betis perdió", "lyon paie", "fire destroys", "at 2 p.m.", "jede familie"),
    "the fire in kent",
)
_ENGLISH = re.compile(r"\b(?:the|of|in|is|was|were|are|has|had|a|an|by|to|it|its|and|not|per|for|on)\b", re.I)
HEADLINES = {"titled": titled, "in capitals": str.upper}


SEEN = [
    ("The in\u00ad\ndustry, on 3\u202f400\u00a0sites, has two- and\nthree-year plans.",
     "The industry, on 3\u202f400 sites, has two- and three-year plans."),
    ("It cost &pound;92m&nbsp;a year.", "It cost £92m a year."),
    ("Its mayor,[3] who left\u200b, won [sic] 340[4] votes[5][6].",
     "Its mayor, who left, won [sic] 340[4] votes."),
    ("The **north** lost [1,200 homes](http://a.b/c_d) to fi\u2010\nre.",
     "The north lost 1,200 homes to fire."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "text"), SEEN)
def test_a_source_is_compared_as_it_is_seen(source: str, text: str) -> None:
    seen = Seen(source)
    assert seen.text == text
    for start in range(len(text)):
        place = seen.back(Span(start, start + 1))
        assert seen.span(place) == Span(start, start + 1)


def _found(claim: Claim, text: str) -> list[tuple[str, str]]:
    (result,) = verify([a_source(text)], [claim])
    return [(one.rule, one.message) for one in result.findings]


def _claim(statement: str, passage: str) -> Claim:
    number = next((one for one in ("116", "340") if one in statement), "0")
    return a_claim(statement, a_quote(passage), figure=a_figure(number))


@cache
def _found_plain(statement: str, passage: str) -> list[tuple[str, str]]:
    return _found(_claim(statement, passage), f"{passage}.")


CASES = [
    case for case in test_claim_rules.CASES if "\n" not in case.text
]  # the others are laid out as they are
ENGLISH = [case for case in CASES if "German" not in case.title]


def _claim_of(case: test_claim_rules.Case) -> Claim:
    return a_claim(case.statement, a_quote(case.quote, mention=case.mention), figure=case.figure)


@cache
def _rules_plain(place: int) -> list[str]:
    return [rule for rule, _ in _found(_claim_of(CASES[place]), CASES[place].text)]


@pytest.mark.parametrize("how", LAID_OUT)
def test_the_same_is_found_however_a_text_is_laid_out(how: str) -> None:
    apart = []
    for statement, passage in PAIRS:
        text = LAID_OUT[how](f"{passage}.")
        laid_out, plain = _found(_claim(statement, passage), text), _found_plain(statement, passage)
        if how not in ("wrapped", "wrapped on Windows", "headed"):  # the message has a mark, or a word more
            laid_out, plain = ([(rule, "") for rule, _ in found] for found in (laid_out, plain))
        if laid_out != plain:
            apart.append((statement, text))
    assert not apart


@pytest.mark.parametrize("how", LAID_OUT)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_the_same_rules_speak_however_a_text_is_laid_out(case: test_claim_rules.Case, how: str) -> None:
    laid_out = _found(_claim_of(case), LAID_OUT[how](case.text))
    assert [rule for rule, _ in laid_out] == _rules_plain(CASES.index(case))


@pytest.mark.parametrize("how", JOINED)
def test_the_same_is_found_in_a_text_beside_another(how: str) -> None:
    apart = []
    for statement, passage in PAIRS:
        if not _ENGLISH.search(statement):
            continue  # which language a text is in, its other words tell too
        text = JOINED[how](f"{passage}.")
        joined = [rule for rule, _ in _found(_claim(statement, passage), text)]
        plain = [rule for rule, _ in _found_plain(statement, passage)]
        if joined != plain:
            apart.append((statement, text, plain, joined))
    assert apart == []


@pytest.mark.parametrize("how", JOINED)
@pytest.mark.parametrize("case", ENGLISH, ids=lambda case: case.title)
def test_the_same_rules_speak_in_a_text_beside_another(case: test_claim_rules.Case, how: str) -> None:
    joined = _found(_claim_of(case), JOINED[how](case.text))
    assert [rule for rule, _ in joined] == _rules_plain(CASES.index(case))


@pytest.mark.parametrize("how", HEADLINES)
@pytest.mark.parametrize("which", ["statement", "passage"])
def test_a_headline_says_what_its_words_say(how: str, which: str) -> None:
    apart = []
    for statement, passage in PAIRS:
        if passage.isupper():
            continue  # as it is
        figure = a_figure(next((one for one in ("116", "340") if one in statement), "0"))
        ours, theirs = (
            HEADLINES[how](text) if which == name else text
            for name, text in (("statement", statement), ("passage", passage))
        )
        laid_out = _found(a_claim(ours, a_quote(theirs), figure=figure), f"{theirs}.")
        plain = _found_plain(statement, passage)
        if [rule for rule, _ in laid_out] != [rule for rule, _ in plain]:
            apart.append((ours, theirs, plain, laid_out))
    assert [one for one in apart if not one[0].lower().startswith(UNTOLD)] == []


@pytest.mark.parametrize("text", ["116 posts were\nnot filled.", "Posts\n\nThe 116 posts\nwere not\nfilled."])
def test_a_denial_behind_a_short_line_is_found(text: str) -> None:
    claim = a_claim(
        "The 116 posts were filled.", a_quote(text.partition("\n\n")[2] or text), figure=a_figure("116")
    )
    assert [rule for rule, _ in _found(claim, text)] == ["SF207"]
