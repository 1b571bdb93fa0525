"""A law of figures in two forms: equal values are accepted in any two of their forms, others in none."""

from __future__ import annotations

import pytest

from scifacts.matching import locate
from scifacts.model import QuoteStatus

ACCEPTED = (QuoteStatus.MATCH, QuoteStatus.REWORDED)
TEXT = "The agency wrote that the northern district {} in all, and that the rest of it stayed as it was."


def _clock(minutes: int) -> tuple[str, ...]:
    hour, minute = divmod(minutes, 60)
    twelve, half = hour % 12 or 12, "p" if hour >= 12 else "a"
    forms = (
        f"{twelve}:{minute:02} {half}.m.",
        f"{twelve}.{minute:02}{half}m",
        f"{twelve}:{minute:02}{half}m",
    )
    certain = f"{hour:02}:{minute:02}" if hour >= 12 or hour < 10 else None
    return (*forms, *((certain,) if certain else ()), *((f"{twelve} {half}.m.",) if not minute else ()))


def _dollars(value: str) -> tuple[str, ...]:
    plain, scaled = (f"${value}bn", f"US${value}bn", f"{value}bn dollars"), f"{value} billion"
    return (*plain, f"USD {scaled}", f"{scaled} dollars", f"{scaled} US dollars")


VALUES: dict[str, dict[str, tuple[str, ...]]] = {
    "sold for": {
        **{value: _dollars(value) for value in ("214", "24", "2.14")},
        "214m": ("$214m", "214 million dollars"),
        "euros": ("€214bn", "214 billion euros", "214bn euros"),
    },
    "closed at": {str(minutes): _clock(minutes) for minutes in (0, 360, 375, 630, 720, 735, 1080, 1350)},
    "lost": {
        "1/3": ("a third of it", "one third of it", "one-third of it", "1/3 of it", "⅓ of it"),
        "1/4": ("a quarter of it", "one quarter of it", "1/4 of it", "¼ of it"),
        "1/5": ("a fifth of it", "one-fifth of it", "1/5 of it"),
        "2/3": ("two thirds of it", "two-thirds of it", "2/3 of it", "⅔ of it"),
        "1/2": ("half of it", "one half of it", "1/2 of it", "½ of it"),
    },
    "won by": {"3-1": ("3-1", "3:1", "3–1"), "1-3": ("1:3",), "3-2": ("3-2", "3:2")},
    "fell in": {
        "AD 79": ("AD 79", "A.D. 79", "79 AD", "79 A.D.", "79 CE"),
        "79 BC": ("79 BC", "79 B.C.", "79 BCE"),
        "AD 97": ("AD 97", "97 A.D."),
    },
    "gave": {"0.5": ("0.5 mg", ".5 mg"), "0.05": ("0.05 mg", ".05 mg"), "5": ("5 mg",)},
    "cost": {
        "8.15": ("$8.15", "eight dollars and 15 cents", "8 dollars and fifteen cents"),
        "8.51": ("$8.51", "eight dollars and 51 cents"), "8": ("$8", "eight dollars"),
        "60.35": ("$60.35", "Sixty and 35/100 Dollars"),
    },
    "counted": {
        "6.5": ("6.5 million votes", "6 and a half million votes", "six and a half million votes"),
        "6": ("6 million votes", "six million votes"),
        "7.5": ("7.5 million votes", "7 and a half million votes"),
    },
    "waited": {
        "30": ("30 days", "thirty days", "thirty (30) days", "30 (thirty) days"),
        "40": ("40 days", "forty (40) days"), "30/40": ("thirty (40) days",), "40/30": ("forty (30) days",),
    },
    "was given": {
        "R320m": ("R320 million", "320 million rand"), "R230m": ("R230 million", "230 million rand"),
        "$320m": ("$320 million",),
        "750,000": ("€750,000", "750,000 euros", "three quarters of a million euros"),
        "250,000": ("€250,000", "a quarter of a million euros"),
    },
    "has people of": {
        "6'2": ("6'2\"", "6 feet 2 inches", "6ft 2in", "6 ft 2 in"), "6'3": ("6'3\"", "6 feet 3 inches"),
        "2'6": ("2'6\"", "2ft 6in"),
    },
}  # fmt: skip
FORMS = {
    f"{verb} {form}": (verb, value)
    for verb, of in VALUES.items()
    for value, forms in of.items()
    for form in forms
}


@pytest.mark.parametrize("one", FORMS)
def test_two_forms_are_one_figure_only_where_their_values_are_equal(one: str) -> None:
    verb, value = FORMS[one]
    for two, (other_verb, other_value) in FORMS.items():
        if two != one and other_verb == verb:
            match = locate(TEXT.format(one), TEXT.format(two))
            assert (match.status in ACCEPTED) is (value == other_value), (two, match.changes)


CHINESE_TEXT = "据介绍，该工程{}，今年将全部完成，市长表示同意。"
CHINESE = {
    "25kg": ("每件重25kg", "每件重25千克", "每件重二十五千克"), "35kg": ("每件重35kg", "每件重三十五千克"),
    "25g": ("每件重25克",),
    "500MW": ("装机500兆瓦", "装机五百兆瓦"), "500kW": ("装机500千瓦", "装机五百千瓦"),
    "3-5万": ("约有3至5万人", "约有三到五万人", "约有3万至5万人"),
    "3-6万": ("约有3至6万人", "约有三到六万人"),
    "3-5": ("约有3至5人",),
    "6 May": ("开工于二〇二一年五月六日", "开工于2021年5月6日"), "8 May": ("开工于2021年5月8日",),
    "May": ("开工于二〇二一年五月", "开工于2021年5月"), "6 May 2023": ("开工于二〇二三年五月六日",),
    "12.5": ("收费12元5角", "收费12.5元"), "12.6": ("收费12元6角",), "12": ("收费12元", "收费十二元"),
    "30-40": ("增长百分之三十到四十", "增长30%到40%"), "30-50": ("增长百分之三十到五十", "增长30%到50%"),
    "300-400": ("占地三四百平方米", "占地300-400平方米"), "400": ("占地四百平方米", "占地400平方米"),
}  # fmt: skip


@pytest.mark.parametrize("value", CHINESE)
def test_chinese_forms_are_one_figure_only_where_their_values_are_equal(value: str) -> None:
    for one in CHINESE[value]:
        for other_value, forms in CHINESE.items():
            for two in forms:
                if one != two and one[:2] == two[:2]:
                    match = locate(CHINESE_TEXT.format(one), CHINESE_TEXT.format(two))
                    assert (match.status in ACCEPTED) is (value == other_value), (one, two, match.changes)
