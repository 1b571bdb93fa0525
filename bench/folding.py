"""Folding a text for comparison: how fast, and whether each offset leads back to where it came from."""

from __future__ import annotations

import importlib.util
import random
import re
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from bench.adapters import textbook_fold

__all__ = ["FOLDERS", "Folder", "Score", "installed", "measure"]

# Folded text, and the way back from a stretch of it to the stretch of the source (None: no way).
_Folded = tuple[str, Callable[[int, int], tuple[int, int]] | None]


@dataclass(frozen=True, slots=True)
class Folder:
    """A way to fold."""

    name: str
    needs: str
    note: str
    fold: Callable[[str], _Folded]


@dataclass(frozen=True, slots=True)
class Score:
    """MB of characters in a second, and the share of stretches whose source folds to the same again."""

    speed: float
    exact: float | None


FOLDERS: dict[str, Folder] = {}


def _folder(name: str, needs: str, note: str) -> Callable[[Callable[[str], _Folded]], object]:
    def register(fold: Callable[[str], _Folded]) -> object:
        FOLDERS[name] = Folder(name, needs, note, fold)
        return fold

    return register


@_folder("scifacts", "scifacts", "fold(), offsets as shifts")
def _scifacts(text: str) -> _Folded:
    from scifacts.text import fold

    folded = fold(text)

    def back(start: int, end: int) -> tuple[int, int]:
        span = folded.source_span(start, end)
        return span.start, span.end

    return folded.text, back


@_folder("textbook", "", "character by character in Python, a list of offsets")
def _textbook(text: str) -> _Folded:
    folded, origin = textbook_fold(text)
    return folded, lambda start, end: (origin[start], origin[end] if end < len(folded) else len(text))


@_folder("citefact", "citefact", "normalize_with_map")
def _citefact(text: str) -> _Folded:
    from citefact.checks.quotes import normalize_with_map

    folded, origin = normalize_with_map(text)
    return folded, lambda start, end: (origin[start], origin[end] if end < len(origin) else len(text))


@_folder("unicodedata", "", "NFKC and split, no way back: what a plain normalisation costs")
def _unicodedata(text: str) -> _Folded:
    return " ".join(unicodedata.normalize("NFKC", text).lower().split()), None


def installed(name: str) -> bool:
    """Whether what the folder needs can be imported."""
    needs = FOLDERS[name].needs
    return not needs or importlib.util.find_spec(needs) is not None


def measure(name: str, text: str, rounds: int) -> Score:
    """Time a folder on `text`, and try its way back on 2,000 stretches of the first 200,000 characters."""
    fold = FOLDERS[name].fold
    best = float("inf")
    for _ in range(rounds):
        started = time.perf_counter()
        fold(text)
        best = min(best, time.perf_counter() - started)
    return Score(len(text) / best / 1e6, _exactness(fold, text[:200_000]))


def _exactness(fold: Callable[[str], _Folded], text: str) -> float | None:
    folded, back = fold(text)
    if back is None:
        return None
    rng = random.Random(1)
    right = 0
    words = [match.span() for match in re.finditer(r"[一-鿿]|[^\s一-鿿]+", folded)]
    for _ in range(2_000):
        # Whole words (Chinese: characters): a stretch that begins amid a ligature has no source of its own.
        first = rng.randrange(len(words) - 1)
        start, end = words[first][0], words[min(first + rng.randrange(8), len(words) - 1)][1]
        begin, finish = back(start, end)
        right += fold(text[begin:finish])[0].strip() == folded[start:end]
    return right / 2_000
