"""The one time of a sentence, where it holds for a figure that no nearer rule ties it to.

"The 2019 rate was 12 per cent", "Sales rose in 2019 to 12 million", "2019 lag die Quote bei 12 Prozent".
Only the shapes listed here tie: whatever else a year may date (a law, a building, a crisis, a target)
is left alone, for a wrong year is worse than none.
"""

from __future__ import annotations

from scifacts.patterns import lazy

__all__ = ["FRENCH_MONTH", "behind", "governs", "year_to"]

_VERBS = (
    r"(?:was|were|is|are|stood|averaged|totall?ed|reached|hit|exceeded|came|amounted|numbered|"
    r"rose|fell|grew|climbed|dropped|declined|jumped|slipped|increased|decreased|edged|surged|soared|shrank|peaked)"
)
_IN = r"(?:in|for|during|throughout|at\s+the\s+end\s+of|in\s+(?:early|late|mid))"
_LIEGT = (
    r"(?:lag|lagen|betrug|betrugen|stieg|stiegen|sank|sanken|fiel|fielen|erreichten?|"
    r"kamen|starben|wuchs|wuchsen|lebten?|wohnten?|zählten?|arbeiteten?|beschäftigten?)"
)
_MONAT = r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
FRENCH_MONTH = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
_IM = rf"(?:(?:im|Im)(?:\s+Jahre?|\s+{_MONAT})?\s+|(?:am|Am|ende|Ende|anfang|Anfang)\s+)?"

# What begins a clause, a comparison or an origin: behind it the time does not hold, before it it dates that.
_STOP = lazy(
    r"[,;:()—–,;:、]|\n\s*\n|\b(?:than|from|compared|against|versus|up|down|since|after|before|that|which|who|whom|whose|where|when|"
    r"with|twice|half|(?:below|above|of)\s+(?:the|its|their)(?=\s\Z)|but|while|until|as|als|gegenüber|seit|nach|vor|bis|statt|und|depuis|contre|avant|après|dont|qui|et|desde|frente|tras|que|y)\b"
    r"|成立|创立|创办|建|出生|通过|颁布|发生|爆发|以来|以后|比|较"
)
_UNCLEAN = lazy(
    r"[,;:()—–]|\b(?:than|compared|against|versus|since|after|before|following|that|which|who|whom|whose|where|when|but|while|until)\b"
)
# "cars built in 2019 were", "damage from the war in 2019 was": the noun before has the year for itself.
_DATES_ITS_OWN = lazy(
    r"(?:\b(?:\w+ed|built|born|begun|set|made|written|sold|held|won|lost|bought|founded|war|fire|crisis|attacks?|(?:earth)?quake|"
    r"elections?|cup|games|olympics|crash|massacre|revolution|invasion|disaster|floods?|storm|bombings?|coup|ceasefire|agreement|"
    r"treaty|deal|pact|merger|takeover|law|act|reform|summit|murders?|thefts?|fraud|killings?|accident|tournament|championships?|season|conference|independence|pandemic|outbreak|collapse|report|study))\s+\Z",
)
_MOVED_IN = lazy(rf"\b{_VERBS}\s+(?:sharply\s+|again\s+|further\s+)?(?P<lead>(?:in|during))\s+\Z")
_MOVED_TO = lazy(r",?\s+(?:to|by|at)\s")
_OF_SUBJECT = lazy(rf"\s(?P<lead>{_IN})\s+\Z")
_STATES = lazy(rf"\s(?:{_VERBS}|has\s+been|had\s+been)\s")
_HEAD = lazy(r"[\s\"“]*(?:(?:[Tt]he|[Ii]ts|[Tt]heir|But the|And the)\s+)?\Z")
_MEASURED = lazy(
    rf"(?:\s(?:[a-z][a-z-]*|GDP|CO2|EU|UK|US))*?\s(?:rate|unemployment|inflation|figure|total|level|share|sales|revenue|turnover|profit|loss|"
    rf"deficit|surplus|output|production|exports|imports|turnout|population|emissions|harvest|income|growth|average|median|"
    rf"toll|debt|GDP)\s{_VERBS}\s"
)
_COLON = lazy(r"\s?:\s+\Z")
_YEAR_TO = lazy(
    r"\b(?:in|over|during|for)\s+the\s+(?:(?:fiscal|financial|full)\s+)?(?:year|12\s+months|twelve\s+months)\s+(?:to|ending(?:\s+in)?)\s+"
    r"(?:the\s+end\s+of\s+)?\Z",
    2,
)
_OPENS_GERMAN = lazy(rf"[\s„\"]*{_IM}\Z")
_GERMAN_VERB = lazy(rf"\s(?:{_LIEGT}|war|waren|wurden?|gab|hatten?)\b")
_MID_GERMAN = lazy(rf"\b{_LIEGT}\s+{_IM}\Z")
_OPENS_ROMANCE = lazy(
    rf"[\s«\"]*(?:En(?:\s+l['’]année|\s+el\s+año)?|Fin|Début|Le|El)\s+(?:de\s+)?(?:{FRENCH_MONTH}\s+)?\Z"
)
_ROMANCE = lazy(r",?\s(?:l['’]|(?:le|la|les|il|elle|un|une|el|los|las|se|on)\b)")
_OPENS_CHINESE = lazy(r"[\s“]*(?:在|截至|到)?\Z")
_CHINESE = lazy(r"年?(?:[末底间]|全年)?,?(?:的)?(?![至到以起后前之版款级])(?=[\u4e00-\u9fff])")

