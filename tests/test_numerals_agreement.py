"""Whether a claim's figure agrees with a text, which mention it is about, and how it is said."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from endless import growth
from scifacts.model import FIGURE_SCALES, ChangeKind, Comparator, Figure, FigureMention
from scifacts.numerals import Verdict, choose, compare_units, describe, disagreements, figures
from scifacts.numerals.describe import describe_mention

NUMBER, SCALE, UNIT, COMPARATOR, TIME = (
    ChangeKind.NUMBER, ChangeKind.SCALE, ChangeKind.UNIT, ChangeKind.COMPARATOR, ChangeKind.TIME
)  # fmt: skip


def figure(text: str) -> Figure:
    """Read "more-than 3.09 trillion CNY @2022" as an editor's figure."""
    words, _, as_of = text.partition(" @")
    first, *rest = words.split()
    comparator = Comparator.EXACTLY
    if not first.lstrip("-").replace(".", "").isdigit():
        comparator, first, *rest = Comparator(first), *rest
    scale = rest.pop(0) if rest and rest[0] in FIGURE_SCALES else None
    return Figure(Decimal(first), comparator, " ".join(rest) or None, scale, as_of or None)


def only(text: str) -> FigureMention:
    """The one figure of a text."""
    (mention,) = [one for one in figures(text) if not one.kind.is_exempt]
    return mention


