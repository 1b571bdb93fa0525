"""What single words and short phrases say about a fact, and which words say nothing of it.

Each entry maps a word to the kind of fact that it carries and a name for what it says; words with the
same name say the same. Strength tells what an edit has to be to count: a CORE or STRONG word counts
however it changes, a WEAK one only where it is exchanged for another of its kind or stands at a figure.
CORE words count even inside a whole sentence that was put in between.
"""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from scifacts.figures.vocabulary import (
    COMPARATOR_PHRASES,
    COMPARATOR_SUFFIXES,
    CURRENCIES,
    MONTHS,
    UNIT_SYMBOLS,
)
from scifacts.model import ChangeKind

__all__ = [
    "CJK_PARTICLES",
    "COMMON",
    "CONTRACTIONS",
    "FUNCTION_WORDS",
    "LONGEST",
    "MAX_PHRASE",
    "NEGATING_PREFIXES",
    "PHRASES",
    "Fact",
    "Strength",
]


class Strength(IntEnum):
    """How much of an edit it takes for a word to count."""

    WEAK = 1
    STRONG = 2
    CORE = 3


class Fact(NamedTuple):
    """What a word carries: its kind, what it says, how strictly it is guarded."""

    kind: ChangeKind
    says: str
    strength: Strength = Strength.STRONG


def _facts(kind: ChangeKind, strength: Strength, groups: dict[str, str]) -> dict[str, Fact]:
    """Group name -> words separated by spaces, with "_" for a space inside a phrase."""
    return {
        word.replace("_", " "): Fact(kind, says, strength)
        for says, words in groups.items()
        for word in words.split()
    }


_NEGATION = _facts(
    ChangeKind.NEGATION,
    Strength.CORE,
    {
        "not": "not nicht ne pas не no_se",
        "never": "never nie niemals jamais nunca mai никогда",
        "no": "no none neither nor nothing nobody nowhere kein keine keinen keiner keinem keines aucun aucune "
        "ni rien nul ninguno ninguna ningún nessun nessuno niente nenhum nenhuma não non нет ни ничего nada tampoco",
        "no-longer": "no_longer not_any_more not_any_longer no_more nicht_mehr ne_plus больше_не ya_no",
        "without": "without ohne sans sin senza sem без",
        "hardly": "hardly scarcely barely kaum guère едва",
    },
) | {
    "cjk-not": Fact(ChangeKind.NEGATION, "not", Strength.CORE),
    **{
        character: Fact(ChangeKind.NEGATION, character, Strength.CORE)
        for character in ("不", "没", "沒", "无", "無", "未", "非", "勿", "莫", "否", "لا", "لم", "لن", "ليس", "غير", "بدون", "नहीं", "לא")
    },
}
_DENIAL = _facts(
    ChangeKind.NEGATION,
    Strength.STRONG,
    {
        "fail": "fail_to fails_to failed_to failing_to failure_to",
        "deny": "deny denies denied denying denial refute refutes refuted disputed disputes rebutted dementierte",
        "refuse": "refuse refuses refused refusing refusal decline_to declined_to declines_to reject rejects rejected "
        "rejecting",
        "lack": "lack_of lacks lacked absence_of",
        "unable": "unable incapable impossible",
        "false": "false untrue incorrect wrong bogus fake debunked retracted withdrawn",
        "cease": "cease ceases ceased stop_being stopped_being",
        "instead": "instead_of rather_than far_from anything_but",
        "except": "except except_for excluding excluded exclude excludes exclusive apart_from other_than barring save_for bar",
        "prefix": "non un anti counter",
        "seldom": "seldom rarely",
    },
)
_WEAK_DENIAL = _facts(
    ChangeKind.NEGATION,
    Strength.WEAK,
    {"fail": "fail fails failed failing failure failures", "lack": "lack lacking absent absence", "little": "little"},
)
_MODAL = _facts(
    ChangeKind.COMPARATOR,
    Strength.STRONG,
    {
        "may": "may might",
        "can": "can",
        "could": "could",
        "must": "must required_to obliged_to muss müssen doit doivent должен",
        "should": "should ought",
        "shall": "shall",
        "will": "will",
        "would": "would",
        "likely": "likely probably presumably wahrscheinlich probablement вероятно",
        "possibly": "possibly perhaps maybe potentially conceivably vielleicht peut-être",
        "unlikely": "unlikely improbable",
        "reportedly": "reportedly allegedly purportedly supposedly ostensibly apparently seemingly alleged",
        "certainly": "certainly definitely undoubtedly",
        "if": "if unless provided_that",
        "unless": "unless",
        "whether": "whether",
    },
)
_QUANTIFIER = _facts(
    ChangeKind.COMPARATOR,
    Strength.STRONG,
    {
        "all": "all every each entire entirely whole wholly alle tous toutes все todos",
        "both": "both either",
        "most": "most mostly mainly largely majority predominantly chiefly primarily",
        "many": "many much numerous plenty viele beaucoup многие",
        "several": "several various",
        "some": "some any einige quelques",
        "few": "few fewer",
        "minority": "minority",
        "only": "only solely merely exclusively nur seulement только",
        "also": "also",
        "partly": "partly partially",
        "fully": "fully completely totally",
        "always": "always invariably immer toujours всегда",
        "often": "often frequently regularly",
        "usually": "usually normally generally typically",
        "sometimes": "sometimes occasionally",
        "more": "more mehr plus больше более",
        "less": "less weniger moins меньше менее",
        "least": "least minimum",
        "maximum": "maximum max",
        "exactly": "exactly precisely",
        "average": "average median mean",
        "than": "than",
        "at": "at",
        "up": "up",
    },
)
_WEAK_QUANTIFIER = {"also", "various", "whole", "entire", "average", "median", "mean", "max", "higher", "larger", "smaller",
                    "greater", "lower", "much", "plenty", "numerous", "entirely", "wholly", "completely", "totally",
                    "fully", "minimum", "maximum", "mainly", "chiefly", "primarily", "generally", "normally",
                    "typically", "regularly", "frequently", "certainly", "definitely", "undoubtedly", "whether", "than", "at", "up", "plus", "mean", "bar", "also"}  # fmt: skip
