"""Words for the signs of addresses, the mail providers people name, and words that point to an address.

The words are those of everyday speech, as the Wikipedia articles on the at sign and on the full stop list
them for each language, with the diminutives and borrowed forms that people write in chats. They are written
here as they are spelled; `spelling` folds them as it folds messages.
"""

from __future__ import annotations

from typing import Final

AT: Final = {
    "en": "at sign, at symbol, at the rate, at the rate of, at rate, curly a, monkey "
    "tail, at mark, the at, a t, at the r8 of, at d rate, d rate, aat, "
    "@ the rate, @ the rate of, @ the r8 of, @ the r8, @rate, @ sign, around a, "
    "swirly a, the a in a "
    "circle, the at sign, the at symbol, at thing, the at thing, at thingy, the at thingy, squiggly a, "
    "squiggle a, a with a tail, a with the tail, the a with the tail, a in a circle, a with a circle, "
    "circled a, a in the circle, ampersat, at button, at key",
    "es": "arroba, arrobas, arrova, arova, aroba, arrobba, arroa, harroba, a rroba, ar roba, arro ba, "
    "la a con rabito, la a rara",
    "pt": "arroba, arrouba, arr0ba",
    "fr": "arobase, arobas, arrobas, arrobase, arobaze, arobaz, arobace, arobasse, arrobaz, haro base, "
    "aro base, a commercial, a commerciale",
    "de": "klammeraffe, affenschwanz, affenschwanzerl, aet, et zeichen, at zeichen",
    "it": "chiocciola, chiocciolina, chiocciolo, kiocciola, kiocciolina, chiociola, ciocciola, "
    "chioccola, chiocciolla, chiocciol, kiociola, chio cciola",
    "nl": "apenstaartje, apestaartje, apenstaart, apestaart, aapestaartje, slingeraapje, slingeraap, aapje",
    "pl": "małpa, małpka, malpa, malpka",
    "ru": "собака, сабачка, сабака, собачка, собаки, собачки, собаке, эт, гав, sobaka, sobachka",
    "tr": "et işareti, kuyruklu a, kuyruklua, kuyruklu, et isareti, güzel a",
    "ar": "ات, آت, أت, إت, علامة ات, ايت, أيت, آت ساين",
    "hi": "एट, ऐट, एट द रेट, ऐट द रेट, एट दी रेट, at the ret",
    "zh": "小老鼠, 艾特, 圈a, 圈 a, 花a, a圈, 老鼠",
    "ja": "アットマーク, アット, あっと, あっとまーく, アト",
    "other": "snabel a, snabela, kukac, zavináč, zavinac, strudel, кльомба, равлик, "
    "골뱅이, sign at, et the rate",
}
"""Words for "@" that stand for little else before a domain."""

WEAK_AT: Final = "at, chez, bei, bij, aap, su, over at, et"
"""Words for "@" that are ordinary words: they need a domain after them and a name before them."""

DOT: Final = {
    "en": "dot, d0t, dott, dawt, dot sign, full stop, fullstop, period, doth",
    "es": "punto, puntito, puntico, pto",
    "pt": "ponto, pontinho",
    "fr": "point",
    "de": "punkt, pünktchen, punkterl",
    "it": "punto, puntino",
    "nl": "punt, puntje, stip",
    "pl": "kropka, kropa, kropeczka",
    "ru": "точка, точечка, дот, tochka, тчк",
    "tr": "nokta, noktasi",
    "ar": "نقطة, نقطه, دوت, دت, نقطۃ",
    "hi": "डॉट, डाट, डोट, बिंदु, दॉट",
    "zh": "点, 點, 点儿, 小数点",
    "ja": "ドット, どっと, 点, てん, テン",
    "other": "tečka, pont, punct, prick, крапка, 점, 닷, piste",
}
"""Words for "."."""

