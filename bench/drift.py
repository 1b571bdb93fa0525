"""What happens to a passage after it was quoted: harmless drift, and tampering with what it states.

Each function takes a passage and a random generator and returns the passage changed, or None where it
offers nothing to change in this way. A harmless kind leaves every fact; a tampering kind changes one.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from bench import wordlists as words
from bench.factbook import NAMES

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterable

    Drift = Callable[[str, random.Random], str | None]

__all__ = ["HARMLESS", "TAMPERING", "guarded"]

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:,\d{3})*(?:\.\d+)?(?![\w,]*\d)")
_YEAR = re.compile(r"(?<![\w.,$€£-])(?:1[5-9]|20)\d\d(?![\w%.,-]*\d)(?! ?%)")
_AUXILIARY = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|did|will|would|can|could|should|must|shall)\b(?= [a-z])"
)
_NAME = re.compile(r"(?<=[a-z,;] )[A-Z][a-z]{3,}(?![\w'’-])")
# A number and the words behind it that say what it counts, at most three: another word there is another unit.
_COUNTED = re.compile(
    rf"(?:\d%?|\b(?:{'|'.join([*words.NUMBER_WORDS, *words.SCALES, 'one'])})\b)(?:[ -][a-zµ°%-]+){{1,3}}"
)
_AMOUNT = re.compile(rf" (?:[$€£]?\d|a quarter|(?:{'|'.join(words.NUMBER_WORDS)})\b)")
# Letters that a scanner takes for one another. The first table is safe in names too: it leaves no other name.
_SHAPES = {"m": "rn", "d": "cl", "w": "vv", "l": "1", "o": "0", "O": "0", "I": "l", "B": "8", "S": "5"}
_LOOKALIKES = _SHAPES | {
    "e": "c", "c": "e", "h": "b", "b": "h", "u": "n", "n": "u", "a": "o", "t": "f", "f": "t", "s": "5",
    "g": "q", "i": "l", "v": "y", "y": "v",
}  # fmt: skip
_LIGATURES = (("ffi", "ﬃ"), ("ffl", "ﬄ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"))


def guarded(word: str) -> bool:
    """Whether a fact may hang on this word, so that harmless drift leaves it alone."""
    lower = word.lower().replace("’", "'")
    return (
        lower in words.FACT_WORDS
        or any(letter.isdigit() for letter in word)
        or any(part in words.FACT_WORDS for part in re.split(r"[-']", lower))
    )


# --- harmless -----------------------------------------------------------------------------------


def exact(passage: str, rng: random.Random) -> str:  # noqa: ARG001  # every kind is called alike
    """Nothing has happened."""
    return passage


def typography(passage: str, rng: random.Random) -> str | None:
    """Other spaces, line ends, quotation marks, dashes, ligatures, composed letters, soft hyphens."""
    pieces = []
    for word in re.split("( )", passage):
        piece = word
        if piece == " " and rng.random() < 0.2:
            piece = rng.choice(["\n", "  ", "\u00a0", "\u202f", "\t", " \n "])
        elif piece.isalpha() and len(piece) > 7 and rng.random() < 0.15:
            middle = rng.randrange(3, len(piece) - 3)
            piece = piece[:middle] + rng.choice(["\u00ad", "\u200b", "\u200d"]) + piece[middle:]
        pieces.append(piece)
    text = "".join(pieces)
    swaps = {"'": "’", "’": "'", '"': rng.choice("“”"), "“": '"', "”": '"', "…": "...", "–": "-", "—": "–"}
    text = "".join(swaps.get(letter, letter) for letter in text)
    if rng.random() < 0.5:
        for plain, joined in _LIGATURES:
            text = text.replace(plain, joined)
    text = unicodedata.normalize(rng.choice(["NFC", "NFD"]), text)
    return text if text != passage else passage.replace(" ", "\u00a0\n", 1)


def hyphenation(passage: str, rng: random.Random) -> str | None:
    """One to three words broken at the ends of lines."""
    long = [match for match in _WORD.finditer(passage) if match[0].isalpha() and len(match[0]) >= 7]
    if not long:
        return None
    for match in sorted(rng.sample(long, min(len(long), rng.randint(1, 3))), key=_start, reverse=True):
        cut = match.start() + rng.randrange(3, len(match[0]) - 2)
        passage = passage[:cut] + rng.choice(["-\n", "-\r\n", "\u2010\n", "-\n   "]) + passage[cut:]
    return passage


def misread(rate: float) -> Drift:
    """A scanner's misreadings at `rate` of the letters, never so that another word of English comes out."""

    def drift(passage: str, rng: random.Random) -> str | None:
        places = [
            place
            for match in _WORD.finditer(passage)
            if not guarded(match[0]) and len(match[0]) >= 4
            for place in range(match.start(), match.end())
            if passage[place] in (_SHAPES if match[0][0].isupper() else _LOOKALIKES)
        ]
        wanted = max(1, round(rate * sum(letter.isalpha() for letter in passage)))
        if len(places) < wanted:
            return None
        letters = list(passage)
        for place in rng.sample(places, wanted):
            letters[place] = _LOOKALIKES[passage[place]]
        return "".join(letters)

    return drift


