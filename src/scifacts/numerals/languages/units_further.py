"""Shares, money and lengths of time as further languages name them: prosenttia, százalékkal, лет, liraya."""

from __future__ import annotations

import re

from scifacts.model import FigureKind
from scifacts.numerals.measures import Unit
from scifacts.numerals.vocabulary import SHARES_ABROAD
from scifacts.patterns import lazy

__all__ = ["percent_before", "unit_further"]

# Polish, Czech and Slovak, the South Slavic ones; Swedish, Danish and Norwegian; Finnish, Estonian and
# Hungarian; Lithuanian, Latvian; Romanian, Catalan; Greek; Turkish; Ukrainian, Bulgarian; Indonesian,
# Vietnamese; Arabic, Hebrew, Persian; Hindi, Bengali, Tamil; Korean, Thai. "_" stands for a space.
_WORDS = {
    # What is another word elsewhere, or is not cut at blanks, is no share in a quote.
    "percent": """
    percent posto ποσοστό на_сто في_المئة في_المائة بالمئة بالمائة শতাংশ சதவீதம் 퍼센트 เปอร์เซ็นต์""",
    "percentage points": "퍼센트포인트 %포인트",
    "PLN": "złoty złote złotych złotego zł",
    "CZK": "koruna koruny korun korunu korunách kč",
    "SEK": "sek",
    "kr": "kr kr.",  # of Sweden, Norway or Denmark
    "HUF": "forint forintot forintra forintos ft",
    "RON": "lei leu",
    "TRY": "lira liraya liradan liralık lirası liraydı liradır tl türk_lirası türk_lirasına türk_lirasından",
    "kuruş": "kuruş kuruşa kuruştan kuruşluk",
    "UAH": "гривня гривні гривень гривню грн грн.",
    "BGN": "лева лев лв лв.",
    "RSD": "dinara dinar динара динар",
    "IDR": "rupiah",
    "VND": "đồng",
    "INR": "रुपये रुपए रुपया",
    "IRR": "تومان ریال",
    "EGP": "جنيه_مصري جنيها_مصريا جنيهات_مصرية",
    "GBP": "جنيه_إسترليني جنيه_استرليني جنيهات_إسترلينية",
    "SAR": "ريال_سعودي ريالا_سعوديا ريالات_سعودية",
    "QAR": "ريال_قطري",
    "AED": "درهم درهما درهم_إماراتي",
    "KWD": "دينار_كويتي",
    "JOD": "دينار_أردني دينارا_أردنيا",
    "IQD": "دينار_عراقي",
    "LBP": "ليرة_لبنانية",
    "SYP": "ليرة_سورية",
    "ILS": "שקל שקלים ש״ח",
    "USD": """
    dolar dolary dolarów dolarů dolaru dolarja dolarjev dolára dolárov dollar dollaria dollarin
    dollárt dollár dollárra dolari dolárů δολάρια δολαρίων долар долари доларів долара dolardan dolara
    dolar_amerika đô_la دولار دولارات دولارا دولاراً דולר דולרים دلار डॉलर 달러""",
    "EUR": """
    eur eura eur. eurů eurot euroa euron euroon eurolla evra evrov avro avroya ευρώ євро евро eurót euróra
    euró يورو אירו یورو यूरो 유로""",
    "years": """
    lat lata rok roku let roky rokov leta año år éve évet év vuotta vuoden vuosi aastat metų metai gadu gadi
    ani
    χρόνια έτη ετών χρόνων yıl yıldır yıllık років роки рік  tahun năm سنوات سنة عاما عام שנים שנה
    سال साल वर्ष""",
    "months": """
    miesiąca mies. mies mån mån. شهر شهور
    miesięcy miesiące miesiąc měsíců měsíce měsíc mesiacov mesece mesecev mjeseci mjeseca månader månad
    måneder
    måned hónap hónapot hónapja kuukautta kuukauden luni lună μήνες μηνών ay місяців місяці bulan tháng
    أشهر شهرا חודשים ماه महीने 개월""",
    "weeks": """
    tygodnia tyg. tyg أسبوع أسبوعا
    tygodni tygodnie tydzień týdnů týdny týždňov tednov tjedana nedelja veckor vecka uger uge uker uke hét
    hetet
    viikkoa viikon săptămâni săptămână εβδομάδες εβδομάδων hafta тижнів тижні minggu tuần أسابيع שבועות
    هفته सप्ताह""",
    "days": """
    dnia dygn døgn يوم
    dni dzień dnů dny dňa dana dagar dag dage dager nap napot päivää päivän päevä zile ημέρες μέρες ημερών gün
    днів дні дни hari ngày أيام يوما ימים روز दिन""",
    "hours": """
    godz. godz tim tim.
    godzin godziny godzinę hodin hodiny hodinu sati timmar timme timer time óra órát tuntia
    tunnin ore oră ώρες ωρών saat годин години jam giờ ساعات ساعة שעות ساعت घंटे 시간""",
    "minutes": """
    minut minuty minutę minút minuti minuta minuter minutt minutter perc percet minuuttia minuutin minute
    λεπτά dakika хвилин хвилини menit phút دقيقة دقائق דקות دقیقه मिनट""",
    "tonnes": """
    أطنان طنا
    ton tony tonę tun tuny tonn tonnia tonna tonnát tonnára τόνοι τόνους τόνων tonı тонн тони טון
    طن تن टन tấn 톤""",
    "m": """
    أمتار
    metrów metry metrach metrů metru metara metrov metra méter méteres metriä metrin metri μέτρα μέτρων метрів
    метри meter metre متر مترا מטר מטרים मीटर 미터""",
    "m²": """
    متر_مربع مترا_مربعا م²
    metrów_kwadratowych metry_kwadratowe metrů_čtverečních metrov_štvorcových kvadratnih_metara
    kvadratnih_metrov kvadratmeter négyzetméter négyzetméteres neliömetriä neliömetrin metri_pătrați
    τετραγωνικά_μέτρα τετραγωνικών_μέτρων metrekare квадратних_метрів квадратни_метра
    mét_vuông meter_persegi वर्ग_मीटर""",
    "km²": """
    كيلومتر_مربع كيلومترا_مربعا كيلومترات_مربعة كم² كم2
    kilometrów_kwadratowych kilometrů_čtverečních kvadratnih_kilometara kvadratnih_kilometrov kvadratkilometer
    négyzetkilométer neliökilometriä kilometri_pătrați τετραγωνικά_χιλιόμετρα kilometrekare
    квадратних_кілометрів квадратни_километра kilometer_persegi
    वर्ग_किलोमीटर वर्ग_किमी""",
    "m³": """
    kubikkmeter متر_مكعب مترا_مكعبا م³
    metrów_sześciennych metrů_krychlových kubikmeter köbméter kuutiometriä metri_cubi κυβικά_μέτρα metreküp
    кубічних_метрів""",
    "kg": """
    كيلوغرام كيلوغراما كيلوغرامات كغم كغ كلغ
    kilogramów kilogramy kilogramů kilogramu kilograma kilogramov kilogramm kilogrammaa kilograme kilogram
    kilo kiloa χιλιόγραμμα κιλά кілограмів кілограми кг كيلوغرام ק״ג किलोग्राम 킬로그램""",
    "litres": """
    litra
    litrów litry litrů litru litara litrov liter literes litraa litri λίτρα λίτρων літрів літри litre لتر
    ליטר लीटर 리터""",
    "g": "gramów gramy grama غرام غراما غرامات",
    "degrees": "grader",
    "°C": """
    stopni_celsjusza stopnia_celsjusza stopnie_celsjusza grader_celsius santigrat_derece درجة_مئوية
    درجات_مئوية""",
    "km/h": "كيلومتر_في_الساعة كيلومترا_في_الساعة",
    "barrels": "برميل برميلا براميل",
    "MW": "megawatów megawaty megawata megavat megavatlık",
    "GW": "gigawatów gigawaty gigavat gigavatlık",
    "kWh": "kilowatogodzin kilowatogodziny kilowattimmar kilowattimer kilowatt-timer kilovatsaat",
    "MWh": "megawatogodzin megawatogodziny megawattimmar megavatsaat",
    "TWh": "terawatogodzin terawatogodziny terawattimmar terawattimer teravatsaat",
    "GB": "gigabajtów gigabajty gigabajta gigabayt",
    "hectares": """
    هكتار هكتارا هكتارات hektarów hektary hektarů hektáru hektar hektara ha hehtaaria hektár εκτάρια
    гектарів""",
    "km": """
    كيلومتر كيلومترا كيلومترات كم
    kilometrów kilometry kilometrů kilometra kilometara kilometrov kilometer kilometriä kilométer kilometri
    kilometre χιλιόμετρα кілометрів км किलोमीटर किमी""",
}
_TIMES = frozenset(("years", "months", "weeks", "days", "hours", "minutes"))
_COINS = ("cents", "pence", "kr")
_SHARES = (line.split(": ") for line in SHARES_ABROAD.strip().replace("\n    ", " ").split("\n"))
_NAMES = {
    tuple(phrase.strip("_").split("_")): name
    for name, phrases in (*_WORDS.items(), *_SHARES)
    for phrase in phrases.split()
}
# Endings of nouns follow these without a blank
_KOREAN = {
    "킬로미터": "km", "센티미터": "cm", "밀리미터": "mm", "밀리리터": "ml", "미터": "m", "리터": "litres",
    "킬로그램": "kg", "마일(?!리)": "miles", "피트": "feet", "인치": "inches", "배럴": "barrels",
    "그램": "g", "킬로와트시": "kWh", "메가와트시": "MWh",
    "킬로와트": "kW", "메가와트": "MW", "기가와트": "GW", "기가바이트": "GB", "메가바이트": "MB",
    "테라바이트": "TB",
    "세제곱미터": "m³", "일간": "days", "분간": "minutes",
    "갤런": "gallons", "에이커": "acres", "헥타르": "hectares", "제곱킬로미터": "km²", "제곱미터": "m²",
    "평방미터": "m²", "평방 미터": "m²", "센트": "cents", "캐나다 달러": "CAD", "홍콩 달러": "HKD",
    "호주 달러": "AUD", "미국 달러": "USD", "스위스 프랑": "CHF", "위안": "CNY",
    "엔(?!드)": "JPY", "펜스": "pence",
    "(?<=[만억조])파운드": "GBP", "(?<=[만억조] )파운드": "GBP", "년(?![대생산도])": "years",
}  # fmt: skip
_ATTACHED = lazy(
    rf"[ \u00a0]?(퍼센트포인트|%포인트|%p|퍼센트|달러|유로|개월|시간|톤|เปอร์เซ็นต์|{'|'.join(_KOREAN)})"
)
_KOREAN_NAMES = {re.sub(r"\(.*?\)", "", word): name for word, name in _KOREAN.items()}
_LONGEST = 40  # characters of the words behind a number that may name its unit
_MARKS = ",;:!?)\"'’”»।،؛؟"
_OF = frozenset(("de", "de_"))  # "3,4 milioane de lei"


