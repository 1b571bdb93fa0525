"""What a quote was cut from: a share of what it counts, a longer figure or name, a rate, a denied report.

Each rule looks at the words right before or behind the quote, first at the nearest word alone: that is in
none of the sets below for nearly all quotes, and nothing more is read then.
"""

from __future__ import annotations

import re

from scifacts.matching.around.cut_spans import HAN_JOINTS, SPAN_JOINTS, cut_span
from scifacts.matching.around.edge_rates import RATE_WORDS, SMALL_RATE_WORDS, rate_at_end, rate_behind
from scifacts.matching.around.governing_words import (
    BASE,
    BELIEVING,
    DONE,
    KNOWING,
    PAST,
    SAYING,
    SHOWING,
    THIRD,
    forms_of,
)
from scifacts.matching.around.subjects import PLACE_NAMES, longer_behind, longer_name, owner_behind
from scifacts.matching.judging.facts import is_year
from scifacts.matching.tokens import next_word
from scifacts.matching.vocabulary.words import FUNCTION_WORDS
from scifacts.model import ChangeKind
from scifacts.numerals.vocabulary import MONTHS, NUMBER_WORDS, SCALE_WORDS
from scifacts.numerals.wordlists import BEING, POSSESSIVES, word_set
from scifacts.patterns import lazy

__all__ = [
    "NUMBERS",
    "PART_NAMES",
    "PEEK",
    "REACH",
    "REPORTING",
    "SHARING",
    "WORDS_BEFORE",
    "WORDS_BEHIND",
    "Cut",
    "cut_before",
    "cut_behind",
    "first_word",
    "is_figure",
    "is_reported",
    "split_words",
    "window_before",
]

Cut = tuple[ChangeKind, int, int]

# How far is read before and behind a quote, in characters: "between two hundred and forty million euros and".
REACH = 70
PEEK = 32


