"""Words that deny, forbid, or quote a rule, and those that take it back. Accents make no difference.

Collected by hand for the languages of the detector; Chinese and Japanese stand apart, since they
have no spaces.
"""

from __future__ import annotations

from typing import Final

DENYING: Final = """
    no not never don't dont do_not won't wont can't cant cannot can_not nope nah shouldn't shouldnt
    mustn't isn't
    doesn't doesnt didn't didnt wouldn't couldn't refuse nobody none neither stop stopped
    ni nunca jamas ninguno ninguna tampoco prefiero_no
    nao jamais nem
    ne pas aucun aucune non refuse
    nicht kein keine keinen keiner nie niemals nix nein nichts
    mai nessuno nessuna mica
    niet geen nooit nee
    nie nigdy zaden zadnych zadnego
    не нельзя никогда ни нет никаких
    hayir degil yok asla yasak olmaz atma atmayin verme vermeyin arama aramayin yazma yazmayin
    gonderme gondermeyin
    vermem veremem yapmam yapmiyorum yapmiyoruz vermiyorum vermiyoruz atmiyorum atmiyoruz gondermiyorum
    paylasmiyorum kullanmiyorum satmiyorum satmiyoruz yapmayiz yapmayin
    paylasmayin konusmayalim gecmeyelim odemeyin
    لا ما مش لن ليس بدون_رقم ممنوع مو ولا لم مانقدر
    नहीं मत नही nahi nahin mat nhi
"""
"""Words of a sentence that is negated."""

SAID_OTHERWISE: Final = """
    why_don't why_dont why_not why_can't why_cant can't_we cant_we can't_you couldn't_we don't_you dont_you
    wouldn't_it no_fees no_fee no_commission no_problem no_worries don't_worry dont_worry don't_mind dont_mind
    no_charges no_extra_fees not_a_scam doesn't_work doesnt_work don't_hesitate dont_hesitate don't_forget
    dont_forget not_working isn't_working can't_wait cant_wait no_tax no_platform_fee no_need_to_pay
    por_que_no sin_comision no_dudes no_dude no_funciona no_te_preocupes no_hay_problema no_hay_comision
    por_que_nao nao_hesite nao_funciona nao_tem_taxa nao_paga_taxa nao_paga
    pourquoi_pas pourquoi_ne_pas n'hesite n'hesitez pas_de_frais pas_de_commission pas_de_souci
    pas_de_probleme
    n'est-ce_pas ne_marche_pas ne_fonctionne_pas
    warum_nicht keine_gebuhren keine_gebuhr kein_problem nicht_lieber oder_nicht wieso_nicht
    geht_nicht klappt_nicht
    perche_non non_ci_sono_commissioni nessuna_commissione non_funziona nessun_problema
    waarom_niet geen_kosten geen_probleem geen_commissie niet_liever werkt_niet
    dlaczego_nie czemu_nie nie_masz nie_ma_pan nie_ma_pani nie_macie
    nie_lepiej nie_prosciej nie_latwiej nie_ma_prowizji nie_dziala nie_ma_problemu
    почему_бы_не не_могли_бы не_против не_хотите не_подскажете не_скинете не_дадите не_работает не_проблема
    sorun_degil sorun_yok komisyon_yok gerek_yok olmaz_mi yok_mu
    ليش_ما ليه_ما لا_تتردد بدون_عمولة ما_رايك ما_عندك_مانع ماعندك_مانع مارايك ما_ندفع_عمولة ما_رأيك
    क्यों_नहीं kyu_nahi kyun_nahi kyon_nahi koi_dikkat_nahi nahi_to nahin_to नहीं_तो
"""
"""What has a word of `DENYING` in it and denies nothing."""

DENYING_UNSPACED: Final = """
    不要 不能 不可 不给 不給 不加 不让 不讓 别 別 勿 没有 沒有 禁止 不行 不可以 不得 拒绝 拒絕 不想
    不用 违规 算了 不私 不线下 不線下 我不 不\ue001 不接受 不支持 不做 原路 不换 不換 不留 不发微 只走平台
    没打 沒打 从不 從不
    ません ない なく 禁止 ご遠慮 お断り 出来ない できかね ず、
"""
"""`\\ue001` stands for a hint: what is said of it is that it is not so."""

SAID_OTHERWISE_UNSPACED: Final = """
    可不可以 能不能 要不要 有没有 有沒有 好不好 方便不方便 要不 不如 不收手续费 没有手续费
    不用手续费 不走平台 不经过平台 不通过平台 我不常 我不太 我不怎 我不想走 我不方便 我不看 我不上
    ませんか ないですか ないでしょうか ないかな 手数料なく 手数料がかからない 通さず 介さず
    くれない？ もらえない？ 特别 别的 不用付手续费
"""

