"""Words of hints in Italian."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "cancel": """
        annulla annulli annulliamo annullare annullo annullalo annullarlo annulliamola cancella cancelli
        cancelliamo cancellare rifiuta rifiuti rifiutare rifiutalo disdici disdiciamo disdire
        togli_l_annuncio togliamo_l_annuncio lascia_scadere lasciamo_scadere fai_scadere lasciamo_perdere
        l_ordine_lo_annulli togli_l_inserzione facciamo_saltare togli_l_acquisto togliere_l_acquisto
        lo_facciamo_saltare lascia_perdere lasciamo_stare annulla_tutto fai_annullare lo_annulli
        annulli_l_ordine annullando annullate annullerai annulleresti annullarla annullala annullalo_qui
        annulla_l_ordine annulla_la annulli_la annulli_tu annulla_qui annullare_l_ordine lo_annulla
        lo_annullo lo_annulliamo se_annulli se_annulla disdica disdici_l_ordine rifiuta_la_mia
        rifiuti_la_mia rifiuta_l_offerta rifiuta_l_ordine rifiuti_l_ordine declina_la togli_annuncio
        tolga_l_annuncio togli_la_vendita togliamo_l_inserzione tolga_l_inserzione togliere_l_annuncio
        togliere_l_inserzione leva_l_annuncio levi_l_annuncio levare_l_annuncio rimuovi_l_annuncio
        rimuova_l_annuncio rimuovere_l_annuncio elimina_l_annuncio elimini_l_annuncio cancella_l_annuncio
        cancelli_l_annuncio ritira_l_annuncio ritiri_l_annuncio ritirare_l_annuncio chiudi_l_asta
        chiudere_l_asta chiude_l_asta chiuda_l_asta ferma_l_asta fermare_l_asta interrompi_l_asta
        interrompere_l_asta termina_l_asta terminare_l_asta chiudi_l_inserzione chiudere_l_inserzione
        non_lo_vuoi_piu non_la_vuoi_piu non_lo_vuole_piu hai_cambiato_idea ha_cambiato_idea
        che_hai_cambiato che_non_lo_vuoi lascialo_scadere lasciala_scadere far_scadere facciamo_scadere
        fallo_scadere stornalo salta_l_ordine
    """,
    "cash": """
        bonifico bonifici contanti in_contanti postepay ricarica paypal satispay iban a_mano brevi_manu
        vaglia revolut amici_e_parenti coordinate_bancarie bonifico_istantaneo alla_consegna cash
        ricarichi soldi_in_mano ricarica_postepay crypto btc bitcoin sul_mio_conto paypal_tuo tuo_paypal
        tuo_iban bonificami bonifica bonificarmi bonifico_diretto fammi_bonifico fammi_un_bonifico
        mi_faccia_un_bonifico mi_fai_un_bonifico faccia_un_bonifico fai_un_bonifico fai_il_bonifico
        faccio_il_bonifico le_faccio_subito_il_bonifico con_bonifico via_bonifico per_bonifico
        tramite_bonifico in_contante contanti_alla pagamento_in_contanti paghi_in_contanti
        paga_in_contanti pagami_in_contanti paghi_a_mano pagare_a_mano soldi_a_mano coi_soldi
        soldi_in_contanti cash_in_mano pago_in_contanti brevimanu ricaricami ricarica_la ricarica_sulla
        ricaricare_la una_ricarica la_postepay mia_postepay tua_postepay post_pay poste_pay satispay_o
        con_satispay bancomat_pay revolut_o wise western_union moneygram paypal_amici paypal_famiglia
        amici_e_familiari amici_e_famiglia amici_familiari tra_amici_su_paypal f_f mio_iban l_iban
        mio_paypal mia_paypal il_mio_paypal mie_coordinate sul_mio_iban versa_sul versami versamento
        buono_amazon buoni_amazon carta_regalo_amazon gift_card cripto criptovalute usdt eth
        assegno_circolare ti_mando_i_soldi le_mando_i_soldi ti_giro_i_soldi ti_giro_la ti_giro_il
        te_li_giro mi_giri_i_soldi fattura_io fattura_direttamente fattura_io_direttamente ricevuta_io
        te_la_faccio_io_la_fattura
    """,
    "direct": """
        direttamente tra_di_noi tra_noi tra_me_e_te tra_me_e_lei fuori_dal fuori_dalla fuori_piattaforma
        fuori_da_qui in_privato privatamente senza_intermediari senza_il_sito senza_la_piattaforma
        a_quattrocchi di_persona sottobanco in_nero senza_passare per_conto_nostro da_noi_direttamente
        ritiri_da_me ce_le_dividiamo ci_accordiamo tra_persone_serie senza_vinted senza_ebay senza_subito
        da_me_direttamente direttamente_da_me direttamente_con_me direttamente_a_me direttamente_da
        direttamente_in_negozio direttamente_in_laboratorio diretto_con_me diretto_da_me
        direttamente_a_noi da_me_diretto da_noi_diretto a_tu_per_tu tra_noi_due in_pvt in_pv
        per_vie_traverse fuori_da_vinted fuori_da_subito fuori_da_ebay fuori_da_etsy fuori_dall_app
        fuori_dal_sito fuori_dalla_piattaforma fuori_sito fuori_app al_di_fuori_di al_di_fuori_della
        al_di_fuori_del al_di_fuori_dell senza_etsy senza_wallapop senza_l_app senza_app senza_sito
        senza_piattaforma senza_passare_da senza_intermediario senza_mediatori senza_terzi stretta_di_mano
        vendita_diretta vendita_in_privato trattativa_privata a_nero al_nero fuori_busta
        da_privato_a_privato facciamo_da_soli facciamo_noi accordiamoci_noi accordarci_noi
        ci_accordiamo_noi ci_mettiamo_d_accordo mettiamoci_d_accordo
    """,
    "cheaper": """
        sconto sconti scontato ti_scalo meno_caro costa_meno risparmi risparmiamo risparmiare risparmia
        prezzo_migliore prezzo_di_favore te_lo_lascio te_lo_do glielo_lascio glielo_do te_lo_faccio
        glielo_faccio in_meno ti_faccio_un_prezzo ti_faccio_uno piu_conveniente conviene_a_entrambi
        ci_guadagniamo abbasso scontino scontarti ti_sconto le_sconto sconto_in_contanti faccio_lo_sconto
        ti_faccio_lo_sconto ti_faccio_sconto ti_tolgo ti_tolgo_5 ti_tolgo_10 le_tolgo tolgo_5 ti_scalo_10
        ti_abbasso ti_abbasso_il abbasso_il_prezzo ti_vengo_incontro le_vengo_incontro vengo_incontro
        lo_lascio_a_meno te_lo_lascio_a te_la_lascio te_lo_vendo_a te_lo_vendo_per te_lo_cedo te_li_lascio
        te_li_do glielo_vendo glielo_cedo te_la_faccio ti_faccio_un_buon ti_faccio_un_prezzo_migliore
        le_faccio_un_prezzo le_farei_un_prezzo ti_farei_un_prezzo faccio_un_prezzo farei_un_prezzo
        ti_faccio_il_prezzo prezzo_piu_basso prezzo_speciale prezzo_da_amico prezzo_amico prezzo_buono
        costa_di_meno costerebbe_meno viene_meno ti_viene_meno ti_viene_a_meno spendi_meno spende_meno
        paghi_meno paga_di_meno ci_guadagni ci_guadagniamo_entrambi guadagniamo_tutti conviene_a_tutti
        conviene_di_piu risparmieresti risparmiamo_tutti risparmiamo_entrambi fa_risparmiare euro_in_meno
        euro_di_meno 10_in_meno 20_in_meno per_cento_in_meno lo_do_a lo_lascio_a lo_lascio_per
        spedizione_gratis_se la_spedizione_la_offro spedizione_la_pago_io ti_regalo_la_spedizione
    """,
    "fees": """
        commissione commissioni spese_di_gestione costi_di_servizio si_prende_troppo si_prendono
        prende_la_percentuale percentuale trattiene trattengono si_tiene tariffe ci_mangia ci_mangiano
        protezione_acquisti assurde commissini le_commissioni la_commissione niente_commissioni
        zero_commissioni senza_commissioni senza_la_commissione commissioni_di costi_del_sito
        costi_di_vinted costi_della_piattaforma costi_di_gestione spese_della_piattaforma spese_di_vinted
        spese_del_sito spese_di_servizio costi_di_transazione vinted_si_prende subito_si_prende
        ebay_si_prende etsy_si_prende vinted_prende ebay_prende etsy_prende subito_prende si_prende_il
        si_prendono_il trattenuta trattenute ci_trattengono ci_mangiano_sopra mangiano_sopra la_loro_fetta
        loro_percentuale il_10_per ci_rubano guadagnano_gia guadagnano_abbastanza ci_guadagnano_gia
        ci_perdo protezione_acquisti_costa
    """,
    "saves": """
        evitiamo evitare eviti risparmiamo risparmi risparmiare senza saltare entrambi tutti_e_due
        non_ci_sono niente togliamo zero evitarci eviteremmo evita evitando risparmiarci risparmieremo
        saltiamo toglierci lasciamo_stare lascia_perdere lasciamo_perdere fare_a_meno facciamo_a_meno
        a_meta ci_dividiamo dividerci dividiamoci tutti_e_2
    """,
    "shop": """
        nostro_sito mio_sito nome_del_negozio nome_del_mio_negozio nostro_negozio mio_negozio nostro_shop
        mio_shop sito_nostro sito_mio nostra_pagina mia_pagina sito_personale negozio_online nostro_store
        nome_della_bottega nome_del_laboratorio nostro_ecommerce nome_del_brand nome_della_ditta
        nostro_sito_web nostro_sito_internet mio_sito_web mio_sito_internet sito_web_nostro
        sito_internet_nostro nostro_sito_ufficiale il_nostro_e_commerce nostro_e_commerce ecommerce_nostro
        mio_ecommerce mio_e_commerce un_ecommerce_nostro nostro_shop_online mio_shop_online
        nostro_negozio_online mio_negozio_online negozio_online_nostro nome_della_mia nome_della_nostra
        nome_del_nostro nome_del_mio nome_dello_shop nome_della_marca nome_del_marchio nostra_bottega
        mia_bottega nome_dell_azienda ragione_sociale nostra_pagina_web mia_pagina_web bottega_online
    """,
    "search": """
        google cerca cerchi cercare cercaci cercami googla googlare scrivi digita digiti trovi trova
        googlaci googlami googlate googli googla_il su_google metti_su_google metti_il_nome scriva_il_nome
        scrivi_il_nome digita_il cerca_su cerca_il cerca_la cerchi_il cerchi_la cercare_il trovi_facile
        trovi_facilmente ci_trovi ci_troverai trovarci facile_da_trovare motore_di_ricerca
    """,
    "order": """
        ordina_da_li ordina_li ordini_da_li compra_da_li compra_li ordinare_da_li comprando_da_noi
        compra_direttamente ordina_direttamente ordina_sul ordina_dal acquista_da_li acquista_sul
        ordinate_da_li ordini_li ordinare_la ordinando_da_li ordina_da_la ordina_da_noi ordinare_da_noi
        ordini_da_noi ordini_direttamente ordinare_direttamente se_ordini_li se_ordini_da_li compri_li
        compri_da_li comprare_da_li comprare_li compralo_li compralo_da_li comprarlo_li
        compri_direttamente comprare_direttamente acquista_li acquisti_li acquisti_da_li acquistare_da_li
        acquistalo_li acquistare_sul prendilo_li prendilo_da_li prenderlo_li passa_dal_sito_nostro
        li_costa_meno la_costa_meno li_costa_di_meno li_e_a_meno
    """,
    "later": """
        prossima_volta prossimo_ordine prossimi_ordini prossimo_acquisto prossimi_acquisti in_futuro
        d_ora_in_poi le_prossime un_altra_volta altri_ordini la_prossima per_il_futuro prossime_volte
        la_prossima_volta prosima_volta prossimi_acquisti_direttamente futuri_ordini ordini_futuri
        futuri_acquisti acquisti_futuri ordini_successivi prossima_spesa prossimi_pezzi per_riordinare
        riordinare riordini per_altri_ordini se_ne_vuoi_altri se_ne_vuoi_ancora se_ne_vuole_altri
        se_vuoi_altro se_ti_serve_altro se_le_serve_altro se_te_ne_servono quando_ne_vuoi_altri
        da_ora_in_poi d_ora_in_avanti in_avvenire per_le_prossime per_i_prossimi per_la_prossima_volta
    """,
    "leave": """
        facciamo_tra_di_noi facciamo_tra_noi fare_tra_di_noi fare_tra_noi fuori_dalla_piattaforma
        fuori_dal_sito fuori_dall_app senza_passare_dal_sito senza_passare_dalla_piattaforma
        senza_passare_dall_app senza_passare_di_qui saltiamo_il_sito saltiamo_la_piattaforma bypassiamo
        aggirare_il_sito mettiamo_d_accordo_fuori accordarci_fuori tagliamo_fuori_il_sito
        perche_regalare_soldi regalare_soldi lascia_perdere_vinted lascia_perdere_subito
        lascia_perdere_ebay lascia_stare_il_sito niente_protezione senza_protezione evitiamo_il_sito
        facciamo_da_soli facciamo_noi_due lo_facciamo_tra_noi lo_facciamo_fuori la_facciamo_fuori
        facciamola_fuori facciamolo_fuori fare_fuori_dal farlo_fuori farla_fuori chiudiamo_fuori
        chiudiamola_fuori chiudere_fuori te_lo_vendo_fuori vendi_fuori vendere_fuori accordiamoci_fuori
        accordiamoci_noi accordarci_tra_noi accordiamoci_tra_noi ci_accordiamo_tra_noi ci_accordiamo_fuori
        aggiriamo aggirare_la_piattaforma aggirare_l_app aggirare_le_commissioni bypassare_il_sito
        bypassare_la bypassare_l_app bypassiamo_il saltiamo_l_app salta_il_sito saltare_il_sito
        saltare_la_piattaforma saltare_l_app evitiamo_la_piattaforma evitiamo_l_app evitare_il_sito
        evitare_la_piattaforma evitare_l_app tagliamo_fuori tagliare_fuori_il lasciamo_fuori_il_sito
        lasciamo_stare_il_sito lascia_stare_la_piattaforma lascia_perdere_il_sito
        lascia_perdere_la_piattaforma lasciamo_perdere_il_sito lascia_perdere_l_app mica_dobbiamo_passare
        non_dobbiamo_passare non_dobbiamo_per_forza non_serve_passare non_serve_il_sito non_serve_l_app
        non_serve_la_protezione lascia_stare_la_protezione non_e_necessario_passare
        non_c_e_bisogno_di_passare non_c_e_bisogno_del_sito non_c_e_bisogno_dell_app
        si_puo_fare_senza_il_sito fare_senza_il_sito fare_senza_app senza_passare_dal_portale
        fai_vendita_diretta fate_vendita_diretta fa_vendita_diretta facciamo_a_nero la_facciamo_a_nero
        fare_in_nero perche_dargli perche_dare_il perche_dare_soldi perche_regalare perche_pagare_loro
        perche_pagarli gia_abbastanza_facciamo ci_guadagnano_gia guadagnano_gia_abbastanza regalargli_il
        regalare_il_10 quanto_vuoi_senza quanto_fuori quanto_fuori_da fuori_da_qui_lo fuori_da_qui_te
        fuori_da_qui_a mangiare_il_sito fare_senza_vinted facciamo_senza_vinted contanti_senza_vinted
        mano_senza_vinted lasciamo_vinted lascia_vinted lascia_stare_vinted lasciamo_stare_vinted
        lasciamo_perdere_vinted lascia_fuori_vinted lasciamo_fuori_vinted fuori_da_vinted_ti
        fuori_da_vinted_te fuori_da_vinted_lo fuori_da_vinted_e fuori_vinted_ti aggirare_vinted
        bypassare_vinted saltare_vinted saltiamo_vinted evitiamo_vinted evitare_vinted
        dimentichiamo_vinted frega_di_vinted senza_passare_da_vinted passare_per_vinted
        perche_pagare_vinted regalare_a_vinted soldi_a_vinted fare_senza_subito facciamo_senza_subito
        contanti_senza_subito mano_senza_subito lasciamo_subito lascia_subito lascia_stare_subito
        lasciamo_stare_subito lasciamo_perdere_subito lascia_fuori_subito lasciamo_fuori_subito
        fuori_da_subito_ti fuori_da_subito_te fuori_da_subito_lo fuori_da_subito_e fuori_subito_ti
        aggirare_subito bypassare_subito saltare_subito saltiamo_subito evitiamo_subito evitare_subito
        dimentichiamo_subito frega_di_subito senza_passare_da_subito passare_per_subito
        perche_pagare_subito regalare_a_subito soldi_a_subito fare_senza_ebay facciamo_senza_ebay
        contanti_senza_ebay mano_senza_ebay lasciamo_ebay lascia_ebay lascia_stare_ebay
        lasciamo_stare_ebay lasciamo_perdere_ebay lascia_fuori_ebay lasciamo_fuori_ebay fuori_da_ebay_ti
        fuori_da_ebay_te fuori_da_ebay_lo fuori_da_ebay_e fuori_ebay_ti aggirare_ebay bypassare_ebay
        saltare_ebay saltiamo_ebay evitiamo_ebay evitare_ebay dimentichiamo_ebay frega_di_ebay
        senza_passare_da_ebay passare_per_ebay perche_pagare_ebay regalare_a_ebay soldi_a_ebay
        fare_senza_etsy facciamo_senza_etsy contanti_senza_etsy mano_senza_etsy lasciamo_etsy lascia_etsy
        lascia_stare_etsy lasciamo_stare_etsy lasciamo_perdere_etsy lascia_fuori_etsy lasciamo_fuori_etsy
        fuori_da_etsy_ti fuori_da_etsy_te fuori_da_etsy_lo fuori_da_etsy_e fuori_etsy_ti aggirare_etsy
        bypassare_etsy saltare_etsy saltiamo_etsy evitiamo_etsy evitare_etsy dimentichiamo_etsy
        frega_di_etsy senza_passare_da_etsy passare_per_etsy perche_pagare_etsy regalare_a_etsy
        soldi_a_etsy fare_senza_wallapop facciamo_senza_wallapop contanti_senza_wallapop
        mano_senza_wallapop lasciamo_wallapop lascia_wallapop lascia_stare_wallapop
        lasciamo_stare_wallapop lasciamo_perdere_wallapop lascia_fuori_wallapop lasciamo_fuori_wallapop
        fuori_da_wallapop_ti fuori_da_wallapop_te fuori_da_wallapop_lo fuori_da_wallapop_e
        fuori_wallapop_ti aggirare_wallapop bypassare_wallapop saltare_wallapop saltiamo_wallapop
        evitiamo_wallapop evitare_wallapop dimentichiamo_wallapop frega_di_wallapop
        senza_passare_da_wallapop passare_per_wallapop perche_pagare_wallapop regalare_a_wallapop
        soldi_a_wallapop
    """,
    "hint": """
        hai_capito capito_quale sai_quale hai_capito_quale ci_siamo_capiti sai_cosa_intendo indovina
        ci_capiamo tu_sai_quale ha_capito capisci_a_me sai_bene_quale hai_capito_cosa mi_hai_capito
        mi_hai_capita mi_ha_capito ci_siamo_capite ci_siamo_intesi ci_intendiamo hai_capito_dove
        sai_quale_dico sai_cosa_dico se_mi_capisci tu_mi_capisci mi_capisci a_buon_intenditor
        intelligenti_pauca occhiolino inizia_con_w inizia_per_w comincia_con_w comincia_per_w
        non_me_lo_fanno_scrivere non_lo_posso_scrivere non_posso_scriverlo_qui non_me_lo_fa_scrivere
    """,
    "talk": """
        scrivo scrivimi scrivi scriviamoci scrivere parliamo parlare sentiamoci sentirci sentiamo
        continuiamo continuare contattarti contattare contattarla contattarci spostiamoci passiamo
        vediamoci chattiamo messaggiamo raggiungerti vieni scriverti scriverle scriverci scriverle_in
        mi_scrivi mi_scriva scrivermi scriva scrivici scrivetemi ci_scriviamo parlarti parlarle parlarne
        parlarci parliamone sentirsi ci_sentiamo sentirla sentirti contattarmi contattami contattatemi
        contattare_in mi_contatti contattarvi raggiungerla raggiungermi rintracciarti rintracciarla
        chattare chatta messaggiare messaggiami mandami_un_messaggio aggiungimi spostarci ci_spostiamo
        passare_su passiamo_su continuare_su proseguiamo ci_vediamo_su
    """,
    "elsewhere": """
        altrove altra_parte un_altra_parte da_un_altra_parte altro_modo un_altro_modo altra_app
        altro_posto che_non_sia_questa_chat che_non_sia_qui fuori_da_questa_chat fuori_dalla_chat
        diverso_da_questa_chat da_qualche_altra_parte altro_canale altro_metodo in_altri_modi quello_verde
        su_quello_verde piu_privato qualcosa_di_piu altri_modi altri_mezzi altro_mezzo altri_canali
        altre_app un_altro_mezzo con_quale_altro quale_altro_mezzo quale_altro_modo in_che_altro_modo
        c_e_un_altro_modo un_altra_app l_altra_app sull_altra_app altra_piattaforma altra_chat
        un_altra_chat altro_social dove_altro_posso dove_altro_possiamo altro_per_chattare
        altro_oltre_a_questa altro_oltre_a_questo oltre_a_questa_chat oltre_questa_chat
        cosa_usi_per_chattare fuori_da_qui al_di_fuori_di_qui fuori_dalla_piattaforma fuori_dall_app
        che_non_sia_questo che_non_sia_quest_app diverso_da_questo diversa_da_questa da_altre_parti
        app_verde l_app_verde applicazione_verde su_quella_verde app_blu l_app_blu app_viola app_gialla
        quella_con_l_aeroplanino quella_con_l_aereo quella_col_fantasmino quella_col_fantasma
        quella_con_il_fantasma app_col_fantasmino app_del_fantasmino meglio_via_mail meglio_per_mail
        per_posta_elettronica via_posta_elettronica piu_riservato meglio_al_telefono sei_su_quella_verde
        su_quella_col su_quella_con ti_trovo_fuori dove_altro usi_altro_per altro_oltre
    """,
    "pieces": """
        un_pezzo_alla_volta a_pezzi pezzo_per_pezzo pezzetto_per_pezzetto a_pezzetti un_po_alla_volta
        in_piu_messaggi in_due_messaggi in_due_parti prima_meta seconda_meta prima_parte seconda_parte
        cifra_per_cifra una_cifra_alla_volta a_rate due_alla_volta uniscili mettili_insieme un_pezzo
        a_spezzoni in_piu_volte meta_ora meta_adesso in_lettere a_lettere scritto_in_lettere in_parole
        con_gli_spazi una_alla_volta in_2_messaggi in_2_parti in_due_volte in_tre_parti in_tre_messaggi
        in_messaggi_separati messaggi_separati in_messaggi_diversi a_blocchi a_bocconi a_pezzettini
        un_pezzettino un_pezzetto_alla_volta pezzo_a_pezzo mando_a_pezzi numero_a_pezzi una_cifra_per
        una_alla_volta_le numero_per_numero cifra_dopo_cifra lettera_per_lettera una_lettera_alla_volta
        il_resto_nel resto_nel_prossimo il_resto_dopo poi_il_resto resto_dopo meta_del_numero
        prima_meta_del seconda_meta_del la_prima_meta prima_parte_del_numero spezzettato spezzettata
        spezzetta spezzettare spezzettalo spezzetto spezzalo dividilo a_parole in_parola numeri_in_lettere
        numero_in_lettere cifre_in_lettere scritto_a_parole scrivilo_in_lettere scrivilo_a_parole
        scritto_in_parole per_esteso scrivilo_per_esteso con_i_puntini puntini_tra spazi_tra trattini_tra
        chiocciola_a_parole sillaba sillabalo scandito
    """,
    "evades": """
        lo_oscurano oscurano oscura lo_cancellano cancellano lo_bloccano bloccano blocca_i lo_censurano
        censurano censura viene_cancellato viene_oscurato viene_bloccato non_lo_vedono non_vedono
        se_ne_accorgono non_se_ne_accorgono rileva rilevano lo_nascondono asterischi senno_lo senno_me
        altrimenti_lo me_lo_cancella me_lo_blocca me_lo_oscura cosi_passa senza_che_lo senza_che_me
        prima_che_lo cosi_non_lo sparisce senno_lo_cancellano senno_lo_bloccano senno_lo_oscurano
        se_no_lo_cancellano se_no_lo_bloccano se_no_lo_censura se_no_la_censura altrimenti_lo_cancellano
        altrimenti_lo_bloccano altrimenti_lo_oscurano altrimenti_lo_censura altrimenti_me_lo cancellano_i
        cancellano_tutto cancella_i_numeri bloccano_i bloccano_tutto lo_blocca_il il_sistema_lo
        il_sistema_blocca il_sistema_cancella il_filtro_lo il_filtro_non il_filtro_blocca il_bot_lo
        il_bot_non il_bot_cancella lo_oscura oscura_i oscurano_i oscurano_le oscurano_tutto lo_censura
        la_censura censurano_i censura_i nascondono_i nascondono_le me_lo_cancellano me_lo_oscurano
        me_lo_bloccano me_lo_censura prima_che_lo_tolgano prima_che_lo_cancellino prima_che_lo_vedano
        prima_che_sparisca prima_che_cancellino cosi_non_lo_vedono cosi_non_lo_bloccano
        cosi_non_lo_cancellano cosi_non_lo_vede cosi_non_se_ne non_se_ne_accorge non_lo_riconosce
        non_lo_rileva non_lo_rilevano rilevano_i filtrano_i filtra_i fregare_il_sistema fregare_il_filtro
        eludere_il
    """,
    "detail": """
        numero cell cellulare telefono tel mail email e_mail contatto contatti recapito recapiti dati num
        miei_contatti miei_riferimenti miei_dati indirizzo_mail numero_mio numerino
    """,
    "card": """
        biglietto bigliettino biglietto_da_visita cartolina volantino etichetta qr codice
        biglietto_di_ringraziamento biglietti_da_visita bigliettini bigliettino_da mio_biglietto
        mio_bigliettino volantini depliant foglietto fogliettino cartoncino adesivo_con codice_qr qr_code
    """,
    "parcel": """
        pacco pacchetto scatola busta imballo spedizione il_pacco nel_pacco pacchettino nella_scatola
        nella_busta scatolo col_pacco con_il_pacco con_l_ordine
    """,
    "nothere": """
        non_qui non_qua non_da_qui non_tramite_il_sito non_sul_sito non_sull_app invece_che_qui
        anziche_qui piuttosto_che_qui non_in_chat non_tramite_l_app qui_no non_su_questa senza_app
        senza_l_app senza_sito senza_il_sito senza_piattaforma senza_la_piattaforma senza_passare_dal
        senza_passare_di_qui fuori_da_qui fuori_dal_sito fuori_dall_app fuori_dalla_piattaforma
        lascia_perdere_il_sito lascia_stare_il_sito lasciamo_perdere_il_sito non_di_qui non_parlarne_qui
        non_parliamone_qui non_scrivere_qui non_scriverlo_qui non_scrivermi_qui non_scriverlo_in_chat
        non_in_questa_chat non_sulla_piattaforma non_tramite_app non_dal_sito non_dall_app non_pagare_qui
        non_paghi_qui non_comprare_qui non_comprarlo_qui meglio_non_qui preferisco_non_qui
        preferisco_non_parlarne preferirei_non_qui invece_di_qui al_posto_di_qui invece_del_sito
        invece_che_sul_sito senza_vinted fuori_da_vinted non_su_vinted non_tramite_vinted
        lascia_perdere_vinted lasciamo_vinted invece_di_vinted invece_che_su_vinted frega_di_vinted
        senza_subito fuori_da_subito non_su_subito non_tramite_subito lascia_perdere_subito
        lasciamo_subito invece_di_subito invece_che_su_subito frega_di_subito senza_ebay fuori_da_ebay
        non_su_ebay non_tramite_ebay lascia_perdere_ebay lasciamo_ebay invece_di_ebay invece_che_su_ebay
        frega_di_ebay senza_etsy fuori_da_etsy non_su_etsy non_tramite_etsy lascia_perdere_etsy
        lasciamo_etsy invece_di_etsy invece_che_su_etsy frega_di_etsy senza_wallapop fuori_da_wallapop
        non_su_wallapop non_tramite_wallapop lascia_perdere_wallapop lasciamo_wallapop invece_di_wallapop
        invece_che_su_wallapop frega_di_wallapop
    """,
    "find": """
        mi_trovi mi_trova cercami mi_cerchi nome_e_cognome aggiungimi seguimi il_mio_nome come_qui
        uguale_a_qui mi_chiamo_come scrivimi_li mi_troverai mi_trovate trovami cercami_come cercami_col
        cercami_su cercatemi stesso_nome stesso_nick stesso_nome_di stesso_nome_utente nome_di_qui
        mio_nome mio_nome_utente col_mio_nome con_il_mio_nome sotto_il_mio_nome nome_cognome mi_aggiungi
        seguici seguimi_su mandami_un_dm mandami_dm mandami_un_direct scrivimi_in_dm scrivimi_in_direct
        in_direct in_dm scrivimi_la ti_ho_scritto_su ti_ho_aggiunto scrivimi_in_pvt in_pvt_su
    """,
    "picture": """
        in_una_foto nella_foto nelle_foto in_foto su_una_foto sulla_foto in_un_immagine screenshot
        dentro_una_foto ultima_foto nell_ultima_foto sull_ultima_foto ultima_immagine nella_seconda_foto
        nella_terza_foto nella_prossima_foto foto_numero_3 foto_nascosta nascosto_in_una nascosto_nella
        nascosto_il nascosto_nel_profilo sulla_foto_3 foglietto_nella_foto foglietto_in_foto
        uno_screenshot screenshot_alla screenshot_della in_uno_screenshot schermata_della immagine_con_il
        nell_immagine in_una_delle_foto
    """,
    "watched": """
        controllano leggono_tutto leggono_i leggono_le ci_leggono monitorano sorvegliano spiano
        tutto_controllato ci_controllano tengono_d_occhio qua_leggono_tutto qui_leggono_tutto qui_leggono
        le_leggono ci_stanno_leggendo ci_spiano ci_monitorano controllano_tutto controllano_le
        le_controllano controllano_i controllano_la vengono_controllate vengono_lette viene_controllata
        viene_letta viene_letto monitorano_tutto monitorate sorvegliata vedono_tutto vede_tutto
        lo_vedono_tutti legge_tutto legge_tutti occhi_indiscreti
    """,
    "yours": """
        tuo_numero suo_numero tuo_cell suo_cell tuo_cellulare suo_cellulare tuo_telefono suo_telefono
        tua_mail sua_mail tua_email sua_email tuo_whatsapp suo_whatsapp tuo_insta tuo_instagram
        tuo_telegram tuo_contatto suo_contatto suo_recapito tuo_recapito un_recapito tuo_paypal paypal_tuo
        tuo_iban suo_iban indirizzo_di_posta_elettronica numero_dove_posso una_mail_dove num_tuo tuo_num
        tuo_numerino tuo_numero_di tuo_num_di tuo_tel tuoi_recapiti suoi_recapiti tuoi_contatti
        suoi_contatti vostro_numero vostro_contatto vostra_mail tuo_wa tuo_whats tuo_zap tuo_ig
        tuo_facebook tuo_fb suo_instagram tuo_discord suo_indirizzo_mail tuo_indirizzo_mail tua_postepay
        un_recapito_telefonico recapito_telefonico un_numero_dove un_numero_a_cui un_numero_su
        un_numero_al_quale un_numero_di_telefono_dove un_cellulare_dove un_telefono_dove una_mail_a_cui
        un_indirizzo_mail un_indirizzo_email un_indirizzo_mail_a una_email_dove un_contatto_dove
        un_contatto_telefonico un_contatto_diretto il_tuo_cell dammi_il_numero
    """,
    "asking": """
        dammi mandami passami dimmi scrivimi lasciami mi_dai mi_da mi_lasci mi_passi qual quale posso puoi
        potrebbe potresti servirebbe serve gentilmente giro spedirlo mandarlo hai darmi darmelo darci
        dammelo mi_dia mi_dici mi_dica lascia lasci lasciare lasciarmi mi_lascia passa passarmi manda
        mi_mandi mandarmi mandamelo invia inviami inviarmi scrivi metta mettere inserisci inserisca
        aggiungi indica indichi indicare indicarmi fornire fornirmi fornisci comunicami comunicarmi puo
        potrei avrebbe avresti avete qual_e mi_servirebbe chiedo chiedere cortesemente per_favore x_favore
        perfavore pf cortesia vorrei tirami sgancia dettami ti_chiamo la_chiamo la_richiamo contattarla
        contattarti chiamarti chiamarla metti_il dammi_un mi_dai_un hai_un avrebbe_un
    """,
    "group": """
        nostro_gruppo gruppo_nostro entra_nel_gruppo unisciti_al scansiona_il scannerizza nostro_canale
        inquadra_il nostro_gruppo_whatsapp nostro_gruppo_telegram gruppo_whatsapp gruppo_telegram
        gruppo_facebook_nostro gruppo_per_i_clienti gruppo_clienti entri_nel_gruppo entra_nel_nostro
        entri_nel_nostro entrare_nel_gruppo unisciti_al_gruppo unisciti_al_nostro si_unisca_al
        iscriviti_al_gruppo iscriviti_al_canale nel_nostro_gruppo nostro_canale_telegram canale_telegram
        inquadra_il_qr ti_aggiungo_al_gruppo scansiona_il_qr scansiona_il_codice inquadra_il_codice
    """,
    "dispute": """
        chiudi_la_controversia chiuda_la_controversia chiudere_la_controversia chiudi_il_reclamo
        chiude_il_reclamo togli_la_recensione cancella_la_recensione toglie_la_recensione
        se_non_fai_il_reso invece_del_reso senza_reso se_lo_tieni chiude_la_controversia chiuda_il_reclamo
        chiudere_il_reclamo chiudi_la_contestazione chiude_la_contestazione chiuda_la_contestazione
        chiudere_la_contestazione chiudi_il_caso chiude_il_caso chiuda_il_caso chiudere_il_caso
        chiudi_la_pratica chiudi_la_disputa chiude_la_disputa annulla_la_controversia annulla_il_reclamo
        annulla_la_contestazione ritira_la_contestazione ritiri_la_contestazione ritirare_la_contestazione
        ritira_il_reclamo ritiri_il_reclamo ritirare_il_reclamo ritira_la_controversia
        ritiri_la_controversia ritira_la_segnalazione cambi_la_recensione cambia_la_recensione
        cambiare_la_recensione modifica_la_recensione modifichi_la_recensione tolga_la_recensione
        togliere_la_recensione rimuovi_la_recensione rimuova_la_recensione cancelli_la_recensione
        elimina_la_recensione ritira_la_recensione cambi_il_feedback cambia_il_feedback
        modifica_il_feedback togli_il_feedback rimuovi_il_feedback non_aprire_nulla
        non_aprire_la_controversia non_aprire_controversie non_aprire_contestazioni non_aprire_reclami
        non_aprire_un_reclamo senza_aprire_controversie senza_aprire_una senza_aprire_contestazioni
        senza_controversia tienilo_e tienila_e tienitelo tienitela se_lo_tiene se_te_lo_tieni lo_tenga_e
        te_lo_tieni invece_di_restituirlo invece_di_restituire invece_di_rispedirlo invece_di_rispedire
        anziche_restituirlo anziche_il_reso al_posto_del_reso ti_rimborso_in_privato rimborso_in_privato
        le_rimborso_in ti_rimborso_fuori rimborso_fuori ti_rimborso_direttamente
    """,
    "protection": """
        protezione_acquisti protezione_acquirenti pagamento_sicuro protezione_acquirente
        protezione_acquisto la_protezione_acquisti protezione_vinted tutela_acquirente pagamento_protetto
        pagamenti_sicuri tuttosubito
    """,
    "slow": """
        e_lentissima lentissima lentissimo si_blocca_sempre non_mi_arrivano_le_notifiche entro_poco
        guardo_poco ci_entro_poco si_impalla va_a_scatti non_leggo_spesso messaggi_arrivano_tardi
        arrivano_tardi arrivano_in_ritardo non_mi_arrivano non_ricevo_notifiche non_ricevo_le_notifiche
        non_mi_arriva_la non_mi_notifica notifiche_non non_arrivano_le_notifiche chat_fa_schifo
        chat_non_funziona_bene chat_lenta chat_si_blocca la_chat_e_lenta app_si_blocca si_blocca_spesso
        si_pianta crasha va_in_crash non_guardo_quasi_mai quasi_mai_qui non_guardo_spesso
        non_entro_quasi_mai entro_di_rado raramente_qui ci_sono_poco_qui sono_poco_qui
        non_ci_sono_quasi_mai qui_non_rispondo scomodo_qui troppo_lento troppo_lenta laggare lagga bugga
    """,
    "fromme": """
        da_me a_me con_me da_noi chiedi_a_me mi_contatti mi_scriva a_noi da_me_direttamente vieni_da_me
        venga_da_me passa_da_me passi_da_me contattami mi_chiami chiamami scrivimi si_rivolga
        rivolgiti_a_me rivolgiti_a_noi al_laboratorio chieda_a_me compra_da_me compri_da_me
    """,
    "look": """
        guarda guardi ingrandisci zoom c_e_scritto leggi svelto veloce trovi_tutto screenshot guarda_bene
        guarda_in_fretta guardate dai_un_occhiata dia_un_occhiata zoomma zoomma_sulla fai_zoom ingrandisca
        c_e_tutto ci_trovi_il leggi_bene fai_uno_screenshot fai_lo_screen screenshotta screen in_fretta
    """,
    "reported": """
        segnalato l_ho_segnalato mi_ha_chiesto uno_mi_ha qualcuno_mi_ha voleva_che un_venditore_mi
        un_acquirente_mi tipo_mi_ha l_ho_bloccato ho_segnalato ho_bloccato segnalato_e_bloccato
        mi_hanno_chiesto truffatore truffatori voleva_pagare_fuori voleva_il_mio_numero
        voleva_che_annullassi
    """,
    "portrait": """
        foto_profilo foto_del_profilo sul_mio_profilo angolo_della_foto mia_foto_profilo nella_bio mia_bio
        nel_mio_profilo il_mio_profilo immagine_del_profilo immagine_profilo avatar_mio
    """,
}
"""By name of the set; `_` joins words."""
