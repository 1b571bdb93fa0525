"""What a sentence tells of one thing, told of another of its clauses: "trains stopped for nine hours".

Over "trains stopped, and the A10 was closed for nine hours". Both texts lead to the figure with the same
word, the statement is one clause and has its words from the clause beside, and none from that of the figure.
"""

from __future__ import annotations

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["told_of_clause_beside"]

# A second clause with a subject of its own: ", and the A10 was", "while prices fell".
_SECOND = lazy(r"(?:,\s(?:and|but)|,?\s(?:while|whereas))\s(?=(?P<clause>[^;:!?]+)\Z)")
_AND = lazy(r"\sand\s(?=[A-ZÀ-Þ])")  # joins two names
_NUMBER = lazy(r"(?<![\w.,])\d")  # and no road: the A10
_VERBS = word_set("was were is are has have had will would")
# With one of these as its subject a clause tells of what the one before does.
_PRONOUNS = word_set(
    "it they he she this that these those both all which who we you i there then so one each"
)
_JOINING = word_set(
    "and or but while whereas as when after before because since if although though with who which that"
)
_MOST = 0.6  # of the words of a statement, which stand in the clause beside
_FEWEST, _LONG = 3, 4  # words that do, and letters that each has


def told_of_clause_beside(ours: Placed, theirs: Placed) -> Contrast | None:
    """The clause of a figure, where a statement tells it of what the clause before is about; else None."""
    sentence = theirs.sentence()
    before = theirs.text[sentence.start : theirs.mention.phrase.start]
    joint = next(iter(list(_SECOND.finditer(before))[-1:]), None)
    if joint is None or _NUMBER.search(joint["clause"]) or not _has_own_subject(joint["clause"]):
        return None
    said = ours.text[: ours.mention.phrase.start] + ours.text[ours.mention.phrase.end :]
    if "," in said.rstrip(" ,") or not _JOINING.isdisjoint(words_in(_AND.sub(" ", said))):
        return None  # it has clauses of its own
    from scifacts.checks.reading.figure_words import forms_in  # few figures stand in a second clause

    words = {word for word in forms_in(said) if len(word) >= _LONG}
    own = forms_in(joint["clause"]) | forms_in(theirs.text[theirs.mention.phrase.end : sentence.end])
    beside = words & forms_in(before[: joint.start()])
    if words & own or len(beside) < _FEWEST or len(beside) < _MOST * len(words):
        return None
    return Contrast(ours.clause().strip(), f"{joint['clause']}{theirs.phrase()}")


def _has_own_subject(clause: str) -> bool:
    """Whether a clause tells something of a thing that it names itself."""
    words = words_in(clause)
    at = next((at for at, word in enumerate(words) if word in _VERBS or word.endswith("ed")), 0)
    return at > 0 and _PRONOUNS.isdisjoint(words[:1])
