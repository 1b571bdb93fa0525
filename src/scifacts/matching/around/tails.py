"""The rest of a sentence behind a passage that takes it back or measures it: , but later found to be ..."""

from __future__ import annotations

from scifacts.matching.around.clauses import SENTENCE_END
from scifacts.matching.around.governing_words import (
    ALLEGING,
    BASE,
    BELIEVING,
    CLAIM,
    DENYING,
    DISPUTING,
    DONE,
    DOUBTING,
    FALSEHOOD,
    FALSELY,
    FANCYING,
    FINITE,
    FORGED,
    HOAX,
    HOPING,
    JOKING,
    LATER,
    LIAR,
    MISTAKE,
    OPINION,
    PAST,
    REFUTING,
    REJECTING,
    REPEALING,
    REVISING,
    RUMOUR,
    SAYING,
    STRIKING_DOWN,
    SUPPOSING,
    TAKING_BACK,
    TELLING,
    THIRD,
    UNCONFIRMED,
    UNTRUE,
    UTTERANCE,
    WRITING,
    bare,
    either,
    forms_of,
    mentions,
)
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

__all__ = ["SCOPES", "scoped", "turned_by_rest", "unreal"]

_NEAR = 40  # characters back to a superlative
_REACH = 200  # characters to the end of the sentence
_STOPS = ".!?;:\"')\u201d\u2019"
_MARKS = ",;，；(\u2014\u2013-"
_REPORTS = (CLAIM, OPINION, UTTERANCE, RUMOUR, "figure/figures number/numbers")
_NOT_BELIEVED = (
    forms_of(REFUTING, forms=(PAST, DONE))
    | forms_of(FORGED)
    | {"retracted", "recanted", "fabricated", "untrue", "false"}
)
_DISPUTES = (REFUTING, DISPUTING, DENYING, "belie/belies/belied/belying")
_BRAGGED = "dream/dreams/dreamed/dreaming boast/boasts/boasted/boasting brag/brags/bragged/bragging"
# A car is invented in a year, and a hull fabricated from steel.
_MADE_UP = r"(?:invented|fabricated)(?!\s(?:in|at|for|from|by|as)\b)"