NUMBERS = frozenset({*NUMBER_WORDS, *SCALE_WORDS})
_ARTICLES = POSSESSIVES | {"of", "the", "these", "those", "all"}
_QUANTIFIERS = word_set("few most half none all any every another further additional extra neither")
# Words inside a figure or a range: "two hundred and | forty", "half a | million", "2 to | 3 per cent".
_JOINTS = word_set("to or and a an half quarter - \u2013 \u2014 through bis")
PART_NAMES = word_set("half quarter quarters third thirds tens dozens scores")
_ADVERBS = (
    r"(?:(?:only|just|about|around|nearly|almost|some|at least|at most|more than|fewer than|less than|over"
    r"|up to|hardly|barely|all but|all except|not|virtually|well over|as many as)\s)*"
)
# English alone: this pattern is compiled when the first share is met, and all tongues make it slow to build.
_SPELLED = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?"
    r"|hundreds?|thousands?|millions?|billions?|dozen)"
)
_NUMBER = rf"(?:\d[\d.,]*(?:\s?%|\sper\s?cent)?|{_SPELLED}(?:\s{_SPELLED})*(?:\sper\s?cent)?)"
_AMOUNT = (
    rf"(?:{_NUMBER}(?:\s(?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?))?"
    r"|none|most|few|half|many|several|some|any|neither|either|much|part|not\sall|not\severy|not\sone"
    r"|(?:an?|the|the\svast|a\ssmall|a\slarge)\s(?:majority|minority|third|quarter|fifth|tenth|fraction|handful|few|rest|half)"
    r"|tens|dozens|scores)"
)
_SHARE = lazy(
    rf"(?:^|(?P<before>\S+)\s)(?P<share>{_ADVERBS}{_AMOUNT}\sof\s"
    r"(?:(?:all\s)?(?:the|these|those|its|their|his|her|our)\s)?(?:all\s)?[\"'(]?)$",
    re.IGNORECASE,
)
_ALONE = lazy(
    r"(?:^|(?P<before>\S+)\s)(?P<share>(?:only\s)?(?:not\s(?:all|every|any)|hardly\sany|few|most|half|none|all\sbut"
    r"|another|an?\s(?:further|additional|extra)|further|neither)(?:\sthe)?\s[\"'(]?)$",
    re.IGNORECASE,
)
_AMOUNT_ENDS = word_set(
    "none most few half many several some any neither either much part all every majority minority fraction"
    " handful rest tens dozens scores cent percent third thirds quarter quarters fifth fifths sixth sixths"
    " eighth eighths tenth tenths"
)
_MULTIPLES = word_set("twice double triple thrice treble quadruple")
_MULTIPLE = lazy(r"\b(?:twice|double|triple|thrice|treble|quadruple)\s(?:(?:the|its|their)\s)?$")
_MORE = word_set("another further additional extra")  # before figures: so many more
_LABELS = word_set(
    "article articles section sections chapter chapters part page pages paragraph figure table version rule"
    " clause title volume book step stage level group season episode day week phase item point no annex"
    " schedule act psalm verse number age line column appendix"
)
_CLAUSE_LEADS = word_set("that and but said says because while when as though although since for")
_DATE_BOUNDS = word_set("before by until till after since pre-")
_PARTS_OF_TIME = word_set("early late mid")
_MONTHS = frozenset(name.lower() for name in MONTHS if len(name) > 2)
_ERA = lazy(r"(?<=[\dymte])\s?(?:BCE?|B\.\s?C\.|v\.\s?Chr\.|av\.\s?J\.)(?!\w)")
# "Two in three | pupils", "until 2011 | the plant": a share of them, and what ended.
_SHARE_IN = lazy(r"(?P<first>[\w-]+)\s(?:in|out\sof)\s(?:every\s)?[\w-]+\s\Z")
_PAST_STATE = lazy(r"\b(?:was|were|had|did|\w{3,}ed)\b")  # until 1931, | it was the tallest: so it was
_UNTIL = lazy(r"\b(?:[Uu]ntil|[Tt]ill)\s(?:\w+\s)?(?:1\d|20)\d\d,?\s\Z")
_DENIALS = word_set("no not never")  # said twice they say the contrary, or nothing
# "76 years | and 4 months"; "two years | and 4 months later" is no amount.
_GREATER = word_set(
    "years year months month weeks week days day hours hour minutes minute feet foot degrees pounds"
)
_REST = lazy(
    rf"\s(?:and\s)?(?:{_NUMBER})\s(?:months?|weeks?|days?|hours?|minutes?|seconds?|inch(?:es)?|ounces?|pence)\b"
    r"(?!\s(?:later|earlier|ago|after|before))"
)
_OPENED = {"longer": " no", "to": " yet"}  # they will no | longer, they have yet | to pay
# What somebody is given behind a passive: the fund was | paid 34 million euros.
_DITRANSITIVE = word_set(
    "paid given awarded fined offered owed promised lent charged left sent shown granted refused denied"
    " handed allotted allowed loaned bequeathed quoted guaranteed"
)
_SUMS = word_set("a an the about over more almost nearly up some another its his her their")
# Of two countries and regions the longer name: what stands before the shorter.
_LONGER_BEFORE = {
    "DR": "Congo", "Papua": "New", "American": "Samoa", "French": "Guiana", "British": "Columbia",
    "Inner": "Mongolia", "Outer": "Mongolia", "Lower": "Saxony", "Upper": "Austria",
}  # fmt: skip
_SOME = word_set("some many several many various certain numerous other")
_ONLY = word_set("only just merely solely")
_SUPERLATIVES = word_set("most best worst few main first last largest key top")
_NO_PLURALS = word_set("does goes says always perhaps")
_MEASURES = word_set("seconds minutes hours days weeks months years decades centuries times degrees points")
_AFTER_YEARS = word_set(
    "the it he she they we was were there its a an this that had has have many most all some"
)
_PLURALS = word_set("people men women children police cattle")


