"""The names of networks and messengers in messages, as people write, shorten, translate and hide them.

Nicknames, belittlements and misspellings are among them. Collected by hand for the languages that the
documentation lists.
"""

from __future__ import annotations

from typing import Final

# One row for each network. A middle dot stands where people put a space or a sign to hide the name, and
# a tilde where an ending of the language may follow (Telegramie, Telegramda, инсте).
NAMES: Final = {
    "instagram": """
        insta·gram~, insta, instagrao, instagrama, instagrame, istagram~, istagran, insta·gran, instas,
        insty, instie, instaa, instagran, instagam, instagarm, insragram, intagram, instgram, instagrm,
        instargam, instragram, instadan, instada, instam, instaya, instata, insta·g, insta gee,
        инстаграм~, инста, инсте, инсту, инсты, инстой, инстик~, запрещеннограм~, نستا, انستا, انستقرام,
        انستغرام, انستجرام, انستكرام, इंस्टा, इंस्टाग्राम, इन्स्टा, इन्स्टाग्राम, इंसटा, インスタ,
        インスタグラム, イン○タ, イ○スタ, イン☆スタ, インス夕, 照片墙, 照片牆, 愛居, 哀居, 爱居, i居,
        ig居, いんすた, いんすたぐらむ, いんすたぐら無, イソスタ, عالأنستا, الأنستا, أنستا, إنستا,
        إنسطا, انسطا, نسطا, لنسطا, انستغغرام, الكام الوردي, الكاميرا الوردية, instidan, instida,
        instamdan, instagramdan, instagramim, instagramimiz, insitagram, ins tag ram, inistagram,
        इन्सटा, इन्सटाग्राम, इंस्टग्राम, इनस्टा, इनस्टाग्राम, inschta, inschtagram~, inscht, instakram~,
        instagrimm, instagramm~, instaseite, instaprofil, instakanal, bunte kamera, bunten kamera,
        instagrammetje, instaatje, instapagina, instagramik~, instuni, instusi, insciaku, insciak,
        instagramowo, запрещенограм~, нельзяграм~, запрещеннограмм~, запрещенная сеть, запрещенной сети,
        запрещенная соцсеть, запрещенной соцсети, запрещенке с фот~, запрещенка с фот~,
        запрещенке с картин~, соцсеть с картин~, соцсети с картин~, соцсеть с фот~, соцсети с фот~,
        инстаграмчик~, инсташк~, инсташечк~, инстаграмушк~, инсточк~, инстаграмчег~
    """,
    "facebook": """
        face·book~, facebuque, facebuqui, feicebuque, feissebuque, feisbuque, feisbuq, feisbucc,
        facebucc, faisbuc, faisbuk, fessebouk, fesbouk, facibuk, faccibuk, feis·buk, feis·buc, facbook,
        facebok, fesbuk, feisbuk, faceboock, facebuk, feisbook, feysbuk, fejsbuk~, fejsbook~,
        fesse·bouc, face de bouc, faccialibro, faccia libro, gesichtsbuch, fratzenbuch, smoelenboek,
        book·face, facey, facie, smoelen boek, facebunio, livro das caras, fejsik~, facespace, feesboek,
        fbook, zuckbook, book of faces, caralibro, f·book, facey b, 顔本, livre des visages, feisbuc,
        mordoksiazk~, feyste, yuzkitab~, चेहरे वाली किताब, 非死不可, фейсбук~, фэйсбук~, мордокниг~,
        فيسبوك, فيس بوك, فايسبوك, الفيسس, فيسبووك, फेसबूक, फ़ेसबूक, ふぇいすぶっく, feyisbuk,
        yuz kitabi, yuz kitabinda, yuz kitabindan, फेसबुक, फ़ेसबुक, फेस बुक, フェイスブック, 脸书, 臉書,
        粉專, 粉专, blaues f, blauen f, blaue f, gesichterbuch, gesichtbuch, buch der gesichter,
        buch mit den gesichtern, fatzebuk, fratzebuch, fressbuch, gsichtsbuch, gsichterbuach, feisbuck,
        fressenbuch, gezichtenboek~, boek met de gezichten, boek met gezichten, boek der gezichten,
        blauwe f, smoeleboek~, feestboek, fezboek, mordoksiazce, twarzoksiazk~, twarzoksiazce,
        ksiazka z twarzami, ksiazce z twarzami, ksiazka twarzy, niebieskie f, niebieskim f,
        niebieskiego f, pejsbuk~, fejsiku, fejsbuczek, fejsbuczku, лицокниг~, книга лиц, книге лиц,
        мордокнижк~, фейсбучек~, фейсбучик~
    """,
    "messenger": """
        facebook messenger, fb messenger, messengerze, messengerde, messengerden, ماسنجر, मैसेंजर,
        メッセンジャー
    """,
    "tiktok": """
        tik·tok~, tikky tokky, tickticktack, tik·tak~, tikketok, tikkietok, ticktock, tictoc,
        tiktoczek~, tiktokke, tiquetoque, tic·toc, tiquitoque, tictoque, tiktoque, てぃっくとっく,
        チックタック, tictok, tick·tok, titok, tik and then tok, tik toku, tik toka, тикток~, тик ток~,
        تيك توك, تيكتوك, تيكتوكي, التيكتوك, تكتوك, टिकटॉक, tiktakta, tiktaktan, ティックトンック,
        ちくたく動画, टिक टॉक, टिकटोक, ティックトック, tiktoczek, tiktoczku, tiktokje~, тиктокчик~,
        тикитоки, тиктакат~
    """,
    "x": """
        twitter~, elon's site, elons site, twiter, twiiter, tuiter, bird app, bird site, твиттер~,
        твитер~, تويتر, ट्विटर,
        ツイッター, ついったー, 旧ツイ, 青い鳥, 鳥のアプリ, えっくす, エックスの垢, تويترر, 推特, 蓝鸟, 藍鳥
    """,
    "snapchat": """
        snap·chat~, snapchap, snapchet, snapik, sneppie, snepje, bhoot wali app, ghost app, снапчат~,
        снэпчат~, سناب, سناب شات, سنابي, سناب تشات, سنابب, سنابشات, الشبح الاصفر, الشبح الأصفر, ابو شبح,
        स्नैपचैट, スナチャ, スナップチャット, gelbes gespenst, gelben gespenst, gelber geist,
        gelben geist, schnappchat, geel spook, gele spookje, gele spook, zolty duszek, zoltego duszka,
        zoltym duszku, snapie, snapa, снапик~
    """,
    "youtube": """
        you·tube~, u tube, yutub, yutube, ютуб~, ютюб~, يوتيوب, यूट्यूब, ユーチューブ, 油管, jutub~,
        jutiub~, jutube, du roehre, du rohre, ютубчик~, ютьюб~
    """,
    "linkedin": "linked·in~, linkdin, линкедин~, لينكد ان, لينكدان, लिंक्डइन, リンクトイン, 领英",
    "pinterest": "pinterest~, pintrest, pin place, pin board site, пинтерест~, بنترست",
    "reddit": "reddit~, реддит~",
    "threads": "insta threads, threads app",
    "bluesky": "bluesky, bsky",
    "mastodon": "mastodon",
    "twitch": "twitch, твич~",
    "tumblr": "tumblr",
    "depop": "depop",
    "vinted": "vinted",
    "onlyfans": "only·fans",
    "behance": "behance",
    "vk": """
        v·kontakte, вк, вконтакт~, вэка, вкшк~, вкшечк~, вкашк~, контактик~, вконтактик~, вкашечк~,
        вэкашк~, синяя соцсеть, синеи соцсети, вэкаше
    """,
    "odnoklassniki": "odnoklassniki, одноклассник~, одноглазник~, одноклашк~",
    "douyin": "douyin, 某音, 抖音, 抖阴, 斗音, dou音, 抖亻音, d音, 抖y, 逗音, 兜音",
    "weibo": "weibo, 微博, 围脖",
    "xiaohongshu": """
        xiaohongshu, 小地瓜, 小红书, 小紅書, 小红薯, 小葒书, 小hong书, 小🍠, 小红叔, 小洪书, 小荭书, 小h书,
        🍠搜
    """,
    "kuaishou": "kuaishou, 快手",
    "bilibili": "bilibili, 哔哩哔哩",
    "whatsapp": """
        what·s·app~, ouatsape, zipzop, uozzap, whatsaap, whatsap~, whatssap, watsapp~, watsap, wattsapp,
        wattsap, wotsapp, wotsap, whatapp, whattsapp, wats·app, wassap, wasap, wasapp, guasap, guasapp,
        guatsap, guats·ap, guachap, guasape, uatzap, uazap, uatzapi, zapizapi, uotsap, uossap, vuazzap,
        wozzap, uozap, whatsa, whats·a·p, wazzap, wassapp, uatsap, vatsap~, vatzap, watzap, whasapp,
        whatspp, zap·zap, zapi, whtsapp, whtsap, wzp, wsapp, whats app me, lotsap, bubble app,
        bubble thing, watsup me, whatsup me, wats up me, ватсап~, вацап~, вотсап~, ватцап~, воцап~,
        вотсаб, вотцап~, ватсаб, вотс ап, ватс ап, واتساب, واتس اب, واتس, واتسب, وتساب, وتس اب,
        व्हाट्सएप, व्हाट्सऐप, व्हाट्सप्प, व्हाट्सप, वाट्सएप, वाट्सऐप, वॉट्सऐप, वॉट्सएप, वाट्सअप,
        व्हाट्सअप, व्हाट्स एप, वाट्स अप, वाट्स एप, वाट्स ऐप, व्हाट्स अप, वट्सएप, वट्सअप, व्हाटसएप,
        ワッツアップ, わっつあっぷ, الوآتس, وآتس, واتسساب, وتس, الوتس, واطساب, واطس, وتساپ, vatsaptan,
        vatsapdan, vadsap, watsaptan, watzapp, whatsapp~, wotzapp, watsepp, wattsepp, gruner horer,
        grunen horer, grunen messenger, gruner messenger, groene hoorn, groene hoorntje, whatsappje,
        watsappie, wappje, lacap~, lotsap~, watsapie, wacap~, zielona sluchawka, zielonej sluchawce,
        zielony dymek, zielonym dymku, whatsupie, whatsuppie, ватсапчик~, вацапчик~, вотсапчик~,
        зеленая трубка, зеленои трубке, зеленую трубку, зеленыи мессенджер, зеленом мессенджере,
        ватсапп~, вотсапп~, вацаппчик
    """,
    "telegram": """
        tele·gram~, tlgrm, telegrao, telegramma, telegranm, avioncito azul, टीजी, テレグ○ム, テレグ〇ム,
        teleg, telegam, telgram, telegrm, telega, teleguinha, t·gram, paper plane app,
        telgraf uygulamasi, телеграм~, тележк~, тэгэ, тгэшк~, самолетик~, телегу, телеге, телегой,
        телеги, тг, тгшк~, تلغرام, تليجرام, تيليجرام, تلجرام, تلقرام, تيليغرام, تلكرام, تليقرام,
        تيليقرام, تيلي جرام, تلي قرام, تلغراام, तेलेग्राम, टेली ग्राम, टेलिगराम, てれぐらむ, kagit ucak,
        kagit ucaktan, ucakli uygulama, mavi ucakli, neele jahaz wali app, neele jahaz wale app,
        neele jahaz, nile jahaz, jahaz wali app, jahaz wale app, تلجرم, telly·gram, tela·gram,
        tele·graf app, टेलीग्राम, टेलिग्राम, तेलीग्राम, テレグラム, テレグラ, テレ○ラム, 纸飞机, 紙飛機,
        papierflieger messenger, papierflieger-messenger, papierflieger, papierfliegern, papierfliegerl,
        telegramerl, telegramm app, teligram, telegrem, papieren vliegtuigje, papieren vliegtuig,
        telegrammetje, telegraaf met een m, telegrm~, telegramik~, papierowy samolocik,
        papierowym samolociku, papierowego samolocika, telegrama, телеграмчик~, телеграмик~, телегушк~,
        телегочк~, тележечк~, тгшечк~, тэгешк~, бумажныи самолет, бумажном самолете, бумажныи самолетик,
        телеграмыч~
    """,
    "signal": """
        signal app, signal messenger, सिग्नल ऐप, сигнал мессенджер, signalmessenger, blauer messenger
    """,
    "wechat": """
        wechat~, weixin, wei·xin, wechet, 微信, 围信, 圍信, 薇芯, 微芯, 威芯, 维信, 維信, 唯信, 薇訊, 卫芯,
        微❤, 威❤, 薇❤, 徽❤, 徽♥, 微♥, 薇♥, 威♥, v❤, v♥, v芯, 🛰号, 🛰信, 微亻言, 徽❤信, 嶶信, 薇❤信, 薇信,
        徽信, 微x, 溦信, v信,
        vx, vx号, 加v, 加薇, 加微,
        加个v, 加个薇, 加个微,
        加我v, 加我微, +v, +薇, +微, 卫星号, 薇号, 微号, v号, v號, wx号, wx, 绿泡泡, вичат
    """,
    "line": """
        らいん, ライん, らイん, らイン, ラいん, ラいン, らいω, らぃω, ラィン, ㋶いん, lいne, らいんid,
        らぃん, 裸院, ら.い.ん, ライソ, ラ○ン, ラ〇ン, l○ne, line·id, line account,
        line app, line 帳號,
        ラインid, line交換, 賴id, 賴的id, 加賴, 加萊, 萊id, 萊:, 癩我, 賴我, 瀨我, 瀨:, ㄌㄞ, 加來id,
        賴給你,  加line, line号
    """,
    "kakaotalk": """
        kakao·talk, カカ才, kakao, katalk, katok, カ○オ, カカ○, カカオ, カカオトーク, かかお, かかおとーく,
        カトク, 카톡,
        카카오톡, 카카오, 옾챗
    """,
    "viber": """
        viber~, vaiber, вайбер~, вибер~, فايبر, वाइबर, fioletowa sluchawka, фиолетовая трубка,
        фиолетовои трубке, вайберок~, вибрик~
    """,
    "skype": "skype~, すかいぷ, scype, скайп~, سكايب, स्काइप, スカイプ",
    "discord": """
        dis·cord~, discor, dizzcord, でぃすこ, ですこ, discrod, ディスコのid, дискорд~, ديسكورد,
        डिस्कॉर्ड, ディスコード, purple server chat, дискордик~, дискордч~, discordzik, dyskord~,
        diszkord
    """,
    "kik": "kik messenger, kik app",
    "threema": "threema",
    "zalo": "zalo",
    "imessage": "imessage, imsg",
    "facetime": "facetime",
    "qq": """
        扣扣, 抠抠, 蔻蔻, 叩叩, 扣号, 企鹅, 企鵝, 🐧号, 加🐧, 🐧:, qq号, qq號, 我qq, 企鹅号, 加qq, 加q, 加扣
    """,
    "icq": "icq, аська, аське",
    "imo": "imo app, ايمو",
    "botim": "botim, بوتيم",
    "bip": "bip app",
    "wire": "wire app, wire messenger",
    "session": "session app, session id, session messenger",
    "matrix": "matrix id, element app",
    "simplex": "simplex chat",
    "wickr": "wickr",
}