# What was found later, or what others say of it.
def _taken() -> str:
    back = rf"(?:{either(REVISING, TAKING_BACK, REFUTING, STRIKING_DOWN)}|disqualif(?:y|ies|ied))"
    reports = rf"(?:{either(*_REPORTS)})"
    disputed = rf"(?:{either(*_DISPUTES, forms=(THIRD, PAST, DONE))})"
    untrue = (
        r"(?:(?:prov(?:ed|en)\s(?:to\sbe\s)?|turned\sout\s(?:to\sbe\s)?|is\s|was\s|are\s|were\s)(?:\w+ly\s)?"
        rf"(?:{either(UNTRUE)}|{_MADE_UP}|not\strue|not\scorrect|a\slie|disallowed|ruled\sout)(?!\sfor\b))"
    )
    dropped = rf"(?:{disputed}|{untrue}|(?:{either(REJECTING, TAKING_BACK)}))"
    which = r"which\s(?!\w+ly\s|cannot|can\snot|nobody|no\s|never|n[o\']t)(?:\w+\s){1,4}?"
    return (
        r"(?:[^,;]{0,60},\s)?(?:but|though|although|yet|however)\s[^;]{0,40}?"
        rf"\b(?:{either(LATER)})\s(?:\w+\s){{0,2}}?{back}\b"
        rf"|(?:[^,;]{{0,60}},\s)?(?:but|though|although|yet)\s[^;]{{0,40}}?\b(?:{either(LATER)})\s"
        r"(?:found|discovered|proved|proven|shown)\s[^;]{0,60}?\bto\s(?:be|have\sbeen)\b"
        rf"|according\sto\s[^;]{{0,120}}\b(?:{'|'.join(sorted(_NOT_BELIEVED))})\b"
        rf"|(?:an?|the|this|that)\s(?:\w+\s)?{reports}\s(?:that\s|which\s)?[^;]{{0,60}}?\b{dropped}\b"
        r"|(?:but\s)?(?:he|she|it|they|the\s\w+)\s(?:\w+\s)?apologi[sz]ed\sfor\s(?:the|this|that|his|her|its|their)\s"
        rf"(?:\w+\s)?(?:{either(FALSEHOOD, MISTAKE)}|claims?|statements?|reports?|inventions?)\b"
        rf"|(?:this|that|it)\s(?:was|is|has\sbeen)\s(?:(?:{either(LATER)})\s)?{disputed}\b"
        r"|which\s(?!\w+ly\s|cannot|can\snot|nobody|no\s)(?:\w+\s){1,4}?"
        rf"(?:{either(REJECTING, DOUBTING, forms=(BASE, THIRD, PAST))})\s*\Z"
        rf"|{which}{disputed}\b|(?:which|but\s(?:this|that|it))\s(?:(?:was|is)\s)?(?:later\s)?{untrue}"
        rf"|but\s(?:this|that|it)\s(?:was|is|has\sbeen)\s(?:\w+\s){{0,2}}?{disputed}\b"
        r"|(?:[^,;]{0,60},\s)?(?:but|though|although|yet|before|until)\s(?:\w+\s){0,4}?"
        rf"(?:{back}|took\sback|changed|disallow(?:ed|s))\s(?:this|that|the|his|her|their|its|these|it)\s(?:\w+\s)?"
        rf"(?:{reports}|mind|goal|result|verdict)\b"
        r"|(?:[^,;]{0,60},\s)?(?:but|though|although|yet)\s(?:no|none|nobody|not\sone|nothing)\b[^;]{0,60}?\b"
        r"(?:lists?|confirms?|confirmed|supports?|mentions?|records?|recorded|corroborates?"
        r"|(?:bears?|backs?)\s(?:this|that|it|him|her|them)|evidence|trace)\b"
        r"|(?:but|until|before)\s(?:the|this|that|his|her|its|their)\s(?:\w+\s){1,3}(?:was|were|is)\s(?:\w+\s)?"
        rf"(?:{either(STRIKING_DOWN, forms=(DONE,))}|disallowed|ruled\s(?:out|offside)"
        r"|declared\s(?:void|invalid)|revoked)"
    )


# What was no more than a first word, or chance.
def _hedged() -> str:
    return (
        r"(?:the|an?)\s(?:\w+\s){1,2}(?:invented|lied|fantasi[sz]ed|fabricated|joked|quipped)\s*\Z"
        r"|as\s(?:\w+\s){1,3}(?:(?:like|want|love|prefer)s?\sto|used\sto"
        rf"|{either(FALSELY)})\s"
        rf"(?:{either(SAYING, BELIEVING, SUPPOSING, forms=(BASE, PAST))}|tell)\b"
        rf"|(?:\w+\s){{1,3}}(?:{either(FALSELY)})\s"
        rf"(?:{either(SAYING, BELIEVING, SUPPOSING, forms=(PAST, DONE))})\b"
        r"|(?:the|an?|its|his|her|their)\s(?:\w+\s){1,3}would\s(?:have|like)\s(?:us|you|one|people)\s(?:to\s)?believe\b"
        r"|or\srather\b"
        r"|or\sso\s(?:it|he|she|they|we|i)\s(?:was|were|had|then|\w{4,})\b"
        r"|or\sso\s(?:an?|the|some|one)\s[\w\s]{1,40}\s(?:suggest|thought|hope|claim|believe|say|said|assum)\w*"
        r"|(?:(?:but|although|though)\s)?(?:an?|the|this|that)\s(?:\w+\s)?(?:difference|effect|change|result|increase"
        r"|decrease|reduction|rise|fall|drop|improvement|gain)\s(?:(?:that|which)\s)?"
        r"(?:is|was|were|did|does)\s(?:not|n't)\s(?:\w+\s)?(?:reach\s(?:statistical\s)?significan"
        r"|(?:statistically\s)?significan)"
        r"|(?:but|although|though|while)\s(?:this|that|it|the\s\w+)\s(?:is|was)\snot\s(?:statistically\s)?significant\b"
        r"|not\s(?:a\s)?(?:statistically\s)?significant\b"
    )


