"""Which words of a sentence are names, and whether a text has a name in another form."""

from __future__ import annotations

import re
from typing import NamedTuple
from unicodedata import normalize

from scifacts.checks.reading.countries import CONTINENTS, UNIONS, country_of, names_of
from scifacts.matching.vocabulary.accents import without_accents
from scifacts.matching.vocabulary.words import COMMON
from scifacts.numerals.nouns import unit_name
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "NameWord",
    "NamingTexts",
    "has_part",
    "is_bare_noun",
    "is_doubtful",
    "is_german",
    "is_in_capitals",
    "is_named",
    "is_romance",
    "may_be_name",
    "name_words",
]


class NameWord(NamedTuple):
    """A word of a text: to compare and as written, both without "'s", and where it begins.

    `is_first` says whether a sentence or a part of one begins there; `run` are the words with capitals that
    it is one of ("Vice Minister Zhang Guangjun"), else the word alone.
    """

    text: str
    written: str
    start: int
    run: str
    is_first: bool
    is_owner: bool = False  # "'s" stands behind it

    @property
    def country(self) -> str | None:
        """The country that it means, among the words beside it."""
        return country_of(self.text, self.run)

    @property
    def sort(self) -> str:
        """What it names: a country, a continent, or else a person, a place, a body or a union of countries.

        Only names of one sort are exchanged.
        """
        if self.country in CONTINENTS:
            return "continent"
        return "other" if self.country in (None, *UNIONS) else "country"


_WORD = lazy(r"[^\W_]+(?:[.’'&-][^\W_]+)*")
_MARKS = lazy(r"[^\w\s'’\"“”()&-]")  # between two words: a part of a sentence ends there
_ELIDED = lazy(r"[DL]'[a-z]")  # L'équipe, at the beginning of a sentence
_POSSESSIVE = ("'s", "’s", "'", "’")
# With a capital, but not what tells one name from another: titles, times, directions, kinds of bodies.
_NO_NAMES = word_set("""
mr mrs ms dr prof sir lord lady dame president minister ministers prime vice deputy chief senator governor
mayor secretary general chancellor king queen prince princess pope director chairman chairwoman chair
professor judge justice captain colonel sergeant inspector superintendent constable detective councillor
alderman reverend representative cllr rep sen gov rev hon sgt capt col gen lt supt insp dci mp mep
officer spokesman spokeswoman spokesperson ceo cfo
herr frau monsieur madame señor señora präsident präsidentin ministerin bundeskanzler président ministre
presidente ministro ministra
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
januar februar märz mai juni juli oktober dezember
spring summer autumn fall winter easter christmas
north south east west northern southern eastern western central greater new old upper lower
world earth global international national
party group company inc ltd plc corp corporation ag gmbh labs laboratories technologies bros brothers
university college school bank ministry
department office agency council committee commission court union association federation institute hospital
museum club city county district province state river lake mount street island islands republic kingdom
government parliament congress police etat gobierno gouvernement regierung president presidente premier
i the a an this that these those it its he she they we his her their our you there here
figure table chapter section article act bill law day year week month
gdp vat cpi yoy qoq mom ytd eps ebit ebitda usd eur gbp cny rmb aud cad chf jpy
""")
# What begins a sentence without an article and is no name, beside words with the endings below.
_BARE_NOUNS = word_set("""
revenue turnover output income profit growth traffic staff people women men children food fuel gas oil coal
steel wheat rice corn beef milk beer wine water rain snow crime fraud debt aid trade demand work labour labor
interest rent pay support overall most many some all half both only just about around over under almost
today yesterday now then later earlier together altogether once twice never life love death birth war peace
fog wind smoke heat cold ice mud dust noise lightning thunder research science technology tourism agriculture
education health medicine music art sport football cricket tennis rugby business industry commerce finance
consumption inflation employment unemployment membership turnout attendance circulation mortality poverty
obesity cancer diabetes malaria measles tuberculosis cholera dementia asthma surgery treatment therapy
everyone everybody nobody nothing something anything none neither either each every another such same
man woman boy girl mother father son daughter brother sister couple family teen teenager toddler baby thief
robber farmer suspect victim driver pilot nurse teacher student worker owner author expert official analyst
scientist researcher soldier gunman fisherman sailor singer actor artist player coach fan widow widower
voters thieves winds fires floods movie movies film films song songs album albums book books
""")
_BARE_ENDINGS = phrases("""
tion sion ment ship ance ence ity ness ture age put ly cy ss ing ers ors ists ians ees ants ents les tes ves
ies ses als gs
""")
# What a name and another form of it end in, behind the same letters: China and Chinese, Milan and Milanese.
_FORMS = """
s es n an ans ian ians ean ese ish ic i er ers a e ia y in innen en ois oise ais aise ien ienne o os as
isch ische
"""
_ENDINGS = frozenset(("", *_FORMS.split()))
_STEM = 4  # letters that two forms of a name share
_INITIAL_OR_NUMBER = lazy(r"\d+|\D")
_CLIPPED = lazy(r"\b[A-Z][b-df-hj-np-tv-xz]{2,3}\b")
_TITLE = 4  # letters of a title that stands for the one who bears it
_GERMAN = word_set("""
der die das den dem des und ist im am zum zur vom von mit für auf ein eine einen einem einer bei bis nach aus
wurde wurden wird werden hat haben hatte sich nicht keine kein auch mehr als wie über unter gegen seit laut
millionen milliarden prozent
es gibt gab gut noch rund etwa fast knapp sind waren ihr ihre sie wir man beim vor dass oder aber
""")
_ROMANCE = word_set("""
solo sólo pese aunque además también mientras cuando todos todas ambos ambas aussi seul seuls tous toutes
ainsi quelque quelques après avant chez sous selon tras ante bajo desde hasta sobre entre cette ce cet ces
mon ma mes
le la les du des une et est dans pour sur avec qui que au aux de d'un d'une ses son leur ont été plus
el los las un del y en con por para que se su sus más fue han hay al lo ha una como según
""")
_WORDS_ENOUGH = 2  # of a language, in two sentences
_ONE_IN = 12  # words of a German text at most; others have some as well, "man", "die" and "am"
_INITIALS = 12  # of a body at most
_BESIDE = 24  # characters on either side of a country's name, where a word may make it another: North Korea