# Short or ordinary words: they name the network only where the rest of the sentence says so.
SHORT_NAMES: Final = {
    "instagram": """
        ig, gram, inst, ins, i·g, eye gee, camera app, photo app, инст, запрещенной, запрещенке,
        запрещенка, fotojesding, fotootjesding, 埃及, 愛G
    """,
    "facebook": """
        fb, f·b, feis, feice, feici, fejs, fejsie, feys, face, face one, big f, blue f, mavi f,
        zuck's site, фб, фейс, فيس
    """,
    "messenger": "messenger, messengera, msgr, мессенджер",
    "tiktok": "tt, t·t, clock app, dancing app, тт",
    "x": "tw, twt, x",
    "snapchat": "snap, snaps, sc, snp, s·c, снап, スナップ",
    "youtube": "yt, y·t, my channel, mon canal",
    "threads": "threads",
    "vk": "vk, v·k",
    "whatsapp": """
        wa, wp, wpp, wsp, zap, zapp, w·a, whats, whatsup, wapp, z·a·p, w·app, apje, appje, appen, app,
        green app,
        groene app, grune app, appli verte, app verde, zielona apka, yesil uygulama, green phone app, вп
    """,
    "telegram": "tg, tele, t·g, tlg, т·г, телега, تلي, التلي, 飞机, 飛機, 电报, 電報, 飞机号",
    "signal": "signal, сигнал, سيجنال, सिग्नल, シグナル",
    "wechat": "we·chat, 微, 薇, v, wei, 威信, 卫星, 绿色软件, green chat app",
    "line": "line, my line, 賴, ライン, 綠色那個軟體, 緑のアプリ",
    "kakaotalk": "kkt, 톡",
    "viber": "vb",
    "discord": "dc, disc, dsc, d·c, дс, ディスコ, diskord",
    "kik": "kik",
    "ebay": "ebay, e-bay, fleabay",
    "etsy": "etsy",
    "poshmark": "poshmark, posh mark",
    "mercari": "mercari",
    "offerup": "offerup",
    "patreon": "patreon",
    "ko-fi": "ko-fi, kofi",
    "playstation": "psn",
    "xbox": "xbox live, xbox gt",
    "steam": "steam id",
    "roblox": "roblox",
    "nextdoor": "nextdoor",
    "qq": "qq",
    "imo": "imo",
    "bip": "bip",
    "wire": "wire",
    "session": "session",
    "matrix": "matrix, element",
}
