"""Every numeral of a text, read: `figures`.

Not read, on purpose: Roman numerals; "twice", "doubled", "halved"; vague amounts ("several hundred"; `vague`
reads "dozens of" where a claim asks for it); minutes and seconds of arc; postal codes and other numbers that
no label names (they count as bare numbers); number words of languages other than English, Chinese, Korean
and, in a text of their language, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish,
Norwegian, Russian, Ukrainian, Polish, Czech, Croatian, Romanian, Turkish and Arabic; "one" where it is a
pronoun.
"""

from __future__ import annotations

from decimal import Decimal

from scifacts.model import Comparator, FigureKind, FigureMention, Span
from scifacts.numerals.comparators import comparator_before
from scifacts.numerals.compounds import mark_differences
from scifacts.numerals.counted import counted, is_measured_abroad, plain
from scifacts.numerals.dates import When, date_at, japanese_at
from scifacts.numerals.draft import Draft
from scifacts.numerals.languages.eras import ERA_ENDS
from scifacts.numerals.languages.foreign import POINTED, language_of
from scifacts.numerals.languages.months_abroad import month_before
from scifacts.numerals.languages.scales_abroad import turkish_thousand_before
from scifacts.numerals.names import (
    code_name,
    has_cue,
    is_furniture,
    is_labelled,
    rank_before,
    rank_number,
    telephone,
    web_address,
)
from scifacts.numerals.nth import ordinal_of
from scifacts.numerals.numbers import Numeral, extend, read_digits
from scifacts.numerals.papers import citation_end, docket_end, loss_at
from scifacts.numerals.places import are_labels, reference_end
from scifacts.numerals.scan import Anchors, visible
from scifacts.numerals.signs import share_units
from scifacts.numerals.times import tie_times
from scifacts.numerals.units import currency_before, is_plural, unit_after
from scifacts.numerals.vocabulary import VULGAR_FRACTIONS
from scifacts.numerals.wordlists import last_word, word_set
from scifacts.numerals.wordy import ranked, words_at
from scifacts.numerals.years import era_at, year_at
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from scifacts.model import Figure
    from scifacts.shifts import Shifts

__all__ = ["figures", "figures_published", "figures_said"]

_SIGNS = ("$", "€", "£", "¥", "₹")


def figures(text: str, *, beside: str = "") -> list[FigureMention]:
    """Read every numeral of `text`, in order: its value, unit, comparator, kind and time.

    Where a few words do not tell their language, "3.200" is read in that of the text that they go with.
    """
    return figures_published(text, None, beside=beside)


def figures_said(text: str, figure: Figure | None, beside: str) -> list[FigureMention]:
    """`figures` of words that are to say a figure; in the language of `beside` where else they do not."""
    said = figures(text)
    if figure is None or _has(said, figure):
        return said
    return figures(text, beside=beside)


_HALF_PLACE = Decimal("0.005")  # of a fraction that no decimal says: two thirds, 0.67


def _has(mentions: list[FigureMention], figure: Figure) -> bool:
    return any(
        one.value == figure.quantity
        or (one.kind is FigureKind.RATIO and abs(one.value - figure.quantity) < _HALF_PLACE)
        for one in mentions
    )


def figures_published(
    text: str, published: str | None, *, offset: int = 0, beside: str = ""
) -> list[FigureMention]:
    """`figures` of a text whose day is known: "last year" is then a year. `published` begins with it.

    `offset` is where the text begins in a longer one, of which the spans are.
    """
    clean, shifts = visible(text)
    reader = _Reader(clean, beside)
    drafts = reader.read()
    tie_times(clean, drafts, published, reader.language)
    drafts = _with_denominators(clean, drafts, continental=reader.language not in POINTED)
    mark_differences(clean, drafts)
    return [_mention(text, draft, shifts, offset) for draft in drafts]


