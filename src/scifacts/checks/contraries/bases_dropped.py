"""What a share is of, told without what narrows it: "28% of patients" over "28% of patients aged over 65".

So is what a poll asked, told of all: "62% of Britons waited" over "62% of respondents said they had waited".
Narrowing is a bound with a number, of age, size or length; a statement that has its number, or a word that
may stand for it, is left alone.
"""

from __future__ import annotations

import re
from itertools import pairwise

from scifacts.checks.contraries.share_bases import base_of, is_share
from scifacts.checks.other_numbers.reckoned import is_fraction
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.verb_forms import first_form, first_forms_in, is_past
from scifacts.checks.reading.wording import words_in
from scifacts.model import Comparator
from scifacts.nouns import NamedTuple
from scifacts.numerals import figures
from scifacts.numerals.wordlists import on_one_line, phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.reading.placed import Placed
    from scifacts.model import Span

__all__ = ["base_dropped"]

_COUNT = (
    r"(?:[$€£¥]?\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|sixty)"
)
_THAN = r"(?:more|fewer|less|older|younger|longer|shorter)\sthan"
_BOUND = rf"(?:{_THAN}|over|under|above|below|at\sleast|up\sto|between)"
_NARROWED = lazy(
    rf"\b(?:(?:who\s(?:are|were)\s)?(?:aged\s(?:{_BOUND}\s)?|{_BOUND}\s"
    rf"|(?:with|of|having|employing|earning|serving|lasting|worth)\s(?:[a-z]+\s){{0,2}}?{_BOUND}\s){_COUNT}"
    rf"(?:\s(?:to|and)\s{_COUNT})?(?:\s[a-z]+)?)"
)
# What leads to the base of a share before it: of patients aged over 65, 28%; among those over 65, it was.
_LEADS = lazy(
    r"(?:(?:\A|[,;]\s(?:and\s|while\s|but\s)?)(?:of|among|in|for)\s(?:the\s|all\s)?(?P<frame>(?:[^,;:.]|(?<=\d)[.,](?=\d)){4,90}),"
    r"|\b(?P<measure>[a-z]{4,})\s(?:of|among|in|for)\s(?:the\s|all\s)?(?P<base>(?:[^,;:.]|(?<=\d)[.,](?=\d)){4,90}?)"
    r"\s(?:(?!aged|the\b)[a-z]{3,12}(?:ed|ose|ell)|was|is|were|stood|hit)\s)",
    re.IGNORECASE,
)
_POLLED = r"(?:asked|polled|surveyed|questioned|interviewed|canvassed|quizzed)"
_OF_POLL = lazy(
    rf"\b(?:respondents|participants\sin\s(?:the|a|its)\s(?:poll|survey)|(?:those|people|adults)\s(?:it\s|they\s)?{_POLLED}"
    rf"|[a-z]+s\s{_POLLED}(?!\s(?:to|for|that|about)\b)|[a-z]+s\s(?:who|that)\s(?:answered|responded|replied"
    r"|took\spart\sin\sthe\s(?:[a-z’']+\s){0,3}(?:poll|survey)))\b",
    re.IGNORECASE,
)
# With one of these a statement says itself that people were asked.
_ASKING = phrases("""
respon poll survey ask question interview answer repl sampl stud said say says told tell report accord claim
think thought believ feel felt canvass quizz consult particip questionn panel admit declar stated state
""")
# What may stand for a bound of age, size or length.
_STANDING_LIST = """
old older elder elderly young younger youngest oldest senior seniors pensioner pensioners retired child
children teen teens teenager teenagers adult adults youth large larger largest big bigger biggest small
smaller smallest short shorter long longer high higher low lower rich richer poor poorer aged age over under
above below such these those them minor minors less fewer baby babies infant infants toddler toddlers newborns
schoolchildren pupils twenties thirties forties fifties sixties seventies eighties nineties
"""
_STANDING = word_set(_STANDING_LIST)
_SIGNS = ("aged ", " over ", " under ", " than ", " above ", " below ", "at least ", "up to ", "between ")
_POLL_SIGNS = phrases("""
respondents asked polled surveyed questioned interviewed answered replied responded survey canvassed quizzed
""")
_PLACE = lazy(r"\sof\s(?:the\s)?[A-ZÀ-Þ]")  # of Indian households
_NAME_NEAR = 12  # characters behind a share in which it begins
_FEW = 4  # words of what a share is of, among which its sort stands
_SHARED = 2  # words of a clause that a statement has, where it leaves out what the clause is of
_THOSE = {"those"}
_LONG = 4  # letters of a word that tells something
_SORT_LIST = """
severe serious mild fatal non-fatal violent sexual first-time second-hand used long-distance short-haul
long-haul regional rural urban private public state-owned foreign domestic female male young younger older
elderly adult unvaccinated vaccinated uninsured insured full-time part-time temporary permanent unemployed
self-employed junior trainee eligible registered undecided hospitalised hospitalized infected obese
low-income high-income single married disabled homeless pregnant retired small large medium-sized electric
diesel petrol organic industrial commercial residential juvenile convicted confirmed suspected symptomatic
treated untreated qualified poorest richest wealthiest oldest youngest largest smallest biggest new existing
remaining surviving working-age low-paid high-paid low-skilled black white asian hispanic muslim christian
catholic jewish gay foreign-born first-year final-year undergraduate postgraduate
"""
# By what else a statement tells a sort.
_SAID_SO = {
    "urban": "cities city town",
    "rural": "countryside village",
    "female": "women woman girl",
    "male": "men boys",
    "women": "female",
    "men": "male",
    "young": "youth youngster teen aged",
    "older": "elder aged pensioner",
    "elderly": "old aged pensioner",
    "adult": "grown aged",
    "unemployed": "jobless",
    "disabled": "disabilit",
    "foreign-born": "abroad immigrant migrant",
    "poorest": "poor",
    "richest": "rich wealth",
    "wealthiest": "rich wealth",
    "married": "couple wives husband",
    "retired": "pensioner retire",
    "pregnant": "expectant pregnanc",
    "vaccinated": "vaccin jab",
    "unvaccinated": "vaccin jab",
}
_VOTING = word_set("voters supporters members mps councillors senators lawmakers delegates")
_FLOW_LIST = "exports imports sales emissions revenue revenues spending deaths trade investment jobs"
_FLOWS = word_set(_FLOW_LIST)
# These are whose it is, as whoever tells of one need not say.
_OWNERS = word_set(
    "company firm state country city government household hospital school bank group nation region"
)
_ARTICLES = frozenset(["the", "its", "their", "all", ""])
_MARKS = ".,;:!?()\"'“”‘’"
_SORTS = word_set(_SORT_LIST)  # of what "of" leads to, those that are told apart from the others
# What editors call one whole, a line each: 2.5% of the staff, of the workforce.
_ONE_WHOLE = """
workforce staff employees workers jobs positions posts personnel headcount payroll
voters electorate votes vote ballots
people population inhabitants residents citizens public nation
respondents participants people adults sample
patients participants subjects volunteers people
sales revenue revenues turnover takings income
companies firms businesses enterprises employers
homes households houses dwellings families flats properties
pupils students children schoolchildren
land area territory surface
electricity power energy generation
shares stock stake equity company firm
gdp output economy product
cars vehicles registrations market sales
deaths fatalities dead victims casualties
forest forests woodland trees
income pay earnings wages salaries
money funds funding aid budget
births babies newborns
harvest harvests crop crops
tenants renters
assets portfolio holdings
drivers motorists
flights planes
visitors guests tourists travellers travelers passengers
teachers staff
clients customers buyers shoppers consumers users
"""
_WHOLES = word_set("total whole overall sum all entire cases them those")
_OFS = (" of ", "% of ", " % of ", " percent of ", " per cent of ")
_SOLD = frozenset(["sold", "bought", "built", "made", "born", "sent", "spent", "held", "lost"])
_PARAGRAPH = 500  # characters on either side in which a passage may name what a share is of
_OF_REACH = 100  # characters behind a share in which "of" and what it is of stand
_REACH = 110  # characters before a share in which what it is of begins


