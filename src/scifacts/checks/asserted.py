"""SF207: the statement asserts what the passage denies or only plans, or denies what it asserts.

"It signed 116 agreements" over "it has not signed 116 agreements" or "it plans to sign 116 agreements".
Only the verb that leads to the figure in its clause is read, and both sentences must have it.
"""

from __future__ import annotations

import re
from itertools import pairwise

from scifacts.checks.asserted_abroad import tells_otherwise
from scifacts.checks.denied_apart import denied_apart
from scifacts.checks.opposed_verbs import may_be_opposed, opposed
from scifacts.checks.raising import statement_says
from scifacts.checks.verb_forms import first_form
from scifacts.matching.verbs import INFINITIVES
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.placed import Placed
    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Finding

__all__ = ["statement_asserts"]

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
    rf"|unlikely|about|ready|poised|bound|obliged)\sto|in\s(?:talks|negotiations|discussions)\sto|(?-i:may)|might|could|would|should|will|shall|must){_ASIDE}"
    r"(?P<verb>[^\W\d_]+)"
    r"|(?:计划|計劃|拟|擬|预计|預計|将|將|有望|打算|力争|力爭|争取|爭取|希望|承诺|承諾)(?P<han>[\u4e00-\u9fff]{2})",
    re.IGNORECASE,
)
# Of these what the two patterns read has one.
_SIGNS = (
    *(" not ", "n't ", "n’t ", "never ", " no ", "cannot ", " pas ", " jamais ", " plus "),
    *("may ", "might ", "could ", "would ", "should ", "will ", "shall ", "must "),
    *("没", "沒", "未", "计划", "計劃", "拟", "擬", "预计", "預計", "将", "將", "有望", "打算"),
    *("力争", "力爭", "争取", "爭取", "希望", "承诺", "承諾"),
)
# First letters of words that tell a plan or a denial with "to" behind them.
_TO = (
    *("fail", "refus", "declin", "plan", "aim", "hop", "intend", "expect", "want", "seek", "sought"),
    *("propos", "promis", "pledg", "vow", "offer", "threaten", "schedul", "need", "tri", "try", "attempt"),
    *("consider", "forecast", "project", "predict", "estimat", "set", "due", "likely", "unlikely", "about"),
    *("ready", "poised", "bound", "obliged", "talks", "negotiation", "discussion"),
)
# "Did not only sign 116", "did not exceed 5%", "could not but".
_NO_DENIAL = frozenset(
    {"only", "just", "merely", "solely", "but", "exceed", "necessarily", "until", "less", "more"}
)
# A statement with one of these says itself that it is no plain fact, or speaks of several things.
_OPEN = lazy(
    r"\b(?:not|never|no|nor|none|nobody|nothing|without|instead|rather|fail\w*|refus\w*|declin\w*|den(?:y|ie)\w*"
    r"|(?-i:may)|might|could|would|should|will|shall|must|can|cannot|if|unless|(?:is|are|was|were|ha[sd]|have)\sto|plan\w*|aim\w*|hope\w*|inten[dt]\w*"
    r"|expect\w*|want\w*|seek\w*|propos\w*|promis\w*|pledg\w*|target\w*|goal\w*|forecast\w*|project(?:ed|ion)\w*"
    r"|predict\w*|estimat\w*|likely|unlikely|possibl\w*|potential\w*|perhaps|maybe|alleg\w*|reported\w*|claim\w*"
    r"|false\w*|wrong\w*|untrue|lack\w*|short|miss(?:ed|es)?|stop\w*|ceas\w*|end(?:ed|s)|nicht|kein\w*|pas|ne|jamais"
    r"|nunca|soll\w*|will|wollen|könnt\w*|dürft\w*|werden|wird)\b|n['’]t\b"
    r"|[不没沒未无無非否将將拟擬欲或]|计划|計劃|预计|預計|有望|打算|力争|力爭|争取|爭取|希望|承诺|承諾|目标|目標|可能",
    re.IGNORECASE,
)
_GOALS = frozenset({"target", "targets", "goal", "goals"})
_DONE_BEFORE = frozenset({"has", "have", "had", "was", "were", "been"})
_WORD = lazy(r"[^\W\d_]+(?:['’]t)?")
_JOINED = lazy(r"\s(?:and|or|und|et|y|then)\s|\d|[和与及]", re.IGNORECASE)
_HAN_DONE = "了已过過"


