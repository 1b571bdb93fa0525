"""What nobody vouches for: a rumour says that |, in a video game, |, an earlier version said |, few believe "
"|"""

from __future__ import annotations

from scifacts.matching.around.governing_words import (
    AIM,
    BASE,
    BELIEVING,
    CLAIM,
    DENYING,
    DISPUTING,
    DONE,
    DROPPED,
    EXPECTING,
    FALSEHOOD,
    FALSELY,
    FANCYING,
    FINITE,
    FORGED,
    HOAX,
    ING,
    JOKING,
    OPINION,
    PAST,
    REJECTING,
    REPEALING,
    RUMOUR,
    SAYING,
    SHOWING,
    SPREADING,
    STAGED,
    SUPPOSING,
    TAKING_BACK,
    TELLING,
    THIRD,
    UNTRUE,
    UTTERANCE,
    WRITING,
    bare,
    either,
    forms_of,
    mentions,
)
from scifacts.model import ChangeKind
from scifacts.patterns import lazy

__all__ = ["told_by_hearsay", "without_attribution"]

_WITHIN = r"(?:(?!\b(?:and|but)\s)[^.;:,]){0,70}"
_SAYS = (
    rf"(?:{either(SAYING, WRITING, SHOWING, TELLING, forms=FINITE)}"
    r"|held|holds|read|reads|had\sit|has\sit|have\sit|promises?|promised)"
)
_THAT = r"(?:\sthat)?,?\s[\"'\u201c\u2018(]?\Z"
_ON_PAPER = (
    r"(?:plans?|proposals?|drafts?|deals?|bills?|schemes?|projects?|versions?|scenarios?|offers?|reports?"
    r"|articles?"
    r"|posts?|tweets?|messages?|statements?|programmes?|programs?|designs?|agreements?|strateg(?:y|ies)"
    r"|stor(?:y|ies))"
)