def base_dropped(ours: Placed, theirs: Placed) -> Contrast | None:
    """What a statement's share is of, and what its passage's is, where that is narrower; else None."""
    if not is_share(ours) or not is_share(theirs):
        return None
    return (
        _polled(ours, theirs)
        or _bounded(ours, theirs)
        or _of_some_sort(ours, theirs)
        or _of_other_thing(ours, theirs)
    )


def _of_other_thing(ours: Placed, theirs: Placed) -> Contrast | None:
    """A share of what its passage names near by, where it is of another thing: 75% of forests, of land."""
    if not all(_is_of(one) for one in (ours, theirs)):
        return None
    said, found = base_of(ours), base_of(theirs)
    following = "".join(words_in(ours.text[ours.mention.phrase.end :])[len(said) + 1 : len(said) + 2])
    if following in _SOLD or following.endswith("ed"):
        return None  # of cars sold
    if not said or not found or first_form(said[-1]) == first_form(found[-1]):
        return None
    is_cut_short = [*map(first_form, found[: len(said)])] == [*map(first_form, said)]
    if not is_cut_short:
        sentence = theirs.all_parts()
        near = theirs.text[max(0, sentence.start - _PARAGRAPH) : sentence.end + _PARAGRAPH]
        head = _forms(said[-1])
        if not head or head & _forms(sentence.of(theirs.text)) or not head <= _forms(near):
            return None
    if not _WHOLES.isdisjoint(found) or _forms(found[-1]) & _forms(ours.text):
        return None
    if any(map(is_past, (found[-1], said[-1]))):
        return None
    from scifacts.checks.exchanged.exchanged_words import may_be_one  # few shares are of two things

    if (
        may_be_one(said[-1], found[-1])
        or on_one_line(_ONE_WHOLE, said[-1], found[-1])
        or _is_cut_off(theirs, found)
    ):
        return None
    return Contrast(f"{ours.phrase()} of {' '.join(said)}", f"{theirs.phrase()} of {' '.join(found)}")


