"""The first of all on one side, and on the other one of the first, or the first of fewer: "the largest bank".

Over "one of the largest banks", and "the world's largest" over "Europe's largest". Both texts have the same
superlative, once. What is the first of more is the first of fewer too.
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.wording import words_in
from scifacts.nouns import NamedTuple
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["first_of_others"]

# A superlative with what stands before it: "one of the", "the world's"; and where it holds.
_ENGLISH = lazy(
    r"(?P<among>\b(?:one\sof|among|some\sof|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))\s(?:on|in|among)"
    r"\s(?:the|a)\s(?:list|ranking|table)\sof)\s(?:the\s|its\s|their\s|(?:the\s)?(?P<whose_of>[^\W\d_]+)['’]s?\s)?)?"
    r"(?:\bthe\s)?(?:(?P<whose>[^\W\d_]+)['’]s?\s)?(?P<rank>(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|next)[\s-])?"
    r"\b(?P<best>most[\s-][^\W\d_]{4,}|(?<!\bat\s)best(?!-?seller)|worst|[a-z]{2,}[^aeiou]{0,2}est)\b(?!-)"
    r"(?=(?P<behind>[^.,;:!?]{0,60}))",
    re.IGNORECASE,
)
_ABROAD = lazy(
    r"(?P<among>\b(?:eine[rs]?\sder|un[oae]?\sd(?:es|e\sl[oa]s)|l['’]une?\sdes|parmi\sles|zu\sden|entre\sl[oa]s)\s)?"
    r"(?P<rank>\b(?:zweit|dritt|viert|deuxième|troisième|segund[oa]|tercer[oa]?|second[oa]?|terz[oa])\s?)?"
    r"\b(?P<best>(?:größt|(?:ält|läng|höch|stärk|teuer|reich|klein|beliebt|wichtig|schlimm)\w*?st)e[nrsm]?"
    r"|(?P<romance>(?:plus|más|più)\s(?P<stem>[^\W\d_]{4})[^\W\d_]*|(?:mayor|mejor|peor)(?:es)?))\b",
    re.IGNORECASE,
)
_ARTICLES = word_set("el la le il lo su les los las des sus gli")  # mayor alone is older
_IN = lazy(r"\s(?:in|on|of)\s(?:(?:the|all)\s)*(?P<where>[^\W\d_]+)")
_NO_BEST_LIST = """
interest forest protest request west test guest suggest invest harvest latest arrest contest conquest digest
honest modest manifest priest quest rest nest chest vest crest southwest northwest midwest least tempest
bequest behest
"""
_NO_BEST = word_set(_NO_BEST_LIST)
# How far a superlative reaches: the more, the wider.
_REACH = {
    **dict.fromkeys(("world", "globe", "earth", "planet"), 4),
    **dict.fromkeys(("europe", "asia", "africa", "america", "oceania", "continent"), 3),
    **dict.fromkeys(("country", "nation", "national"), 2),
    **dict.fromkeys(("state", "region", "province", "county"), 1),
    **dict.fromkeys(("city", "town", "village", "district"), 0),
}
_AMONG = ("one of ", "among ", "some of ", "list of ", "ranking of ", "table of ")
_WIDE = phrases("world globe earth europe asia africa america oceania continent country nation")
_SIGN_LIST = "größte ältest längst höchst stärkst kleinst plus_ más_ più_ mayor mejor peor"
_SIGNS = phrases(_SIGN_LIST)


class _Best(NamedTuple):
    """A superlative: its word and rank, whether of several, how far it reaches if a word says so."""

    word: str
    rank: str
    is_among: bool
    reach: int | None
    written: str


def first_of_others(ours: Placed, theirs: Placed) -> Contrast | None:
    """The superlatives of two sentences, where ours says more of one thing than theirs; else None."""
    said, found = ours.sentence().of(ours.text), theirs.sentence().of(theirs.text)
    if not _may_name_one(said.lower(), found.lower()):
        return None  # few texts need the patterns
    there = _superlatives(found)
    for one in _superlatives(said):
        others = [other for other in there if other.word == one.word]
        if not others or one.is_among:
            continue
        if all(other.is_among or (other.rank and not one.rank) for other in others):
            return Contrast(one.written, others[0].written)
        if one.reach is not None and all(
            other.reach is not None and other.reach < one.reach for other in others
        ):
            return Contrast(one.written, others[0].written)
    return None


def _may_name_one(said: str, found: str) -> bool:
    """Whether two texts in lower case may have the same superlative: a glance."""
    if any(map(said.__contains__, _SIGNS)):
        return True
    is_other = any(map(found.__contains__, _AMONG)) or any(map(said.__contains__, _WIDE))
    best = (
        word
        for word in words_in(said)
        if (word.endswith("est") or word in ("most", "worst")) and word not in _NO_BEST
    )
    return is_other and any(map(found.__contains__, best))


def _superlatives(text: str) -> list[_Best]:
    found = []
    for best in _ENGLISH.finditer(text):
        word = best["best"].lower()
        if word not in _NO_BEST:  # ranks are told by another rule
            ranked = (best["rank"] or "").lower() + word
            found.append(_Best(ranked, "", bool(best["among"]), _reach(best), _written(best)))
    for best in _ABROAD.finditer(text):
        before = words_in(text[: best.start()])[-1:]
        if best["romance"] and not (best["among"] or best["rank"] or not _ARTICLES.isdisjoint(before)):
            continue
        word = (best["stem"] or best["best"]).lower()[: len("größ")]
        found.append(
            _Best(word, (best["rank"] or "").lower(), bool(best["among"]), None, best.group().strip())
        )
    return found


def _written(best: re.Match[str]) -> str:
    return " ".join((best.group().strip(), *words_in(best["behind"])[:1]))


def _reach(best: re.Match[str]) -> int | None:
    """How far a superlative reaches by the word that says of what it is, a country by its name."""
    where = best["whose"] or best["whose_of"]
    if where is None and (behind := _IN.search(best["behind"])) is not None:
        where = behind["where"]
    if where is None:
        return None
    low = where.lower()
    if low in _REACH:
        return _REACH[low]
    from scifacts.checks.reading.countries import CONTINENTS, country_of  # few texts have a superlative

    country = country_of(where) if where[0].isupper() else None
    if country is None:
        return None
    return _REACH["continent"] if country in CONTINENTS else _REACH["country"]