_BOUND = lazy(
    r"\s?(?P<bound>at (?:the )?(?:most|least|minimum|maximum|earliest|latest)|at a minimum|at best|at worst"
    r"|at (?:its|their) (?:peak|height|best|worst))"
    r"(?=[.,;:!?)\"']|\s*$)",
    re.IGNORECASE,
)
# "34 million euros | to 38 million": behind a scale word the unit of the first is meant.
_MONTH_BEHIND = lazy(
    rf"\s(?:at\sthe\s(?:earliest|latest)\b|(?:or|to)\s(?:{'|'.join(sorted(_MONTHS))})(?=[.,;:!?)]|\s*$))",
    re.IGNORECASE,
)
_TO = lazy(
    rf"\s?(?:to|(?<=[%tn\d]\s)or|-|\u2013)\s?{_NUMBER}(?:\s(?:hundred|thousand|million|billion|trillion)|\s?%|\sper\s?cent)"
    r"(?=[.,;:!?)]|\s*$)",
    re.IGNORECASE,
)
_BEHIND_FIGURES = RATE_WORDS | SMALL_RATE_WORDS | {"at"}

# Verbs and nouns that govern a clause without "that": "did not say | 340 people died".
# Not "state", which is a country as well: without the state, | nothing is safe.
REPORTING = (
    forms_of(SAYING, BELIEVING, KNOWING, SHOWING, forms=(BASE, THIRD, PAST, DONE)) - {"state", "states"}
) | word_set(
    "mean means meant admit admitted concede conceded pretend proof evidence sign indication suggestion"
    " guarantee"
)
_NO_CLAUSES = word_set(
    "in on at by for to of with from about as whether how why what who whom when where which if and or but"
    " much enough anything something so it"
)
_FEARED = lazy(
    r"\b(?P<share>(?:is|was|are|were|been|being)\s(?:\w+ly\s)?(?:feared|rumou?red|presumed|hoped)\s[\"']?)$"
)
_RULED_OUT = lazy(
    r"(?P<not>\b(?:not|cannot|never|n't|couldn't|didn't)\s)?\b(?P<share>(?:ruled|rules|rule|ruling)\sout\sthat\s[\"']?)$"
)
_FEARS = word_set("feared rumoured rumored presumed hoped")

_DIRECTIONS = word_set(
    "North South East West Northern Southern Eastern Western Saint St St. San Santa Greater Equatorial"
)
_QUOTED = "\"'([ "
_MARKS = ".,;:!?)'\""


# The words at which a rule of this room looks further, in lower case: before a passage that begins with no
# figure, and behind one.
WORDS_BEFORE = (
    _ARTICLES
    | _QUANTIFIERS
    | _MULTIPLES
    | _DATE_BOUNDS
    | _PARTS_OF_TIME
    | BEING
    | _SOME
    | _FEARS
    | NUMBERS
    | REPORTING
    | {"that", "new", *_ONLY, *(word.lower() for word in (*_DIRECTIONS, *_LONGER_BEFORE))}
)
# Behind one of these "the" goes on with a share of what is counted, or a multiple of it.
SHARING = _QUANTIFIERS | _MULTIPLES | {"of"}
WORDS_BEHIND = (
    frozenset(map(str.lower, PLACE_NAMES))
    | RATE_WORDS
    | {"at", "longer", "ago"}
    | _JOINTS
    | NUMBERS
    | _DENIALS
)


def is_reported(text: str, start: int, end: int) -> bool:
    """Whether a verb or noun of reporting stands right before a passage that may be its clause."""
    last = _last(text, start).lower()
    return last in REPORTING and first_word(text, start, end).lower() not in _NO_CLAUSES