_TIME = _facts(
    ChangeKind.TIME,
    Strength.STRONG,
    {
        **{f"weekday{day}": name for day, name in enumerate(
            ("monday mondays montag lundi понедельник", "tuesday tuesdays dienstag mardi", "wednesday wednesdays mittwoch mercredi",
             "thursday thursdays donnerstag jeudi", "friday fridays freitag vendredi", "saturday saturdays samstag samedi",
             "sunday sundays sonntag dimanche"))},
        "before": "before prior_to",
        "after": "after",
        "until": "until till",
        "bc": "BC BCE",
        "ad": "AD CE",
    },
)  # fmt: skip
_WEAK_TIME = _facts(
    ChangeKind.TIME,
    Strength.WEAK,
    {
        "yesterday": "yesterday", "today": "today", "tomorrow": "tomorrow", "last": "last previous past preceding",
        "next": "next following coming upcoming", "since": "since", "during": "during", "ago": "ago",
        "daily": "daily", "weekly": "weekly", "monthly": "monthly", "annual": "annual annually yearly",
        "quarterly": "quarterly", "second": "seconds", "minute": "minute minutes", "hour": "hour hours",
        "day": "day days", "week": "week weeks", "month": "month months", "quarter": "quarter quarters",
        "year": "year years", "decade": "decade decades", "century": "century centuries",
        "spring": "spring", "summer": "summer", "autumn": "autumn", "winter": "winter", "morning": "morning", "afternoon": "afternoon",
        "evening": "evening", "night": "night", "early": "early earlier", "late": "late later", "am": "a.m.", "pm": "p.m. pm",
        "former": "former ex formerly", "current": "current currently", "future": "future", "年": "年", "月": "月", "日": "日",
        "new": "new", "old": "old",
    },
)  # fmt: skip
_DIRECTION = _facts(
    ChangeKind.DIRECTION,
    Strength.WEAK,
    {
        "up": "rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth "
        "climb climbs climbed climbing gain gains gained gaining jump jumps jumped jumping surge surges surged surging "
        "soar soars soared soaring up upward upwards higher raise raises raised raising expand expands expanded "
        "expanding expansion improve improves improved improving improvement strengthen strengthens strengthened "
        "strengthening accelerate accelerates accelerated accelerating advance advances advanced rally rallied rebound rebounded rebounds "
        "appreciate appreciated widen widened widening upgrade upgraded upgrades more boost boosted boosts add adds added "
        "win wins won winning winner profit profits profitable surplus inflow inflows tighten tightened tightening enhance enhanced "
        "stieg steigt gestiegen steigen zunahme wuchs augmenté augmente augmentation hausse вырос выросли выросла рост увеличился увеличилась повысился "
        "aumentó aumenta aumento subió 增 升 涨 漲",
        "down": "fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining "
        "drop drops dropped dropping lose loses lost losing loss losses slump slumps slumped slumping plunge plunges plunged plunging "
        "tumble tumbled tumbles sink sank sunk down downward downwards lower lowers lowered lowering reduce reduces reduced reducing "
        "reduction reductions cut cuts cutting shrink shrinks shrank shrunk shrinking contract contracted contraction worsen "
        "worsens worsened worsening weaken weakens weakened weakening slow slows slowed slowing decelerate decelerated slip slipped slips slide slid "
        "depreciate depreciated narrow narrowed narrowing downgrade downgraded downgrades retreat retreated dip dipped dips subtract subtracted "
        "defeat defeats defeated loser deficit deficits outflow outflows ease eased easing diminish diminished "
        "sank sinkt gesunken sinken rückgang fiel baissé baisse diminué diminution упал упала упали снизился снизилась снизились снижение сократился "
        "disminuyó disminuye bajó descenso 减 減 降 跌",
        "flat": "unchanged stable steady flat stagnant stagnated constant",
        "import": "import imports imported importing buy buys bought buying purchase purchased purchases",
        "export": "export exports exported exporting sell sells sold selling sale",
        "borrow": "borrow borrows borrowed debt debtor liability liabilities", "lend": "lend lends lent creditor asset assets",
        "accept": "accept accepts accepted approve approves approved approval adopt adopted passed allow allows allowed permit permits permitted legal",
        "reject": "reject rejects rejected disapprove disapproved oppose opposes opposed ban bans banned prohibit prohibits prohibited prohibit forbid forbids "
        "forbidden illegal vetoed prevent prevents prevented",
        "support": "support supports supported supporting favor favors favored favour favours favoured for pro back backed backs",
        "against": "against versus contra",
        "enter": "enter enters entered join joins joined joining arrive arrived arrives open opens opened opening start starts started starting begin begins began begun "
        "launch launched launches include includes included including inclusive",
        "leave": "leave leaves left leaving quit quits withdraw withdrew withdrawn depart departed close closes closed closing end ends ended ending stop stops "
        "stopped stopping cancel cancelled canceled exclude excludes excluded excluding suspend suspended halt halted",
        "above": "above exceed exceeds exceeded outperform outperformed beat beats", "below": "below underperform underperformed miss missed misses",
        "positive": "positive good better best strong stronger strongest success successful succeed succeeded healthy safe benefit "
        "beneficial effective",
        "negative": "negative bad worse worst weak weaker weakest poor unsuccessful unhealthy unsafe dangerous harm harmful ineffective "
        "adverse",
        "high": "high highest maximum top largest biggest greatest most longest", "low": "low lowest minimum bottom smallest least shortest",
        "maxi": "large big long larger bigger greater longer", "mini": "small short little smaller shorter",
        "true": "true correct right confirm confirms confirmed", "untrue": "untrue doubt doubts doubted",
        "guilty": "guilty convicted", "innocent": "innocent acquitted",
        "alive": "alive survived living survivors born", "dead": "dead died killed dying deaths",
        "north": "north northern northward", "south": "south southern southward", "east": "east eastern", "west": "west western",
        "leftward": "leftist", "rightward": "rightist",
        "buyer": "import importer", "seller": "exporter", "male": "male men man boys he his him father son husband brother",
        "female": "female women woman girls she her hers mother daughter wife sister",
        "public": "public", "private": "private", "domestic": "domestic", "foreign": "foreign overseas",
        "gross": "gross", "net": "net", "inside": "inside within into in-house", "outside": "outside beyond",
        "rural": "rural", "urban": "urban", "offence": "attack attacked attacks", "defence": "defend defended defends",
    },
)  # fmt: skip
_UNIT_WORDS = _facts(
    ChangeKind.UNIT,
    Strength.WEAK,
    {
        "percent": "percent per_cent pct prozent pour_cent",
        "percentage points": "percentage_points percentage_point pp ppt prozentpunkte",
        "basis points": "basis_points basis_point bps",
        "km": "kilometer kilometers kilometre kilometres km", "m": "meter meters metre metres", "miles": "mile miles",
        "feet": "foot feet ft", "inches": "inch inches", "cm": "centimeter centimeters centimetre centimetres cm", "mm": "millimeter millimeters millimetre millimetres mm",
        "kg": "kilogram kilograms kilogramme kilogrammes kg kilo kilos", "g": "gram grams gramme grammes", "mg": "milligram milligrams mg",
        "µg": "microgram micrograms mcg µg μg", "lb": "lb lbs", "oz": "ounce ounces oz", "tonnes": "tonne tonnes metric_tons", "tons": "ton tons",
        "l": "liter liters litre litres", "ml": "milliliter milliliters millilitre millilitres ml", "gallons": "gallon gallons", "barrels": "barrel barrels",
        "celsius": "celsius °c", "fahrenheit": "fahrenheit °f", "kelvin": "kelvin", "degrees": "degree degrees",
        "hectares": "hectare hectares ha", "acres": "acre acres", "watts": "watt watts", "kw": "kilowatt kilowatts kw", "mw": "megawatt megawatts mw",
        "gw": "gigawatt gigawatts gw", "kwh": "kilowatt-hours kwh", "mwh": "mwh", "gwh": "gwh", "volts": "volt volts",
        "mb": "megabyte megabytes mb", "gb": "gigabyte gigabytes gb", "tb": "terabyte terabytes tb", "kb": "kilobyte kilobytes kb",
        "cent": "cent cents", "pound": "pound pounds", "euro": "eur euro euros €", "times": "times fold", "square": "square", "cubic": "cubic",
        "points": "points", "ppm": "ppm", "ppb": "ppb", "knots": "knot knots", "mph": "mph", "kmh": "kph km/h", "people": "",
    },
)  # fmt: skip
_SYMBOL_UNITS = {
    symbol.lower(): Fact(ChangeKind.UNIT, name.lower(), Strength.WEAK)
    for symbol, name in UNIT_SYMBOLS.items()
    if symbol not in ("m", "g", "l", "in", "s", "A", "V", "W", "J", "N", "K", "h", "t", "min", "bar", "cal", "mi")
}
_STRONG_SYMBOLS = {
    symbol: Fact(ChangeKind.UNIT, UNIT_SYMBOLS[symbol], Strength.STRONG) for symbol in ("%", "‰", "°")
} | {
    phrase: Fact(ChangeKind.UNIT, says, Strength.STRONG)
    for phrase, says in (
        ("percent", "percent"), ("per cent", "percent"), ("percentage points", "percentage points"),
        ("percentage point", "percentage points"), ("basis points", "basis points"),
    )
}  # fmt: skip
_AMBIGUOUS_CURRENCIES = {"won", "real", "try", "all", "rand", "cad", "php", "dong", "pound", "pounds", "cop", "mop", "top"}
_CURRENCY = {
    name: Fact(ChangeKind.UNIT, code, Strength.STRONG)
    for name, code in (*CURRENCIES.items(), ("RMB", "CNY"))
    if name not in _AMBIGUOUS_CURRENCIES and name.upper() != code
} | {code: Fact(ChangeKind.UNIT, code, Strength.STRONG) for code in CURRENCIES.values()}
_CAPITAL_MONTHS = {"May": 5, "March": 3, "August": 8, "Jan": 1, "Mar": 3, "Sep": 9, "Dec": 12}
_AMBIGUOUS_MONTHS = {"may", "mar", "march", "jan", "sep", "dec", "august"}
_MONTH = {
    name: Fact(ChangeKind.TIME, f"month{number}", Strength.STRONG)
    for name, number in MONTHS.items()
    if name not in _AMBIGUOUS_MONTHS
} | {
    name: Fact(ChangeKind.TIME, f"month{number}", Strength.STRONG) for name, number in _CAPITAL_MONTHS.items()
} | {
    word: Fact(ChangeKind.TIME, f"month{number}", Strength.STRONG)
    for number, words in enumerate(
        ("januar janvier enero января", "februar février febrero февраля", "märz mars marzo марта", "avril abril апреля",
         "mai mayo мая", "juni juin junio июня", "juli juillet julio июля", "août agosto августа",
         "septembre septiembre сентября", "oktober octobre octubre октября", "novembre noviembre ноября",
         "dezember décembre diciembre декабря"), 1)
    for word in words.split()
}  # fmt: skip
# Comparators that are also everyday words of other use, guarded by their own entries above or at a figure.
_EVERYDAY = {
    "some", "about", "around", "near", "above", "below", "beyond", "under", "over", "c.", "ca", "environ",
    "estimated", "practically", "virtually", "approaching", "broadly", "exceed", "exceeds", "exceeded", "tops", "plus",
    "topping", "topped", "short of", "maximal", "upwards", "surpass", "surpasses", "surpassed",
}  # fmt: skip
_COMPARATOR = {
    phrase.lower(): Fact(ChangeKind.COMPARATOR, comparator.value, Strength.WEAK if phrase in _EVERYDAY - {"over", "under", "about", "around", "some"} else Strength.STRONG)
    for table in (COMPARATOR_SUFFIXES, COMPARATOR_PHRASES)
    for phrase, comparator in table.items()
    if phrase not in ("more or less", "=", "near", "north of", "south of")
}  # fmt: skip
_PREFIXES = _facts(ChangeKind.TIME, Strength.WEAK, {"pre": "pre", "post": "post"})
_MULTIPLES = _facts(
    ChangeKind.NUMBER,
    Strength.STRONG,
    {
        "2x": "twice double doubled doubles doubling twofold doppelt",
        "3x": "thrice triple tripled triples tripling threefold treble trebled",
        "4x": "quadruple quadrupled fourfold",
        "0.5x": "half halved halves halving hälfte moitié",
        "dozens": "dozens",
    },
)
_CHINESE_MULTIPLES = {c: Fact(ChangeKind.SCALE, c) for c in "十百千万萬亿億兆"} | {
    c: Fact(ChangeKind.NUMBER, str(n)) for n, c in enumerate("零一二三四五六七八九")
} | {"两": Fact(ChangeKind.NUMBER, "2"), "〇": Fact(ChangeKind.NUMBER, "0"), "半": Fact(ChangeKind.NUMBER, "0.5x"),
     "倍": Fact(ChangeKind.UNIT, "times"), "多": Fact(ChangeKind.COMPARATOR, "more-than"), "少": Fact(ChangeKind.COMPARATOR, "less"),
     "过": Fact(ChangeKind.COMPARATOR, "过", Strength.WEAK), "上": Fact(ChangeKind.DIRECTION, "上", Strength.WEAK),
     "下": Fact(ChangeKind.DIRECTION, "下", Strength.WEAK),
     **{" ".join(word): Fact(ChangeKind.DIRECTION, says, Strength.WEAK)
        for says, words in (("up", "增长 增加 上升 上涨 提高 扩大 增强 回升 盈利 赢得 进口"), ("down", "下降 减少 下跌 下滑 降低 缩小 减弱 回落 亏损 输掉 出口"))
        for word in words.split()},
     " ".join("没有"): Fact(ChangeKind.NEGATION, "not", Strength.CORE), " ".join("大约"): Fact(ChangeKind.COMPARATOR, "about"), "都": Fact(ChangeKind.COMPARATOR, "all", Strength.WEAK)}  # fmt: skip


