"""Phrases that propose another channel: "let's continue on WhatsApp", "text me instead", "can I call you?"."""

from __future__ import annotations

from typing import Final

RULE: Final = "solicitation.channel"
EVIDENCE: Final = "proposes another channel"

CHANNELS: Final[dict[str, str]] = {
    "en": """
        send|drop|shoot|leave me|us a dm|pm|message|msg|line on|via|over {app}
        ^ just|please|pls|so|then|or|and? dm|pm me|us $
        let's|lets|let_us|why_don't_we|why_dont_we|can't_we|can_we|could_we|shall_we|should_we|we_can|we_could|may_we|wanna|want_to ... {talk} ... on|over|to|onto|via|through|by|in|using {app}
        let's|lets|can_we|could_we|shall_we|we_can|i_can|can_i|could_i|may_i ... use {app}
        can|could|would|will|may|i'd|i'll|ill|rather|prefer|easier|better|happy|feel|pls|please|just|you_can|u_can ... {talk} ... on|over|to|onto|via|through|by|using {app}
        {talk}|dm|pm|hit|ping|text|catch|follow|hmu|snap|messages me|us|me_up|us_up ... on|over|via|through|at|by|using {app}
        talk|chat|continue|move|switch|go|hop|speak|message|text on|onto|to|over|over_to|via|through|in {app} instead|?|please|pls|its|it's|then|if|is|where|so
        {app} me|us ~
        {app} is|would_be|works easier|better|faster|quicker|best ...
        easier|better|faster|quicker|prefer|cheaper on|via|over|through|by {app}
        i|we|i_can|we_can|i_could can|could|will|'ll|shall send|text|give|drop|tell you my|our {detail}|{app} ~
        i'll|let_me|we'll|ill send|text|give|drop|tell you my|our {detail}|{app} ~
        ^ please|pls|plz|just|pls_just|or|and|so|then|ok|you_can|u_can|can_you|could_you|can_u|better|hey|hi? {tel} me|us instead|directly|direct|privately|anytime|tonight|asap|later|please|pls|plz
        ^ please|pls|plz|just|pls_just|or|and|so|then|you_can|u_can|can_you|could_you|can_u|better? {tel} me|us $
        please|pls|plz|just|you_can|u_can|can_you|could_you|can_u {tel} me|us instead|directly|direct|privately|anytime|tonight|asap|later|please
        can|could|may|shall|should|cn i|we {tel} you|u instead|directly|direct|privately|tonight|later|please|pls
        can|could|may|shall|should|cn i|we {tel} you|u $
        can|could|let's|lets|rather|prefer|easier|better|want_to|wanna ... talk|speak|chat|discuss|continue|finish ... on|over|by|via the? phone|telephone|email|e-mail|text|texts|mail|sms
        can|could|let's|lets|shall|hop|jump|up_for ... on|have|do|get|arrange a? quick|phone|video|short|voice? call ~
        {give} me|us a|an email|e-mail|text|sms|mail|call|ring|bell
        {give} me|us a|an {app}
        talk|chat|speak|continue|discuss|write|message me? {out}|off_the_app|off_this_app instead|?|please|where|so
        let's|lets|can_we|could_we|shall_we ... talk|chat|speak|continue|discuss|take_this|take_it|move_this {out}|off_the_app|off_this_app|off_platform
        the|that green|blue|purple|yellow app|messenger
        starts|begins|starting with w ... app
        hmu|hit_me_up|catch_me|ping_me|holla on|via {app}
        want|wanna_have|take my {app}
        we|i|we've|i've have|got|run|ve_got a {app} group|channel
        u|you|ya got|have|use {app} or ..
    """,
    "es": """
        {talk} ... por|en|al|a|a_traves_de|via {app}
        te|le|les|os {talk}|escribo|hablo|contacto|agrego ... por|al|en|a {app}
        mejor|mas_facil|mas_rapido|prefiero|preferible ... por|en {app}
        mandame|mandeme|enviame|envieme|pasame un|a|al? {app}
        llamame|llameme|marcame|telefoneame $
        llamame|llameme|marcame mejor|directamente|por|al|cuando|luego|manana|y|a
        puedo|te_puedo|podria|puedes|podemos llamarte|llamarle|llamarme|{tel} $
        {talk} ... por|en telefono|correo|mail|email|privado|fuera
        te|le|os|les paso|doy|mando|dejo|envio mi|el_mio|mi_numero_de {detail}|{app} ~
        app|aplicacion verde|azul|morada
        empieza|comienza con|por w ... app
        tenemos|tengo un? grupo de {app}
    """,
    "pt": """
        {talk} ... no|pelo|por|para_o|pro|via|em|ao|la_no {app}
        te|me {talk} ... no|pelo|por|pro {app}
        melhor|mais_facil|mais_rapido|prefiro ... no|pelo|por {app}
        me liga|ligue|telefona $
        me|posso_te|posso|podes liga|ligue|ligar|telefonar $
        liga|ligue|ligar me|pra_mim|para_mim $
        {talk} ... por|pelo telefone|email|e-mail|fora
        te|lhe passo|mando|dou|envio meu|o_meu {detail}|{app} ~
        app|aplicativo|aplicacao verde|azul|roxo
        comeca com|por w ... app
        no verdinho|aviaozinho|azulzinho
        temos|tenho um? grupo no|do|de {app}
    """,
    "fr": """
        {talk} ... sur|par|via|en {app}
        {talk} moi|nous|me ... sur|par|via {app}
        plus_simple|plus_facile|mieux|prefere|plus_rapide ... sur|par|via {app}
        appelle|appelez|texte|telephone|telephonez moi|nous $
        appelle|appelez moi|nous plutot|directement|quand|ce_soir|demain|pour|si
        je|on peux|peut|pourrais t'appeler|vous_appeler|s'appeler|t'appeler_directement|t|vous? appeler? $
        {talk} ... par|au telephone|mail|email|tel|sms
        envoie|envoyez|ecris|ecrivez moi|nous un? mail|email|sms|texto
        je te|vous donne|passe|envoie mon {detail}|{app} ~
        appli|application|messagerie verte|bleue|violette
        commence par w ... app
        on|j'|nous a|ai|avons un groupe|canal {app}
        s'capte|se_capte|passe|bouge sur? {app}
    """,
    "de": """
        {talk} ... auf|uber|per|via|bei|in|zu {app}
        auf|uber|per|via|zu|bei {app} {talk}
        wollen|sollen|konnen|lass|lassen wir|uns|sie_uns ... auf|uber|per|via|zu|bei {app}
        {talk} mir|uns ... auf|uber|per|via|bei {app}
        lieber|besser|einfacher|schneller ... auf|uber|per|via|bei {app}
        ruf|rufen|ruft mich|uns|sie_mich an
        kann|konnte|darf|konnen|soll ich|wir|sie dich|sie|mich anrufen
        {talk} mir|uns per|eine|ne|an|lieber mail|email|e-mail|sms
        lass|lassen|wollen|konnen uns|wir|sie_uns ... telefonieren|privat_schreiben
        ich gebe|geb|schicke|schick dir|ihnen|euch meine {detail}
        grune|grunen|grunem|blaue|blauen|blauem|lila app|messenger
        fangt|beginnt mit w ... app
        haben|hab|habe ne|eine|unsere {app} gruppe
    """,
    "it": """
        {talk} ... su|per|via|in {app}
        ti|le|vi {talk}|scrivo|contatto su|per|via|in {app}
        meglio|piu_facile|piu_comodo|preferisco|piu_veloce ... su|via|per {app}
        chiamami|mi_chiami|telefonami|mi_chiama $
        chiamami|telefonami pure|direttamente|quando|dopo|domani|al|per
        posso|possiamo chiamarti|chiamarla|telefonarti|telefonarle $
        {talk} ... per|al|via telefono|mail|email
        mandami|inviami una|un mail|email|sms
        ti|le|vi do|lascio|mando|passo il_mio|la_mia|mio|mia {detail}|{app} ~
        app|applicazione verde|viola
        inizia|comincia con|per w ... app
        abbiamo|ho un gruppo {app}
    """,
    "nl": """
        {talk} ... via|op|per|naar {app}
        via|op|per|naar {app} {talk}
        laten|zullen|kunnen|mogen we ... via|op|per|naar {app}
        liever|makkelijker|sneller|handiger ... via|op|per {app}
        app|bel|sms|mail me|mij even|maar|gerust|liever|dan|morgen|vanavond|als
        app|bel|sms me|mij $
        kan|mag|kunnen|zal ik|we je|jou|u appen|bellen|mailen
        ik geef|stuur|app je|u mijn {detail}
        laten|zullen|kunnen we ... bellen|appen|mailen|via_de_mail|telefonisch
        groene|blauwe|paarse app|appje|messenger
        begint met w ... app
        hebben|heb een|onze {app} groep
    """,
    "pl": """
        {talk} ... na|przez|do|w {app}
        latwiej|szybciej|lepiej|wygodniej|wole ... na|przez {app}
        zadzwon|dzwon|prosze_zadzwonic|zadzwonisz do_mnie|prosze|bezposrednio|kiedy|jak $
        zadzwon|dzwon do_mnie
        moge zadzwonic|do_pana|do_pani|do_ciebie zadzwonic? $
        napisz|prosze_napisac|pisz do_mnie|mi? smsa|sms|maila|na_maila|mailem
        podam|wysle|dam ci|panu|pani|swoj|moj {detail}
    """,
    "ru": """
        {talk} ... в|через|на|по {app}
        лучше|удобнее|проще|быстрее|давай|давайте|можно ... в|через|на|по {app}
        позвони|позвоните|набери|наберите|звоните|звони мне $
        позвони|позвоните|набери|наберите|звоните|звони мне лучше|пожалуйста|как|когда|завтра|вечером
        могу|можно|можем вам|тебе|я? позвонить|созвониться|набрать $
        давай|давайте созвонимся|созвонимся_по_телефону|спишемся
        напишите|напиши|скиньте|пишите мне? на почту|мейл|емейл
        скину|дам|напишу|оставлю вам|тебе? свой|мой {detail}|{app}
        позвонить|набрать|дозвониться вам|тебе|до_вас|до_тебя можно|как|куда
    """,
    "tr": """
        {app} dan|den|tan|ten|uzerinden|ta|da|de|a|e|ya|ye? {talk}
        {app} daha|uzerinden|dan|den|tan|ten? kolay|hizli|rahat
        beni ara|arayin|arasana|arar|arayabilir ..
        seni|sizi arayabilir|arayayim|ararim ..
        telefonda|telefonla|mailden|mail_ile konusalim|konusabilir|gorusebilir|gorusalim ..
        numarami|telefonumu vereyim|atayim|yazayim
        arasam|arasak olur mu
        arayayim mi sizi|seni
        ne|hangi_uygulamayi kullaniyorsun|kullaniyorsunuz mesajlasmak|yazismak|konusmak
    """,
    "ar": """
        {talk} ... على|عال|ع|عبر|في|ب? {app}
        ارسل|أرسل|ارسلي|ابعت|ابعث|دز لي|ليا? على|عال|ع|ب {app}
        {app} احسن|أحسن|اسهل|أسهل|افضل|أفضل
        على|ع|عبر {app} احسن|أحسن|اسهل|أسهل|افضل|أفضل
        اتصل|اتصلي|اتصلوا|كلمني|كلميني|رن|دق علي|عليا|تلفون|جوال|بي|هاتف
        بعطيك|ارسل_لك|اعطيك|هديك رقمي|ايميلي
    """,
    "hi": """
        {app} पर|पे|par|pe|me|में {talk}
        {app} करो|कर_दो|कीजिए|karo|kar_do|kardo|kijiye|kariye
        मुझे|mujhe|muje|mereko {tel} करो|कीजिए|कर|karo|kijiye|kar|kariye|karna
        {tel} पर|पे|par|pe बात|baat ..
        क्या_मैं|kya_main|main आपको|aapko|apko {tel} कर|kar ..
        call|phone|कॉल|फोन kar sakta|sakti|lu|loon|lun hu|hoon|kya? $
        call|phone|कॉल|फोन कर सकता|सकती|लूँ|लूं|लू हूँ|हूं|क्या? $
    """,
    "zh": """
        {talk} .. {app} 聊|谈|说|联系|上|吧|详聊
        {app} 上|里? 聊|谈|談|说|說|联系|聯繫|聯絡|沟通|溝通|细聊|详聊
        加我|加|加个|加個 {app}
        加我|加个|加個|加一下 微|薇|v|q|wx|賴
        加 微|薇 信|我|聊|吧|v
        去|到|转|用|换|走 {app} 上|里? 聊|谈|联系|吧|说
        给我|給我|直接 打电话|打電話|打个电话|打個電話
        可以|能|方便 .. 打电话|打電話|通电话|语音|電話 吗|嗎|么|不
        {out} 聊|联系|谈|沟通
        加 v|扣扣 $
        加 v|扣扣 聊|说|吧|信|详|号|好友
        加 vx|wx|卫星|威信|维信|围信|薇信|小飞机|纸飞机|紙飛機|绿泡泡|綠泡泡|賴
        {app} 有吗|有嗎|用吗|用嗎|多少|加一下|加我
        扣扣|纸飞机|紙飛機|绿泡泡|綠泡泡 有吗|有嗎|用吗|用嗎|多少|聊|说|说话|加一下|加我
        賴|小飞机 加一下|加我|用吗|用嗎
        有|有没有|有沒有 discord|telegram|line|whatsapp|instagram|ig|skype 吗|嗎|么
        ^ +v|+vx|vx|维信|威信|围信 $
        这里|這裡|这边|這邊|平台上 .. 说话|講話|说|聊|谈|談 .. 不方便
        这里|這裡|这边|這邊|平台上|管得严|管得嚴 .. 不方便 说|講|聊|谈|談|多说
        平时|平常|常用|一般 .. 聊天|通訊|通讯 .. 啥|哪个|哪個|什么|什麼
        平时|平常|一般 .. 用啥|用什么|用什麼|用哪个|用哪個 .. 聊|通訊|通讯
        发|發|寄 到? 你|您|妳 邮箱|郵箱|信箱 吧|好了|可以吗|好吗|行吗
    """,
    "ja": """
        {app} に .. メッセージ .. ください|下さい|頂け|いただけ|送って
        {app}|line|メール|電話 で|へ|に .. {talk}
        {app}|line に|へ? 移動|移りませんか|追加
        {app}|line の方|のほう が|で
        {app}|line 交換
        電話 し|かけ て|ても いいですか|ください|もらえ|いい
        直接 連絡|お電話|電話 し|くだ|を|して
        dm ください|下さい|くだ|送って|お願い|して|頂
        友達申請|友だち申請|フレンド申請 して|お願い|送
        フォロー して .. dm
    """,
}
"""By language; a line is a phrase."""
