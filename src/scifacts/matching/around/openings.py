"""First phrases of a sentence that measure or limit what follows: per head, in a subgroup, annualised."""

from __future__ import annotations

import re

from scifacts.matching.around.governing_words import CLAIM, GENRE, PLANNED, RUMOUR, either
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

__all__ = ["OPENING_WORDS", "opened_by"]

_COUNTED = (
    r"(?:adults|people|persons|men|women|boys|girls|children|pupils|students|teenagers|youths?|patients|users"
    r"|households|respondents|voters|workers|employees|smokers|drivers|owners|graduates|residents|families"
    r"|firms|companies|participants|survivors|pensioners|immigrants|migrants|cases|those\s(?:aged|under|over"
    r"|with|who|without)|(?:the\s)?(?:under|over)-)"
)
_OLD = r"(?:old|former|previous|earlier|repealed|superseded|then)"
_LAW = (
    r"(?:rules?|laws?|acts?|systems?|schemes?|regimes?|plans?|contracts?|agreements?|treat(?:y|ies)|polic(?:y|ies)"
    r"|deals?|bills?|regulations?|management|owners?|charters?|constitution|formula|method|code)"
)
_ARMS = (
    r"(?:(?:placebo|control|treatment|intervention|comparison)[\s-](?:arm|group)|(?:age|income|risk|ethnic)[\s-]?"
    r"(?:group|category|bracket|band)|subgroup|sub-group|cohort)"
)
# What the figures behind are counted in: thousands, another currency, another scale, heads.
_SCALES = (
    r"(?:(?:all\s)?(?:figures|amounts)\s)?(?:stated|expressed|given|quoted|measured|reported|shown|counted"
    r"|denominated|converted)\s(?:here\s)?(?:in|into)\s(?:thousands|millions|billions|hundreds)\b"
    r"|in\s(?:thousands|millions|billions|trillions|hundreds)(?:\sof\s(?:\w+\s)?\w+)?,"
)
_UNITS = (
    r"(?:stated|expressed|given|quoted|measured|reported|denominated|converted)\s(?:in|into)\s(?:\w+\s){0,2}"
    r"(?:dollars|euros|francs|pounds|yen|yuan|pesos|rupees|rubles|roubles|crowns|kron[aeo]r)\b"
    r"|on\sthe\s\w+\sscale\b|(?:measured|counted|weighted|calculated|expressed|judged)\s(?:only\s)?(?:by|in|per|at)\b"
    r"|by\s(?:weight|volume|value|mass|area|headcount|circulation|market\svalue),"
    r"|per\s(?:head|capita|person|inhabitant|household|resident|worker|employee|share|pupil|student|patient)\b"
    r"|pro\s(?:kopf|einwohner|person|haushalt|aktie)\b|par\s(?:habitant|tête|personne|ménage)\b"
    r"|por\s(?:habitante|persona|hogar|cabeza)\b"
)

# Of most or of some alone, or as a rule: for most products, in certain districts, usually. A phrase of a time
# limits no more than when: for some years.
_TIMES = (
    r"(?:years|months|weeks|days|decades|hours|minutes|centuries|generations|time|point|stage|moment"
    r"|ans|années|mois|jours|semaines|heures|décennies|siècles|temps"
    r"|años|meses|días|semanas|horas|décadas|siglos|tiempo|momento)"
)
# Nor does one that tells how: with some help, at some cost, among many other things.
_NO_PART = (
    r"(?:ways?|respects?|senses?|words?|others?|things|occasions?|stages?|steps|exceptions?|costs?|help|effort"
    r"|difficulty|success|delay|reluctance|surprise|care|risk|support|luck|doubts?|pride|relief|regret|justification)"
)
_SOME = (
    r"(?:for|in|at|on|among|with|of)\s(?:(?:the|a)\s(?:(?:vast|small|large|tiny)\s)?(?:majority|minority)\sof"
    r"|most|some|many|certain(?!,)|several|a\sfew|few|rare\s(?=cases\b))\b"
    rf"(?!\s(?:\w+\s)?{_TIMES}\b)(?!\s(?:other\s)?{_NO_PART}\b)(?!(?<=with\smost)\sof\b)[^,]{{0,60}}"
    r"(?:,\s(?:notably|such\sas|including|particularly|especially|mainly|chiefly|like)\s[^,]{1,40})?,?\Z"
    r"|(?:dans|pour|chez|en|sur|à)\s(?:la\s(?:plupart|majorité)|certaine?s|beaucoup|de\snombreu(?:x|ses)|plusieurs"
    rf"|quelques)\b(?!\s(?:\w+\s)?{_TIMES}\b)[^,]{{0,60}},?\Z"
    r"|(?:en|para|con|entre)\s(?:la\s(?:(?:gran|inmensa)\s)?mayoría|la\smayor\sparte|algun[oa]s|much[oa]s|ciert[oa]s"
    rf"|vari[oa]s)\b(?!\s(?:\w+\s)?{_TIMES}\b)[^,]{{0,60}},?\Z"
    r"|(?:usually|generally|typically|normally|ordinarily|often|sometimes|occasionally|rarely|seldom|mostly|as\sa\srule|in\sgeneral"
    r"|généralement|en\sgénéral|habituellement|souvent|parfois|normalement|generalmente|normalmente|en\sgeneral"
    r"|habitualmente|a\sveces|a\smenudo|meist|meistens|manchmal|üblicherweise|normalerweise|gewöhnlich|gelegentlich|teilweise),?\Z"
    r"|(?:in|bei|für|an|mit|unter)\s(?:den\s(?:aller)?meisten|einigen?|manchen?|vielen?|bestimmten?|gewissen?|wenigen?"
    r"|mehreren)\s(?!(?:jahren?|monaten?|wochen|tagen?|stunden|minuten|jahrzehnten?|zeiten)\b)[^,]{2,50}\Z"
)