def _weaken(table: dict[str, Fact], words: set[str]) -> dict[str, Fact]:
    return {
        word: fact._replace(strength=Strength.WEAK) if word in words else fact for word, fact in table.items()
    }


# Later tables win where a word stands in several.
PHRASES: dict[str, Fact] = {
    **_UNIT_WORDS,
    **_SYMBOL_UNITS,
    **_DIRECTION,
    **_WEAK_TIME,
    **_PREFIXES,
    **_weaken(_QUANTIFIER, _WEAK_QUANTIFIER),
    **_CHINESE_MULTIPLES,
    **_COMPARATOR,
    **_MODAL,
    **_WEAK_DENIAL,
    **_DENIAL,
    **_MULTIPLES,
    **_TIME,
    **_MONTH,
    **_CURRENCY,
    **_STRONG_SYMBOLS,
    **_NEGATION,
}
MAX_PHRASE = 4  # words; "a little less than" is the longest that is told apart by its parts

# First word -> tokens of the longest phrase that begins with it, where one has more than one.
LONGEST: dict[str, int] = {}
for _phrase in PHRASES:
    _first, *_more = _phrase.split(" ")
    if _more:
        LONGEST[_first] = min(MAX_PHRASE, max(LONGEST.get(_first, 1), len(_more) + 1))

