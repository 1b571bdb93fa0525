"""Look for inputs that break the laws of folding, locating, judging and reading figures.

    python -m bench.fuzz --seconds 3600 --seed 1

Takes stretches of the articles in seeds/ and of Python's own documentation, splices, mutates and mixes
them with hostile characters, and holds each result to a law. Prints every case that breaks one, with the
seed and round that make it again, and exits with 1 if there was any. A finding becomes a test.
"""

from __future__ import annotations

import argparse
import pydoc_data.topics
import random
import re
import sys
import time
import traceback
from pathlib import Path

from scifacts.matching import Prepared, locate
from scifacts.model import QuoteStatus
from scifacts.numerals import figures
from scifacts.text import fold

SEEDS = Path(__file__).resolve().parents[1] / "seeds"
SLOWEST = 3.0  # seconds for one input of at most 20,000 characters
ODD = (
    "\u00ad\u200b\u200d\u2060\ufeff\u00a0\u2009\u202f\u3000\u2028\x85\x0c\x1d\r\n\t"
    "\u0301\u0327\u0345‘’“”«»–—−‐‑/½²₂①㎏ﬁｆ１٣१ßİıſΣς中国万亿多%‰$€£¥.,;:()[]…'\"-+~*_#<>&{}\\\x00\x1b\x7f"
    "\U0001f600\U0001d7d8"
)
_MARKS = re.compile(r"[*_]+|>>> ?")  # of emphasis, of a quotation
_ENDS = re.compile(r"\A[\W_]+|[\W_]+\Z")
PASSED = frozenset({QuoteStatus.MATCH, QuoteStatus.REWORDED})


def corpus() -> list[str]:
    """The texts that inputs are made of."""
    articles = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    topics = [text for _, text in sorted(pydoc_data.topics.topics.items()) if len(text) > 2_000]
    return [*articles, *topics[:40]]


def mutated(rng: random.Random, text: str, texts: list[str]) -> str:
    """The text with a few splices, doublings, cuts and odd characters in it."""
    for _ in range(rng.randint(1, 8)):
        at = rng.randint(0, len(text))
        to = min(len(text), at + rng.randint(0, 40))
        other = rng.choice(texts)
        start = rng.randint(0, len(other))
        piece = rng.choice(
            (
                "",
                text[at:to] * rng.choice((2, 3, 50)),
                other[start : start + rng.randint(1, 200)],
                "".join(rng.choice(ODD) for _ in range(rng.randint(1, 30))),
                str(rng.randint(0, 10**9)),
                rng.choice(("not ", "almost ", "over ", "million ", "one and ", "1,", "-"))
                * rng.randint(1, 60),
            )
        )
        text = text[:at] + piece + text[to:]
    return text[:20_000]


def fold_keeps_its_laws(rng: random.Random, texts: list[str]) -> None:
    """Folding twice changes nothing; a folded stretch comes from a stretch inside the text."""
    text = mutated(rng, rng.choice(texts)[:3_000], texts)
    folded = fold(text)
    assert fold(folded.text).text == folded.text, "folding twice changes something"
    for _ in range(20):
        start = rng.randint(0, len(folded.text))
        end = rng.randint(start, len(folded.text))
        span = folded.source_span(start, end)
        assert 0 <= span.start <= span.end <= len(text), "a span leaves its text"


def figures_stay_inside(rng: random.Random, texts: list[str]) -> None:
    """Figures stand in order, inside the text, and say what stands there."""
    text = mutated(rng, rng.choice(texts)[:3_000], texts)
    last = -1
    for mention in figures(text):
        assert 0 <= mention.span.start < mention.span.end <= len(text), "a figure leaves its text"
        assert mention.phrase.contains(mention.span), "a figure outside its phrase"
        assert mention.text == mention.span.of(text), "a figure says what does not stand there"
        assert mention.span.start >= last, "figures out of order"
        assert mention.value.is_finite(), "a value that is no number"
        last = mention.span.start


