"""Top-level domains: all there are, those by which a bare domain is told, and endings that are file names.

All of them are those of the root zone (https://data.iana.org/TLD/tlds-alpha-by-domain.txt, version
2026111700). A bare `word.word` is far more often a missing space than a link, so a name counts by itself only
if shops and people use it and it is no common word; the others need something more that speaks for a link.
"""

from __future__ import annotations

from typing import Final

_ROOT_ZONE = """
    aaa aarp abb abbott abbvie abc able abogado abudhabi ac academy accenture accountant accountants
    aco actor ad ads adult ae aeg aero aetna af afl africa ag agakhan agency ai aig airbus airforce
    airtel akdn al alibaba alipay allfinanz allstate ally alsace alstom am amazon americanexpress
    americanfamily amex amfam amica amsterdam analytics android anquan anz ao aol apartments app
    apple aq aquarelle ar arab aramco archi army arpa art arte as asda asia associates at athleta
    attorney au auction audi audible audio auspost author auto autos aw aws ax axa az azure ba baby
    baidu banamex band bank bar barcelona barclaycard barclays barefoot bargains baseball basketball
    bauhaus bayern bb bbc bbt bbva bcg bcn bd be beats beauty beer berlin best bestbuy bet bf bg bh
    bharti bi bible bid bike bing bingo bio biz bj black blackfriday blockbuster blog bloomberg blue
    bm bms bmw bn bnpparibas bo boats boehringer bofa bom bond boo book booking bosch bostik boston
    bot boutique box br bradesco bridgestone broadway broker brother brussels bs bt build builders
    business buy buzz bv bw by bz bzh ca cab cafe cal call calvinklein cam camera camp canon
    capetown capital capitalone car caravan cards care career careers cars casa case cash casino cat
    catering catholic cba cbn cbre cc cd center ceo cern cf cfa cfd cg ch chanel channel charity
    chase chat cheap chintai christmas chrome church ci cipriani circle cisco citadel citi citic
    city ck cl claims cleaning click clinic clinique clothing cloud club clubmed cm cn co coach
    codes coffee college cologne com commbank community company compare computer comsec condos
    construction consulting contact contractors cooking cool coop corsica country coupon coupons
    courses cpa cr credit creditcard creditunion cricket crown crs cruise cruises cu cuisinella cv
    cw cx cy cymru cyou cz dad dance data date dating datsun day dclk dds de deal dealer deals
    degree delivery dell deloitte delta democrat dental dentist desi design dev dhl diamonds diet
    digital direct directory discount discover dish diy dj dk dm dnp do docs doctor dog domains dot
    download drive dtv dubai dupont durban dvag dvr dz earth eat ec eco edeka edu education ee eg
    email emerck energy engineer engineering enterprises epson equipment er ericsson erni es esq
    estate et eu eurovision eus events exchange expert exposed express extraspace fage fail
    fairwinds faith family fan fans farm farmers fashion fast fedex feedback ferrari ferrero fi
    fidelity fido film final finance financial fire firestone firmdale fish fishing fit fitness fj
    fk flickr flights flir florist flowers fly fm fo foo food football ford forex forsale forum
    foundation fox fr free fresenius frl frogans frontier ftr fujitsu fun fund furniture futbol fyi
    ga gal gallery gallo gallup game games gap garden gay gb gbiz gd gdn ge gea gent genting george
    gf gg ggee gh gi gift gifts gives giving gl glass gle global globo gm gmail gmbh gmo gmx gn
    godaddy gold goldpoint golf goodyear goog google gop got gov gp gq gr grainger graphics gratis
    green gripe grocery group gs gt gu gucci guge guide guitars guru gw gy hair hamburg hangout haus
    hbo hdfc hdfcbank health healthcare help here hermes hiphop hisamitsu hitachi hiv hk hkt hm hn
    hockey holdings holiday homedepot homegoods homes homesense honda horse hospital host hosting
    hot hotels hotmail house how hr hsbc ht hu hughes hyatt hyundai ibm icbc ice icu id ie ieee ifm
    ikano il im imamat imdb immo immobilien in inc industries infiniti info ing ink institute
    insurance insure int international intuit investments io ipiranga iq ir irish is ismaili ist
    istanbul it itau itv jaguar java jcb je jeep jetzt jewelry jio jll jm jmp jnj jo jobs joburg jot
    joy jp jpmorgan jprs juegos kaufen kddi ke kerryhotels kerryproperties kfh kg kh ki kia kids kim
    kindle kitchen kiwi km kn koeln komatsu kosher kp kpmg kpn kr krd kred kuokgroup kw ky kyoto kz
    la lacaixa lamborghini lamer land landrover lanxess lasalle lat latino latrobe law lawyer lb lc
    lds lease leclerc lefrak legal lego lexus lgbt li lidl life lifeinsurance lifestyle lighting
    like lilly limited limo lincoln link live living lk llc llp loan loans locker locus lol london
    lotte lotto love lpl lplfinancial lr ls lt ltd ltda lu lundbeck luxe luxury lv ly ma madrid maif
    maison makeup man management mango map market marketing markets marriott marshalls mattel mba mc
    mckinsey md me med media meet melbourne meme memorial men menu merck merckmsd mg mh miami
    microsoft mil mini mint mit mitsubishi mk ml mlb mls mm mma mn mo mobi mobile moda moe moi mom
    monash money monster mormon mortgage moscow moto motorcycles mov movie mp mq mr ms msd mt mtn
    mtr mu museum music mv mw mx my mz na nab nagoya name navy nba nc ne nec net netbank netflix
    network neustar new news next nextdirect nexus nf nfl ng ngo nhk ni nico nike nikon ninja nissan
    nissay nl no nokia norton now nowruz nowtv np nr nra nrw ntt nu nyc nz obi observer office
    okinawa olayan olayangroup ollo om omega one ong onl online ooo open oracle orange org organic
    origins osaka otsuka ott ovh pa page panasonic paris pars partners parts party pay pccw pe pet
    pf pfizer pg ph pharmacy phd philips phone photo photography photos physio pics pictet pictures
    pid pin ping pink pioneer pizza pk pl place play playstation plumbing plus pm pn pnc pohl poker
    politie porn post pr praxi press prime pro prod productions prof progressive promo properties
    property protection pru prudential ps pt pub pw pwc py qa qpon quebec quest racing radio re read
    realestate realtor realty recipes red redumbrella rehab reise reisen reit reliance ren rent
    rentals repair report republican rest restaurant review reviews rexroth rich richardli ricoh ril
    rio rip ro rocks rodeo rogers room rs rsvp ru rugby ruhr run rw rwe ryukyu sa saarland safe
    safety sakura sale salon samsclub samsung sandvik sandvikcoromant sanofi sap sarl sas save saxo
    sb sbi sbs sc scb schaeffler schmidt scholarships school schule schwarz science scot sd se
    search seat secure security seek select sener services seven sew sex sexy sfr sg sh shangrila
    sharp shell shia shiksha shoes shop shopping shouji show si silk sina singles site sj sk ski
    skin sky skype sl sling sm smart smile sn sncf so soccer social softbank software sohu solar
    solutions song sony soy spa space sport spot sr srl ss st stada staples star statebank statefarm
    stc stcgroup stockholm storage store stream studio study style su sucks supplies supply support
    surf surgery suzuki sv swatch swiss sx sy sydney systems sz tab taipei talk taobao target
    tatamotors tatar tattoo tax taxi tc tci td tdk team tech technology tel temasek tennis teva tf
    tg th thd theater theatre tiaa tickets tienda tips tires tirol tj tjmaxx tjx tk tkmaxx tl tm
    tmall tn to today tokyo tools top toray toshiba total tours town toyota toys tr trade trading
    training travel travelers travelersinsurance trust trv tt tube tui tunes tushu tv tvs tw tz ua
    ubank ubs ug uk unicom university uno uol ups us uy uz va vacations vana vanguard vc ve vegas
    ventures verisign versicherung vet vg vi viajes video vig viking villas vin vip virgin visa
    vision viva vivo vlaanderen vn vodka volvo vote voting voto voyage vu wales walmart walter wang
    wanggou watch watches weather weatherchannel web webcam weber website wed wedding weibo weir wf
    whoswho wien wiki williamhill win windows wine winners wme woodside work works world wow ws wtc
    wtf xbox xerox xihuan xin xxx xyz yachts yahoo yamaxun yandex ye yodobashi yoga yokohama you
    youtube yt yun za zappos zara zero zip zm zone zuerich zw
"""

