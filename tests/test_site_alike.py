"""What the site says of claims that look alike: never that facts differ which no claim tells apart."""

from __future__ import annotations

import random
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest

from endless import ends, growth
from pages import pages_of, read_page
from scifacts.model import Claim, Comparator, CoverageState, CoveredFigure, Figure, FigureKind
from scifacts.numerals import Verdict, compare_units, may_be_one_time
from scifacts.site import render
from scifacts.site.alike import contrary
from scifacts.site.book import Assets, Book
from scifacts.site.same_number import same_numbers
from site_reports import every_status, found, mention, report, result, source

if TYPE_CHECKING:
    from pages import Element

SAME = "May be the same figure twice"
APART = "Look alike, but name other units or times"


def words(element: Element) -> str:
    return " ".join(element.text.split())


def figure(value: str, **more: Any) -> Figure:
    return Figure(Decimal(value), **more)


def conflicts(*figures: Figure) -> Element:
    """The page of conflicts of claims that have nothing but these figures."""
    claims = [Claim(f"c{place}", "It.", each) for place, each in enumerate(figures)]
    return read_page(render(report(tuple(map(result, claims)), ()))["conflicts.html"])


def sections(page: Element) -> dict[str, Element]:
    """The sections of a page by their headings."""
    return {words(each.one("h2")): each for each in page.all("section") if len(list(each.all("h2"))) == 1}


def listed(page: Element) -> dict[str, list[str]]:
    """Which claims are listed under which heading, a group as one line."""
    return {
        head: [
            " ".join(link.attributes["href"].removeprefix("claims/")[:-5] for link in group.all("a"))
            for group in section.all("section", "look-alike")
        ]
        for head, section in sections(page).items()
        if head in (SAME, APART)
    }


def test_claims_that_name_other_units_say_so() -> None:
    page = pages_of(render(every_status()))["conflicts.html"]
    alike = next(sections(page)[APART].all("section", "look-alike"))
    assert words(alike.one("h3")) == "48 in 2 claims"
    assert (
        words(alike.one("p", "reason")) == "The claims name different units: “conferences” and “countries”."
    )


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ({"unit": "a"}, {"unit": "b"}),
        ({"unit": "GBP"}, {"unit": "EUR"}),
        ({"unit": "percent"}, {"unit": "votes"}),
        ({"unit": "a per day"}, {"unit": "a per year"}),
        ({"as_of": "2012"}, {"as_of": "2022"}),
        ({"as_of": "2022/2023"}, {"as_of": "2023/2024"}),
    ],
)
def test_what_both_claims_name_tells_them_apart(one: dict[str, str], two: dict[str, str]) -> None:
    assert listed(conflicts(figure("128430", **one), figure("128430", **two))) == {APART: ["c0 c1"]}


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ({}, {}),
        ({"unit": "patients"}, {}),
        ({"unit": "patients"}, {"unit": "patients per month"}),
        ({"as_of": "2022"}, {}),
        ({"as_of": "2022"}, {"as_of": "2022-05"}),
        ({"as_of": "2022"}, {"as_of": "2022/2023"}),
        ({"comparator": Comparator.ABOUT}, {"comparator": Comparator.AT_LEAST}),
    ],
)
def test_what_one_claim_leaves_out_tells_nothing_apart(one: dict[str, str], two: dict[str, str]) -> None:
    assert listed(conflicts(figure("128430", **one), figure("128430", **two))) == {SAME: ["c0 c1"], APART: []}


@pytest.mark.parametrize(
    ("value", "unit", "is_asked"),
    [
        ("12.4", None, True),
        ("74.2", None, True),
        ("1900", None, True),
        ("0.125", None, True),
        ("12", None, False),
        ("60", None, False),
        ("1000", None, False),
        ("0.25", None, False),
        ("60", "days", True),
        ("4", "days", False),
    ],
)
def test_a_common_number_is_not_asked_about(value: str, unit: str | None, is_asked: bool) -> None:
    page = conflicts(figure(value, unit=unit), figure(value, unit=unit))
    assert listed(page) == ({SAME: ["c0 c1"]} if is_asked else {}) | {APART: []}


