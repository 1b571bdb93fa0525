"""Another thing of the source told as what a figure is of: "the tropics lost 6m" over "the world lost 6m".

Both sides have the same verb at the figure, one that a measure is told with, and what it is told of has no
word in common. Only a noun that the source has near by is another: an editor's own may be a synonym.
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.asides import without_asides
from scifacts.checks.reading.figure_words import forms_in
from scifacts.checks.reading.verb_forms import first_form
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["told_of_other_subject"]

_VERB_LIST = """
account accounts accounted accounting contribute contributes contributed contributing represent represents
represented representing comprise comprises comprised lose loses lost losing emit emits emitted emitting
produce produces produced producing consume consumes consumed consuming attract attracts attracted attracting
generate generates generated generating receive receives received receiving employ employs employed employing
earn earns earned earning
"""
_MEASURING = word_set(_VERB_LIST)
_VERB = lazy(
    lambda: (
        rf"\b(?P<verb>{'|'.join(sorted(_MEASURING))})\s"
        r"(?:for\s|to\s)?(?:(?!(?:and|but|or|which|who|that)\b)[a-z]+\s){0,3}\Z"
    ),
    re.IGNORECASE,
)
_PARTS = lazy(r";\s|,?\s(?:while|whereas|but|although|though)\s|,?\sand\s(?=[^,;]*\Z)|[.!?]\s", re.IGNORECASE)
_FRAME = lazy(r"\A\s*(?:In|On|At|By|During|Since|For|Between)\s[^,]{2,40},\s")
_MAIN = lazy(r"\A(?P<subject>[^,;]{3,90}?)\s(?:is|are|was|were|has|have|had|will|would)\s[^;]*,\s\Z")
_PRONOUNS = word_set("it they he she this that these those which who we i you its their")
# Who is called by several words that are no synonyms elsewhere.
_BODIES = word_set("""
company firm group government ministry council city state country nation authorities officials police office
agency team club side bank party union army people residents workers staff
""")
# With "the", what a source has named: the sector, of tourism.
_KINDS = word_set("""
sector industry branch trade crop species animal disease illness virus drug medicine vaccine vehicle device
product project scheme programme program service network site area region place island river lake museum
park plant mine festival event film book school university hospital airport port station tower bridge building
""")
_GENERAL = word_set(
    "total all about some around nearly almost over more less than year years also still then now"
)
_COUNTED = 40  # characters behind a number in which its noun stands
_NEAR = 600  # characters on either side in which what is told may be named


def told_of_other_subject(ours: Placed, theirs: Placed) -> Contrast | None:
    """What a statement tells a figure of, and what its sentence tells it of, with one verb; else None."""
    said, found = _subject(ours), _subject(theirs)
    if said is None or found is None or said[1] != found[1]:
        return None
    one, two = _nouns(said[0]), _nouns(found[0])
    if not one or not two or not one.isdisjoint(two) or _names_again(said[0]):
        return None
    words = {*words_in(said[0]), *words_in(found[0])}
    if not _PRONOUNS.isdisjoint(words) or not _BODIES.isdisjoint(words):
        return None
    sentence = theirs.all_parts()
    if not one.isdisjoint(_nouns(found[2])) or not two.isdisjoint(forms_in(ours.text)):
        return None
    end = theirs.mention.span.end
    behind = theirs.text[end : min(sentence.end, end + _COUNTED)]
    if not one.isdisjoint(forms_in(behind)):
        return None  # forests, of hectares of forest
    near = theirs.text[max(0, sentence.start - _NEAR) : sentence.end + _NEAR]
    return Contrast(ours.led().strip(), theirs.led().strip()) if one <= forms_in(near) else None


def _names_again(subject: str) -> bool:
    """Whether a subject only names again what kind of thing is told of: the sector."""
    article, *kind = words_in(subject) or [""]
    return article == "the" and len(kind) == 1 and kind[0] in _KINDS


def _subject(figure: Placed) -> tuple[str, str, str] | None:
    """What a figure is told of, the first form of the verb, and the clause without asides; else None."""
    start = figure.sentence().start
    before = without_asides(figure.text[start : figure.mention.phrase.start])
    found = _VERB.search(before)
    if found is None:
        return None
    lead = _FRAME.sub("", before[: found.start()])
    main = _MAIN.match(lead) if found["verb"].endswith("ing") else None
    subject = main["subject"] if main else _PARTS.split(lead)[-1]
    return (subject, first_form(found["verb"].lower()), lead) if "," not in subject.strip() else None


def _nouns(text: str) -> frozenset[str]:
    return forms_in(" ".join(word for word in text.split() if word.lower() not in _GENERAL))
