"""Words of measures, by what they say: units, times, multiples and comparators of figures.

The tables have the form of those in `lexicon`, and are read where those are, in `words`.
"""

from __future__ import annotations

__all__ = [
    "FOREIGN_COMPARATOR",
    "GERMAN_ORDINAL",
    "MULTIPLE",
    "PREFIX",
    "ROMANCE_ORDINAL",
    "TIME",
    "UNIT",
    "WEAK_COMPARATOR",
    "WEAK_TIME",
]

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
after: after subsequent_to
until: until till
once: was_once were_once
same-day: the_same_day that_same_day le_même_jour am_selben_tag am_gleichen_tag el_mismo_día lo_stesso_giorno
same-month: the_same_month that_same_month le_même_mois el_mismo_mes
same-year: the_same_year that_same_year la_même_année el_mismo_año lo_stesso_anno
next-day: the_next_day the_following_day the_day_after a_day_later one_day_later le_lendemain
    am_nächsten_tag am_folgenden_tag al_día_siguiente el_día_siguiente il_giorno_dopo
next-year: the_next_year the_following_year the_year_after a_year_later one_year_later l'année_suivante
    im_folgenden_jahr im_folgejahr al_año_siguiente el_año_siguiente
next-month: the_next_month the_following_month a_month_later one_month_later le_mois_suivant al_mes_siguiente
next-week: the_next_week the_following_week a_week_later one_week_later
    la_semaine_suivante la_semana_siguiente
day-before: the_day_before the_previous_day la_veille am_vortag el_día_anterior
bc: BC BCE
ad: AD CE
"""

# When, in some uses only.
WEAK_TIME = """
yesterday: yesterday gestern ayer ieri ontem gisteren
today: today heute hoy oggi hoje vandaag aujourd'hui
tomorrow: tomorrow demain domani amanhã
last: last previous past preceding vergangene vergangenen vergangenes letzte letzten letztes letzter vorige
    vorigen dernier dernière derniers dernières précédent précédente précédents précédentes
    scorso scorsa scorsi precedente passado passada vorig afgelopen
year-this: this_year cette_année este_año quest'anno neste_ano este_ano in_diesem_jahr dieses_jahr
    das_laufende_jahr im_laufenden_jahr dit_jaar
year-last: l'année_dernière l'an_dernier el_año_pasado l'anno_scorso no_ano_passado o_ano_passado
    im_vergangenen_jahr im_letzten_jahr im_vorigen_jahr letztes_jahr voriges_jahr vorig_jaar
year-coming: l'année_prochaine l'an_prochain el_próximo_año el_año_próximo el_año_que_viene
    l'anno_prossimo no_próximo_ano im_kommenden_jahr im_nächsten_jahr nächstes_jahr volgend_jaar
month-this: this_month ce_mois este_mes questo_mese neste_mês in_diesem_monat diesen_monat deze_maand
month-last: le_mois_dernier el_mes_pasado il_mese_scorso no_mês_passado im_vergangenen_monat
    im_letzten_monat letzten_monat vorige_maand
month-coming: le_mois_prochain el_próximo_mes el_mes_próximo il_mese_prossimo no_próximo_mês
    im_kommenden_monat im_nächsten_monat nächsten_monat volgende_maand
before: prior ahead_of
year-before: a_year_earlier a_year_before the_year_before the_previous_year the_prior_year
month-before: a_month_earlier a_month_before the_month_before the_previous_month the_prior_month
next: next following coming upcoming kommende kommenden kommendes nächste nächsten nächstes nächster folgenden
    prochain prochaine prochains prochaines suivant suivante próximo próxima próximos próximas siguiente
    siguientes prossimo prossima prossimi successivo seguinte volgend volgende komende
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
week-this: this_week
quarter-this: this_quarter
season-this: this_season
decade-this: this_decade
century-this: this_century
summer-this: this_summer
winter-this: this_winter
spring-this: this_spring
autumn-this: this_autumn
morning-this: this_morning
年: 年
月: 月
日: 日
"""

# Parts that are set before a word with a hyphen.
PREFIX = """
pre: pre
post: post
"""

# Months of other languages, January first; those that are spelled as in English are not repeated.

# What is counted or measured.
UNIT = """
percent: percent per_cent pct prozent procent في_المئة في_المائة بالمئة بالمائة ٪
    pour_cent por_ciento per_cento por_cento процент процента процентов
