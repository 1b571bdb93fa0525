"""The rest of a sentence behind a passage that takes it back or measures it: , but later found to be ..."""

from __future__ import annotations

from scifacts.matching.clauses import SENTENCE_END
from scifacts.matching.frames_elsewhere import TAKEN_BACK, TAKING_BACK
from scifacts.model import ChangeKind
from scifacts.patterns import lazy

__all__ = ["SCOPES", "scoped", "turned_by_rest"]

_NEAR = 40  # characters back to a superlative
_REACH = 200  # characters to the end of the sentence
_STOPS = ".!?;:\"')\u201d\u2019"
_MARKS = ",;，；(\u2014\u2013-"
_LATER = r"(?:later|since|subsequently|afterwards|eventually|soon)"
_BACK = (
    r"(?:revis|correct|retract|withdr[ae]w|amend|revers|overturn|annul|quash|recant|disown|disprov|debunk|discredit"
    r"|disqualif|refut|rescind)(?:s|e[sdn]?|n|ed|ied|ing)?"
)
_UNTRUE = (
    r"(?:disproved|disproven|discredited|debunked|fabricated|forged|retracted|recanted|refuted|untrue|false)"
)
_TELLING = (
    r"(?:statement|claim|version|account|story|assertion|allegation|assumption|report|theory|explanation|promise"
    r"|testimony|evidence|view|figure|number|finding|announcement|confession|accusation|remark)s?"
)
_REFUTED = r"(?:(?:disprov|refut|contradict|debunk|discredit)\w*|den(?:ied|ies)|disput(?:ed|es)|belie[sd])"
_FALSE = (
    r"(?:(?:prov(?:ed|en)\s(?:to\sbe\s)?|turned\sout\s(?:to\sbe\s)?|is\s|was\s|are\s|were\s)(?:\w+ly\s)?"
    r"(?:false|wrong|untrue|incorrect|invented|fabricated|unfounded|baseless|mistaken|inaccurate|not\strue"
    r"|not\scorrect|a\slie|disallowed|ruled\sout))"
)
_DROPPED = rf"(?:{_REFUTED}|{_FALSE}|(?:reject|dismiss|retract|withdr[ae]w|recant|disown)\w*)"
_SUM = r"(?:sums|figures|amounts|prices|values|totals|numbers)"
# Of these a tail that the pattern below reads has at least one.
_STEM_WORDS = """
later since subsequently afterwards eventually soon at_first initially signific sums figures amounts
prices values totals numbers according or_so_ only statement claim version account story asserti
allegation assumption report theory explanation promise testimony evidence view finding announcement
confession accusation remark figure number which_ but_ though until before nur seulement solo sólo
uniquement únicamente invented lied fantas fabricated joked quipped as_ apolog
believe or_rather
"""
_STEMS = tuple(word.replace("_", " ") for word in _STEM_WORDS.split())
_TURNING = lazy(
    # what was found later
    rf"(?P<taken>(?:[^,;]{{0,60}},\s)?(?:but|though|although|yet|however)\s[^;]{{0,40}}?\b{_LATER}\s(?:\w+\s){{0,2}}?{_BACK}\b"
    rf"|(?:[^,;]{{0,60}},\s)?(?:but|though|although|yet)\s[^;]{{0,40}}?\b{_LATER}\s(?:found|discovered|proved|proven|shown)"
    r"\s[^;]{0,60}?\bto\s(?:be|have\sbeen)\b"
    rf"|according\sto\s[^;]{{0,120}}\b{_UNTRUE}\b"
    rf"|(?:an?|the|this|that)\s(?:\w+\s)?{_TELLING}\s(?:that\s|which\s)?[^;]{{0,60}}?\b{_DROPPED}\b"
    r"|(?:but\s)?(?:he|she|it|they|the\s\w+)\s(?:\w+\s)?apologi[sz]ed\sfor\s(?:the|this|that|his|her|its|their)\s"
    r"(?:\w+\s)?(?:lie|error|mistake|claim|statement|report|falsehood|invention)s?\b"
    r"|which\s(?!\w+ly\s|cannot|can\snot|nobody|no\s)(?:\w+\s){1,4}?(?:reject|doubt|dismiss|question|contest)(?:s|es|ed)?\s*\Z"
    rf"|which\s(?!\w+ly\s|cannot|can\snot|nobody|no\s|never|n[o\']t)(?:\w+\s){{1,4}}?{_REFUTED}\b|(?:which|but\s(?:this|that|it))\s(?:(?:was|is)\s)?(?:later\s)?{_FALSE}\b"
    rf"|but\s(?:this|that|it)\s(?:was|is|has\sbeen)\s(?:\w+\s){{0,2}}?{_REFUTED}\b"
    rf"|(?:[^,;]{{0,60}},\s)?(?:but|though|although|yet|before|until)\s(?:\w+\s){{0,4}}?(?:{_BACK}|took\sback|changed|disallow(?:ed|s))"
    r"\s(?:this|that|the|his|her|their|its|these|it)\s(?:\w+\s)?"
    rf"(?:{_TELLING}|mind|story|goal|result|verdict|figures?)\b"
    r"|(?:[^,;]{0,60},\s)?(?:but|though|although|yet)\s(?:no|none|nobody|not\sone|nothing)\b[^;]{0,60}?\b"
    r"(?:lists?|confirms?|confirmed|supports?|mentions?|records?|recorded|corroborates?|bears?\s(?:this|that|it|him|her|them)"
    r"|backs?\s(?:this|that|it|him|her|them)|evidence|trace)\b"
    r"|(?:but|until|before)\s(?:the|this|that|his|her|its|their)\s(?:\w+\s){1,3}(?:was|were|is)\s(?:\w+\s)?"
    r"(?:disallowed|ruled\sout|ruled\soffside|annulled|overturned|reversed|declared\s(?:void|invalid)|revoked))"
    # what was no more than a first word, or chance
    r"|(?P<hedged>[^;]{0,60}\b(?:at\sfirst|initially),?\sbut\b"
    r"|(?:the|an?)\s(?:\w+\s){1,2}(?:invented|lied|fantasi[sz]ed|fabricated|joked|quipped)\s*\Z"
    r"|as\s(?:\w+\s){1,3}(?:(?:like|want|love|prefer)s?\sto|wrongly|mistakenly|falsely|used\sto)\s"
    r"(?:believe|believed|think|thought|claim|claimed|tell|say|said|assume|assumed|imagine)\b"
    r"|(?:the|an?|its|his|her|their)\s(?:\w+\s){1,3}would\s(?:have|like)\s(?:us|you|one|people)\s(?:to\s)?believe\b"
    r"|or\srather\b"
    r"|or\sso\s(?:it|he|she|they|we|i)\s(?:was|were|had|then|\w{4,})\b"
    r"|or\sso\s(?:an?|the|some|one)\s[\w\s]{1,40}\s(?:suggest|thought|hope|claim|believe|say|said|assum)\w*"
    r"|(?:(?:but|although|though)\s)?(?:an?|the|this|that)\s(?:\w+\s)?(?:difference|effect|change|result|increase"
    r"|decrease|reduction|rise|fall|drop|improvement|gain)\s(?:(?:that|which)\s)?"
    r"(?:is|was|were|did|does)\s(?:not|n't)\s(?:\w+\s)?(?:reach\s(?:statistical\s)?significan|(?:statistically\s)?significan)"
    r"|(?:but|although|though|while)\s(?:this|that|it|the\s\w+)\s(?:is|was)\snot\s(?:statistically\s)?significant\b"
    r"|not\s(?:a\s)?(?:statistically\s)?significant\b)"
    # where or when alone it holds
    r"|(?P<limited>(?:but|though|although|albeit|and\sthen|allerdings|jedoch|aber|mais|pero|aunque)\s"
    r"(?:only|nur|seulement|uniquement|solo|sólo|únicamente)\b)"
    # what its figures are of
    rf"|(?P<measured>(?:all\s|the\s|with\s)*{_SUM}\s[^;,]{{0,40}}\bin\s(?:\w+\s)?(?:thousands|millions|billions|[^\W\d]+s?)\s*\Z)"
)
_KINDS = {
    "taken": ChangeKind.NEGATION,
    "hedged": ChangeKind.COMPARATOR,
    "limited": ChangeKind.COMPARATOR,
    "measured": ChangeKind.UNIT,
}
# Words behind a superlative that say among what it is the first.
_CLAUSES = frozenset({"what", "how", "who", "whom", "whose", "which", "whether", "why"})
_AMOUNT_WORDS = """
part share number amount portion proportion majority cohort group collection concentration contingent
percentage quantity piece kind sort type form conception idea sense degree level
"""
_AMOUNTS = frozenset(_AMOUNT_WORDS.split())
SCOPES = frozenset({"in", "of", "among", "amongst", "outside", "within"})
_SUPERLATIVE = lazy(
    r"(?:\bthan\sany(?:\sother)?(?:\s\w+)?|\b(?:most|least|\w{3,}est)\s[^\W\d]+(?:\s[^\W\d]+)?)\Z"
)
_NO_SUPERLATIVES = (
    *(
        "forest ",
        "harvest ",
        "interest ",
        "request ",
        "protest ",
        "arrest ",
        "west ",
        "northwest ",
        "southwest ",
    ),
    *(
        "guest ",
        "test ",
        "contest ",
        "quest ",
        "latest ",
        "conquest ",
        "invest ",
        "honest ",
        "modest ",
        "suggest ",
    ),
    *(
        "at least ",
        "at most ",
        "midwest ",
        "budapest ",
        "priest ",
        "breast ",
        "chest ",
        "digest ",
        "manifest ",
    ),
    *("most of ", "least of ", "most people ", "tempest ", "infest ", "unrest ", "earnest ", "crest "),
)


