"""What is seen at a glance misses nothing that looking at each would find."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from scifacts.checks.contraries.direction import ways_said
from scifacts.checks.exchanged.word_places import places_of, words_of
from scifacts.checks.reading.verb_forms import first_form
from scifacts.checks.reading.wording import Groups, spaced_words, words_in

PHRASES = st.lists(st.sampled_from("abcd"), min_size=1, max_size=3).map(lambda words: f" {' '.join(words)} ")
GROUPS = st.lists(st.lists(PHRASES, max_size=3), max_size=4)
TEXTS = st.lists(st.sampled_from("abcd"), max_size=8).map(" ".join)
WORDS = "The mayor signed signs 12 deals, in May. Rates fell to a record low last week"
SENTENCES = st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join)


@settings(derandomize=True, max_examples=200)
@given(GROUPS, TEXTS)
def test_groups_of_phrases_are_those_that_trying_each_finds(groups: list[list[str]], text: str) -> None:
    spaced = spaced_words(text)
    tried = [at for at, group in enumerate(groups) if any(phrase in spaced for phrase in group)]
    assert Groups(groups).found_in(spaced) == tried


def test_a_group_of_which_no_phrase_is_there_is_passed_over() -> None:
    groups = Groups([[" closed ", " shut down "], [" open again "]])
    assert groups.found_in(" the bank is open ") == []
    assert groups.found_in(" never open, again it is closed down ") == [0]
    assert groups.found_in(" open again and shut down ") == [0, 1]


@settings(derandomize=True, max_examples=200)
@given(SENTENCES, SENTENCES)
def test_words_that_another_text_has_in_any_form_are_left_out(text: str, other: str) -> None:
    words = {word.low for word in words_of(other)}
    forms = set(map(first_form, words))
    told = [place.word for place in places_of(text)]
    kept = [word for word in told if word.low not in words and first_form(word.low) not in forms]
    assert [place.word for place in places_of(text, words)] == kept


def test_the_words_of_a_text_are_the_askers_own() -> None:
    words_in("Rates fell").clear()
    assert words_in("Rates fell") == ["rates", "fell"]


def test_a_directed_word_is_no_part_of_another_beside_chinese() -> None:
    assert ways_said("盗窃 (shoplifting) 340 起") == frozenset()
    assert ways_said("shoplifting 增长") == {1}
