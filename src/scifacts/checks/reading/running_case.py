"""Headlines in the letters of running text: the capitals of a title, or of one that is shouted, name nothing.

How a word is written where no headline is shows what it is: one in small letters is no name. The text that is
compared with the headline is asked first, then the rest of the source, then the words that the rules know.
"""

from __future__ import annotations

from scifacts.model import Span
from scifacts.numerals.titles import LITTLE_WORDS, is_headline
from scifacts.numerals.wordlists import WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Spellings", "has_headline", "in_running_case", "paragraph_around"]

_ENDS = (". ", "! ", "? ")
_APOSTROPHES = ("'", "’")
_ELIDED = frozenset(("c", "d", "j", "l", "m", "n", "qu", "s", "t"))  # before an apostrophe: l'Italie
_ENDINGS = frozenset(("s", "t", "re", "ll", "ve", "d", "m"))  # behind it: Spain's, didn't
_FEWEST_INITIALS = 3
_VOWELS = frozenset("aeiouyäöüáéíóúàèùâêîôû")  # what has none is an abbreviation: GDP
_ENOUGH = 100_000  # characters of a source that show how it writes its words
_LONGEST = 2_000  # characters of a paragraph that are looked at on either side of a quote
_BESIDE = 3  # characters on either side of a month in which its day or year begins


class Spellings:
    """How the running sentences of a text write words, where no sentence begins."""

    __slots__ = ("_small", "_stems", "_tall")

    def __init__(self, text: str) -> None:
        from scifacts.checks.reading.verb_forms import first_form  # few texts are headlines

        self._small: set[str] = set()
        self._tall: dict[str, str] = {}  # in lower case -> as written
        for piece in _pieces(text[:_ENOUGH]):
            if not is_headline(piece):
                self._read(piece)
        self._stems = set(map(first_form, self._small))

    def _read(self, piece: str) -> None:
        for index, word in enumerate(WORD.findall(piece)):
            if word.islower():
                self._small.add(word)
            elif index or word[1:].lower() != word[1:]:
                self._tall.setdefault(word.lower(), word)

    def abbreviations(self) -> list[str]:
        """What the text abbreviates, in lower case: who, ecb."""
        tall = self._tall.items()
        return [low for low, word in tall if word.isupper() and len(word) >= _FEWEST_INITIALS]

    def of(self, low: str) -> str | None:
        """A word in lower case as the text writes it; None where it does not show."""
        from scifacts.checks.reading.verb_forms import first_form
        from scifacts.matching.vocabulary.words import ABBREVIATED

        if low in self._tall and (low not in self._small or low in ABBREVIATED):
            return self._tall[low]
        return low if first_form(low) in self._stems else None


def has_headline(text: str) -> bool:
    """Whether a sentence or line of a text is a headline."""
    return any(map(is_headline, _pieces(text)))


def in_running_case(text: str, spellings: Sequence[Spellings]) -> str:
    """The text, as long as it was, with each of its headlines in the letters of running text."""
    pieces = _pieces(text)
    told = [_Headline(piece, spellings).told() if is_headline(piece) else piece for piece in pieces]
    return "".join(told) if told != pieces else text


def paragraph_around(text: str, span: Span) -> Span:
    """Where the paragraph of a passage stands, or as much of it as is looked at."""
    low, high = max(0, span.start - _LONGEST), min(len(text), span.end + _LONGEST)
    before, behind = text.rfind("\n\n", low, span.start), text.find("\n\n", span.end, high)
    return Span(low if before < 0 else before + 2, high if behind < 0 else behind)


def _pieces(text: str) -> list[str]:
    """The sentences and lines of a text, which are it when they are joined; no pattern, as all are cut so."""
    pieces = text.splitlines(keepends=True)
    for end in _ENDS:
        if end in text:
            pieces = [part for piece in pieces for part in _cut(piece, end)]
    return pieces


def _cut(piece: str, end: str) -> list[str]:
    *parts, rest = piece.split(end)
    return [*(part + end for part in parts), rest]


