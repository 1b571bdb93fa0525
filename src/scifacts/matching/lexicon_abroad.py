"""Words that deny, rise and fall in languages of which the other tables have none, as the lexicon has them.

Polish, Czech, Slovak, Slovene, Croatian and Serbian; Swedish, Norwegian, Danish; Dutch, Italian,
    Portuguese,
Romanian; Hungarian, Finnish; Greek; Turkish; Indonesian; Vietnamese; Ukrainian, Bulgarian; Hebrew;
    Persian;
Hindi. Words that are common ones of English, German, French or Spanish as well are left out.
"""

from __future__ import annotations

__all__ = ["DENIAL_ABROAD", "TREND_ABROAD"]

DENIAL_ABROAD = """
not: ikke inte icke není nejsou nebyl nebyla nebylo nebyli nebyly nemá nemají nebude nebudou nie_je nie_sú
    nije nisu neće није нису неће ni_bil ni_bila niso nima nem nincs nincsenek ei eivät emme ette eikä δεν
    δε μην όχι değil yok tidak bukan belum không chưa chẳng немає няма אין نه نیست نیستند نبود نمی न मत
    ليست لست ليسوا عدم nu_a nu_au nu_este nu_e nu_sunt nu_era nu_va nu_vor nu_s nėra
never: nigdy nikdy nikad nikada никад никада никога ніколи nikoli aldri aldrig soha koskaan ποτέ asla
    tidak_pernah không_bao_giờ niciodată לעולם_לא هرگز कभी_नहीं
no: żaden żadna żadne żadnych żadnego nikt żádný žádná žádné žádní nikdo žiadny žiadna žiadne nitko niko
    nijedan nijedna ingen inget inga intet ingenting nenhuma nessuna nimeni niciun nicio senki semmi
    kukaan mikään κανένας κανείς καμία κανένα ούτε hiçbir жоден жодна жодного ніхто нито никой هیچ هیچ‌کس
    कोई_नहीं
without: bez без utan uten uden zonder senza fără nélkül ilman χωρίς δίχως olmadan tanpa ללא בלי دون بدون
    बिना
no-longer: już_nie už_ne inte_längre ikke_lenger ikke_længere non_più nu_mai többé_nem ei_enää tidak_lagi
    không_còn більше_не вече_не
hardly: ledwo sotva knappast neppe næppe nauwelijks abia alig tuskin
"""

TREND_ABROAD = """
trend/up: wzrósł wzrosła wzrosło wzrosły wzrośnie wzrosną rośnie rosną wzrost zwiększył zwiększyła
    zwiększyło zwiększyły zwiększono podniósł podniosła podwyższono zyskał zyskała zyskały przybyło
    vzrostl vzrostla vzrostlo vzrostly vzroste roste rostou stoupl stoupla stouplo stouply stoupá růst
    nárůst zvýšil zvýšila zvýšilo zvýšily zvýšení vzrástol vzrástla vzrástlo vzrástli stúpol stúpla stúplo
    stúpli rast nárast zrasel zrasla zraslo zrasle narasel narasla povečal povečala povečalo porastao
    porasla poraslo porasle porasli raste rastu porast povećao povećala povećalo povećale порастао порасла
    порасло порасле расте пораст повећао steg stigit stiger ökade ökat ökar ökning uppgång höjde höjdes
    höjtse steget økte økt øker økning oppgang vokste økede øgede øget øges stigning voksede fremgang
    stegen stijgen toegenomen toename nam_toe groeit groeiden saliti salite salgono aumentati aumentate
    aumentano cresciuti cresciute crescono crescita rialzo subiram sobe sobem aumentaram cresceram cresce
    crescimento crescut crescută crește cresc urcat majorat creștere nőtt nőttek nő növekedett növekedtek
    növekszik emelkedett emelkedtek emelkedik növekedés emelkedés bővült nousi nousivat nousee nousevat
    noussut kasvoi kasvoivat kasvaa kasvanut lisääntyi lisääntyivät nousu kasvu αυξήθηκε αυξήθηκαν
    αυξάνεται αυξάνονται ανέβηκε ανέβηκαν αύξηση άνοδος arttı artmış artacak artıyor yükseldi yükselecek
    yükseliyor büyüdü artış yükseliş naik meningkat bertambah tumbuh kenaikan peningkatan tăng зросла зріс
    зросло зросли зростає зростають зростуть збільшився збільшилася збільшилось збільшилося збільшилися
    підвищився підвищилася підвищилися зростання збільшення нарасна нараснаха увеличи увеличиха повиши
    повишиха растеж ръст עלה עלתה עלו עולה עולים גדל גדלה גדלו עלייה افزایش رشد बढ़ा बढ़ी बढ़े बढ़ीं
    वृद्धि
trend/down: spadł spadła spadło spadły spadnie spadną spada spadają spadek zmalał zmalała zmalało zmalały
    zmniejszył zmniejszyła zmniejszyło zmniejszyły zmniejszono obniżył obniżyła obniżono stracił straciła
    straciły ubyło klesl klesla kleslo klesly klesne klesá klesají pokles poklesl poklesla pokleslo
    poklesly snížil snížila snížilo snížily snížení klesol klesli znížil znížila znížilo znížili padel
    padla padlo padle znižal znižala zmanjšal zmanjšala upad smanjio smanjila smanjilo smanjile smanjen
    pao pala palo pali opao opala opali пао пала пало пали смањио смањила sjönk sjunkit sjunker föll
    fallit faller minskade minskat minskar minskning nedgång sänkte sänktes sänkts falt sunket synker sank
    minket redusert reduserte nedgang faldt faldet falder tilbagegang daalden dalen afgenomen afname
    nam_af krimpt krompen kelderden sceso scesa scesi scese scendono calato calata calati calate calano
    diminuito diminuita diminuiti diminuite diminuisce discesa ribasso caíram caiu cai caem diminuiu
    diminuíram reduziu reduziram recuou recuaram baixou baixaram queda scăzut scăzută scade scad coborât
    scădere csökkent csökkentek csökken esett estek visszaesett mérséklődött csökkenés esés laski laskivat
    laskee laskevat laskenut väheni vähenivät vähenee pieneni pienenivät putosi putosivat lasku μειώθηκε
    μειώθηκαν μειώνεται μειώνονται έπεσε έπεσαν υποχώρησε υποχώρησαν μείωση πτώση azaldı azalmış azalacak
    azalıyor düştü düşecek düşüyor geriledi küçüldü düşüş azalış turun menurun berkurang merosot anjlok
    penurunan giảm впав впала впало впали зменшився зменшилася зменшилось зменшилося зменшилися знизився
    знизилася знизилось знизилося знизилися знижується скоротився скоротилася скоротилися зниження падіння
    зменшення намаля намаляха спадна спаднаха понижи спад намаление ירד ירדה ירדו יורד יורדים ירידה צנח
    צנחה کاهش افت घटा घटी घटे घटीं गिरा गिरी गिरे गिरावट
"""
