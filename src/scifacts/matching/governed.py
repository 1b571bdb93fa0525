"""What the clause before "that" makes of a passage behind it: the goal is that, a forged letter says that."""

from __future__ import annotations

import re

from scifacts.matching.clauses import SENTENCE_END
from scifacts.model import ChangeKind
from scifacts.patterns import lazy

__all__ = ["CLAIMS", "governed_by", "is_told", "judged_behind", "without_aside"]

_REACH = 200  # characters back to the beginning of the sentence
# Nouns whose "that" tells what they say; behind any other it tells which: rejected a bid that | valued it at.
CLAIMS = (
    r"(?:(?:claim|allegation|report|statement|suggestion|idea|notion|accusation|charge|argument|assertion"
    r"|conclusion|finding|rumou?r|myth|belief|view|assurance|estimate|assumption|ruling|verdict|judge?ment"
    r"|insistence|prediction|forecast|contention|conviction|impression|promise|decision|diagnosis)s?"
    r"|stor(?:y|ies)|theor(?:y|ies)|evidence|testimony|news|hypothesis|hypotheses)"
)
_WANTED = (
    r"(?:goal|aim|target|objective|ambition|hope|wish|dream|plan|proposal|demand|fear|worry|danger|risk|condition"
    r"|requirement|recommendation|assumption|premise|expectation|intention|suspicion|hypothesis|possibility"
    r"|question|guess|bet)s?"
)
_GOVERNING = lazy(
    # what is wanted, feared or supposed
    rf"(?P<wanted>\b{_WANTED}\s(?:is|was|were|are|remains|had\sbeen)\s\Z"
    r"|\b(?:demand|propos|request|recommend|requir|urg|wish|suppos|imagin)(?:e|es|ing|s)?\s\Z)"
    # who says so is none to be believed, or what says so was dropped
    r"|(?P<untrue>\b(?:satirical|parody|spoof|hoax|forged|faked?|fabricated|doctored|fictional|fictitious"
    r"|apocryphal|dissent|dissenting|conspiracy\stheor(?:y|ies|ists?)|(?:early|first|earlier|initial|leaked"
    r"|previous|discarded)\s(?:\w+\s)?drafts?)\b[^;:]*\b"
    r"(?:sa(?:id|ys)|wrote|writes|stat(?:ed|es)|claim(?:ed|s)|report(?:ed|s)|argu(?:ed|es)|held|holds|show(?:ed|s)"
    r"|provid(?:ed|es)|suggest(?:ed|s)|announc(?:ed|es)|asserts?|asserted)\s\Z)"
    # what was taken back, or is against what follows
    r"|(?P<denied>\b(?:retract|withdr[ae]w|recant|demolish|overturn|quash|refut|disprov|discredit|contradict|debunk"
    r"|shatter|explod|scotch|rebut|rubbish|reject|dismiss|den(?:y|ie))(?:s|ed|n|es|d|ing)?\s"
    rf"(?:[^.;:,]{{0,40}}\s)?(?:{CLAIMS}|\w+\s(?:claiming|saying|stating|asserting|alleging|arguing|suggesting"
    r"|reporting|concluding|showing))\s\Z"
    rf"|\b(?:contrary\sto|in\scontrast\sto|despite)\s[^.;,]{{0,60}}\b{CLAIMS}\s\Z"
    r"|\b(?:not|never|n't|hardly)\s(?:\w+\s)?(?:true|so|right|correct|proven|established|certain|the\scase)\s\Z)",
    re.IGNORECASE,
)
_KINDS = {
    "wanted": ChangeKind.COMPARATOR,
    "untrue": ChangeKind.COMPARATOR,
    "denied": ChangeKind.NEGATION,
}
_STEMS = (
    *("goal", "aim", "target", "objective", "ambition", "hope", "wish", "dream", "plan", "propos", "demand"),
    *("fear", "worry", "danger", "risk", "condition", "require", "requiring", "recommend", "assumption"),
    *("premise", "expectation", "intention", "suspicion", "hypothes", "possibility", "question", "guess"),
    *("bet ", "request", "urg", "suppos", "imagin", "satir", "parod", "spoof", "hoax", "forged", "fake"),
    *("fabricat", "doctored", "fictional", "fictitious", "apocryphal", "dissent", "conspiracy", "draft"),
    *("retract", "withdr", "recant", "demolish", "overturn", "quash", "refut", "disprov", "discredit"),
    *("contradict", "debunk", "shatter", "explod", "scotch", "rebut", "rubbish", "reject", "dismiss"),
    *("deny", "denie", "contra", "despite", "not ", "never ", "n't ", "hardly "),
)
_THAT = ("that ", "That ", 'that "', "that '")
_ASIDE = lazy(
    r",\s(?:as|by|in|for|of|on|at|which|who|purely|merely|so|despite|however|say|although|though)\b[^,]*,\s\Z"
)
_VERDICT = lazy(
    r"\s(?:(?:was|were|(?:has|had|have)\s(?:since\s|now\s|meanwhile\s|already\s)?been|is|are|would\sbe|will\sbe)\s"
    r"(?:(?:later|since|subsequently|then|now|soon|unanimously|widely|long|simply|just|also|entirely|quickly)\s)*"
    r"(?:set\saside|overturned|quashed|reversed|struck\sdown|thrown\sout|rejected|dismissed|withdrawn|retracted"
    r"|abolished|repealed|scrapped|lifted|suspended|dropped|abandoned|rescinded|revoked|relaxed"
    r"|discredited|disproved|disproven|debunked|demolished|refuted|denied|contradicted|unproven|unfounded|baseless"
    r"|disputed|contested|doubtful|unlikely|untrue|false|wrong|incorrect|mistaken|inaccurate|nonsense|not\s\w+"
    r"|an?\s(?:\w+\s){0,2}(?:invention|myth|legend|lie|fiction|hoax|fallacy|mistake|misconception|exaggeration"
    r"|fabrication|misreading|guess))"
    r"|(?:later\s|soon\s|quickly\s)?(?:collapsed|crumbled|unravelled|unraveled|fell\sapart|backfired|evaporated"
    r"|(?:no\slonger|never)\sappl(?:y|ies|ied)|expired|lapsed|did\snot|does\snot|do\snot|cannot|could\snot|lacks?|lacked|has\sno|had\sno"
    r"|rests?\son\s(?:hearsay|rumou?rs?|gossip|guesswork|nothing|thin|weak|an?\s(?:misunderstanding|misreading"
    r"|mistranslation|mistake|single|forged|forgery|assumption))"
    r"|(?:has|had|have|was|were)\s(?:never|not)\s(?:yet\s)?(?:been\s)?\w+ed|"
    r"(?:proved|turned\sout)\s(?:to\sbe\s)?(?:\w+\s)?(?:false|wrong|untrue|unfounded|incorrect|mistaken)))\b"
)
_RULES = r"(?:(?:rule|law|requirement|provision|principle|condition|order|regulation|obligation|custom)s?)"
_NAMED = lazy(rf"\b(?:{CLAIMS}|{_RULES}),?\s\Z", re.IGNORECASE)


