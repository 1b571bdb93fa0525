"""Words of one kind that name different things: exchanged, the sentence is about another thing.

Costs are no profits and mice are no patients, though neither excludes the other as up excludes down. Each
line is a kind; words between strokes mean the same, nouns are read with their plural and verbs with their
forms. Words that are in no kind, or in none together, show as other wording when they are exchanged.
"""

from __future__ import annotations

from functools import cache, lru_cache

from scifacts.matching.vocabulary.glances import Glances
from scifacts.matching.vocabulary.verbs import INFINITIVES
from scifacts.numerals.wordlists import phrases

__all__ = ["are_different_kinds", "are_same_things", "is_plural", "is_thing"]

_KINDS = """
hazard odds risk/relative-risk prevalence incidence likelihood mortality/death morbidity fertility/birth
cost/expense/expenditure/outlay profit/earnings loss revenue/turnover/income/sale debt asset tax dividend
    wage/salary/pay price rent saving investment donation/gift loan budget deficit surplus cash share bond
    pension subsidy fine grant deposit bonus
order delivery/shipment refund
application approval rejection
offer hire/hiring layoff/redundancy
arrest conviction charge/indictment
flight passenger
patent application
job vacancy
car van
book reader
school pupil
shop customer
bed patient
buyback/repurchase issue/issuance split dividend takeover/acquisition merger listing delisting
revenue/turnover result
import export production/output consumption/usage demand supply storage stock emission waste
woman/lady man/gentleman child/kid/youngster boy girl baby/infant/newborn adult/grown-up teenager/adolescent
    pensioner/retiree animal mouse rat dog cat monkey pig rabbit cow/cattle sheep horse chicken fish bird
    patient/sufferer nurse doctor/physician volunteer/participant worker/employee employer student/pupil
    teacher voter/elector soldier/troop civilian police/officer prisoner/inmate refugee migrant/immigrant
    tourist/visitor resident/inhabitant farmer driver passenger/traveller/traveler pilot fan/supporter player
    member/delegate shareholder customer/client supplier owner tenant landlord juror/jury judge lawyer witness
    victim suspect/defendant/accused smoker non-smoker mother/mum/mom father/dad parent
    twin sibling brother sister son daughter husband wife uncle aunt cousin nephew niece grandfather
    grandmother grandson granddaughter
death/fatality birth injury/wound infection case recovery hospitalisation/hospitalization/admission discharge
    vaccination/immunisation/immunization test diagnosis
house/home flat/apartment office school prison/jail hospital/clinic court library museum park church mosque
    synagogue temple chapel monastery factory/plant shop/store hotel bridge tunnel road
    railway airport port harbour station farm mill mine
car/automobile truck/lorry bus train plane/aircraft ship/vessel/boat/ferry bicycle/bike motorcycle
    tram/tramway/streetcar metro/métro/subway
vote seat ballot petition signature poll
coal/уголь/угля oil/нефть/нефти gas/газ/газа cotton wheat rice maize/corn barley oat rye sugar coffee
    tea timber steel iron copper gold silver tin water milk
    wine beer salt cement fuel petrol/gasoline diesel electric electricity/power wood wool
solar wind nuclear hydro geothermal
rain/rainfall snow/snowfall hail sleet fog
mayor council parliament court committee cabinet
heroin cocaine cannabis/marijuana opium methamphetamine amphetamine ecstasy fentanyl
héroïne cocaïne cannabis
heroína cocaína marihuana
win/victory defeat draw/tie goal point try foul penalty medal
book newspaper magazine film/movie song play poem letter painting
diameter radius circumference perimeter
pump valve compressor turbine boiler
proximal distal middle/intermediate
anterior posterior
ventral dorsal
medial lateral
artery vein arteriole venule capillary
arteritis phlebitis arteriolitis venulitis
lung breast liver kidney heart brain skin bone blood bowel/colon prostate stomach
temperature pressure speed/velocity weight/mass height length width depth thickness volume area/extent density
    voltage current age
vaccine placebo
treatment/intervention control
gdp export import budget population workforce
energy electricity
health education/schooling defence/defense housing welfare agriculture culture
dead homeless missing injured/wounded
trial appeal inquest
semifinal quarterfinal final
aspirin placebo ibuprofen paracetamol/acetaminophen insulin morphine penicillin metformin warfarin heparin
    statin
hydrogen helium carbon nitrogen oxygen fluorine sodium magnesium aluminium/aluminum silicon phosphorus
    sulphur/sulfur chlorine potassium calcium iron cobalt nickel copper zinc arsenic silver tin iodine gold
    beryllium titanium chromium manganese bromine tungsten barium cadmium plutonium thorium
    mercury lead uranium lithium methane ammonia ethane propane butane ozone
rainfall/precipitation snowfall sunshine humidity
chemotherapy radiotherapy/radiation surgery immunotherapy physiotherapy transplant dialysis
vitamin vaccine mineral protein hormone enzyme steroid antibiotic painkiller antidepressant sedative
capita/head/person household/family
nominal real
share/proportion/percentage number/count value
city/town village country/nation continent province county parish settlement state
ban/prohibition tax fee levy subsidy
nausea headache/migraine fever rash cough dizziness fatigue vomiting diarrhoea/diarrhea pain bleeding
treasurer chairman/chair/chairwoman/chairperson secretary spokesman/spokeswoman/spokesperson president
    director manager deputy founder adviser/advisor auditor clerk trustee captain coach goalkeeper governor
    mayor senator congressman/congresswoman minister ambassador judge prosecutor
    commissioner bishop archbishop cardinal priest
    rabbi imam professor lecturer dean rector editor reporter/journalist author publisher
red blue green yellow black white orange purple pink brown grey/gray
earthquake/quake flood/flooding fire/blaze storm hurricane tornado drought landslide avalanche eruption
    tsunami explosion/blast collision crash heatwave famine
murder manslaughter theft/larceny robbery burglary fraud arson rape assault perjury bribery treason espionage
    smuggling extortion kidnapping
parliament senate cabinet court council committee congress assembly
kindergarten college university/varsity academy
week month quarter semester/term decade century
cancer diabetes asthma malaria tuberculosis cholera measles polio influenza/flu pneumonia hepatitis dementia
    stroke arthritis obesity leukaemia/leukemia epilepsy typhoid dengue rabies depression
park playground street/road square cemetery/graveyard stadium theatre/theater cinema restaurant/café/cafe
    gym zoo campsite
oak beech pine spruce birch elm willow maple larch poplar
apple pear plum cherry peach grape banana mango lemon potato tomato onion carrot cabbage cucumber
    soybean bean lentil
bread cheese butter meat beef pork lamb poultry egg flour pasta chocolate honey
lion tiger leopard elephant rhino/rhinoceros bear wolf fox deer whale dolphin shark seal penguin eagle owl bat
    bee wasp ant spider snake frog turtle
football/soccer rugby cricket tennis hockey golf basketball baseball volleyball handball boxing swimming
piano violin guitar flute trumpet drum cello organ
river lake sea ocean mountain/mount hill valley island desert forest/woodland glacier coast grassland/meadow
    wetland/swamp/marsh savanna/savannah steppe tundra
endangered vulnerable extinct threatened
roof wall window door floor ceiling basement kitchen bathroom bedroom garage garden
knife gun/pistol rifle bomb grenade missile rocket mortar drone tank
diamond ruby emerald sapphire pearl
copper bronze brass aluminium/aluminum platinum
electron proton neutron atom molecule
bacterium/bacteria virus fungus parasite
planet moon star comet asteroid galaxy
sunrise sunset noon/midday midnight
employment/job unemployment/joblessness
assist goal penalty
arm leg hand foot shoulder knee ankle hip elbow wrist neck back head face trunk chest eye ear nose
wife husband widow/widower fiancée fiancé daughter son niece nephew aunt uncle cousin grandmother grandfather
majority plurality
nominee winner runner-up
import tariff quota embargo
mortgage lease
rocket satellite telescope
primary secondary tertiary
biannual biennial annual/yearly monthly weekly daily hourly quarterly
latitude longitude altitude/elevation
systolic diastolic
wide/broad thick tall/high long deep
maternal paternal neonatal
tensile compressive shear
north northeast northwest south southeast southwest east west
northern northeastern northwestern southern southeastern southwestern eastern western
northbound southbound eastbound westbound
net line/longline trap trawl
prosecution/prosecutor defence/defense
regulator operator
analyst economist investor trader/dealer company/firm/management/bank regulator
executive financial operating
shipment revenue/sale
physics chemistry biology medicine mathematics/maths economics literature astronomy geology psychology
    philosophy sociology engineering
numerator denominator
goalkeeper/keeper defender/full-back midfielder striker winger
actor/actress director producer screenwriter/scriptwriter composer cinematographer
singer songwriter guitarist drummer bassist pianist violinist cellist
painter sculptor photographer novelist poet playwright/dramatist
album single soundtrack
comedy drama thriller horror documentary
novel play poem essay biography autobiography/memoir
genus species subspecies subfamily
subtropical continental temperate tropical arid polar oceanic
granite limestone sandstone marble basalt slate
lake canal bay gulf lagoon estuary fjord
island peninsula
duke earl/count baron marquess viscount
colonel captain lieutenant sergeant corporal admiral
bishop priest deacon
carnivorous herbivorous omnivorous
deciduous evergreen
perennial annual biennial
freshwater marine/saltwater brackish
republic monarchy
freestyle backstroke breaststroke butterfly
monopoly duopoly oligopoly
mammal reptile amphibian bird fish insect
moth butterfly beetle
unicameral bicameral
bachelor master doctorate
physicist chemist biologist mathematician astronomer geologist botanist zoologist historian philosopher
wooden/timber stone brick concrete
coal gas nuclear solar wind hydroelectric/hydropower/hydro geothermal
electric diesel steam petrol/gasoline hybrid
catholic orthodox protestant lutheran anglican
death resignation retirement dismissal abdication impeachment
imprisonment death fine probation
endemic native introduced
troisième quatrième deuxième/second premier/première cinquième
erste/erster/ersten zweite/zweiter/zweiten dritte/dritter/dritten vierte/vierter/vierten
primer/primero/primera segundo/segunda tercer/tercero/tercera cuarto/cuarta quinto/quinta
trimestre/trimestres semestre/semestres mois année/années/an/ans semaine/semaines jour/jours siècle/siècles
monat/monate/monaten quartal/quartale jahr/jahre/jahren woche/wochen tag/tage/tagen stunde/stunden
    jahrhundert/jahrhunderte jahrzehnt/jahrzehnte
mes/meses año/años semana/semanas día/días siglo/siglos hora/horas
город/города/городе область/области район/района/районе страна/страны/стране
escuelas/escuela pensiones/pensión hospitales/hospital impuestos/impuesto salarios/salario
personnes ménages/foyers entreprises communes
lang/lange/langer breit/breite/breiter hoch/hohe/hoher tief/tiefe/tiefer dick/dicke/dicker
länge breite höhe tiefe dicke
long/longue large haut/haute profond/profonde
longueur largeur hauteur profondeur
largo/larga ancho/ancha alto/alta profundo/profunda
personen haushalte/haushalten firmen/unternehmen gemeinden
personas hogares empresas municipios
chômage/chômeurs emploi/emplois
arbeitslosigkeit beschäftigung
desempleo/paro empleo
human mouse rat rabbit pig monkey dog zebrafish
corrosion/rust defect/flaw/fault fatigue overload/overloading sabotage vandalism arson lightning subsidence
steel concrete brick timber/wood iron stone glass plastic
cable pier girder beam pillar column rivet weld
airbag brake tyre/tire gearbox/transmission seatbelt clutch headlight windscreen/windshield battery engine
    steering suspension
league club/team
opposition ministry/government/administration
positive/favourable/favorable negative/unfavourable/unfavorable mixed
singer/vocalist guitarist bassist drummer pianist violinist cellist trumpeter saxophonist
soprano alto/contralto tenor baritone
romanesque gothic renaissance baroque neoclassical
prime foreign interior finance justice
coastguard/guard shipowner/owner skipper/captain crew insurer shipyard
reading maths/mathematics/math/arithmetic spelling science writing history geography
"""

