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
        cancelst storniers stornierts storniern stornierung stornierten storniertest stornieren_sie
        brich_den_kauf brechen_sie_den_kauf brichst_den_kauf brich_ab brichst_ab brecht_ab abbrichst
        abbrecht abbreche den_kauf_abbrechen kauf_abbrechen den_kauf_ab kauf_abbrichst trittst_zuruck
        tritt_zuruck trete_zuruck treten_sie_zuruck zurucktrittst zurucktreten zurucktrete vom_kauf_zuruck
        vom_kauf_zurucktreten ruckgangig_machen mach_ruckgangig machst_ruckgangig machen_sie_ruckgangig
        machst_den_kauf angebot_ablehnen lehn_mein_angebot lehnst_mein_angebot lehnen_sie_mein
        lehnen_sie_das_angebot lehn_ab lehnst_ab lehnen_sie_ab ablehnst ablehnt lehne_ab nimm_die_auktion
        auktion_beenden beenden_sie_die_auktion beende_die_auktion beendest_die_auktion auktion_abbrechen
        die_auktion_abbrechen auktion_abbrichst brich_die_auktion auktion_vorzeitig auktion_rausnehmen
        anzeige_rausnehmen nimm_das_angebot_raus angebot_rausnehmen anzeige_deaktivieren
        deaktivier_die_anzeige nimm_es_raus nimmst_die_anzeige nehmen_sie_die_anzeige anzeige_offline
        losch_das_inserat inserat_loschen inserat_raus nimm_das_inserat zieh_die_bestellung
        ziehen_sie_die_bestellung nicht_mehr_brauchen annulieren annulier annulierst annulliere
        annullieren_sie cancle canceln_sie gecancelt auslaufen_lassen lass_es_verfallen
        lass_die_bestellung
    """,
    "cash": """
        uberweisung uberweise uberweisen uberweis bankuberweisung bar barzahlung cash in_bar bargeld iban
        kontodaten bankdaten kontonummer paypal freunde_und_familie revolut wero sofortuberweisung
        echtzeituberweisung barzahlen bar_zahlen bar_auf_die_hand btc krypto bitcoin aufs_konto
        auf_mein_konto geld_aufs per_paypal konto uberweist uberweisungen uberwiesen uberweisn uberweisst
        uberweißt uberweis_ich ueberweisung ueberweisen ueberweise ueberweis barverkauf barkauf barzahler
        barem bargeldzahlung auf_die_hand auf_die_kralle cash_auf_die geld_mit geld_bar geld_gegen_ware
        bring_das_geld bringe_das_geld bringst_das_geld paypal_freunde paypal_friends freunde_familie
        friends_and_family f_f fnf ff_paypal an_freunde twint wise klarna n26 bunq vorkasse geldtransfer
        western_union paysafe paysafecard amazon_gutschein amazongutschein gutscheinkarte eth ethereum
        usdt kryptowahrung coins an_mein_konto auf_mein_revolut an_mein_revolut an_mein_paypal
        auf_mein_paypal bankverbindung meine_iban geld_uberweisen geld_schicken_paypal dauerauftrag
        blitzuberweisung rechnung_von_mir eigene_rechnung selbst_eine_rechnung giropay lastschrift_privat
        direktuberweisung schick_dir_das_geld schicke_dir_das_geld schicke_ihnen_das_geld zahl_bar
        zahlst_bar zahlen_sie_bar bezahlst_bar
    """,
    "direct": """
        direkt privat unter_uns zwischen_uns so_unter_uns ohne_plattform ohne_die_plattform ohne_die_seite
        an_der_plattform_vorbei an_der_seite_vorbei vorbei ausserhalb nebenbei ohne_gebuhren
        ohne_den_umweg unter_der_hand schwarz am_system_vorbei ohne_zwischenhandler auf_kurzem_weg
        von_privat gleich_bei_mir direkt_bei_mir bei_mir_direkt statt_uber_etsy statt_uber_ebay
        statt_uber_vinted statt_uber_kleinanzeigen ohne_etsy ohne_ebay ohne_vinted ohne_kleinanzeigen
        von_mensch_zu_mensch von_mann_zu_mann von_frau_zu_frau ohne_mittelsmann ohne_umwege ohne_umweg
        ohne_den_ganzen ohne_das_ganze ohne_das_portal ohne_die_app ohne_app ohne_das_hier außerhalb
        ausserhalb_von außerhalb_von ausserhalb_der außerhalb_der privat_machen privat_abwickeln
        privatkauf privat_und_direkt direktverkauf direktkauf direktgeschaft privatgeschaft
        privates_geschaft per_handschlag bei_uns_direkt direkt_bei_uns direkt_uber_mich direkt_uber_uns
        direkt_an_mich direkt_an_uns direkt_zu_mir direkt_von_mir von_mir_direkt selbst_regeln
        selber_regeln ohne_rechnung_und ohne_quittung auf_dem_kleinen_dienstweg so_machen_wir_zwei
        nur_wir_beide nur_wir_zwei wir_zwei_beide hintenrum hintenherum
    """,
    "cheaper": """
        gunstiger billiger rabatt nachlass erlass preisnachlass weniger guter_preis besserer_preis
        komm_ich_dir_entgegen komme_ich_dir_entgegen geb_dir geb_ich_dir spar sparen sparst spart
        sparen_wir sonderpreis runter mit_dem_preis lass_ich nachlassen machs_dir mach_dir_einen
        gunstig_er preiswerter guenstiger guenstger billger weniger_kosten entgegenkommen entgegen_kommen
        preislich_entgegen komme_ihnen komme_ich_ihnen kommen_wir_ihnen besseren_preis bessren_preis
        besserem_preis guten_preis gute_preis freundschaftspreis spezialpreis vorzugspreis preis_runter
        lass_dir_was_nach lasse_ihnen etwas_nach lass_noch_was_nach prozent_weniger euro_weniger
        euro_nachlass euro_billiger euro_gunstiger euro_runter geh_runter gehe_runter geh_ich_runter
        zieh_ich_dir_ab ziehe_ich_ab lass_ich_dir lasse_ich_dir mach_ich_dir mache_ich_dir mach_ich_ihnen
        mache_ich_ihnen machs_dir_fur gebs_dir_fur geb_ich_dir_fur geb_ichs_dir geb_ich_s_dir
        fur_dich_billiger fur_dich_gunstiger beide_was_davon beide_mehr_davon haben_beide_was
        haben_wir_beide sparen_beide spar_ich_mir sparst_du dir_sparst sparen_sie ersparen erspart
        wird_s_gunstiger wirds_gunstiger wird_es_gunstiger kommt_billiger kommts_billiger
        kommt_dich_billiger kommt_gunstiger
    """,
    "fees": """
        gebuhr gebuhren provision provisionen verkaufsgebuhr servicegebuhr kaufergebuhr prozente_ab
        kassieren_mit zwackt_ab zieht_ab gebuhrn gebuehr gebuehren gebuhrenfrei verkaufsprovision
        verkaufsprovisionen servicegebuhren kaufergebuhren kauferschutzgebuhr kauferschutzgebuhren
        plattformgebuhr plattformgebuhren ebay_gebuhr ebay_gebuhren etsy_gebuhr etsy_gebuhren
        vinted_gebuhr vinted_gebuhren pauschale servicepauschale aufschlag ebay_aufschlag etsy_aufschlag
        aufpreis prozent_an_ebay zieht_uns_ab zieht_uns_beiden nur_geld_ab verdienen_die_mit verdient_ebay
        verdient_vinted verdient_etsy kassiert_ebay kassiert_vinted kassiert_etsy kassieren_die
        kassiert_da ebay_kassiert vinted_kassiert etsy_kassiert prozent_provision
    """,
    "saves": """
        spar sparen spart sparst ohne umgehen umgeht weg fallt_weg fallen_weg beide vermeiden teilen
        ersparen erspart spare spart_man umgehe umgehst vermeide weglassen brauchen_wir_nicht
        brauchen_wir_doch_nicht brauchst_du_nicht braucht_man_nicht brauchts_nicht braucht_s_nicht
        brauchma_ned entfallt entfallen verzichten verzichtest
    """,
    "shop": """
        eigenen_seite eigene_seite eigener_shop eigenen_shop meinen_shop meinem_shop meine_webseite
        meiner_webseite meine_website meiner_website unsere_webseite unserer_webseite unserem_shop
        unseren_shop unsere_website unserer_website unser_shop shopnamen shopname ladennamen ladenname
        firmennamen firmenname webshop onlineshop meiner_seite unserer_seite meine_homepage homepage
        eigenen_laden eigener_laden eigenem_laden eigenen_onlineshop eigener_onlineshop eigenen_webshop
        eigener_webshop eigene_webseite eigenen_webseite eigene_website eigenen_website eigene_homepage
        eigenen_homepage unserem_onlineshop unseren_onlineshop unser_onlineshop meinem_onlineshop
        meinen_onlineshop mein_onlineshop unserem_eigenen unserer_eigenen meiner_eigenen meinem_eigenen
        unserer_homepage unsere_homepage meiner_homepage unserem_laden unser_laden meinem_laden mein_laden
        mein_shop mein_webshop unser_webshop unserem_webshop unserem_geschaft unser_geschaft unseren_namen
        unserem_namen nach_unserem_namen unseren_shopnamen meinen_shopnamen meinem_shopnamen
        unserem_shopnamen meinem_firmennamen unserem_firmennamen unseren_firmennamen unsere_firma
        unserer_firma namen_der_werkstatt name_der_werkstatt unserer_werkstatt markenname markennamen
        unsere_marke unserer_marke meine_marke meiner_marke unser_label meinem_label unsere_seite
        meine_seite eigene_internetseite unserer_internetseite laden_im_netz shop_im_netz unserem_atelier
    """,
    "search": """
        google googel googeln such suche suchen eingeben gib_ein googlen googlest tipp googeln_sie
        googelst googlen_sie googel_mal google_mal gegoogelt suchen_sie suchst such_mal such_einfach
        suchmaschine suchbegriff eingibst geben_sie geben_sie_ein gib_mal gib_einfach tippen tippen_sie
        tippst findest_du_uns finden_sie_uns findest_uns findet_man_uns findet_man_leicht leicht_zu_finden
        im_netz
    """,
    "order": """
        dort_bestellen da_bestellen bestell_da bestell_dort bestellen_sie_dort dort_kaufen da_kaufen
        kauf_dort kauf_da direkt_bestellen bestell_direkt direkt_da bestell_dann_da bestell_lieber_da
        dort_bestellt da_bestellst dort_bestellst bestellst_da bestellst_dort bestell_doch_da
        bestellen_sie_da bestellen_sie_direkt bestellen_sie_lieber bestell_beim bestell_auf_der
        bestell_uber bestellst_du_dort bestellst_du_da bestelle_dort bestelle_da kaufst_dort kaufst_da
        kaufen_sie_dort kaufen_sie_da kauf_es_dort kauf_es_da kauf_lieber_dort hol_es_dir_da hols_dir_da
        holst_es_da da_gibts_das da_gibt_es_das dort_gibt_es dort_kostet da_kostet dort_einkaufen
    """,
    "later": """
        nachstes_mal nachste_mal beim_nachsten_mal das_nachste_mal nachste_bestellung nachsten_bestellung
        kunftig zukunftig in_zukunft weitere_bestellungen nachbestellung nachbestellungen beim_nachsten
        ab_jetzt kunftige weitere nachste_mal_bestellen kunftige_bestellungen nachstesmal nachst_mal
        naechstes_mal naechste_mal beim_nachstn nachste_male folgebestellung folgebestellungen
        wiederbestellung nachbestellen nachbestellst nachbestelle wenn_du_mehr_brauchst wenn_sie_mehr
        wenn_du_noch_mehr mehr_brauchst mehr_brauchen wieder_was_brauchst wieder_etwas_brauchst
        spatere_bestellungen kunftig_dann fur_die_zukunft furs_nachste furs_nachste_mal fur_das_nachste
        fur_nachstes kunftigen_bestellungen weitere_kaufe nachsten_kauf beim_nachsten_kauf nachster_kauf
        nachste_lieferung
    """,
    "leave": """
        lass_die_plattform lassen_die_plattform lassen_die_seite ohne_die_plattform_machen
        an_der_plattform_vorbei privat_machen das_privat_machen privat_abwickeln privat_regeln
        direkt_abwickeln unter_uns_regeln unter_uns_machen unter_uns_ausmachen am_system_vorbei
        sicher_bezahlen_kram sicher_bezahlen_weg was_schenken kleinanzeigen_was_schenken etsy_was_schenken
        lassen_wir_das_sichere an_ebay_vorbei an_vinted_vorbei an_etsy_vorbei an_kleinanzeigen_vorbei
        nicht_uber_vinted nicht_uber_ebay ohne_sicher_bezahlen nicht_uber_die_plattform_laufen
        nicht_uber_die_plattform muss_ja_nicht_uber muss_doch_nicht_uber mussen_wir_nicht_uber
        mussen_wir_ja_nicht_uber mussen_das_nicht_uber mussen_wir_doch_nicht_uber
        muss_nicht_uber_die_plattform muss_nicht_uber_die_app muss_nicht_uber_die_seite selbst_regeln
        selber_regeln untereinander_regeln untereinander_ausmachen wir_beide_regeln regeln_wir_das_von
        regeln_das_von_mann machen_wir_das_privat machen_das_privat das_ganze_privat
        machst_du_auch_direktverkauf machen_sie_auch_direktverkauf auch_direktverkauf auch_privatverkauf
        auch_privat_verkaufen auch_so_verkaufen umgehen_das_hier umgehen_wir_das wir_umgehen
        die_seite_umgehen die_plattform_umgehen die_app_umgehen raus_lassen_und_privat an_der_app_vorbei
        am_portal_vorbei an_denen_vorbei ohne_den_ganzen_quatsch ohne_das_ganze_hier ohne_das_hier
        treffen_ohne_das auch_so_treffen brauchen_wir_den_kauferschutz_nicht
        kauferschutz_brauchen_wir_nicht kauferschutz_brauchst_du_nicht kauferschutz_braucht_es_nicht
        ohne_mittelsmann warum_denen die_verdienen_genug die_verdienen_eh_genug verdienen_genug_an_uns
        denen_das_geld_schenken denen_geld_schenken in_den_rachen wer_braucht_schon_ebay lassen_wir_ebay
        lass_ebay_raus wir_lassen_ebay wir_ebay_raus ebay_da_raus ebay_raus_lassen ebay_raushalten
        ebay_brauchen_wir_nicht ebay_braucht_es_nicht auch_ohne_ebay ginge_auch_ohne_ebay bar_ohne_ebay
        du_ohne_ebay_nehmen wurdest_du_ohne_ebay was_willst_du_ohne_ebay vergiss_ebay vergessen_wir_ebay
        ebay_umgehen umgehen_wir_ebay warum_ebay_was schenken_ebay ebay_schenken wer_braucht_schon_vinted
        lassen_wir_vinted lass_vinted_raus wir_lassen_vinted wir_vinted_raus vinted_da_raus
        vinted_raus_lassen vinted_raushalten vinted_brauchen_wir_nicht vinted_braucht_es_nicht
        auch_ohne_vinted ginge_auch_ohne_vinted bar_ohne_vinted du_ohne_vinted_nehmen
        wurdest_du_ohne_vinted was_willst_du_ohne_vinted vergiss_vinted vergessen_wir_vinted
        vinted_umgehen umgehen_wir_vinted warum_vinted_was schenken_vinted vinted_schenken
        wer_braucht_schon_etsy lassen_wir_etsy lass_etsy_raus wir_lassen_etsy wir_etsy_raus etsy_da_raus
        etsy_raus_lassen etsy_raushalten etsy_brauchen_wir_nicht etsy_braucht_es_nicht auch_ohne_etsy
        ginge_auch_ohne_etsy bar_ohne_etsy du_ohne_etsy_nehmen wurdest_du_ohne_etsy
        was_willst_du_ohne_etsy vergiss_etsy vergessen_wir_etsy etsy_umgehen umgehen_wir_etsy
        nicht_uber_etsy warum_etsy_was schenken_etsy etsy_schenken wer_braucht_schon_kleinanzeigen
        lassen_wir_kleinanzeigen lass_kleinanzeigen_raus wir_lassen_kleinanzeigen wir_kleinanzeigen_raus
        kleinanzeigen_da_raus kleinanzeigen_raus_lassen kleinanzeigen_raushalten
        kleinanzeigen_brauchen_wir_nicht kleinanzeigen_braucht_es_nicht auch_ohne_kleinanzeigen
        ginge_auch_ohne_kleinanzeigen bar_ohne_kleinanzeigen du_ohne_kleinanzeigen_nehmen
        wurdest_du_ohne_kleinanzeigen was_willst_du_ohne_kleinanzeigen vergiss_kleinanzeigen
        vergessen_wir_kleinanzeigen kleinanzeigen_umgehen umgehen_wir_kleinanzeigen
        nicht_uber_kleinanzeigen warum_kleinanzeigen_was schenken_kleinanzeigen kleinanzeigen_schenken
        wer_braucht_schon_willhaben lassen_wir_willhaben lass_willhaben_raus wir_lassen_willhaben
        wir_willhaben_raus willhaben_da_raus willhaben_raus_lassen willhaben_raushalten
        willhaben_brauchen_wir_nicht willhaben_braucht_es_nicht auch_ohne_willhaben
        ginge_auch_ohne_willhaben bar_ohne_willhaben du_ohne_willhaben_nehmen wurdest_du_ohne_willhaben
        was_willst_du_ohne_willhaben vergiss_willhaben vergessen_wir_willhaben an_willhaben_vorbei
        willhaben_umgehen umgehen_wir_willhaben nicht_uber_willhaben warum_willhaben_was
        schenken_willhaben willhaben_schenken wer_braucht_schon_ricardo lassen_wir_ricardo
        lass_ricardo_raus wir_lassen_ricardo wir_ricardo_raus ricardo_da_raus ricardo_raus_lassen
        ricardo_raushalten ricardo_brauchen_wir_nicht ricardo_braucht_es_nicht auch_ohne_ricardo
        ginge_auch_ohne_ricardo bar_ohne_ricardo du_ohne_ricardo_nehmen wurdest_du_ohne_ricardo
        was_willst_du_ohne_ricardo vergiss_ricardo vergessen_wir_ricardo an_ricardo_vorbei ricardo_umgehen
        umgehen_wir_ricardo nicht_uber_ricardo warum_ricardo_was schenken_ricardo ricardo_schenken
        wer_braucht_schon_tutti lassen_wir_tutti lass_tutti_raus wir_lassen_tutti wir_tutti_raus
        tutti_da_raus tutti_raus_lassen tutti_raushalten tutti_brauchen_wir_nicht tutti_braucht_es_nicht
        auch_ohne_tutti ginge_auch_ohne_tutti bar_ohne_tutti du_ohne_tutti_nehmen wurdest_du_ohne_tutti
        was_willst_du_ohne_tutti vergiss_tutti vergessen_wir_tutti an_tutti_vorbei tutti_umgehen
        umgehen_wir_tutti nicht_uber_tutti warum_tutti_was schenken_tutti tutti_schenken
        wer_braucht_schon_momox lassen_wir_momox lass_momox_raus wir_lassen_momox wir_momox_raus
        momox_da_raus momox_raus_lassen momox_raushalten momox_brauchen_wir_nicht momox_braucht_es_nicht
        auch_ohne_momox ginge_auch_ohne_momox bar_ohne_momox du_ohne_momox_nehmen wurdest_du_ohne_momox
        was_willst_du_ohne_momox vergiss_momox vergessen_wir_momox an_momox_vorbei momox_umgehen
        umgehen_wir_momox nicht_uber_momox warum_momox_was schenken_momox momox_schenken
    """,
    "hint": """
        weisst_schon weist_schon du_weisst du_weisst_welche weisst_welche verstehst_schon du_verstehst
        kannst_dir_denken dreimal_darfst_du_raten wissen_schon sie_wissen_schon zwinker weisste
        du_weist_schon weißt_schon weißt_ja weißt_welche du_weißt du_weißt_schon weißte weißt_du_schon
        du_weißt_ja weißt_ja_wo weißt_ja_wie weisst_ja_wo weisst_ja_welche weißt_ja_welche
        wenn_du_verstehst wenn_sie_verstehen verstehst_du_schon was_i_moan denk_dir konnen_sie_sich_denken
        fangt_mit_w beginnt_mit_w fangt_mit_w_an darf_man_hier_nicht darf_ich_hier_nicht
        darf_hier_nicht_schreiben zwinker_zwinker augenzwinker scho_wissn weischt woasch woast
    """,
    "talk": """
        schreib schreiben schreibst reden sprechen chatten weiterschreiben weiterreden melde meld melden
        kontaktieren quatschen texten unterhalten wechseln erreichen erreich erreichbar kommunizieren
        schreibn schreibe schreib_mir schreibste antworten_sie kontaktier kontaktiere kontaktierst
        kontaktiert meldest meldet melden_sie erreiche erreicht erreichst kommunikation kommunizier
        texte_mir textn adden adde anschreiben anschreib in_verbindung redn schnacken plaudern ratschen
        austauschen weiterchatten simsen
    """,
    "elsewhere": """
        woanders irgendwo_anders anders_erreichen anderswo anderen_weg anderer_weg andere_app anderen_app
        anderem_weg andere_moglichkeit anders_kontaktieren auf_anderem_wege nicht_uber_diesen_chat
        ausserhalb_vom_chat ausserhalb_des_chats ausserhalb_der_app ausserhalb_dieser raus_aus_dem_chat
        anders_als_hier nicht_hier_im_chat auf_dem_grunen hauptsache_nicht_hier was_anderes_als_hier
        was_privateres anderer_messenger anderen_messenger anderes_als_dieser nutzt_du_sonst woandas
        woanders_hin anders_hin auf_andere_weise auf_andere_art auf_einem_anderen auf_welchem_anderen
        anderer_kanal anderen_kanal andere_wege anderen_wegen andere_kanale andere_messenger
        andern_messenger andrer_messenger andere_plattform andere_moglichkeiten noch_anders noch_woanders
        sonst_erreichen sonst_schreiben sonst_kontaktieren sonst_noch_wo ausser_hier außer_hier
        ausser_dem_chat außer_dem_chat anderes_als_das_hier anderes_als_das anders_als_das_hier
        anders_als_dieser_chat außerhalb_vom_chat außerhalb_des_chats außerhalb_der_app außerhalb_dieser
        statt_hier_im_chat lieber_woanders grune_app grunen_app gruner_app grunem_messenger
        grunen_messenger grune_messenger der_grunen_app im_grunen_messenger blaue_app blauen_app
        blauen_messenger lila_app lilanen_app gelbe_app gelben_app geist_app app_mit_dem_geist
        app_mit_dem_flieger app_mit_dem_flugzeug bei_dem_mit_dem_geist dem_mit_dem_geist
        dem_mit_dem_flieger die_mit_dem_flieger wo_kann_man_dir_sonst wo_kann_ich_dir_sonst
        kann_ich_dich_sonst kann_man_dich_sonst kann_ich_sie_sonst kann_man_sie_sonst sonst_noch_erreichen
        lieber_per_mail lieber_telefonisch lieber_per_telefon
    """,
    "pieces": """
        stuckweise stuckchenweise in_teilen in_stucken in_zwei_teilen teilweise ziffer_fur_ziffer
        stuck_fur_stuck nach_und_nach in_mehreren_nachrichten auf_mehrere_nachrichten in_zwei_nachrichten
        erste_halfte zweite_halfte erster_teil zweiter_teil in_einzelteilen hackchenweise zusammensetzen
        einzeln haeppchenweise happchenweise aufgeteilt als_worter als_wort in_worten ausgeschrieben
        zahlen_als in_buchstaben buchstabiere buchstabieren eins_nach_dem_andern in_2_teilen
        in_zwei_stucken in_stuckchen in_happchen in_haeppchen in_einzelnen_nachrichten
        einzelnen_nachrichten einzelne_nachrichten in_getrennten_nachrichten getrennten_nachrichten
        auf_zwei_nachrichten verteilt_auf in_2_nachrichten in_drei_nachrichten zahl_fur_zahl zahl_um_zahl
        ziffer_um_ziffer stuck_um_stuck rest_folgt rest_kommt rest_schick rest_schicke rest_gleich
        den_rest_schick der_rest_folgt erste_halfte_meiner zweite_halfte_meiner halfte_der_nummer
        anfang_der_nummer anfang_meiner_nummer ausgeschriebn schreib_sie_aus schreib_aus schreibe_aus
        in_wortern mit_buchstaben zahlen_in_worten ziffern_in_worten zahlen_ausgeschrieben
        ziffern_ausgeschrieben mit_leerzeichen leerzeichen_zwischen punkte_zwischen mit_punkten
        mit_strichen mit_klammeraffe klammeraffe at_ausgeschrieben buchstabiers buchstabier_dir
        zerstuckelt getrennt_geschrieben auseinander_geschrieben auseinandergeschrieben
    """,
    "evades": """
        geloscht blockiert zensiert rausgefiltert gefiltert wird_gesperrt sonst_loschen loschen_die
        loschen_die_das blocken_die blockt_das blockt_der filtert_das filtert_der erkennen_die erkennt_das
        merken_die merkt_das merkt_keiner sehen_die_nicht sieht_keiner system_erkennt geblockt
        ausgeblendet unkenntlich sternchen fliegt_raus gesternt gehts_durch geht_es_durch kommts_durch
        kommt_durch ohne_dass_es_geblockt verschluckt frisst_das bevor_es_geloscht bevor_die sonst_loscht
        loscht_das loscht_der loschen_sie_das loschens geloscht_wird geloscht_werden blockiert_wird
        blockieren_die blockiert_das blockiert_der gesperrt zahlen_werden_gesperrt sperren_die sperrt_das
        sperrt_der zensieren zensiert_wird zensieren_die zensiert_das filtert_sonst filtern_die
        sonst_filtert rausgefiltert_wird rausgeloscht rausgenommen weggeloscht ausgeblendet_wird
        ausgesternt sternchen_draus werden_ausgeblendet nicht_erkennt nicht_erkennen nicht_merkt
        nicht_merken nicht_sieht nicht_sehen nicht_checkt das_system_nicht das_system_sie der_bot_nicht
        der_filter_nicht der_filter_das der_filter_es filter_das merkt_der_filter merkt_das_system
        sieht_das_system erkennt_der geht_s_durch gehts_sonst_nicht kommt_sonst_nicht kommt_nicht_durch
        kommt_sie_durch bevor_sie_es bevor_der bevor_es_weg bevor_das_weg bevor_die_es loschen_die_es
        am_filter_vorbei filter_umgehen am_bot_vorbei damit_das_system damit_die_nicht damit_der_bot
        damit_der_filter damit_es_durchgeht damit_das_nicht frisst_der verschluckt_das zahlen_werden
        nummern_werden wird_geloscht wird_blockiert wird_zensiert wird_entfernt werden_geloscht
        werden_blockiert werden_zensiert werden_entfernt
    """,
    "detail": """
        nummer handynr handynummer telefonnummer handy tel telefon mail email e_mail mailadresse kontakt
        kontaktdaten mobilnummer rufnummer adresse numma nr handynrn handynummern natel natelnummer
        meine_nr festnetz festnetznummer ruckrufnummer telefonnr mailadr emailadresse mail_adresse
        kontaktinfos kontaktinfo
    """,
    "card": """
        visitenkarte karte kartchen zettel flyer zettelchen postkarte kartle aufkleber qr_code dankeskarte
        danke_karte code qr visitenkarten kontaktkarte karterl zetterl kartli zettelchn notizzettel
        beileger einleger beipackzettel infozettel flugblatt prospekt notiz briefchen
    """,
    "parcel": """
        paket packchen karton paeckchen sendung packerl umschlag box paketchen paketle packl lieferung
        verpackung schachtel beutel tute luftpolsterumschlag versandtasche im_packerl
    """,
    "nothere": """
        nicht_hier nicht_uber_hier nicht_mehr_hier statt_hier anstatt_hier nicht_uber_die nicht_hieruber
        nicht_im_chat nicht_auf_der_plattform nicht_uber_die_app hier_nicht ohne_app ohne_die_app
        ohne_plattform ohne_die_plattform ohne_die_seite ohne_das_portal ohne_sicher_bezahlen
        ohne_sicheres ausserhalb_der_app außerhalb_der_app außerhalb ausserhalb außerhalb_der_plattform
        ausserhalb_der_plattform an_der_app_vorbei nicht_hier_schreiben hier_nicht_schreiben ungern_hier
        nicht_gern_hier nicht_gerne_hier hier_ungern hier_nicht_so darf_man_hier_nicht will_ich_hier_nicht
        will_hier_nicht mag_ich_hier_nicht mag_hier_nicht nicht_uber_das_portal nicht_uber_die_seite
        nicht_uber_die_plattform nicht_uber_den_chat nicht_in_der_app nicht_im_portal lieber_nicht_hier
        hier_lieber_nicht ned_do net_hier nid_da ohne_ebay statt_ebay statt_uber_ebay nicht_uber_ebay
        nicht_bei_ebay ebay_brauchen_wir_nicht ohne_vinted statt_vinted statt_uber_vinted
        nicht_uber_vinted nicht_bei_vinted vinted_brauchen_wir_nicht ohne_etsy statt_etsy statt_uber_etsy
        nicht_uber_etsy nicht_bei_etsy etsy_brauchen_wir_nicht ohne_kleinanzeigen statt_kleinanzeigen
        statt_uber_kleinanzeigen nicht_uber_kleinanzeigen nicht_bei_kleinanzeigen
        kleinanzeigen_brauchen_wir_nicht ohne_willhaben statt_willhaben statt_uber_willhaben
        nicht_uber_willhaben nicht_bei_willhaben willhaben_brauchen_wir_nicht ohne_ricardo statt_ricardo
        statt_uber_ricardo nicht_uber_ricardo nicht_bei_ricardo ricardo_brauchen_wir_nicht ohne_tutti
        statt_tutti statt_uber_tutti nicht_uber_tutti nicht_bei_tutti tutti_brauchen_wir_nicht ohne_momox
        statt_momox statt_uber_momox nicht_uber_momox nicht_bei_momox momox_brauchen_wir_nicht
    """,
    "find": """
        findest_mich findest_du_mich such_mich finden_sie_mich selben_namen heiss_da_genauso
        heisse_dort_genauso genauso_wie_hier adde_mich add_mich vor_und_nachname mein_name
        vorname_nachname folg_mir findest_mich_da findest_du_mich_leicht bin_leicht_zu_finden heiße_da
        heiße_dort heiß_da heiß_dort heisse_da heisse_dort heiße_da_wie heisst_da heiße_dort_genauso
        heiß_da_genauso heiße_genauso heiß_genauso heisse_genauso heiße_wie_hier gleicher_name
        gleichen_namen gleichem_namen gleicher_nutzername gleichen_nutzernamen selber_name
        unter_meinem_namen mein_nutzername mit_vor_und_nachnamen vorname_und_nachname vor_und_zuname
        klarnamen dasselbe_bild selbe_bild gleiches_profilbild folge_mir folgen_sie_mir fugen_sie_mich
        fug_mich_hinzu add_mi schreib_mich_an schreiben_sie_mich_an angeschrieben suchen_sie_mich
    """,
    "picture": """
        in_ein_foto in_einem_foto auf_ein_foto auf_einem_foto im_foto auf_dem_foto im_bild auf_dem_bild
        als_bild als_foto in_ein_bild ins_foto ins_bild aufs_foto letztes_bild letzten_bild letzten_foto
        letztes_foto im_letzten_foto auf_dem_letzten im_zweiten_bild im_dritten_bild im_zweiten_foto
        im_dritten_foto auf_dem_zweiten auf_dem_dritten fotografiert im_foto_versteckt im_bild_versteckt
        in_den_fotos in_den_bildern in_meinen_fotos in_meinen_bildern auf_einem_zettel auf_nen_zettel
        aufm_foto aufm_bild aufn_foto neues_foto am_foto als_screenshot
    """,
    "watched": """
        liest_mit liest_ja_jeder lesen_mit lesen_die_mit mitgelesen uberwacht kontrollieren_die
        kontrolliert_alles lesen_alles wird_gelesen liest_jeder jeder_mit mitliest mitlesen
        liest_doch_jeder lesen_alle_mit jeder_liest lesen_hier_alles lesen_alles_mit lesen_hier
        lesen_ja_alles_mit alles_mit lesen_da_mit liest_mit_hier mitgelesen_wird wird_mitgelesen
        wird_alles_gelesen alles_gelesen wird_kontrolliert kontrollieren_das kontrollieren_alles
        kontrollieren_hier uberwachen uberwachen_alles uberwachen_das wird_uberwacht beobachtet
        wird_beobachtet beobachten_das schauen_mit gucken_mit schauen_alles zensieren_alles sehen_alles
        die_sehen_alles sieht_jeder spionieren spionier big_brother
    """,
    "yours": """
        deine_nummer deine_nr deine_handynummer deine_handynr deine_telefonnummer ihre_nummer
        ihre_telefonnummer ihre_handynummer ihre_mobilnummer ihre_rufnummer deine_mail deine_mailadresse
        deine_email ihre_mail ihre_mailadresse ihre_email ihre_e_mail ihre_email_adresse
        ihre_e_mail_adresse dein_whatsapp dein_insta dein_snap dein_telegram dein_paypal deine_nummmer
        deine_kontaktdaten ihre_kontaktdaten ne_nummer eine_nummer_unter dein_konto deine_iban ihre_iban
        deiner_nummer deine_rufnummer deine_mobilnummer deine_natelnummer deine_numma dei_nummer dei_numma
        din_nummere dini_nummere ihre_nr ihre_handynr ihre_kontonummer ihre_kontaktdaten_bitte
        deine_whatsapp deine_emailadresse deine_e_mail deine_e_mail_adresse deine_mail_adresse
        ihre_emailadresse ihre_mail_adresse ihr_whatsapp ihr_instagram dein_instagram dein_facebook
        dein_fb dein_discord dein_signal dein_twint deine_bankverbindung deine_kontodaten eure_nummer
        eure_mail eure_handynummer euer_whatsapp welcher_nummer welche_nummer_kann eine_nummer_wo
        ne_nummer_wo ne_nummer_fur ne_handynummer ne_handynr ne_telefonnummer eine_ruckrufnummer
        eine_mailadresse eine_email_adresse ne_mailadresse eine_nummer_fur
        telefonnummer_fur_ruckfragen_an_mich deine_tel deine_telnr deine_telefonnr
        eine_telefonnummer_zukommen eine_handynummer_ware ne_telefonnummer_von eine_telefonnummer_von
        unter_welcher_nummer welcher_telefonnummer nummer_wo_ich nummer_unter_der
    """,
    "asking": """
        gib geben gibst gebt schick schicken schickst sag sagen sagst verrat verraten bitten bitte brauche
        brauch brauchen durfte konnten kannst wurden wie was hast nennen mitteilen schreib lass tausch
        gibste geb gebn gebn_sie gebts schickn schick_mir senden sende sendest zukommen zukommen_lassen
        hinterlass hinterlasse hinterlassen hinterlasst hinterlegen magst mogen mochten_sie mochtest durft
        konntest konnten_sie wurdest kannste erreichen erreicht brauchst brauchte hilfreich nenn nenne
        nennst teil_mir mitteilst verratst trag tragen eintragen leg notier notieren haste hast_du hattest
        hatten_sie habt haben_sie gibs gib_s gibts gibt_es gibsch sog schreiben schreibst ware_gut
        ware_super
    """,
    "group": """
        unserer_gruppe unsere_gruppe gruppe_bei gruppe_beitreten tritt_unserer unser_kanal unserem_kanal
        scann_den scannen_sie scan_den scann_mal unsere_whatsapp unserer_whatsapp whatsapp_gruppe
        telegram_gruppe unsere_telegram unserer_telegram gruppe_fur_stammkunden stammkunden_gruppe
        stammkundengruppe vip_gruppe in_die_gruppe in_unsere_gruppe in_unserer_gruppe komm_in_unsere
        kommen_sie_in_unsere tritt_der_gruppe der_gruppe_bei scannst_den scan_mal unseren_kanal
        unsern_kanal unser_channel unserem_channel unsere_kanal beitreten_unserer gruppe_bei_telegram
    """,
    "dispute": """
        fall_schliessen fall_schliesst schliessen_sie_den_fall bewertung_loschen bewertung_entfernen
        losch_die_bewertung nimm_die_bewertung statt_rucksendung wenn_du_ihn_behaltst wenn_du_sie_behaltst
        wenn_du_es_behaltst behalst behaltst kein_fall_aufmachen fall_zu fall_schließen fall_schließt
        fall_schließen_sie den_fall_schließen den_fall_schließt schließen_sie_den schließ_den_fall
        schließt_du_den schliess_den_fall fall_zumachen fall_zumachst mach_den_fall macht_den_fall
        machen_sie_den_fall den_fall_zu fall_zuruckziehen fall_zuruck zieh_den_fall ziehen_sie_den_fall
        den_fall_zuruckziehst fall_zuruckziehst beschwerde_zuruck beschwerde_zuruckziehen
        ziehen_sie_die_beschwerde zieh_die_beschwerde reklamation_zuruck reklamation_zuruckziehen
        reklamation_zuruckziehst reklamation_schließen antrag_zuruck antrag_zuruckziehen
        meldung_zuruckziehen konflikt_schließen streitfall_schließen bewertung_andern bewertung_anderst
        andern_sie_die_bewertung andere_die_bewertung ander_die_bewertung andern_sie_ihre_bewertung
        bewertung_loschst bewertung_rausnehmen bewertung_zuruckziehen bewertung_zuruck
        loschen_sie_die_bewertung loschen_sie_ihre_bewertung negative_bewertung_loschen kein_fall
        ohne_fall ohne_einen_fall ohne_fall_aufmachen keinen_fall_aufmachen keinen_fall_offnen
        keinen_fall_eroffnen statt_zuruckschicken statt_zuruckzuschicken statt_ruckgabe
        anstatt_zuruckzuschicken anstatt_rucksendung behalt_es behalt_das behalten_sie_es behalten_sie_das
        behalts behalt_s behalte_es behalte_das erstatte_privat privat_erstatten privat_erstatte
        privat_zuruck erstatte_direkt direkt_erstatten rucksendung_sparen
    """,
    "protection": """
        kauferschutz kaeuferschutz sicher_bezahlen sichere_zahlung sicheren_zahlung kaufer_schutz
        kauferschuz kauferschutzgebuhr verkauferschutz sicheres_bezahlen sicherer_zahlung
        sichere_bezahlung treuhand treuhandservice
    """,
    "slow": """
        chat_hier_buggt chat_buggt chat_spinnt app_spinnt chat_ist_lahm selten_hier selten_online
        bin_selten schau_selten keine_benachrichtigungen kriege_keine_benachrichtigung chat_hangt
        app_hangt langsam_hier zu_langsam so_lahm kommen_so_spat immer_so_spat so_spat_an kommen_spat_an
        kommt_immer_zu_spat kaum_online kaum_hier kaum_drin bin_hier_kaum bin_kaum nicht_oft_hier
        nicht_oft_online bin_nicht_oft nie_online hier_nie guck_hier_selten schau_hier_selten
        schaue_selten schaue_hier_selten lese_hier_selten krieg_keine_meldung keine_meldungen
        krieg_hier_keine bekomme_keine_benachrichtigung bekomme_hier_keine keine_pushs keine_push
        sturzt_ab sturzt_dauernd sturzt_standig sturzt_immer dauernd_ab hangt_sich_auf hangt_dauernd
        hangt_immer app_nervt chat_nervt chat_hier_nervt chat_ist_mist chat_ist_langsam app_ist_langsam
        app_ist_mist app_buggt spinnt_hier spinnt_immer schneller_als_hier ruckelt laggt ladt_nicht
        ladt_ewig so_langsam
    """,
    "fromme": """
        bei_mir von_mir zu_mir an_mich bei_uns mich_direkt an_uns zu_uns von_uns uber_mich uber_uns
        mir_direkt uns_direkt bei_mir_melden bei_uns_melden mir_melden direkt_schreiben direkt_anschreiben
        ruf_mich rufen_sie_mich meldest_dich_bei ruf_einfach rufen_sie_einfach rufen_sie_direkt
        bei_mir_bestellen bei_mir_kaufen bei_mir_beziehen
    """,
    "look": """
        steht_alles steht_drauf steht_mein schau_mal guck guckst_du schau screenshot schnell zoom zoomen
        da_steht steht_da guck_mal schau_da schau_schnell schaust schauen_sie guck_schnell sehen_sie_nach
        steht_was steht_die steht_meine steht_unten zoom_mal zoome ran_zoomen ranzoomen mach_screenshot
        mach_nen_screenshot versteckt
    """,
    "reported": """
        gemeldet einer_wollte jemand_wollte einer_hat jemand_hat wollte_dass_ich verkaufer_wollte
        kaufer_wollte hat_mich_gefragt letzte_kaufer hab_ihn_blockiert hab_sie_blockiert
        blockiert_und_gemeldet habe_ihn_gemeldet hab_ihn_gemeldet betruger betrugsversuch abzocke
        wollte_meine_nummer wollte_jemand
    """,
    "portrait": """
        profilbild profilfoto im_profil mein_avatar ecke_vom_bild mein_profil ins_profil meinem_profil
        meinem_profilbild mein_profilbild profilbild_an auf_mein_profil in_meinem_profil in_meiner_bio
        in_der_bio meine_bio
    """,
}
"""By name of the set; `_` joins words."""