def name_words(text: str) -> list[NameWord]:
    """The words of a text, in order, each with the run of capitals that it stands in."""
    found: list[NameWord] = []
    runs: list[list[str]] = []  # for each word the run that it is in
    end = 0
    for match in _WORD.finditer(text):
        gap, written = text[end : match.start()], _without_possessive(match[0])
        plain = _plain(written)
        goes_on = bool(found) and gap == " " and found[-1].text[0].isupper() and plain[0].isupper()
        runs.append(runs[-1] if goes_on else [])
        runs[-1].append(plain)
        is_first = not found or _MARKS.search(gap) is not None
        is_owner = written != match[0]
        found.append(NameWord(plain, written, match.start(), plain, is_first, is_owner))
        end = match.end()
    wholes = {id(run): " ".join(run) for run in runs}
    return [word._replace(run=wholes[id(run)]) for word, run in zip(found, runs, strict=True)]


def is_in_capitals(words: Sequence[NameWord]) -> bool:
    """Whether a text is a title of capitals, where a capital tells nothing."""
    return sum(word.text[0].isupper() for word in words) * 3 > len(words) * 2


def is_german(words: Sequence[NameWord]) -> bool:
    """Whether a text seems to be German, where every noun has a capital."""
    found = sum(word.written.lower() in _GERMAN for word in words)
    return found >= _WORDS_ENOUGH and found * _ONE_IN >= len(words)


def is_romance(words: Iterable[NameWord]) -> bool:
    """Whether a text seems to be French or Spanish."""
    return sum(word.written.lower() in _ROMANCE for word in words) >= _WORDS_ENOUGH


def may_be_name(word: NameWord, *, german: bool) -> bool:
    """Whether a word with a capital may tell one name from another; of German text the countries alone."""
    if not word.text[0].isupper() or len(word.text) == 1 or _ELIDED.match(word.text):
        return False
    if word.country is not None:
        return word.sort != "continent" or word.run.split()[-1] == word.text  # no European Central Bank
    low = word.text.lower()
    if unit_name(word.written).family == "measure":  # GW, Gigawatt
        return False
    return not german and low not in _NO_NAMES and (low not in COMMON or word.text.isupper())


def is_doubtful(word: NameWord, following: NameWord | None) -> bool:
    """Whether a capital may be there because a sentence begins: Turnover reached $3bn."""
    if not word.is_first or word.text.isupper() or word.country is not None:
        return False
    return following is None or word.run == word.text or following.text.lower() in _NO_NAMES


def is_bare_noun(word: NameWord) -> bool:
    """Whether a word is one of those that begin a sentence without an article."""
    low = word.text.lower()
    return low in _BARE_NOUNS or low in COMMON or low in _ROMANCE or low.endswith(_BARE_ENDINGS)


class NamingTexts:
    """Texts, and which names they have: each name is sought in them once, as they may be books."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        self._have: dict[NameWord, bool] = {}
        self._have_part: dict[NameWord, bool] = {}

    def have(self, word: NameWord) -> bool:
        """Whether one of the texts has a name in this form or another."""
        if word not in self._have:
            self._have[word] = any(is_named(word, text) for text in self.texts)
        return self._have[word]

    def have_part(self, word: NameWord) -> bool:
        """Whether one of the texts has another word of a name, or its bearer's title."""
        if word not in self._have_part:
            self._have_part[word] = any(has_part(word, text) for text in self.texts)
        return self._have_part[word]


