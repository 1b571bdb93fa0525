"""A name is excused where the passage itself shows that it was scanned, and nowhere else."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from scifacts.matching import Prepared, locate
from scifacts.model import QuoteStatus

ACCEPTED = (QuoteStatus.MATCH, QuoteStatus.REWORDED)
BEFORE, BEHIND = "The page opens with a long line about something else. ", " The page closes with this line."


class Scan(NamedTuple):
    """A quote, its passage as the source has it, and what else the source says."""

    quote: str
    passage: str
    elsewhere: str
    harmless: bool


def _scans() -> list[Scan]:
    found, sentence, also = [], "", ""
    for line in Path(__file__).with_name("scanned.txt").read_text(encoding="utf-8").splitlines():
        mark, _, rest = line.partition(" ")
        if mark == "s:":
            sentence, also = rest, ""
        elif mark == "also:":
            also = f" {rest}"
        elif mark in ("!", "+"):
            passage = sentence
            for edit in rest.split(" ; "):
                old, _, new = (part.strip() for part in edit.partition(">"))
                passage = passage.replace(old, new, 1)
            found.append(Scan(sentence, passage, also, mark == "+"))
    return found


SCANS = _scans()


@pytest.mark.parametrize("scan", SCANS, ids=[f"{scan.passage}{scan.elsewhere}" for scan in SCANS])
def test_scan(scan: Scan) -> None:
    match = locate(scan.quote, Prepared(BEFORE + scan.passage + BEHIND + scan.elsewhere))
    assert (match.status in ACCEPTED) is scan.harmless, match.changes
    assert match.status is not QuoteStatus.MISSING


@pytest.mark.parametrize("scan", [scan for scan in SCANS if scan.harmless], ids=lambda scan: scan.passage)
def test_a_misread_name_is_never_silent(scan: Scan) -> None:
    match = locate(scan.quote, Prepared(BEFORE + scan.passage + BEHIND + scan.elsewhere))
    assert match.status is QuoteStatus.REWORDED