def unit_further(text: str, end: int) -> Unit | None:
    """The share, money, measure or length of time behind a number in one of these languages."""
    if attached := _ATTACHED.match(text, end):
        word = attached[1].removesuffix("p") if attached[1] == "%p" else attached[1]
        name = "percentage points" if attached[1] == "%p" else _KOREAN_NAMES.get(word) or _NAMES[(word,)]
        return _unit(name, end, attached.end())
    if text[end : end + 1] not in (" ", "\u00a0"):
        return None
    at = end + 1
    words = text[at : at + _LONGEST].lower().replace("\u00a0", " ").split(" ")[:3]
    if words[0] in _OF:
        at += len(words.pop(0)) + 1
    if not words:  # the text ends with "de"
        return None
    for count in (3, 2, 1):
        said = " ".join(words[:count])
        for plain in (said.rstrip(_MARKS), said.rstrip(_MARKS + ".")):
            if named := _NAMES.get(tuple(plain.partition("'")[0].partition("’")[0].split(" "))):
                return _unit(named, end, at + len(plain))
    stemmed = next((unit for stem, unit in _STEMS.items() if words[0].startswith(stem)), None)
    return _unit(stemmed, end, at + len(words[0].rstrip(_MARKS + "."))) if stemmed else None


# Words that are told with many endings; the longer ones first.
_STEMS = {
    "százalékpont": "percentage points", "százalék": "percent", "prosenttiyksik": "percentage points",
    "prosent": "percent", "procentenhet": "percentage points", "procent": "percent", "forint": "HUF",
    "euró": "EUR", "avro": "EUR", "dollár": "USD", "dolar": "USD", "lira": "TRY", "퍼센트": "percent",
}  # fmt: skip


def _unit(name: str, start: int, end: int) -> Unit:
    if name.startswith("percent"):
        return Unit(name, FigureKind.PERCENT, start, end)
    if name in _COINS or (len(name) == len("SEK") and name.isupper()):
        return Unit(name, FigureKind.MONEY, start, end)
    kind = FigureKind.DURATION if name in _TIMES else FigureKind.COUNT
    return Unit(name, kind, start, end)


_PERCENT_BEFORE = lazy(r"(?<![^\W_])(?:[Yy]üzde|[Aa]silimia)\s\Z")


def percent_before(text: str, start: int) -> int | None:
    """Where the word for per cent begins that Turkish and Swahili set before a number: yüzde 6,9."""
    match = _PERCENT_BEFORE.search(text, max(0, start - 10), start)
    return match.start() if match else None
