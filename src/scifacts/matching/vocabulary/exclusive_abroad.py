"""Words of German, French, Spanish and Russian that exclude each other: siebzig and sechzig, kalt and warm.

Opposites are listed once for all their forms: both are read with the same ending. A word in no table is no
known opposite. The module is loaded when words are exchanged that no other table knows: what `paired_abroad`
has in the same forms stands there alone.
"""

from __future__ import annotations

from functools import cache

from scifacts.numerals.languages.foreign import NUMBERS, number_in
from scifacts.numerals.wordlists import word_set

__all__ = ["are_opposite_abroad", "count_otherwise"]

# Adjectives and participles by their stem.
_GERMAN = """
vertikal/horizontal senkrecht/waagerecht senkrecht/waagrecht optional/erforderlich optional/verpflichtend
kalt/warm heiß/kalt warm/kühl trocken/nass trocken/feucht früh/spät öffentlich/nichtöffentlich
öffentlich/geheim volljährig/minderjährig frisch/gefroren süß/salzig roh/gekocht offen/geschlossen
kostenlos/kostenpflichtig leicht/schwer hell/dunkel stark/schwach steil/flach breit/schmal
dick/dünn reich/arm laut/leise sicher/gefährlich gesund/krank richtig/falsch männlich/weiblich
privat/staatlich privat/öffentlich fest/flüssig schnell/langsam jung/alt
ober/unter inner/äußer vorder/hinter nördlich/südlich östlich/westlich bewölkt/sonnig heiter/bewölkt
freiwillig/verpflichtend freiwillig/obligatorisch einstimmig/mehrheitlich mündlich/schriftlich
veraltet/aktuell positiv/gemischt negativ/gemischt schuldig/unschuldig weltlich/kirchlich ländlich/städtisch
verworfen/angenommen verworfen/bestätigt verworfen/stattgegeben verpasst/geschafft gegründet/geschlossen
gegründet/aufgelöst abgebrochen/errichtet abgebrochen/gebaut abgerissen/errichtet zugelassen/abgewiesen
zugelassen/ausgeschlossen verlängert/verkürzt erweitert/verkleinert bewilligt/verweigert
begonnen/beendet geboren/gestorben vermietet/verkauft gespendet/verkauft geliehen/verkauft
gekauft/gemietet ausgestellt/eingelagert restauriert/zerstört restauriert/abgerissen verstorben/überlebt
entlassen/verhaftet freigelassen/verhaftet hinzugefügt/entfernt gesperrt/freigegeben geöffnet/gesperrt
zugesprochen/verweigert zugesprochen/aberkannt eröffnet/gesperrt eröffnet/geplant verringert/vergrößert
verringerte/vergrößerte abgebrochen/begonnen abgebrochen/fortgesetzt bleibt/wird musste/konnte muss/kann
erhält/zahlt erhielt/zahlte erhalten/bezahlt erhält/fordert erhielt/forderte gewährt/verweigert
aufgehoben/bestätigt aufgehoben/verhängt
kletterte/fiel kletterte/sank verpasste/schaffte verlängerte/verkürzte gründete/schloss gründete/auflöste
bis/ab örtlich/überall möglich/sicher örtlich/landesweit vereinzelt/überall teilweise/vollständig teils/ganz
teilweise/ganz mehrheit/minderheit regen/schnee vertagt/abgehalten
endemisch/heimisch endemisch/eingeführt heimisch/eingeführt geschrieben/veröffentlicht
erlassen/ermäßigt vorgeschrieben/empfohlen verpflichtend/empfohlen obligatorisch/empfohlen
dünn/dicht gelobt/verrissen gelobt/kritisiert gewählt/ernannt zerstört/beschädigt
morgens/abends vormittags/nachmittags werktags/sonntags vollzeit/teilzeit
"""
_ROMANCE = """
forte/faible maximal/minimal maximale/minimale gratuit/payant gratuite/payante
vrai/faux privé/public privée/publique positif/négatif positive/négative positif/mitigé positive/mitigée
négatif/mitigé négative/mitigée riche/pauvre
longue/courte léger/lourd légère/lourde jeune/vieux coupable/innocent majeur/mineur
majeure/mineure sec/humide rapide/lent masculin/féminin volontaire/obligatoire facultatif/obligatoire
facultative/obligatoire temporaire/permanent temporaire/permanente oral/écrit orale/écrite initial/final
initiale/finale premier/second première/seconde supérieur/inférieur supérieure/inférieure
ensoleillé/nuageux cru/cuit crue/cuite sucré/salé frais/surgelé refusé/accepté refusée/acceptée
créé/supprimé créée/supprimée construit/détruit construite/détruite restauré/détruit restaurée/détruite
acquis/cédé acquise/cédée vendu/loué vendue/louée vendu/prêté vendue/prêtée prêté/donné prêtée/donnée
né/mort née/morte marié/divorcé mariée/divorcée victoire/défaite avance/retard
entrée/sortie arrivée/départ acheteur/vendeur locataire/propriétaire début/fin ouverture/fermeture
domicile/extérieur employeur/salarié patron/ouvrier maître/élève appelant/intimé
minuit/midi inauguré/fermé inaugurée/fermée reçu/versé reçoit/verse
débouté/indemnisé déboutée/indemnisée arrêté/commencé arrêtée/commencée placebo/traité prévenu/victime
ligne/colonne lignes/colonnes vertical/horizontal verticale/horizontal verticale/horizontale
verticaux/horizontaux verticales/horizontales partiellement/totalement
partiellement/entièrement majorité/minorité pluie/neige maire/conseil
obligatoire/recommandé obligatoire/recommandée obligatoires/recommandés obligatoires/recommandées
rare/fréquent rare/fréquente rares/fréquents rares/fréquentes
obligatorio/recomendable obligatori/recomendad raro/frecuente rara/frecuente raros/frecuentes raras/frecuentes
obrigatóri/recomendad raro/frequente rara/frequente raros/frequentes raras/frequentes
obbligatori/consigliat obbligatori/raccomandat rari/frequenti
bien/mal écrit/publié écrite/publiée écrits/publiés écrites/publiées élu/nommé élue/nommée élus/nommés
endémiqu/nativ endémique/originaire endémique/introduite endémiques/introduites détruit/endommagé
détruite/endommagée détruits/endommagés détruites/endommagées
inaugurad/clausurad destruid/dañad habitad/deshabitad escrit/publicad elegid/nombrad elogiad/criticad
endémic/nativ endémic/introducid nativ/introducid
apert/riapert costruit/ricostruit elett/rielett ouverte/rouverte scritt/pubblicat elett/nominat
distrutt/danneggiat abitat/disabitat endemic/nativ
eleit/nomead destruíd/danificad habitad/desabitad endêmic/nativ infarto/ictus
matin/soir matin/après-midi jour/nuit unanimité/majorité
positiv/mixt negativ/mixt positiv/mist negativ/mist
gran/pequeño gran/pequeña grandes/pequeños grandes/pequeñas
intenso/débil intensa/débil intensos/débiles intensas/débiles fría/caliente fríos/calientes
joven/vieja rica/pobre oral/escrito oral/escrita dulce/salado
dulce/salada gratuit/pagad gratis/pagado gratis/pago
victoria/derrota ganancia/pérdida entrada/salida llegada/salida verdader/fals
privad/públic comprador/vendedor inquilin/propietari culpable/inocente sec/húmed
primer/últim leve/grave siempre/normalmente
siempre/nunca nació/murió casad/divorciad empleador/empleado
subid/bajad subió/bajó alza/baja impuesto/subsidio pleno/alcalde alcalde/concejal mayoría/minoría
lluvi/niev parcialmente/totalmente
fila/columna filas/columnas vertical/horizontal verticales/horizontales opcional/obligatorio
opcional/obligatoria opcionales/obligatorios opcionales/obligatorias
profesor/alumno acreedor/deudor día/noche voluntari/obligatori optativ/obligatori
temporal/permanente inicial/final superior/inferior soleado/nublado crud/cocid
fresc/congelad construyó/demolió restauró/destruyó donó/vendió prestó/vendió
vendió/arrendó vendió/alquiló compró/alquiló concedió/denegó concedid/denegad estimad/desestimad
inauguró/cerró inaugurad/cerrad recibió/pagó recibió/reclamó llegar/salir llegó/salió acusado/testigo
acusada/testigo ascendió/descendió empató/ganó empató/perdió local/visitante
"""
_RUSSIAN = """
оправдал/приговорил согласил/отказал опустится/поднимется снизится/вырастет
опустил/поднял повысил/понизил победа/поражение победил/проиграл купил/продал построен/разрушен
построил/снес разрешен/запрещен умер/родил погиб/ранен прибыль/выручка
рост/падение рост/снижение максимальн/минимальн верхн/нижн лев/прав северн/южн
восточн/западн утром/вечером днем/ночью холодн/горяч холодн/тепл сильн/слаб
стар/нов платн/бесплатн истец/ответчик покупател/продавц арендатор/арендодател городск/сельск
государственн/частн ежедневн/еженедельн внутренн/внешн увеличил/сократил увеличил/снизил начал/закончил
до/из из/в к/от часов/минут часа/минуты часов/дней часа/дня минут/секунд минуты/секунды часов/секунд
снизил/повысил снизился/повысился частично/полностью тяжел/легк тяжелый/легкий тяжелом/легком
разрушен/поврежден написан/опубликован написан/издан избран/назначен инфаркт/инсульт
большинство/меньшинство дождь/снег дождя/снега истца/ответчика
построили/снесли умер/родился холодный/горячий холодная/горячая холодное/горячее
покупатель/продавец арендатор/арендодатель городской/сельский городская/сельская городские/сельские
начал/завершил единогласно/большинством валов/чист перв/последн
"""
_GERMAN_ENDINGS = ("", "e", "en", "er", "es", "em", "ere", "eren")
_ROMANCE_ENDINGS = ("", "s", "es", "e", "o", "a", "os", "as", "x", "ux")
_RUSSIAN_ENDINGS = (
    *("", "а", "о", "ы", "и", "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ей"),
    *("ому", "ему", "ым", "им", "ых", "их", "ую", "юю", "ся", "ась", "ось", "ись", "лся", "лась", "лись"),
    *("ов", "ам", "ами", "ах", "у", "ю", "ем", "ом", "е", "ях"),
)

