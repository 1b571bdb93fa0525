"""How a number is bounded in languages of which little else is known: ponad, minst, több mint, vähintään."""

from __future__ import annotations

from scifacts.model import Comparator

__all__ = ["BOUNDS_FURTHER", "BOUNDS_FURTHER_AFTER"]

# Polish, Czech, Slovak, Slovene, Croatian and Serbian; Swedish, Norwegian, Danish, Dutch; Italian, Romanian,
# Catalan; Hungarian, Finnish; Greek; Turkish; Indonesian; Vietnamese; Ukrainian, Bulgarian; Lithuanian,
# Latvian; Hebrew; Persian; Hindi. "_" stands for a space.
_BEFORE = {
    Comparator.MORE_THAN: """
    أكثر_من بأكثر_من لأكثر_من يزيد_عن يزيد_على تزيد_عن تزيد_على ما_يزيد_عن ما_يزيد_على يفوق تفوق godt
    ponad przeszło powyżej więcej_niż więcej_od více_než více_jak přes nad viac_ako viac_než vyše več_kot
    čez više_od preko више_од преко över mer_än fler_än drygt mer_enn flere_enn mere_end flere_end oltre_i
    oltre_le peste mai_mult_de mai_mulți_de mai_multe_de mai_mult_decât més_de més_d' több_mint yli
    enemmän_kuin πάνω_από περισσότεροι_από περισσότερες_από περισσότερα_από περισσότερους_από άνω_των
    lebih_dari lebih_daripada hơn nhiều_hơn trên понад більше_ніж більш_ніж більше над повече_от
    daugiau_nei daugiau_kaip virš vairāk_nekā vairāk_par virs יותר_מ מעל بیش_از بیشتر_از""",
    Comparator.LESS_THAN: """
    أقل_من بأقل_من لأقل_من
    poniżej mniej_niż mniej_od méně_než méně_jak menej_ako menej_než manj_kot manje_od мање_од mindre_än
    färre_än mindre_enn færre_enn mindre_end færre_end mai_puțin_de mai_puțini_de mai_puține_de menys_de
    kevesebb_mint vähemmän_kuin κάτω_από λιγότεροι_από λιγότερες_από λιγότερα_από λιγότερους_από
    kurang_dari kurang_daripada ít_hơn dưới менше_ніж менш_ніж менше по-малко_от под mažiau_nei mazāk_nekā
    mazāk_par פחות_מ کمتر_از""",
    Comparator.AT_LEAST: """
    ما_لا_يقل_عن بما_لا_يقل_عن لا_يقل_عن لا_تقل_عن
    co_najmniej przynajmniej nie_mniej_niż nejméně alespoň minimálně najmenej aspoň minimálne najmanj vsaj
    najmanje barem најмање барем minst åtminstone mindst cel_puțin almenys com_a_mínim legalább vähintään
    ainakin τουλάχιστον en_az setidaknya sedikitnya paling_sedikit sekurang-kurangnya ít_nhất tối_thiểu
    щонайменше принаймні не_менше_ніж найменше най-малко поне mažiausiai vismaz לפחות دست_کم حداقل
    कम_से_कम""",
    Comparator.AT_MOST: """
    لا_يتجاوز لا_تتجاوز لا_يزيد_عن لا_يزيد_على لا_تزيد_عن لا_تزيد_على upp_till uppemot op_til opp_til
    co_najwyżej najwyżej maksymalnie nie_więcej_niż nejvýše nanejvýš maximálně najviac maximálne največ
    najviše највише högst som_mest høyst maksimalt ikke_mer_enn højst cel_mult com_a_màxim legfeljebb
    enintään korkeintaan το_πολύ en_fazla en_çok paling_banyak maksimal nhiều_nhất tối_đa không_quá
    щонайбільше не_більше_ніж най-много daugiausia לכל_היותר حداکثر अधिकतम""",
    Comparator.ALMOST: """
    ما_يقرب_من ما_يقارب يقارب henved knap
    prawie niemal niemalże blisko téměř skoro bezmála takmer skoraj gotovo zamalo nästan närmare knappt
    nesten næsten aproape gairebé csaknem közel majdnem lähes melkein σχεδόν neredeyse hampir nyaris gần
    gần_như майже beveik gandrīz כמעט تقریبا تقریباً""",
    Comparator.ABOUT: """
    cirka runt بنحو بحوالي لنحو بقرابة
    około mniej_więcej zhruba přibližně kolem okolo asi približne približno oko otprilike око отприлике
    ungefär omkring omtrent rundt aproximativ în_jur_de prop_de al_voltant_de mintegy körülbelül nagyjából
    noin suunnilleen arviolta περίπου γύρω_στα γύρω_στους γύρω_στις yaklaşık sekitar kira-kira khoảng
    chừng близько приблизно около приблизително apie maždaug aptuveni apmēram בערך حدود نحو حوالي قرابة
    زهاء 약 लगभग करीब""",
    Comparator.EXACTLY: "dokładnie přesně presne natančno točno exakt nøyaktig præcis pontosan tasan ακριβώς",
}
_AFTER = {
    Comparator.AT_LEAST: "على_الأقل",
    Comparator.AT_MOST: "على_الأكثر كحد_أقصى",
    Comparator.MORE_THAN: "से_अधिक से_ज्यादा से_ज़्यादा",
    Comparator.LESS_THAN: "से_कम",
}


def _phrases(table: dict[Comparator, str]) -> dict[str, Comparator]:
    return {
        phrase.replace("_", " "): comparator
        for comparator, phrases in table.items()
        for phrase in phrases.split()
    }


BOUNDS_FURTHER = _phrases(_BEFORE)
BOUNDS_FURTHER_AFTER = _phrases(_AFTER)
