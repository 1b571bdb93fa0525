"""Classes that the rows of a table are told by, mostly of age: "5–14", "≥45", "<1", "65 and over"."""

from __future__ import annotations

import re

from scifacts.patterns import lazy

__all__ = ["Class", "class_of", "classes_in"]

Class = tuple[int, int | None] | tuple[int | None, int]

_NUMERALS = "zero one two three four five six seven eight nine ten eleven twelve"
_IN_DIGITS = {word: str(at) for at, word in enumerate(_NUMERALS.split())}
_WORD = lazy(lambda: rf"(?<![\w-])(?:{'|'.join(_IN_DIGITS)})(?![\w-])", re.IGNORECASE)
_RANGE = r"(?P<low>\d{1,3})\s?(?:–|—|-|to|and|through)\s?(?P<high>\d{1,3})(?![\d%]|[.,]\d|\s?%)"
_FROM = r"(?P<least>\d{1,3})\s?(?:\+|(?:years?\s)?(?:and|or)\s(?:over|older|above|more))"
_OVER = r"(?:≥|>=|⩾)\s?(?P<from>\d{1,3})"
_UNDER = r"(?:<|under|below|younger\sthan)\s?(?:the\sage\sof\s)?(?P<under>\d{1,3})(?![\d%]|[.,]\d|\s?%)"
_ANY = rf"(?:{_RANGE}|{_FROM}|{_OVER}|{_UNDER})"
_CLASS = lazy(rf"(?:aged?\s|ages\s)?{_ANY}(?:\s?(?:years?|yrs?|y)(?:\sold)?)?", re.IGNORECASE)
_IN_TEXT = lazy(rf"(?<![\d.,/–-]){_ANY}", re.IGNORECASE)


def class_of(head: str) -> Class | None:
    """The class that the head of a row names and nothing else; None where it names none."""
    found = _CLASS.fullmatch(_in_digits(head).strip())
    return _ends(found) if found else None


def classes_in(text: str) -> set[Class]:
    """All classes that a text may name: "from 5 to 14", "under one", "45 and over"."""
    return {_ends(found) for found in _IN_TEXT.finditer(_in_digits(text))}


def _in_digits(text: str) -> str:
    return _WORD.sub(lambda word: _IN_DIGITS[word[0].lower()], text)


def _ends(found: re.Match[str]) -> Class:
    if found["low"]:
        return int(found["low"]), int(found["high"])
    if found["under"]:
        return None, int(found["under"])
    return int(found["least"] or found["from"]), None
