"""Charts: where things stand on them, what they refuse, what is computed, and the tables behind them."""

from __future__ import annotations

import itertools
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chart_reports import DIGITS, FIGURES, SERIES, extremes
from making import a_claim, a_figure, a_project, a_quote, a_source
from pages import Element, broken_links, pages_of
from scifacts.model import Claim, Comparator, Figure
from scifacts.numerals.describe import COMPARATOR_WORDS, describe, grouped
from scifacts.report import make_report
from scifacts.site import render
from scifacts.site.charts import Amount, Axis, axis_over, derived, number_line, period, timeline
from scifacts.site.charts.axis import short

if TYPE_CHECKING:
    from collections.abc import Sequence

laws = settings(derandomize=True, max_examples=150, deadline=None)

VALUES = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30)
COMPARATORS = st.sampled_from(list(Comparator))


def amount(
    value: Decimal, comparator: Comparator = Comparator.EXACTLY, high: Decimal | None = None
) -> Amount:
    return Amount(value, high, comparator, str(value))


AMOUNTS = st.lists(st.builds(amount, VALUES, COMPARATORS), min_size=1, max_size=6)


def percents(line: object) -> list[Decimal]:
    """Every place that a row names."""
    row = line.shape  # type: ignore[attr-defined]  # a Row
    pairs = [pair for pair in (row.line, row.haze) if pair is not None]
    return [Decimal(dot.at) for dot in row.dots] + [Decimal(end) for pair in pairs for end in pair]


# The axis


@laws
@given(VALUES, VALUES, VALUES, VALUES)
def test_a_larger_value_never_stands_left_of_a_smaller(
    low: Decimal, high: Decimal, a: Decimal, b: Decimal
) -> None:
    axis = Axis(min(low, high), max(low, high))
    small, large = sorted((a, b))
    assert Decimal(0) <= axis.at(small) <= axis.at(large) <= Decimal(100)


@laws
@given(VALUES, VALUES)
def test_ticks_are_few_in_order_and_in_bounds(low: Decimal, high: Decimal) -> None:
    axis = axis_over(*sorted((low, high)))
    values = [tick.value for tick in axis.ticks]
    assert values == sorted(values)
    assert len(values) <= 6
    assert all(0 <= Decimal(tick.at) <= 100 for tick in axis.ticks)


@laws
@given(VALUES, VALUES)
def test_labels_of_ticks_fit_side_by_side_on_a_narrow_screen(low: Decimal, high: Decimal) -> None:
    shift = {"start": 0, "middle": -0.5, "end": -1}
    places = [
        (float(tick.at) * 2.7 + shift[tick.side] * len(tick.label) * 8, len(tick.label) * 8)
        for tick in axis_over(*sorted((low, high))).ticks
        if tick.label
    ]
    assert all(start + width <= after for (start, width), (after, _) in itertools.pairwise(places))
    assert all(start >= -9 and start + width <= 280 for start, width in places)


@pytest.mark.parametrize(
    ("low", "high", "labels", "unit"),
    [
        ("0", "200", ["0", "50", "100", "150", "200"], ""),
        ("0", "3090000000000", ["0", "1", "2", "3"], "trillion"),
        ("0", "14000", ["0", "5,000", "10,000"], ""),
        ("-12.5", "0", ["−10", "−5", "0"], ""),
        ("0", "0.00000000003", ["0", "1", "2", "3"], "×10⁻¹¹"),
        ("0", DIGITS, ["0", "0.5", "1"], "×10²⁷"),
        ("0", "2500000", ["0", "1", "2"], "million"),
        ("-800000", "0", ["−800,000", "−400,000", "0"], ""),  # all five would meet on a narrow screen
    ],
)
def test_round_numbers_along_an_axis(low: str, high: str, labels: list[str], unit: str) -> None:
    axis = axis_over(Decimal(low), Decimal(high))
    assert ([tick.label for tick in axis.ticks if tick.label], axis.unit) == (labels, unit)


def test_labels_too_long_to_fit_are_left_out() -> None:
    axis = axis_over(Decimal("1000000001.1"), Decimal("1000000001.2"))
    assert axis.ticks
    assert not any(tick.label for tick in axis.ticks)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("160", "160"),
        ("14000", "14,000"),
        ("3090000000000", "3.09 trillion"),
        ("27.30", "27.3"),
        ("-12.5", "−12.5"),
        ("0", "0"),
        ("0.000000000012", "1.2×10⁻¹¹"),
        (DIGITS, "1.235×10²⁷"),
        ("1234567.891234", "1.235 million"),
    ],
)
def test_a_value_in_few_characters(value: str, words: str) -> None:
    assert short(Decimal(value)) == words


# The number line


