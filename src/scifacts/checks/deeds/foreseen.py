"""A figure that is expected, told as a fact: "profit was $12m" over "it expects a profit of $12m".

Expected is what a word such as "expects", "would" or "target" leads to in the clause of the figure, and what
"is forecast" stands behind. A statement that says itself that it is no plain fact is left alone.
"""

from __future__ import annotations

import re
from itertools import pairwise

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import FACT_OPEN, has_reservation
from scifacts.checks.reading.verb_forms import first_form, is_past
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["foreseen_as_fact"]

_BEING = r"(?:is|are|was|were|be|been|being)\s(?:[a-z]+ly\s)?"
_SURE = (  # that it will come
    rf"{_BEING}(?:set|due|scheduled|slated)|will|shall|(?:is|are)\sto"
    r"|wird|werden|va|vont|van?\sa"
)
_PLANNERS = "government ministry bank fund office agency commission company firm treasury council budget it"
_UNSURE = (
    r"expect(?:s|ing)?|forecast(?:s|ing)?|predict(?:s|ing)?|anticipat(?:es?|ing)|foresees?|envisages?|aim(?:s|ing)?"
    r"|(?:analysts?|economists?|experts?|forecasters?|markets?|investors?|street|had)\s(?:expected|forecast|predicted|anticipated)"
    r"|sees?(?=\s(?:[^\W\d_]+\s){1,4}(?:ris|fall|grow|shrink|reach|hitt|dropp|climb|declin|increas|slow|slipp)ing\b)"
    r"|hop(?:es?|ing)|intend(?:s|ing)?|wants?|seek(?:s|ing)?|target(?:ing|ed\sto)|pledge[sd]?|promise[sd]?|budget(?:s|ed)"
    r"|earmark(?:s|ed)|(?:call|ask|press)(?:s|ed|ing)?\sfor|demand(?:s|ed|ing)|would|could|should|(?-i:may)|might"
    rf"|{_BEING}(?:expected|forecast|projected|predicted|tipped|likely|planned|supposed)"
    r"|(?<!\bon\s)(?<!\bof\s)(?<!\bthe\s)(?<!\bits\s)(?<!\btheir\s)(?<!\bfor\s)(?<!\bto\s)(?<!\bwith\s)"
    r"(?:projects|plans|targets)(?=\s(?:an?|the|to|for|growth|sales|revenue|output)\b)"
    rf"|(?:{_PLANNERS.replace(' ', '|')})\s"
    r"(?:projects|plans|targets)\b|(?:spending|expenditure|investment|capex|hiring|expansion)\splans?\sof(?=\s\Z)"
    r"|(?:target|goal|aim|forecast|projection|prediction|pledge|guidance)s?\s(?:is|was|of|for|remains)"
    r"|(?:target|goal|ambition)s?\sto"
    r"|(?<!\bals\s)(?<!\bwie\s)erwartet|erwarten|rechnet\smit|rechnen\smit|prognostizier\w+|planen|plant(?=\s(?:den|die|das|eine?n?|bis|mit|rund|etwa|für)\b)|soll|sollen|würde|würden|könnte"
    r"|(?<!egen\sder\s)(?<!über\s(?:den|der)\s)(?<!unter\s(?:den|der)\s)(?<!als\s)(?<!als\sdie\s)"
    r"\w*(?:prognose|schätzung|erwartung|vorhersage)(?:en)?(?=\s(?:je|für|um|auf|steigt|sinkt|liegt|beträgt|lag|war)\b)"
    r"|(?:prévisions?|previsión|previsiones|pronóstico)\s(?:d[eu]|pour|para|del)"
    r"|prévoit|prévoient|table\ssur|vise|devrait|devraient|espère|prevé|prevén|espera|pronostica|planea|debería"
)
_HAN_SIGNS = ("预计", "預計", "预期", "计划", "計劃", "有望", "拟", "目标")
_LED = lazy(
    rf"(?<!\bthan\s)(?<!\bas\s)(?<!\bhave\s)\b(?:(?P<unsure>{_UNSURE})|(?P<sure>{_SURE}))\b(?P<between>[^.;:!?]{{0,80}})\Z"
    rf"|(?P<han>{'|'.join(_HAN_SIGNS)})(?P<han_between>[^。；！？]{{0,20}})\Z",
    re.IGNORECASE,
)
_FOLLOWED = lazy(
    rf"\s(?:(?!(?:and|but|or|which|who)\s)[^\W\d_]+\s){{0,4}}?{_BEING}(?:expected|forecast|projected|predicted|planned|budgeted|anticipated|pledged"
    r"|promised|earmarked)\b(?!\sby\snow)"
    r"|(?:\s(?!(?:and|but|or|which|who|that|as|than|was|were|is|are)\s)[^\W\d_]+){0,3}?\s"
    r"(?:(?:analysts?|economists?|experts|forecasters|markets?|investors|they|he|she|it)\s(?:had\s)?)?"
    r"(?:expected|forecast|projected|predicted|anticipated)(?=\s(?:by|for|in|earlier|before|on)\b|[.,;:)]|\Z)",
    re.IGNORECASE,
)
# Between the word and the figure: what is told of another thing, or of what was before.
_APART = lazy(
    r"\b(?:not|never|no|and|but|or|after|than|against|despite|since|following|compared|versus|beyond|above|below|unlike|who|which"
    r"|because|as|with\sa\spopulation|und|aber|nach|als|gegenüber|et|mais|après|contre|y|pero|tras)\b|\bfrom\s(?:[^\W\d_]+\s){0,2}\Z"
    r"|[\d了过]",
    re.IGNORECASE,
)
# A year, or what is expected with it: "forecast for 2024 was", "expects 33 cents per share, on revenue of".
_BESIDE = lazy(
    r"\b(?!(?:and|or|by|to)\b)[a-z]+\s(?:and|or)\s(?![a-z]+ed\b)(?=[a-z]+\s(?:[a-z]+\s)?(?:by|to|of|at|in)\s)|\bend-(?:19|20)\d\d\b|\bfor\s(?:19|20)\d\d(?=\s(?:is|was|of|at|remains)\s)|\bfür\s(?:19|20)\d\d"
    r"|\b(?:von|from|by|um)\s(?:(?:rund|etwa|about|some)\s)?[$€£]?\d[\d.,]*(?:\s?%|\s[^\W\d_]+){0,2}?"
    r"(?=\s(?:auf|to)\s(?:(?:rund|etwa|about|some)\s)?(?:[$€£\d]|\Z))"
    r"|(?<![\d.,])(?!(?:19|20)\d\d\b)[$€£]?\d[\d.,]*(?:\s?%|\s(?:million|billion|trillion|cents|percent|per\s?cent))*"
    r"(?:\s(?:per|an?)\s\w+)?,?\s(?:on|with|and)(?=\s(?:(?:an?\s|the\s)?[a-z]+\s(?:of|at)\s|\Z))",
    re.IGNORECASE,
)
# "Die Experten hatten mit 340 Millionen Euro gerechnet"
_RECKONED_DE = lazy(
    r"\s?(?:[^\W\d_]+\s){0,2}?(?:gerechnet|erwartet|prognostiziert|vorhergesagt|veranschlagt|geschätzt)"
    r"(?![^\W_])",
    re.IGNORECASE,
)
_WITH_DE = lazy(
    r"\b(?:hat|hatten?|haben|war(?:en)?|wurden?|worden)\s(?P<between>[^.;:!?\d]{0,60})\Z", re.IGNORECASE
)
# "And to install 50 GW", of a target to end flaring by 2050, and to install 50 GW.
_TO_DO = lazy(r"\s*(?:and|or)\sto\s")
_TO_PLAN = lazy(
    r"\b(?:aim|plan|intend|hope|want|expect|pledge|promise|target|goal|ambition)(?:s|d|ed|ing)?\sto\b",
    re.IGNORECASE,
)
_ON_END = lazy(r"\d[^.;:!?]{0,40}\son\s\Z", re.IGNORECASE)
_ON_NOUN = lazy(r"(?:on|with)\s(?:an?\s|the\s)?[a-z]+\s(?:of|at)\s", re.IGNORECASE)
# A firm that "reported revenue of" had it; "is reported to have" is hearsay.
_PUBLISHED = lazy(
    r"(?<!is\s)(?<!are\s)(?<!was\s)(?<!were\s)(?<!been\s)\breport(?:s|ed)(?=\s(?:an?\s)?(?:[a-z]+\s){0,3}(?:of\s)?[$€£\d])"
)
_HOLDS = lazy(
    r"\bcould\s(?:take|hold|seat|accommodate|house|fit|carry|store|reach|serve|sleep|walk|run|swim|climb|lift|see|hear)\s(?:[^\W\d_]+\s){0,3}\Z",
    re.IGNORECASE,
)
# What somebody says that he "would" do he will do: of a plan, the present tense tells it as one.
_REPORTING = frozenset(["said", "says", "told", "announced", "added", "confirmed", "agreed"])
# What was expected was "exceeded" by what came.
_OVERTAKEN = frozenset(["surpassed", "exceeded", "beaten", "met", "kept", "missed", "topped", "fulfilled"])
# Of what is told so nothing was done.
_REFUSED = (
    "turned down",
    "reject",
    "rebuff",
    "spurn",
    "threw out",
    "blocked",
    "veto",
    "voted down",
    "scrapped",
)
_BEING_DONE = frozenset(["was", "were", "been"])
_SIGNS = phrases("""
gerechnet schätz veranschlagt pronóstic previs
expect forecast predict anticipat foresee envisage aim hop intend want seek target pledge promise budget
earmark call ask demand press would could should might projected tipped likely planned supposed goal
projection guidance scheduled slated will shall erwarte rechne prognosti plane plant soll würde könnte
wird werden prév table vise devrai espère prevé prevén pronostica planea debería
""")
# The ends of German nouns for what is expected: Gewinnprognose, Umsatzschätzung.
_COMPOUNDS = ("prognose", "prognosen", "schätzung", "schätzungen", "erwartung", "erwartungen", "vorhersage")
# Nouns too: "projects that involve", not "projects a rise"; "may" is a month, "set" and "due" need "to".
_DOUBTFUL = word_set("projects plans targets may set due plan")
_PLANNING = {(one, two) for one in _PLANNERS.split() for two in ("projects", "plans", "targets")}
_SEEING = frozenset(["see", "sees"])  # prices falling
_NEXT = word_set("a an the to for of growth sales revenue output be have cost")
# Further beginnings of words with which a statement says that it tells no plain fact.
_OPEN_WORDS = phrases("""
earmark allocat commitm commits committing committed announc offer vow approv scheme programme initiative
campaign launch unveil order commission sign agre guidance outlook ambition due schedul slated upcoming
coming next future soon anticipat foresee foresaw envisag tipped sees see ahead set going erwart rechn
prognos vorges voraus prév schätz gerechnet attend espère vise table prev espera pronostic objetiv objectif
ziel strateg suppos meant assum counting banking call ask press demand urg request apply applied sue sued
suing claim sought
""")
_FACTS = word_set(
    "was were had did been stood war waren hatte betrug betrugen lag lagen belief stieg stiegen sank sanken"
    " erreichte erzielte kostete verdiente était fue fueron"
)
_PRESENT = word_set(
    "is are has have does employs costs stands amounts totals makes exceeds reaches produces generates turns"
)
# Pasts that are no participles: they tell no plan, but behind "if".
_HAPPENED = word_set("fell rose grew shrank sank")
_IF = word_set("if unless when once should")
_UNCHANGED = frozenset(["cut", "hit", "shut"])
_BEFORE_NOUN = word_set(
    "a an the to will would may might can could should must of for in by point rate rates tax price job jobs"
    " its their no further another this that new basis"
)
# As every figure may be told, and that of the plan beside it.
_REACHED = frozenset(map(first_form, ("came", "reached", "hit", "totalled", "amounted", "raised")))
_YEAR = 4  # digits
_NOW = word_set("now current currently today already derzeit aktuell heute actuellement actualmente")
_LEVELS = word_set("is are has have stands totals amounts")
_RISING = frozenset((verb, "to") for verb in ("rise", "grow", "climb", "increase", "swell"))
_REACH, _NEAR = 160, 60  # characters before a figure, and behind it, in which it is said to be expected
_HAN_FACTS = "了达為为有"