def _with_denominators(text: str, drafts: list[Draft], *, continental: bool) -> list[Draft]:
    """The figures and, behind each that is a rate, the number in its unit's name: "per 100,000 people"."""
    if not any(draft.denominator for draft in drafts):
        return drafts
    found: list[Draft] = []
    for draft in drafts:
        found.append(draft)
        if draft.denominator:
            number, _ = read_digits(text, draft.denominator[0], plain=False, continental=continental)
            start, end = draft.denominator
            found.append(Draft(start, end, start, end, FigureKind.NAME, number.value))
    return found


def _mention(text: str, draft: Draft, shifts: Shifts | None, offset: int) -> FigureMention:
    start, end, lead, tail = draft.start, draft.end, draft.lead, draft.tail
    if shifts:
        start, lead = shifts.start(start), shifts.start(lead)
        end, tail = shifts.end(end), shifts.end(tail)
    span = Span(offset + start, offset + end)
    phrase = span if (lead, tail) == (start, end) else Span(offset + lead, offset + tail)
    return FigureMention(
        span, phrase, text[start:end], draft.kind, draft.value, draft.high,
        draft.comparator, _whole_unit(draft), draft.scale, draft.as_of, draft.is_difference,
    )  # fmt: skip


def _whole_unit(draft: Draft) -> str | None:
    """The unit with its rate: "tonnes per month", "per day"."""
    if draft.rate is None:
        return draft.unit
    return f"{draft.unit} per {draft.rate}" if draft.unit else f"per {draft.rate}"