def turned_by_rest(text: str, end: int) -> tuple[ChangeKind, int, int] | None:
    """What the rest of the sentence behind a comma makes of a passage, and the range of it."""
    begin = end
    while begin < len(text) and text[begin] in " \"'\u201d\u2019)":
        begin += 1
    if text[begin : begin + 1] not in _MARKS or begin >= len(text):
        return None
    begin += 1
    while text[begin : begin + 1] == " ":
        begin += 1
    stop = SENTENCE_END.search(text, begin, end + _REACH)
    tail = text[begin : stop.start() if stop else end + _REACH].rstrip(_STOPS).lower()
    if tail.startswith(TAKING_BACK) and (taken := TAKEN_BACK.match(tail)):
        return ChangeKind.NEGATION, end, begin + taken.end()
    if not any(stem in tail for stem in _STEMS):
        return None
    found = _TURNING.match(tail)
    return (_KINDS[str(found.lastgroup)], end, begin + found.end()) if found else None


def scoped(text: str, start: int, end: int) -> tuple[ChangeKind, int, int] | None:
    """ "the largest port | in Europe": it need not be the largest of all."""
    words = text[end : end + 60].split(None, 2)[:2]
    if len(words) < 2 or words[0] not in SCOPES or words[1][:1].isdigit() or words[1] in _CLAUSES:
        return None
    if not any(map(text[max(start, end - _NEAR) : end].lower().__contains__, ("st ", "than any"))):
        return None
    found = _SUPERLATIVE.search(text, max(start, end - _NEAR), end)
    if not found or f"{found[0].lower()} ".startswith(_NO_SUPERLATIVES):
        return None
    if words[0] == "of" and found[0].lower().rpartition(" ")[2].rstrip("s") in _AMOUNTS:
        return None  # the largest share of it
    before = text[max(start, found.start() - 3) : found.start()].lower()
    return (
        None if before == "at " else (ChangeKind.COMPARATOR, end, end + 1 + len(words[0]) + 1 + len(words[1]))
    )
