"""The systems that find quotes, each behind the same two functions: prepare a text, find a quote in it.

An adapter answers with `Found(start, end, accepted)` or None. What counts as accepted is what the system
itself calls a match; a library that only scores gets the threshold that its users take, named in `note`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ADAPTERS", "Adapter", "Found", "textbook_fold"]


class Found(NamedTuple):
    """Where a system says that a quote stands, and whether it accepts the passage as the quote."""

    start: int
    end: int
    accepted: bool


@dataclass(frozen=True, slots=True)
class Adapter:
    """One system. `needs` is what to install; `find` gets the quote and what `prepare` made of the text.

    `index` makes a search over many prepared texts at once; None where a system has to go through them.
    """

    name: str
    needs: str
    note: str
    prepare: Callable[[str], Any]
    find: Callable[[str, Any], Found | None]
    prepares: bool = True
    index: Callable[[list[Any]], Callable[[str], tuple[Found | None, int]]] | None = None


ADAPTERS: dict[str, Adapter] = {}


def _adapter(
    name: str, needs: str, note: str, prepare: Callable[[str], Any] | None = None
) -> Callable[..., Any]:
    def register(find: Callable[[str, Any], Found | None]) -> Callable[[str, Any], Found | None]:
        ADAPTERS[name] = Adapter(name, needs, note, prepare or _as_it_is, find, prepare is not None)
        return find

    return register


def _as_it_is(text: str) -> str:
    return text


# --- scifacts -----------------------------------------------------------------------------------


def _prepared(text: str) -> Any:
    from scifacts.matching import Prepared

    prepared = Prepared(text)
    _ = prepared.folded
    return prepared


@_adapter("scifacts", "scifacts", "accepted: `match` or `reworded`", _prepared)
def _scifacts(quote: str, prepared: Any) -> Found | None:
    from scifacts.matching import locate

    match = locate(quote, prepared)
    if match.span is None:
        return None
    return Found(match.span.start, match.span.end, match.status.value in ("match", "reworded"))


def _scifacts_index(prepared: list[Any]) -> Callable[[str], tuple[Found | None, int]]:
    from scifacts.matching import Index

    index = Index({str(number): text for number, text in enumerate(prepared)})

    def search(quote: str) -> tuple[Found | None, int]:
        for name, match in index.locate(quote):
            if match.span is not None:
                accepted = match.status.value in ("match", "reworded")
                return Found(match.span.start, match.span.end, accepted), int(name)
        return None, -1

    return search


ADAPTERS["scifacts"] = replace(ADAPTERS["scifacts"], index=_scifacts_index)


# --- folding as a textbook has it, for the libraries that bring none ---------------------------------

_PLAIN = str.maketrans(
    {"‘": "'", "’": "'", "“": '"', "”": '"', "‐": "-", "‑": "-", "–": "-", "—": "-", "\u00ad": ""}
)
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"


def textbook_fold(text: str) -> tuple[str, list[int]]:
    """Fold character by character, with a list of where each one stood."""
    out: list[str] = []
    origin: list[int] = []
    place = 0
    while place < len(text):
        letter = text[place]
        end = place + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        if letter.isspace():
            folded = "" if out and out[-1] == " " else " "
        elif letter in _INVISIBLE:
            folded = ""
        elif (
            letter in "-‐"
            and (broken := re.compile(r"\s*\n\s*").match(text, end))
            and out
            and out[-1].isalpha()
        ):
            folded, end = "", broken.end()
        else:
            folded = unicodedata.normalize("NFKC", text[place:end]).translate(_PLAIN).lower()
        out.extend(folded)
        origin.extend([place] * len(folded))
        place = end
    origin.append(len(text))
    return "".join(out), origin


def _back(origin: list[int], start: int, end: int) -> tuple[int, int]:
    return origin[start], origin[end - 1] + 1 if end > start else origin[start]


@_adapter("fold + find", "", "textbook folding, then str.find", textbook_fold)
def _fold_find(quote: str, state: Any) -> Found | None:
    text, origin = state
    wanted = textbook_fold(quote)[0]
    start = text.find(wanted)
    return Found(*_back(origin, start, start + len(wanted)), True) if start >= 0 else None


# --- libraries that score ---------------------------------------------------------------------------


@_adapter(
    "rapidfuzz", "rapidfuzz", "partial_ratio_alignment after textbook folding; 85 and above", textbook_fold
)
def _rapidfuzz(quote: str, state: Any) -> Found | None:
    from rapidfuzz import fuzz

    text, origin = state
    best = fuzz.partial_ratio_alignment(textbook_fold(quote)[0], text, score_cutoff=60)
    if best is None:
        return None
    return Found(*_back(origin, best.dest_start, best.dest_end), best.score >= 85)


def _fold_bytes(text: str) -> tuple[list[int], bytes]:
    folded, origin = textbook_fold(text)
    # One byte a character, so that offsets stay what they are.
    return origin, folded.encode("latin-1", "replace")


@_adapter("edlib", "edlib", "infix alignment after textbook folding; at most 20 % edits", _fold_bytes)
def _edlib(quote: str, state: Any) -> Found | None:
    import edlib

    origin, text = state
    wanted = textbook_fold(quote)[0].encode("latin-1", "replace")
    best = edlib.align(wanted, text, mode="HW", task="locations", k=len(wanted) * 2 // 5)
    if best["editDistance"] < 0:
        return None
    start, end = best["locations"][0]
    return Found(*_back(origin, start or 0, end + 1), best["editDistance"] <= len(wanted) / 5)


@_adapter("fuzzysearch", "fuzzysearch", "find_near_matches, at most 20 % edits, the nearest", textbook_fold)
def _fuzzysearch(quote: str, state: Any) -> Found | None:
    import fuzzysearch

    text, origin = state
    wanted = textbook_fold(quote)[0]
    near = fuzzysearch.find_near_matches(wanted, text, max_l_dist=max(1, len(wanted) // 5))
    if not near:
        return None
    best = min(near, key=lambda match: match.dist)
    return Found(*_back(origin, best.start, best.end), True)


@_adapter(
    "regex", "regex", "fuzzy pattern, at most 20 % errors, best match; given up after 2 s", textbook_fold
)
def _regex(quote: str, state: Any) -> Found | None:
    import regex

    text, origin = state
    wanted = textbook_fold(quote)[0]
    for errors in (0, len(wanted) // 25 + 1, len(wanted) // 5 + 1):
        best = regex.search(f"(?e)(?:{regex.escape(wanted)}){{e<={errors}}}", text, timeout=2)
        if best:
            return Found(*_back(origin, best.start(), best.end()), True)
    return None


@_adapter("parasail", "parasail", "semi-global alignment; 70 % of the quote's characters alike", _fold_bytes)
def _parasail(quote: str, state: Any) -> Found | None:
    import parasail

    origin, folded = state
    wanted, text = (
        textbook_fold(quote)[0].encode("latin-1", "replace").decode("latin-1"),
        folded.decode("latin-1"),
    )
    matrix = parasail.matrix_create("".join(sorted(set(wanted))), 2, -2, case_sensitive=True)
    end = parasail.sg_dx_striped_sat(wanted, text, 3, 1, matrix).end_ref + 1
    begin = max(0, end - 3 * len(wanted) - 100)
    cigar = parasail.sg_dx_trace_striped_sat(wanted, text[begin:end], 3, 1, matrix).cigar.decode.decode()
    steps = [(int(count), kind) for count, kind in re.findall(r"(\d+)([=XID])", cigar)]
    lead = steps[0][0] if steps and steps[0][1] == "D" else 0
    alike = sum(count for count, kind in steps if kind == "=")
    return Found(*_back(origin, begin + lead, end), alike >= 0.7 * len(wanted))


@_adapter("difflib", "", "longest common stretch, then the ratio of a window around it; 0.8", textbook_fold)
def _difflib(quote: str, state: Any) -> Found | None:
    text, origin = state
    wanted = textbook_fold(quote)[0]
    common = SequenceMatcher(None, wanted, text, autojunk=False).find_longest_match()
    start = max(0, common.b - common.a)
    window = text[start : start + len(wanted)]
    if not window:
        return None
    ratio = SequenceMatcher(None, wanted, window, autojunk=False).ratio()
    return Found(*_back(origin, start, start + len(window)), ratio >= 0.8) if ratio > 0.5 else None


# --- whole systems ----------------------------------------------------------------------------------


@_adapter("quotecheck", "quotecheck", "check(): what it calls found or interleaved")
def _quotecheck(quote: str, text: Any) -> Found | None:
    import quotecheck

    result = quotecheck.check(quote, text)
    if result.offset < 0:
        return None
    return Found(result.offset, result.offset + len(quote), result.similarity >= 1)


def _citefact_map(text: str) -> Any:
    from citefact.checks.quotes import normalize_with_map

    return normalize_with_map(text)


@_adapter(
    "citefact",
    "citefact",
    "its normalisation, then find; a near passage is `modified`, not accepted",
    _citefact_map,
)
def _citefact(quote: str, state: Any) -> Found | None:
    from citefact.checks.quotes import normalize
    from rapidfuzz import fuzz

    text, origin = state
    wanted = normalize(quote)
    start = text.find(wanted)
    if start >= 0:
        return Found(origin[start], origin[start + len(wanted) - 1] + 1, True)
    near = fuzz.partial_ratio_alignment(wanted, text, score_cutoff=80)
    if near is None:
        return None
    return Found(origin[near.dest_start], origin[near.dest_end - 1] + 1, False)


@_adapter("langextract", "langextract", "its resolver's word aligner as it comes; any grounded status")
def _langextract(quote: str, text: Any) -> Found | None:
    from langextract import resolver
    from langextract.core import data

    extraction = data.Extraction(extraction_class="quote", extraction_text=quote)
    resolver.WordAligner().align_extractions([[extraction]], text)
    interval = extraction.char_interval
    return None if interval is None else Found(interval.start_pos, interval.end_pos, True)


@_adapter("verbatim-core", "verbatim-core", "its span extractor's fuzzy match, 0.8 as it comes")
def _verbatim(quote: str, text: Any) -> Found | None:
    from verbatim_core.extractors import LLMSpanExtractor

    start, passage, score = text.find(quote), quote, 1.0
    if start < 0:
        score, passage = LLMSpanExtractor._find_fuzzy_span_match(quote, text)
        start = text.find(passage) if passage else -1
    return Found(start, start + len(passage), score >= 0.8) if start >= 0 else None
