"""Phrases that propose to pay or deal outside of the platform: "pay me outside, it's cheaper", "no fees"."""

from __future__ import annotations

from typing import Final

RULE: Final = "solicitation.outside"
EVIDENCE: Final = "proposes to pay or deal outside of the platform"

OUTSIDE: Final[dict[str, str]] = {
    "en": """
        {deal} ... outside|outwith of? the|this|your? {site}
        {deal} ... outside|offline|off-platform|off-site|privately $
        {deal} me|you|u|us|it|this directly|direct|privately|outside
        {deal} directly|direct|privately with|to|from|between me|you|u|us|ourselves
        {deal} directly|direct|privately instead|and|it's|its|to_avoid|to_save|so|cheaper|if
        {deal} ... off|away_from of? the|this? {site} $
        {deal} ... off|away_from the|this {site}
        outside|off of? the|this? {site} ... cheaper|discount|no_fees|save|less|better|instead|deal|pay
        cheaper|discount|less|better_price|save|knock ... if_you|if_u|if_we|for ... {out} $
        cheaper|discount|less|better_price ... {out} of|from|with|off|? me|us|here|the|this|{site}? {site}?
        avoid|avoids|skip|dodge|bypass|get_around|without|save|saves|escape on? the|paying|all|these|any? {site}|platform|seller|buyer|selling|service? {fees} {out}?
        paypal|pp|{money} friends|f_f|fnf|friends_family|friends_and_family|gift
        friends_and_family|friends_family|f_f|fnf on|via|with|through|by {money}
        cash|money|pay by|via|with|through {money} friends|directly|direct|instead|no_fees|gift
        pay|paying|send me|us|you|u ... by|via|with|through|on|over|in {money}|cash|bank_transfer|wire
        {give}|transfer|wire me|us the|it|money|cash|? money|cash|payment? by|via|with|through|on|to {money}
        transfer|wire to|into my|your bank|bank_account|account ~
        cancel order|it|this and|then ... {deal} ... {out}|cash
    """,
    "es": """
        {deal} ... fuera de? la|esta|el|este|aqui? {site}
        {deal} por_fuera|por_afuera|por_privado|en_privado|fuera $
        {deal} directamente|fuera|por_fuera contigo|conmigo|a_mi|entre_nosotros|y|sin|mas|te
        sin|evitar|evitamos|ahorrarnos|ahorramos|saltarnos|nos_ahorramos pagar|la|las|los|de? comision|comisiones
        paypal amigos|entre_amigos|a_amigos|familiares
        {deal} me|te? ... por|con|mediante {money}
        mas_barato|descuento|rebaja|te_lo_dejo ... fuera|por_fuera|directo
        fuera de la|esta|el? {site} ... mas_barato|comision|comisiones|mejor
    """,
    "pt": """
        {deal} ... fora da|do|desta|deste|daqui|de? {site}
        {deal} ... por_fora $
        {deal} ... por_fora e|sem|mais|sai|que
        {deal} diretamente|direto|fora comigo|contigo|com_voce|entre_nos|sem
        sem|evitar|evitamos|fugir|escapar a|as|da|das|pagar|de? comissao|comissoes|taxa|taxas do|da|daqui {site}?
        sem pagar? comissao|taxa|taxas
        paypal amigos|entre_amigos
        {deal} me|te|pra_mim|para_mim? ... por|com|no|via|pelo {money} direto|fora|sem
        mais_barato|desconto ... por_fora|fora|direto
    """,
    "fr": """
        {deal} ... en_dehors|hors de|du|d'? la|le|cette|ce|l'? {site}
        {deal} en_direct|hors_site|hors_plateforme|en_dehors|en_prive $
        {deal} en_direct|directement|hors_site|en_dehors avec_moi|entre_nous|sans|et|pour|c'est
        sans|eviter|evite|evitera|economiser|contourner les|la|des|payer? frais|commission|commissions du|de|de_la|d {site}|commission|service
        sans|eviter la|les|de? commission|commissions
        paypal entre? amis|proches|entre_proches|amis_et_famille
        {deal} moi|me|nous? ... par|via|en|sur {money}
        moins_cher|remise|reduction ... hors|en_dehors|en_direct ..
    """,
    "de": """
        {deal} ... ausserhalb|außerhalb von|der|des|dieser|vom? {site}
        ausserhalb|außerhalb|an|neben der|des|dieser|von|vom? {site} vorbei? ... {deal}
        {deal} privat|direkt|ausserhalb|außerhalb $
        privat|direkt|ausserhalb|außerhalb {deal} $
        wir das|es privat|direkt|ausserhalb {deal}
        dann|ohne sparen|spart|umgehen wir|man|du|sie|uns gebuhren|provision
        ohne gebuhren|provision|die_gebuhren {site}?
        gebuhren|provision sparen|umgehen
        paypal freunde|freunde_und_familie|friends|f_f
        {deal} ... per|via|mit|uber paypal|uberweisung freunde|privat|direkt
        gunstiger|billiger|rabatt|nachlass ... privat|direkt|ausserhalb|außerhalb
    """,
    "it": """
        {deal} ... fuori da|dal|dalla|da_questa|di? {site}
        {deal} fuori|in_privato|privatamente $
        {deal} direttamente|in_privato|fuori con_me|con_te|tra_noi|a_me|senza|e|cosi
        senza|evitare|evitiamo|risparmiamo|risparmiare|saltare le|la|pagare? commissioni|commissione
        paypal amici|familiari|amici_e_familiari
        {deal} mi|ti? ... con|su|via|tramite|in {money}
        meno|sconto|prezzo_migliore ... fuori|in_privato|direttamente
    """,
    "nl": """
        {deal} ... buiten de|het|deze|dit|? {site} om?
        buiten de|het|deze|dit {site} om? ... {deal}
        buiten {site} om? {deal}?
        {deal} direct|rechtstreeks|prive $
        direct|rechtstreeks|prive|onderling {deal}
        zonder|ontwijken|omzeilen|besparen de? commissie|servicekosten|kosten_van {site}?
        paypal vrienden|voor_vrienden
        goedkoper|korting ... buiten|direct|rechtstreeks ..
    """,
    "pl": """
        {deal} ... poza ta|tym|tej? {site}
        poza ta|tym? {site} {deal}
        {deal} prywatnie|bezposrednio|poza $
        prywatnie|bezposrednio {deal}
        bez|unikniemy|ominac|ominiemy|oszczedzimy prowizji|prowizje|oplat_portalu
        {deal} mi|panu|pani? ... blikiem|blik|przelewem|paypalem na_numer|bezposrednio|prywatnie|taniej
        taniej|rabat|znizka ... poza|bezposrednio|prywatnie ..
    """,
    "ru": """
        {deal} ... мимо|вне|в_обход|без этой|этого? {site}
        мимо|вне|в_обход этой|этого? {site} ... {deal}|дешевле|выгоднее|скидка
        {deal} ... напрямую $
        {deal} ... напрямую без|на|мне|вам|и|так|дешевле|со
        напрямую ... {deal}|дешевле|выгоднее|скидка|скину
        сэкономим|избежать комиссии|комиссию|на_комиссии авито|сайта|площадки|{site}?
        без комиссии авито|сайта|площадки|{site}|дешевле|напрямую|давай|давайте
        {deal} ... на мою|мне_на? карту|сбер|сбербанк
        переводом|перевод на карту|сбер ..
        дешевле|скидка|скидку|скину ... напрямую|мимо|вне ..
    """,
    "tr": """
        {site} disinda|disindan ... {deal}|olur|yapsak|odesem|alsam
        {site} nin|nun|in|un? disinda|disindan|disina
        uygulama|site|platform disi|disinda|disindan odeme|satis|alisveris|olur|anlasalim|halledelim|alsam ..
        komisyon|komisyonsuz vermeden|odemeden|olmadan|yok|elden|alalim
        elden|direkt|ozelden {deal}
        iban at|atin|atayim|gonder|gonderin|gondereyim|ver|verin
        ibana|papara|havale gonder|gonderin|at|atin|yap|yapin ..
        daha ucuz|ucuza|indirim disinda|elden|direkt
    """,
    "ar": """
        {deal} ... برا|برة|بره|خارج {site}?
        {deal} ... مباشرة|مباشر $
        {deal} ... مباشرة|مباشر بدون|من_غير|ارخص|أرخص|لي
        برا|برة|بره|خارج {site} ... {deal}|ارخص|أرخص|احسن
        بدون|من_غير|بلا عمولة
        ارخص|أرخص|خصم ... برا|برة|بره|خارج|مباشرة ..
        حول|حوللي|حولي على|لي|الفلوس|المبلغ ... حسابي|فودافون_كاش|محفظتي
    """,
    "hi": """
        {site} के|ke|se|से बाहर|bahar|baahar|bina ... {deal}|सस्ता|sasta
        बाहर|सीधे|डायरेक्ट|direct|bahar|baahar|seedhe {deal} ..
        बाहर|सीधे|डायरेक्ट|direct|bahar|baahar|seedhe se|me|में|मे|में_ही? payment|पेमेंट|paise|पैसे|deal|डील
        कमीशन|commission बच|bach|bachega|बचेगा|bina|बिना ..
        बिना|bina कमीशन|commission|platform_fee
        {money} पर|पे|par|pe|se|से पैसे|paise|payment|पेमेंट {deal}|bhej|भेज|कर|kar
        direct|सीधे|डायरेक्ट {money} पर|पे|par|pe|kar|कर|se|से
    """,
    "zh": """
        {deal} .. 线下|線下|私下|站外|平台外
        线下|線下|私下|站外|平台外|平臺外|场外 .. {deal}
        绕过|繞過|跳过|不走|不经过|不通过 .. 平台|平臺|闲鱼
        省|省下|避开|免 .. 手续费|手續費|平台费|佣金
        直接 .. 转账|轉帳|轉賬|转我|转给我|转支付宝|付给我 ..
        {money}|{app} .. 转我|转给我|付给我|便宜|打给我
        usdt|用u|用usdt|泰达币 付|付款|转|便宜|打
    """,
    "ja": """
        サイト外|アプリ外|外部|個人間|メルカリ外|プラットフォーム外 で|の .. {deal}
        サイト|アプリ|プラットフォーム|メルカリ|ラクマ|ヤフオク を|の|以 通さず|介さず|外|外で
        直接|直 .. 取引|お取引|支払|払|購入 ..
        手数料 を|が|は? 浮|かから|節約|無しで取|無しで売|なしで取|なしで売|なしで買|避け
        {money}|paypay で|に|へ 直接|送|個人
        直取引
        お金|代金|残金|残り は .. 直接
    """,
}
"""By language; a line is a phrase."""