@laws
@given(AMOUNTS)
def test_everything_drawn_stays_on_the_line(amounts: list[Amount]) -> None:
    for row in number_line(amounts).rows:
        assert all(0 <= place <= 100 for place in percents(row))


@laws
@given(AMOUNTS)
def test_points_stand_in_the_order_of_their_values(amounts: list[Amount]) -> None:
    line = number_line(amounts)
    places = sorted((row.amount.value, line.axis.at(row.amount.value)) for row in line.rows)
    assert [at for _, at in places] == sorted(at for _, at in places)
    assert all(line.axis.low <= row.amount.value <= line.axis.high for row in line.rows)


@laws
@given(VALUES, COMPARATORS)
def test_an_end_is_open_where_the_value_itself_is_not_meant(value: Decimal, comparator: Comparator) -> None:
    (row,) = number_line([amount(value, comparator)]).rows
    strict = (Comparator.MORE_THAN, Comparator.LESS_THAN, Comparator.ALMOST)
    if comparator is Comparator.ABOUT:
        assert not row.shape.dots
    else:
        assert [dot.is_open for dot in row.shape.dots] == [comparator in strict]


@laws
@given(VALUES, COMPARATORS)
def test_a_bound_goes_on_to_the_side_it_bounds(value: Decimal, comparator: Comparator) -> None:
    line = number_line([amount(value, comparator)])
    shape = line.rows[0].shape
    at = f"{line.axis.at(value)}"
    if comparator in (Comparator.MORE_THAN, Comparator.AT_LEAST):
        assert (shape.line, shape.arrow) == ((at, "100.00"), "right")
        assert Decimal(at) < 100
    elif comparator in (Comparator.LESS_THAN, Comparator.AT_MOST):
        assert shape.line == ("0.00", at)
        assert Decimal(at) > 0
        assert shape.arrow == ("" if value > 0 else "left")  # a count does not go below nothing
    else:
        assert (shape.line, shape.arrow) == (None, "")


def test_a_range_has_two_closed_ends() -> None:
    (row,) = number_line([amount(Decimal(17), high=Decimal(23))]).rows
    assert [dot.is_open for dot in row.shape.dots] == [False, False]
    assert row.shape.line == (row.shape.dots[0].at, row.shape.dots[1].at)
    assert (row.bound, row.value, row.high, row.told) == ("range", "17", "23", "from 17 to 23")


def test_almost_is_a_band_below_and_about_a_band_around() -> None:
    rows = number_line([amount(Decimal(200), Comparator.ALMOST), amount(Decimal(200), Comparator.ABOUT)]).rows
    at = Decimal(rows[0].shape.dots[0].at)
    assert rows[0].shape.haze == (f"{at - 6}", f"{at}")
    assert rows[1].shape.haze == (f"{at - 6}", f"{at + 6}")


@pytest.mark.parametrize(
    ("values", "note"),
    [
        (["160", "166"], ""),
        (["1000001", "1000003"], "This line does not begin at 0."),
        (["-5", "7"], ""),
    ],
)
def test_a_line_that_does_not_begin_at_zero_says_so(values: Sequence[str], note: str) -> None:
    assert number_line([amount(Decimal(value)) for value in values]).note == note


def test_words_without_an_edge_are_never_looked_at_closely() -> None:
    line = number_line([amount(Decimal(1000001)), amount(Decimal(1000003), Comparator.ABOUT)])
    assert line.note == ""


# Times


@pytest.mark.parametrize(
    ("as_of", "start", "end"),
    [
        ("2022", "2022", "2022"),
        ("2011/2021", "2011", "2021"),
        ("2023-01-01", "2023.00", "2023.00"),
        ("2023-07-02", "2023.50", "2023.50"),
        ("2023-12-31", "2023.99", "2023.99"),
        ("-0044", "-44", "-44"),
    ],
)
def test_times_as_years(as_of: str, start: str, end: str) -> None:
    when = period(as_of)
    assert when is not None
    assert (when.start, when.end) == (Decimal(start), Decimal(end))


@pytest.mark.parametrize("as_of", [None, "", "last year", "2023-13", "2023-02-40", "2022/2021", "2022/then"])
def test_what_is_no_time(as_of: str | None) -> None:
    assert period(as_of) is None


def test_beside_days_a_year_lasts() -> None:
    when = period("2020", by_day=True)
    assert when is not None
    assert not when.is_point


# Series


def claims(*figures: Figure | None) -> list[Claim]:
    return [Claim(f"c{number}", "It.", figure) for number, figure in enumerate(figures)]


def dated(value: str, as_of: str, comparator: Comparator = Comparator.EXACTLY, unit: str = "CNY") -> Figure:
    return Figure(Decimal(value), comparator, unit, as_of=as_of)