# How they were computed, of whom, or where alone they are said to be so.
def _opening() -> str:
    new = rf"(?:{either(PLANNED)}|draft|suggested)"
    limits = (
        r"(?:before|after|net\sof|gross\sof|ignoring)\s(?:(?:interest|tax(?:es)?|inflation|depreciation|amorti[sz]ation"
        r"|deductions|costs|expenses|fees|exceptional\sitems|write-downs|one-off\sitems|provisions|minorities)"
        r"(?:,|\sand)?\s?)+\Z"
        r"|on\sthe\s(?:assumption|condition|premise|understanding|hypothesis)\b"
        r"|(?:at|on)\san?\s(?:seasonally\sadjusted\s)?(?:annuali[sz]ed|like-for-like|constant[\s-]currency"
        r"|seasonally[\s-]adjusted|inflation-adjusted)\s(?:\w+\s)?(?:rate|basis|pace)\b|annuali[sz]ed\b"
        r"|(?:in|at)\s(?:real\sterms|constant\sprices|constant\scurrenc(?:y|ies))\b"
        r"|when\sadjusted\sfor\b|real(?:,|\sgerechnet)|preisbereinigt|inflationsbereinigt"
        rf"|among\s(?:the\s|all\s)?{_COUNTED}"
        r"|unter\s(?:den\s)?(?:männern|frauen|kindern|patienten|befragten|schülern)\b"
        rf"|(?:in|within|for)\s(?:the|this|that|one|an?|their|his)\s[^,]{{0,40}}\b{_ARMS}\b"
        r"|(?:dans\s(?:le|ce)|en\s(?:el|este)|in\sder)\s(?:seule?n?\s|solo\s)?(?:groupe|grupo|gruppe)\b"
        r"|in\sder\s(?:kontroll|placebo|alters|vergleichs|behandlungs)gruppe\b"
        r"|(?:in|under|on)\s[^,]{0,40}\b(?:worst|best|bear|bull|base|baseline|downside|upside)[\s-](?:case|scenario)\b"
        r"|(?:in|im|dans|en)\s(?:the|a|an|his|her|their|its|un|una|une|le|la|el)?\s?(?:[^,]{1,40}\s)?"
        rf"(?:{either(GENRE)})s?\b"
        rf"|under\s(?:the|a|an|its|his|her|their)\s(?:\w+\s)?{new}\s(?:\w+\s)?{_LAW}\b"
    )
    old = rf"under\s(?:the|an?|its|his|her|their)\s(?:\w+'s\s)?{_OLD}\s(?:\w+\s)?{_LAW}\b"
    denials = (
        rf"(?:contrary\sto|despite)\s[^,]{{0,60}}\b(?:{either(CLAIM, RUMOUR)})\sthat\b"
        r"|(?:selon|d'après)\s[^,]{0,30}\b(?:aussitôt|vite|depuis|ensuite)\sdémenti\w*"
    )
    return (
        rf"(?P<scale>{_SCALES})|(?P<unit>{_UNITS})|(?P<comparator>{limits}|{_SOME})|(?P<time>{old})"
        rf"|(?P<negation>{denials})"
    )


_OPENING = lazy(_opening, re.IGNORECASE)
# First words, in lower case, of what the patterns read.
OPENING_WORDS = word_set("""
all figures amounts stated expressed given quoted measured reported shown counted denominated
converted on per pro par por at annualised annualized in when real preisbereinigt
inflationsbereinigt before after net gross ignoring by weighted calculated judged
among unter within for dans en im under contrary despite selon d'après with of pour chez sur à para con entre
bei für an mit meist meistens manchmal üblicherweise normalerweise gewöhnlich gelegentlich teilweise
usually generally typically normally ordinarily often sometimes occasionally rarely seldom mostly as
généralement habituellement souvent parfois normalement generalmente normalmente habitualmente a
""")
# Of these a phrase that begins with a frequent word has one.
_FREQUENT = word_set(
    "at in on for within im dans en with of as a pour chez sur à para con entre bei für an mit"
)
_STEMS = phrases("""
arm group category bracket band cohort case scenario scale adjusted annuali like-for-like constant terms
thriller sitcom sketch story tale comedy opera dream drama musical cartoon screenplay scene théâtre groupe
grupo gruppe thousands millions billions
trillions hundreds assumption condition premise understanding hypothesis majority minority rare most some many
certain several few plupart majorité beaucoup nombreu plusieurs quelques mayor algun much ciert vari rule
general général veces menudo meisten einige manche viele bestimmte gewisse wenige mehrere
""")


def opened_by(clause: str) -> ChangeKind | None:
    """What a first phrase, up to its comma, makes of the clause behind it."""
    first = clause.split(None, 1)[0].rstrip(",").lower()
    if first not in OPENING_WORDS or (
        first in _FREQUENT and not any(map(clause.lower().__contains__, _STEMS))
    ):
        return None
    found = _OPENING.match(clause)
    return ChangeKind(str(found.lastgroup)) if found else None
