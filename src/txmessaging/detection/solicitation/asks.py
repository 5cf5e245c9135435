"""Phrases that ask for a contact detail: "what's your number?", "send me your email", "are you on insta?"."""

from __future__ import annotations

from typing import Final

RULE: Final = "solicitation.asks"
EVIDENCE: Final = "asks for a contact detail"

ASKS: Final[dict[str, str]] = {
    "en": """
        what's|whats|what_is|wats|whts your|ur|yr|ya {detail} ~
        what's|whats|what_is|wats your|ur|yr {app}
        what|which number|email|e-mail|mail can|could|do|should i|we {tel}|reach|use|write|contact ...
        can|could|may|cn i|we have|get|grab|take|know|ask_for|ask your|ur|yr|a {detail} ~
        can|could|may|cn i|we have|get|grab|take|know|ask_for your|ur|yr {app}
        can|could|would|will you|u {give} me|us your|ur|yr|a {detail} ~
        {give} me|us|over|through your|ur|yr|a {detail} ~
        {give} me|us|over your|ur|yr {app}
        {give} your|ur|yr {detail} so|and|here|below|pls|please|then|if|i'll|ill|we
        let's|lets|can_we|could_we|shall_we|we_can|we_could|wanna|want_to swap|exchange|trade {detail}|{app}
        best|good {detail} to|for {tel}|reach|contact you|u
        do_you|do_u|you|u|you_guys have|got|use|on {app} $
        are_you|r_u|are_u|you|u on {app} $
        have_you|you|u got|have a|an {app} $
        is_there|do_you_have|have_you_got|got|any a|any? number|email|{app}|phone_number i|we can {tel}|reach|contact|use
        how|where can|could|do i|we {tel}|reach|contact you|u {out}
        where|how can|could|do i|we find|add|reach|message you|u ... {app}
        what's|whats|what_is your|ur name on {app}
    """,
    "es": """
        cual_es|cuales|cual|me_dices|me_dice tu|su|vuestro|el_de_tu {detail}|{app} ~
        {give} tu|su|un|vuestro|el {detail}|{app} ~
        me|nos {give} tu|su|un|el|algun|vuestro {detail}|{app} ~
        puedes|podrias|puede|podria|quieres {give} tu|su|un|el|vuestro {detail}|{app} ~
        tienes|tiene|tenes|usas|usa {app} $
        estas|esta en {app} $
        intercambiamos|intercambiar|cambiamos numeros|telefonos|contactos|correos
    """,
    "pt": """
        qual|qual_e|qual_o|qual_e_o o? teu|seu|vosso {detail}|{app} ~
        me {give} teu|seu|o|o_seu|o_teu|um {detail}|{app} ~
        {give} o|teu|seu|o_teu|o_seu|me_o_teu|me_o_seu {detail}|{app} ~
        pode|podes|poderia|consegue me? {give} o|teu|seu|o_teu|o_seu|um {detail}|{app} ~
        voce_tem|tens|vc_tem|tem|usa {app} $
        vamos|podemos trocar numeros|telefones|contatos|contactos|{app}
    """,
    "fr": """
        c'est_quoi|quel_est|quelle_est|c'est ton|votre|tes|vos {detail}|{app} ~
        {give} moi|nous|leur? ton|votre|tes|vos|un|le {detail}|{app} ~
        me|m' {give} ton|votre|tes|vos|un {detail}|{app} ~
        tu|vous peux|pouvez|pourrais|pourriez me|m'? {give} ton|votre|tes|vos|un {detail}|{app} ~
        peux-tu|pouvez-vous|pourriez-vous|pourrais-tu me|m'? {give} ton|votre|tes|vos|un {detail}|{app} ~
        je|on peux|peut|pourrais avoir ton|votre|tes|vos|un {detail}|{app} ~
        tu_as|t'as|vous_avez|as-tu|avez-vous {app} $
        tu_es|t'es|vous_etes|es-tu|etes-vous sur {app} $
        on echange|echanger|s'echange nos numeros|mails|contacts|coordonnees
    """,
    "de": """
        wie|was ist|lautet deine|ihre|die|eure {detail}
        {give} mir|uns mal|bitte|doch? deine|ihre|eure|eine {detail}|{app}
        {give} du|sie|ihr {app} $
        {give} du|sie|ihr eine|deine|ihre {detail}|{app} fur_mich|wo|unter|zum
        kannst|kannste|konntest|konnen|konnten|wurdest|willst|magst du|sie mir? mal|bitte|kurz? deine|ihre|eine {detail}|{app} {give}|durchgeben|geben
        kann|konnte|darf ich|wir deine|ihre|eure {detail}|{app} {give}|bekommen|haben
        bist_du|sind_sie|seid_ihr|biste auf|bei {app} $
        hast_du|haben_sie|habt_ihr|haste|nutzt_du {app} $
        wollen|lass|konnen wir|uns nummern|handynummern|telefonnummern tauschen|austauschen
    """,
    "it": """
        qual_e|quale_e|qual il? tuo|suo|vostro {detail}|{app} ~
        qual_e|quale_e|qual il_tuo|il_suo|la_tua|la_sua|la_vostra|il_vostro {detail}|{app} ~
        mi {give} il|la|un? tuo|tua|suo|sua|vostro? {detail}|{app} ~
        {give} il|la? tuo|tua|suo|sua|vostro {detail}|{app} ~
        puoi|puo|potresti|potrebbe|riesci_a|mi_puoi {give} il|la|un? tuo|tua|suo|sua? {detail}|{app} ~
        posso|possiamo avere il|la|un? tuo|tua|suo|sua? {detail}|{app} ~
        hai|ha|avete|usi {app} $
        sei|siete su {app} $
        ci_scambiamo|scambiamoci|scambiare i? numeri|contatti
    """,
    "nl": """
        wat_is|wat's je|jouw|uw {detail}
        {give} me|mij|mij_even|me_even|even? je|jouw|uw|een {detail}
        mag|kan|kunnen|zou ik|we je|jouw|uw {detail}|{app} hebben|krijgen|{give}
        mag|kan|kunnen|zou ik|we je|jouw|uw {detail} $
        kun|kan|wil|zou je|u mij|me je|uw|een {detail} {give}
        heb_je|heeft_u|hebben_jullie|zit_je_op|gebruik_je {app} $
        nummers|telefoonnummers uitwisselen|ruilen
    """,
    "pl": """
        jaki_jest|jaki|jaki_masz twoj|pani|pana|masz {detail}
        {give} mi|mi_prosze|prosze? swoj|twoj|numer|jakis|pani|pana {detail}
        {give} mi? {detail} telefonu|do_siebie|to|prosze|a
        {give} pan|pani|mi podac|dac|przeslac swoj? {detail}
        masz|ma_pan|ma_pani|macie|jestes_na {app} $
        wymienmy|wymienic sie? numerami|kontaktami
        dawaj|dawajcie|zostaw|zostawisz|podeslij|podrzuc|podaj|podasz|poda|rzuc|sypnij|smignij|dasz|zapodaj mi? maila|mejla|mail|namiar|namiary|numerem|numerkiem|numer|numerek|nr|komorke do_siebie? $
        zostaw|zostawisz|dawaj|podeslij|rzuc mi? maila|mejla|namiar|namiary|numerek|numerem to|a|i|do_siebie
        jest pan|pani na {app} $
    """,
    "ru": """
        какой|какои у? вас|тебя|ваш|твой {detail}
        {give} мне? ваш|твой|свой|свои {detail}|{app}
        {give} пожалуйста? номер|номерок|телефон|телефончик|почту|контакт|тел телефона|свой|ваш|твой|для|чтобы|чтоб|в|напишу|позвоню
        можно|могу_узнать|можете_дать|можешь_дать ваш|твой {detail}|{app}
        {give} номер|номерок|телефончик|{app} $
        вы_есть|ты_есть|есть у_вас|у_тебя|вы|ты? в? {app} $
        у_вас|у_тебя есть {app} $
        обменяемся|обменяться|давай_обменяемся номерами|контактами|телефонами
        оставьте|оставь|продиктуйте|продиктуй|дадите|дашь телефон|номер|номерок|контакт|мыло|почту $
        куда|как|на_какой_номер вам|тебе? позвонить|набрать|звонить|дозвониться|кинуть_перевод $
        как с_вами|с_тобой|до_вас|до_тебя можно? еще? связаться|созвониться|дозвониться|списаться
    """,
    "tr": """
        telefon|tel|cep? {detail} nedir|ne|alabilir|alayim|verir|atar|verebilir|atabilir|atsana|versene|gonderir|yazar|paylasir ..
        {detail} {give} misin|misiniz|miyim|miyiz
        {detail} at|atin|ver|verin|gonder|gonderin|yaz|yazin|paylas $
        numarani|numaranizi|mailini|telefonunu {give}
        {app} var_mi|kullaniyor_musun|kullaniyor_musunuz|numaran|numaraniz|numarani
        numara|numarayi at|atin|atar|birak|birakin|versene|yazsana $
        nasil iletisime gecebiliriz|gecebilirim|gecerim|gecelim
        nasil|nereden|nerden ulasirim|ulasabilirim|ulasayim|arayayim|ararim sana|size $
    """,
    "ar": """
        {give} رقمك|رقمكم|رقم_جوالك|رقم_تلفونك|رقم_هاتفك|رقم_موبايلك|جوالك|تلفونك|موبايلك|ايميلك|إيميلك|بريدك
        ممكن رقمك|رقم_جوالك|رقم_هاتفك|الرقم|ايميلك|{app}
        عندك|عندكم {app}
        ما|ايش|شنو|وش|ايه رقمك|رقمكم|ايميلك
        كيف|ازاي|شلون|وين|فين اتواصل|اكلمك معك|معاك|وياك|معاكي|معكم? $
        اكلمك|اتواصل|احكيك فين|وين|كيف|ازاي|شلون
        على اي حساب احول|احولك|ابعت|ادفع
    """,
    "hi": """
        अपना|आपका|तुम्हारा|आप_अपना|तेरा {app}? {detail} {give}
        apna|aapka|tumhara|tera|apka {app}? {detail} {give}|hai
        मुझे|mujhe|muje अपना|apna {app}? {detail} {give}
        आपका|aapka|apka|tumhara {detail} क्या|kya है|hai
        {app} {detail} {give}
        आप|aap|tum {app} पर|पे|par|pe हो|हैं|है|ho|hai|hain $
        kaise|कैसे sampark|contact|संपर्क|कॉन्टैक्ट kare|karu|karein|karun|करें|करूँ|करूं aapse|apse|aap_se|आपसे?
        aapse|apse|आपसे kaise|कैसे sampark|contact|baat|संपर्क|बात kare|karu|karein|करें|करूँ|करूं|हो
        khata_number|khata_no|account_no|upi_id|खाता_नंबर|यूपीआई_आईडी do|de_do|bhejo|bhej_do|दो|दे_दो|भेजो
    """,
    "zh": """
        你的|您的|你|您 {app}|{detail} 是多少|多少|是啥|是什么|给我|給我|发我|發我|有吗|有嗎|发一下
        {give} .. {detail}|{app}
        {detail}|{app} {give}
        有|有没有|有沒有|你有 {app} 吗|嗎|么|麼|没有
        加|互加|加个|加個 个|個|一下? {app}|{detail} 吧|吗|嗎|聊|好吗|可以|详聊|詳聊
        交换|交換|互换 {detail}|{app}
        卡号|卡號|银行账号|銀行帳號|支付宝账号|支付寶帳號 多少|给我|給我|发我|發我|发来
        给个|給個|给我|給我 账号|帳號|卡号|卡號 我? 直接|转|轉|匯|汇|打
        转|轉 哪个|哪個 号|號|账|帳
    """,
    "ja": """
        {detail}|{app} を|って|は|の? id|番号? を? {give}
        あなたの|そちらの|お {detail} は|を
        {app} やって ますか|います|る
        {detail}|{app} を? 交換 しません|しよ|でき|して
        line を|id|の? {give}|交換
        id なん|何 です|?
    """,
}
"""By language; a line is a phrase."""
