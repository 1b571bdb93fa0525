"""SF207: the statement turns the figure around: it "rose by 5%" there and "fell by 5%" in the passage.

So does a noun for its opposite, a surplus for a deficit.
Only a closed table of words is read, each with the figure in its clause, and only where statement and passage
have one such word in the whole sentence or right beside the figure, no denial, one figure of that value and a
word of their subject in common.
"""

from __future__ import annotations

import re

from scifacts.checks.contraries.comparatives import COMPARING, are_compared_apart, comparative_of
from scifacts.checks.contraries.opposed_nouns import opposed_nouns
from scifacts.checks.raising import Contrast, statement_says
from scifacts.checks.reading.comparands import are_turned_about, comparison_in
from scifacts.checks.reading.reservations import WAY_OPEN, has_reservation
from scifacts.checks.reading.wording import speak_of_one, words_in
from scifacts.matching.vocabulary.lexicon import FALLING, RISING
from scifacts.matching.vocabulary.words import LONG_PREPOSITIONS
from scifacts.model import FigureKind
from scifacts.nouns import NamedTuple
from scifacts.numerals.languages.foreign import are_of_two_languages
from scifacts.numerals.wordlists import DIGIT
from scifacts.patterns import lazy
from scifacts.text import BEYOND_ALPHABETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.checks.reading.placed import Placed
    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import FigureMention, Finding, Span

__all__ = [
    "ANY_TURN",
    "Turn",
    "are_of_one_pace",
    "from_turn",
    "speak_of_one_way",
    "statement_turned",
    "tells_change",
    "turn_of",
    "way_of",
    "ways_said",
]

