"""Words that deny, rise and fall in languages of which the other tables have none, as the lexicon has them.

Polish, Czech, Slovak, Slovene, Croatian and Serbian; Swedish, Norwegian, Danish; Dutch, Italian,
Portuguese, Romanian; Hungarian, Finnish; Greek; Turkish; Indonesian; Vietnamese; Ukrainian, Bulgarian;
Hebrew; Persian; Hindi. Words that are common ones of English, German, French or Spanish as well are left out.
"""

from __future__ import annotations

__all__ = [
    "DENIAL_ABROAD",
    "NUMBER_ABROAD",
    "ORDINAL_ABROAD",
    "QUANTIFIER_ABROAD",
    "SENSES_ABROAD",
    "TIME_ABROAD",
    "TREND_ABROAD",
    "UNIT_ABROAD",
]

DENIAL_ABROAD = """
not: ikke inte icke není nejsou nebyl nebyla nebylo nebyli nebyly nemá nemají nebude nebudou nie_je nie_sú
    nije nisu neće није нису неће ni_bil ni_bila niso nima nem nincs nincsenek ei eivät emme ette eikä δεν
    δε μην όχι değil değildir değildi değilmiş yok yoktur yoktu tidak bukan belum không chưa chẳng немає
    няма אין نه نیست نیستند نبود نمی न मत
    않았다 않는다 않습니다 않았습니다 않다 않은 않는 않고 않으며 아니다 아닙니다 아니며 아닌 아니라 없다
    없습니다 없는
    없었다 못했다 못한다 못합니다
    нельзя ليست لست ليسوا عدم nu_a nu_au nu_este nu_e nu_sunt nu_era nu_va nu_vor nu_s nėra
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
refuse: vägrade vägrar vägrat αρνήθηκε αρνήθηκαν αρνείται verwierpen weigerden odrzucił odrzuciła odrzuciło
    odrzuciły odmówił odmówiła zamítl zamítla
    zamítlo zamítly odmítl odmítla zamietol zamietla odmietol odmietla zavrnil zavrnila odbio odbila
    odbacio odbacila avslog avslår avslagits avvisade avviser avviste afviste afviser afvist forkastede
    forkastet verwierp verworpen weigerde respinto respinta respinti respinge respinsero rifiutato
    rejeitou rejeitaram rejeitado rejeitada recusou respins respinsă refuzat elutasította elutasították
    hylkäsi hylkäsivät hylätty kieltäytyi απέρριψε απέρριψαν απορρίφθηκε reddetti reddedildi menolak
    ditolak từ_chối відхилив відхилила відхилили відмовився отхвърли отклонил отклонила отклонили отказал
    отказала
deny: smentì smentirono desmentiu
    nega negano negò negarono negou negaram negam desmente smentisce ontkent ontkennen ontkende ontkenden
    förnekar förnekade förnekat dementerar dementerade benægter benægtede nægter nægtede benekter benektet
    zaprzecza zaprzeczają zaprzeczył zaprzeczyła zaprzeczyli popírá popřel popřela popřeli отрицал отрицала
    отрицали отрицают yalanladı yalanlıyor yalanladılar
hardly: ledwo sotva knappast neppe næppe nauwelijks abia alig tuskin
"""

