"""Word lists of the benchmark, written for it from common English.

They are kept apart from every list in the library on purpose: a matcher that is measured with its own
word lists measures nothing.
"""

from __future__ import annotations

__all__ = [
    "ASIDES",
    "BEFORE_NUMBERS",
    "COMPARATORS",
    "DIRECTIONS",
    "FACT_WORDS",
    "FORMLESS",
    "INFLECTIONS",
    "MONTHS",
    "NUMBER_WORDS",
    "OPPOSITES",
    "SCALES",
    "SPELLINGS",
    "SYNONYMS",
    "UNITS",
]


def _pairs(text: str) -> list[tuple[str, str]]:
    """Read "a/b c/d" as pairs; an underscore stands for a space."""
    return [tuple(pair.replace("_", " ").split("/")) for pair in text.split()]  # type: ignore[misc]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _both_ways(text: str) -> dict[str, str]:
    pairs = _pairs(text)
    return dict(pairs) | {other: one for one, other in pairs}


# Harmless: words of the same meaning, or near enough that no fact hangs on them.
SYNONYMS: dict[str, str] = _both_ways(
    """
    help/assist begin/start large/big small/little show/display answer/reply ask/inquire build/construct
    buy/purchase choose/select clean/tidy close/shut common/ordinary complete/entire correct/proper
    cover/wrap create/make describe/depict desire/wish difficult/hard discover/find easy/simple
    error/mistake explain/clarify fast/quick gather/collect gift/present glad/happy happen/occur
    house/home idea/notion important/significant job/task journey/trip keep/retain kind/sort
    know/understand learn/study link/connect look/glance main/chief manner/way need/require new/novel
    object/thing old/ancient part/portion permit/allow place/location plan/scheme power/might
    produce/yield provide/supply rapid/swift reason/cause receive/get repair/mend road/street say/state
    see/notice send/dispatch shape/form ship/vessel sick/ill smart/clever speak/talk special/particular
    story/tale strange/odd strong/sturdy take/grab teach/instruct tell/inform think/believe tired/weary
    town/settlement try/attempt use/employ useful/handy usual/normal value/worth vast/immense view/sight
    walk/stroll warm/heated watch/observe weak/feeble wealthy/rich wet/damp wide/broad woman/lady
    work/labour world/globe worry/concern write/compose wrongdoing/misdeed young/youthful also/too
    therefore/hence however/yet because/since while/whilst among/amongst upon/on toward/towards
    people/folk man/fellow child/youngster land/ground field/meadow river/stream mountain/hill
    forest/wood garden/yard door/gate wall/barrier king/ruler servant/attendant army/troops enemy/foe
    friend/companion brother/sibling father/dad mother/mum son/lad daughter/girl wife/spouse
    husband/partner method/procedure function/routine string/text list/array argument/parameter
    file/document module/component package/bundle code/source statement/instruction expression/formula
    defined/specified used/employed called/invoked given/supplied raised/thrown created/made
    specified/stated contains/holds includes/comprises following/subsequent example/instance
    different/distinct similar/alike name/label default/standard scientists/researchers companies/firms
    officials/authorities report/account announced/declared development/progress
    cooperation/collaboration global/worldwide international/cross-border countries/nations
    research/inquiry innovation/invention enterprises/businesses talent/skill exchanges/contacts
    projects/ventures government/administration hospital/clinic doctors/physicians patients/sufferers
    students/pupils workers/employees farmers/growers customers/clients voters/electors players/athletes
    match/game season/campaign storm/tempest factory/plant harbour/port
    """
)

# Harmless: British and American spelling, joined and hyphenated compounds.
SPELLINGS: dict[str, str] = _both_ways(
    """
    colour/color honour/honor labour/labor favour/favor behaviour/behavior neighbour/neighbor
    harbour/harbor centre/center theatre/theater metre/meter litre/liter fibre/fiber organise/organize
    organised/organized organisation/organization recognise/recognize realise/realize analyse/analyze
    defence/defense offence/offense licence/license programme/program catalogue/catalog dialogue/dialog
    travelled/traveled travelling/traveling cancelled/canceled modelling/modeling labelled/labeled
    grey/gray judgement/judgment ageing/aging cheque/check tyre/tire plough/plow sceptical/skeptical
    aluminium/aluminum mould/mold cosy/cozy co-operation/cooperation co-ordinate/coordinate e-mail/email
    on-line/online inter-governmental/intergovernmental health-care/healthcare data-base/database
    policy-makers/policymakers ground-water/groundwater world-wide/worldwide sea-level/sea_level
    wind-farm/windfarm timetable/time-table
    """
)