class _Reader:
    """Reads one text from left to right; nothing reaches back over `floor`, where the last figure ended."""

    __slots__ = ("floor", "language", "listed", "text")

    def __init__(self, text: str, beside: str = "") -> None:
        self.text = text
        self.floor = 0
        self.listed = 0  # up to here digits and commas are a list: each number stands alone
        self.language = language_of(text, beside)

    def read(self) -> list[Draft]:
        """All figures of the text, in order, none overlapping another."""
        drafts: list[Draft] = []
        anchors = Anchors(self.text, self.language)
        at = 0
        while anchor := anchors.after(at):
            draft = self._at(*anchor)
            if draft is None:
                at = max(anchor[1], self.floor)
            else:
                drafts.append(draft)
                at = self.floor = max(draft.end, draft.tail, anchor[0] + 1)
        share_units(self.text, drafts, self.language)
        return drafts

    def _at(self, start: int, end: int) -> Draft | None:
        text, first = self.text, self.text[start]
        if first.isdecimal():
            return self._digits(start)
        if first in VULGAR_FRACTIONS:
            upper, lower = VULGAR_FRACTIONS[first]
            number = Numeral(start, start + 1, Decimal(upper) / Decimal(lower), "fraction")
            return counted(text, number, None, self.floor, self.language)
        if "가" <= first <= "힣":
            from scifacts.numerals.languages.korean_words import korean_words_at

            words = korean_words_at(text, start)
            return counted(text, words, None, self.floor, self.language) if words else None
        if first > "\u2e80":
            from scifacts.numerals.languages.han import chinese_at  # few texts have Chinese numerals

            found = chinese_at(text, start, self.floor)
            return self._time(start, found) if isinstance(found, When) else found
        if text[end - 1].isspace():
            when = date_at(text, start)
            return self._time(start, when) if when else None
        return words_at(text, start, end, self.floor, self.language)

    # -- digits ---------------------------------------------------------------------------------------

    def _digits(self, start: int) -> Draft | None:
        text, floor = self.text, self.floor
        before = text[start - 1] if start > floor else " "
        if before == " " and text[start - 2 : start - 1] == "第" and floor < start - 1:
            number, _ = read_digits(text, start, plain=True, continental=False)
            number.start = start - 2
            return plain(number, FigureKind.ORDINAL)
        if before not in " \n$":
            loss = loss_at(text, start, floor, self.language) if before == "(" else None
            if draft := loss or self._after_mark(start, before):
                return draft
        money = currency_before(text, start, floor) if before not in "\n(" else None
        if money is None and (before not in "-−$" or (before == "-" and 0 < floor == start - 1)):
            if when := date_at(text, start):
                return self._time(start, when)
            if (
                _CODE_NEAR.match(text, start)
                and (code := _CODE.match(text, start))
                and not _is_range(text, code)
            ):
                digits = next(filter(None, code.groups()))
                return self._name((start, code.end()), digits)
        number, listed = self._number(start, before)
        if number.start < start:
            money = currency_before(text, number.start, floor)
        if listed:
            self.listed = listed
        if number.form == "code" or (money and text[start : number.end] in _THOUSANDS):
            return plain(number, FigureKind.NAME)
        following = text[number.end : number.end + 1]
        if following > "\u2e80" and _is_han_label(text, number):
            return plain(number, FigureKind.NAME)
        nth = ordinal_of(text, number, floor, self.language)
        return ranked(text, nth, floor) if nth else self._sort(number, money)

    def _after_mark(self, start: int, before: str) -> Draft | None:
        """What a number is that touches what stands before it: a name, an address, an ordinal, '98."""
        text, floor = self.text, self.floor
        if before == "第":
            number, _ = read_digits(text, start, plain=True, continental=False)
            number.start = start - 1
            return plain(number, FigureKind.ORDINAL)
        if before in ERA_ENDS and start - 2 >= floor and (when := japanese_at(text, start)):
            return self._time(start - 2, when)
        if before in "+(" and (span := telephone(text, start, floor)):
            return self._name(span, _digits(text, start))
        if before in "~^" and text[start - 2 : start - 1].isalpha() and _SUBSCRIPT.match(text, start):
            return self._name((start, start + 1), text[start])  # CO~2~
        if before == '"' and text[start - 2 : start - 1] == "=" and _ATTRIBUTE.search(text[:start][-80:]):
            return self._name((start, start + len(_digits(text, start))), _digits(text, start))
        if before in '("“[':
            manual = before == "(" and text[start - 2 : start - 1].isalnum() and _MANUAL.match(text, start)
            return self._name((start, start + 1), text[start]) if manual else None
        if (
            before in "'’"
            and not text[start - 2 : start - 1].isalnum()
            and (short := _SHORT_YEAR.match(text, start))
        ):
            return self._time(start, When(short.end(), FigureKind.YEAR, Decimal(short.group()), None))
        if (before in _IN_ADDRESS or before.isalnum()) and (span := web_address(text, start, floor)):
            return self._name(span, _digits(text, start))
        return self._joined_to_letters(start, before)

    def _joined_to_letters(self, start: int, before: str) -> Draft | None:
        """A name such as COVID-19 or G20; a currency code, "mid-" and "over-" are no part of one."""
        text = self.text
        if "\u05d0" <= text[start - 2 : start - 1] <= "\u05ea":
            return None  # Hebrew joins its prepositions: ל-3.4
        if "\u0621" <= before <= "\u064a":
            return None  # so does Arabic, as it joins "and": و3.4
        if before in "x×" and start == self.floor + 1 and text[start - 2].isdecimal():
            return None  # "1920x1080": the second of two sides
        digits = _digits(text, start)
        token = code_name(text, start, start + len(digits), self.floor)
        if token is None:
            return None
        opening = text[token[0] : start]
        bare = opening.rstrip("-–")
        prefix = bare.rstrip(".").lower()
        lettered = len(prefix) == 1 and bare[0].isupper()  # "section C.8", "X.509"; "c.1850" is about 1850
        is_year = prefix == "fy" and _YEARS_NEXT.match(text, start)  # "FY2024/25"; which FY2024 is, who knows
        is_oxide = bare == "NO" and digits in _OXIDES and opening == bare  # no number sign: NO2, NO3
        if (
            is_year
            or (prefix in _OPEN_PREFIXES and not lettered and not is_oxide)
            or currency_before(text, start, self.floor)
        ):
            return None
        small = before in "-–" and bare.islower() and prefix == bare and prefix not in _LOWER_NAMES
        return None if small and opening[-1] == "–" else self._name(token, digits)

    def _name(self, span: tuple[int, int], digits: str) -> Draft:
        return Draft(span[0], span[1], span[0], span[1], FigureKind.NAME, Decimal(digits))

    def _number(self, start: int, before: str) -> tuple[Numeral, int]:
        text = self.text
        if before == "." and text[start - 2 : start - 1] != "." and not text[start - 2 : start - 1].isalnum():
            number, _ = read_digits(text, start, plain=True, continental=False)
            if text[start : number.end].isdecimal():
                return Numeral(start - 1, number.end, Decimal("0." + text[start : number.end])), 0
            return number, 0
        alone = start < self.listed
        continental = not alone and self.language not in POINTED
        number, listed = read_digits(text, start, plain=alone, continental=continental)
        if self.language == "tr" and before == " ":
            _with_turkish_thousand(text, number, self.floor)
        return number, listed

    def _sort(self, number: Numeral, money: tuple[str, int] | None) -> Draft | None:
        """Tell years, ranks, labels and page furniture from figures that count."""
        text, start, end = self.text, number.start, number.end
        if money is None:
            whole = text[start:end].isdecimal()
            led = last_word(text, start, self.floor)
            if named := (self._cited(number, led) if whole else None) or self._named(
                number, led, whole=whole
            ):
                return named
        is_debit = text[start - 1 : start] in ("-", "−") and text[start - 2 : start - 1] in _SIGNS  # £-1.2m
        extend(text, number, money=money is not None or is_debit, language=self.language)
        return counted(text, number, money, self.floor, self.language)

    def _cited(self, number: Numeral, led: tuple[str, int]) -> Draft | None:
        """A number of a case, a law, a docket or a place: "347 U.S. 483", "No. 12-345", "44 High Street"."""
        text, start, end = self.text, number.start, number.end
        cited = 0
        is_ranked = rank_number(text, start, self.floor) is not None
        if text[end : end + 1] == " ":
            cited = citation_end(text, start, end)
        elif is_ranked and text[end : end + 1] == "-":
            cited = docket_end(text, end)
        if not cited and not is_ranked:
            cited = reference_end(text, start, end, self.floor, led)
        if not cited:
            return None
        number.end = cited
        return plain(number, FigureKind.NAME)

    def _named(self, number: Numeral, led: tuple[str, int], *, whole: bool) -> Draft | None:
        text, start, floor = self.text, number.start, self.floor
        if whole and is_furniture(text, start, number.end):
            return plain(number, FigureKind.FURNITURE)
        cue = has_cue(text, start, floor, led[0])
        if cue and is_labelled(text, start, floor, self.language):
            span = _LABEL_RANGE.match(text, number.end) if whole else None
            if span and are_labels(text, start, span, floor):
                number.end = span.end()
            return plain(number, FigureKind.NAME)
        if era := era_at(text, start):
            return self._time(start, era)
        if not whole:
            return None
        if when := self._year(number):
            return self._time(start, when)
        if not cue:
            return None
        sign = rank_number(text, start, floor)
        if sign is not None and _PERCENT_NEXT.match(text, number.end):
            return None  # "the top 5% of earners" are a share
        if sign is None:
            if not rank_before(text, start, floor):
                return None
            if unit_after(text, number.end, singular=True, scale=False):
                return None  # "finished 1 minute ahead", "placed 5 orders"
        draft = plain(number, FigureKind.RANK)
        draft.lead = start if sign is None else sign
        return draft

    def _year(self, number: Numeral) -> When | None:
        size = number.end - number.start
        if not 2 <= size <= 5:
            return None
        is_decade = self.text[number.end : number.end + 1] in _DECADE_ENDS
        if (
            is_decade
            and size == 2
            and _MINUTES_BEFORE.search(self.text, max(0, number.start - 6), number.start)
        ):
            return None  # "5m 30s"
        if size == 4 and is_measured_abroad(self.text, number.start, number.end, self.language):
            return None
        if size != 4 and not is_decade and self.text[number.start - 3 : number.start] != "AD ":
            return None  # nearly always: a year has four digits
        following = _LOWER_NEXT.match(self.text, number.end)
        plurals = [word for word in following.groups() if word and is_plural(word)] if following else []
        if any(word in _EVENTS for word in plurals):
            event = _EVENT_BEFORE.search(self.text[max(self.floor, number.start - 20) : number.start])
            plurals = [word for word in plurals if word not in _EVENTS] if event else plurals
        if self.language == "de" or (following and following[1] in _JOINTS):
            plurals = []  # "ab 2018 nichts mehr": no noun of German is written small; "after 1935 and holds"
        plural = any(word not in _CALENDAR for word in plurals)
        when = year_at(self.text, number.start, self.floor, plural_next=plural)
        if when is None or when.end - number.start > 4:
            return when
        before = comparator_before(self.text, number.start, self.floor)
        if before and self.language not in POINTED and _UNDER.match(self.text, before[1]):
            return when  # in the north it is during
        if before is None or before[0] is Comparator.ABOUT:
            return when
        if not plural and _COMPARED.search(self.text[max(self.floor, number.start - 6) : number.start]):
            bare = self.text[number.end : number.end + 1] in _CLOSING or self.text.startswith(
                " (", number.end
            )
            return when if bare and number.value % 100 else None  # "110 fewer than 2023."
        # "over 2000" counts; "up to 2021" and "exactly 2021" may still be years, if no plural follows.
        return None if plural or before[0] not in (Comparator.AT_MOST, Comparator.EXACTLY) else when

    def _time(self, start: int, when: When) -> Draft:
        is_year = when.kind is FigureKind.YEAR and when.high is None and when.time and when.end == start + 4
        if is_year and (named := month_before(self.text, start, self.floor)):
            month, start = named
            when.kind, when.time = FigureKind.DATE, f"{when.time}-{month:02}"
            when.value = when.value * 100 + month
        draft = Draft(start, when.end, start, when.end, when.kind, when.value, when.high, time=when.time)
        about = comparator_before(self.text, start, self.floor) if when.kind is FigureKind.YEAR else None
        if about and about[0] is Comparator.ABOUT:
            draft.comparator, draft.lead = about
        return draft