@laws
@given(
    st.lists(
        st.tuples(st.integers(1900, 2100), st.integers(-1000, 1000), COMPARATORS), min_size=2, max_size=12
    )
)
def test_a_series_stays_in_its_frame_and_in_order(points: list[tuple[int, int, Comparator]]) -> None:
    figures = [dated(str(value), str(year), comparator) for year, value, comparator in points]
    chart = timeline(claims(*figures))
    assert [point.time.start for point in chart.points] == sorted(point.time.start for point in chart.points)
    assert all(0 <= Decimal(point.x) <= Decimal(point.end) <= 100 for point in chart.points)
    assert all(30 <= point.y <= chart.height for point in chart.points)
    heights = sorted((point.figure.quantity, -point.y) for point in chart.points)
    assert [y for _, y in heights] == sorted(y for _, y in heights)
    assert all(Decimal(one.x1) < Decimal(one.x2) for one in chart.segments)
    assert sum(bool(point.label) for point in chart.points) <= 2


@pytest.mark.parametrize(
    ("name", "refusal"),
    [
        ("units", "The claims of this series have different units, “CNY” and “USD”: one axis would mislead."),
        (
            "sizes",
            "The values differ by more than a thousand times: on one axis the smaller would not be seen.",
        ),
        ("undated", "Fewer than two claims of this series say which time they hold for."),
        ("growth", ""),
        ("many", ""),
        ("same-year", ""),
    ],
)
def test_a_series_that_one_axis_would_falsify_is_refused(name: str, refusal: str) -> None:
    chart = timeline(claims(*SERIES[name]))
    assert chart.refusal.startswith(refusal)
    assert bool(chart.refusal) == bool(refusal)
    assert bool(chart.points) == (not refusal)


def test_a_unit_is_not_mixed_with_none() -> None:
    figures = (dated("5", "2020"), replace(dated("5", "2021"), unit=None))
    assert "“CNY” and “no unit”" in timeline(claims(*figures)).refusal


def test_a_stretch_of_years_is_a_bar() -> None:
    chart = timeline(claims(*SERIES["spans"]))
    assert [(point.time.words, point.x != point.end) for point in chart.points] == [
        ("2005", False),
        ("2006–2016", True),
        ("2011–2021", True),
    ]
    assert [tick.words for tick in chart.times] == ["2005", "2011", "2016", "2021"]


def test_bounds_have_open_points_with_arrows() -> None:
    assert [point.shape for point in timeline(claims(*SERIES["bounded"])).points] == ["below", "above"]


# What is computed


@pytest.mark.parametrize(
    ("first", "last", "years", "words"),
    [
        (("1", ""), ("3.09", ""), 10, ["×3.09", "≈ +11.9% a year on average"]),
        (("3", ""), ("1", ""), 10, ["≈ ×0.333", "≈ −10.4% a year on average"]),
        (("2", ""), ("3", ""), 1, ["×1.5"]),
        (("1", ""), ("3", "more-than"), 10, ["more than ×3", "more than +11.6% a year on average"]),
        (("3", "at-most"), ("10", ""), 1, ["at least ×3.33"]),
        (("3", "more-than"), ("10", ""), 1, ["less than ×3.34"]),
        (("3", ""), ("10", "at-most"), 1, ["at most ×3.34"]),
        (("3", "at-least"), ("10", "less-than"), 1, ["less than ×3.34"]),
        (("3", "less-than"), ("10", "at-least"), 1, ["more than ×3.33"]),
        (("3", "more-than"), ("10", "more-than"), 1, []),
        (("3", "about"), ("10", ""), 1, []),
        (("3", ""), ("10", "almost"), 1, []),
        (("0", ""), ("10", ""), 1, []),
        (("-1", ""), ("10", ""), 1, []),
        (("5", ""), ("5", ""), 10, ["×1"]),
    ],
)
def test_what_follows_from_two_figures(
    first: tuple[str, str], last: tuple[str, str], years: int, words: list[str]
) -> None:
    one, other = (Figure(Decimal(v), Comparator(c or "exactly")) for v, c in (first, last))
    assert [item.words for item in derived(one, other, years)] == words


@laws
@given(
    st.integers(1, 10**6),
    st.integers(1, 10**6),
    st.sampled_from([Comparator.MORE_THAN, Comparator.AT_LEAST, Comparator.LESS_THAN, Comparator.AT_MOST]),
)
def test_a_computed_bound_holds(first: int, last: int, comparator: Comparator) -> None:
    """Rounding goes to the side on which the sentence stays true."""
    times, *_ = derived(Figure(Decimal(first)), Figure(Decimal(last), comparator), 1)
    said = Decimal(times.words.split("×")[1].replace(",", ""))
    if comparator in (Comparator.MORE_THAN, Comparator.AT_LEAST):
        assert said * first <= last
    else:
        assert said * first >= last


# On the page


@pytest.fixture(scope="module")
def site() -> dict[str, bytes]:
    return render(extremes())


