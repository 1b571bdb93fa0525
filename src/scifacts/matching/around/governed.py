"""What a governing clause makes of the passage in it: the goal is that |, a hoax said that |, it was hoped |.

Denials with "not" and "no", which are counted, are read in `denials`.
"""

from __future__ import annotations

import re

from scifacts.matching.around.clauses import SENTENCE_END
from scifacts.matching.around.frames import TRUTHS
from scifacts.matching.around.governing_words import (
    AIM,
    ALLEGING,
    BASE,
    BELIEVING,
    BREAKING,
    CHANCE,
    CLAIM,
    DENYING,
    DISPUTING,
    DONE,
    DOUBTING,
    EARLIER,
    EXPECTING,
    FALSEHOOD,
    FALSELY,
    FINITE,
    FORGED,
    GROUNDS,
    HOPING,
    ING,
    LATER,
    LIAR,
    MISTAKE,
    OPINION,
    PAST,
    PLANNED,
    PROVING,
    REFUTING,
    REJECTING,
    REPEALING,
    REVISING,
    RULING,
    RUMOUR,
    SAYING,
    SHOWING,
    STRIKING_DOWN,
    STRIVING,
    SUPPOSING,
    TAKING_BACK,
    THIRD,
    UNCONFIRMED,
    UNSURE,
    UNTRUE,
    UTTERANCE,
    WANTING,
    WRITING,
    either,
    forms_of,
    mentions,
)
from scifacts.model import ChangeKind
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.around.edges import Cut

__all__ = ["governed_by", "judged_behind", "told"]

_REACH = 200  # characters back to the beginning of the sentence
_WITHIN = r"[^.;:,]{0,60}"
_FAR = r"[^.;:]{0,60}"
_END = r"(?:,?\sthat)?(?:\sby\s(?:now|then|\w+day))?,?\s[\"'\u201c\u2018(]?\Z"
_TELLING = (SAYING, WRITING, BELIEVING, SUPPOSING)
# What the noun before a "that" may be, for what follows to be what it says: the claim that |.
_CLAIMS = (CLAIM, OPINION, UTTERANCE, RULING, RUMOUR)
_SIMPLY = "later since subsequently then now soon unanimously widely long simply just also entirely quickly"
_THAT = ("that ", "That ", 'that "', "that '")


# What is wanted, feared or supposed; what tells it is not to be believed; what was taken back, or is denied.
def _governing() -> str:
    claims = rf"(?:{either(*_CLAIMS)})"
    saying = rf"(?:{either(SAYING, WRITING, SHOWING, ALLEGING, forms=(ING,))})"
    return (
        rf"(?P<wanted>\b(?:{either(AIM, CHANCE)}|{either(HOPING, forms=(BASE, THIRD))}|demands?|hypothes[ie]s"
        r"|questions?|guess|bet)\s(?:is|was|were|are|remains|had\sbeen)\s\Z"
        rf"|\b(?:{either(WANTING, SUPPOSING)}|{either(HOPING, forms=(BASE, THIRD, ING))}"
        rf"|{either(EXPECTING, forms=(BASE, THIRD))})\s\Z"
        rf"|\b(?:{either(STRIVING)}|expect(?:s|ed|ing)?|fail(?:s|ed|ing)?|struggl(?:es?|ed|ing))\sto\s(?:"
        rf"{either(SHOWING, PROVING, forms=(BASE,))}|find|determine|argue|convince\s\w+|persuade\s\w+)\s\Z)"
        rf"|(?P<untrue>\b(?:{either(FORGED)}|fabricated|doctored|dissent|dissenting"
        r"|conspiracy\stheor(?:y|ies|ists?)|(?:early|first|earlier|initial|leaked|previous|discarded)\s(?:\w+\s)?drafts?)"
        rf"\b[^;:]*\b(?:{either(SAYING, WRITING, SHOWING, forms=(THIRD, PAST))}|held|holds|provide[sd])\s\Z)"
        rf"|(?P<denied>\b(?:{either(TAKING_BACK, REJECTING, 'debunk/debunks/debunked/debunking')})\s\Z"
        rf"|\b(?:{either(TAKING_BACK, REJECTING, REFUTING, STRIKING_DOWN, DENYING, DISPUTING, BREAKING)}"
        rf")\s(?:[^.;:,]{{0,40}}\s)?(?:{claims}|\w+\s{saying})\s\Z"
        rf"|\b(?:contrary\sto|in\scontrast\sto|despite)\s[^.;,]{{0,60}}\b{claims}\s\Z"
        r"|\b(?:not|never|n't|hardly)\s(?:\w+\s)?(?:true|so|right|correct|proven|established|certain|the\scase)\s\Z)"
    )