# Russian numbers in their cases; for German and the Romance languages the reader of figures is asked.
_RUSSIAN_NUMBERS = """
2 два две двух двум двумя двое двоих/3 три трех трем тремя трое троих
4 четыре четырех четырем четырьмя/5 пять пяти пятью
6 шесть шести шестью/7 семь семи семью/8 восемь восьми восемью/9 девять девяти девятью
10 десять десяти десятью/11 одиннадцать одиннадцати/12 двенадцать двенадцати
13 тринадцать тринадцати/14 четырнадцать четырнадцати
15 пятнадцать пятнадцати/16 шестнадцать шестнадцати/17 семнадцать семнадцати/18 восемнадцать восемнадцати
19 девятнадцать девятнадцати/20 двадцать двадцати/30 тридцать тридцати/40 сорок сорока
50 пятьдесят пятидесяти/60 шестьдесят шестидесяти/70 семьдесят семидесяти/80 восемьдесят восьмидесяти
90 девяносто девяноста/100 сто ста/200 двести двухсот/300 триста трехсот/400 четыреста четырехсот
500 пятьсот пятисот/600 шестьсот шестисот/700 семьсот семисот/800 восемьсот восьмисот
900 девятьсот девятисот
"""
# Ordinals in their cases: втором, третьем.
_ORDINAL_STEMS = "перв втор трет четверт пят шест седьм восьм девят десят"
_ORDINALS = {stem: at for at, stem in enumerate(_ORDINAL_STEMS.split(), 1)}
_ORDINAL_ENDINGS = (
    *("ый", "ой", "ая", "ое", "ого", "ому", "ым", "ом", "ую", "ые", "ых"),
    *("ий", "ья", "ье", "ьего", "ьему", "ьим", "ьем", "ью", "ьи", "ьих", "ьей"),
)
_LEAST = 3  # letters of a number word, or of a word that is read as one