@pytest.mark.parametrize(
    ("claim", "source", "kinds"),
    [
        # quantities, free of scale and spelling
        ("3.09 trillion CNY", "3.09 trillion yuan", []),
        ("3090 billion yuan", "3.09 trillion yuan", []),
        ("3090000000000 RMB", "3 090 000 000 000 yuan", []),
        ("3.09 trillion CNY", "3.09万亿元", []),
        ("18847.3 亿 CNY", "收入18847.3亿元", []),
        ("18847.3 亿 CNY", "1.88473 trillion yuan", []),
        ("5 만 KRW", "5만 원", []),
        ("18847.3 万 CNY", "收入18847.3亿元", [SCALE]),
        ("18847.3 亿 CNY", "收入18843.7亿元", [NUMBER]),
        ("9 projects", "nine projects", []),
        ("27.3 percent", "27.3 per cent", []),
        ("27.3 %", "27.3%", []),
        ("12.50 %", "12.5%", []),
        ("-1.5 °C", "it fell to -1.5 °C", []),
        ("0.5", "half of the voters", []),
        ("116 agreements", "118 agreements", [NUMBER]),
        ("116 agreements", "161 agreements", [NUMBER]),
        ("160 countries", "1,600 countries", [NUMBER]),
        ("1.5 °C", "it fell to -1.5 °C", [NUMBER]),
        ("3.09 trillion CNY", "3.90 trillion yuan", [NUMBER]),
        ("12.5 %", "72.5%", [NUMBER]),
        ("7.5 %", "全场7.5折", [UNIT]),
        ("2310 doctors", "2,310 are nurses", [UNIT]),
        ("5 percent", "it rose by point five per cent", [NUMBER]),
        # scale
        ("3.09 trillion CNY", "3.09 billion yuan", [SCALE]),
        ("3.09 billion CNY", "3.09 trillion yuan", [SCALE]),
        ("14 people", "14,000 people", [SCALE]),
        ("5 million people", "5 people", [SCALE]),
        # units that are exact
        ("3.09 trillion USD", "3.09 trillion yuan", [UNIT]),
        ("5 %", "5 percentage points", [UNIT]),
        ("25 percent", "25 basis points", [UNIT]),
        ("7.6 points", "7.6 percentage points", []),
        ("almost 0.667", "nearly two thirds of voters", []),
        ("0.667", "nearly two thirds of voters", [COMPARATOR]),
        ("almost 0.66", "nearly two thirds of voters", [NUMBER]),
        ("0.000833", "one in 1,200 voters", []),
        # a fraction and its per cent
        ("20 percent", "one in five voters", []),
        ("20 percent", "calls rose by a fifth", []),
        ("almost 20 percent", "nearly one in five voters", []),
        ("33 percent", "a third of voters", []),
        ("33.3 percent", "a third of voters", []),
        ("0.2", "20% of voters", []),
        ("25 percent", "one in five voters", [NUMBER]),
        ("30 percent", "a third of voters", [NUMBER]),
        ("20 percent", "nearly one in five voters", [COMPARATOR]),
        ("0.2", "25% of voters", [NUMBER]),
        ("20 percentage points", "one in five voters", [NUMBER]),
        ("7.6 percentage points", "7.6 points", [UNIT]),
        ("7.6 points", "7.6 basis points", [UNIT]),
        ("5 mg", "5 µg", [UNIT]),
        ("5 kilograms", "5 kg", []),
        ("5 kilometers", "5 kilometres", []),
        ("5 metres", "a 5 metre pike", []),
        ("0.25 inches", "a 1/4 inch gap", []),
        ("210 km/h", "210 kilometres per hour", []),
        ("210 kilometers per hour", "210 km/h", []),
        ("64 miles per hour", "64 miles an hour", []),
        ("210 km", "210 kilometres per hour", [UNIT]),
        ("-14 °C", "lows of -14C", []),
        ("2.25 billion USD", "USD 2.25B", []),
        ("500000 Euro", "eine halbe Million Euro für das Haus und den Hof", []),
        ("120000000", "1亿2000万", []),
        ("1.5 degrees Celsius", "1.5 °C", []),
        ("5 countries", "5%", [UNIT]),
        ("5 %", "5 countries", [UNIT]),
        ("500 GBP", "£500", []),
        ("500 dollars", "$500", []),
        # counted nouns
        ("160 countries and regions", "160 countries and regions", []),
        ("160 countries", "160 countries and regions", []),
        ("10.4 million TEU", "10.4m TEU", []),
        ("14000 TEU", "the 14,000-TEU ship", []),
        ("5 million SEK", "5 million kronor", []),
        ("5 million NOK", "5 million kronor", [UNIT]),
        ("3 trillion CNY", "¥3 trillion", []),
        ("3 trillion CNY", "$3 trillion", [UNIT]),
        ("10.4 million containers", "10.4m TEU", [UNIT]),
        ("2.5 million working days", "2.5m working days were lost", []),
        ("2.5 million working hours", "2.5m working days were lost", [UNIT]),
        ("10.4 m", "10.4m TEU", [UNIT]),
        ("200 organizations", "200 international organisations", []),
        ("116 agreements", "116 inter-governmental sci-tech cooperation agreements", []),
        ("10 centers", "ten overseas centres", []),
        ("3 programs", "three programmes", []),
        ("48 nations", "48 countries", []),
        ("25 documents", "25 agreements", [UNIT]),
        ("48 conferences", "48 countries", [UNIT]),
        ("25", "25 agreements", []),
        ("25 agreements", "25 of them", []),
        # comparators
        ("more-than 160 countries", "over 160 countries", []),
        ("160 countries", "over 160 countries", [COMPARATOR]),
        ("more-than 160 countries", "160 countries", [COMPARATOR]),
        ("more-than 150 countries", "more than 160 countries", [NUMBER]),
        ("at-least 150 countries", "more than 160 countries", [NUMBER]),
        ("about 200 bodies", "almost 200 bodies", [COMPARATOR]),
        ("less-than 160 countries", "over 160 countries", [COMPARATOR]),
        ("at-least 12", "no fewer than 12", []),
        ("at-most 7 %", "not more than 7%", []),
        ("more-than 160 countries", "over 166 countries", [NUMBER]),
        ("160 countries", "over 166 countries", [NUMBER, COMPARATOR]),
        # about, and what rounds to it
        ("about 14000 experts", "14,000 experts", []),
        ("about 14000 experts", "13,987 experts", []),
        ("about 14000 experts", "13,600 experts", []),
        ("about 14000 experts", "14,501 experts", [NUMBER]),
        ("about 14000 experts", "over 13,987 experts", [NUMBER, COMPARATOR]),
        ("14000 experts", "13,987 experts", [NUMBER]),
        ("about 3.1 trillion CNY", "3.09 trillion yuan", []),
        ("about 3.10 trillion CNY", "3.09 trillion yuan", [NUMBER]),
        ("about 0 people", "3 people", [NUMBER]),
        # ranges and ratios
        ("5 million USD", "$5 to $10 million", [NUMBER]),
        ("10 million USD", "$5 to $10 million", [NUMBER]),
        ("at-least 5 million USD", "$5 to $10 million", []),
        ("at-most 10 million USD", "$5 to $10 million", []),
        ("at-most 5 million USD", "$5 to $10 million", [NUMBER]),
        ("at-most 10 million USD", "an estimated $5 to $10 million", []),
        ("at-least 100 eggs", "some 100 to 200 eggs", []),
        ("242 kelvin", "it was cooled to 242 K.", []),
        ("4.9 sigma", "by 4.9 standard deviations", []),
        ("7.4 mm Hg", "by 7.4 mmHg in May", []),
        ("15 mg/kg per dose", "15 mg of it per kilogram of body weight per dose", []),
        ("3", "a ratio of 3:1", []),
        ("4", "a ratio of 3:1", [NUMBER]),
        ("4.7", "a ratio of 1:4.7", []),
        ("0.25", "a ratio of 1:4", []),
        ("1", "a ratio of 1:4.7", [NUMBER]),
        ("less-than 0.091", "fewer than one in eleven", []),
        # times
        ("3.09 trillion CNY @2022", "3.09 trillion yuan in 2022", []),
        ("3.09 trillion CNY @2021", "3.09 trillion yuan in 2022", [TIME]),
        ("27.3 % @2011/2021", "27.3% of the global share from 2011 to 2021", []),
        ("27.3 % @2011/2020", "27.3% of the global share from 2011 to 2021", [TIME]),
        ("27.3 % @2021", "27.3% of the global share from 2011 to 2021", [TIME]),
        ("8 billion people @2022", "8 billion people on 15 November 2022", []),
        ("8 billion people @2022-11-15", "8 billion people in 2022", []),
        ("8 billion people @202", "8 billion people in 2022", [TIME]),
        ("8 billion people @2022", "8 billion people", []),
        ("8 billion people", "8 billion people in 2022", []),
        # rates
        ("40 tonnes a month", "40 tonnes a month", []),
        ("40 tonnes per month", "40 tonnes monthly", []),
        ("40 tonnes per month", "40 tonnes of coal a month", []),
        ("40 tonnes a month", "40 tonnes a year", [UNIT]),
        ("40 tonnes a year", "40 tonnes per annum", []),
        ("40 tonnes annually", "40 tonnes each year", []),
        ("40 tonnes/yr", "40 tonnes a year", []),
        ("40 tonnes per day", "40 kg per day", [UNIT]),
        ("30 GBP per hour", "£30 an hour", []),
        ("49 EUR per month", "49 Euro im Monat", []),
        ("49 EUR im Monat", "49 Euro pro Monat", []),
        ("49 EUR per month", "49 Euro monatlich", []),
        ("49 EUR per month", "49 euros mensuels", []),
        ("15 EUR per hour", "15 Euro die Stunde", []),
        ("4.10 USD por libra", "a un precio de 4,10 dólares por libra", []),
        ("4.10 USD per pound", "a un precio de 4,10 dólares por tonelada", [UNIT]),
        ("4.10 euros par livre", "le prix est de 4,10 euros par livre", []),
        ("15 EUR per hour", "15 euros de l'heure", []),
        ("500 CNY per month", "补贴500元/月", []),
        ("300 CNY per year", "补贴300元每年", []),
        ("49 EUR per month", "49 Euro im Jahr", [UNIT]),
        ("49 EUR", "49 Euro im Jahr 2019", []),
        ("49 EUR", "49 Euro im Jahr zuvor", []),
        ("49 EUR", "49 Euro am Tag der Wahl", []),
        ("49 EUR", "49 euros l'année dernière", []),
        ("30 GBP per hour", "£30/hour", []),
        ("30 GBP per hour", "£30 a day", [UNIT]),
        ("900 USD per head", "$900 per capita", []),
        ("900 USD per person", "$900 a head", []),
        ("900 USD per household", "$900 a head", [UNIT]),
        ("80 USD per barrel", "$80 a barrel", []),
        ("5 percent per year", "5% a year", []),
        ("5 percent per year", "5 per cent p.a.", []),
        ("5 percent per year", "5% a month", [UNIT]),
        ("5 percentage points a year", "5% a year", [UNIT]),
        ("210 km/h", "210 kilometers an hour", []),
        ("210 kph", "210 kilometres per hour", []),
        ("210 miles an hour", "210 mph", []),
        ("210 km/h", "210 mph", [UNIT]),
        ("210 km/h", "210 km/s", [UNIT]),
        ("210 kilometres per hour", "210 km", [UNIT]),
        ("45 people per square kilometre", "45 people per km²", []),
        ("45 people per square mile", "45 people per km²", [UNIT]),
        ("5 mg/kg", "5 mg per kg", []),
        ("5 mg/kg", "5 mg per day", [UNIT]),
        ("3 million barrels a day", "3 million bpd", []),
        ("40 tonnes", "40 tonnes a month", []),
        ("40 tonnes a month", "40 tonnes", []),
        # several at once
        ("1.09 trillion USD @2012", "over 3.09 trillion yuan in 2022", [NUMBER, UNIT, COMPARATOR, TIME]),
    ],
)
def test_disagreements_are_told_apart(claim: str, source: str, kinds: list[ChangeKind]) -> None:
    assert [one.kind for one in disagreements(figure(claim), only(source))] == kinds


