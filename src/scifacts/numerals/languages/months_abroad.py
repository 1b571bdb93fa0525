"""What the months are called in other languages than English."""

from __future__ import annotations

from scifacts.patterns import lazy

__all__ = [
    "MONTHS_ABROAD",
    "MONTHS_FURTHER",
    "MONTHS_SHORT",
    "MONTHS_WRITTEN_ABROAD",
    "is_croatian",
    "month_before",
]

# The months by number; of German, French, Spanish, Italian, Portuguese, Dutch, Swedish and Russian.
_NAMES = """
1: januar janv januari jänner janvier enero gennaio janeiro январь января январе
2: februar févr februari février fevrier febrero febbraio fevereiro февраль февраля феврале
3: märz maerz maart mars marzo março март марта марте
4: avril avr abril aprile апрель апреля апреле
5: mai mei mayo maggio maio май мая мае
6: juni juin junio giugno junho июнь июня июне
7: juli juil juillet julio luglio julho июль июля июле
8: août aout agosto augustus август августа августе
9: septembre septiembre settembre setembro сентябрь сентября сентябре
10: oktober okt octobre octubre ottobre outubro октябрь октября октябре
11: novembre noviembre novembro ноябрь ноября ноябре
12: dezember dez déc décembre decembre diciembre dicembre dezembro декабрь декабря декабре
"""
# Of Polish, Czech, Slovak, Slovene, Croatian, Hungarian, Finnish, Greek, Romanian, Turkish, Ukrainian and
# Arabic. "Listopada" is November in Polish, October in Croatian.
_FURTHER_NAMES = """
1: يناير
    stycznia styczniu styczeń ledna lednu januára januári január januárban siječnja siječnju januara
    januaru januarja tammikuu tammikuuta tammikuussa ιανουαρίου ιανουάριο ianuarie ocak ocakta січня січні
2: فبراير شباط
    luty únor лютий lutego lutym února únoru február februára februári februárban veljače veljači februara
    februaru februarja helmikuu helmikuuta helmikuussa φεβρουαρίου φεβρουάριο februarie şubat şubatta
    лютого лютому
3: مارس آذار
    březen березень marcu marzec března březnu márciusban március ožujka ožujku maaliskuu maaliskuuta
    maaliskuussa μαρτίου μάρτιο martie березня березні
4: أبريل إبريل نيسان
    kwiecień duben квітень kwietnia kwietniu dubna dubnu apríla apríli április áprilisban travnja travnju
    aprila aprilu huhtikuu huhtikuuta huhtikuussa απριλίου απρίλιο aprilie nisan nisanda квітня квітні
5: مايو أيار
    maj květen травень mayıs maja maju května květnu mája máji május májusban svibnja svibnju toukokuu
    toukokuuta toukokuussa μαΐου μάιο mayısta травня травні
6: يونيو حزيران
    czerwiec červen червень czerwca czerwcu června červnu júna júni június júniusban lipnja lipnju juna
    junu junija kesäkuu kesäkuuta kesäkuussa ιουνίου ιούνιο iunie haziran haziranda червня червні
7: يوليو تموز
    lipiec červenec липень lipca lipcu července červenci júla júli július júliusban srpnja srpnju jula julu
    julija heinäkuu heinäkuuta heinäkuussa ιουλίου ιούλιο iulie temmuz temmuzda липня липні
8: أغسطس آب
    sierpień srpen серпень sierpnia sierpniu srpna srpnu augusztus augusztusban kolovoza kolovozu avgusta
    avgustu elokuu elokuuta elokuussa αυγούστου αύγουστο ağustos ağustosta серпня серпні
9: سبتمبر أيلول
    wrzesień вересень września wrześniu září septembra septembri szeptember szeptemberben rujna rujnu
    syyskuu syyskuuta syyskuussa σεπτεμβρίου σεπτέμβριο septembrie eylül eylülde вересня вересні
10: أكتوبر
    październik říjen жовтень października październiku října říjnu októbra októbri október októberben
    oktobra oktobru lokakuu lokakuuta lokakuussa οκτωβρίου οκτώβριο octombrie ekim ekimde жовтня жовтні
11: نوفمبر listopada
    листопад listopadu listopadzie novembra novembri novemberben studenoga studenog studenom marraskuu
    marraskuuta marraskuussa νοεμβρίου νοέμβριο noiembrie kasım kasımda листопада листопаді
12: ديسمبر
    grudzień prosinec грудень grudnia grudniu prosince prosinci decembra decembri decemberben prosinca
    prosincu joulukuu joulukuuta joulukuussa δεκεμβρίου δεκέμβριο decembrie aralık aralıkta грудня грудні
    desember
"""