_GOVERNING = lazy(_governing, re.IGNORECASE)
_KINDS = {
    "wanted": ChangeKind.COMPARATOR,
    "untrue": ChangeKind.COMPARATOR,
    "denied": ChangeKind.NEGATION,
}
_GOVERNING_MORE = """
forecast forecasts predict predicts
hypothesis hypotheses question questions guess bet fabricated doctored dissent dissenting conspiracy draft
drafts scotch scotched scotches rubbish rubbished rubbishes contrary contrast despite not never hardly
expect expects expected expecting fail fails failed failing struggle struggles struggled struggling demand
demands
"""
_GOVERNING_WORDS = forms_of(
    *(AIM, CHANCE, HOPING, WANTING, SUPPOSING, STRIVING, FORGED, TAKING_BACK, REJECTING, REFUTING, DENYING),
    *(STRIKING_DOWN, DISPUTING, BREAKING, _GOVERNING_MORE),
)
_ASIDE = lazy(
    r",\s(?:as|by|in|for|of|on|at|which|who|purely|merely|so|despite|however|say|although|though)\b[^,]*,\s\Z"
)


# What words behind a passage find it to be: was overturned, is a myth, rests on hearsay.
def _verdict() -> str:
    dropped = either(TAKING_BACK, REFUTING, REJECTING, DENYING, STRIKING_DOWN, REPEALING, forms=(PAST, DONE))
    return (
        r"\s(?:(?:was|were|(?:has|had|have)\s(?:since\s|now\s|meanwhile\s|already\s)?been|is|are|would\sbe|will\sbe)"
        rf"\s(?:(?:{either(_SIMPLY)})\s)*(?:{dropped}"
        rf"|{either(DISPUTING, DOUBTING, BREAKING, forms=(DONE,))}|{either(UNTRUE)}"
        r"|set\saside|struck\sdown|thrown\sout|lifted|suspended|dropped|relaxed|unproven|doubtful|unlikely|nonsense|not\s\w+"
        rf"|an?\s(?:\w+\s){{0,2}}(?:{either(FALSEHOOD, MISTAKE, forms=(BASE,))}|legend|invention|exaggeration"
        r"|misreading|guess))"
        r"|(?:later\s|soon\s|quickly\s)?(?:collapsed|crumbled|unravelled|unraveled|fell\sapart|backfired|evaporated"
        r"|(?:no\slonger|never)\sappl(?:y|ies|ied)|expired|lapsed|did\snot|does\snot|do\snot|cannot|could\snot|lacks?"
        r"|lacked|has\sno|had\sno|rests?\son\s(?:hearsay|rumou?rs?|gossip|guesswork|nothing|thin|weak"
        r"|an?\s(?:misunderstanding|misreading|mistranslation|mistake|single|forged|forgery|assumption))"
        r"|(?:has|had|have|was|were)\s(?:never|not)\s(?:yet\s)?(?:been\s)?\w+ed"
        rf"|(?:proved|turned\sout)\s(?:to\sbe\s)?(?:\w+\s)?(?:{either(UNTRUE)})))\b"
    )


_VERDICT = lazy(_verdict)
_NAMED = lazy(
    lambda: (
        rf"\b(?:{either(*_CLAIMS)}|(?:rule|law|requirement|provision|principle|condition|order|regulation|obligation"
        r"|custom)s?),?\s\Z"
    ),
    re.IGNORECASE,
)


