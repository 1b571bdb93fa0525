"""Words that carry facts, by what they say: one line for each meaning, its name first, then the words.

A line that is indented goes on with the meaning before it; "_" stands for a space inside a phrase. Each table
is read once, by `words` beside it. English in both spellings, then German, French, Spanish, Italian,
Portuguese and Russian where a word turns the meaning of a sentence.
"""

from __future__ import annotations

__all__ = [
    "ABBREVIATED",
    "AUXILIARY",
    "DENIAL",
    "DIRECTION",
    "EVENT",
    "FALLING",
    "FUNCTION",
    "MODAL",
    "NEGATION",
    "NEUTRAL",
    "QUANTIFIER",
    "RISING",
    "STARTER",
    "WEAK_DENIAL",
    "WEAK_MODAL",
    "WEAK_QUANTIFIER",
]

# Denies what it stands with, however it came in or went.
NEGATION = """
not: not nicht ne pas не niet não
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
forbidden: verboten untersagt interdit interdite interdits interdites prohibido prohibida prohibidos
    prohibidas vietato vietata vietati vietate
except: except except_for excluding excluded exclude excludes exclusive_of apart_from other_than barring
    save_for all_bar everyone_bar everything_bar bar_one sauf excepté exceptée exceptés exceptées hormis
    ausgenommen salvo кроме
prefix: non anti counter_-
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
must: must required_to obliged_to muss müssen musst müsst doit doivent должен
should: should ought sollte sollten solltest solltet
shall: shall
will: will is_to_be are_to_be am_to_be
would: would würde würden würdest würdet wäre wären hätte hätten
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
decided: decided_to decides_to opted_to opts_to chose_to chosen_to resolved_to committed_to
if: if
unless: unless
extent: to_the_extent_possible to_the_extent_practicable to_the_extent_reasonably_practicable
    to_the_extent_reasonably_possible as_far_as_possible as_far_as_practicable
    as_far_as_reasonably_practicable so_far_as_possible so_far_as_practicable
    so_far_as_reasonably_practicable where_possible where_practicable wherever_possible whenever_possible
    soweit_möglich soweit_dies_möglich_ist soweit_wie_möglich soweit_praktikabel
    soweit_dies_praktikabel_ist nach_möglichkeit dans_la_mesure_du_possible autant_que_possible
    en_la_medida_de_lo en_lo_posible
"""

# How certain a statement is, where it would be no less stated without them.
WEAK_MODAL = """
certainly: certainly definitely undoubtedly
must: have_to has_to
"""

# How many of all, how often, how exactly.
QUANTIFIER = """
all_but: all_but
all: all every everyone everybody each entire entirely whole wholly alle allen tous toutes все todos
    todas sämtliche sämtlichen
both: both either
most: most mostly mainly largely majority predominantly chiefly primarily meisten
    großteil mehrheit plupart mayoría mayor_parte
many: many much numerous plenty viele beaucoup многие
several: several various
some: some any einige quelques
few: few fewer
minority: minority
only: only solely merely exclusively nur lediglich seulement uniquement sólo solo tan_solo solamente
    únicamente только 只 仅 僅
also: also
partly: partly partially in_part teilweise en_partie partiellement en_parte parcialmente частично отчасти
fully: fully completely totally
always: always invariably immer toujours siempre всегда
often: often frequently regularly oft häufig souvent fréquemment a_menudo con_frecuencia frecuentemente часто
usually: usually normally generally typically meist meistens normalerweise gewöhnlich üblicherweise
    typischerweise généralement habituellement en_général typiquement normalmente generalmente habitualmente
    típicamente por_lo_general обычно 通_常
sometimes: sometimes occasionally manchmal gelegentlich parfois a_veces иногда
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

# What a figure did; a statement that says the other is against its source.
RISING = """
    rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth
    climb climbed climbs jump jumped jumps surge surged surges soared soaring expanded gained higher
    lifted lifts added adds up raise raises raised stieg stiegen gestiegen wuchs gewachsen climbing
    jumping surging expanding expand expands skyrocketed skyrocketing skyrockets rallied rallies advanced
    advances rebounded rebounds leapt leaped leaps rocketed spiked swelled ballooned augmenté augmente
    augmentation aumentó subió creció steigt steigen aumentaron subieron crecieron sube suben crece crecen
    erhöht erhöhte gesteigert zugelegt zugenommen bondi bondit grimpé grimpe progressé disparó steigerte
    steigerten augmenter augmentent progresser progresse progressent grimper bondir hausse"""
FALLING = """
    fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining
    drop drops dropped dropping slump slumped plunge plunged plunges shrank shrunk sank slid reduced
    reduction contracted cut cuts lost lower lowers lowered tumbled crashed slashed shrinks shrinking
    shrink dwindled dwindling plunging slumping sinking contracting slipped slips slipping slides eased
    eases retreated retreats narrowed narrows tumbles dipped dips plummeted plummets down sanken gesunken
    fiel gefallen diminué baissé baisse recul disminuyó bajó cayó sinkt sinken bajaron cayeron
    disminuyeron bajan cae caen verringert verringerte schrumpfte geschrumpft zurückgegangen abgenommen
    chuté chute reculé plongé dégringolé desplomó retrocedió senkte senkten diminuer diminue diminuent
    baisser baissent reculer recule reculent chuter chutent tombé tombée tombés"""
# Which way something went, or which side it takes: dimension/side.
# Sides of one dimension exclude each other.
DIRECTION = f"""
trend/up: made_money make_money makes_money making_money
trend/down: lost_money lose_money loses_money losing_money
trend/up: {RISING}
    gain gains gaining soar soars upward upwards raising expansion improve improves improved improving
    improvement strengthen strengthens strengthened strengthening accelerate accelerates accelerated
    accelerating advance rally rebound appreciate appreciated widen widened widening upgrade upgraded
    upgrades more boost boosted boosts add win wins won winning winner profit profits profitable surplus
    inflow inflows tighten tightened tightening enhance enhanced zunahme вырос выросли выросла рост
    увеличился увеличилась повысился gagné aumenta aumento suba subir вырастет вырастут растёт растет
    растут wuchsen cresciuto cresciuta aumentato salito cresceu aumentou 增 升 涨 漲 増 steeg stijgt gestegen
    stijging groeide
