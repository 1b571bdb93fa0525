"""Numerals that name or number things and count nothing: COVID-19, G20, section 4, page 3, ranks."""

from __future__ import annotations

import re

from scifacts.numerals.wordlists import last_word, word_set
from scifacts.patterns import lazy

__all__ = [
    "code_name",
    "has_cue",
    "is_furniture",
    "is_labelled",
    "is_rank_after",
    "rank_before",
    "rank_number",
    "telephone",
    "web_address",
]

# No name goes on over the border of two scripts: "PM2.5浓度28微克"
_NARROW = r"^\W\u2e80-\U0010ffff"
# Of the text from the number back, since where it begins is sought.
_TOKEN_BEFORE = lazy(rf"[-–−]?(?:[{_NARROW}]|['’./-])*[{_NARROW}_]")
_TOKEN_AFTER = lazy(rf"(?:[-–./]?[{_NARROW}]+)*")
_LABELS = word_set(
    """section sections article articles clause paragraph paragraphs para chapter chapters page pages p pp
    figure figures fig table tables phase type version step stage grade category resolution rule act level
    appendix annex exhibit schedule volume vol issue edition part unit model series class lesson exercise
    question note item line room gate platform channel route highway interstate flight bus tram box suite
    day week month scene season episode round game match set lot zone district ward sector block building
    tier title protocol directive regulation order bill proposition amendment footnote ref eq equation sol
    group cohort experiment study trial task goal sdg tip fortune formula apollo boeing airbus iphone windows
    galaxy android shenzhou tiangong falcon artemis soyuz voyager sputnik chang'e area
    radio bbc code form war league catch fahrenheit big magnificent famous rfc isbn issn iso ieee doi pmid
    route- § §§ art sec sect web linie kapitel abschnitt artikel seite tabelle abbildung
    wahlkreis wahlbezirk stimmbezirk circonscription precinct speaker juror"""
)
# In small letters these are labels behind a preposition: "at week 25", not "each day 3 boats".
_POINTS = word_set("day week month grade")
_UP_TO = word_set("at in on by to until till from since before after through and between")
# "Level 2", "Stufe 3" and "niveau 4" name; "the level 2 metres below", "at level 3.5" measure.
_STEPS = word_set("level stufe niveau nivel")
_STEP = lazy(
    r"(?:\d{1,2}|[a-z]+)(?![^\W_]|[.,]\d|\s?[%°]|[ -](?:per\s?cent|percent|points?|[ck]?m|met(?:re|er)s?|feet"
    r"|foot|inch(?:es)?|times|years?|months?|weeks?|days?|hours?|million|billion|Meter|Prozent|Jahre?|mètres?|ans|metros|años)"
    r"(?![^\W_]))",
    re.IGNORECASE,
)
_LINES_OF = word_set(
    "tram bus metro subway train rail underground ferry tramway streetcar trolleybus monorail"
)
_CAPITAL_ONLY = word_set(
    """day week month season round game match set goal group study task order bill act level grade unit
    issue note line series class part edition step stage zone block building title formula apollo boeing
    airbus iphone windows galaxy android shenzhou tiangong falcon artemis soyuz voyager sputnik chang'e area
    radio bbc fortune code form room box bus channel route flight model trial lot question question item
    experiment cohort sector district ward lesson exercise episode scene war league
    catch fahrenheit big magnificent famous web speaker juror"""
)
_INDEX_BEFORE = lazy(
    r"\b(?:S&P|FTSE|CSI|Nikkei|Fortune|CAC|DAX|Stoxx|STOXX|Russell|Group of|Top|World Cup|Olympics|CA)\s\Z"
)
_INDEX_WORDS = word_set("s&p ftse csi nikkei fortune cac dax stoxx russell of article top cup olympics ca")
_RANK_WORDS = word_set(
    """rank ranks ranked ranking placed places placing finished finishing finish came comes coming stood
    standing positioned rated seeded listed at as in the a joint only just currently globally overall among"""
)
_RANKING = ("rank", "plac", "finish", "came", "com", "sto", "stand", "posit", "rated", "seeded", "listed")
_RANK_BEFORE = lazy(
    r"(?:\b(?:rank|ranks|ranked|ranking|placed|places|placing|finished|finishing|finish|came|comes|coming|stood|standing|positioned|rated|seeded|listed)"
    r"(?:\s(?:at|as|in|the|a|joint|only|just|currently|globally|overall|among)){0,3}\s)\Z",
    re.IGNORECASE,
)
_NUMBER_SIGN = lazy(
    r"(?:\b(?:No\.?|Nos\.?|nos?\.|Number|number|Nr\.?|Rank|rank|[Tt]op)[\s-]?|(?<![\w&])#\s?|№\s?)\Z"
)
_SIGN_ENDS = ("No", "Nos", "no", "nos", "Number", "number", "Nr", "Rank", "rank", "Top", "top", ".", "#", "№")
_RANK_AFTER = lazy(
    r"[\s-](?:(?:place|position|rank|spot)(?!\w)|(?:most|least)[\s-]|(?:largest|biggest|highest|best|lowest|smallest|longest|fastest|"
    r"oldest|richest|tallest|worst|busiest|strongest|greatest|deadliest|youngest|poorest|deepest|heaviest|hottest|warmest|coldest|wettest|driest|largest-ever)(?!\w))"
)


