"""Readings of paraphrases that few sentences need: each is loaded where a glance finds its signs."""

from __future__ import annotations

from scifacts.checks.reading.wording import words_in
from scifacts.numerals.vocabulary import NUMBER_WORDS
from scifacts.numerals.wordlists import phrases, word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.raising import Contrast
    from scifacts.checks.reading.placed import Placed

__all__ = ["said_seldom", "told_as_compared"]

_COMPARING = phrases(
    "compared_with_ compared_to_ up_from_ down_from_ _against_ _versus_ ,_from_"
    " ,_nach_ _gegenüber_ _contre_ ,_après_ _frente_a ,_tras_"
)
_LACKING = word_set("no without lack lacks lacked lacking")
_MEANING = word_set("""
would will plan plans planned planning intend intends intended hope hopes hoped hoping want wants wanted
expect expects expected aim aims aimed mean means meant going ready willing set due
""")
_FRAMING = ("mong th", "Of th")  # Among those, of these
_NEAR = 90  # characters from a figure to what it is compared with, and to what is meant
_TOLD = 0.5  # of the words of a statement; where more stand in its own sentence, no other is told
_LONG = 4  # letters of a word that tells what a sentence is about


def said_seldom(ours: Placed, theirs: Placed) -> Contrast | None:
    """What statement and sentence say contrary by one of these readings; None if by none."""
    return next(filter(None, (reading(ours, theirs) for reading in _READINGS)), None)


def _words(figure: Placed) -> list[str]:
    """The words of a figure's sentence with all its parts."""
    return words_in(figure.all_parts().of(figure.text))


def told_as_compared(ours: Placed, theirs: Placed) -> Contrast | None:
    """What a figure is compared with, told as the figure, or a change that the two belie; else None."""
    near = theirs.around(_NEAR)
    if not any(map(near.__contains__, _COMPARING)):
        return None
    from scifacts.checks.contraries.compared_bases import base_told_as_figure, changed_otherwise

    return base_told_as_figure(ours, theirs) or changed_otherwise(ours, theirs)


def _framed(ours: Placed, theirs: Placed) -> Contrast | None:
    if not any(map(theirs.all_parts().of(theirs.text).__contains__, _FRAMING)):
        return None
    from scifacts.checks.contraries.framed_bases import frame_dropped

    return frame_dropped(ours, theirs)


def _lacked(ours: Placed, theirs: Placed) -> Contrast | None:
    if _LACKING.isdisjoint(_words(theirs)) or not _LACKING.isdisjoint(words_in(ours.text)):
        return None
    from scifacts.checks.contraries.lacked import told_of_what_is_lacked

    return told_of_what_is_lacked(ours, theirs)


def _meant(ours: Placed, theirs: Placed) -> Contrast | None:
    end = theirs.mention.span.end
    behind = words_in(theirs.text[end : min(theirs.sentence().end, end + _NEAR)])
    if _MEANING.isdisjoint(behind):
        return None
    from scifacts.checks.deeds.meant_to import meant_as_done

    return meant_as_done(ours, theirs)


def _of_two(ours: Placed, theirs: Placed) -> Contrast | None:
    if " or " in ours.text or " or " not in theirs.all_parts().of(theirs.text):
        return None
    from scifacts.checks.contraries.one_of_two import told_of_one_of_two

    return told_of_one_of_two(ours, theirs)


# Sorts of a measure, of which a sentence and the one beside it may tell.
_SORTS = word_set("core underlying headline services goods youth domestic overseas organic pre-tax net gross")


def _of_rival(ours: Placed, theirs: Placed) -> Contrast | None:
    said = [word for word in words_in(ours.text) if len(word) >= _LONG]
    own = frozenset(_words(theirs))
    if sum(map(own.__contains__, said)) > _TOLD * len(said) and own.issuperset(_SORTS.intersection(said)):
        return None
    from scifacts.checks.other_numbers.rival_sentences import told_of_rival_sentence

    return told_of_rival_sentence(ours, theirs, _SORTS)


_EXPECTING = phrases("expect forecast predict _projects_the _projects_a projected anticipat")


def _expected(ours: Placed, theirs: Placed) -> Contrast | None:
    sentence = theirs.sentence().of(theirs.text)
    if not all(any(map(text.__contains__, _EXPECTING)) for text in (ours.text, sentence)):
        return None
    from scifacts.checks.exchanged.other_expecters import expected_by_another

    return expected_by_another(ours, theirs)


def _sized(ours: Placed, theirs: Placed) -> Contrast | None:
    if not (_has_size(ours.text) and _has_size(theirs.all_parts().of(theirs.text))):
        return None
    from scifacts.checks.other_numbers.sizes_told import sized_otherwise

    return sized_otherwise(ours, theirs)


_LED = 90  # characters before a figure in which its verb stands, and what it is told of
# Verbs that a measure is told with, by their beginnings.
_MEASURING = phrases(
    "account contribut represent compris los emit produc consum attract generat receiv employ earn"
)


_JOINING = frozenset(["which", "that", "have", "also"])


def _before_verb(figure: Placed) -> set[str]:
    """The words before the verb that a measure is told with, where one leads to a figure."""
    words = words_in(figure.before(_LED))
    at = next((at for at in range(len(words) - 1, -1, -1) if words[at].startswith(_MEASURING)), 0)
    return {word for word in words[max(0, at - _LONG) : at] if len(word) >= _LONG} - _JOINING


def _of_subject(ours: Placed, theirs: Placed) -> Contrast | None:
    said, found = _before_verb(ours), _before_verb(theirs)
    if not said or not found or found <= said:
        return None
    if not said.isdisjoint(found) and theirs.before(_LED).count(",") <= 1:
        return None  # no aside may have the word
    from scifacts.checks.exchanged.other_subjects import told_of_other_subject

    return told_of_other_subject(ours, theirs)


def _has_size(text: str) -> bool:
    """Whether a text has a compound of a number: two-bedroom, 10-year."""
    pieces = (word.partition("-") for word in text.lower().split() if "-" in word)
    return any(one in NUMBER_WORDS or (one.isdigit() and two[:1].isalpha()) for one, _, two in pieces)


def _of_measure(ours: Placed, theirs: Placed) -> Contrast | None:
    from scifacts.checks.exchanged.other_measures import told_of_other_measure

    return told_of_other_measure(ours, theirs)


# What leads to a figure that may be told of another clause's deed; see `clause_beside`.
_LEADING = word_set("for by to at from within after until")
_SECOND = (", and ", ", but ", "while ", "whereas ")


def _of_clause_beside(ours: Placed, theirs: Placed) -> Contrast | None:
    (led,) = ours.words_before()[-1:] or [""]
    if led not in _LEADING or theirs.words_before()[-1:] != [led]:
        return None
    before = theirs.text[theirs.sentence().start : theirs.mention.phrase.start]
    second = max((before.rpartition(sign)[2] for sign in _SECOND if sign in before), key=len, default="")
    if not second or any(word[:1].isdigit() for word in second.split()) or "," in ours.text:
        return None
    from scifacts.checks.other_numbers.clause_beside import told_of_clause_beside

    return told_of_clause_beside(ours, theirs)


_READINGS = (
    _framed,
    _lacked,
    _meant,
    _of_two,
    _of_rival,
    _expected,
    _sized,
    _of_measure,
    _of_subject,
    _of_clause_beside,
)