# Which comparators of a source, said of the same number, a claim's comparator covers.
COVERED = {
    "exactly": {"exactly"},
    "more-than": {"more-than"},
    "at-least": {"at-least", "more-than", "exactly"},
    "less-than": {"less-than", "almost"},
    "at-most": {"at-most", "less-than", "almost", "exactly"},
    "about": {"about", "exactly"},
    "almost": {"almost"},
}
SAID = {
    "exactly": "160 ships", "more-than": "over 160 ships", "at-least": "no fewer than 160 ships",
    "less-than": "fewer than 160 ships", "at-most": "up to 160 ships", "about": "some 160 ships",
    "almost": "nearly 160 ships",
}  # fmt: skip


@pytest.mark.parametrize("claimed", SAID)
@pytest.mark.parametrize("found", SAID)
def test_a_claim_covers_what_lies_inside_its_interval(claimed: str, found: str) -> None:
    kinds = [one.kind for one in disagreements(figure(f"{claimed} 160 ships"), only(SAID[found]))]
    assert kinds == ([] if found in COVERED[claimed] else [COMPARATOR])


@settings(derandomize=True, max_examples=200)
@given(st.sampled_from(list(SAID)), st.sampled_from(list(SAID)), st.integers(1, 400), st.integers(1, 400))
def test_a_claim_that_agrees_is_never_false(claimed: str, found: str, ours: int, theirs: int) -> None:
    mention = only(SAID[found].replace("160", str(theirs)))
    if not disagreements(figure(f"{claimed} {ours} ships"), mention):
        assert all(_holds(claimed, ours, one) for one in range(600) if _holds(found, theirs, one))


