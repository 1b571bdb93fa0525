"""Words that carry facts, by what they say: one line for each meaning, its name first, then the words.

A line that is indented goes on with the meaning before it; "_" stands for a space inside a phrase. Each table
is read once, by `scifacts.matching.words`. English in both spellings, then German, French, Spanish, Italian,
Portuguese and Russian where a word turns the meaning of a sentence.
"""

from __future__ import annotations

__all__ = [
    "AUXILIARY",
    "DENIAL",
    "DIRECTION",
    "FUNCTION",
    "GOVERNING",
    "MODAL",
    "MULTIPLE",
    "NEGATION",
    "NEUTRAL",
    "PREFIX",
    "QUANTIFIER",
    "STARTER",
    "TIME",
    "UNIT",
    "WEAK_COMPARATOR",
    "WEAK_DENIAL",
    "WEAK_MODAL",
    "WEAK_QUANTIFIER",
    "WEAK_TIME",
]

# Denies what it stands with, however it came in or went.
NEGATION = """
not: not nicht ne pas не no_se niet não
never: never nie niemals jamais nunca nooit никогда
no: no none neither nor nothing nobody no_one no_-_one nowhere kein keine keinen keiner keinem keines
    aucun aucune ni rien nul ninguno ninguna ningún nessun nessuno niente nenhum nenhuma geen non нет ни
    ничего nada tampoco
no-longer: no_longer not_any_more not_any_longer no_more nicht_mehr ne_plus больше_не ya_no
without: without ohne sans sin senza sem без
either: with_or_without mit_oder_ohne avec_ou_sans con_o_sin
hardly: hardly scarcely barely kaum guère едва
"""

# Denies by its own meaning; guarded in every edit.
DENIAL = """
fail: fail_to fails_to failed_to failing_to failure_to
deny: deny denies denied denying denial refute refutes refuted disputed disputes rebutted dementierte
    dementiert bestritt bestreitet démenti dément niega negó niegan desmintió опроверг опровергла опровергли
    отрицает
refuse: refuse refuses refused refusing refusal decline_to declined_to declines_to reject rejects
    rejected rejecting
lack: lack_of lacks lacked absence_of
unable: unable incapable impossible
false: false untrue incorrect wrong bogus fake debunked retracted withdrawn
cease: cease ceases ceased stop_being stopped_being
instead: instead_of in_lieu_of rather_than rather_then far_from anything_but
except: except except_for excluding excluded exclude excludes exclusive_of apart_from other_than barring
    save_for all_bar everyone_bar everything_bar bar_one sauf excepté hormis ausgenommen salvo кроме
prefix: non anti
seldom: seldom rarely
"""

# Denies in some uses only.
WEAK_DENIAL = """
fail: fail fails failed failing failure failures
lack: lack lacking absent absence
little: little
"""

# How certain or how binding a statement is.
MODAL = """
may: may might
can: can
could: could
must: must required_to obliged_to muss müssen doit doivent должен
should: should ought
shall: shall
will: will
would: would würde würden wäre wären hätte hätten
likely: likely probably presumably wahrscheinlich probablement вероятно
possibly: possibly perhaps maybe potentially conceivably vielleicht peut-être
unlikely: unlikely improbable
reportedly: reportedly allegedly purportedly supposedly ostensibly apparently seemingly alleged
    is_said_to are_said_to was_said_to were_said_to is_believed_to are_believed_to was_believed_to
    were_believed_to is_thought_to are_thought_to was_thought_to were_thought_to is_alleged_to
    are_alleged_to was_alleged_to were_alleged_to is_reported_to are_reported_to was_reported_to
    were_reported_to is_rumoured_to are_rumoured_to was_rumoured_to were_rumoured_to
expected: expected_to projected_to forecast_to predicted_to anticipated_to scheduled_to slated_to set_to
    planned_to plans_to
intended: intends_to aims_to hopes_to seeks_to
promised: promised_to pledged_to vowed_to
if: if
unless: unless
"""

# How certain a statement is, where it would be no less stated without them.
WEAK_MODAL = """
certainly: certainly definitely undoubtedly
must: have_to has_to
"""