OTHER_SIGNS: Final = {
    "_": "underscore, under score, underline, under_score, guion bajo, guión bajo, "
    "guion abajo, underline, "
    "tiret du bas, underscor, unterstrich, trattino basso, laag streepje, "
    "podkreślnik, podkreslnik, "
    "podłoga, "
    "нижнее подчеркивание, нижнее подчёркивание, подчеркивание, подчёркивание, alt "
    "çizgi, alt tire, "
    "شرطة سفلية, اندر سكور, اندرسكور, अंडरस्कोर, 下划线, 下劃線, 底线, 底線, アンダーバー, "
    "アンダースコア, アンダーライン, undrscore",
    "-": "hyphen, dash, minus, guion, guión, guion medio, hífen, hifen, traço, "
    "tiret, trait d'union, bindestrich, "
    "trattino, streepje, koppelteken, myślnik, myslnik, minus, дефис, тире, минус, "
    "tire, eksi, شرطة, "
    "داش, "
    "डैश, हाइफन, 减号, 横杠, 中划线, ハイフン, 横棒",
    "+": "plus sign, plus, más, mais",
    "/": "slash, forward slash, barra, diagonal, barra inclinada, barra diagonal, oblique, "
    "schrägstrich, slesh, barre oblique, ukośnik, "
    "слэш, слеш, bölü, سلاش, شرطة مائلة, "
    "स्लैश, 斜杠, 斜線, スラッシュ",
}
"""Words for the other signs of addresses and links."""

AT_SYMBOLS: Final = frozenset("📧✉📩📨💌🐒🐵🐌🐕🐶🌀🍥📬📮📪📫⊛☆★◎⌾")
"""Symbols that stand for "@" between a name and a domain."""

DOT_SYMBOLS: Final = frozenset("•·∙●○◦⚫⚪🔵🔴🟢🟡🟠🟣⋅‧・･。｡⬤🔘*°")
"""Symbols that stand for "." between a name and an ending."""