def _with_turkish_thousand(text: str, number: Numeral, floor: int) -> None:
    """Take in the one thousand that Turkish says without a number before it: bin 867."""
    at = turkish_thousand_before(text, number.start)
    if at is not None and at >= floor and number.value < _THOUSAND and number.form == "digits":
        number.start, number.value = at, number.value + _THOUSAND


_THOUSAND = 1000
_THOUSANDS = ("000", "000s")  # the head of a column: "Turnover (£000)"
_DECADE_ENDS = frozenset("s'’")
_MINUTES_BEFORE = lazy(r"\d\s?m(?:ins?)?\s?\Z")
_DIGITS = lazy(r"\d+")


def _digits(text: str, start: int) -> str:
    match = _DIGITS.match(text, start)
    return match.group() if match else "0"


def _is_range(text: str, code: re.Match[str]) -> bool:
    """Whether "500-1000" is no telephone number, because a unit follows: "500-1000 euros"."""
    if code[2] is None or int(code.group()[4:]) <= int(code[2]):
        return False
    return unit_after(text, code.end(), singular=False, scale=False) is not None


_IN_ADDRESS = frozenset("/.=_?&-~#%")
_YEARS_NEXT = lazy(r"(?:19|20)\d\d[/–-]\d\d(?:\d\d)?(?!\d)")
_SUBSCRIPT = lazy(r"\d(?:~|(?<=\^\d)\^)")
_ATTRIBUTE = lazy(r"<t[dhr]\s[^<>]*=\"\Z")  # <td colspan="2">
_MANUAL = lazy(r"\d\)")  # "apt.conf(5)", "f(2)"
_SHORT_YEAR = lazy(r"\d\d(?![\w%]|[.,]\d)")
_OPEN_PREFIXES = word_set(
    "minus mid pre post over under top late early c ca sub no nos to and or x of in by for vs"
)
_OXIDES = ("2", "3")
_LOWER_NAMES = word_set("covid omega vitamin")
_CODE_NEAR = lazy(r"0|\d+[-/.(K]")
_CODE = lazy(
    r"(\d+)(?:-\d+){2,}|(\d{3})-\d{4}(?![\d-])|(24)/7(?![\d/])|([48])K(?![A-Za-z\d_])|(\d+)\([a-z]\)|(10\.\d{4,9})/[^\s,;]*\w"
    r"|(\d{2,4})/\d{1,4}/(?:EU|EC|EEC|CE|UE|CEE|EG|EWG|JHA|CFSP|Euratom)(?!\w)"
    r"|((?:19|20)\d\d)/(?!(?:19|20)\d\d(?!\d))\d{3,4}(?![\d/])|(0\d{1,4})(?:[ -]\d{3,4}){1,3}(?![\d-])"
    r"|(0\d{2,4})[ /-]\d{5,8}(?![\d-])"
    r"|(0\d{2,3})-\d{7,8}(?![\d-])"
)
# "6号线", "1、2号线", "5号楼2单元301室", "103路公交车"
_HAN_LABELS = frozenset("号號、和至路单單室")
_HAN_LABEL = lazy(
    r"(?:(?:、|和|至)\d{1,4})*[号號](?:线|線|楼|樓|航站|公路|国道|高速|院|馆|厅|门|站台|机组|井|矿|炉|泊位|文件|令|病房|车厢|舱|坑|地块)"
    r"|路(?:公交|公共汽车|电车|巴士|公車)|(?:单元|單元|室)(?![^\W\d_])"
)
_HAN_EACH = lazy(r"[^\W\d_]{1,8}?(?:当たり|当り|あたり|につき)")  # 1人当たり, 1世帯あたり