@cache
def _stems(table: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for pair in table.split():
        one, other = pair.split("/")
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return {stem: frozenset(others) for stem, others in found.items()}


def are_opposite_abroad(one: str, other: str) -> bool:
    """Whether one word in lower case excludes the other, both with the same ending: kalten and warmen."""
    if f"wieder{one}" == other or f"wieder{other}" == one:
        return True  # eröffnet, wiedereröffnet
    tables: tuple[tuple[str, tuple[str, ...]], ...]
    if one[0] > "\u03ff":
        one, other = one.replace("ё", "е"), other.replace("ё", "е")
        tables = ((_RUSSIAN, _RUSSIAN_ENDINGS),)
    else:
        tables = ((_GERMAN, _GERMAN_ENDINGS), (_ROMANCE, _ROMANCE_ENDINGS))
    return any(
        other[: len(other) - len(ending)] in _stems(table).get(one[: len(one) - len(ending)], ())
        for table, endings in tables
        for ending in endings
        if one.endswith(ending) and other.endswith(ending)
    )


@cache
def _russian_values() -> dict[str, int]:
    lines = (line.split() for row in _RUSSIAN_NUMBERS.splitlines() for line in row.split("/"))
    return {word: int(line[0]) for line in lines for word in line[1:]}


def _russian_value(word: str) -> tuple[int, bool] | None:
    """What a Russian word counts, and whether it is an ordinal."""
    if (value := _russian_values().get(word)) is not None:
        return value, False
    stems = (word[: -len(ending)] for ending in _ORDINAL_ENDINGS if word.endswith(ending))
    return next(((_ORDINALS[stem], True) for stem in stems if stem in _ORDINALS), None)


def count_otherwise(one: str, other: str) -> bool:
    """Whether two words in lower case are numbers of one language, and not the same: sesenta, setenta."""
    if min(len(one), len(other)) < _LEAST or not (one + other).isalpha():
        return False
    if _begin_otherwise(one, other):
        return True
    if one[0] > "\u03ff":
        first, second = (_russian_value(word.replace("ё", "е")) for word in (one, other))
        return first is not None and second is not None and first != second
    return any(_differ(language, one, other) for language in NUMBERS)


# What words begin with that tell how many: German, and of Latin and Greek.
_HOW_MANY = (
    word_set("ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf mehr"),
    word_set("mono uni bi tri quadri tetra multi poly"),
)
_REST = 5  # letters behind them


def _begin_otherwise(one: str, other: str) -> bool:
    """Whether two words begin with two numbers and go on alike: eingleisig, zweigleisig; bi-, trilingue."""
    return any(
        one.startswith(first)
        and len(rest := one[len(first) :]) >= _REST
        and other.endswith(rest)
        and other[: len(other) - len(rest)] in firsts - {first}
        for firsts in _HOW_MANY
        for first in firsts
    )


def _differ(language: str, one: str, other: str) -> bool:
    """Whether both words as a whole are numbers of a language, and not the same."""
    first = number_in(language, one, 0)
    if first is None or first.end < len(one):
        return False
    second = number_in(language, other, 0)
    return second is not None and second.end == len(other) and first.value != second.value