# Harmless: forms of one word. Applied as they stand; other words get a regular ending.
INFLECTIONS: dict[str, str] = _both_ways(
    """
    goes/went comes/came gives/gave takes/took makes/made says/said finds/found keeps/kept leaves/left
    brings/brought thinks/thought knows/knew begins/began becomes/became writes/wrote speaks/spoke
    stands/stood holds/held sends/sent builds/built leads/led meets/met runs/ran sees/saw
    """
)

NUMBER_WORDS: dict[str, tuple[str, ...]] = {
    "two": ("three", "four"),
    "three": ("two", "five"),
    "four": ("five", "seven"),
    "five": ("four", "six"),
    "six": ("five", "eight"),
    "seven": ("six", "nine"),
    "eight": ("seven", "eleven"),
    "nine": ("eight", "ten"),
    "ten": ("nine", "twelve"),
    "eleven": ("ten", "twelve"),
    "twelve": ("ten", "fifteen"),
    "fifteen": ("fourteen", "sixteen"),
    "twenty": ("ten", "thirty"),
    "thirty": ("twenty", "forty"),
    "forty": ("thirty", "fifty"),
    "fifty": ("forty", "sixty"),
    "sixty": ("fifty", "seventy"),
    "seventy": ("sixty", "eighty"),
    "eighty": ("seventy", "ninety"),
    "ninety": ("eighty", "seventy"),
    "half": ("quarter",),
    "twice": ("three times",),
    "first": ("second",),
    "second": ("third",),
    "third": ("fourth",),
}

SCALES: dict[str, tuple[str, ...]] = {
    "hundred": ("thousand",),
    "thousand": ("million", "hundred"),
    "million": ("billion", "thousand"),
    "billion": ("million", "trillion"),
    "trillion": ("billion",),
    "lakh": ("crore",),
    "crore": ("lakh",),
    "dozen": ("score",),
}

UNITS: dict[str, tuple[str, ...]] = {
    "per cent": ("percentage points", "per mille"),
    "percent": ("percentage points", "basis points"),
    "percentage points": ("percent",),
    "basis points": ("percentage points",),
    "%": ("‰", " percentage points"),
    "dollars": ("euros", "pounds"),
    "euros": ("dollars", "francs"),
    "yuan": ("yen", "dollars"),
    "yen": ("yuan",),
    "pounds": ("dollars",),
    "rupees": ("dollars",),
    "kilometres": ("miles", "metres"),
    "miles": ("kilometres",),
    "metres": ("feet", "centimetres"),
    "feet": ("metres",),
    "hectares": ("acres",),
    "acres": ("hectares",),
    "kilograms": ("grams", "pounds"),
    "grams": ("kilograms",),
    "tonnes": ("kilograms",),
    "litres": ("gallons",),
    "mg": ("µg", "g"),
    "µg": ("mg",),
    "km": ("m", "miles"),
    "kg": ("g",),
    "GW": ("MW",),
    "MW": ("kW",),
    "seconds": ("minutes",),
    "minutes": ("hours", "seconds"),
    "hours": ("days", "minutes"),
    "days": ("weeks", "hours"),
    "weeks": ("months",),
    "months": ("years", "weeks"),
    "years": ("months", "decades"),
    "°C": ("°F",),
    "degrees Celsius": ("degrees Fahrenheit",),
    "households": ("people",),
    "people": ("households",),
    "voters": ("seats",),
    "seats": ("voters",),
    "schools": ("hospitals",),
    "hospitals": ("schools",),
}

COMPARATORS: dict[str, tuple[str, ...]] = {
    "more than": ("less than", "up to", "about"),
    "fewer than": ("more than",),
    "less than": ("more than",),
    "at least": ("at most", "up to"),
    "at most": ("at least",),
    "up to": ("at least", "more than"),
    "no more than": ("no less than",),
    "nearly": ("over", "exactly"),
    "almost": ("well over", "exactly"),
    "over": ("under", "nearly"),
    "under": ("over",),
    "about": ("exactly", "more than"),
    "around": ("fewer than",),
    "roughly": ("exactly",),
    "approximately": ("precisely",),
    "only": ("as many as",),
    "exactly": ("about",),
    "above": ("below",),
    "below": ("above",),
    "all": ("some",),
    "most": ("few", "some"),
    "every": ("hardly any",),
    "many": ("few",),
    "several": ("all",),
    "always": ("sometimes",),
    "usually": ("always",),
    "often": ("rarely",),
    "must": ("may",),
    "may": ("must",),
    "shall": ("may",),
    "will": ("might",),
    "half of": ("all of",),
    "a majority of": ("a minority of",),
}