def code_name(text: str, start: int, end: int, floor: int) -> tuple[int, int] | None:
    """The whole word where digits are joined to letters (G20, COVID-19, 5G, PM2.5), else None."""
    low = max(floor, start - 40)
    before = text[start - 1] if start > low else " "
    joined = before == "_" or before.isalpha()
    if not joined and before in "-–−/." and start - 2 >= low:
        joined = text[start - 2].isalpha() and text[start - 2] < "\u2e80"
    if joined and before < "\u2e80":
        token = _TOKEN_BEFORE.match(text[low:start][::-1])
        if token and before == "." and len(token.group()) > 4:
            return None  # "the end.5 people": a sentence without a space after it
        if before == "/" and token and _is_rate_of_measure(text, start - token.end(), end):
            return None
        if token and (before != "/" or token.group()[1:].isupper()):
            after = _TOKEN_AFTER.match(text, end)
            return start - token.end(), after.end() if after else end
    return None


# "126 CFU/100 mL", "3 CTC/7.5 ml"
_OF_MEASURE = lazy(
    r"(?:[.,]\d+)?[ \u00a0]?(?:[mµμd]?[lL]|[mµμk]?g|cells?|m[23²³]|cm[23²³]|HPF|hpf)(?![^\W_])"
)


def _is_rate_of_measure(text: str, token: int, end: int) -> bool:
    """Whether letters with a stroke are what is counted per a measure: a number stands before them."""
    counted = text[token - 1 : token] in (" ", "\u00a0") and text[token - 2 : token - 1].isdecimal()
    return counted and _OF_MEASURE.match(text, end) is not None


_TELEPHONE = lazy(r"\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,6}(?!\d)")
_AREA_CODE = lazy(r"(?:\d{3}|0\d{1,4})\)\s?\d{3,4}[ -]?\d{3,5}(?![\d-])")
_ADDRESS_END = lazy(r"[^\s<>\"“”]*[\w/]")


def telephone(text: str, start: int, floor: int) -> tuple[int, int] | None:
    """The telephone number that "+" or "(" opens before the digits at `start`, else None."""
    if start <= floor:
        return None
    match = (_AREA_CODE if text[start - 1] == "(" else _TELEPHONE).match(text, start)
    if match is None or sum(map(str.isdecimal, match.group())) < 9:
        return None
    return start - 1, match.end()


def web_address(text: str, start: int, floor: int) -> tuple[int, int] | None:
    """The web address that the digits at `start` stand in, else None."""
    low = max(floor, start - 200)
    head = text[low:start].split()[-1:]
    if not head or not ("://" in head[0] or head[0].startswith("www.")):
        return None
    match = _ADDRESS_END.match(text, start)
    at = start - len(head[0])
    opening = max(head[0].find("http"), 0) if "http" in head[0] else 0
    return at + opening, match.end() if match else start


_ABBREVIATED = word_set("p pp art sec sect fig para vol eq ref no nos nr ch iss ed pt rev op ser v al cl")
_CUES = _LABELS | _STEPS | _INDEX_WORDS | _RANK_WORDS | word_set("no nos number nr rank top")


def has_cue(text: str, start: int, floor: int, word: str) -> bool:
    """Whether a label, a rank or a number sign may stand before `start`, behind the last `word` before it."""
    if start <= floor:
        return False
    if not text[start - 1].isspace():
        return text[start - 1] in "#№-."
    return word.rstrip(".#№") in _CUES or text[start - 2 : start - 1] in ("#", "№")


_AREA = lazy(r"\d[\d.,]*\s?(?:[kc]?m[²2]|sq\.?\s|square\s|ha\b|hectares?\b|acres?\b)")


def is_labelled(text: str, start: int, floor: int, language: str) -> bool:
    """Whether a label stands right before the number: "section 4", "Phase 3", "Apollo 11"."""
    word, at = last_word(text, start, floor)
    label = word.rstrip(".")
    if word == "para" and language in ("es", "pt"):
        return False  # "para 81.000 espectadores"
    if label != word and label not in _ABBREVIATED:
        return False  # a sentence ends: "the war. 12 million died"
    if label == "line" and last_word(text, at, floor)[0] in _LINES_OF:
        return True  # "tram line 7"
    if label in _STEPS:
        return text[start - 1] != "\n" and _STEP.match(text, start) is not None
    if label in _LABELS:
        if label == "area" and _AREA.match(text, start):
            return False  # a row of facts: "Area 15.3 km²"
        if label in _POINTS and last_word(text, at, floor)[0] in _UP_TO:
            return True
        return label not in _CAPITAL_ONLY or text[at].isupper() or label == "iphone"
    return word in _INDEX_WORDS and bool(_INDEX_BEFORE.search(text[max(floor, start - 24) : start]))


