"""The benchmark's own cases are sane: the truth about each is true, and tampering tampers."""

from __future__ import annotations

import random
import re
import sys
import unicodedata
from pathlib import Path

import pytest

pytestmark = pytest.mark.no_cover  # traced it takes twice as long, and others cover the same

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bench import corpus, drift, factbook, figures, folding, planting, running, tables, wordlists  # noqa: E402
from bench.adapters import ADAPTERS, Found, textbook_fold  # noqa: E402

SENTENCES = [factbook.fact(template, random.Random(template)) for template in factbook.SENTENCES]


@pytest.fixture(scope="module")
def library() -> list[corpus.Document]:
    """A small library that needs no other package and takes no time."""
    rng = random.Random(5)
    words = sorted({word for text in wordlists.ASIDES for word in re.findall("[a-z]{3,}", text)})
    texts = []
    for number in range(8):
        sentences = [" ".join(rng.choices(words, k=12)).capitalize() + "." for _ in range(300)]
        texts.append(corpus.Document(f"text {number}", "\n\n".join(sentences)))
    return texts


@pytest.fixture(scope="module")
def tier(library: list[corpus.Document]) -> planting.Tier:
    return planting.plant("10 KB", library, 4, seed=3)


def _plain(text: str) -> str:
    """Letters and digits alone, composed, so that typography leaves them as they were."""
    text = unicodedata.normalize("NFKC", text)
    return "".join(letter for letter in text if letter.isalnum())


@pytest.mark.parametrize("kind", ["exact", "typography", "hyphens"])
@pytest.mark.parametrize("sentence", SENTENCES[::5])
def test_typography_leaves_every_letter_and_digit(kind: str, sentence: str) -> None:
    drifted = drift.HARMLESS[kind](sentence, random.Random(1))
    assert drifted is not None
    assert _plain(drifted) == _plain(sentence)
    assert (drifted == sentence) == (kind == "exact")


@pytest.mark.parametrize("kind", drift.HARMLESS)
@pytest.mark.parametrize("sentence", SENTENCES[::3])
def test_harmless_drift_leaves_numbers_and_words_of_fact(kind: str, sentence: str) -> None:
    drifted = drift.HARMLESS[kind](sentence, random.Random(2))
    if drifted is None:  # few words are free of facts, or there is no pause to put a sentence in
        assert kind in ("words 20 %", "sentence")
        return
    drifted = unicodedata.normalize("NFKC", re.sub("[-\u2010]\r?\n *|[\u00ad\u200b\u200d]", "", drifted))
    if kind == "sentence":
        drifted = next(drifted.replace(aside + " ", "") for aside in wordlists.ASIDES if aside in drifted)
    kept = [word for word in re.findall(r"[\w.,%°]+", sentence) if drift.guarded(word.strip(".,"))]
    words = re.findall(r"[\w.,%°]+", drifted)
    assert [word for word in words if word in kept] == kept


@pytest.mark.parametrize("kind", drift.TAMPERING)
def test_tampering_changes_one_thing_and_says_which(kind: str) -> None:
    changed = 0
    for number, sentence in enumerate(SENTENCES):
        tampered = drift.TAMPERING[kind](sentence, random.Random(number))
        if tampered is not None:
            changed += 1
            assert tampered != sentence
            assert _plain(tampered) != _plain(sentence) or kind in ("number", "unit")  # 25 for 2.5, ‰ for %
    assert changed >= 8


@pytest.mark.parametrize("number", range(200))
def test_another_number_has_another_value(number: int) -> None:
    rng = random.Random(number)
    digits = rng.choice(["7", "10", "6.5", "14,000", "1,234,567", "3.09", "120", "0.5"])
    tampered = drift.TAMPERING["number"](f"It holds {digits} of them.", rng)
    assert tampered is not None
    found = re.search(r"[\d.,]*\d", tampered)
    assert found is not None
    assert float(found[0].replace(",", "")) != float(digits.replace(",", ""))


def test_order_swaps_and_keeps_the_words() -> None:
    sentence = "In the final, Peru lost to Ghana by 12 points to 9, they say."
    swapped = {drift.TAMPERING["order"](sentence, random.Random(number)) for number in range(20)}
    assert "In the final, Peru lost to Ghana by 9 points to 12, they say." in swapped
    assert all(text and sorted(text) == sorted(sentence) for text in swapped)


@pytest.mark.parametrize(
    "table", [wordlists.COMPARATORS, wordlists.DIRECTIONS, wordlists.UNITS, wordlists.SCALES]
)
def test_no_word_is_swapped_for_itself(table: dict[str, tuple[str, ...]]) -> None:
    assert all(word not in others and others for word, others in table.items())


