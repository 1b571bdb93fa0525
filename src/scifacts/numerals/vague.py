"""Amounts without a numeral: "thousands of people" are more than 1,000, "une dizaine" about 10.

What "tripled" is 3 times as much.

They are no numerals: `figures` does not list them, and coverage asks nobody to claim them. A claim may state
one as its figure, `{value: 1000, comparator: more-than, unit: people}`, `{value: 3, unit: times}`, and then
it is looked for.
"""

from __future__ import annotations

from decimal import Decimal
from re import IGNORECASE

from scifacts.model import Comparator, FigureKind, FigureMention, Span
from scifacts.numerals.comparators import comparator_after, comparator_before
from scifacts.numerals.units import unit_after
from scifacts.numerals.vocabulary import ORDINAL_WORDS
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from scifacts.model import Figure

__all__ = ["vaguely_stated"]

_SIZES = {
    "dozens": 12, "hundreds": 10**2, "thousands": 10**3, "millions": 10**6, "billions": 10**9,
    "trillions": 10**12,
}  # fmt: skip
# In other languages: what counts many of them, and what counts about one, with the article that says so.
_MANY_ABROAD = {
    10: "des_dizaines decine decenas dezenas tientallen 数十 десятки",
    10**2: "des_centaines Hunderte centinaia cientos centenares centenas honderden 数百 上百 сотни",
    10**3: "des_milliers Tausende migliaia miles milhares duizenden 数千 上千 тысячи",
    10**4: "数万 上万 数萬 上萬",
    10**5: "数十万 数十萬",
    10**6: "数百万 数百萬",
}
_ABOUT_ABROAD = {
    10: "une_dizaine una_decina una_decena uma_dezena een_tiental 十来 十數",
    20: "une_vingtaine una_ventina una_veintena",
    30: "une_trentaine una_trentina",
    40: "une_quarantaine una_quarantina",
    50: "une_cinquantaine una_cinquantina",
    60: "une_soixantaine una_sessantina",
    100: "une_centaine un_centinaio un_centenar uma_centena een_honderdtal",
    1000: "un_millier un_migliaio un_millar um_milhar",
}


def _by_words(table: dict[int, str]) -> dict[str, int]:
    return {word.replace("_", " ").lower(): size for size, words in table.items() for word in words.split()}


_ABROAD = {
    Comparator.MORE_THAN: _by_words(_MANY_ABROAD),
    Comparator.ABOUT: _by_words(_ABOUT_ABROAD),
}
_SAID_ABROAD = {
    comparator: lazy(
        lambda words=words: (  # type: ignore[misc]  # a default keeps the table of each comparator
            rf"(?<![^\W_\u2e80-\U0010ffff])(?:{'|'.join(sorted(words, key=len, reverse=True))})"
            r"(?:(?<=[\u2e80-\U0010ffff])(?=[^\W\d_千万萬亿億])|(?=\s(?:d[ei]\s|d['’])?[^\W\d_]))"
        ),
        IGNORECASE,
    )
    for comparator, words in _ABROAD.items()
}
_TIMES = {"tens of ": 10, "hundreds of ": 100, "dozens of ": 12}
_VALUES = {size * times for size in _SIZES.values() for times in (1, *_TIMES.values())}
_VAGUE = lazy(
    r"(?<![\w-])(?P<times>(?:tens|hundreds|dozens) of )?"
    r"(?P<size>dozens|hundreds|thousands|millions|billions|trillions)"
    r"(?= of (?!thousands|millions|billions|trillions)[^\W\d_])",
    IGNORECASE,
)

# Words that say how many times as much a thing became, and what denies them or leaves them open before.
_MULTIPLES_WORDS = {
    2: """
    twice doubled doubles verdoppelt verdoppelte verdoppelten doublé doublée doublés doublées duplicó
    duplicado raddoppiato raddoppiata raddoppiati dobrou duplicou verdubbeld verdubbelde удвоилось удвоился
    удвоилась
    """,
    3: """
    thrice tripled triples trebled trebles verdreifacht verdreifachte verdreifachten triplé triplée triplicó
    triplicato triplicata triplicou verdrievoudigd verdrievoudigde утроилось утроился утроилась
    """,
    4: "quadrupled quadruples vervierfacht vervierfachte vervierfachten quadruplé quadruplée cuadruplicó",
    5: "quintupled quintuples verfünffacht verfünffachte verfünffachten quintuplé quintuplée quintuplicó",
}
_MULTIPLES = {word: Decimal(times) for times, words in _MULTIPLES_WORDS.items() for word in words.split()}
_TIMES_AS_MUCH = ("times", "mal", "fois", "veces")
_MULTIPLE = lazy(rf"(?<![\w-])(?:{'|'.join(_MULTIPLES)})(?![\w-])", IGNORECASE)
_OPEN_BEFORE = lazy(
    r"(?:\b(?:not|never|nor|neither|hardly|barely|will|would|may|might|could|should|to|if|unless|far|instead|rather"
    r"|den(?:y|ies|ied)|nicht|nie|kaum|wird|würden?|könnten?|dürften?|wenn|ne|pas|jamais|si|pourrait|aurait|no|nunca"
    r"|podría|habría)|n['’]t)\b(?:[^,;.:!?\n]|\n(?!\s*\n))*\Z",
    IGNORECASE,
)
_NEAR = 80  # characters