class _Headline:
    """A headline, and what shows how its words are written elsewhere."""

    __slots__ = ("is_shouted", "lows", "names", "spellings", "text", "words")

    def __init__(self, text: str, spellings: Sequence[Spellings]) -> None:
        self.text, self.spellings = text, spellings
        self.is_shouted = text.isupper()
        self.words = list(WORD.finditer(text))
        self.lows = [match[0].lower() for match in self.words]
        self.names = set(self._written_out())

    def told(self) -> str:
        """The headline as a sentence; its first word keeps a capital."""
        pieces: list[str] = []
        end = 0
        for index, match in enumerate(self.words):
            form = self._form(index)
            if not index:
                form = form[0].upper() + form[1:]
            pieces += (self.text[end : match.start()], form if len(form) == len(match[0]) else match[0])
            end = match.end()
        return "".join((*pieces, self.text[end:]))

    def _form(self, index: int) -> str:
        """A word as running text has it."""
        from scifacts.checks.reading.countries import country_of

        word, low = self.words[index][0], self.lows[index]
        if word.islower() or (word.isupper() and not self.is_shouted and len(word) > 1):
            return word
        if self._is_part(index):
            return low
        name = word.capitalize() if self.is_shouted and not _VOWELS.isdisjoint(low) else word
        if self._beside(index)[0].isdigit():
            return low if low == "s" else word  # UNDER-30S, 340KM
        country = country_of(low, " ".join(self.lows[max(0, index - 2) : index + 3]))
        if index in self.names or country != country_of(low) or self._is_month(index):
            return name  # UNITED ARAB EMIRATES, IN MAY
        if self._is_abbreviation(index):
            return word
        form = next((form for one in self.spellings if (form := one.of(low)) is not None), None)
        if form is not None:
            return form
        return name if country is not None or not _is_everyday(low) else low

    def _beside(self, index: int) -> tuple[str, str]:
        """The characters right before and behind a word."""
        start, end = self.words[index].span()
        return self.text[start - 1 : start], self.text[end : end + 1]

    def _is_part(self, index: int) -> bool:
        """Whether an apostrophe makes a word or an ending of it: l', 's, didn't."""
        before, behind = self._beside(index)
        if behind in _APOSTROPHES and index + 1 < len(self.lows):
            return self.lows[index] in _ELIDED or self.lows[index + 1] == "t"
        return before in _APOSTROPHES and self.lows[index] in _ENDINGS

    def _written_out(self) -> Iterator[int]:
        """The words for which the other texts have their first letters: World Health Organization, WHO."""
        initials = "".join(low[0] for low in self.lows)
        for letters in (letters for one in self.spellings for letters in one.abbreviations()):
            at = initials.find(letters)
            if at >= 0:
                yield from range(at, at + len(letters))

    def _is_abbreviation(self, index: int) -> bool:
        """Whether a word that is small elsewhere stands behind an article: THE US, THE WHO."""
        from scifacts.matching.vocabulary.words import ABBREVIATED, FUNCTION_WORDS

        low = self.lows[index]
        return index > 0 and self.lows[index - 1] == "the" and low in ABBREVIATED and low in FUNCTION_WORDS

    def _is_month(self, index: int) -> bool:
        """Whether a word that may be a month stands behind a preposition, or beside its day or year."""
        from scifacts.numerals.vocabulary import MONTHS

        if self.lows[index] not in MONTHS:
            return False
        start, end = self.words[index].span()
        beside = self.text[max(0, start - _BESIDE) : start] + self.text[end : end + _BESIDE]
        return any(map(str.isdigit, beside)) or (index > 0 and self.lows[index - 1] in LITTLE_WORDS)


def _is_everyday(low: str) -> bool:
    """Whether a word is one of those that the rules know, none of which is a name."""
    from scifacts.matching.vocabulary.kinds import are_same_things
    from scifacts.matching.vocabulary.opposites import has_opposite
    from scifacts.matching.vocabulary.verbs import INFINITIVES
    from scifacts.matching.vocabulary.words import COMMON, PHRASES
    from scifacts.numerals.vocabulary import FRACTION_WORDS, NUMBER_WORDS, SCALE_WORDS

    known = (COMMON, PHRASES, INFINITIVES, FRACTION_WORDS, NUMBER_WORDS, SCALE_WORDS)
    return any(low in words for words in known) or are_same_things(low, low) or has_opposite(low)