_FOLLOWS = lazy(
    r"(?:"
    r"\s+(?:back\s+in|only\s+in|(?:for|in|during)\s+(?:all|the\s+whole)\s+of|au\s+cours\s+de)"
    rf"|\s+(?:im(?:\s+Jahre?|\s+{_MONAT})?|en(?:\s+{FRENCH_MONTH})?)"
    r"|\s+(?:in|over|during|for)\s+the\s+(?:(?:fiscal|financial)\s+)?year\s+to(?:\s+the\s+end\s+of)?"
    r"|,\s(?:[\w’'-]+\s){1,4}(?:said|says|reported|announced),\s+(?:in|on|for|during)"
    r"|\s(?:of|among)\s\w+(?:\s\w+)?\sand\s\w+(?:\salike)?\s+(?:in|during)"
    r"|\s(?:\w+\s)?(?:died|fled|voted|drowned|perished|attended|emigrated)\s+(?:in|on|during)"
    r"|\s(?:a|per|each)\s(?:year|month|week|day)\s+(?:from|between|in|during)"
    r"|\s(?:\w+\s){0,2}when\s[^,;:()—–\n]{1,60}\s(?:in|on|during)"
    r"|\s(?:\w+\s)?(?:kamen|starben|flohen)(?:\s+im\s+Jahre?|\s+am)?"
    r"|,\saccording\sto\sthe"
    r")\s+"
)
_BACKWARD = lazy(r"\b(?:that|which|who|whose|since|until|before|after|than)\b|\d")
_LONGEST_GAP = 90
_TODAY = lazy(r"\b(?:now|today|currently|nowadays|heute|derzeit|aujourd['’]hui|hoy)\b|现在|目前|如今")
_TOLD_BY = lazy(r"\scensus\b")


def year_to(sentence: str, start: int, time: str) -> str | None:
    """The two years of "the year to March 2019"; the year alone where it ends with December."""
    if not _YEAR_TO.search(sentence[:start]) or "/" in time:
        return None
    year, _, rest = time.partition("-")
    return year if not rest or rest.startswith("12") else f"{int(year) - 1}/{year}"


def governs(sentence: str, start: int, end: int, figures: list[tuple[int, int, bool]]) -> int:
    """How many of the figures behind the time at `start` it holds for; each is its lead, tail and "bare"."""
    if not figures or _TODAY.search(sentence):
        return 0
    at = _from(sentence, start, end, figures[0])
    if at is None:
        return 0
    for held, (lead, tail, _) in enumerate(figures):
        if _STOP.search(sentence, at, lead):
            return held
        at = tail
    return len(figures)


def _from(sentence: str, start: int, end: int, first: tuple[int, int, bool]) -> int | None:
    """From where on the time holds for what follows; None where it does not."""
    before = sentence[:start]
    lead, _, bare = first
    if (year := _YEAR_TO.search(before)) and not before[: year.start()].strip():
        return end + sentence.startswith(",", end)
    for head, tail in (
        (_HEAD.fullmatch, _MEASURED),
        (_OPENS_GERMAN.fullmatch, _GERMAN_VERB),
        (_OPENS_ROMANCE.fullmatch, _ROMANCE),
        (_OPENS_CHINESE.fullmatch, _CHINESE),
    ):
        if head(before) and (match := tail.match(sentence, end)) and match.end() <= lead:
            return match.end()
    if _HEAD.fullmatch(before) and not bare and _COLON.fullmatch(sentence, end, lead):
        return lead
    if _UNCLEAN.search(before):
        return None
    if _MOVED_IN.search(before) and (match := _MOVED_TO.match(sentence, end)):
        return match.end()
    if (subject := _OF_SUBJECT.search(before)) and not _DATES_ITS_OWN.search(
        before[: subject.start("lead")].lower()
    ):
        match = _STATES.match(sentence, end)
        return match.end() if match else None
    return end if _MID_GERMAN.search(before) else None


def behind(sentence: str, start: int, end: int, tail: int) -> bool:
    """Whether a time holds for the last figure before it, which ends at `tail`."""
    gap = sentence[tail:start]
    if len(gap) > _LONGEST_GAP or _TODAY.search(sentence):
        return False
    if not _FOLLOWS.fullmatch(gap) or _BACKWARD.search(gap):
        return False
    return not gap.startswith(", according") or bool(_TOLD_BY.match(sentence, end))
