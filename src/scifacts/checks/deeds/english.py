"""What a sentence tells of a deed, by the verb that leads to its figure: done, planned or denied.

English and Chinese, and denials in French and Spanish. "Signed 116 agreements" over "has not signed 116
agreements" or "plans to sign 116 agreements". A plan may be told with another verb than the deed: "has opened
12 plants" over "plans to build 12 plants".
"""

from __future__ import annotations

import re
from itertools import pairwise

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import (
    FACT_OPEN,
    HAN_PLANS,
    has_reservation,
    reservations_in,
)
from scifacts.checks.reading.verb_forms import first_form
from scifacts.matching.vocabulary.verbs import INFINITIVES
from scifacts.model import FigureKind
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["led_otherwise"]

_REACH = 160  # characters back to the beginning of the figure's clause
_ASIDE = r"(?:\s(?:(?!only)\w+ly|also|ever|yet|even|been|be|have|soon|in\sfact|at\sall))*\s"
_DENIED = lazy(
    r"\b(?:(?:do|does|did|ha[sd]|have|is|are|was|were|will|would|can|could)(?:\s(?:not|never)|n['’]t)|cannot|never"
    rf"|no\slonger|n(?:e\s|['’])\w+\s(?:pas|jamais|plus)|no\s(?:se\s)?(?:ha|han|había|habían)){_ASIDE}"
    r"(?P<verb>[^\W\d_]+)|\bno\s(?:se\s)?(?P<past>[^\W\d_]+(?:ó|jo|vo|aron|ieron|jeron|yeron))(?=\s)"
    rf"|\b(?:fail|refus|declin)(?:s|es|ed|ing)?\sto{_ASIDE}(?P<refused>[^\W\d_]+)"
    r"|(?:没有|沒有|并未|並未|尚未|从未|從未|未能|未)(?P<han>[\u4e00-\u9fff]{2})",
    re.IGNORECASE,
)
_PLANNED = lazy(
    r"\b(?:(?:plan|aim|hope|intend|expect|want|seek|propose|promise|pledge|vow|offer|threaten|schedule|need|tr(?:y|ie)"
    r"|attempt|consider|forecast|project|predict|estimate)(?:s|d|ed|ned|ing|ning)?\sto|sought\sto|(?:set|due|likely"
    r"|unlikely|about|ready|poised|bound|obliged)\sto|(?:order|requir|ask|urg|instruct|sentenc|agre)(?:e[sd]?|ed|s)?(?:\s[^\W\d_]+){0,3}?\sto|in\s(?:talks|negotiations|discussions)\sto"
    r"|commit(?:s|ted|ting)?\sto|consider(?:s|ed|ing)?|(?<!that\s)(?<!which\s)(?:is|are)\sto"
    r"|(?:plan|hop|inten|propos|promis|pledg|vow|offer|threaten|schedul)(?:e?d|ned|ded)\sin\s(?:19|20)\d\d\sto"
    r"|(?:proposal|motion|bill|intention|offer|pledge|promise|recommendation)s?\sto"
    r"|(?<!took\sthe\s)(?<!taken\sthe\s)(?<!used\sthe\s)(?<!seized\sthe\s)(?:chance|opportunity|option|right|bid)\sto"
    rf"|(?-i:may)|might|could|would|should|will|shall|must){_ASIDE}"
    rf"(?P<verb>[^\W\d_]+)|(?:{HAN_PLANS})(?P<han>[\u4e00-\u9fff]{{2}})",
    re.IGNORECASE,
)
# Of these what the two patterns read has one, or a word with one of those beginnings and "to" behind it.
# "_" is a space.
_SIGN_LIST = """
_not_ n't_ n’t_ never_ _no_ cannot_ _pas_ _jamais_ _plus_ 没 沒 未
may_ might_ could_ would_ should_ will_ shall_ must_ consider
"""
_SIGNS = (*phrases(_SIGN_LIST), *HAN_PLANS.split("|"))
_BEGINNINGS = phrases("""
fail refus declin plan aim hop intend expect want seek sought propos promis pledg vow offer threaten
schedul need tri try attempt consider commit is are forecast project predict estimat set due likely
unlikely about ready poised bound obliged talks negotiation discussion
chance opportunity option right bid motion bill recommend
""")
# Somebody to do it.
_TOLD = word_set("""
order orders ordered require requires required ask asks asked urge urges urged instruct instructs instructed
sentence sentences sentenced agree agrees agreed
""")
# "Did not only sign 116", "did not exceed 5%", "could not but".
_NO_DENIAL = word_set("only just merely solely but exceed necessarily until less more")
_LONE = frozenset({"the", "first", "last"})  # what one alone is, the first, another is not
_GOALS = frozenset({"target", "targets", "goal", "goals"})
_RATES = frozenset({FigureKind.MONEY, FigureKind.PERCENT})  # to what nobody is able to climb
_ABLE = frozenset(["walk", "run", "swim", "climb", "lift", "see", "hear", "speak", "read", "breathe"])
_DONE_BEFORE = frozenset({"has", "have", "had", "was", "were", "been"})
# Works that are planned before they are done; what else is said of a plan, as "approved", is true.
_WORK_LIST = """
build open complete finish deliver hire recruit create install plant buy acquire purchase construct erect
launch produce ship train repair restore renovate connect relocate close shut scrap eliminate replace
demolish
"""
_WORKS = frozenset(map(first_form, _WORK_LIST.split()))
_OBJECT = (
    r"(?:\s(?:a|an|the|its|their|some|about|around|nearly|almost|another|up\sto|over|more\sthan|at\sleast|all|new"
    r"|further))*\s\Z"
)
_PLANNED_WORK = lazy(rf"\b(?P<verb>[a-z]+){_OBJECT}", re.IGNORECASE)
_DONE_WORK = lazy(rf"\b(?P<verb>[a-z]+(?:ed|t)|shut){_OBJECT}", re.IGNORECASE)
# Plain futures: what "would" be done is told by who tells of it.
_COMING = lazy(r"\b(?:will|shall|(?:is|are)\s(?:set|due)\sto|plans?\sto)\s(?P<verb>[a-z]+)", re.IGNORECASE)
_COULD = lazy(
    r"\b(?:(?-i:may)|might|could)\s(?:[a-z]+ly\s|soon\s|also\s)?(?P<verb>[a-z]{3,})[^,.;:!?\d]{0,40}\Z",
    re.IGNORECASE,
)
_MAY_BEHIND = lazy(
    r"\s(?:(?!who\b|that\b|which\b)[a-z]+\s){0,4}?(?:(?P<open>could|might|may)|will|shall)\s(?:[a-z]+ly\s|soon\s|also\s)?"
    r"(?:be\s)?(?P<verb>[a-z]{3,})"
)
_NEAR = 60  # characters behind a figure in which its verb stands
_UNSURE = word_set(
    "may might could can likely possibly perhaps probably maybe potentially if unless should would"
)
_AGAINST_IT = lazy(
    r"\b(?:appeals?|challenges?|objections?|complaints?|petitions?|protests?|claims?)\s(?:against|to|over)\s"
)
_BEGUN = frozenset(["begun", "began", "started", "already", "completed", "finished", "done", "since"])
_WORD = lazy(r"[^\W\d_]+(?:['’]t)?")
_JOINED = lazy(r"\s(?:and|or|und|et|y|then)\s|\d|[和与及]", re.IGNORECASE)
_BEFORE_NOUN = word_set("the a an its their total overall final full s of at")
_HAN_DONE = "了已过過"
_HELD = phrases("thought_to believed_to estimated_to reckoned_to reported_to understood_to alleged_to")