# "Every fifth pupil" is a share, "every second day" is how often.
_EVERY = lazy(
    r"\b(?:every|each)\s(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s"
    r"(?!(?:day|night|week|weekend|month|quarter|year|decade|hour|minute|time|term|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday|summer|winter|season|game|match|floor|line|page)s?\b)[a-z]",
    IGNORECASE,
)


def _every(figure: Figure, text: str, start: int, end: int) -> FigureMention | None:
    """Read "every fifth pupil" for 20% and 0.2."""
    for match in _EVERY.finditer(text, start, end):
        part = Decimal(1) / ORDINAL_WORDS[match[1].lower()]
        told = part * 100 if figure.unit else part
        if abs(told - figure.quantity) * 2 <= (1 if figure.unit else Decimal("0.01")):
            span = Span(match.start(), match.end(1))
            return FigureMention(span, span, span.of(text), FigureKind.RATIO, part)
    return None


def vaguely_stated(figure: Figure, text: str, start: int = 0, end: int | None = None) -> FigureMention | None:
    """Where text[start:end] says "thousands of" for a figure of more than 1,000, or "tripled" for 3 times.

    None where it does not.
    """
    if figure.unit in _TIMES_AS_MUCH:
        return _multiplied(figure, text, start, len(text) if end is None else end)
    if figure.unit in ("%", "percent", "per cent") or (figure.unit is None and 0 < figure.quantity < 1):
        return _every(figure, text, start, len(text) if end is None else end)
    words = _ABROAD.get(figure.comparator, {})
    if figure.quantity in words.values():
        found = _SAID_ABROAD[figure.comparator].finditer(text, start, len(text) if end is None else end)
        for match in found:
            if words[match.group().lower()] == figure.quantity:
                return _collective(figure, text, match)
    if figure.comparator is not Comparator.MORE_THAN or figure.quantity not in _VALUES:
        return None
    before = max(0, start - len("hundreds of "))
    for match in _VAGUE.finditer(text, before, len(text) if end is None else end):
        if match.end() > start and _value(match) == figure.quantity:
            return _mention(text, match)
    return None


def _multiplied(figure: Figure, text: str, start: int, end: int) -> FigureMention | None:
    for match in _MULTIPLE.finditer(text, start, end):
        is_it = _MULTIPLES[match[0].lower()] == figure.quantity
        if is_it and not _OPEN_BEFORE.search(text, max(0, match.start() - _NEAR), match.start()):
            return _multiple(figure, text, match)
    return None


def _multiple(figure: Figure, text: str, match: re.Match[str]) -> FigureMention:
    lead, tail = match.span()
    comparator = Comparator.EXACTLY
    if before := comparator_before(text, lead, 0):
        comparator, lead = before
    elif behind := comparator_after(text, tail):
        comparator, tail = behind
    return FigureMention(
        Span(*match.span()), Span(lead, tail), match[0], FigureKind.RATIO, figure.quantity,
        comparator=comparator, unit=figure.unit,
    )  # fmt: skip


def _collective(figure: Figure, text: str, match: re.Match[str]) -> FigureMention:
    """Read "une dizaine de personnes"; what is counted is not compared with a noun of another language."""
    span = Span(*match.span())
    return FigureMention(
        span, span, span.of(text), FigureKind.COUNT, figure.quantity, comparator=figure.comparator
    )


def _value(match: re.Match[str]) -> Decimal:
    return Decimal(_SIZES[match["size"].lower()] * _TIMES.get((match["times"] or "").lower(), 1))


def _mention(text: str, match: re.Match[str]) -> FigureMention:
    unit = unit_after(text, match.end() + len(" of"), singular=False, scale=False)
    span, phrase = Span(*match.span()), Span(match.start(), unit.end if unit else match.end())
    return FigureMention(
        span, phrase, span.of(text), FigureKind.COUNT, _value(match),
        comparator=Comparator.MORE_THAN, unit=unit.name if unit else None,
    )  # fmt: skip