# Words that tell a way of a figure, and other things elsewhere: greater London, a garden shed.
_UP = """
lift lifts lifted lifting
greater elevated hoben doubled doubles tripled trebled quadrupled verdoppelte verdoppelt doublé
duplicó kletterte kletterten klettert wuchsen zulegten zulegte verteuerte verteuerten zuwachs zunahme hob
anhob zunahm zunahmen anstieg anstiegen erhöhen erhöhten incrementó incrementaron aumentará aumentarán
subirá subirán
crecerá crecerán augmentent augmentait accru accrue aumenterà cresceva sobe sobem aumentarão
aumentato aumentata aumentati aumentate aumenta aumentano cresciuto cresciuta cresciuti cresciute cresce
crescono salito salita saliti salite rincarati
cresceu cresceram aumentou aumentaram subiu subiram avançou
steeg stegen stijgt stijgen gestegen groeide groeiden gegroeid toegenomen stijging toename
widened widens widening deepened remonté remontée remontés remontées remonte remontent remontait
incremento subida alza repunte repuntó incrementa incrementan crezca crezcan crecido subido aumentado
croît croissent croissait rebondit rebondissent rebondi wächst
steigerung erhöhung sprangen springt springen gesprungen zulegen anstieg kletterten
progression progressions progressera crecimiento crescita aumento rialzo crescimento groei toeneemt toenemen
crescerà crescerá crescerão
вырос выросла выросло выросли увеличился увеличилась увеличилось увеличились повысился повысилась
повысилось повысились повысили подняли рост подорожал подорожали
"""
_DOWN = """
shed sheds baja tombe halved halves halbierte halbiert fielen schrumpften schrumpft verringerten
reduzierte reduzierten reduziert einbrach einbrachen abnahm abnahmen rutschte rutschten sackte sackten
rückgang senkt gekürzt kürzte kürzten verbilligte verbilligten verbilligt stürzt stürzte stürzten verliert
verlor verloren fällt replie replient replié repliée caiga caigan bajado
fléchi fléchit disminuirá bajará caerá reducirá retrocede descendió descendieron redujo redujeron
diminuito diminuita diminuiti diminuite diminuisce calato calata calati calate cala calo sceso scesa scesi
scese scende scendono crollato crollata ridotto ridotta calano calava calavano diminuiscono crollano crolla
diminuzione crollo flessione calo riduzione ribasso
caiu caíram diminuiu diminuíram recuou recuaram reduziu queda
daalde daalden daalt dalen gedaald daling zakte zakten afgenomen afname kromp
daalt dalen afneemt afnemen krimpt krompen diminuição redução caem cai diminuem
caída caídas descenso bajada reducción disminución desciende descienden senkung abnahme einbruch
упал упала упало упали снизился снизилась снизилось снизились сократился сократилась сократилось
сократились уменьшился уменьшилась уменьшилось уменьшились понизили снизили снижение падение подешевел
подешевели
"""
_TURNS = {
    **dict.fromkeys((*RISING.split(), *_UP.split()), 1),
    **dict.fromkeys((*FALLING.split(), *_DOWN.split()), -1),
}
_HAN_UP = """
大增 暴增 猛增 成長 攀高 增长 增加 上升 上涨 提高 攀升 增長 上漲
升至 涨至 漲至 增至 上调 激增 回升 増加 上昇 増え 伸び
値上が 値上げ 増 上がっ 上がり 上回っ
"""
_HAN_DOWN = """
大减 大減 暴跌 大跌 重挫 萎縮 萎缩
下降 减少 下跌 降低 下滑 回落 減少 降至 跌至 减至 下调 骤降 锐减 缩减 缩小 下落 低下 減り 減っ 落ち込
値下が 値下げ 減 下がっ 下がり 下回っ
"""
_HAN_TURNS = {**dict.fromkeys(_HAN_UP.split(), 1), **dict.fromkeys(_HAN_DOWN.split(), -1)}
_HAN_BEHIND = "(?<=[%％割])[増減](?![加少])"  # 前年比2.1%減
ANY_TURN = frozenset(_TURNS.keys() | _HAN_TURNS.keys())
_WORD = lazy(r"[\w-]+")
_HAN_WORDS = lazy(lambda: "|".join((*(word for word in _HAN_TURNS if len(word) > 1), _HAN_BEHIND)))
# Between the word and its figure: "rose by as much as", "a fall of some", "down", "stieg um".
_JOINT_WORDS = (
    r"\s?(?:(?:by|of|to|with|some|about|around|roughly|nearly|almost|only|just|a|an|another|further|as|much|many"
    r"|um|auf|de|d['’]|en|a|al|à|un|una|rund|etwa|fast|di|del|dello|dell['’]|all['’]|von|van|circa|quasi|em|para|ao|met|naar|tot"
    r"|bijna|ruim|на|до|в|почти|более|чем|около|了|约|約|近|超过|到|至|达|達|为|為)\s?){0,4}(?:(?<=\sa\s)[a-z]+\s|(?<=\san\s)[a-z]+\s)?"
)
_JOINT = lazy(_JOINT_WORDS, re.IGNORECASE)
_ROUGHLY = (
    r"(?:(?:about|some|around|roughly|nearly|almost|only|just|an?|record|rund|etwa|fast|environ|près|de|casi|unos)\s)"
    r"{0,3}"
)
# "Rose in the third quarter by 5%": words of one clause, and no figure but a year, up to "by" or "to".
_OF_CLAUSE = (
    r"(?:,?\s(?!(?:and|or(?!\s(?:an?|the|its|their|any|other)\s)|but|while|which|that|who|than|from|after|as|when|if|against(?!\s(?-i:[A-Z]))|versus|despite|und|oder|als|et"
    r"|ou|que|y|o)\b)(?:(?:between|zwischen|entre|tra|tussen)\s(?:19|20)\d\d\s(?:and|und|et|y|e|en)\s(?:19|20)\d\d|[^\W\d]+-\s{1,3}und\s[^\W\d]+|\([^()\d]{1,40}\)|[^\W\d]+(?:[-'’][^\W\d]+)*|(?:19|20)\d\d|Q[1-4]|1st|2nd|3rd|4th"
    r"|\d{1,2}(?=\s(?:years|months|weeks|days|Jahren?|Monaten?|Wochen|ans|mois|années|años|meses|anni|mesi|anos|jaar|maanden)\b)))"
)
_CLAUSE = lazy(
    rf"{_OF_CLAUSE}{{1,16}}?,?\s(?:by|to|um|auf|de|en|à|un|met|naar|di|del|em|на|до)(?=\s){_JOINT_WORDS}",
    re.IGNORECASE,
)
# "Fell in May from # last year to", "rose by # to": over the figure that a change begins at, or that it is.
_OVER = lazy(
    rf"(?P<clause>{_OF_CLAUSE}{{0,9}}?)"
    rf"(?:,?\s(?:(?:from|by|von|um|del?|dal|da|van|met|с|на)\s|dall['’])?{_ROUGHLY}#{_OF_CLAUSE}{{0,5}}?){{1,2}},?\s(?:(?:to|auf|à|al?|hasta"
    rf"|ao|para|naar|tot|до)\s|all['’]){_ROUGHLY}",
    re.IGNORECASE,
)
# In Portuguese "uma alta de 3%" is a rise; the word alone is high
_A_RISE = lazy(r"(?<![^\W_])alta(?=\sde\s\d)")
_BEFORE_RISE = frozenset(("uma", "em", "na", "da", "com", "teve", "houve", "registra", "apresenta"))
# "下调金融机构存款准备金率0.5个百分点": what is moved stands between
_HAN_OBJECT = lazy(
    r"[\u3400-\u9fff](?:(?![到至达達为為使令让讓占佔约約和与與的超近])[\u3400-\u9fff]){2,18}[率价價息费費税稅]"
)
_GROWTH_TO = lazy(
    r"(?:growth|increase|rise|fall|decline|drop)\s(?:from|to)\s|wachstum\s(?:von|auf)\s|croissance\s(?:de|à)\s|crecimiento\s(?:del?|al?)\s",
    re.IGNORECASE,
)
_ARTICLE = lazy(r"\b(?:an?|the|its|their|this|another)\s(?:[a-z-]+\s){0,2}\Z", re.IGNORECASE)
_IN_OF = lazy(rf"\sin\s(?:[^\W\d_]+(?:[-'’][^\W\d_]+)*\s){{1,6}}of\s{_ROUGHLY}", re.IGNORECASE)
_JOINED_ENDS = lazy(r"\s(?:in|im|en|by|from|after|last|this)\s|\s?(?:[.,;:)]|\Z)", re.IGNORECASE)
# Between two figures of one change: "to 5% in August and (to) 6% in September".
_JOINED = lazy(
    r"(?:\s(?:in|im|en)\s(?:the\s)?[^\W\d_]+(?:\s(?:quarter|half|(?:19|20)\d\d))?)?,?\s(?:and|und|et|y)\s(?:then\s)?(?:(?:by|to|um|auf|de|à|en|a)\s)?",
    re.IGNORECASE,
)
_AFTER = lazy(
    r"\s(?:(?:year-on-year|month-on-month|annual|yearly|monthly|quarterly|[a-z]+-quarter|sharp|slight|steep|surprise"
    r"|unexpected|record|big|small)\s){0,2}",
    re.IGNORECASE,
)
# "Up to 5%" is a bound where nothing went up to it, "made up 5%" a share.
_NO_TURN = lazy(r"up\sto\b", re.IGNORECASE)
_WENT_BEFORE = lazy(
    r"\b(?:go|goes|going|gone|went|came|come|comes|moved|crept|inched|shot|driven|pushed)\s\Z", re.IGNORECASE
)
_NO_TURN_BEFORE = lazy(r"\b(?:ma[dk]es?|ta(?:ke|kes|ken)|took|sets?|sum\w*|broken?)\s\Z", re.I)


