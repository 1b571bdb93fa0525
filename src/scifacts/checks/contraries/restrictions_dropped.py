"""What narrows what a figure is of, left out: "exports fell 3%" over "excluding oil, exports fell 3%".

So is a place that is told alone ("sales in Germany alone rose 12%"), men or women of whom a share is ("among
men, unemployment fell to 4%"), a sort of what changed ("domestic sales rose 12%"), and per head, which may
not be added either. Only of shares and changes: of 340 women who came it is true that 340 people came. A
statement that may say the same in other words, or names what its sentence does not, is left alone.
"""

from __future__ import annotations

import re

from scifacts.checks.contraries.bases_told import is_of_another_number
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.verb_forms import first_form, first_forms_in
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.vocabulary import MONTHS
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["restriction_dropped"]

_EXCLUDING = lazy(
    r"\b(?:excluding|except(?:ing)?(?:\sfor)?|not\s(?:counting|including)|stripping\sout|leaving\saside|leaving\sout"
    r"|apart\sfrom|aside\sfrom|other\sthan|exclusive\sof)\s(?P<what>(?:[^\s,.;:()]+\s?){1,5})",
    re.IGNORECASE,
)
_EXCLUDING_SIGNS = (
    "xcluding ", "xcept ", "xcepting ", "not counting", "not including", "stripping ", "leaving ",
    "apart from", "side from", "other than", "xclusive of",
)  # fmt: skip
# Beginnings of words with which a statement may say that something is left out.
_LEFT_OUT = phrases("""
exclu excep without other apart aside core underlying adjust organic like-for strip outside remain besides
omit ignor beyond before leaving
""")
_LEFT_WORDS = word_set("non not net bar but rest less minus ex like left")
_ALONE = lazy(r"\b(?P<name>[A-ZÀ-Þ][\w’'-]+)\salone\b")
# Whom a share is of: one sex or age of all.
_AMONG = lazy(
    r"\b(?P<among>among|amongst)\s(?:(?:the|all|its)\s)?(?P<who>(?:[a-z]+\s)?(?:men|women|boys|girls|males|females"
    r"|teenagers|adolescents|children|infants|pensioners|newborns|immigrants|foreigners|graduates|smokers))\b"
    r"(?!\s(?:and|or)\s)",
    re.IGNORECASE,
)
_PEOPLE_LIST = """
man men woman women male males female females boy boys girl girls teen teens teenager teenagers teenage
adolescent adolescents young younger youth child children kids pupils infant infants baby babies toddlers
pensioner pensioners older elderly retired old aged newborn newborns immigrant immigrants migrant migrants
foreigner foreigners foreign graduate graduates degree degrees smoker smokers smoke smoking mothers fathers
wives husbands sex gender they them their those these sons daughters
"""
_PEOPLE = word_set(_PEOPLE_LIST)
# Sorts of what is measured that are told apart from the whole, with what else may say so.
_SORT_LIST = """
domestic/home/local/internal/country/countries/national/nationally/within/inland
foreign/overseas/abroad/international/external/outside
overseas/foreign/abroad/international/export/exports/outside
online/internet/web/digital/commerce female/women/woman/girls/wives male/men/man/boys
youth/young/younger/under/aged/olds rural/country/countryside/villages urban/city/cities/towns
full-time/full part-time/part electric/battery/evs/ev diesel petrol second-hand/used first-time/first
long-haul/intercontinental short-haul/regional violent/violence sexual/sex juvenile/young/youth
fatal/deaths/deadly/died/killed/lethal residential/housing/homes/house
"""
_SORTS = {words[0]: word_set(" ".join(words)) for words in (one.split("/") for one in _SORT_LIST.split())}
_OF_PLACES = word_set("domestic foreign overseas rural urban")
_SORT = lazy(
    r"(?<![\w-])(?P<sort>"
    + "|".join(sorted(_SORTS, key=len, reverse=True))
    + r")\s(?P<noun>[a-z]{4,})(?![\w-])",
    re.IGNORECASE,
)
_NO_NOUNS = word_set("from with than that this also only into over this have were been alone bank banks")
_PER_HEAD = lazy(
    r"\b(?:per\s(?:head|capita|person|inhabitant|resident|citizen|household|pupil|student|worker|employee)|a\shead)\b",
    re.IGNORECASE,
)
_HEAD_LIST = """
head heads capita person persons inhabitant inhabitants resident citizen household households pupil worker
employee individual individuals each every average averages averaged
productivity everyone family families
kopf einwohner einwohnerin person haushalt tête habitant ménage habitante hogar cápita persona abitante
"""
_HEADS = word_set(_HEAD_LIST)
_HAN_HEADS = ("人均", "户均", "戶均", "人当", "人あたり", "世帯当", "世帯あたり", "1인당", "인당")
# Where or in what it is measured.
_IN = lazy(
    r"\bin\s(?:the\s)?(?P<where>capital|(?:rural|urban)\sareas|(?:private|public)\ssector"
    r"|(?:full|part)-time\s(?:work|jobs|employment))\b(?!,?\s(?:and|or)\s)",
    re.IGNORECASE,
)
_INS = (" capital", "al areas", "an areas", "te sector", "ic sector", "l-time ", "t-time ")
_NAME = lazy(r"(?<![^\s“\"(])(?<!\A)[A-ZÀ-Þ][\w’'-]{2,}")
_LITTLE = word_set("the a an of its their all any some in on and or")
_STEM = 4  # letters that a name shares with its adjective: Germany, German


