"""The adversarial table: every case of cases.txt, read and held."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from scifacts.matching import locate


class Case(NamedTuple):
    """One entry of the table; `kinds` are the changes that touch the fact."""

    title: str
    quote: str
    prefix: str
    suffix: str
    text: str
    status: str
    kinds: frozenset[str]


def _unescaped(line: str) -> str:
    line = re.sub(r"\\u([0-9a-f]{4})", lambda match: chr(int(match[1], 16)), line)
    return line.replace("\\n", "\n")


def _case(subject: str, block: str) -> Case:
    title, *lines = block.splitlines()
    fields = {"prefix": "", "suffix": ""}
    for line in lines:
        key, _, value = line.partition(" " if line.startswith("=") else ":")
        fields[key.strip()] = _unescaped(value.strip())
    status, *kinds = fields["="].split()
    return Case(
        f"{subject}: {title}",
        fields["q"],
        fields["prefix"],
        fields["suffix"],
        fields["t"],
        status,
        frozenset(kinds),
    )


def _cases() -> list[Case]:
    found = []
    subject = ""
    for block in re.split(r"\n\s*\n", Path(__file__).with_name("cases.txt").read_text(encoding="utf-8")):
        if block.startswith("## "):
            subject = block[3:].partition("\n")[0]
        elif not block.startswith("#"):
            found.append(_case(subject, block.strip("\n")))
    return found


CASES = _cases()


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_case(case: Case) -> None:
    match = locate(case.quote, case.text, prefix=case.prefix, suffix=case.suffix)
    kinds = {change.kind.value for change in match.changes if change.kind.touches_fact}
    assert (match.status.value, kinds) == (case.status, set(case.kinds)), match.changes
    if match.span is not None:
        assert match.span.of(case.text) == match.found
        for change in match.changes:
            assert change.span.of(case.text) == change.found
            assert change.quote_span.of(case.quote) == change.expected


def test_the_table_is_large_and_its_titles_differ() -> None:
    assert len(CASES) >= 200
    assert len({case.title for case in CASES}) == len(CASES)