# How many of all, how often, how exactly.
QUANTIFIER = """
all_but: all_but
all: all every everyone everybody each entire entirely whole wholly alle tous toutes все todos
both: both either
most: most mostly mainly largely majority predominantly chiefly primarily
many: many much numerous plenty viele beaucoup многие
several: several various
some: some any einige quelques
few: few fewer
minority: minority
only: only solely merely exclusively nur lediglich seulement uniquement sólo solamente únicamente только
also: also
partly: partly partially
fully: fully completely totally
always: always invariably immer toujours всегда
often: often frequently regularly
usually: usually normally generally typically
sometimes: sometimes occasionally
more: more mehr plus больше более
less: less weniger moins меньше менее
least: least minimum
maximum: maximum max
exactly: exactly precisely
average: average mean
median: median
than: than
at: at
"""

# When.
TIME = """
weekday0: monday mondays montag lundi lunes lunedì понедельник
weekday1: tuesday tuesdays dienstag mardi martedì вторник
weekday2: wednesday wednesdays mittwoch mercredi miércoles mercoledì среда среду
weekday3: thursday thursdays donnerstag jeudi jueves giovedì четверг
weekday4: friday fridays freitag vendredi viernes venerdì пятница пятницу
weekday5: saturday saturdays samstag samedi sábado суббота субботу
weekday6: sunday sundays sonntag dimanche domingo domenica воскресенье
before: before prior_to
after: after
until: until till
once: was_once were_once
bc: BC BCE
ad: AD CE
"""

# When, in some uses only.
WEAK_TIME = """
yesterday: yesterday
today: today
tomorrow: tomorrow
last: last previous past preceding
before: prior ahead_of
year-before: a_year_earlier a_year_before the_year_before the_previous_year the_prior_year
month-before: a_month_earlier a_month_before the_month_before the_previous_month the_prior_month
next: next following coming upcoming
since: since
during: during
ago: ago
daily: daily a_day per_day each_day every_day
weekly: weekly a_week per_week each_week every_week
monthly: monthly a_month per_month each_month every_month
annual: annual annually yearly a_year per_year each_year every_year
quarterly: quarterly
second: seconds
minute: minute minutes
hour: hour hours
day: day days
week: week weeks
month: month months
quarter: quarter quarters
year: year years
decade: decade decades
century: century centuries
spring: spring
summer: summer
autumn: autumn
winter: winter
morning: morning
afternoon: afternoon
evening: evening
night: night
early: early earlier anfang début principios comienzos начале
late: late later finales конце
am: a.m. a.m
pm: p.m. p.m pm
former: former ex formerly
current: current currently
future: future
fiscal: fiscal
calendar: calendar
academic: academic
year-on-year: year_on_year year_over_year year_-_on_-_year year_-_over_-_year y_/_y yoy
month-on-month: month_on_month month_over_month month_-_on_-_month m_/_m mom
quarter-on-quarter: quarter_on_quarter quarter_over_quarter quarter_-_on_-_quarter q_/_q qoq
week-on-week: week_on_week week_-_on_-_week w_/_w wow
this: this_year this_month this_week this_quarter this_season this_decade this_century this_summer
    this_winter this_spring this_autumn this_morning this_afternoon this_evening
年: 年
月: 月
日: 日
"""