def has_part(word: NameWord, text: str) -> bool:
    """Whether a text has another word of a name, or its bearer's title alone: Starmer, the King."""
    for other in name_words(word.run):
        if may_be_name(other, german=False):
            if is_named(other, text):
                return True
        elif len(other.text) >= _TITLE and re.search(rf"(?i:\b{re.escape(other.text)})\b(?!\s[A-Z])", text):
            return True
    return False


def is_named(word: NameWord, text: str) -> bool:
    """Whether a text has a name in this form or another: of a country, as initials, with another ending.

    The whole text is searched, and no list of its words made: it may be a book. What it has in no case is
    not looked for with a pattern, which takes a hundred times as long.
    """
    if word.country is not None:
        return _has_country(word.country, text)
    name, low = word.text, _lower(text).replace("’", "'")
    straight = word.written.replace("’", "'")
    forms = dict.fromkeys((name, straight, _without_elision(straight)))
    written = "|".join(re.escape(one).replace("'", "['’]") for one in forms if one.lower() in low)
    if written and re.search(rf"\b(?:{written})\b", text, re.IGNORECASE):
        return True
    if _has_form(name.lower(), text) or _has_clipped(name, text):
        return True
    if name.isupper() and (f"{name}s" in text or f"{name}’s" in text):
        return True  # GPs
    plain = text.replace(".", "")
    short = "|".join(one for one in _parts("".join(one[0] for one in word.run.split())) if one in plain)
    if short and re.search(rf"\b(?:{short})\b", plain):
        return True
    return len(name) <= _INITIALS and name.isupper() and name.isalnum() and _has_long_form(name, text)


def _has_clipped(name: str, text: str) -> bool:
    """Whether a text has a name with its vowels left out, or what a name is so cut from: Utd, United."""
    if _CLIPPED.fullmatch(name):
        letters = r"[^\W\d_]*".join(name)
        return re.search(rf"\b{letters}\b", text) is not None
    if len(name) < _STEM or not name.isascii():
        return False
    found = (one[0] for one in _CLIPPED.finditer(text) if one[0][0] == name[0])
    return any(re.fullmatch("[a-z]*".join(one), name) for one in found)


def _lower(text: str) -> str:
    """A text in lower case, where a dotted capital I is the one without."""
    return text.lower() if text.isascii() else text.lower().replace("i\u0307", "i")


def _has_country(country: str, text: str) -> bool:
    low = _lower(text)
    names = "|".join(re.escape(one) for one in names_of(country) if one in low)
    if not names:
        return False
    for found in re.finditer(rf"\b(?:{names})(?:\b|(?=['’]))", text, re.IGNORECASE):
        start = max(0, found.start() - _BESIDE)
        if " " in found[0] or any(
            one.country == country for one in name_words(text[start : found.end() + _BESIDE])
        ):
            return True
    return False


def _has_form(name: str, text: str) -> bool:
    if len(name) < _STEM:
        return False
    beginning = name[:_STEM].title()
    if beginning not in text:
        return False
    forms = (found[0] for found in re.finditer(rf"\b{re.escape(beginning)}[^\W\d_]*", text))
    return any(country_of(form) is None and _is_form(name, form.lower()) for form in forms)


def _has_long_form(initials: str, text: str) -> bool:
    """Whether words with these initials follow one another, small words between them left out."""
    parts = _INITIAL_OR_NUMBER.findall(initials)  # F1 is Formula 1
    words = r"(?:\s+[a-z]+){0,2}[\s-]+".join(
        rf"{part}\b" if part.isdigit() else rf"{part}[\w’']+" for part in parts
    )
    return re.search(rf"\b{words}", text) is not None


def _parts(initials: str) -> list[str]:
    """The stretches of two initials or more: of NHSE also NHS."""
    ends = range(2, len(initials) + 1)
    return [initials[at:end] for end in ends for at in range(end - 1)]


def _without_possessive(word: str) -> str:
    ending = next((one for one in _POSSESSIVE if word.endswith(one)), "")
    return word.removesuffix(ending) or word


def _plain(word: str) -> str:
    """A word without points and accents: U.S. -> US, Zürich -> Zurich, L’ONU -> ONU, CO₂ -> CO2."""
    plain = without_accents(normalize("NFKC", word.replace(".", ""))) or word
    return _without_elision(plain.replace("’", "'"))


def _without_elision(word: str) -> str:
    """A name without the article or "de" that French joins to it: l'Éducation -> Éducation."""
    return word[2:] if word[1:2] == "'" and word[2:3].isupper() and word[0] in "LlDd" else word


def _is_form(one: str, two: str) -> bool:
    same = next((at for at, (ours, theirs) in enumerate(zip(one, two, strict=False)) if ours != theirs), None)
    longest = min(len(one), len(two)) if same is None else same
    return any(
        one[length:] in _ENDINGS and two[length:] in _ENDINGS for length in range(longest, _STEM - 1, -1)
    )