class Turn(NamedTuple):
    """A directed word with its figure, and the sentence that has no other such word."""

    way: int
    words: str
    sentence: str
    compared: str | None = None  # with what, where words behind a comparative tell it; "" where none do


def statement_turned(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each quote whose passage moves the figure the other way than the statement."""
    if subject.claim.figure is None:
        return
    statement = subject.claim.statement
    stated = subject.figure_stated()
    for reading, found in subject.figures_supported():
        contrast = opposed_nouns(statement, stated, found)
        if contrast is not None:
            yield statement_says(subject, reading, contrast)
    is_led = COMPARING.search(statement) is not None or bool(_directed(statement))
    if not is_led and " below " not in statement:
        return
    ours = turn_of(stated, subject.stated()) if stated is not None else None
    if ours is None:
        return
    for reading, found in subject.figures_supported():
        if not is_led and "+" not in found.text[found.mention.phrase.start - 1 : found.mention.span.end]:
            continue  # 2.3 below the mean, of +2.3
        theirs = turn_of(found, subject.seen_in(reading)) or turn_of(found, subject.seen_beside(reading))
        if theirs and ours.way != theirs.way and speak_of_one_way(ours, theirs):
            yield statement_says(subject, reading, Contrast(ours.words, theirs.words))


# "It has risen 55%", "According to the ministry, the figure fell by 8"
_POINTS_BACK = lazy(
    r"\W*(?:According\sto\s[^,.;:]{3,60},\s)?(?:(?:it|they|he|she|er|sie|es|ils?|elles?)"
    r"|(?:the|that|this)\s(?:figure|number|total|rate|sum)s?"
    r"|(?:this|that|das|dies|cela|c['’]est|esto|eso)\s(?:is|was|means|represents|marks|sind|ist|war|entspricht|représente|es|supone))\b",
    re.IGNORECASE,
)
_RECORD = lazy(
    r"\b(?:hit|hits|hitting|reach(?:es|ed|ing)|touch(?:es|ed|ing))\s(?:a|an|its|their)\s(?:new\s)?"
    r"(?:record|all-time|historic)\s(high|low)(?:\s(?:of|at))?\s\Z",
    re.IGNORECASE,
)
_NEAR = 40  # characters before a figure
_NEAR_CHANGE = 60
_SENTENCE = 120  # and before the figure, to a verb of its clause
_UM = 3


# "Ging um 4,8 Prozent zurück", "nahm im Mai um 40 ab"
_PARTED = lazy(
    r"\b(?:g(?:ing|ingen|eht|ehen)|n(?:ahm|ahmen|immt|ehmen)|leg(?:te|ten|t|en)|z(?:og|ogen|ieht|iehen))\s[^.!?;:]*?\bum\s\Z",
    re.IGNORECASE,
)
_PARTICLE = lazy(
    r"(?:\s[^\W\d_]+){0,3}?\s(zurück|ab|zu|an)(?=[\s]*[.,;:!?)]|\s+(?:und|oder)\s|\s*\Z)", re.IGNORECASE
)


def _parted(figure: Placed, sentence: str) -> Turn | None:
    """The direction that a German verb tells with its particle behind the figure."""
    text, end = figure.text, figure.mention.phrase.end
    particle = _PARTICLE.match(text, end)
    if particle is None or not _PARTED.search(figure.before(_SENTENCE)):
        return None
    return Turn(
        1 if particle[1].lower() in ("zu", "an") else -1,
        text[figure.mention.phrase.start : particle.end()],
        sentence,
    )


def _compared(figure: Placed, sentence: str) -> Turn | None:
    """The direction that a figure has from the comparison behind it, or from a plus before it."""
    if figure.before(_UM) == "um " and (parted := _parted(figure, sentence)):
        return parted
    text, start, end = figure.text, figure.mention.phrase.start, figure.mention.phrase.end
    if text[start - 1 : start] == "+" or text[start : start + 1] == "+":
        return Turn(1, text[max(0, start - 1) : end], sentence)
    found = comparative_of(figure)
    return Turn(found.way, found.words, sentence, found.compared) if found else None


def _at_record(figure: Placed, sentence: str) -> Turn | None:
    """The way to a record that a figure is: "hit a record low of 3%"."""
    near = figure.before(_NEAR_CHANGE)
    found = _RECORD.search(near) if "high" in near or "low" in near else None
    if found is None or has_reservation(sentence, WAY_OPEN):
        return None
    return Turn(1 if found[1].lower() == "high" else -1, found.group() + figure.phrase(), sentence)


def way_of(word: str) -> int:
    """The way that a word in lower case tells: 1 for rose, -1 for fell; 0 if none."""
    return _TURNS.get(word, 0)


def from_turn(figure: Placed) -> int:
    """The way of a change that is told right before where it came from: "down from 54,215"; 0 if none."""
    words = figure.before(_NEAR).lower().split()
    for at in range(len(words) - 1, 0, -1):
        if words[at] == "from":  # "down from an initial estimate of"
            is_near = at == len(words) - 1 or (words[-1] == "of" and words[at + 1] in ("a", "an", "the"))
            return _TURNS.get(words[at - 1], 0) if is_near else 0
    return 0


def tells_change(figure: Placed) -> bool:
    """Whether a directed word stands a little before a figure: "fell 6% on the | 552"."""
    return any(word.strip(".,;:()") in _TURNS for word in figure.before(_NEAR_CHANGE).lower().split())


def ways_said(text: str) -> frozenset[int]:
    """The ways that the directed words of a text tell: 1 is up, -1 down."""
    words = (one.group() for one in _directed(text) if not _is_particle(text, one.start()))
    return frozenset(map(_way_of, words))


def _way_of(word: str) -> int:
    return 1 if word == "alta" else _TURNS.get(word.lower()) or _HAN_TURNS[word]


# What is itself a change: "growth fell to 3%" and "sales rose by 3%" say the same.
_PACE = lazy(
    r"\b(?:(?P<inflation>inflation(?:srate)?|inflación|teuerung|inflazione|inflação|inflatie|инфляция)"
    r"|(?P<growth>growth|wachstum|croissance|crecimiento|crescita|crescimento|groei)|(?P<pace>pace|rate\sof\s\w+))\b"
    r"|(?P<han>通胀|通货膨胀|物価上昇率|インフレ)|(?P<speed>增速|增幅|涨幅|降幅|跌幅|增长率|成長率|伸び率)",
    re.IGNORECASE,
)
_PACES = {"han": "inflation", "speed": "growth"}


def are_of_one_pace(ours: str, theirs: str) -> bool:
    """Whether two texts tell of a change alike, and not one of it and one of its pace."""
    said, found = (
        {_PACES.get(one.lastgroup or "", one.lastgroup or "") for one in _PACE.finditer(text)}
        for text in (ours, theirs)
    )
    return said == found


_THAN = (" than ", " als ", " que ")


def _is_then_of(ours: Turn, theirs: Turn) -> bool:
    """Whether one sentence is of the time that the other compares with: lower than in May, dearer in it."""
    for one, two in ((ours, theirs), (theirs, ours)):
        words = {word for word in words_in(one.compared or "") if word not in LONG_PREPOSITIONS}
        other = set(words_in(two.compared or ""))
        compares = other or any(map(two.sentence.__contains__, _THAN))
        led = two.sentence if compares else two.sentence.partition(two.words)[0]
        if words and words <= set(words_in(led)) and words.isdisjoint(other):
            return True
    return False


_TO_LEVEL = (" to ", " auf ", " à ", " naar ", " para ")  # cut its forecast to 1%


def speak_of_one_way(ours: Turn, theirs: Turn) -> bool:
    """Whether two sentences share a word that is none of direction, or the second points back.

    They do not where they compare the same two the other way round. Those of two languages share no word:
    there the figure alone tells that they speak of one.
    """
    if not are_of_one_pace(ours.sentence, theirs.sentence) and not are_of_one_pace(
        ours.sentence, _led(theirs)
    ):
        told, found = (one.sentence.replace(one.words, "") for one in (ours, theirs))
        is_level = any(joint in one.words for one in (ours, theirs) for joint in _TO_LEVEL)
        if is_level or not are_of_one_pace(told, found):  # "a growth of 1%" is a change, no pace
            return False
    if are_turned_about(comparison_in(ours.sentence), comparison_in(theirs.sentence)):
        return False
    if are_compared_apart(ours.compared, theirs.compared) or _is_then_of(ours, theirs):
        return False
    from scifacts.checks.exchanged.told_from_sides import is_handed_over  # few statements come here

    if any(
        is_handed_over(one.words, one.sentence, two.sentence.partition(two.words)[0])
        for one, two in ((ours, theirs), (theirs, ours))
    ):
        return False
    if _POINTS_BACK.match(theirs.sentence) or are_of_two_languages(ours.sentence, theirs.sentence):
        return True
    return speak_of_one(ours.sentence, theirs.sentence, ANY_TURN)


def _led(turn: Turn) -> str:
    """What leads to a change from the number before it on: "7.1% growth, and the US (| up 3%)"."""
    start = turn.sentence.find(turn.words)
    return DIGIT.split(turn.sentence[: max(0, start)])[-1] + turn.words


def turn_of(figure: Placed, others: Sequence[FigureMention]) -> Turn | None:
    """The one directed word beside a figure; None where there is none, or none that is sure."""
    if sum(one.value == figure.mention.value for one in others) != 1:
        return None
    text, phrase, span = figure.text, figure.mention.phrase, figure.sentence()
    sentence = span.of(text)
    found = [one for one in _directed(text, span.start, span.end) if not _is_particle(text, one.start())]
    compared = _compared(figure, sentence)
    if compared is not None and not has_reservation(sentence.replace(compared.words, ""), WAY_OPEN):
        return compared  # "less than reported" lessens nothing
    if not found and (record := _at_record(figure, sentence)):
        return record
    if len(found) > 1:  # "halved its growth to 3%" tells what was halved
        found = [one for one in found if one is found[0] or not _GROWTH_TO.match(text, one.start())]
    if len(found) > 1:  # rose 21%, while costs fell 3%
        beside = [one for one in found if _is_beside(figure, one, others)]
        found = beside or [one for one in found if one.end() <= phrase.start][-1:]
    if len(found) != 1 or has_reservation(sentence, WAY_OPEN):
        return None
    word = found[0]
    way = _way_of(word.group())
    if word.end() <= phrase.start:
        if _leads_to(text, word.end(), phrase.start, others) or _is_noun_of(figure, word):
            return Turn(way, text[word.start() : phrase.end], sentence)
        joined = _joined_start(text, phrase, others)
        if joined is not None and word.end() <= joined and _leads_to(text, word.end(), joined, others):
            return Turn(way, text[word.start() : phrase.end], sentence)
    if phrase.end <= word.start() and _is_behind(text, phrase.end, word):
        return Turn(way, text[phrase.start : word.end()], sentence)
    return None


def _joined_start(text: str, phrase: Span, others: Sequence[FigureMention]) -> int | None:
    """Where the figure begins that this one is joined to: "rose to | 5% in August and 6% in September"."""
    before = [one for one in others if one.phrase.end <= phrase.start and not one.kind.is_time]
    last = max(before, key=lambda one: one.phrase.end, default=None)
    if last is None or _JOINED.fullmatch(text, last.phrase.end, phrase.start) is None:
        return None
    if _JOINED_ENDS.match(text, phrase.end) is None:
        return None  # "and 6% of it went into wages"
    return last.phrase.start


def _is_beside(figure: Placed, word: re.Match[str], others: Sequence[FigureMention]) -> bool:
    text, phrase = figure.text, figure.mention.phrase
    if word.end() <= phrase.start:
        if _JOINT.fullmatch(text, word.end(), phrase.start) or _is_noun_of(figure, word):
            return True
        over = _over_start(text, word.end(), phrase.start, others)
        return over is not None and not over["clause"]
    return phrase.end <= word.start() and _is_behind(text, phrase.end, word)


def _is_noun_of(figure: Placed, word: re.Match[str]) -> bool:
    """Whether a directed word is a noun, and what changed is told before by how much: a fall in pay of 2%."""
    if figure.mention.kind not in (FigureKind.PERCENT, FigureKind.MONEY):
        return False  # a rise in towns of 5,000 people
    text = figure.text
    is_noun = _ARTICLE.search(text, max(0, word.start() - _NEAR), word.start()) is not None
    return is_noun and _IN_OF.fullmatch(text, word.end(), figure.mention.phrase.start) is not None


def _is_behind(text: str, end: int, word: re.Match[str]) -> bool:
    """Whether a directed word stands right behind a figure: 2.1%減, in Japanese without a blank."""
    if text[end : word.start()] in ("", "の") and word.group() in _HAN_TURNS:
        return True
    return _AFTER.fullmatch(text, end, word.start()) is not None


def _leads_to(text: str, start: int, end: int, others: Sequence[FigureMention]) -> bool:
    """Whether a directed word and its figure have at most a joint between them, or when and where it was."""
    if _JOINT.fullmatch(text, start, end):
        return True
    if _CLAUSE.fullmatch(text, start, end):
        return True
    if text[end : end + 1].isdecimal() and _HAN_OBJECT.fullmatch(text, start, end):
        return True
    return _over_start(text, start, end, others) is not None


def _over_start(text: str, start: int, end: int, others: Sequence[FigureMention]) -> re.Match[str] | None:
    """What leads from a directed word to where the change ended, over where it began or how far it went."""
    told, last = "", start
    for one in others:
        if start <= one.phrase.start and one.phrase.end <= end and not one.kind.is_time:
            told += f"{text[last : one.phrase.start]}#"
            last = one.phrase.end
    return _OVER.fullmatch(told + text[last:end]) if told else None


def _directed(text: str, start: int = 0, end: int | None = None) -> list[re.Match[str]]:
    """The directed words of a stretch of a text, in order."""
    end = len(text) if end is None else end
    found = [word for word in _WORD.finditer(text, start, end) if word.group().lower() in _TURNS]
    if "alta d" in text and (rise := _A_RISE.search(text, start, end)):
        led = text[: rise.start()].split()[-1:]
        if led and (led[0].lower() in _BEFORE_RISE or led[0].endswith("ou")):
            found = sorted((*found, rise), key=lambda word: word.start())
    if max(text[start:end], default="") >= BEYOND_ALPHABETS:
        found = sorted((*found, *_HAN_WORDS.finditer(text, start, end)), key=lambda word: word.start())
    return found


def _is_particle(text: str, start: int) -> bool:
    if text.startswith(("contracted for", "contracted with"), start):
        return True  # it was agreed on
    if text[start : start + 2].lower() not in ("up", "do"):
        return False
    before = text[max(0, start - 12) : start]
    is_bound = _NO_TURN.match(text, start) and not _WENT_BEFORE.search(before)
    return bool(is_bound or _NO_TURN_BEFORE.search(before))
