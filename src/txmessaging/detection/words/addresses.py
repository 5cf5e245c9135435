"""Words around e-mail addresses and sites: what points to one, and what is none.

Everyday words in the languages of the detector, collected by hand.
"""

from __future__ import annotations

from typing import Final

MAIL_CUES: Final = frozenset(
    """
    email emails mail mails maill mailbox inbox eml addy imejl imel emial emali mailing mailid mailto
    correo correos mailen mailadresse adresse address adress mailadres indirizzo posta eposta poczta
    skrzynka courriel courriels mel adresa e-mail emeil mejl mejla maila mailu maile mailim mailimi
    mailden почта почту почте почты почтой мыло мыла мэил меил имеил емеил емаил ايميل الايميل ايميلي
    إيميل الإيميل ايميلك بريد البريد بريدي direccion endereco
    """.split()
)
"""Words that speak of an e-mail address, as whole words."""

UNSPACED_MAIL_CUES: Final = "邮箱 郵箱 邮件 信箱 電郵 电邮 メール メアド アドレス ईमेल मेल आईडी 이메일".split()
"""The same in scripts that leave no spaces, or whose words are not told apart by letters alone."""

SITE_CUES: Final = frozenset(
    """
    site sites website webshop web webpage page homepage url link links www browser visit shop store
    google type sitio pagina tienda loja boutique online seite internetseite laden sito negozio winkel
    strona stronie sklep sklepie сайт сайте магазин ссылка siteye sitem sitemiz adresi موقع الموقع متجر
    متجرنا موقعي web-site address portfolio webseite webside blog domain sitede navegador navigateur
    """.split()
)
"""Words that speak of a site, as whole words."""

UNSPACED_SITE_CUES: Final = (
    "サイト 検索 ホームページ ショップ 网站 網站 网址 網址 网店 官网 官網 वेबसाइट साइट लिंक".split()
)
"""The same in scripts that leave no spaces."""

CALLED_THERE: Final = frozenset(
    """i am im my name is called me soy llamo estoy como je suis appelle moi sono mi chiamo sou chamo
    bin ich heisse heiß heiße heiss nennt nenn mich lautet unter
    ben ik heet sta mijn naam onder als
    jestem mam nazywam sie mnie znajdziesz jako pod
    я меня зовут как под ник мои мой""".split()
)
"""What people say between a provider and what they are called there: "bei gmx heiße ich …"."""

AT_A_PROVIDER: Final = frozenset("bij bei beim w we u van naar в во у с через".split())
"""Prepositions between a name and a provider."""

WRITE_TO: Final = frozenset(
    """шлите шли слать пришлите пришли присылаите вышлите вышли скиньте скинь скидываите
    отправьте отправь отправляите киньте кинь пишите пиши напишите напиши писать на мне моя мои я это ник
    адрес ящик""".split()
)
"""What stands before the name of a mailbox in Russian."""

NO_NAMES: Final = frozenset(
    """
    a about above account accounts after again all also always am amazing an and another any anyone
    anything are around arrive arrived as ask available away back bad be beautiful because been before
    best better bid big black blue box but buy by call came can cant check checked checking cheers
    closed come comes coming contact could cute day deal delivered details did didnt different dinner do
    does doesnt dog done dont down each else email emails end ended enough ever everyone everything fine
    first fit for free friday friend from full fun get gift give go going gone good got great green guy
    guys had half happy has have he hello help her here hey hi him his home hope hour how i id ideal if
    im in info inside is it its ive job just keep kind know last later left let like line live located
    log login look looked looking looks lot love lovely lunch made mail mails make man many maybe me
    meet meeting message messages mine minute monday more morning much must my name need never new next
    nice night no none noon not nothing now of off ok okay old on once one only open or order ordered
    orders other our out over paid parcel party people perfect person photo photos pick picked please
    point polka post posted price prices probably problem put reach reached ready really received red
    regards right running said sale same saw say school see seen sell seller send sent set she shipped
    shop shot should show sign signed size sold some someone something soon sorry spam sports start
    started staying still stop store stuff sunday super sure take text thank thanks that thats the their
    them then there these they thing things think this those through time to today together told
    tomorrow tonight too touch tried try trying u under until up us use used using very via wait waiting
    want wants was way we week well went were what whatever when where which while white who why will
    with without word work worked working works would write wrote yeah year yes yesterday yet customer
    customers support assistant you your youre yours everybody anybody nobody username user address
    adresse stays stay lives lived broken hacked blocked locked slow empty private dead disabled
    suspended weird nope below attached app style play web reachable found find bought getting stock
    listed listing priced aimed pointed stare staring glance glancing laughing yelled shouted angry mad
    hosted employed engineer manager developer arrives arriving ends starts begins yep lol haha btw fyi
    ty thx pls plz ur asap etc approx incl excl vs mr mrs ms dr st nr tel inc ltd

    gracias hola vale bueno buenas perfecto listo si claro saludos genial que como cuando donde muy mas
    pero para por con sin esta este estoy tengo tiene soy voy mi tu su el la los las un una y o de del
    al lo le se escribeme mandame envía envio correo obrigado obrigada ola bom boa sim nao tudo bem voce
    meu minha seu sua e os um uma em na da te manda escreve cierto exacto tarde noche dia

    merci bonjour salut oui non bien bonne bon parfait voila je il elle nous vous ils mon ma mes ton ta
    tes son sa ses les des du et ou mais donc est suis etes sont c'est ca au aux ce cette pour avec sans
    sur dans moi toi ecris ecrivez envoyez

    danke hallo ja nein gut gerne bitte ich er sie wir ihr es mein meine dein deine sein ein eine der
    die das den dem und oder aber ist bin bist sind war auf mit von fur nicht auch noch schon so wie wo
    wer mich mir dich dir uns alles klar genau schreib schreiben schick kaufen gekauft bestellt arbeite
    arbeitet dank bedankt hoi dag nee goed prima ik jij hij zij wij het een en maar ben zijn op aan met
    van voor niet ook nog hoe wat waar mij

    grazie ciao va bene perfetto io lui lei noi voi loro mio mia tuo gli che quando dove per senza sono
    dziekuje dzięki czesc tak nie dobrze ona wy oni moj moja mam jest w z od pisz tamam evet hayır
    merhaba selam tesekkurler var yok sen biz siz bu ve ile icin да нет спасибо привет здравствуйте я ты
    он она мы вы они моя мое мои на в с по и а но не что как где когда это пишите пиши напишите есть у
    вас меня
    """.split()
)
"""Words that are no names of mailboxes or shops where they stand before a sign that is an ordinary word."""
