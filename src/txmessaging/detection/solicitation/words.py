"""The sets of words that the phrases of a language share.

`detail` is what people ask for, `tel` are verbs of calling and texting, `site` says what the
platform is called,
`out` what lies outside of it, `money` how one pays there, `fees` what one saves. `give`, `talk` and
`deal` are what is done: in
the forms of requests and questions. Collected by hand; accents make no difference.
"""

from __future__ import annotations

from typing import Final

OBJECTS: Final = frozenset({"detail", "tel", "site", "out", "money", "fees"})
"""The sets that say what a phrase is about."""

SITES: Final = """
    ebay etsy vinted depop poshmark mercari amazon airbnb craigslist gumtree kleinanzeigen leboncoin wallapop
    subito marktplaats allegro olx avito sahibinden mercadolibre mercado_libre mercado_livre enjoei
    fiverr upwork
"""

WORDS: Final[dict[str, dict[str, str]]] = {
    "en": {
        "detail": """
            number numbers num digits phone_number phone_no phone_num cell_number cell_phone cell mobile
            mobile_number mobile_no contact_number contact_no contact_details contact_info contacts telephone
            telephone_number tel_number email e-mail email_address e-mail_address email_id mail_id
            mail_address
            personal_number personal_email private_number private_email socials whatsapp_number
        """,
        "tel": "call text ring phone sms email e-mail mail facetime",
        "site": "platform site website app marketplace system " + SITES,
        "out": "outside outwith off-platform off-site offline directly direct privately elsewhere",
        "fees": "fee fees commission commissions",
        "money": """
            paypal venmo zelle cashapp cash_app revolut wise
            western_union gpay upi crypto bitcoin pp
        """,
        "give": "send give gimme drop share shoot tell text pass dm pm leave",
        "talk": """
            talk chat continue speak message msg text write move go switch take discuss connect hop
            jump carry_on
            finish finalise finalize sort arrange do reach contact add find call whatsapp
        """,
        "deal": """
            pay deal buy sell trade do continue settle sort arrange purchase transact handle
            complete finish talk
            order negotiate paying dealing buying selling doing trading
        """,
    },
    "es": {
        "detail": """
            numero numero_de_telefono numero_de_celular numero_de_movil numero_de_whatsapp telefono
            celular cel
            movil contacto correo correo_electronico email e-mail mail datos_de_contacto
        """,
        "tel": """
            llamame llameme marcame telefoneame llamarte llamarle llamas llamar llamo telefono telefonicamente
        """,
        "site": "plataforma app aplicacion web pagina sitio " + SITES,
        "out": "fuera_de_aqui fuera afuera directamente privado comision comisiones",
        "money": "paypal bizum mercadopago mercado_pago transferencia zelle nequi yape",
        "give": """
            dame deme dime digame pasame paseme mandame mandeme enviame envieme dejame dejeme
            comparteme facilitame
            pasas pasa pasarme mandas mandarme das darme da dejas dejarme envias enviarme facilitas
        """,
        "talk": """
            hablamos hablemos hablar hablarlo seguimos sigamos seguir continuamos continuemos
            continuar escribimos
            escribirnos pasamos pasemos pasar pasarnos vamos coordinamos coordinar chateamos chatear escribeme
            escribime escribame escribirte hablame hableme hablarte contactame contacteme buscame agregame
            agregueme conversamos platicamos
        """,
        "deal": """
            pagar pagame pagas pago pagamos pagarte pagarme comprar compro comprarte vender vendes vendo hacer
            hacemos hacerlo hacemoslo tratar tratamos cerrar cerramos arreglamos arreglar negociar
            quedamos seguimos
            hablamos trato
        """,
    },
    "pt": {
        "detail": """
            numero numero_de_telefone numero_do_telefone numero_de_celular telefone celular cel
            telemovel contato
            contacto email e-mail mail correio numero_do_zap
        """,
        "tel": "liga ligue ligar telefona telefone ligo telefonar",
        "site": "plataforma app aplicativo aplicacao site pagina " + SITES,
        "out": "fora_daqui fora diretamente direto particular privado pv comissao taxa taxas",
        "money": "pix paypal mbway mb_way transferencia picpay",
        "give": """
            manda mande passa passe envia envie diz diga da deixa deixe compartilha me_da mandar
            passar enviar dar
            deixar
        """,
        "talk": """
            falamos falar vamos continuamos continuar continua conversar conversamos conversa chama
            chame chamar
            escreve escreva escrever fala fale passamos passar mandar manda mande adiciona adicione combinamos
            combinar
        """,
        "deal": """
            pagar pago paga pague comprar compro vender vendo fazer fazemos fechar fechamos negociar
            negociamos
            tratar tratamos combinar combinamos resolver
        """,
    },
    "fr": {
        "detail": """
            numero numero_de_telephone numero_de_tel numero_de_portable tel telephone portable num
            06 mail email
            e-mail adresse_mail adresse_email coordonnees contact gsm
        """,
        "tel": "appelle appelez appeler telephone telephoner texto sms tel",
        "site": "plateforme plate-forme site appli application app " + SITES,
        "out": """
            dehors hors hors-plateforme direct directement prive
            commission commissions frais externe
        """,
        "money": "paypal lydia virement paylib wero",
        "give": """
            donne donnez donner envoie envoyez envoyer passe passez passer file filez laisse laissez
            laisser partage
            communique communiquez communiquer m'envoyer me_donner me_passer
        """,
        "talk": """
            parler parle parlons discuter discute discutons continuer continue continuons passer
            passe passons ecris
            ecrivez ecrire contacte contactez contacter ajoute ajoutez rejoins rejoignez echanger echange
            message
        """,
        "deal": """
            payer paie paye payez payes acheter achete vendre vends faire fait regler regle arranger
            arrange traiter
            negocier voir virement continuer
        """,
    },
    "de": {
        "detail": """
            nummer telefonnummer handynummer mobilnummer tel telefon handy mail email e-mail mailadresse
            emailadresse e-mailadresse e-mail-adresse kontaktdaten whatsapp-nummer rufnummer
        """,
        "tel": """
            anrufen ruf rufen ruft telefonieren telefon telefonisch
            anruf simse sms mail email e-mail
        """,
        "site": "plattform seite app portal webseite website " + SITES,
        "out": "ausserhalb außerhalb direkt privat gebuhren gebuhr provision extern vorbei",
        "money": "paypal uberweisung bar freunde",
        "give": """
            gib geben gibst schick schicken schickst send sende senden sag sagen verrat verrate lass
            nenn nenne
            hast haben bekommen haben kriegen mitteilen
        """,
        "talk": """
            schreib schreiben schreibst reden sprechen weiterschreiben weiterreden weiter melde meld
            melden wechseln
            gehen adde add kontaktiere kontaktieren klaren besprechen chatten quatschen unterhalten texte
        """,
        "deal": """
            zahlen zahl zahle bezahlen bezahl bezahle kaufen verkaufen machen mach abwickeln handeln
            klaren regeln
            uberweisen uberweise abmachen sparen umgehen
        """,
    },
    "it": {
        "detail": """
            numero numero_di_telefono numero_di_cellulare telefono cellulare cell tel mail email e-mail
            indirizzo_mail indirizzo_email contatto contatti recapito
        """,
        "tel": """
            chiamami chiamarti chiamarla chiama chiami telefono
            telefonami telefonarti telefonare sms
        """,
        "site": "piattaforma sito app applicazione " + SITES,
        "out": "fuori esterno direttamente privato privatamente commissioni commissione",
        "money": "paypal postepay bonifico satispay ricarica",
        "give": """
            dammi dimmi mandami mi_mandi mi_dai mi_lasci mi_passi passami inviami lasciami darmi
            mandarmi lasciarmi
            passarmi dai dia lascia mandi
        """,
        "talk": """
            parliamo parlare parlarne sentiamoci sentirci sentiamo continuiamo continuare scrivimi scrivermi
            scriviamoci scriverti passiamo spostiamoci contattami contattarmi contattarti aggiungimi cercami
            messaggiamo ci_sentiamo
        """,
        "deal": """
            pagare pagami pago paghi pagarti comprare compro vendere vendo fare facciamo farlo
            concludere concludiamo
            accordarci accordiamoci accordiamo trattare trattiamo chiudere chiudiamo
        """,
    },
    "nl": {
        "detail": """
            nummer telefoonnummer mobiele_nummer mobiel_nummer 06 06-nummer gsm mail email e-mail
            mailadres emailadres
            e-mailadres contactgegevens telnr
        """,
        "tel": "bel bellen app appen sms bellen mail mailen telefoon telefonisch",
        "site": "platform site app website marktplaats " + SITES,
        "out": "buiten direct rechtstreeks prive om kosten commissie",
        "money": "tikkie paypal overmaken contant",
        "give": "geef geven stuur sturen mag heb deel app mail zeg krijgen hebben",
        "talk": """
            praten verder gaan schrijf stuur app appen bericht overleggen contact voeg toevoegen
            kletsen chatten
            spreken doorpraten
        """,
        "deal": """
            betalen betaal kopen koop verkopen doen regelen handelen afhandelen afspreken overmaken
        """,
    },
    "pl": {
        "detail": """
            numer numeru numer_telefonu nr nr_tel nr_telefonu telefon maila mail email e-mail maila
            adres_mailowy
            kontakt adres_e-mail
        """,
        "tel": """
            zadzwon zadzwonic zadzwonisz dzwon dzwonic zadzwonie
            telefonicznie napisz_sms smsa sms mailem
        """,
        "site": "platforma platforme platformie platformy portal portalem portalu strona strony serwis "
        "serwisem serwisu aplikacja aplikacji " + SITES,
        "out": "poza bezposrednio prywatnie prowizji prowizja obok",
        "money": "blik blikiem paypal przelew przelewem",
        "give": """
            podaj poda podasz podac daj dasz wyslij przeslij napisz
            podeslij podrzuc moge moglby moglaby prosze
        """,
        "talk": """
            pogadajmy pogadac porozmawiajmy porozmawiac napisz napisac pisz pisac piszmy przejdzmy
            przejsc przeniesmy
            kontynuujmy dogadajmy dogadac odezwij dodaj gadac rozmawiac
        """,
        "deal": """
            zaplac zaplacic zaplace placic kupic kupie sprzedac sprzedam zalatwic zalatwmy dogadac
            dogadajmy zrobic
            zrobmy rozliczyc
        """,
    },
    "ru": {
        "detail": """
            номер номерок номера телефон телефончик тел почту почта емейл имейл мейл контакт контакты телефона
        """,
        "tel": """
            позвони позвоните позвонить звони звоните звонить набери
            наберите созвонимся созвониться смс
        """,
        "site": "площадки площадке площадку сайта сайте сайт авито приложения приложение платформы " + SITES,
        "out": "мимо вне напрямую лично комиссии комиссию обход личку",
        "money": "карту перевод переводом сбер сбербанк наличными",
        "give": """
            дай дайте дадите скинь скиньте скинете кинь киньте напиши напишите скажи скажите
            подскажите оставь оставьте
            поделись пришли пришлите можно какой
        """,
        "talk": """
            давай давайте перейдем перейти пойдем напиши напишите пиши пишите писать общаться
            пообщаемся поговорим
            спишемся списаться продолжим обсудим свяжитесь связаться добавь добавьте стучи напишу
        """,
        "deal": """
            оплатить оплачу оплати оплатите купить куплю продать продам договоримся договориться
            давай давайте сделаем
            переведи переведите переведу перевести скинь скиньте заплачу заплатить
        """,
    },
    "tr": {
        "detail": """
            numara numaran numarani numaraniz numaranizi numarasi telefon telefonun telefonunu telefonunuzu
            telefon_numaran telefon_numarani telefon_numaranizi telefon_numaraniz mail mailin
            mailini mailinizi email
            e-posta e-postani e-postanizi
        """,
        "tel": "ara arayin arar arayabilir arayayim ararim arasana arayabilirsiniz",
        "site": "platform platformun site sitenin uygulama uygulamanin " + SITES,
        "out": "disinda disindan disina elden direkt komisyon komisyonsuz harici ozelden",
        "money": "iban ibana havale eft papara",
        "give": """
            at atar atarmisin atsana ver verir verirmisin verin verebilir gonder gonderir gonderin
            yaz yazar yazin
            paylas paylasir alabilir alayim nedir ne atabilir iletir
        """,
        "talk": """
            konusalim konusabilir konusabiliriz yaz yazin yazar yazsana yazalim yazabilir yazisalim
            gecelim gecebilir
            devam gelin gel ulas ulasin ulasabilirsiniz ekle ekleyin donelim anlasalim
        """,
        "deal": """
            odeyeyim odeme odesem odeyim ode odeyin satin alalim alayim alabilir halledelim
            halledebilir yapalim
            anlasalim anlasabiliriz verelim gonder gonderin satabilir
        """,
    },
    "ar": {
        "detail": """
            رقمك رقمكم رقم_جوالك رقم_تلفونك رقم_هاتفك رقم_موبايلك رقم_الجوال رقم_تليفونك جوالك
            تلفونك موبايلك ايميلك
            إيميلك بريدك ايميل إيميل رقم
        """,
        "tel": "اتصل اتصلي كلمني كلميني دق رن اتصلوا كلمنى",
        "site": "المنصة منصة الموقع موقع التطبيق تطبيق البرنامج الابلكيشن",
        "out": "برا برة برّا خارج بره مباشرة مباشر عمولة العمولة الخاص",
        "money": "باي_بال تحويل حوالة كاش فودافون_كاش",
        "give": """
            اعطني أعطني عطني اعطيني أعطيني عطيني ارسل أرسل ارسلي ابعث ابعت ابعتلي ابعثلي هات ممكن
            ممكن_تعطيني اديني
            حط ايش شو كم وش ما_هو اكتب
        """,
        "talk": """
            نتكلم نتواصل نكمل تواصل تواصلي كلمني كلميني راسلني راسليني تعال تعالي ننتقل خلينا خلنا
            اكتب ضيفني اضفني
            نحكي حاكيني
        """,
        "deal": """
            ادفع أدفع ندفع الدفع دفع نتعامل نتفق نكمل تدفع اشتري أشتري
            نشتري تبيع بيع حول حوللي
        """,
    },
    "hi": {
        "detail": """
            नंबर नम्बर फोन_नंबर फ़ोन_नंबर मोबाइल_नंबर ईमेल मेल_आईडी ईमेल_आईडी number phone_number
            mobile_number
            mobile_no contact_number whatsapp_number email email_id mail_id
        """,
        "tel": "कॉल काॅल फोन फ़ोन call phone message sms",
        "site": "प्लेटफॉर्म प्लेटफ़ॉर्म ऐप एप साइट वेबसाइट platform app site website",
        "out": "बाहर सीधे डायरेक्ट direct bahar baahar seedhe कमीशन commission",
        "money": "पेटीएम यूपीआई गूगल_पे फोनपे paytm upi gpay google_pay phonepe",
        "give": """
            दो दीजिए दे दीजिये भेजो भेजिए भेज बताओ बताइए बता क्या मिलेगा शेयर do dijiye de dedo
            bhejo bhejiye bhej batao
            bataiye bata kya share milega
        """,
        "talk": """
            बात करो करें करते कीजिए आओ आइए आ लिखो मैसेज चलो baat karo karein karte kijiye aao aaiye
            aa aajao msg message
            chalo
        """,
        "deal": """
            पेमेंट पैसे भुगतान डील कर करो करें करते खरीद लूंगा payment paise deal kar karo karein
            karte kharid pay lunga
            bech
        """,
    },
    "zh": {
        "detail": """
            电话 電話 手机号 手機號 号码 號碼 联系方式 聯絡方式 聯繫方式 联系电话 邮箱 郵箱 电邮
            電郵 微信号 wx号 vx qq号
        """,
        "tel": "打电话 打電話 通电话 通電話 电话 電話",
        "site": "平台 平臺 站外 这里 這裡 app 闲鱼 淘宝 蝦皮",
        "out": """
            线下 線下 站外 私下 平台外 平臺外 场外 場外 绕过平台 繞過平台 跳过平台
            不走平台 不经过平台 走私下
        """,
        "money": "支付宝 支付寶 微信 转账 轉帳 轉賬 红包 紅包 现金 匯款",
        "give": """
            给我 給我 给个 給個 发我 發我 发个 告诉我 告訴我 留个 留個 留一下 留下 是多少
            能给 可以给 方便给 多少 有没有 有沒有
        """,
        "talk": "聊 加 加我 加个 加個 谈 談 说 說 联系 聯繫 聯絡 沟通 溝通 转到 去",
        "deal": "交易 付款 付 付钱 付錢 转 轉 买 買 成交 付给 打款",
    },
    "ja": {
        "detail": """
            電話番号 番号 携帯番号 携帯 連絡先 メールアドレス メアド アドレス ラインid
            line_id アカウント
        """,
        "tel": "電話 でんわ メール",
        "site": "サイト アプリ プラットフォーム メルカリ ラクマ ヤフオク",
        "out": "外 直接 直 個人間 直取引 直接取引 サイト外 アプリ外 手数料",
        "money": "paypay 振込 振り込み 銀行振込 ペイペイ 送金",
        "give": "教えて 送って 知りたい 聞いて 聞いても 交換 もらえ いただけ 頂け ください 下さい",
        "talk": "話 やり取り やりとり 連絡 交換 続き 移動 追加 登録",
        "deal": "取引 支払 払 購入 買 売 お取引 やり取り",
    },
}