# What is said by nobody in particular, by a liar, or was said before it was known.
def _told() -> str:
    dropped = either(REPEALING, TAKING_BACK, REJECTING, DROPPED, forms=(PAST, DONE))
    gone = rf"(?:{dropped}|took\sback|taken\sback)"
    return (
        rf"\b(?:{either(RUMOUR, HOAX)})\b{_WITHIN}\b(?:that|{_SAYS}){_THAT}"
        r"|\b(?:anonymous|unverified|unsigned)\s(?:\w+\s)?(?:callers?|letters?|tips?|e-?mails?|posts?"
        r"|messages?|calls?|blogs?"
        rf"|notes?|accounts?|users?|websites?|leaflets?)\b{_WITHIN}\b(?:that|{_SAYS}){_THAT}"
        r"|\b(?:earlier|previous|original|first|initial|uncorrected)\s(?:\w+\s)?(?:versions?|editions?"
        r"|printings?|drafts?)"
        rf"\b{_WITHIN}\b{_SAYS}{_THAT}"
        rf"|\b(?:led|made|brought|meant|encouraged|tricked|fooled|duped|deceived)\s(?:to|into)\s"
        rf"(?:{either(BELIEVING, SUPPOSING, forms=(BASE, ING))}){_THAT}"
        rf"|(?<!\bwho\s)\b(?:libel\w*|defam\w+|slander\w*|sued|sues|suing)\b{_WITHIN}\b(?:that|{_SAYS}){_THAT}"
        rf"|\b(?:too\ssoon|too\searly|prematurely|in\svain)\b{_WITHIN}\b(?:{_SAYS}|that){_THAT}"
        rf"|\b(?:{either(SPREADING)})\b{_WITHIN}\bthat\s\Z"
        rf"|\b(?:{either(AIM)}),\s[^,;:]{{0,60}},\s(?:is|was)\sthat\s\Z"
        rf"|,\s(?:since|later|now)\s(?:{gone}|replaced|corrected|revised"
        rf"|found\s[^,]{{0,30}}),\s{_SAYS}{_THAT}"
        rf"|\b{_SAYS}\s(?:by\smistake|in\serror){_THAT}"
        r"|\b(?:disgraced|discredited|delusional|bribed|corrupt|perjured|since\s(?:convicted|jailed|sacked"
        r"|disgraced|struck\soff))"
        rf"\b{_WITHIN}\b(?:that|{_SAYS}){_THAT}"
        r"|\b(?:admits?|admitted|confesse[sd]|confessed)\s(?:to\s)?(?:making|inventing|faking|fabricating"
        rf"|forging|lying)\b{_WITHIN}"
        rf"\b(?:that|{_SAYS}){_THAT}"
        r"|^(?:under\s(?:hypnosis|torture|duress)|in\s(?:a\s)?(?:delirium|jest|fun|fiction))\b[^.;:]{0,80}\Z"
        rf"|\b(?:{either(FANCYING)})\b(?!(?<=wish)\sto\b){_WITHIN}\b(?:that|had){_THAT}"
        r"|^(?:in|under|according\sto|as\spart\sof"
        rf"|on)\s[^,;:]{{0,50}}\b{_ON_PAPER}\b[^,;:]{{0,30}}\b{gone}\b[^,;:]{{0,40}},\s"
        rf"(?:[^.;:,]{{0,60}}\b{_SAYS}(?:\sthat)?\s)?\Z"
        r"|^(?:in|under|according\sto|as\spart\sof)\s(?:the|an?|its|their|his"
        rf"|her)\s(?:\w+ly\s)?{gone}\s(?:\w+\s)?{_ON_PAPER}\b"
        r"[^,;:]{0,40},\s\Z"
        rf"|^(?:according\sto|by)\s[^,;:]{{0,40}}\b(?:forecasts?|predictions?|projections?|brochures?"
        r"|advertisements?"
        r"|adverts?|computer\smodels?|horoscopes?)\b[^,;:]{0,30},\s\Z"
        r"|^(?:in|as\spart\sof|during)\s(?:an?|the|this|that"
        rf"|one)\s(?:\w+\s)?(?:{either(STAGED)})\b[^,;:]{{0,60}},\s\Z"
        r"|,\s(?:in|during|as\spart\sof)\s(?:an?"
        rf"|the)\s(?:\w+\s)?(?:{either(STAGED)})\b[^,;:]{{0,40}},\sthat\s\Z"
        rf"|^in\s[^,;:]{{0,30}}\b(?:{either(FORGED)})\s(?:\w+\s|\w+'s\s){{0,2}}(?:posts?|tweets?|messages?"
        r"|articles?|videos?|letters?|reports?)"
        r"\b[^,;:]{0,30},\s\Z"
        rf"|\b(?:proposals?|pitch|pretence|plot|joke)(?:,\s[^,;:]{{0,60}},)?\s(?:is|was)\sthat\s\Z"
        rf"|,\s[^,;:]{{0,60}}\b(?:{either(JOKING, forms=FINITE)}|irony|sarcasm|jest)\b[^,;:]{{0,30}},\s\Z"
        r"|\bit\s(?:would|will|was\sto|is\sto)\s(?:be|take)\s(?:another|a\sfurther|many|several"
        rf"|some)\s(?:[^.;:,]{{1,20}}\s)?"
        r"(?:days?|weeks?|months?|years?|decades?|centur(?:y|ies)|generations?)\sbefore\s\Z"
    )


# What is denied, or was never found.
def _denied() -> str:
    denied = either(DENYING, DISPUTING, TAKING_BACK, REJECTING, forms=(PAST, DONE))
    claims = rf"(?:{either(CLAIM, OPINION, UTTERANCE, RUMOUR)}|charges?|suspicions?)"
    return (
        r"\b(?:stop|stops|stopped|fall|falls|fell)\s(?:well\s)?short\sof\s\w+ing\sthat\s\Z"
        r"|\b(?:clear(?:s|ed)?|acquit(?:s|ted)?|absolv(?:es|ed)|exonerat(?:es"
        rf"|ed))\b{_WITHIN}\bof\s(?:\w+\s){{0,2}}?{claims}"
        r"\sthat\s\Z"
        rf"|\b(?:threw|throws?|thrown)\sout\b{_WITHIN}\bthat\s\Z|\b(?:laugh|laughs|laughed|shrug|shrugs"
        rf"|shrugged)\soff\b{_WITHIN}{_THAT}"
        rf"|,\s(?:but|though|although|and|which|then|later|since|yet)\s[^,;:]{{0,60}}\b(?:{denied}|ruled\sout"
        r"|took\sback)\b[^,;:]*"
        r",\s(?:is\s|was\s)?that\s\Z"
        r"|^(?:few|hardly\sany\w*|scarcely\sany\w*|barely\sany\w*|almost\s(?:no|nobody)|nobody"
        rf"|no\sone)\b{_WITHIN}"
        rf"\b(?:{either(BELIEVING, SUPPOSING, EXPECTING, forms=(BASE, THIRD))}|accepts?|buys?)(?:\sthat)?\s\Z"
        rf"|\bno\slonger\s(?:{either(BELIEVING, SUPPOSING, SAYING, forms=(BASE, THIRD))}){_THAT}"
        rf"|\A(?:{either(UNTRUE)}|myth|lie|fake|hoax|fiction|misleading)\s?:\s\Z"
    )