def cut_before(text: str, start: int, end: int) -> Cut | None:
    """What a passage was cut from at its beginning: its kind and range; None where nothing is known."""
    last = _last(text, start)
    key = last.lower()
    if key in _ARTICLES or key in _QUANTIFIERS or key in _MULTIPLES:
        found = _share(text, start, end)
        if found:
            return found
        window = window_before(text, start)
        near = window.lower().split()[-2:]
        multiple = None if _MULTIPLES.isdisjoint(near) else _MULTIPLE.search(window)
        if multiple and is_figure(first_word(text, start, end)):
            return ChangeKind.NUMBER, start - len(window) + multiple.start(), start
    if last in _DIRECTIONS or last == "New":
        return longer_name(text, start, first_word(text, start, end), last)
    if last in _LONGER_BEFORE and first_word(text, start, end).partition("'")[0] == _LONGER_BEFORE[last]:
        return ChangeKind.NAME, text.rfind(last, 0, start), start
    if key in _DATE_BOUNDS or key in _PARTS_OF_TIME:
        return _bounded_date(text, start, end, last)
    if key in BEING:
        return _given(text, start, end, last)
    if found := _behind_count(text, start, end, last):
        return found
    if key == "that" or key in _FEARS:
        return _doubted(text, start, key)
    if key in _JOINTS or key in NUMBERS or key in PART_NAMES or key[-1:].isdigit() or key[-1:] in "-\u2013":
        from scifacts.matching.around.cut_figures import (
            cut_figure_before,  # few quotes begin behind such a word
        )

        return cut_figure_before(text, start, end)
    return None


def _behind_count(text: str, start: int, end: int, last: str) -> Cut | None:
    """What a number right before a passage makes of it: three | banks, two in three | banks, until 2011 |"""
    key = last.lower()
    if not (key in _SOME or key in _ONLY or is_figure(key)):
        return None
    if text[start].islower():
        told = _SHARE_IN.search(text, max(0, start - PEEK), start)
        if told and is_figure(told["first"]) and not (key.isdigit() and len(key) >= len("2010")):
            return ChangeKind.NUMBER, told.start(), start
        if alone := _counted_alone(text, start, end, last):
            return alone
    is_told = key.isdigit() and not _PAST_STATE.search(text, start, min(end, start + PEEK))
    until = _UNTIL.search(text, max(0, start - PEEK), start) if is_told else None
    return (ChangeKind.TIME, until.start(), start) if until else None


def cut_behind(text: str, start: int, end: int) -> Cut | None:
    """What a passage was cut from at its end: its kind and range; None where nothing is known."""
    following = text[end : end + PEEK]
    if not following:
        return None
    if following.startswith("'s ") or following == "'s":
        return owner_behind(text, start, end, following)
    if following[0] in "- " and (name := longer_behind(text, start, end, following)):
        return name
    if era := _ERA.match(text, end):
        return ChangeKind.TIME, end, era.end()
    word = following.split(None, 1)[:1]
    key = word[0].rstrip(_MARKS).lower() if word else ""
    if found := _goes_on(text, start, end, key) or rate_at_end(text, end, key):
        return found
    if (key in SPAN_JOINTS or following[0] in HAN_JOINTS) and (span := cut_span(text, end)):
        return span
    if not (
        key in _BEHIND_FIGURES
        or key in _JOINTS
        or key in NUMBERS
        or following[0] in "-/每"
        or key[:1] == "/"
        or key[:1].isdigit()
    ):
        return None
    tail = text[max(start, end - PEEK) : end].lower()
    last = tail.rpartition(" ")[2]
    if last in _MONTHS and (month := _MONTH_BEHIND.match(text, end)):
        return ChangeKind.TIME, end, month.end()
    if not any(map(str.isdigit, tail)) and NUMBERS.isdisjoint(map(str.lower, split_words(tail))):
        return None
    if last in _GREATER and (rest := _REST.match(text, end)):
        return ChangeKind.NUMBER, end, rest.end()
    if found := _bound_or_rate(text, start, end):
        return found
    from scifacts.matching.around.cut_figures import cut_figure_behind

    return cut_figure_behind(text, end)


def _goes_on(text: str, start: int, end: int, key: str) -> Cut | None:
    """What the last words of a passage mean with the next one: no | longer, yet | to, 90 days | ago."""
    if key in _OPENED and text.endswith(_OPENED[key], start, end):
        return ChangeKind.NEGATION, end, end + 1 + len(key)
    if key == "ago" and text[max(start, end - PEEK) : end].rpartition(" ")[2] in _MEASURES | _GREATER:
        return ChangeKind.TIME, end, end + 1 + len(key)
    denial = " ".join(text[end : end + PEEK].split()[: 1 + (key == "no")])
    denied = key in _DENIALS and text.endswith(denial, start, end)
    return (ChangeKind.NEGATION, end, end + 1 + len(denial)) if denied else None


