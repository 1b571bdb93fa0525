"""Words that exclude each other where one stands in the place of the other: tenant and landlord.

Sides of one dimension (rose, fell) are in the lexicon; here are pairs of common words, each read with its
regular forms. A word that is in no table is no known opposite: its exchange shows as other wording.
"""

from __future__ import annotations

from functools import cache, lru_cache

from scifacts.matching.vocabulary.glances import Glances
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

__all__ = ["are_opposite", "has_opposite"]

_PAIRS = """
ausfuhr/einfuhr ausfuhren/einfuhren exporte/importe export/import exporten/importen geburten/todesfälle
geburten/sterbefälle naissances/décès naissances/morts nacimientos/muertes nacimientos/defunciones
zerstört/beschädigt zerstörte/beschädigte détruite/endommagée détruites/endommagées détruits/endommagés
destruidas/dañadas destruidos/dañados mindestlohn/durchschnittslohn minimum/moyen moyen/maximum
error/success row/column rows/columns sender/recipient senders/recipients uppercase/lowercase odd/even
exemption/deduction exemptions/deductions minimum/maximum mínimo/medio
máximo/medio mínimo/máximo schaffen/streichen schafft/streicht
mittlere/höchste mittleren/höchsten mittlere/niedrigste mittleren/niedrigsten vorn/zurück vorne/zurück
invested/withdrew backed/opposed invest/withdraw survécu/morts survécu/mort survécu/mortes überlebten/starben
überlebte/starb sobrevivieron/murieron sobrevivió/murió échoué/réussi échouent/réussissent
aprobaron/suspendieron aceptó/rechazó aceptaron/rechazaron estimó/desestimó embauché/licencié
embauchées/licenciées bestanden/durchgefallen
cut/upheld cut/uphold raised/upheld reduced/upheld uphold/quash uphold/overturn uphold/annul uphold/drop
uphold/reverse score/concede spare/hit spare/destroy spare/damage convict/acquit fine/acquit fined/acquitted
jail/acquit jailed/freed sentence/acquit respondent/appellant respondent/claimant claimant/defendant
held/failed hold/collapse held/broke bronze/iron copper/iron admit/discharge admitted/discharged
support/undermine support/contradict confirm/contradict grant/dismiss grant/refuse granted/denied
grant/revoke verurteilt/freigesprochen verurteilte/sprach getilgt/aufgenommen übertraf/verfehlte
übertroffen/verfehlt
risk/benefit keep/lose raise/keep cut/keep raised/kept cut/kept lowered/kept raised/held cut/held
ahead/behind home/away kill/save killing/saving work/fail contrary/similar emigrate/immigrate
emigrant/immigrant emigration/immigration left/right leftist/rightist fast/slow quick/slow slower/faster
slowest/fastest short/clear sign/doubt evidence/doubt cost/save costing/saving lose/beat lost/beat
lost/beaten lost/defeat lost/outplayed tenant/landlord employer/employee buyer/seller teacher/pupil
teacher/student doctor/patient plaintiff/defendant prosecutor/defendant parent/child debtor/creditor
lender/borrower winner/loser leader/follower owner/tenant victim/attacker host/guest to/from in/outside
inside/outside with/without on/off above/beneath over/under into/from out/in toward/from towards/from
gold/silver gold/bronze silver/bronze black/white red/green red/blue blue/green black/red white/red
adult/child adults/children average/total mean/total median/total minimum/average maximum/average
mother/father brother/sister son/daughter husband/wife uncle/aunt nephew/niece king/queen prince/princess
remember/forget praise/criticise praise/criticize blame/praise defend/criticise love/hate win/lose pass/fail
permit/ban same/different alike/different identical/different equal/unequal majority/minority present/absent
presence/absence visible/invisible possible/impossible legal/illegal victory/defeat peace/war alive/dead
guilty/innocent hot/cold cheap/expensive cheaper/dearer costly/cheap easy/difficult easy/hard easier/harder
heavy/light heavier/lighter deep/shallow wide/narrow wider/narrower thick/thin full/empty clean/dirty
clean/polluted strong/weak public/secret voluntary/compulsory voluntary/mandatory optional/mandatory
optional/compulsory
temporary/permanent internal/external domestic/foreign native/foreign urban/rural local/national
local/global national/international civilian/military male/female major/minor senior/junior upper/lower
first/last debut/last debut/final debut/second debut/latest top/bottom front/back inner/outer
bright/faint bright/dim brighter/fainter brighter/dimmer brightest/faintest near/far nearer/farther
dawn/dusk day/night morning/evening noon/midnight night/noon morning/afternoon morning/night afternoon/night
afternoon/evening summer/winter spring/autumn ancient/modern early/late earlier/later
before/after always/never
liberal/conservative labour/conservative republican/democrat republican/democratic socialist/capitalist
catholic/protestant muslim/christian sunni/shia debit/credit asset/liability
income/expenditure revenue/spending revenue/cost profit/loss gross/net buy/sell bought/sold lend/borrow
lent/borrowed hire/fire hired/sacked appoint/dismiss appointed/resigned arrive/depart arrival/departure
enter/leave open/close open/shut begin/end start/stop start/finish beginning/end continue/stop
resume/suspend create/destroy build/demolish built/demolished attack/defend accept/reject approve/reject
agree/refuse agree/disagree agreed/denied admit/deny allow/forbid encourage/discourage support/oppose
supporter/opponent critic/supporter ally/enemy friend/enemy praise/condemn welcome/condemn join/leave
stay/leave stayed/left remain/leave remained/left find/lose found/lost give/take gave/took push/pull
send/receive sent/received attract/repel include/exclude inclusion/exclusion inhale/exhale freeze/melt
warming/cooling strengthen/weaken widen/narrow lengthen/shorten prevent/cause protect/harm safe/dangerous
safer/deadlier healthy/sick healthy/ill benign/malignant positive/negative acute/chronic effective/useless
success/failure succeed/fail improve/deteriorate improved/deteriorated better/worse best/worst good/bad
improvement/deterioration appreciation/depreciation approval/rejection acceptance/rejection
ratification/rejection adoption/rejection acceleration/deceleration remission/relapse recovery/relapse
enlargement/shrinkage optimistic/pessimistic surplus/shortage creation/destruction hiring/dismissal
victory/loss entry/exit opening/closure deposit/withdrawal promotion/relegation promoted/demoted
waived/imposed tightened/loosened hawkish/dovish agonist/antagonist inhibitor/activator inhibit/activate
suppress/induce carnivore/herbivore endothermic/exothermic anode/cathode dominant/recessive
hydrophobic/hydrophilic convex/concave heart/respiratory plaintiff/respondent mortgagor/mortgagee
lessor/lessee licensor/licensee assignor/assignee vendor/purchaser grantor/grantee insurer/insured
true/false right/wrong correct/incorrect honest/dishonest loyal/disloyal certain/uncertain stable/unstable
likely/unlikely fair/unfair aware/unaware popular/unpopular lawful/unlawful sufficient/insufficient
adequate/inadequate complete/incomplete direct/indirect active/inactive sensitive/insensitive
greater/lower higher/smaller
reversible/irreversible vaccinated/unvaccinated insured/uninsured employed/unemployed paid/unpaid
vacant/filled vacant/occupied zu/ab auf/ab ein/aus an/ab bajo/alto baja/alta bajos/altos bas/haut
basse/haute bas/élevé niedrig/hoch niedriger/höher niedrigste/höchste niedrigsten/höchsten größte/kleinste
größten/kleinsten mayor/menor mejor/peor grand/petit grande/petite grande/pequeño groß/klein premier/dernier
northwards/southwards eastwards/westwards northward/southward eastward/westward
northbound/southbound eastbound/westbound stattgegeben/abgewiesen
primero/último erste/letzte ersten/letzten norte/sur nord/sud oui/non hausse/baisse alza/baja plus/moins
más/menos mehr/weniger avant/après vor/nach antes/después nouveau/ancien neu/alt nuevo/viejo
höhere/niedrigere besser/schlechter rival/partner rival/ally new/used
armed/unarmed married/unmarried married/divorced born/buried reported/forecast reported/projected
posted/forecast recorded/forecast reported/expected posted/expected praise/panned writing/orally
written/oral written/verbal
symptomatic/asymptomatic typical/atypical violate/uphold violate/respect comply/violate elected/appointed
meet/miss met/missed angenommen/abgelehnt genehmigt/abgelehnt dafür/dagegen für/gegen gebaut/abgerissen
pay/save private/council private/municipal
gekauft/verkauft gewonnen/verloren eingestellt/entlassen geschaffen/gestrichen geöffnet/geschlossen
geplant/gebaut pour/contre construit/démoli construits/démolis construite/démolie construites/démolies
acheté/vendu achetés/vendus gagné/perdu embauchés/licenciés créés/supprimés ouvert/fermé ouverts/fermés
prévus/construits comprado/vendido comprados/vendidos ganado/perdido construidas/demolidas
contratados/despedidos creados/suprimidos abierto/cerrado abiertos/cerrados
aprobada/rechazada aprobado/rechazado adoptée/rejetée adopté/rejeté hoogste/laagste hoger/lager meer/minder
basso/alto bassa/alta più/meno mais/menos maior/menor
back/forward backward/forward backwards/forwards score/miss scored/missed play/miss played/missed attend/miss
old/new older/newer oldest/newest oldest/latest tall/short injured/unhurt injured/unharmed hurt/unhurt in/near
mild/severe moderate/severe mild/moderate temporary/indefinite
attend/boycott attended/boycotted killed/rescued accused/cleared
promoted/relegated leading/trailing missing/dead held/burst blamed/cleared prosecution/defence
prosecution/defense dismissed/allowed succeeded/preceded succeed/precede brother/son sister/daughter
lifted/issued lifted/imposed marriage/divorce collapsed/survived incoming/outgoing interim/final draft/final
provisional/final preliminary/revised preliminary/final provisional/revised estimated/actual target/actual
peak/average cumulative/daily annualised/annual annualized/annual absolute/relative wholesale/retail
producer/consumer retail/consumer starting/average operating/net market/book lethal/safe oral/intravenous
vacancy/occupancy savings/lending conviction/acquittal attendance/absence dropout/graduation suicide/homicide
recycling/landfill announced/cancelled delivered/ordered ordered/received designed/built recalled/sold
rented/owned rent/own renter/owner calm/stormy calm/rough wet/dry
sunny/rainy awarded/ordered awarded/fined approved/turned accepted/turned
entließ/stellte nach/aus nach/von
startete/landete gestartet/gelandet
eröffnet/geschlossen arrivé/parti
arrivée/partie liberated/occupied shelled/defended surrendered/attacked accepted/broke continued/ended
postponed/held abandoned/completed blocked/cleared freed/taken freed/killed sailed/arrived landed/crashed
abdicated/acceded crowned/abdicated met/parted welcomed/criticised welcomed/criticized honoured/violated
honored/violated extended/ended renewed/terminated tightened/relaxed imposed/relaxed cheered/booed
coastal/inland front/rear weekday/weekend bilateral/trilateral biweekly/weekly duo/trio couple/trio
quartet/quintet twins/triplets octogenarian/nonagenarian centenary/bicentenary bankrupt/solvent still/once
already/still proved/claimed knows/believes knew/believed slightly/sharply slightly/steeply methanol/ethanol
bull/cow hit/neared hit/approached reached/neared reached/approached averaged/reached bottomed/peaked
paid/received paid/stole paid/demanded paid/sought paid/pledged paid/saved nuclear/unclear causal/casual
prosecuted/persecuted prosecution/persecution martial/marital trial/trail united/untied compliant/complaint
statute/statue prescribed/proscribed dairy/diary sulfate/sulfite sulphate/sulphite nitrate/nitrite
chloride/chlorate alkane/alkene mitosis/meiosis prostate/prostrate killer/killed trainer/trainee
interviewer/interviewee payer/payee murderer/murdered father/grandfather mother/grandmother
waived/reduced waived/charged arrears/advance required/recommended mandatory/recommended rare/common
rare/frequent rarely/commonly mouth/injection orally/intravenously receipt/dispatch individual/couple
sparsely/densely sparse/dense written/published recorded/composed baptised/buried baptized/buried
federal/municipal federal/state source/mouth tributary/mouth
elected/re-elected server/client source/binary input/output read/write reader/writer add/remove
enable/disable encode/decode encrypt/decrypt compress/decompress upload/download install/uninstall load/unload
encoder/decoder required/optional added/removed adds/removes adding/removing bits/bytes
recommended/discouraged recommended/deprecated supported/deprecated bit/byte prefix/suffix
synchronous/asynchronous warned/promised nominated/awarded hidden/shown
verdoppelt/halbiert verdoppelte/halbierte verdoppelten/halbierten gewann/verlor
eingeführt/abgeschafft tiefer/flacher condamné/acquitté condamnée/acquittée condamné/relaxé
condamnée/relaxée hashed/plain encrypted/plain tiers/quart allié/ennemi
alliés/ennemis aliado/enemigo aliados/enemigos verbündete/feindliche verbündeten/feindlichen
befreundete/feindliche befreundeten/feindlichen amical/ennemi amistoso/enemigo friendly/hostile mensuel/annuel
mensuelle/annuelle nié/avoué doublé/triplé
full/part arrested/interviewed arrested/questioned charged/questioned arrested/released charged/released
wasted/used refusé/approuvé refusée/approuvée
compró/vendió compra/vende compraron/vendieron aprobó/rechazó aprobó/aplazó aprobaron/rechazaron
absolvió/condenó absuelto/condenado ganó/perdió ganaron/perdieron subió/bajó subieron/bajaron abrió/cerró
temporales/fijos temporal/fijo temporales/indefinidos empezó/terminó contrató/despidió
kaufte/verkaufte kauften/verkauften bestätigte/widerrief öffnete/schloss öffnet/schließt erhöhte/senkte
begann/endete befristet/unbefristet befristete/unbefristete befristeten/unbefristeten
temporaires/permanents gagne/perd ouvre/ferme embauche/licencie vend/achète accepte/refuse
approuvé/rejeté approuvée/rejetée monte/baisse titulaires/contractuels titulaire/contractuel aîné/cadet
aînée/cadette eldest/youngest oldest/youngest adopted/proposed
anunció/descartó anuncia/descarta narrowly/unanimously unanimously/barely
slowly/quickly slowly/rapidly slowly/swiftly slow/rapid orally/intravenously orally/nasally oral/topical
takeoff/landing off/landing near/long main/side melting/boiling freezing/boiling melting/freezing
breeding/winter breeding/wintering
absolute/apparent perihelion/aphelion perigee/apogee gestation/lactation captivity/wild prograde/retrograde
endemic/introduced native/introduced nocturnal/diurnal crewed/uncrewed manned/unmanned fl/d
best/upper best/lower central/upper central/lower
zerstört/gebaut zerstört/errichtet hohen/breiten hoch/breit hohe/breite hohen/langen hoch/lang breiten/langen
breit/lang haute/longue haute/large hauts/longs hautes/longues haut/long longue/large um/vor um/nach vers/en
public/privé publique/privée publiques/privées publics/privés público/privado pública/privada
públicos/privados públicas/privadas pubblico/privato pubblica/privata pubblici/privati öffentliche/private
öffentlichen/privaten host/visitor saved/destroyed puts/calls ruling/opposition internal/international
semi/quarter national/world continental/world create/cut create/axe passed/rejected healthy/infected
confirmed/denied confirms/denies norden/süden osten/westen nördlich/südlich östlich/westlich
créer/supprimer création/suppression créations/suppressions creación/supresión creaciones/supresiones
hausse/recul aumento/recorte aufbau/abbau schaffung/streichung schaffung/abbau
accepté/rejeté accepte/rejette cerrará/abrirá cerrarán/abrirán cerraron/abrieron
private/state domestic/international passed/defeated
linke/rechte linker/rechter linken/rechten demandeur/défendeur demandante/demandado
geheilt/tot geheilt/gestorben horizontally/vertically upstream/downstream
erlaubt/verboten prohibited/required prohibited/needed prohibited/mandatory forbidden/required
forbidden/mandatory banned/required banned/mandatory verboten/erforderlich verboten/nötig
verboten/notwendig verboten/vorgeschrieben verboten/pflicht untersagt/vorgeschrieben
untersagt/erforderlich interdit/nécessaire interdite/nécessaire interdits/nécessaires
interdites/nécessaires interdit/obligatoire interdite/obligatoire interdit/requis interdite/requise
prohibido/necesario prohibida/necesaria prohibido/obligatorio prohibida/obligatoria prohibido/requerido
prohibida/requerida erlauben/verbieten erlaubte/verbot nächste/letzte nächsten/letzten mehrheit/minderheit
permite/impide permiten/impiden permitió/impidió último/próximo última/próxima últimos/próximos dentro/fuera
mayoría/minoría nueva/vieja nueva/antigua nuevo/antiguo permet/empêche permettent/empêchent permis/interdit
autorisé/interdit autorisée/interdite dernier/prochain dernière/prochaine plupart/minorité majorité/minorité
lead/trail led/trailed lost/held gained/held gain/hold lose/hold projected/declared projected/final
ordered/cancelled ordered/canceled
projected/official preliminary/official provisional/official conceded/contested overall/working exit/opinion
postal/proxy postal/in-person registered/eligible upheld/dismissed upheld/rejected upheld/overturned
upheld/quashed hand/machine popular/electoral random/representative online/phone online/telephone
runoff/primary run-off/primary weighted/raw safe/marginal
voted/registered voted/abstained needed/managed lost/kept sortant/entrant
vorn/hinten vorne/hinten verfehlen/schaffen verfehlt/geschafft verfehlte/schaffte verfehlten/schafften
verfehlt/erreicht verfehlte/erreichte verfehlten/erreichten gewinnt/verliert gewinnen/verlieren
gewannen/verloren absolute/einfache absoluten/einfachen wiedergewählt/abgewählt vorläufige/amtliche
vorläufige/endgültige vorläufigen/endgültigen vorläufiges/endgültiges vorläufigem/amtlichem
vorläufigem/endgültigem gauche/droite gagnent/perdent remporte/perd remportent/perdent
réélu/battu réélue/battue réélus/battus élu/battu élue/battue élus/battus conserve/perd conservent/perdent
provisoire/définitif provisoires/définitifs gana/pierde ganan/pierden izquierda/derecha reelegido/derrotado
reelegida/derrotada provisional/definitivo provisionales/definitivos
adjusted/reported adjusted/statutory adjusted/unadjusted underlying/reported underlying/statutory
organic/reported comparable/reported constant/reported gross/operating free/operating diluted/basic
interim/special final/special special/ordinary cut/hike cuts/hikes hike/reduction raised/reiterated
raised/confirmed raised/maintained raised/reaffirmed lowered/reiterated lowered/confirmed lowered/maintained
lowered/reaffirmed cut/reiterated cut/confirmed cut/maintained cut/reaffirmed raised/withdrew beat/missed
beats/misses beating/missing exceeded/missed topped/missed reversal/charge proposes/paid proposed/paid
dilute/lift dilute/boost dilutive/accretive repurchased/issued repurchase/issue repurchases/issues
cash/stock debt/equity total/growth organic/total sequentially/annually key/deposit key/lending
policy/deposit policy/lending deposit/lending hardware/software passenger/seat interest/fee
interest/commission overweight/underweight bullish/bearish upgraded/downgraded upgrade/downgrade
upgrades/downgrades investment/speculative secured/unsecured drawn/undrawn current/deferred
realised/unrealised realized/unrealized hedged/unhedged audited/unaudited restated/reported
recurring/one-off premium/discount backwardation/contango bid/ask bid/offer spot/forward
bereinigte/berichtete bereinigten/berichteten bereinigter/berichteter bereinigtes/berichtetes
bereinigte/unbereinigte bereinigten/unbereinigten verringerte/erhöhte verringerten/erhöhten
verringert/erhöht verringern/erhöhen verringerung/erhöhung gesenkt/erhöht senkt/erhöht
senken/erhöhen angehoben/gesenkt hob/senkte erhöhte/bestätigte erhöht/bestätigt gesenkt/bestätigt
publié/comparable publiés/comparables publiée/comparable publiées/comparables organique/publiée
organique/publié organiques/publiées ajusté/publié ajustés/publiés ajustée/publiée ajustées/publiées
nette/brute nettes/brutes net/brut nets/bruts base/pourcentage part/action parts/actions relevé/abaissé
relevée/abaissée relevés/abaissés relevées/abaissées declared/cancelled declared/suspended declared/omitted
loss/reversal losses/reversals new/existing existing/additional disponible/opérationnel exercice/semestre
exercice/trimestre forward/trailing above/within below/within annualised/quarterly annualized/quarterly
annualised/monthly annualized/monthly stable/negative stable/positive charge/gain charge/credit
backlog/intake voting/economic angehoben/bestätigt constants/courants an/trimestre an/semestre an/mois
an/semaine rehaussé/confirmé relevé/confirmé abaissé/confirmé
encima/debajo stolen/recovered dropped/upheld assaulted/killed assaulted/injured stabbing/shooting
stabbed/shot
duplicó/triplicó duplicaron/triplicaron duplicado/triplicado verdoppelt/verdreifacht verdoppelt/vervierfacht
verdreifacht/vervierfacht verdoppelte/verdreifachte verdreifachte/vervierfachte verdoppelten/verdreifachten
arrested/convicted arrested/charged arrested/acquitted charged/convicted charged/acquitted indicted/convicted
accused/convicted accused/acquitted suspected/convicted suspected/charged detained/charged detained/convicted
questioned/convicted festgenommen/verurteilt festgenommen/angeklagt angeklagt/verurteilt
verdächtigt/verurteilt arrêté/condamné arrêtée/condamnée arrêté/inculpé inculpé/condamné détenu/condamné
detenido/condenado detenida/condenada acusado/condenado acusada/condenada detenido/acusado
deliberately/accidentally deliberate/accidental intentionally/accidentally intentional/accidental
deliberately/inadvertently knowingly/unknowingly absichtlich/versehentlich vorsätzlich/fahrlässig
volontairement/accidentellement intencionadamente/accidentalmente
sold/increased sold/raised sold/kept sell/increase sell/keep applied/won applied/received applied/admitted
nominated/won shortlisted/won
saw/heard seen/heard see/hear independent/public independent/state citing/despite
favorable/opposée favorable/opposé favorables/opposés favorables/opposées favorable/contraria
favorable/contrario partisans/adversaires partidarios/detractores befürworter/gegner
single/double double/triple triple/quadruple double/quadruple single/triple former/current former/present
extinct/extant sequel/prequel vowel/consonant inhabited/uninhabited amateur/professional sunk/damaged
lost/retained lost/retaining loses/retains lose/retain
cash/real nominal/real holds/drew held/drew seats/drew delivered/built shared/received caused/followed
led/followed world/europe world/asia world/africa world/america world/country world/nation
world/continent continent/country continent/nation europe/country europe/nation asia/country
africa/country centre/city center/city suburb/city suburb/centre suburb/center ab/statt ein/frei
fest/frei gross/take-home
este/oeste est/ouest ost/west leste/oeste zurück/oben zurück/nach oben/unten
médian/moyen médiane/moyenne mediano/medio delivered/requested received/requested shipped/ordered
administered/delivered administered/shipped administered/ordered sold/built sold/produced sold/manufactured
earliest/latest approved/considered spent/earmarked spent/budgeted spent/allocated spent/pledged
received/promised received/sought raised/sought geliefert/bestellt lieferte/bestellte lieferten/bestellten
erhielt/bestellte erhielten/bestellten verkaufte/baute verkauften/bauten verkaufte/produzierte
verkauften/produzierten verkauft/gebaut verkauft/produziert bewilligt/beantragt bewilligte/beantragte
livré/commandé livrés/commandés livrées/commandées reçu/commandé vendu/produit vendu/construit
accordé/demandé entregó/encargó recibió/encargó vendió/produjo concedió/solicitó installed/ordered
tested/vaccinated enrolled/graduated applied/accepted invited/attended registered/attended booked/attended
attended/graduated claimed/received invoiced/paid offered/paid signed/negotiated signed/drafted
announced/completed planted/felled downloaded/bought viewed/bought exported/consumed imported/consumed
caught/exported recycled/discarded recycled/burned burned/buried earned/owed
declined/granted barred/allowed barred/permitted seconded/opposed moved/opposed withdrew/submitted
withdrew/filed deferred/approved defer/approve deferred/adopted lent/sold donated/sold donated/lent
bequeathed/sold overruled/sustained overruled/upheld vacated/affirmed reversed/affirmed remanded/dismissed
affirmed/dismissed tabled/adopted tabled/passed adjourned/convened adjourned/resumed opened/adjourned
appointed/removed elected/defeated exonerated/convicted implicated/exonerated pardoned/executed
paroled/jailed extradited/released evicted/housed deported/admitted hospitalised/discharged
hospitalized/discharged relieved/aggravated alleviated/worsened inhibited/stimulated suppressed/enhanced
blocked/activated gained/shed added/shed hired/shed outperformed/lagged exceeded/trailed topped/trailed
beat/trailed clinched/lost saved/conceded converted/missed finished/retired led/chased hosted/visited
drew/won drew/lost tied/won tied/lost defended/lost defended/relinquished retained/relinquished
debuted/retired signed/released signed/sold loaned/sold benched/started booked/cleared
suspended/reinstated banned/reinstated boiled/froze froze/thawed frozen/thawed melted/solidified
simmered/boiled simmer/boil fried/baked fried/boiled baked/boiled fry/bake fry/boil bake/boil grill/boil
soaked/drained cooked/raw strengthened/dissipated intensified/weakened intensify/weaken deepened/filled
cleared/clouded dried/flooded receded/rose subsided/rose ascended/descended climbed/descended
boarded/disembarked restored/demolished restored/damaged excavated/reburied unearthed/buried
exhibited/stored displayed/stored authenticated/forged deployed/recalled merged/split merged/reverted
introduced/removed restored/removed allocated/freed allow/block buffed/nerfed privatised/nationalised
privatized/nationalized subsidised/taxed subsidized/taxed devalued/revalued issued/redeemed
invested/divested fled/stayed emigrated/returned volunteered/conscripted volunteered/drafted
enlisted/deserted inherited/bought inherited/sold befriended/snubbed mourned/celebrated united/divided
separated/joined laid/hired founded/disbanded instituted/abolished repealed/enacted amended/repealed
expired/renewed lapsed/renewed stale/fresh free/paid protracted/shortened unaltered/changed
intensive/standard intensive/conservative prospective/retrospective randomised/observational
randomized/observational fatal/minor elective/emergency viral/bacterial fungal/bacterial
congenital/acquired hereditary/acquired generic/branded concurrent/consecutive concurrent/sequential
civil/criminal felony/misdemeanor felony/misdemeanour unanimous/split binding/advisory valid/void
liable/immune interlocutory/final juvenile/adult northerly/southerly easterly/westerly offshore/onshore
inland/offshore humid/arid mild/harsh foggy/clear cloudy/clear overcast/clear tropical/polar
preferred/common fixed/variable fixed/floating taxable/exempt closed/public confidential/public
ordinary/extraordinary annual/special statutory/voluntary unbeaten/winless undefeated/winless
sweet/savoury sweet/savory spicy/mild coarse/fine lukewarm/boiling dry/moist frozen/fresh canned/fresh
original/copy original/forged original/replica medieval/modern horizontal/vertical rectangular/circular
bronze/marble steep/gentle crowded/deserted northernmost/southernmost easternmost/westernmost
innermost/outermost uppermost/lowermost stable/experimental stable/beta local/remote static/dynamic
lossy/lossless persistent/transient ascending/descending leftmost/rightmost elder/younger widowed/married
salaried/hourly stepson/son stepdaughter/daughter stepfather/father stepmother/mother
prosecutor/defender petitioner/respondent buyer/vendor guardian/ward donor/recipient trustee/beneficiary
complainant/accused victim/perpetrator goalkeeper/striker midfielder/defender midfielder/striker
batsman/bowler champion/challenger headwind/tailwind watch/warning uptick/decline influx/exodus
payables/receivables principal/interest proposer/seconder amendment/motion placebo/drug request/response
rollback/rollout entrance/exit ascent/descent summit/base foreword/afterword obverse/reverse
landlady/tenant apprentice/master lunch/dinner breakfast/dinner breakfast/lunch butter/margarine yolk/white
teaspoon/tablespoon single/married lack/carry lack/bear lacked/had found/made disappeared/persisted
vanished/persisted soft/firm softer/firmer heal/damage replace/repair sold/offered remain/return
abstain/oppose abstaining/opposed abstained/opposed damages/costs expenditure/refund placebo/treatment
ruled/argued held/argued ordered/advised ordered/urged ordered/asked given/offered
received/offered gave/offered lend/sell failed/repaired ignore/accept ignore/reject discovered/invented
reach/leave reached/left possible/certain possible/expected likely/possible protest/agreement
holds/breaks turned/took expected/unexpected earn/lose earned/lost makes/loses made/lost earn/spend
earned/spent makes/spends made/spent earn/pay earned/paid collect/pay collected/paid deposit/withdraw
deposited/withdrew treat/kill heal/injure deliver/receive supply/receive donate/receive fund/receive
install/remove protect/threaten breed/cull bred/culled evacuate/trap evacuate/return recover/steal
recovered/stole recovered/lost recover/lose seize/return seize/release tax/exempt legalise/ban legalize/ban
issue/withdraw issued/withdrew launch/scrap launch/cancel introduce/repeal adopt/repeal create/lose
created/lost attract/lose attracted/lost award/deny advance/delay grew/culled plant/fell jail/release
jail/free expel/admit deport/admit enrol/expel vote/abstain won/conceded
win/concede taxed/exempted banned/legalised banned/legalized 将/或 会/或 已/或
"""