def _holds(comparator: str, bound: int, value: int) -> bool:
    """Whether a number is among those that a comparator and a bound allow; about and almost are wide."""
    return {
        "exactly": value == bound, "more-than": value > bound, "at-least": value >= bound,
        "less-than": value < bound, "at-most": value <= bound, "about": bound * 0.5 <= value <= bound * 1.5,
        "almost": bound * 0.9 <= value < bound,
    }[comparator]  # fmt: skip


def test_years_of_a_span_agree_with_either_end() -> None:
    (mention,) = figures("the 2011-2021 period")
    assert disagreements(Figure(Decimal(2011)), mention) == []
    assert disagreements(Figure(Decimal(2021)), mention) == []
    assert [one.kind for one in disagreements(Figure(Decimal(2015)), mention)] == [NUMBER]


@pytest.mark.parametrize(
    ("claim", "source", "reason"),
    [
        ("160 countries", "over 160 countries", "the source says more than 160, the claim says exactly 160"),
        ("118 agreements", "116 agreements", "the source says 116 agreements, the claim says 118 agreements"),
        (
            "3.09 billion CNY",
            "3.09 trillion yuan",
            "the source says 3.09 trillion CNY, the claim says 3.09 billion CNY: same digits, another scale",
        ),
        ("5 USD", "5 yuan", "the source says CNY, the claim says USD; units are not converted"),
        ("25 documents", "25 agreements", 'the source says "agreements", the claim says "documents"'),
        ("7 million USD", "$5 to $10 million",
         "the source gives a range, 5 to 10 million USD; the claim gives one number, 7 million USD"),
        ("5 people @2011/2021", "5 people in 2022",
         "the source ties the figure to 2022, the claim to 2011 to 2021"),
        (
            "100 people", "over 90 people",
            "the source says more than 90 people, the claim says 100 people",
        ),
    ],
)  # fmt: skip
def test_reasons_read_well(claim: str, source: str, reason: str) -> None:
    assert disagreements(figure(claim), only(source))[0].reason == reason