def _by_word(table: str) -> dict[str, int]:
    lines = (line.partition(": ") for line in table.strip().replace("\n    ", " ").split("\n"))
    return {word: int(number) for number, _, words in lines for word in words.split()}


MONTHS_FURTHER = _by_word(_FURTHER_NAMES)  # by lower-case word
MONTHS_ABROAD = _by_word(_NAMES) | MONTHS_FURTHER
# In short, of German, French, Spanish, Italian, Portuguese, Dutch, the north, Polish, Russian and Turkish.
_SHORT_NAMES = """
1: jan ene gen janv sty янв oca
2: feb fev févr lut февр фев şub
3: mar mrt mars мар
4: apr abr avr kwi апр nis
5: mag maj may mei май
6: jun giu juin cze июн haz
7: jul lug juil lip июл tem
8: aug ago ağu sie авг
9: sep sept set wrz сент сен eyl
10: oct okt ott out paź окт eki
11: nov lis нояб ноя kas
12: dec dez dic déc gru дек ara des
"""
MONTHS_SHORT = _by_word(_SHORT_NAMES)
# German, Greek and Turkish write months with a capital, and headings of all; but "Mars" is the planet.
_CAPITALS = """
januar jänner februar märz maerz mai juni juli oktober okt dezember dez ιανουαρίου ιανουάριο φεβρουαρίου
φεβρουάριο μαρτίου μάρτιο απριλίου απρίλιο μαΐου μάιο ιουνίου ιούνιο ιουλίου ιούλιο αυγούστου αύγουστο
σεπτεμβρίου σεπτέμβριο οκτωβρίου οκτώβριο νοεμβρίου νοέμβριο δεκεμβρίου δεκέμβριο ocak şubat nisan mayıs
haziran temmuz ağustos eylül ekim kasım aralık
janvier février avril juin juillet août septembre octobre novembre décembre enero febrero abril junio julio
agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre
dicembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro januari februari maart
augustus marzo
"""
# As they stand within a sentence.
MONTHS_WRITTEN_ABROAD = MONTHS_ABROAD | {word.capitalize(): MONTHS_ABROAD[word] for word in _CAPITALS.split()}


def month_before(text: str, start: int, floor: int) -> tuple[int, int] | None:
    """The month before a year at `start`, and where it begins: mai 2023, maggio del 2023."""
    before = text[max(floor, start - _LONGEST) : start - 1]
    for small in _OF_YEAR:
        before = before.removesuffix(small)
    word = before[before.rfind(" ") + 1 :].lstrip("(\"'«„“")
    month = MONTHS_WRITTEN_ABROAD.get(word)
    if month is None:
        return None
    if word == "listopada" and is_croatian(text, start, start):
        month = _OCTOBER
    return month, text.rfind(word, 0, start)


_LONGEST, _OF_YEAR = 24, (" de", " del")
_OCTOBER = MONTHS_ABROAD["oktober"]


def is_croatian(text: str, start: int, end: int) -> bool:
    """Whether a "listopada" is October: no letter around it is of Polish alone."""
    return _POLISH.search(text, max(0, start - _NEAR), end + _NEAR) is None


_POLISH, _NEAR = lazy("[łążęśńź]"), 400