PROVIDERS: Final = {
    "gmail.com": "gmail, gimeil, jimeil, yimeil, jimeyl, gimel, jimel, gemel, gemeil, jemeil, gemeio, "
    "gemeiu, gimeio, gmeio, "
    "g mail, geemail, gee mail, 爺メール, gmial, gmal, gmai, gmaill, gamil, gmeil, "
    "gimail, jmail, jemail, jimail, "
    "gemail, gmail one, gmail thing, g mail one, g mail thing, gee male, g male, gee "
    "mail one, "
    "じーめーる, ジメイル, google one, google mail, google mail one, google thing, googl "
    "mail, googles mail, google's "
    "mail, "
    "джимейл, джимэйл, гмейл, гмайл, жмейл, гмаил, джимаил, جيميل, جي ميل, جميل دوت "
    "كوم, جيمايل, जीमेल, "
    "जीमैल, "
    "जी मेल, ジーメール, Ｇメール, ジメール, gメール, 谷歌邮箱, g邮箱, gmail邮箱, 谷歌, mail google, "
    "poczta google, goggle mail, gmayl, gmaile, gmael, jeemail, "
    "googly mail, googley mail, googlie mail, gma il, gm ail, g ma il, g mai l",
    "googlemail.com": "googlemail, google-mail",
    "hotmail.com": "hotmail, hot male, hottmail, hotma il, hot mai l, ho tmail, "
    "otmail, otmeil, otmel, hotmel, hotmeio, rotmeil, rotmail, hotimeil, "
    "hotimail, hot mail, jotmail, jotmeil, hotmeel, hotmeyl, "
    "hotmale, hotmal, hotmial, hotmeil, homail, "
    "хотмейл, хотмайл, هوتميل, هوت ميل, "
    "हॉटमेल, ホットメール",
    "outlook.com": "outlook, autluk, autlook, outluk, autilook, outlouk, aulook, out look, outlok, "
    "аутлук, оутлук, اوتلوك, आउटलुक, アウトルック",
    "yahoo.com": "yahoo, ya hoo, yah oo, yahooey, iahu, iahoo, yaju, yajoo, "
    "yahooo, yaho, yahu, やふー, 歪虎, yahu, ymail, y mail, yahoo mail, яху, ياهو, "
    "याहू, ヤフー, ヤフーメール, 雅虎",
    "icloud.com": "icloud, i cloud, eye cloud, eyecloud, айклауд, اي كلاود, आईक्लाउड, アイクラウド",
    "live.com": "live mail",
    "msn.com": "msn",
    "aol.com": "aol, a o l",
    "proton.me": "proton, proton mail, протон, بروتون",
    "protonmail.com": "protonmail, протонмейл",
    "gmx.de": "gmx, g m x, geemix",
    "eircom.net": "eircom",
    "bluewin.ch": "bluewin",
    "inbox.ru": "инбокс, inbox ru",
    "planet.nl": "planet nl",
    "gmx.net": "gmx punkt net",
    "web.de": "web de, webde",
    "t-online.de": "t online, tonline, t-online",
    "posteo.de": "posteo",
    "freenet.de": "freenet",
    "mail.ru": "mail ru, mailru, мейл ру, мэйл ру, майл ру, мейлру, мэил ру, меил ру",
    "yandex.ru": "yandex, яндекс, yandeks, янд",
    "rambler.ru": "rambler, рамблер",
    "bk.ru": "bk ru",
    "ukr.net": "ukr net, укрнет",
    "qq.com": "qq邮箱, qq mail, qq信箱, qq",
    "163.com": "163, 幺六三, 一六三, 163邮箱",
    "126.com": "126, 一二六, 126邮箱",
    "sina.com": "sina, 新浪",
    "naver.com": "naver, 네이버",
    "daum.net": "daum, hanmail",
    "docomo.ne.jp": "docomo, ドコモ",
    "ezweb.ne.jp": "ezweb",
    "nifty.com": "nifty",
    "wp.pl": "wp, wupe",
    "o2.pl": "o2",
    "onet.pl": "onet",
    "interia.pl": "interia",
    "libero.it": "libero",
    "virgilio.it": "virgilio",
    "tiscali.it": "tiscali",
    "alice.it": "alice, ali ce",
    "orange.fr": "orange",
    "free.fr": "free",
    "laposte.net": "laposte, la poste",
    "wanadoo.fr": "wanadoo",
    "sfr.fr": "sfr",
    "bol.com.br": "bol",
    "uol.com.br": "uol",
    "terra.com.br": "terra",
    "sapo.pt": "sapo",
    "iol.pt": "iol",
    "clix.pt": "clix",
    "rediffmail.com": "rediffmail, rediff, rediff mail",
    "btinternet.com": "btinternet, bt internet",
    "ntlworld.com": "ntlworld",
    "virginmedia.com": "virgin media",
    "sbcglobal.net": "sbcglobal",
    "bigpond.com": "bigpond",
    "xtra.co.nz": "xtra",
    "ziggo.nl": "ziggo",
    "hetnet.nl": "hetnet",
    "xs4all.nl": "xs4all",
    "telenet.be": "telenet",
    "skynet.be": "skynet",
    "mynet.com": "mynet",
    "chello.at": "chello",
    "fastmail.com": "fastmail",
    "tutanota.com": "tutanota, tuta",
    "zoho.com": "zoho",
    "seznam.cz": "seznam",
    "videotron.ca": "videotron",
}
"""Mail providers by the domain that is meant when only the name is said."""

AMBIGUOUS_PROVIDERS: Final = frozenset(
    "orange.fr free.fr proton.me terra.com.br bol.com.br libero.it alice.it 163.com "
    "126.com o2.pl wp.pl "
    "sina.com "
    "onet.pl qq.com virgilio.it sfr.fr clix.pt sapo.pt iol.pt xtra.co.nz nifty.com "
    "docomo.ne.jp "
    "skynet.be "
    "telenet.be ziggo.nl virginmedia.com web.de bk.ru msn.com tutanota.com zoho.com "
    "seznam.cz chello.at "
    "videotron.ca mynet.com naver.com daum.net uol.com.br tiscali.it freenet.de "
    "t-online.de "
    "laposte.net outlook.com".split()
)
"""Those whose names mean something else as well: they need more that speaks for an address."""

