"""Words of other languages that exclude each other, in pairs: zysk and strata, köptes and såldes.

The pairs of English, German, French and Spanish stand in `opposites`; here are further ones, and those of
other languages, each in the forms that a report uses.
"""

from __future__ import annotations

__all__ = ["STEMS", "WHOLE"]

# The endings of a row, "-" for none, then its pairs of stems; a line that is indented goes on with its row.
STEMS = """
# Polish
- a u em y ów om ami: import/eksport zysk/deficyt
o y a e ych ym ymi: kupion/sprzedan zatrudnion/zwolnion skazan/uniewinnion przyjęt/odrzucon
    zaimportowan/wyeksportowan zatwierdzon/odrzucon zabit/rann znalezion/zagubion zbudowan/zburzon
    otwart/zamknięt wydan/zarobion
ł ła ło li ły: kupi/sprzeda wygra/przegra zatrudni/zwolni zaakceptowa/odrzuci zarobi/straci zyska/straci
# Czech, Slovak
- a u em y ů ům ech: dovoz/vývoz zisk/schodek zisk/deficit příjem/výdaj import/export
o a i y - ý á é ých: koupen/prodán dovezen/vyvezen přijat/propuštěn přijat/odmítnut odsouzen/osvobozen
    schválen/zamítnut zabit/zraněn postaven/zbořen kúpen/predan prijat/prepusten
    schválen/zamietnut
# Russian
о ы а - ый ая ое ые ого ой ых ыми ым: куплен/продан ввезен/вывезен ввезён/вывезен осужден/оправдан
    осуждён/оправдан принят/уволен принят/отклонен принят/отклонён одобрен/отклонен одобрен/отклонён
    построен/снесен построен/снесён открыт/закрыт найден/потерян убит/ранен арестован/освобожден
    арестован/освобождён нанят/уволен
ли ла л ло лись лась лся: погиб/пострада роди/умер купи/прода ввез/вывез выигра/проигра одобри/отклони
    приня/отклони заработа/потеря потрати/заработа осуди/оправда нача/закончи въеха/выеха прибы/убы
    поступи/выбы
- а у ом е ы ов ам ами ах: доход/расход профицит/дефицит импорт/экспорт доход/убыток ввоз/вывоз север/юг
    восток/запад
ь и я ью ей ями ям: прибыл/убыл
# Ukrainian
о а і - ий ої их ими: куплен/продан ввезен/вивезен засуджен/виправдан прийнят/звільнен прийнят/відхилен
    схвален/відхилен вбит/поранен побудован/зруйнован відкрит/закрит
ли ла в ло лися лася: загину/постражда народи/помер купи/прода вигра/програ схвали/відхили
- у ом і и ів ам: імпорт/експорт профіцит/дефіцит дохід/збиток ввіз/вивіз захід/схід
ок ку ком ки ків: прибут/збит
# Swedish, Danish, Norwegian
- en et er erna s ens arna na: vinst/förlust inkomst/utgift import/export intäkt/kostnad tillgång/skuld
    köpare/säljare hyresgäst/hyresvärd arbetsgivare/arbetstagare sommar/vinter vår/höst
- et er ene en t e: overskud/underskud overskudd/underskudd indtægt/udgift inntekt/utgift import/eksport
    gevinst/tab sommer/vinter forår/efterår vår/høst ejer/lejer køber/sælger kjøper/selger
a e - t: norr/södr östr/västr nordlig/sydlig østlig/vestlig nordligst/sydligst sørlig/nordlig
t a - e: möjlig/omöjlig laglig/olaglig säker/osäker giltig/ogiltig känd/okänd vanlig/ovanlig skyldig/oskyldig
    mulig/umulig lovlig/ulovlig sikker/usikker gyldig/ugyldig kendt/ukendt kjent/ukjent skyldig/uskyldig
# Dutch
- e er: mogelijk/onmogelijk bekend/onbekend geldig/ongeldig schuldig/onschuldig wettig/onwettig
    afhankelijk/onafhankelijk bevoegd/onbevoegd
- de den te ten e en t: gekocht/verkocht ingevoerd/uitgevoerd goedgekeurd/afgekeurd goedgekeurd/verworpen
    aangenomen/verworpen aangenomen/ontslagen veroordeeld/vrijgesproken gedood/gewond
    geïmporteerd/geëxporteerd gestolen/teruggevonden gebouwd/gesloopt kocht/verkocht won/verloor
    wonnen/verloren gewonnen/verloren benoemd/ontslagen
- en er e elijk elijke s: winst/verlies invoer/uitvoer inkomst/uitgave noord/zuid oost/west overschot/tekort
    import/export koper/verkoper huurder/verhuurder eigenaar/huurder werkgever/werknemer zomer/winter
    lente/herfst
# Italian
o a i e: comprat/vendut acquistat/vendut importat/esportat uccis/ferit assunt/licenziat condannat/assolt
    approvat/respint accettat/respint accettat/rifiutat costruit/demolit apert/chius arrestat/rilasciat
    nat/mort guadagnat/pers vint/pers
e i: importazion/esportazion acquirent/venditor locator/conduttor
# Portuguese
o a os as: comprad/vendid importad/exportad mort/ferid contratad/demitid contratad/despedid
    condenad/absolvid aprovad/rejeitad aprovad/reprovad aceit/recusad construíd/demolid abert/fechad
    ganh/perdid nascid/falecid
- s es: lucro/prejuízo superávit/déficit superavit/defice excedente/défice ganho/gasto receita/despesa
    importação/exportação norte/sul inquilino/senhorio patrão/empregado comprador/vendedor verão/inverno
    primavera/outono credor/devedor
# Spanish, French and German beside those of `opposites`
o a os as: asesinad/herid muert/herid condenad/absuelt nacid/fallecid detenid/liberad
    construid/demolid ganad/perdid aprobad/suspendid aceptad/rechazad
    ingresad/gastad
- s es: beneficio/déficit ingreso/gasto ingreso/egreso verano/invierno primavera/otoño
    acreedor/deudor arrendador/arrendatario
- s e es: excédent/déficit gain/coût recette/dépense été/hiver printemps/automne créancier/débiteur
    né/décédé embauché/licencié ouvert/fermé construit/démoli importé/exporté gagné/perdu
- e en er es s n: geboren/begraben gebaut/abgerissen angestellt/entlassen gekauft/verkauft sommer/winter
    frühling/herbst gläubiger/schuldner einnahme/ausgabe überschuss/defizit geöffnet/geschlossen
# Romanian
t tă te ți: cumpăra/vându importa/exporta angaja/concedia condamna/achita câștiga/pierdu născu/deceda
# Finnish, Hungarian
- a ä n sta stä ssa ssä: tuonti/vienti voitto/tappio ylijäämä/alijäämä itäosa/länsiosa pohjoisosa/eteläosa
- t ot et ek ok nak nek ban ben: nyereség/veszteség bevétel/kiadás import/export többlet/hiány
    behozatal/kivitel diák/tanár orvos/beteg vevő/eladó
- i a án: észak/dél kelet/nyugat
# Greek
αν ε: αγοράστηκ/πουλήθηκ σκοτώθηκ/τραυματίστηκ προσλήφθηκ/απολύθηκ εγκρίθηκ/απορρίφθηκ καταδικάστηκ/αθωώθηκ
# Turkish
- ı i u ü a e yı yi nı ni lar ler: ithalat/ihracat kâr/zarar gelir/gider erkek/kız öğrenci/öğretmen
    doktor/hasta alıcı/satıcı borç/alacak
inde i e: kuzey/güney
"""
WHOLE = """
możliwe/niemożliwe możliwy/niemożliwy możliwa/niemożliwa ważny/nieważny ważna/nieważna winny/niewinny
legalne/nielegalne legalny/nielegalny znane/nieznane znany/nieznany zależny/niezależny
början/slutet norr/söder norra/södra öster/väster östra/västra begin/einde aanvang/einde
activé/désactivé activée/désactivée activés/désactivés activado/desactivado activada/desactivada
увеличивается/уменьшается увеличиваются/уменьшаются увеличивать/уменьшать всеми/некоторыми всем/некоторым
początku/końcu początek/koniec początkiem/końcem lewo/prawo lewej/prawej północ/południe wschód/zachód
vänster/höger venstre/højre venstre/høyre links/rechts sinistra/destra esquerda/direita köpa/sälja
kopen/verkopen kaufen/verkaufen kauft/verkauft acheter/vendre achète/vend achètent/vendent compra/vende
compran/venden compram/vendem comprare/vendere comprar/vender kupować/sprzedawać kupić/sprzedać купить/продать
включить/отключить включен/отключен включён/отключён начала/конца начало/конец начале/конце
voor/na antes/depois principio/final inicio/final inizio/fine início/fim beginnt/endet beginnen/enden
commence/finit commencent/finissent prima/seconda prima/terza seconda/terza
cientos/miles é/seria foi/seria são/seriam está/estaria
år/månad år/vecka månad/vecka månad/dag vecka/dag timme/minut timme/sekund minut/sekund år/måned år/uge
år/uke måned/uge måned/uke uge/dag uke/dag time/minut jaar/maand jaar/week maand/week maand/dag week/dag
uur/minuut uur/seconde minuut/seconde anno/mese anno/settimana mese/settimana mese/giorno settimana/giorno
ora/minuto ora/secondo minuto/secondo ano/mês ano/semana mês/semana mês/dia semana/dia hora/minuto
hora/segundo minuto/segundo año/mes año/semana mes/semana mes/día semana/día an/mois an/semaine mois/semaine
mois/jour semaine/jour heure/minute heure/seconde minute/seconde rocznie/miesięcznie rocznie/tygodniowo
miesięcznie/tygodniowo miesięcznie/dziennie tygodniowo/dziennie rok/miesiąc rok/tydzień miesiąc/tydzień
miesiąc/dzień tydzień/dzień godzinę/minutę minutę/sekundę год/месяц год/неделю месяц/неделю месяц/день
неделю/день час/минуту минуту/секунду yıl/ay yılda/ayda yılda/haftada ayda/haftada haftada/günde
в/до کرد/نکرد شد/نشد داد/نداد بود/نبود
zysk/strata zyski/straty zysku/straty przychód/koszt przychody/koszty przychody/wydatki dochód/wydatek
dochody/wydatki
nadwyżka/deficyt nadwyżka/niedobór zginęło/rannych zabici/ranni zginęli/przeżyli uczniów/nauczycieli
lekarzy/pacjentów
chłopców/dziewcząt kupujących/sprzedających północy/południu wschodzie/zachodzie północna/południowa
wschodnia/zachodnia
latem/zimą wiosną/jesienią najemca/właściciel
zisk/ztráta zisku/ztráty přebytek/schodek výnosy/náklady příjmy/výdaje zemřelo/zraněno žáků/učitelů
lékařů/pacientů
chlapců/dívek severu/jihu východě/západě severní/jižní východní/západní létě/zimě koupil/prodal
koupila/prodala koupili/prodali
vyhrál/prohrál vyhrála/prohrála vyhráli/prohráli narodil/zemřel narodilo/zemřelo přijal/odmítl
zisk/strata prebytok/schodok príjmy/výdavky
прибыль/убыток прибыли/убытки прибыль/убытки погибли/выжили погибли/ранены
погибших/пострадавших
родились/умерли родилось/умерло учеников/учителей врачей/пациентов мальчиков/девочек покупателей/продавцов
северной/южной северная/южная восточной/западной летом/зимой весной/осенью
арендатор/владелец
прибуток/збитки доходи/витрати загинули/поранені народилося/померло
учнів/вчителів
лікарів/пацієнтів хлопців/дівчат півночі/півдні сході/заході північній/південній взимку/влітку
tillgångarna/skulderna geboren/begraven köptes/såldes köpte/sålde köper/säljer dödades/skadades
omkom/skadades vann/förlorade vinner/förlorar
dog/föddes
anställdes/avskedades godkändes/avslogs godkände/avslog fälldes/friades importerades/exporterades
överskottet/underskottet
överskott/underskott sommaren/vintern elever/lärare läkare/patienter pojkar/flickor män/kvinnor
købt/solgt købte/solgte dræbt/såret dræbte/sårede ansat/fyret ansatte/fyrede godkendt/afvist
godkendt/forkastet
dømt/frikendt vandt/tabte vundet/tabt født/død fødte/døde importeret/eksporteret
indtægterne/udgifterne elever/lærere læger/patienter
drenge/piger
kjøpt/solgt kjøpte/solgte drept/skadet drept/såret ansatt/oppsagt godkjent/avvist dømt/frikjent vunnet/tapt
importert/eksportert
leger/pasienter gutter/jenter nord/sør øst/vest
inkomsten/uitgaven
leerlingen/leraren artsen/patiënten jongens/meisjes geboren/overleden
utile/perdita utili/perdite guadagno/costo guadagni/costi avanzo/disavanzo entrate/uscite ricavi/costi
l'import/l'export studenti/insegnanti medici/pazienti ragazzi/ragazze
bambini/bambine nord/sud estate/inverno
primavera/autunno creditori/debitori inquilino/proprietario inquilini/proprietari
meninos/meninas alunos/professores médicos/pacientes leste/oeste
niños/niñas alumnos/profesores
bénéfice/déficit garçons/filles élèves/professeurs
gewinn/verlust gewinne/verluste überschuss/fehlbetrag jungen/mädchen
profit/pierdere profitul/pierderea venitul/cheltuiala venituri/cheltuieli încasări/cheltuieli uciși/răniți
morți/răniți
elevi/profesori medici/pacienți băieți/fete bărbați/femei
nordul/sudul estul/vestul
vara/iarna aprobat/respins aprobată/respinsă aprobate/respinse construit/demolat deschis/închis
deschisă/închisă chiriaș/proprietar
κέρδη/ζημίες κέρδος/ζημία έσοδα/έξοδα πλεόνασμα/έλλειμμα εισαγωγές/εξαγωγές εισήχθησαν/εξήχθησαν
νεκροί/τραυματίες
μαθητές/δάσκαλοι γιατροί/ασθενείς αγόρια/κορίτσια αγοραστές/πωλητές βόρεια/νότια ανατολικά/δυτικά
καλοκαίρι/χειμώνα
fazla/açık alındı/satıldı alımı/satışı ithal/ihraç öldü/yaralandı ölü/yaralı
doğdu/öldü
doğusunda/batısında kazandı/kaybetti onaylandı/reddedildi kabul/ret yaz/kış
meghalt/megsérült vett/eladott vettek/eladtak vettek/adtak
bevételek/kiadások fiú/lány
lánya/fia nyáron/télen bérlő/tulajdonos győzött/veszített
elfogadták/elutasították
ostettiin/myytiin osti/myi ostivat/myivät tuotiin/vietiin kuoli/loukkaantui kuolivat/loukkaantuivat
tulot/menot
tuloista/menoista syntyi/kuoli palkkasi/irtisanoi hyväksyi/hylkäsi voitti/hävisi kesällä/talvella
oppilasta/opettajaa
pohjoisessa/etelässä idässä/lännessä
dibeli/dijual membeli/menjual diimpor/diekspor mengimpor/mengekspor tewas/terluka tewas/selamat
meninggal/terluka laba/rugi untung/rugi
keuntungan/kerugian impor/ekspor pendapatan/pengeluaran penerimaan/pengeluaran utara/selatan timur/barat
diterima/ditolak menang/kalah
dipekerjakan/dipecat pembeli/penjual siswa/guru dokter/pasien lahir/meninggal
mua/bán lãi/lỗ nhập/xuất thu/chi bắc/nam đông/tây chết/thương sinh/tử thắng/thua
kupljeno/prodano uvoz/izvoz dobit/gubitak dobiček/izguba prihod/rashod prihodi/rashodi prihodki/odhodki
poginulo/ozlijeđeno
kupil/prodal kupila/prodala učenika/učitelja
أعلى/أدنى أكبر/أصغر أول/آخر أفضل/أسوأ شراء/بيع استيراد/تصدير قتل/أصيب ربح/خسارة الربح/الخسارة إيراد/إنفاق
الإيراد/الإنفاق الإيرادات/النفقات فائض/عجز الفائض/العجز الطلاب/المعلمين الأطباء/المرضى رجال/نساء الرجال/النساء
شمال/جنوب الشمال/الجنوب شرق/غرب الشرق/الغرب صادرات/واردات الصادرات/الواردات فاز/خسر وافق/رفض وافقت/رفضت
إدانة/براءة ولد/توفي أكثر/أقل اشترى/باع اشترت/باعت
גבוה/נמוך גבוהה/נמוכה הגבוה/הנמוך הגבוהה/הנמוכה גדול/קטן גדולה/קטנה הגדול/הקטן הגדולה/הקטנה ראשון/אחרון
הראשון/האחרון קנה/מכר קנו/מכרו יבוא/יצוא היבוא/היצוא רווח/הפסד הרווח/ההפסד הכנסות/הוצאות ההכנסות/ההוצאות
עודף/גירעון העודף/הגירעון נהרגו/נפצעו נהרג/נפצע גברים/נשים צפון/דרום מזרח/מערב ניצח/הפסיד תלמידים/מורים
רופאים/חולים יותר/פחות
بالاترین/پایین‌ترین بیشترین/کمترین بزرگترین/کوچکترین بهترین/بدترین بیشتر/کمتر خرید/فروش سود/زیان
درآمد/هزینه مازاد/کسری کشته/زخمی مردان/زنان مرد/زن برنده/بازنده اولین/آخرین
अधिक/कम बड़ी/छोटी बड़ा/छोटा बड़े/छोटे ऊंची/नीची ऊंचा/नीचा ऊँचा/नीचा पहला/आखिरी पहली/आखिरी खरीदा/बेचा
खरीदी/बेची खरीदे/बेचे
आयात/निर्यात लाभ/हानि मुनाफा/घाटा आय/व्यय पुरुष/महिला पुरुषों/महिलाओं उत्तर/दक्षिण पूर्व/पश्चिम जीता/हारा
जीती/हारी मारे/घायल छात्रों/शिक्षकों डॉक्टरों/मरीजों जन्म/मृत्यु ज्यादा/कम अधिकतम/न्यूनतम
médecins/patients acheteurs/vendeurs locataires/propriétaires inquilinos/propietarios
pierwsza/ostatnia pierwszy/ostatni pierwsze/ostatnie
народилися/померли
народився/помер lääkäriä/potilasta lääkärit/potilaat poikaa/tyttöä pojat/tytöt ostajaa/myyjää ostajat/myyjät
dihukum/dibebaskan surplus/defisit
enfants/adultes enfant/adulte urbaine/rurale urbain/rural urbaines/rurales urbains/ruraux niños/adultos
niñas/adultas niño/adulto urbana/rural urbano/rural urbanas/rurales urbanos/rurales bambini/adulti
bambino/adulto urbane/rurali urbana/rurale urbano/rurale urbani/rurali crianças/adultos criança/adulto
urbanas/rurais urbanos/rurais kinderen/volwassenen kind/volwassene stedelijke/landelijke
stedelijke/plattelands barn/vuxna barnen/vuxna barn/voksne børn/voksne børnene/voksne barna/voksne
dzieci/dorosłych dzieci/dorośli dziecko/dorosły dětí/dospělých děti/dospělí detí/dospelých deti/dospelí
детей/взрослых дети/взрослые детям/взрослым дітей/дорослих діти/дорослі дітям/дорослим copii/adulți
copiilor/adulților copiii/adulții urbană/rurală urban/rural gyerekek/felnőttek gyermekek/felnőttek
gyerek/felnőtt gyermek/felnőtt városi/vidéki városi/falusi lapset/aikuiset lapsista/aikuisista
lasten/aikuisten lapsia/aikuisia παιδιά/ενήλικες παιδιών/ενηλίκων παιδιά/ενηλίκους miejskiej/wiejskiej
miejska/wiejska miejskie/wiejskie miejskich/wiejskich miejskim/wiejskim miejski/wiejski
městského/venkovského městské/venkovské městský/venkovský městská/venkovská městských/venkovských
städerna/landsbygden staden/landsbygden byerne/landet byene/landet byer/landet міського/сільського
міське/сільське міський/сільський міська/сільська міських/сільських міському/сільському αστικού/αγροτικού
αστικός/αγροτικός αστικές/αγροτικές αστικών/αγροτικών αστικό/αγροτικό αστική/αγροτική uomini/donne
uomo/donna mænd/kvinder mændene/kvinderne mændenes/kvindernes mennene/kvinnene чоловіків/жінок
чоловіки/жінки чоловіка/жінки miehistä/naisista miehet/naiset miehiä/naisia miesten/naisten lordi/netti
lordo/netto lorda/netta lorde/nette brutos/líquidos bruto/líquido bruta/líquida brutas/líquidas
hrubého/čistého hrubá/čistá hrubý/čistý hrubé/čisté μικτά/καθαρά μικτός/καθαρός μικτές/καθαρές μικτό/καθαρό
μικτή/καθαρή födda/döda kwartaal/halfjaar kwartalen/halfjaren kvartalet/halvåret kvartal/halvår
kvartal/halvåret kvartalet/halvår kwartale/półroczu kwartał/półrocze kwartału/półrocza čtvrtletí/pololetí
štvrťroku/polroku квартале/полугодии квартал/полугодие квартала/полугодия кварталі/півріччі квартал/півріччя
кварталу/півріччя trimestru/semestru trimestrul/semestrul trimestrului/semestrului negyedévében/félévében
negyedév/félév negyedévben/félévben neljänneksellä/puoliskolla neljännes/puolisko neljänneksen/puoliskon
τρίμηνο/εξάμηνο τριμήνου/εξαμήνου çeyreğinde/yarısında çeyreği/yarısı çeyrekte/yarıda ubiegłym/tym
zeszłym/tym przyszłym/tym ubiegłym/przyszłym zeszłym/przyszłym ubiegłego/tego zeszłego/tego przyszłego/tego
прошлом/этом прошлом/следующем этом/следующем прошлого/этого минувшем/этом этого/следующего прошлой/этой
прошлой/следующей этой/следующей минулого/цього цього/наступного минулого/наступного trecut/acesta
acesta/viitor trecut/viitor trecută/aceasta trecută/viitoare aceasta/viitoare incluse/escluse
inclusi/esclusi inclusa/esclusa incluso/escluso inklusive/exklusive inklusive/eksklusive
włącznie/wyłączeniem включая/исключая dahil/hariç celui-ci/celui-là förra/senare förra/senaste
förstnämnda/sistnämnda förstnämnde/sistnämnde førstnævnte/sidstnævnte førstnevnte/sistnevnte előbbi/utóbbi
előbbit/utóbbit előbbiek/utóbbiak
primo/secondo primo/terzo secondo/terzo primo/quarto secondo/quarto terzo/quarto
segunda/terça segunda/quarta segunda/quinta segunda/sexta terça/quarta terça/quinta terça/sexta
quarta/quinta quarta/sexta quinta/sexta
月/火 月/水 月/木 月/金 月/土 月/日 火/水 火/木 火/金 火/土 火/日 水/木 水/金 水/土 水/日 木/金
木/土 木/日 金/土 金/日 土/日
nascimentos/óbitos nascimentos/mortes nascite/decessi nascite/morti geboorten/sterfgevallen
geboorte/overlijden födslar/dödsfall fødsler/dødsfald fødsler/dødsfall urodzeń/zgonów urodzenia/zgony
narozených/zemřelých narození/úmrtí narodených/zomrelých рождений/смертей рождаемость/смертность
рождаемости/смертности народжень/смертей народжуваність/смертність nașterilor/deceselor nașteri/decese
natalitatea/mortalitatea születések/halálozások születés/halálozás syntyneiden/kuolleiden
syntyvyys/kuolleisuus γεννήσεων/θανάτων γεννήσεις/θάνατοι doğum/ölüm doğumlar/ölümler
"""