def _is_cut_off(figure: Placed, base: list[str]) -> bool:
    """Whether what a share is of goes on behind a word with a hyphen: of its global full-time employees."""
    behind = figure.text[figure.mention.phrase.end :][:_OF_REACH].split()
    last = next((at for at, word in enumerate(behind) if word.lower() == base[-1]), len(behind))
    return "-" in "".join(behind[last + 1 : last + 2])


def _is_of(figure: Placed) -> bool:
    """Whether a share is of what stands right behind it."""
    return figure.text.startswith(_OFS, figure.mention.span.end)


def _of_some_sort(ours: Placed, theirs: Placed) -> Contrast | None:
    """A share of all of a kind that its passage tells of those of one sort: of cases, of severe cases."""
    theirs_of, ours_of = _of(theirs), _of(ours)
    for sort, noun in pairwise(theirs_of):
        if noun not in ours_of[:_SHARED] or sort in ours_of or _is_told_so(sort, ours.text):
            continue
        if ours_of[0] != noun and not _is_known(ours_of[0], ours, theirs):
            continue  # village households, of the rural ones
        if (
            sort in _SORTS
            or (noun in _VOTING and _is_party(sort, theirs))
            or (sort == theirs_of[0] and _is_flow_of(sort, noun))
        ):
            return Contrast(f"{ours.phrase()} of {noun}", f"{theirs.phrase()} of {sort} {noun}")
    return None


def _is_told_so(sort: str, statement: str) -> bool:
    """Whether a statement tells a sort, be it by another word: in cities, of urban households."""
    beginnings = tuple(_SAID_SO.get(sort, "").split())
    is_said = bool(beginnings) and any(word.startswith(beginnings) for word in words_in(statement))
    return is_said or sort.removesuffix("s") in statement.lower()


def _is_known(word: str, ours: Placed, theirs: Placed) -> bool:
    """Whether a word before what a share is of is the passage's, or a name: of Indian households."""
    behind = ours.text[ours.mention.phrase.end :][:_NAME_NEAR]
    return word in words_in(theirs.all_parts().of(theirs.text)) or _PLACE.search(behind) is not None


def _is_party(word: str, figure: Placed) -> bool:
    """Whether a word in lower case is a name in a figure's sentence, and no country's: Labour voters."""
    from scifacts.checks.reading.countries import country_of  # few shares are of these

    name = word.capitalize()
    return f" {name} " in figure.all_parts().of(figure.text) and not country_of(name)


def _is_flow_of(thing: str, noun: str) -> bool:
    """Whether a noun tells what is made, sold or done of a thing: car exports."""
    if noun not in _FLOWS or thing in _OWNERS:
        return False
    from scifacts.matching.vocabulary.kinds import is_thing  # few shares are of these

    return is_thing(thing)


def _of(figure: Placed) -> list[str]:
    """The first words of what a share is of, in lower case; none where it is not told behind "of"."""
    end = figure.mention.phrase.end
    of, *words = [*figure.text[end : end + _OF_REACH].split(None, 6)[:6], ""]
    told = [word.strip(_MARKS).lower() for word in words if word not in _ARTICLES and not word[0].isdigit()]
    return told[:_FEW] if of == "of" else []


