"""The opposite told of one thing anywhere in a sentence: "the judge upheld the £3m claim" over "threw out".

Only words that are opposite whoever tells of them; of those that change with the side they are told from
(bought, sold) both texts must tell of one doer. Near the two the texts must have a word in common, and
neither may have both.
"""

from __future__ import annotations

from collections import defaultdict

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.clause_subjects import subject_of
from scifacts.checks.reading.reservations import OPPOSITE_OPEN, Reservation, reservations_in
from scifacts.checks.reading.verb_forms import first_form, is_past
from scifacts.model import FigureKind
from scifacts.nouns import NamedTuple
from scifacts.numerals.vocabulary import MONTHS
from scifacts.numerals.wordlists import BEING, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.checks.reading.placed import Placed

__all__ = ["told_opposite"]

_OPPOSITES = """
accept approve backed backs backing adopt ratify endorse grant allow uphold permit authorise authorize
    | reject refuse turned-down turning-down turns-down threw-out thrown-out voted-down dismiss block veto
    quash overturn refusal rejection
approve grant | defer postpone shelve
approve approval | disapprove disapproval
convict imprison jail guilty conviction | acquit acquittal cleared
support favour favor backed backs backing | oppose opposition
admit confirm acknowledge pleaded-guilty pleads-guilty | deny denial pleaded-not-guilty
vacant empty unfilled | fill occupied
late | on-time punctual
include | exclude leaves-out leaving-out not-counting
destroy | spare preserve survive
succeed success | fail failure
widen broaden | narrow
strengthen | weaken
nationalise nationalize nationalising nationalisation | privatise privatize privatising privatisation
majority | minority
still | no-longer
victim | killer attacker suspect perpetrator
plant replant reforest restore | lose destroy clear
complete finish completion | incomplete unfinished
repay repayment | owe borrow
recycle recycling | landfill dump incinerate
issue grant | pending
vaccinate immunise immunize vaccination | infect infection
produce manufacture production producer | export consume consumption import
"""
# Of a thing the one is done after the other.
_IN_TURN = """
open reopen opening | close shut closure
create hire recruit creation | axe shed sack cut eliminate loss losses
build construct | demolish
"""
# Near the figure.
_OF_AMOUNTS = """
profit surplus | loss losses deficit shortfall
increase rise growth | decrease decline reduction
premium | discount
save saving | cost
raise | cost
"""
# Of one doer.
_SIDED = """
buy acquire | sell sale
beat defeat win | lose
lend | borrow
earn gain | spend
"""
# A text with one of these tells of another part, or of what did not come.
_PARTED = word_set("none few except rest others remaining unlike instead neither nor nobody")
# What tells one thing from another of its kind, and when: the second offer, another plan.
_TELLING_APART = word_set(
    "first second third fourth another other earlier later previous new last initial final original former"
)
_MAYBE = word_set("may might could")
_LITTLE = word_set(
    "the a an of in on at by for to with from and or its their his her that this was were is are be been has"
    " have had would will it they he she as which who than more less not also up per cent million billion"
    " about some under after before over year said says"
)
_TO = ("refus", "declin", "fail")  # to do something: refused to overturn
_WORD = lazy(r"[^\W\d_]+|[,;.:()]|\d[\d.,]*")
_ENDS = frozenset(";:.")
_BEHIND_LATE = word_set("on in last night evening afternoon payment payments spring summer autumn winter")
# Whose it is wins or loses it.
_WON_OR_LOST = lazy(
    r"\b(?:won|lost|wins|loses)\s(?:its|his|her|their)\s(?:[a-z]+\s)?(?:appeal|case|claim|bid|fight|battle|suit)"
)
_NEAR = 5  # words
_CONDITION = 8  # words, numbers and marks from one to its condition
_NEAR_FIGURE = 12  # and from the name of an amount to it
_BESIDE = 3  # words from a verb to its object
_STEM = 6  # letters in which two forms of one noun are alike
_SHORT = 2
_UNIT = 3  # letters by which what two numbers count is one thing
_CONDITIONAL = frozenset({Reservation.CONDITIONAL})
_OPEN = (OPPOSITE_OPEN | {Reservation.POSSIBLE}) - _CONDITIONAL