_VERBS = """
raise/collect steal earn spend save waste donate borrow repay
generate/produce consume/use store
produce import export
demand/seek/request win/secure/obtain
extend cut/shorten close reopen
miss pay owe
recover relapse/worsen die/drown/perish survive/live
lose save/rescue waste
begin/start finish/end/complete
burn rebuild repair
beat/defeat draw lose
resign/retire stay/remain dismiss/sack
direct produce write/compose choreograph
peak debut
install/build/construct plan/propose approve cancel/scrap postpone/delay
sign ratify reject/veto breach/violate
leave play
uphold/confirm quash/overturn/annul/revoke/rescind
approve/authorise/authorize/clear block/veto/prohibit/forbid delay/postpone/shelve
prove/demonstrate/establish suspect/believe/assume/think/speculate doubt hope predict disprove/refute
confirm deny suspect
import export
advance retreat
marry divorce
heat/warm cool/chill freeze
fill vacate empty
charge/indict clear/acquit convict
release/free hold/detain
plant/sow harvest/reap
paint carve sculpt weave print
reculé/recule/baissé/diminué progressé/progresse/augmenté grimpé
gesunken/gefallen gestiegen/gewachsen
subido/aumentado bajado/disminuido
injure/wound kill rescue arrest infect vaccinate/immunise/immunize
hire/recruit train fire/sack promote suspend
acquire/buy/purchase divest/sell lease/rent
build demolish/destroy damage repair/renovate
reach/attain exceed/surpass miss
find lose hide
delete/erase read write
create modify access
find/discover/detect fix/patch/resolve introduce miss/overlook
erzeugen/erzeugt/produziert/produzieren verbrauchen/verbraucht gespeichert speichern
atteint/atteignent dépasse/dépassé/dépassent manque/manqué
produit/produisent consomme/consommé/consomment
gespart/sparen ausgegeben/ausgeben verdient/verdienen gestohlen/stehlen
verletzt/verletzte/verletzten getötet/tote/toten vermisst gerettet
blessé/blessés/blessée/blessées tué/tués/tuée/tuées/mort/morts/mortes disparus sauvés
heridos/heridas muertos/muertas/fallecidos desaparecidos
feriti/ferite morti/morte/uccisi dispersi
ricavi/entrate costi/spese utili/profitti perdite debiti
gewinn/gewinne/gewinnen verlust/verluste/verlusten umsatz/umsätze kosten/ausgaben einnahmen schulden
bénéfice/bénéfices/profits perte/pertes recettes/revenus dépenses/coûts dettes
frauen männer kinder patienten mäuse ratten
femmes hommes enfants patients souris rats
stündlich täglich wöchentlich monatlich vierteljährlich jährlich/alljährlich
horaire quotidien/quotidienne/quotidiennement hebdomadaire mensuel/mensuelle/mensuels/mensuellement
    trimestriel annuel/annuelle/annuels/annuellement
diario/diaria/diarios/diarias semanal/semanales mensual/mensuales trimestral anual/anuales
giornaliero/giornaliera/giornalieri/giornaliere settimanale/settimanali mensile/mensili
    trimestrale/trimestrali annuo/annua/annui/annue/annuale/annuali
diário/diária/diários/diárias semanal/semanais mensal/mensais trimestral/trimestrais anual/anuais
dagelijks/dagelijkse wekelijks/wekelijkse maandelijks/maandelijkse jaarlijks/jaarlijkse
biannually biennially
schulen gefängnisse krankenhäuser kirchen
écoles prisons hôpitaux églises
mujeres hombres niños pacientes ratones
genehmigt/genehmigte/gebilligt/billigte blockiert/blockierte/untersagt/untersagte/verboten/abgelehnt
    verschoben/vertagt
bestätigt/bestätigte/bestätigten aufgehoben/annulliert/annullierte/kassiert/kassierte/verworfen
bewiesen/belegt/nachgewiesen/bewies/belegte/belegten vermutet/vermutete/vermuteten/angenommen/behauptet
    widerlegt/widerlegte/widerlegten
confirmé/confirmée/confirmés/confirmées/confirme/confirment
    annulé/annulée/annulés/annulées/annule/cassé/cassée démenti/dément/infirmé/infirmée/infirme
    suspendu/suspendue
approuvé/approuvée/autorisé/autorisée/validé/validée bloqué/bloquée/rejeté/rejetée/refusé/refusée/retoqué
    suspendu/suspendue reporté/reportée
prouvé/démontré/établi/prouvent/démontrent soupçonné/supposé/soupçonnent/supposent/pensent réfuté/réfutent
confirmó/confirma/confirmaron/confirmado/confirmada anuló/anula/anularon/revocó/revocaron/anulado/anulada
    desmintió/desmintieron
aprobó/autorizó/aprobaron/autorizaron/aprobado/autorizado bloqueó/vetó/rechazó/bloquearon/rechazaron/bloqueado
    aplazó/aplazaron suspendió/suspendieron
demostró/probó/demostraron/probaron/demostrado/probado sospecha/sospechan/sospecharon/supone/creen
    refutó/refutaron
beneficios/ganancias pérdidas ingresos gastos/costes/costos deudas
"""