def rewording(rate: float) -> Drift:
    """`rate` of the words replaced by a synonym, another spelling, another form, or a slip of the pen."""

    def drift(passage: str, rng: random.Random) -> str | None:
        every = list(_WORD.finditer(passage))
        counted = [match.span() for match in _COUNTED.finditer(passage)]
        free = [
            match
            for match in every
            if match[0].islower()
            and len(match[0]) > 2
            and not guarded(match[0])
            and not _within(match.end(), counted)
        ]
        wanted = max(1, round(rate * len(every)))
        if len(free) < wanted:
            return None
        for match in sorted(rng.sample(free, wanted), key=_start, reverse=True):
            passage = passage[: match.start()] + _another(match[0], rng) + passage[match.end() :]
        return passage

    return drift


def _another(word: str, rng: random.Random) -> str:
    for table in (words.SPELLINGS, words.SYNONYMS, words.INFLECTIONS):
        if word in table and not guarded(table[word]):
            return table[word]
    if len(word) > 3 and word not in words.FORMLESS and rng.random() < 0.6 and not guarded(_inflected(word)):
        return _inflected(word)
    while guarded(slip := _slip(word, rng)) or slip == word:
        pass
    return slip


def _within(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(start < place <= end for start, end in spans)


def _inflected(word: str) -> str:
    for ending, other in (
        ("ies", "y"),
        ("ing", "ed"),
        ("ed", "ing"),
        ("ss", "sses"),
        ("s", ""),
        ("y", "ies"),
        ("e", "es"),
    ):
        if word.endswith(ending) and len(word) - len(ending) > 2:
            return word[: len(word) - len(ending)] + other
    return word + "s"


def _slip(word: str, rng: random.Random) -> str:
    """Two letters the wrong way round, one doubled, or one left out."""
    place = rng.randrange(1, len(word) - 1)
    turned = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    return rng.choice([turned, word[:place] + word[place] + word[place:], word[:place] + word[place + 1 :]])


def aside(passage: str, rng: random.Random) -> str | None:
    """A sentence that states nothing put between two clauses."""
    places = [
        match.end() for match in re.finditer(r"[.;,:] ", passage) if 0.2 < match.end() / len(passage) < 0.8
    ]
    if not places:
        return None
    place = rng.choice(places)
    return passage[:place] + rng.choice(words.ASIDES) + " " + passage[place:]


# --- tampering ----------------------------------------------------------------------------------


def number(passage: str, rng: random.Random) -> str | None:
    """A digit changed, added, dropped or moved past the decimal mark; or another number word."""
    years = {match.start() for match in _YEAR.finditer(passage)}
    found = [match for match in _NUMBER.finditer(passage) if match.start() not in years]
    if found and (rng.random() < 0.8 or not _has(words.NUMBER_WORDS, passage)):
        match = rng.choice(found)
        return _put(passage, match, _other_number(match[0], rng))
    return _swap(words.NUMBER_WORDS, passage, rng)


def _other_number(digits: str, rng: random.Random) -> str:
    """Another number than `digits`, never equal to it in value."""
    ways = [_digit_changed, _digit_added, _digit_dropped]
    value = float(digits.replace(",", ""))
    while True:
        other = rng.choice(ways)(digits, rng)
        if other and other[-1].isdigit() and float(other.replace(",", "")) != value:
            return other


def _digit_changed(digits: str, rng: random.Random) -> str:
    place = rng.choice([place for place, digit in enumerate(digits) if digit.isdigit()])
    return digits[:place] + str((int(digits[place]) + rng.randint(1, 9)) % 10) + digits[place + 1 :]


def _digit_added(digits: str, rng: random.Random) -> str:
    return f"{digits}{rng.randint(1, 9)}" if "," not in digits else f"{rng.randint(1, 9)}{digits}"


def _digit_dropped(digits: str, rng: random.Random) -> str:  # noqa: ARG001  # called like its siblings
    return digits.replace(".", "") if "." in digits else digits[1:].lstrip(",") if "," not in digits else ""


def scale(passage: str, rng: random.Random) -> str | None:
    """million for billion."""
    return _swap(words.SCALES, passage, rng)


def unit(passage: str, rng: random.Random) -> str | None:
    """percentage points for percent, mg for µg; only right behind a number."""
    found = [
        (match, others)
        for name, others in words.UNITS.items()
        for match in re.finditer(rf"(?<=[\dnd]) ?{re.escape(name)}(?![\w°])", passage)
        if re.search(r"(?:\d|illion|thousand|hundred|trillion)$", passage[: match.start()])
    ]
    if not found:
        return None
    match, others = rng.choice(found)
    other = rng.choice(others)
    lead = " " if match[0].startswith(" ") and not other.startswith(" ") else ""
    return _put(passage, match, lead + other)


def comparator(passage: str, rng: random.Random) -> str | None:
    """less than for more than, may for must."""
    found = [
        match
        for match in re.finditer(_finder(words.COMPARATORS), passage)
        if match[0] not in words.BEFORE_NUMBERS or _AMOUNT.match(passage, match.end())
    ]
    if not found:
        return None
    match = rng.choice(found)
    return _put(passage, match, rng.choice(words.COMPARATORS[match[0]]))


def year(passage: str, rng: random.Random) -> str | None:
    """Another year, or another month."""
    found = list(_YEAR.finditer(passage))
    months = list(re.finditer(rf"\b(?:{'|'.join(words.MONTHS)})\b(?= \d| of \d)", passage))
    if not found and not months:
        return None
    match = rng.choice(found + months)
    if match[0] in words.MONTHS:
        return _put(passage, match, rng.choice([month for month in words.MONTHS if month != match[0]]))
    return _put(passage, match, str(int(match[0]) + rng.choice([-20, -10, -3, -1, 1, 2, 5, 10])))


def negation(passage: str, rng: random.Random) -> str | None:
    """A denial put in or taken out."""
    denials = list(re.finditer(r"(?<=[a-z]) (?:not|never|no longer)(?= [a-z])", passage))
    if denials and rng.random() < 0.5:
        return _put(passage, rng.choice(denials), "")
    if _has(words.OPPOSITES, passage) and rng.random() < 0.4:
        return _swap({word: (other,) for word, other in words.OPPOSITES.items()}, passage, rng)
    places = [
        match
        for match in _AUXILIARY.finditer(passage)
        if not re.match(" (?:not|never|no)", passage[match.end() :])
    ]
    if not places:
        return None
    match = rng.choice(places)
    return passage[: match.end()] + rng.choice([" not", " never", " no longer"]) + passage[match.end() :]


def direction(passage: str, rng: random.Random) -> str | None:
    """fell for rose, loss for gain."""
    return _swap(words.DIRECTIONS, passage, rng)


def name(passage: str, rng: random.Random) -> str | None:
    """Another person, place or body."""
    found = [match for match in _NAME.finditer(passage) if match[0] not in words.MONTHS]
    if not found:
        return None
    match = rng.choice(found)
    return _put(passage, match, rng.choice([other for other in NAMES if other not in passage]))


def order(passage: str, rng: random.Random) -> str | None:
    """Two numbers or two names change places."""
    numbers = [match for match in _NUMBER.finditer(passage) if not _YEAR.match(passage, match.start())]
    names = [match for match in _NAME.finditer(passage) if match[0] in NAMES]
    for found in rng.sample([numbers, names], 2):
        if len(found) >= 2 and len({match[0] for match in found}) == len(found):
            one, two = sorted(rng.sample(found, 2), key=_start)
            return (
                passage[: one.start()]
                + two[0]
                + passage[one.end() : two.start()]
                + one[0]
                + passage[two.end() :]
            )
    return None


def _start(match: re.Match[str]) -> int:
    return match.start()


def _put(passage: str, match: re.Match[str], other: str) -> str:
    return passage[: match.start()] + other + passage[match.end() :]


def _finder(phrases: Iterable[str]) -> str:
    longest_first = sorted(phrases, key=len, reverse=True)
    return rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])"


def _has(table: Iterable[str], passage: str) -> bool:
    return re.search(_finder(table), passage) is not None


def _swap(table: dict[str, tuple[str, ...]], passage: str, rng: random.Random) -> str | None:
    found = list(re.finditer(_finder(table), passage))
    if not found:
        return None
    match = rng.choice(found)
    return _put(passage, match, rng.choice(table[match[0]]))


HARMLESS: dict[str, Drift] = {
    "exact": exact,
    "typography": typography,
    "hyphens": hyphenation,
    "OCR 1 %": misread(0.01),
    "OCR 3 %": misread(0.03),
    "words 5 %": rewording(0.05),
    "words 10 %": rewording(0.10),
    "words 20 %": rewording(0.20),
    "sentence": aside,
}
TAMPERING: dict[str, Drift] = {
    "number": number,
    "scale": scale,
    "unit": unit,
    "comparator": comparator,
    "year": year,
    "negation": negation,
    "direction": direction,
    "name": name,
    "order": order,
}