# The same in other scripts, decoded from "xn--".
_ROOT_ZONE_IN_OTHER_SCRIPTS = """
    कॉम セール 佛山 ಭಾರತ 慈善 集团 在线 한국 ଭାରତ 点看 คอม ভাৰত
    ভারত 八卦 ישראל موقع বাংলা 公益 公司 香格里拉 网站 移动 我爱你
    москва қаз католик онлайн сайт 联通 срб бг бел קום
    时尚 微博 淡马锡 ファッション орг नेट ストア アマゾン 삼성 சிங்கப்பூர்
    商标 商店 商城 дети мкд ею ポイント 新闻 家電 كوم 中文网 中信 中国 中國
    娱乐 谷歌 భారత్ ලංකා 電訊盈科 购物 クラウド ભારત 通販 भारतम्
    भारत भारोत 网店 संगठन 餐厅 网络 ком укр 香港 亚马逊 食品 飞利浦
    台湾 台灣 手机 мон الجزائر عمان ارامكو ایران العليان
    امارات بازار موريتانيا پاکستان الاردن بارت بھارت
    المغرب ابوظبي البحرين السعودية ڀارت كاثوليك
    سودان همراه عراق مليسيا 澳門 닷컴 政府 شبكة بيتك عرب
    გე 机构 组织机构 健康 ไทย سورية 招聘 рус рф تونس 大拿 ລາວ
    みんな グーグル ευ ελ 世界 書籍 ഭാരതം ਭਾਰਤ 网址 닷넷 コム 天主教 游戏
    vermögensberater vermögensberatung 企业 信息 嘉里大酒店
    嘉里 مصر قطر 广东 இலங்கை இந்தியா հայ 新加坡 فلسطين 政务
"""