def governed_by(text: str, start: int) -> tuple[ChangeKind, int, int] | None:
    """What the clause before "that" makes of a passage behind it, and the range of that; None if nothing."""
    begin, stop = _clause_before(text, start)
    if begin == stop:
        return None
    clause = without_aside(text[begin:stop])
    lowered = clause.lower()
    found = any(stem in lowered for stem in _STEMS) and _GOVERNING.search(clause)
    return (_KINDS[str(found.lastgroup)], begin + found.start(), start) if found else None


def judged_behind(text: str, start: int, end: int) -> tuple[ChangeKind, int, int] | None:
    """What words behind a passage judge it to be: That ... is false, the ruling that ... was overturned."""
    if not is_told(text, start):
        return None
    verdict = _VERDICT.match(text, end)
    if not verdict:
        return None
    begin, stop = _clause_before(text, start)
    named = text.startswith("T", stop) or _NAMED.search(without_aside(text[begin:stop]))
    return (ChangeKind.NEGATION, end, verdict.end()) if named else None


def is_told(text: str, start: int) -> bool:
    """Whether "that" stands right before a passage."""
    return text.startswith("hat ", max(0, start - 4)) or text.endswith(_THAT, max(0, start - 6), start)


def _clause_before(text: str, start: int) -> tuple[int, int]:
    """The range of the clause that ends before the "that" of a passage; an empty one if there is none."""
    mark = next((mark for mark in _THAT if text.endswith(mark, max(0, start - len(mark)), start)), None)
    if not mark:
        return start, start
    stop = start - len(mark)
    begin = max(0, stop - _REACH)
    for match in SENTENCE_END.finditer(text, begin, stop):
        begin = match.end()
    return begin, stop


def without_aside(clause: str) -> str:
    """A clause before "that" without what commas set apart at its end: It is not true, as some say, that."""
    found = _ASIDE.search(clause)
    if found:
        return clause[: found.start()] + " "
    return clause[:-2] + " " if clause.endswith(", ") else clause
