"""The value of one numeral that stands alone, as an editor writes it."""

from __future__ import annotations

from decimal import Decimal

from scifacts.numerals.languages.han import read_chinese
from scifacts.numerals.numbers import Numeral, extend, read_digits
from scifacts.numerals.spelled import read_words
from scifacts.numerals.vocabulary import VULGAR_FRACTIONS

__all__ = ["number_value"]


def number_value(text: str) -> Decimal | None:
    """The value of one numeral and nothing else; None where `text` is no numeral.

    Reads digits ("14,000", "3.09 trillion"), words ("fourteen thousand"), fractions and Chinese numerals.
    """
    text = text.strip()
    sign = -1 if text[:1] in ("-", "−") else 1
    body = text[1:] if sign < 0 else text
    number = _numeral_at(body)
    return None if number is None or number.end != len(body) else number.value * sign


def _numeral_at(body: str) -> Numeral | None:
    if body[:1].isdecimal():
        number, _ = read_digits(body, 0, plain=False, continental=False)
        if number.form == "code":
            return None
        extend(body, number, money=False)
        return number
    if body[:1] in VULGAR_FRACTIONS:
        upper, lower = VULGAR_FRACTIONS[body[0]]
        return Numeral(0, 1, Decimal(upper) / Decimal(lower), "fraction")
    start = 2 if body[:2].lower() == "a " else 0
    return read_words(body, start) or read_chinese(body, 0)