def foreseen_as_fact(ours: Placed, theirs: Placed) -> Contrast | None:
    """A statement's figure told as a fact, over a clause that only expects it; None if it does not."""
    sentence = theirs.sentence().of(theirs.text)
    start, end = theirs.mention.phrase.start, theirs.mention.phrase.end
    before = theirs.text[max(theirs.sentence().start, start - _REACH) : start]
    is_led, is_followed = _may_foresee(before), _may_foresee(theirs.text[end : end + _NEAR])
    if not (is_led or is_followed) or _stands_twice(theirs.mention.text, sentence):
        return None
    said = words_in(ours.text)
    if _is_left_open(said):
        return None
    tells_past = any(is_past(word) or word in _FACTS for word in said) or _tells_cut(said)
    tells_present = not _PRESENT.isdisjoint(said) or _tells_at_present(said, before)
    if not tells_past and not tells_present and not any(map(ours.text.__contains__, _HAN_FACTS)):
        return None
    done = {first_form(word) for word in said if is_past(word) and word not in _FACTS} - _REACHED
    if any(is_past(word) and first_form(word) in done for word in words_in(sentence)):
        return None  # plans to sell the jets that it bought
    lead = theirs.clause_before()
    if is_led:
        lead = _with_plan(theirs, lead)
    led = _LED.search(lead) if is_led else None
    if led is not None:
        between = _BESIDE.sub("", led["between"] or led["han_between"] or "")
        is_plan = led["sure"] or _is_reported(led)
        if (
            _APART.search(between)
            or _came_to_pass(between)
            or (is_plan and not tells_past and not _tells_now(ours.text, between))
        ):
            led = None
    if led is None and _RECKONED_DE.match(theirs.text, theirs.mention.phrase.end):
        led = _WITH_DE.search(lead)
    followed = _FOLLOWED.match(theirs.clause()[len(theirs.led()) :]) if is_followed and led is None else None
    if led is not None and (_HOLDS.search(lead) or _is_refused(ours.text, lead)):
        return None  # what it could hold it has room for
    if (led is None and followed is None) or has_reservation(_PUBLISHED.sub("", ours.text), FACT_OPEN):
        return None
    if any(one in _BEING_DONE and two in _OVERTAKEN for one, two in pairwise(said)):
        return None
    told = theirs.phrase() + followed.group() if followed else theirs.led().strip()
    return Contrast(ours.led().strip(), told)


