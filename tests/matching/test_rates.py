"""A law of rates: two spellings of one rate are accepted, two rates never, nor one that came or went."""

from __future__ import annotations

import pytest

from scifacts.matching import locate
from scifacts.model import Figure, QuoteStatus
from scifacts.numerals import disagreements, figures

ACCEPTED = (QuoteStatus.MATCH, QuoteStatus.REWORDED)
TEXT = "The agency wrote that the northern works took {} in all, and that the rest of it stayed as it was."
RATES = {
    "40 tonnes": {
        "year": (" a year", " per year", " per annum", " annually", " every year", " p.a.", "/year"),
        "month": (" a month", " per month", " monthly", " each month", "/month"),
        "day": (" a day", " per day", " daily", " every day", "/day"),
        "hour": (" an hour", " per hour", " hourly", "/h"),
        "head": (" a head", " per head", " per capita", " per person"),
        "household": (" per household",),
        "100,000": (" per 100,000 people", " per 100,000 inhabitants"),
        "1,000": (" per 1,000 people",),
        "": ("",),
    },
    "120": {
        "km/h": (" km/h", " kph", " kilometres per hour", " kilometers an hour", " km per hour"),
        "mph": (" mph", " miles per hour", " miles an hour"),
        "km/s": (" km/s", " kilometres per second"),
        "km": (" km", " kilometres"),
    },
    "$30": {
        "barrel": (" a barrel", " per barrel"),
        "tonne": (" a tonne", " per tonne"),
        "hour": (" an hour", " per hour", "/hour"),
        "": ("",),
    },
}
FORMS = {
    f"{amount}{form}": (amount, rate)
    for amount, of in RATES.items()
    for rate, forms in of.items()
    for form in forms
}


@pytest.mark.parametrize("one", FORMS)
def test_a_quote_keeps_its_rate_in_any_spelling(one: str) -> None:
    amount, rate = FORMS[one]
    for two, (other_amount, other_rate) in FORMS.items():
        if two != one and other_amount == amount:
            match = locate(TEXT.format(one), TEXT.format(two))
            assert (match.status in ACCEPTED) is (rate == other_rate), (two, match.changes)


@pytest.mark.parametrize("one", FORMS)
def test_a_claim_agrees_with_a_text_of_its_rate_in_any_spelling(one: str) -> None:
    amount, rate = FORMS[one]
    claimed = figures(one)[0]
    claim = Figure(claimed.value, unit=claimed.unit)
    for two, (other_amount, other_rate) in FORMS.items():
        if other_amount == amount and rate and other_rate:
            found = disagreements(claim, figures(f"It took {two}.")[0])
            assert (not found) is (rate == other_rate), (two, found)
