"""What the months are called in other languages than English."""

from __future__ import annotations

__all__ = ["MONTHS_ABROAD", "MONTHS_WRITTEN_ABROAD"]

# A line for each month; the first begins the year.
_NAMES = """
januar janv januari jänner janvier enero gennaio janeiro январь января январе
februar févr februari février fevrier febrero febbraio fevereiro февраль февраля феврале
märz maerz maart mars marzo março март марта марте
avril avr abril aprile апрель апреля апреле
mai mei mayo maggio maio май мая мае
juni juin junio giugno junho июнь июня июне
juli juil juillet julio luglio julho июль июля июле
août aout agosto augustus август августа августе
septembre septiembre settembre setembro сентябрь сентября сентябре
oktober okt octobre octubre ottobre outubro октябрь октября октябре
novembre noviembre novembro ноябрь ноября ноябре
dezember dez déc décembre decembre diciembre dicembre dezembro декабрь декабря декабре
"""
MONTHS_ABROAD: dict[str, int] = {  # by lower-case word
    word: number for number, words in enumerate(_NAMES.strip().splitlines(), 1) for word in words.split()
}
# Of these languages German alone writes months with a capital: "Mars" is the planet.
_GERMAN = "januar jänner februar märz maerz mai juni juli oktober okt dezember dez"
# As they stand within a sentence.
MONTHS_WRITTEN_ABROAD = MONTHS_ABROAD | {word.capitalize(): MONTHS_ABROAD[word] for word in _GERMAN.split()}