def _bounded_date(text: str, start: int, end: int, last: str) -> Cut | None:
    """ "before | 14 May 2010", "early | in 2010"."""
    words = text[start : min(end, start + PEEK)].lower().replace(",", " , ").split()
    if last.lower() in _PARTS_OF_TIME:
        if len(words) < 2 or words[0] not in ("in", "on"):
            return None
        words = words[1:]
    if not words:
        return None
    first, second = (word.strip(_MARKS) for word in (*words, "")[:2])
    dated = first in _MONTHS or (first.isdigit() and second in _MONTHS)
    counts = second.isalpha() and second not in _NO_CLAUSES and second not in _AFTER_YEARS
    if not (dated or (is_year(first) and not counts)):
        return None
    return ChangeKind.TIME, text.rfind(last, 0, start), start


def _given(text: str, start: int, end: int, last: str) -> Cut | None:
    """ "was | paid 34 million euros": to whom it was paid is who seems to have paid."""
    words = text[start : min(end, start + PEEK)].split()
    if len(words) < 2 or words[0] not in _DITRANSITIVE or not (is_figure(words[1]) or words[1] in _SUMS):
        return None
    return ChangeKind.DIRECTION, text.rfind(last, 0, start), start


def _counted_alone(text: str, start: int, end: int, last: str) -> Cut | None:
    """ "Three | banks in Leeds have 34 rooms": what is said of some seems said of all."""
    at = text.rfind(last, 0, start)
    if last.isdigit() and text.startswith(",", at + len(last)):
        return None  # for 2030, | sales were $340
    before = text[max(0, at - PEEK) : at].rstrip(_QUOTED)
    if (
        before
        and before[-1] not in ".!?:;,\u2014"
        and before.rsplit(None, 1)[-1].lower() not in _CLAUSE_LEADS | _ONLY
        and last.lower() not in _ONLY
    ):
        return None
    words = text[start : min(end, start + REACH)].split()
    if len(words) < 3 or not _begins_in_plural(words[0], words[1] if last.isalpha() else ""):
        return None
    return ChangeKind.COMPARATOR if last.lower() in _ONLY else ChangeKind.NUMBER, at, start


def _begins_in_plural(first: str, second: str) -> bool:
    """Whether a passage begins with a noun in the plural, or with one behind an adjective: older banks"""
    if _is_plural(first):
        return first not in _NO_PLURALS | _MEASURES
    plain = first.isalpha() and len(first) > 3 and first not in FUNCTION_WORDS | _SUPERLATIVES | REPORTING
    return plain and not first.endswith(("ed", "ly")) and _is_plural(second) and second not in _MEASURES


def split_words(text: str) -> list[str]:
    return text.replace("-", " ").replace("\u2013", " ").split()


def _last(text: str, start: int) -> str:
    before = text[max(0, start - PEEK) : start].rstrip(_QUOTED).rsplit(None, 1)
    return before[-1].strip("\"'(,:") if before else ""


def first_word(text: str, start: int, end: int) -> str:
    words = text[start : min(end, start + PEEK)].split(None, 1)
    return words[0].strip(_MARKS + _QUOTED) if words else ""


def is_figure(word: str) -> bool:
    key = word.lower().partition("-")[0]
    if key in NUMBERS or word[:1] in "$€£¥" or word[:1].isdigit():
        return True
    return word[1:2].isdigit() and not word[:1].isalpha()  # f0r