def test_a_claim_without_a_unit_does_not_link_what_others_tell_apart() -> None:
    page = conflicts(figure("74.2", unit="percent"), figure("74.2"), figure("74.2", unit="°C"))
    assert listed(page) == {SAME: ["c0 c1"], APART: ["c0 c2"]}


def test_units_of_one_thing_in_other_words_are_no_other_units() -> None:
    page = conflicts(figure("1900", unit="patients"), figure("1900", unit="young patients"))
    assert listed(page) == {SAME: ["c0 c1"], APART: []}
    reason = sections(page)[SAME].one("p", "reason")
    assert words(reason) == "The claims word the unit differently: “patients” and “young patients”."
    assert listed(conflicts(figure("80", unit="patients"), figure("80", unit="young patients"))) == {
        APART: []
    }


@pytest.mark.parametrize(
    ("one", "two", "is_asked"),
    [
        (Comparator.MORE_THAN, Comparator.ALMOST, False),
        (Comparator.AT_MOST, Comparator.AT_LEAST, False),
        (Comparator.MORE_THAN, Comparator.EXACTLY, True),
        (Comparator.ABOUT, Comparator.ALMOST, True),
    ],
)
def test_no_figure_is_above_and_below(one: Comparator, two: Comparator, is_asked: bool) -> None:
    page = conflicts(figure("1900", comparator=one), figure("1900", comparator=two))
    assert (SAME in listed(page)) == is_asked


def test_bounds_are_told_without_a_conclusion() -> None:
    one, two = (figure("1900", comparator=each) for each in (Comparator.ABOUT, Comparator.AT_LEAST))
    reason = sections(conflicts(one, two))[SAME].one("p", "reason")
    assert words(reason) == "The claims bound it differently: “about” and “at least”."


def test_figures_are_alike_in_their_whole_quantity() -> None:
    figures = (figure("12", scale="trillion"), figure("12000", scale="billion"), figure("12"))
    assert listed(conflicts(*figures)) == {SAME: ["c0 c1"], APART: []}


def test_equal_digits_of_one_unit_in_another_scale_are_asked_about() -> None:
    scales = (("3.09", "trillion"), ("3.09", "billion"), ("3", "billion"), ("3", "million"))
    page = conflicts(*(figure(value, scale=scale, unit="CNY") for value, scale in scales))
    assert listed(page) == {SAME: ["c0 c1"], APART: []}
    reason = sections(page)[SAME].one("p", "reason")
    assert words(reason) == "They are of different size: trillion and billion."


def test_equal_digits_without_a_unit_in_another_scale_are_two_numbers() -> None:
    page = conflicts(figure("22", scale="million", unit="GBP"), figure("22"))
    assert listed(page) == {APART: []}


@pytest.mark.parametrize(
    ("unit", "kind", "is_listed"),
    [
        ("centres", FigureKind.DURATION, True),
        (None, FigureKind.DURATION, False),
        ("years", FigureKind.DURATION, False),
        ("centres", FigureKind.ORDINAL, True),
        ("rank", FigureKind.ORDINAL, False),
        ("centres", FigureKind.YEAR, True),
        (None, FigureKind.YEAR, False),
        ("centres", FigureKind.COUNT, False),
    ],
)
def test_a_numeral_that_is_no_claim_looks_alike_where_its_kind_is_another(
    unit: str | None, kind: FigureKind, is_listed: bool
) -> None:
    place = source("a", "Over ten years 10 centres were built. The other 10 were not.", publisher="Xinhua")
    coverage = (
        CoveredFigure(place.id, mention(place.text, "ten", kind, "10"), CoverageState.EXEMPT),
        CoveredFigure(
            place.id, mention(place.text, "10 were", FigureKind.COUNT, "10"), CoverageState.UNCOVERED
        ),
    )
    claim = Claim("centres", "Ten centres were built.", figure("10", unit=unit))
    made = report((result(claim, found(place, "10 centres")),), (place,), coverage=coverage)
    groups = list(read_page(render(made)["conflicts.html"]).all("section", "look-alike"))
    assert len(groups) == is_listed
    if groups:
        assert words(groups[0].one("h3")) == "10 in 1 claim and 1 other place"
        assert words(list(groups[0].all("li"))[1]).startswith("ten")


