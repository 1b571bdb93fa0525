"""The attribution of a suggested claim: one speaker, named beside a verb of saying; none in doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scifacts.cli import main
from scifacts.model import Span
from scifacts.project import load
from scifacts.suggest.speakers import speaker_of

if TYPE_CHECKING:
    from pathlib import Path

SAID = [
    ("“We grew by 3.2%,” said Jan de Wit, harbour master.", "Jan de Wit"),
    ("Ida Brandt said the port handled 96 ships.", "Ida Brandt"),
    ("Ida Brandt, the mayor of Velsen, told reporters that 21 boats sank.", "Ida Brandt"),
    ("“It has 22 ships,” Tom Hale said.", "Tom Hale"),
    ("According to Dr Ida Brandt, 45 firms closed.", "Ida Brandt"),
    ("The port lost £4m, according to Tom Hale.", "Tom Hale"),
    ("Die Polizei fand 18 Kisten, sagte Max Muster.", "Max Muster"),
    ("Yesterday Brandt said 12 boats sank.", None),
    ("The Ministry said 13 boats sank.", None),
    ("He said Ida Brandt paid £14m.", None),
    ("Ida Brandt, who has 15 cats, said it was fine.", None),
    ("The mayor said that 16 firms had closed, but Tom Hale said none.", None),
    ("Tom Hale denied that Ida Brandt said 27 boats sank.", None),
    ("Prime Minister Keir Starmer said 25 schools closed.", None),
    ("Finance Minister said 23 taxes rose.", None),
    ("19 Kühe starben, sagte Bürgermeisterin Ida Brandt.", None),
    ("The port has 31 ships.", None),
]


@pytest.mark.parametrize(("said", "speaker"), SAID)
def test_a_speaker_named_once_is_the_attribution(said: str, speaker: str | None, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"Port news\n\nThe council met.\n\n{said}\n", encoding="utf-8")
    path = tmp_path / "claims.yaml"
    path.write_text("version: 1\nsources:\n  a: {path: a.txt, title: A}\nclaims: []\n", encoding="utf-8")
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    (claim,) = load(path).claims
    assert claim.attribution == speaker
    assert main(["check", str(path), "--strict"]) == 0


@pytest.mark.parametrize(
    ("said", "figure", "speaker"),
    [
        ("Ida Brandt, mother of two sons, said the port had ships.", "two sons", None),
        ("Ida Brandt, mother of sons, said the port had two ships.", "two ships", "Ida Brandt"),
        ("“The port has ships,” said Tom Hale, who owns 45 boats.", "45 boats", None),
        ("“The port has 45 ships,” said Tom Hale, who owns boats.", "45 ships", "Tom Hale"),
    ],
)
def test_a_figure_of_the_speaker_is_not_what_is_said(said: str, figure: str, speaker: str | None) -> None:
    text = f"The council met at noon. {said}"
    start = text.index(figure)
    sentence = Span(text.index(said), len(text))
    assert speaker_of(text, sentence, Span(start, start + len(figure))) == speaker


def test_another_speaker_in_the_source_is_found(tmp_path: Path) -> None:
    said = "“We counted 96 ships in the harbour last year, and 12 boats,” said Jan de Wit, harbour master."
    (tmp_path / "a.txt").write_text(f"Port news\n\nThe council met.\n\n{said}\n", encoding="utf-8")
    path = tmp_path / "claims.yaml"
    path.write_text("version: 1\nsources:\n  a: {path: a.txt, title: A}\nclaims: []\n", encoding="utf-8")
    assert main(["suggest", "--project", str(path), "--write"]) == 0
    changed = said.replace("Jan de Wit", "Tom Hale")
    (tmp_path / "a.txt").write_text(f"Port news\n\nThe council met.\n\n{changed}\n", encoding="utf-8")
    assert main(["check", str(path), "--strict", "--no-cache"]) == 1
