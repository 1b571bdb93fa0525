"""Ids of claims and sources, made from words: of the thing counted, else of what stands around the figure."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from scifacts.character_references import without_references
from scifacts.markup import without_marks
from scifacts.nouns import dataclass
from scifacts.numerals.nouns import unit_name
from scifacts.numerals.wordlists import word_set
from scifacts.paths import DEVICE_NAMES
from scifacts.sources import cell_at
from scifacts.suggest.han_names import han_name, has_han
from scifacts.suggest.readable import without_tags
from scifacts.suggest.sentences import MONTHS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from scifacts.model import FigureMention, Source, Span

__all__ = ["EMPTY_WORDS", "claim_name", "slug", "unused_id"]

_VAGUE: Final = frozenset({"people", "rank", "times"})  # units that name nothing
_LONGEST: Final = 60  # characters, so that a number still fits into the 80 of an id
_WORD: Final = re.compile(r"(?<![^\W_])[^\W\d_][\w&'’-]*")  # not the "ft" of "6ft"
_ELIDED: Final = re.compile(r"\A(?:[cdjlmnst]|qu)['’](?=\w)", re.IGNORECASE)  # l'État, qu'en
# Words that name nothing: function words, and verbs that lead up to a figure.
_OF: Final = re.compile(r"\s+(?:of|in|worth of|an|von)\s+(?:the\s+)?([^\W\d_][\w-]+)")
_FOR: Final = re.compile(r"\s+(?:on|for|für)\s+(?:(?:the|its|new|die|das|den|neue)\s+)*([^\W\d_][\w-]+)")
EMPTY_WORDS: Final = word_set("""
    a about above after again against all almost also although among an and another any approximately
    are around as at away be became been before being below between both but by came can could did do
    does down during each either ever every exceeded exceeding fell few for from gained grew had has
    have he her here hers hit how i if in increased increasing into is it its just last less made many
    more most much nearly no nor not now of off on one only or other our out over own people reached
    reaching reduced registered rose said same saw she since so some stood such surpassed than that the
    their them then there these they this those though through to total totaled totalled totaling under
    until up was we were what when where which while who will with within would year years you accounted
    accounting amounted amounting dropped jumped declined soared expanded compared third quarter half
    quarters hundred thousand million billion trillion dozen tonnes tons percent per cent dollars yuan
    euros us rmb der die das den dem des ein eine einer eines einem einen und oder auf um von vom mit
    bei im ins zu zum zur für war waren ist sind wurde wurden hat haben hatte mehr als rund etwa über
    unter stieg stiegen sank sanken lag lagen betrug erreichte fiel fielen auch noch nur es sie er wir
    ihr am aus nach seit prozent millionen milliarden two three four five six seven eight ten zwei drei
    vier fünf sechs sieben acht neun zehn involve involving including attracted attracting signed joined
    held nine whom whose them him ago earlier later per twice thrice double gut knapp davon darunter
    higher lower fewer pence cents say says said tell tells told think thinks know knows believe believes left
    leave leaves stay stays going come came comes versus against equal slipped narrowed climbed traded
    improved contribute contributes contributed bn mn
    aber immer weniger zurück
    le la les l un une des du de d et ou à au aux en dans par pour sur avec sans est sont a ont été s'est
    s'établit s'élève n'est pas plus moins contre environ dont ce cette ces son sa ses leur leurs il elle
    ils elles qui que hausse baisse recul recule reculé progressé progresse augmenté établi ressort ramenée
    ramené atteint tôt soit ainsi
    el los las al del y e o se lo que más menos casi unos unas uno una con por para entre hasta desde cada sus
    su
    fue fueron era es son ha han había habían hay tiene tenía solo sólo frente cerca como esta este esa ese
    ciento ndash mdash nbsp
""")
# What other readers of YAML take for no text, and words that name nothing by themselves.
_YAML_VALUES: Final = frozenset({"y", "n", "yes", "no", "true", "false", "on", "off", "null"})
_SAYS_LITTLE: Final = _YAML_VALUES | word_set("""
    time times high low ground previous period former latter next first second level point way part case thing
    kind place zeit stelle periode temps fois nivel vez veces
""")


_GERMAN_NOUN: Final = re.compile(r"\s([A-ZÄÖÜ][a-zäöüß]{2,}[^\W\d_]*)")
_MONEY_WORDS: Final = word_set("""
    pence penny cent cents franc francs pound pounds pfund franken dollar dollars krone kronen kronor
    rupee rupees peso pesos yen won