_PLURALS = {
    "women": "woman",
    "men": "man",
    "children": "child",
    "mice": "mouse",
    "people": "person",
    "ladies": "lady",
    "gentlemen": "gentleman",
    "wives": "wife",
    "feet": "foot",
    "teeth": "tooth",
    "geese": "goose",
    "troops": "troop",
    "lives": "life",
    "leaves": "leaf",
    "cattle": "cow",
    "police": "police",
    "wolves": "wolf",
    "data": "datum",
    "media": "medium",
}
_GOES_ON = "\n    "  # a line that belongs to the one before
# What ails, or is done, behind what it is of.
_CONDITIONS = phrases("""
itis cele penia uria emia pathy plasia ectomy otomy ostomy algia megaly osis oma
""")
_LONG_ENDING = 9  # letters; two adverbs may end in "ntially"
_OTHER_STEM = 3  # letters in which two of them differ that are no misreading of each other
_VERB_FORMS = INFINITIVES | {"dying": "die"}
# Endings that are cut from a word to find it in a kind, with what takes their place.
_ENDINGS = (("ies", "y"), ("es", "e"), ("es", ""), ("s", ""))
_VERB_ENDINGS = (*_ENDINGS, ("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"))


@cache
def _placed(table: str) -> dict[str, set[tuple[int, int]]]:
    """Word -> the kinds that it is in, each with its place there; words of one place mean the same."""
    found: dict[str, set[tuple[int, int]]] = {}
    kinds = table.strip().replace("\n    ", " ").splitlines()
    for number, kind in enumerate(kinds):
        for place, group in enumerate(kind.split()):
            for word in group.split("/"):
                found.setdefault(word, set()).add((number, place))
    return found