def _sides(table: str) -> dict[str, frozenset[str]]:
    """First form of a word, or a phrase with a hyphen -> those of the words that exclude it."""
    found: dict[str, set[str]] = defaultdict(set)
    for group in table.replace("\n    ", " ").strip().splitlines():
        one, two = ({_form(word) for word in side.split()} for side in group.split("|"))
        for ours, theirs in ((one, two), (two, one)):
            for word in ours:
                found[word] |= theirs
    return {word: frozenset(others) for word, others in found.items()}


def _form(word: str) -> str:
    """The first form of a word; a phrase, and what is no form of the verb that it looks like, as it is."""
    return f"{word}=" if word in _AS_IT_IS else word if "-" in word else first_form(word)


# No form of lose; "back pay" backs nothing.
_AS_IT_IS = frozenset(["loss", "losses", "back"])


_PLAIN, _LATER, _AMOUNTS, _BY_SIDE = _TABLES = [*map(_sides, (_OPPOSITES, _IN_TURN, _OF_AMOUNTS, _SIDED))]
_ALL = {
    word: frozenset().union(*(table.get(word, ()) for table in _TABLES))
    for table in _TABLES
    for word in table
}
_PHRASES = frozenset(word for word in _ALL if "-" in word)


def _signs() -> list[tuple[list[str], list[str]]]:
    """The beginnings of the words on either side of each group, both ways."""
    found = []
    for table in (_OPPOSITES, _IN_TURN, _OF_AMOUNTS, _SIDED):
        for group in table.replace("\n    ", " ").strip().splitlines():
            one, two = (
                [sign for word in side.split() for sign in _beginnings(word)] for side in group.split("|")
            )
            found += [(one, two), (two, one)]
    return found


def _beginnings(word: str) -> list[str]:
    return _IRREGULAR.get(word, word.replace("-", " ")[:_SHORTEST]).split("/")


_SHORTEST = 5
_IRREGULAR = {
    "buy": "buy/bought",
    "sell": "sell/sold",
    "win": "win/won",
    "lose": "los",
    "lend": "lend/lent",
    "build": "build/built",
    "spend": "spen",
    "deny": "den",
    "uphold": "uphold/upheld",
    "rise": "ris/rose",
}
_SIGNS = _signs()


class _Word(NamedTuple):
    """A word, number or mark in lower case, or a phrase of two with a hyphen, and its first form."""

    low: str
    form: str
    start: int
    end: int


class _Text(NamedTuple):
    """A text and its words; `figure` is where the claim's stands among them."""

    text: str
    words: list[_Word]
    figure: int
    is_time: bool


def told_opposite(ours: Placed, theirs: Placed) -> Contrast | None:
    """What a statement tells of one thing and the sentence of its figure the opposite of; else None."""
    low, there = ours.text.lower(), theirs.all_parts().of(theirs.text).lower()
    if not any(any(map(low.__contains__, one)) and any(map(there.__contains__, two)) for one, two in _SIGNS):
        return None  # few claims need the words
    said = _read(ours)
    if not any(word.form in _ALL for word in said.words):
        return None  # few claims need the words of a passage
    found = _read(theirs)
    if any(not _PARTED.isdisjoint(word.low for word in text.words) for text in (said, found)):
        return None
    pairs = (
        (at, other)
        for at, word in enumerate(said.words)
        if (against := _ALL.get(word.form)) and not _is_no_deed(said.words, at)
        for other, theirs_word in enumerate(found.words)
        if theirs_word.form in against and not _is_no_deed(found.words, other)
    )
    at, other = next((pair for pair in pairs if _exclude(said, found, *pair)), (None, None))
    return None if at is None or other is None else Contrast(_told(said, at), _told(found, other))


