"""The words that numerals are made of and dressed with; every other room judges by these tables.

Keys are lower case, single-spaced, with a plain apostrophe and hyphen. Values that are powers of ten
say so: a scale of 6 is a million. Short scale throughout, as published English uses it.
"""

from __future__ import annotations

from scifacts.model import Comparator
from scifacts.numerals.languages.bounds_abroad import BOUNDS_ABROAD, BOUNDS_ABROAD_AFTER
from scifacts.numerals.languages.bounds_further import BOUNDS_FURTHER, BOUNDS_FURTHER_AFTER
from scifacts.numerals.languages.scales_abroad import SCALES_ABROAD

__all__ = [
    "COMPARATOR_PHRASES",
    "COMPARATOR_SUFFIXES",
    "CURRENCIES",
    "FRACTION_WORDS",
    "MONTHS",
    "MONTHS_WRITTEN",
    "MONTH_NAMES",
    "NUMBER_WORDS",
    "ORDINAL_WORDS",
    "SCALE_ABBREVIATIONS",
    "SCALE_WORDS",
    "SHARES_ABROAD",
    "UNIT_SYMBOLS",
    "VULGAR_FRACTIONS",
]

_MORE = Comparator.MORE_THAN
_LEAST = Comparator.AT_LEAST
_LESS = Comparator.LESS_THAN
_MOST = Comparator.AT_MOST
_ABOUT = Comparator.ABOUT
_ALMOST = Comparator.ALMOST
_EXACTLY = Comparator.EXACTLY