NEGATING_PREFIXES = ("un", "in", "im", "il", "ir", "non", "dis", "mis", "anti", "de", "a", "counter", "не", "без")

# Contractions that hide a negation or a modal, in full.
CONTRACTIONS: dict[str, tuple[str, ...]] = {
    "can't": ("can", "not"), "cannot": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not"),
    "ain't": ("is", "not"), "couldn't": ("could", "not"), "wouldn't": ("would", "not"),
    "shouldn't": ("should", "not"), "mustn't": ("must", "not"), "mightn't": ("might", "not"),
    "needn't": ("need", "not"), "isn't": ("is", "not"), "aren't": ("are", "not"), "wasn't": ("was", "not"),
    "weren't": ("were", "not"), "hasn't": ("has", "not"), "haven't": ("have", "not"), "hadn't": ("had", "not"),
    "doesn't": ("does", "not"), "don't": ("do", "not"), "didn't": ("did", "not"),
    "it's": ("it", "is"), "that's": ("that", "is"), "we've": ("we", "have"), "they've": ("they", "have"),
    "i've": ("i", "have"), "i'm": ("i", "am"), "we're": ("we", "are"), "they're": ("they", "are"),
    "you're": ("you", "are"), "he's": ("he", "is"), "she's": ("she", "is"), "there's": ("there", "is"),
    "we'll": ("we", "will"), "they'll": ("they", "will"), "it'll": ("it", "will"), "he'll": ("he", "will"),
    "she'll": ("she", "will"), "i'll": ("i", "will"), "you'll": ("you", "will"),
    "let's": ("let", "us"), "n't": ("not",),
}  # fmt: skip