def test_only_counted_nouns_are_soft() -> None:
    assert not disagreements(figure("25 documents"), only("25 agreements"))[0].hard
    assert disagreements(figure("25 %"), only("25 agreements"))[0].hard
    assert disagreements(figure("26 agreements"), only("25 agreements"))[0].hard


RESEARCH = "rose from 1 trillion yuan ($141.32 billion) in 2012 to 3.09 trillion yuan in 2022"
JOINT = "ties with over 160 countries and regions, signed 116 agreements, held 48 conferences in 48 countries"


@pytest.mark.parametrize(
    ("claim", "passage", "chosen"),
    [
        ("3.09 trillion CNY", RESEARCH, "3.09 trillion"),
        ("1 trillion CNY", RESEARCH, "1 trillion"),
        ("141.32 billion USD", RESEARCH, "$141.32 billion"),
        ("3.90 trillion CNY", RESEARCH, "3.09 trillion"),
        ("3.09 billion CNY", RESEARCH, "3.09 trillion"),
        ("140 billion USD", RESEARCH, "$141.32 billion"),
        ("118 agreements", JOINT, "116"),
        ("more-than 166 countries and regions", JOINT, "160"),
        ("48 countries", JOINT, "48"),
        ("118", JOINT, "116"),
        ("27.3 %", "In 2022 the 27 members held 27.3% of it", "27.3%"),
        ("28 %", "In 2022 the 27 members held 27.3% of it", "27.3%"),
        ("2022", "In 2022 the 27 members held 27.3% of it", "2022"),
        ("25 documents", "signed 26 agreements", "26"),
        ("10 years", "over the past 10 years of work", "10"),
        ("2", "ranking second in the world", "second"),
    ],
)
def test_choose_finds_what_the_claim_is_about(claim: str, passage: str, chosen: str) -> None:
    mention = choose(figure(claim), figures(passage))
    assert mention is not None
    assert mention.text == chosen


def test_choose_tells_equal_numbers_apart() -> None:
    mentions = figures(
        "held 48 conferences; members come from 48 countries; over 48 countries in 2021, 48 countries in 2022"
    )
    assert [one.text for one in mentions if not one.kind.is_exempt] == ["48"] * 4
    assert choose(figure("48 conferences"), mentions) is mentions[0]
    assert choose(figure("48 countries"), mentions) is mentions[1]
    assert choose(figure("more-than 48 countries"), mentions) is mentions[2]
    assert choose(figure("48 countries @2022"), mentions[2:]) is mentions[4]
    years, members = figures("the past 10 years saw 10 members join")
    assert years.kind.is_exempt
    assert choose(figure("10"), [years, members]) is members