def _exclude(said: _Text, found: _Text, at: int, other: int) -> bool:
    """Whether two opposite words are told of one thing, and nothing in either text takes one back."""
    form, opposite = said.words[at].form, found.words[other].form
    if opposite in _AMOUNTS.get(form, ()):
        if not all(_is_of_figure(text, place) for text, place in ((said, at), (found, other))):
            return False
    elif opposite in _LATER.get(form, ()):
        if said.is_time:
            return False  # a pool that opened 40 years ago closes
    elif opposite not in _PLAIN.get(form, ()):
        if any(_is_counted(*one) or _is_suffered(*one) for one in ((said.words, at), (found.words, other))):
            return False
        if not _have_one_doer(said.text, found.text):
            return False
    if _is_at_another_figure(found, other) and not _is_at_another_figure(said, at):
        return False  # 98 per cent accepted it, 2 per cent refused
    return _are_of_one(said.words, at, found.words, other) and not _has_both(
        said.words, at, found.words, other
    )


def _is_of_figure(text: _Text, at: int) -> bool:
    """Whether the figure is the number nearest to the name of an amount: no profit of another year."""
    behind = next((i for i in range(at, len(text.words)) if text.words[i].low[0].isdigit()), text.figure)
    is_other = behind != text.figure and behind - at < abs(text.figure - at)
    return abs(text.figure - at) <= _NEAR_FIGURE and not is_other


def _is_at_another_figure(text: _Text, at: int) -> bool:
    """Whether a number of the claim's kind, and not the claim's, stands before a word, and nearer to it."""
    before = [i for i in range(max(0, at - _NEAR), at) if text.words[i].low[0].isdigit()]
    if not before or before[-1] == text.figure or at - before[-1] >= abs(text.figure - at):
        return False
    one, two = (text.text[text.words[i].end :].lstrip()[:_UNIT] for i in (before[-1], text.figure))
    return one == two


def _is_suffered(words: Sequence[_Word], at: int) -> bool:
    """Whether somebody else does to the subject what a verb tells: Hull were beaten."""
    return at > 0 and words[at - 1].low in BEING


def _is_counted(words: Sequence[_Word], at: int) -> bool:
    """Whether a word that may be a verb is the noun of a number: 340 wins."""
    return at > 0 and words[at - 1].low[0].isdigit()


def _read(figure: Placed) -> _Text:
    span = figure.all_parts()
    text = span.of(figure.text)
    words = _words(text)
    start = figure.mention.span.start - span.start
    at = next((at for at, word in enumerate(words) if word.end > start), 0)
    return _Text(text, words, at, figure.mention.kind is FigureKind.DURATION)


def _words(text: str) -> list[_Word]:
    lows = [*_WORD.finditer(text.lower())]
    found: list[_Word] = []
    is_joined = False
    for at, (one, two) in enumerate(zip(lows, [*lows[1:], None], strict=True)):
        if is_joined:
            is_joined = False
            continue
        phrase = f"{one.group()}-{two.group()}" if two else ""
        is_joined = two is not None and phrase in _PHRASES
        word = phrase if is_joined else one.group()
        if at and word == "may" and text[one.start()] == "M":
            word = "May"
        found.append(_Word(word, _form(word), one.start(), two.end() if is_joined and two else one.end()))
    return found


def _is_no_deed(words: Sequence[_Word], at: int) -> bool:
    """Whether a word turns another verb, is turned by one, or dates: refused to overturn, late in May."""
    behind = words[at + 1].low if at + 1 < len(words) else ""
    if words[at].form.startswith(_TO) and behind == "to":
        return True
    if words[at].low == "late" and (behind in _BEHIND_LATE or behind in MONTHS or behind[:1].isdigit()):
        return True
    before = words[max(0, at - 2) : at]
    return len(before) == len(_TO) - 1 and before[1].low == "to" and before[0].form.startswith(_TO)


