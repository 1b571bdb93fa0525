"""What a reader sees: golden text of the formats for people."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sample_report import COVERAGE, finding, report
from scifacts.errors import Fault
from scifacts.model import CoverageState, Passage, Position, Severity, Span
from scifacts.outputs import COVERAGE_FORMATS, FORMATS, faults
from scifacts.outputs.coverage_text import sentence_at, total
from scifacts.outputs.snippet import MOST, draw
from scifacts.outputs.summary import Summary, checked_sources, sentence, summarise
from scifacts.outputs.terminal import PLAIN, Look, width_of


def golden(text: str) -> str:
    return textwrap.dedent(text).lstrip("\n")


def test_full() -> None:
    assert FORMATS["full"](
        report(
            finding(),
            finding(severity=Severity.WARNING, waived="agreed"),
            finding(
                rule="SF101",
                name="quote-missing",
                message="not in its source",
                claim_id="projects",
                expected=Passage("nine projects"),
                found=None,
                source_position=None,
                source_id="second",
                help="",
            ),
            finding(
                rule="SF001",
                name="nothing-checked",
                message="no quote was checked",
                claim_id=None,
                quote=None,
                source_id=None,
                expected=None,
                found=Passage("loose"),
                position=None,
                source_position=None,
                help="Add claims.",
            ),
        )
    ) == golden("""
        error[SF202] fact-changed: number: the source says 166, the quote 160
          --> claims.yaml:10:9 (claim partners, quotes[0])
           |
        10 | more than 160 countries and regions
           |           ^^^
          --> seeds/first.txt:2:36
           |
         2 | China has relations with more than 166 countries and regions.
           |                                    ^^^
           = help: Find out which is right.

        error[SF101] quote-missing: not in its source
          --> claims.yaml:10:9 (claim projects, quotes[0])
           |
        10 | nine projects
          --> seeds/second.txt

        error[SF001] nothing-checked: no quote was checked
         --> claims.yaml
          |
          | loose
          = help: Add claims.
        """)


def test_a_terminal_is_told_in_lines_that_fit_with_no_command_broken() -> None:
    told = report(
        finding(help="Look at it; `scifacts check --fix renews what changed` if all of it stands, or not.")
    )
    shown = FORMATS["full"](told, Look(width=50, wraps=True)).splitlines()[-3:]
    assert shown == [
        "   = help: Look at it;",
        "           `scifacts check --fix renews what changed`",
        "           if all of it stands, or not.",
    ]
    assert "what changed` if all of it stands, or not.\n" in FORMATS["full"](told, Look(width=50))


def test_concise() -> None:
    assert FORMATS["concise"](
        report(
            finding(message="166, not 160"),
            finding(waived="agreed"),
            finding(severity=Severity.WARNING, message="partners differ", source_position=None),
            finding(claim_id=None, position=None, source_id=None, source_position=None),
        )
    ) == golden("""
        claims.yaml:10:9: SF202 [error] partners: 166, not 160 (seeds/first.txt:2:36)
        claims.yaml:10:9: SF202 [warning] partners: partners differ (seeds/first.txt)
        claims.yaml: SF202 [error] number: the source says 166, the quote 160
        """)


@pytest.mark.parametrize("format_", ["full", "concise"])
def test_a_clean_report_has_no_text(format_: str) -> None:
    assert FORMATS[format_](report()) == ""


def test_faults_of_a_claims_file() -> None:
    found = [
        Fault(
            "unknown key 'qoute'",
            path="claims.yaml",
            line=41,
            column=7,
            where="claims[7]",
            claim="partners",
            help="did you mean 'quotes'?",
            excerpt="      qoute: more than",
            caret=(6, 11),
        ),
        Fault("two claims have the id 'a'", path="claims.yaml", line=7, column=3, rule="SF003"),
        Fault("nothing to point at"),
    ]
    assert faults.write_full(found) == golden("""
        error[SF002] invalid-claims-file: unknown key 'qoute'
          --> claims.yaml:41:7 (claims[7], claim partners)
           |
        41 |       qoute: more than
           |       ^^^^^
           = help: did you mean 'quotes'?

        error[SF003] duplicate-id: two claims have the id 'a'
         --> claims.yaml:7:3

        error[SF002] invalid-claims-file: nothing to point at
        """)
    assert faults.write_concise(found) == golden("""
        claims.yaml:41:7: SF002 [error] partners: claims[7]: unknown key 'qoute'
        claims.yaml:7:3: SF003 [error] two claims have the id 'a'
        scifacts: SF002 [error] nothing to point at
        """)


def test_a_flood_of_faults_ends_with_a_count() -> None:
    printed = faults.write_concise([Fault(f"fault {n}") for n in range(250)])
    assert printed.count("[error]") == 100
    assert printed.endswith("… and 150 more of 250 faults\n")
    assert "… and 9,900 more of 10,000 faults" in faults.write_concise([Fault("x")] * 10_000)
    assert "… and 150 more" in faults.write_full([Fault("x")] * 250)


@pytest.mark.parametrize(
    ("errors", "warnings", "waived", "expected"),
    [
        (0, 0, 0, "all verified."),
        (1, 0, 0, "1 error."),
        (3, 1, 0, "3 errors, 1 warning."),
        (0, 2, 1, "2 warnings, 1 waived."),
        (0, 0, 2, "no other findings, 2 waived."),
    ],
)
def test_the_summary_says_how_much_was_checked(
    errors: int, warnings: int, waived: int, expected: str
) -> None:
    summary = Summary(25, 37, 5, errors, warnings, waived, ())
    assert sentence(summary) == f"Checked 25 claims, 37 quotes in 5 sources: {expected}"


def test_nothing_checked_is_never_all_verified() -> None:
    assert (
        sentence(Summary(0, 0, 1, 0, 0, 0, ())) == "Checked 0 claims, 0 quotes in 1 source: nothing verified."
    )


def test_counts_of_a_report() -> None:
    full = report(finding(), finding(severity=Severity.WARNING), finding(waived="x"))
    summary = summarise(full)
    assert (summary.claims, summary.quotes, summary.sources) == (3, 3, 2)
    assert (summary.errors, summary.warnings, summary.waived) == (1, 1, 1)
    assert [(str(status), number) for status, number in summary.statuses] == [
        ("match", 1),
        ("changed", 1),
        ("missing", 1),
    ]


def test_a_selection_counts_only_the_sources_that_it_quotes() -> None:
    from dataclasses import replace

    part = replace(report(), results=report().results[:1])
    assert [source.id for source in checked_sources(part)] == ["first"]


def test_coverage() -> None:
    assert COVERAGE_FORMATS["full"](report()) == golden("""
        warning[SF501] figure-uncovered: nothing covers the figure “116” (count)
         --> seeds/first.txt:2:77
          |
        2 | It has signed 116 agreements, and
          |               ^^^
          = help: claim it (`scifacts suggest` writes claims), or list it under `ignored` with a reason

        source    claimed    ignored     exempt  uncovered
        first           1          1          0          1
        second          0          0          1          0
        total           1          1          1          1
        """)
    assert total(report()) == "Accounted for 2 of 3 figures in 2 sources (66.66 %): 1 uncovered."


def test_coverage_says_once_what_to_do() -> None:
    from dataclasses import replace

    twice = replace(report(), coverage=(*report().coverage, *report().coverage))
    assert COVERAGE_FORMATS["full"](twice).count("figure-uncovered") == 2
    assert COVERAGE_FORMATS["full"](twice).count("help:") == 1


def test_a_passage_found_in_another_source_stands_under_that_source() -> None:
    other = Passage("It has nine projects.", (Span(7, 20),), Position("seeds/second.txt", 3, 8))
    text = FORMATS["full"](report(finding(found=other, source_position=None)))
    assert "--> seeds/second.txt:3:8\n" in text
    assert "seeds/first.txt" not in text


def test_concise_coverage_is_a_line_for_each_uncovered_figure() -> None:
    assert COVERAGE_FORMATS["concise"](report()) == (
        "seeds/first.txt:2:77: SF501 [warning] nothing covers the figure “116” (count)\n"
    )
    assert COVERAGE_FORMATS["concise"](report(coverage=())) == ""


def test_full_coverage_is_a_table_alone() -> None:
    covered = tuple(figure for figure in COVERAGE if figure.state is not CoverageState.UNCOVERED)
    text = COVERAGE_FORMATS["full"](report(coverage=covered))
    assert text.startswith("source ")
    assert (
        total(report(coverage=covered)) == "Accounted for 2 of 2 figures in 2 sources (100 %): 0 uncovered."
    )
    assert total(report(coverage=())) == "Accounted for 0 of 0 figures in 2 sources (100 %): 0 uncovered."


@pytest.mark.parametrize(
    ("line", "figure", "expected"),
    [
        ("One. It has 116 of them. Three.", "116", "It has 116 of them."),
        ("It rose 3.5 points.", "3.5", "It rose 3.5 points."),
        ("He said: “It is 7.” Then he left.", "7", "He said: “It is 7.”"),
        ("no stop 9", "9", "no stop 9"),
        ("A! B? C 5", "5", "C 5"),
    ],
)
def test_the_sentence_of_a_figure(line: str, figure: str, expected: str) -> None:
    start = line.index(figure)
    found = sentence_at(line, Span(0, len(line)), Span(start, start + len(figure)))
    assert found.of(line) == expected


def test_a_flood_of_uncovered_figures_ends_with_a_count() -> None:
    (open_figure,) = (figure for figure in COVERAGE if figure.state is CoverageState.UNCOVERED)
    text = COVERAGE_FORMATS["full"](report(coverage=(open_figure,) * 2500))
    assert text.count("nothing covers the figure") == 1000
    assert "\n… and 1,500 more uncovered; --output-format json lists all\n" in text


def test_a_sentence_is_looked_for_near_its_figure() -> None:
    """A line of ten million characters is not read again for each of its figures."""
    line = "7 and " * 10_000
    found = sentence_at(line, Span(0, len(line)), Span(30_000, 30_001))
    assert found == Span(29_600, 30_401)


LONG = (
    "The delegation said that " * 20
    + "relations with more than 166 countries"
    + " and regions were kept" * 20
)


@pytest.mark.parametrize(
    ("text", "marks", "columns", "expected"),
    [
        ("short 160", [(6, 9)], 40, ("short 160", "      ^^^")),
        ("short", [], 40, ("short", "")),
        ("insert", [(0, 0)], 40, ("insert", "^")),
        ("at the end", [(10, 10)], 40, ("at the end", "          ^")),
        ("out of range", [(5, 99), (-4, 2)], 40, ("out of range", "^^   ^^^^^^^")),
        ("中文 160", [(3, 6)], 40, ("中文 160", "     ^^^")),
        ("中文 160", [(0, 2)], 40, ("中文 160", "^^^^")),
        ("cafe\u0301 5", [(6, 7)], 40, ("cafe\u0301 5", "     ^")),
        ("cafe\u0301 5", [(4, 5)], 40, ("cafe\u0301 5", "   ^")),
        ("tab\t5", [(4, 5)], 40, ("tab\\t5", "     ^")),
        ("see ##[error] 5", [(14, 15)], 40, ("see ##\\[error] 5", "               ^")),
        ("zero\u200bwidth", [(4, 5)], 40, ("zero<U+200B>width", "    ^^^^^^^^")),
        ("one two three four five six seven", [], 20, ("one two three four…", "")),
        (
            "one two three four five six seven",
            [(28, 33)],
            20,
            ("…four five six seven", "               ^^^^^"),
        ),
        ("one two three four five six seven", [(14, 18)], 18, ("…three four five…", "       ^^^^")),
        ("one two three four five six seven", [(14, 18)], 16, ("…four five…", " ^^^^")),
        ("first 1 " + "x" * 100 + " last 2", [(6, 7), (114, 115)], 30, None),
        ("marked all along " * 9, [(0, 150)], 30, None),
        ("", [], 30, ("", "")),
        ("", [(0, 0)], 30, ("", "^")),
    ],
)
def test_passages_are_cut_around_their_marks(
    text: str, marks: list[tuple[int, int]], columns: int, expected: tuple[str, str] | None
) -> None:
    drawn = draw(Passage(text, tuple(Span(*mark) for mark in marks)), PLAIN, columns)
    assert width_of(drawn[0]) <= columns
    if expected is None:
        assert drawn == draw(Passage(text, tuple(Span(*mark) for mark in marks)), PLAIN, columns)
        assert "…" in drawn[0]
        assert drawn[1].strip()
    else:
        assert drawn == expected


def test_a_long_line_keeps_the_mark_and_its_neighbourhood() -> None:
    start = LONG.index("166")
    text, carets = draw(Passage(LONG, (Span(start, start + 3),)), PLAIN, 70)
    assert "relations with more than 166 countries and regions" in text
    assert text[carets.index("^") :].startswith("166")
    assert text.startswith("…")
    assert text.endswith("…")


def test_distant_marks_are_shown_together() -> None:
    text = "first 1 " + "word " * 40 + "last 2"
    marks = (Span(6, 7), Span(len(text) - 1, len(text)))
    drawn, carets = draw(Passage(text, marks), PLAIN, 40)
    assert [drawn[i] for i, caret in enumerate(carets) if caret == "^"] == ["1", "2"]
    assert drawn.count("…") == 1


def test_an_ascii_terminal_gets_escapes_that_the_carets_know_of() -> None:
    text, carets = draw(Passage("it’s 160", (Span(5, 8),)), Look(encoding="ascii"), 40)
    assert (text, carets) == (r"it\u2019s 160", " " * 10 + "^^^")
    assert draw(Passage("x " * 50, ()), Look(encoding="ascii"), 20)[0].endswith("~")


def test_a_line_of_ten_million_characters_is_no_trouble() -> None:
    text = "x " * 5_000_000
    drawn, carets = draw(Passage(text, (Span(9_000_000, 9_000_001),)), PLAIN, 60)
    assert "^" in carets
    assert len(drawn) <= 60
    draw(Passage(text, (Span(0, len(text)),)), PLAIN, 60)


@settings(max_examples=200, derandomize=True, deadline=None)
@given(
    text=st.text(st.sampled_from("ab 1中e\u0301\u200b[#"), max_size=300),
    marks=st.lists(st.tuples(st.integers(0, 300), st.integers(0, 300)), max_size=4),
    columns=st.integers(10, 250),
)
def test_a_drawing_fits_and_its_carets_point_at_what_is_marked(
    text: str, marks: list[tuple[int, int]], columns: int
) -> None:
    spans = tuple(Span(min(mark), max(mark)) for mark in marks)
    drawn, carets = draw(Passage(text, spans), PLAIN, columns)
    assert width_of(drawn) <= columns
    assert len(carets) <= columns
    assert len(drawn.replace("<U+200B>", "x")) <= MOST + 20 * len(spans) + 3
    assert bool(carets) == bool(spans)


def test_a_claim_is_named_although_its_id_is_a_word_of_the_message() -> None:
    said = report(finding(claim_id="needed", message="it does not say “five are needed”"))
    for format_ in ("concise", "github", "gitlab"):
        assert "needed: it does not say" in FORMATS[format_](said, PLAIN)
    told = report(finding(claim_id="needed", message="`needed` lost a quote"))
    assert "needed: `needed`" not in FORMATS["concise"](told, PLAIN)
