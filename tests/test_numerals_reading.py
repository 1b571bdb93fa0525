"""Every numeral of every text in the case files and of the five articles is read, and nothing else."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from endless import ends
from scifacts.model import Comparator, FigureKind, FigureMention
from scifacts.numerals import Verdict, compare_units, figures, number_value, read

HERE = Path(__file__).parent / "numerals"
SEEDS = Path(__file__).parents[1] / "seeds"


def shown(mention: FigureMention) -> str:
    """Write a mention as `text -> kind [comparator] value[..high][, unit][ @as_of]`."""
    value = f"{mention.value:f}" if len(str(mention.value)) < 20 else f"{mention.value:.6f}"
    parts = [f"{mention.text} -> {mention.kind}"]
    if mention.comparator is not Comparator.EXACTLY:
        parts.append(mention.comparator.value)
    parts.append(value if mention.high is None else f"{value}..{mention.high:f}")
    line = " ".join(parts)
    line += f", {mention.unit}" if mention.unit else ""
    return line + (f" @{mention.as_of}" if mention.as_of else "")


def read_cases(name: str) -> list[tuple[str, list[str]]]:
    """Read a case file: each text with the lines expected of it."""
    cases: list[tuple[str, list[str]]] = []
    for line in (HERE / name).read_text(encoding="utf-8").split("\n"):
        if line.startswith("= "):
            cases.append((line[2:], []))
        elif line and not line.startswith("#"):
            cases[-1][1].append(line)
    return cases


CASES = [
    case
    for name in ("cases", "world", "languages", "spelled", "han", "quantities", "news")
    for case in read_cases(f"{name}.txt")
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_each_case_is_read_as_written_by_hand(text: str, expected: list[str]) -> None:
    assert [shown(mention) for mention in figures(text)] == expected


@pytest.mark.parametrize(("name", "expected"), read_cases("articles.txt"), ids=lambda value: str(value)[:22])
def test_articles_are_read_without_a_miss_or_a_false_alarm(name: str, expected: list[str]) -> None:
    text = (SEEDS / name).read_bytes().decode("utf-8")
    assert [shown(mention) for mention in figures(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "les 12 élèves ont reçu 300 €, près de 5 %",
        "Es fehlen über 300 Betten in Köln",
        "40 % de más, 12 años",
    ],
)
def test_letters_with_their_marks_apart_are_read_as_composed(text: str) -> None:
    apart = unicodedata.normalize("NFD", text)
    found = [(mention, mention.phrase.of(apart)) for mention in figures(apart)]
    assert [unicodedata.normalize("NFC", phrase) for _, phrase in found] == [
        mention.phrase.of(text) for mention in figures(text)
    ]
    assert all(mention.span.of(apart) == mention.text for mention, _ in found)
    assert [mention.unit for mention, _ in found] == [mention.unit for mention in figures(text)]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "| Year | Births |\n|---|---|\n| 2023 | 5,020 | 38% |\n| **2024** | 49 |\n5 more",
            "2023 2023 2024 -",
        ),
        ("Season    Seen   Share\r\n2022/23   109,870   79.6\r\n", "2022/2023 2022/2023"),
        ("In 2024/25, 300 nurses left (2023/24: 250)", "2024/2025 2023/2024"),
        ("12 beds (2024: 198; 2023: 180)", "- 2024 2023"),
        ("2023 was the year of 12 ships.", "-"),
    ],
)
def test_a_year_labels_its_row_and_what_stands_behind_its_colon(text: str, times: str) -> None:
    found = [mention for mention in figures(text) if mention.kind is not FigureKind.YEAR]
    assert [mention.as_of or "-" for mention in found] == times.split()


def test_a_block_quote_of_markdown_bounds_nothing() -> None:
    quoted, compared = figures("He said:\n> 12 nurses left, > 30 stayed.")
    assert (quoted.value, quoted.comparator) == (Decimal(12), Comparator.EXACTLY)
    assert (compared.value, compared.comparator) == (Decimal(30), Comparator.MORE_THAN)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("never fell below 5 mg of it", "never fell below 5 mg"),
        ("with over 160 countries and regions, signed", "over 160 countries and regions"),
        ("for more than 18 billion times, taken", "more than 18 billion times"),
        ("from 1 trillion yuan ($141.32 billion) in 2012", "1 trillion yuan"),
        ("Nearly 120 top experts in various fields", "Nearly 120 top experts"),
        ("10 people or fewer", "10 people or fewer"),
        ("between 3 and 5 countries", "between 3 and 5 countries"),
        ("at least a further 12 people", "at least a further 12 people"),
        ("超过100个国家", "超过100个国家"),
    ],
)
def test_phrase_takes_in_comparator_and_unit(text: str, phrase: str) -> None:
    assert figures(text)[0].phrase.of(text) == phrase


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("40 tonnes a man could lift", "tonnes"),
        ("In 40 years a law was passed", "years"),
        ("In 40 cases a patient died", "cases"),
        ("40 tonnes a year ago", "tonnes"),
        ("40 tonnes a year earlier", "tonnes"),
        ("40 tonnes a week of rain", "tonnes"),
        ("€110,000 a week before tax", "EUR per week"),
        ("€110,000 a week before Christmas", "EUR"),
        ("40 years a month", "years"),
        ("in 40 countries daily life is", "countries"),
        ("40 per cent of them", "percent"),
        ("8 hours a day", "hours per day"),
        ("a £30,000-a-year job", "GBP per year"),
        ("45 people a square kilometre", "people per square kilometre"),
        ("5 mg/kg per day", "mg/kg/day"),
        ("refs/pull/42/head", None),
        ("40 soldiers a day's march away", "soldiers"),
        ("40 soldiers a day later", "soldiers"),
        ("40 tonnes a quarter of which", "tonnes"),
        ("in 40 years a century of growth", "years"),
        ("£9,000 a pupil", "GBP per pupil"),
        ("5 l/100 km", "l per 100 km"),
        ("5 a day", "per day"),
        ("12 per 1,000 live births", "per 1,000 live births"),
    ],
)
def test_a_rate_is_read_with_the_unit(text: str, unit: str | None) -> None:
    assert figures(text)[0].unit == unit


@pytest.mark.parametrize("text", ["12\u200b.5 %", "1\u00ad2.5%", "\u202e12.5%", "12.\u20605%"])
def test_invisible_characters_never_cut_a_number(text: str) -> None:
    (mention,) = figures(f"rose by {text} in all")
    assert (mention.value, mention.unit) == (Decimal("12.5"), "percent")
    assert mention.text in text


@pytest.mark.parametrize(
    "text",
    [
        "no one knows", "one of them", "one another", "a second later, in a second", "several hundred people",
        "tens of thousands of letters", "a few countries", "a century ago", "the past decade",
        "two-way trade",
        "one-off", "net zero", "zero-carbon homes", "It may be.", "the half-life", "each one", "一些国家",
        "统一", "",
    ],
)  # fmt: skip
def test_words_that_are_no_numerals_are_left_out(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("14,000", "14000"), ("fourteen thousand", "14000"), ("3 090 000 000 000", "3090000000000"),
        ("3.09 trillion", "3090000000000"), ("3,090 billion", "3090000000000"), ("3.09万亿", "3090000000000"),
        ("twenty-five", "25"), ("one hundred and sixty", "160"), ("a hundred", "100"), ("-1.5", "-1.5"),
        ("−1.5", "-1.5"), ("½", "0.5"), ("2½", "2.5"), ("1,00,000", "100000"), ("1.234,5", "1234.5"),
        ("一亿三千万", "130000000"), ("三万亿", "3000000000000"), ("12.50", "12.50"), ("1.5e3", "1500"),
        ("two dozen", "24"), ("nineteen eighty-four", "1984"), ("14’000", "14000"), ("5k", "5000"),
        ("one million two hundred thousand", "1200000"), ("two hundred point zero three", "200.03"),
        ("five and three quarters", "5.75"), ("1.234.567", "1234567"), ("twenty-first", "21"),
    ],
)  # fmt: skip
def test_one_numeral_has_one_value(text: str, value: str) -> None:
    assert number_value(text) == Decimal(value)
    assert str(number_value(text)) == value


@pytest.mark.parametrize(
    "text", ["", "abc", "14,000 people", "1.2.3", "one of", "1,1", "hundred", "-", "12x"]
)
def test_what_is_not_one_numeral_has_no_value(text: str) -> None:
    assert number_value(text) is None


def test_written_granularity_is_kept() -> None:
    assert [str(mention.value) for mention in figures("12.50 and 3.0 and 1.20 million")] == [
        "12.50",
        "3.0",
        "1200000",
    ]


def test_yen_sign_follows_the_text() -> None:
    assert figures("¥500 in Tokyo")[0].unit == "JPY"
    assert figures("¥500, or 500 yuan")[0].unit == "CNY"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Power costs 20 cents per kWh in the north.", "cents per kWh"),
        ("It cost $40 per megawatt hour in June.", "USD per megawatt hour"),
        ("There are 300 people per sq km here.", "people per sq km"),
        ("It cost €300 per m2 then.", "EUR per m2"),
    ],
)
def test_a_rate_is_named_as_it_is_written(text: str, unit: str) -> None:
    assert figures(text)[0].unit == unit


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("cents per kWh", "cents per kwh"),
        ("$/MWh", "USD per megawatt hour"),
        ("people per km2", "people per sq km"),
        ("EUR per m2", "EUR a square metre"),
        ("mg/kg per day", "mg/kg/day"),
        ("kg per person per year", "kg/person per year"),
        ("kg per capita per year", "kg per person a year"),
        ("gCO2/kWh", "grams per kWh"),
        ("tonnes of CO2", "t"),
        ("MtCO2e a year", "Mt per year"),
    ],
)
def test_a_rate_is_one_in_all_its_spellings(one: str, other: str) -> None:
    assert compare_units(one, other) == Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("°C", "°C/decade", Verdict.NO_RATE),
        ("mg", "mg/day", Verdict.NO_RATE),
        ("kg", "kg per person a year", Verdict.NO_RATE),
        ("mg", "mg/kg", Verdict.OTHER),
        ("mg/kg", "mg/kg per day", Verdict.OTHER),
        ("km", "km/h", Verdict.OTHER),
        ("kg per person", "kg per household", Verdict.OTHER),
    ],
)
def test_what_a_rate_makes_of_a_unit(one: str, other: str, verdict: str) -> None:
    assert [compare_units(one, other), compare_units(other, one)] == [verdict, verdict]


def test_a_comma_before_a_unit_is_a_decimal_mark_in_any_language() -> None:
    text = "The glacier of 22,6 km lost 1,5 m; it cost 1,25 euros. Chapters 3,4 and 5 go up to 1,250 metres."
    values = [str(mention.value) for mention in figures(text)]
    assert values == ["22.6", "1.5", "1.25", "3", "4", "5", "1250"]


def test_language_decides_an_ambiguous_separator() -> None:
    assert figures("The total of 1.234 and the rest")[0].value == Decimal("1.234")
    assert figures("Die Stadt und das Land haben 1.234 Schulen, und 1,5 der Plätze")[0].value == 1234


_SWEDISH = "Det är inte för att det har blivit ett och med som ska efter. "
HOSTILE = {
    "ones": "one and " * 2000, "commas": "1," * 8000, "zalgo": "5" + "\u0301" * 10_000,
    "million digits": "1" * 10**6, "groups": "1" + ",111" * 250_000, "gap": "one" + " " * 100_000 + "two",
    "hyphens": "1-" * 8000, "dots": "1.1." * 4000, "pages": "1 " * 8000, "mixed": "1000 200,1 " * 1500,
    "tens": "twenty-" * 2000, "dollars": "$" * 16_000, "years": "2011-2021-" * 1600, "in": "in 2022 " * 2000,
    "ratios": "1:1:" * 4000, "slashes": "1/" * 8000, "han": "一" * 16_000, "wan": "一万" * 8000,
    "open": "(1 " * 5000, "long line": "w " * 10**5 + "5", "and half": "two and a " * 2000,
    "more than": "more than " * 2000 + "5", "minus": "-" * 16_000 + "5",
    "emoji": "😀" * 16_000 + "5", "financial": "陆佰" * 60_000, "commas and scales": "one million, " * 2000,
    "half of it": "a year and a half " * 1000, "to": "5 mg to " * 2000,
    "tausend": "tausend" * 2000 + " der die das", "power": "1" * 20_000 + "^99 ships",
    "tusen": _SWEDISH + "tusen" * 3000, "femtio": _SWEDISH + "femtio" * 40 + "x",
    "целых": "Это не было и на том, что было. " + "одна целая " * 1500,
    "millions": "5m " + "a" * 200_000,
    "days": "3 May–" * 2700, "days to days": "1. Mai bis " * 1500,
}  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.no_cover
def test_hostile_text_is_read_in_linear_time(text: str) -> None:
    with ends():
        figures(text)


def test_a_digit_of_any_script_is_read() -> None:
    digits = [chr(code) for code in range(0x110000) if chr(code).isdecimal()]
    missed = [digit for digit in digits if not figures(f"😀 it is {digit}")]
    assert not missed


def _words(text: str) -> list[str]:
    return text.split()


_PIECES = st.sampled_from(
    _words("""12 3.09 1,234 $5 £1.2bn 27.3% 2022 2011–2021 three twenty-five hundred million one
    second half of a and to in from
    more than over up 9/11 May 25 COVID-19 F-35 160 countries regions yuan -1.5 °C 1:3 № [3] < >
    十四亿 3.09万亿元 ½ 5th
    No. first . , ( ) - – / ' ’ km mg percentage points or""")
)


