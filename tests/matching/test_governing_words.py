"""The one list of words that govern a clause: each class in order, asked by a rule, seen at a glance."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import scifacts.matching
from scifacts.matching.around import governed, governing_words, tails
from scifacts.matching.around.governing_words import bare, either, forms_of, mentions

ROOM = Path(scifacts.matching.__file__).parent
CLASSES = sorted(name for name in governing_words.__all__ if isinstance(getattr(governing_words, name), str))
VERBS = [name for name in CLASSES if re.search(r"\w/\w+ing\b", getattr(governing_words, name))]
SOURCES = [
    line.partition(" | ")[2].lower()
    for line in Path(__file__).with_name("pairs.txt").read_text(encoding="utf-8").splitlines()
    if line.startswith(("! ", "+ "))
]


@pytest.mark.parametrize("name", CLASSES)
def test_no_word_stands_in_its_class_twice(name: str) -> None:
    words = [word.split("/")[0] for word in getattr(governing_words, name).split()]
    assert len(words) == len(set(words))


@pytest.mark.parametrize("name", VERBS)
def test_every_verb_of_a_class_has_its_forms(name: str) -> None:
    for verb in getattr(governing_words, name).split():
        infinitive, third, *past, gerund = verb.split("/")
        assert third.endswith("s"), verb
        assert gerund.endswith("ing"), verb
        assert len(past) in (1, 2), verb
        assert infinitive[:2] == third[:2] == gerund[:2], verb


def test_every_class_is_asked_by_some_rule() -> None:
    rules = "\n".join(
        path.read_text(encoding="utf-8") for path in ROOM.rglob("*.py") if path.stem != "governing_words"
    )
    assert [name for name in governing_words.__all__ if not re.search(rf"\b{name}\b", rules)] == []


def test_forms_are_chosen_by_their_place() -> None:
    table = "show/shows/showed/shown/showing claim/claims/claimed/claiming"
    past, done = governing_words.PAST, governing_words.DONE
    assert either(table, forms=(past, done)) == "showed|shown|claimed"
    assert forms_of(table, forms=(done,)) == {"shown", "claimed"}
    assert forms_of("short_story lie/lies") == {"short story", "lie", "lies"}
    assert either("short_story lie/lies") == r"short\sstory|lie|lies"


def _leads() -> list[str]:
    """Every beginning of a source's sentence that a passage may stand behind."""
    return [source[: match.end()] for source in SOURCES for match in re.finditer(r"(?:that|,|\w) ", source)]


def test_a_glance_lets_through_what_its_pattern_reads() -> None:
    glances = (
        (governed._GOVERNING, governed._GOVERNING_WORDS),
        (governed._HELD, governed._HELD_WORDS),
        (governed._UNSHOWN, governed._UNSHOWN_WORDS),
    )
    seen = [0, 0, 0]
    for lead in _leads():
        near = lead[-110:]
        for index, (pattern, words) in enumerate(glances):
            if pattern.search(near):
                seen[index] += 1
                beside = "n't " in near or near.endswith("so that ") or near.startswith(("only ", "nur "))
                assert beside or mentions(near, words), near
    assert min(seen) > 10


def test_a_glance_lets_through_the_rests_of_sentences_that_are_read() -> None:
    seen = dict.fromkeys(range(len(tails._RULES)), 0)
    for source in SOURCES:
        for match in re.finditer(r"[,;(—] ?", source):
            rest = source[match.end() :].partition(". ")[0].rstrip(".!?;:\"')”’")
            for index, (_, words, pattern) in enumerate(tails._RULES):
                if pattern.match(rest):
                    seen[index] += 1
                    assert not words.isdisjoint(bare(rest)), rest
    assert all(seen.values())