@pytest.fixture(scope="module")
def pages(site: dict[str, bytes]) -> dict[str, Element]:
    return pages_of(site)


def words(element: Element) -> str:
    return " ".join(element.text.split())


def cells(table: Element) -> list[list[str]]:
    return [
        [words(cell) for cell in row.content if isinstance(cell, Element)]
        for row in table.one("tbody").all("tr")
    ]


def test_no_link_of_a_chart_is_broken(site: dict[str, bytes]) -> None:
    assert broken_links(site) == []


@pytest.mark.parametrize("name", ["bounds", "close", "huge", "negative", "beyond"])
def test_the_table_of_a_line_holds_its_figures(pages: dict[str, Element], name: str) -> None:
    chart = pages[f"claims/{name}.html"].one("figure", "line-chart")
    rows = cells(chart.one("table"))
    stated = FIGURES[name]
    assert [row[1:3] for row in rows] == [
        [COMPARATOR_WORDS[figure.comparator], grouped(figure.quantity)] for figure in stated
    ]
    assert [words(each) for each in chart.all("p", "amount")] == [describe(figure) for figure in stated]
    assert len(list(chart.all("title"))) == len(stated)


def test_sources_that_agree_share_a_row(pages: dict[str, Element]) -> None:
    (row,) = cells(pages["claims/over.html"].one("figure", "line-chart").one("table"))
    assert row[0].startswith("the claim; ")
    assert row[0].endswith("Title of b, 2023-02-24")


@pytest.mark.parametrize(
    ("comparator", "told"),
    [
        ("at-least", "The figure of the claim rests on what is stated in another form."),
        ("more-than", "No source gives the figure of the claim."),
    ],
)
def test_a_line_agrees_with_the_check_on_what_its_sources_bear_out(comparator: str, told: str) -> None:
    place = a_source("Cuts are expected, between £18 million and £22 million of costs.")
    figure = a_figure("18", scale="million", unit="GBP", comparator=comparator)
    statement = f"Cuts of {COMPARATOR_WORDS[Comparator(comparator)]} £18 million are expected."
    claim = a_claim(statement, a_quote("between £18 million and £22 million"), figure=figure)
    page = pages_of(render(make_report(a_project((place,), (claim,)))))[f"claims/{claim.id}.html"]
    assert words(page.one("figcaption")) == told


def test_another_unit_is_not_on_the_line(pages: dict[str, Element]) -> None:
    chart = pages["claims/mixed.html"].one("figure", "line-chart")
    assert [words(each) for each in chart.all("p", "amount")] == ["5 CNY", "4 CNY"]
    assert "Not on this line, because the unit is another: 1 USD" in words(chart)


@pytest.mark.parametrize("number", range(len(SERIES)))
def test_the_table_of_a_series_holds_its_figures(pages: dict[str, Element], number: int) -> None:
    figures = list(SERIES.values())[number]
    table = pages[f"claims/s{number}-0.html"].one("table", "series-table")
    given = [
        (f.as_of or "no time given", grouped(f.quantity)) if f else ("no time given", "–") for f in figures
    ]
    assert sorted((row[0].replace("–", "/"), row[2]) for row in cells(table)) == sorted(given)


def test_a_computed_number_says_so_and_shows_its_formula(pages: dict[str, Element]) -> None:
    box = words(pages["claims/s0-0.html"].one("div", "derived"))
    assert box.startswith("Computed here from the two claims; no source says so ×3.09")
    assert "= (3.09 trillion ÷ 1 trillion)^(1/10) − 1" in box
    assert not list(pages["claims/s2-0.html"].all("div", "derived"))


def test_a_claim_that_failed_is_no_ground_to_compute_on() -> None:
    from scifacts.model import Severity
    from site_reports import finding

    made = extremes()
    failing = tuple(
        replace(each, findings=(finding("SF202", each.claim.id, Severity.ERROR),))
        if each.claim.id == "s0-1"
        else each
        for each in made.results
    )
    page = pages_of(render(replace(made, results=failing)))["claims/s0-0.html"]
    page.one("figure", "time-chart")
    assert not list(page.all("div", "derived"))


def test_charts_have_a_name_and_no_inline_style(pages: dict[str, Element]) -> None:
    for path, page in pages.items():
        for svg in page.all("svg", "plot"):
            assert "style" not in svg.attributes
            if svg.attributes.get("role") == "img":
                names = svg.attributes["aria-labelledby"].split()
                assert all(words(page.by_id(name)) for name in names), path


def test_a_verdict_of_the_editors_is_shown(pages: dict[str, Element]) -> None:
    box = words(pages["claims/exact.html"].one("section", "rating"))
    assert box == "The editors’ verdict: Mostly true Because exact. Ida Brandt, 2023-05-01"