# What may stand before a number and qualify it. The longest phrase that fits decides.
COMPARATOR_PHRASES: dict[str, Comparator] = {
    **dict.fromkeys(
        (
            "over", "more than", "above", "upwards of", "upward of", "in excess of", "greater than",
            "larger than", "bigger than", "higher than", "exceeding", "exceeds", "exceeded", "exceed",
            "breaching", "breaches", "breached",
            "surpassing",
            "surpassed", "surpasses", "surpass", "topping", "topped", "north of", "beyond", "well over",
            "well above", "just over", "just above", "slightly over", "slightly above", "a little over",
            "slightly more than", "a little more than", "just more than", "far more than",
            "much more than", "longer than", "older than", "taller than", "heavier than", "hotter than",
            "warmer than", "faster than", "deeper than", "wider than", "thicker than",
            "little more than", "not just",
            ">", "超过", "超", "逾", "多于", "高于", "大于", "über", "ueber", "mehr als", "gut", "plus de",
            "plus d'", "plus des", "más de", "más del",
            "dépassé", "dépasse", "dépassent", "dépassait", "dépassant",
            "dépasser", "superar", "superar los",
            "superó", "superó los", "supera", "supera los", "superan", "superan los", "superaron",
            "superaron los", "superado", "superado los", "sobrepasa", "sobrepasa los", "sobrepasan",
            "sobrepasan los", "sobrepasó", "sobrepasó los", "sobrepasaron", "sobrepasaron los",
            "überstieg", "übersteigt", "überschritt",
            "более", "больше", "свыше",
        ),
        _MORE,
    ),
    **dict.fromkeys(
        (
            "at the very least",
            "at least", "no fewer than", "no less than", "not fewer than", "not less than", "no lower than",
            "not below", "not lower than", "a minimum of", "minimum of", "a minimum", "as few as",
            "as little as", "more than or equal to", "greater than or equal to", "larger than or equal to",
            "higher than or equal to", "equal to or more than", "equal to or greater than",
            *(f"{word} or equal {link}" for word in ("greater", "larger", "higher", "bigger", "more")
              for link in ("to", "than")), "no smaller than", "not smaller than", "as low as",
            "at or above", "at or over",
            "≥", ">=", "⩾", "至少", "不少于", "不低于", "mindestens",
            "nicht weniger als", "wenigstens", "au moins", "pas moins de", "al menos", "por lo menos",
            "не менее",
        ),
        _LEAST,
    ),
    **dict.fromkeys(
        (
            "under", "below", "fewer than", "less than", "lower than", "smaller than", "south of",
            "well under", "well below", "younger than", "shorter than", "colder than", "cooler than",
            "lighter than", "slower than", "short of", "nowhere near",
            "not even", "<", "不到", "不足", "少于", "低于", "小于", "unter", "weniger als", "moins de",
            "moins d'",
            "menos de", "menos del", "moins des", "менее",
        ),
        _LESS,
    ),
    **dict.fromkeys(
        (
            "at the very most",
            "at most", "up to", "no more than", "not more than", "not over", "not above", "no greater than",
            "not greater than", "no higher than", "not exceeding", "a maximum of", "maximum of",
            "a maximum", "less than or equal to", "fewer than or equal to", "lower than or equal to",
            "smaller than or equal to", "equal to or less than",
            *(f"{word} or equal {link}" for word in ("less", "smaller", "lower", "fewer")
              for link in ("to", "than")), "no bigger than", "no larger than", "not larger than",
            "not to exceed", "no longer than", "no older than",
            "equal to or lower than", "at or below", "at or under", "at maximum", "at the most",
            "as many as", "as much as", "as high as", "as long as",
            "≤", "<=", "⩽", "至多", "最多", "不超过", "不多于", "höchstens", "maximal", "bis zu",
            "nicht mehr als", "dépasse pas", "dépassent pas", "dépassait pas", "pas dépassé",
            *(f"no {word}{link}" for word in ("supera", "superó", "superan", "superaron", "ha superado")
              for link in ("", " los")),
            "au plus", "pas plus de", "jusqu'à", "no más de", "hasta", "не более",
            "hoechstens",
        ),
        _MOST,
    ),
    **dict.fromkeys(
        (
            "about", "around", "roughly", "approximately", "approx", "approx.", "some", "circa", "ca.",
            "ca", "c.", "~", "∼", "≈", "≅", "an estimated", "estimated", "estimated at", "in the region of",
            "in the order of", "on the order of", "of the order of", "in the neighbourhood of",
            "in the neighborhood of", "somewhere around", "something like", "in the vicinity of",
            "in the ballpark of", "broadly", "more or less", "give or take",
            "just about", "or about", "perhaps", "maybe", "possibly", "probably", "barely",
            "hardly", "scarcely", "约", "大约", "约为", "约合", "rund", "etwa", "ungefähr",
            "ungefaehr", "circa",
            "zirka", "environ", "à peu près",
            "quelque", "quelques", "autour de", "aproximadamente", "alrededor de", "alrededor del",
            "en torno a", "en torno al", "unos", "unas", "около",
        ),
        _ABOUT,
    ),
    **dict.fromkeys(
        (
            "almost", "nearly", "close to", "close on", "just under", "just below", "just shy of", "shy of",
            "just short of", "slightly under", "slightly below", "slightly less than", "slightly fewer than",
            "a little under", "a little less than", "a little below", "approaching", "nearing", "not quite",
            "virtually", "practically", "near", "近", "将近", "接近", "beinahe", "nahezu", "knapp",
            "quasiment", "près d'", "près de", "près des", "presque", "casi", "casi el", "cerca de",
            "cerca del", "почти",
        ),
        _ALMOST,
    ),
    **dict.fromkeys(("exactly", "precisely", "=", "genau", "exactement"), _EXACTLY),
}  # fmt: skip

# More of Chinese, and what is written otherwise in traditional characters.
_CHINESE_PHRASES = {
    _MORE: "超過 多於 高於 大於 突破 超出",
    _LEAST: "最少 起码 不小于 不下于 不少於 不低於 不小於 大于等于 大于或等于 大于或者等于 大於等於"
            " 高于或等于",
    _LESS: "少於 低於 小於 未满 不满 不及 未达",
    _MOST: "不超過 不多於 不大于 不大於 不高于 不高於 未超过 没超过 没有超过 未超過 沒有超過 小于等于"
           " 小于或等于 小于或者等于 小於等於 低于或等于",
    _ABOUT: "約 大約 約為 大概 差不多 大致",
    _ALMOST: "將近 逼近",
}  # fmt: skip
COMPARATOR_PHRASES |= {
    phrase: comparator for comparator, phrases in _CHINESE_PHRASES.items() for phrase in phrases.split()
}

# "不得低于5平方米": what may not be lower is at least
_DENIALS = "不得 不应 不能 不可 不会 不應 不會 不准 不许 禁止 严禁 从未"
COMPARATOR_PHRASES |= {
    denied + bound: comparator
    for denied in _DENIALS.split()
    for bounds, comparator in (
        ("低于 少于 小于 低於 少於", _LEAST),
        ("超过 突破 高于 多于 大于 超過 高於 多於", _MOST),
    )
    for bound in bounds.split()
}

