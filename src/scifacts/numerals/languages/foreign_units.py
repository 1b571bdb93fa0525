"""What measures, lengths of time and money are called in other languages, by editors and in texts."""

from __future__ import annotations

from scifacts.model import FigureKind
from scifacts.numerals.measures import Unit
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

__all__ = ["NAMES_ABROAD", "SPANS", "unit_abroad"]


def _by_word(table: dict[str, str]) -> dict[str, str]:
    """Each word of a table -> the name that its row has."""
    return {word: name for name, words in table.items() for word in words.split()}


# What is read behind a number in a text of its language alone: "ore" is English, "ton" a measure of its own.
_READ = {
    "it": _by_word(
        {
            "seconds": "secondo secondi",
            "minutes": "minuto minuti",
            "hours": "ora ore",
            "days": "giorno giorni",
            "weeks": "settimana settimane",
            "months": "mese mesi",
            "years": "anno anni",
            "decades": "decennio decenni",
            "centuries": "secolo secoli",
            "tonnes": "tonnellata tonnellate",
            "kg": "chilogrammo chilogrammi chilo chili",
            "g": "grammo grammi",
            "l": "litro litri",
            "hectares": "ettaro ettari",
            "m": "metro metri",
            "km": "chilometro chilometri",
            "cm": "centimetro centimetri",
            "mm": "millimetro millimetri",
            "degrees": "grado gradi",
            "USD": "dollaro dollari",
            "GBP": "sterlina sterline",
            "CHF": "franco franchi",
            "kWh": "chilowattora chilowattore",
            "miles": "miglia miglio",
            "RUB": "rublo rubli",
        }
    ),
    "pt": _by_word(
        {
            "seconds": "segundo segundos",
            "minutes": "minuto minutos",
            "hours": "hora horas",
            "days": "dia dias",
            "weeks": "semana semanas",
            "months": "mês meses",
            "years": "ano anos",
            "decades": "década décadas",
            "centuries": "século séculos",
            "tonnes": "tonelada toneladas",
            "kg": "quilo quilos quilograma quilogramas",
            "g": "grama gramas",
            "l": "litro litros",
            "hectares": "hectare hectares",
            "m": "metro metros",
            "km": "quilômetro quilômetros quilómetro quilómetros",
            "cm": "centímetro centímetros",
            "mm": "milímetro milímetros",
            "degrees": "grau graus",
            "USD": "dólar dólares",
            "GBP": "libra libras",
            "JPY": "iene ienes",
            "CHF": "franco francos",
        }
    ),
    "nl": _by_word(
        {
            "seconds": "seconde seconden",
            "minutes": "minuut minuten",
            "hours": "uur uren",
            "days": "dag dagen",
            "weeks": "week weken",
            "months": "maand maanden",
            "years": "jaar jaren",
            "decades": "decennium decennia",
            "centuries": "eeuw eeuwen",
            "tonnes": "ton",
            "kg": "kilo kilogram",
            "g": "gram",
            "l": "liter",
            "hectares": "hectare",
            "m": "meter",
            "km": "kilometer",
            "cm": "centimeter",
            "mm": "millimeter",
            "degrees": "graad graden",
            "RUB": "roebel",
            "kWh": "kilowattuur",
            "MWh": "megawattuur",
            "MW": "megawatt",
            "miles": "mijl",
        }
    ),
    "ru": _by_word(
        {
            "seconds": "секунда секунды секунд секунду сек",
            "minutes": "минута минуты минут минуту мин",
            "hours": "час часа часов ч",
            "days": "день дня дней суток",
            "weeks": "неделя недели недель неделю",
            "months": "месяц месяца месяцев мес",
            "years": "год года лет годам",
            "tonnes": "тонна тонны тонн",
            "kg": "килограмм килограмма килограммов кг",
            "g": "грамм грамма граммов",
            "l": "литр литра литров",
            "hectares": "гектар гектара гектаров га",
            "m": "метр метра метров м",
            "km": "километр километра километров км",
            "degrees": "градус градуса градусов",
            "km²": "км²",
            "m²": "м²",
            "m³": "м³",
            "cm": "сантиметр сантиметра сантиметров см",
            "mm": "миллиметр миллиметра миллиметров мм",
            "kW": "киловатт киловатта квт",
            "MW": "мегаватт мегаватта мвт",
            "GW": "гигаватт гигаватта гвт",
            "TW": "тераватт тераватта твт",
            "GB": "гигабайт гигабайта гбайт",
            "MB": "мегабайт мегабайта мбайт",
            "miles": "миля мили миль",
            "barrels": "баррель барреля баррелей",
            "RUB": "рубль рубля рублей руб рублям рублями рублях рублю",
            "USD": "доллар доллара долларов долларам долларами долларах доллару",
            "cents": "цент цента центов",
            "EUR": "евро",
            "CNY": "юань юаня юаней юанями",
            "JPY": "иена иены иен",
            "GBP": "фунт фунта фунтов фунтами",
        }
    ),
}
SPANS = word_set("seconds minutes hours days weeks months years decades centuries")
_NEXT = lazy(
    r"[ \u00a0](?:d[ie][ \u00a0])?((?:vierkante|kubieke|квадратн\w{2,3}|кубическ\w{2,3}|кв\.|куб\.)"
    r"[ \u00a0])?"
    r"([^\W\d_]+)"
    r"([ \u00a0](?:quadrat[io]|quadri|cub[io]|quadrados?|cúbicos?)(?!\w))?"
)
_POWERS = {"v": "²", "k": "³", "кв": "²", "ку": "³", "q": "²", "c": "³"}