# Which way something went, or which side it takes: dimension/side.
# Sides of one dimension exclude each other.
DIRECTION = """
trend/up: made_money make_money makes_money making_money
trend/down: lost_money lose_money loses_money losing_money
trend/up: rise rises rose risen rising increase increases increased increasing grow grows grew grown growing
    growth climb climbs climbed climbing gain gains gained gaining jump jumps jumped jumping surge
    surges surged surging soar soars soared soaring up upward upwards higher raise raises raised raising
    expand expands expanded expanding expansion improve improves improved improving improvement
    strengthen strengthens strengthened strengthening accelerate accelerates accelerated accelerating
    advance advances advanced rally rallied rebound rebounded rebounds appreciate appreciated widen
    widened widening upgrade upgraded upgrades more boost boosted boosts add adds added win wins won
    winning winner profit profits profitable surplus inflow inflows tighten tightened tightening enhance
    enhanced stieg steigt gestiegen steigen zunahme wuchs augmenté augmente augmentation hausse вырос
    выросли выросла рост увеличился увеличилась повысился gagné aumentó aumenta aumento
    subió sube suba subir subieron aumentaron creció crecieron crece crecen вырастет вырастут растёт растет
    растут stiegen wuchsen augmentent progressé cresciuto cresciuta aumentato salito cresceu aumentou
    增 升 涨 漲 増 steeg stijgt gestegen stijging groeide
trend/down: fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined
    declining drop drops dropped dropping lose loses lost losing loss losses slump slumps slumped
    slumping plunge plunges plunged plunging tumble tumbled tumbles sink sank sunk down downward
    downwards lower lowers lowered lowering reduce reduces reduced reducing reduction reductions cut
    cuts cutting shrink shrinks shrank shrunk shrinking contract contracted contraction worsen worsens
    worsened worsening weaken weakens weakened weakening slow slows slowed slowing decelerate
    decelerated slip slipped slips slide slid perdu depreciate depreciated narrow narrowed narrowing downgrade
    downgraded downgrades retreat retreated dip dipped dips subtract subtracted defeat defeats defeated
    loser deficit deficits outflow outflows ease eased easing diminish diminished sinkt gesunken sinken
    rückgang fiel baissé baisse diminué diminution упал упала упали снизился снизилась снизились
    снижение сократился disminuyó disminuye bajó baje bajar descenso cae cayó cayeron caen bajaron
    disminuyeron снизится снизятся упадёт упадут падает падают fielen sanken baissent reculé diminuito calato
    sceso caiu diminuiu 减 減 降 跌 daalde daalt gedaald daling zakte
trend/flat: unchanged stable steady flat stagnant stagnated constant
trade/import: importación importaciones importations импорт импорта imports
    imported importing buy buys bought buying purchase purchased purchases
trade/export: exportación exportaciones exportations экспорт экспорта export
    exports exported exporting sell sells sold selling sale
loan/borrow: borrow borrows borrowed debt debtor liability liabilities
loan/lend: lend lends lent creditor asset assets
assent/accept: accept accepts accepted approve approves approved approval adopt adopted passed allow allows
    allowed permit permits permitted legal
assent/reject: reject rejects rejected disapprove disapproved oppose opposes opposed ban bans banned
    prohibit
    prohibits prohibited forbid forbids forbidden illegal vetoed prevent prevents prevented
assent/accept: support supports supported supporting favor favors favored favour favours favoured for pro
    back
    backed backs
assent/reject: against versus contra
passage/enter: enter enters entered join joins joined joining arrive arrived arrives open opens opened
    opening start starts started starting begin begins began begun launch launched launches include includes
    included including inclusive
passage/leave: leave leaves left leaving quit quits withdraw withdrew withdrawn depart departed close
    closes closed closing end ends ended ending stop stops stopped stopping cancel cancelled canceled
    call_off calls_off called_off calling_off exclude excludes excluded excluding suspend suspended halt
    halted
limit/above: above exceed exceeds exceeded outperform outperformed beat beats
limit/below: below underperform underperformed miss missed misses
quality/positive: positive good better best strong stronger strongest success successful succeed succeeded
    healthy safe benefit beneficial effective
quality/negative: negative bad worse worst weak weaker weakest poor unsuccessful unhealthy unsafe
    dangerous harm
    harmful ineffective adverse
level/high: high highest maximum top largest biggest greatest most longest
level/low: low lowest minimum bottom smallest least shortest
size/maxi: large big long larger bigger greater longer
size/mini: small short little smaller shorter
truth/true: true correct right confirm confirms confirmed
truth/untrue: untrue doubt doubts doubted
verdict/guilty: guilty convicted sentenced
verdict/innocent: innocent acquitted
latitude/north: north northern northward
latitude/south: south southern southward
longitude/east: east eastern
longitude/west: west western
wing/leftward: leftist
wing/rightward: rightist
trader/buyer: import importer
trader/seller: exporter
sex/male: mr king prince boy actor uncle male men man boys he his him father son husband brother
sex/female: mrs ms miss queen princess girl actress aunt female women woman girls she her hers mother
    daughter
    wife sister
ownership/public: public
ownership/private: private
origin/domestic: domestic
origin/foreign: foreign overseas
tally/gross: gross
tally/net: net
place/inside: inside within into in-house
place/outside: outside beyond
settlement/rural: rural
settlement/urban: urban
match/offence: attack attacked attacks
match/defence: defend defended defends
fate/dead: dead died die dies killed dying deaths death fatalities fatal
fate/hurt: injured wounded hurt injuries wounds
fate/saved: rescued survived survivors saved alive living born
judgment/uphold: upheld uphold upholds upholding
judgment/overturn: overturned overturn quashed reversed annulled repealed revoked struck
measure/impose: imposed imposes impose imposing introduced introduces
measure/lift: lifted lift lifts lifting scrapped scraps
passage/stay: remain remains remained stay stays stayed
office/hire: hired hires appointed appoints recruited elected
office/fire: fired sacked dismissed resigned ousted
making/build: built builds build created creates create established establishes founded
making/destroy: destroyed destroys destroy demolished dissolved abolished
custody/free: freed released frees releases
custody/catch: arrested detained jailed captured
money/inflation: inflation
money/deflation: deflation
age/old: old older oldest elderly
age/young: young younger youngest
wealth/rich: rich richer richest wealthy
wealth/needy: poorer poorest
warmth/warm: hot hotter hottest warm warmer warmest warming
warmth/cold: cold colder coldest cool cooler coolest cooling
speed/fast: fast faster fastest quick quicker
rain/wet: wet wetter wettest
rain/dry: dry drier driest
relation/friend: friend friends ally allies friendly
relation/enemy: enemy enemies hostile
operation/on: in_betrieb in_service in_use in_operation en_service
operation/off: außer_betrieb out_of_service out_of_use out_of_operation hors_service
avowal/admit: admit admits admitted admitting
"""