def _came_to_pass(between: str) -> bool:
    """Whether what leads to a figure ends with what happened: they will be pleased that it fell to 3%."""
    words = words_in(between)
    return not _HAPPENED.isdisjoint(words) and _IF.isdisjoint(words)


def _tells_cut(said: list[str]) -> bool:
    """Whether a statement has a verb whose past is its present: it cut rates, not "a cut" and "will cut"."""
    return any(two in _UNCHANGED and one not in _BEFORE_NOUN for one, two in pairwise(said[:-1]))


def _with_plan(figure: Placed, lead: str) -> str:
    """A figure's clause up to it, with the words of its sentence that tell what is expected with it."""
    if _ON_NOUN.match(lead) or _ON_END.search(lead):  # "expects 33 cents per share, | on revenue of"
        start = figure.mention.phrase.start
        return figure.text[max(figure.sentence().start, start - _REACH) : start]
    return _planned_too(figure, lead) if _TO_DO.match(lead) else lead


def _planned_too(figure: Placed, lead: str) -> str:
    """What leads to a figure as the next thing planned: it aims to save water | and to build 12."""
    before = figure.text[figure.sentence().start : figure.mention.phrase.start]
    plans = [*_TO_PLAN.finditer(before[: len(before) - len(lead)])]
    return f"{plans[-1].group()} {_TO_DO.sub('', lead)}" if plans else lead