def _is_held(figure: Placed) -> bool:
    """Whether somebody is thought, or estimated, to have done what leads to a figure."""
    return any(map(figure.clause_before().__contains__, _HELD))


def led_otherwise(ours: Placed, theirs: Placed) -> Contrast | None:
    """What leads to a figure in two texts, where one tells a deed and the other denies or plans it."""
    is_other = _is_surer_behind(ours, theirs)
    if not is_other and (_may_tell(ours) or _may_tell(theirs)):
        is_other = _is_other(ours.text, ours.clause_before(), theirs) or _is_plan(ours, theirs)
        is_other = is_other or _is_surer(ours, theirs)
    if not is_other or _is_against_it(ours) is not _is_against_it(theirs):
        return None
    if _is_held(ours) and _is_held(theirs):
        return None  # is thought to have, are estimated to have
    from scifacts.checks.deeds.denied_alike import tells_what_is_denied  # few statements come here

    if tells_what_is_denied(ours, theirs) or tells_what_is_denied(theirs, ours):
        return None
    return Contrast(ours.led(), theirs.led())


def _is_surer(ours: Placed, theirs: Placed) -> bool:
    """Whether a statement says that something will be done that its passage says may or could be."""
    before = theirs.clause_before()
    could = _COULD.search(before) if any(map(before.__contains__, ("could ", "might ", "may "))) else None
    will = _COMING.search(ours.clause_before()) if could else None
    if (
        could is None
        or will is None
        or not _UNSURE.isdisjoint(_WORD.findall(ours.text.replace("If ", "if ")))
    ):
        return False
    return first_form(could["verb"]) == first_form(will["verb"])


def _is_surer_behind(ours: Placed, theirs: Placed) -> bool:
    """The same of what is told behind a figure: 340 convicts will be released, over "could be released"."""
    behind = theirs.text[theirs.mention.phrase.end :][:_NEAR]
    could = (
        _MAY_BEHIND.match(behind) if any(map(behind.__contains__, (" could ", " might ", " may "))) else None
    )
    will = _MAY_BEHIND.match(ours.text, ours.mention.phrase.end) if could and could["open"] else None
    if could is None or will is None or will["open"] or not _UNSURE.isdisjoint(_WORD.findall(ours.text)):
        return False
    return first_form(could["verb"]) == first_form(will["verb"])