def statement_asserts(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each quote that denies or only plans what the statement says, or the other way."""
    for reading, theirs in subject.figures_supported():
        ours, span = subject.figure_stated(), reading.reading.match.span
        passage = span.of(theirs.text) if span else ""
        clauses = _otherwise(ours, theirs, passage) if ours is not None else None
        if clauses is not None:
            yield statement_says(subject, reading, *clauses)


def _otherwise(ours: Placed, theirs: Placed, passage: str) -> tuple[str, str] | None:
    """What the statement and the source say at a figure, or in the passage, where one tells otherwise."""
    return (
        _led_otherwise(ours, theirs, passage)
        or tells_otherwise(ours, theirs)
        or denied_apart(ours.text, passage)
    )


def _led_otherwise(ours: Placed, theirs: Placed, passage: str) -> tuple[str, str] | None:
    """What leads to the figure in the statement and in the passage, where one tells otherwise."""
    may_tell = _may_tell(ours) or _may_tell(theirs)
    if not (may_tell or may_be_opposed(ours.text)):
        return None
    said, found = ours.clause_before(), theirs.clause_before()
    if (may_tell and _is_other(ours.text, said, found)) or opposed(said, found, ours.text, passage):
        return said + ours.phrase(), found + theirs.phrase()
    return None


def _may_tell(figure: Placed) -> bool:
    """Whether a denial or a plan may stand before a figure: a glance, before patterns are compiled for it."""
    near = figure.before(_REACH).lower().rpartition(". ")[2]
    if any(map(near.__contains__, _SIGNS)):
        return True
    return " to " in near and any(two == "to" and one.startswith(_TO) for one, two in pairwise(near.split()))


def _is_other(statement: str, ours: str, theirs: str) -> bool:
    """Whether what leads to the figure was done on one side, and was denied or planned on the other."""
    denied = _led(_DENIED, theirs)
    ours_denied = None if denied else _led(_DENIED, ours)
    planned = None if denied or ours_denied else _led(_PLANNED, theirs)
    if ours_denied is not None:
        return not _OPEN.search(theirs) and _has(theirs, ours_denied) is not None
    if denied is not None:
        return _has(ours, denied) is not None and not _is_open(statement, theirs)
    return planned is not None and _has_done(ours, planned) and not _OPEN.search(statement)


def _is_open(statement: str, theirs: str) -> bool:
    """Whether a statement says itself that it is no plain fact; a target that both name says nothing."""
    words = {match.group().lower() for match in _OPEN.finditer(statement)}
    return any(word not in _GOALS or word not in theirs.lower() for word in words)


def _led(pattern: re.Pattern[str], clause: str) -> str | None:
    """The verb, in its first form, that a pattern finds before a figure, its object alone between the two."""
    found = next(iter([*pattern.finditer(clause)][::-1]), None)
    if found is None or _JOINED.search(clause, found.end()):
        return None
    verb = next(word for word in found.groups() if word)
    return None if verb.lower() in _NO_DENIAL else first_form(verb)


def _has(clause: str, verb: str) -> str | None:
    """The word of a clause that is a form of a verb, None if there is none."""
    if not verb.isascii() and verb in clause:
        return verb
    return next((word for word in _WORD.findall(clause) if first_form(word) == verb), None)


def _has_done(clause: str, verb: str) -> bool:
    """Whether a clause tells in a past form that something was done."""
    form = _has(clause, verb)
    if form is None:
        return False
    if not form.isascii():
        return any(map(clause.__contains__, _HAN_DONE))
    words = _WORD.findall(clause.lower())
    before = words[: words.index(form.lower())][-2:]
    return form.lower().endswith("ed") or form.lower() in INFINITIVES or not _DONE_BEFORE.isdisjoint(before)