def restriction_dropped(ours: Placed, theirs: Placed) -> Contrast | None:
    """What narrows a share or a change in its passage, where the statement leaves it out; else None."""
    if not (theirs.mention.kind.is_share and ours.mention.kind.is_share):
        return None
    told = (
        _excluded(ours, theirs)
        or _excluded_by_itself(ours, theirs)
        or _alone(ours, theirs)
        or _of_people(ours, theirs)
        or _of_sort(ours, theirs)
        or _of_other_sort(ours, theirs)
        or _in_part(ours, theirs)
        or _per_head(ours, theirs)
    )
    if told is None or _names_other(ours.text, theirs.all_parts().of(theirs.text)):
        return None
    return Contrast(ours.clause().strip(), told)


def _names_other(statement: str, sentence: str) -> bool:
    """Whether a statement has a name that its sentence does not: rents in Paris, in the capital."""
    return any(name.group()[:_STEM] not in sentence for name in _NAME.finditer(statement))


def _is_its_own(figure: Placed, at: int) -> bool:
    """Whether words at `at` of a sentence narrow its figure: they stand beside it, or begin the sentence."""
    start = figure.sentence().start
    if not is_of_another_number(figure, start + at):
        return True
    before = figure.text[start : figure.mention.phrase.start]
    return at == 0 and not any(map(str.isdigit, before))


def _excluded(ours: Placed, theirs: Placed) -> str | None:
    sentence = theirs.sentence().of(theirs.text)
    if not any(map(sentence.__contains__, _EXCLUDING_SIGNS)):
        return None
    said = words_in(ours.text)
    if any(word in _LEFT_WORDS or word.startswith(_LEFT_OUT) for word in said):
        return None
    forms = set(map(first_form, said))
    for found in _EXCLUDING.finditer(sentence):
        what = first_forms_in(found["what"], _LITTLE)
        if what and what.isdisjoint(forms) and _is_its_own(theirs, found.start()):
            return found.group().strip()
    return None


def _excluded_by_itself(ours: Placed, theirs: Placed) -> str | None:
    """The passage's clause where a statement excludes of it what the passage excludes of another."""
    said = ours.sentence().of(ours.text)
    found = _EXCLUDING.search(said) if any(map(said.__contains__, _EXCLUDING_SIGNS)) else None
    if found is None or not _is_its_own(ours, found.start()):
        return None
    span = theirs.all_parts()
    others = [*_EXCLUDING.finditer(theirs.text, span.start, span.end)]
    what = first_forms_in(found["what"], _LITTLE)
    if len(others) != 1 or what.isdisjoint(first_forms_in(others[0]["what"], _LITTLE)):
        return None
    at = others[0].start() - theirs.sentence().start
    is_own = 0 <= at < len(theirs.sentence().of(theirs.text)) and _is_its_own(theirs, at)
    return None if is_own else theirs.clause().strip()