""")
_CHANGED_BEFORE: Final = re.compile(
    r"(?<!\bmakes )(?<!\bmake )(?<!\bmade )(?<!\bmaking )(?<!\btakes )(?<!\btake )(?<!\btook )"
    r"\b(?:up|down|rose|fell|grew|increased?|decreased?|declined?|dropped|jumped|climbed|shrank|um)\s(?:by\s)?\Z",
    re.IGNORECASE,
)
_VERB: Final = re.compile(
    r"(?:rose|fell|grew|increased|decreased|declined|dropped|jumped|climbed|shrank|soared|sank|gained|stood"
    r"|reached|totall?ed|amounted|was|were|has|have|had|stieg|fiel|sank|lag|betrug|war|hat)\b"
)
_CHANGED_AFTER: Final = re.compile(
    r"\s(?:more|less|fewer|higher|lower|increase|decrease|growth|rise|fall|drop|mehr|weniger|höher|niedriger)\b"
)
# "homes, of which | 210 are empty", "patients; | nine of them stopped"
_OF_WHICH: Final = re.compile(r"\bof (?:whom|which|these|those)\s+(?:\w+\s+)?\Z")
_ARE: Final = re.compile(r"\s+(?:(?:is|are|was|were)\s+)?([^\W\d_][\w-]+)")
_OF_THEM: Final = re.compile(
    r"\s+(?:of (?:them|these|those)|davon)\s+(?:(?:is|are|was|were|have|had|come|came)\s+)?"
    r"(?:(?:from|in|at|aus)\s+)?([^\W\d_][\w-]+)"
)
_OUT_OF: Final = re.compile(
    r"\s+(?:out )?of\s+(?:(?:the|its|their|his|her|last|all)\s+)*"
)  # "47 of | 52 glaciers"
_FROM: Final = re.compile(r"\bfrom\s\Z")
_VON: Final = re.compile(r"\bvon\s\Z")  # "of" as well as "from"
_AUF: Final = re.compile(r"\sauf\s")
_TO_BEFORE: Final = re.compile(r"\b(?:from|von)\s(?:[^,;]|,(?=\d))*\s(?:to|auf|bis)\s\Z")
_CLAUSES: Final = re.compile(r"[,;:(] ?|\s(?=(?:and|but|while|whereas|und|aber|während)\s)")
_MONTH: Final = re.compile(MONTHS, re.IGNORECASE)
_MOST_WORDS: Final = 3
_ENDS: Final = frozenset({"", "change", "from", "to", "share"})  # what a name may end in beside its words
_LONGEST_SOURCE: Final = 40  # characters of a source's id in that of a claim


# Letters that no decomposition takes a mark from: Havørn, Łódź.
_WHOLE_LETTERS: Final = str.maketrans(
    {"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"}
)


@lru_cache(maxsize=1024)  # of a long sentence the unit of each figure is asked for at each other one
def slug(words: str) -> str:
    """Letters and digits of a text in ASCII with hyphens between its words; "" for a text without any."""
    folded = unicodedata.normalize("NFKD", words.lower().replace("&", "").translate(_WHOLE_LETTERS))
    plain = re.sub(r"['’.]", "", "".join(c for c in folded if not unicodedata.combining(c)))
    return _shortened(re.sub(r"[^a-z0-9]+", "-", plain).strip("-"))


def _shortened(name: str) -> str:
    while len(name) > _LONGEST:
        name = name.rpartition("-")[0] if "-" in name[:_LONGEST] else name[:_LONGEST]
    return name


def claim_name(
    mention: FigureMention, source: Source, sentence: Span, others: Sequence[FigureMention]
) -> str:
    """What a claim about a figure is called: the thing counted, or the words that lead up to the figure.

    `others` are the figures of the sentence. The name of a difference ends in "change", of what something
    came from or to in "from" or "to". A name holds a letter: digits alone say nothing.
    """
    around = _Around(mention, source.text, sentence, others)
    name = next(filter(_says_something, _candidates(around)), "")
    if name in around.counted() and name != slug(mention.unit or ""):
        name = f"{name}-{slug(mention.unit or '') or mention.kind}"  # "homes-people" of "homes for 90 people"
    return _shortened(_telling(name, around) or _figure_of(source, mention))


@dataclass(frozen=True, slots=True)
class _Around:
    """A figure, and the words of its sentence before and after it."""

    mention: FigureMention
    text: str
    sentence: Span
    others: Sequence[FigureMention]

    @property
    def before(self) -> str:
        return _outside(self.text[self.sentence.start : self.mention.phrase.start])

    @property
    def after(self) -> str:
        return _outside(self.text[self.mention.phrase.end : self.sentence.end])

    @property
    def family(self) -> str:
        unit = self.mention.unit or ""
        return "money" if unit in _MONEY_WORDS else unit_name(unit).family if unit else ""

    def counted(self) -> set[str]:
        """Names of what the other figures of the sentence count."""
        return {
            slug(one.unit or "") for one in self.others if _counts(one.unit) and one.span != self.mention.span
        }

    def opening(self) -> str:
        """What stands before the first figure of the sentence."""
        start = min((one.phrase.start for one in self.others), default=self.mention.phrase.start)
        return self.text[self.sentence.start : start]

    def named_before(self) -> str:
        """What stands before the figure but measures and numerals that are words: "6ft", "Forty-seven"."""
        return self._named(self.sentence.start, self.mention.phrase.start)

    def named_after(self) -> str:
        """The same of what stands behind it."""
        return self._named(self.mention.phrase.end, self.sentence.end)

    def _named(self, start: int, end: int) -> str:
        words = self.text[start:end]
        for one in self.others:
            is_measured = one.unit is not None and unit_name(one.unit).family == "measure"
            span = one.phrase if is_measured else one.span
            if not start <= span.start <= span.end <= end or (not is_measured and _has_digit(one.text)):
                continue
            words = words[: span.start - start] + " " * len(span) + words[span.end - start :]
        return _outside(words)

    def counted_before(self) -> str:
        """What the nearest figure before this one counts; "" where none counts anything."""
        start = self.mention.phrase.start
        units = [one.unit for one in self.others if one.phrase.end <= start and _counts(one.unit)]
        return units[-1] or "" if units else ""


_OPENED: Final = re.compile(r"\A[^{}\n]{0,200}\}\}|\{\{[^{}|\n]{0,30}\|\Z")


def _outside(words: str) -> str:
    """Words before or behind a figure without what a wiki's template has beside it: "{{convert|", "|ft}}"."""
    return _OPENED.sub("", words) if "{{" in words or "}}" in words else words