# What nobody stands for: a word that leaves it open, somebody who only alleges it, what was said once.
def _unvouched() -> str:
    return (
        r"(?:allegedly|reportedly|supposedly|purportedly|ostensibly|apparently|presumably|possibly|perhaps"
        r"|probably|angeblich"
        r"|vermutlich|prétendument|supuestamente|presuntamente)\s*\Z"
        r"|(?!(?:as|which|who|just|hopes|and|or|their|its|his|her|our"
        rf"|my)\b)(?:[\w'-]+\s){{1,4}}(?:{either(ALLEGING, HOPING, FANCYING, forms=FINITE)}|speculate[sd]?"
        r"|suspect(?:s|ed)?|guess(?:es|ed)?)(?=[,;]|\s*\Z)"
        rf"|(?:[\w'-]+\s){{1,4}}(?:{either(JOKING, _BRAGGED, forms=(PAST,))})\b"
        r"|(?!who\s)(?:[\w'-]+\s){1,5}(?:lik(?:es?|ed)|wants?|wanted|loves?|loved)\sto\s(?:say|tell|claim|brag|boast"
        r"|think|believe|joke|pretend)\b"
        r"|[^;]{0,60}\b(?:nobody|no\sone|few)\s(?:\w+\s)?(?:believes?|trusts?|believed|trusted)\b"
        rf"|(?:[\w'-]+\s){{1,5}}used\sto\s(?:{either(SAYING, BELIEVING, TELLING, forms=(BASE,))})\b"
        rf"|(?:it\swas|(?:\w+\s){{1,3}})(?:{either(SAYING, BELIEVING, forms=(PAST,))})\s(?:at\sthe\stime"
        r"|back\sthen|in\sthose\sdays)\b"
        rf"|according\sto\s[^;]{{0,60}}\b(?:{either(UNCONFIRMED, RUMOUR, HOAX, LIAR)}|by\smistake|in\serror"
        r"|forecasts?"
        r"|predictions?|projections?)\b"
        rf"|(?:[\w'-]+\s){{1,5}}(?:{either(SAYING, TELLING, WRITING, forms=(PAST,))}"
        rf"|read)\s[^;]{{0,30}}?\b(?:too\s(?:soon|early)|prematurely"
        r"|by\smistake|in\serror|mistakenly)\b"
        r"|as\s(?:\w+\s){0,3}(?:legend|rumou?r|story|myth|tradition)\s(?:has\sit|goes|tells|says)\b"
    )


# What became of it later: which was quashed on appeal, later reduced to $1 million, all of it suspended.
def _undone() -> str:
    done = either(STRIKING_DOWN, REPEALING, TAKING_BACK, forms=(DONE,))
    later = rf"(?:{either(LATER)}|then)"
    return (
        rf"(?:(?:which|that)\s(?:was|were|is|are|has\sbeen|have\sbeen)\s(?:{later}\s)?|(?:but\s)?{later}\s)"
        rf"(?:(?:{done}|quashed|waived)\b|(?:reduced|cut|lowered|raised|increased|halved|doubled)(?=\s(?:to|by|on"
        r"|in|after|when)\b|\s*\Z))"
        r"|(?:which\s(?:was|were)\s(?:all\s|partly\s|wholly\s)?|(?:all|half|most|part|some)\s(?:of\s(?:it|them|which)\s)?)?"
        r"suspended(?!\s(?:between|from\s(?:the|an?)|above|over|in)\b)"
    )