TREND_ABROAD = """
trend/up: выросло увеличилось увеличились повысилась повысилось повысились wzrósł wzrosła wzrosło wzrosły
    wzrośnie wzrosną rośnie rosną wzrost zwiększył zwiększyła zwiększyło zwiększyły zwiększono podniósł
    podniosła podwyższono zyskał zyskała zyskały przybyło vzrostl vzrostla vzrostlo vzrostly vzroste roste
    rostou stoupl stoupla stouplo stouply stoupá růst nárůst zvýšil zvýšila zvýšilo zvýšily zvýšení
    vzrástol vzrástla vzrástlo vzrástli stúpol stúpla stúplo stúpli rast nárast zrasel zrasla zraslo
    zrasle narasel narasla povečal povečala povečalo porastao porasla poraslo porasle porasli raste rastu
    porast povećao povećala povećalo povećale порастао порасла порасло порасле расте пораст повећао steg
    stigit stiger ökade ökat ökar ökning uppgång höjde höjdes höjtse steget økte økt øker økning oppgang
    vokste økede øgede øget øges stigning voksede fremgang stegen stijgen toegenomen toename nam_toe
    groeit groeiden saliti salite salgono aumentati aumentate aumentano cresciuti cresciute crescono
    crescita rialzo subiram sobe sobem aumentaram cresceram cresce crescimento crescut crescută crește
    cresc urcat majorat creștere nőtt nőttek nő növekedett növekedtek növekszik emelkedett emelkedtek
    emelkedik növekedés emelkedés bővült nousi nousivat nousee nousevat noussut kasvoi kasvoivat kasvaa
    kasvanut lisääntyi lisääntyivät nousu kasvu αυξήθηκε αυξήθηκαν αυξάνεται αυξάνονται ανέβηκε ανέβηκαν
    αύξηση άνοδος arttı artmış artacak artıyor yükseldi yükselecek yükseliyor büyüdü artış yükseliş naik
    meningkat bertambah tumbuh kenaikan peningkatan tăng зросла зріс зросло зросли зростає зростають
    зростуть збільшився збільшилася збільшилось збільшилося збільшилися підвищився підвищилася підвищилися
    зростання збільшення нарасна нараснаха увеличи увеличиха повиши повишиха растеж ръст עלה עלתה עלו עולה
    עולים גדל גדלה גדלו עלייה افزایش رشد बढ़ा बढ़ी बढ़े बढ़ीं वृद्धि
trend/up: wygrał wygrała wygrało wygrały wygrali vyhrál vyhrála vyhráli vyhral získal získala získali
    zmagal zmagala pobijedio osvojio osvojila dobio dobila vann vunnit vandt vundet vant gewonnen wint
    vinto vinta vinti guadagnato ganhou ganharam venceu câștigat câștigă nyert nyertek nyer győzött voitti
    voittivat voittanut κέρδισε κέρδισαν kazandı kazanacak memenangkan menang thắng виграв виграла виграло
    виграли спечели спечелиха zwyciężył zwyciężyła выиграл выиграла выиграло выиграли
trend/down: przegrał przegrała przegrało przegrały przegrali prohrál prohrála prohráli prehral prehrala
    izgubio izgubila förlorade förlorat tabte tabt tapte tapt verloor verloren verliest perso perse persi
    perde perdido perdeu perderam pierdut pierde vesztett vesztettek veszített hävisi hävisivät hävinnyt
    menetti menettivät έχασε έχασαν kaybetti kaybedecek kehilangan kalah thua програв програла програло
    програли втратив втратила загуби загубиха проиграл проиграла проиграло проиграли потерял потеряла
    потеряли
trend/down: снизилось упало сократилась сократилось сократились spadł spadła spadło spadły spadnie spadną
    spada spadają spadek zmalał zmalała zmalało zmalały zmniejszył zmniejszyła zmniejszyło zmniejszyły
    zmniejszono obniżył obniżyła obniżono stracił straciła straciły ubyło klesl klesla kleslo klesly
    klesne klesá klesají pokles poklesl poklesla pokleslo poklesly snížil snížila snížilo snížily snížení
    klesol klesli znížil znížila znížilo znížili padel padla padlo padle znižal znižala zmanjšal zmanjšala
    upad smanjio smanjila smanjilo smanjile smanjen pao opao opala opali пао пала пало пали смањио смањила
    sjönk sjunkit sjunker föll fallit faller minskade minskat minskar minskning nedgång sänkte sänktes
    sänkts falt sunket synker sank minket redusert reduserte nedgang faldt faldet falder tilbagegang
    daalden dalen afgenomen afname nam_af krimpt krompen kelderden sceso scesa scesi scese scendono calato
    calata calati calate calano diminuito diminuita diminuiti diminuite diminuisce discesa ribasso caíram
    caiu cai caem diminuiu diminuíram reduziu reduziram recuou recuaram baixou baixaram scăzut scăzută
    scade scad coborât scădere csökkent csökkentek csökken esett estek visszaesett mérséklődött csökkenés
    esés laski laskivat laskee laskevat laskenut väheni vähenivät vähenee pieneni pienenivät putosi
    putosivat lasku μειώθηκε μειώθηκαν μειώνεται μειώνονται έπεσε έπεσαν υποχώρησε υποχώρησαν μείωση πτώση
    azaldı azalmış azalacak azalıyor düştü düşecek düşüyor geriledi küçüldü düşüş azalış turun menurun
    berkurang merosot anjlok penurunan giảm впав впала впало впали зменшився зменшилася зменшилось
    зменшилося зменшилися знизився знизилася знизилось знизилося знизилися знижується скоротився
    скоротилася скоротилися зниження падіння зменшення намаля намаляха спадна спаднаха понижи спад
    намаление ירד ירדה ירדו יורד יורדים ירידה צנח צנחה کاهش افت घटा घटी घटे घटीं गिरा गिरी गिरे गिरावट
"""

