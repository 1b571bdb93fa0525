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