_ENDINGS = ("s", "es", "ed", "ing", "er", "est", "ers")
_SHORT_ENDINGS = ("s", "ed", "ing")
_SUPERLATIVE = 4  # letters in which a superlative ends: höchsten
_SHORT = 3  # letters of a word that has few forms: cut, cutting; one of fewer letters has none: in, inning


def _forms(word: str) -> set[str]:
    """A word with its regular endings."""
    if len(word) < _SHORT:
        return {word}
    is_short = len(word) <= _SHORT
    stem = word if is_short else word.removesuffix("e")
    stems = {word, stem, stem + stem[-1]} if stem[-1] not in "aeiouyw" else {word, stem}
    regular = {base + ending for base in stems for ending in (_SHORT_ENDINGS if is_short else _ENDINGS)}
    return {word, *regular, *((word[:-1] + "ies", word[:-1] + "ied") if word.endswith("y") else ())}


def _bases(word: str) -> set[str]:
    """The words that may have a word for one of their forms, itself among them."""
    roots = [word[: -len(ending)] for ending in _ENDINGS if word.endswith(ending) and len(word) > len(ending)]
    doubled = [root[:-1] for root in roots if root[-1:] == root[-2:-1]]
    ys = [word[:-3] + "y"] if word.endswith(("ies", "ied")) else []
    return {word, *roots, *(root + "e" for root in roots), *doubled, *(root + "e" for root in doubled), *ys}


