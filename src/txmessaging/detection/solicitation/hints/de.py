"""Words of hints in German."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "cancel": """
        storniere stornier stornieren storno stornierst abbrechen brich_die_bestellung brechen_ab
        annullieren annullierst bestellung_zuruckziehen lehn_die_bestellung lehnst_du lehne_die
        nimm_die_anzeige anzeige_raus anzeige_loschen bestellung_verfallen verfallen_lassen
        losch_die_anzeige ablehnen widerrufst widerrufen widerruf bestellung_zuruck ziehst_zuruck
        brichst_du_ab ab_brechen storniert_du nimmst_zuruck lasst_platzen platzen_lassen cancel canceln
        cancelst
    """,
    "cash": """
        uberweisung uberweise uberweisen uberweis bankuberweisung bar barzahlung cash in_bar bargeld iban
        kontodaten bankdaten kontonummer paypal freunde_und_familie revolut wero sofortuberweisung
        echtzeituberweisung barzahlen bar_zahlen bar_auf_die_hand btc krypto bitcoin aufs_konto
        auf_mein_konto geld_aufs per_paypal konto
    """,
    "direct": """
        direkt privat unter_uns zwischen_uns so_unter_uns ohne_plattform ohne_die_plattform ohne_die_seite
        an_der_plattform_vorbei an_der_seite_vorbei vorbei ausserhalb nebenbei ohne_gebuhren
        ohne_den_umweg unter_der_hand schwarz am_system_vorbei ohne_zwischenhandler auf_kurzem_weg
        von_privat gleich_bei_mir direkt_bei_mir bei_mir_direkt statt_uber_etsy statt_uber_ebay
        statt_uber_vinted statt_uber_kleinanzeigen ohne_etsy ohne_ebay ohne_vinted ohne_kleinanzeigen
    """,
    "cheaper": """
        gunstiger billiger rabatt nachlass erlass preisnachlass weniger guter_preis besserer_preis
        komm_ich_dir_entgegen komme_ich_dir_entgegen geb_dir geb_ich_dir spar sparen sparst spart
        sparen_wir sonderpreis runter mit_dem_preis lass_ich nachlassen machs_dir mach_dir_einen
    """,
    "fees": """
        gebuhr gebuhren provision provisionen verkaufsgebuhr servicegebuhr kaufergebuhr prozente_ab
        kassieren_mit zwackt_ab zieht_ab
    """,
    "saves": """
        spar sparen spart sparst ohne umgehen umgeht weg fallt_weg fallen_weg beide vermeiden teilen
    """,
    "shop": """
        eigenen_seite eigene_seite eigener_shop eigenen_shop meinen_shop meinem_shop meine_webseite
        meiner_webseite meine_website meiner_website unsere_webseite unserer_webseite unserem_shop
        unseren_shop unsere_website unserer_website unser_shop shopnamen shopname ladennamen ladenname
        firmennamen firmenname webshop onlineshop meiner_seite unserer_seite meine_homepage homepage
    """,
    "search": "google googel googeln such suche suchen eingeben gib_ein googlen googlest tipp",
    "order": """
        dort_bestellen da_bestellen bestell_da bestell_dort bestellen_sie_dort dort_kaufen da_kaufen
        kauf_dort kauf_da direkt_bestellen bestell_direkt direkt_da bestell_dann_da bestell_lieber_da
    """,
    "later": """
        nachstes_mal nachste_mal beim_nachsten_mal das_nachste_mal nachste_bestellung nachsten_bestellung
        kunftig zukunftig in_zukunft weitere_bestellungen nachbestellung nachbestellungen beim_nachsten
        ab_jetzt kunftige weitere nachste_mal_bestellen kunftige_bestellungen
    """,
    "leave": """
        lass_die_plattform lassen_die_plattform lassen_die_seite ohne_die_plattform_machen
        an_der_plattform_vorbei privat_machen das_privat_machen privat_abwickeln privat_regeln
        direkt_abwickeln unter_uns_regeln unter_uns_machen unter_uns_ausmachen am_system_vorbei
        sicher_bezahlen_kram sicher_bezahlen_weg was_schenken kleinanzeigen_was_schenken etsy_was_schenken
        lassen_wir_das_sichere an_ebay_vorbei an_vinted_vorbei an_etsy_vorbei an_kleinanzeigen_vorbei
        nicht_uber_vinted nicht_uber_ebay ohne_sicher_bezahlen
    """,
    "hint": """
        weisst_schon weist_schon du_weisst du_weisst_welche weisst_welche verstehst_schon du_verstehst
        kannst_dir_denken dreimal_darfst_du_raten wissen_schon sie_wissen_schon zwinker weisste
        du_weist_schon
    """,
    "talk": """
        schreib schreiben schreibst reden sprechen chatten weiterschreiben weiterreden melde meld melden
        kontaktieren quatschen texten unterhalten wechseln erreichen erreich erreichbar kommunizieren
    """,
    "elsewhere": """
        woanders irgendwo_anders anders_erreichen anderswo anderen_weg anderer_weg andere_app anderen_app
        anderem_weg andere_moglichkeit anders_kontaktieren auf_anderem_wege nicht_uber_diesen_chat
        ausserhalb_vom_chat ausserhalb_des_chats ausserhalb_der_app ausserhalb_dieser raus_aus_dem_chat
        anders_als_hier nicht_hier_im_chat auf_dem_grunen hauptsache_nicht_hier was_anderes_als_hier
        was_privateres anderer_messenger anderen_messenger anderes_als_dieser nutzt_du_sonst
    """,
    "pieces": """
        stuckweise stuckchenweise in_teilen in_stucken in_zwei_teilen teilweise ziffer_fur_ziffer
        stuck_fur_stuck nach_und_nach in_mehreren_nachrichten auf_mehrere_nachrichten in_zwei_nachrichten
        erste_halfte zweite_halfte erster_teil zweiter_teil in_einzelteilen hackchenweise zusammensetzen
        einzeln haeppchenweise happchenweise aufgeteilt als_worter als_wort in_worten ausgeschrieben
        zahlen_als in_buchstaben buchstabiere buchstabieren eins_nach_dem_andern
    """,
    "evades": """
        geloscht blockiert zensiert rausgefiltert gefiltert wird_gesperrt sonst_loschen loschen_die
        loschen_die_das blocken_die blockt_das blockt_der filtert_das filtert_der erkennen_die erkennt_das
        merken_die merkt_das merkt_keiner sehen_die_nicht sieht_keiner system_erkennt geblockt
        ausgeblendet unkenntlich sternchen fliegt_raus gesternt gehts_durch geht_es_durch kommts_durch
        kommt_durch ohne_dass_es_geblockt verschluckt frisst_das bevor_es_geloscht bevor_die
    """,
    "detail": """
        nummer handynr handynummer telefonnummer handy tel telefon mail email e-mail mailadresse kontakt
        kontaktdaten mobilnummer rufnummer adresse
    """,
    "card": """
        visitenkarte karte kartchen zettel flyer zettelchen postkarte kartle aufkleber qr_code dankeskarte
        danke_karte code qr
    """,
    "parcel": "paket packchen karton paeckchen sendung packerl umschlag box",
    "nothere": """
        nicht_hier nicht_uber_hier nicht_mehr_hier statt_hier anstatt_hier nicht_uber_die nicht_hieruber
        nicht_im_chat nicht_auf_der_plattform nicht_uber_die_app hier_nicht
    """,
    "find": """
        findest_mich findest_du_mich such_mich finden_sie_mich selben_namen heiss_da_genauso
        heisse_dort_genauso genauso_wie_hier adde_mich add_mich vor_und_nachname mein_name
        vorname_nachname folg_mir
    """,
    "picture": """
        in_ein_foto in_einem_foto auf_ein_foto auf_einem_foto im_foto auf_dem_foto im_bild auf_dem_bild
        als_bild als_foto in_ein_bild ins_foto ins_bild aufs_foto letztes_bild letzten_bild letzten_foto
        letztes_foto
    """,
    "watched": """
        liest_mit liest_ja_jeder lesen_mit lesen_die_mit mitgelesen uberwacht kontrollieren_die
        kontrolliert_alles lesen_alles wird_gelesen liest_jeder jeder_mit mitliest mitlesen
        liest_doch_jeder lesen_alle_mit jeder_liest
    """,
    "yours": """
        deine_nummer deine_nr deine_handynummer deine_handynr deine_telefonnummer ihre_nummer
        ihre_telefonnummer ihre_handynummer ihre_mobilnummer ihre_rufnummer deine_mail deine_mailadresse
        deine_email ihre_mail ihre_mailadresse ihre_email ihre_e_mail ihre_email_adresse
        ihre_e_mail_adresse dein_whatsapp dein_insta dein_snap dein_telegram dein_paypal deine_nummmer
        deine_kontaktdaten ihre_kontaktdaten ne_nummer eine_nummer_unter dein_konto deine_iban ihre_iban
    """,
    "asking": """
        gib geben gibst gebt schick schicken schickst sag sagen sagst verrat verraten bitten bitte brauche
        brauch brauchen durfte konnten kannst wurden wie was hast nennen mitteilen schreib lass tausch
    """,
    "group": """
        unserer_gruppe unsere_gruppe gruppe_bei gruppe_beitreten tritt_unserer unser_kanal unserem_kanal
        scann_den scannen_sie scan_den scann_mal
    """,
    "dispute": """
        fall_schliessen fall_schliesst schliessen_sie_den_fall bewertung_loschen bewertung_entfernen
        losch_die_bewertung nimm_die_bewertung statt_rucksendung wenn_du_ihn_behaltst wenn_du_sie_behaltst
        wenn_du_es_behaltst behalst behaltst kein_fall_aufmachen fall_zu
    """,
    "protection": "kauferschutz kaeuferschutz sicher_bezahlen sichere_zahlung sicheren_zahlung",
    "slow": """
        chat_hier_buggt chat_buggt chat_spinnt app_spinnt chat_ist_lahm selten_hier selten_online
        bin_selten schau_selten keine_benachrichtigungen kriege_keine_benachrichtigung chat_hangt
        app_hangt langsam_hier zu_langsam so_lahm
    """,
    "fromme": "bei_mir von_mir zu_mir an_mich bei_uns mich_direkt",
    "look": """
        steht_alles steht_drauf steht_mein schau_mal guck guckst_du schau screenshot schnell zoom zoomen
        da_steht steht_da
    """,
    "reported": """
        gemeldet einer_wollte jemand_wollte einer_hat jemand_hat wollte_dass_ich verkaufer_wollte
        kaufer_wollte hat_mich_gefragt letzte_kaufer
    """,
    "portrait": "profilbild profilfoto im_profil mein_avatar ecke_vom_bild",
}
"""By name of the set; `_` joins words."""