def _are_of_one(said: Sequence[_Word], at: int, found: Sequence[_Word], other: int) -> bool:
    """Whether two opposite words have a word near them in common, and nothing that keeps them apart."""
    ours, theirs = _near(said, at), _near(found, other)
    if any((word in ours) is not (word in theirs) for word in _TELLING_APART):
        return False
    if _open(said, at) != _open(found, other):
        return False
    told = {said[at].form, found[other].form}
    return not _nouns(ours, told).isdisjoint(_nouns(theirs, told))


def _near(words: Sequence[_Word], at: int) -> list[str]:
    """The words next to one, up to the end of its sentence or a part of it."""
    return [*_side(words[:at][::-1]), *_side(words[at + 1 :])]


def _side(words: Sequence[_Word]) -> Iterator[str]:
    count = 0
    for word in words:
        if word.low in _ENDS or count == _NEAR:
            return
        if word.low[0].isalpha():
            count += 1
            yield word.low


def _nouns(words: Sequence[str], but: set[str]) -> set[str]:
    return {
        first_form(word)[:_STEM]
        for word in words
        if len(word) > _SHORT and word not in _LITTLE and _form(word) not in but
    }


def _open(words: Sequence[_Word], at: int) -> set[str]:
    """What denies or doubts beside a word, and its condition a little further; "no more than" left out."""
    near, far = (_around(words, at, reach) for reach in (_NEAR, _CONDITION))
    found = [*reservations_in(near, _OPEN), *reservations_in(far, _CONDITIONAL)]
    return {
        first_form(word)
        for word in map(str.lower, found)
        if _form(word) not in _ALL and (word not in _POSSIBLE or word in _MAYBE)
    }


def _around(words: Sequence[_Word], at: int, reach: int) -> str:
    near = [*words[max(0, at - reach) : at], *words[at + 1 : at + 1 + reach]]
    text = " ".join(word.low for word in near if "-" not in word.low)
    return text.replace("no more than", "").replace("no fewer than", "")


_POSSIBLE = word_set("would will should shall must can is are was were has had have to")


def _has_both(said: Sequence[_Word], at: int, found: Sequence[_Word], other: int) -> bool:
    """Whether one of the texts has both sides, of one thing: not cleared of murder, convicted of theft."""
    against = _ALL[said[at].form]
    sides = {word for word, others in _ALL.items() if not others.isdisjoint(against)}
    if any(word.form in against for word in said):
        return True
    there = (i for i, word in enumerate(found) if word.form in sides)
    return not all(_is_of_other(found, i, other, said, at) for i in there)


def _is_of_other(words: Sequence[_Word], at: int, opposite: int, said: Sequence[_Word], own: int) -> bool:
    """Whether a word tells of another deed than the statement's: of another charge, or not done."""
    if is_past(said[own].low) and not is_past(words[at].low) and words[at].low != said[own].low:
        return True  # refused what they were told to approve
    told = _charge(said, own)
    return told is not None and told == _charge(words, opposite) and _charge(words, at) not in (None, told)


def _charge(words: Sequence[_Word], at: int) -> str | None:
    """What somebody is convicted or cleared of."""
    following = words[at + 1 : at + 3]
    return following[1].form if len(following) == 2 and following[0].low == "of" else None


def _have_one_doer(statement: str, sentence: str) -> bool:
    """Whether both texts begin with one doer, whose verbs the two are."""
    if any(_WON_OR_LOST.search(text) for text in (statement, sentence)):
        return all(_WON_OR_LOST.search(text) for text in (statement, sentence))
    ours, theirs = subject_of(statement.rstrip(". ")), subject_of(sentence)
    if ours is None or theirs is None or not ours.forms or ours.forms[-1:] != theirs.forms[-1:]:
        return False
    return not (ours.is_owner or theirs.is_owner)


def _told(text: _Text, at: int) -> str:
    """A word with those around it."""
    near = text.words[max(0, at - _BESIDE) : at + 1 + _BESIDE]
    return text.text[near[0].start : near[-1].end].strip(" ,;.:()")
