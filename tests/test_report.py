"""The report: selections, waivers, project rules, corroboration, fingerprints."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from endless import ends, growth
from making import a_claim, a_figure, a_project, a_quote, a_source, rules_of
from scifacts.model import ClaimStatus, FigureKind, IgnoredFigure, Position, Quote, Severity, Waiver
from scifacts.report import make_report

RAIN = a_source("There were 12 storms.", "rain", origin="weather")
SUN = a_source("There were 12 storms. There were 9 calm seas.", "sun", origin="weather")
WIND = a_source("There were 12 storms, and the wind blew.", "wind")
TWELVE = a_claim(
    "There were 12 storms.",
    a_quote("There were 12 storms", "rain"),
    a_quote("There were 12 storms", "sun"),
    a_quote("There were 12 storms", "wind"),
    figure=a_figure("12", unit="storms"),
    claim_id="storms",
)
WRONG = a_claim(
    "There were 13 storms.",
    a_quote("There were 13 storms", "rain"),
    figure=a_figure("13", unit="storms"),
    claim_id="wrong",
)
NINE_DAYS = datetime.date(2026, 1, 9)


def test_a_clean_project_has_no_finding() -> None:
    report = make_report(a_project((RAIN, SUN, WIND), (TWELVE,)))
    assert rules_of(report) == []
    assert report.results[0].status is ClaimStatus.VERIFIED


def test_sources_of_one_origin_count_once() -> None:
    (entry,) = make_report(a_project((RAIN, SUN, WIND), (TWELVE,))).corroboration
    assert entry.source_ids == ("rain", "sun", "wind")
    assert entry.origin_ids == ("weather", "wind")


@pytest.mark.parametrize(
    "other",
    [
        a_quote("There were 13 storms", "hail", figure=a_figure("13", unit="storms")),
        a_quote("There were 13 storms", "hail", stance="refutes"),
    ],
    ids=["another figure", "refutes"],
)
def test_a_source_that_says_otherwise_corroborates_nothing(other: Quote) -> None:
    hail = a_source("There were 13 storms.", "hail")
    claim = replace(TWELVE, quotes=(*TWELVE.quotes, other))
    (entry,) = make_report(a_project((RAIN, SUN, WIND, hail), (claim,))).corroboration
    assert entry.source_ids == ("rain", "sun", "wind")


@pytest.mark.no_cover
def test_the_numbers_of_a_long_list_are_told_in_no_time() -> None:
    items = a_source("1. There were 12 storms.\n" * 20_000, "items")
    with ends():
        report = make_report(a_project((items,), ()), with_coverage=True)
    kinds = [covered.mention.kind for covered in report.coverage]
    assert kinds == [FigureKind.FURNITURE, FigureKind.COUNT] * 20_000


def test_a_failed_quote_corroborates_nothing() -> None:
    (entry,) = make_report(a_project((RAIN,), (WRONG,))).corroboration
    assert entry.source_ids == ()


def test_a_statement_that_says_otherwise_than_its_figure_is_corroborated_by_nothing() -> None:
    claim = replace(TWELVE, statement="There were 13 storms.")
    report = make_report(a_project((RAIN, SUN, WIND), (claim,)))
    assert rules_of(report) == ["SF207"]
    assert report.corroboration[0].source_ids == ()


def test_a_statement_turned_against_one_source_is_corroborated_by_the_others() -> None:
    rose, fell = (
        a_source("Imports rose by 5% in 2023.", "rose"),
        a_source("Imports fell by 5% in 2023.", "fell"),
    )
    quotes = (a_quote("Imports rose by 5%", "rose"), a_quote("Imports fell by 5%", "fell"))
    claim = a_claim("Imports rose by 5% in 2023.", *quotes, figure=a_figure("5", unit="percent"))
    report = make_report(a_project((rose, fell), (claim,)))
    assert rules_of(report) == ["SF207"]
    assert report.corroboration[0].source_ids == ("rose",)


def test_a_selection_of_claims() -> None:
    report = make_report(a_project((RAIN, SUN, WIND), (TWELVE, WRONG)), claim_ids=["storms"])
    assert [result.claim.id for result in report.results] == ["storms"]


def test_a_selection_of_sources_keeps_only_their_quotes() -> None:
    report = make_report(a_project((RAIN, SUN, WIND), (TWELVE, WRONG)), source_ids=["sun"])
    (result,) = report.results
    assert [match.quote.source_id for match in result.matches] == ["sun"]


@pytest.mark.parametrize(
    ("claims", "chosen", "message"),
    [((), (), "no claims"), ((TWELVE,), ("nothing-of-the-kind",), "selection")],
)
def test_nothing_checked_is_a_failure(claims: tuple[()], chosen: tuple[str, ...], message: str) -> None:
    report = make_report(a_project((RAIN, SUN, WIND), claims), claim_ids=chosen)
    (finding,) = report.findings
    assert (finding.rule, finding.severity) == ("SF001", Severity.ERROR)
    assert message in finding.message


def test_an_empty_source_is_told_and_its_quotes_are_missing() -> None:
    report = make_report(a_project((replace(RAIN, text=" \n"),), (WRONG,)))
    assert rules_of(report) == ["SF101", "SF105"]


LOST = a_source("", "lost", error="no such file", pinned="0" * 64)
STALE = a_source("Nothing here.", "stale", sha256="1" * 64, pinned="0" * 64)


@pytest.mark.parametrize(
    ("selection", "rules"),
    [
        ({}, ["SF101", "SF105", "SF301"]),
        ({"claim_ids": ["storms"]}, []),
        ({"source_ids": ["rain"]}, []),
        ({"source_ids": ["stale"]}, ["SF001", "SF101", "SF301"]),
        ({"source_ids": ["lost", "rain"]}, ["SF105"]),
    ],
)
def test_a_selection_tells_nothing_of_other_sources(
    selection: dict[str, list[str]], rules: list[str]
) -> None:
    project = a_project(
        (RAIN, SUN, WIND, LOST, STALE), (TWELVE,), ignored=(IgnoredFigure("stale", "gone 5", "why"),)
    )
    assert sorted(rules_of(make_report(project, **selection))) == rules  # type: ignore[arg-type]  # lists of ids


def test_a_long_path_leaves_room_for_what_is_wrong() -> None:
    source = replace(LOST, path="a" * 4000, pinned=None)
    (_, finding) = make_report(a_project((source,), ())).findings
    assert "no such file" in finding.message
    assert len(finding.message) < 200


def test_an_unreadable_source_that_no_claim_cites_is_told() -> None:
    lost = replace(SUN, text="", error="no such file", error_at=Position("sun.txt", 1, 1))
    report = make_report(a_project((RAIN, lost), (replace(TWELVE, quotes=TWELVE.quotes[:1]),)))
    (finding,) = report.findings
    assert finding.rule == "SF105"
    assert finding.source_position == Position("sun.txt", 1, 1)


def test_a_pinned_source_that_changed_is_a_warning() -> None:
    changed = replace(RAIN, sha256="b" * 64, pinned="a" * 64)
    kept = replace(SUN, sha256="c" * 64, pinned="c" * 64)
    report = make_report(a_project((changed, kept, WIND), (TWELVE,)))
    (finding,) = report.findings
    assert (finding.rule, finding.severity, finding.source_id) == ("SF301", Severity.WARNING, "rain")


NAMED = "a correction in it has the figure of `storms`; "


@pytest.mark.parametrize(
    ("notice", "told"),
    [
        ("**Correction, 14 February:** It was 12.", "line 3 says “Correction, 14 February: It was 12.”"),
        ("*Correction: It was* 12.", "line 3 says “Correction: It was 12.”"),
        ("> Berichtigung: Es waren 12.", "line 3 says “Berichtigung: Es waren 12.”"),
        ("更正说明：应为12。", "line 3 says “更正说明：应为12。”"),
        ("The correctional service has 12 posts.", ""),
        ("It was a correction of 12.", ""),
    ],
)
def test_a_notice_of_correction_in_a_source_that_changed_is_told(notice: str, told: str) -> None:
    changed = replace(RAIN, text=f"{RAIN.text}\n\n{notice}\n", sha256="b" * 64, pinned="a" * 64)
    findings = make_report(a_project((changed, SUN, WIND), (TWELVE,))).findings
    (finding,) = (finding for finding in findings if finding.rule == "SF301")
    assert finding.message.partition("; ")[2].removeprefix(NAMED) == told
    assert (NAMED in finding.message) is ("12" in told)


def test_only_claims_with_a_figure_of_the_notice_are_named() -> None:
    notice = "Correction: It was 13, not 14.\n\nCorrection: It rained in May."
    changed = replace(RAIN, text=f"{RAIN.text}\n\n{notice}\n", sha256="b" * 64, pinned="a" * 64)
    findings = make_report(a_project((changed, SUN, WIND), (TWELVE,))).findings
    (finding,) = (finding for finding in findings if finding.rule == "SF301")
    assert "has the figure of" not in finding.message
    assert "line 3 says" in finding.message
    assert "line 5 says" in finding.message


@pytest.mark.no_cover
def test_empty_lines_that_lead_to_no_notice_take_their_length() -> None:
    def report(size: int) -> None:
        text = f"{RAIN.text}{chr(10) * size}That was all."
        changed = replace(RAIN, text=text, sha256="b" * 64, pinned="a" * 64)
        assert "SF301" in rules_of(make_report(a_project((changed, SUN, WIND), (TWELVE,))))

    assert growth(report, 4000) < 9


class TestWaivers:
    WAIVER = Waiver("SF202", "wrong", "the desk is asking", expires="2026-01-09")

    def test_a_waived_error_does_not_fail_its_claim(self) -> None:
        report = make_report(a_project((RAIN,), (WRONG,), waivers=(self.WAIVER,)), today=NINE_DAYS)
        (finding,) = report.findings
        assert finding.waived == "the desk is asking"
        assert report.results[0].status is ClaimStatus.VERIFIED

    def test_the_day_after_its_last_day_it_covers_nothing_and_fails(self) -> None:
        day_after = NINE_DAYS + datetime.timedelta(days=1)
        report = make_report(a_project((RAIN,), (WRONG,), waivers=(self.WAIVER,)), today=day_after)
        assert rules_of(report) == ["SF202", "SF401"]
        assert report.results[0].status is ClaimStatus.FAILED

    def test_one_that_covers_nothing_is_a_warning(self) -> None:
        unused = replace(self.WAIVER, rule="SF101")
        report = make_report(a_project((RAIN,), (WRONG,), waivers=(unused,)), today=NINE_DAYS)
        assert rules_of(report) == ["SF202", "SF402"]

    def test_a_selection_proves_none_unused(self) -> None:
        unused = replace(self.WAIVER, rule="SF101")
        project = a_project((RAIN,), (WRONG,), waivers=(unused,))
        assert rules_of(make_report(project, claim_ids=["wrong"])) == ["SF202"]


@pytest.mark.no_cover
def test_coverage_of_a_long_source_with_many_claims() -> None:
    """Claims of one figure keep their order, wherever it stands and however many others there are."""
    text = "".join(f"In case {number} there were {number} storms.\n\n" for number in range(100, 700))
    claims = tuple(
        a_claim(
            f"There were {number} storms.",
            a_quote(f"there were {number} storms"),
            figure=a_figure(str(number), unit="storms"),
            claim_id=f"{kind}-{number}",
        )
        for kind in "ba"
        for number in range(100, 700)
    )
    report = make_report(a_project((a_source(text),), claims))
    claimed = [figure.claim_ids for figure in report.coverage if figure.claim_ids]
    assert claimed == [(f"b-{number}", f"a-{number}") for number in range(100, 700)]


class TestFingerprints:
    def test_they_survive_moved_lines(self) -> None:
        moved = replace(WRONG, quotes=(replace(WRONG.quotes[0], position=Position("claims.yaml", 99, 1)),))
        first = make_report(a_project((RAIN,), (WRONG,))).findings
        second = make_report(a_project((replace(RAIN, text="\n\n" + RAIN.text),), (moved,))).findings
        assert [finding.fingerprint for finding in first] == [finding.fingerprint for finding in second]

    def test_they_are_unique(self) -> None:
        twice = replace(WRONG, quotes=WRONG.quotes * 2)
        prints = [finding.fingerprint for finding in make_report(a_project((RAIN,), (twice,))).findings]
        assert len(prints) == 2
        assert len(set(prints)) == 2
        assert all(len(text) == 32 for text in prints)


class TestCoverage:
    @staticmethod
    def states(*ignored: IgnoredFigure, source_text: str = SUN.text) -> list[tuple[str, str]]:
        source = replace(SUN, text=source_text)
        claim = replace(TWELVE, quotes=(TWELVE.quotes[1],))
        report = make_report(a_project((source,), (claim,), ignored))
        return [(item.mention.text, item.state.value) for item in report.coverage]

    def test_claimed_and_uncovered(self) -> None:
        assert self.states() == [("12", "claimed"), ("9", "uncovered")]

    def test_ignored_with_a_reason(self) -> None:
        entry = IgnoredFigure("sun", "There were 9 calm seas", "of no interest")
        assert self.states(entry) == [("12", "claimed"), ("9", "ignored")]

    @pytest.mark.parametrize("bound", ["about", "more than", "may have"])
    def test_ignored_whatever_stands_around_it(self, bound: str) -> None:
        entry = IgnoredFigure("sun", "9 calm seas", "of no interest")
        text = f"There were 12 storms. The sea has {bound} 9 calm seas."
        assert self.states(entry, source_text=text) == [("12", "claimed"), ("9", "ignored")]

    def test_years_are_exempt(self) -> None:
        text = "There were 12 storms in 2021."
        assert self.states(source_text=text) == [("12", "claimed"), ("2021", "exempt")]

    def test_what_the_source_has_struck_out_is_exempt(self) -> None:
        text = "There were 12 storms, ~~7~~ 9 seas and <del>3</del> 4 tides."
        assert self.states(source_text=text) == [
            ("12", "claimed"),
            ("7", "exempt"),
            ("9", "uncovered"),
            ("3", "exempt"),
            ("4", "uncovered"),
        ]

    def test_the_number_in_a_unit_is_no_figure_of_its_own(self) -> None:
        text = "There were 12 storms per 1,000 days."
        assert self.states(source_text=text) == [("12", "claimed"), ("1,000", "exempt")]

    def test_a_quote_does_not_cover_its_neighbours(self) -> None:
        claim = a_claim(
            "There were 12 storms.",
            a_quote("There were 12 storms. There were 9 calm seas.", "sun"),
            figure=a_figure("12", unit="storms"),
        )
        report = make_report(a_project((SUN,), (claim,)))
        assert [(item.mention.text, item.state.value) for item in report.coverage] == [
            ("12", "claimed"),
            ("9", "uncovered"),
        ]

    def test_an_entry_that_ignores_nothing_is_a_warning(self) -> None:
        entry = IgnoredFigure("sun", "no such words here at all", "r", position=Position("claims.yaml", 9, 9))
        project = a_project((SUN,), (replace(TWELVE, quotes=(TWELVE.quotes[1],)),), (entry,))
        (finding,) = make_report(project).findings
        assert (finding.rule, finding.severity) == ("SF101", Severity.WARNING)