ENDINGS: Final = {
    "com": "kom, c0m, ком, كوم, कॉम, コム, こむ, 康姆, comm",
    "net": "нет, نت, नेट, ネット",
    "org": "орг, اورج",
    "ru": "ру",
    "рф": "",
    "in": "इन",
    "sa": "سا",
    "jp": "ジェーピー",
}
"""Endings of domains as they are said in other scripts."""

MAIL_CUES: Final = frozenset(
    "email emails mail mails maill mailbox inbox eml addy imejl imel emial emali "
    "mailing mailid mailto "
    "correo correos mailen mailadresse adresse address adress mailadres indirizzo "
    "posta eposta poczta "
    "skrzynka "
    "courriel courriels mel adresa e-mail emeil mejl mejla maila mailu maile mailim "
    "mailimi mailden "
    "почта почту почте почты почтой мыло мыла мейл имейл емейл мэил меил имеил емеил емаил "
    "ايميل الايميل ايميلي إيميل الإيميل ايميلك بريد البريد بريدي "
    "dirección direccion endereço endereco".split()
)
"""Words that speak of an e-mail address, as whole words."""

UNSPACED_MAIL_CUES: Final = "邮箱 郵箱 邮件 信箱 電郵 电邮 メール メアド アドレス ईमेल मेल आईडी 이메일".split()
"""The same in scripts that leave no spaces, or whose words are not told apart by letters alone."""

SITE_CUES: Final = frozenset(
    "site sites website webshop web webpage page homepage url link links www browser "
    "visit shop store "
    "google "
    "type sitio pagina página tienda loja boutique online seite internetseite laden "
    "sito negozio winkel "
    "strona "
    "stronie sklep sklepie сайт сайте магазин ссылка siteye sitem sitemiz adresi "
    "موقع الموقع متجر متجرنا "
    "موقعي "
    "web-site address portfolio webseite webside blog domain sitede navegador navigateur".split()
)
"""Words that speak of a site, as whole words."""

UNSPACED_SITE_CUES: Final = (
    "サイト 検索 ホームページ ショップ 网站 網站 网址 網址 网店 官网 官網 वेबसाइट साइट लिंक".split()
)
"""The same in scripts that leave no spaces."""

