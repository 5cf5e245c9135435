"""Words of hints in Polish."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "cancel": """
        anuluj anulujesz anulujemy anulowac anuluje anulujcie anulujmy odrzuc odrzucic odrzucisz zrezygnuj
        zrezygnujesz zrezygnowac rezygnujemy zdejmij_ogloszenie usun_ogloszenie zdejme_aukcje usun_oferte
        zdejme_ogloszenie anuluje_pan anuluje_pani niech_wygasnie wycofaj wycofac anulujecie
        anulujemy_tutaj odpuscimy odpuscimy_sobie wycofamy wycofaj_zamowienie zrezygnujemy anulowanie
        odrzuci zdjac_ogloszenie zdejmuje_ogloszenie zdejmie_ogloszenie zdejmiemy_ogloszenie zdejme_oferte
        zdejmie_oferte zdejmij_oferte ogloszenie_zdejme ogloszenie_zdejmie ogloszenie_zdejmuje
        ogloszenie_pan_zdejmie ogloszenie_zdejmij usune_ogloszenie ogloszenie_usune skasuje_ogloszenie
        skasuj_ogloszenie zakoncze_aukcje zakoncze_licytacje zakoncz_aukcje zakonczyc_aukcje
        zakonczyc_licytacje zakoncze_oferte zakonczyc_oferte wycofa wycofasz wycofajmy odstap odstapisz
        zglosic_odstapienie zglos_odstapienie zglosi_odstapienie rozmysliles rozmyslilas
        rozmyslilem_sie_jako ze_sie_rozmyslil anulowalibysmy odwolaj odwolajmy odwolamy odwolac odwolasz
        nie_oplacaj nie_oplacac niech_przepadnie niech_przepadna zamknij_zamowienie odwola zrezygnuje_pan
        zrezygnuje_pani odrzuci_pan odrzuci_pani wycofa_pan wycofa_pani cofnie cofnij cofniesz
        oferte_zakoncze oferte_zdejme oferte_usune aukcje_zakoncze licytacje_zakoncze
    """,
    "cash": """
        blik blika blikiem przelew przelewem przelewu przeleje gotowka gotowke gotowki gotowce gotowa
        paypal konto kontem numer_konta nr_konta revolut do_reki za_pobraniem dane_do_przelewu przelej
        na_konto reka_w_reke krypto btc bitcoin na_moje_konto wplacic_na wplac_na na_telefon
        blikiem_na_telefon rachunek rachunku kase kaske kasiore hajs kasa_do przelewy przelewie przelejesz
        przelejmy przelac przeleje_pan przeleje_pani przelewaj wplac wplacisz wplaci wplata_na zaplac_mi
        zaplacisz_mi zaplaci_mi placisz_mi lapki do_lapki revoluta revolutem kryptowaluta kryptowalut
        kryptowalute usdt paypalem dla_znajomych numeru_konta moje_konto moj_rachunek twoje_konto konta_do
        nr_do_blika blikuj blikowac zaliczke zaliczka zadatek do_kieszeni wplate_na
    """,
    "direct": """
        bezposrednio miedzy_nami miedzy_soba poza_portalem poza_serwisem poza_aplikacja poza_platforma
        poza_olx poza_allegro prywatnie bez_posrednika bez_posrednikow na_boku bez_portalu bez_serwisu
        bez_platformy na_czarno pod_stolem osobiscie z_reki_do_reki bezposrednich obok_serwisu bez_vinted
        bez_olx bez_allegro poza_vinted prosto_u_mnie bezposrednio_u_mnie u_mnie_bezposrednio bez_udzialu
        bez_posrednictwa prosto_do_mnie prosto_ode_mnie od_razu_do_mnie od_razu_ode_mnie wprost_do_mnie
        wprost_ode_mnie poza_aukcja poza_licytacja poza_systemem poza_strona obok_vinted obok_allegro
        obok_olx po_cichu na_lewo na_priv na_priva na_privie sami_sie sie_sami bez_airbnb bez_bookingu
        poza_airbnb poza_booking bez_ich_udzialu bez_dostawy_olx bez_przesylki_olx z_pominieciem
        wprost_u_mnie poza_apka poza_ta_apka bez_tej_calej po_staremu bez_apki bez_aplikacji
        poza_tym_portalem bez_kuriera_olx telefonicznie_u_nas u_nas_telefonicznie
    """,
    "cheaper": """
        taniej tanszy tansze rabat znizka znizke znizki upust upustu opuszcze spuszcze zejde_z_ceny
        nizsza_cena lepsza_cena lepszej_cenie dobra_cena mniej zaoszczedzimy zaoszczedzisz oszczedzimy
        oszczedzasz dogadamy_cene dam_za oddam_za sprzedam_za puszcze_za obnize korzystniej urwe zejde
        zejde_na schodze_z_ceny zejdziemy_z_ceny urwac opuszcze_ci tansza tanszego tanio za_polowe
        polowe_ceny wyprzedaz korzystniejsza nizsze_ceny lepsze_ceny ceny_bez rabatem rabaty rabatu
        znizkami zl_mniej zlotych_mniej zaoszczedzic lepsza_cene nizsza_cene lepsze_warunki tanszy_tam
        upuszcze okazje
    """,
    "fees": """
        prowizji prowizja prowizje oplat oplaty oplata zabieraja pobieraja marzy marza procent
        kosztow_serwisu bierze_procent bierze_prowizje ochrone_kupujacego ich_oplaty oplate oplatami
        prowizjami marze oplat_serwisu oplaty_serwisowe oplaty_serwisowej serwisowej bierze_allegro
        bierze_olx bierze_vinted bierze_portal ich_prowizji ich_prowizje ich_marzy haracz haraczu
        zabiera_procent procentow zabiora wezma biora pobiora zjedza potraca potracaja pobierze zabierze
        skubia skroja
    """,
    "saves": """
        bez omijamy ominac ominiemy unikamy uniknac unikniemy zaoszczedzimy zaoszczedzisz oszczedzimy
        oboje obaj nie_ma odpada odpadnie podzielimy zaoszczedzmy oszczedzmy oszczedzic pominiemy pomijamy
        pomijajac omijajac omijac ominmy pominmy obejsc obejdziemy obejdzmy podzielic podzielmy dzielimy
        na_pol po_polowie po_co
    """,
    "shop": """
        mojego_sklepu moj_sklep naszego_sklepu nasz_sklep nazwe_sklepu nazwe_mojego_sklepu
        nazwe_naszego_sklepu nasza_strona nasza_strone naszej_stronie moja_strona moja_strone
        mojej_stronie swojej_stronie wlasnej_stronie wlasna_strone nazwe_firmy sklep_internetowy
        naszym_sklepie moim_sklepie nazwe_pracowni nazwe_marki swoj_sklep wlasny_sklep wlasnego_sklepu
        nasza_nazwe nasza_nazwa nazwe_z_metki nazwa_sklepu nazwie_sklepu nazwie_marki e_sklepie e_sklep
        e_sklepu sklepie_internetowym stronke stronka swoja_strone wlasna_stronke moja_firme nasza_firme
        mojej_firmy naszej_firmy naszego_sklepu_stacjonarnego sklepu_stacjonarnego sklep_stacjonarny
        stronie_firmowej mojej_pracowni naszej_pracowni strone_www adres_www stronie_www sklep_nazywa
        w_warsztacie naszej_strony mojej_strony swojej_strony nazwa_firmy nazwa_marki marke_w nasz_salon
        naszego_salonu w_naszym_salonie nazwe_sklepiku nazwe_naszej_firmy nazwe_mojej_firmy
        nazwe_naszej_pracowni nazwe_mojej_pracowni nazwa_sklepiku nazwa_pracowni nazwa_naszego_sklepu
        nazwa_mojego_sklepu nazwa_naszej_firmy nazwa_mojej_firmy nazwa_naszej_pracowni
        nazwa_mojej_pracowni nazwie_firmy nazwie_sklepiku nazwie_pracowni nazwie_naszego_sklepu
        nazwie_mojego_sklepu nazwie_naszej_firmy nazwie_mojej_firmy nazwie_naszej_pracowni
        nazwie_mojej_pracowni
    """,
    "search": """
        google googlu wpisz wpisac poszukaj szukaj wyszukaj znajdz znajdziesz wygoogluj guglu wujka_google
        znajdzie wyszukiwarke wyszukiwarce wpiszesz wpisze guglach googlach googlowac wygooglac wygugluj
        wygoogluje znajdzie_pan znajdzie_pani znajdziecie w_necie w_internecie szukac wklepac wklep
        wyskoczy wyskoczymy
    """,
    "order": """
        kup_przez_strone kup_tam kupic_tam zamow_tam zamowic_tam zamow_przez zamow_na kup_na
        zamow_bezposrednio kup_bezposrednio tam_zamow tam_kup zamawiaj_tam zamowic_przez tam_zamowic
        tam_kupi tam_kupisz tam_zamowisz tam_zamowi zamowienie_na_naszej zamowienie_zlozyc zloz_na
        zlozyc_na tam_taniej tam_ceny tam_wyjdzie tam_mamy zamow_u_nas kupisz_u_nas kupowac_tam bierz_tam
        tam_bierz link_do
    """,
    "later": """
        nastepnym_razem przy_kolejnych kolejnych_zakupach nastepne_zamowienie nastepnych_zakupach
        kolejne_zamowienia kolejnym_zamowieniu na_przyszlosc w_przyszlosci nastepny_raz przy_nastepnym
        przy_nastepnych kolejne_zakupy kolejnym_razem kolejna_sztuke kolejne_sztuki wiecej_sztuk
        nastepne_sztuki nastepne_zlecenie nastepne_zlecenia kolejne_zlecenia kolejne_zlecenie
        nastepnych_zamowieniach kolejnych_zamowieniach kolejnym_zakupie nastepnym_zakupie nastepny_zakup
        stala_wspolpraca stalej_wspolpracy od_teraz dalsza_wspolpraca kolejny_raz jak_bedziesz_chcial
        jak_bedzie_pan_chcial jak_bedzie_pani_chciala
    """,
    "leave": """
        dogadajmy_sie_poza poza_portalem poza_serwisem poza_platforma omijamy_portal ominmy_portal
        ominac_portal ominac_serwis z_pominieciem dogadac_sie_poza zalatwmy_to_poza zalatwic_poza
        zalatwmy_to_miedzy zalatwmy_miedzy zalatwic_to_miedzy bez_posrednictwa odpuscimy_sobie_te
        po_co_przeplacac bez_ochrony_kupujacego omijamy_vinted dawac_im_zarobic po_co_placic_portalowi
        bez_vinted ominmy_serwis ominmy_platforme ominmy_allegro ominmy_olx ominmy_vinted
        ominmy_ten_portal ominmy_ten_serwis ominmy_te_platforme omijamy_serwis omijamy_platforme
        omijamy_allegro omijamy_olx omijamy_ten_portal omijamy_ten_serwis omijamy_te_platforme
        ominac_platforme ominac_allegro ominac_olx ominac_vinted ominac_ten_portal ominac_ten_serwis
        ominac_te_platforme ominiemy_portal ominiemy_serwis ominiemy_platforme ominiemy_allegro
        ominiemy_olx ominiemy_vinted ominiemy_ten_portal ominiemy_ten_serwis ominiemy_te_platforme
        pominmy_portal pominmy_serwis pominmy_platforme pominmy_allegro pominmy_olx pominmy_vinted
        pominmy_ten_portal pominmy_ten_serwis pominmy_te_platforme pominiemy_portal pominiemy_serwis
        pominiemy_platforme pominiemy_allegro pominiemy_olx pominiemy_vinted pominiemy_ten_portal
        pominiemy_ten_serwis pominiemy_te_platforme pominac_portal pominac_serwis pominac_platforme
        pominac_allegro pominac_olx pominac_vinted pominac_ten_portal pominac_ten_serwis
        pominac_te_platforme obejdzmy_portal obejdzmy_serwis obejdzmy_platforme obejdzmy_allegro
        obejdzmy_olx obejdzmy_vinted obejdzmy_ten_portal obejdzmy_ten_serwis obejdzmy_te_platforme
        obejsc_portal obejsc_serwis obejsc_platforme obejsc_allegro obejsc_olx obejsc_vinted
        obejsc_ten_portal obejsc_ten_serwis obejsc_te_platforme obejdziemy_portal obejdziemy_serwis
        obejdziemy_platforme obejdziemy_allegro obejdziemy_olx obejdziemy_vinted obejdziemy_ten_portal
        obejdziemy_ten_serwis obejdziemy_te_platforme omijajac_portal omijajac_serwis omijajac_platforme
        omijajac_allegro omijajac_olx omijajac_vinted omijajac_ten_portal omijajac_ten_serwis
        omijajac_te_platforme pomijajac_portal pomijajac_serwis pomijajac_platforme pomijajac_allegro
        pomijajac_olx pomijajac_vinted pomijajac_ten_portal pomijajac_ten_serwis pomijajac_te_platforme
        bez_udzialu_allegro bez_udzialu_olx bez_udzialu_vinted bez_udzialu_portalu bez_udzialu_portal
        bez_udzialu_serwisu bez_udzialu_serwis po_co_nam_allegro po_co_nam_olx po_co_nam_vinted
        po_co_nam_portalu po_co_nam_portal po_co_nam_serwisu po_co_nam_serwis obok_allegro obok_olx
        obok_vinted obok_portalu obok_portal obok_serwisu obok_serwis dac_im_zarobic dawac_zarobic
        nabijac_im_kase nabijac_kase po_co_im_placic po_co_placic_prowizje nie_ma_co_im_dokladac
        karmic_portal karmic_allegro zrobmy_to_poza transakcje_prywatnie dogadamy_sie_prywatnie
        dogadajmy_sie_prywatnie zalatwmy_to_prywatnie zalatwic_to_prywatnie zalatwmy_prywatnie
        rozliczmy_sie_sami rozliczymy_sie_sami rozliczmy_sie_juz_sami dogadamy_sie_sami dogadajmy_sie_sami
        umowmy_sie_sami kupujac_poza sprzedam_poza panu_poza_aukcja pani_poza_aukcja poza_aukcja
        ci_poza_aukcja po_cichu_to_zalatwmy zalatwmy_po_cichu pomineli_platforme pomineli_portal
        pomineli_serwis ominelismy gdybysmy_pomineli gdybysmy_omineli tej_calej_olx bez_tej_calej
        oszczedzimy_na_prowizji zaoszczedzimy_na_prowizji to_nie_bedzie_prowizji nie_bedzie_prowizji
        po_co_nam_przesylka po_co_ta_ich po_co_ich_przesylka nie_placi_pan_oplat nie_placi_pani_oplat
        bez_ich_prowizji oplaty_serwisowe_przelejesz paypalem_dla_znajomych gotowka_i_bez
    """,
    "hint": """
        wiesz_ktorej wiesz_ktory wiesz_ktora wiesz_gdzie wiesz_o_co wiesz_o_czym pan_wie domyslasz
        wiadomo_ktorej kumasz rozumiesz_o_co domysl wiesz_jakiej wiadomo_jakiej wie_pan_ktory wie_pani
        wiesz_jaka wiesz_ktorym wiesz_na_ktorej wiesz_na_jakiej no_wiesz co_kazdy_ma ktora_kazdy_ma
        ktory_kazdy_ma wszyscy_maja kapujesz czaisz wie_pan_o_co wie_pani_o_co domysli domysli_sie
        domyslisz wiadomo_gdzie mrugam jaka_apka
    """,
    "talk": """
        pisz napisz popisac pisac pogadac pogadajmy gadac porozmawiac rozmawiac odezwij kontakt
        kontaktowac skontaktowac przejdzmy przeniesmy piszmy popiszmy zlapac chodz dogadac przerzucmy
        przerzuc przejdz przeniesc kontaktowac_sie zagadac zagadaj zagadam lap zlapiesz zlapie odpisuje
        odpisze dawaj gadamy pogadamy skontaktuj skontaktujmy polaczyc zdzwonic zdzwonmy zdzwonimy uzywam
        uzywasz uzywa uderzaj wal porozmawiamy popiszemy podbij podbijaj przeskoczmy przeskocz zapraszam
        dogadajmy kontaktu kontaktem poslugujesz posluguje masz lapac
    """,
    "elsewhere": """
        gdzies_indziej gdzie_indziej inny_sposob innym_miejscu inna_droga w_inny_sposob inaczej_sie
        inna_apka innej_apce innym_kanalem poza_czatem poza_tym_czatem nie_przez_ten_czat
        nie_na_tym_czacie inna_aplikacje innej_aplikacji inny_kontakt jakos_inaczej poza_aplikacja
        zielony_apek byle_nie_tu inny_komunikator jakis_inny cos_bardziej_prywatnego innym_komunikatorze
        inna_mozliwosc_kontaktu inny_sposob_kontaktu inna_forma_kontaktu inna_forme_kontaktu inny_kanal
        inne_miejsce poza_ta_apka poza_apka zielonym_komunikatorze zielony_komunikator
        zielonego_komunikatora zielonej_apce zielona_apka zielonej_aplikacji na_zielonym na_zielonej
        niebieskiej_apce niebieski_samolocik z_samolocikiem ze_samolocikiem samolociku z_duszkiem duszkiem
        bialym_duszkiem na_niebieskim prywatny_kanal prywatnym_kanale jakim_komunikatorem
        jakiego_komunikatora jakich_komunikatorow innego_komunikatora gdzie_jeszcze gdzie_indziej_niz
        niz_ten_czat niz_tutaj niz_tu niz_ta_aplikacja cos_innego_niz_ten z_czego_korzystasz
        z_czego_pan_korzysta z_czego_pani_korzysta czego_uzywasz_do poza_tym_portalem poza_olx
        poza_allegro ta_zielona tej_zielonej na_messie na_fejsiku na_lotsapa na_lotsapie na_lapie
        na_locapie locapa lotsapa na_watsapa mesendzerze mesengerze bardziej_prywatnego inny_czat
        poza_czatem_olx gdzie_mozna_do jakos_poza telefonicznie przez_telefon na_msg na_priv_gdzie
        komunikatorem_sie cos_prywatniejszego jakas_inna_mozliwosc inna_mozliwosc innej_mozliwosci
        masz_cos_bardziej na_czyms_innym na_czyms_normalnym czyms_normalnym cos_normalnego czyms_innym
        innym_czacie sposob_kontaktu inny_namiar
    """,
    "pieces": """
        w_kawalkach po_kawalku w_czesciach po_czesciach czesciami kawalkami na_raty w_dwoch_wiadomosciach
        w_kilku_wiadomosciach pierwsza_czesc druga_czesc pierwsza_polowa druga_polowa cyfra_po_cyfrze
        po_trochu na_dwa_razy rozbije podziele posklejaj poskladaj sklej po_dwie_cyfry zloz_w_calosc
        pociety pociete slownie slowami literami cyfry_slownie po_jednej ze_spacjami na_kawalki
        po_dwie_cyferki po_cyferce cyferka_po cyframi_po w_paru_wiadomosciach w_dwoch_czesciach
        na_dwie_czesci na_dwie_wiadomosci w_dwoch_smsach w_osobnych pierwsze_trzy pierwsze_cyfry
        trzy_cyfry kolejne_cyfry kolejne_za_chwile ostatnie_cyfry reszte_napisze reszte_w reszte_podam
        reszta_w_nastepnej nastepnej_wiadomosci druga_polowke pierwsza_polowke polowke polowe_numeru
        zlozysz zlozysz_sobie polaczysz polacz_sobie z_kropkami kropki_miedzy z_przerwami spacjami
        przedziele literkami cyfry_pisz_literami w_slowach reszte_napisze_w
    """,
    "evades": """
        wytna wycinaja wycina usuna usuwaja usuwa kasuja kasuje skasuja blokuja blokuje zablokuja
        cenzuruja cenzura filtruja nie_zauwaza nie_wykryja nie_wykryje wykrywa zobacza_nic nic_nie_zobacza
        nie_widza gwiazdki zagwiazdkuja ukrywaja ukryje system_wytnie ocenzuruja zamazuja przejdzie
        wtedy_przejdzie zeby_nie_wycielo nie_zablokuje zanim_usuna znika zgwiazdkuje gwiazdkuje wykropkuje
        wykropkowuje skasowalo nie_skasowalo nie_skasuje nie_skasowali wytnie wycinalo nie_wycielo ucina
        ucinaja banuja zbanuja banuje zablokuje blokuje_numery nie_zablokowalo nie_zablokowali
        zeby_przeszlo nie_przechodzi nie_przepuszcza chowa_numer chowaja zaslania maskuje zamazuje
        zanim_skasuja zanim_to_skasuja zanim_wytna zanim_zniknie zablokuja_konto zobacza_admini moderacja
        automat_wytnie automat_wycina bot_wycina bot_kasuje filtr_wytnie filtr_wycina filtr_usuwa
        filtr_blokuje filtr_nie filtry_wycinaja
    """,
    "detail": """
        numer nr tel telefon telefonu mail maila email e_mail adres kontakt namiary numeru komorke komorka
        komorki numerem numerze numerek numerki tel_kom komorkowy maile mejla mejl namiar kontaktu
        telefonem cyfry cyferki nicku
    """,
    "card": """
        wizytowke wizytowka wizytowki karteczke karteczka karteczce kartke kartka liscik ulotke ulotka
        ulotce wizytowce qr kod karteczke_z_namiarem karteczki wizytowkami bilecik bileciku ulotki kodzik
        naklejke naklejce wkladke
    """,
    "parcel": """
        paczki paczce paczka pudelka pudelku koperty kopercie przesylki przesylce kartonu kartonie pudle
        pudla kartonu_z zamowienia_dorzucilam srodku_paczki paczuszki paczuszce opakowaniu
    """,
    "nothere": """
        nie_tutaj nie_tu nie_przez_portal nie_przez_serwis zamiast_tutaj zamiast_tu nie_na_portalu
        tutaj_nie tu_nie nie_przez_olx nie_przez_aplikacje nie_tym_czacie juz_nie_tu nie_kupuj_tutaj
        nie_kupuj_tu nie_kupowac_tutaj nie_kupowac_tu nie_zamawiaj_tutaj nie_zamawiaj_tu
        nie_zamawiaj_przez nie_zamawiac_przez nie_zamawiac_tutaj nie_kupuj_przez nie_kupowac_przez
        nie_klikaj nie_klika nie_klikac nie_plac_tutaj nie_plac_tu nie_placic_tutaj nie_placic_przez
        nie_plac_przez nie_oplacaj_tutaj nie_przez_allegro nie_przez_vinted nie_na_allegro nie_na_vinted
        nie_pisz_tu nie_pisz_tutaj nie_pisac_tutaj bez_oplacania_tutaj bez_klikania nie_chce_tutaj_pisac
        nie_chce_tu_pisac nie_chce_tutaj nie_chce_tu zakup_tu tu_anulujemy tutaj_anulujemy byle_nie_tutaj
    """,
    "find": """
        znajdziesz_mnie znajdz_mnie szukaj_mnie wyszukaj_mnie imie_i_nazwisko imieniem_i_nazwiskiem
        imienia_i_nazwiska dodaj_mnie tak_samo_jak_tu moje_imie obserwuj taki_sam_nick ten_sam_nick
        pod_nazwiskiem pod_tym_samym_nazwiskiem pod_tym_samym_imieniem ten_sam_nik taki_sam_nik
        nick_jak_tutaj nick_jak_tu nick_ten_sam nazwisko_jak tak_samo_sie_nazywam nazywam_sie_tak_samo
        jak_mnie_znalezc mnie_znajdziesz mnie_znajdzie odezwij dodaj_do_znajomych zapros_mnie zaobserwuj
        obserwuj_mnie jestem_na zagadaj pod_ta_sama_nazwa znajdzie_pani znajdzie_pan profil_na nasz_profil
        na_messie jestem_tam
    """,
    "picture": """
        na_zdjeciu w_zdjeciu na_fotce w_zdjeciach na_zdjeciach screena screenie na_obrazku jako_zdjecie
        ostatnim_zdjeciu ostatnie_zdjecie trzecia_fotke trzecie_zdjecie ostatnia_fotke ostatniej_fotce
        zdjeciu_w zdjecie_kartki fotke foto_kartki na_foto na_fote wrzuce_fotke zrobilem_fotke
        zrobilam_fotke drugim_zdjeciu trzecim_zdjeciu drugie_zdjecie w_galerii na_fotkach jako_fotke
        jako_foto jako_obrazek wyslalem_ci_zdjecie wyslalam_ci_zdjecie
    """,
    "watched": """
        czytaja sprawdzaja kontroluja monitoruja podgladaja sledza obserwuja_rozmowy monitorowane
        kontrolowane szpieguja tu_czytaja czytaja_wszystko jest_monitorowany jest_monitorowana
        jest_sprawdzany sprawdzany czytany kontrolowany czytaja_wiadomosci przegladaja przegladane skanuja
        skanowane admini_czytaja widza_wszystko
    """,
    "yours": """
        twoj_numer pana_numer pani_numer swoj_numer twoj_nr pana_nr pani_nr numer_telefonu nr_telefonu
        nr_tel numer_tel twoj_mail twojego_maila pani_mail pana_mail pani_maila pana_maila pani_skrzynke
        swojego_maila adres_mailowy pani_telefon pana_telefon twoj_tel twoj_insta twojego_whatsappa
        numer_do_siebie numer_do_pani numer_do_pana namiary_na jakis_numer jakis_nr jakis_telefon
        jakis_kontakt numer_pod_ktorym numer_na_ktory numerek numerkiem namiar namiary telefon_do_pana
        telefon_do_pani telefon_do_ciebie telefon_do_was tel_do kontakt_do_pana kontakt_do_pani
        kontakt_do_ciebie pana_komorke pani_komorke twoja_komorke mi_pan_komorke mi_pani_komorke
        swoja_komorke swoj_telefon swoj_tel twojego_fejsa twojego_facebooka twoj_facebook twoj_fb
        twoj_nick_na twojego_insta twojego_snapa twoj_whatsapp panski_numer panskiego_maila
        twojej_skrzynki twoj_kontakt adres_email adres_e_mail pani_adres_mailowy numer_konta nr_do_blika
        numer_do_blika numer_do_ciebie numer_kontaktowy telefon_kontaktowy jaki_numer na_jaki_numer
        twoj_mejl podaj_numer zostaw_telefon jakis_numer_do_siebie jakis_numer_do_ciebie
        jakis_numer_do_pana jakis_numer_do_pani jakis_numer_do_was jakis_nr_do_siebie jakis_nr_do_ciebie
        jakis_nr_do_pana jakis_nr_do_pani jakis_nr_do_was jakis_telefon_do_siebie jakis_telefon_do_ciebie
        jakis_telefon_do_pana jakis_telefon_do_pani jakis_telefon_do_was jakis_kontakt_do_siebie
        jakis_kontakt_do_ciebie jakis_kontakt_do_pana jakis_kontakt_do_pani jakis_kontakt_do_was
        kontakt_do_siebie kontakt_do_was telefon_do_siebie namiar_do_siebie namiar_do_ciebie
        namiar_do_pana namiar_do_pani namiar_do_was namiary_do_siebie namiary_do_ciebie namiary_do_pana
        namiary_do_pani namiary_do_was komorke_do_siebie komorke_do_ciebie komorke_do_pana komorke_do_pani
        komorke_do_was
    """,
    "asking": """
        podaj podac poda podasz daj dasz da wyslij wysle przeslij jaki jakie prosze prosic poprosic moge
        potrzebuje napisz pan_da pani_da podeslij zostaw dawaj dawajcie zostawisz zostawi rzuc rzucisz
        rzuci sypnij sypniesz smignij podeslesz podesle podrzuc podrzucisz przekaz przekaze moglbym
        moglabym mozna dajcie podajcie poprosze mozesz moze_pan moze_pani masz_jakis jest_jakis
        ma_pan_jakis zapodaj zapoda puscic udostepni udostepnisz wyslesz wyslij_mi pozwoli odezwe
        zadzwonie przedzwonie
    """,
    "group": """
        naszej_grupy nasza_grupa dolacz_do_grupy nasz_kanal zeskanuj do_grupy naszego_kanalu naszej_grupki
        grupki_na nasza_grupke grupa_na grupe_na grupy_na_fb grupy_na_fejsie grupa_z_rabatami kanalu_na
        kanal_na zeskanowac zeskanowania zeskanuje_pan zeskanuje_pani skanuj skan_kodu naszej_spolecznosci
        dolaczyc_do_grupy dolacz_do_nas
    """,
    "dispute": """
        zamknij_spor zamknie_spor zamknac_spor zamkniesz_spor usun_opinie usunie_opinie skasuj_opinie
        wycofaj_reklamacje wycofasz_reklamacje zamiast_zwrotu jesli_zostawisz jak_zostawisz
        zamkniecie_sporu zamkniecie_reklamacji zamkniecie_zgloszenia zamknie_reklamacje
        zamkniesz_reklamacje zamknij_reklamacje zamknij_zgloszenie zamkniesz_zgloszenie
        wycofa_pan_zgloszenie wycofa_pani_zgloszenie wycofa_zgloszenie wycofaj_zgloszenie
        wycofasz_zgloszenie wycofac_zgloszenie wycofa_reklamacje bez_sporu bez_zgloszenia bez_reklamacji
        bez_otwierania_sporu nie_otwieraj_sporu nie_zglaszaj nie_zakladaj_sporu usunie_negatywa
        usunie_pani_negatywa usunie_pan_negatywa usun_negatywa usuniesz_negatywa usuniesz_opinie
        skasujesz_opinie zmien_opinie zmienisz_opinie zmieni_opinie zmiane_opinii usuniecie_opinii
        zamkna_spor za_pozytywa za_pozytywna_opinie za_5_gwiazdek wystawisz_5 bez_odsylania
        zamknij_dyskusje zamknij_sprawe zamknie_dyskusje zamknie_zgloszenie zamknie_sprawe
        zamkniesz_dyskusje zamkniesz_sprawe zamknac_dyskusje zamknac_reklamacje zamknac_zgloszenie
        zamknac_sprawe zamkniecie_spor zamkniecie_dyskusje zamkniecie_reklamacje zamkniecie_zgloszenie
        zamkniecie_sprawe zamkniemy_spor zamkniemy_dyskusje zamkniemy_reklamacje zamkniemy_zgloszenie
        zamkniemy_sprawe zamknie_pan_spor zamknie_pan_dyskusje zamknie_pan_reklamacje
        zamknie_pan_zgloszenie zamknie_pan_sprawe zamknie_pani_spor zamknie_pani_dyskusje
        zamknie_pani_reklamacje zamknie_pani_zgloszenie zamknie_pani_sprawe wycofaj_spor wycofaj_dyskusje
        wycofaj_sprawe wycofa_spor wycofa_dyskusje wycofa_sprawe wycofasz_spor wycofasz_dyskusje
        wycofasz_sprawe wycofac_spor wycofac_dyskusje wycofac_reklamacje wycofac_sprawe wycofa_pan_spor
        wycofa_pan_dyskusje wycofa_pan_reklamacje wycofa_pan_sprawe wycofa_pani_spor wycofa_pani_dyskusje
        wycofa_pani_reklamacje wycofa_pani_sprawe
    """,
    "protection": """
        ochrone_kupujacego ochrona_kupujacego ochrony_kupujacego bezpieczna_platnosc ochrony_kupujacych
        ochrone_kupujacych ochrona_kupujacych bezpiecznej_platnosci bezpieczne_zakupy gwarancji_portalu
    """,
    "slow": """
        czat_to_dramat tnie_sie muli wiesza_sie rzadko_tu raz_na_tydzien nie_mam_powiadomien
        nie_przychodza powiadomienia_nie rzadko_zagladam strasznie_wolny dziala_wolno laguje laguja zacina
        zacina_sie czat_to_masakra czat_to_tragedia czat_tragedia ten_czat_to raz_na_ruski raz_w_tygodniu
        nie_przychodza_powiadomienia przychodza_powiadomienia rzadko_wchodze rzadko_bywam tu_bywam malo_tu
        nie_zagladam_tu mi_sie_wiesza wywala_mnie nie_laduje slabo_dziala kiepsko_dziala przepada
        gubi_wiadomosci nie_da_sie_gadac komunikator_mi_sie tu_mi_sie
    """,
    "fromme": """
        u_mnie do_mnie ode_mnie ze_mna u_nas do_nas prosto_do_mnie prosto_ode_mnie moja_strone
        do_nas_prosto
    """,
    "look": """
        zobacz spojrz przybliz zoom tam_jest jest_napisane szybko screen przeczytaj zerknij spojrzyj
        powieksz powiekszyc przybliz_trzecia wejdz masz_napisane napisane napisany napisana podejrzyj
        popatrz
    """,
    "reported": """
        zglosilem zglosilam ktos_chcial ktos_prosil prosil_mnie prosila_mnie chcial_zebym chciala_zebym
        zglosilem_to jeden_kupujacy to_oszustwo czy_to_oszust to_oszust zablokowalem_go zablokowalam
        ktos_pisal ktos_kazal kazal_mi kazala_mi poprosil_mnie probowal_mnie
    """,
    "portrait": """
        zdjecie_profilowe profilowe profilowym w_profilu rogu_zdjecia zdjeciu_profilowym
        zdjecia_profilowego fotce_profilowej avatarze awatar awatarze na_profilu moim_profilu moj_profil
        opisie_profilu w_bio w_nicku moim_nicku nazwie_uzytkownika moj_nick_to w_loginie moj_login_to
    """,
}
"""By name of the set; `_` joins words."""