@pytest.mark.parametrize(
    ("claim", "passage"),
    [("116 agreements", ""), ("116 agreements", "In 2022 it began"), ("116 agreements", "27.3% of 3 yuan"),
     ("116 agreements", "48 conferences with 17 bodies")],
)  # fmt: skip
def test_choose_finds_nothing_where_nothing_is_plausible(claim: str, passage: str) -> None:
    assert choose(figure(claim), figures(passage)) is None


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("more-than 160 countries and regions", "more than 160 countries and regions"),
        ("3.09 trillion CNY", "3.09 trillion CNY"),
        ("3.09 trillion yuan", "3.09 trillion CNY"),
        ("27.3 %", "27.3%"),
        ("27.30 percent", "27.30%"),
        ("4.5 percent of GDP", "4.5% of GDP"),
        ("0.5 percentage points", "0.5 percentage points"),
        ("almost 200 organisations", "almost 200 organisations"),
        ("14000 experts", "14,000 experts"),
        ("12.50", "12.50"),
        ("2022", "2022"),
        ("2022 people", "2,022 people"),
        ("2 rank", "rank 2"),
        ("18847.3 亿 CNY", "18,847.3亿 CNY"),
        ("at-least 1234567.890", "at least 1,234,567.890"),
        ("-1.5 °C", "-1.5 °C"),
        ("at-most 3", "at most 3"),
        ("0.346 GBP per litre", "0.346 GBP per litre"),
        ("12 dollars a barrel", "12 USD per barrel"),
        ("less-than 3", "less than 3"),
        ("about 3", "about 3"),
    ],
)
def test_describe_writes_every_digit(claim: str, words: str) -> None:
    assert describe(figure(claim)) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("3.09 trillion yuan", "3.09 trillion CNY"),
        ("研发经费达到3.09万亿元", "3.09 trillion CNY"),
        ("收入18847.3亿元", "18,847.3亿 CNY"),
        ("100多万吨", "more than 100万 吨"),
        ("five quintillion bytes", "5,000,000,000,000,000,000 bytes"),
    ],
)
def test_a_scale_is_named_only_where_the_number_leaves_it_out(text: str, words: str) -> None:
    assert describe_mention(figures(text)[0]) == words


_NUMBERS = st.decimals(min_value=-(10**9), max_value=10**12, places=2, allow_nan=False)


@settings(derandomize=True, max_examples=200)
@given(_NUMBERS, _NUMBERS, st.sampled_from(["people", "%", "CNY", None]))
def test_exactly_equal_quantities_agree(ours: Decimal, theirs: Decimal, unit: str | None) -> None:
    claim = Figure(ours, unit=unit)
    text = f"{theirs:,f} {unit or ''}"
    (mention,) = figures(text)
    kinds = {one.kind for one in disagreements(claim, mention)}
    assert bool(kinds & {NUMBER, SCALE}) == (ours != theirs)


@settings(derandomize=True, max_examples=100)
@given(_NUMBERS, st.sampled_from(list(Comparator)), st.sampled_from(["people", "percent", None]))
def test_what_is_described_is_read_back(value: Decimal, comparator: Comparator, unit: str | None) -> None:
    claim = Figure(value, comparator, unit)
    (mention,) = figures(describe(claim))
    assert mention.value == value
    assert disagreements(claim, mention) == []


@pytest.mark.parametrize(
    ("claimed", "found", "agree"),
    [
        ("boxes", "box", True),
        ("churches", "church", True),
        ("mg/dL", "mg/dL", True),
        ("mg/dL", "mg/L", False),
        ("metric tons", "tonnes", True),
        ("SEK", "SEK", True),
        ("XYZ", "CNY", False),
        ("degrees", "°F", True),
        ("degrees Fahrenheit", "°F", True),
        ("degrees Celsius", "°F", False),
        ("ppm", "parts per million", True),
        ("years", "days", False),
        ("year", "years", True),
        ("year", "months", False),
        ("degree C", "°C", True),
        ("degrees C", "°F", False),
        ("degree C", "degrees", True),
        ("matches", "games", True),
        ("MPs", "seats", True),
        ("seats", "lawmakers", True),
        ("defence firms", "defense companies", True),
        ("labour unions", "labor union", True),
        ("people", "persons", True),
        ("of the", "people", False),
        ("deaths per 100,000 people", "deaths per 100 000 inhabitants", True),
        ("deaths per 100,000", "deaths per 100,000 people", True),
        ("deaths per 100,000", "deaths per 10,000", False),
        ("deaths per million", "deaths per 1,000,000 people", True),
        ("l/100 km", "litres per 100 km", True),
        ("GBP", "pounds", True),
        ("pounds per week", "GBP per week", True),
        ("pounds per week", "GBP per month", False),
        ("GBP", "lb", False),
        ("pounds", "EUR", False),
        ("l/100 km", "litres per 10 km", False),
        ("hours a day", "hours per week", False),
        ("per day", "pills a day", True),
        ("per day", "pills a week", False),
        ("Euro pro Jahr", "EUR per year", True),
        ("euros par mois", "EUR per year", False),
        ("kg", "千克", True),
        ("千米", "公里", True),
        ("MW", "兆瓦", True),
        ("千瓦", "兆瓦", False),
        ("m²", "平方米", True),
    ],
)
def test_units_are_compared_by_name_not_by_spelling(claimed: str, found: str, agree: bool) -> None:
    mention = replace(only("5 things"), unit=found)
    assert (disagreements(Figure(Decimal(5), unit=claimed), mention) == []) is agree