def _bounded(ours: Placed, theirs: Placed) -> Contrast | None:
    """A share told of all that its passage tells of those of an age, a size or a length."""
    for base in _bases(theirs):
        narrowed = _NARROWED.search(base.text)
        if narrowed is None:
            continue
        stated = figures(ours.text)
        numbers = {value for one in figures(narrowed.group()) for value in (one.value, one.high)} - {None}
        said = words_in(_without([one.phrase for one in stated], ours.text))
        # Of "adults under 25" an adult is no narrower word.
        narrower = _STANDING.difference(words_in(base.text[: narrowed.start()]))
        if not narrower.isdisjoint(said) or any({one.value, one.high} & numbers for one in stated):
            return None
        known = {one.value for one in figures(theirs.sentence().of(theirs.text))}
        if any(one.value not in known for one in stated if one.comparator is not Comparator.EXACTLY):
            return None  # a bound in other words: less than a year
        forms = set(map(first_form, said))
        narrowed_nouns = _forms(base.text[: narrowed.start()])
        if not narrowed_nouns:
            continue  # in less than two years
        if narrowed_nouns == _THOSE and base_of(ours):
            return Contrast(ours.clause().strip(), f"{base.text[: narrowed.end()]}: {theirs.phrase()}")
        if (narrowed_nouns | _forms(base.measure)) & forms or (
            base.rest and len(_forms(base.rest) & forms) >= _SHARED
        ):
            return Contrast(ours.clause().strip(), f"{base.text[: narrowed.end()]}: {theirs.phrase()}")
    return None


class _Base(NamedTuple):
    """What a share is of, the measure that it is of, and where a sentence begins with it what follows."""

    text: str
    measure: str
    rest: str


def _bases(figure: Placed) -> Iterator[_Base]:
    """What a share is of by the words before it, and by those behind "of" right behind it."""
    text, sentence, phrase = figure.text, figure.sentence(), figure.mention.phrase
    before, behind = text[sentence.start : phrase.start], text[phrase.end : sentence.end]
    if not any(map(f"{before} {behind}".__contains__, _SIGNS)):
        return
    for found in _LEADS.finditer(f"{before} was "):
        between = before[found.end() :]
        if len(between) <= _REACH and not any(map(str.isdigit, between)):
            rest = f"{between} {behind}" if found["frame"] else ""
            yield _Base(found["frame"] or found["base"], found["measure"] or "", rest)
    if behind.startswith(" of "):
        yield _Base(re.split(r"[,;:]|\.(?!\d)", behind[4:])[0], "", "")
    elif is_fraction(figure.mention):  # nine of ten patients under 40
        yield _Base(re.split(r"[,;:]|\.(?!\d)", behind)[0], "", "")


def _forms(text: str) -> set[str]:
    return first_forms_in(text, least=_LONG)


def _without(spans: list[Span], text: str) -> str:
    """A text without the stretches given: of "more than twelve hours" no "more" is left."""
    for span in sorted(spans, key=lambda one: -one.start):
        text = text[: span.start] + text[span.end :]
    return text


def _polled(ours: Placed, theirs: Placed) -> Contrast | None:
    """A share of whom a poll asked, told of others than it names; None where a statement tells of a poll."""
    sentence = theirs.sentence().of(theirs.text)
    if not any(map(sentence.__contains__, _POLL_SIGNS)) or any(
        word.startswith(_ASKING) for word in words_in(ours.text)
    ):
        return None
    asked = _asked(theirs)
    base = base_of(ours) if asked else []
    if asked is None or not base:
        return None
    last = next((at for at, word in enumerate(base) if at and is_past(word)), len(base))
    base = base[:last]
    told = {first_form(word) for word in base}
    is_named = not told.isdisjoint(map(first_form, words_in(sentence)))
    if is_named and told.isdisjoint(map(first_form, words_in(asked))):
        return None
    start, end = ours.mention.phrase.start, ours.mention.phrase.end
    stop = ours.text.lower().find(base[-1], end) + len(base[-1])
    return Contrast(ours.text[start:stop] if stop > end else ours.clause().strip(), asked)


def _asked(figure: Placed) -> str | None:
    """Whom a poll asked, where a share is of these; None where it is not."""
    text, sentence, phrase = figure.text, figure.sentence(), figure.mention.phrase
    behind = text[phrase.end : sentence.end]
    if behind.startswith(" of "):
        found = _OF_POLL.search(re.split(r"[,;:]|\.(?!\d)", behind[4:])[0])
        return found.group() if found and found.start() <= _FIRST else None
    before = text[sentence.start : phrase.start]
    found = _OF_POLL.search(before)
    is_led = found is not None and (
        before.lower().startswith(("of ", "among ")) or before.endswith("respondents, ")
    )
    return found.group() if is_led and found else None


_FIRST = 30  # characters from "of" to whom it is of