# Words and idioms that carry no fact though a part of them does elsewhere.
NEUTRAL = """
once_more above_all after_all first_of_all not_only more_or_less up_to_date no_doubt last_but_not_least
one's oneself one_another each_other up_to_be at_the_age_of aged make_up makes_up made_up making_up
more_information more_details more_detail more_generally more_precisely more_specifically
dates_from dates_back_to date_from date_back_to dated_from dating_from dating_back_to
"""

# What is counted or measured.
UNIT = """
percent: percent per_cent pct prozent procent في_المئة في_المائة بالمئة بالمائة ٪
    pour_cent por_ciento per_cento por_cento процент процента процентов
percentage_points: percentage_points percentage_point ppt prozentpunkte
basis_points: basis_points basis_point bps
km: kilometer kilometers kilometre kilometres km
m: meter meters metre metres
miles: mile miles
feet: foot feet ft
inches: inch inches
cm: centimeter centimeters centimetre centimetres cm
mm: millimeter millimeters millimetre millimetres mm
kg: kilogram kilograms kilogramme kilogrammes kg kilo kilos
g: gram grams gramme grammes
mg: milligram milligrams mg
µg: microgram micrograms mcg µg μg
lb: lb lbs
oz: ounce ounces oz
tonnes: tonne tonnes metric_tons
tons: ton tons
l: liter liters litre litres
ml: milliliter milliliters millilitre millilitres ml
gallons: gallon gallons
barrels: barrel barrels
celsius: celsius °c degrees_celsius degree_celsius
fahrenheit: fahrenheit °f degrees_fahrenheit degree_fahrenheit
kelvin: kelvin
degrees: degree degrees
hectares: hectare hectares ha
acres: acre acres
watts: watt watts
kw: kilowatt kilowatts kw
mw: megawatt megawatts mw
gw: gigawatt gigawatts gw
kwh: kilowatt-hours kwh
mwh: mwh
gwh: gwh
volts: volt volts
mb: megabyte megabytes mb
gb: gigabyte gigabytes gb
tb: terabyte terabytes tb
kb: kilobyte kilobytes kb
cent: cent cents
pound: pound pounds
euro: eur euro euros €
times: times fold
km²: square_kilometres square_kilometers square_kilometre square_kilometer square_km sq_km
m²: square_metres square_meters square_metre square_meter sq_m
square_miles: square_miles square_mile sq_mi
square_feet: square_feet square_foot sq_ft
m³: cubic_metres cubic_meters cubic_metre cubic_meter
square: square
cubic: cubic
points: points
ppm: ppm
ppb: ppb
knots: knot knots
mph: mph
kmh: kph km/h
"""

