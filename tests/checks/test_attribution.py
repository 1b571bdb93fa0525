"""SF208: (text, attribution, whether the speaker is near the quote)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from endless import ends, growth
from making import a_claim, a_quote, a_source
from scifacts.checks.attribution_far import names_of
from scifacts.verification import verify

FILLER = (
    "The old harbour is one of the oldest of the whole coast, and its quays have been widened often over the "
    "years, so that the largest ships of their day could always call at it, whatever the tide and weather."
)
HEAD = f"{FILLER}\n\n"
CASES = [
    ("in the sentence", "“We held 48 meetings,” said Jan de Wit.", "Jan de Wit", True),
    ("in the paragraph", "Jan de Wit spoke on Monday. It rained. “We held 48 meetings.”", "Jan de Wit", True),
    ("by the surname", "“We held 48 meetings,” Wit said.", "Jan de Wit", True),
    ("by a Chinese surname", "“We held 48 meetings,” Zhang's office said.", "Zhang Guangjun", True),
    ("by the role", "“We held 48 meetings,” the vice minister said.", "Zhang Guangjun, vice minister", True),
    ("a role alone", "“We held 48 meetings,” the Harbour Master said.", "the harbour master", True),
    ("in the paragraph before", f"Jan de Wit spoke.\n\n“We held 48 meetings.” {FILLER}", "Jan de Wit", True),
    (
        "two paragraphs before",
        f"Jan de Wit spoke.\n\n{FILLER}\n\n“We held 48 meetings.”",
        "Jan de Wit",
        False,
    ),
    (
        "he goes on",
        f"Jan de Wit spoke. {FILLER}\n\n“It was fine,” he said. {FILLER}\n\n“We held 48 meetings,” he added.",
        "Jan de Wit",
        True,
    ),
    ("a label", f"Jan de Wit:\n\n{FILLER}\n\n{FILLER}\n\nWe held 48 meetings.", "Jan de Wit", True),
    (
        "a label after the speaker's",
        f"Jan de Wit:\n\n{FILLER}\n\nIda Brandt: {FILLER}\n\nWe held 48 meetings.",
        "Jan de Wit",
        False,
    ),
    (
        "a colon is no label",
        f"Jan de Wit:\n\n{FILLER}\n\nHe has three aims: one\n\n{FILLER}\n\nWe held 48 meetings.",
        "Jan de Wit",
        True,
    ),
    (
        "a body",
        "The Ministry of Science and Technology held 48 meetings.",
        "Ministry of Science and Technology",
        True,
    ),
    ("a body by its initials", "MOST held 48 meetings.", "Ministry of Science and Technology", True),
    ("a word like the initials", "most held 48 meetings.", "Ministry of Science and Technology", False),
    ("another speaker", "“We held 48 meetings,” said Ida Brandt.", "Jan de Wit", False),
    ("a word like the surname", "“We held 48 meetings,” said a young man.", "Ada Young", False),
    ("part of a longer name", "“We held 48 meetings,” said Jan Witte.", "Bo Wit", False),
    (
        "after the quote's paragraph",
        f"We held 48 meetings. {FILLER}\n\nJan de Wit spoke.",
        "Jan de Wit",
        False,
    ),
    ("another of the surname", "“We held 48 meetings,” said Stefan de Wit.", "Jan de Wit", False),
    ("another of the first name", "“We held 48 meetings,” said Jan van Dijk.", "Jan de Wit", False),
    ("another's surname alone", "Stefan de Wit spoke. “We held 48 meetings,” Wit said.", "Jan de Wit", False),
    ("another initial", "“We held 48 meetings,” said T. Wit.", "Jan de Wit", False),
    ("the initial", "“We held 48 meetings,” said J. de Wit.", "Jan de Wit", True),
    ("a middle name", "“We held 48 meetings,” said Jan Pieter de Wit.", "Jan de Wit", True),
    ("a middle name of theirs", "“We held 48 meetings,” said Kim Yo Jong.", "Kim Jong Un", False),
    ("what they are", "Goalkeeper Wit said: “We held 48 meetings.”", "Jan de Wit", True),
    ("accents", "“We held 48 meetings,” said José Luis García.", "José García", True),
    ("a short first name", "“We held 48 meetings,” said Alex Wit.", "Alexander Wit", True),
    ("a title and the surname", "“We held 48 meetings,” said Chief Executive Wit.", "Jan de Wit", True),
    ("a word before the surname", "Yesterday Wit said: “We held 48 meetings.”", "Jan de Wit", True),
    (
        "in German a role",
        "Das ist im Rat der Stadt von mir und Ida gesagt worden. „Wir held 48 meetings“, sagte Trainer Wit.",
        "Jan de Wit",
        True,
    ),
    (
        "both of a surname",
        "“We held 48 meetings,” Wit said. Stefan de Wit is no kin of Jan de Wit.",
        "Jan de Wit",
        True,
    ),
    (
        "another says it beside the speaker",
        "“We held 48 meetings,” said Graham Tate. Jan de Wit did not comment.",
        "Jan de Wit",
        False,
    ),
    (
        "another says so after the speaker",
        "“We held 48 meetings,” Jan de Wit said. “It was fine,” said Graham Tate.",
        "Jan de Wit",
        True,
    ),
    (
        "another speaks for the speaker",
        "“We held 48 meetings,” said Graham Tate, who speaks for Jan de Wit.",
        "Jan de Wit",
        True,
    ),
    ("a short form of the first name", "Elizabeth Truss said: “We held 48 meetings.”", "Liz Truss", True),
    ("the whole of a short name", "Bill Gates said: “We held 48 meetings.”", "William Gates", True),
    ("short for another name", "Ted Truss said: “We held 48 meetings.”", "Liz Truss", False),
    ("only punctuation", "We held 48 meetings.", "—, ()", False),
]


def rules(text: str, attribution: str, **source: str) -> list[str]:
    claim = replace(a_claim("There were 48 meetings.", a_quote("held 48 meetings")), attribution=attribution)
    (result,) = verify([replace(a_source(text), **source)], [claim])  # type: ignore[arg-type]  # texts
    return [finding.rule for finding in result.findings]


@pytest.mark.parametrize(("title", "text", "speaker", "near"), CASES, ids=[case[0] for case in CASES])
def test_the_speaker_is_near_the_quote(title: str, text: str, speaker: str, near: bool) -> None:
    assert rules(HEAD + text, speaker) == ([] if near else ["SF208"])


def test_the_head_of_the_source_names_the_speaker() -> None:
    text = f"{HEAD}{FILLER}\n\nWe held 48 meetings."
    assert rules(text, "Jan de Wit") == ["SF208"]
    assert rules(f"A year of work\n\nBy Jan de Wit\n\n{text}", "Jan de Wit") == []
    for field in ("author", "publisher", "title"):
        assert rules(text, "Jan de Wit", **{field: "Jan de Wit and others"}) == []


def test_one_quote_with_the_speaker_is_enough() -> None:
    far, near = f"{HEAD}{FILLER}\n\nWe held 48 meetings.", "Jan de Wit held 48 meetings."
    quotes = [a_quote("held 48 meetings"), a_quote("held 48 meetings", "t")]
    claim = replace(a_claim("There were 48 meetings.", *quotes), attribution="Jan de Wit")
    (result,) = verify([a_source(far), a_source(near, "t")], [claim])
    assert result.findings == ()


@pytest.mark.parametrize("stance", ["context", "refutes"])
def test_other_quotes_need_no_speaker(stance: str) -> None:
    claim = a_claim("There were meetings.", a_quote("held 48 meetings", stance=stance))
    (result,) = verify([a_source("They held 48 meetings.")], [replace(claim, attribution="Jan de Wit")])
    assert "SF208" not in [finding.rule for finding in result.findings]


def test_a_quote_that_is_not_found_says_nothing_of_its_speaker() -> None:
    assert "SF208" not in rules("Nothing of the kind.", "Jan de Wit")


def test_the_names_of_a_speaker() -> None:
    assert names_of("Dr. Zhang Guangjun, vice minister") == (
        "Dr. Zhang Guangjun", "Zhang Guangjun", "Zhang", "Guangjun", "vice minister",
    )  # fmt: skip
    assert names_of("the Ministry of Science and Technology (MOST)") == (
        "Ministry of Science and Technology", "MST", "MOST",
    )  # fmt: skip


@pytest.mark.no_cover
def test_a_surname_that_another_has_everywhere_is_read_once() -> None:
    def checked(size: int) -> None:
        said = "In year {0} Ida Brandt said it had 4{0} sites, as far as was known. Then Brandt left."
        source = a_source("\n\n".join(said.format(year) for year in range(size)))
        claims = [
            replace(a_claim("It has sites.", a_quote(f"it had 4{year} sites")), attribution="Tom Brandt")
            for year in range(size)
        ]
        verify([source], claims)

    assert growth(checked, 10) < 9


@pytest.mark.no_cover
def test_places_of_a_surname_are_bounded() -> None:
    text = "Then Ida Brandt left with 3 of the others. " * 5000 + "It had 48 sites."
    claim = a_claim("It has sites.", a_quote("had 48 sites"))
    with ends():
        verify([a_source(text)], [replace(claim, attribution=f"Tom{'a' * at} Brandt") for at in range(30)])