ORDINARY: Final = frozenset(
    # What stands before "at", a full stop or the name of a provider in ordinary sentences.
    "a about above account accounts after again all also always am amazing an and "
    "another any anyone "
    "anything are "
    "around arrive arrived as ask available away back bad be beautiful because been "
    "before best better "
    "bid big black "
    "blue box but buy by call came can cant check checked checking cheers closed "
    "come comes coming "
    "contact could "
    "cute day deal delivered details did didnt different dinner do does doesnt dog "
    "done dont down each "
    "else email "
    "emails end ended enough ever everyone everything fine first fit for free friday "
    "friend from full "
    "fun get gift "
    "give go going gone good got great green guy guys had half happy has have he "
    "hello help her here hey "
    "hi him his "
    "home hope hour how i id ideal if im in info inside is it its ive job just keep "
    "kind know last later "
    "left let "
    "like line live located log login look looked looking looks lot love lovely "
    "lunch made mail mails "
    "make man many "
    "maybe me meet meeting message messages mine minute monday more morning much "
    "must my name need never "
    "new next "
    "nice night no none noon not nothing now of off ok okay old on once one only "
    "open or order ordered "
    "orders other "
    "our out over paid parcel party people perfect person photo photos pick picked "
    "please point polka "
    "post "
    "posted price prices probably problem put reach reached ready really received "
    "red regards right "
    "running said "
    "sale same saw say school see seen sell seller send sent set she shipped shop "
    "shot should show sign "
    "signed size "
    "sold some someone something soon sorry spam sports start started staying still "
    "stop store stuff "
    "sunday super "
    "sure take text thank thanks that thats the their them then there these they "
    "thing things think this "
    "those "
    "through time to today together told tomorrow tonight too touch tried try trying "
    "u under until up us "
    "use used "
    "using very via wait waiting want wants was way we week well went were what "
    "whatever when where "
    "which while "
    "white who why will with without word work worked working works would write "
    "wrote yeah year yes "
    "yesterday yet "
    "customer customers support assistant "
    "you your youre yours available everybody anybody nobody id username user "
    "address adresse stays stay "
    "lives lived "
    "broken hacked blocked locked slow gone full empty private new dead old closed "
    "disabled suspended "
    "weird nope none spam below above attached app style play web photo "
    "reachable found find bought getting stock listed listing priced aimed pointed "
    "stare staring glance "
    "glancing "
    "laughing yelled shouted angry mad hosted employed engineer manager developer "
    "arrives arriving ends "
    "starts begins "
    "nope yep lol haha btw fyi ty thx pls plz ur asap etc approx incl excl vs mr mrs "
    "ms dr st no nr tel "
    "inc ltd "
    # es, pt
    "gracias hola vale bueno buenas perfecto listo si sí claro saludos genial que "
    "como cuando donde muy "
    "mas más pero "
    "para por con sin esta está este estoy tengo tiene soy voy mi tu su el la los "
    "las un una y o de del "
    "al lo le se "
    "escribeme escríbeme mandame mándame envía envio correo mail obrigado obrigada "
    "olá ola bom boa sim "
    "não nao tudo "
    "bem você voce meu minha seu sua e os as um uma em na da do me te manda escreve "
    "cierto exacto tarde "
    "noche dia "
    # fr
    "merci bonjour salut oui non bien bonne bon super parfait voila voilà je tu il "
    "elle nous vous ils "
    "mon ma mes ton "
    "ta tes son sa ses le les des du et ou où mais donc est suis êtes etes sont "
    "c'est ça ca au aux ce "
    "cette pour "
    "avec sans sur dans moi toi écrivez écris ecris ecrivez envoyez "
    # de, nl
    "danke hallo ja nein gut super ok gerne bitte ich du er sie wir ihr es mein "
    "meine dein deine sein "
    "ein eine der "
    "die das den dem und oder aber ist bin bist sind war auf an mit von für fur "
    "nicht auch noch schon so "
    "wie was wo "
    "wer mich mir dich dir uns alles klar genau schreib schreiben schick kaufen "
    "gekauft bestellt arbeite "
    "arbeitet "
    "dank bedankt hoi dag nee goed prima ik jij je u hij zij wij het een de en of "
    "maar is ben zijn op "
    "aan met van "
    "voor niet ook nog al hoe wat waar wie mij "
    # it, pl, tr, ru
    "grazie ciao sì va bene perfetto ok io tu lui lei noi voi loro mio mia tuo sua "
    "il lo gli i una e ma "
    "che come "
    "quando dove per con senza sono è dziękuję dziekuje dzięki czesc cześć tak nie "
    "dobrze ja ty on ona "
    "my wy oni mój "
    "moj moja mam jest są na w z do od i a o pisz tamam evet hayır merhaba selam "
    "teşekkürler tesekkurler "
    "var yok ben "
    "sen o biz siz bu şu ve ile için icin да нет спасибо привет здравствуйте я ты он "
    "она мы вы они мой "
    "моя мое мои "
    "на в с по и а но не что как где когда это пишите пиши напишите есть у вас меня".split()
)
"""Words that are no names of mailboxes or shops where they stand before a sign that is an ordinary word."""