@pytest.mark.parametrize(
    ("text", "value", "unit", "agree"),
    [
        ("waits of 2 hours 30 minutes", "150", "minutes", True),
        ("waits of 2 hours and 30 minutes", "2.5", "hours", True),
        ("waits of 2 hours 30 minutes", "30", "minutes", False),
        ("waits of 2 hours 30 minutes", "2", "hours", False),
        ("from 2 hours to 30 minutes", "30", "minutes", True),
        ("2 hours, 30 minutes and 5 seconds", "9005", "seconds", True),
        ("a girl of 3 kg 400 g", "3.4", "kg", True),
        ("a girl of 3 kg 400 g", "400", "g", False),
        ("he is 6 feet 2 inches tall", "74", "inches", True),
        ("he is 6 feet 2 inches tall", "6", "feet", False),
        ("3 kg of 400 g packs", "3", "kg", True),
        ("a girl of 3 kg 400 g", "3", None, False),
        ("2 hours 90 minutes", "90", "minutes", True),
        ("it reached 4.87 m, 6 cm above the record", "4.87", "m", True),
        ("it reached 4 m, 6 cm above the record", "6", "cm", True),
        ("a shelf 6 feet, 2 inches above the floor", "6", "feet", False),
        ("it weighed 41 kg, 300 g more than its twin", "41", "kg", True),
        ("it weighed 41 kg, 300 g on Sunday", "41", "kg", False),
        ("it took 2 hours, 20 minutes more than planned", "2", "hours", True),
        ("it took 2 hours, 20 minutes in the rain", "2", "hours", False),
    ],
)
def test_an_amount_in_two_units_is_one(text: str, value: str, unit: str | None, agree: bool) -> None:
    figure = Figure(Decimal(value), unit=unit)
    mention = choose(figure, figures(text))
    assert mention is not None
    assert (disagreements(figure, mention) == []) is agree


@pytest.mark.parametrize(
    ("text", "value", "agree"),
    [
        ("two thirds of them", "0.67", True),
        ("two thirds of them", "0.667", True),
        ("two thirds of them", "0.66", False),
        ("two thirds of them", "0.7", False),
        ("three quarters of them", "0.75", True),
        ("three quarters of them", "0.8", False),
    ],
)
def test_a_fraction_without_an_end_agrees_with_what_it_rounds_to(text: str, value: str, agree: bool) -> None:
    figure = Figure(Decimal(value))
    mention = choose(figure, figures(text))
    assert mention is not None
    assert (disagreements(figure, mention) == []) is agree


@pytest.mark.parametrize(
    ("ours", "theirs", "verdict"),
    [
        ("Jahre", "years", Verdict.SAME),
        ("años", "years", Verdict.SAME),
        ("an", "ans", Verdict.SAME),
        ("meses", "años", Verdict.OTHER),
        ("Tonnen", "tonnes", Verdict.SAME),
        ("Hektar", "hectares", Verdict.SAME),
        ("metros", "m", Verdict.SAME),
        ("Kilogramm", "tonnes", Verdict.OTHER),
        ("Tonnen je Hektar", "tonnes", Verdict.NO_RATE),
        ("occasions", "times", Verdict.SAME),
        ("travellers", "travelers", Verdict.SAME),
        ("theatres", "theaters", Verdict.SAME),
        ("labourers", "laborers", Verdict.SAME),
        ("others", "people", Verdict.UNKNOWN),
        ("ships", "others", Verdict.UNKNOWN),
        ("个社区图书室", "社区图书室", Verdict.SAME),
        ("个学校", "社区图书室", Verdict.OTHER_NOUN),
    ],
)
def test_units_are_known_by_their_names_in_other_languages(ours: str, theirs: str, verdict: str) -> None:
    assert compare_units(ours, theirs) == verdict


@pytest.mark.no_cover
def test_a_figure_is_chosen_among_many_in_linear_time() -> None:
    found = figures("They had 5 ships. " * 8000)
    assert growth(lambda size: choose(figure("7 men"), found[:size]), 2000) < 9