def _has_digit(words: str) -> bool:
    return any(map(str.isdigit, words))


def _candidates(around: _Around) -> Iterator[str]:
    cell = cell_at(around.text, around.mention.span)
    if cell is not None:
        is_time = cell.row[:1].isdigit()  # "births-2023", "tram-vehicles"
        yield slug(f"{cell.column} {cell.row}" if is_time else f"{cell.row} {cell.column}")
    if has_han(around.sentence.of(around.text)):
        yield han_name(around.before, around.after, around.mention)
        return
    yield from _parts(around)
    unit = around.mention.unit or ""
    if _counts(unit):
        yield slug(unit)
    yield from _nouns_after(around)
    yield from _described(around)


def _counts(unit: str | None) -> bool:
    """Whether a unit is a noun that says what is counted."""
    if not unit:
        return False
    name = unit_name(unit)  # "per day" counts nothing by itself
    return name.family == "noun" and bool(name.name) and slug(unit) not in _VAGUE | _MONEY_WORDS


def _parts(around: _Around) -> Iterator[str]:
    """Names of a part of what another figure counts: "homes, of which 210 are empty", "47 of 52 glaciers"."""
    before, after = around.before, around.after
    counted = around.counted_before() or " ".join(_names(before)[:1])
    is_part = _ARE.match(after) if _OF_WHICH.search(before) else _OF_THEM.match(after)
    if counted and is_part and is_part[1].casefold() not in EMPTY_WORDS:
        share = " share" if around.family == "percent" else ""
        yield slug(f"{counted} {is_part[1]}{share}")
    if around.counted_before() and around.family == "percent" and before.endswith("("):
        yield slug(f"{counted} share")
    if out_of := _OUT_OF.match(after):
        at = around.mention.phrase.end + out_of.end()
        whole = next((one for one in around.others if one.phrase.start == at and _counts(one.unit)), None)
        if whole is not None:
            rest = _own(around.text[whole.phrase.end : around.sentence.end], first=True)
            yield slug(" ".join([whole.unit or "", *(rest[:1] or _own(before)[-1:])]))


def _nouns_after(around: _Around) -> Iterator[str]:
    """Names from the noun behind a figure that its unit does not hold: "900 tonnes of diesel"."""
    after = around.after
    if around.family == "measure" and (of := _OF.match(after)) and _names(of[1]):
        yield slug(f"{of[1]}{_end(around)}")
    if around.family == "money" and (what := _FOR.match(after)) and what[1].casefold() not in EMPTY_WORDS:
        yield slug(" ".join([*_own(around.opening(), first=True)[-1:], what[1]]))
    noun = _GERMAN_NOUN.match(after)
    if not around.mention.unit and noun and noun[1].casefold() not in _MONEY_WORDS:
        yield slug(noun[1])