_BRACKETED = lazy(
    r"\((?:(?P<NEGATION>(?:not\strue|false|untrue|wrong|disputed)(?=\)))"
    r"|(?P<COMPARATOR>(?:excluding|without|not\sincluding|if|unless|except)\b))"
)
_MORE_OR_LESS = r"(?:give\sor\stake|more\sor\sless|plus\sor\sminus)\b"
_AT_FIRST = r"[^;]{0,60}\b(?:at\sfirst|initially),?\sbut\b"
# "61% of murders, but only 27% of rapes": the share of another whole limits nothing
_OTHER_SHARE = (
    r"(?:\d[\d.,]*(?:\s?%|\s(?:per\s?cent|prozent|por\sciento|pour\scent))"
    r"|(?:half|one\sin\s[\w]+|an?\s(?:third|quarter|fifth|tenth)))"
    r"\s(?:of|der|des|von|de|del|los|las)\s(?!(?:them|these|those|whom|which|it|denen|ihnen|ellos|ellas)\b)"
)
_LIMITED = (
    r"(?:but|though|although|albeit|and\sthen|allerdings|jedoch|aber|mais|pero|aunque)\s"
    rf"(?:only|nur|seulement|uniquement|solo|sólo|únicamente)\b(?!\s{_OTHER_SHARE})"
)
_MEASURED = (
    r"(?:all\s|the\s|with\s)*(?:sums|figures|amounts|prices|values|totals|numbers)\s[^;,]{0,40}\bin\s(?:\w+\s)?"
    r"(?:thousands|millions|billions|[^\W\d]+s?)\s*\Z"
)
_UNDONE_WORDS = "quashed waived reduced cut lowered raised increased halved doubled suspended"
_TAKEN_WORDS = """
disqualify/disqualifies/disqualified apologised apologized invented true lie disallowed disallows ruled took
changed found discovered proved proven shown no none nobody not nothing declared revoked
"""
_HEDGED_WORDS = """
invented lied fantasised fantasized fabricated joked quipped like/likes want/wants love/loves prefer/prefers
used believe rather so not
"""
_UNVOUCHED_WORDS = """
allegedly reportedly supposedly purportedly ostensibly apparently presumably possibly perhaps probably
angeblich vermutlich prétendument supuestamente presuntamente speculate/speculates/speculated
suspect/suspects/suspected guess/guesses/guessed like/likes/liked want/wants/wanted love/loves/loved
believe/believes/believed trust/trusts/trusted used time then days early prematurely error
forecast/forecasts prediction/predictions projection/projections story tradition
hoax/hoaxes spoof/spoofs parody satire prank/pranks tale/tales gossip folklore superstition news theory
"""
_UNVOUCHED = forms_of(
    *(_UNVOUCHED_WORDS, JOKING, ALLEGING, HOPING, FANCYING, UNCONFIRMED, RUMOUR, LIAR, MISTAKE),
) | {"soon", "mistakenly"}
_QUOTES = ('"', "\u201d", "'", "\u2019")
_RAN = ("was ", "were ", "is ", "ran ", "went ", "read ")
# "..." was the headline: that is what it said.
_HEADED = lazy(
    r"(?:was|were|is|ran|went|read)\s(?:the|an?|its|his|her|their|one)\s(?:\w+\s){0,2}?(?:headline|slogan"
    r"|rumou?r|joke|caption|hoax"
    r"|title|lie|myth|pitch|boast|spoof|parody)\b"
)
# What a rest of a sentence makes of what stands before it; words of which such a rest has one; how it reads.
_RULES = (
    (
        ChangeKind.NEGATION,
        forms_of(*_DISPUTES, REVISING, TAKING_BACK, STRIKING_DOWN, REJECTING, DOUBTING, UNTRUE, _TAKEN_WORDS)
        | _NOT_BELIEVED,
        lazy(_taken),
    ),
    (ChangeKind.COMPARATOR, forms_of(_HEDGED_WORDS, FALSELY), lazy(_hedged)),
    (ChangeKind.COMPARATOR, _UNVOUCHED, lazy(_unvouched)),
    (
        ChangeKind.NEGATION,
        forms_of(STRIKING_DOWN, REPEALING, TAKING_BACK, forms=(DONE,)) | word_set(_UNDONE_WORDS),
        lazy(_undone),
    ),
    (ChangeKind.COMPARATOR, word_set("take less minus"), lazy(_MORE_OR_LESS)),
    (ChangeKind.COMPARATOR, word_set("first initially"), lazy(_AT_FIRST)),
    (ChangeKind.COMPARATOR, word_set("only nur seulement uniquement solo sólo únicamente"), lazy(_LIMITED)),
    (ChangeKind.UNIT, word_set("sums figures amounts prices values totals numbers"), lazy(_MEASURED)),
)
_BUT = (
    *("mais", "puis", "pero", "aunque", "aber", "doch", "jedoch", "y luego"),
    *("但", "然而", "不过", "可是", "后来", "随后"),
)
# What the rest of a French, Spanish, German or Chinese sentence takes back.
_TAKEN_ELSEWHERE = lazy(
    r"(?:mais|puis|pero|aunque|aber|doch|jedoch|y\sluego)\s[^;]{0,30}?(?:s'est\srétractée?|(?:est|sont)\srevenue?s?\ssur\s(?:cette|ces|ce|sa|son|ses)"
    r"|a\s(?:depuis\s)?retiré\s(?:cette|sa|son|ses)|l'a\sdémenti|se\sretractó|se\sdesdijo|retiró\s(?:esta|esa|su|sus)\s"
    r"|lo\s(?:desmintió|negó)|widerrief\s(?:dies|die|seine|ihre|das)|(?:zog|nahm)\s(?:diese|die|seine|ihre|das|es)\s"
    r"(?:\w+\s){0,4}?zurück)"
    r"|(?:但|然而|不过|可是|后来|随后)[^。；]{0,14}?(?:(?:推翻|收回|撤回|否认|更正|澄清)了?(?:这|此|该|上述)"
    r"|(?:被证伪|被推翻|辟谣))",
)
# What it is that says so: , affirmait un faux communiqué
_SAID_ELSEWHERE = (
    *phrases("selon d'après affirm annon prétend disait lit-on según asegur decía dijo"),
    *("anunci", "laut", "so ", "hieß", "behauptet", "meldete"),
)
_TOLD_ELSEWHERE = lazy(
    r"[^;]{0,50}\b(?:faux|fausses?|fals[oa]s?|falsche[nrs]?|gefälschte[nrs]?|rumeurs?|rumores|canular|bulos?"
    r"|gerüchten?|aprilscherz\w*"
    r"|prospekt\w*|werbung|publicité|légende|leyenda)\b"
)
# First words of a rest in these languages and others that turns a passage.
_REST_STARTS = """
was |doch das|aber das|das |behauptet|sagte |schrieb |meldete |erklärte |hieß |so das|so ein|so die|so der
sofern|falls |voraus|es sei|solange|außer w|wenn |soweit |ce qui|mais c|a-t-|à |pourvu|sauf si|sous r
si |s'il|lo que|lo cual
algo que|cosa que|pero |dijo |afirmó|aseguró|anunció|escribió|siempre |a con|a menos|salvo que|con tal
что |но это|ошибочно|если |при усл|лишь бы
但|而|不过|这|此|后来|随后|最终|事后|已|被|前提|条件|除非|如果|只要|假如|倘若
"""
_RESTS_ELSEWHERE = tuple(_REST_STARTS.strip("\n").replace("\n", "|").split("|"))
# Words behind a superlative that say among what it is the first.
_CLAUSES = frozenset({"what", "how", "who", "whom", "whose", "which", "whether", "why"})
_AMOUNTS = word_set("""
part share number amount portion proportion majority cohort group collection concentration contingent
percentage quantity piece kind sort type form conception idea sense degree level
""")
SCOPES = frozenset({"in", "of", "among", "amongst", "outside", "within"})
_SUPERLATIVE = lazy(
    r"(?:\bthan\sany(?:\sother)?(?:\s\w+)?|\b(?:most|least|\w{3,}est)\s[^\W\d]+(?:\s[^\W\d]+)?)\Z"
)
# No superlatives.
_OTHER_WORDS = """
forest harvest interest request protest arrest west northwest southwest guest test contest quest latest
conquest invest honest modest suggest at_least at_most midwest budapest priest breast chest digest
manifest most_of least_of most_people tempest infest unrest earnest crest
"""
_NO_SUPERLATIVES = tuple(word.replace("_", " ") + " " for word in _OTHER_WORDS.split())


