"""Words of hints in Polish."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "cancel": """
        anuluj anulujesz anulujemy anulowac anuluje anulujcie anulujmy odrzuc odrzucic odrzucisz zrezygnuj
        zrezygnujesz zrezygnowac rezygnujemy zdejmij_ogloszenie usun_ogloszenie zdejme_aukcje usun_oferte
        zdejme_ogloszenie anuluje_pan anuluje_pani niech_wygasnie wycofaj wycofac anulujecie
        anulujemy_tutaj odpuscimy odpuscimy_sobie wycofamy wycofaj_zamowienie zrezygnujemy anulowanie
    """,
    "cash": """
        blik blika blikiem przelew przelewem przelewu przeleje gotowka gotowke gotowki gotowce gotowa
        paypal konto kontem numer_konta nr_konta revolut do_reki za_pobraniem dane_do_przelewu przelej
        na_konto reka_w_reke krypto btc bitcoin na_moje_konto wplacic_na wplac_na na_telefon
        blikiem_na_telefon
    """,
    "direct": """
        bezposrednio miedzy_nami miedzy_soba poza_portalem poza_serwisem poza_aplikacja poza_platforma
        poza_olx poza_allegro prywatnie bez_posrednika bez_posrednikow na_boku bez_portalu bez_serwisu
        bez_platformy na_czarno pod_stolem osobiscie z_reki_do_reki bezposrednich obok_serwisu bez_vinted
        bez_olx bez_allegro poza_vinted prosto_u_mnie bezposrednio_u_mnie u_mnie_bezposrednio
    """,
    "cheaper": """
        taniej tanszy tansze rabat znizka znizke znizki upust upustu opuszcze spuszcze zejde_z_ceny
        nizsza_cena lepsza_cena lepszej_cenie dobra_cena mniej zaoszczedzimy zaoszczedzisz oszczedzimy
        oszczedzasz dogadamy_cene dam_za oddam_za sprzedam_za puszcze_za obnize korzystniej urwe
    """,
    "fees": """
        prowizji prowizja prowizje oplat oplaty oplata zabieraja pobieraja marzy marza procent
        kosztow_serwisu bierze_procent bierze_prowizje ochrone_kupujacego ich_oplaty
    """,
    "saves": """
        bez omijamy ominac ominiemy unikamy uniknac unikniemy zaoszczedzimy zaoszczedzisz oszczedzimy
        oboje obaj nie_ma odpada odpadnie podzielimy
    """,
    "shop": """
        mojego_sklepu moj_sklep naszego_sklepu nasz_sklep nazwe_sklepu nazwe_mojego_sklepu
        nazwe_naszego_sklepu nasza_strona nasza_strone naszej_stronie moja_strona moja_strone
        mojej_stronie swojej_stronie wlasnej_stronie wlasna_strone nazwe_firmy sklep_internetowy
        naszym_sklepie moim_sklepie nazwe_pracowni nazwe_marki
    """,
    "search": """
        google googlu wpisz wpisac poszukaj szukaj wyszukaj znajdz znajdziesz wygoogluj guglu wujka_google
        znajdzie
    """,
    "order": """
        kup_przez_strone kup_tam kupic_tam zamow_tam zamowic_tam zamow_przez zamow_na kup_na
        zamow_bezposrednio kup_bezposrednio tam_zamow tam_kup zamawiaj_tam zamowic_przez tam_zamowic
    """,
    "later": """
        nastepnym_razem przy_kolejnych kolejnych_zakupach nastepne_zamowienie nastepnych_zakupach
        kolejne_zamowienia kolejnym_zamowieniu na_przyszlosc w_przyszlosci nastepny_raz przy_nastepnym
        przy_nastepnych kolejne_zakupy kolejnym_razem
    """,
    "leave": """
        dogadajmy_sie_poza poza_portalem poza_serwisem poza_platforma omijamy_portal ominmy_portal
        ominac_portal ominac_serwis z_pominieciem dogadac_sie_poza zalatwmy_to_poza zalatwic_poza
        zalatwmy_to_miedzy zalatwmy_miedzy zalatwic_to_miedzy bez_posrednictwa odpuscimy_sobie_te
        po_co_przeplacac bez_ochrony_kupujacego omijamy_vinted dawac_im_zarobic po_co_placic_portalowi
        bez_vinted
    """,
    "hint": """
        wiesz_ktorej wiesz_ktory wiesz_ktora wiesz_gdzie wiesz_o_co wiesz_o_czym pan_wie domyslasz
        wiadomo_ktorej kumasz rozumiesz_o_co domysl wiesz_jakiej wiadomo_jakiej wie_pan_ktory wie_pani
    """,
    "talk": """
        pisz napisz popisac pisac pogadac pogadajmy gadac porozmawiac rozmawiac odezwij kontakt
        kontaktowac skontaktowac przejdzmy przeniesmy piszmy popiszmy zlapac chodz dogadac
    """,
    "elsewhere": """
        gdzies_indziej gdzie_indziej inny_sposob innym_miejscu inna_droga w_inny_sposob inaczej_sie
        inna_apka innej_apce innym_kanalem poza_czatem poza_tym_czatem nie_przez_ten_czat
        nie_na_tym_czacie inna_aplikacje innej_aplikacji inny_kontakt jakos_inaczej poza_aplikacja
        zielony_apek byle_nie_tu inny_komunikator jakis_inny cos_bardziej_prywatnego innym_komunikatorze
    """,
    "pieces": """
        w_kawalkach po_kawalku w_czesciach po_czesciach czesciami kawalkami na_raty w_dwoch_wiadomosciach
        w_kilku_wiadomosciach pierwsza_czesc druga_czesc pierwsza_polowa druga_polowa cyfra_po_cyfrze
        po_trochu na_dwa_razy rozbije podziele posklejaj poskladaj sklej po_dwie_cyfry zloz_w_calosc
        pociety pociete slownie slowami literami cyfry_slownie po_jednej ze_spacjami
    """,
    "evades": """
        wytna wycinaja wycina usuna usuwaja usuwa kasuja kasuje skasuja blokuja blokuje zablokuja
        cenzuruja cenzura filtr filtruja nie_zauwaza nie_wykryja nie_wykryje wykrywa zobacza_nic
        nic_nie_zobacza nie_widza gwiazdki zagwiazdkuja ukrywaja ukryje system_wytnie ocenzuruja zamazuja
        przejdzie wtedy_przejdzie zeby_nie_wycielo nie_zablokuje zanim_usuna znika
    """,
    "detail": """
        numer nr tel telefon telefonu mail maila email e-mail adres kontakt namiary numeru komorke komorka
        komorki
    """,
    "card": """
        wizytowke wizytowka wizytowki karteczke karteczka karteczce kartke kartka liscik ulotke ulotka
        ulotce wizytowce qr kod karteczke_z_namiarem
    """,
    "parcel": """
        paczki paczce paczka pudelka pudelku koperty kopercie przesylki przesylce kartonu kartonie
    """,
    "nothere": """
        nie_tutaj nie_tu nie_przez_portal nie_przez_serwis zamiast_tutaj zamiast_tu nie_na_portalu
        tutaj_nie tu_nie nie_przez_olx nie_przez_aplikacje nie_tym_czacie juz_nie_tu
    """,
    "find": """
        znajdziesz_mnie znajdz_mnie szukaj_mnie wyszukaj_mnie imie_i_nazwisko imieniem_i_nazwiskiem
        imienia_i_nazwiska dodaj_mnie tak_samo_jak_tu moje_imie obserwuj taki_sam_nick ten_sam_nick
        pod_nazwiskiem
    """,
    "picture": """
        na_zdjeciu w_zdjeciu na_fotce w_zdjeciach na_zdjeciach screena screenie na_obrazku jako_zdjecie
        ostatnim_zdjeciu ostatnie_zdjecie
    """,
    "watched": """
        czytaja sprawdzaja kontroluja monitoruja podgladaja sledza obserwuja_rozmowy monitorowane
        kontrolowane szpieguja tu_czytaja czytaja_wszystko
    """,
    "yours": """
        twoj_numer pana_numer pani_numer swoj_numer twoj_nr pana_nr pani_nr numer_telefonu nr_telefonu
        nr_tel numer_tel twoj_mail twojego_maila pani_mail pana_mail pani_maila pana_maila pani_skrzynke
        swojego_maila adres_mailowy pani_telefon pana_telefon twoj_tel twoj_insta twojego_whatsappa
        numer_do_siebie numer_do_pani numer_do_pana namiary_na
    """,
    "asking": """
        podaj podac poda podasz daj dasz da wyslij wysle przeslij jaki jakie prosze prosic poprosic moge
        potrzebuje napisz pan_da pani_da podeslij zostaw
    """,
    "group": "naszej_grupy nasza_grupa dolacz_do_grupy nasz_kanal zeskanuj do_grupy naszego_kanalu",
    "dispute": """
        zamknij_spor zamknie_spor zamknac_spor zamkniesz_spor usun_opinie usunie_opinie skasuj_opinie
        wycofaj_reklamacje wycofasz_reklamacje zamiast_zwrotu jesli_zostawisz jak_zostawisz
    """,
    "protection": "ochrone_kupujacego ochrona_kupujacego ochrony_kupujacego bezpieczna_platnosc",
    "slow": """
        czat_to_dramat tnie_sie muli wiesza_sie rzadko_tu raz_na_tydzien nie_mam_powiadomien
        nie_przychodza powiadomienia_nie rzadko_zagladam strasznie_wolny dziala_wolno
    """,
    "fromme": "u_mnie do_mnie ode_mnie ze_mna u_nas do_nas",
    "look": "zobacz spojrz przybliz zoom tam_jest jest_napisane szybko screen przeczytaj zerknij",
    "reported": """
        zglosilem zglosilam ktos_chcial ktos_prosil prosil_mnie prosila_mnie chcial_zebym chciala_zebym
        zglosilem_to jeden_kupujacy
    """,
    "portrait": "zdjecie_profilowe profilowe profilowym w_profilu rogu_zdjecia",
}
"""By name of the set; `_` joins words."""