@settings(derandomize=True, max_examples=200)
@given(st.lists(st.tuples(_PIECES, st.sampled_from(["", " ", " ", "\n", "\u00a0", "\u200b"])), max_size=25))
def test_spans_stay_in_order_inside_the_text(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + gap for piece, gap in pieces)
    mentions = figures(text)
    for mention in mentions:
        assert (
            0
            <= mention.phrase.start
            <= mention.span.start
            < mention.span.end
            <= mention.phrase.end
            <= len(text)
        )
        assert mention.text == mention.span.of(text)
        assert mention.value.is_finite()
        assert isinstance(mention.comparator, Comparator)
    for first, second in pairwise(mentions):
        assert first.span.end <= second.span.start


@settings(derandomize=True, max_examples=200)
@given(
    st.decimals(min_value=0, max_value=10**15, places=2, allow_nan=False),
    st.sampled_from([" people", "%", " km", ""]),
)
def test_a_number_between_words_is_read_whole(value: Decimal, unit: str) -> None:
    text = f"There were exactly {value:,f}{unit} in this place."
    (mention,) = figures(text)
    assert mention.value == value
    assert str(mention.value) == str(value)
    assert mention.kind is not FigureKind.NAME


@settings(derandomize=True, max_examples=150)
@given(st.integers(min_value=0, max_value=999_999))
def test_words_say_what_digits_say(number: int) -> None:
    assert number_value(_in_words(number)) == number


