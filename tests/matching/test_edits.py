"""One edit of one sentence at a time: changed facts never pass, harmless ones always do."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from scifacts.matching import Prepared, locate
from scifacts.model import QuoteStatus

ACCEPTED = (QuoteStatus.MATCH, QuoteStatus.REWORDED)
BEFORE, BEHIND = "The page opens with a long line about something else. ", " The page closes with this line."


class Edit(NamedTuple):
    """A sentence before and behind one edit; `harmless` tells what it must come to."""

    sentence: str
    edited: str
    harmless: bool


def _edits() -> list[Edit]:
    found, sentence = [], ""
    files = (Path(__file__).with_name(name) for name in ("edits.txt", "turned.txt", "abroad.txt"))
    for line in (line for file in files for line in file.read_text(encoding="utf-8").splitlines()):
        mark, _, rest = line.partition(" ")
        if mark == "s:":
            sentence = rest
        elif mark in ("!", "+"):
            old, _, new = (part.strip() for part in rest.partition(">"))
            assert old in sentence, line
            found.append(Edit(sentence, sentence.replace(old, new, 1), mark == "+"))
    return found


EDITS = _edits()
SENTENCES = dict.fromkeys(edit.sentence for edit in EDITS)


@pytest.mark.no_cover  # traced, they take three times as long; pairs.txt covers the same lines
@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("turned", [False, True], ids=["source edited", "quote edited"])
def test_edits(sentence: str, turned: bool) -> None:
    wrong = []
    for edit in (edit for edit in EDITS if edit.sentence == sentence):
        quote, stated = (edit.edited, sentence) if turned else (sentence, edit.edited)
        match = locate(quote, Prepared(BEFORE + stated + BEHIND))
        if (match.status in ACCEPTED) is not edit.harmless or match.status is QuoteStatus.MISSING:
            wrong.append((edit, match.status, match.changes))
    assert not wrong


def test_both_sides_of_the_table_are_large() -> None:
    harmless = sum(edit.harmless for edit in EDITS)
    assert len(EDITS) - harmless >= 200
    assert harmless >= 140