def rank_before(text: str, start: int, floor: int) -> bool:
    """Whether the ordinal or number at `start` is said to be a rank: "ranking second"."""
    if last_word(text, start, floor)[0] not in _RANK_WORDS:
        return False
    before = text[max(floor, start - 40) : start]
    if before.isascii() and not any(map(before.lower().__contains__, _RANKING)):
        return False
    return bool(_RANK_BEFORE.search(before))


def is_rank_after(text: str, end: int) -> bool:
    """Whether an ordinal ending at `end` is a rank: "second-largest", "third place"."""
    return bool(_RANK_AFTER.match(text, end))


def rank_number(text: str, start: int, floor: int) -> int | None:
    """Where "No. ", "number " or "#" before the number at `start` begins, if it stands there."""
    if start <= floor:
        return None
    end = start - (text[start - 1].isspace() or text[start - 1] == "-")
    if not text.endswith(_SIGN_ENDS, 0, end):
        return None  # nearly always
    match = _NUMBER_SIGN.search(text[max(floor, start - 8) : start])
    return start - len(match.group()) if match else None


_NAVIGATION = lazy(r"[\s\d<>«»‹›|…\[\]·•.]*")
_CITED = lazy(r"[\d,;\s–-]*")
_PAGER_MARKS = frozenset("<>«»‹›|…0123456789")
_PAGE_WORDS = lazy(
    r"\b(?:Comments?(?:\(s\))?|comments?\(s\)|min(?:ute)? read|Shares?|Likes?|Views?|Replies|Votes?)"
    r"(?=[A-Z]|\W|\Z)"
)
_PAGE_LETTERS = frozenset("CcmSLVR")  # the first ones of these words
_LIST_ITEM = lazy(r"[.)]\s+[*_\"“‘'(\[]{0,3}[^\W\d]")
_HEADING = lazy(r"[.)]\s")
_SHORT_LINE = 80  # characters; a line of prose that states a figure is longer or has no such words


def is_furniture(text: str, start: int, end: int) -> bool:
    """Whether a number belongs to the page, not the article: pagers, comment counters, [^3], "3. " items."""
    closing = text.find("]", end, end + 40)
    if closing < 0 and text[end : end + 1] == " " == text[start - 1 : start]:
        following = text[end + 1 : end + 2]
        if following.isalpha() and following not in _PAGE_LETTERS and text[start - 2 : start - 1].isalpha():
            return False  # nearly always it stands between two words
    if closing >= 0 and _CITED.fullmatch(text, end, closing):
        opening = text.rfind("[", max(0, start - 40), start)
        if opening >= 0 and _CITED.fullmatch(text, opening + 1 + (text[opening + 1] == "^"), start):
            return True
    if text[end : end + 1] == ")" and end - start < 3 and _is_enumerator(text, start):
        return True
    if text[end : end + 1] in ".)" and text[start - 2 : start] == "# " and _HEADING.match(text, end):
        return True  # "### 1. Ports"
    counter = text[end + 1 : end + 2] in _PAGE_LETTERS and _PAGE_WORDS.match(text, end + 1)
    item = end - start < 4 and text[end : end + 1] in ".)" and _LIST_ITEM.match(text, end)
    if not (
        counter
        or item
        or text[max(0, start - 4) : start].rstrip(" \u00a0\t")[-1:] in _PAGER_MARKS
        or text[end : end + 4].lstrip(" \u00a0\t")[:1] in _PAGER_MARKS
    ):
        return False
    low = max(text.rfind("\n", max(0, start - 200), start) + 1, start - 200, 0)
    high = text.find("\n", end, end + 200)
    line = text[low : high if high >= 0 else min(len(text), end + 200)]
    if item and not text[low:start].strip():
        return _opens_item(text, low)
    if counter and len(line) <= _SHORT_LINE:
        return "(s)" in counter.group() or counter.group()[0].isupper() or "read" in counter.group()
    return len(line) < 200 and _is_pager(line)


def _is_enumerator(text: str, start: int) -> bool:
    """Whether the number before a ")" numbers a point, "1) eggs, 2) milk": no bracket is open before it."""
    before = text[max(0, start - 100) : start]
    return not before[-1:].strip() and "(" not in before[before.rfind(")") + 1 :]


def _opens_item(text: str, low: int) -> bool:
    """Whether a line that begins "3. " numbers an item: nothing before it runs on into it."""
    before = text[max(0, low - 200) : low].rstrip(" \t\r")
    return not before or before.endswith("\n\n") or before.rstrip()[-1:] in '.:;!?”"'


def _is_pager(line: str) -> bool:
    if not _NAVIGATION.fullmatch(line):
        return False
    if any(arrow in line for arrow in "<>«»‹›"):
        return True
    pages = [int(page) for page in line.split() if page.isdecimal() and len(page) < 5]
    return len(pages) > 3 and pages == list(range(pages[0], pages[0] + len(pages)))