GBP = {"scale": "million", "unit": "GBP"}


def stated(*pairs: tuple[str, Figure]) -> list[Claim]:
    return [Claim(f"c{place}", statement, each) for place, (statement, each) in enumerate(pairs)]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("The hospital ended the year {}.", "The hospital ended the year {}."),
        ("St Mary's Hospital ended last year {}.", "The hospital ended the year {}, a committee was told."),
        ("Its net operating deficit in 2025 was {}.", "The net operating deficit in 2025 was {}."),
        ("Das Klinikum schloss das Jahr {} ab.", "Das Klinikum schloss das Jahr {} ab."),
        ("医院全年总收入{}。", "医院全年总收入{}。"),
    ],
)
def test_claims_that_read_alike_and_give_different_figures(one: str, two: str) -> None:
    claims = stated(
        (one.format("£12.4m"), figure("12.4", **GBP)), (two.format("£14.2 million"), figure("14.2", **GBP))
    )
    assert contrary(claims) == (tuple(claims),)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("The deficit of the hospital was {}.", "The surplus of the hospital was {}."),
        ("The trust spent {} on nurses.", "The trust spent {} on doctors."),
        ("The trust spent {} on nurses.", "The trust spent {} on young nurses."),
        ("The trust spent {} in April.", "The trust spent {} in May."),
        ("Its deficit in 2025 was {}.", "Its deficit in 2024 was {}."),
        ("Its deficit in 2025 was {}.", "Its deficit was {}."),
        ("Costs of agency staff rose to {}.", "Costs of agency staff rose by {}."),
        ("Costs of agency staff rose to {}.", "Costs of agency staff did not rise to {}."),
        ("Its 12 large harbours had costs of {}.", "The large harbours had costs of {}."),
        ("Costs of the trust rose to {}.", "Costs of the trust rose to {}, up from £2m."),
        ("A year ago it was {}.", "A year ago it was {}."),
        ("It was {}.", "It was {}."),
        ("Cost {}.", "Cost {}."),
        ("Costs fell from {} to £14.2m.", "Costs fell from £12.4m to {}."),
    ],
)
def test_claims_that_do_not_read_alike(one: str, two: str) -> None:
    claims = stated(
        (one.format("£12.4m"), figure("12.4", **GBP)), (two.format("£14.2m"), figure("14.2", **GBP))
    )
    assert contrary(claims) == ()


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("38,700 people", {"unit": "people"}), ("36,900 cases", {"unit": "cases"})),
        (("38,700", {"as_of": "2024"}), ("36,900", {"as_of": "2025"})),
        (("38,700", {"as_of": "2024"}), ("36,900", {})),
        (("more than 38,700", {"comparator": Comparator.MORE_THAN}), ("45,100", {})),
        (("38,700", {}), ("39,000", {})),
        (("38,700", {}), ("38,700", {})),
    ],
)
def test_figures_that_need_not_contradict_each_other(
    one: tuple[str, dict[str, Any]], two: tuple[str, dict[str, Any]]
) -> None:
    values = (said.rsplit(" ", 1)[-1] if said[-1].isdigit() else said.split()[0] for said, _ in (one, two))
    claims = stated(
        *(
            (f"The waiting list for surgery has grown to {said}.", figure(value.replace(",", ""), **more))
            for (said, more), value in zip((one, two), values, strict=True)
        )
    )
    assert contrary(claims) == ()


def test_many_claims_of_one_wording_are_a_list() -> None:
    claims = stated(*((f"The quay of pier is {n}1 m long.", figure(f"{n}1", unit="m")) for n in range(1, 9)))
    assert contrary(claims) == ()
    assert contrary(claims[:3]) == (tuple(claims[:3]),)


def test_a_list_by_year_hides_no_two_claims_of_one_year() -> None:
    years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2021]
    claims = stated(
        *(
            (f"In {year} the net deficit of the port was {n}1 m.", figure(f"{n}1"))
            for n, year in enumerate(years, 1)
        )
    )
    assert contrary(claims) == (tuple(claims[-2:]),)


