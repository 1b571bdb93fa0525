"""A denial of what a figure's clause tells, behind the figure or before the clause.

"2,500 posts were filled" over "2,500 posts were not filled", "400 were on board" over "he denies that 400
were on board". Or of the figure itself: "the fee is 5%" over "the fee is not 5%".
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import Reservation, has_reservation, reservations_in
from scifacts.checks.reading.verb_forms import first_form
from scifacts.checks.reading.wording import words_in
from scifacts.model import Comparator
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.checks.reading.placed import Placed

__all__ = ["clause_denied"]

# What denies the word behind it, with "to" and adverbs between; in French it stands around the verb.
_DENIAL = lazy(
    r"(?:\b(?:not|never|cannot|nicht|niemals)|n['’]t|\b(?:fail|refus|declin)(?:s|es|ed|ing)?\sto)"
    r"(?:\s(?:be|been|yet|even|ever|also|at\sall|in\sfact|(?!only)\w+ly))*\s(?P<word>[^\W\d_]+)"
    r"|\bn(?:e\s|['’])(?:(?:a|ont|est|sont|avait|avaient|peut|peuvent|sait|savent|fut|furent|sera|seront)\s"
    r"(?:pas|jamais|plus)\s(?P<compound>[^\W\d_]+)|(?P<finite>[^\W\d_]+)\s(?:pas|jamais|plus)\b)"
    r"|\bno\s(?:se\s)?(?:(?:ha|han|había|habían|puede|pueden|sabe|saben|fue|fueron)\s)?"
    r"(?P<spanish>[^\W\d_]+(?:[aeoió]|an|en|on))\b",
    re.IGNORECASE,
)
_SIGN_LIST = "_not_ n't_ n’t_ never_ cannot_ nicht_ niemals_ _pas_ _jamais_ _plus_ _no_ fail refus declin"
_SIGNS = phrases(_SIGN_LIST)
# What a denial before one of these denies is not the deed: "not only", "not until June".
_NO_DEED = word_set("""
only just merely solely but exceed necessarily until less more fewer least the a an all every any as so to in
on at by for of from with than far always entirely very too enough yet now mehr nur die der das den le la les
""")
_NOT_SO = lazy(
    r"\b(?:(?:is|are|was|were|has|have|had)(?:\snot|n['’]t)|(?:ist|sind|war|waren)\snicht)\s[$€£¥]?\Z",
    re.IGNORECASE,
)
_NEAR = 24  # characters before a figure
_PLAIN = word_set("""
the a an of in on at to by for with its their his her any out off up down away last this next
monday tuesday wednesday thursday friday saturday sunday yesterday today
week month year la le les l un une du des de el los las una
der die das den dem ein eine einen pas jamais plus
""")
_JOINED = lazy(r"\s(?:and|or|und|et|y|then|than|as|if|when|after|before)\s|\d", re.IGNORECASE)
# One of these in the text that tells the deed leaves it open, or tells of another part or time.
_OPEN = frozenset(Reservation) - {Reservation.INFINITIVE, Reservation.ESTIMATED, Reservation.LESSENED}
_UNABLE = word_set("unable incapable hardly barely scarcely kaum unfähig incapables incapaz incapaces")
_REACH = 160  # characters behind a figure, to the end of its clause
_FAR = 240  # and before it, to the beginning of the clause that governs its own
_DENIAL_LIST = "not_ n't n’t no_ never nobody den fals wrong disput refut untru myth lie_ hoax doubt"
_DENIALS = phrases(_DENIAL_LIST)
_THAT = ("that ", "dass ", "que ")
# Behind "denies that it was wrong when 400 jobs were cut" the clause of the figure is not what is denied.
_SUBORDINATE = frozenset(["when", "if", "because", "after", "before", "as", "where", "since", "while", "by"])
_ENOUGH = 0.5  # of the words of a denied clause that the other text has
_TELLING = 4  # letters


def clause_denied(ours: Placed, theirs: Placed) -> Contrast | None:
    """The clauses of a figure in two texts, where one denies what the other tells; else None."""
    if _tells(theirs, _denied_behind(ours), ours) or _tells(ours, _denied_behind(theirs), theirs):
        from scifacts.checks.deeds.denied_alike import tells_what_is_denied  # few statements come here

        if tells_what_is_denied(ours, theirs) or tells_what_is_denied(theirs, ours):
            return None
        return Contrast(ours.clause(), theirs.clause())
    if _is_denied_itself(ours) != _is_denied_itself(theirs):
        telling = theirs if _is_denied_itself(ours) else ours
        if not has_reservation(telling.sentence().of(telling.text), _OPEN - {Reservation.LIMITED}):
            return Contrast(ours.clause(), theirs.clause())
    if denial := _denied_before(theirs, ours):
        return Contrast(ours.clause(), denial)
    if denial := _denied_before(ours, theirs):
        return Contrast(denial, theirs.clause())
    return None


def _is_denied_itself(figure: Placed) -> bool:
    """Whether "is not" or "has not" stands right before a figure that has no bound: is not 5%."""
    near = figure.before(_NEAR)
    if figure.mention.comparator is not Comparator.EXACTLY or not any(map(near.__contains__, _SIGNS)):
        return False
    return _NOT_SO.search(near) is not None


def _denied_behind(figure: Placed) -> tuple[str, str | None] | None:
    """The word, in its first form, that is denied behind a figure, and the telling one next to it."""
    end = figure.mention.phrase.end
    near = figure.text[end : end + _REACH].lower()
    if not any(map(near.__contains__, _SIGNS)):
        return None  # few texts need the pattern
    clause = figure.clause()
    behind = clause[len(figure.led()) :]
    denial = _DENIAL.search(behind)
    if denial is None or _JOINED.search(behind, 0, denial.start()) or len([*_DENIAL.finditer(behind)]) > 1:
        return None
    word = next(filter(None, denial.groups())).lower()
    if word in _NO_DEED or has_reservation(figure.clause_before(), frozenset({Reservation.DENIED})):
        return None
    return first_form(word), _next(words_in(behind[denial.end() :]))


def _tells(figure: Placed, denied: tuple[str, str | None] | None, denying: Placed) -> bool:
    """Whether a figure's clause tells plainly what another text denies of it."""
    if denied is None:
        return False
    clause = figure.clause()
    words = words_in(clause)
    at = next((at for at, word in enumerate(words) if first_form(word) == denied[0]), None)
    if at is None:
        return False
    if words[:at][-1:] == ["from"] and words[at].endswith("ing"):
        return False  # who may not bid is excluded from bidding
    following = _next(words[at + 1 :])
    if denied[1] and following and denied[1] != following:
        return False
    return not _is_open(clause, denying.clause())


