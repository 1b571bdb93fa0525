"""What a passage alleges, fears, makes hang on a condition or takes back, told as a fact.

"He stole $4m" over "he is accused of stealing $4m", "40 died" over "40 are feared dead", "it will cut
300 jobs" over "if the deal fails, it will cut 300 jobs", "40 died" over "the toll was revised from 40 to
12". A statement that says so itself, or who says so, is left alone.
"""

from __future__ import annotations

import re
from itertools import pairwise

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.fates import fate_of, fates_in
from scifacts.checks.reading.verb_forms import PAST_ENDINGS, first_form, verb_stems
from scifacts.checks.reading.wording import words_in
from scifacts.matching.vocabulary.verbs import INFINITIVES
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["unproven_as_fact"]

# Right before the verb of the deed, and before the clause that tells it.
_OF_VERB = (
    r"(?:accuse[ds]?|suspect(?:ed|s)?|charged)(?:\s[^\W\d_]+){0,2}?\s(?:of|with)(?:\shaving)?|allegedly|purportedly"
    r"|supposedly|reportedly|(?-i:may|May)\shave|might\shave|(?:alleged|feared|rumou?red|suspected|believed|thought|said)\sto\shave(?:\sbeen)?"
    r"|angeblich|mutmaßlich|aur(?:ait|aient)|habrían?|presuntamente|supuestamente|(?:accusée?s?|soupçonnée?s?)\sd(?:e\s|['’])avoir"
    r"|(?:acusad|sospechos)[oa]s?\sde(?:\shaber)?"
)
_OF_CLAUSE = (
    r"(?:alleg(?:e[sd]?|ing|ations?)|(?:is|are|it['’]s)\sfeared|fears?\sthat|rumou?rs?\sthat|rumou?red"
    r"|unconfirmed\sreports?)(?:\sthat)?"
)
_LED = lazy(rf"\b(?:(?P<verb>{_OF_VERB})|{_OF_CLAUSE})\s(?P<behind>[^.;:!?,]*)", re.IGNORECASE)
_FOLLOWED = lazy(
    r"\b(?:(?:could|can)\s?not\sbe\s(?:independently\s)?(?:confirmed|verified)|(?:has|have)\snot\sbeen\s(?:confirmed|verified)"
    r"|(?:is|are)\s(?:unconfirmed|unproven)"
    r"|(?:is|are|was|were|proved|turned\sout(?:\sto\sbe)?)\s(?:false|wrong|untrue|incorrect|inaccurate|unfounded|mistaken|a\smyth|a\slie))\b",
    re.IGNORECASE,
)
_SUBJECT = lazy(
    r"\b(?:claims?|reports?|rumou?rs?|figures?|estimates?|statements?|idea|belief|suggestions?|accounts?|counts?|tolls?|numbers?)\b"
    r"[^.;:!?]*\Z",
    re.IGNORECASE,
)
_GERMAN = lazy(
    r"\b(?:soll|sollen)\s(?:[^.;:!?]|[.:](?=\d))*\s(?P<done>[^\W\d_]+(?:t|en))\s(?:haben|sein)(?=[.,;:!?]|\s?\Z)"
    r"|\bbestreitet,?\s(?:[^.;:!?]|[.:](?=\d))*\s(?P<denied>[^\W\d_]+(?:t|en))\szu\shaben",
    re.IGNORECASE,
)
_HAN_SIGNS = ("涉嫌", "据称", "據稱", "疑似", "被控", "据传", "传闻")
_HAN_NOT = lazy(r"(?:而非|并非|並非|不是)[^，。；]{0,10}\Z")
_CORRECTED = lazy(
    r"\b(?:revis|correct|restat|amend)[^\W\d_]*\s(?:(?!(?:as|after|when|that|because|while|and|but)\s)[^\s.;:!?]+\s){0,6}"
    r"from\s(?:the\s|an?\s)?(?:[^\W\d_]+\s){0,3}[$€£¥]?\Z"
    r"|\b(?:earlier|previous)\sversion\sof\sthis\b[^.;:!?]*\Z",
    re.IGNORECASE,
)
_JOINED = lazy(r"\b(?:and|but|while|as|und|aber|et|mais|y|pero)\s", re.IGNORECASE)
_APART = lazy(r"[,;]\s(?:and|but|while|und|aber|et|mais)\s", re.IGNORECASE)  # begins another clause
_IF = lazy(
    r"(?:\A|[.,;:!?]\s|\s)(?<!even\s)(?<!as\s)(?<!only\s)(?:if|unless|provided\sthat|as\slong\sas|falls|sofern|wenn|à\scondition\sque)\s"
    r"(?!any\b|not\b|only\b|anything\b|necessary\b|possible\b)"
    r"|(?:\A|\bw(?:ould|ill)\s(?:[^.;:!?]|\.(?=\d)){3,90}\s)should\s(?:the|its|their|his|an?|any|it|they|he|she|we|prices|inflation|demand"
    r"|talks|negotiations|conditions)\s",
    re.IGNORECASE,
)
_ASKED = lazy(
    r"\b(?:ask\w*|see|know|decide|check|wonder\w*|determine|doubt\w*|unclear|test)\s(?:if|wenn)\b", re.I
)
_IF_SIGNS = (
    "if ",
    "unless ",
    "provided that ",
    "long as ",
    "falls ",
    "sofern ",
    "wenn ",
    "condition que ",
)
_SIGN_LIST = """
accuse accusé suspect charged alleg purported suppose reported may_have might_have fear rumor rumour
to_have unconfirmed unproven not_be not_been false wrong untrue incorrect inaccurate unfounded mistaken
myth lie angeblich mutmaßlich aurai habría presunt supuest soupçon acusad sospech soll bestr revis
correct restat amend version
"""
_SIGNS = (*phrases(_SIGN_LIST), *_HAN_SIGNS, "非", "不是")
# Beginnings of words by which a statement tells no plain fact, or who says so.
_OPEN = phrases("""
alleg accus suspect fear report claim accord believ thought rumo unconfirm possib perhaps probab likely
charg indict trial deni deny prosecut investigat estimat suppos purport angeb mutma laut vermut vorw verd
besch bestr aurai soupçon selon présum habr acus presunt supuest según sospech podr revis correct earlier
initial previous original preliminary restat amend false wrong untrue depend condition provided threat
warn potential nicht kein convict plead peut
""")
_OPEN_WORD_LIST = """
may might could would should say says said first not no never if unless whether when without case risk
plan plans offer offers face faces soll sollen wenn falls sofern ohne ne pas si sin
"""
_OPEN_WORDS = word_set(_OPEN_WORD_LIST)
_HAN_OPEN = ("涉嫌", "据", "據", "疑", "控", "传", "可能", "称", "稱", "非", "不", "如果", "若", "此前")
_WILL = word_set("will shall wird werden")
_NO_DEEDS = word_set("was were had been did said be have has is are do go went came come")
_NEAR, _BESIDE = 3, 24  # words from the sign to the verb, and characters from a figure to the sign behind it