def planted_is_found(rng: random.Random, texts: list[str]) -> None:
    """A stretch cut at word bounds stands where it was cut, or in several places."""
    text = rng.choice(texts)
    quote, start = cut(rng, text)
    # the cut may fall into a word that is hyphenated at a line's end
    if quote.rstrip().endswith("-") or text[:start].rstrip().endswith("-"):
        return
    match = locate(quote, text)
    assert match.status in (*PASSED, QuoteStatus.AMBIGUOUS, QuoteStatus.CHANGED), "a planted quote is missing"
    assert match.span is not None, "a planted quote has no place"
    if match.status is QuoteStatus.MATCH:
        assert match.found == match.span.of(text), "found is not what stands there"
        assert _without_ends(match.found) == _without_ends(quote), "another passage"
    if match.status is QuoteStatus.CHANGED:  # by what stands just outside
        assert all(not change.expected for change in match.changes if change.kind.touches_fact), "own words"
    assert start >= 0


def _without_ends(text: str) -> str:
    """A text, folded, without the marks at its ends, which may stay outside, and those of a reader."""
    return _ENDS.sub("", _MARKS.sub("", fold(text).text))


def changed_digit_never_passes(rng: random.Random, texts: list[str]) -> None:
    """After one digit inside it was changed, a quote neither matches nor counts as reworded."""
    text = rng.choice(texts)
    digits = [index for index, char in enumerate(text) if char in "0123456789"]
    if not digits:
        return
    at = rng.choice(digits)
    left = text.rfind(" ", 0, max(0, at - rng.randint(5, 120))) + 1
    right = text.find(" ", min(len(text), at + rng.randint(5, 120)))
    quote = text[left : right if right > 0 else len(text)].strip()
    other = rng.choice([digit for digit in "123456789" if digit != text[at]])
    changed = text[:at] + other + text[at + 1 :]
    if not quote or fold(quote).text.strip() in fold(changed).text:
        return
    match = locate(quote, changed)
    if match.status in PASSED and match.span is not None:
        assert not match.span.start <= at < match.span.end, f"{text[at]} -> {other} passes"


def hostile_texts_do_not_break_it(rng: random.Random, texts: list[str]) -> None:
    """Whatever the text and the quote: no exception, and spans inside."""
    text = mutated(rng, rng.choice(texts)[:5_000], texts)
    quote = mutated(rng, cut(rng, text)[0][:400], texts)[:2_000]
    if not fold(quote).text.strip():
        return
    try:
        match = locate(quote, Prepared(text), prefix=mutated(rng, "the ", texts)[:60])
    except ValueError as err:
        if "blank" not in str(err):
            raise
        return
    spans = [*match.rivals, *match.parts, *(change.span for change in match.changes)]
    spans += [span for span in (match.span, match.nearest) if span is not None]
    assert all(0 <= span.start <= span.end <= len(text) for span in spans), "a span leaves its text"
    assert all(0 <= c.quote_span.start <= c.quote_span.end <= len(quote) for c in match.changes), "quote span"
    assert all(change.found == change.span.of(text) for change in match.changes), "a change misquotes"
    assert 0 <= match.score <= 100, "a score out of range"


def cut(rng: random.Random, text: str) -> tuple[str, int]:
    """A stretch of 1 to 60 words, and where it begins."""
    for _ in range(100):
        start = text.find(" ", rng.randint(0, max(0, len(text) - 2))) + 1
        end = start
        for _ in range(rng.randint(1, 60)):
            following = text.find(" ", end + 1)
            if following < 0:
                break
            end = following
        if text[start:end].strip():
            return text[start:end], start
    return text, 0


LAWS = (
    fold_keeps_its_laws,
    figures_stay_inside,
    planted_is_found,
    changed_digit_never_passes,
    hostile_texts_do_not_break_it,
)


def run(seed: int, seconds: float) -> int:
    """Hold rounds to the laws until the time is up; how many broke one."""
    texts, broken, number = corpus(), 0, 0
    started = time.monotonic()
    while time.monotonic() - started < seconds:
        number += 1
        law = LAWS[number % len(LAWS)]
        rng = random.Random(f"{seed}/{number}")
        begun = time.process_time()
        try:
            law(rng, texts)
            spent = time.process_time() - begun
            assert spent < SLOWEST, f"slow: {spent:.1f} s"
        except Exception:
            broken += 1
            print(f"--- {law.__name__}, seed {seed}, round {number}", flush=True)
            print(traceback.format_exc(limit=-3), flush=True)
    print(f"{number} rounds, {broken} broke a law")
    return broken


def main() -> int:
    """Read the arguments, run, and say by the exit status whether a law was broken."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    return 1 if run(options.seed, options.seconds) else 0


if __name__ == "__main__":
    sys.exit(main())