@pytest.mark.no_cover
@pytest.mark.parametrize("times", [1, 12, 5000])
def test_many_claims_of_one_number_take_no_time(times: int) -> None:
    units = ("ships", "boats", "USD", "tonnes", None)
    claims = [
        Claim(f"c{at}", "It.", figure("12", unit=units[at % 5], as_of=str(2022 + at % times)))
        for at in range(4000)
    ]
    books = {size: Book(report(tuple(map(result, claims[:size])), ()), Assets()) for size in (1000, 4000)}
    assert growth(lambda size: same_numbers(books[size]), 1000) < 9


UNITS = (
    "countries",
    "countries and regions",
    "old people",
    "people",
    None,
    "USD",
    "km",
    "km/h",
    "GBP",
    "pounds",
)
TIMES = (None, "2018", "2019", "2018/2019", "2018-03", "2019-03-05", "2011/2021", "2018-01-01/2018-03-31")


@pytest.mark.parametrize("seed", range(40))
def test_what_is_told_apart_is_what_differs_from_one_before_or_behind(seed: int) -> None:
    chosen = random.Random(seed)
    units, times = chosen.sample(UNITS, 3), chosen.sample(TIMES, 3)
    figures = [figure("12", unit=chosen.choice(units), as_of=chosen.choice(times)) for _ in range(9)]
    claims = [Claim(f"c{at}", "It.", each) for at, each in enumerate(figures)]
    _, apart = same_numbers(Book(report(tuple(map(result, claims)), ()), Assets()))
    expected = {
        at for pair in combinations(range(9), 2) if are_apart(*map(figures.__getitem__, pair)) for at in pair
    }
    shown = [card.id for each in apart for card in each.cards]
    assert sorted(shown) == sorted(f"c{at}" for at in expected)


def are_apart(one: Figure, other: Figure) -> bool:
    if compare_units(one.unit, other.unit) in (Verdict.OTHER, Verdict.OTHER_NOUN):
        return True
    return bool(one.as_of and other.as_of) and not may_be_one_time(one.as_of or "", other.as_of or "")


@pytest.mark.no_cover
def test_many_lists_take_no_time() -> None:
    letters = "abcdefghij"
    quays = [f"{a}{b}{c}quay" for a in letters for b in letters for c in letters]
    claims = stated(
        *(
            (f"The {quay} of the port is {n}1 m long.", figure(f"{n}1"))
            for quay in quays
            for n in range(1, 31)
        )
    )
    with ends():
        assert contrary(claims) == ()


def test_numbers_in_words_are_read() -> None:
    claims = stated(
        ("Seven of the 12 berths have shore power.", figure("7")),
        ("Nine of the 12 berths have shore power.", figure("9")),
    )
    assert contrary(claims) == (tuple(claims),)


def test_contrary_claims_stand_side_by_side() -> None:
    places = source("a", "It has grown to 38,700.", author="Osei"), source("b", "It has grown to 36,900.")
    statements = ("The waiting list has grown to 38,700.", "The waiting list has grown to 36,900.")
    claims = stated(*zip(statements, (figure("38700"), figure("36900")), strict=True))
    results = tuple(
        result(claim, found(place, place.text[3:-1])) for claim, place in zip(claims, places, strict=True)
    )
    pages = pages_of(render(report(results, places)))
    page = pages["conflicts.html"]
    assert words(next(page.all("p", "lead"))) == (
        "No claim’s own sources differ; 1 group of claims that read alike gives different figures."
    )
    assert words(sections(page)["Where the sources disagree"]).endswith(
        "a source that it quotes. Claims that may contradict each other stand below."
    )
    shown = sections(page)["Different figures for what reads alike"]
    assert words(shown.one("h3")) == "38,700 and 36,900"
    assert [words(each) for each in shown.all("article")] == [
        "The waiting list has grown to 38,700. says 38,700 ✓ Verified Osei",
        "The waiting list has grown to 36,900. says 36,900 ✓ Verified Title of b",
    ]
    callout = pages["index.html"].one("section", "callout")
    assert [words(each) for each in callout.one("li").all("a")] == list(statements)
    told = [words(each) for each in pages["claims/c1.html"].all("p", "support")]
    assert f"A claim that reads alike gives another figure: {statements[0]}" in told