# Of Japanese what Chinese has not
_JAPANESE_PHRASES = {
    _LEAST: "少なくとも 最低でも",
    _MOST: "最大で 最大 多くとも",
    _ABOUT: "およそ おおよそ ほぼ",
}
COMPARATOR_PHRASES |= {
    phrase: comparator for comparator, phrases in _JAPANESE_PHRASES.items() for phrase in phrases.split()
}

COMPARATOR_PHRASES |= BOUNDS_FURTHER | BOUNDS_ABROAD

# What may stand after a number (or after its unit) and qualify it.
COMPARATOR_SUFFIXES: dict[str, Comparator] = {
    **BOUNDS_FURTHER_AFTER,
    **BOUNDS_ABROAD_AFTER,
    **dict.fromkeys(("or more", "or above", "or over", "or greater", "or higher", "or longer", "or older",
                     "and more", "and above", "and over", "and older", "or upwards", "at least",
                     "and up", "and upwards", "minimum", "or better", "or later", "or newer", "and newer",
                     "at a minimum", "at the least", "at the very least", "以上"), _LEAST),
    **dict.fromkeys(("plus", "+", "多", "余", "餘", "数", "几", "幾"), _MORE),
    **dict.fromkeys(("or fewer", "or less", "or under", "or below", "or lower", "or younger", "or earlier",
                     "and under", "and below", "and younger", "at most", "at the most", "at the very most",
                     "at maximum", "tops", "maximum",
                     "max", "以下", "以内"), _MOST),
    **dict.fromkeys(("或以上", "或者以上", "及以上", "或更多", "或者更多"), _LEAST),
    **dict.fromkeys(("或以下", "及以下", "或更少", "以內"), _MOST),
    **dict.fromkeys(("未満", "を下回", "に満たな", "足らず"), _LESS),
    **dict.fromkeys(("より小さ", "より少な", "より低", "より短"), _LESS),
    **dict.fromkeys(("を超え", "を上回", "を突破", "超の", "余り", "あまり", "強の"), _MORE),
    **dict.fromkeys(("より大き", "より多", "より高", "より長"), _MORE),
    **dict.fromkeys(("近く", "弱の", "に迫る", "近い"), _ALMOST),
    **dict.fromkeys(("程度", "ほど", "前後"), _ABOUT),
    **dict.fromkeys(("or so", "or thereabouts", "give or take", "more or less", "左右", "上下"), _ABOUT),
}  # fmt: skip

# Words for powers of ten; a plural is listed where a number before it makes it one ("3 millions").
SCALE_WORDS: dict[str, int] = {
    "hundred": 2, "thousand": 3, "lakh": 5, "lakhs": 5, "million": 6, "millions": 6, "crore": 7,
    "crores": 7, "billion": 9, "billions": 9, "trillion": 12, "trillions": 12, "quadrillion": 15,
    "quadrillions": 15, "quintillion": 18, "sextillion": 21,
    "hundreds": 2, "thousands": 3, "lac": 5, "lacs": 5, "mille": 3,
    "tsd": 3, "tsd.": 3,
    "mio": 6, "mio.": 6, "mrd": 9, "mrd.": 9, "millionen": 6, "milliarden": 9, "milliarde": 9,
    "milliard": 9, "milliards": 9, "tausend": 3, "billionen": 12, "millones": 6, "millón": 6,
    "billones": 12, "billón": 12, "trillones": 18, "trillón": 18, "billiarde": 15, "billiarden": 15,
    "trillionen": 18, "mld": 9, "mld.": 9, "miljoen": 6, "miljard": 9, "biljoen": 12, "milione": 6,
    "duizend": 3, "tusinde": 3,
    "miliardo": 9, "bilhões": 9, "bilhão": 9, "millioner": 6, "milliarder": 9,
    "miljoner": 6, "miljarder": 9, "miljardia": 9, "miljoonaa": 6, "milyon": 6, "milyar": 9, "trilhões": 12,
    "milhões": 6, "milhão": 6, "mila": 3, "milioni": 6, "miliardi": 9,
    "тыс.": 3, "тыс": 3, "тысяч": 3, "тысячи": 3, "млн": 6,
    "миллион": 6, "миллиона": 6, "миллионов": 6, "млрд": 9, "миллиард": 9, "миллиарда": 9,
    "миллиардов": 9, "трлн": 12, "триллион": 12, "триллиона": 12, "триллионов": 12, "trilhão": 12,
    "ألف": 3, "آلاف": 3, "مليون": 6, "ملايين": 6, "مليار": 9, "مليارات": 9, "تريليون": 12,
    "十": 1, "百": 2, "千": 3, "万": 4, "萬": 4, "亿": 8, "億": 8, "兆": 12,
    "만": 4, "억": 8, "조": 12, "천": 3,
    **SCALES_ABROAD,
}  # fmt: skip