FUNCTION_WORDS = frozenset(
    """a an the of to in on at by for from with as and or but that which who whom whose this these those it its
    is are was were be been being am has have had having do does did he she they we i you his her their our my
    your him them us me so such than then there here also into onto upon about between among through per via
    de la le les des du un une et en der die das den dem ein eine und im von zu el los las y che il lo и в на с
    only just because when where while if""".split()
)

# Words that begin sentences without naming anything; a capital on them says nothing.
COMMON = FUNCTION_WORDS | frozenset(
    """however moreover furthermore meanwhile besides still yet thus therefore hence indeed instead although though
    despite during since after before until whereas what why how many most some several all every each both few
    other others another according officials experts analysts researchers scientists people police government
    ministers minister president officials prices sales costs shares profits exports imports total overall today
    yesterday tomorrow now later earlier recently currently previously finally first second third last next new
    old good great more less much such one two three four five six seven eight nine ten no not nor never nothing
    under over above below near along across around without within against toward towards given based compared
    vice general chief executive director secretary professor doctor mr mrs ms dr sir madam chairman chair
    nearly almost about approximately roughly only even especially particularly generally please let see note
    can could may might must shall should will would up down out off again once soon often always usually""".split()
)

CJK_PARTICLES = frozenset("的了着地得在和与與及也之其该該这這那个個们們吧呢啊吗嗎呀于於是将將已曾所则則即并並而且以为為のはがをにでともへやよねだ、。，！？；：「」")