def unit_abroad(text: str, end: int, language: str) -> Unit | None:
    """The measure, length of time or money behind a number in Italian, Portuguese, Dutch or Russian."""
    names = _READ.get(language)
    match = _NEXT.match(text, end) if names is not None else None
    if names is None or match is None or (name := names.get(match[2].lower())) is None:
        return None
    if side := (match[1] or match[3] or "").strip():
        power = _POWERS.get(side[:2]) or _POWERS[side[0]]
        return Unit(name + power, FigureKind.COUNT, end, match.end()) if name in ("m", "km", "cm") else None
    stop = match.end()
    if further := _FURTHER_WORD.match(text, stop) if name in _MAY_GO_ON else None:
        name, stop = "°C" if name == "degrees" else f"{name}h", further.end()
    is_money = name == "cents" or (name.isupper() and name not in _MAY_GO_ON and name not in _STORES)
    kind = FigureKind.MONEY if is_money else FigureKind.DURATION if name in SPANS else FigureKind.COUNT
    return Unit(name, kind, end, stop)


# "МВт⋅ч", "киловатт-часов", "градусов Цельсия"
_MAY_GO_ON, _STORES = ("kW", "MW", "GW", "TW", "degrees"), ("GB", "MB", "°C")
_FURTHER_WORD = lazy(r"[-⋅·∙*\s]?(?:ч|час|часа|часов)(?!\w)|\s(?:Цельсия|Celsius|Celsiu[sz]a)(?!\w)")


# However many and of whatever case -> what it is called in English, or by its symbol.
NAMES_ABROAD = _by_word(
    {
        "feet": "fuß pieds pies piedi",
        "inches": "zoll pouces pulgadas pollici",
        "miles": "meile meilen milles millas miglia mijl",
        "seconds": "sekunde sekunden seconde secondes segundo segundos",
        "minutes": "minuten minuto minutos",
        "hours": "stunde stunden heure heures hora horas",
        "days": "tag tage tagen jour jours día días",
        "weeks": "woche wochen semaine semaines semana semanas",
        "months": "monat monate monaten mois mes meses",
        "years": "jahr jahre jahren an ans année années año años",
        "decades": "jahrzehnt jahrzehnte jahrzehnten décennie décennies década décadas",
        "centuries": "jahrhundert jahrhunderte jahrhunderten siècle siècles siglo siglos",
        "tonnes": "tonnen tonelada toneladas",
        "kg": "kilogramm kilogrammes kilogramo kilogramos kilos",
        "g": "gramm grammes gramo gramos",
        "mg": "milligramm miligramo miligramos",
        "l": "litern litro litros",
        "hectares": "hektar hektars hectárea hectáreas",
        "m": "metern mètre mètres metro metros",
        "km": "kilometern kilomètre kilomètres kilómetro kilómetros",
        "cm": "zentimeter zentimetern centimètre centimètres centímetro centímetros",
        "mm": "millimetern millimètre millimètres milímetro milímetros",
        "m²": "quadratmeter quadratmetern",
        "km²": "quadratkilometer quadratkilometern",
        "m³": "kubikmeter kubikmetern",
        "degrees": "grad degré degrés grado grados",
    }
) | {
    **dict.fromkeys(
        (
            "mètre carré",
            "mètres carrés",
            "metro cuadrado",
            "metros cuadrados",
            "metro quadrado",
            "metros quadrados",
            "metri quadrati",
            "metri quadri",
            "vierkante meter",
        ),
        "m²",
    ),
    **dict.fromkeys(
        (
            "kilomètre carré",
            "kilomètres carrés",
            "kilómetro cuadrado",
            "kilómetros cuadrados",
            "quilômetros quadrados",
            "quilómetros quadrados",
            "chilometri quadrati",
            "vierkante kilometer",
        ),
        "km²",
    ),
    **dict.fromkeys(
        ("mètre cube", "mètres cubes", "metro cúbico", "metros cúbicos", "metri cubi", "kubieke meter"), "m³"
    ),
    **dict.fromkeys(("岁", "周岁", "歲", "歳", "年", "年間"), "years"),
    **dict.fromkeys(("个月", "個月", "か月", "カ月", "ヶ月"), "months"),
    **dict.fromkeys(("天", "日間"), "days"),
    **dict.fromkeys(("小时", "小時", "時間"), "hours"),
    **dict.fromkeys(("分钟", "分鐘", "分間"), "minutes"),
    **dict.fromkeys(("周", "星期", "週間"), "weeks"),
    "トン": "tonnes",
    "キロメートル": "km",
    "メートル": "m",
    "ヘクタール": "hectares",
    "噸": "tonnes",
}
# Of these an editor means other things as well: iron ore, tons, a franc of another country.
_READ_ALONE = frozenset(["ore", "ton", "franco", "francos", "franchi", "libra", "libras"])
NAMES_ABROAD |= {
    word: name for names in _READ.values() for word, name in names.items() if word not in _READ_ALONE
}