# Abbreviations that follow digits, attached or after a space. "m" is also metres: the reader decides
# by the currency before or the noun after.
SCALE_ABBREVIATIONS: dict[str, int] = {
    "k": 3, "m": 6, "mn": 6, "mln": 6, "mm": 6, "b": 9, "bn": 9, "bln": 9, "tn": 12, "trn": 12, "cr": 7,
    "t": 12, "md": 9, "mds": 9, "bi": 9, "tri": 12,
}  # fmt: skip

# Symbols, codes and words to ISO 4217. Bare "$", "dollar" and "¥" are read as the most published ones.
CURRENCIES: dict[str, str] = {
    "$": "USD", "＄": "USD", "us$": "USD", "usd": "USD", "u.s.$": "USD", "us dollar": "USD",
    "us dollars": "USD", "u.s. dollar": "USD", "u.s. dollars": "USD", "dollar": "USD", "dollars": "USD",
    "american dollars": "USD", "american dollar": "USD", "united states dollars": "USD",
    "united states dollar": "USD", "dólares": "USD", "美元": "USD", "美金": "USD",
    "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "欧元": "EUR", "歐元": "EUR",
    "£": "GBP", "￡": "GBP", "gbp": "GBP", "pound sterling": "GBP", "pounds sterling": "GBP",
    "british pounds": "GBP", "sterling": "GBP", "英镑": "GBP",
    "yuan": "CNY", "rmb": "CNY", "cny": "CNY", "cn¥": "CNY", "renminbi": "CNY", "yuan renminbi": "CNY",
    "chinese yuan": "CNY", "元": "CNY", "圆": "CNY", "人民币": "CNY", "元人民币": "CNY", "人民币元": "CNY",
    "¥": "JPY", "￥": "JPY", "jpy": "JPY", "jp¥": "JPY", "yen": "JPY", "japanese yen": "JPY", "円": "JPY",
    "日元": "JPY",
    "₹": "INR", "rs.": "INR", "rs": "INR", "inr": "INR", "rupee": "INR", "rupees": "INR",
    "indian rupees": "INR",
    "₩": "KRW", "krw": "KRW", "won": "KRW", "south korean won": "KRW", "韩元": "KRW",
    "₽": "RUB", "rub": "RUB", "rouble": "RUB", "roubles": "RUB", "ruble": "RUB", "rubles": "RUB",
    "₺": "TRY", "try": "TRY", "turkish lira": "TRY", "₴": "UAH", "uah": "UAH", "hryvnia": "UAH",
    "hryvnias": "UAH", "₪": "ILS", "ils": "ILS", "shekel": "ILS", "shekels": "ILS",
    "₦": "NGN", "ngn": "NGN", "naira": "NGN", "₫": "VND", "vnd": "VND", "dong": "VND",
    "฿": "THB", "thb": "THB", "baht": "THB", "₱": "PHP", "php": "PHP",
    "r$": "BRL", "brl": "BRL", "reais": "BRL", "real": "BRL", "mexican pesos": "MXN", "mxn": "MXN",
    "a$": "AUD", "au$": "AUD", "aud": "AUD", "australian dollars": "AUD", "australian dollar": "AUD",
    "c$": "CAD", "ca$": "CAD", "cad": "CAD", "canadian dollars": "CAD", "canadian dollar": "CAD",
    "hk$": "HKD", "hkd": "HKD", "hong kong dollars": "HKD", "港元": "HKD",
    "s$": "SGD", "sgd": "SGD", "singapore dollars": "SGD", "nz$": "NZD", "nzd": "NZD",
    "new zealand dollars": "NZD", "nt$": "TWD", "twd": "TWD", "new taiwan dollars": "TWD",
    "chf": "CHF", "swiss franc": "CHF", "swiss francs": "CHF", "franken": "CHF",
    "sek": "SEK", "swedish kronor": "SEK", "nok": "NOK", "norwegian kroner": "NOK", "dkk": "DKK",
    "danish kroner": "DKK", "zar": "ZAR", "rand": "ZAR", "aed": "AED", "dirhams": "AED", "dirham": "AED",
    "sar": "SAR", "riyals": "SAR", "riyal": "SAR", "pln": "PLN", "zloty": "PLN", "zlotys": "PLN",
    "idr": "IDR", "rupiah": "IDR", "rp": "IDR", "rp.": "IDR", "myr": "MYR", "ringgit": "MYR",
    "rm": "MYR", "malaysian ringgit": "MYR", "thai baht": "THB", "indonesian rupiah": "IDR",
    "nigerian naira": "NGN", "polish zloty": "PLN", "polish zlotys": "PLN", "ukrainian hryvnia": "UAH",
    "israeli shekels": "ILS", "russian roubles": "RUB", "russian rubles": "RUB", "turkish liras": "TRY",
    "pakistani rupees": "PKR", "yens": "JPY", "yenes": "JPY", "ienes": "JPY", "iene": "JPY",
    "yuans": "CNY", "yuanes": "CNY",
    "rublos": "RUB", "rubel": "RUB", "u$s": "USD", "u$d": "USD", "us-dollar": "USD", "us-dollars": "USD",
    "pfund sterling": "GBP", "新台幣": "TWD", "新臺幣": "TWD", "港幣": "HKD", "人民幣": "CNY", "台幣": "TWD",
    "臺幣": "TWD",
    "egp": "EGP", "pkr": "PKR", "taka": "BDT",
    "₾": "GEL", "₡": "CRC", "₭": "LAK", "₸": "KZT", "₮": "MNT", "₲": "PYG", "₼": "AZN",
    "₵": "GHS", "gh₵": "GHS",
    "港币": "HKD", "新台币": "TWD", "台币": "TWD", "澳元": "AUD", "加元": "CAD", "瑞士法郎": "CHF",
    "韓元": "KRW", "日圓": "JPY", "泰銖": "THB", "盧布": "RUB", "盧比": "INR", "wons": "KRW", "wones": "KRW",
    "卢布": "RUB", "卢比": "INR", "泰铢": "THB", "日圆": "JPY", "块钱": "CNY", "英鎊": "GBP",
    "mx$": "MXN", "can$": "CAD", "cad$": "CAD", "usd$": "USD", "aud$": "AUD", "nzd$": "NZD", "hkd$": "HKD",
    "sgd$": "SGD", "twd$": "TWD", "mxn$": "MXN", "ec$": "XCD", "tt$": "TTD", "dm": "DEM",
    "deutschmarks": "DEM", "deutschmark": "DEM", "deutsche mark": "DEM", "deutsche marks": "DEM",
    "d-mark": "DEM",
    "zł": "PLN", "kč": "CZK", "руб": "RUB", "руб.": "RUB", "грн": "UAH", "грн.": "UAH",
    "лв": "BGN", "лв.": "BGN",
}  # fmt: skip