# How many of all; what a percentage is of; when.
QUANTIFIER_ABROAD = """
more: więcej více többet enemmän περισσότερα περισσότερες περισσότεροι lebih_banyak
less: mniej méně kevesebbet vähemmän λιγότερα λιγότερες λιγότεροι lebih_sedikit
all: wszystkie wszyscy wszystkich wszystkim každý každá všechny všichni všech všetky všetci všetkých vsi
    vse vseh svi sve svih сви све allihop samtliga samtlige alle_sammen tutti tutte todas_as todos_os toți
    toate minden valamennyi összes kaikki kaikkien όλα όλοι όλες όλων bütün tüm semua seluruh tất_cả mọi
    усі всі всіх всички каждый всех כל همه सभी
most: większość większości většina většinu většiny väčšina väčšinu večina većina većinu majoriteten
    flertalet de_flesta de_fleste flertallet de_meeste meerderheid maggioranza maggior_parte maioria
    majoritatea cei_mai_mulți többség többsége legtöbb useimmat enemmistö suurin_osa πλειοψηφία
    οι_περισσότεροι sebagian_besar mayoritas kebanyakan çoğu çoğunluk hầu_hết phần_lớn більшість більшості
    повечето мнозинството большинство רוב بیشتر अधिकांश
some: niektóre niektórzy niektórych część některé někteří některých niektoré niektorí nekateri nekatere
    neki neke nekih vissa några somliga nogle enkelte visse noen sommige enkele alcuni alcune taluni
    alguns algumas unele câțiva néhány egyes jotkut muutamat osa μερικά μερικοί μερικές ορισμένοι ορισμένα
    algunos algunas ciertos bazı kimi beberapa sebagian một_số vài деякі дехто някои некоторые часть חלק
    برخی कुछ
half: połowa połowę połowy polovina polovinu polovica polovicu polovico половина половину hälften
    halvparten halvdelen metà metade jumătate jumătatea fele puolet μισά μισοί μισές yarısı setengah
    separuh nửa половината מחצית חצי نیمی आधे आधा
few: fåtal weinig weinige pochi poche poucos poucas pocos pocas mało niewielu niewiele málo мало немногие
    немногих небагато puțini puține λίγοι λίγες λίγα harvat kevés kevesen sedikit wenige wenigen
many: många molti molte muitos muitas muchos muchas wielu mnoho много многих багато багатьох много mulți
    multe πολλοί πολλές πολλά sok banyak nhiều vielen
usually: di_solito solitamente geralmente habitualmente как_правило genellikle çoğunlukla zwykle zazwyczaj
    meestal doorgaans gewoonlijk oftast vanligtvis vanligen
several: kilku kilka několik несколько нескольких кілька декілька flera flere
only: só jen alene tylko jedynie wyłącznie pouze jenom výhradně iba len samo isključivo endast bara enbart
    kun udelukkende slechts alleen solo_il soltanto solamente somente apenas doar numai csak csupán
    ainoastaan μόνο sadece yalnızca hanya chỉ лише тільки само_за רק فقط केवल лишь だ_け の_み 단 겨우 불과
"""

