"""Countries by the names that articles give them: Britain, UK, British and Downing Street are one.

Each line is one country: its names, its people, and the capital where it stands for the government; the last
lines are continents. English, German, French, Spanish and Chinese names; those of several words are written
with an underscore. What ends otherwise (Chinas, Chinese's) is found by its beginning elsewhere.
"""

from __future__ import annotations

from scifacts.matching.vocabulary.accents import without_accents
from scifacts.numerals.wordlists import word_set

__all__ = ["CAPITALS", "CONTINENTS", "HAN", "PLACES", "UNIONS", "country_of", "names_of"]

_COUNTRIES = """
afghanistan afghan afghans kabul afghanistán 阿富汗
albania albanian albanians albanien albanie tirana 阿尔巴尼亚
algeria algerian algerians algerien algérie argelia algiers 阿尔及利亚
angola angolan angolans luanda 安哥拉
argentina argentine argentines argentinian argentinien argentine argentinier 阿根廷
armenia armenian armenians armenien arménie yerevan 亚美尼亚
australia australian australians australien australie canberra 澳大利亚 澳洲
austria austrian austrians österreich österreicher autriche vienna wien 奥地利
azerbaijan azerbaijani azeri aserbaidschan azerbaïdjan baku 阿塞拜疆
bangladesh bangladeshi bangladeshis dhaka 孟加拉国
belarus belarusian belarusians weißrussland biélorussie bielorrusia minsk 白俄罗斯
belgium belgian belgians belgien belgique bélgica 比利时
bolivia bolivian bolivians bolivien bolivie 玻利维亚
bosnia bosnian bosnians bosnien bosnie sarajevo 波黑
botswana 博茨瓦纳
brazil brazilian brazilians brasilien brésil brasil brasília 巴西
bulgaria bulgarian bulgarians bulgarien bulgarie sofia 保加利亚
cambodia cambodian cambodians kambodscha cambodge camboya 柬埔寨
cameroon cameroonian kamerun cameroun camerún 喀麦隆
canada canadian canadians kanada canadá ottawa 加拿大
chile chilean chileans chili 智利
china chinese prc beijing peking chinesen chinois chine chinos 中国 我国
colombia colombian colombians kolumbien colombie bogotá 哥伦比亚
congo congolese kongo kinshasa 刚果
croatia croatian croatians kroatien croatie croacia zagreb 克罗地亚
cuba cuban cubans kuba havana 古巴
cyprus cypriot cypriots zypern chypre chipre nicosia 塞浦路斯
czechia czech czechs czech_republic tschechien tchéquie chequia prague prag 捷克
denmark danish danes dänemark danemark dinamarca copenhagen kopenhagen 丹麦
ecuador ecuadorian ecuadorians équateur quito 厄瓜多尔
egypt egyptian egyptians ägypten égypte egipto cairo kairo 埃及
estonia estonian estonians estland estonie tallinn 爱沙尼亚
ethiopia ethiopian ethiopians äthiopien éthiopie etiopía 埃塞俄比亚
finland finnish finns finnland finlande finlandia helsinki 芬兰
france french frenchmen élysée l'élysée elysee frankreich francia paris français französische französischen 法国
georgia georgian georgians georgien géorgie tbilisi 格鲁吉亚
germany german germans deutschland deutsche deutschen allemagne alemania berlin 德国
ghana ghanaian ghanaians accra 加纳
greece greek greeks griechenland grèce grecia athens athen 希腊
hungary hungarian hungarians ungarn hongrie hungría budapest 匈牙利
iceland icelandic icelanders island islande islandia reykjavik 冰岛
india indian indians indien inde delhi new_delhi 印度
indonesia indonesian indonesians indonesien indonésie jakarta 印度尼西亚 印尼
iran iranian iranians irán tehran teheran 伊朗
iraq iraqi iraqis irak baghdad bagdad 伊拉克
ireland irish irland irlande irlanda dublin 爱尔兰
israel israeli israelis israël jerusalem 以色列
italy italian italians italien italie italia rome rom 意大利
jamaica jamaican jamaicans jamaika 牙买加
japan japanese japon japón japaner tokyo tokio 日本 东京
jordan jordanian jordanians jordanien jordanie amman 约旦
kazakhstan kazakh kazakhs kasachstan kazajistán astana 哈萨克斯坦
kenya kenyan kenyans kenia nairobi 肯尼亚
kuwait kuwaiti kuwaitis 科威特
laos laotian laotians 老挝
latvia latvian latvians lettland lettonie letonia riga 拉脱维亚
lebanon lebanese libanon liban líbano beirut 黎巴嫩
libya libyan libyans libyen libye libia tripoli 利比亚
lithuania lithuanian lithuanians litauen lituanie lituania vilnius 立陶宛
luxembourg luxembourgish luxemburg luxemburgo 卢森堡
malaysia malaysian malaysians malaysien malaisie malasia 马来西亚
mali malian malians bamako 马里
malta maltese malte valletta 马耳他
mexico mexican mexicans mexiko mexique méxico 墨西哥
moldova moldovan moldovans moldau moldavie moldavia 摩尔多瓦
mongolia mongolian mongolians mongolei mongolie 蒙古
morocco moroccan moroccans marokko maroc marruecos rabat 摩洛哥
mozambique mozambican mosambik maputo 莫桑比克
myanmar burma burmese birma birmanie birmania 缅甸
namibia namibian namibians windhoek 纳米比亚
nepal nepalese nepali népal kathmandu 尼泊尔
netherlands dutch holland niederlande pays-bas países_bajos hague 荷兰
new_zealand zealand zealander zealanders neuseeland nouvelle-zélande nueva_zelanda kiwi kiwis wellington 新西兰
niger nigerien niamey 尼日尔
nigeria nigerian nigerians abuja 尼日利亚
north_korea north_korean north_koreans dprk pyongyang nordkorea corée_du_nord 朝鲜 平壤
norway norwegian norwegians norwegen norvège noruega oslo 挪威
oman omani omanis muscat 阿曼
pakistan pakistani pakistanis islamabad 巴基斯坦
panama panamanian panamanians panamá 巴拿马
paraguay paraguayan paraguayans 巴拉圭
peru peruvian peruvians pérou perú lima 秘鲁
philippines philippine filipino filipinos philippinen filipinas manila 菲律宾
poland polish poles polen pologne polonia warsaw warschau 波兰
portugal portuguese lisbon lissabon 葡萄牙
qatar qatari qataris katar doha 卡塔尔
romania romanian romanians rumänien roumanie rumania bucharest bukarest 罗马尼亚
russia russian russians russland russie rusia moscow moskau kremlin kreml 俄罗斯 莫斯科 克里姆林宫
rwanda rwandan rwandans ruanda kigali 卢旺达
saudi_arabia saudi saudis saudi-arabien arabie arabia riyadh riad 沙特 沙特阿拉伯
senegal senegalese sénégal dakar 塞内加尔
serbia serbian serbians serbs serbien serbie belgrade belgrad 塞尔维亚
singapore singaporean singaporeans singapur singapour 新加坡
slovakia slovak slovaks slowakei slovaquie eslovaquia bratislava 斯洛伐克
slovenia slovenian slovenians slovenes slowenien slovénie eslovenia ljubljana 斯洛文尼亚
somalia somali somalis somalie mogadishu 索马里
south_africa south_african south_africans südafrika afrique_du_sud sudáfrica pretoria 南非
south_korea south_korean south_koreans korea korean koreans südkorea corée_du_sud corea seoul 韩国 首尔
spain spanish spaniards spanien espagne españa madrid 西班牙
sri_lanka lankan lankans colombo 斯里兰卡
sudan sudanese soudan sudán khartoum 苏丹
sweden swedish swedes schweden suède suecia stockholm 瑞典
switzerland swiss schweiz schweizer suisse suiza bern 瑞士
syria syrian syrians syrien syrie siria damascus damaskus 叙利亚
taiwan taiwanese taïwan taipei 台湾
tanzania tanzanian tanzanians tansania tanzanie 坦桑尼亚
thailand thai thais thaïlande tailandia bangkok 泰国
tunisia tunisian tunisians tunesien tunisie túnez tunis 突尼斯
turkey türkiye turkish turks türkei turquie turquía ankara 土耳其
uganda ugandan ugandans ouganda kampala 乌干达
ukraine ukrainian ukrainians ucrania kyiv kiev kiew 乌克兰
united_arab_emirates uae emirati emiratis emirates dubai abu_dhabi 阿联酋
united_kingdom uk gb britain british britons briton great_britain england english london großbritannien briten britische britischen royaume-uni reino_unido downing_street westminster whitehall 英国 伦敦
united_states us usa u.s eeuu ee_uu america american americans washington amerika amerikaner états-unis estados_unidos vereinigte_staaten vereinigten_staaten white_house weißes_haus maison_blanche casa_blanca pentagon 美国 华盛顿 白宫
uruguay uruguayan uruguayans montevideo 乌拉圭
scotland scottish scots schottland écosse escocia edinburgh
wales welsh cardiff
northern_ireland nordirland belfast
united_nations un uno onu nations_unies naciones_unidas vereinte_nationen vereinten_nationen 联合国
european_union european_commission commission_européenne comisión_europea eu-kommission 欧盟委员会 布鲁塞尔 eu ue eu27 europäische_union europäischen_union union_européenne unión_europea brussels brüssel bruxelles bruselas 欧盟
nato otan
ivory_coast côte_d'ivoire elfenbeinküste costa_de_marfil ivorian ivorians 科特迪瓦
haiti haitian haitians 海地
uzbekistan uzbek uzbeks usbekistan tashkent 乌兹别克斯坦
venezuela venezuelan venezuelans caracas 委内瑞拉
vietnam vietnamese hanoi 越南
yemen yemeni yemenis jemen sanaa 也门
zambia zambian zambians sambia lusaka 赞比亚
zimbabwe zimbabwean zimbabweans simbabwe harare 津巴布韦
andorra andorran andorrans andorre 安道尔
bahamas bahamian bahamians 巴哈马
bahrain bahraini bahrainis bahreïn baréin manama 巴林
barbados barbadian barbadians barbade 巴巴多斯
belize belizean belizeans belice 伯利兹
benin beninese bénin benín 贝宁
bhutan bhutanese bhoutan bután thimphu 不丹
brunei bruneian bruneians 文莱
burkina_faso burkinabe burkinabé ouagadougou 布基纳法索
burundi burundian burundians 布隆迪
cape_verde cabo_verde kapverden cap-vert 佛得角
central_african_republic zentralafrikanische_republik république_centrafricaine bangui 中非共和国
chad chadian chadians tschad tchad 乍得
comoros comorian comorians komoren comores 科摩罗
costa_rica costa_rican costa_ricans 哥斯达黎加
djibouti djiboutian dschibuti yibuti 吉布提
dominican_republic dominikanische_republik république_dominicaine república_dominicana 多米尼加
el_salvador salvadoran salvadorans salvadoreño 萨尔瓦多
equatorial_guinea äquatorialguinea guinée_équatoriale guinea_ecuatorial 赤道几内亚
eritrea eritrean eritreans érythrée asmara 厄立特里亚
eswatini swaziland swazi swazis 斯威士兰
fiji fijian fijians fidschi fidji fiyi suva 斐济
gabon gabonese gabun gabón libreville 加蓬
gambia gambian gambians gambie banjul 冈比亚
gaza gazan gazans gazastreifen gaza_strip 加沙
greenland greenlandic greenlander greenlanders grönland groenland groenlandia nuuk 格陵兰
grenada grenadian grenadians 格林纳达
guatemala guatemalan guatemalans guatemalteco 危地马拉
guinea guinean guineans guinée conakry 几内亚
guinea-bissau guinée-bissau bissau 几内亚比绍
guyana guyanese 圭亚那
honduras honduran hondurans tegucigalpa 洪都拉斯
hong_kong hongkong hongkonger hongkongers
kiribati 基里巴斯
kosovo kosovan kosovans kosovar kosovars pristina 科索沃
kyrgyzstan kyrgyz kirgisistan kirghizistan kirguistán bishkek 吉尔吉斯斯坦
lesotho basotho lesoto 莱索托
liberia liberian liberians libéria monrovia 利比里亚
liechtenstein liechtensteiner vaduz 列支敦士登
madagascar malagasy madagaskar antananarivo 马达加斯加
malawi malawian malawians lilongwe 马拉维
maldives maldivian maldivians malediven maldivas 马尔代夫
marshall_islands marshallese marshallinseln 马绍尔群岛
mauritania mauritanian mauritanians mauretanien mauritanie nouakchott 毛里塔尼亚
mauritius mauritian mauritians île_maurice mauricio 毛里求斯
micronesia micronesian micronesians mikronesien micronésie 密克罗尼西亚
monaco monégasque monegasque mónaco 摩纳哥
montenegro montenegrin montenegrins monténégro podgorica 黑山
nauru nauruan nauruans 瑙鲁
nicaragua nicaraguan nicaraguans managua 尼加拉瓜
north_macedonia nordmazedonien macédoine_du_nord macedonia_del_norte skopje 北马其顿
palau palauan palauans 帕劳
palestine palestinian palestinians palästina palästinenser palestina 巴勒斯坦
papua_new_guinea papua-neuguinea papouasie-nouvelle-guinée papúa_nueva_guinea 巴布亚新几内亚
puerto_rico puerto_rican puerto_ricans 波多黎各
samoa samoan samoans apia 萨摩亚
san_marino 圣马力诺
seychelles seychellois seychellen 塞舌尔
sierra_leone sierra_leonean sierra_leoneans freetown 塞拉利昂
solomon_islands salomonen îles_salomon honiara 所罗门群岛
south_sudan south_sudanese südsudan soudan_du_sud sudán_del_sur juba 南苏丹
suriname surinamese surinam paramaribo 苏里南
tajikistan tajik tajiks tadschikistan tadjikistan tayikistán dushanbe 塔吉克斯坦
timor-leste east_timor osttimor timor_oriental dili 东帝汶
togo togolese lomé 多哥
tonga tongan tongans 汤加
trinidad trinidadian trinidadians 特立尼达
turkmenistan turkmen turkmens ashgabat 土库曼斯坦
tuvalu tuvaluan tuvaluans 图瓦卢
vanuatu ni-vanuatu 瓦努阿图
vatican vatikan vaticano holy_see 梵蒂冈
africa african africans afrika afrikanische afrikanischen afrique áfrica
asia asian asians asien asiatische asiatischen asie
europe european europeans europa europäische europäischen
north_america north_american nordamerika amérique_du_nord américa_del_norte norteamérica
south_america south_american südamerika amérique_du_sud américa_del_sur sudamérica
latin_america latin_american lateinamerika amérique_latine américa_latina
middle_east middle_eastern nahost naher_osten moyen-orient oriente_medio
oceania ozeanien océanie oceanía
"""  # noqa: E501 - a line for each country


