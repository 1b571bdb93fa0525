"""How many of all, in other languages: what tells another amount excludes the rest of its row.

A row has the amounts of one language, from all to none, a slash between them and a blank between two words
for one; a line that is indented goes on with its row.
"""

from __future__ import annotations

__all__ = ["AMOUNTS"]

AMOUNTS = """
alla samtliga allihop/flesta/hälften/flera/många/några vissa somliga/få fåtal/inga ingen
alle samtlige/fleste/halvdelen halvparten/flere/mange/nogle noen visse enkelte/få/ingen intet
alle/meeste/helft/meerdere/veel vele/enkele sommige/weinig weinige/geen niemand
alle sämtliche/meisten/hälfte/mehrere/viele vielen vieler/einige manche etliche/wenige wenigen weniger/keine
    keiner keinen niemand
tous toutes/plupart majorité/moitié/plusieurs/beaucoup nombreux nombreuses/quelques certains
    certaines/peu/aucun aucune
todos todas/mayoría/mitad/varios varias/muchos muchas/algunos algunas ciertos/pocos pocas/ningún ninguno
    ninguna nadie
tutti tutte/maggioranza maggior/metà/parecchi diversi/molti molte/alcuni alcune certi taluni/pochi
    poche/nessun nessuno nessuna
todos todas/maioria/metade/vários várias/muitos muitas/alguns algumas certos/poucos poucas/nenhum nenhuma
    ninguém
wszyscy wszystkie wszystkich każdy/większość/połowa połowę/kilku kilka kilkoro/wielu wiele dużo/niektórzy
    niektóre niektórych/niewielu niewiele mało/nikt żaden żadna żadne nikogo
všichni všechny všech každý/většina většinu/polovina polovinu/několik/mnoho mnozí hodně/někteří některé
    některých/málo/nikdo žádný žádná žádné nikoho
všetci všetky všetkých/väčšina väčšinu/polovica/niekoľko/mnoho veľa/niektorí niektoré/málo/nikto žiadny
    žiadna žiadne
svi sve svih/većina većinu/polovica polovina/nekoliko/mnogo mnogi puno/neki neke nekih/malo/nitko niko
    nijedan nijedna nijedno
vsi vse vseh/večina večino/polovica polovico/več/mnogo veliko/nekateri nekatere/malo/nihče noben
все всех всем каждый/большинство большинства/половина половину/несколько нескольких/много многие
    многих/некоторые некоторых/мало немногие немногих/никто никого ни
усі всі всіх кожен/більшість більшості/половина половину/кілька декілька/багато багатьох/деякі деяких/мало
    небагато/ніхто нікого жоден
всички всеки/повечето мнозинството/половината/няколко/много/някои/малко/никой
hepsi tümü bütün tüm/çoğu çoğunluğu/yarısı/birkaçı/birçoğu birçok/bazıları bazı kimi/azı/hiçbiri hiçbir
mindegyike minden összes mindannyian valamennyi/többsége legtöbb/fele/több/sok/néhánya néhány egyes/kevese
    kevés kevesen/egyike egyik senki
kaikki/useimmat enemmistö/puolet/useat/monet moni/jotkut jotkin muutamat/harvat harva/kukaan
toți toate/majoritatea/jumătate jumătatea/mai/mulți multe/unii unele câțiva câteva/puțini puține/niciunul
    niciuna niciun nimeni
όλοι όλες όλα/περισσότεροι περισσότερες πλειοψηφία/μισοί μισές/αρκετοί αρκετές/πολλοί πολλές πολλά/μερικοί
    μερικές κάποιοι/λίγοι λίγες λίγα/κανένας κανείς καμία
semua seluruh/sebagian mayoritas kebanyakan/separuh setengah/beberapa/banyak/sedikit/tak
جميع كل كافة/معظم أغلب غالبية/نصف/عدة/كثير كثيرون العديد/بعض/قليل قليلون/لا
כל כולם/רוב מרבית/מחצית חצי/כמה אחדים/הרבה רבים/חלק מקצת/מעט מעטים/אף
همه تمام/بیشتر اکثر اکثریت/نیمی/چند چندین/بسیاری/برخی بعضی/کمی اندکی/هیچ
सभी सब सारे/अधिकांश ज्यादातर/आधे/कई/बहुत/कुछ/कम/किसी
"""