def unproven_as_fact(ours: Placed, theirs: Placed) -> Contrast | None:
    """A statement that tells as a fact what its passage only alleges, makes conditional or takes back."""
    sentence = theirs.sentence().of(theirs.text)
    low = sentence.lower()
    is_doubtful, is_conditional = any(map(low.__contains__, _SIGNS)), any(map(low.__contains__, _IF_SIGNS))
    is_conditional = is_conditional or _is_inverted(low)
    if not (is_doubtful or is_conditional) or sentence.count(theirs.mention.text) > 1 or _is_open(ours.text):
        return None
    told = (_doubted(ours, theirs, sentence) if is_doubtful else None) or (
        _conditional(ours, theirs, sentence) if is_conditional else None
    )
    return Contrast(ours.clause().strip(), told.strip(" ,")) if told else None


def _is_inverted(sentence: str) -> bool:
    """Whether a sentence in lower case may have a condition without "if": should inflation stay high."""
    before, should, _ = sentence.partition("should ")
    return bool(should) and (not before or " would " in before or " will " in before)


def _is_open(statement: str) -> bool:
    """Whether a statement says that it tells no plain fact, or who tells it."""
    if any(map(statement.__contains__, _HAN_OPEN)):
        return True
    return any(word in _OPEN_WORDS or word.startswith(_OPEN) for word in words_in(statement))