trend/down: {FALLING}
    lose loses losing loss losses slumps tumble sink sunk downward downwards lowering reduce reduces
    reducing reductions cutting contract contraction worsen worsens worsened worsening weaken weakens
    weakened weakening slow slows slowed slowing decelerate decelerated slip slide perdu depreciate
    depreciated narrow narrowing downgrade downgraded downgrades retreat dip subtract subtracted defeat
    defeats defeated loser deficit deficits outflow outflows ease easing diminish diminished rückgang
    diminution упал упала упали снизился снизилась снизились снижение сократился disminuye baje bajar
    descenso снизится снизятся упадёт упадут падает падают fielen diminuito calato sceso caiu diminuiu 减 減
    降 跌 daalde daalt gedaald daling zakte
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

# Words and idioms that carry no fact though a part of them does elsewhere, as a character of 不断 does.
NEUTRAL = """
once_more above_all after_all first_of_all not_only more_or_less up_to_date no_doubt last_but_not_least
one's oneself one_another each_other up_to_be at_the_age_of aged make_up makes_up made_up making_up
more_information more_details more_detail more_generally more_precisely more_specifically
dates_from dates_back_to date_from date_back_to dated_from dating_from dating_back_to
see_below see_above siehe_unten siehe_oben voir_plus_bas voir_plus_haut voir_ci-dessous voir_ci-dessus
véase_más_abajo véase_más_arriba vedi_sotto vedi_sopra ver_abaixo ver_acima zie_onder zie_boven
patrz_niżej patrz_wyżej см_._ниже см_._выше 一_般 尽_可_能
till_exempel sin_embargo no_obstante тем_не_менее never_ending never_-_ending neverending
tenga_en_cuenta ten_en_cuenta
不_仅 不_只 不_但 不_断 不_得_不 非_常 无_论 不_论 超_级 超_声 超_导 超_链_接
"""

# Quantifiers with so many other uses that losing or gaining one says little.
WEAK_QUANTIFIER = """
also either precisely various whole entire average median mean max much plenty numerous entirely wholly
completely totally fully mainly chiefly primarily generally normally typically regularly
frequently than at plus merely
"""

# Words that carry no fact and no name.
FUNCTION = """
a an the of to in on at by for from with as and or but that which who whom whose this these those it its
is are was were be been being am has have had having do does did he she they we i you his her their our
my your him them us me so such than then there here also into onto upon about between among through per
via only just because when where while if de la le les des du un une et en der die das den dem ein eine
und im von zu el los las y che il lo и в на с
however moreover furthermore therefore thus hence additionally nevertheless nonetheless consequently
accordingly
außerdem allerdings jedoch daher deshalb deswegen dennoch trotzdem zudem somit folglich
cependant toutefois néanmoins ainsi donc además asimismo tuttavia inoltre pertanto quindi contudo
todavia porém
portanto однако поэтому echter bovendien daarom emellertid dessutom
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
situated further additional dies diese dieser dieses es sie er wir du ihr dich euch ihnen dein deine deinen
deinem deiner euer eure euren eurem eurer ihre ihren ihrem ihrer laut nach seit bei für mit auch aber doch
damit wie als cette ce ces cet elle ils elles nous vous mais donc comme pour par dans avec depuis selon
d'après este esta
estos estas ese esa su sus pero como para con desde según secondo segundo whatever whenever wherever whoever
esto eso usted ustedes ceci cela anytime
"""

# Verbs that contract with "not".
AUXILIARY = """
could would should must might need is are was were has have had does do did dare ought
"""

# Events that are named in several ways.
EVENT = """
first-world-war: first_world_war world_war_i world_war_one world_war_1 wwi
second-world-war: second_world_war world_war_ii world_war_two world_war_2 wwii
"""

# Words of two or three letters that are abbreviations in capitals.
ABBREVIATED = """
a act ad age aid aim air ale all am an and any ape apt arc are arm art as ash ask at ate bad ban bar bat
be bed bet big bit box bus but by cab can cap car cat co cop cot cow cup cut dam day den did die dig dim
dip do dog dot dr dry due ear eat ebb egg ego elf elk end era eve eye fan far fat fed fee few fig fin fir
fit fix fly fog for fox fun gap gas get gig go god got gun gut gym had ham has hat he her hi him hip his
hit hop hot how hub hut ice if ill in ink inn ion is it its jam jar jet job joy key kid kit lab lad lap
law lay led leg let lid lie lip lit log lot low ma mad man map mat may me men met mix mob mr mrs ms mud my
nap net new nil no nod nor not now nut oak odd of off oh oil old on one or orb ore our out owe own ox pa
pad pal pan par pat paw pay pen pet pie pig pin pit pm pod pop pot pro pub put ram ran rap rat raw ray red
rid rig rim rip rob rod rot row rub rug rum run sac sad sap sat saw say sea see set she sin sip sir sit
six ski sky so son spa spy sum sun tab tag tan tap tar tax tea ten the tie tin tip to toe ton top toy try
tub two up us use van vet via war was wax way we web wed wet who why win wit won yes yet you zip zoo
"""