def _described(around: _Around) -> Iterator[str]:
    """Names from the words before the figure, then behind it, of its own clause, then of the others."""
    end = _end(around)
    before, after = around.named_before(), around.named_after()
    if own := _own(before):
        yield slug(" ".join([*_subject(around, own), *own[-_MOST_WORDS:]]) + end)
    if (own := _own(after, first=True)) and not _CHANGED_AFTER.match(around.after):
        yield slug(" ".join(own[:_MOST_WORDS]) + end)
    # A verb alone, as behind "Shares in MedStaff, the biggest supplier, fell", has the first for its subject.
    is_verb = _VERB.match(_CLAUSES.split(before)[-1].strip()) is not None
    for clause in _clauses(before) if is_verb else reversed(_clauses(before)):
        if clause:
            yield slug(" ".join(clause[:_MOST_WORDS]) + end)
    yield slug(" ".join(_names(after)[:_MOST_WORDS]) + end)


def _subject(around: _Around, own: Sequence[str]) -> list[str]:
    """What the sentence begins with, for a clause that has no more than a verb: "retreated by 52 metres"."""
    if len(own) > 1:
        return []
    first = next(filter(None, _clauses(around.opening())), [])
    return [] if own[0] in first else first[:2]


def _end(around: _Around) -> str:
    """What a name ends in where the figure is a difference, or one of two that are compared."""
    before, after = around.before, around.after
    if around.family in ("percent", "measure", "money") and _CHANGED_AFTER.match(after):
        return " change"
    changed = _CHANGED_BEFORE.search(before)
    if changed and (around.family == "percent" or changed[0].endswith("by ")):
        return " change"
    if _FROM.search(before) or (_VON.search(before) and _AUF.search(_CLAUSES.split(after)[0])):
        return " from"
    return " to" if _TO_BEFORE.search(before) else ""


def _telling(name: str, around: _Around) -> str:
    """The name, with the next word of the sentence that names something where it is one that says little.

    "" where no other word of the sentence names anything.
    """
    word, _, end = name.partition("-")
    if word not in _SAYS_LITTLE or end not in _ENDS:
        return name
    named = [slug(one) for one in _names(around.sentence.of(around.text))]
    at = named.index(word) if word in named else -1
    behind, before = named[at + 1 :], named[: max(at, 0)]
    more = next((one for one in behind if one and one not in _SAYS_LITTLE), "")
    if more:
        return "-".join(filter(None, [word, more, end]))
    more = next((one for one in reversed(before) if one and one not in _SAYS_LITTLE), "")
    return "-".join(filter(None, [more, word, end])) if more else ""


def _says_something(name: str) -> bool:
    return sum(map(str.isalpha, name)) > 1


def _figure_of(source: Source, mention: FigureMention) -> str:
    short = source.id if len(source.id) <= _LONGEST_SOURCE else source.id[:_LONGEST_SOURCE].rpartition("-")[0]
    return f"{short or source.id[:_LONGEST_SOURCE]}-{slug(mention.unit or '') or mention.kind}"


def _names(words: str) -> list[str]:
    composed = unicodedata.normalize("NFC", without_references(without_tags(words)))
    found = (_ELIDED.sub("", one) for one in _WORD.findall(composed) if one.casefold() not in EMPTY_WORDS)
    return [one for one in found if one.casefold() not in EMPTY_WORDS and not _MONTH.fullmatch(one)]


def _clauses(words: str) -> list[list[str]]:
    """The words of each clause that name something."""
    return [_names(clause) for clause in _CLAUSES.split(without_references(without_marks(words)))]


def _own(words: str, *, first: bool = False) -> list[str]:
    """The naming words of the clause that ends, or begins first, where a figure stands."""
    return _clauses(words)[0 if first else -1]


def unused_id(name: str, taken: Collection[str], hint: str | None = None) -> str:
    """A name that is not taken: as it is, with a hint such as a year behind it, else with a number."""
    name = name.strip("-") or "claim"
    if name in DEVICE_NAMES or name in _YAML_VALUES:
        name = f"{name}-claim"
    candidates = [name, *([f"{name}-{slug(hint)}"] if hint and slug(hint) else [])]
    for candidate in candidates:
        if candidate not in taken:
            return candidate
    number = 2
    while f"{name}-{number}" in taken:
        number += 1
    return f"{name}-{number}"