# Money that several countries call so: its names, then each country's adjective and code.
_NAMES_SHARED = {
    "riyal riyals rial rials": "saudi SAR qatari QAR omani OMR iranian IRR yemeni YER",
    "dinar dinars": "kuwaiti KWD bahraini BHD iraqi IQD jordanian JOD serbian RSD tunisian TND algerian DZD"
                    " libyan LYD macedonian MKD",
    "pound pounds": "egyptian EGP lebanese LBP syrian SYP sudanese SDG",
    "crown crowns": "czech CZK danish DKK swedish SEK norwegian NOK icelandic ISK",
    "krona kronor kronur krone kroner": "danish DKK swedish SEK norwegian NOK icelandic ISK",
    "koruna korunas": "czech CZK", "forint forints": "hungarian HUF",
    "peso pesos": "argentine ARS argentinian ARS colombian COP chilean CLP philippine PHP uruguayan UYU"
                  " dominican DOP mexican MXN",
    "real reais": "brazilian BRL", "rand": "south_african ZAR", "leu lei": "romanian RON moldovan MDL",
    "lev leva": "bulgarian BGN", "tenge": "kazakh KZT kazakhstani KZT", "taka": "bangladeshi BDT",
    "shilling shillings": "kenyan KES ugandan UGX tanzanian TZS",
    "rupee rupees": "nepalese NPR nepali NPR sri_lankan LKR mauritian MUR pakistani PKR indian INR",
    "rouble roubles ruble rubles": "belarusian BYN russian RUB", "cedi cedis": "ghanaian GHS",
    "birr": "ethiopian ETB", "dong": "vietnamese VND", "dirham dirhams": "emirati AED uae AED",
    "kwacha": "zambian ZMW malawian MWK", "baht": "thai THB",
    "lira liras": "turkish TRY", "dollar dollars": "taiwan TWD taiwanese TWD jamaican JMD fijian FJD",
    "kuna": "croatian HRK", "manat": "azerbaijani AZN turkmen TMT", "som": "kyrgyz KGS uzbek UZS",
    "lari": "georgian GEL", "kyat": "burmese MMK", "riel": "cambodian KHR",
}  # fmt: skip
CURRENCIES |= {
    f"{country.replace('_', ' ')} {name}": code
    for names, codes in _NAMES_SHARED.items()
    for name in names.split()
    for country, code in zip(codes.split()[::2], codes.split()[1::2], strict=True)
}