_TOLD = lazy(_told)
_DENIED = lazy(_denied)
_PHRASES = forms_of(
    *(
        SPREADING,
        RUMOUR,
        HOAX,
        FANCYING,
        JOKING,
        STAGED,
        DROPPED,
        TAKING_BACK,
        REJECTING,
        REPEALING,
        FORGED,
        UNTRUE,
    ),
    *(DENYING, DISPUTING),
    """
    anonymous unverified unsigned version versions edition editions printing printings draft drafts led made
    brought meant encouraged tricked fooled duped deceived sued sues suing soon early prematurely vain took
    taken forecast forecasts prediction predictions projection projections brochure brochures
    advertisement advertisements advert adverts model models horoscope horoscopes proposal proposals
    pitch pretence premise plot joke irony sarcasm jest before short cleared clears
    acquitted acquits absolved exonerated ruled few hardly scarcely barely almost nobody no fake misleading
    mistake error
    replaced corrected revised found longer
    disgraced discredited delusional bribed corrupt perjured since admits admitted confessed confesses
    hypnosis
    torture duress delirium fun fiction out off
    """,
)
_WORDS = frozenset(phrase.rpartition(" ")[2] for phrase in _PHRASES)  # of a phrase its last word
_STEMS = ("libel", "defam", "slander")
_IS_THAT = (" is that ", " was that ")
# A clause that tells something with one of these in it does not vouch for it, wherever they stand.
_DISBELIEF = forms_of(
    *(UNTRUE, FALSELY, FORGED, FALSEHOOD),
    """
    satirical satire retraction retracted invented fabricated misleading misleadingly disproved
    debunked discredited spoof parody hoaxers untruthful disinformation
    """,
) - {"wrong"}
_NOT = frozenset({"not", "no", "never", "nothing", "neither", "nor"})
_CLAUSE_ENDS = (", ", "; ", ": ", " but ", " and ")
_TOLD_THAT = lazy(rf"(?:\bthat|\b{_SAYS})\s[\"'\u201c\u2018(]?\Z")
_ATTRIBUTION = lazy(
    lambda: (
        rf",\s(?:(?:[\w'\u2019-]+\s){{0,5}}(?:{either(SAYING, BELIEVING, forms=(THIRD, PAST))})"
        rf"|(?:{either(SAYING, forms=(THIRD, PAST))})\s[^,;:]{{1,50}}),\s"
    )
)
_SAYING_BETWEEN = forms_of(SAYING, BELIEVING, forms=(THIRD, PAST))


def without_attribution(lead: str) -> str:
    """A lead without who says so, set between commas: It is not true, said Mr Li, that |."""
    if lead.count(",") < 2 or not mentions(lead.lower(), _SAYING_BETWEEN):
        return lead
    return _ATTRIBUTION.sub(" ", lead, count=1)


def told_by_hearsay(lead: str) -> ChangeKind | None:
    """What the words from the beginning of a sentence on make of what they tell and nobody stands for."""
    lowered = lead.lower()
    last = lowered[max(lowered.rfind(mark, 0, len(lowered) - 2) + 1 for mark in _CLAUSE_ENDS) :]
    words = bare(last)
    if not _DISBELIEF.isdisjoint(words) and _NOT.isdisjoint(words) and _TOLD_THAT.search(last):
        return ChangeKind.NEGATION
    if not (
        lowered.endswith(_IS_THAT) or mentions(lowered, _WORDS) or any(map(lowered.__contains__, _STEMS))
    ):
        return None
    if _DENIED.search(lowered):
        return ChangeKind.NEGATION
    return ChangeKind.COMPARATOR if _TOLD.search(lowered) else None