# What is believed no more, only hoped, or said by those who knew no better.
def _held() -> str:
    thought = rf"(?:{either(BELIEVING, SUPPOSING, HOPING, forms=(DONE,))}|held(?=\sthat))"
    says = rf"(?:{either(*_TELLING, forms=FINITE)})"
    earlier = rf"(?:{either(EARLIER)}|for\s(?:\w+\s){{1,3}}?)"
    return (
        rf"(?<!\bnot\s)\b(?:(?:was|were|been)\s(?:\w+\s)?{earlier}\s?(?:widely\s|generally\s)?{thought}"
        rf"|(?:{earlier}|used\sto)\s(?:widely\s)?(?:{thought}|{either(BELIEVING, SUPPOSING, forms=(BASE,))})"
        rf"|(?:{either(FALSELY)})\s{says}){_END}"
        r"|^for\s(?:a\slong\stime|(?:(?:many|several|some|two|three|\w+ty)\s)?(?:years|decades|centuries|generations)"
        rf"|much\sof\s{_WITHIN}?|most\sof\s{_WITHIN}?),?\s{_WITHIN}\b{thought}{_END}"
        r"|\b(?:(?:early|first|initial|preliminary|unconfirmed|conflicting)\s(?:\w+\s)?(?:reports|accounts|rumou?rs"
        r"|indications|estimates|statements|suggestions|versions)|(?:unconfirmed|false|erroneous)\s(?:\w+\s)?report)"
        rf"\s(?:{_WITHIN}\s)?(?:had\s)?(?:{either(SAYING, forms=(DONE,))}|held|had\sit|spoke\sof){_END}"
        rf"|^(?!(?:nobody|no\sone|few|hardly|who|as)\b){_WITHIN}\bhad\s(?:(?:long|once|always|all)\s)?{thought}"
        rf"{_END}"
        r"|\b(?:is|are|was|were|am|remains?|remained|feels?|felt|seems?|seemed)\s(?:\w+ly\s|very\s|quite\s|still\s)?"
        rf"(?:{either(UNSURE)}){_END}"
        rf"|,\s(?!as\b)(?:\w+\s){{1,3}}(?:{either(HOPING, forms=(BASE, THIRD, PAST))}|suspects?|imagines?"
        r"|dreams?),\s\Z"
        rf"|\b(?:{either(LATER)}|now|meanwhile)[\s-]"
        rf"(?:{either(TAKING_BACK, REFUTING, REVISING, forms=(PAST, DONE))}|banned|deleted|removed"
        rf"|discontinued)\b{_FAR}(?:{says}|held){_END}"
        rf"|\b(?:notorious|unreliable|{either(LIAR)})\b{_FAR}{says}{_END}"
        r"|\b(?:against\s(?:all\s)?(?:the\s)?evidence|without\s(?:any\s)?(?:evidence|proof)|contrary\sto\sthe\sfacts)\b"
        rf"{_FAR}\bthat\s\Z"
        rf"|^according\sto\s[^,;:]{{0,40}}\b(?:{either(UNCONFIRMED)}|apocryphal)\b[^,;:]{{0,40}},\s\Z"
        rf"|^(?:after|with|once|under|following|upon|on)\s[^,;:]{{0,40}}\b(?:{either(PLANNED)}|scheduled|hoped-for)\b"
        r"[^,;:]{0,30},\s\Z"
        r"|\bwould\s(?:have|like)\s(?:us|you|one|people|everyone)\s(?:to\s)?(?:believe|think)(?:\sthat)?\s\Z"
        r"|\b(?:calls?|call(?:ed|ing)|demand\w*|want\w*|campaign\w*|fight\w*|press\w*|ask\w*|urg\w+|push\w*)\b"
        r"[^.;:]{0,40}\bso\sthat\s\Z"
        rf"|^(?:only|nur)\s{_WITHIN}\b{says}\sthat\s\Z"
    )


_HELD = lazy(_held)
_HELD_MORE = """
held used reports accounts rumours rumors indications estimates statements suggestions versions erroneous
suspect suspects dream dreams banned deleted removed discontinued notorious against without contrary
apocryphal scheduled false
"""
_HELD_WORDS = forms_of(
    *(BELIEVING, SUPPOSING, HOPING, FALSELY, UNSURE, LIAR, UNCONFIRMED, PLANNED, TAKING_BACK, REFUTING),
    *(REVISING, _HELD_MORE),
)


# What could not be shown, or is a mistake to say.
def _unshown() -> str:
    say = rf"(?:{either(*_TELLING, forms=(BASE,))})"
    show = either(SHOWING, PROVING, forms=(BASE,))
    untruth = either(FALSEHOOD, MISTAKE, forms=(BASE,))
    return (
        r"(?:\bnot|\bnever|n't|\bcannot|\bunable\sto|\bfail(?:s|ed|ing)?\sto)\s(?!only|just|merely|deny|dispute)"
        r"(?:(?:be|been|yet|independently|fully|even|directly|necessarily|of\sitself|find|able|to)\s){0,3}"
        rf"(?:{either(SHOWING, PROVING, forms=(BASE, DONE))}|conclude[ds]?|mean|imply|implied"
        rf"|suggest(?:ed)?)\b{_WITHIN}\bthat\s\Z"
        rf"|\bwould(?:\snot|n't)\s(?:\w+\s)?(?:be\s(?:\w+\s)?surprised|surprise)\b{_FAR}\b(?:that|if)\s\Z"
        r"|\b(?:insufficient|inadequate|not\s(?:yet\s)?enough|little|scant|hardly\sany|scarcely\sany|too\slittle)\s"
        rf"(?:\w+\s)?(?:{either(GROUNDS)})\s(?:to\s(?:{say}|{show}|back)\b{_WITHIN})?"
        rf"(?:for\s{_WITHIN})?\bthat\s\Z"
        rf"|(?<!\bnot\s)(?<!\bnever\s)(?<!n't\s)\b(?:an?\s(?:\w+\s)?(?:{untruth}"
        rf"|exaggeration)|{either(UNTRUE)}|misleading|premature|absurd|na[iï]ve|too\searly|nonsense|dishonest"
        rf"|nonsensical|impossible)\sto\s(?:\w+\s)?{say}\sthat\s\Z"
        rf"|\b(?:missed|lost|denied|robbed)\b{_WITHIN}\b(?:say|claim)(?:\sthat)?\s\Z"
    )