def turned_by_rest(text: str, end: int) -> tuple[ChangeKind, int, int] | None:
    """What the rest of the sentence behind a comma makes of a passage, and the range of it."""
    begin, last = end, min(len(text), end + _REACH)
    while begin < last and text[begin] in " \"'\u201d\u2019)":
        begin += 1
    if text[end : end + 1] in _QUOTES and text.startswith(_RAN, begin):
        found = _HEADED.match(text, begin)
        return (ChangeKind.COMPARATOR, end, found.end()) if found else None
    if begin >= last or text[begin] not in _MARKS:
        return None
    if text[begin] == "(" and (found := _BRACKETED.match(text, begin)):
        return ChangeKind[str(found.lastgroup)], end, found.end()
    begin += 1
    while begin < last and text[begin] == " ":
        begin += 1
    stop = SENTENCE_END.search(text, begin, end + _REACH)
    tail = text[begin : stop.start() if stop else end + _REACH].rstrip(_STOPS).lower()
    if tail.startswith(_SAID_ELSEWHERE) and (told := _TOLD_ELSEWHERE.match(tail)):
        return ChangeKind.COMPARATOR, end, begin + told.end()
    if tail.startswith(_BUT) and (taken := _TAKEN_ELSEWHERE.match(tail)):
        return ChangeKind.NEGATION, end, begin + taken.end()
    if tail.startswith(_RESTS_ELSEWHERE):
        from scifacts.matching.around.tails_elsewhere import rest_elsewhere  # few sentences go on so

        if rest := rest_elsewhere(tail):
            return rest[0], end, begin + rest[1]
    said = bare(tail)
    for kind, glance, pattern in _RULES:
        if not glance.isdisjoint(said) and (found := pattern.match(tail)):
            return kind, end, begin + found.end()
    return None


