"""Laws of repairs: whatever was tampered with, a repair never makes a red check green by itself."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from making import a_source
from scifacts.api import report_on
from scifacts.claims.document import ClaimsFile
from scifacts.fixes import fixed_file, plan_fixes
from scifacts.model import Claim, ClaimStatus, Project, Quote, SiteSettings
from test_seeds import SEEDS

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))[:2])
SENTENCES = [found for found in re.findall(r"[A-Z][^.\n]{40,160}\.", TEXT) if re.search(r"\d", found)]
WORDS = {
    "more than": "less than",
    "over": "under",
    "billion": "million",
    "percent": "percentage points",
    "increased": "decreased",
    "rose": "fell",
    "has": "has not",
    "is": "is not",
    "China": "India",
    "countries": "provinces",
    "2022": "2021",
}


def _digit(draw: Callable[[st.SearchStrategy[int]], int], words: str) -> str:
    places = [match.start() for match in re.finditer(r"\d", words)]
    place = places[draw(st.integers(0, len(places) - 1))]
    return words[:place] + str((int(words[place]) + draw(st.integers(1, 9))) % 10) + words[place + 1 :]


@st.composite
def tampered(draw: st.DrawFn) -> tuple[str, str]:
    """A sentence and what somebody made of it; typography differs as well now and then."""
    sentence = draw(st.sampled_from(SENTENCES))
    way = draw(st.integers(0, 2))
    said = sentence
    if way:
        held = [word for word in WORDS if re.search(rf"\b{word}\b", sentence)]
        if held:
            word = draw(st.sampled_from(held))
            said = re.sub(rf"\b{word}\b", WORDS[word], sentence, count=1)
    if said == sentence:
        said = _digit(draw, sentence)
    if draw(st.booleans()):
        said = said.replace(" ", "  ", 1).replace("’", "'").replace("“", '"').replace("”", '"')
    if draw(st.booleans()):
        said = said.replace(" the ", " that ", 1)
    return sentence, said


def project(source: str, quote: Quote) -> Project:
    claim = Claim("c", quote.exact, None, (quote,))
    return Project(".", "claims.yaml", SiteSettings(), (a_source(source),), (claim,))


@given(tampered(), st.booleans())
@settings(derandomize=True, max_examples=200, deadline=None)
def test_a_repair_never_makes_a_red_check_green(case: tuple[str, str], in_the_source: bool) -> None:
    sentence, said = case
    text = TEXT.replace(sentence, said) if in_the_source else TEXT
    quoted = sentence if in_the_source else said
    before = project(text, Quote("s", quoted))
    report = report_on(before, with_coverage=False)
    assert report.results[0].status is ClaimStatus.FAILED, report.results[0]
    planned = plan_fixes(report, unsafe=True)
    file = ClaimsFile(before.path, before.site, before.sources, before.claims)
    after = replace(before, claims=fixed_file(file, planned.fixes).claims)
    assert report_on(after, with_coverage=False).results[0].status is ClaimStatus.FAILED
