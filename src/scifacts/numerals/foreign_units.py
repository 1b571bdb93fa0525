"""What measures and lengths of time are called in German, French and Spanish, as an editor may write them."""

from __future__ import annotations

__all__ = ["NAMES_ABROAD"]


def _by_word(table: dict[str, str]) -> dict[str, str]:
    """Each word of a table -> the name that its row has."""
    return {word: name for name, words in table.items() for word in words.split()}


# However many and of whatever case -> what it is called in English, or by its symbol.
NAMES_ABROAD = _by_word(
    {
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
    **dict.fromkeys(("mètre carré", "mètres carrés", "metro cuadrado", "metros cuadrados"), "m²"),
    **dict.fromkeys(
        ("kilomètre carré", "kilomètres carrés", "kilómetro cuadrado", "kilómetros cuadrados"), "km²"
    ),
    **dict.fromkeys(("mètre cube", "mètres cubes", "metro cúbico", "metros cúbicos"), "m³"),
}