_UNSHOWN = lazy(_unshown)
_UNSHOWN_MORE = """
not never cannot unable fail fails failed failing insufficient inadequate little scant hardly scarcely
exaggeration misleading premature absurd naive naïve early nonsense nonsensical dishonest impossible
missed denied lost robbed
"""
_UNSHOWN_WORDS = forms_of(FALSEHOOD, MISTAKE, UNTRUE, _UNSHOWN_MORE)
# A head of a list that says of what follows the colon that it is not so.
_FALSE_HEAD = lazy(
    lambda: (
        rf"(?:\b(?:statements?|claims?|assertions?|sentences?|rumou?rs?|posts?|headlines?)\b[^.:]{{0,40}}"
        rf"\b(?:{either(UNTRUE)}|{either(REFUTING, forms=(PAST, DONE))}|invented|fabricated|not\strue)\b"
        rf"|\b(?:{either(UNTRUE)}|{either(REFUTING, forms=(PAST, DONE))})\s"
        rf"(?:statements?|claims?|rumou?rs?|reports?)\b|\b(?:{either(FALSEHOOD)}|urban\slegends?)\b"
        rf"|\b(?:the\sfollowing|these|this)\s(?:is|are|was|were)\s(?:not\strue|{either(UNTRUE)})"
        rf"|\bit\sis\s(?:not\strue|{either(UNTRUE)})\sthat)[^.:]{{0,40}}:\s(?:(?:[^.:]*[;,]\s(?:and\s)?)?"
        r"|(?:(?:[^.:\d]|\d(?![.)]\s)|\b\d[.)]\s)*\s)?(?:[-*+\u2022]|\d{1,2}[.)])\s)\Z"
    ),
    re.IGNORECASE,
)
_FALSE_WORDS = forms_of(UNTRUE, FALSEHOOD, REFUTING) | {"invented", "fabricated", "true", "legend", "legends"}
_BELIEVING = lazy(
    lambda: (
        rf"\b(?:{either(BELIEVING, SUPPOSING, forms=(BASE, THIRD, PAST))}|feels?|felt|says?|said"
        r"|claims?|claimed|suspect|insist(?:s|ed)?)(?:\sthat)?\s\Z"
    ),
    re.IGNORECASE,
)
_IN_FACT = lazy(
    r"[)\"']?[.,;:]\s(?:but\s)?(?:in\s(?:fact|reality|truth|actual\sfact)|actually|the\struth\sis)\b",
    re.IGNORECASE,
)


def governed_by(text: str, start: int) -> Cut | None:
    """What the clause before "that" makes of a passage behind it, and the range of that; None if nothing."""
    begin, stop = _clause_before(text, start)
    if begin == stop:
        return None
    clause = _without_aside(text[begin:stop])
    lowered = clause.lower()
    if not (mentions(lowered, _GOVERNING_WORDS) or "n't " in lowered):
        return None
    found = _GOVERNING.search(clause)
    return (_KINDS[str(found.lastgroup)], begin + found.start(), start) if found else None


def judged_behind(text: str, start: int, end: int) -> Cut | None:
    """What words behind a passage judge it to be: That ... is false, the ruling that ... was overturned."""
    verdict = _VERDICT.match(text, end)
    if not verdict:
        return None
    begin, stop = _clause_before(text, start)
    named = text.startswith("T", stop) or _NAMED.search(_without_aside(text[begin:stop]))
    return (ChangeKind.NEGATION, end, verdict.end()) if named else None


def told(lead: str, clause: str, behind: str) -> ChangeKind | None:
    """What the words from the beginning of a sentence on, and their last clause, make of what follows."""
    if ":" in lead and mentions(lead.lower(), _FALSE_WORDS) and _FALSE_HEAD.search(lead):
        return ChangeKind.NEGATION
    if any(word in behind[:30] for word in TRUTHS) and _IN_FACT.match(behind) and _BELIEVING.search(lead):
        return ChangeKind.NEGATION
    lowered = clause.lower()
    if (mentions(lowered, _UNSHOWN_WORDS) or "n't " in lowered) and _UNSHOWN.search(lowered):
        return ChangeKind.NEGATION
    holds = lowered.endswith("so that ") or lowered.startswith(("only ", "nur "))
    if (holds or mentions(lowered, _HELD_WORDS)) and _HELD.search(lowered):
        return ChangeKind.COMPARATOR
    return None


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


def _without_aside(clause: str) -> str:
    """A clause before "that" without what commas set apart at its end: It is not true, as some say, that."""
    found = _ASIDE.search(clause)
    if found:
        return clause[: found.start()] + " "
    return clause[:-2] + " " if clause.endswith(", ") else clause