percentage_points: percentage_points percentage_point ppt prozentpunkte
basis_points: basis_points basis_point bps
km: kilometer kilometers kilometre kilometres km км
m: meter meters metre metres м
miles: mile miles
feet: foot feet ft
inches: inch inches
cm: centimeter centimeters centimetre centimetres cm см
mm: millimeter millimeters millimetre millimetres mm мм
kg: kilogram kilograms kilogramme kilogrammes kg kilo kilos кг
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
kwh: kilowatt-hours kwh kilowatt_hour kilowatt_hours kilowattstunden kilowattstunde
mwh: mwh megawatt_hour megawatt_hours megawatt-hours megawatt-hour
gwh: gwh gigawatt_hour gigawatt_hours gigawatt-hours gigawatt-hour
twh: terawatt_hour terawatt_hours terawatt-hours terawatt-hour
volts: volt volts
ms: millisecond milliseconds
µs: microsecond microseconds µs μs
ns: nanosecond nanoseconds ns
khz: kilohertz
mhz: megahertz
ghz: gigahertz
db: decibel decibels
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

# Numbers that are verbs, nouns or adverbs.
MULTIPLE = """
2x: twice double doubled doubles doubling twofold doppelt zweimal dos_veces
3x: dreimal thrice triple tripled triples tripling threefold treble trebled
4x: viermal quadruple quadrupled fourfold
0.5x: half halved halves halving hälfte moitié
2: zwei deux dos_de_los dos_de_las
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

# Ordinal numbers of German without their endings, of French, Spanish, Italian and Portuguese in the forms of
# both genders. "Achten" is a verb, "segundo" and "seconde" are units, and a first one is first at anything.
GERMAN_ORDINAL = """
2: zweite
3: dritte
4: vierte
5: fünfte
6: sechste
7: siebte siebente
8: achte
9: neunte
10: zehnte
11: elfte
12: zwölfte
13: dreizehnte
14: vierzehnte
15: fünfzehnte
16: sechzehnte
17: siebzehnte
18: achtzehnte
19: neunzehnte
20: zwanzigste
30: dreißigste dreissigste
40: vierzigste
50: fünfzigste
60: sechzigste
70: siebzigste
80: achtzigste
90: neunzigste
100: hundertste
"""
ROMANCE_ORDINAL = """
2: deuxième
3: troisième tercer tercero tercera terzo terza terceiro terceira
4: quatrième cuarto cuarta quarto quarta
5: cinquième quinto quinta
6: sixième sexto sexta sesto sesta
7: septième séptimo séptima settimo settima sétimo sétima
8: huitième octavo octava ottavo ottava oitavo oitava
9: neuvième noveno novena nono nona
10: dixième décimo décima decimo decima
11: onzième undécimo undécima undicesimo undicesima
12: douzième duodécimo duodécima dodicesimo dodicesima
13: treizième decimotercero decimotercera tredicesimo tredicesima
14: quatorzième decimocuarto decimocuarta quattordicesimo quattordicesima
15: quinzième decimoquinto decimoquinta quindicesimo quindicesima
16: seizième decimosexto decimosexta sedicesimo sedicesima
17: decimoséptimo decimoséptima diciassettesimo diciassettesima
18: decimoctavo decimoctava diciottesimo diciottesima
19: decimonoveno decimonovena diciannovesimo diciannovesima
20: vingtième vigésimo vigésima ventesimo ventesima
1: unième
30: trentième trigésimo trigésima trentesimo trentesima
40: quarantième cuadragésimo cuadragésima quarantesimo quarantesima
50: cinquantième quincuagésimo quincuagésima cinquantesimo cinquantesima
60: soixantième sexagésimo sexagésima sessantesimo sessantesima
100: centième centésimo centésima centesimo centesima
"""

# Comparators of figures that are everyday words of other use as well.
WEAK_COMPARATOR = """
approx approx. approximately about around roughly circa exactly
precisely rund
near above below beyond < > ~ ∼ c. ca
environ estimated practically virtually approaching broadly exceed exceeds
exceeded tops plus topping topped short_of close_to close_on maximal in_the_region_of
upwards surpass surpasses surpassed
"""

# Comparators of figures in further languages.
FOREIGN_COMPARATOR = """
about: cerca_de ongeveer circa cirka omkring 約 약 대략
more-than: mais_de meer_dan più_di 超え fazla aşkın
less-than: menos_de minder_dan meno_di 未満
at-least: pelo_menos minstens almeno 以上 minimale minimales 최소 적어도
at-most: no_máximo hoogstens al_massimo 以下 maximale maximales 최대
almost: quase bijna yakın 거의
"""