RULES: Final = """
    rules rule policy policies forbidden prohibited banned ban allowed against_the reported terms
    guidelines violation
    reglas normas prohibido permitido prohiben politica regras regra proibido permitido proibe
    regles reglement interdit autorise interdite regeln verboten erlaubt agb regole regolamento
    vietato consentito
    regels verboden toegestaan regulamin zabronione zabrania wolno regulaminem
    правила правилам правилами запрещено запрещает запрещена kurallar kural yasak kurallara yasaktir
    ممنوع القوانين قوانين مخالف नियम मना रूल rule allowed rules niyam
"""
"""Who speaks of the rule does not break it."""

RULES_UNSPACED: Final = "规定 規定 违规 違規 规则 規則 禁止 規約 ルール 違反"

RULES_SAY: Final = """
    rules_say rule_says policy_says rules_state policy_states guidelines_say terms_say
    help_page_says rules_are
    it_says faq_says site_says platform_says page_says rule_is
    reglas_dicen normas_dicen regla_dice regras_dizem regra_diz regles_disent reglement_dit regeln_sagen
    regeln_besagen agb_sagen regole_dicono regolamento_dice regels_zeggen regulamin_mowi правила_говорят
    в_правилах_написано kurallar_diyor القوانين_تقول
"""
"""What introduces the words of a rule."""

OWN: Final = """
    i i'm im me my mine we our ours us myself
    yo mi me mio nosotros nuestro soy
    eu meu minha mim nosso
    je j moi mon ma mes notre nous
    ich mich mir mein meine meinen meiner wir uns unser unsere
    io mio mia miei noi nostro
    ik mij mijn wij ons onze
    ja mnie moj moja moje mi nas nasz
    я мне меня мой моя мою мое мы нас нам наш
    ben benim bana bizim bize
    انا أنا رقمي حسابي ايميلي عندي
    मैं मेरा मेरी मुझे मेरे main mera meri mujhe mere
"""
"""Words for the author: who denies their own detail gives it all the same."""

OWN_UNSPACED: Final = "我 私 僕 俺 うち"

TURNS: Final = """
    but wait instead actually just jk kidding joking lol only rather however anyway still except unless if use
    pero sino mejor aunque salvo si
    mas porem senao melhor
    mais plutot sauf sinon si
    aber sondern doch wenn ausser lieber
    ma bensi piuttosto invece se
    maar liever behalve als
    ale lecz tylko jesli jezeli raczej
    но а лучше только если
    ama fakat sadece eger
    لكن بس اذا إذا إلا
    लेकिन पर अगर lekin agar par
"""
"""What takes a negation back, or makes a condition of it."""

TURNS_UNSPACED: Final = "但 而是 如果 只 でも けど もし なら だけ"

SCARES: Final = """
    write call text send email e-mail mail message contact reply answer pay trust click visit
    follow add use open
    writes writing calling texting sending respond give share believe
    escribas escriba escribais escribir llames llamar envies enviar contactes respondas pagues confies abras
    escreva escrever ligue ligar envie responda pague confie clique
    ecrivez ecris ecrire appelez appeler envoyez repondez payez cliquez contactez repondre
    schreib schreibt schreiben ruf rufen anrufen schickt schicken senden antworten antwortet klick
    klickt klicken
    zahlen vertrauen
    scrivere scrivete scrivi chiamare chiamate mandare mandate rispondere pagare cliccare contattare
    schrijf schrijven bel bellen stuur sturen antwoord klik betaal app
    pisz piszcie pisac dzwon dzwoncie dzwonic wysylaj wysylajcie odpisuj odpowiadaj klikaj plac
    пишите писать звоните звонить отправляйте отвечайте переходите платите пиши звони
    yazmayin yazma aramayin arama gondermeyin tiklamayin odemeyin
    تكتب تتصل تراسل ترسل تضغط تدفع تكتبوا تتصلوا تراسلوا
    लिखो लिखना कॉल भेजो भेजना मैसेज call likho bhejo message karo karna
"""
"""What a warning tells not to do with somebody's address or number."""

SCARES_UNSPACED: Final = "联系 聯繫 打给 加 发给 轉帳 转账 相信 点击 連絡 電話 送 返信 クリック メール"

CLAUSES: Final = """
    but so because cause cuz coz since although though
    can_we could_we can_you could_you can_i could_i let's lets shall_we may_i
    pero porque podemos puedes
    porque podemos pode
    mais car parce peux-tu pouvez-vous
    aber weil denn konnen_wir kannst_du
    ma perche possiamo puoi
    maar want omdat kunnen_we kun_je
    ale bo czy mozemy
    но потому давай давайте можно
    ama cunku
    لكن بس عشان ممكن خلينا
    लेकिन पर क्योंकि lekin kyunki
"""
"""Words that begin a clause: a negation does not reach across them."""
