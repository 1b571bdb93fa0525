"""What a number counts or measures, and whether an edit makes it count another thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.judging.facts import PARTS, is_number_word, is_numeric, is_year
from scifacts.matching.vocabulary.alike import is_short_of, is_synonym
from scifacts.matching.vocabulary.kinds import are_same_things, is_plural
from scifacts.matching.vocabulary.words import FUNCTION_WORDS, PHRASES, is_content_word
from scifacts.model import ChangeKind
from scifacts.nouns import NamedTuple
from scifacts.numerals.languages.foreign_units import SPANS
from scifacts.numerals.wordlists import POSSESSIVES, word_set
from scifacts.patterns import lazy
from scifacts.text import joins_words

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "RANGE_JOINTS",
    "Stretch",
    "are_two_units",
    "conjoins_otherwise",
    "counts_other_things",
    "dates_otherwise",
    "in_english",
    "is_code",
    "is_decimal_comma",
    "is_one_code",
    "is_range",
    "is_stated",
    "mean_the_same",
    "measures_otherwise",
    "narrows",
    "states_otherwise",
]

# What "in 1989" and the like may not become.
_DATED = (
    ("by", frozenset({"in", "on", "at", "during"})),
    ("from", frozenset({"in", "on", "at", "during", "by"})),
    ("bis", frozenset({"ab", "seit", "am", "im", "um", "vor", "nach", "von", "gegen"})),
    ("ab", frozenset({"seit", "am", "im", "um", "vor", "gegen"})),
    ("hasta", frozenset({"desde", "en", "el"})),
    ("desde", frozenset({"en", "el"})),
    ("dal", frozenset({"al", "nel"})),
)
_STATING = frozenset({"is", "was", "are", "were", "of", "=", ":"})  # between a noun and its figure
RANGE_JOINTS = frozenset(
    {"-", "to", "bis", "à", "until", "a", "até", "hasta", "fino", "до", "till", "til", "tot", "do"}
)
# Words before a figure that tell how much something changed from what it became.
_MEASURES = (
    *({"by", "to"}, {"um", "auf"}, {"de", "à"}, {"en", "a"}, {"by", "from"}, {"by", "at"}),
    *({"o", "do"}, {"o", "na"}, {"за", "на"}, {"на", "до"}, {"med", "till"}, {"med", "til"}, {"met", "tot"}),
    *(
        {"di", "a"},
        {"dal", "al"},
        {"da", "a"},
        {"dai", "ai"},
        {"em", "para"},
        {"por", "para"},
        {"de", "a"},
        {"de", "para"},
    ),
    *({"del", "al"}, {"cu", "la"}, {"κατά", "σε"}, {"κατά", "στο"}, {"за", "до"}, {"za", "na"}, {"с", "на"}),
)
_TO = frozenset({"to", "auf", "à", "a", "para", "до", "till", "til", "tot", "na", "do"})  # rose (to) 5
_HAN_TO, _HAN_TRENDS = frozenset("到至"), frozenset("少加长降升高涨跌减增低缩")  # 减少到, 减少了
# Spans of time, and the words that make other spans of them: three light years.
_SPAN_KINDS = word_set("""
light fiscal financial calendar academic school lunar leap solar sidereal working business trading weekday
weekend patient person man woman machine flight crew dog consecutive successive straight full half bad good
sick holiday vacation paid unpaid snow match race lean dry wet rainy sunny billable credit teaching contact
leading prison
""")
# Verbs between a noun and its figure.
_GIVING = word_set("""
is was are were = rose fell grew increased decreased declined dropped jumped climbed stood reached hit
totalled totaled averaged showed rises falls stands averages doubled sank slipped slid soared plunged surged
""")
_MOST_ATTRIBUTES = 2
_ARTICLES = POSSESSIVES | {"the", "all", "these", "those"}
# Words beside a noun that leave it what it is.
_QUALIFIERS = frozenset({"whole", "entire", "said", "same", "current", "overall", "latest", "such", "own"})
_MOST_QUALIFIERS = 3  # words of a comparator between such a word and its figure
_MOST_WORDS = 2
_MINUTES = 2  # digits
_CODE = lazy(r"[a-z]{2,}\d+")  # COVID19
_DOTTED = lazy(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_ENGLISH = frozenset({"the", "of", "and", "is", "was", "to", "with", "by", "at", "from", "has", "were"})
_CONTINENTAL = word_set("""
der die das den dem ein eine und im von zu ist sind war waren um auf mit für als bei nach nicht mehr
el los las un una y en que por con del es fue hasta casi más desde su se
le la les des du une et est sont dans sur pour par plus qui au aux
il lo gli di che per della nel sono
""")


class Stretch(NamedTuple):
    """An edit with the keys around it: here[first:last] became there[start:end]."""

    here: Sequence[str]
    there: Sequence[str]
    first: int
    last: int
    start: int
    end: int

    @property
    def is_exchange(self) -> bool:
        """Whether one word took the place of one."""
        return self.last - self.first == 1 == self.end - self.start

    @property
    def is_single(self) -> bool:
        """Whether one word came or went."""
        return self.last - self.first + self.end - self.start == 1


def counts_other_things(edit: Stretch) -> bool:
    """Whether the noun that a number counts was exchanged: 3 million cars and 3 million trucks."""
    if not edit.first:
        return False
    if not edit.is_exchange:
        return _counts_more_words(edit)
    here, first = edit.here, edit.first
    one, two = here[first], edit.there[edit.start]
    if {one, two} & FUNCTION_WORDS:
        return False
    if _is_measured(here, first):
        return one.isalpha() and two.isalpha() and not mean_the_same(one, two)
    if _is_universal(here, first):
        return one.isalpha() and is_plural(one) and is_plural(two) and not mean_the_same(one, two)
    if not is_numeric(here[first - 1]) or here[first - 1] == "one":
        return is_plural(one) and is_plural(two) and _is_described(here, first, one, two)
    following = here[edit.last] if edit.last < len(here) else "."
    plural = is_plural(one) or is_plural(two)
    ends_phrase = following in FUNCTION_WORDS or not following[0].isalnum()
    nouns = ends_phrase or (is_plural(one) and is_plural(two))
    return one.isalpha() and two.isalpha() and plural and nouns and not mean_the_same(one, two)


def _is_universal(keys: Sequence[str], index: int) -> bool:
    """Whether what stands at an index is all there is of it: all (patients), tous les (patients)."""
    return keys[index - 1] == "all" or (index > 1 and keys[index - 2] in _ALL and keys[index - 1] in _THE)


_ALL = frozenset({"all", "tous", "toutes", "todos", "todas"})
_THE = frozenset({"the", "les", "los", "las", "ces", "ses", "estos", "estas", "sus", "these", "those"})


def _counts_more_words(edit: Stretch) -> bool:
    """Whether the noun behind a number in digits became a noun of two words, or the other way round."""
    here, there = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    if not (min(len(here), len(there)) >= 1 and max(len(here), len(there)) <= _MOST_WORDS):
        return False
    if not edit.here[edit.first - 1][:1].isdigit() or not all(map(is_content_word, (*here, *there))):
        return False
    one, two = here[-1], there[-1]
    return is_plural(one) and is_plural(two) and one != two and not mean_the_same(one, two)


def mean_the_same(one: str, two: str) -> bool:
    """Whether two words in lower case name the same things."""
    return is_synonym(one, two) or are_same_things(one, two)


def _is_described(keys: Sequence[str], index: int, one: str, two: str) -> bool:
    """Whether a number and one word that describes stand before a plural: 15 new schools."""
    if index < 2 or {one, two} & FUNCTION_WORDS or not (one.isalpha() and two.isalpha()):
        return False
    number, word = keys[index - 2 : index]
    return (
        number[:1].isdigit()
        and word.isalpha()
        and word not in FUNCTION_WORDS
        and word not in PHRASES
        and not is_plural(word)
        and not mean_the_same(one, two)
    )


def _is_measured(keys: Sequence[str], index: int) -> bool:
    """Whether a number, its unit and "of" stand before a word: 310,000 tons of coal."""
    if index < 3 or keys[index - 1] != "of":
        return False
    unit = PHRASES.get(keys[index - 2])
    return unit is not None and unit.kind is ChangeKind.UNIT and is_numeric(keys[index - 3])


def states_otherwise(edit: Stretch) -> bool:
    """Whether a word for what a figure states, or tells a share of, was exchanged.

    The (average, peak) flow was 12, the price of (tin, zinc) rose 3%, 60% of (men, boys), 4 (old, new) cars.
    """
    here, there = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    if (
        not here
        or not there
        or max(len(here), len(there)) > _MOST_WORDS
        or not all(map(is_content_word, here))
    ):
        return False
    one, two = here[-1], there[-1]  # the (minimum discussion, voting) period is 2 weeks
    if not (is_content_word(one) and is_content_word(two)) or joins_words(one[0]) or mean_the_same(one, two):
        return False
    if {one, two} & _QUALIFIERS or is_short_of(one, two) or is_short_of(two, one):
        return False
    spanning = edit.here[edit.last : edit.last + 1]
    if spanning and spanning[0] in SPANS and not {one, two} & _SPAN_KINDS:
        return False
    sides = ((edit.here, edit.last - 1), (edit.there, edit.end - 1))
    return any(
        all(rule(keys, index) for keys, index in sides)
        for rule in (_is_subject_of_figure, _is_shared, _describes_counted)
    )


def _is_subject_of_figure(keys: Sequence[str], index: int) -> bool:
    """Whether a verb gives a figure to the noun phrase that the word at an index stands in."""
    if index > 1 and keys[index - 2] == "of" and keys[index - 1] in _ARTICLES:
        return False  # the budget of the (office, bureau)
    stop = _behind_nouns(keys, index + 1)
    if keys[stop : stop + 1] == ["of"]:
        stop = _behind_nouns(
            keys, stop + 1 + (keys[stop + 1 : stop + 2] != [] and keys[stop + 1] in _ARTICLES)
        )
    if stop >= len(keys) or keys[stop] not in _GIVING or not index:
        return False
    stop += keys[stop + 1 : stop + 2] in (["by"], ["to"], ["at"], ["from"])
    return _starts_figure(keys, stop + 1)


def _behind_nouns(keys: Sequence[str], index: int) -> int:
    """The index behind at most two words that may be nouns and carry no fact."""
    stop = index
    while (
        stop < len(keys)
        and stop - index < _MOST_ATTRIBUTES
        and is_content_word(keys[stop])
        and keys[stop] not in _GIVING
        and keys[stop] not in PHRASES
    ):
        stop += 1
    return stop


def _is_shared(keys: Sequence[str], index: int) -> bool:
    """Whether a share of the plural at an index is told: 60% of (the) men, a third of women."""
    plural = keys[index]
    index -= 1
    if index > 1 and is_content_word(keys[index]) and keys[index - 1] in ("of", *_ARTICLES):
        index -= 1  # 98% of polling stations
    index -= index > 0 and keys[index] in _ARTICLES
    if index < 1 or keys[index] != "of" or not is_plural(plural):
        return False
    if keys[index - 2 : index] == ["per", "cent"]:
        return _is_share(keys, index - 2)
    share = PHRASES.get(keys[index - 1])
    if share is None or share.says != "percent":
        return keys[index - 1] in PARTS
    return _is_share(keys, index - 2)


def _describes_counted(keys: Sequence[str], index: int) -> bool:
    """Whether a word stands between a number and the plural that it counts."""
    following = keys[index + 1] if index + 1 < len(keys) else ""
    return is_plural(following) and _stands_behind_number(keys, index)


def narrows(edit: Stretch) -> bool:
    """Whether a word came or went that narrows what a number counts: 60% of (older) adults."""
    if not edit.is_single:
        return False
    keys, index = (edit.here, edit.first) if edit.last > edit.first else (edit.there, edit.start)
    word = keys[index]
    if not word.isalpha() or word in FUNCTION_WORDS or joins_words(word[0]):
        return False
    following = keys[index + 1] if index + 1 < len(keys) else ""
    if following in SPANS and word not in _SPAN_KINDS:
        return False
    return _is_new_head(edit, word) or (_stands_behind_number(keys, index) and is_plural(following))


def _is_new_head(edit: Stretch, word: str) -> bool:
    """Whether a noun that a number counts became a part of another: adults, adult women."""
    if not (edit.first and edit.start and is_plural(word)):
        return False
    one, two = edit.here[edit.first - 1], edit.there[edit.start - 1]
    return (
        is_plural(one) is not is_plural(two)
        and one.removesuffix("s") == two.removesuffix("s")
        and _stands_behind_number(edit.here, edit.first - 1)
    )


def _stands_behind_number(keys: Sequence[str], index: int) -> bool:
    """Whether a number, or a share of something, stands right before an index: 400, 60% of."""
    if index > 2 and keys[index - 1] == "of":
        share = PHRASES.get(keys[index - 2])
        return share is not None and share.says == "percent" and _is_share(keys, index - 3)
    if not index or not keys[index - 1][:1].isdigit():
        return False
    return not is_year(keys[index - 1])


def _is_share(keys: Sequence[str], index: int) -> bool:
    return is_numeric(keys[index]) or (keys[index] == "per" and index > 0 and is_numeric(keys[index - 1]))


def measures_otherwise(edit: Stretch) -> bool:
    """Whether "by" became "to" before a number: a rise by 5%, a rise to 5%; "rose 5%" is by as much."""
    here, there = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    if max(len(here), len(there)) > 1 or not edit.first or not edit.start:
        return False
    if not (_starts_figure(edit.here, edit.last) and _starts_figure(edit.there, edit.end)):
        return False
    said = {*here, *there}
    if said in _MEASURES or (said & _HAN_TO and edit.here[edit.first - 1] in _HAN_TRENDS):
        return True
    before = PHRASES.get(edit.here[edit.first - 1])
    return len(said) == 1 and said <= _TO and before is not None and before.says.startswith("trend/")


def _starts_figure(keys: Sequence[str], index: int) -> bool:
    """Whether a number begins at an index; a comparator and a currency may stand before it."""
    for key in keys[index : index + _MOST_QUALIFIERS]:
        if is_numeric(key.lstrip("-")) and key not in ("a", "one"):
            return True
        fact = PHRASES.get(key)
        is_currency = fact is not None and fact.kind is ChangeKind.UNIT and not key.isalpha()
        if not is_currency and (fact is None or fact.kind is not ChangeKind.COMPARATOR):
            return False
    return False


# Put in before a year they make another time of it: gegründet (um) 1920.
_DATE_BOUNDS = word_set("um vor nach seit bis gegen vers avant après depuis hacia desde hasta")


_BEFORE_DATES = frozenset({"the", "zum", "dem", "den", "der", "el", "le"})


def dates_otherwise(edit: Stretch) -> bool:
    """Whether a date became an end or a beginning: in 1989, by 1989, from 1989."""
    if not edit.is_exchange:
        words = [*edit.here[edit.first : edit.last], *edit.there[edit.start : edit.end]]
        bound = len(words) == 1 and words[0] in _DATE_BOUNDS
        return bound and _is_date(edit.here, edit.last) and _is_date(edit.there, edit.end)
    said = {edit.here[edit.first], edit.there[edit.start]}
    turned = any(one in said and said & others for one, others in _DATED)
    return turned and _is_date(edit.here, edit.last) and _is_date(edit.there, edit.end)


def _is_date(keys: Sequence[str], index: int) -> bool:
    """Whether a year, a month or a day of one begins at an index; an article may stand before it."""
    index += index < len(keys) and keys[index] in _BEFORE_DATES
    for key in keys[index : index + 2 + (keys[index + 1 : index + 2] == ["."])]:  # 31. März
        fact = PHRASES.get(key)
        if fact is not None and fact.says.startswith(("month", "weekday")):
            return True
    return index < len(keys) and is_year(keys[index])


_NUMBERED = word_set("""
section sections sect figure fig table version article clause chapter paragraph rule part item annex appendix
equation step release level room abschnitt kapitel abbildung tabelle artikel seite anhang
chapitre figure tableau annexe sección capítulo figura tabla artículo anexo sezione capitolo tabella
""")


def is_one_code(here: Sequence[str], there: Sequence[str]) -> bool:
    """Whether both sides are the same letters and digits, joined otherwise: RFC 777, RFC777; COVID-19."""
    joined = ["".join(key for key in side if key != "-") for side in (here, there)]
    return joined[0] == joined[1] and _CODE.fullmatch(joined[0]) is not None


def is_code(edit: Stretch) -> bool:
    """Whether a number that is no amount lost or gained a zero, or a rating its sign: %08x, 2.10, AA+."""
    if not edit.is_exchange:
        return False

    one, two = sorted((edit.here[edit.first], edit.there[edit.start]), key=len)
    if {one, two} == {"+", "-"}:
        return True  # rated AA+, rated AA-
    if "." in one and two.rstrip("0") == one.rstrip("0"):
        named = edit.first > 0 and edit.here[edit.first - 1] in _NUMBERED  # section 2.1 and section 2.10
        return named or edit.here[edit.last : edit.last + 1] in (["release"], ["version"], ["releases"])
    if two != f"0{one}" or not one[:1].isdigit():
        return False
    if not one.isdigit():
        return "." in one  # 00:02.0
    joint, number = [*edit.here[edit.last : edit.last + 2], "", ""][:2]
    if joint == ":":
        return not (len(number) == _MINUTES and number.isdigit())
    near = (*edit.here[max(0, edit.first - 2) : edit.first], *edit.here[edit.last : edit.last + 2])
    dated = any((fact := PHRASES.get(key)) and fact.says.startswith("month") for key in near)
    return not (dated or (not {"/", "-", ".", ":"}.isdisjoint(near) and any(key.isdigit() for key in near)))


def conjoins_otherwise(edit: Stretch) -> bool:
    """Whether "and" became "or" beside a figure, or a share two numbers: three of four, three or four."""
    if edit.first and edit.start and edit.last < len(edit.here) and edit.end < len(edit.there):
        sides = ((edit.here, edit.first, edit.last), (edit.there, edit.start, edit.end))
        if all(is_numeric(keys[first - 1]) and is_numeric(keys[last]) for keys, first, last in sides):
            of = ["of" in keys[first:last] for keys, first, last in sides]
            if of[0] is not of[1]:
                return True
    words = {*edit.here[edit.first : edit.last], *edit.there[edit.start : edit.end]}
    if words == {"halb"} and edit.last < len(edit.here) and is_number_word(edit.here[edit.last]):
        return True  # um (halb) acht
    if edit.is_exchange and words == {"menos", "y"}:
        return "las" in edit.here[max(0, edit.first - 2) : edit.first]  # las ocho menos cuarto
    if not edit.is_exchange or words != {"and", "or"}:
        return False
    near = (*edit.here[max(0, edit.first - 2) : edit.first], *edit.here[edit.last : edit.last + 2])
    return any(is_numeric(key) and key != "one" for key in near)


def is_decimal_comma(keys: Sequence[str]) -> bool:
    """Whether words are in a language that sets a comma before decimals and dots between thousands."""
    words = {*keys}
    return words.isdisjoint(_ENGLISH) and len(words & _CONTINENTAL) >= _MOST_WORDS


def in_english(key: str) -> str:
    """A number of such a language as English writes it: 1.236 is 1236, and 7,4 is 7.4."""
    if not key[:1].isdigit() or key.isdigit():
        return key
    if _DOTTED.fullmatch(key):
        key = key.replace(".", "")
    if key.count(",") != 1 or "." in key or not key.partition(",")[2].strip("0"):
        return key  # "374,0" is no other way to write 374 here either
    return key.replace(",", ".")


def is_range(keys: Sequence[str], first: int, last: int) -> bool:
    """Whether [first:last] joins two numbers in digits, the first with "%" or with the second's unit."""
    joint = keys[first:last]
    number = first - 1 - (first > 1 and keys[first - 1] == "%")
    if not joint or joint[-1] not in RANGE_JOINTS or not keys[number][-1:].isdigit():
        return False
    unit = joint[:-1]
    return keys[last][:1].isdigit() and (not unit or unit == keys[last + 1 : last + 1 + len(unit)])


def is_stated(keys: Sequence[str], index: int) -> bool:
    """Whether a figure from `index` on states the noun before it: "ratio was 0.54", "issue of 3 million"."""
    return index + 1 < len(keys) and keys[index] in _STATING and keys[index + 1].lstrip("-")[:1].isdigit()


def are_two_units(one: str, two: str) -> bool:
    """Whether capitals make two units of one symbol: mW and MW, Gb and GB."""
    if one.lower() != two.lower() or len(one) > 4:
        return False
    if len(one) > 2 and (one[1:] + two[1:]).islower():
        return False  # UTF-8 mode, UTF-8 Mode
    return {one[:1], two[:1]} == {"m", "M"} or {one[-1:], two[-1:]} == {"b", "B"}