DIRECTIONS: dict[str, tuple[str, ...]] = {
    "rose": ("fell", "dropped"),
    "fell": ("rose", "climbed"),
    "increased": ("decreased",),
    "decreased": ("increased",),
    "grew": ("shrank",),
    "shrank": ("grew",),
    "climbed": ("slid",),
    "dropped": ("climbed",),
    "gained": ("lost",),
    "lost": ("gained",),
    "higher": ("lower",),
    "lower": ("higher",),
    "gain": ("loss",),
    "loss": ("gain",),
    "profit": ("loss",),
    "surplus": ("deficit",),
    "deficit": ("surplus",),
    "increase": ("decrease",),
    "decrease": ("increase",),
    "won": ("lost",),
    "before": ("after",),
    "after": ("before",),
    "imports": ("exports",),
    "exports": ("imports",),
    "improved": ("worsened",),
    "worsened": ("improved",),
    "doubled": ("halved",),
    "halved": ("doubled",),
    "expanded": ("contracted",),
    "accepted": ("rejected",),
    "approved": ("rejected",),
    "wider": ("narrower",),
    "warmer": ("colder",),
    "faster": ("slower",),
    "opened": ("closed",),
    "north": ("south",),
    "strengthened": ("weakened",),
    "rise": ("fall",),
}

# Adjectives and verbs that a prefix turns round.
OPPOSITES: dict[str, str] = _both_ways(
    """
    effective/ineffective likely/unlikely able/unable possible/impossible legal/illegal safe/unsafe
    equal/unequal paid/unpaid known/unknown affected/unaffected agreed/disagreed succeeded/failed
    with/without
    """
)

_MONTHS = "January February March April May June July August September October November December"
MONTHS: tuple[str, ...] = tuple(_MONTHS.split())

# Words that no harmless drift touches, since a fact may hang on them; more than the tables above hold.
FACT_WORDS: frozenset[str] = frozenset(
    word.lower()
    for table in (NUMBER_WORDS, SCALES, UNITS, COMPARATORS, DIRECTIONS, OPPOSITES)
    for phrase in table
    for word in phrase.split()
) | _words(
    """
    no not never none nor neither cannot without nothing nobody nowhere hardly scarcely barely seldom
    few fewer little less least more most much many some any all both either each every only even just
    still already almost nearly about around over under above below up down between until till since
    before after during within than as may might must shall should can could will would if unless except
    whether or but zero hundredfold half quarter double triple twice once thrice first last next former
    latter same other another exactly precisely roughly approximately merely solely wholly partly mostly
    mainly largely entirely completely fully maximum minimum one total sum average mean median per cent
    percent increase decrease rise fall gain loss grow grew higher lower deny denied refuse refused fail
    failed reject rejected lack lacked against stop stopped end ended begin began negative positive
    minus plus true false can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't
    shouldn't couldn't hasn't haven't hadn't north south east west left right early late ago now then
    today yesterday tomorrow year month week day hour minute second century decade morning evening night
    years months weeks days hours minutes seconds am pm january february march april may june july
    august september october november december monday tuesday wednesday thursday friday saturday sunday
    i ii iii iv v vi thousand million billion trillion
    """
)

# Comparators that are prepositions or adverbs as well: they count as comparators right before a number only.
BEFORE_NUMBERS: frozenset[str] = frozenset(
    ("about", "over", "under", "above", "below", "around", "up to", "only")
)

# Words without other forms; a slip of the pen is all that befalls them.
FORMLESS: frozenset[str] = _words(
    """
    a an the and that this these those they them their theirs there then thus than he him his she her
    hers we us our ours you your yours it its itself themselves himself herself who whom whose which
    what when where why how here from into onto with upon for of on in at by to so such very been being
    because although though while whilst therefore hence however yet also too through throughout across
    along toward towards among amongst between besides beyond behind despite indeed truly perhaps often
    always usually
    """
)

# Harmless: one of these slipped in between two clauses. None holds a number, a name or a denial.
ASIDES: tuple[str, ...] = tuple(
    line.strip()
    for line in """
    Readers will find the background of the matter in the archive.
    The photograph beside this passage shows the building from the street.
    A longer account of the visit is kept in the library.
    Our correspondent was present at the ceremony.
    The weather was pleasant and the hall was full.
    Share this article with a friend who likes the subject.
    The editor has put the letters in order of their arrival.
    This paragraph was set in smaller type in the printed edition.
    Music was played while the guests took their seats.
    The translator added a note on the spelling of the place.
    Listen to the recording of the conversation on our website.
    The next chapter returns to the question of method.
    A summary for teachers is found at the foot of the page.
    The table that belongs to this section stands on the facing page.
    Please see the glossary for the terms in italics.
    The committee thanked the volunteers for their work.
    The drawing was made by a pupil of the local school.
    Advertisement: subscribe to our newsletter and follow the story.
    The harbour is a pleasant place for a walk in the afternoon.
    The speaker paused here and drank a glass of water.
    Related: how the story was received by the press.
    The manuscript is legible in this place and the ink is fresh.
    """.strip().splitlines()
)