def _doubted(ours: Placed, theirs: Placed, sentence: str) -> str | None:
    """The words by which a passage doubts what a statement tells; None if it does not."""
    before = theirs.text[theirs.sentence().start : theirs.mention.phrase.start]
    if (taken := _CORRECTED.search(before) or _HAN_NOT.search(before)) is not None:
        return None if ours.words_before()[-1:] == ["from"] else taken.group() + theirs.phrase()
    behind = theirs.text[theirs.mention.phrase.end : theirs.sentence().end]
    if (denied := _FOLLOWED.search(behind)) is not None and _SUBJECT.search(before):
        return None if _JOINED.search(behind[: denied.start()]) else sentence
    for sign in _HAN_SIGNS:
        if sign in before and ours.before(2) and before.split(sign)[-1].endswith(ours.before(2)):
            return before[before.index(sign) :] + theirs.phrase()
    if (german := _GERMAN.search(sentence)) is not None:
        done = (german["done"] or german["denied"]).lower()
        return german.group() if done in words_in(ours.text) or _is_same_past(done, ours) else None
    said, fate = _deeds(ours), fate_of(ours)
    end = theirs.mention.span.end - theirs.sentence().start
    for led in _LED.finditer(sentence):
        if led.start() > end + _BESIDE or _JOINED.search(sentence, end, led.start()):
            break  # the quake killed 40 people and hundreds are feared dead
        words = words_in(led["behind"])
        if led["verb"]:
            is_of = led["verb"].lower().endswith((" of", " with"))
            words = [word for word in words[: 1 if is_of else _NEAR] if not is_of or word.endswith("ing")]
        found = {form for word in words for form in verb_stems(word)}
        is_of_one_fate = not led["verb"] and fate is not None and "," not in sentence[end : led.start()]
        if is_of_one_fate and (fate == fate_of(theirs) or fate in fates_in(led["behind"])):
            return led.group()
        if not said.isdisjoint(found):
            return led.group()
    return None


def _deeds(figure: Placed) -> set[str]:
    """The verbs of a statement in a past form, in their first form."""
    words = (word for word in words_in(figure.text) if word.endswith(PAST_ENDINGS) or word in INFINITIVES)
    return {form for word in words for form in verb_stems(word)} - _NO_DEEDS


def _is_same_past(participle: str, figure: Placed) -> bool:
    """Whether a German sentence has a past of a participle's verb: stahl of gestohlen."""
    stem = _bones(participle.removeprefix("ge").removesuffix("en").removesuffix("t"))
    words = (
        _bones(word.removesuffix("en").removesuffix("te").removesuffix("t")) for word in words_in(figure.text)
    )
    return len(stem) > 1 and stem in words


def _bones(word: str) -> str:
    return "".join(letter for letter in word if letter not in "aeiouäöüh")


def _conditional(ours: Placed, theirs: Placed, sentence: str) -> str | None:
    """The condition on which a passage tells what a statement tells with "will"; None if there is none."""
    said = words_in(ours.text)
    found = _IF.search(sentence)
    if found is None or _ASKED.search(sentence) or _WILL.isdisjoint(said):
        return None
    figure = theirs.mention.phrase.start - theirs.sentence().start
    if _APART.search(sentence, *sorted((figure, found.start()))):
        return None  # will build 340, and tenants get help if they are ill
    deeds = {first_form(two) for one, two in pairwise(said) if one in _WILL}
    return sentence if deeds.intersection(map(first_form, words_in(sentence))) else None