MONTH_NAMES = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october"),
    *("november", "december"),
)
MONTHS_WRITTEN = tuple(name.title() for name in MONTH_NAMES)
MONTHS: dict[str, int] = {name: number for number, name in enumerate(MONTH_NAMES, 1)} | {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip

# Cardinal words below a hundred.
NUMBER_WORDS: dict[str, int] = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
    "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "dozen": 12,
}  # fmt: skip

# Ordinal words below a hundred, and those of the scales.
ORDINAL_WORDS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
    "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70,
    "eightieth": 80, "ninetieth": 90, "hundredth": 100, "thousandth": 1000, "millionth": 1_000_000,
    "billionth": 1_000_000_000, "trillionth": 1_000_000_000_000,
}  # fmt: skip

# What the lower half of a fraction in words is called, singular: two "thirds", a "quarter".
FRACTION_WORDS: dict[str, int] = {
    "half": 2, "quarter": 4, **{word: value for word, value in ORDINAL_WORDS.items() if value > 2},
}  # fmt: skip

VULGAR_FRACTIONS: dict[str, tuple[int, int]] = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5),
    "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8),
    "⅝": (5, 8), "⅞": (7, 8), "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip

# How further languages name a share, behind a figure and in a quote alike; "_" stands for a blank.
SHARES_ABROAD = """
percent: proc. proc procent procenta procenty procentu procentach procentem procentów procentů procentech
    percentá percenta percento percentami postotka postotaka odsto odstotek odstotka odstotki odstotkov
    procenata procente procenti prosent prosentti prosenttia prosentin prosenttiin prosentilla prosentista
    protsenti protsent protsendi procentų procentai procentus la_sută per_cent_dels τοις_εκατό відсоток
    відсотка відсотки відсотків відсотках процента проценти посто одсто persen peratus phần_trăm אחוז אחוזים
    درصد प्रतिशत फीसदी फ़ीसदी
percentage points: punkt_procentowy punkty_procentowe punktów_procentowych punktu_procentowego pkt_proc.
    pkt_proc procentní_bod procentní_body procentního_bodu procentních_bodů percentuálneho_bodu
    percentuálnych_bodov procentenhet procentenheter procentpoint prosentpoeng prosentpoint prosenttiyksikkö
    prosenttiyksikköä prosenttiyksikön százalékpont százalékponttal százalékpontot puncte_procentuale
    punct_procentual postotnih_bodova postotna_boda postotni_bod odstotne_točke odstotnih_točk
    ποσοστιαία_μονάδα ποσοστιαίες_μονάδες відсотковий_пункт відсоткові_пункти відсоткових_пунктів
    процентних_пунктів процентни_пункта poin_persentase poin_persen điểm_phần_trăm نقطة_مئوية نقاط_مئوية
"""