# Names of the larger ones in Italian, Portuguese and Dutch, in traditional Chinese and Japanese.
_FURTHER = """
argentina argentinië 阿根廷
australia austrália australië 澳大利亞
austria áustria oostenrijk 奧地利
belgium belgio belgië 比利時
brazil brasile brazilië
china cina 中國
denmark danimarca denemarken 丹麥
egypt egitto egito
european_union unione_europea união_europeia europese_unie 歐盟 欧州連合
finland finlandia finlândia 芬蘭
france francia frança frankrijk 法國
germany germania alemanha duitsland 德國
greece grécia griekenland 希臘
hungary ungheria hungria hongarije
india índia
ireland irlanda ierland 愛爾蘭
israel israele
italy itália italië 義大利
japan giappone japão
mexico messico
netherlands paesi_bassi olanda nederland nederlandse 荷蘭
north_korea corea_del_nord coreia_do_norte noord-korea 北韓 北朝鮮
norway norvegia noorwegen
philippines 菲律賓
poland polônia polónia 波蘭
portugal portogallo
russia rússia rusland 俄羅斯
saudi_arabia arabia_saudita arábia_saudita saoedi-arabië 沙烏地阿拉伯
south_africa sudafrica áfrica_do_sul zuid-afrika
south_korea corea_del_sud coreia_do_sul zuid-korea 韓國 南韓 韓国
spain spagna espanha spanje
sweden svezia zweden
switzerland svizzera suíça zwitserland
taiwan 台灣 臺灣
thailand 泰國
turkey turchia turkije
ukraine ucraina ucrânia oekraïne 烏克蘭
united_kingdom regno_unito gran_bretagna inghilterra inglaterra verenigd_koninkrijk engeland 英國
united_states stati_uniti eua verenigde_staten 美國 米国
"""
_HAN = "\u4e00"  # the first sign of Chinese, which has no accents