_COMMON = "com net org info biz ru рф укр бел 中国 中國 台灣 台湾 香港 公司 网店 コム 닷컴 한국 كوم"

_GENERIC = """
    agency app art bio blog boutique cafe cat clothing cloud club coffee design dev digital email
    farm fashion florist furniture gallery gifts gmbh graphics guru homes icu ink io jewelry kitchen
    live ltd market media network nyc online photo photography photos pics pottery press pub scot
    shoes shop site social software solutions space store studio systems tattoo tech tienda tokyo
    tools toys berlin london paris amsterdam wien swiss vip website wiki wine xyz
"""

_COUNTRY = """
    ac ae af ag ai al am ar asia at au az ba bd be bg bh bo br by bz ca cc cd ch ci cl cm cn co cr
    cu cy cz de dk do dz ec ee eg es et eu fi fj fm fr ga gd ge gg gh gl gr gt gy hk hn hr ht hu id
    ie il im in iq ir is it je jm jo jp ke kg kh kr kw ky kz la lb lc li lk lt lu lv ly ma mc me mg
    mk mn mo mt mu mv mx my mz na ng ni nl no np nu nz om pa pe ph pk pl pr ps pt py qa re ro rs sa
    sc sd se sg sh si sk sm sn so st su sv sx sy tc tg th tj tk tm tn to tr tt tv tw tz ua ug uk us
    uy uz va vc ve vg vn vu ws ye za zm zw
"""

# Words of common languages, units and abbreviations, each of them two letters often typed after a full stop.
_WORDS = """
    ac ad ae ag ai al am ar art as at au ba be bg bio by bz ca cat cc cd cm co da de digital do dm
    ee email es et farm fm ga gd ge gg gl gm gt ht id ie il im in info io is it je jo ky la lb lc li
    live lt ma market mc me media mg mm mn mo mt mu mv my na network ni no nu om online pa photo
    photos pics pm press pr ps pub py qa re rs sa sc sd se sh shoes shop si site sm sn so social
    software solutions st su sv systems store studio tc tech tg th tk tm to tools toys tt tv us va
    vc ve vip vu wine ws ye za
"""

_WORDS_EVEN_IF_TYPED = """
    al am ad as at be by co cat da digital do email es et farm gl id im in is it je la live ma
    market me media mm my na network ni no online om pa photo photos pics pm press pub re sa se
    shoes si site so social software solutions su systems to tools toys us va ve wine ye furniture
    gifts homes kitchen coffee cafe clothing fashion gallery jewelry photography pottery tattoo ink
"""

# Reserved by RFC 2606 and RFC 6761; documents and tests use them.
RESERVED: Final = frozenset({"example", "test", "invalid", "localhost"})
"""Endings that lead nowhere and are written as if they did."""

_FILES = """
    avif bmp cpp cs css csv dat doc docx dll dxf eps exe gcode gif gz heic html ini jpeg jpg jpk js
    json log md mjs mkv mov mp mp3 mp4 obj pdf php png ppt pptx ps psd py rar raw rs rtf sh so sql
    step stl svg sys tar tif tiff toml ts txt vue wav webp xls xlsx xml yaml yml zip
"""

TLDS: Final = frozenset((_ROOT_ZONE + _ROOT_ZONE_IN_OTHER_SCRIPTS).split()) | RESERVED
"""All endings a domain can have, in lower case."""

COMMON_TLDS: Final = frozenset(_COMMON.split())
"""Endings that are nothing but endings: they count also after a comma, a space or a blank full stop."""

BARE_TLDS: Final = (frozenset((_COMMON + _GENERIC + _COUNTRY).split()) | {"example"}) - frozenset(
    _WORDS_EVEN_IF_TYPED.split()
) | {"at", "be", "co", "es", "it", "in", "is"}
"""Endings by which a bare domain is told."""

WORD_TLDS: Final = (TLDS - BARE_TLDS) | {"at", "be", "in", "is", "it"}
"""Endings that are words as well: a bare domain with one needs a path or a word that announces a link."""

SPOKEN_TLDS: Final = frozenset((_COMMON + _GENERIC + _COUNTRY).split()) - frozenset(_WORDS.split()) | {
    "co",
    "shop",
    "store",
    "online",
    "info",
    "io",
    "tv",
    "za",
    "au",
    "ca",
    "studio",
    "site",
}
"""Endings that count after a word for a full stop; the others are too often words of the sentence."""

FILE_EXTENSIONS: Final = frozenset(_FILES.split())
"""Endings that name a file: `icon@2x.png` is no address."""