# Beside `SHARES_ABROAD`, which figures are read by as well.
UNIT_ABROAD = """
percent: százalék százalékkal százaléka százalékos postotak yüzde
percentage points: points_de_pourcentage point_de_pourcentage puntos_porcentuales punto_porcentual
    prozentpunkten prozentpunkt %_포인트 %_포인트나 %_포인트로 procentpunten procentpunt punti_percentuali
    punto_percentuale pontos_percentuais ponto_percentual puan процентных_пунктов процентных_пункта
    процентного_пункта
"""

TIME_ABROAD = """
until: fino_al fino_alla até jusqu'au jusqu'en
weekday0: måndags poniedziałek poniedziałku pondělí pondelok ponedeljek ponedjeljak måndag måndagen mandag
    mandagen maandag lunedì segunda-feira luni hétfő hétfőn maanantai maanantaina δευτέρα pazartesi senin
    понеділок понеділка
weekday1: tisdags wtorek wtorku úterý utorok torek utorak tisdag tisdagen tirsdag tirsdagen dinsdag
    terça-feira marți kedd kedden tiistai tiistaina τρίτη_μέρα salı selasa вівторок вівторка
weekday2: onsdags środa środę středa středu streda stredu srijeda sreda onsdag onsdagen woensdag quarta-feira
    miercuri szerda szerdán keskiviikko keskiviikkona τετάρτη çarşamba rabu середа середу
weekday3: torsdags czwartek czwartku čtvrtek štvrtok četrtek četvrtak torsdag torsdagen donderdag
    quinta-feira joi csütörtök csütörtökön torstai torstaina πέμπτη perşembe kamis четвер четверга
weekday4: fredags piątek piątku pátek piatok petek petak fredag fredagen vrijdag sexta-feira vineri péntek
    pénteken perjantai perjantaina παρασκευή jumat п'ятниця п'ятницю
weekday5: sobota sobotę sobotu soboto subota subotu lördag lördagen lørdag lørdagen zaterdag sabato
    sâmbătă szombat szombaton lauantai lauantaina cumartesi sabtu субота суботу
weekday6: niedziela niedzielę neděle neděli nedeľa nedeľu nedjelja nedjelju söndag söndagen søndag
    søndagen zondag duminică vasárnap sunnuntai sunnuntaina κυριακή pazar неділя неділю
before: vóór antes_do antes_da antes_dos antes_das prima_del prima_dei prima_degli prima_delle prima_di
    przed przedtem před pred prije пре före innan før inden prima_dell' antes_de înainte_de ezelőtt előtt
    ennen πριν önce sebelum trước перед преди
after: dopo depois_do depois_da depois_dos depois_das după_ce na_de na_het efter etter dopo_il dopo_la
    depois_de após după után jälkeen μετά sonra setelah sesudah після после након poslije posle
"""