def _read() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in (*_COUNTRIES.strip().split("\n"), *_FURTHER.strip().split("\n")):
        names = line.replace(" ", "\n").replace("_", " ").split("\n")
        found.update(dict.fromkeys(names, names[0]))
    accented = [name for name in found if name[0] < _HAN and not name.isascii()]
    plain = without_accents("\n".join(accented)).split("\n")
    return found | {bare: found[name] for bare, name in zip(plain, accented, strict=True)}


_BY_NAME = _read()
# Provinces and large cities of China, which are no countries.
_CHINESE_PLACES = """
北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南
湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 香港
澳门 广州 深圳 成都 杭州 南京 武汉 西安 苏州 郑州 长沙 沈阳 青岛 宁波 合肥 济南
厦门 福州 大连 哈尔滨 长春 昆明 南昌 贵阳 南宁 太原 石家庄 兰州 乌鲁木齐 海口 无锡 东莞
佛山
"""
PLACES = frozenset(_CHINESE_PLACES.split())
# Those of the names above that are a city too.
CAPITALS = word_set("""
kabul tirana algiers luanda yerevan canberra vienna wien baku dhaka minsk sarajevo sofia ottawa beijing peking
kinshasa zagreb havana nicosia prague prag copenhagen kopenhagen quito cairo kairo tallinn helsinki paris
tbilisi berlin accra athens athen budapest reykjavik delhi jakarta tehran teheran baghdad bagdad dublin
jerusalem rome rom tokyo tokio amman astana nairobi riga beirut tripoli vilnius bamako valletta rabat maputo
windhoek kathmandu wellington niamey abuja pyongyang oslo muscat islamabad manila warsaw warschau lisbon
lissabon doha bucharest bukarest moscow moskau kigali riyadh riad dakar belgrade belgrad bratislava ljubljana
mogadishu pretoria seoul madrid colombo khartoum stockholm bern damascus damaskus taipei bangkok tunis ankara
kampala kyiv kiev kiew dubai london washington montevideo edinburgh cardiff belfast tashkent caracas hanoi
sanaa lusaka harare lima manama thimphu ouagadougou bangui asmara suva libreville banjul nuuk conakry bissau
tegucigalpa pristina bishkek monrovia vaduz antananarivo lilongwe nouakchott podgorica managua skopje apia
freetown honiara juba paramaribo dushanbe dili lomé ashgabat
""")
HAN = (*(name for name in _BY_NAME if _HAN <= name[0] <= "\u9fff"), *_CHINESE_PLACES.split())
UNIONS = ("united nations", "european union", "nato")
CONTINENTS = frozenset(
    ["africa", "asia", "europe", "north america", "south america", "latin america", "middle east", "oceania"]
)


def country_of(word: str, run: str = "") -> str | None:
    """The English name of the country that a word means, whatever its case; None where it means none.

    `run` are the capitalised words that it is one of: Korea is another country in "North Korea".
    """
    words = run.lower().split()
    for size in range(len(words), 1, -1):
        for at in range(len(words) - size + 1):
            found = _BY_NAME.get(" ".join(words[at : at + size]))
            if found is not None and word.lower() in words[at : at + size]:
                return found
    return _BY_NAME.get(word.lower())


def names_of(country: str) -> list[str]:
    """The names of a country that is given by its English one, in lower case, the longest first."""
    return sorted((name for name, said in _BY_NAME.items() if said == country), key=len, reverse=True)