@cache
def _sides() -> dict[str, set[str]]:
    """Word, uninflected -> those that exclude it, uninflected.

    Forms are looked for when they are asked after: to list them all took longer than all else that a command
    imports.
    """
    found: dict[str, set[str]] = {}
    for one, _, other in (pair.partition("/") for pair in _PAIRS.split()):
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return found


@lru_cache(maxsize=4096)
def _against(word: str) -> frozenset[str]:
    """The words, uninflected, that exclude a word in any form."""
    sides = _sides()
    found = (base for base in _bases(word) if base in sides)
    fitting = (base for base in found if base == word or (len(base) > _SHORT and word in _forms(base)))
    return frozenset().union(*(sides[base] for base in fitting))


def has_opposite(word: str) -> bool:
    """Whether a word in lower case is one that excludes another."""
    from scifacts.matching.vocabulary.paired_abroad import has_partner  # few headlines are read

    return bool(_against(word)) or has_partner(word)


# Beginnings that turn a word against itself, in pairs; and those that make another thing of it alone.
_BEGINNINGS = """
over/under pre/post pro/anti inter/intra hyper/hypo macro/micro im/ex in/ex in/out up/down sub/super mono/poly
uni/multi zweit/dritt zweit/viert dritt/viert netto/brutto nord/süd ost/west
"""
_BEGINNINGS_ALONE = word_set(
    "over under re pre post semi quasi pseudo sub super counter co mis ex half zweit dritt viert"
)
_BOTH_BEGINNINGS = tuple(tuple(pair.split("/")) for pair in _BEGINNINGS.split())
_ANY_BEGINNING = tuple(beginning for pair in _BOTH_BEGINNINGS for beginning in pair)
_STEM = 4  # letters of a word behind its beginning


