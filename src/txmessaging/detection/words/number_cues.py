"""Words that say what the digits near them are: somebody's phone number, or that of an order or a parcel.

Everyday words with their endings and in slang, collected by hand for the languages that the documentation
lists; without accents, as folded text is, and with "и" for "й". Words that mean a door's bell, a pipe,
choosing or unscrewing as well are left out.
"""

from __future__ import annotations

from typing import Final

_CALLING: Final = {
    "en": """
        call calling calls phone phones telephone tel fone mobile mob cell cellphone text
        texting txt sms ring dial reach ping fax digits buzz holler hmu bell landline
    """,
    "es": """
        telefono movil celular cel llama llamame llamar llame llamen llamas marca marcame
        marcar escribe escribeme escribir telf tlfn tlfno tfno telefonos telefonico
        telefonica telefonazo telefonito telefonea telefoneame telefonear fono fonos fonazo
        celu celus celulares moviles llamada llamadas llamadita llamenme llamadme llamarme
        llamarnos llamanos llames llamandome marqueme marquenme timbrame timbreme timbrenme
        timbrazo tubazo mensajeame msj wasapea wasapeame guasapea guasapeame whatsappeame
        whatsapeame
    """,
    "pt": """
        telefone telemovel ligue ligar liga ligas chama chamar zap zapzap telefona telefonar
        telefonema telefonemas telefones telemoveis tlm tlmv telm tlmvl liguem ligando
        ligacao ligacoes ligarem ligares chame chamem chamada chamadas contacte contactar
        contactem zapear discar disca disque whats zapeia bipa
    """,
    "fr": """
        portable appelle appelez appeler appel joindre joignable texto tph telephoner
        telephonez telephones telephonique appels appelles apelle apelles apeler apele apl
        rappelle rappelez rappeler joignez joins contactez bigo bigophone natel textos
        tephone composez cellulaire
    """,
    "it": """
        chiama chiamami chiamare chiamate cellulare scrivi scrivimi scrivetemi squillo
        squilla chiami chiamarmi chiamarci chiamatemi chiamateci chiamaci chiamata chiamarlo
        telefonata telefonare telefonarmi telefonami telefonaci telefonatemi telefoni
        telefonino telefonini cellulari cellu recapito recapiti squilletto squillami squilli
        sentirci sentiamoci risentiamoci sentirmi contattarmi contattatemi contattateci
        contattarci messaggiami messaggiare messaggino whatsappami
    """,
    "de": """
        telefon handy handynummer anruf anrufen anrufe rufen ruf rufe durchrufen melde
        erreichbar erreichst mobil mobilnummer telefonisch telefonische telefonischen
        telefonischer telefonat telefoniere telefonieren telefonnr telefonnummer handynr
        handynumma mobilnr mobiltelefon rufnummer rufnr durchwahl festnetz festnetznummer
        fernsprecher quasselstrippe rufst anrufst anruft angerufen ruaf anklingeln
        durchklingeln durchbimmeln anlauten anzulauten aalute anwahlen
    """,
    "nl": """
        bel bellen belt mobiel mobieltje appje gsm telefoon telefoontje telefoonnr
        telefoonnummer mobieltjes mobielnr gsmnr gsmnummer opbellen belletje gebeld belde
        beltje rinkelen bereikbaar
    """,
    "pl": """
        zadzwon zadzwoncie dzwon dzwonic dzwoncie komorka komorke kom napisz telefonu
        telefonie telefonem telefoniczny telefoniczna telefoniczne telefonicznie
        telefonicznego telefonicznym telefonik fona fonie komorkowy komorkowego komorki
        komoreczka dzwonia dzwonimy dzwoni dzwonisz zadzwonisz zadzwoni zadzwonic przedzwon
        przedzwonic przedzwoncie oddzwon oddzwonie podzwon dryndnij zdzwonmy zdzwonimy
    """,
    "ru": """
        телефон телефона телефону телефоном тел звони звоните звонить позвони позвоните
        позвонить набери наберите набирай набирайте мобильныи мобильного сотовыи сотового
        звонок телефоне телефоны телефончик телефонныи телефонно звонка звонком звонят
        звонишь звоним позвонишь позвонит позвонят позвоним перезвони перезвоните
        перезвонить перезвоню созвон созвонимся созвониться звякни звякните звякнуть брякни
        брякните дозвонитесь дозвониться набрать наберешь мобила мобилка мобилку мобилки
        мобильник мобильнике мобильная сотик вызвоните
    """,
    "tr": """
        ara arayin arayabilirsin arayabilirsiniz arayabilir ararsan ararsaniz telefonum
        numaram numaramiz cebim cep fon
    """,
    "ar": """
        هاتف هاتفي رقمي اتصل اتصلي كلمني كلميني جوال جوالي موبايل موبايلي تلفون تليفون تواصل
        راسلني
    """,
    "hi": "फोन फ़ोन कॉल मोबाइल संपर्क",
    "hi romanised": "kol karna karo karlo mobail",
}
_PAIRS: Final = """
    my number, my num, my no, my nr, my digits, number s, msg me, message me, hit me, text me, ring me,
    direct line, give me, his number, her number, our number, their number, contact number, shop number,
    work number, office number, direct number, best number, new number, cell number, mi numero, mi num,
    un toque, al fijo, mi fijo, el fijo, tel fijo, una perdida, mensaje al, msg al, sms al, mensajito
    al, meu numero, meu num, meu tel, um toque, no fixo, meu fixo, pro fixo, telefone fixo, tel fixo,
    msg no, msg pro, msg para, mensagem no, mensagem pro, mensagem para, recado no, sms para, um alo,
    mon numero, mon num, mon tel, mon fixe, le fixe, tel fixe, ligne fixe, de fil, message au, sms au,
    sms sur, mio numero, mio num, al fisso, mio fisso, il fisso, sul fisso, a voce, messaggio al, meine
    nummer, meine nr, mijn nummer, mijn nr, app me, moj numer, moj nr, мои номер, benim numaram, mera
    number, mera no, मेरा नंबर, whatsapp no, watsapp no, wp no, wa no, wp nr, wp numara
"""
_ORDERING: Final = """
    order orders invoice tracking track parcel package shipment shipping consignment waybill awb ref
    reference case ticket claim booking reservation transaction article item part model serial sn sku
    upc ean isbn ismn issn imei iban barcode gtin asin lot batch version code coupon voucher receipt
    dispute docket confirmation freight rma label dimension dimensions sets customer account
    registration licence license vin chassis frame certificate cert patent policy locker pin otp catalog
    catalogue edition id delivery oem dpd gls tnt brt sda ctt inpost dhl ups usps fedex evri hermes
    delhivery mrn hs dmc ral anchor cas bestellung bestellnummer rechnung rechnungsnummer sendung
    sendungsnummer paket paketnummer auftrag auftragsnummer artikel artikelnummer kunden kundennummer
    vorgang vorgangsnummer beleg belegnummer seriennummer teilenummer modell konto plz post pedido
    factura seguimiento guia envio articulo referencia reserva codigo folio serie encomenda rastreio
    rastreamento fatura protocolo processo cep cpf cnpj nif nota commande facture suivi colis envoi
    dossier siret siren litige ordine fattura spedizione tracciamento pacco codice pratica iva ricambio
    bestelling bestelnummer factuur zending pakket klant zaak zaaknummer garantiecase ordernummer
    zamowienie zamowienia faktura faktury przesylka przesylki paczka paczki nip regon seryjny заказ
    заказа заказу трек отправление отправления посылка посылки накладная счет артикул серииныи инн снилс
    siparis siparisi kargo takip gonderi seri طلب الطلب شحن شحنة تتبع فاتورة بوليصة الاوردر اوردر ऑर्डर
    ट्रैकिंग इनवॉइस sendungsverfolgung lieferschein lieferscheinnummer trackingnummer packstation
    abholnummer pakketje postnl bpost pakketpunt afhaalpunt paczkomat paczkomatu paczkomacie paczke
    kuriera listu nadania сдэк сдек cdek боксберри постамат постамата пвз трека накладнои накладную
"""

PHONE_WORDS: Final = frozenset(word for words in _CALLING.values() for word in words.split())
"""Words of calling and of telephones."""

PHONE_PAIRS: Final = frozenset(" ".join(pair.split()) for pair in _PAIRS.split(","))
"""The same in two words, of which each is an ordinary one."""

ORDER_WORDS: Final = frozenset(_ORDERING.split())
"""Words of orders, parcels and of other things that have numbers."""