def _in_words(number: int) -> str:
    small = _words(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen"
    )
    tens = _words("twenty thirty forty fifty sixty seventy eighty ninety")
    if number < 20:
        return small[number]
    if number < 100:
        return tens[number // 10 - 2] + (f"-{small[number % 10]}" if number % 10 else "")
    if number < 1000:
        return f"{small[number // 100]} hundred" + (f" and {_in_words(number % 100)}" if number % 100 else "")
    rest = number % 1000
    joint = " and " if 0 < rest < 100 else " "
    return f"{_in_words(number // 1000)} thousand" + (joint + _in_words(rest) if rest else "")


MANY = 1_000_001


@pytest.mark.parametrize(
    "text",
    [
        "1" * MANY + " ships",
        "1" * (MANY - 10) + " million ships",
        "$" + "1" * MANY,
        "-" + "1" * MANY + "%",
        "1" + ",111" * MANY + " ships",
        "1" + " 111" * MANY + " ships",
        "0." + "1" * MANY,
        "1-" + "1" * MANY + " ships",
        "１" * MANY,
    ],
    ids=["count", "scale", "money", "share", "commas", "spaces", "decimal", "range", "full width"],
)
@pytest.mark.no_cover
def test_digits_without_end_are_no_figure(text: str) -> None:
    assert [one.value for one in figures(text) if not one.kind.is_exempt] in ([], [1])


def test_a_part_of_a_number_without_end_is_read() -> None:
    assert figures("one in " + "1" * 40 + " ships")[0].value == 1


@pytest.mark.parametrize(
    "text",
    ["{} million 5 thousand ships", "{} crore 5 lakh", "It rose by {} to {} ships.", "one in {} ships"],
)
def test_a_number_of_forty_digits_has_neighbours_like_any_other(text: str) -> None:
    """No remainder of so long a number is computed in decimals."""
    assert any("1" * 40 in mention.text for mention in figures(text.format("1" * 40, "2" * 40)))


def test_a_number_with_two_points_is_no_end_of_a_range() -> None:
    said = [mention.text for mention in figures("It fell from 51.3% to .47.2%; between 2.3 and .4.5 km.")]
    assert said[0] == "51.3%"
    assert "2.3" in said


def test_a_number_as_long_as_a_line_is_a_figure() -> None:
    (mention,) = figures("1" * 900 + " ships")
    assert (len(str(mention.value)), mention.unit) == (900, "ships")


def test_a_tab_is_a_blank() -> None:
    said = [shown(mention) for mention in figures("It cost £1.34\tbillion and 2\tmillion people came.")]
    assert said == ["£1.34\tbillion -> money 1340000000, GBP", "2\tmillion -> count 2000000, people"]


@pytest.mark.parametrize(
    ("words", "beside", "value"),
    [
        ("Lyngøy: Passengers 987,450.", "The ferries of the islands carried more people.", "987450"),
        ("Straße 12: Visitors 987,450.", "The museum in the old town is full.", "987450"),
        ("Lyngøy: Passasjerer 987,450.", "Fergene til øyene er fulle, og det er ikke nok av dem.", "987.450"),
        ("Straße: Besucher 987,450.", "The museum in the old town is full.", "987.450"),
    ],
)
def test_a_name_tells_no_language_beside_a_text(words: str, beside: str, value: str) -> None:
    assert Decimal(value) in [one.value for one in read.figures(words, beside=beside)]
