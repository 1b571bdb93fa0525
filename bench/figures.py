"""Reading figures: how fast, and how well against numerals that were read by hand."""

from __future__ import annotations

import importlib.util
import logging
import re
import statistics
import time
import warnings
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["GOLD", "READERS", "Gold", "Reader", "Reading", "Score", "gold", "installed", "measure"]

ROOT = Path(__file__).resolve().parents[1]
GOLD = ROOT / "tests" / "numerals"
_NO_NUMBERS = ("name", "furniture")  # COVID-19, a page number: not read as a quantity
_CLOSE = Decimal("0.000001")
_CLAIMS = ("count", "money", "percent", "range", "ratio", "rank", "duration")


class Reading(NamedTuple):
    """One number that a system reads in a text."""

    start: int
    end: int
    value: Decimal


class Gold(NamedTuple):
    """One numeral read by hand, with where it stands; a range has both of its ends in `values`."""

    start: int
    end: int
    kind: str
    values: tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """Shares of numbers found (of those that claims are about) and of numbers rightly read, and the speed."""

    recall: float
    precision: float
    speed: float  # MB of characters in a second


@dataclass(frozen=True, slots=True)
class Reader:
    """A system that reads numbers."""

    name: str
    needs: str
    note: str
    read: Callable[[str], list[Reading]]


def gold(name: str) -> list[tuple[str, list[Gold]]]:
    """Read a file of tests/numerals: each text with the numerals in it. An article's text is in seeds/."""
    cases: list[tuple[str, list[Gold]]] = []
    place = 0
    for line in (GOLD / name).read_text(encoding="utf-8").split("\n"):
        if line.startswith("= "):
            text, place = line[2:], 0
            if name == "articles.txt":
                text = (ROOT / "seeds" / text).read_bytes().decode("utf-8")
            cases.append((text, []))
        elif line and not line.startswith("#"):
            numeral, _, meaning = line.partition(" -> ")
            start = cases[-1][0].find(numeral, place)
            place = start + len(numeral)
            cases[-1][1].append(Gold(start, place, meaning.split(" ")[0], _values(meaning)))
    return cases


def _values(meaning: str) -> tuple[Decimal, ...]:
    """The numbers of "count more-than 160, countries" or "range 1.5..2, degrees"."""
    written = next(word for word in meaning.split(" ")[1:] if re.match(r"[-\d]*\d", word))
    return tuple(Decimal(end) for end in written.rstrip(",").split(".."))


def installed(name: str) -> bool:
    """Whether what the reader needs can be imported."""
    needs = READERS[name].needs
    return not needs or importlib.util.find_spec(needs) is not None


def measure(name: str, cases: list[tuple[str, list[Gold]]], prose: str, seconds: float) -> Score:
    """Score one reader on hand-read cases, and time it on prose."""
    warnings.simplefilter("ignore")
    logging.disable(logging.ERROR)
    read = READERS[name].read
    wanted = found = right = said = 0
    for text, numerals in cases:
        readings = _careful(read, text)
        for numeral in numerals:
            if numeral.kind in _CLAIMS:
                wanted += 1
                found += any(_agrees(reading, numeral) for reading in readings)
        for reading in readings:
            said += 1
            right += any(
                numeral.kind not in _NO_NUMBERS and _agrees(reading, numeral) for numeral in numerals
            )
    return Score(found / wanted, right / said if said else 0.0, _speed(read, prose, seconds))


def _agrees(reading: Reading, numeral: Gold) -> bool:
    """Whether the two overlap and have one value, as far as it is written out (six decimals)."""
    apart = reading.start >= numeral.end or numeral.start >= reading.end
    return not apart and any(abs(reading.value - value) < _CLOSE for value in numeral.values)


def _careful(read: Callable[[str], list[Reading]], text: str) -> list[Reading]:
    try:
        return read(text)
    except Exception:  # a text that a reader chokes on is a text that it does not read
        return []


def _speed(read: Callable[[str], list[Reading]], prose: str, seconds: float) -> float:
    """Median speed over pieces of 20,000 characters, for `seconds` at most."""
    deadline = time.perf_counter() + seconds
    speeds = []
    for start in range(0, len(prose), 20_000):
        piece = prose[start : start + 20_000]
        began = time.perf_counter()
        _careful(read, piece)
        speeds.append(len(piece) / (time.perf_counter() - began) / 1e6)
        if time.perf_counter() > deadline:
            break
    return statistics.median(speeds)


def _decimal(number: object) -> Decimal:
    return Decimal(str(number)).normalize()


READERS: dict[str, Reader] = {}


def _reader(name: str, needs: str, note: str) -> Callable[[Callable[[str], list[Reading]]], object]:
    def register(read: Callable[[str], list[Reading]]) -> object:
        READERS[name] = Reader(name, needs, note, read)
        return read

    return register


@_reader("scifacts", "scifacts", "figures()")
def _scifacts(text: str) -> list[Reading]:
    from scifacts.numerals import figures

    return [
        Reading(figure.span.start, figure.span.end, figure.value)
        for figure in figures(text)
        if figure.kind not in _NO_NUMBERS
    ]


@_reader("digits", "", "a pattern for digits, as a script would have it")
def _digits(text: str) -> list[Reading]:
    return [
        Reading(match.start(), match.end(), Decimal(match[0].replace(",", "")))
        for match in re.finditer(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?", text, re.ASCII)
    ]


@_reader("quantulum3", "quantulum3", "parser.parse, without its classifier")
def _quantulum3(text: str) -> list[Reading]:
    from quantulum3 import parser

    return [
        Reading(quantity.span[0], quantity.span[1], _decimal(quantity.value))
        for quantity in parser.parse(text)
    ]


@_reader("recognizers-text", "recognizers_number", "recognize_number, English")
def _recognizers(text: str) -> list[Reading]:
    from recognizers_number import Culture, recognize_number

    readings = []
    for result in recognize_number(text, Culture.English):
        try:
            readings.append(Reading(result.start, result.end + 1, _decimal(result.resolution["value"])))
        except InvalidOperation:
            continue  # "1/2 of x": it says no value
    return readings


@_reader("text2num", "text_to_num", "find_numbers, English; words and whole numbers")
def _text2num(text: str) -> list[Reading]:
    from text_to_num import find_numbers

    tokens = [_Word(match) for match in re.finditer(r"\w+(?:[.,]\d+)*|[^\w\s]", text)]
    return [
        Reading(
            tokens[number.start].match.start(), tokens[number.end - 1].match.end(), _decimal(number.value)
        )
        for number in find_numbers(tokens, "en", 0)
    ]


@dataclass(frozen=True, slots=True)
class _Word:
    """A token in the form that text2num asks for."""

    match: re.Match[str]

    def text(self) -> str:
        """The word as it stands."""
        return self.match[0]

    def nt_separated(self, previous: object) -> bool:  # noqa: ARG002  # text2num calls it so
        """Whether something unseen parts it from the word before: never, in written text."""
        return False

    def not_a_number_part(self) -> bool:
        """Whether it is known to be no number: never."""
        return False