def _share(text: str, start: int, end: int) -> Cut | None:
    """ "None of the", "Half of the", "Not all": a part of what the passage counts."""
    near = text[max(0, start - PEEK) : start].lower().replace("(", " ").replace('"', " ").split()
    of = next((index for index in range(len(near) - 1, max(0, len(near) - 5), -1) if near[index] == "of"), 0)
    if not (_ends_amount(near[of - 1]) if of else not _QUANTIFIERS.isdisjoint(near[-2:])):
        return None
    window = window_before(text, start)
    found = _SHARE.search(window) if of else _ALONE.search(window)
    if not found:
        return None
    before, share = found["before"] or "", found["share"].lower()
    first = first_word(text, start, end)
    alone = " of " not in share
    begins = not before or before[-1] in ".!?:;,\"'(\u2014" or before.lower() in _CLAUSE_LEADS
    if before.lower().strip(".([\"'") in _LABELS or before.lower() in ("the", "a", "an", "its", "their"):
        return None
    if is_figure(first):
        if share.startswith("one of") and not begins:
            return None
    elif not _counts(text, start, end, first, share) or not (
        begins or share.startswith(("not", "hardly", "none", "neither"))
    ):
        return None
    kind = ChangeKind.NEGATION if share.startswith(("no", "neither", "hardly", "few")) else ChangeKind.NUMBER
    if (
        alone
        and kind is ChangeKind.NUMBER
        and any(word in _MORE for word in share.split())
        and not is_figure(first)
    ):
        return None
    return kind, start - len(window) + found.start("share"), start


def _ends_amount(key: str) -> bool:
    """Whether a word in lower case may end an amount before "of"."""
    return (
        key in _AMOUNT_ENDS
        or key in NUMBERS
        or key.rpartition("-")[2] in NUMBERS
        or key[-1:] in "%0123456789"
    )


def _counts(text: str, start: int, end: int, first: str, share: str) -> bool:
    """Whether a passage begins with a noun phrase in the plural, or with "the"."""
    key = first.lower()
    if key in ("the", "these", "those", "its", "their", "his", "her", "our"):
        return " of " in share or share.startswith(("half", "not all"))
    if not key.isalpha() or key in _NO_CLAUSES or key in _SUPERLATIVES or key.endswith(("est", "ly")):
        return False
    heads = text[start : min(end, start + 60)].lower().split()[:2]
    return len(heads) > 1 and (_is_plural(heads[0]) or (heads[0].isalpha() and _is_plural(heads[1])))


def _is_plural(word: str) -> bool:
    if word in _PLURALS:
        return True
    return (
        len(word) > 3
        and word.isalpha()
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is", "as"))
    )


def _doubted(text: str, start: int, key: str) -> Cut | None:
    window = window_before(text, start)
    if key == "that" and "out that" not in window[-12:]:
        return None
    found = (_RULED_OUT if key == "that" else _FEARED).search(window)
    if not found:
        return None
    ruled = key == "that" and not found["not"]
    kind = ChangeKind.NEGATION if ruled else ChangeKind.COMPARATOR
    return kind, start - len(window) + found.start("share"), start


def _bound_or_rate(text: str, start: int, end: int) -> Cut | None:
    """ "at most" where a clause ends behind it, "a week", "per day" behind a figure."""
    following = text[end : end + PEEK]
    by_character = following[0] in "/每"
    reach = 7 if following.startswith((" dioxide", " monoxide")) else 4  # dollars per tonne of carbon
    if not (by_character or any(map(is_figure, text[max(start, end - REACH) : end].split()[-reach:]))):
        return None
    if text[end - 1] in _MARKS:
        return None
    key = following.lstrip(" -\u2013")[:2].lower()
    bound = _BOUND.match(following) if key == "at" else None
    if bound:
        return ChangeKind.COMPARATOR, end + bound.start("bound"), end + bound.end("bound")
    ranged = _TO.match(text, end) if key in ("to", "or") or key[:1].isdigit() else None
    if ranged:
        return ChangeKind.NUMBER, end, ranged.end()
    return rate_behind(text, start, end) if key not in ("to", "or", "at") else None


def window_before(text: str, start: int) -> str:
    return text[next_word(text, max(0, start - REACH), start) : start]