def _is_han_label(text: str, number: Numeral) -> bool:
    """Whether a number names a line, a building or a room, or is the one of "per head"."""
    following = text[number.end : number.end + 1]
    if following in _HAN_LABELS and _HAN_LABEL.match(text, number.end):
        return True
    return number.value == 1 and following > "\u2e80" and _HAN_EACH.match(text, number.end) is not None


_LOWER_NEXT = lazy(r"[ \u00a0]([a-z][a-z-]*)(?:[ \u00a0]([a-z][a-z-]*))?")
_JOINTS = frozenset(("and", "or", "but", "en"))
_PERCENT_NEXT = lazy(r"[ \u00a0]?%|\sper\s?cent\b")
_LABEL_RANGE = lazy(
    r"(?:\s?[-–]\s?|\s(?:to|and|of)\s)\d+(?![\w.,]*\d)|\.\d+(?:\.\d+)*|\([a-z0-9]{1,3}\)|[a-zA-Z](?:-\d+)*(?!\w)"
)
_UNDER = lazy(r"[Uu]nder\s\d")
_COMPARED = lazy(r"\b(?:than|als|que)\s\Z")
_CLOSING = frozenset(("", ".", ",", ";", ")", "\n"))
_CALENDAR = word_set(
    """elections games olympics results targets goals levels figures sales earnings championships awards
    paralympics protests"""
)
_EVENTS = word_set("finals playoffs play-offs champions qualifiers organisers organizers medals")
_EVENT_BEFORE = lazy(r"(?<!\w)[A-Z][a-z]{3,}\s\Z")  # "at the Worlds 2023 playoffs"
