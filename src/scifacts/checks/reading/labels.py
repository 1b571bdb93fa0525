"""Names with a number in them, as one word each: Q1, route 7, class 9B, the 10-year yield, on aspirin 50 mg.

Such a label tells a figure from another as a word does: "12 in Q1 and 20 in Q2". Within it the digits and
what joins them are written as letters, so that what reads words takes it for one, and every offset stays.
"""

from __future__ import annotations

from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from scifacts.model import Span

__all__ = [
    "LABEL_BEFORE_HAN",
    "family_of",
    "form_of_label",
    "in_label",
    "is_label",
    "labelled",
    "unlabelled",
]

# Letters of a script without capitals that stands in few sources.
_DIGITS = "".join(map(chr, range(0x1401, 0x140B)))
_POINT, _BLANK, _HYPHEN, _DEGREE = "\u140b\u140c\u140d\u140e"
_SIGNS = str.maketrans(
    "0123456789.,:\xa0 -\u2010\u2011°", f"{_DIGITS}{_POINT * 3}{_BLANK * 2}{_HYPHEN * 3}{_DEGREE}"
)
_HAN, _HAN_SIGNS = "第号線线季度期批组", "".join(map(chr, range(0x140F, 0x1418)))
_SIGNS |= str.maketrans(_HAN, _HAN_SIGNS)
_BACK = str.maketrans(f"{_DIGITS}{_POINT}{_BLANK}{_HYPHEN}{_DEGREE}{_HAN_SIGNS}", f"0123456789. -°{_HAN}")
_ANY = frozenset(f"{_DIGITS}{_BLANK}{_HYPHEN}")
LABEL_BEFORE_HAN = f"[{_DIGITS}{_HAN_SIGNS}]+(?=[\u4e00-\u9fff])"
_SPELLED_LIST = "one two three four five six seven eight nine ten eleven twelve"
_SPELLED = {word: str(number) for number, word in enumerate(_SPELLED_LIST.split(), 1)}
_SPELLED |= {"fifteen": "15", "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "hundred": "100"}
_NUMBERED_LIST = """
phase phases stage level tier type route line tram bus road highway motorway junction exit reactor unit
block class grade group cohort arm form set section article chapter question option scenario model version
generation game match round leg heat race lap lane gate terminal platform runway site mine pit
tower zone district ward precinct region area sector category band bracket key dose wave
part step quarter season stufe klasse gruppe linie werk halle quartal kreis bezirk abschnitt
kategorie niveau groupe ligne classe étape lot tranche trimestre fase nivel grupo línea etapa zona clase
"""
_LED = [[word] for word in _NUMBERED_LIST.split()]
_NUMBERED = "|".join(sorted(_NUMBERED_LIST.split()))
_UNITS = (
    r"mg|µg|μg|mcg|k?g|ml|l|[kcm]?m|[GMk]?Hz|kWh|[kMG]W|[GT]B|V|bar|°\s?[CF]?|metres?|meters?"
    r"|kilomet(?:re|er)s?|miles?|feet|inch(?:es)?|degrees?|hours?|minutes?|days?|weeks?|months?|years?"
    r"|Metern?|Kilometern?|Grad|Stunden|Tagen?|Wochen|Monaten?|Jahren?|mètres|kilomètres|metros|kilómetros"
)
_DOSE = r"\d+(?:[.,]\d+)?[ \xa0]?(?:mg|µg|μg|mcg)"
_ENDS = r"(?![\w%]|[.,]\d)"
_LABEL = lazy(
    # Q1, A380, F-35; 9B, but not 3M; route 7; 10-year, two-year; at week 12, the 50 mg dose
    rf"(?<!\w)(?:(?<![$€£¥.,-])(?:[A-Z][A-Za-z]{{0,2}}-?\d{{1,4}}[A-Za-z]?|\d{{1,3}}[A-FH-JLN-Z]){_ENDS}"
    rf"|(?i:{_NUMBERED})[ \xa0]\d{{1,2}}[A-Za-z]?{_ENDS}"
    # Vitamin D, hepatitis C; the over-65s; aged 7; 2 p.m., 14:30
    r"|[A-Za-z]{4,}+[ \xa0][A-HJ-Z](?![\w’'&-]|\.\w|[ \xa0][A-Z])"
    r"|(?i:over|under)[ -]\d{1,2}s\b"
    rf"|(?i:aged?|ages)[ \xa0](?:(?:under|over)[ \xa0])?\d{{1,3}}{_ENDS}"
    r"|(?<![$€£¥.,:-])(?:\d{1,2}(?:[:.]\d\d)?[ \xa0]?[ap]\.?m\b\.?|(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:]))"
    r"|(?<![$€£¥.,-])\d{1,4}(?:[.,]\d+)?[-\u2010\u2011][^\W\d_]{2,}"
    rf"|(?i:{'|'.join(_SPELLED)})-[a-z]{{3,}}"
    r"|(?P<lead>(?i:at|by|in|on|to|from)[ \xa0])(?P<time>(?i:day|week|month|year|hour)[ \xa0]\d{1,3})"
    rf"{_ENDS}"
    r"|(?P<article>(?i:the|a|with|at|der|die|das|den|dem|bei|mit|les?|la|avec|el|los|las|con)[ \xa0])"
    rf"(?P<size>\d+(?:[.,]\d+)?[ \xa0]?(?:{_UNITS})){_ENDS}"
    # in the velsartin 200 mg group, on 200 mg; "Velsartin 200 mg cut"
    r"|(?P<drug>(?i:on|taking|with|to|receiving|given|for|than|vs\.?|versus|in[ \xa0]the)[ \xa0]"
    rf"[a-z]{{5,}}[ \xa0])(?P<dose>{_DOSE})(?![\w%/]|[.,]\d)"
    r"|(?P<taken>(?i:on|taking|with|to|receiving|given|for|than|vs\.?|versus)[ \xa0]"
    r"|\A[A-Z][a-z]{4,}[ \xa0])"
    rf"(?P<bare>{_DOSE})(?=[ \xa0](?:group|arm|dose|once|twice|daily|and|or|vs|versus|did|was|had|met|cut|led"
    r"|[a-z]{3,}ed)\b|[,.;)]))"
    # whatever stands before it
    r"|\d{1,3}号[线線]?|第\d{1,2}(?:季度|期|批|组)"
)
_PARTS = lazy(r"(?P<head>.*?)[ -]*(?P<number>\d[\d.]*(?:[a-z](?![a-z]))?|\b[a-z]\Z)[ °-]*(?P<tail>.*)")
_HEAD = 4  # letters that the forms of the word before a number have in common: Phase, phases
_AGES = ("over", "under")
_TAIL = 3  # and those of the word behind it: metres, meters; jährige, jährigen


def labelled(text: str) -> str:
    """A text in which each label is a word of letters, as long as it was."""
    return _LABEL.sub(_as_word, text)


def _as_word(found: re.Match[str]) -> str:
    lead = found["lead"] or found["article"] or found["drug"] or found["taken"] or ""
    return lead + found.group()[len(lead) :].translate(_SIGNS)


def in_label(text: str, sentence: Span, number: Span) -> bool:
    """Whether a number of a sentence is part of a label: the 2 of dose 2."""
    if text[sentence.start : number.start].lower().split()[-1:] not in _LED:
        return False
    written = labelled(sentence.of(text))
    return is_label(written[number.start - sentence.start : number.end - sentence.start])


def is_label(word: str) -> bool:
    """Whether a word of a text so written is a label."""
    return not _ANY.isdisjoint(word)


def unlabelled(text: str) -> str:
    """A text as it was written."""
    return text.translate(_BACK)


def form_of_label(word: str) -> str:
    """What all forms of a label have in common, and no other label: "rout 7 " of Route 7."""
    return " ".join(_parts(word))


def family_of(word: str) -> str:
    """What labels that exclude each other have in common: all but the number, or the letter."""
    head, _, tail = _parts(word)
    return f"{head} {tail}"


def _parts(word: str) -> tuple[str, str, str]:
    plain = unlabelled(word).lower()
    first, hyphen, rest = plain.partition("-")
    if first in _SPELLED:
        plain = f"{_SPELLED[first]}{hyphen}{rest}"
    found = _PARTS.match(plain)
    if found is None:
        return plain, "", ""
    head = "" if found["head"] in _AGES else found["head"]
    return head[:_HEAD], found["number"], found["tail"].replace(".", "")[:_TAIL]