def _is_left_open(said: list[str]) -> bool:
    """Whether a statement says itself that it tells no plain fact: "the budget is £3m"."""
    if any(word.startswith(_OPEN_WORDS) or word.endswith(_COMPOUNDS) for word in said):
        return True
    return any(one.startswith("budget") and not is_past(two) for one, two in pairwise([*said, ""]))


def _tells_now(statement: str, between: str) -> bool:
    """Whether a statement says that a figure is one by now, or is what its sentence says will be reached."""
    said = words_in(statement)
    if not _NOW.isdisjoint(said):
        return True
    bare = (word.strip(".,;:()") for word in statement.split())
    if any(len(word) == _YEAR and word.isdigit() for word in bare):
        return False  # by 2050 it is
    verbs = words_in(between)[-2:]
    return not _LEVELS.isdisjoint(said) and (verbs[-1:] == ["reach"] or tuple(verbs) in _RISING)


def _tells_at_present(said: list[str], before: str) -> bool:
    """Whether a statement has the present of the verb that a plan ends with: saves, of will save."""
    (*_, verb) = words_in(before) or [""]
    form = first_form(verb)
    return any(word.endswith("s") and word != verb and first_form(word) == form for word in said)


def _is_refused(statement: str, lead: str) -> bool:
    """Whether a statement turns down what would have been: a bid that would have brought $4m."""
    return "would have" in lead.lower() and any(map(statement.lower().__contains__, _REFUSED))


def _stands_twice(number: str, sentence: str) -> bool:
    parts = sentence.split(number)
    edges = [(one[-1:], two[:1]) for one, two in pairwise(parts)]
    return sum(not (one.isalnum() or one in (".", ",") or two.isalnum()) for one, two in edges) > 1


def _is_reported(led: re.Match[str]) -> bool:
    """Whether "would" stands for the "will" of whom a sentence reports: it said it would invest."""
    is_would = (led["unsure"] or "").lower() == "would"
    return is_would and not _REPORTING.isdisjoint(words_in(led.string[: led.start()]))


def _may_foresee(sentence: str) -> bool:
    words = words_in(sentence)
    return (
        any(word.endswith(_COMPOUNDS) for word in words)
        or any(word.startswith(_SIGNS) for word in words)
        or not _SEEING.isdisjoint(words)
        or any((one in _DOUBTFUL and two in _NEXT) or (one, two) in _PLANNING for one, two in pairwise(words))
        or any(map(sentence.__contains__, _HAN_SIGNS))
    )
