"""Found words in the place of expected ones: whole words and numbers of a statement, nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    Edit = tuple[int, int, str]  # start, end, and what to put there

__all__ = ["are_words", "places_of", "put", "put_at"]

# Words and numbers with what belongs to them: "£12.4m", "-3.5%", "state-run", "8:30", "a quarter". Neither
# ends in punctuation, and no mark of Markdown stands in one.
_WORDS: Final = re.compile(r"[£$€¥₹+\-−]{0,2}\w(?:[\w\s.,:/'’&£$€¥₹%‰°+−–-]*[\w%‰°£$€¥₹])?")
_SCRIPT: Final = "\u3041-\u30ff\u3400-\u9fff"  # which is written without blanks
_HAN: Final = re.compile(f"[{_SCRIPT}]")
_ARTICLE: Final = re.compile(r"\b([Aa])n? $")
_VOWEL: Final = re.compile(r"[aeiou]", re.IGNORECASE)
_SIGNS: Final = "+-−"
_JOINED: Final = "m|mn|bn|tn|k|C|F|km|cm|mm|kg|mg|g|l|ft|mi|mph|p|pc|pp|kW|MW|GW|kWh|MWh|GWh|TWh"  # 203C, 5kg


def are_words(text: str) -> bool:
    """Whether a side of a change is words or numbers: no punctuation by itself, and not empty."""
    return "_" not in text and _WORDS.fullmatch(" ".join(text.split())) is not None


def places_of(words: str, statement: str) -> list[tuple[int, int]]:
    """Where words stand in a statement, as no part of a longer word or number; a capital may begin it."""
    if not are_words(words):
        return []
    spaced = r"\s+".join(map(re.escape, words.split()))
    found = re.finditer(rf"{_before(words[0])}{spaced}{_behind(words[-1])}", statement)
    places = [match.span() for match in found if not _has_sign(statement, match.start())]
    opening = re.match(spaced, statement, re.IGNORECASE)
    if opening and not places and re.match(r"(?!\w|[.,]\d)", statement[opening.end() :]):
        places = [opening.span()]
    return places


def _before(first: str) -> str:
    """What may not stand before words: Chinese has no blanks between them, and none around numbers."""
    return "" if _HAN.match(first) else rf"(?<![^\W{_SCRIPT}])(?<![.,])"


def _behind(last: str) -> str:
    """What may not stand behind words; "m", "bn" and "kg" behind a number are words themselves."""
    if _HAN.match(last):
        return ""
    scale = rf"(?!(?:{_JOINED})(?![^\W_]))" if last.isdecimal() else ""
    return rf"(?!{scale}[^\W{_SCRIPT}]|[.,]\d)"


def _has_sign(statement: str, at: int) -> bool:
    """Whether a number begins before a place, with a sign: "-5" is no 5, but "mid-2020" names 2020."""
    is_number = statement[at : at + 1].isdigit() and statement[max(0, at - 1) : at] in tuple(_SIGNS)
    return is_number and not statement[max(0, at - 2) : at - 1].isalnum()


def put(statement: str, edits: Iterable[Edit]) -> str:
    """The statement with words in places of it; with "", what stands there goes, and a blank beside it."""
    for start, end, words in sorted(set(edits), reverse=True):
        statement = put_at(statement, start, end, words)
    return statement


def put_at(statement: str, start: int, end: int, words: str) -> str:
    """The statement with words in the place of others; a capital where they begin it, none is taken away."""
    flat = " ".join(words.split())
    if not flat:
        return _without(statement, start, end)
    before = _with_article(statement[:start], statement[start:end], flat)
    first = flat[:1] if before.strip() else flat[:1].upper()
    return before + first + flat[1:] + statement[end:]


def _with_article(before: str, old: str, new: str) -> str:
    """What stands before words that took the place of others: "an" average, "a" median."""
    article = _ARTICLE.search(before)
    if article is None or bool(_VOWEL.match(old)) is bool(_VOWEL.match(new)) or not new[:1].isalpha():
        return before
    return f"{before[: article.start()]}{article[1]}{'n' if _VOWEL.match(new) else ''} "


def _without(statement: str, start: int, end: int) -> str:
    """The statement without a stretch, and without one of the blanks around it."""
    before, after = statement[:start], statement[end:]
    if after[:1].isspace():
        after = after.lstrip()
    elif not after[:1].isalnum():
        before = before.rstrip()
    return before + (after if before.strip() else after[:1].upper() + after[1:])
