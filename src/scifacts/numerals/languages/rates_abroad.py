"""How further languages name the rate of a figure: miesięcznie, i månaden, al mese, в месяц, havonta."""

from __future__ import annotations

from scifacts.patterns import lazy

__all__ = ["MOST_WORDS", "RATES_ABROAD", "RATE_STARTS_ABROAD", "rate_abroad"]

_PHRASES = {
    "month": """
    في_الشهر شهريا شهرياً miesięcznie na_miesiąc měsíčně za_měsíc mesačne mjesečno mesečno месечно
    i_månaden om_måneden i_måneden al_mese mensili por_mês ao_mês mensais pe_lună lunar в_месяц ежемесячно
    на_місяць щомісяця на_месец havonta kuukaudessa τον_μήνα το_μήνα μηνιαίως sebulan mỗi_tháng một_tháng
    ayda""",
    "year": """
    في_السنة سنويا سنوياً rocznie na_rok ročně ročne godišnje годишње letno i_året om_året årligen årligt
    all'anno l'anno annui annue por_ano ao_ano anuais pe_an в_год ежегодно на_рік щороку годишно évente
    vuodessa τον_χρόνο το_χρόνο ετησίως setahun mỗi_năm một_năm yılda""",
    "week": """
    في_الأسبوع أسبوعيا أسبوعياً tygodniowo týdně týždenne tjedno nedeljno i_veckan om_ugen i_uken i_uka
    alla_settimana por_semana pe_săptămână в_неделю на_тиждень hetente viikossa την_εβδομάδα seminggu
    mỗi_tuần haftada""",
    "day": """
    في_اليوم يوميا يومياً dziennie denně denne dnevno дневно om_dagen al_giorno por_dia ao_dia pe_zi
    в_день на_день naponta päivässä την_ημέρα sehari mỗi_ngày günde""",
    "hour": """
    في_الساعة na_godzinę za_godzinę za_hodinu i_timmen i_timen all'ora l'ora por_hora à_hora pe_oră в_час
    на_годину óránként tunnissa την_ώρα mỗi_giờ saatte""",
    "person": """
    للشخص للفرد na_osobę od_osoby na_osobu za_osobu po_osobi a_testa a_persona fejenként henkilöltä
    por_pessoa på_person de_persoană на_человека на_особу το_άτομο mỗi_người na_mieszkańca na_obyvatele
    na_obyvateľa pr._indbygger
    per_innbygger pe_cap asukasta_kohti ανά_κάτοικο ανά_άτομο на_жителя на_мешканця""",
}
# The tokens of a phrase, and what it names one of.
RATES_ABROAD: dict[tuple[str, ...], str] = {
    tuple(phrase.split("_")): name for name, phrases in _PHRASES.items() for phrase in phrases.split()
}
MOST_WORDS = 2
_LONGEST, _MARKS = 24, ".,;:!?)"  # characters of a rate, and marks behind it
# What makes another thing of it: last month, the year 2024, the month of May, the day of the vote.
_BEHIND = lazy(
    r"\s(?:(?:1\d|20)\d\d(?!\d)|(?:الماضي|المقبل|الحالي|القادم)ة?(?!\w)|scors[oa]|prossim[oa]|corrente|precedente|seguente"
    r"|di\s\w+(?:aio|zo|ile|gio|gno|glio|sto|bre)(?!\w)|passad[oa]|seguinte|anterior|пик(?!\w)"
    r"|\w+(?:ния|тия|ости|ов|беды)(?!\w)|temu|później|wcześniej|назад|спустя|тому|sonra|önce|myöhemmin|sitten)"
)
RATE_STARTS_ABROAD = frozenset(phrase[0].rstrip(".") for phrase in RATES_ABROAD)


def rate_abroad(text: str, at: int) -> tuple[str, int] | None:
    """What a rate names one of that begins behind the space at an offset, and where it ends."""
    if text[at : at + 1] not in (" ", "\u00a0"):
        return None
    words = text[at + 1 : at + 1 + _LONGEST].lower().split(" ", MOST_WORDS)[:MOST_WORDS]
    if words[0].rstrip(_MARKS) not in RATE_STARTS_ABROAD:
        return None
    for count in range(len(words), 0, -1):
        said = " ".join(words[:count]).rstrip(_MARKS)
        if name := RATES_ABROAD.get(tuple(said.split(" "))):
            end = at + 1 + len(said)
            return None if _BEHIND.match(text, end) else (name, end)
    return None