def _kind_around(table: str, at: int) -> tuple[int, int]:
    """From where to where a kind reaches, of a word at an offset."""
    first, last = at, table.find("\n", at + 1)
    while table[first] != "\n" or table.startswith(_GOES_ON, first):
        first -= 1
    while table.startswith(_GOES_ON, last):
        last = table.find("\n", last + 1)
    return first, last


_NOUN_GLANCES, _VERB_GLANCES = Glances(_KINDS, _kind_around), Glances(_VERBS, _kind_around)


def are_different_kinds(one: str, other: str) -> bool:
    """Whether two words in lower case name different things of one kind: costs and profits."""
    tables = ((_PLURALS, _NOUN_GLANCES, _nouns), (_VERB_FORMS, _VERB_GLANCES, _verbs))
    return _are_conditions(one, other) or any(
        glances.may_have(forms.get(one, one), forms.get(other, other)) and _differ(read(one), read(other))
        for forms, glances, read in tables
    )


def _are_conditions(one: str, other: str) -> bool:
    """Whether two words name conditions, or operations, by other stems: nephritis and hepatitis."""
    ending = _condition(one)
    if not ending or _condition(other) != ending:
        return _are_compounds(one, other)
    stems = [
        word[: word.rindex(ending)].removesuffix("a").replace("ae", "e").replace("oe", "e")
        for word in (one, other)
    ]
    if not all(stems):
        return False
    unlike = sum(letter != letters for letter, letters in zip(*stems, strict=False))
    return stems[0][0] != stems[1][0] and unlike + abs(len(stems[0]) - len(stems[1])) >= _OTHER_STEM