_RANKED = lazy(r"(zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)?(\w{2,}st(?:e[nrms]?)?)")


def _rank_otherwise(one: str, other: str) -> bool:
    """Whether two German superlatives tell two ranks: höchste, zweithöchste, dritthöchste."""
    if "st" not in one[-_SUPERLATIVE:]:
        return False
    first, second = _RANKED.fullmatch(one), _RANKED.fullmatch(other)
    return first is not None and second is not None and first[2] == second[2] and first[1] != second[1]


# "dreimal" and "viermal", "zehnjährig" and "fünfjährig"
_COUNTS = phrases(
    "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert"
)
_COUNTED_ENDS = (
    *("mal", "fach", "fache", "fachen", "faches"),
    *(
        f"{stem}ig{end}"
        for stem in (
            "jähr",
            "monat",
            "wöch",
            "täg",
            "stünd",
            "minüt",
            "köpf",
            "teil",
            "stell",
            "prozent",
            "stöck",
        )
        for end in ("", "e", "em", "en", "er", "es")
    ),
)


def _counted_otherwise(one: str, other: str) -> bool:
    """Whether two German words count one thing with two numbers."""
    if one == other or not one.endswith(_COUNTED_ENDS) or not one.startswith(_COUNTS):
        return False
    end = next(end for end in _COUNTED_ENDS if one.endswith(end))
    ours, theirs = one.removesuffix(end), other.removesuffix(end)
    return other.endswith(end) and ours in _COUNTS and theirs in _COUNTS