ORDINAL_ABROAD = """
1: första förste eerste primeiro primeira первый первая первое первые первого первой первом pierwszy
    pierwsza pierwsze pierwszego pierwszej první prvý prvá prvé prvi prva prvo prve prvog перший перша
    перше першого primul pierwszym prvním první prvej prvom prvú першому першої első ensimmäinen
    ensimmäisen ensimmäistä ensimmäisellä ensimmäisessä πρώτος πρώτη πρώτο birinci pertama
2: andra annen tweede второй вторая второе вторые второго drugi druga drugie drugiego drugiej druhý druhá
    druhé druhého drugo druge drugog другий друга друге другого drugim druhém druhej druhom втором второму
    другому другої al_doilea a_doua andet secondo második toinen toisen toista toisella toisessa δεύτερος
    δεύτερη δεύτερο ikinci kedua thứ_hai
3: tredje derde третий третья третье третьего trzeci trzecia trzecie trzeciego třetí tretí tretia treći
    treća treće третій третя третє trzecim třetím treťom третьем третьему третьому третьої terzo terza
    terzi al_treilea a_treia harmadik kolmas kolmannen kolmatta kolmannella kolmanneksi τρίτος τρίτη τρίτο
    üçüncü ketiga thứ_ba
4: четверте четверта четвертим neljänneksi fjärde fjerde vierde четвёртый четвертый четвертая четвертое
    czwarty czwarta czwarte čtvrtý čtvrtá čtvrté četvrti četvrta четвертий czwartym čtvrtém четвёртом
    четвертом четвертому quarto quarta al_patrulea a_patra negyedik neljäs neljännen neljännellä τέταρτος
    τέταρτη τέταρτο dördüncü keempat
5: piątym пятым пятом п'яте п'ята viidenneksi femte vijfde пятый пятая пятое piąty piąta piąte pátý pátá
    páté peti peta peto п'ятий al_cincilea a_cincea ötödik viides viidennen πέμπτος πέμπτο beşinci kelima
6: szósty szósta szóstym šestý šestá šestým шестой шестым шестом шосте шоста шостий kuudes kuudenneksi
    hatodik zesde sjätte sjette altıncı al_șaselea a_șasea έκτος έκτη
7: siódmy siódma siódmym sedmý sedmá седьмой седьмым сьоме сьома seitsemäs seitsemänneksi hetedik zevende
    sjunde syvende yedinci al_șaptelea a_șaptea έβδομος έβδομη
18: achttiende osiemnastym osmnáctém восемнадцатом вісімнадцятому
19: negentiende dziewiętnastym devatenáctém девятнадцатом дев'ятнадцятому
20: twintigste dwudziestym dvacátém двадцатом двадцятому
"""

NUMBER_ABROAD = """
2: dwa dwoma dvou двух двох kahdessa kahden kahteen dwie dwóch dwu dva dvě dve två twee dois duas doi două
    два две дві dvije két kettő kaksi δύο iki dua двум двумя двое двоих двоим
3: trzy trzema tří трёх трех трьох kolmessa kolmen kolmeen trzech tři tri tre drie três trei три tria
    három kolme τρεις τρία üç tiga трём трем тремя трое троих троим
4: cztery čtyř четырёх четырех чотирьох neljässä neljän czterech čtyři štyri fyra vier quatro patru четыре
    чотири четири četiri négy neljä τέσσερις τέσσερα dört empat bốn четырём четырем четырьмя четверо
    четверых
5: pięć viidessä viiden пяти п'яти pięciu pět päť fem vijf cinci пять п'ять пет öt viisi πέντε beş
6: sześć sześciu šest šesť seks zes șase шесть шість шест kuusi έξι altı enam sáu шести
7: siedem siedmiu sedm sedem sju syv zeven sete șapte семь сім седам sedam hét seitsemän επτά yedi tujuh
    bảy семи
8: osiem ośmiu osm osem åtta åtte otte oito восемь вісім осам osam nyolc kahdeksan οκτώ sekiz delapan tám
    восьми
9: dziewięć devět deväť nio negen nouă девять дев'ять devet kilenc yhdeksän εννέα dokuz sembilan chín
    девяти
10: dziesięć deset desať tio tien dez zece десять tíz kymmenen δέκα sepuluh mười десяти
12: dwanaście dvanáct dvanásť tolv twaalf doze doisprezece двенадцать дванадцять dvanaest tizenkettő
    kaksitoista δώδεκα
hundreds: centinaia centenas centaines centenares honderden hundratals hundrevis hundredvis setki setek stovky
    сотни сотен yüzlerce
thousands: migliaia milhares milliers millares duizenden tusentals tusenvis tusindvis tysiące tisíce
    тысячи binlerce
millions: miljontals millionvis milyonlarca
20: dwadzieścia dvacet dvadsať tjugo tjue tyve twintig vinte douăzeci двадцать двадцять dvadeset húsz
    kaksikymmentä είκοσι yirmi
"""

# Of the words above those that are everyday words of another language, or of the same in another sense: they
# count at a figure alone. Finnish "kun" is when, Hungarian "neki" to her, Swedish "andra" others.
SENSES_ABROAD = """
pred pre tri len kun samo iba neki vsi andra annen toinen
toisen toista drugi druga druge drugo druhé andet secondo
toisella toisessa drugim другому druhém druhej другої druhom quarto quarta друга друге asi 단 należy
"""
