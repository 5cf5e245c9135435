"""Words of hints in Dutch."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "cancel": """
        annuleer annuleren annuleert annuleer_jij cancel cancelen cancelt bestelling_laten_verlopen
        laten_verlopen laat_hem_verlopen haal_de_advertentie advertentie_weg advertentie_eraf
        weiger_de_bestelling weigeren afwijzen wijs_de_bestelling schrap_je schrap schrappen
        laat_de_bestelling trek_de_bestelling trek_je_bestelling haal_de_bestelling annuleer_je
        bestelling_intrekken annuleerde annuleert_u annuleer_hem annuleer_het annuleer_dan annuleren_we
        annuleer_ik geannuleerd_en annulleer annulleren annuleeren cancel_hem cancel_het cancel_je
        cancel_jij cancel_maar gecanceld_en wijs_mijn_bod wijs_het_bod wijst_mijn_bod wijst_u_mijn bod_af
        bod_afwijzen weiger_mijn_bod weigert_mijn weiger_de_koop haal_de_advertentie_weg
        haal_de_advertentie_eraf haalt_de_advertentie haal_de_ad haal_hem_eraf haal_hem_offline
        haal_het_eraf haal_je_advertentie haalt_u_de_advertentie advertentie_weghalen
        advertentie_verwijderen verwijder_de_advertentie verwijdert_de_advertentie advertentie_offline
        zet_hem_op_gereserveerd_en trek_de_koop trek_je_bod trekt_u_de_bestelling stop_de_veiling
        stopt_de_veiling veiling_stoppen veiling_beeindigen beeindig_de_veiling sluit_de_veiling
        veiling_sluiten veiling_afbreken je_bedacht_hebt u_bedacht_heeft bedacht_hebt je_je_bedacht
        zie_af_van ziet_af_van afzien_van laat_het_verlopen laat_verlopen verlopen_laten draai_de_koop
        koop_terugdraaien ontbind_de_koop
    """,
    "cash": """
        tikkie tikkies contant cash overboeking overmaken overmaak maak_over maak_het_over paypal iban
        rekeningnummer bankoverschrijving overschrijving betaalverzoek betaalverzoekje handje_contantje
        bank_overmaken revolut bunq bitcoin crypto btc op_mijn_rekening maak_het_bedrag geef_je_mij_gewoon
        cash_terug contante cash_betalen contant_betalen betaal_contant betaalt_contant betalen_contant
        contant_geld in_het_handje in_de_hand geld_in_het_handje geld_in_de_hand handje_contant
        boter_bij_de_vis overmaken_naar overboeken overboeking_naar spoedoverboeking bankoverboeking
        maak_maar_over maak_gewoon_over maak_het_dan maak_het_gewoon maak_ik_het maak_ik_de maak_je_het
        maakt_u_het maak_jij_het maak_het_direct het_bedrag_overmaakt overmaakt stort_op storten_op
        stort_het tikkie_sturen stuur_een_tikkie via_tikkie een_tikkie tikkie_doen betaalverzoek_sturen
        een_betaalverzoek betaalverzoekjes betaallink betaallinkje qr_betaling payconiq bancontact
        ideal_direct paypal_vrienden vrienden_en_familie vrienden_familie vrienden_en_fam f_f wise
        western_union cadeaubon bol_cadeaubon bol_bon amazon_bon giftcard cadeaukaart cryptos usdt eth
        ethereum mijn_iban mn_iban je_iban uw_iban mijn_bankrekening mn_rekening mijn_rekeningnummer
        naar_mijn_rekening stuur_je_het_geld stuur_ik_je_het_geld kom_met_geld zelf_een_factuur
        factuur_van_mij zelf_een_bonnetje eigen_factuur
    """,
    "direct": """
        direct rechtstreeks onderling tussen_ons onder_ons buiten_de_site buiten_het_platform
        buiten_marktplaats buitenom buiten_de_app zonder_de_site zonder_het_platform zonder_tussenpersoon
        prive zwart onder_de_tafel om_de_site_heen met_z_n_tweeen samen_regelen bij_mij_direct
        direct_bij_mij rechtstreeks_bij_mij zonder_marktplaats zonder_vinted zonder_etsy buiten_vinted
        buiten_etsy rechtstreekse rechtstreex rechstreeks direct_bij direct_via_mij direct_met_mij
        rechtstreeks_via rechtstreeks_met rechtstreeks_benaderen rechtstreeks_bij_ons direct_bij_ons
        bij_ons_direct met_mij_direct via_mij_direct onderhands onder_hands onder_de_hand
        onder_de_toonbank tussen_jou_en_mij met_ons_tweeen met_z_n_tweetjes met_zn_tweeen zelf_regelen
        onderling_doen buiten_de_website buiten_dit_platform buiten_deze_app buiten_ebay buiten_2dehands
        buiten_tweedehands buiten_mp zonder_mp zonder_ebay zonder_2dehands zonder_tweedehands zonder_app
        zonder_de_app zonder_site zonder_platform zonder_tussenkomst zonder_tussenpartij
        zonder_tussenhandel zonder_bemiddeling van_mens_tot_mens particulier_onderling
        rechtstreekse_verkoop directe_verkoop onderhandse_verkoop langs_de_site achter_de_site_om
        om_marktplaats_heen om_vinted_heen om_de_app_heen om_het_systeem_heen zwart_doen
    """,
    "cheaper": """
        goedkoper korting scheelt scheelt_je scheelt_ons gaat_eraf gaat_er eraf minder betere_prijs
        mooi_prijsje leuk_prijsje goede_prijs vriendenprijs besparen bespaar bespaart voordeliger van_af
        zakken doe_ik_het_voor mag_je_hem_voor goedkooper goedkopere veel_goedkoper stuk_goedkoper
        prijsje_maken maak_ik_een_prijsje maak_een_prijsje maak_ik_een_mooi een_mooie_prijs mooie_prijs
        goed_prijsje beter_prijsje beter_prijs betere_deal scherpe_prijs scherpere_prijs speciale_prijs
        extra_korting korting_geven geef_ik_korting geef_je_korting krijg_je_korting krijgt_u_korting
        kortinkje er_5_af er_10_af doe_er_10 doe_ik_er doe_er_5 5_euro_af 10_euro_af euro_eraf euro_minder
        euro_goedkoper euro_korting gaat_er_5 gaat_er_10 tientje_eraf tientje_af tientje_minder
        vijfje_eraf mag_u_hem krijg_je_hem_voor krijg_je_het_voor krijgt_u_hem doe_ik_hem_voor
        doe_hem_voor laat_ik_hem_voor laat_hem_voor voor_minder zak_ik zak_met_de_prijs kan_ik_zakken
        bespaar_je bespaar_ik besparen_we besparen_allebei spaart_je spaart_uit scheelt_je_5 scheelt_je_10
        scheelt_je_20 scheelt_jou scheelt_mij scheelt_allebei scheelt_ons_allebei scheelt_kosten
        scheelt_geld scheelt_veel voordeliger_uit allebei_beter beiden_beter allebei_wat_aan
        hebben_er_allebei allebei_winst verzending_gratis_als gratis_verzending_als gratis_verzenden_als
        procent_minder procent_eraf procent_korting
    """,
    "fees": """
        kosten commissie servicekosten provisie pakken_ze pakt_de_site percentage fee fees snoepen
        strijken_op inhouden houdt_in komissie commisie commissies bemiddelingskosten platformkosten
        sitekosten verkoopkosten transactiekosten kosten_van_de_site kosten_van_vinted
        kosten_van_marktplaats de_kosten_delen beschermingskosten kopersbeschermingskosten aandeel_van
        hun_aandeel pakt_te_veel pakken_te_veel pakt_10 pakken_10 pakt_vinted pakt_marktplaats pakt_etsy
        vraagt_te_veel vragen_te_veel rekenen_te_veel rekent_te_veel vinted_pakt marktplaats_pakt
        etsy_pakt ebay_pakt vinted_rekent marktplaats_rekent etsy_rekent houdt_vinted verdienen_ze
        verdienen_al verdienen_genoeg
    """,
    "saves": """
        zonder omzeilen besparen bespaar bespaart scheelt vermijden allebei beiden delen geen uitsparen
        omzeil omzeilt vermijd vermijdt besparen_we bespaar_je spaar_je delen_we niet_nodig_hoor
        heb_je_niet_nodig laten_zitten laat_maar_zitten overslaan slaan_we_over samen_delen
        allebei_besparen
    """,
    "shop": """
        winkelnaam eigen_site eigen_website eigen_webshop onze_site onze_website onze_webshop mijn_site
        mijn_website mijn_webshop mn_site mn_webshop mn_website mijn_winkel naam_van_mijn_winkel
        naam_van_de_winkel onze_winkel bedrijfsnaam webwinkel merknaam naam_van_de_shop shopnaam
        eigen_winkel eigen_webwinkel eigen_shop eigen_zaak onze_eigen_site onze_eigen_webshop
        onze_eigen_website mijn_eigen_site mijn_eigen_webshop mijn_eigen_website onze_webwinkel
        mijn_webwinkel mn_webwinkel mn_winkel mn_shop mijn_shop onze_shop onze_winkelnaam mijn_winkelnaam
        naam_van_onze naam_van_onze_winkel naam_van_mijn_shop naam_van_mijn_zaak naam_van_mijn_bedrijf
        naam_van_het_atelier naam_van_ons onze_merknaam mijn_merknaam onder_de_merknaam onze_internetsite
        webshopnaam
    """,
    "search": """
        google googel googelen zoek zoeken opzoeken typ tik intypen vind vindt googelt google_maar
        google_even google_mijn google_onze gegoogeld_en op_google via_google opgezocht zoek_ons zoekt_u
        typ_in typ_maar typ_onze tik_onze intikken vind_ons vindt_u_ons vind_je_ons makkelijk_te_vinden
    """,
    "order": """
        bestel_daar daar_bestellen koop_daar daar_kopen bestel_het_daar bestel_direct
        rechtstreeks_bestellen direct_bestellen bestel_via_daar bestel_op_de_site bestel_dan_daar
        daar_maar bestel_je_daar bestelt_daar daar_bestelt daar_besteld bestelt_u_daar bestel_daar_dan
        bestel_het_dan bestel_hem_daar bestellen_daar bestel_via_onze bestel_op_onze daar_koopt koopt_daar
        koopt_u_daar koop_hem_daar koop_het_daar kopen_daar koop_dan_daar koop_via_daar haal_hem_daar
        als_je_daar_bestelt en_koop_daar en_bestel_daar
    """,
    "later": """
        volgende_keer volgende_bestelling volgende_bestellingen in_het_vervolg voortaan in_de_toekomst
        een_volgende andere_keer nabestelling nabestellen toekomstige volgend_keer volgende_x
        de_volgende_keer een_volgende_keer voor_een_volgende volgende_aankoop volgende_aankopen
        volgende_bestellingen_direct voor_volgende nieuwe_bestellingen vervolgbestelling
        vervolgbestellingen herhaalbestelling herhaalbestellingen voor_nabestellingen nabestellingen
        nabestel bijbestellen bijbestelling als_je_meer_wil als_je_meer_wilt als_u_meer_wilt
        als_je_er_meer als_u_er_meer als_je_nog_meer meer_nodig_hebt meer_nodig_heeft
        in_de_toekomst_direct toekomstige_bestellingen toekomstige_aankopen
    """,
    "leave": """
        onderling_doen onderling_regelen onderling_afspreken onderling_oplossen tussen_ons_regelen
        buiten_de_site_om buiten_het_platform_om buiten_marktplaats_om buiten_de_app_om
        om_het_platform_heen om_de_site_heen zonder_de_site site_ertussenuit buitenom_regelen rijk_maken
        hoeft_marktplaats_er hoeft_vinted_er hoeft_etsy_er er_niet_tussen waarom_zouden_we_etsy
        waarom_zouden_we_marktplaats waarom_zouden_we_vinted marktplaats_ertussenuit doen_we_het_zelf
        doen_we_het_onderling doen_het_onderling doen_we_dat_onderling regelen_we_het_zelf
        regelen_we_het_samen regelen_we_het_onderling regelen_het_zelf regelen_we_dat_zelf
        regel_het_met_mij regel_het_zelf we_regelen_het_zelf spreken_we_onderling spreken_we_het_onderling
        zullen_we_het_onderling zullen_we_het_zelf zullen_we_het_zwart het_zwart_doen zwart_regelen
        onderhands_doen onderhands_verkopen wel_onderhands onderhands_regelen verkoop_je_ook_onderhands
        verkoop_je_rechtstreeks doe_je_ook_rechtstreekse ook_rechtstreekse_verkoop ook_directe_verkoop
        hoeft_toch_niet_via hoeft_niet_via hoeft_niet_over hoeft_niet_door hoeft_helemaal_niet_via
        hoeven_we_niet_via moet_niet_per_se_via bescherming_is_niet_nodig bescherming_niet_nodig
        kopersbescherming_is_niet kopersbescherming_niet_nodig kopersbescherming_hoeft
        laat_die_kopersbescherming zonder_kopersbescherming kopersbescherming_zitten omzeilen_de_site
        omzeilen_we de_site_omzeilen het_platform_omzeilen de_app_omzeilen we_omzeilen om_de_app_heen
        achter_de_site_om achter_de_app_om langs_de_site_om buiten_de_website_om buiten_dit_platform
        buiten_alles_om buitenom_mag buitenom_is buitenom_doe buitenom_kan buitenom_krijg site_erbuiten
        app_erbuiten platform_erbuiten laat_de_site_maar laat_de_app_maar laten_de_site laten_de_app
        vergeet_de_site vergeet_de_app vergeten_we_de waarom_zouden_we_hun waarom_zouden_we_ze waarom_hun
        waarom_betalen_aan zouden_we_hun_10 ze_verdienen_al ze_verdienen_genoeg verdienen_al_genoeg
        die_verdienen_al de_zakken_vullen zakken_vullen cadeau_doen_aan_de spekken zonder_tussenpersoon
        zonder_tussenhandel kan_het_ook_zonder_de kan_ook_zonder_de kan_ook_zonder_app ook_zonder_app
        zonder_die_fee zonder_die_kosten_is om_marktplaats_heen kan_het_ook_zonder_marktplaats
        kan_ook_zonder_marktplaats contant_zonder_marktplaats hem_zonder_marktplaats
        kan_dat_zonder_marktplaats laten_marktplaats laten_we_marktplaats we_laten_marktplaats
        laat_marktplaats_maar laat_marktplaats_erbuiten marktplaats_erbuiten marktplaats_overslaan
        vergeet_marktplaats vergeten_marktplaats marktplaats_laten_we marktplaats_omzeilen
        omzeilen_marktplaats hoeft_niet_via_marktplaats niet_via_marktplaats_hoor geven_aan_marktplaats
        waarom_marktplaats_betalen via_marktplaats_maar_zitten zonder_marktplaats_doen
        zonder_marktplaats_regelen rijk_maken_marktplaats buiten_vinted_om om_vinted_heen
        kan_het_ook_zonder_vinted kan_ook_zonder_vinted contant_zonder_vinted hem_zonder_vinted
        kan_dat_zonder_vinted laten_vinted laten_we_vinted we_laten_vinted laat_vinted_maar
        laat_vinted_erbuiten vinted_erbuiten vinted_ertussenuit vinted_overslaan vergeet_vinted
        vergeten_vinted vinted_laten_we vinted_omzeilen omzeilen_vinted hoeft_niet_via_vinted
        niet_via_vinted_hoor geven_aan_vinted waarom_vinted_betalen via_vinted_maar_zitten
        zonder_vinted_doen zonder_vinted_regelen rijk_maken_vinted buiten_etsy_om om_etsy_heen
        kan_het_ook_zonder_etsy kan_ook_zonder_etsy contant_zonder_etsy hem_zonder_etsy
        kan_dat_zonder_etsy laten_etsy laten_we_etsy we_laten_etsy laat_etsy_maar laat_etsy_erbuiten
        etsy_erbuiten etsy_ertussenuit etsy_overslaan vergeet_etsy vergeten_etsy etsy_laten_we
        etsy_omzeilen omzeilen_etsy hoeft_niet_via_etsy niet_via_etsy_hoor geven_aan_etsy
        waarom_etsy_betalen via_etsy_maar_zitten zonder_etsy_doen zonder_etsy_regelen rijk_maken_etsy
        buiten_ebay_om om_ebay_heen kan_het_ook_zonder_ebay kan_ook_zonder_ebay contant_zonder_ebay
        hem_zonder_ebay kan_dat_zonder_ebay laten_ebay laten_we_ebay we_laten_ebay laat_ebay_maar
        laat_ebay_erbuiten ebay_erbuiten ebay_ertussenuit ebay_overslaan vergeet_ebay vergeten_ebay
        ebay_laten_we ebay_omzeilen omzeilen_ebay hoeft_niet_via_ebay niet_via_ebay_hoor geven_aan_ebay
        waarom_ebay_betalen via_ebay_maar_zitten zonder_ebay_doen zonder_ebay_regelen rijk_maken_ebay
        buiten_2dehands_om om_2dehands_heen kan_het_ook_zonder_2dehands kan_ook_zonder_2dehands
        contant_zonder_2dehands hem_zonder_2dehands kan_dat_zonder_2dehands laten_2dehands
        laten_we_2dehands we_laten_2dehands laat_2dehands_maar laat_2dehands_erbuiten 2dehands_erbuiten
        2dehands_ertussenuit 2dehands_overslaan vergeet_2dehands vergeten_2dehands 2dehands_laten_we
        2dehands_omzeilen omzeilen_2dehands hoeft_niet_via_2dehands niet_via_2dehands_hoor
        geven_aan_2dehands waarom_2dehands_betalen via_2dehands_maar_zitten zonder_2dehands_doen
        zonder_2dehands_regelen rijk_maken_2dehands buiten_tweedehands_om om_tweedehands_heen
        kan_het_ook_zonder_tweedehands kan_ook_zonder_tweedehands contant_zonder_tweedehands
        hem_zonder_tweedehands kan_dat_zonder_tweedehands laten_tweedehands laten_we_tweedehands
        we_laten_tweedehands laat_tweedehands_maar laat_tweedehands_erbuiten tweedehands_erbuiten
        tweedehands_ertussenuit tweedehands_overslaan vergeet_tweedehands vergeten_tweedehands
        tweedehands_laten_we tweedehands_omzeilen omzeilen_tweedehands hoeft_niet_via_tweedehands
        niet_via_tweedehands_hoor geven_aan_tweedehands waarom_tweedehands_betalen
        via_tweedehands_maar_zitten zonder_tweedehands_doen zonder_tweedehands_regelen
        rijk_maken_tweedehands buiten_mp_om om_mp_heen kan_het_ook_zonder_mp kan_ook_zonder_mp
        contant_zonder_mp hem_zonder_mp kan_dat_zonder_mp laten_mp laten_we_mp we_laten_mp laat_mp_maar
        laat_mp_erbuiten mp_erbuiten mp_ertussenuit mp_overslaan vergeet_mp vergeten_mp mp_laten_we
        mp_omzeilen omzeilen_mp hoeft_niet_via_mp niet_via_mp_hoor geven_aan_mp waarom_mp_betalen
        via_mp_maar_zitten zonder_mp_doen zonder_mp_regelen rijk_maken_mp
    """,
    "hint": """
        je_weet_wel je_weet_welke weet_welke je_snapt_me je_snapt_wel snap_je wel_bekend raad_maar
        u_weet_wel knipoog snappie je_begrijpt_me begrijp_je weet_wel_welke je_weet_wel_welke je_weet_waar
        je_weet_wel_waar je_weet_hoe je_weet_wat_ik u_weet_welke u_begrijpt_me snap_je_me snap_je_wat
        snap_je_wel je_snapt_het je_snapt_wat jij_snapt je_begrijpt_het je_begrijpt_wel je_begrijpt_wat
        als_je_begrijpt begrijp_je_wel begrijp_je_me goed_verstaander snappie_wel knipoogje begint_met_w
        begint_met_een_w mag_het_hier_niet mag_ik_hier_niet_typen mag_niet_typen kan_het_hier_niet_typen
        de_groene_je
    """,
    "talk": """
        praten kletsen schrijven chatten verder berichten contact overleggen app appen stuur spreken kom
        bereiken communiceren babbelen praten_we kletsen_we babbel schrijf_me schrijven_we typ_me
        berichtjes chat_je appje appjes geappt stuur_me stuur_mij contacteren contacteer contacteert
        contact_opnemen contact_op_te_nemen bereik bereik_je te_bereiken spreek_je spreken_we
        overleggen_we verdergaan verder_praten verder_gaan doorpraten voeg_me
    """,
    "elsewhere": """
        ergens_anders elders andere_manier andere_app anders_bereiken andere_plek via_iets_anders
        ander_kanaal buiten_deze_chat buiten_de_chat niet_via_deze_chat anders_dan_hier andere_weg
        op_een_andere buiten_de_app groene_ding groene_met iets_priveers iets_anders_dan wat_heb_je_nog
        prive_kanaal andere_wegen welke_andere_weg welke_andere_manier langs_welke_andere op_welke_andere
        op_een_andere_manier andere_apps een_andere_app die_andere_app andere_messenger ander_platform
        een_ander_platform ander_medium ergens_anders_een ergens_anders_verder iets_anders_om_te
        anders_contacteren je_anders_bereiken u_anders_bereiken hoe_kan_ik_je_anders hoe_kan_ik_u_anders
        hoe_anders_bereiken waar_kan_ik_je_nog waar_kan_ik_u_nog waar_nog_meer_bereiken nog_meer_bereiken
        nog_meer_om_te_chatten nog_meer_berichten wat_gebruik_je_nog wat_gebruik_jij_nog wat_gebruik_je_om
        wat_gebruik_jij_om behalve_hier behalve_deze_app behalve_deze_chat anders_dan_dit anders_dan_deze
        buiten_deze_app buiten_dit_om naast_deze_chat in_plaats_van_deze_chat in_plaats_van_deze_app
        liever_ergens_anders liever_elders liever_per_mail liever_telefonisch liever_via_mail groene_app
        de_groene_app op_de_groene_app het_groene_appje groene_appje blauwe_app de_blauwe_app paarse_app
        spookje_app app_met_het_spookje die_met_het_spookje die_met_het_vliegtuigje
        app_met_het_vliegtuigje iets_discreters andere_manier_om_contact zit_je_op_de_groene
        me_op_de_groene me_maar_op_de_groene zit_op_die_met_het op_die_met_het het_is_de_groene
    """,
    "pieces": """
        in_stukjes stukje_voor_stukje in_delen in_stukken per_stukje in_twee_delen in_twee_berichten
        in_meerdere_berichten over_meerdere_berichten eerste_helft tweede_helft eerste_deel tweede_deel
        cijfer_voor_cijfer beetje_bij_beetje los_van_elkaar plak_ze_aan opgesplitst opknippen in_losse
        opgedeeld in_letters in_woorden als_woorden uitgeschreven voluit cijfer_per_cijfer een_voor_een
        met_spaties in_twee_keer in_2_keer in_2_berichten in_2_delen in_drie_berichten in_drie_delen
        in_aparte_berichten in_losse_berichten twee_berichten_anders in_tweeen in_twee_stukken
        in_twee_helften in_stukjes_anders stukje_per_stukje stuk_voor_stuk_het deel_voor_deel
        cijfer_na_cijfer cijfer_om_cijfer nummer_in_stukjes nummer_in_delen opgeknipt losse_cijfers
        cijfers_los uit_elkaar_getypt met_spaties_ertussen spaties_tussen spaties_ertussen puntjes_tussen
        puntjes_ertussen streepjes_tussen apenstaartje_voluit apenstaartje_uitgeschreven voluit_geschreven
        schrijf_het_uit schrijf_uit schrijf_hem_uit typ_het_voluit typ_het_uit uitschrijven uitgetypt
        nummer_in_letters cijfers_in_letters cijfers_als_woorden nummer_voluit letter_voor_letter
        spellen_het rest_komt rest_komt_zo rest_volgt de_rest_in rest_in_het_volgende de_rest_in_het
        rest_in_volgend eerste_helft_van_mijn tweede_helft_van_mijn helft_van_mijn_nummer
        eerste_helft_van_het begin_van_mijn_nummer eerste_cijfers_van_mijn
    """,
    "evades": """
        halen_ze verwijderen_ze blokkeren_ze wordt_verwijderd wordt_geblokkeerd wordt_weggehaald
        wordt_gefilterd censureren_ze gecensureerd weggehaald zien_ze zien_ze_niet merken_ze herkennen_ze
        detecteert sterretjes wissen_ze gewist ze_halen ze_verwijderen ze_blokkeren ze_filteren
        wordt_gewist verwijdert_het blokkeert_het blokkeert_de komt_het_er_wel_door erdoor er_wel_door
        zonder_dat_het geblokkeerd_wordt voor_ze_het voor_het_weg anders_halen_ze anders_wordt_het
        anders_wordt_hij anders_verwijderen anders_verwijderen_ze anders_blokkeren_ze anders_filtert
        anders_blokkeert anders_censureert anders_zien_ze anders_gaat_het_weg haalt_het_weg halen_het_weg
        halen_hem_weg weghalen_anders haalt_ie_weg pakt_ie_hem filtert_ie filtert_het filteren_het
        het_filter_pakt het_filter_ziet filter_blokkeert filter_haalt systeem_blokkeert systeem_haalt
        het_systeem_blokkeert het_systeem_haalt het_systeem_ziet het_systeem_het_niet de_bot_ziet
        de_bot_haalt de_bot_pakt bot_verwijdert bot_blokkeert ze_verbergen ze_verbergen_cijfers
        verbergen_ze ze_censureren ze_wissen ze_blokken blokken_ze blokt_het geblokt wordt_geblokt
        wordt_gecensureerd wordt_verborgen ze_het_niet_zien zien_ze_het_niet dan_zien_ze merken_ze_niks
        merken_ze_het merkt_niemand ziet_niemand ziet_het_systeem detecteert_het detecteren_ze herkent_het
        herkent_ie voor_ze_het_weghalen voor_ze_hem voordat_ze_het voordat_het_weg voor_het_verdwijnt
        voordat_het_verdwijnt komt_het_erdoor komt_het_door komt_erdoor komt_hij_erdoor langs_het_filter
        om_het_filter filter_omzeilen filter_te_slim sterretjes_van_gemaakt wordt_sterretjes
    """,
    "detail": """
        nummer 06 tel telefoonnummer mobiel mail email e_mail mailadres contact contactgegevens gegevens
        nr telefoon adres telnr tel_nr gsm gsm_nummer gsmnummer 06_nummer mobieltje mobiele_nummer
        mijn_gegevens mn_nummer mn_06 emailadres mailtje
    """,
    "card": """
        kaartje visitekaartje briefje flyer kaart sticker folder bedankkaartje qr_code code qr kaartjes
        visite_kaartje visitekaartjes mijn_kaartje mn_kaartje notitietje briefje_met papiertje
        papiertje_met foldertje flyertje kaartje_met qr_op qr_van
    """,
    "parcel": """
        pakket pakketje doos doosje envelop zending het_pakket het_pakje pakje in_het_pakje in_de_doos
        doosje_met verpakking in_de_verpakking in_de_envelop bij_de_bestelling bij_je_bestelling
    """,
    "nothere": """
        niet_hier niet_via_hier niet_meer_hier in_plaats_van_hier niet_op_hier niet_via_de_site
        niet_via_de_app liever_niet_hier hier_niet niet_in_deze_chat ipv_hier niet_via_marktplaats
        zonder_app zonder_de_app zonder_site zonder_de_site zonder_platform zonder_het_platform
        zonder_de_website buiten_de_app buiten_de_site buiten_het_platform buiten_de_website
        buiten_deze_app buitenom niet_via_de_chat niet_via_dit niet_via_deze niet_via_deze_app
        niet_via_het_platform niet_via_hier_hoor niet_hier_zetten niet_hier_typen niet_hier_schrijven
        niet_hier_bestellen niet_hier_betalen hier_niet_typen hier_niet_zetten mag_het_hier_niet
        mag_hier_niet liever_niet_via_hier liever_niet_via liever_niet_in_deze liever_niet_via_de_chat
        hier_liever_niet niet_op_de_site niet_op_deze_app niet_over_de_site in_plaats_van_via
        in_plaats_van_de_site in_plaats_van_de_app ipv_via ipv_de_site ipv_de_app vergeet_de_site
        laat_de_site hoeft_niet_via zonder_marktplaats buiten_marktplaats niet_op_marktplaats
        ipv_marktplaats in_plaats_van_marktplaats laten_we_marktplaats laten_marktplaats laat_marktplaats
        marktplaats_laten_we om_marktplaats_heen zonder_vinted buiten_vinted niet_via_vinted
        niet_op_vinted ipv_vinted in_plaats_van_vinted laten_we_vinted laten_vinted laat_vinted
        vinted_laten_we om_vinted_heen zonder_etsy buiten_etsy niet_via_etsy niet_op_etsy ipv_etsy
        in_plaats_van_etsy laten_we_etsy laten_etsy laat_etsy etsy_laten_we om_etsy_heen zonder_ebay
        buiten_ebay niet_via_ebay niet_op_ebay ipv_ebay in_plaats_van_ebay laten_we_ebay laten_ebay
        laat_ebay ebay_laten_we om_ebay_heen zonder_2dehands buiten_2dehands niet_via_2dehands
        niet_op_2dehands ipv_2dehands in_plaats_van_2dehands laten_we_2dehands laten_2dehands
        laat_2dehands 2dehands_laten_we om_2dehands_heen zonder_tweedehands buiten_tweedehands
        niet_via_tweedehands niet_op_tweedehands ipv_tweedehands in_plaats_van_tweedehands
        laten_we_tweedehands laten_tweedehands laat_tweedehands tweedehands_laten_we om_tweedehands_heen
        zonder_mp buiten_mp niet_via_mp niet_op_mp ipv_mp in_plaats_van_mp laten_we_mp laten_mp laat_mp
        mp_laten_we om_mp_heen
    """,
    "find": """
        vind_je_me vind_me zoek_me zoek_mij voor_en_achternaam mijn_naam voeg_me_toe add_me volg_me
        zelfde_als_hier net_als_hier dm_me stuur_dm heet_daar_ook vind_me_op vind_me_onder vindt_me
        je_vindt_me u_vindt_mij vindt_u_mij zoek_me_op zoek_mij_op zoek_me_even zoek_mijn_naam
        zelfde_naam_als dezelfde_naam_als zelfde_gebruikersnaam dezelfde_gebruikersnaam zelfde_als_op
        zelfde_nick mijn_gebruikersnaam mn_naam mn_gebruikersnaam onder_mijn_naam met_voor_en_achternaam
        met_mijn_naam mijn_volledige_naam voornaam_achternaam heet_daar heet_daar_hetzelfde heet_daar_net
        volg_me_op volg_ons voeg_me_daar voeg_mij_toe dm_me_op pm_me stuur_me_een_dm stuur_een_dm
        stuur_me_een_pb stuur_pm stuur_me_daar berichtje_op zie_je_op zie_je_daar
    """,
    "picture": """
        in_een_foto op_een_foto in_de_foto op_de_foto als_foto in_een_plaatje screenshot in_een_afbeelding
        laatste_foto op_de_laatste_foto in_de_laatste_foto op_de_tweede_foto op_de_derde_foto
        op_een_van_de_fotos in_een_van_de_fotos in_mijn_foto in_een_foto_verstopt verstopt_in
        foto_verstopt op_het_briefje_op briefje_op_de_foto papiertje_op_de op_het_papiertje een_screenshot
        screenshot_van maak_een_screenshot als_plaatje als_afbeelding op_foto_3 op_foto_2
    """,
    "watched": """
        lezen_mee leest_mee meegelezen controleren_ze controleren_alles houden_in_de_gaten in_de_gaten
        ze_lezen kijken_mee wordt_gecontroleerd gemonitord lezen_ze_alles hier_lezen_ze_mee lezen_ze_mee
        lezen_alles lezen_hier_alles hier_lezen_ze hier_lezen_ze_alles ze_lezen_alles ze_lezen_mee
        lezen_onze lezen_de_chats lezen_de_berichten chats_worden_bekeken chats_worden_gelezen
        berichten_worden_gelezen worden_gelezen worden_gecontroleerd wordt_gelezen wordt_meegelezen
        wordt_bekeken wordt_in_de_gaten controleren_de controleren_hier controleren_de_chats
        kijken_hier_mee kijkt_mee iedereen_leest iedereen_kan_meelezen meelezen meekijken ze_kijken_mee
        ze_zien_alles dat_zien_ze houden_ons_in bespioneren spioneren monitoren monitoren_ze bewaken
    """,
    "yours": """
        je_nummer jouw_nummer uw_nummer je_06 je_telefoonnummer uw_telefoonnummer uw_telefoon je_telefoon
        je_mobiele uw_mobiele je_mail uw_mail je_mailadres uw_mailadres je_emailadres uw_emailadres
        uw_e_mailadres je_whatsapp je_insta je_snap je_telegram uw_gegevens je_contactgegevens
        je_rekeningnummer uw_rekeningnummer je_paypal nummer_waar_ik een_nummer_waarop jouw_06 uw_06
        je_06_nummer jouw_telefoonnummer jouw_mobiele jouw_mail jouw_mailadres jouw_email je_email
        uw_email je_e_mail uw_e_mail je_e_mailadres jouw_e_mailadres jouw_nr je_nr uw_nr je_nr_even
        je_telnr uw_telnr uw_gsm je_gsm jouw_gsm uw_gsm_nummer je_gsm_nummer je_gsmnummer uw_gsmnummer
        uw_mobiel_nummer uw_mobiele_nummer je_mobiele_nummer uw_whatsapp jouw_whatsapp jouw_insta
        je_instagram jouw_instagram je_ig uw_instagram jouw_snap je_snapchat je_fb je_facebook uw_facebook
        je_discord je_signal uw_contactgegevens jouw_contactgegevens je_gegevens_even je_iban uw_iban
        jouw_rekeningnummer jullie_nummer jullie_mail jullie_mailadres jullie_telefoonnummer
        een_nummer_waar een_nummer_achter een_nummer_om een_nummer_voor_me een_nummer_voor_mij
        een_telefoonnummer_waar een_telefoonnummer_waarop een_mobiel_nummer_waar een_06_nummer
        een_gsm_nummer een_mail_dan een_mail_waar een_mailadres_waar een_mailadres_dan een_emailadres_waar
        een_e_mail_waar nummer_waarop_ik nummer_zodat_ik een_mobiel_nummer_zou een_gsm_nummer_voor
        een_e_mailadres_geven een_e_mailadres_waar
    """,
    "asking": """
        geef geven stuur sturen mag kan kun kunt wat_is welk app deel zeg heb heeft graag nodig
        alstublieft aub brengen typ geeft geef_me geef_mij geven_aub doorgeven doorgeef geef_door stuurt
        stuur_me stuur_mij app_me app_even appen appt deel_je zeg_me laat_een achterlaten achter_laten
        mag_ik zou_ik zou_u zou_je kunnen kun_je kunt_u kan_ik wilt_u wilt wil_je zou_willen krijgen
        ontvangen zou_handig prettig vul vult invullen vul_in zetten zet_je noteer noteert noteren vermeld
        vermelden toesturen bezorg drop heb_je hebt_u heeft_u hebben_we bellen bel_ik dan_bel bereiken
        kan_bereiken even_geven svp asjeblieft alsjeblieft
    """,
    "group": """
        onze_groep lid_van_onze groepsapp scan_de_code scan_de_qr onze_appgroep ons_kanaal onze_whatsapp
        onze_whatsappgroep whatsappgroep whatsapp_groep telegramgroep telegram_groep appgroep een_appgroep
        appgroep_voor groepsapp_voor groep_voor_vaste onze_groepsapp onze_telegram onze_facebookgroep
        kom_in_onze kom_in_de_groep kom_bij_de_groep in_onze_groep lid_van_de_groep lid_van_ons
        word_lid_van wordt_lid_van sluit_je_aan_bij sluit_aan_bij_onze ons_telegram ons_telegramkanaal
        telegram_kanaal telegramkanaal ons_whatsappkanaal scan_de_qr_code scan_de_qr_op voeg_ik_je_toe_aan
        voeg_je_toe_aan_de_groep
    """,
    "dispute": """
        sluit_het_geschil geschil_sluit geschil_sluiten melding_sluiten recensie_weghaalt
        recensie_verwijdert recensie_weg review_weghaalt review_verwijdert in_plaats_van_retour
        als_je_hem_houdt als_je_het_houdt niet_terugstuurt sluit_de_melding sluit_u_de_melding
        sluit_de_zaak sluit_de_claim sluit_u_het_geschil sluit_het_verzoek sluit_je_melding sluit_je_claim
        sluit_de_klacht geschil_intrekken trek_het_geschil trekt_het_geschil trek_je_klacht
        trekt_u_uw_klacht trek_de_klacht klacht_in klacht_intrekken trek_de_melding trek_je_melding
        melding_intrekken melding_in trek_je_claim claim_intrekken claim_sluiten zaak_sluiten
        pas_de_review pas_je_review past_u_de_review past_de_review pas_je_beoordeling pas_de_beoordeling
        past_u_de_beoordeling past_u_uw_beoordeling beoordeling_aanpassen beoordeling_aanpast
        review_aanpassen review_aanpast review_verwijderen review_weghalen verwijder_de_review
        verwijder_je_review verwijdert_de_review haal_de_review haal_je_review haalt_de_review
        recensie_verwijderen recensie_aanpassen recensie_aanpast verander_je_beoordeling
        verander_de_beoordeling wijzig_je_beoordeling beoordeling_verwijdert beoordeling_weghaalt
        geen_melding geen_melding_doen geen_geschil geen_geschil_openen geen_zaak_openen
        geen_claim_indienen zonder_melding zonder_geschil zonder_geschil_te hou_hem_maar houd_hem_maar
        hou_het_maar houd_het_maar houdt_u_hem houdt_u_het mag_je_houden mag_je_hem_houden
        mag_u_hem_houden als_u_hem_houdt in_plaats_van_terugsturen in_plaats_van_terug_te ipv_terugsturen
        ipv_retour in_plaats_van_een_retour hoef_je_niet_terug hoeft_niet_terug_te onderling_terug
        betaal_je_onderling betaal_je_terug_buiten stort_ik_het_terug
    """,
    "protection": """
        kopersbescherming gelijk_oversteken veilig_betalen kopers_bescherming kopersbescherming_van
        die_kopersbescherming koopbescherming kopergarantie veilige_betaling beveiligde_betaling
        direct_kopen_beveiligd
    """,
    "slow": """
        chat_is_traag app_is_traag zo_traag te_traag loopt_vast hapert kijk_hier_zelden zelden_hier
        krijg_geen_meldingen geen_meldingen bijna_nooit_hier echt_bagger systeem_is komen_laat_aan
        komen_te_laat komt_laat_aan komen_hier_laat berichten_komen_niet app_loopt_vast loopt_steeds_vast
        loopt_altijd_vast chat_loopt_vast chat_is_brak app_is_brak brakke_app brakke_chat
        chat_is_waardeloos app_is_waardeloos app_is_bagger chat_is_bagger chat_werkt_niet_goed
        chat_werkt_slecht app_werkt_slecht chat_hapert app_hapert app_crasht crasht_steeds crasht_altijd
        zo_langzaam te_langzaam app_is_langzaam chat_is_langzaam hangt_steeds hangt_vast buggy laggy
        kijk_zelden kijk_zelden_op kijk_bijna_nooit kijk_niet_vaak kijk_hier_niet_vaak kijk_nooit
        zit_hier_zelden zit_hier_nooit zit_zelden_op zit_bijna_nooit ben_hier_zelden ben_hier_niet_vaak
        ben_zelden_op gebruik_dit_zelden gebruik_deze_app_zelden krijg_hier_geen krijg_geen_notificaties
        krijg_geen_notificatie geen_notificaties geen_notificatie krijg_geen_melding zie_geen_meldingen
    """,
    "fromme": """
        bij_mij aan_mij van_mij bij_ons mij_direct via_mij met_mij met_ons mij_rechtstreeks
        ons_rechtstreeks ons_direct kom_bij_mij kom_dan_bij_mij kom_bij_ons bel_mij bel_me
        bel_rechtstreeks app_mij app_me mail_mij mail_me neem_contact contact_opnemen benader_mij
        mij_benaderen benaderen bij_mij_bestellen bij_ons_bestellen het_atelier
    """,
    "look": """
        kijk staat_mijn staat_alles staat_erop zoom inzoomen snel screenshotten lees kijk_even kijk_snel
        kijk_maar daar_staat daar_staat_mijn staat_daar staat_alles_op staat_mn staat_op_het zoom_in
        zoomen zoom_in_op in_te_zoomen maak_een_screenshot screenshotje screenshot lees_goed snel_even
        vind_je_mijn vind_je_alles check_even
    """,
    "reported": """
        gemeld aangegeven iemand_vroeg iemand_wilde vroeg_me wilde_dat_ik een_verkoper_vroeg
        een_koper_vroeg vorige_koper vorige_verkoper heb_ik_gemeld geblokkeerd_en heb_ik_geblokkeerd
        heb_hem_geblokkeerd heb_haar_geblokkeerd oplichter oplichters wilde_buitenom wilde_mijn_nummer
        vroeg_iemand vroeg_om_mijn
    """,
    "portrait": """
        profielfoto nieuwe_profielfoto op_mijn_profiel hoekje_van_de_foto mijn_profielfoto mn_profielfoto
        de_profielfoto profiel_foto profielplaatje mijn_profiel mn_profiel in_mijn_bio in_de_bio mijn_bio
        mijn_avatar
    """,
}
"""By name of the set; `_` joins words."""