# Parts that are set before a word with a hyphen.
PREFIX = """
pre: pre
post: post
"""

# Numbers that are verbs, nouns or adverbs.
MULTIPLE = """
2x: twice double doubled doubles doubling twofold doppelt
3x: thrice triple tripled triples tripling threefold treble trebled
4x: quadruple quadrupled fourfold
0.5x: half halved halves halving hälfte moitié
2: zwei deux
3: drei trois tres
4: vier quatre cuatro quattro
5: fünf cinq cinco cinque
6: sechs seis
7: sieben siete sette
8: acht huit ocho
9: neun neuf nueve nove
10: zehn dix diez dieci
12: zwölf douze doce dodici
20: zwanzig vingt veinte venti
dozens: dozens
tens: tens
net-zero: net_zero
±: ± plus_or_minus +_/_- +_/_− plus_/_minus plus_oder_minus 正_负 正_負
thirds: thirds
fifths: fifths
sixths: sixths
sevenths: sevenths
eighths: eighths
ninths: ninths
tenths: tenths
hundredths: hundredths
"""

# Quantifiers with so many other uses that losing or gaining one says little.
WEAK_QUANTIFIER = """
also either precisely various whole entire average median mean max much plenty numerous entirely wholly
completely totally fully minimum maximum mainly chiefly primarily generally normally typically regularly
frequently than at plus merely
"""

# Comparators of figures that are everyday words of other use as well.
WEAK_COMPARATOR = """
a_minimum minimum_of a_maximum maximum_of approx approx. approximately about around roughly circa exactly
precisely rund
near above below beyond < > ~ ∼ c. ca
environ estimated practically virtually approaching broadly exceed exceeds
exceeded tops plus topping topped short_of close_to close_on maximal upwards surpass surpasses surpassed
"""

# Words that carry no fact and no name.
FUNCTION = """
a an the of to in on at by for from with as and or but that which who whom whose this these those it its
is are was were be been being am has have had having do does did he she they we i you his her their our
my your him them us me so such than then there here also into onto upon about between among through per
via only just because when where while if de la le les des du un une et en der die das den dem ein eine
und im von zu el los las y che il lo и в на с
"""

# Words that begin sentences without naming anything; a capital on them says nothing.
STARTER = """
however moreover furthermore meanwhile besides still yet thus therefore hence indeed instead although though
despite during since after before until whereas what why how many most some several all every each both few
other others another according officials experts analysts researchers scientists people police government
ministers minister president prices sales costs shares profits exports imports total overall today yesterday
tomorrow now later earlier recently currently previously finally first second third last next new old good
great more less much one two three four five six seven eight nine ten no not nor never nothing under over
above below near rather along across around without within against toward towards given based compared vice
general chief executive director secretary professor doctor mr mrs ms dr sir madam chairman chair nearly
almost approximately roughly even especially particularly generally please let see note can could may might
must shall should will would up down out off again once soon often always usually op cit ibid loc lastly
additionally similarly consequently ultimately originally initially subsequently eventually unfortunately
fortunately notably specifically traditionally historically anyone someone everyone anybody somebody
everybody nobody alternatively accordingly conversely likewise nevertheless nonetheless otherwise located
situated dies diese dieser dieses es sie er wir laut nach seit bei für mit auch aber doch damit wie als
cette ce ces cet elle ils elles nous vous mais donc comme pour par dans avec depuis selon d'après este esta
estos estas ese esa su sus pero como para con desde según secondo segundo whatever whenever wherever whoever
"""

# Verbs that contract with "not".
AUXILIARY = """
could would should must might need is are was were has have had does do did dare ought
"""

# Words that a statement follows with "that".
GOVERNING = """
true case evidence proof sign signs indication indications suggestion guarantee reason fact clear
certain sure convinced likely possible correct say says said saying claim claims claimed believe
believes believed think thinks thought know knows known mean means meant show shows showed shown prove
proves proved proven find finds found report reports reported suggest suggests suggested agree agrees
agreed accept accepts accepted argue argues argued conclude concludes concluded confirm confirms
confirmed expect expects expected hope hopes mention mentioned state states stated announce announced
assume assumes only imply implies understand understood imagine pretend convince idea notion assertion
allegation rumour rumor
"""