def _alone(ours: Placed, theirs: Placed) -> str | None:
    sentence = theirs.sentence().of(theirs.text)
    for found in _ALONE.finditer(sentence) if " alone" in sentence else ():
        name = found["name"].removesuffix("'s").removesuffix("’s")
        is_time = name.lower() in MONTHS or name.endswith("day")
        if is_time or name[:_STEM].lower() in ours.text.lower() or not _is_its_own(theirs, found.start()):
            continue
        if {"there", "country", "home", "its"}.isdisjoint(words_in(ours.text)):
            return found.group()
    return None


def _of_people(ours: Placed, theirs: Placed) -> str | None:
    sentence = theirs.sentence().of(theirs.text)
    found = _AMONG.search(sentence) if "mong" in sentence else None
    if found is None or not _PEOPLE.isdisjoint(words_in(ours.text)):
        return None
    start, end = theirs.mention.phrase.end - theirs.sentence().start, found.start()
    return found.group() if _is_its_own(theirs, end) and "," not in sentence[start:end] else None


def _of_sort(ours: Placed, theirs: Placed) -> str | None:
    """The sort of what its passage tells a figure of, where the statement has the noun without it."""
    sentence, low = theirs.sentence().of(theirs.text), ours.text.lower()
    if not any(map(sentence.lower().__contains__, _SORTS)):
        return None
    said = set(words_in(ours.text))
    before = theirs.clause_before()
    for found in _SORT.finditer(before):
        sort, noun = found["sort"].lower(), found["noun"].lower()
        if noun in _NO_NOUNS or sort in low or not said.isdisjoint(_SORTS[sort]) or noun not in said:
            continue
        if sort in _OF_PLACES and _NAME.search(ours.text):
            continue  # sales in Germany, at home
        if sentence.lower().count(noun) == 1 and not any(map(str.isdigit, before[found.start() :])):
            return found.group()
    return None


def _of_other_sort(ours: Placed, theirs: Placed) -> str | None:
    """The clause of a figure of a noun, where a statement tells it of a sort that another clause has."""
    said, sentence = ours.clause_before(), theirs.all_parts().of(theirs.text)
    found = _SORT.search(said) if any(map(said.lower().__contains__, _SORTS)) else None
    if found is None or any(map(str.isdigit, said[found.start() :])):
        return None
    before = theirs.clause_before().lower()
    told = found.group().lower()
    is_of_all = found["noun"].lower() in words_in(before) and found["sort"].lower() not in before
    return theirs.clause().strip() if is_of_all and told in sentence.lower() else None


def _in_part(ours: Placed, theirs: Placed) -> str | None:
    sentence = theirs.sentence().of(theirs.text)
    found = _IN.search(sentence) if any(map(sentence.__contains__, _INS)) else None
    if found is None or not _is_its_own(theirs, found.start()):
        return None
    where = found["where"].lower().split()[0]
    known = _SORTS.get(where, frozenset()) | {
        where,
        where.partition("-")[0],
        "city",
        "sector",
        "there",
        "state",
    }
    return None if any(word in known for word in words_in(ours.text)) else found.group()


def _per_head(ours: Placed, theirs: Placed) -> str | None:
    """The clause of a figure that a statement alone tells per head; of the other way SF205 tells."""
    if (ours.mention.unit and " per " in ours.mention.unit) or _PER_HEAD.search(ours.text) is None:
        return None
    around = theirs.all_parts().of(theirs.text)
    is_told = not _HEADS.isdisjoint(words_in(around)) or any(map(around.__contains__, _HAN_HEADS))
    return None if is_told else theirs.clause().strip()
