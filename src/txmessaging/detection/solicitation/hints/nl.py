"""Words of hints in Dutch."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "cancel": """
        annuleer annuleren annuleert annuleer_jij cancel cancelen cancelt bestelling_laten_verlopen
        laten_verlopen laat_hem_verlopen haal_de_advertentie advertentie_weg advertentie_eraf
        weiger_de_bestelling weigeren afwijzen wijs_de_bestelling schrap_je schrap schrappen
        laat_de_bestelling trek_de_bestelling trek_je_bestelling haal_de_bestelling annuleer_je
        bestelling_intrekken
    """,
    "cash": """
        tikkie tikkies contant cash overboeking overmaken overmaak maak_over maak_het_over paypal iban
        rekeningnummer bankoverschrijving overschrijving betaalverzoek betaalverzoekje handje_contantje
        bank_overmaken revolut bunq bitcoin crypto btc op_mijn_rekening maak_het_bedrag geef_je_mij_gewoon
        cash_terug
    """,
    "direct": """
        direct rechtstreeks onderling tussen_ons onder_ons buiten_de_site buiten_het_platform
        buiten_marktplaats buitenom buiten_de_app zonder_de_site zonder_het_platform zonder_tussenpersoon
        prive zwart onder_de_tafel om_de_site_heen met_z_n_tweeen samen_regelen bij_mij_direct
        direct_bij_mij rechtstreeks_bij_mij zonder_marktplaats zonder_vinted zonder_etsy buiten_vinted
        buiten_etsy
    """,
    "cheaper": """
        goedkoper korting scheelt scheelt_je scheelt_ons gaat_eraf gaat_er eraf minder betere_prijs
        mooi_prijsje leuk_prijsje goede_prijs vriendenprijs besparen bespaar bespaart voordeliger van_af
        zakken doe_ik_het_voor mag_je_hem_voor
    """,
    "fees": """
        kosten commissie servicekosten provisie pakken_ze pakt_de_site percentage fee fees snoepen
        strijken_op inhouden houdt_in
    """,
    "saves": """
        zonder omzeilen besparen bespaar bespaart scheelt vermijden allebei beiden delen geen uitsparen
    """,
    "shop": """
        winkelnaam eigen_site eigen_website eigen_webshop onze_site onze_website onze_webshop mijn_site
        mijn_website mijn_webshop mn_site mn_webshop mn_website mijn_winkel naam_van_mijn_winkel
        naam_van_de_winkel onze_winkel bedrijfsnaam webwinkel merknaam naam_van_de_shop shopnaam
    """,
    "search": "google googel googelen zoek zoeken opzoeken typ tik intypen vind vindt",
    "order": """
        bestel_daar daar_bestellen koop_daar daar_kopen bestel_het_daar bestel_direct
        rechtstreeks_bestellen direct_bestellen bestel_via_daar bestel_op_de_site bestel_dan_daar
        daar_maar
    """,
    "later": """
        volgende_keer volgende_bestelling volgende_bestellingen in_het_vervolg voortaan in_de_toekomst
        een_volgende andere_keer nabestelling nabestellen toekomstige
    """,
    "leave": """
        onderling_doen onderling_regelen onderling_afspreken onderling_oplossen tussen_ons_regelen
        buiten_de_site_om buiten_het_platform_om buiten_marktplaats_om buiten_de_app_om
        om_het_platform_heen om_de_site_heen zonder_de_site site_ertussenuit buitenom_regelen rijk_maken
        hoeft_marktplaats_er hoeft_vinted_er hoeft_etsy_er er_niet_tussen waarom_zouden_we_etsy
        waarom_zouden_we_marktplaats waarom_zouden_we_vinted marktplaats_ertussenuit
    """,
    "hint": """
        je_weet_wel je_weet_welke weet_welke je_snapt_me je_snapt_wel snap_je wel_bekend raad_maar
        u_weet_wel knipoog snappie je_begrijpt_me begrijp_je
    """,
    "talk": """
        praten kletsen schrijven chatten verder berichten contact overleggen app appen stuur spreken kom
        bereiken communiceren babbelen
    """,
    "elsewhere": """
        ergens_anders elders andere_manier andere_app anders_bereiken andere_plek via_iets_anders
        ander_kanaal buiten_deze_chat buiten_de_chat niet_via_deze_chat anders_dan_hier andere_weg
        op_een_andere buiten_de_app groene_ding groene_met iets_priveers iets_anders_dan wat_heb_je_nog
        prive_kanaal
    """,
    "pieces": """
        in_stukjes stukje_voor_stukje in_delen in_stukken per_stukje in_twee_delen in_twee_berichten
        in_meerdere_berichten over_meerdere_berichten eerste_helft tweede_helft eerste_deel tweede_deel
        cijfer_voor_cijfer beetje_bij_beetje los_van_elkaar plak_ze_aan opgesplitst opknippen in_losse
        opgedeeld in_letters in_woorden als_woorden uitgeschreven voluit cijfer_per_cijfer een_voor_een
        met_spaties
    """,
    "evades": """
        halen_ze verwijderen_ze blokkeren_ze wordt_verwijderd wordt_geblokkeerd wordt_weggehaald
        wordt_gefilterd censureren_ze gecensureerd weggehaald zien_ze zien_ze_niet merken_ze herkennen_ze
        detecteert sterretjes wissen_ze gewist ze_halen ze_verwijderen ze_blokkeren ze_filteren
        wordt_gewist verwijdert_het blokkeert_het blokkeert_de komt_het_er_wel_door erdoor er_wel_door
        zonder_dat_het geblokkeerd_wordt voor_ze_het voor_het_weg
    """,
    "detail": """
        nummer 06 tel telefoonnummer mobiel mail email e-mail mailadres contact contactgegevens gegevens
        nr telefoon adres
    """,
    "card": "kaartje visitekaartje briefje flyer kaart sticker folder bedankkaartje qr_code code qr",
    "parcel": "pakket pakketje doos doosje envelop zending",
    "nothere": """
        niet_hier niet_via_hier niet_meer_hier in_plaats_van_hier niet_op_hier niet_via_de_site
        niet_via_de_app liever_niet_hier hier_niet niet_in_deze_chat ipv_hier niet_via_marktplaats
    """,
    "find": """
        vind_je_me vind_me zoek_me zoek_mij voor_en_achternaam mijn_naam voeg_me_toe add_me volg_me
        zelfde_als_hier net_als_hier dm_me stuur_dm heet_daar_ook
    """,
    "picture": """
        in_een_foto op_een_foto in_de_foto op_de_foto als_foto in_een_plaatje screenshot in_een_afbeelding
        laatste_foto
    """,
    "watched": """
        lezen_mee leest_mee meegelezen controleren_ze controleren_alles houden_in_de_gaten in_de_gaten
        ze_lezen kijken_mee wordt_gecontroleerd gemonitord lezen_ze_alles hier_lezen_ze_mee lezen_ze_mee
    """,
    "yours": """
        je_nummer jouw_nummer uw_nummer je_06 je_telefoonnummer uw_telefoonnummer uw_telefoon je_telefoon
        je_mobiele uw_mobiele je_mail uw_mail je_mailadres uw_mailadres je_emailadres uw_emailadres
        uw_e_mailadres je_whatsapp je_insta je_snap je_telegram uw_gegevens je_contactgegevens
        je_rekeningnummer uw_rekeningnummer je_paypal nummer_waar_ik een_nummer_waarop
    """,
    "asking": """
        geef geven stuur sturen mag kan kun kunt wat_is welk app deel zeg heb heeft graag nodig
        alstublieft aub brengen typ
    """,
    "group": "onze_groep lid_van_onze groepsapp scan_de_code scan_de_qr onze_appgroep ons_kanaal",
    "dispute": """
        sluit_het_geschil geschil_sluit geschil_sluiten melding_sluiten recensie_weghaalt
        recensie_verwijdert recensie_weg review_weghaalt review_verwijdert in_plaats_van_retour
        als_je_hem_houdt als_je_het_houdt niet_terugstuurt
    """,
    "protection": "kopersbescherming gelijk_oversteken veilig_betalen",
    "slow": """
        chat_is_traag app_is_traag zo_traag te_traag loopt_vast hapert kijk_hier_zelden zelden_hier
        krijg_geen_meldingen geen_meldingen bijna_nooit_hier echt_bagger systeem_is
    """,
    "fromme": "bij_mij aan_mij van_mij bij_ons mij_direct",
    "look": "kijk staat_mijn staat_alles staat_erop zoom inzoomen snel screenshotten lees",
    "reported": """
        gemeld aangegeven iemand_vroeg iemand_wilde vroeg_me wilde_dat_ik een_verkoper_vroeg
        een_koper_vroeg vorige_koper vorige_verkoper
    """,
    "portrait": "profielfoto nieuwe_profielfoto op_mijn_profiel hoekje_van_de_foto",
}
"""By name of the set; `_` joins words."""