def _is_open(text: str, other: str) -> bool:
    """Whether a text has a reservation of its own: "can", over "cannot", is none."""
    low = other.lower()
    shared = frozenset({Reservation.POSSIBLE})
    if any(said.lower() not in low for said in reservations_in(text, shared)):
        return True
    return has_reservation(text, _OPEN - shared) or not _UNABLE.isdisjoint(words_in(text))


def _next(words: Sequence[str]) -> str | None:
    return next((first_form(word) for word in words if word not in _PLAIN), None)


def _denied_before(denying: Placed, telling: Placed) -> str | None:
    """The denial that a figure's clause hangs on, "denies that", where another text tells the clause."""
    text, phrase = denying.text, denying.mention.phrase
    near = denying.before(_FAR).lower()
    if not any(map(near.__contains__, _THAT)) or not any(map(near.__contains__, _DENIALS)):
        return None  # few texts need the clause
    start = phrase.start - len(denying.clause_before())
    if not text.endswith(_THAT, 0, start) or not _SUBORDINATE.isdisjoint(words_in(denying.clause_before())):
        return None
    words = [first_form(word) for word in words_in(denying.clause()) if len(word) >= _TELLING]
    sentence = telling.sentence().of(telling.text)
    others = set(map(first_form, words_in(sentence)))
    if not words or words[-1] not in others or sum(map(others.__contains__, words)) < _ENOUGH * len(words):
        return None
    if has_reservation(sentence, _OPEN - {Reservation.LIMITED}):
        return None
    from scifacts.matching.around.denials import denied_clause  # few figures stand in such a clause

    cut = denied_clause(text, start)
    return text[cut[1] : phrase.end] if cut else None