# In whom, or on what paper alone, it is so: in mice |, in the architect's drawings |.
_UNREAL = lazy(
    r"\s(?:(?:but\s)?only\s)?(?:in|on)\s(?:(?:the|an?|his|her|its|their|some"
    r"|early)\s)?(?:[\w-]+'s?\s)?(?:[\w-]+\s)?"
    r"(?:mice|mouse|rats?|rodents?|animals?|monkeys|hamsters|rabbits|vitro|theory|principle|paper"
    r"|simulations?|models?"
    r"|drawings?|blueprints?|plans|dreams?|imagination|fiction|legend|myth|rehearsals?|fairy\stales?)"
    r"(?=[.,;:!?)\"'\u201d]|\s*\Z)"
)
_UNREAL_WORDS = forms_of(
    """
    mice mouse rat/rats rodent/rodents animal/animals monkeys hamsters rabbits vitro theory principle paper
    simulation/simulations model/models drawing/drawings blueprint/blueprints plans dream/dreams imagination
    fiction legend myth rehearsal/rehearsals tale/tales
    """
)


def unreal(text: str, end: int) -> tuple[ChangeKind, int, int] | None:
    """What the last words of a sentence limit a passage to: people it is not about, or paper."""
    if text[end : end + 4] not in (" in ", " on ", " onl", " but"):
        return None
    if not mentions(text[end : end + _NEAR].lower(), _UNREAL_WORDS):
        return None
    found = _UNREAL.match(text, end)
    return (ChangeKind.COMPARATOR, end, found.end()) if found else None


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