def _is_against_it(figure: Placed) -> bool:
    """Whether what leads to a figure is told against what a deed is of: upheld an appeal on it."""
    return _AGAINST_IT.search(figure.clause_before()) is not None


def _is_plan(ours: Placed, theirs: Placed) -> bool:
    """Whether one work is told as done, of which the other sentence tells nothing but that it is planned."""
    if _verb_behind(_PLANNED, theirs.clause_before()) is None:
        return False
    planned, done = _PLANNED_WORK.search(theirs.clause_before()), _DONE_WORK.search(ours.clause_before())
    if planned is None or done is None:
        return False
    verb = first_form(done["verb"])
    if not {verb, first_form(planned["verb"])} <= _WORKS or has_reservation(ours.text, FACT_OPEN):
        return False
    words = _WORD.findall(theirs.sentence().of(theirs.text).lower())
    return _BEGUN.isdisjoint(words) and verb not in map(first_form, words)


def _may_tell(figure: Placed) -> bool:
    """Whether a denial or a plan may stand before a figure: a glance, before patterns are compiled for it."""
    near = figure.before(_REACH).lower().rpartition(". ")[2]
    if any(map(near.__contains__, _SIGNS)):
        return True
    words = near.split() if " to " in near else []
    return not _TOLD.isdisjoint(words) or any(
        two == "to" and (one.startswith(_BEGINNINGS) or (one[-1:].isdigit() and _promises(words)))
        for one, two in pairwise(words)
    )


def _promises(words: list[str]) -> bool:
    return any(word.startswith(("promis", "pledg", "vow", "propos", "plan", "offer")) for word in words)


def _is_other(statement: str, ours: str, figure: Placed) -> bool:
    """Whether what leads to the figure was done on one side, and was denied or planned on the other.

    What was planned may have been done since, as the sentence tells behind its figure: and paid it in May.
    """
    theirs = figure.clause_before()
    if ours.lower().strip() == theirs.lower().strip():
        return False  # word for word, behind another beginning of the sentence
    denied = _verb_behind(_DENIED, theirs)
    ours_denied = None if denied else _verb_behind(_DENIED, ours)
    planned = None if denied or ours_denied else _verb_behind(_PLANNED, theirs)
    if (denied or ours_denied) in _LONE and _are_of_two(ours, theirs):
        return False
    if not (denied or ours_denied or planned) and (coming := _COMING.search(ours)) is not None:
        verb = _verb_behind(_PLANNED, ours)
        is_done = verb is not None and not coming["verb"].startswith("be") and _has_done(theirs, verb)
        return is_done and not has_reservation(figure.sentence().of(figure.text), FACT_OPEN)
    if ours_denied is not None:
        return _form_in(theirs, ours_denied) is not None and not has_reservation(theirs, FACT_OPEN)
    if denied is not None:
        return _form_in(ours, denied) is not None and not _is_open(statement, theirs)
    if planned is None or not _has_done(ours, planned) or has_reservation(statement, FACT_OPEN):
        return False
    if planned in _ABLE and " could " in theirs and figure.mention.kind not in _RATES:
        return False  # who could walk 210 metres walked them
    return not _has_done(figure.text[figure.mention.phrase.end : figure.sentence().end], planned)


def _are_of_two(one: str, two: str) -> bool:
    """Whether two clauses begin with two names: Apple was not the first, PetroChina was the first."""
    names = [next((word for word in _WORD.findall(text) if word[0].isupper()), "") for text in (one, two)]
    return all(names) and names[0] not in two and names[1] not in one


def _is_open(statement: str, theirs: str) -> bool:
    """Whether a statement says itself that it is no plain fact; a target that both name says nothing."""
    words = map(str.lower, reservations_in(statement, FACT_OPEN))
    return any(word not in _GOALS or word not in theirs.lower() for word in words)


def _verb_behind(pattern: re.Pattern[str], clause: str) -> str | None:
    """The verb, in its first form, that a pattern finds before a figure, its object alone between the two."""
    found = [*pattern.finditer(clause)]
    if not found or _JOINED.search(clause, found[-1].end()):
        return None
    verb = next(word for word in found[-1].groups() if word)
    return None if verb.lower() in _NO_DENIAL else first_form(verb)


def _form_in(clause: str, verb: str) -> str | None:
    """The word of a clause that is a form of a verb, None if there is none."""
    if not verb.isascii() and verb in clause:
        return verb
    return next((word for word in _WORD.findall(clause) if first_form(word) == verb), None)


def _has_done(clause: str, verb: str) -> bool:
    """Whether a clause tells in a past form that something was done."""
    form = _form_in(clause, verb)
    if form is None:
        return False
    if not form.isascii():
        return any(map(clause.__contains__, _HAN_DONE))
    words = _WORD.findall(clause.lower())
    before = words[: words.index(form.lower())][-2:]
    if before and before[-1] in _BEFORE_NOUN and not form.lower().endswith("ed"):
        return False  # its total cost
    return form.lower().endswith("ed") or form.lower() in INFINITIVES or not _DONE_BEFORE.isdisjoint(before)