def _condition(word: str) -> str:
    """The ending of what ails or is done, of one or several; "" where a word has none."""
    return next((ending for ending in _CONDITIONS if word.endswith((ending, f"{ending}s"))), "")


def _are_compounds(one: str, other: str) -> bool:
    """Whether two long words begin otherwise and end alike, as the names of two substances do."""
    if min(len(one), len(other)) < _LONG_ENDING + _OTHER_STEM or one == other:
        return False
    if one[-_LONG_ENDING:] != other[-_LONG_ENDING:]:
        return False
    alike = next(at for at in range(_LONG_ENDING, max(len(one), len(other)) + 1) if one[-at:] != other[-at:])
    stems = one[: 1 - alike], other[: 1 - alike]
    unlike = sum(letter != letters for letter, letters in zip(*stems, strict=False))
    return min(map(len, stems)) >= _OTHER_STEM <= unlike


def are_same_things(one: str, other: str) -> bool:
    """Whether two words in lower case are two words for one thing: ladies and women."""
    return not _nouns(one).isdisjoint(_nouns(other)) or not _verbs(one).isdisjoint(_verbs(other))


def is_thing(word: str) -> bool:
    """Whether a word in lower case names a thing of some kind: coal, car."""
    return bool(_nouns(word))


def is_plural(word: str) -> bool:
    """Whether a word in lower case has the form of a plural."""
    return word in _PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "is")))


def _differ(here: set[tuple[int, int]], there: set[tuple[int, int]]) -> bool:
    if not here.isdisjoint(there):
        return False
    kinds = {kind for kind, _ in here}
    return any(kind in kinds for kind, _ in there)


@lru_cache(maxsize=4096)
def _nouns(word: str) -> set[tuple[int, int]]:
    return _places(_placed(_KINDS), _PLURALS.get(word, word), _ENDINGS)


@lru_cache(maxsize=4096)
def _verbs(word: str) -> set[tuple[int, int]]:
    return _places(_placed(_VERBS), _VERB_FORMS.get(word, word), _VERB_ENDINGS)


def _places(
    table: dict[str, set[tuple[int, int]]], word: str, endings: tuple[tuple[str, str], ...]
) -> set[tuple[int, int]]:
    if word in table:
        return table[word]
    for ending, instead in endings:
        stem = word.removesuffix(ending) + instead
        if word.endswith(ending) and stem in table:
            return table[stem]
        if word.endswith(ending) and stem[-2:-1] == stem[-1:] and stem[:-1] in table:
            return table[stem[:-1]]  # planned, planning
    return set()