def test_no_synonym_is_a_word_of_fact() -> None:
    harmless = wordlists.SYNONYMS | wordlists.SPELLINGS | wordlists.INFLECTIONS
    swapped_in = {word for sentence in SENTENCES for word in re.findall("[a-z]+", sentence)} & set(harmless)
    assert swapped_in
    assert not [
        harmless[word] for word in swapped_in if word != harmless[word] and word in wordlists.DIRECTIONS
    ]
    assert not [aside for aside in wordlists.ASIDES if re.search(r"\d|\b(?:not?|never)\b", aside)]


def test_a_passage_stands_where_the_truth_says(tier: planting.Tier) -> None:
    planted = [case for case in tier.cases if case.kind != planting.ABSENT]
    assert {case.kind for case in tier.cases} == set(planting.KINDS)
    for case in planted:
        text = tier.texts[case.document]
        passage = text[case.start : case.end]
        assert passage.strip()
        if case.kind == "exact":
            assert passage == case.quote
        else:
            assert passage != case.quote
            assert case.quote not in text


def test_an_absent_quote_is_absent(tier: planting.Tier) -> None:
    absent = [case for case in tier.cases if case.kind == planting.ABSENT]
    assert absent
    assert not [
        case for case in absent if textbook_fold(case.quote)[0] in textbook_fold(tier.texts[case.document])[0]
    ]


def test_the_same_seed_plants_the_same(library: list[corpus.Document], tier: planting.Tier) -> None:
    again = planting.plant("10 KB", library, 4, seed=3)
    assert (again.texts, again.cases) == (tier.texts, tier.cases)
    assert planting.plant("10 KB", library, 4, seed=4).cases != tier.cases


def test_what_comes_with_python_is_prose() -> None:
    articles = [document for document in corpus.library() if not document.name.startswith("bible")]
    assert sum(len(document.text) for document in articles) > 1_000_000
    assert all("\t" not in document.text and len(document.text) >= 2_000 for document in articles)


def test_textbook_folding_leads_back() -> None:
    folded, origin = textbook_fold("Ins\u00adti-\ntute  “A”")
    assert folded == 'institute "a"'
    assert len(origin) == len(folded) + 1
    assert origin[folded.index("t", 4)] == 8


@pytest.mark.parametrize("name", ["scifacts", "fold + find", "rapidfuzz", "difflib"])
def test_an_adapter_finds_what_is_there(name: str) -> None:
    text = "It rained. The new line from Dakar to Lisbon is 57 kilometres long, they say. It rained again."
    quote = "The new line from Dakar to Lisbon is 57 kilometres long"
    adapter = ADAPTERS[name]
    found = adapter.find(quote, adapter.prepare(text))
    assert found == Found(11, 11 + len(quote), True)


def test_only_the_library_itself_tells_a_changed_number() -> None:
    text = "It rained. The new line from Dakar to Lisbon is 75 kilometres long, they say. It rained again."
    quote = "The new line from Dakar to Lisbon is 57 kilometres long"
    told = {}
    for name in ("scifacts", "rapidfuzz"):
        found = ADAPTERS[name].find(quote, ADAPTERS[name].prepare(text))
        told[name] = found is not None and found.accepted
    assert told == {"scifacts": False, "rapidfuzz": True}


def test_counting_tells_right_from_wrong(tier: planting.Tier) -> None:
    lines, asked = [], 0
    for number, case in enumerate(tier.cases):
        found = [case.start, case.end, True] if case.kind != planting.ABSENT else None
        lines.append(
            f'{{"case": {number}, "took": 0.001, "found": {str(found).replace("None", "null").lower()}}}'
        )
        asked += 1
    outcome = running._counted(
        tier, "\n".join([*lines, '{"prepared": 1000000, "took": 0.5}', '{"memory": 7}'])
    )
    harmless, tampering = tuple(drift.HARMLESS), tuple(drift.TAMPERING)
    assert sum(outcome.asked.values()) == asked
    assert outcome.share(outcome.right, harmless) == 100
    assert outcome.share(outcome.accepted, tampering) == 100
    assert outcome.share(outcome.accepted, (planting.ABSENT,)) == 0
    assert (outcome.overlap, outcome.speed, outcome.memory) == (1, 2, 7)
    assert {kind for kind, _, _ in outcome.mistakes} == set(drift.TAMPERING)
    assert "| scifacts | 100 |" in tables.accuracy({"scifacts": outcome})


def test_gold_numerals_stand_in_their_texts() -> None:
    for name in ("cases.txt", "articles.txt"):
        numerals = [(text, numeral) for text, read in figures.gold(name) for numeral in read]
        assert len(numerals) > 50
        assert all(0 <= numeral.start < numeral.end <= len(text) for text, numeral in numerals)


def test_folding_is_measured_with_its_way_back() -> None:
    score = folding.measure("scifacts", " ".join(SENTENCES) * 3, rounds=1)
    assert score.exact == 1
    assert score.speed > 0
