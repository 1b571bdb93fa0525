"""A statement that has the one of two words that exclude each other where its sentence has the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from making import a_claim, a_figure, a_quote, a_source
from reading_tables import pairs_of
from scifacts.model import Severity
from scifacts.numerals import figures
from scifacts.verification import verify

TABLE = Path(__file__).parents[1] / "matching" / "paired.txt"
CASES = pairs_of(TABLE)
# The one may be told from the side of the other; two words for one; a sign that joins nothing.
SILENT = {"gekauft", "verkauft", "đầu tiên", "cuối cùng", "بالاترین"}


def errors(statement: str, sentence: str) -> list[str]:
    number = next(each for each in figures(statement) if each.kind.value not in ("year", "date"))
    claim = a_claim(f"{statement}.", a_quote(sentence), figure=a_figure(str(number.value)))
    (result,) = verify([a_source(f"{sentence}.")], [claim])
    return [finding.rule for finding in result.findings if finding.severity is Severity.ERROR]


@pytest.mark.parametrize(("language", "text", "one", "other"), CASES)
def test_the_other_word_is_an_error(language: str, text: str, one: str, other: str) -> None:
    for ours, theirs in ((one, other), (other, one)):
        statement, sentence = (text.replace("A", word, 1) for word in (ours, theirs))
        if ours not in SILENT:
            assert errors(statement, sentence), (language, ours)
        assert not errors(sentence, sentence)