# Measures, as written -> one name each. Case matters here: "Mg" is no "mg", "M" no "m".
UNIT_SYMBOLS: dict[str, str] = {
    "%": "percent", "％": "percent", "٪": "percent", "‰": "per mille",
    "°C": "°C", "℃": "°C", "°c": "°C", "°F": "°F", "°f": "°F", "℉": "°F", "°": "degrees",
    "㎡": "m²", "㎢": "km²", "㎥": "m³", "㎞": "km", "㎝": "cm", "㎜": "mm", "㎏": "kg", "㎎": "mg",
    "㎖": "ml", "㏊": "hectares", "㎾": "kW", "㎿": "MW",
    "mm": "mm", "cm": "cm", "km": "km", "m": "m", "nm": "nm", "µm": "µm", "μm": "µm",
    "mg": "mg", "µg": "µg", "μg": "µg", "mcg": "µg", "ng": "ng", "g": "g", "kg": "kg",
    "ml": "ml", "mL": "ml",
    "µl": "µl", "µL": "µl", "μl": "µl", "μL": "µl", "dl": "dl", "dL": "dl", "l": "l", "L": "l",
    "s": "seconds", "ms": "ms", "min": "minutes", "h": "hours", "Hz": "Hz", "kHz": "kHz", "MHz": "MHz",
    "GHz": "GHz", "Ghz": "GHz", "Mhz": "MHz", "lb-ft": "lb-ft", "lbs-ft": "lb-ft", "ft-lb": "lb-ft",
    "ft-lbs": "lb-ft", "Nm": "Nm", "ksi": "ksi", "W": "W", "mW": "mW",
    "kW": "kW", "MW": "MW", "GW": "GW", "TW": "TW", "Wh": "Wh", "kWh": "kWh",
    "MWh": "MWh", "GWh": "GWh", "TWh": "TWh", "V": "V", "kV": "kV", "A": "A", "mA": "mA", "J": "J",
    "kJ": "kJ", "MJ": "MJ", "eV": "eV", "keV": "keV", "MeV": "MeV", "GeV": "GeV", "TeV": "TeV",
    "Pa": "Pa", "kPa": "kPa", "MPa": "MPa", "hPa": "hPa", "mmHg": "mmHg", "mm Hg": "mmHg", "σ": "sigma",
    "bar": "bar", "psi": "psi",
    "N": "N", "K": "K", "mol": "mol", "mmol": "mmol", "IU": "IU", "dB": "dB", "ppm": "ppm", "ppb": "ppb",
    "kB": "kB", "KB": "kB", "MB": "MB", "GB": "GB", "TB": "TB", "PB": "PB", "Mbps": "Mbps",
    "Gbps": "Gbps", "km/h": "km/h", "mph": "mph", "ft": "ft", "lb": "lb", "lbs": "lb", "oz": "oz",
    "mi": "miles", "ha": "hectares", "km²": "km²", "km2": "km²", "m²": "m²", "m2": "m²", "m³": "m³",
    "m3": "m³", "km³": "km³", "km3": "km³", "km^2": "km²", "km^3": "km³", "m^2": "m²", "m^3": "m³",
    "cm^3": "cm³", "cm³": "cm³", "sq mi": "square miles", "sq km": "km²", "sq m": "m²",
    "sq ft": "square feet",
    "bp": "basis points", "bps": "basis points", "pp": "percentage points",
    "ppt": "percentage points", "kcal": "kcal", "cal": "cal", "in": "in", "yd": "yd", "rpm": "rpm",
    "Mt": "Mt", "Gt": "Gt", "kt": "kt", "t": "tonnes", "GWp": "GWp",
    "MWth": "MWth", "MWe": "MWe", "GWe": "GWe", "kWe": "kWe",
    "MWp": "MWp", "kWp": "kWp", "TJ": "TJ",
    "PJ": "PJ", "EJ": "EJ", "toe": "toe", "ktoe": "ktoe", "Mtoe": "Mtoe",
    "hr": "hours", "hrs": "hours", "mins": "minutes", "sec": "seconds", "secs": "seconds", "yr": "years",
    "yrs": "years", "wk": "weeks", "wks": "weeks", "cl": "cl", "cL": "cl", "dm": "dm", "hl": "hl", "hL": "hl",
    "Gy": "Gy", "mGy": "mGy", "Sv": "Sv", "mSv": "mSv", "µSv": "µSv", "μSv": "µSv", "Bq": "Bq", "kBq": "kBq",
    "MBq": "MBq", "GPa": "GPa", "kN": "kN", "mV": "mV", "Ω": "Ω", "kΩ": "kΩ", "bpd": "bpd", "b/d": "bpd",
    "bbl/d": "bpd", "boe/d": "boe/d", "mb/d": "mb/d", "kb/d": "kb/d",
    "bpm": "bpm", "Gyr": "Gyr", "Myr": "Myr",
    "kyr": "kyr", "mtpa": "Mtpa", "Mtpa": "Mtpa", "bcm": "bcm", "bcf": "bcf", "Bcf": "bcf", "tcf": "tcf",
    "Tcf": "tcf", "Tbps": "Tbps", "kbps": "kbps",
    "Mbit": "Mbit", "Gbit": "Gbit", "kbit": "kbit", "fps": "fps", "mpg": "mpg", "kph": "km/h", "kmh": "km/h",
    "sq. km": "km²", "sq. m": "m²", "sq. mi": "square miles", "sq. ft": "square feet", "sqm": "m²",
    "kmph": "km/h", "tpd": "tonnes/day", "tpa": "tonnes/year", "MMBtu": "MMBtu", "mmBtu": "MMBtu",
    "mmbtu": "MMBtu", "MMbtu": "MMBtu", "Mb": "Mb", "Gb": "Gb", "rad": "rad", "fb": "fb",
    "Jy": "Jy", "mJy": "mJy", "kOe": "kOe", "Ma": "Myr", "Ga": "Gyr", "ka": "kyr",
    "sqft": "square feet", "tbsp": "tbsp", "tsp": "tsp", "Å": "Å", "nmol": "nmol", "pmol": "pmol",
    "µmol": "µmol", "μmol": "µmol", "pg": "pg", "fl oz": "fl oz", "deg": "degrees",
    "micromol": "µmol", "microg": "µg",
    "µs": "µs", "μs": "µs", "nT": "nT", "µT": "µT", "μT": "µT", "mT": "mT", "AU": "AU",
    "kpc": "kpc", "Mpc": "Mpc",
    "nmi": "nautical miles",
    "kn": "knots", "hp": "hp", "shp": "shp", "bhp": "bhp", "cu ft": "cubic feet", "cu m": "m³",
    "cu mi": "cubic miles",
    "US gal": "US gal", "US gallon": "US gal", "US gallons": "US gal",
    "mAh": "mAh", "Ah": "Ah", "mEq": "mEq", "mOsm": "mOsm", "imp gal": "imp gal", "ly": "light-years",
    "mdd": "mdd", "mmdd": "mmdd", "mdp": "mdp", "mmdp": "mmdp", "mde": "mde",  # millones de dólares, pesos
    "TEU": "TEU", "TEUs": "TEU", "teu": "TEU", "dwt": "dwt", "DWT": "dwt", "CGT": "CGT", "cgt": "CGT",
    "kgs": "kg", "kms": "km", "Km": "km", "mls": "ml", "yds": "yd", "gal": "gallons", "gals": "gallons",
    "mJ": "mJ", "GJ": "GJ", "kA": "kA", "µA": "µA", "μA": "µA", "nA": "nA", "mM": "mM", "µM": "µM",
    "μM": "µM", "nM": "nM", "pM": "pM", "mbar": "mbar", "µW": "µW", "μW": "µW", "nW": "nW", "THz": "THz",
    "nN": "nN", "mN": "mN", "mrad": "mrad", "GBq": "GBq", "mCi": "mCi", "µCi": "µCi", "μCi": "µCi",
    "kDa": "kDa", "Gpc": "Gpc", "nF": "nF", "pF": "pF", "µF": "µF", "μF": "µF", "MΩ": "MΩ", "mS": "mS",
    "mH": "mH", "µH": "µH", "μH": "µH", "ns": "ns", "ps": "ps", "fs": "fs", "kL": "kL", "mK": "mK",
    "dBm": "dBm", "KiB": "KiB", "MiB": "MiB", "GiB": "GiB", "TiB": "TiB", "px": "px", "dpi": "dpi",
    "Torr": "Torr", "mTorr": "mTorr", "inHg": "inHg", "cP": "cP", "cSt": "cSt", "kU": "kU", "mIU": "mIU",
    "kbp": "kbp", "Mbp": "Mbp", "lx": "lx", "lm": "lm",
    "sq yd": "square yards", "sq in": "square inches", "cu yd": "cubic yards", "cu in": "cubic inches",
    "N⋅m": "Nm", "N·m": "Nm", "kN⋅m": "kNm", "kN·m": "kNm", "lb⋅ft": "lb-ft", "lb·ft": "lb-ft",
    "lbf⋅ft": "lb-ft", "lbf·ft": "lb-ft", "acre⋅ft": "acre-feet", "acre·ft": "acre-feet", "st": "stone",
    "acre-ft": "acre-feet", "acre-feet": "acre-feet", "acre-foot": "acre-feet", "acre ft": "acre-feet",
    "acre feet": "acre-feet", "acre foot": "acre-feet",
    "mos": "months", "mbps": "Mbps", "gbps": "Gbps", "cc": "cc",
}  # fmt: skip