def _pair_around(table: str, at: int) -> tuple[int, int]:
    """From where to where a pair reaches, of a word at an offset."""
    ends = [end for end in (table.find(" ", at + 1), table.find("\n", at + 1)) if end >= 0]
    first = at if table[at] != "/" else max(table.rfind(" ", 0, at), table.rfind("\n", 0, at))
    return first, min(ends)


_glances = Glances(_PAIRS, _pair_around)


def are_opposite(one: str, other: str) -> bool:
    """Whether one word in lower case excludes the other: tenant and landlord, raised and kept."""
    if _begin_otherwise(one, other) or _rank_otherwise(one, other) or _counted_otherwise(one, other):
        return True
    from scifacts.matching.vocabulary.paired_abroad import are_paired  # few texts exchange a word

    if are_paired(one, other):
        return True
    if not _glances.may_have(one, other):
        return False
    return any(other == word or other in _forms(word) for word in _against(one))


def _begin_otherwise(one: str, other: str) -> bool:
    """Whether two words differ by their beginning alone: overweight, underweight; elected, reelected."""
    if one[-3:] != other[-3:]:
        return False
    short, long = sorted((one, other), key=len)
    if len(short) >= _STEM and long.endswith(short):
        return long[: -len(short)] in _BEGINNINGS_ALONE
    return one.startswith(_ANY_BEGINNING) and any(
        one.startswith(first) and other == second + one[len(first) :] and len(one) >= len(first) + _STEM
        for pair in _BOTH_BEGINNINGS
        for first, second in (pair, pair[::-1])
    )
